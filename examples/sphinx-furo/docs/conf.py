project = "The bakery on the corner"
language = "en"
html_theme = "furo"
html_static_path = []
exclude_patterns = ["_build"]
# solidarity-kit: banner; "solidarity-kit remove site" takes it out
templates_path = ["_templates"]
html_static_path = html_static_path + ["_static"]
# solidarity-kit: end of the banner
