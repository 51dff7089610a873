//! Who coordinates the dialogues of the examples.

use super::super::model::Function;
use super::teller::{Teller, told};
use crate::coordination::{self, NewFunction};
use crate::core::Result;
use crate::deed::Deed;

/// Names the functions.
pub async fn tell(deed: &mut Deed, teller: &Teller, functions: Vec<Function>) -> Result<()> {
    for function in functions {
        let new = NewFunction {
            place: function.place.parse().map_err(told)?,
            name: function.name,
            name_en: function.name_en,
            email: function.email,
            phone: function.phone,
            staff: teller.account(&function.account)?,
            first: teller.day(function.first_in),
            last: None,
        };
        coordination::add(deed, &new).await.map_err(told)?;
    }
    Ok(())
}
