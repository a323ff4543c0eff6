/// The 1,024 words that boards read to each other over the phone: ten bits a word.
///
/// Common Dutch words of five to eight letters without accents. No two of them differ in one letter
/// or sound alike (ei and ij, c and k, s and z, v and f, d and t at the end). The list is part of the
/// protocol: both sides must hold the same, in the same order, so it never changes.
enum DutchWords {
    /// The words, in alphabetical order.
    static let all: [String] = text.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let text = """
        aardbei abdij abrikoos acteur actie adelaar adres advies afdeling afstand agenda akkoord
        alarm albatros album alfabet alibi alpaca amandel ambacht ampul ananas anekdote anijs anjer
        antenne antwoord apotheek appel applaus april aquarium archief arend aroma artikel asfalt
        asperge atelier atlas atleet augurk augustus avocado avond avontuur azalea azijn baard
        bagage bakfiets bakker balans balein balie balkon ballet bamboe banaan banjo banket bankje
        barak barbier basis batterij bazaar bazuin bedrag beeld begin beitel belang belofte beloning
        berging bericht beroep beschuit bestek bestuur beton bever bezem bezit bidon bieslook bikini
        biljart binding bingo biscuit bivak blauw bliksem bloem bloesem blouse bocht bodem bokaal
        bolwerk bonbon borstel bosbes bosuil botanie boter bowling braam briefje bries brigade
        broccoli broek brons brood bruid buffel buizerd bulldog bunker burger buurman cacao cactus
        cadeau camera camping canvas capuchon caravan cavalier cavia cello cement centrum chaos
        chocola ciabatta cijfer circus cirkel citaat citroen clematis clown coach cockpit collega
        compost concert contact controle couscous cowboy crocus curry cursus cycloon dadel dagboek
        dageraad daglicht dagtocht dahlia dakgoot dakpan dakraam damast dansles datum debat decimaal
        decor defect degen dekzeil delta dessert deurbel diagram dialect diamant dichter dictee
        dieet dienblad dienst dilemma dille dinsdag diploma directie dirigent disco doelpunt dokter
        dolfijn dominee donder doolhof dosis douane douche dozijn draak dragon drempel droom druif
        drukker druppel duikboot dwerg dynamo echtpaar eclips eekhoorn eenheid eetlepel eiland
        ekster elastiek elektra elftal embleem emmer energie enkel envelop erfgoed erwten espresso
        etage etalage ethiek etiket etmaal evenaar examen excursie expert fabriek fakkel familie
        fanfare fauna fazant feest fiets figuur filmster finale fjord flamingo flanel flesje flora
        fluit fluweel folder fontein forens formule fornuis forum fossiel framboos fregat fresco
        fuchsia functie fusie gaffel galerij galop gambiet garage garantie garnaal gastheer gazelle
        gazon gebak gebergte gebied geboorte gebouw gebruik gedicht geduld geheim gehoor gehucht
        gelijk geluid geluk gember gemeente generaal genie genoegen geraamte gerecht geschenk
        gesprek gevoel gewei gezag gezin ginkgo giraf gitaar gladiool glazuur gletsjer gloed gloria
        gnoom gondel gordijn gorilla graan graniet gravure grens griffel groente grond gymnast
        haakwerk hagedis halster halte hamer handdoek handel handvat hangmat haring harnas hartslag
        haven havik hectare heelal heide helling helper hemel hengel herberg herder herfst heuvel
        hinde historie hobby hockey hoeve honing honkbal hoogte hooiberg horizon horloge hotel
        houding hulst humor hyacint hyena hypnose icoon idool ijsbeer ijsje illusie imker impuls
        ingang inham inhoud inkoop insect interval inval ivoor jacht jager jaguar jaloezie januari
        jarig jasje jasmijn jawoord jeugd jodium joker jongleur journaal jubileum juffrouw jungle
        kaars kabinet kabouter kachel kajak kalebas kalender kalkoen kamille kampioen kanaal kanarie
        kantoor kapitein kapper kapsel kapstok karaf karakter kariboe karton karwei kassa kastanje
        kasteel katapult katoen kelder kennis kenteken kermis kerstman ketel ketting keuken kiezel
        kikker kimono kiosk klarinet klaver kleding kleed kleur klimaat klimop klinker klomp
        klooster kluis knoflook knoop koala kobalt koekje koelkast koerier koets koffer koffie
        kolibrie kolom komedie komeet kompas konijn konvooi koopman korst kosmos kostuum krant
        krater kreeft krekel kring kristal kroeg krokodil kroon kubus kudde kuiken kunst kussen
        kustlijn kwartel kwartier kwast ladder ladekast lading lagune lakei lammetje landbouw
        landgoed lantaarn lasso laurier lavendel lawine leerling leesboek leeuw legende leiding
        lelie lengte lepel leraar letter libel lichaam lichtbak lijster likeur limonade liniaal
        lintje locatie logboek loket lommer loods lotus loupe lucht luifel lunch lupine maaltijd
        maandag maatje maatstaf machine madelief magazijn magneet makelaar makreel mammoet manchet
        manege mango manier mantel marathon margriet marinier markt marmer marmot masker massage
        materie matras meander medaille meester melodie meloen mentor merel metaal meteoor methode
        meubel mevrouw miauw middag middel mikado mimosa minaret minister minuut mirakel moeder
        moeras moestuin mokka molen moment monster mopshond mossel mosterd motief motor museum
        muskiet muziek muzikant naald narcis natuur nautilus nectar netwerk nevel nieuws nijptang
        noedels nomade nonsens noorden notaris noten notitie november nuance nummer obelisk oceaan
        ochtend octaaf oefening oerwoud offerte oktober olifant olijf omelet omgeving ommetje omroep
        omslag ontbijt ontwerp onweer oogarts oogst ooievaar oorbel opdracht opera opgave opmaak
        oprit optimist optocht orakel oranje orchidee ordner oregano organist origami orkaan orkest
        ouder paasei pagina pakhuis paleis panda pandoer panorama panter papaver papegaai papier
        paprika parade paraplu parasol parel parfum parket parterre partner pasfoto paspoort pasta
        patat patent patroon pauze pedaal pelikaan pendule penning penseel peper perceel periode
        perron perzik petunia piano picknick pilaar piloot pincet piraat piramide pistache pizza
        plaat plafond plakband planeet plank plateau plein plezier ploeg plooi pluim plumeau poema
        politie pompoen poolster poort portier portret postbode potlood prairie premier prijs prisma
        proef profiel proviand psalm publiek pudding puree puzzel pyjama quinoa quote raadsel
        rabarber racket radar radiator radijs radio raming rangorde rapport ravijn rebel rebus
        recept rechter reclame record reflex refrein regenjas regenton regio reiger reisgids
        reiziger rekenaar rekening rekenles renbaan rendier rente reptiel reserve restant retour
        revue ridder rijst rimpel ritme ritueel rivier robijn robot roeiboot roest rolstoel roltrap
        roman rosbief rotonde rotsblok route rozet rubber rugzak ruimte ruiter rumoer sabel safari
        saffier salade salami salon samba sandaal sardine saxofoon scepter schaal schaats schaduw
        schaken schelp schema scherf schilder schip schoen scholier schommel schort schouw schrift
        schroef schubben schuur scooter seconde seizoen selderij seminar serie sering servet servies
        sextant sigaar signaal singel sirene siroop skelet sketch slaapzak slager slagroom slalom
        slang sleep sleutel slinger sloot sluier smaak smaragd snaar snavel sneeuw snelheid snoep
        snorkel soldaat solist sonate spaarpot spiegel spijker spinazie spiraal spreeuw sprookje
        spruit staart stadion stamppot steelpan steiger stekker stempel stilte straal strand stroom
        struik stucwerk studie suiker sukade sultan symbool synagoge tablet tachtig talent tamboer
        tandarts tangram tapijt tarief techniek telefoon terras theater theedoek thermos tijdperk
        toekomst toendra toerist tomaat tombola toneel tornado totaal tractor traditie trainer
        trekker triomf trommel trompet tropen trottoir tuinhek tulband turkoois turnzaal tweeling
        uiltje uitgang uitleg uitslag uitstap uitzicht ukelele umpire unicum uniform uurwerk
        vacature vakantie vakman vallei vampier vanille variatie varken veerpont veiling vennoot
        venster ventiel veranda verdrag verhaal verkeer vesting veulen viaduct vierkant vijftig
        violist viooltje visite vitamine vlecht vleugel vlinder voedsel voetbal voltage voordeur
        voorjaar voorraad vriend vrijdag vuilnis vulkaan waaier waakhond waarde waardin walnoot
        walrus walvis warmte waterpas waterval watten webcam wereld werkdag werkplek westen wetboek
        wigwam wijzer winkel winter wiskunde woestijn wortel zakdoek zaklamp zandbak zanger zeehond
        zeeman zeepbel zeilboot zigzag zilver zinnia zondag zoogdier zuiden zuster zuurstof zwaluw
        zwembad zwever
        """
}
