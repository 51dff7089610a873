//! Choosing the elected post that answers for a dialogue (P24).

use crate::core::{Date, Locale, text};
use crate::design::form::Choice;
use crate::mandates::Post;

/// The posts of one body to choose from, by their titles, each with until when somebody holds it.
pub fn post_choices(posts: &[Post], l: Locale, today: Date) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", text::admin_choose(l))];
    choices.extend(posts.iter().map(|post| {
        let words = match post.held_until(today) {
            Some(last) => text::mandates_until(l, last.long(l), post.title(l)),
            None => text::mandates_not_held(l, post.title(l)),
        };
        Choice::new(post.id.to_string(), words)
    }));
    choices
}

/// What the post with the id `value` is called; nothing when none is chosen.
pub fn post_name(posts: &[Post], value: &str, l: Locale) -> String {
    posts
        .iter()
        .find(|post| post.id.to_string() == value)
        .map(|post| post.name(l))
        .unwrap_or_default()
}
