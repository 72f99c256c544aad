//! Types of [`ThingsApi`](super::ThingsApi).
