/** Puts the signing page on the screen. */
import { createApp } from 'vue';
import './weui.css';
import SignPage from './sign-page.vue';

createApp(SignPage).mount('#page');
