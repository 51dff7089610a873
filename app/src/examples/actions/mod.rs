//! Tells the examples.

mod activities;
mod answers;
mod areas;
mod cancel;
mod consultations;
mod coordination;
mod days;
mod dialogue;
mod elected;
mod followers;
mod goals;
mod ideas;
mod inclusion;
mod initiatives;
mod matters;
mod posts;
mod result;
mod shortcomings;
mod teller;
mod translations;

use teller::{Teller, told};

use super::model::{Accounts, Bodies, Dialogue, Followers, Initiatives, Shortcomings};
use crate::app::App;
use crate::bodies::{self, NewBody};
use crate::core::{Error, Result};
use crate::deed::Actor;
use crate::staff::{self, Role, RoleFor};

const BODIES: &str = include_str!("../content/bodies.toml");
const STAFF: &str = include_str!("../content/staff.toml");
const FOLLOWERS: &str = include_str!("../content/followers.toml");
const SHORTCOMINGS: &str = include_str!("../content/shortcomings.toml");
const INITIATIVES: &str = include_str!("../content/initiatives.toml");

/// The dialogues, oldest beginnings first or not: each is told by itself.
const DIALOGUES: &[&str] = &[
    include_str!("../content/motesplatser-for-aldre.toml"),
    include_str!("../content/vanerstranden.toml"),
    include_str!("../content/skolorna-i-norra-kommundelen.toml"),
    include_str!("../content/trygg-vag-till-hallplatsen.toml"),
    include_str!("../content/ett-levande-torg.toml"),
    include_str!("../content/unga-formar-biblioteket.toml"),
    include_str!("../content/ny-oversiktsplan-samrad.toml"),
    include_str!("../content/vanersborg-mot-2030.toml"),
    include_str!("../content/halsa-hela-livet.toml"),
    include_str!("../content/service-nara-dig.toml"),
    include_str!("../content/nya-vatmarker.toml"),
];

/// The accounts of the examples: the address of each, and its roles.
pub fn accounts() -> Result<Vec<(String, String)>> {
    let list: Accounts = read(STAFF)?;
    let accounts = list.staff.into_iter().map(|account| {
        let mut roles: Vec<String> = account.roles.into_iter().map(|role| role.role).collect();
        roles.dedup();
        (account.email, roles.join(", "))
    });
    Ok(accounts.collect())
}

/// Fills an empty database with the examples. All accounts get `password`. A database with bodies in it is left as it is:
/// the answer is then false.
pub async fn seed(app: &App, password: &str) -> Result<bool> {
    if !bodies::all(&mut *app.db.read().await?).await?.is_empty() {
        return Ok(false);
    }
    let mut teller = Teller::new(app.clone());
    let list: Bodies = read(BODIES)?;
    let mut deed = app.begin(Actor::Operator).await?;
    for body in list.bodies {
        let new = NewBody {
            slug: body.slug.clone(),
            name: body.name,
            name_en: body.name_en,
            kind: body.kind.parse().map_err(told)?,
            case_prefix: body.case_prefix,
            first_day: body
                .first_day
                .map(|day| day.parse())
                .transpose()
                .map_err(told)?,
        };
        let id = bodies::add(&mut deed, &new).await.map_err(told)?;
        areas::tell(&mut deed, &mut teller, id, body.areas).await?;
        posts::tell(&mut deed, &mut teller, &body.slug, id, body.posts).await?;
        teller.bodies.insert(body.slug, id);
    }
    goals::tell(&mut deed, &teller, list.goal_periods).await?;
    matters::tell(&mut deed, &mut teller, list.matters).await?;
    answers::populations(&mut deed, &teller, list.populations).await?;
    let accounts: Accounts = read(STAFF)?;
    for account in accounts.staff {
        let mut roles = Vec::new();
        for role in account.roles {
            let body = role.body.map(|slug| teller.body(&slug)).transpose()?;
            roles.push(RoleFor {
                role: role.role.parse::<Role>().map_err(told)?,
                body,
            });
        }
        let email = account.email.parse().map_err(told)?;
        let id = staff::add(&mut deed, email, &account.name, password.to_owned(), &roles).await?;
        if let Some(seat) = &account.seat {
            elected::seat(&mut deed, &teller, id, seat).await?;
        }
        teller.accounts.insert(account.email, id);
    }
    coordination::tell(&mut deed, &teller, accounts.functions).await?;
    deed.commit().await?;
    let examples = dialogues()?;
    let titles = examples.iter().map(|d| (d.slug.clone(), d.title.clone()));
    teller.titles.extend(titles);
    let proposed: Initiatives = read(INITIATIVES)?;
    initiatives::tell(&mut teller, proposed.initiatives).await?;
    let reported: Shortcomings = read(SHORTCOMINGS)?;
    shortcomings::tell(&teller, reported.shortcomings).await?;
    for example in examples {
        dialogue::tell(&teller, &example)
            .await
            .map_err(|error| Error::Internal(format!("the example {}: {error}", example.slug)))?;
    }
    let following: Followers = read(FOLLOWERS)?;
    followers::tell(&teller, following.followers).await?;
    Ok(true)
}

/// The dialogues as their files say them.
pub fn dialogues() -> Result<Vec<Dialogue>> {
    DIALOGUES.iter().map(|source| read(source)).collect()
}

fn read<T: serde::de::DeserializeOwned>(source: &str) -> Result<T> {
    toml::from_str(source).map_err(told)
}
