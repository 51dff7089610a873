//! The policy's gates as a checklist (P7, P13–P21).

use leptos::prelude::*;

use super::link::Link;

/// One thing that the policy asks for before the dialogue may go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Whether it is there.
    pub ok: bool,
    /// Whether there is nothing to do about it but wait.
    pub waits: bool,
    /// What is there, or what is missing, in words ("Grad av inflytande är inte beslutad").
    pub text: String,
    /// Why it is asked for or who can fill it in; empty for none.
    pub detail: String,
    /// Where to fill it in or change it; `None` for nobody who reads this.
    pub action: Option<Link>,
}

/// The checklist. Every line says in words whether it is met.
#[component]
pub fn Gates(
    /// The gates, in the order of the form.
    items: Vec<Gate>,
    /// Word for a gate that is met, read aloud ("Klart").
    #[prop(into)]
    ok_word: String,
    /// Word for one that is not, read aloud ("Saknas").
    #[prop(into)]
    missing_word: String,
    /// Word for one that comes by itself, read aloud ("Väntar").
    #[prop(into)]
    waiting_word: String,
) -> impl IntoView {
    view! {
        <ul class="gates">
            {items
                .into_iter()
                .map(|gate| {
                    let (class, word, mark) = if gate.ok {
                        ("ok", ok_word.clone(), "M4 13l5 5L20 6")
                    } else if gate.waits {
                        ("waits", waiting_word.clone(), "M12 4a8 8 0 1 0 .01 0M12 7v5l3 3")
                    } else {
                        ("miss", missing_word.clone(), "M5 5l14 14M19 5L5 19")
                    };
                    view! {
                        <li class=class>
                            <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=mark></path></svg>
                            <div>
                                <p><span class="sr">{word}": "</span>{gate.text}</p>
                                {(!gate.detail.is_empty()).then(|| view! { <p class="small">{gate.detail}</p> })}
                            </div>
                            {gate.action.map(|link| view! { <a href=link.href>{link.text}</a> })}
                        </li>
                    }
                })
                .collect_view()}
        </ul>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::html;

    #[test]
    fn a_gate_says_in_words_whether_it_is_met() {
        let got = html(|| {
            let gate = |ok, waits, text: &str| Gate {
                ok,
                waits,
                text: text.to_owned(),
                detail: String::new(),
                action: None,
            };
            let items = vec![
                gate(true, false, "Syfte"),
                gate(false, false, "Mål"),
                gate(false, true, "Sista dagen"),
            ];
            view! { <Gates items=items ok_word="Klart" missing_word="Saknas" waiting_word="Väntar"/> }.into_any()
        });
        assert_eq!(got.matches("Klart").count(), 1, "{got}");
        assert_eq!(got.matches("Saknas").count(), 1, "{got}");
        assert_eq!(got.matches("Väntar").count(), 1, "{got}");
        assert!(
            got.find("Saknas").expect("word") < got.find("Mål").expect("gate"),
            "{got}"
        );
    }
}
