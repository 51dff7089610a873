//! How mail goes out.

use radslag_app::mail::Mailer;

use super::{ConfigError, Shared};

impl Shared {
    /// Through the server that is set, else as files in the folder for data.
    pub fn mailer(&self) -> Result<Mailer, ConfigError> {
        let base_url = self.base_url()?;
        let mailer = match &self.smtp_url {
            Some(url) => {
                let authority = self.smtp_authority()?;
                Mailer::smtp(url, authority.as_deref(), &self.mail_from, &base_url)
            }
            None => Mailer::folder(self.data_dir.join("mail"), &self.mail_from, &base_url),
        };
        let mailer = mailer.map_err(ConfigError::Mail)?;
        match &self.bounce_address {
            None => Ok(mailer),
            Some(address) => mailer
                .returning_to(address)
                .map_err(|_| ConfigError::Wrong {
                    name: "RADSLAG_BOUNCE_ADDRESS",
                    value: address.clone(),
                    advice: "write an address whose part before the @ has no more than 27 characters and no +, such as studs@dialog.kommun.se",
                }),
        }
    }

    /// Where mail goes, for people to read: the server's name and port or the folder, never what is secret in the address.
    pub fn mail_goes_to(&self) -> String {
        match &self.smtp_url {
            Some(url) => {
                let (_, rest) = url.split_once("://").unwrap_or(("", url));
                // A password may hold any sign: only what follows the last @ is told.
                let host = rest.rsplit('@').next().unwrap_or_default();
                host.split(['/', '?']).next().unwrap_or_default().to_owned()
            }
            None => self.data_dir.join("mail").display().to_string(),
        }
    }

    fn smtp_authority(&self) -> Result<Option<String>, ConfigError> {
        let Some(path) = &self.smtp_ca else {
            return Ok(None);
        };
        std::fs::read_to_string(path)
            .map(Some)
            .map_err(|_| ConfigError::Wrong {
                name: "RADSLAG_SMTP_CA",
                value: path.display().to_string(),
                advice: "name a file with certificates in PEM form that this user may read",
            })
    }
}
