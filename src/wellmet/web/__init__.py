"""The face in the browser: views, forms, templates and static files; no models, no rules."""
