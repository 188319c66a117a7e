/** One page of each template, and one in English. */
export const TEMPLATES = [
  '/',
  '/search/',
  '/symptoms/',
  '/device/mac/',
  '/symptoms/login-loop/',
  '/en/symptoms/login-loop/',
  '/steps/private-window/',
  '/e/',
  '/e/409-invalid-client/',
  '/desk/',
  '/updates/',
  '/about/',
  '/privacy/',
  '/accessibility/',
  '/404.html',
];
