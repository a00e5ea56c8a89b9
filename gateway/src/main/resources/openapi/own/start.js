// Shows /openapi.json. Requests from this page use the session of whoever is signed in.
window.ui = SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  validatorUrl: null,
  requestInterceptor: (request) => {
    request.headers['X-Linli-Console'] = '1'
    return request
  },
})
