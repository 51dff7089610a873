//! The log: its chains, and how it is read.

mod chain;
mod pages;
mod plans;
