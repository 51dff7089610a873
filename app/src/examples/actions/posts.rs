//! The elected posts of the examples, term by term.

use super::super::model::Post;
use super::teller::{Teller, told};
use crate::core::{Date, Id, Result};
use crate::deed::Deed;
use crate::mandates::{self, NewMandate, NewPost};

/// Years in a term; one began in 2023.
const TERM: i16 = 4;
const A_FIRST_YEAR: i16 = 2023;

/// Adds the posts of a body and gives them to somebody for their terms.
pub async fn tell(
    deed: &mut Deed,
    teller: &mut Teller,
    slug: &str,
    body: Id,
    posts: Vec<Post>,
) -> Result<()> {
    for post in posts {
        let new = NewPost {
            title: post.title.clone(),
            title_en: post.title_en,
            standing: post.standing.parse().map_err(told)?,
        };
        let id = mandates::add_post(deed, body, &new).await.map_err(told)?;
        for number in post.terms {
            let (first, last) = term(teller.day(0), number)?;
            let new = NewMandate {
                first,
                last,
                staff: None,
            };
            mandates::add(deed, id, &new).await.map_err(told)?;
        }
        teller.posts.insert((slug.to_owned(), post.title), id);
    }
    Ok(())
}

/// The first and the last day of the term that is `number` terms after the one of `today`.
fn term(today: Date, number: i16) -> Result<(Date, Date)> {
    let since = (today.year() - A_FIRST_YEAR).rem_euclid(TERM);
    let first = today.year() - since + number * TERM;
    let last = first + TERM - 1;
    let day = |text: String| text.parse().map_err(told);
    Ok((
        day(format!("{first:04}-01-01"))?,
        day(format!("{last:04}-12-31"))?,
    ))
}
