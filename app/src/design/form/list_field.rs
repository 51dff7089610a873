//! A list, one item on each line.

use leptos::prelude::*;

use super::text_area::TextArea;
use crate::core::form::Field;

/// A list typed with one item on each line; the hint ought to say so. Take it apart with `str::lines`.
#[component]
pub fn ListField(
    /// Name, the lines, and what is wrong with them.
    field: Field,
    /// What is asked.
    #[prop(into)]
    label: String,
    /// A quiet note after the label ("frivilligt"); empty for none.
    #[prop(optional, into)]
    note: String,
    /// That each item goes on a line of its own, and what an item is.
    #[prop(into)]
    hint: String,
    /// Whether at least one item must be there.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    // One line more than there are items shows where the next one goes.
    let rows = u32::try_from(field.value.lines().count())
        .unwrap_or(u32::MAX)
        .saturating_add(1)
        .clamp(4, 12);
    view! { <TextArea field=field label=label note=note hint=hint rows=rows required=required/> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn the_list_has_room_for_one_more_item() {
        let lines = "a\nb\nc\nd\ne";
        let field = Field {
            name: "can",
            value: lines.to_owned(),
            error: None,
        };
        let got = html(|| {
            view! { <ListField field=field label="Går att påverka" hint="En sak per rad."/> }
                .into_any()
        });
        assert!(got.contains("rows=\"6\""), "{got}");
    }
}
