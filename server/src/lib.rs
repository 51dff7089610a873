//! The process around the product: configuration, HTTP surroundings, commands.

pub mod commands;
pub mod config;
pub mod http;
mod private_file;
pub mod telemetry;
pub mod worker;
