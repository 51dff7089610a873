//! The lifecycle as properties.
