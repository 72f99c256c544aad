//! What the API sends on its own: webhooks and callbacks.
