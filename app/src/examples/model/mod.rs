//! The example content as its files say it. See content/README.md.

mod bodies;
mod dialogue;
mod followers;
mod ideas;
mod initiatives;
mod result;
mod shortcomings;
mod staff;
mod translation;

pub use bodies::{Area, Bodies, GoalPeriod, Matter, Population, Post};
pub use dialogue::{Activity, Dialogue};
pub use followers::{Follower, Followers};
pub use ideas::{Comment, Idea, Rerouted, Spot};
pub use initiatives::{Initiative, InitiativeAnswer, Initiatives, MovedDay};
pub use result::{Cancelled, Decision, PoliticalStep, Reply, Theme};
pub use shortcomings::{Shortcoming, Shortcomings};
pub use staff::{AccountSeat, Accounts, Function};
pub use translation::Translation;
