import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterLink, RouterOutlet } from '@angular/router';

@Component({
  imports: [RouterLink],
  template: `
    <h1>The bakery on the corner</h1>
    <p>Tuesday to Sunday, seven to two. <a routerLink="/holidays">Holidays</a></p>
  `,
})
class Home {}

@Component({
  imports: [RouterLink],
  template: `
    <h1>Holidays</h1>
    <p>Closed on the first of May. <a routerLink="/">Back to the bakery</a></p>
  `,
})
class Holidays {}

@Component({ selector: 'app-root', imports: [RouterOutlet], template: `<router-outlet />` })
class App {}

bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: '', component: Home },
      { path: 'holidays', component: Holidays },
    ]),
  ],
}).catch((error) => console.error(error));
