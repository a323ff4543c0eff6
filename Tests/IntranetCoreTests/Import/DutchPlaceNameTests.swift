import Testing

@testable import IntranetCore

@Suite("Dutch place names")
struct DutchPlaceNameTests {
    @Test(
        "Capitals become the way people write the name",
        arguments: [
            ("S GRAVENHAGE", "'s-Gravenhage"), ("S HERTOGENBOSCH", "'s-Hertogenbosch"),
            ("'S-GRAVENHAGE", "'s-Gravenhage"), ("'S GRAVENMOER", "'s Gravenmoer"),
            ("'S-HEER ARENDSKERKE", "'s-Heer Arendskerke"), ("'T HARDE", "'t Harde"),
            ("TULL EN 'T WAAL", "Tull en 't Waal"), ("ALPHEN AAN DEN RIJN", "Alphen aan den Rijn"),
            ("CAPELLE AAN DEN IJSSEL", "Capelle aan den IJssel"), ("IJMUIDEN", "IJmuiden"),
            ("DE BILT", "De Bilt"), ("DEN HELDER", "Den Helder"), ("TER APEL", "Ter Apel"),
            ("BAARLE-NASSAU", "Baarle-Nassau"), ("HENDRIK-IDO-AMBACHT", "Hendrik-Ido-Ambacht"),
            ("WEHE-DEN HOORN", "Wehe-den Hoorn"), ("HEI- EN BOEICOP", "Hei- en Boeicop"),
            ("BERGEN NH", "Bergen (NH)"), ("ELST GLD", "Elst (Gld)"), ("EEN", "Een"),
            ("BEEK GEM MONTFERLAND", "Beek gem. Montferland"),
            ("ALTEVEER GEM DE WOLDEN", "Alteveer gem. De Wolden"),
            ("SPAARNDAM GEM. HAARLEM", "Spaarndam gem. Haarlem"), ("NUENEN CA", "Nuenen c.a."),
            ("ST.-ANNAPAROCHIE", "St.-Annaparochie"), ("2E EXLOERMOND", "2e Exloërmond"),
            ("SUDWEST-FRYSLAN", "Súdwest-Fryslân"), ("Hoogwaarden", "Hoogwaarden"), ("", ""),
            ("REUSEL-DE MIERDEN", "Reusel-De Mierden"), ("HORST AAN DE MAAS", "Horst aan de Maas"),
        ])
    func proper(capitals: String, written: String) {
        #expect(DutchPlaceName.proper(capitals) == written)
    }
}
