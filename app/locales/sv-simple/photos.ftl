# Photos that come with an idea (P3).
photos-add = Lägg till bilder
photos-more = Fler bilder
photos-hint = Du kan skicka fyra bilder. Varje bild får vara högst { $most } MB. Visa gärna platsen. Visa inga personer som man kan känna igen. Vi tar bort det som säger var och när bilden är tagen. Vi tittar på bilden innan andra får se den.
photos-alt-hint = Skriv gärna vad man ser på bilden. Då förstår också den som inte kan se.
photos-file = Bild { $number }
photos-alt = Vad ser man på bild { $number }?
photos-chosen = Bild { $number }, som du har valt
photos-drop = Ta bort bild { $number }
photos-wrong = Vi kan inte läsa bild { $number }. Filen är trasig, eller är ingen bild. Välj en annan bild (jpg, png eller webp).
photos-heic = Vi kan inte visa bild { $number }. Den är i formatet HEIC. Ta en skärmbild av bilden. Välj sedan skärmbilden.
photos-large = Bild { $number } är för stor. Välj en bild som är högst { $most } MB. Du kan också ta en skärmbild av den och välja skärmbilden.
photos-not-now = Vi får många bilder just nu. Vänta en stund och välj bild { $number } igen. Du kan också skicka utan bilden.
photos-again = Välj bild { $number } igen. Du kan också ta bort det du skrev om bilden.
photos-alt-long = Skriv kortare. Du får skriva { $most } tecken.
photos-lost = Bilderna finns kvar så länge sidan är öppen.

# Where they are shown.
photos-heading = Bilder
photos-count = { $count ->
    [one] 1 bild
   *[other] { $count } bilder
}
photos-undescribed = Bild { $number }. Ingen har skrivit vad man ser.
photos-larger = Visa bild { $number } större
photos-ours = Det här ser man på bilden, skriver vi
photos-hidden = { $count ->
    [one] Vi visar inte 1 bild. Den följer inte våra regler.
   *[other] Vi visar inte { $count } bilder. De följer inte våra regler.
}
photos-left-out = Vi visar inte bild { $number }. Varför: { $rule }
photos-not-shown = Vi visar inte bild { $number } för andra. { $rule }
