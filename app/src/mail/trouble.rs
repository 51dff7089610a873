//! What a refusal says of the receiver's address.

/// What is wrong with an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// There is no such mailbox, or it takes no mail any more.
    ForGood,
    /// It takes none for now: it is full, or does not answer.
    ForNow,
}

impl Trouble {
    /// From what is kept of a server's answer ("SMTP 550 5.1.1"). An answer about us, about the mail or about the server itself
    /// says nothing of the address: nobody is cut off because our own server is on somebody's list for a day.
    pub fn of_answer(why: &str) -> Option<Self> {
        let mut words = why.strip_prefix("SMTP ")?.split(' ');
        let code: u16 = words.next()?.parse().ok()?;
        match words.next() {
            Some(enhanced) => Self::of_status(enhanced).filter(|_| !enhanced.contains(".4.")),
            None => match code {
                550 | 551 | 553 => Some(Self::ForGood),
                450 | 452 => Some(Self::ForNow),
                _ => None,
            },
        }
    }

    /// From an enhanced status code (RFC 3463), as a report of a mail that came back has it: there also that the receiver's server
    /// never answered is about the address.
    pub fn of_status(status: &str) -> Option<Self> {
        let numbers: Vec<u16> = status
            .split('.')
            .map(|number| number.parse().ok())
            .collect::<Option<_>>()?;
        match numbers[..] {
            // The sender's address, a mail that is too long, a list that could not be expanded.
            [_, 1, 7 | 8] | [_, 2, 3 | 4] => None,
            // A full mailbox is emptied one day.
            [5, 2, 2] | [4, 1 | 2 | 4, _] | [5, 4, _] => Some(Self::ForNow),
            [5, 1 | 2, _] => Some(Self::ForGood),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_about_the_address_counts() {
        let (good, now) = (Some(Trouble::ForGood), Some(Trouble::ForNow));
        for (answer, means) in [
            ("SMTP 550", good),
            ("SMTP 550 5.1.1", good),
            ("SMTP 550 5.2.1", good),
            ("SMTP 553 5.1.3", good),
            ("SMTP 552 5.2.2", now),
            ("SMTP 450", now),
            ("SMTP 450 4.2.1", now),
            ("SMTP 451 4.3.0", None),
            ("SMTP 451", None),
            ("SMTP 421 4.4.2", None),
            ("SMTP 550 5.7.1", None),
            ("SMTP 554 5.7.1", None),
            ("SMTP 550 5.1.8", None),
            ("SMTP 535", None),
            ("no connection", None),
            ("the message cannot be built: parts", None),
        ] {
            assert_eq!(Trouble::of_answer(answer), means, "{answer}");
        }
        for (status, means) in [
            ("5.1.1", good),
            ("4.4.7", now),
            ("5.4.4", now),
            ("5.2.2", now),
            ("5.7.1", None),
            ("2.0.0", None),
            ("5", None),
            ("x.y.z", None),
        ] {
            assert_eq!(Trouble::of_status(status), means, "{status}");
        }
    }
}
