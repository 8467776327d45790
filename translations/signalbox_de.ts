<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, and %n more</source>
        <translation>
            <numerusform>%1 · %2, und %n weitere</numerusform>
            <numerusform>%1 · %2, und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n server(s)</source>
        <translation>
            <numerusform>Verbinden mit %n Server</numerusform>
            <numerusform>Verbinden mit %n Servern</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Verbinden mit %1</translation>
    </message>
    <message>
        <source>Connecting %1: %2</source>
        <translation>Verbinden mit %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading the lists of %n server(s)</source>
        <translation>
            <numerusform>Die Listen von %n Server werden gelesen</numerusform>
            <numerusform>Die Listen von %n Servern werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists of %1</source>
        <translation>Die Listen von %1 werden gelesen</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Failure rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>%1 at or over %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
</context>
<context>
    <name>AnswerScript</name>
    <message>
        <source>elicitation</source>
        <translation>elicitation</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>sampling</translation>
    </message>
    <message>
        <source>roots</source>
        <translation>roots</translation>
    </message>
    <message>
        <source>whether a call may go</source>
        <translation>ob ein Aufruf gehen darf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in a call of %3</source>
        <translation>%1: %2, in einem Aufruf von %3</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answers in %1 cannot be read: %2.</source>
        <translation>Die Antworten in %1 sind nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 ist länger als 16 MB.</translation>
    </message>
    <message>
        <source>“when” is a part of the question&apos;s text.</source>
        <translation>„when“ ist ein Teil des Textes der Frage.</translation>
    </message>
    <message>
        <source>“%1” is a name, in which * stands for anything.</source>
        <translation>„%1“ ist ein Name, in dem * für Beliebiges steht.</translation>
    </message>
    <message>
        <source>The answers are not one JSON object.</source>
        <translation>Die Antworten sind kein einzelnes JSON-Objekt.</translation>
    </message>
    <message>
        <source>“consent” is once or deny.</source>
        <translation>„consent“ ist once oder deny.</translation>
    </message>
    <message>
        <source>There are answers for elicitation, sampling, roots and consent, not for “%1”.</source>
        <translation>Antworten gibt es für elicitation, sampling, roots und consent, nicht für „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
    <message>
        <source>An answer is a text or an object.</source>
        <translation>Eine Antwort ist ein Text oder ein Objekt.</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>Die Frage des Servers wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer of the file does not fit the form: %1 %2</source>
        <translation>Die Antwort der Datei passt nicht zum Formular: %1 %2</translation>
    </message>
    <message>
        <source>The recording has no answer to what %1 asks.</source>
        <translation>Die Aufzeichnung hat keine Antwort auf das, was %1 fragt.</translation>
    </message>
    <message>
        <source>%1 asks this more often than the recording has answers.</source>
        <translation>%1 fragt das öfter, als die Aufzeichnung Antworten hat.</translation>
    </message>
    <message>
        <source>The recorded answer to what %1 asks holds a masked secret and is not given.</source>
        <translation>Die aufgezeichnete Antwort auf das, was %1 fragt, enthält ein verdecktes Geheimnis und wird nicht gegeben.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Das Lesen der Aufzeichnung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>There are more than 256 MB of answers in the recording.</source>
        <translation>Die Aufzeichnung enthält mehr als 256 MB Antworten.</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read. %2</source>
        <translation>Zeile %1 der Aufzeichnung ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>This is no session file, no journal in JSON lines and no journal&apos;s folder.</source>
        <translation>Das ist keine Sitzungsdatei, kein Journal in JSON-Zeilen und kein Ordner eines Journals.</translation>
    </message>
    <message>
        <source>The recording was written by a newer program, in a way not known here.</source>
        <translation>Die Aufzeichnung stammt von einem neueren Programm und ist hier nicht lesbar.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>Die Aufzeichnung %1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>No server was answered anything in this recording.</source>
        <translation>In dieser Aufzeichnung wurde keinem Server etwas geantwortet.</translation>
    </message>
</context>
<context>
    <name>AppMessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>Wache</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>%1 lies at %2, inside a network that the server is not in; nothing was sent there.</source>
        <translation>%1 liegt unter %2 in einem Netz, in dem der Server nicht ist; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header has %1 bytes; the limit is %2.</source>
        <translation>Das Kopffeld WWW-Authenticate des Servers hat %1 Bytes; die Grenze ist %2.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer is not used: %1.</source>
        <translation>Die Antwort des Browsers wird nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>it does not say which authorization server it is from</source>
        <translation>sie sagt nicht, von welchem Autorisierungsserver sie ist</translation>
    </message>
    <message>
        <source>it is from another authorization server than the one asked</source>
        <translation>sie ist von einem anderen Autorisierungsserver als dem gefragten</translation>
    </message>
    <message>
        <source>The authorization server refused: %1.</source>
        <translation>Der Autorisierungsserver lehnte ab: %1.</translation>
    </message>
    <message>
        <source>The authorization server refused: %1 (%2).</source>
        <translation>Der Autorisierungsserver lehnte ab: %1 (%2).</translation>
    </message>
    <message>
        <source>it does not belong to the question that was asked</source>
        <translation>sie gehört nicht zu der gestellten Frage</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>es steht kein Code darin</translation>
    </message>
    <message>
        <source>Open the address in a browser by hand.</source>
        <translation>Die Adresse von Hand in einem Browser öffnen.</translation>
    </message>
    <message>
        <source>The address to sign in at is not opened: only https addresses are, and http on this machine.</source>
        <translation>Die Adresse zum Anmelden wird nicht geöffnet: nur https-Adressen werden es, und http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open a browser with.</source>
        <translation>Auf diesem System gibt es kein xdg-open, um einen Browser zu öffnen.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Der Browser ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The authorization server does not register Signalbox: %1</source>
        <translation>Der Autorisierungsserver registriert Signalbox nicht: %1</translation>
    </message>
    <message>
        <source>It does not accept an address on this machine to come back to; enter a client id that was registered with one.</source>
        <translation>Er nimmt keine Rückkehradresse auf diesem Rechner an; eine Client-ID eintragen, die mit einer solchen registriert wurde.</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>Eine Client-ID in den Einstellungen des Servers eintragen.</translation>
    </message>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>Die Client-ID wurde bei %1 registriert, aber der Server nennt nun %2; dorthin wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>Antwort auf die Registrierung</translation>
    </message>
    <message>
        <source>No port of this machine could be opened to take the browser&apos;s answer.</source>
        <translation>Kein Port dieses Rechners ließ sich öffnen, um die Antwort des Browsers anzunehmen.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>Signalbox has the answer. You can close this page and go back to it.</source>
        <translation>Signalbox hat die Antwort. Diese Seite kann geschlossen werden.</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>%1 nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>%1 stands in it twice</source>
        <translation>%1 steht zweimal darin</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an absolute address</source>
        <translation>eine vollständige Adresse</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>resource metadata</source>
        <translation>Metadaten der Ressource</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is for another issuer (%1) than the one asked for (%2); nothing of it is used.</source>
        <translation>Die Metadaten des Autorisierungsservers gelten für einen anderen Aussteller (%1) als den gefragten (%2); nichts davon wird verwendet.</translation>
    </message>
    <message>
        <source>authorization server&apos;s metadata</source>
        <translation>Metadaten des Autorisierungsservers</translation>
    </message>
    <message>
        <source>The authorization server does not offer PKCE with S256, without which a stolen code could be used by others.</source>
        <translation>Der Autorisierungsserver bietet kein PKCE mit S256, ohne das andere einen gestohlenen Code nutzen könnten.</translation>
    </message>
    <message>
        <source>A token could not be signed with this key.</source>
        <translation>Mit diesem Schlüssel ließ sich kein Token signieren.</translation>
    </message>
    <message>
        <source>A secret for HS256 must not be empty.</source>
        <translation>Ein Geheimnis für HS256 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA private key in PEM form, not encrypted, of 2048 bits or more.</source>
        <translation>RS256 braucht einen privaten RSA-Schlüssel im PEM-Format, unverschlüsselt, von mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>ES256 needs a P-256 private key in PEM form, not encrypted.</source>
        <translation>ES256 braucht einen privaten P-256-Schlüssel im PEM-Format, unverschlüsselt.</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1.</source>
        <translation>Der Autorisierungsserver gab kein Token: %1.</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1 (%2).</source>
        <translation>Der Autorisierungsserver gab kein Token: %1 (%2).</translation>
    </message>
    <message>
        <source>answer of the token endpoint</source>
        <translation>Antwort des Token-Endpunkts</translation>
    </message>
    <message>
        <source>The access token has characters that cannot be sent.</source>
        <translation>Das Zugriffstoken hat Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>The authorization server wants a signed assertion, and there is no private key to sign it with.</source>
        <translation>Der Autorisierungsserver will eine signierte Zusicherung, und es gibt keinen privaten Schlüssel dafür.</translation>
    </message>
    <message>
        <source>The address of the %1 is refused: %2.</source>
        <translation>Die Adresse wird abgelehnt (%1): %2.</translation>
    </message>
    <message>
        <source>it is no address of a host</source>
        <translation>sie ist keine Adresse eines Rechners</translation>
    </message>
    <message>
        <source>it has a user name or a fragment in it</source>
        <translation>sie enthält einen Benutzernamen oder ein Fragment</translation>
    </message>
    <message>
        <source>it is not https</source>
        <translation>sie ist nicht https</translation>
    </message>
    <message>
        <source>The answer has the parameter %1 more than once.</source>
        <translation>Die Antwort enthält den Parameter %1 mehr als einmal.</translation>
    </message>
    <message>
        <source>It is protected by a passphrase, and none was given.</source>
        <translation>Es ist durch eine Passphrase geschützt, und keine wurde angegeben.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>Die Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>Give the passphrase in the server&apos;s settings.</source>
        <translation>Geben Sie die Passphrase in den Einstellungen des Servers an.</translation>
    </message>
    <message>
        <source>It has no certificate with its key, or is encrypted in a way that is too old to be read; export it anew.</source>
        <translation>Es enthält kein Zertifikat mit seinem Schlüssel, oder seine Verschlüsselung ist zu alt, um gelesen zu werden; exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>There is no certificate in it, neither in PEM nor in PKCS#12 form.</source>
        <translation>Darin ist kein Zertifikat, weder als PEM noch als PKCS#12.</translation>
    </message>
    <message>
        <source>There is no private key for it that can be read.</source>
        <translation>Es gibt dafür keinen privaten Schlüssel, der sich lesen lässt.</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s.</source>
        <translation>Der private Schlüssel gehört nicht zum Zertifikat.</translation>
    </message>
    <message>
        <source>Tokens are signed with HS256, RS256 or ES256, not with “%1”.</source>
        <translation>Tokens werden mit HS256, RS256 oder ES256 signiert, nicht mit „%1“.</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with is missing.</source>
        <translation>Das Geheimnis, mit dem Tokens signiert werden, fehlt.</translation>
    </message>
    <message>
        <source>The private key that tokens are signed with is missing.</source>
        <translation>Der private Schlüssel, mit dem Tokens signiert werden, fehlt.</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings.</source>
        <translation>Geben Sie ihn in den Einstellungen des Servers an.</translation>
    </message>
    <message>
        <source>The other claims must be one JSON object, such as {&quot;role&quot;: &quot;reader&quot;}.</source>
        <translation>Die weiteren Angaben müssen ein JSON-Objekt sein, etwa {&quot;role&quot;: &quot;reader&quot;}.</translation>
    </message>
    <message>
        <source>The claim “%1” is there twice.</source>
        <translation>Die Angabe „%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” cannot be one of the other claims: it is set beside them, or made with each token.</source>
        <translation>„%1“ kann keine der weiteren Angaben sein: Sie wird daneben eingestellt oder mit jedem Token gebildet.</translation>
    </message>
    <message>
        <source>A token lives from %1 to %2 seconds, not %3.</source>
        <translation>Ein Token gilt %1 bis %2 Sekunden, nicht %3.</translation>
    </message>
    <message>
        <source>Only links to http and https addresses are opened.</source>
        <translation>Es werden nur Links zu http- und https-Adressen geöffnet.</translation>
    </message>
    <message>
        <source>The authorization server revokes nothing now: %1.</source>
        <translation>Der Autorisierungsserver widerruft im Augenblick nichts: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde wieder.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are forgotten here, and good there until they expire.</source>
        <translation>Der Autorisierungsserver nennt keine Adresse zum Widerrufen: Die Token werden hier vergessen und gelten dort, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>Das Refresh-Token ist widerrufen.</translation>
    </message>
    <message>
        <source>The authorization server does not revoke refresh tokens.</source>
        <translation>Der Autorisierungsserver widerruft keine Refresh-Token.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>Das Zugriffstoken ist widerrufen.</translation>
    </message>
    <message>
        <source>The authorization server does not revoke access tokens: this one is good until it expires.</source>
        <translation>Der Autorisierungsserver widerruft keine Zugriffstoken: Dieses gilt, bis es abläuft.</translation>
    </message>
    <message>
        <source>Here they are forgotten.</source>
        <translation>Hier sind sie vergessen.</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1.</source>
        <translation>Der Autorisierungsserver hat das Token nicht widerrufen: %1.</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1 (%2).</source>
        <translation>Der Autorisierungsserver hat das Token nicht widerrufen: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>Challenge</source>
        <translation>Aufforderung</translation>
    </message>
    <message>
        <source>Metadata of the resource</source>
        <translation>Metadaten der Ressource</translation>
    </message>
    <message>
        <source>Metadata of the authorization server</source>
        <translation>Metadaten des Autorisierungsservers</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Autorisierungsanfrage</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Token-Anfrage</translation>
    </message>
    <message>
        <source>Token renewal</source>
        <translation>Token-Erneuerung</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Token-Austausch</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>Aufbewahren des Tokens</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Autorisierungsserver</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Nothing secret is sent.</source>
        <translation>Nichts Geheimes wird gesendet.</translation>
    </message>
    <message>
        <source>A server that wants a token answers 401, and says in WWW-Authenticate where its metadata lies.</source>
        <translation>Ein Server, der ein Token will, antwortet mit 401 und sagt in WWW-Authenticate, wo seine Metadaten liegen.</translation>
    </message>
    <message>
        <source>The document must name this server as its resource, and at least one authorization server.</source>
        <translation>Das Dokument muss diesen Server als seine Ressource nennen, und mindestens einen Autorisierungsserver.</translation>
    </message>
    <message>
        <source>Nothing secret is sent, and nobody is followed to another origin.</source>
        <translation>Nichts Geheimes wird gesendet, und niemandem wird zu einem anderen Ursprung gefolgt.</translation>
    </message>
    <message>
        <source>The issuer in the document must be the one that was asked for, letter for letter.</source>
        <translation>Der Aussteller im Dokument muss der gefragte sein, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Every address in it must be https, or on this machine.</source>
        <translation>Jede Adresse darin muss https sein oder auf diesem Rechner liegen.</translation>
    </message>
    <message>
        <source>For a sign-in in the browser it must offer PKCE with S256.</source>
        <translation>Für eine Anmeldung im Browser muss er PKCE mit S256 anbieten.</translation>
    </message>
    <message>
        <source>The redirect address is on this machine.</source>
        <translation>Die Rückkehradresse liegt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The answer must give a client id, which is used with this issuer only.</source>
        <translation>Die Antwort muss eine Client-ID enthalten; sie gilt nur für diesen Aussteller.</translation>
    </message>
    <message>
        <source>The address must carry a state that is used once, a PKCE challenge with S256, and this server as the resource.</source>
        <translation>Die Adresse muss einen einmaligen Zustand, eine PKCE-Aufgabe mit S256 und diesen Server als Ressource tragen.</translation>
    </message>
    <message>
        <source>It is opened in the browser only after you were asked.</source>
        <translation>Sie wird erst im Browser geöffnet, wenn Sie gefragt wurden.</translation>
    </message>
    <message>
        <source>The state must be that of the question.</source>
        <translation>Der Zustand muss der der Frage sein.</translation>
    </message>
    <message>
        <source>The issuer must be the one that was asked, where the answer or the metadata promise one.</source>
        <translation>Der Aussteller muss der gefragte sein, wo die Antwort oder die Metadaten einen versprechen.</translation>
    </message>
    <message>
        <source>There must be one code in it.</source>
        <translation>Genau ein Code muss darin stehen.</translation>
    </message>
    <message>
        <source>The code goes out once, to the token endpoint only, with the PKCE verifier, the same redirect address and this server as the resource.</source>
        <translation>Der Code geht einmal hinaus, nur an die Token-Adresse, mit dem PKCE-Beweis, derselben Rückkehradresse und diesem Server als Ressource.</translation>
    </message>
    <message>
        <source>A code is good for a short time, ten minutes at most; waiting here counts.</source>
        <translation>Ein Code gilt kurze Zeit, höchstens zehn Minuten; auch das Warten hier zählt.</translation>
    </message>
    <message>
        <source>The token must be of the kind that was asked for.</source>
        <translation>Das Token muss von der gewünschten Art sein.</translation>
    </message>
    <message>
        <source>The refresh token goes to the token endpoint only, for the same resource.</source>
        <translation>Das Refresh-Token geht nur an die Token-Adresse, für dieselbe Ressource.</translation>
    </message>
    <message>
        <source>If another comes back, it takes the place of the old one.</source>
        <translation>Kommt ein anderes zurück, tritt es an die Stelle des alten.</translation>
    </message>
    <message>
        <source>The identity provider gets the id token, and must give a grant of the kind that was asked for.</source>
        <translation>Der Identitätsanbieter bekommt das ID-Token und muss eine Berechtigung der gewünschten Art geben.</translation>
    </message>
    <message>
        <source>The token goes to the revocation endpoint only, with the same proof of the client as at the token endpoint.</source>
        <translation>Das Token geht nur an die Widerrufsadresse, mit demselben Nachweis des Clients wie an der Token-Adresse.</translation>
    </message>
    <message>
        <source>200 says that it is worth nothing now, also if it was unknown.</source>
        <translation>200 sagt, dass es nun nichts mehr wert ist, auch wenn es unbekannt war.</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Widerruf von Token</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file is no bundle: it has no manifest.json at its top.</source>
        <translation>Die Datei ist kein Bundle: Zuoberst liegt keine manifest.json.</translation>
    </message>
    <message>
        <source>It starts “%1” with your rights: it can do what you can do.</source>
        <translation>Es startet „%1“ mit Ihren Rechten: Es kann tun, was Sie tun können.</translation>
    </message>
    <message>
        <source>It is given the variable %1.</source>
        <translation>Es bekommt die Variable %1.</translation>
    </message>
    <message>
        <source>It starts “%1” through uv, which fetches what it needs from the network, with your rights.</source>
        <translation>Es startet „%1“ über uv, das aus dem Netz holt, was es braucht, mit Ihren Rechten.</translation>
    </message>
    <message>
        <source>It asks for a secret: %1.</source>
        <translation>Es verlangt ein Geheimnis: %1.</translation>
    </message>
    <message>
        <source>It asks for a folder: %1.</source>
        <translation>Es verlangt einen Ordner: %1.</translation>
    </message>
    <message>
        <source>It asks for a file: %1.</source>
        <translation>Es verlangt eine Datei: %1.</translation>
    </message>
    <message>
        <source>It says that it gives data to others: %1.</source>
        <translation>Es sagt, dass es Daten an andere gibt: %1.</translation>
    </message>
    <message>
        <source>The file that it starts, “%1”, is not in it.</source>
        <translation>Die Datei, die es startet, „%1“, liegt nicht darin.</translation>
    </message>
    <message>
        <source>“%1” is not marked as executable; it is made so when it is installed.</source>
        <translation>„%1“ ist nicht als ausführbar gekennzeichnet; das geschieht beim Installieren.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in it.</source>
        <translation>Das Bild „%1“ liegt nicht darin.</translation>
    </message>
    <message>
        <source>A server of type uv needs pyproject.toml, which is not in it.</source>
        <translation>Ein Server der Art uv braucht pyproject.toml, die nicht darin liegt.</translation>
    </message>
    <message>
        <source>“%1” is not in it.</source>
        <translation>„%1“ liegt nicht darin.</translation>
    </message>
    <message>
        <source>“%1” is no placeholder that is known.</source>
        <translation>„%1“ ist kein bekannter Platzhalter.</translation>
    </message>
    <message>
        <source>“%1” is no setting of it.</source>
        <translation>„%1“ ist keine seiner Einstellungen.</translation>
    </message>
    <message>
        <source>The secret “%1” is given on the command line, where every program of this machine sees it.</source>
        <translation>Das Geheimnis „%1“ steht auf der Befehlszeile, wo es jedes Programm dieses Rechners sieht.</translation>
    </message>
    <message>
        <source>It is made for %1, not for this system.</source>
        <translation>Es ist für %1 gemacht, nicht für dieses System.</translation>
    </message>
    <message>
        <source>It needs %1 %2.</source>
        <translation>Es braucht %1 %2.</translation>
    </message>
    <message>
        <source>Its version, “%1”, is not of three numbers.</source>
        <translation>Seine Version, „%1“, besteht nicht aus drei Zahlen.</translation>
    </message>
</context>
<context>
    <name>BundleChanges</name>
    <message>
        <source>It is version %1 again.</source>
        <translation>Es ist wieder Version %1.</translation>
    </message>
    <message>
        <source>Version %1 becomes %2.</source>
        <translation>Aus Version %1 wird %2.</translation>
    </message>
    <message>
        <source>It starts “%1” instead of “%2”.</source>
        <translation>Es startet „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>It is newly given the variables: %1.</source>
        <translation>Es bekommt neu die Variablen: %1.</translation>
    </message>
    <message>
        <source>It is no more given the variables: %1.</source>
        <translation>Es bekommt nicht mehr die Variablen: %1.</translation>
    </message>
    <message>
        <source>It newly asks for: %1.</source>
        <translation>Es verlangt neu: %1.</translation>
    </message>
    <message>
        <source>It asks no more for: %1.</source>
        <translation>Es verlangt nicht mehr: %1.</translation>
    </message>
    <message>
        <source>New tools: %1.</source>
        <translation>Neue Tools: %1.</translation>
    </message>
    <message>
        <source>Tools that are gone: %1.</source>
        <translation>Weggefallene Tools: %1.</translation>
    </message>
</context>
<context>
    <name>BundleEntry</name>
    <message>
        <source>“%1” would be filled in from elsewhere.</source>
        <translation>„%1“ würde von anderswo ausgefüllt.</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>Das Manifest ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The manifest is no JSON: %1</source>
        <translation>Das Manifest ist kein JSON: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the manifest twice.</source>
        <translation>„%1“ steht zweimal im Manifest.</translation>
    </message>
    <message>
        <source>“dxt_version” is the former name of “manifest_version”.</source>
        <translation>„dxt_version“ ist der frühere Name von „manifest_version“.</translation>
    </message>
    <message>
        <source>“manifest_version” is missing.</source>
        <translation>„manifest_version“ fehlt.</translation>
    </message>
    <message>
        <source>Version %1 of manifests is not known; it is read like 0.4.</source>
        <translation>Version %1 von Manifesten ist nicht bekannt; es wird wie 0.4 gelesen.</translation>
    </message>
    <message>
        <source>A server of type “%1” is not known.</source>
        <translation>Ein Server der Art „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Servers of type uv came with version 0.4.</source>
        <translation>Server der Art uv kamen mit Version 0.4.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>„%1“ muss %2 sein.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>A setting of type “%1” is not known.</source>
        <translation>Eine Einstellung vom Typ „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The default of “%1” is of another type.</source>
        <translation>Die Vorgabe von „%1“ hat einen anderen Typ.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Dies muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>„%1“ ist keine Webadresse.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>“%1” is no member that is known.</source>
        <translation>„%1“ ist kein bekanntes Feld.</translation>
    </message>
</context>
<context>
    <name>BundlePacker</name>
    <message>
        <source>There is no manifest.json in the folder.</source>
        <translation>In dem Ordner liegt keine manifest.json.</translation>
    </message>
    <message>
        <source>The manifest: %1</source>
        <translation>Das Manifest: %1</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>The bundle would be packed into itself: choose a place outside the folder.</source>
        <translation>Das Bundle würde in sich selbst gepackt: Wählen Sie einen Ort außerhalb des Ordners.</translation>
    </message>
    <message>
        <source>package.json cannot be read.</source>
        <translation>package.json ist nicht lesbar.</translation>
    </message>
    <message>
        <source>package.json lacks a name, a version, or a program (bin or main).</source>
        <translation>In package.json fehlt ein Name, eine Version oder ein Programm (bin oder main).</translation>
    </message>
</context>
<context>
    <name>BundleSetting</name>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Es muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Es darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>Es muss angegeben sein.</translation>
    </message>
    <message>
        <source>It has one value.</source>
        <translation>Es hat nur einen Wert.</translation>
    </message>
    <message>
        <source>It has a character that no program can be given.</source>
        <translation>Es enthält ein Zeichen, das keinem Programm übergeben werden kann.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Es muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1: this is of another type.</source>
        <translation>%1: Dies hat einen anderen Typ.</translation>
    </message>
</context>
<context>
    <name>BundleSignature</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>It is not signed: nothing shows who made it, or whether it was changed.</source>
        <translation>Es ist nicht signiert: Nichts zeigt, wer es gemacht hat oder ob es verändert wurde.</translation>
    </message>
    <message>
        <source>Its signature does not fit: the file was changed after it was signed, or the signature is broken.</source>
        <translation>Seine Signatur passt nicht: Die Datei wurde nach dem Signieren verändert, oder die Signatur ist defekt.</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it, by a certificate of their own making: nobody vouches for that name.</source>
        <translation>Es ist unverändert, seit „%1“ es signiert hat, mit einem selbst gemachten Zertifikat: Niemand bürgt für diesen Namen.</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; this system does not vouch for the certificate (issued by “%2”, valid until %3).</source>
        <translation>Es ist unverändert, seit „%1“ es signiert hat; dieses System bürgt nicht für das Zertifikat (ausgestellt von „%2“, gültig bis %3).</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; “%2” vouches for that name.</source>
        <translation>Es ist unverändert, seit „%1“ es signiert hat; „%2“ bürgt für diesen Namen.</translation>
    </message>
</context>
<context>
    <name>BundleStore</name>
    <message>
        <source>An installed bundle cannot be read.</source>
        <translation>Ein installiertes Bundle ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The bundle is not installed: %1</source>
        <translation>Das Bundle ist nicht installiert: %1</translation>
    </message>
    <message>
        <source>The file is another than the one that was looked at.</source>
        <translation>Die Datei ist eine andere als die, die angesehen wurde.</translation>
    </message>
    <message>
        <source>The folder of bundles cannot be made.</source>
        <translation>Der Ordner der Bundles kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Another program is changing the bundles.</source>
        <translation>Ein anderes Programm ändert gerade die Bundles.</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made: %1.</source>
        <translation>Ein Ordner für das Bundle kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made.</source>
        <translation>Ein Ordner für das Bundle kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The former files of the bundle cannot be put away.</source>
        <translation>Die bisherigen Dateien des Bundles können nicht weggelegt werden.</translation>
    </message>
    <message>
        <source>The bundle cannot be put in its place.</source>
        <translation>Das Bundle kann nicht an seinen Platz gelegt werden.</translation>
    </message>
    <message>
        <source>This is no folder of a bundle.</source>
        <translation>Das ist kein Ordner eines Bundles.</translation>
    </message>
    <message>
        <source>Not all files of the bundle can be removed.</source>
        <translation>Nicht alle Dateien des Bundles können entfernt werden.</translation>
    </message>
    <message>
        <source>A file of the bundle cannot be written: %1.</source>
        <translation>Eine Datei des Bundles kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>There is no room for %1 MB.</source>
        <translation>Für %1 MB ist kein Platz.</translation>
    </message>
    <message>
        <source>A folder of the bundle cannot be made.</source>
        <translation>Ein Ordner des Bundles kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>CallBook</name>
    <message>
        <source>The calls in %1 cannot be read: %2</source>
        <translation>Die Aufrufe in %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 holds no calls that can be read.</source>
        <translation>%1 enthält keine lesbaren Aufrufe.</translation>
    </message>
    <message>
        <source>The calls cannot be kept in %1: %2</source>
        <translation>Die Aufrufe lassen sich nicht in %1 behalten: %2</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>Die Datei berichtigen oder beiseitelegen; bis dahin wird sie nicht verändert.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Er hat keinen Namen.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be used: %2</source>
        <translation>Der Server „%1“ ist nicht verwendbar: %2</translation>
    </message>
    <message>
        <source>It stays in the file as it is.</source>
        <translation>Er bleibt in der Datei, wie er ist.</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1 (%2)</source>
        <translation>Die Serverliste ist nicht lesbar: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: it is not a JSON object.</source>
        <translation>Die Serverliste ist nicht lesbar: sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written back unharmed: a key stands there twice, or its text is broken (%1).</source>
        <translation>Die Serverliste lässt sich nicht unversehrt zurückschreiben: ein Schlüssel steht doppelt darin oder ihr Text ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: “mcpServers” is not an object.</source>
        <translation>Die Serverliste ist nicht lesbar: „mcpServers“ ist kein Objekt.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Whoever runs the server must renew it.</source>
        <translation>Wer den Server betreibt, muss es erneuern.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on.</source>
        <translation>Das Zertifikat ist ab %1 gültig.</translation>
    </message>
    <message>
        <source>See whether this machine&apos;s clock is right.</source>
        <translation>Sehen Sie nach, ob die Uhr dieses Rechners richtig geht.</translation>
    </message>
    <message>
        <source>The certificate names no host, so it is not for %1.</source>
        <translation>Das Zertifikat nennt keinen Rechner, gilt also nicht für %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>Das Zertifikat gilt nicht für %1, sondern für %2.</translation>
    </message>
    <message>
        <source>Use an address with one of these names, or have the certificate made for this one.</source>
        <translation>Verwenden Sie eine Adresse mit einem dieser Namen, oder lassen Sie das Zertifikat für diese ausstellen.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody but itself.</source>
        <translation>Das Zertifikat ist von niemandem als sich selbst signiert.</translation>
    </message>
    <message>
        <source>The certificate is signed by %1, whom this machine does not trust.</source>
        <translation>Das Zertifikat ist von %1 signiert, und dem vertraut dieser Rechner nicht.</translation>
    </message>
    <message>
        <source>If that authority is yours, set its certificate file in the server&apos;s settings; a missing one in between must be sent by the server.</source>
        <translation>Wenn diese Zertifizierungsstelle Ihre eigene ist, geben Sie ihre Zertifikatsdatei in den Einstellungen des Servers an; ein fehlendes Zwischenzertifikat muss der Server senden.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1.</source>
        <translation>Das Zertifikat ist nicht gültig: %1.</translation>
    </message>
    <message>
        <source>Whoever runs the server must mend it.</source>
        <translation>Wer den Server betreibt, muss es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The certificate expires on %1, in %2 days.</source>
        <translation>Das Zertifikat läuft am %1 ab, in %2 Tagen.</translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it now.</source>
        <translation>Wer den Server betreibt, sollte es jetzt erneuern.</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid from %3 until %4</source>
        <translation>%1, signiert von %2, gültig von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>“%1” does not end in .svg, .png or .csv.</source>
        <translation>„%1“ endet nicht auf .svg, .png oder .csv.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1/s</source>
        <comment>figure a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>CloseWords</name>
    <message>
        <source>The server process was ended by signal %1.</source>
        <translation>Der Serverprozess wurde durch Signal %1 beendet.</translation>
    </message>
    <message>
        <source>The server process ended with exit code %1.</source>
        <translation>Der Serverprozess endete mit Code %1.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Der Server hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>%1 Its last line on stderr: %2</source>
        <translation>%1 Seine letzte Zeile auf stderr: %2</translation>
    </message>
    <message>
        <source>Rate limited: the time of this request was over before the key&apos;s rate let it go.</source>
        <translation>Rate begrenzt: Die Zeit dieser Anfrage war um, bevor die Rate des Schlüssels sie gehen ließ.</translation>
    </message>
    <message>
        <source>Give calls more time, or the key another rate, in the server&apos;s settings.</source>
        <translation>Geben Sie in den Einstellungen des Servers den Aufrufen mehr Zeit oder dem Schlüssel eine andere Rate.</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry was not reached.</source>
        <translation>%1 npm-Fehlercode %2: Die Registry wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry has no such package.</source>
        <translation>%1 npm-Fehlercode %2: Die Registry hat kein solches Paket.</translation>
    </message>
    <message>
        <source>%1 npm error code %2.</source>
        <translation>%1 npm-Fehlercode %2.</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>The server answered with a malformed error.</source>
        <translation>Der Server antwortete mit einem fehlerhaft gebauten Fehler.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>echo, blob, list or flood.</source>
        <translation>echo, blob, list oder flood.</translation>
    </message>
    <message>
        <source>How many (100).</source>
        <translation>Wie viele (100).</translation>
    </message>
    <message>
        <source>How many unanswered at once (1).</source>
        <translation>Wie viele zugleich unbeantwortet (1).</translation>
    </message>
    <message>
        <source>Bytes of each (100).</source>
        <translation>Bytes je Stück (100).</translation>
    </message>
    <message>
        <source>on: through the journal, as in daily use. off: nothing is kept.</source>
        <translation>on: durch das Journal, wie im Alltag. off: nichts wird behalten.</translation>
    </message>
    <message>
        <source>auto, legacy, modern, or one revision such as 2025-11-25.</source>
        <translation>auto, legacy, modern oder eine Revision wie 2025-11-25.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Zeigt diesen Text.</translation>
    </message>
    <message>
        <source>Makes many calls of one kind; the server keeps the score.</source>
        <translation>Macht viele Aufrufe einer Art; der Server zählt mit.</translation>
    </message>
    <message>
        <source>No server named.</source>
        <translation>Kein Server genannt.</translation>
    </message>
    <message>
        <source>Reads servers from a file of any common shape.</source>
        <translation>Liest Server aus einer Datei üblicher Form.</translation>
    </message>
    <message>
        <source>Takes this server from the file (without --config: from Signalbox&apos;s own list).</source>
        <translation>Nimmt diesen Server aus der Datei (ohne --config: aus Signalbox’ eigener Liste).</translation>
    </message>
    <message>
        <source>Sets an environment variable for the server; can be repeated.</source>
        <translation>Setzt eine Umgebungsvariable für den Server; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Starts the server in this folder.</source>
        <translation>Startet den Server in diesem Ordner.</translation>
    </message>
    <message>
        <source>Tool of tools/call.</source>
        <translation>Tool für tools/call.</translation>
    </message>
    <message>
        <source>One argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>Ein Argument; JSON, wo das Schema des Tools es will; mehrfach möglich.</translation>
    </message>
    <message>
        <source>All arguments as one JSON object, sent as it is.</source>
        <translation>Alle Argumente als ein JSON-Objekt, unverändert gesendet.</translation>
    </message>
    <message>
        <source>A member of _meta in the request; can be repeated.</source>
        <translation>Ein Feld von _meta in der Anfrage; mehrfach möglich.</translation>
    </message>
    <message>
        <source>A member of _meta in tools/call; can be repeated.</source>
        <translation>Ein Feld von _meta in tools/call; mehrfach möglich.</translation>
    </message>
    <message>
        <source>text: the result, indented. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: das Ergebnis, eingerückt. json: ein Dokument {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Longest time until the handshake is done, in milliseconds.</source>
        <translation>Längste Zeit bis zum Ende des Handshakes, in Millisekunden.</translation>
    </message>
    <message>
        <source>Repeats the call and prints a summary.</source>
        <translation>Wiederholt den Aufruf und gibt eine Zusammenfassung aus.</translation>
    </message>
    <message>
        <source>How many calls (100).</source>
        <translation>Wie viele Aufrufe (100).</translation>
    </message>
    <message>
        <source>How many at once (1).</source>
        <translation>Wie viele zugleich (1).</translation>
    </message>
    <message>
        <source>For how long, in milliseconds, instead of a number of calls.</source>
        <translation>Wie lange, in Millisekunden, statt einer Anzahl von Aufrufen.</translation>
    </message>
    <message>
        <source>At most so many calls a second.</source>
        <translation>Höchstens so viele Aufrufe je Sekunde.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Two servers: “%1” and one of a file.</source>
        <translation>Zwei Server: „%1“ und einer aus einer Datei.</translation>
    </message>
    <message>
        <source>Unknown method “%1”.</source>
        <translation>Unbekannte Methode „%1“.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 braucht %2.</translation>
    </message>
    <message>
        <source>%1 takes no --metadata.</source>
        <translation>%1 nimmt kein --metadata.</translation>
    </message>
    <message>
        <source>--tool-metadata goes with tools/call.</source>
        <translation>--tool-metadata gehört zu tools/call.</translation>
    </message>
    <message>
        <source>Give --tool-arg or --tool-args-json, not both.</source>
        <translation>Entweder --tool-arg oder --tool-args-json angeben, nicht beides.</translation>
    </message>
    <message>
        <source>--load-rate wants a number above zero, not “%1”.</source>
        <translation>--load-rate will eine Zahl über null, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 goes with --load.</source>
        <translation>--%1 gehört zu --load.</translation>
    </message>
    <message>
        <source>--load repeats tools/call; --method is “%1”.</source>
        <translation>--load wiederholt tools/call; --method ist „%1“.</translation>
    </message>
    <message>
        <source>Asks an MCP server one thing and prints the answer.</source>
        <translation>Fragt einen MCP-Server eines und gibt die Antwort aus.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Das Ergebnis konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>%1 --help lists the options.</source>
        <translation>%1 --help listet die Optionen auf.</translation>
    </message>
    <message>
        <source>%1 wants KEY=VALUE, not “%2”.</source>
        <translation>%1 will SCHLÜSSEL=WERT, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.</source>
        <translation>%1 will auto, legacy, modern oder eine Revision wie 2025-11-25, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 wants one of %2, not “%3”.</source>
        <translation>%1 will eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 wants a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 will eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 ist länger als 16 MB.</translation>
    </message>
    <message>
        <source>%1 has %2 servers; name one with --server.</source>
        <translation>%1 hat %2 Server; einen mit --server nennen.</translation>
    </message>
    <message>
        <source>There is no server “%1” in %2.</source>
        <translation>Es gibt keinen Server „%1“ in %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>(aus)</translation>
    </message>
    <message>
        <source>No servers yet. Add one: signalbox-cli servers add -- command</source>
        <translation>Noch keine Server. Einen hinzufügen: signalbox-cli servers add -- Befehl</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The snippet is longer than 16 MB.</source>
        <translation>Das Textstück ist länger als 16 MB.</translation>
    </message>
    <message>
        <source>--name goes with one server; the snippet has %1.</source>
        <translation>--name gehört zu einem Server; das Textstück hat %1.</translation>
    </message>
    <message>
        <source>There is already a server “%1”.</source>
        <translation>Es gibt schon einen Server „%1“.</translation>
    </message>
    <message>
        <source>Remove it first, or give another --name.</source>
        <translation>Ihn erst entfernen oder einen anderen --name geben.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Es gibt keinen Server „%1“.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>add: the server&apos;s name; made from its command if absent.</source>
        <translation>add: der Name des Servers; sonst aus seinem Befehl gebildet.</translation>
    </message>
    <message>
        <source>text: a table. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: eine Tabelle. json: ein Dokument {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>Nichts hinzuzufügen.</translation>
    </message>
    <message>
        <source>Standard input is no terminal: what the server asks is declined.</source>
        <translation>Die Standardeingabe ist kein Terminal: Was der Server fragt, wird abgelehnt.</translation>
    </message>
    <message>
        <source>--answer takes ask, decline, defaults, or a file.</source>
        <translation>--answer nimmt ask, decline, defaults oder eine Datei.</translation>
    </message>
    <message>
        <source>login: the client id that was registered beforehand.</source>
        <translation>login: die vorab registrierte Client-ID.</translation>
    </message>
    <message>
        <source>login: the environment variable with that client&apos;s secret.</source>
        <translation>login: die Umgebungsvariable mit dem Geheimnis dieses Clients.</translation>
    </message>
    <message>
        <source>login: asks for this scope beside what the server asks for; can be repeated.</source>
        <translation>login: verlangt diesen Scope neben dem, was der Server verlangt; wiederholbar.</translation>
    </message>
    <message>
        <source>text, or json: one document {&quot;result&quot;: …}.</source>
        <translation>text, oder json: ein Dokument {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Prints every step, masked, to standard error.</source>
        <translation>Gibt jeden Schritt, maskiert, auf der Standardfehlerausgabe aus.</translation>
    </message>
    <message>
        <source>--client-id and --scope go with auth login.</source>
        <translation>--client-id und --scope gehören zu auth login.</translation>
    </message>
    <message>
        <source>--client-secret-env goes with --client-id.</source>
        <translation>--client-secret-env gehört zu --client-id.</translation>
    </message>
    <message>
        <source>“%1” is a command; only servers with an address are signed in to.</source>
        <translation>„%1“ ist ein Befehl; angemeldet wird nur bei Servern mit einer Adresse.</translation>
    </message>
    <message>
        <source>The benchmark server&apos;s address, or its command line.</source>
        <translation>Die Adresse des Messservers oder seine Befehlszeile.</translation>
    </message>
    <message>
        <source>Sign in to “%1” at %2:</source>
        <translation>Anmelden bei „%1“ über %2:</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Rechner: %1</translation>
    </message>
    <message>
        <source>(reads as %1)</source>
        <translation>(liest sich als %1)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Verlangt wird: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Warten auf den Browser …</translation>
    </message>
    <message>
        <source>--prompt-name or --uri</source>
        <translation>--prompt-name oder --uri</translation>
    </message>
    <message>
        <source>%1 takes one --uri.</source>
        <translation>%1 nimmt ein --uri.</translation>
    </message>
    <message>
        <source>%1 completes one argument of one prompt or template.</source>
        <translation>%1 ergänzt ein Argument eines Prompts oder einer Vorlage.</translation>
    </message>
    <message>
        <source>--watch goes with resources/subscribe and subscriptions/listen.</source>
        <translation>--watch gehört zu resources/subscribe und subscriptions/listen.</translation>
    </message>
    <message>
        <source>--task goes with tools/call.</source>
        <translation>--task gehört zu tools/call.</translation>
    </message>
    <message>
        <source>--strict goes with tools/call.</source>
        <translation>--strict gehört zu tools/call.</translation>
    </message>
    <message>
        <source>%1 takes no --params.</source>
        <translation>%1 nimmt kein --params.</translation>
    </message>
    <message>
        <source>--params are all parameters: give it without --%1.</source>
        <translation>--params sind alle Parameter: ohne --%1 angeben.</translation>
    </message>
    <message>
        <source>With --params any method is sent. Known are: %1.</source>
        <translation>Mit --params wird jede Methode gesendet. Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>tasks/update needs --params with inputResponses.</source>
        <translation>tasks/update braucht --params mit inputResponses.</translation>
    </message>
    <message>
        <source>--task-ttl goes with --task.</source>
        <translation>--task-ttl gehört zu --task.</translation>
    </message>
    <message>
        <source>--load checks no results: give it without --strict.</source>
        <translation>--load prüft keine Ergebnisse: ohne --strict angeben.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or its command line, best after --.</source>
        <translation>Die Adresse des Servers oder seine Befehlszeile, am besten nach --.</translation>
    </message>
    <message>
        <source>What to ask, initialize if absent: %1; any other with --params.</source>
        <translation>Was gefragt wird, ohne Angabe initialize: %1; jede andere mit --params.</translation>
    </message>
    <message>
        <source>Address of a resource, or a URI template to complete; can be repeated to watch several.</source>
        <translation>Adresse einer Ressource, oder eine zu ergänzende URI-Vorlage; wiederholbar, um mehrere zu beobachten.</translation>
    </message>
    <message>
        <source>Prompt of prompts/get and completion/complete.</source>
        <translation>Prompt von prompts/get und completion/complete.</translation>
    </message>
    <message>
        <source>One argument of the prompt or template; can be repeated.</source>
        <translation>Ein Argument des Prompts oder der Vorlage; wiederholbar.</translation>
    </message>
    <message>
        <source>The argument to complete, with what stands in it so far.</source>
        <translation>Das zu ergänzende Argument mit dem, was bisher darin steht.</translation>
    </message>
    <message>
        <source>Level of logging/setLevel; with other methods the server&apos;s log goes to standard error.</source>
        <translation>Stufe von logging/setLevel; bei anderen Methoden geht das Log des Servers auf die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>tools/call as a task (revision 2025-11-25); --task=MS also says how long it is kept.</source>
        <translation>tools/call als Task (Revision 2025-11-25); --task=MS sagt auch, wie lange er behalten wird.</translation>
    </message>
    <message>
        <source>How long the server keeps the task, in milliseconds.</source>
        <translation>Wie lange der Server den Task behält, in Millisekunden.</translation>
    </message>
    <message>
        <source>Task of tasks/get, result, cancel and update.</source>
        <translation>Task von tasks/get, result, cancel und update.</translation>
    </message>
    <message>
        <source>All parameters as one JSON object, sent as it is, with any method.</source>
        <translation>Alle Parameter als ein JSON-Objekt, gesendet wie es ist, mit jeder Methode.</translation>
    </message>
    <message>
        <source>What a server gets that asks something: ask (at a terminal, there the default), decline, defaults of its form, or a file with answers.</source>
        <translation>Was ein fragender Server bekommt: ask (am Terminal, dort die Vorgabe), decline, defaults seines Formulars, oder eine Datei mit Antworten.</translation>
    </message>
    <message>
        <source>A folder the server is told it may work in; can be repeated.</source>
        <translation>Ein Ordner, von dem der Server hört, dass er darin arbeiten darf; wiederholbar.</translation>
    </message>
    <message>
        <source>Ends resources/subscribe and subscriptions/listen after so long; else they go on.</source>
        <translation>Beendet resources/subscribe und subscriptions/listen nach so langer Zeit; sonst laufen sie weiter.</translation>
    </message>
    <message>
        <source>A result that does not fit the tool&apos;s output schema is an error.</source>
        <translation>Ein Ergebnis, das nicht zum Ausgabeschema des Tools passt, ist ein Fehler.</translation>
    </message>
    <message>
        <source>Prints every message, every HTTP exchange, and what the server writes to stderr, to standard error.</source>
        <translation>Gibt jede Nachricht, jeden HTTP-Austausch und die Standardfehlerausgabe des Servers auf der Standardfehlerausgabe aus.</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Anmelden: %1</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>Die Frage des Servers wurde abgelehnt: %1</translation>
    </message>
    <message>
        <source>The server “%1” asks you to fill in a form:</source>
        <translation>Der Server „%1“ bittet, ein Formular auszufüllen:</translation>
    </message>
    <message>
        <source>Answer? y: yes, n: decline, Enter: put it aside: </source>
        <translation>Antworten? y: ja, n: ablehnen, Eingabetaste: zurückstellen: </translation>
    </message>
    <message>
        <source>This is no answer the form allows, so the question was put aside: %1</source>
        <translation>Diese Antwort lässt das Formular nicht zu, die Frage wurde zurückgestellt: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>y or n</source>
        <translation>y oder n</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>eines von diesen</translation>
    </message>
    <message>
        <source>any of these, with commas between</source>
        <translation>beliebige von diesen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ ist nicht unter den Möglichkeiten.</translation>
    </message>
    <message>
        <source>Type y or n.</source>
        <translation>y oder n eingeben.</translation>
    </message>
    <message>
        <source>This looks like a question for a secret. Forms must not be used for that.</source>
        <translation>Das sieht nach der Frage nach einem Geheimnis aus. Dafür dürfen Formulare nicht verwendet werden.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>kann wegbleiben</translation>
    </message>
    <message>
        <source>This one is needed.</source>
        <translation>Das hier wird gebraucht.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Eine Zahl eingeben.</translation>
    </message>
    <message>
        <source>The file has no answer to a question of the server; it was declined.</source>
        <translation>Die Datei hat keine Antwort auf eine Frage des Servers; sie wurde abgelehnt.</translation>
    </message>
    <message>
        <source>%1 wants “Name: value”, not “%2”.</source>
        <translation>%1 braucht „Name: Wert“, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 wants one JSON object. %2</source>
        <translation>%1 braucht ein JSON-Objekt. %2</translation>
    </message>
    <message>
        <source>%1 wants one JSON object.</source>
        <translation>%1 braucht ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Erwartet: %1, gefunden: %2.</translation>
    </message>
    <message>
        <source>The server “%1” asks for an answer of a model, of at most %2 tokens:</source>
        <translation>Der Server „%1“ bittet um die Antwort eines Modells, von höchstens %2 Token:</translation>
    </message>
    <message>
        <source>System prompt:</source>
        <translation>System-Prompt:</translation>
    </message>
    <message>
        <source>Assistant:</source>
        <translation>Assistent:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>It offers the tools %1; an answer written here uses none.</source>
        <translation>Er bietet die Tools %1 an; eine hier geschriebene Antwort nutzt keines.</translation>
    </message>
    <message>
        <source>The answer; a line with a single . ends it:</source>
        <translation>Die Antwort; eine Zeile mit einem einzelnen . beendet sie:</translation>
    </message>
    <message>
        <source>Write the answer yourself? y: yes, n: refuse: </source>
        <translation>Die Antwort selbst schreiben? y: ja, n: ablehnen: </translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is started as a command.</source>
        <translation>--transport %1 braucht eine Adresse; „%2“ wird als Befehl gestartet.</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is started as a command.</source>
        <translation>Kopffelder und Zugangsdaten gehören zu einer Adresse; „%1“ wird als Befehl gestartet.</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; “%1” has an address.</source>
        <translation>-e und --cwd gehören zu einem Befehl; „%1“ hat eine Adresse.</translation>
    </message>
    <message>
        <source>The environment variable “%1” does not hold user:password.</source>
        <translation>Die Umgebungsvariable „%1“ enthält nicht Benutzer:Passwort.</translation>
    </message>
    <message>
        <source>Give the server&apos;s command after --, its address, or - to read from standard input.</source>
        <translation>Den Befehl des Servers nach -- angeben, seine Adresse, oder - zum Lesen von der Standardeingabe.</translation>
    </message>
    <message>
        <source>-e, --cwd, --protocol-era, --transport and --header go with a command or an address; a snippet brings its own.</source>
        <translation>-e, --cwd, --protocol-era, --transport und --header gehören zu einem Befehl oder einer Adresse; ein Schnipsel bringt seine eigenen mit.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>„%1“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>Addresses begin with http, https, ws or wss.</source>
        <translation>Adressen beginnen mit http, https, ws oder wss.</translation>
    </message>
    <message>
        <source>“%1” follows the address; an address takes no more words.</source>
        <translation>„%1“ folgt auf die Adresse; eine Adresse nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>Two servers: %1 and “%2”.</source>
        <translation>Zwei Server: %1 und „%2“.</translation>
    </message>
    <message>
        <source>Give one address or one command.</source>
        <translation>Eine Adresse oder einen Befehl angeben.</translation>
    </message>
    <message>
        <source>Name a server of a file, or give a command or an address, not both.</source>
        <translation>Einen Server einer Datei nennen, oder einen Befehl oder eine Adresse angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Give its command after --, its address, or --server NAME; --help lists all options.</source>
        <translation>Seinen Befehl nach -- angeben, seine Adresse, oder --server NAME; --help zeigt alle Optionen.</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; %1 is an address.</source>
        <translation>-e und --cwd gehören zu einem Befehl; %1 ist eine Adresse.</translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is a command.</source>
        <translation>--transport %1 braucht eine Adresse; „%2“ ist ein Befehl.</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is a command.</source>
        <translation>Kopffelder und Zugangsdaten gehören zu einer Adresse; „%1“ ist ein Befehl.</translation>
    </message>
    <message>
        <source>Give one of --bearer-env, --basic-env and --api-key.</source>
        <translation>Eines von --bearer-env, --basic-env und --api-key angeben.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>„%1“ ist kein Name eines Kopffelds.</translation>
    </message>
    <message>
        <source>Two values for the header “%1”.</source>
        <translation>Zwei Werte für das Kopffeld „%1“.</translation>
    </message>
    <message>
        <source>The server&apos;s address; it may also stand where a command stands.</source>
        <translation>Die Adresse des Servers; sie kann auch dort stehen, wo ein Befehl steht.</translation>
    </message>
    <message>
        <source>stdio, http (also streamable-http), sse or websocket (also ws).</source>
        <translation>stdio, http (auch streamable-http), sse oder websocket (auch ws).</translation>
    </message>
    <message>
        <source>A header of every request over the network; can be repeated.</source>
        <translation>Ein Kopffeld jeder Anfrage über das Netz; wiederholbar.</translation>
    </message>
    <message>
        <source>Sends the token in this environment variable as a bearer token.</source>
        <translation>Sendet das Token in dieser Umgebungsvariable als Bearer-Token.</translation>
    </message>
    <message>
        <source>Sends user:password in this environment variable as Basic.</source>
        <translation>Sendet Benutzer:Passwort in dieser Umgebungsvariable als Basic.</translation>
    </message>
    <message>
        <source>Sends the key in this environment variable as this header.</source>
        <translation>Sendet den Schlüssel in dieser Umgebungsvariable als dieses Kopffeld.</translation>
    </message>
    <message>
        <source>--transport wants one of stdio, http, sse, websocket, not “%1”.</source>
        <translation>--transport braucht eines von stdio, http, sse, websocket, nicht „%1“.</translation>
    </message>
    <message>
        <source>--transport stdio wants a command; %1 is an address.</source>
        <translation>--transport stdio braucht einen Befehl; %1 ist eine Adresse.</translation>
    </message>
    <message>
        <source>--transport websocket wants an address that begins with ws:// or wss://, not %1.</source>
        <translation>--transport websocket braucht eine Adresse, die mit ws:// oder wss:// beginnt, nicht %1.</translation>
    </message>
    <message>
        <source>--transport %1 wants an address that begins with http:// or https://, not %2.</source>
        <translation>--transport %1 braucht eine Adresse, die mit http:// oder https:// beginnt, nicht %2.</translation>
    </message>
    <message>
        <source>The server “%1” asks you to visit an address:</source>
        <translation>Der Server „%1“ bittet, eine Adresse zu besuchen:</translation>
    </message>
    <message>
        <source>Open it in the browser? y: yes, n: decline, Enter: put it aside: </source>
        <translation>Im Browser öffnen? y: ja, n: ablehnen, Eingabetaste: zurückstellen: </translation>
    </message>
    <message>
        <source>Open the address yourself.</source>
        <translation>Die Adresse selbst öffnen.</translation>
    </message>
    <message>
        <source>--keep-secrets goes with --journal.</source>
        <translation>--keep-secrets gehört zu --journal.</translation>
    </message>
    <message>
        <source>Records every message into this folder; secrets are masked.</source>
        <translation>Zeichnet jede Nachricht in diesen Ordner auf; Geheimnisse werden maskiert.</translation>
    </message>
    <message>
        <source>Records them as they are, secrets and all: whoever reads the folder reads them.</source>
        <translation>Zeichnet sie auf, wie sie sind, mitsamt Geheimnissen: Wer den Ordner liest, liest auch sie.</translation>
    </message>
    <message>
        <source>A request as a command or a program that makes it again.</source>
        <translation>Eine Anfrage als Befehl oder Programm, das sie noch einmal stellt.</translation>
    </message>
    <message>
        <source>Messages as a session file, JSONL, HAR, HTML, Markdown or CSV.</source>
        <translation>Nachrichten als Sitzungsdatei, JSONL, HAR, HTML, Markdown oder CSV.</translation>
    </message>
    <message>
        <source>Makes a journal of a session file or of JSONL.</source>
        <translation>Macht aus einer Sitzungsdatei oder JSONL ein Journal.</translation>
    </message>
    <message>
        <source>How long messages are kept, and how many.</source>
        <translation>Wie lange Nachrichten behalten werden, und wie viele.</translation>
    </message>
    <message>
        <source>Messages that pass a filter; --follow goes on.</source>
        <translation>Nachrichten, die zu einem Filter passen; --follow folgt weiter.</translation>
    </message>
    <message>
        <source>Derives statistics and the text index anew.</source>
        <translation>Leitet Statistik und Textindex neu ab.</translation>
    </message>
    <message>
        <source>Reads every byte and names what is damaged.</source>
        <translation>Liest jedes Byte und nennt, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Where the journal is, how large, from when to when.</source>
        <translation>Wo das Journal liegt, wie groß, von wann bis wann.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal VERB …
The record of all that crossed the wire.

</source>
        <translation>Verwendung: signalbox-cli journal VERB …
Die Aufzeichnung von allem, was über die Leitung ging.

</translation>
    </message>
    <message>
        <source>journal VERB --help tells more.
</source>
        <translation>journal VERB --help sagt mehr.
</translation>
    </message>
    <message>
        <source>journal wants a verb.</source>
        <translation>journal will ein Verb.</translation>
    </message>
    <message>
        <source>journal has no verb “%1”.</source>
        <translation>journal hat kein Verb „%1“.</translation>
    </message>
    <message>
        <source>journal --help lists them.</source>
        <translation>journal --help listet sie auf.</translation>
    </message>
    <message>
        <source>text: words for a person. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: Worte für Menschen. json: ein Dokument {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>What to make of it: %1.</source>
        <translation>Was daraus werden soll: %1.</translation>
    </message>
    <message>
        <source>Another journal than Signalbox&apos;s own.</source>
        <translation>Ein anderes Journal als Signalbox’ eigenes.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal copy NUMBER [--as KIND]
Prints a command or a program that makes a recorded request again. Secrets are left to variables.
</source>
        <translation>Verwendung: signalbox-cli journal copy NUMBER [--as KIND]
Gibt einen Befehl oder ein Programm aus, das eine aufgezeichnete Anfrage noch einmal stellt. Für Geheimnisse
stehen Variablen.
</translation>
    </message>
    <message>
        <source>journal copy wants the number of one message.</source>
        <translation>journal copy will die Nummer einer Nachricht.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Die Standardausgabe ist nicht schreibbar.</translation>
    </message>
    <message>
        <source>Nothing is masked: there may be secrets in it.</source>
        <translation>Nichts ist maskiert: Es können Geheimnisse darin stehen.</translation>
    </message>
    <message>
        <source>A session file is not for a terminal.</source>
        <translation>Eine Sitzungsdatei ist nichts für ein Terminal.</translation>
    </message>
    <message>
        <source>Name a file with --out.</source>
        <translation>Mit --out eine Datei nennen.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Was geschrieben wird: %1.</translation>
    </message>
    <message>
        <source>The file, written whole or not at all; standard output if absent.</source>
        <translation>Die Datei, ganz oder gar nicht geschrieben; ohne Angabe die Standardausgabe.</translation>
    </message>
    <message>
        <source>Leaves secrets as they were recorded; they are masked else.</source>
        <translation>Lässt Geheimnisse, wie sie aufgezeichnet wurden; sonst werden sie maskiert.</translation>
    </message>
    <message>
        <source>From this message on, by its number in the list.</source>
        <translation>Ab dieser Nachricht, nach ihrer Nummer in der Liste.</translation>
    </message>
    <message>
        <source>Up to this message.</source>
        <translation>Bis zu dieser Nachricht.</translation>
    </message>
    <message>
        <source>Only this server&apos;s messages; can be repeated.</source>
        <translation>Nur die Nachrichten dieses Servers; wiederholbar.</translation>
    </message>
    <message>
        <source>text: words on what was written. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: Worte zum Geschriebenen. json: ein Dokument {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal export [FILTER …] --as FORMAT [--out FILE]
Writes messages of the journal to a file that others can read.

  signalbox  all there is, compressed; journal import and the window open it again
  jsonl      the same as text, a line for each message
  har        HTTP exchanges, for tools of web developers (HTTP Archive 1.2)
  html, md   a report to read
  csv        a line for each call, without its contents

FILTER is that of journal list. Secrets that are recognised are masked unless --in-the-clear is given;
every format says which it is.
</source>
        <translation>Verwendung: signalbox-cli journal export [FILTER …] --as FORMAT [--out FILE]
Schreibt Nachrichten des Journals in eine Datei, die andere lesen können.

  signalbox  alles, gepackt; journal import und das Fenster öffnen es wieder
  jsonl      dasselbe als Text, eine Zeile je Nachricht
  har        HTTP-Austausche, für Werkzeuge der Webentwicklung (HTTP Archive 1.2)
  html, md   ein Bericht zum Lesen
  csv        eine Zeile je Aufruf, ohne seine Inhalte

FILTER ist der von journal list. Erkannte Geheimnisse werden maskiert, außer mit --in-the-clear;
jedes Format sagt, was davon gilt.
</translation>
    </message>
    <message>
        <source>journal export wants --as.</source>
        <translation>journal export will --as.</translation>
    </message>
    <message>
        <source>--as knows no “%1”.</source>
        <translation>--as kennt kein „%1“.</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to liegt vor --from.</translation>
    </message>
    <message>
        <source>The folder, which must be empty or not there yet; if absent, one of the file&apos;s name.</source>
        <translation>Der Ordner, der leer oder noch nicht da sein muss; ohne Angabe einer mit dem Namen der Datei.</translation>
    </message>
    <message>
        <source>journal import wants one file.</source>
        <translation>journal import will eine Datei.</translation>
    </message>
    <message>
        <source>Secrets were masked when the file was written.</source>
        <translation>Geheimnisse wurden beim Schreiben der Datei maskiert.</translation>
    </message>
    <message>
        <source>The file ends early or is damaged at its end: what came before is there.</source>
        <translation>Die Datei endet zu früh oder ist am Ende beschädigt: Was davor kam, ist da.</translation>
    </message>
    <message>
        <source>Messages are kept however old they are.</source>
        <translation>Nachrichten werden behalten, wie alt sie auch sind.</translation>
    </message>
    <message>
        <source>The journal takes %1 MiB at most.</source>
        <translation>Das Journal nimmt höchstens %1 MiB ein.</translation>
    </message>
    <message>
        <source>The journal may take any room.</source>
        <translation>Das Journal darf beliebig viel Platz einnehmen.</translation>
    </message>
    <message>
        <source>Of each server any number of messages is kept.</source>
        <translation>Von jedem Server werden beliebig viele Nachrichten behalten.</translation>
    </message>
    <message>
        <source>Messages older than this go; 0: never (30).</source>
        <translation>Nachrichten, die älter sind, gehen; 0: nie (30).</translation>
    </message>
    <message>
        <source>The oldest messages go when all take more than this; 0: never (20480).</source>
        <translation>Die ältesten Nachrichten gehen, wenn alle zusammen mehr einnehmen; 0: nie (20480).</translation>
    </message>
    <message>
        <source>Only so many newest messages of each server stay; 0: all (0).</source>
        <translation>Von jedem Server bleiben nur so viele der neuesten Nachrichten; 0: alle (0).</translation>
    </message>
    <message>
        <source>Messages that could not be read and were not searched: %1.</source>
        <translation>Nicht lesbare und darum nicht durchsuchte Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Only so many messages, the newest (with --follow 10).</source>
        <translation>Nur so viele Nachrichten, die neuesten (mit --follow 10).</translation>
    </message>
    <message>
        <source>Goes on with what is written from now on.</source>
        <translation>Folgt dem, was von nun an geschrieben wird.</translation>
    </message>
    <message>
        <source>text: a line for each message. json: an object for each line.</source>
        <translation>text: eine Zeile je Nachricht. json: ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Segment %1: the beginning of the index file is damaged.</source>
        <translation>Segment %1: Der Anfang der Indexdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Segment %1: the body file is gone, or its beginning is damaged.</source>
        <translation>Segment %1: Die Datei der Inhalte fehlt oder ihr Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the record is damaged.</source>
        <translation>Segment %1, Nachricht %2: Der Eintrag ist beschädigt.</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the bytes are damaged.</source>
        <translation>Segment %1, Nachricht %2: Die Bytes sind beschädigt.</translation>
    </message>
    <message>
        <source>Message %1: missing, in no segment.</source>
        <translation>Nachricht %1: fehlt, in keinem Segment.</translation>
    </message>
    <message>
        <source>The name table is damaged or gone: some messages may be without server, method or tool.</source>
        <translation>Die Namenstabelle ist beschädigt oder fehlt: Manche Nachrichten sind womöglich ohne Server, Methode oder Tool.</translation>
    </message>
    <message>
        <source>The file that says what is no longer kept is damaged.</source>
        <translation>Die Datei, die sagt, was nicht mehr behalten wird, ist beschädigt.</translation>
    </message>
    <message>
        <source>all as they were written.</source>
        <translation>alle, wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>%1 of them damaged or missing.</source>
        <translation>%1 davon beschädigt oder fehlend.</translation>
    </message>
    <message>
        <source>%1 bytes were torn off at the end; the next start cuts them.</source>
        <translation>Am Ende stehen %1 abgerissene Bytes; der nächste Start schneidet sie ab.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Inhalte</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>check: again and again, until it is interrupted.</source>
        <translation>check: immer wieder, bis es unterbrochen wird.</translation>
    </message>
    <message>
        <source>check: so long between two checks; the server&apos;s own setting if absent.</source>
        <translation>check: so lange zwischen zwei Prüfungen; ohne Angabe die Einstellung des Servers.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(unbekannt)</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Keine Aufrufe.</translation>
    </message>
    <message>
        <source>server, tool, caller, method or all: one row for each (server).</source>
        <translation>server, tool, caller, method oder all: je eine Zeile (server).</translation>
    </message>
    <message>
        <source>second, minute or hour: one row for each in which something happened.</source>
        <translation>second, minute oder hour: je eine Zeile, in der etwas geschah.</translation>
    </message>
    <message>
        <source>Only this server.</source>
        <translation>Nur dieser Server.</translation>
    </message>
    <message>
        <source>Only this tool.</source>
        <translation>Nur dieses Tool.</translation>
    </message>
    <message>
        <source>Only calls of this caller: form, cli, suite …</source>
        <translation>Nur Aufrufe dieses Aufrufers: form, cli, suite …</translation>
    </message>
    <message>
        <source>Only this method.</source>
        <translation>Nur diese Methode.</translation>
    </message>
    <message>
        <source>Only from then on: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</source>
        <translation>Erst ab dann: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</translation>
    </message>
    <message>
        <source>Only before then.</source>
        <translation>Nur davor.</translation>
    </message>
    <message>
        <source>--%1 wants a time, not “%2”.</source>
        <translation>--%1 will eine Zeit, nicht „%2“.</translation>
    </message>
    <message>
        <source>For example 10m, 2h, 3d, today, 2026-11-28T14:30 or 14:30.</source>
        <translation>Zum Beispiel 10m, 2h, 3d, today, 2026-11-28T14:30 oder 14:30.</translation>
    </message>
    <message>
        <source>Calls, errors, durations and bytes, from the journal. Percentiles are right within 1 %.</source>
        <translation>Aufrufe, Fehler, Dauern und Bytes aus dem Journal. Perzentile stimmen auf 1 %.</translation>
    </message>
    <message>
        <source>--over and --by do not go together.</source>
        <translation>--over und --by gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Quote</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>--otlp does not report tools/call with --params; use --tool-name.</source>
        <translation>--otlp meldet tools/call mit --params nicht; verwenden Sie --tool-name.</translation>
    </message>
    <message>
        <source>Reports every request to this OpenTelemetry collector (OTLP/HTTP): http://localhost:4318, or env to take OTEL_EXPORTER_OTLP_ENDPOINT. Header fields come from OTEL_EXPORTER_OTLP_HEADERS.</source>
        <translation>Meldet jede Anfrage an diesen OpenTelemetry-Collector (OTLP/HTTP): http://localhost:4318, oder env für OTEL_EXPORTER_OTLP_ENDPOINT. Kopffelder kommen aus OTEL_EXPORTER_OTLP_HEADERS.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) written as %2.</source>
        <translation>
            <numerusform>%1 Satz als %2 geschrieben.</numerusform>
            <numerusform>%1 Sätze als %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets that were recognised are masked: %1 place(s).</source>
        <translation>
            <numerusform>Erkannte Geheimnisse sind maskiert: %1 Stelle.</numerusform>
            <numerusform>Erkannte Geheimnisse sind maskiert: %1 Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are damaged in the journal and without their bytes.</source>
        <translation>
            <numerusform>%1 Nachricht ist im Journal beschädigt und ohne ihre Bytes.</numerusform>
            <numerusform>%1 Nachrichten sind im Journal beschädigt und ohne ihre Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are left out; the file says why.</source>
        <translation>
            <numerusform>%1 Nachricht ist ausgelassen; die Datei sagt, warum.</numerusform>
            <numerusform>%1 Nachrichten sind ausgelassen; die Datei sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes one folder at most.</source>
        <translation>%1 nimmt höchstens einen Ordner.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal import FILE [--folder FOLDER]
Makes a journal of a session file (.signalbox) or of JSON lines, with the true times.
</source>
        <translation>Verwendung: signalbox-cli journal import FILE [--folder FOLDER]
Macht aus einer Sitzungsdatei (.signalbox) oder aus JSON-Zeilen ein Journal, mit den wahren Zeiten.
</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are now in %2.</source>
        <translation>
            <numerusform>%1 Satz ist jetzt in %2.</numerusform>
            <numerusform>%1 Sätze sind jetzt in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not what their checksum says; they are marked.</source>
        <translation>
            <numerusform>%1 Nachricht ist nicht, was ihre Prüfsumme sagt; sie ist markiert.</numerusform>
            <numerusform>%1 Nachrichten sind nicht, was ihre Prüfsumme sagt; sie sind markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are without their bytes.</source>
        <translation>
            <numerusform>%1 Nachricht ist ohne ihre Bytes.</numerusform>
            <numerusform>%1 Nachrichten sind ohne ihre Bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %1 day(s).</source>
        <translation>
            <numerusform>Nachrichten werden %1 Tag aufbewahrt.</numerusform>
            <numerusform>Nachrichten werden %1 Tage aufbewahrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s) of each server are kept.</source>
        <translation>
            <numerusform>Die neueste %1 Nachricht jedes Servers wird aufbewahrt.</numerusform>
            <numerusform>Die neuesten %1 Nachrichten jedes Servers werden aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>journal keep takes no “%1”.</source>
        <translation>journal keep nimmt kein „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 von %2 Nachricht</numerusform>
            <numerusform>%1 von %2 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal rebuild [[--folder] FOLDER]
Derives calls, statistics and the text index anew from the messages. Notes, tags and samples stay.
</source>
        <translation>Verwendung: signalbox-cli journal rebuild [[--folder] FOLDER]
Leitet Aufrufe, Statistik und Textindex neu aus den Nachrichten ab. Notizen, Schlagwörter und Messwerte bleiben.
</translation>
    </message>
    <message numerus="yes">
        <source>Derived %1 message(s) anew in %2 s.</source>
        <translation>
            <numerusform>%1 Nachricht in %2 s neu abgeleitet.</numerusform>
            <numerusform>%1 Nachrichten in %2 s neu abgeleitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>%1 Segment</numerusform>
            <numerusform>%1 Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 bytes: </source>
        <translation>%1 in %2, %3 Bytes: </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal verify [[--folder] FOLDER]
Reads every byte of the journal and names what is damaged, by segment and message. Changes nothing.
Exit code 0: all is as it was written; 1: something is not, or there is no journal to read.
</source>
        <translation>Verwendung: signalbox-cli journal verify [[--folder] FOLDER]
Liest jedes Byte des Journals und nennt nach Segment und Nachricht, was beschädigt ist. Ändert nichts.
Rückgabewert 0: alles ist, wie es geschrieben wurde; 1: etwas nicht, oder es gibt kein Journal zu lesen.
</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal where [[--folder] FOLDER]
Says where the journal is, how large it is, how many messages it holds and from when to when.
</source>
        <translation>Verwendung: signalbox-cli journal where [[--folder] FOLDER]
Sagt, wo das Journal ist, wie groß es ist, wie viele Nachrichten es hält und von wann bis wann.
</translation>
    </message>
    <message>
        <source>The same as --folder.</source>
        <translation>Dasselbe wie --folder.</translation>
    </message>
    <message>
        <source>No team&apos;s database is set.</source>
        <translation>Es ist keine Team-Datenbank eingestellt.</translation>
    </message>
    <message>
        <source>Give one with --database, or set one in the window (Settings, Team).</source>
        <translation>Geben Sie eine mit --database an, oder stellen Sie eine im Fenster ein (Einstellungen, Team).</translation>
    </message>
    <message>
        <source>%1 took the connection; calls are sent as %2.</source>
        <translation>%1 hat die Verbindung angenommen; Aufrufe werden als %2 gesendet.</translation>
    </message>
    <message>
        <source>Calls sent: %1.</source>
        <translation>Gesendete Aufrufe: %1.</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, not the one in the settings.</source>
        <translation>postgresql://user@host/database, nicht die aus den Einstellungen.</translation>
    </message>
    <message>
        <source>status, push: the name to send calls under.</source>
        <translation>status, push: der Name, unter dem Aufrufe gesendet werden.</translation>
    </message>
    <message>
        <source>stats: only this member&apos;s calls.</source>
        <translation>stats: nur die Aufrufe dieses Mitglieds.</translation>
    </message>
    <message>
        <source>stats: one row for each member.</source>
        <translation>stats: eine Zeile je Mitglied.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli team status   connects, tells who sent calls last and what waits here
  signalbox-cli team push     sends the calls that are not in the database yet
  signalbox-cli team stats    the figures of all members
The password comes from PGPASSWORD, ~/.pgpass or, for the database of the settings, the keychain.
</source>
        <translation>Verwendung:
  signalbox-cli team status   verbindet und sagt, wer zuletzt Aufrufe gesendet hat und was hier wartet
  signalbox-cli team push     sendet die Aufrufe, die noch nicht in der Datenbank sind
  signalbox-cli team stats    die Zahlen aller Mitglieder
Das Passwort kommt aus PGPASSWORD, ~/.pgpass oder, bei der Datenbank der Einstellungen, dem Schlüsselbund.
</translation>
    </message>
    <message>
        <source>team wants status, push or stats.</source>
        <translation>team verlangt status, push oder stats.</translation>
    </message>
    <message>
        <source>team wants status, push or stats, not “%1”.</source>
        <translation>team verlangt status, push oder stats, nicht „%1“.</translation>
    </message>
    <message>
        <source>--members does not go with --by or --over.</source>
        <translation>--members geht nicht mit --by oder --over.</translation>
    </message>
    <message>
        <source>--session goes with tools/call.</source>
        <translation>--session gehört zu tools/call.</translation>
    </message>
    <message>
        <source>The secure session a tools/call belongs to; sessions --help tells more.</source>
        <translation>Die sichere Sitzung, zu der ein tools/call gehört; mehr sagt sessions --help.</translation>
    </message>
    <message>
        <source>Its definition has changed since it was accepted:</source>
        <translation>Seine Definition hat sich geändert, seit sie angenommen wurde:</translation>
    </message>
    <message>
        <source>Its definition:</source>
        <translation>Seine Definition:</translation>
    </message>
    <message>
        <source>May this call go? (%1)</source>
        <translation>Darf dieser Aufruf gehen? (%1)</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Tool: %1</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>Verlangt von: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>y: accept this definition and call, Enter: no: </source>
        <translation>y: diese Definition annehmen und aufrufen, Enter: nein: </translation>
    </message>
    <message>
        <source>o: once, Enter: no: </source>
        <translation>o: einmal, Enter: nein: </translation>
    </message>
    <message>
        <source>o: once, s: this session, a: always for this definition, Enter: no: </source>
        <translation>o: einmal, s: in dieser Sitzung, a: immer bei dieser Definition, Enter: nein: </translation>
    </message>
    <message>
        <source>There are more differences than can be shown.</source>
        <translation>Es gibt mehr Unterschiede, als gezeigt werden können.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>No definitions were accepted yet: each is when its tool is called for the first time.</source>
        <translation>Noch wurden keine Definitionen angenommen: Jede wird es, wenn ihr Tool zum ersten Mal aufgerufen wird.</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>immer erlaubt</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not “%4”.</source>
        <translation>--%1 braucht eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, wie üblich</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>gates: longest time without an answer, in seconds; 0: as usual.</source>
        <translation>gates: längste Zeit ohne Antwort, in Sekunden; 0: wie üblich.</translation>
    </message>
    <message>
        <source>gates: longest time of a call with all that it waits for; 0: as usual.</source>
        <translation>gates: längste Zeit eines Aufrufs mit allem, worauf er wartet; 0: wie üblich.</translation>
    </message>
    <message>
        <source>gates: of one call, in all.</source>
        <translation>gates: eines Aufrufs, insgesamt.</translation>
    </message>
    <message>
        <source>gates: so many failures in a row stop further calls; 0: never.</source>
        <translation>gates: so viele Fehlschläge nacheinander halten weitere Aufrufe an; 0: nie.</translation>
    </message>
    <message>
        <source>gates: so long they are stopped, in seconds.</source>
        <translation>gates: so lange werden sie angehalten, in Sekunden.</translation>
    </message>
    <message>
        <source>gates: results of tools that only read are used again.</source>
        <translation>gates: Ergebnisse von Tools, die nur lesen, werden wiederverwendet.</translation>
    </message>
    <message>
        <source>gates: the server&apos;s word on what its tools do is believed.</source>
        <translation>gates: Was der Server über seine Tools sagt, wird geglaubt.</translation>
    </message>
    <message>
        <source>gates: a connection that is lost is made anew.</source>
        <translation>gates: Eine verlorene Verbindung wird neu hergestellt.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>request limit</source>
        <translation>Grenze je Anfrage</translation>
    </message>
    <message>
        <source>total limit</source>
        <translation>Grenze insgesamt</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>breaker stops after</source>
        <translation>Schutzschalter öffnet nach</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>%1 Fehlschlägen nacheinander</translation>
    </message>
    <message>
        <source>breaker rests</source>
        <translation>Schutzschalter ruht</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>on, once hints are trusted</source>
        <translation>an, sobald den Hinweisen geglaubt wird</translation>
    </message>
    <message>
        <source>on, for %1</source>
        <translation>an, für %1</translation>
    </message>
    <message>
        <source>trust hints</source>
        <translation>Hinweisen glauben</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>darf wiederholt werden</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>neu verbinden</translation>
    </message>
    <message>
        <source>There are %1, %2 bytes.</source>
        <translation>Es gibt %1, %2 Bytes.</translation>
    </message>
    <message>
        <source>The oldest file was begun at %1.</source>
        <translation>Die älteste Datei wurde um %1 begonnen.</translation>
    </message>
    <message>
        <source>By these rules none goes.</source>
        <translation>Nach diesen Regeln geht keine.</translation>
    </message>
    <message>
        <source>By these rules %1 go, %2 bytes.</source>
        <translation>Nach diesen Regeln gehen %1, %2 Bytes.</translation>
    </message>
    <message>
        <source>Only says what would go; changes nothing.</source>
        <translation>Sagt nur, was gehen würde; ändert nichts.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Shows, or changes, how long messages are kept, what there is and what goes. Whole files go, so a little
more may stay; pinned messages always do. Takes effect when Signalbox is started the next time; in the
window&apos;s settings, at once.
</source>
        <translation>Verwendung: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Zeigt oder ändert, wie lange Nachrichten behalten werden, was da ist und was geht. Es gehen ganze Dateien, daher
kann etwas mehr bleiben; angeheftete Nachrichten bleiben immer. Wirkt, wenn Signalbox das nächste Mal gestartet
wird; in den Einstellungen des Fensters sofort.
</translation>
    </message>
    <message>
        <source>A call of several rounds, and a task, as one line; it passes if one of its messages does.</source>
        <translation>Ein Aufruf mit mehreren Runden und ein Task als eine Zeile; sie wird gezeigt, wenn eine ihrer Nachrichten passt.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Lists messages of the journal.

Filter: words and &quot;phrases&quot; in messages or names, and key:value[,value …]; - or not, or, ( ).
  * stands for any text. Numbers: &gt;100ms, &lt;=1MB, 100ms..2s. Times: 10m, today, 14:30, 2026-11-28.
</source>
        <translation>Verwendung: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Listet Nachrichten des Journals.

Filter: Wörter und &quot;Wortfolgen&quot; in Nachrichten oder Namen und key:value[,value …]; - oder not, or, ( ).
  * steht für beliebigen Text. Zahlen: &gt;100ms, &lt;=1MB, 100ms..2s. Zeiten: 10m, today, 14:30, 2026-11-28.
</translation>
    </message>
    <message>
        <source>--follow and --folded do not go together: an exchange is one line when all of it is known.</source>
        <translation>--follow und --folded gehen nicht zusammen: Ein Austausch ist eine Zeile, wenn er ganz bekannt ist.</translation>
    </message>
    <message>
        <source>%1 wants a time such as 90s, 30m, 1h or 2d, not “%2”.</source>
        <translation>%1 braucht eine Zeit wie 90s, 30m, 1h oder 2d, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 has no rules.</source>
        <translation>%1 enthält keine Regeln.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>do</source>
        <translation>tut</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>Die Regeln stehen in %1.</translation>
    </message>
    <message>
        <source>As long as it stands, every call asks first.</source>
        <translation>Solange er besteht, fragt jeder Aufruf zuerst.</translation>
    </message>
    <message>
        <source>There is no %1: every call may go.</source>
        <translation>Es gibt kein %1: Jeder Aufruf darf gehen.</translation>
    </message>
    <message>
        <source>Calls that no rule speaks of: %1.</source>
        <translation>Aufrufe, von denen keine Regel spricht: %1.</translation>
    </message>
    <message>
        <source>Forgot what was accepted of “%1”.</source>
        <translation>Vergessen, was von „%1“ angenommen wurde.</translation>
    </message>
    <message>
        <source>test: one argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>test: ein Argument; JSON, wo es das Schema des Tools will; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>test: all arguments as one JSON object.</source>
        <translation>test: alle Argumente als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>test: who would ask: cli (if absent), form, suite …</source>
        <translation>test: wer fragen würde: cli (wenn es fehlt), form, suite …</translation>
    </message>
    <message>
        <source>test: the secure session it would belong to.</source>
        <translation>test: die sichere Sitzung, zu der er gehören würde.</translation>
    </message>
    <message>
        <source>definitions: connects, and shows which differ from what the server gives now.</source>
        <translation>definitions: verbindet und zeigt, welche anders sind als das, was der Server jetzt angibt.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli policy show                  the rules, and where their file is
  signalbox-cli policy test SERVER.TOOL      what is said of a call, and why, without making it;
                                             ends with 0 if it may go, with 12 if not, or not unasked
  signalbox-cli policy definitions [SERVER]  the tools&apos; definitions that were accepted
  signalbox-cli policy accept SERVER.TOOL    accepts the definition that the server gives now
  signalbox-cli policy forget SERVER         forgets what was accepted of a server
SERVER is one of Signalbox&apos;s own list: signalbox-cli servers list.
</source>
        <translation>Verwendung:
  signalbox-cli policy show                  die Regeln und wo ihre Datei liegt
  signalbox-cli policy test SERVER.TOOL      was über einen Aufruf gesagt wird und warum, ohne ihn zu machen;
                                             endet mit 0, wenn er gehen darf, mit 12, wenn nicht oder nicht ungefragt
  signalbox-cli policy definitions [SERVER]  die angenommenen Definitionen der Tools
  signalbox-cli policy accept SERVER.TOOL    nimmt die Definition an, die der Server jetzt angibt
  signalbox-cli policy forget SERVER         vergisst, was von einem Server angenommen wurde
SERVER ist einer der eigenen Liste: signalbox-cli servers list.
</translation>
    </message>
    <message>
        <source>policy %1 wants SERVER.TOOL.</source>
        <translation>policy %1 braucht SERVER.TOOL.</translation>
    </message>
    <message>
        <source>policy %1 wants the name of a server.</source>
        <translation>policy %1 braucht den Namen eines Servers.</translation>
    </message>
    <message>
        <source>policy %1 takes no “%2”.</source>
        <translation>policy %1 nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget.</source>
        <translation>policy braucht show, test, definitions, accept oder forget.</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget, not “%1”.</source>
        <translation>policy braucht show, test, definitions, accept oder forget, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 goes with policy test.</source>
        <translation>--%1 gehört zu policy test.</translation>
    </message>
    <message>
        <source>--%1 goes with policy definitions.</source>
        <translation>--%1 gehört zu policy definitions.</translation>
    </message>
    <message>
        <source>“%1” is not SERVER.TOOL of a server in the list.</source>
        <translation>„%1“ ist kein SERVER.TOOL eines Servers der Liste.</translation>
    </message>
    <message>
        <source>servers %1 wants one name.</source>
        <translation>servers %1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>Settings of the gates go with servers gates.</source>
        <translation>Einstellungen der Stationen gehören zu servers gates.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>Es gibt keine Sitzungen.</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>Läuft weiter bis %1.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Beendet.</translation>
    </message>
    <message>
        <source>create: for whom the calls are made.</source>
        <translation>create: für wen die Aufrufe sind.</translation>
    </message>
    <message>
        <source>create: what may be called, server.tool with * and ?, separated by commas; can be repeated.</source>
        <translation>create: was aufgerufen werden darf, server.tool mit * und ?, durch Kommas getrennt; kann wiederholt werden.</translation>
    </message>
    <message>
        <source>create, renew: how long from now: 90s, 30m, 1h, 2d (1h).</source>
        <translation>create, renew: wie lange von jetzt an: 90s, 30m, 1h, 2d (1h).</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   prints its id
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
A call that is made with --session ID goes only if the session permits it and is not over.
</source>
        <translation>Verwendung:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   gibt ihre Kennung aus
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
Ein Aufruf mit --session ID geht nur, wenn die Sitzung ihn erlaubt und nicht vorbei ist.
</translation>
    </message>
    <message>
        <source>sessions create wants --user and --tools.</source>
        <translation>sessions create braucht --user und --tools.</translation>
    </message>
    <message>
        <source>sessions %1 wants the id of a session.</source>
        <translation>sessions %1 braucht die Kennung einer Sitzung.</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end.</source>
        <translation>sessions braucht create, list, renew oder end.</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end, not “%1”.</source>
        <translation>sessions braucht create, list, renew oder end, nicht „%1“.</translation>
    </message>
    <message>
        <source>sessions %1 takes no “%2”.</source>
        <translation>sessions %1 nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>--user and --tools go with sessions create.</source>
        <translation>--user und --tools gehören zu sessions create.</translation>
    </message>
    <message>
        <source>--for goes with sessions create and renew.</source>
        <translation>--for gehört zu sessions create und renew.</translation>
    </message>
    <message>
        <source>Calls that wait here: %1.</source>
        <translation>Aufrufe, die hier warten: %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Niemand ist bei %1 angemeldet.</translation>
    </message>
    <message>
        <source>Signed in to %1 at %2, as client %3.</source>
        <translation>Angemeldet bei %1 über %2, als Client %3.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Berechtigungen: %1</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>Das Token läuft um %1 ab.</translation>
    </message>
    <message>
        <source>The token expires at %1 and is then renewed.</source>
        <translation>Das Token läuft um %1 ab und wird dann erneuert.</translation>
    </message>
    <message>
        <source>o: once, s: this session, Enter: no: </source>
        <translation>o: einmal, s: diese Sitzung, Eingabe: nein: </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n result(s).</source>
        <translation>
            <numerusform>%n Ergebnis vergessen.</numerusform>
            <numerusform>%n Ergebnisse vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Signalbox is running with these folders.</source>
        <translation>Mit diesen Ordnern läuft kein Signalbox.</translation>
    </message>
    <message>
        <source>What calls did is forgotten when it ends: nothing is to be done.</source>
        <translation>Was Aufrufe taten, ist mit seinem Ende vergessen: Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This is what is set.</source>
        <translation>So ist es eingestellt.</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>Das laufende Signalbox antwortet auf eine Art, die hier nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli breakers [SERVER]              how often calls failed in a row, which are stopped, and until when
  signalbox-cli breakers reset SERVER[.TOOL]   lets calls pass at once
They are those of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>Aufruf:
  signalbox-cli breakers [SERVER]              wie oft Aufrufe hintereinander scheiterten, welche angehalten sind und bis wann
  signalbox-cli breakers reset SERVER[.TOOL]   lässt Aufrufe sofort wieder durch
Es sind die des Signalbox, das gerade läuft. Was eingestellt ist, wird auch ohne es gezeigt:
signalbox-cli servers gates NAME ändert es.
</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli cache [SERVER]         how much is kept of which tool, and for how long still
  signalbox-cli cache clear [SERVER]   forgets it
It is that of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>Aufruf:
  signalbox-cli cache [SERVER]         wie viel von welchem Werkzeug behalten wird und wie lange noch
  signalbox-cli cache clear [SERVER]   vergisst es
Es ist der Zwischenspeicher des Signalbox, das gerade läuft. Was eingestellt ist, wird auch ohne es gezeigt:
signalbox-cli servers gates NAME ändert es.
</translation>
    </message>
    <message>
        <source>breakers reset wants SERVER or SERVER.TOOL.</source>
        <translation>breakers reset verlangt SERVER oder SERVER.TOOL.</translation>
    </message>
    <message>
        <source>%1 takes no “%2”.</source>
        <translation>%1 nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>halb offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>Es gibt keine Server.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>Fehlschlägen in Folge</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>nächster Versuch</translation>
    </message>
    <message>
        <source>stops after</source>
        <translation>hält an nach</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Nothing had failed.</source>
        <translation>Nichts war gescheitert.</translation>
    </message>
    <message>
        <source>Calls of “%1” pass; its breaker was %2.</source>
        <translation>Aufrufe von „%1“ gehen durch; die Sicherung war %2.</translation>
    </message>
    <message>
        <source>Nothing was asked for that may be kept.</source>
        <translation>Es wurde nichts gefragt, das behalten werden darf.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>ältestes</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>bleibt noch</translation>
    </message>
    <message>
        <source>%1 results and %2 bytes in all.</source>
        <translation>%1 Ergebnisse und %2 Bytes insgesamt.</translation>
    </message>
    <message>
        <source>keeps for</source>
        <translation>behält für</translation>
    </message>
    <message>
        <source>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity or enterprise. Another kind forgets what was set for the old one.</source>
        <translation>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity oder enterprise. Eine andere Art vergisst, was für die alte eingestellt war.</translation>
    </message>
    <message>
        <source>set: the header, the query&apos;s parameter or the user.</source>
        <translation>set: die Kopfzeile, der Parameter der Adresse oder der Benutzer.</translation>
    </message>
    <message>
        <source>set: which secret: secret, client-secret, private-key or passphrase.</source>
        <translation>set: welches Geheimnis: secret, client-secret, private-key oder passphrase.</translation>
    </message>
    <message>
        <source>set: keeps no secret; this environment variable holds it.</source>
        <translation>set: bewahrt kein Geheimnis auf; es steht in dieser Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>set: of OAuth, registered beforehand.</source>
        <translation>set: von OAuth, vorher registriert.</translation>
    </message>
    <message>
        <source>set: the issuer that it was registered at.</source>
        <translation>set: der Aussteller, bei dem er registriert wurde.</translation>
    </message>
    <message>
        <source>set: how the client shows who it is.</source>
        <translation>set: wie der Client zeigt, wer er ist.</translation>
    </message>
    <message>
        <source>set: the authorization server to use, of several.</source>
        <translation>set: welcher von mehreren Autorisierungsservern zu nehmen ist.</translation>
    </message>
    <message>
        <source>set: asks for this scope as well; can be repeated.</source>
        <translation>set: verlangt auch diese Berechtigung; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>set: HS256, RS256 or ES256, of tokens and assertions that are signed here.</source>
        <translation>set: HS256, RS256 oder ES256, für Tokens und Zusicherungen, die hier signiert werden.</translation>
    </message>
    <message>
        <source>set: the key&apos;s name in them.</source>
        <translation>set: der Name des Schlüssels darin.</translation>
    </message>
    <message>
        <source>set: the key that signs them, PEM.</source>
        <translation>set: der Schlüssel, der sie signiert, PEM.</translation>
    </message>
    <message>
        <source>set: holds a workload&apos;s token.</source>
        <translation>set: enthält das Token einer Workload.</translation>
    </message>
    <message>
        <source>set: iss of tokens that are signed here.</source>
        <translation>set: iss von Tokens, die hier signiert werden.</translation>
    </message>
    <message>
        <source>set: their sub.</source>
        <translation>set: ihr sub.</translation>
    </message>
    <message>
        <source>set: their aud; can be repeated.</source>
        <translation>set: ihr aud; darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>set: how long they are good.</source>
        <translation>set: wie lange sie gelten.</translation>
    </message>
    <message>
        <source>set: more claims, one JSON object.</source>
        <translation>set: weitere Angaben darin, ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>set: so many requests in one window of time; 0: as many as one likes.</source>
        <translation>set: so viele Anfragen in einem Zeitfenster; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>set: the length of that window.</source>
        <translation>set: die Länge dieses Fensters.</translation>
    </message>
    <message>
        <source>set: whether more requests wait (on) or fail at once (off).</source>
        <translation>set: ob weitere Anfragen warten (on) oder gleich scheitern (off).</translation>
    </message>
    <message>
        <source>set: our certificate, PEM or PKCS#12; empty: none.</source>
        <translation>set: unser Zertifikat, PEM oder PKCS#12; leer: keines.</translation>
    </message>
    <message>
        <source>set: its key, PEM.</source>
        <translation>set: sein Schlüssel, PEM.</translation>
    </message>
    <message>
        <source>set: authorities trusted beside the system&apos;s, PEM.</source>
        <translation>set: Zertifizierungsstellen, denen neben denen des Systems vertraut wird, PEM.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli credentials show [NAME]          what a server is shown, and where each secret comes from
  signalbox-cli credentials set NAME [--kind …]  sets that; a secret is asked for, or read from a pipe
  signalbox-cli credentials test NAME            connects once; ends with 0 if the server lets us in
  signalbox-cli credentials forget NAME          forgets the server&apos;s secrets and tokens
  signalbox-cli credentials store [PLACE]        where secrets are kept: keychain, file or memory
NAME is a server of Signalbox&apos;s own list: signalbox-cli servers list. No secret is an argument, and none
is shown.
</source>
        <translation>Aufruf:
  signalbox-cli credentials show [NAME]          was einem Server gezeigt wird und woher jedes Geheimnis kommt
  signalbox-cli credentials set NAME [--kind …]  stellt das ein; ein Geheimnis wird erfragt oder aus einer Pipe gelesen
  signalbox-cli credentials test NAME            verbindet einmal; endet mit 0, wenn der Server uns einlässt
  signalbox-cli credentials forget NAME          vergisst Geheimnisse und Tokens des Servers
  signalbox-cli credentials store [PLACE]        wo Geheimnisse aufbewahrt werden: keychain, file oder memory
NAME ist ein Server aus Signalbox&apos; eigener Liste: signalbox-cli servers list. Kein Geheimnis ist ein Argument, und keines
wird gezeigt.
</translation>
    </message>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 verlangt eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>--from-env wants the name of an environment variable.</source>
        <translation>--from-env verlangt den Namen einer Umgebungsvariablen.</translation>
    </message>
    <message>
        <source>--slot wants one of secret, client-secret, private-key, passphrase.</source>
        <translation>--slot verlangt eines von secret, client-secret, private-key, passphrase.</translation>
    </message>
    <message>
        <source>A secret is no argument: it is asked for, or read from standard input.</source>
        <translation>Ein Geheimnis ist kein Argument: Es wird erfragt oder von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store.</source>
        <translation>credentials verlangt show, set, test, forget oder store.</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store, not “%1”.</source>
        <translation>credentials verlangt show, set, test, forget oder store, nicht „%1“.</translation>
    </message>
    <message>
        <source>credentials %1 wants the name of a server.</source>
        <translation>credentials %1 verlangt den Namen eines Servers.</translation>
    </message>
    <message>
        <source>credentials %1 takes one name and no more words.</source>
        <translation>credentials %1 nimmt einen Namen und sonst kein Wort.</translation>
    </message>
    <message>
        <source>What is to be changed goes with credentials set.</source>
        <translation>Was zu ändern ist, gehört zu credentials set.</translation>
    </message>
    <message>
        <source>gates: for so long.</source>
        <translation>gates: so lange.</translation>
    </message>
    <message>
        <source>gates: tools that may be called twice, separated by commas; none if empty.</source>
        <translation>gates: Werkzeuge, die zweimal aufgerufen werden dürfen, mit Kommas getrennt; keine, wenn leer.</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>aus der Variablen %1</translation>
    </message>
    <message>
        <source>from the variable %1, which is not set</source>
        <translation>aus der Variablen %1, die nicht gesetzt ist</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>aus der Datei %1</translation>
    </message>
    <message>
        <source>from the file %1, which is not there</source>
        <translation>aus der Datei %1, die nicht da ist</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier aufbewahrt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>The name and password of the address go as Basic credentials; the password is not kept: name a variable that holds it with --basic-env, or set it in the window.</source>
        <translation>Name und Passwort der Adresse gehen als Basic-Anmeldung mit; das Passwort wird nicht aufbewahrt: Nennen Sie mit --basic-env eine Variable, die es enthält, oder tragen Sie es im Fenster ein.</translation>
    </message>
    <message>
        <source>servers %1 takes no “%2”.</source>
        <translation>servers %1 nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli credentials store                        where secrets are kept
  signalbox-cli credentials store keychain|file|memory   keeps them there, and moves what is kept
A file is encrypted by a passphrase: SIGNALBOX_SECRETS_PASSPHRASE, or what you type at the terminal.
</source>
        <translation>Aufruf:
  signalbox-cli credentials store                        wo Geheimnisse aufbewahrt werden
  signalbox-cli credentials store keychain|file|memory   bewahrt sie dort auf und zieht um, was da ist
Eine Datei ist mit einer Passphrase verschlüsselt: SIGNALBOX_SECRETS_PASSPHRASE oder was Sie im Terminal tippen.
</translation>
    </message>
    <message>
        <source>credentials store takes one word: keychain, file or memory.</source>
        <translation>credentials store nimmt ein Wort: keychain, file oder memory.</translation>
    </message>
    <message>
        <source>A passphrase is no argument: it is asked for, or in SIGNALBOX_SECRETS_PASSPHRASE.</source>
        <translation>Eine Passphrase ist kein Argument: Sie wird erfragt oder steht in SIGNALBOX_SECRETS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Only calls of this server.</source>
        <translation>Nur Aufrufe dieses Servers.</translation>
    </message>
    <message>
        <source>Only calls of this tool.</source>
        <translation>Nur Aufrufe dieses Tools.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text oder json.</translation>
    </message>
    <message>
        <source>calls --help tells more.</source>
        <translation>Mehr sagt calls --help.</translation>
    </message>
    <message>
        <source>There are several calls named “%1”; take the number.</source>
        <translation>Mehrere Aufrufe heißen „%1“; die Nummer nehmen.</translation>
    </message>
    <message>
        <source>There is no call “%1”; calls list names them.</source>
        <translation>Es gibt keinen Aufruf „%1“; calls list nennt sie.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>what</source>
        <translation>was</translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>Solche Aufrufe gibt es nicht.</translation>
    </message>
    <message>
        <source>The server of this call is not in the list any more.</source>
        <translation>Der Server dieses Aufrufs steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>--copy-as goes with tools/call and --tool-name.</source>
        <translation>--copy-as gehört zu tools/call und --tool-name.</translation>
    </message>
    <message>
        <source>--copy-as makes no call: give it without --%1.</source>
        <translation>--copy-as macht keinen Aufruf: ohne --%1 angeben.</translation>
    </message>
    <message>
        <source>Makes no call, but prints what makes it elsewhere: command, inspector, curl, typescript, python or cpp. Secrets are left to variables.</source>
        <translation>Macht keinen Aufruf, sondern gibt aus, was ihn anderswo macht: command, inspector, curl, typescript, python oder cpp. Geheimnisse bleiben Variablen überlassen.</translation>
    </message>
    <message>
        <source>Longest time without an answer, in milliseconds; 0: no limit.</source>
        <translation>Längste Zeit ohne Antwort, in Millisekunden; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Longest time for all that one request waits for, in milliseconds; 0: no limit.</source>
        <translation>Längste Zeit für alles, worauf eine Anfrage wartet, in Millisekunden; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Does progress begin the time without an answer anew? As the server is set, else on.</source>
        <translation>Beginnt mit Fortschritt die Zeit ohne Antwort von vorn? Wie beim Server eingestellt, sonst on.</translation>
    </message>
    <message>
        <source>--answers-from takes a session file, a journal in JSON lines, or a journal&apos;s folder.</source>
        <translation>--answers-from nimmt eine Sitzungsdatei, ein Journal in JSON-Zeilen oder den Ordner eines Journals.</translation>
    </message>
    <message>
        <source>Another call of %1 is named “%2” already.</source>
        <translation>Ein anderer Aufruf von %1 heißt schon „%2“.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>“%1” has no name any more.</source>
        <translation>„%1“ hat keinen Namen mehr.</translation>
    </message>
    <message>
        <source>“%1” is named “%2”.</source>
        <translation>„%1“ heißt „%2“.</translation>
    </message>
    <message>
        <source>“%1” is pinned.</source>
        <translation>„%1“ ist angeheftet.</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more.</source>
        <translation>„%1“ ist nicht mehr angeheftet.</translation>
    </message>
    <message>
        <source>A Signalbox is running, which has these calls in its memory.</source>
        <translation>Ein Signalbox läuft, das diese Aufrufe im Speicher hat.</translation>
    </message>
    <message>
        <source>Change them in its window, or end it first.</source>
        <translation>Ändern Sie sie in seinem Fenster, oder beenden Sie es zuvor.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli calls list [--server NAME] [--tool NAME]
       signalbox-cli calls show CALL
       signalbox-cli calls run CALL [options of a call]
       signalbox-cli calls name CALL NAME     (an empty NAME takes its name away)
       signalbox-cli calls pin CALL…          calls unpin CALL…          calls remove CALL…
The calls that were made in the window. CALL is a number or a name out of the list. A secret that was in
one is not kept: give it with run --tool-args-json. While a Signalbox is running they are changed in its
window.
</source>
        <translation>Aufruf: signalbox-cli calls list [--server NAME] [--tool NAME]
        signalbox-cli calls show AUFRUF
        signalbox-cli calls run AUFRUF [Optionen eines Aufrufs]
        signalbox-cli calls name AUFRUF NAME    (ein leerer NAME nimmt ihm den Namen)
        signalbox-cli calls pin AUFRUF…         calls unpin AUFRUF…         calls remove AUFRUF…
Die Aufrufe, die im Fenster gemacht wurden. AUFRUF ist eine Nummer oder ein Name aus der Liste. Ein Geheimnis, das
darin stand, ist nicht behalten: Geben Sie es bei run mit --tool-args-json. Während ein Signalbox läuft, werden sie in
seinem Fenster geändert.
</translation>
    </message>
    <message>
        <source>calls name wants a call and its new name.</source>
        <translation>calls name braucht einen Aufruf und seinen neuen Namen.</translation>
    </message>
    <message>
        <source>calls %1 wants a call.</source>
        <translation>calls %1 braucht einen Aufruf.</translation>
    </message>
    <message>
        <source>--server, --tool and --format go with calls list and calls show.</source>
        <translation>--server, --tool und --format gehören zu calls list und calls show.</translation>
    </message>
    <message>
        <source>calls wants list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL or remove CALL.</source>
        <translation>calls braucht list, show AUFRUF, run AUFRUF, name AUFRUF NAME, pin AUFRUF, unpin AUFRUF oder remove AUFRUF.</translation>
    </message>
    <message>
        <source>Answers as a recording (.signalbox, JSON lines, a journal&apos;s folder) has it; what it does not know gets --answer, else is declined.</source>
        <translation>Antwortet wie eine Aufzeichnung (.signalbox, JSON-Zeilen, Ordner eines Journals); was sie nicht kennt, bekommt --answer, sonst wird es abgelehnt.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>was es ist</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Jede Einstellung ist die Vorgabe.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>settings list shows them all.</source>
        <translation>settings list zeigt sie alle.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>Settings that became the default: %1.</source>
        <translation>Einstellungen, die zur Vorgabe wurden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; it is left out.</source>
        <translation>Es gibt keine Einstellung „%1“; sie wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is not changed by a file: %2.</source>
        <translation>„%1“ wird nicht durch eine Datei geändert: %2.</translation>
    </message>
    <message>
        <source>The settings before are kept in %1.</source>
        <translation>Die bisherigen Einstellungen liegen in %1.</translation>
    </message>
    <message>
        <source>list: only what is not the default.</source>
        <translation>list: nur, was nicht die Vorgabe ist.</translation>
    </message>
    <message>
        <source>reset: all settings but where secrets are kept.</source>
        <translation>reset: alle Einstellungen außer dem Ort der Geheimnisse.</translation>
    </message>
    <message>
        <source>import: says what would change, and changes nothing.</source>
        <translation>import: sagt, was sich ändern würde, und ändert nichts.</translation>
    </message>
    <message>
        <source>import: what the file does not name becomes the default.</source>
        <translation>import: Was die Datei nicht nennt, wird zur Vorgabe.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli settings list [--changed]     all settings; * marks what is not the default
  signalbox-cli settings get KEY
  signalbox-cli settings set KEY VALUE        a switch is on or off, names have commas between them
  signalbox-cli settings reset KEY | --all
  signalbox-cli settings export [FILE]        what is not the default, as JSON, without any secret
  signalbox-cli settings import FILE          - is standard input; the settings before are kept
A Signalbox that is running takes over what concerns its window when the settings are looked at, the rest when it is started again.
</source>
        <translation>Aufruf:
  signalbox-cli settings list [--changed]     alle Einstellungen; * markiert, was nicht die Vorgabe ist
  signalbox-cli settings get SCHLÜSSEL
  signalbox-cli settings set SCHLÜSSEL WERT   ein Schalter ist on oder off, zwischen Namen stehen Kommas
  signalbox-cli settings reset SCHLÜSSEL | --all
  signalbox-cli settings export [DATEI]       was nicht die Vorgabe ist, als JSON, ohne jedes Geheimnis
  signalbox-cli settings import DATEI         - ist die Standardeingabe; die bisherigen werden aufgehoben
Ein laufendes Signalbox übernimmt, was sein Fenster betrifft, wenn die Einstellungen angesehen werden, das Übrige beim nächsten Start.
</translation>
    </message>
    <message>
        <source>settings wants list, get, set, reset, export or import.</source>
        <translation>settings braucht list, get, set, reset, export oder import.</translation>
    </message>
    <message>
        <source>settings %1 cannot be understood like that.</source>
        <translation>settings %1 ist so nicht verständlich.</translation>
    </message>
    <message>
        <source>settings --help shows it.</source>
        <translation>settings --help zeigt es.</translation>
    </message>
    <message>
        <source>That option does not go with settings %1.</source>
        <translation>Diese Option passt nicht zu settings %1.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    signs in, with the browser
  signalbox-cli auth status (URL | --server NAME [--config FILE])   who is signed in, until when
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renews the token now
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   has the tokens revoked, and forgets them
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   forgets the server&apos;s tokens
</source>
        <translation>Aufruf:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    meldet an, mit dem Browser
  signalbox-cli auth status (URL | --server NAME [--config FILE])   wer angemeldet ist und bis wann
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    erneuert das Token jetzt
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   lässt die Token widerrufen und vergisst sie
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   vergisst die Token des Servers
</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout.</source>
        <translation>auth braucht login, status, renew, revoke oder logout.</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout, not “%1”.</source>
        <translation>auth braucht login, status, renew, revoke oder logout, nicht „%1“.</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>Es kann installiert werden.</translation>
    </message>
    <message>
        <source>It cannot be installed.</source>
        <translation>Es kann nicht installiert werden.</translation>
    </message>
    <message>
        <source>There is no package.json in the folder.</source>
        <translation>In dem Ordner liegt keine package.json.</translation>
    </message>
    <message>
        <source>The manifest cannot be written: %1.</source>
        <translation>Das Manifest kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Not packed, because it is a link that leads out, or no file: %1</source>
        <translation>Nicht gepackt, weil es ein Link nach draußen oder keine Datei ist: %1</translation>
    </message>
    <message>
        <source>Packed %1 files, %2 left out: %3
</source>
        <translation>%1 Dateien gepackt, %2 ausgelassen: %3
</translation>
    </message>
    <message>
        <source>“%1” is a secret, which is not for a command line.</source>
        <translation>„%1“ ist ein Geheimnis und gehört nicht auf eine Befehlszeile.</translation>
    </message>
    <message>
        <source>The bundle has no setting “%1”.</source>
        <translation>Das Bundle hat keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>Leave it out: it is asked for by servers accept.</source>
        <translation>Lassen Sie es weg: servers accept fragt danach.</translation>
    </message>
    <message>
        <source>The bundle cannot be installed: %1</source>
        <translation>Das Bundle kann nicht installiert werden: %1</translation>
    </message>
    <message>
        <source>servers bundle check tells all.</source>
        <translation>servers bundle check sagt alles.</translation>
    </message>
    <message>
        <source>Give it with --set KEY=VALUE; servers bundle show tells the keys.</source>
        <translation>Mit --set KEY=VALUE angeben; servers bundle show nennt die Schlüssel.</translation>
    </message>
    <message>
        <source>Installed %1 %2 as the server “%3”.</source>
        <translation>%1 %2 als Server „%3“ installiert.</translation>
    </message>
    <message>
        <source>Before it is started: signalbox-cli servers accept %1</source>
        <translation>Bevor er gestartet wird: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>No bundle “%1” is installed.</source>
        <translation>Es ist kein Bundle „%1“ installiert.</translation>
    </message>
    <message>
        <source>servers bundle install installs it.</source>
        <translation>servers bundle install installiert es.</translation>
    </message>
    <message>
        <source>Changed servers: %1</source>
        <translation>Geänderte Server: %1</translation>
    </message>
    <message>
        <source>These servers would lose their files: %1.</source>
        <translation>Diese Server würden ihre Dateien verlieren: %1.</translation>
    </message>
    <message>
        <source>--with-servers takes them out of the list as well.</source>
        <translation>--with-servers nimmt auch sie aus der Liste.</translation>
    </message>
    <message>
        <source>Removed the bundle %1.</source>
        <translation>Das Bundle %1 entfernt.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers bundle list
  signalbox-cli servers bundle show FILE.mcpb         what it is, what it does, what it asks for
  signalbox-cli servers bundle check FILE.mcpb        what is wrong with it; ends with 1 if it cannot be installed
  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…
  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   a newer version; what was set stays
  signalbox-cli servers bundle remove NAME [--with-servers]
  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]
An installed bundle is unpacked in Signalbox&apos;s own folder and added to the servers. Nothing of it is started
before it is accepted: signalbox-cli servers accept NAME. Secrets are asked for there, and kept where secrets
are kept.
</source>
        <translation>Aufruf:
  signalbox-cli servers bundle list
  signalbox-cli servers bundle show FILE.mcpb         was es ist, was es tut, was es verlangt
  signalbox-cli servers bundle check FILE.mcpb        was daran falsch ist; endet mit 1, wenn es nicht installierbar ist
  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…
  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   eine neuere Version; Eingestelltes bleibt
  signalbox-cli servers bundle remove NAME [--with-servers]
  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]
Ein installiertes Bundle wird in Signalbox’ eigenem Ordner entpackt und zu den Servern hinzugefügt. Nichts
davon wird gestartet, bevor es angenommen ist: signalbox-cli servers accept NAME. Dort wird nach Geheimnissen
gefragt; sie liegen, wo Geheimnisse aufbewahrt werden.
</translation>
    </message>
    <message>
        <source>install: what the server is called; the bundle&apos;s name if absent.</source>
        <translation>install: wie der Server heißt; sonst wie das Bundle.</translation>
    </message>
    <message>
        <source>install, update: a setting; again for one that has several values.</source>
        <translation>install, update: eine Einstellung; mehrmals bei mehreren Werten.</translation>
    </message>
    <message>
        <source>install, update: only says what would be done.</source>
        <translation>install, update: sagt nur, was geschehen würde.</translation>
    </message>
    <message>
        <source>pack: makes the manifest from package.json if there is none.</source>
        <translation>pack: macht das Manifest aus package.json, wenn es keines gibt.</translation>
    </message>
    <message>
        <source>remove: takes the servers that were made from it out of the list as well.</source>
        <translation>remove: nimmt auch die daraus gemachten Server aus der Liste.</translation>
    </message>
    <message>
        <source>--init goes with bundle pack.</source>
        <translation>--init gehört zu bundle pack.</translation>
    </message>
    <message>
        <source>--with-servers goes with bundle remove.</source>
        <translation>--with-servers gehört zu bundle remove.</translation>
    </message>
    <message>
        <source>--set and --dry-run go with bundle install and bundle update.</source>
        <translation>--set und --dry-run gehören zu bundle install und bundle update.</translation>
    </message>
    <message>
        <source>--name goes with bundle install.</source>
        <translation>--name gehört zu bundle install.</translation>
    </message>
    <message>
        <source>servers bundle wants list, show, check, install, update, remove or pack.</source>
        <translation>servers bundle braucht list, show, check, install, update, remove oder pack.</translation>
    </message>
    <message>
        <source>servers bundle --help tells more.</source>
        <translation>servers bundle --help sagt mehr.</translation>
    </message>
    <message>
        <source>bundle %1 takes no more words.</source>
        <translation>bundle %1 nimmt keine weiteren Wörter.</translation>
    </message>
    <message>
        <source>bundle %1 wants what it is about: one file, folder or name.</source>
        <translation>bundle %1 braucht, worum es geht: eine Datei, einen Ordner oder einen Namen.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>muss angegeben werden</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>ein Geheimnis</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>  … and %1 more
</source>
        <translation>  … und %1 weitere
</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes, unpacked %2 in %3 entries</source>
        <translation>%1 Bytes, entpackt %2 in %3 Einträgen</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installiert</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>about</source>
        <translation>über</translation>
    </message>
    <message>
        <source>No bundle is installed.</source>
        <translation>Es ist kein Bundle installiert.</translation>
    </message>
    <message>
        <source>Examines the server NAME of this program&apos;s file, in that program&apos;s environment.</source>
        <translation>Untersucht den Server NAME aus der Datei dieses Programms, in dessen Umgebung.</translation>
    </message>
    <message>
        <source>The report: %1.</source>
        <translation>Der Bericht: %1.</translation>
    </message>
    <message>
        <source>The file of the report, written whole or not at all; standard output if absent.</source>
        <translation>Die Datei des Berichts, ganz oder gar nicht geschrieben; sonst die Standardausgabe.</translation>
    </message>
    <message>
        <source>Calls no tool.</source>
        <translation>Ruft kein Tool auf.</translation>
    </message>
    <message>
        <source>Warnings count as faults for the exit code.</source>
        <translation>Warnungen zählen für den Exit-Code als Fehler.</translation>
    </message>
    <message>
        <source>Writes the first mend of the server&apos;s entry where the entry stands.</source>
        <translation>Schreibt die erste Berichtigung des Servereintrags dorthin, wo der Eintrag steht.</translation>
    </message>
    <message>
        <source>How long each answer is waited for.</source>
        <translation>Wie lange auf jede Antwort gewartet wird.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli doctor NAME                    a server of the list
  signalbox-cli doctor --program PROGRAM NAME  a server in another program&apos;s file, as that program would
                                               start it
  signalbox-cli doctor --url URL
  signalbox-cli doctor -- command …

Examines a server from the outside in: how it is started or reached, what it answers, its version,
authorization, lists, one call that does no harm, how it ends, where its messages are not as the protocol
says, and what is dangerous about it; each with what mends it. It signs in nowhere, and calls nothing but
a tool that says it only reads and needs no argument.

The exit code is 1 if there is a fault, else 0.
</source>
        <translation>Aufruf:
  signalbox-cli doctor NAME                    ein Server der Liste
  signalbox-cli doctor --program PROGRAM NAME  ein Server aus der Datei eines anderen Programms, wie dieses
                                               ihn starten würde
  signalbox-cli doctor --url URL
  signalbox-cli doctor -- command …

Untersucht einen Server von außen nach innen: wie er gestartet oder erreicht wird, was er antwortet, seine
Version, Anmeldung, Listen, einen Aufruf, der nicht schadet, wie er endet, wo seine Nachrichten nicht dem
Protokoll entsprechen und was an ihm gefährlich ist; jeweils mit dem, was es behebt. Meldet sich nirgends an
und ruft nur ein Tool auf, das von sich sagt, dass es nur liest, und kein Argument braucht.

Der Exit-Code ist 1, wenn es einen Fehler gibt, sonst 0.
</translation>
    </message>
    <message>
        <source>-e, --cwd, --url, --transport and --header go with a command or an address, not with a server of the list.</source>
        <translation>-e, --cwd, --url, --transport und --header gehören zu einem Befehl oder einer Adresse, nicht zu einem Server der Liste.</translation>
    </message>
    <message>
        <source>--program wants one name of a server.</source>
        <translation>--program braucht den Namen eines Servers.</translation>
    </message>
    <message>
        <source>Nothing to examine.</source>
        <translation>Nichts zu untersuchen.</translation>
    </message>
    <message>
        <source>Give a server&apos;s name, its command after --, or its address with --url.</source>
        <translation>Geben Sie den Namen eines Servers an, seinen Befehl nach -- oder seine Adresse mit --url.</translation>
    </message>
    <message>
        <source>--mend wants a server that stands in a list.</source>
        <translation>--mend braucht einen Server, der in einer Liste steht.</translation>
    </message>
    <message>
        <source>%1 has no server “%2”.</source>
        <translation>%1 hat keinen Server „%2“.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>add, accept: it may be started as it is shown, without being asked.</source>
        <translation>add, accept: Er darf ohne Rückfrage gestartet werden, wie er gezeigt wird.</translation>
    </message>
    <message>
        <source>add, accept: it may be given this variable of the environment, or this file; repeated.</source>
        <translation>add, accept: Er darf diese Umgebungsvariable oder diese Datei bekommen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>add, accept: a value that it leaves open, NAME=TEXT; no secrets; repeated.</source>
        <translation>add, accept: ein Wert, den er offenlässt, NAME=TEXT; keine Geheimnisse; mehrfach möglich.</translation>
    </message>
    <message>
        <source>add, accept: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>add, accept: dasselbe, NAME=VARIABLE, wenn die Variable ihn enthält; mehrfach möglich.</translation>
    </message>
    <message>
        <source>“%1” would start:</source>
        <translation>„%1“ würde starten:</translation>
    </message>
    <message>
        <source>“%1” would be reached at:</source>
        <translation>„%1“ würde erreicht unter:</translation>
    </message>
    <message>
        <source>program file</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>is given the variables</source>
        <translation>bekommt die Variablen</translation>
    </message>
    <message>
        <source>is sent the headers</source>
        <translation>bekommt die Kopffelder</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>gefährlich</translation>
    </message>
    <message>
        <source>%1 decides what code is loaded into the program</source>
        <translation>%1 bestimmt, welcher Code in das Programm geladen wird</translation>
    </message>
    <message>
        <source>it is given the whole environment, with every secret in it</source>
        <translation>bekommt die ganze Umgebung mit jedem Geheimnis darin</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
    <message>
        <source>leaves open</source>
        <translation>lässt offen</translation>
    </message>
    <message>
        <source>“%1” asks for no variable or file “%2”.</source>
        <translation>„%1“ verlangt keine Variable oder Datei „%2“.</translation>
    </message>
    <message>
        <source>“%1” leaves no “%2” open.</source>
        <translation>„%1“ lässt kein „%2“ offen.</translation>
    </message>
    <message>
        <source>“%1” is a secret: every program on this machine can read arguments. Use --value-env, or give it at the terminal.</source>
        <translation>„%1“ ist ein Geheimnis: Argumente kann jedes Programm auf diesem Rechner lesen. Verwenden Sie --value-env, oder geben Sie es am Terminal ein.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>May it be given %1? y, Enter: no: </source>
        <translation>Darf er %1 bekommen? y, Enter: nein: </translation>
    </message>
    <message>
        <source>May it be started? y, Enter: no: </source>
        <translation>Darf er gestartet werden? y, Enter: nein: </translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>Von dieser Datei gibt es keine Version „%1“.</translation>
    </message>
    <message>
        <source>This difference is accepted until either side changes.</source>
        <translation>Dieser Unterschied ist angenommen, bis sich eine der Seiten ändert.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (von der Verwaltung gesetzt)</translation>
    </message>
    <message>
        <source>No program looks for servers in %1.</source>
        <translation>Kein Programm sucht in %1 nach Servern.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Es gibt kein Programm „%1“.</translation>
    </message>
    <message>
        <source>%1 has no file of its own in a project.</source>
        <translation>%1 hat in einem Projekt keine eigene Datei.</translation>
    </message>
    <message>
        <source>There is no home folder in which %1 could keep its file.</source>
        <translation>Es gibt keinen Benutzerordner, in dem die Datei von %1 liegen könnte.</translation>
    </message>
    <message>
        <source>There is no server “%1” in Signalbox.</source>
        <translation>In Signalbox gibt es keinen Server „%1“.</translation>
    </message>
    <message>
        <source>Nothing was written. Say --yes to write it.</source>
        <translation>Nichts wurde geschrieben. Zum Schreiben --yes angeben.</translation>
    </message>
    <message>
        <source>Write this? Type yes: </source>
        <translation>Das schreiben? Tippen Sie yes: </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>same, off</source>
        <translation>gleich, aus</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>anders: %1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>another program, or by hand</source>
        <translation>ein anderes Programm oder von Hand</translation>
    </message>
    <message>
        <source>servers: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>None of the programs that Signalbox knows is on this machine.</source>
        <translation>Keines der Programme, die Signalbox kennt, ist auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No servers anywhere.</source>
        <translation>Nirgends Server.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>No version of this file is kept yet.</source>
        <translation>Von dieser Datei ist noch keine Version aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program.</source>
        <translation>Es gibt keinen Ort für Geheimnisse, der dieses Programm überdauert.</translation>
    </message>
    <message>
        <source>%1: its secrets lie where Signalbox keeps secrets now.</source>
        <translation>%1: Seine Geheimnisse liegen jetzt, wo Signalbox Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>Earlier versions of %1 that Signalbox keeps still hold the secrets; --forget takes them out.</source>
        <translation>Frühere Versionen von %1, die Signalbox aufbewahrt, enthalten die Geheimnisse noch; --forget nimmt sie heraus.</translation>
    </message>
    <message>
        <source>The secrets in Signalbox&apos;s own list would go where Signalbox keeps secrets.</source>
        <translation>Die Geheimnisse in Signalbox’ eigener Liste kämen dorthin, wo Signalbox Geheimnisse aufbewahrt.</translation>
    </message>
    <message>
        <source>export, unify: the program, or the path of its file; repeated.</source>
        <translation>export, unify: das Programm oder der Pfad seiner Datei; mehrfach möglich.</translation>
    </message>
    <message>
        <source>unify: whose version is taken, a program&apos;s or signalbox&apos;s. remove: the program.</source>
        <translation>unify: wessen Version gilt, die eines Programms oder von signalbox. remove: das Programm.</translation>
    </message>
    <message>
        <source>accept-difference: the program.</source>
        <translation>accept-difference: das Programm.</translation>
    </message>
    <message>
        <source>Files of this project folder as well, for this time; repeated.</source>
        <translation>Diesmal auch Dateien dieses Projektordners; mehrfach möglich.</translation>
    </message>
    <message>
        <source>restore: only this server.</source>
        <translation>restore: nur dieser Server.</translation>
    </message>
    <message>
        <source>The folder that the server is for, in Claude Code&apos;s own file.</source>
        <translation>Der Ordner, für den der Server gilt, in Claude Codes eigener Datei.</translation>
    </message>
    <message>
        <source>programs: looks into this project folder from now on.</source>
        <translation>programs: sieht von nun an in diesen Projektordner.</translation>
    </message>
    <message>
        <source>programs: no longer looks into it.</source>
        <translation>programs: sieht nicht mehr hinein.</translation>
    </message>
    <message>
        <source>import: all servers of all programs that Signalbox does not have.</source>
        <translation>import: alle Server aller Programme, die Signalbox nicht hat.</translation>
    </message>
    <message>
        <source>secrets: Signalbox&apos;s own go where it keeps secrets; programs get references.</source>
        <translation>secrets: Signalbox’ eigene kommen dorthin, wo es Geheimnisse aufbewahrt; Programme bekommen Verweise.</translation>
    </message>
    <message>
        <source>secrets --move: takes them out of the kept versions of the files as well.</source>
        <translation>secrets --move: nimmt sie auch aus den aufbewahrten Versionen der Dateien.</translation>
    </message>
    <message>
        <source>Shows what would be written, as a difference, and writes nothing.</source>
        <translation>Zeigt als Unterschied, was geschrieben würde, und schreibt nichts.</translation>
    </message>
    <message>
        <source>Writes without asking.</source>
        <translation>Schreibt ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers programs                        programs on this machine, where their files are, how
                                                        many servers each has, what is wrong with them
  signalbox-cli servers matrix                          servers down, programs across: same, different, absent
  signalbox-cli servers import PROGRAM[:NAME] …         takes servers into Signalbox&apos;s list; starts nothing
  signalbox-cli servers import --all
  signalbox-cli servers export NAME … --to PROGRAM      writes servers into a program&apos;s file
  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]
                                                        one version everywhere, or in these programs
  signalbox-cli servers remove NAME … --from PROGRAM    takes servers out of a program&apos;s file
  signalbox-cli servers accept-difference NAME --in PROGRAM   this difference may be
  signalbox-cli servers history PROGRAM                 versions of its file, who changed what, when
  signalbox-cli servers restore PROGRAM VERSION [--server NAME]
  signalbox-cli servers secrets [PROGRAM] [--move]      secrets that stand in files in plain text
What is to be written is shown first; then it wants --yes, or a yes that is typed.
</source>
        <translation>Aufruf:
  signalbox-cli servers programs                        Programme auf diesem Rechner, wo ihre Dateien liegen, wie
                                                        viele Server jedes hat, was daran falsch ist
  signalbox-cli servers matrix                          Server in Zeilen, Programme in Spalten: gleich, anders, fehlt
  signalbox-cli servers import PROGRAM[:NAME] …         holt Server in Signalbox’ Liste; startet nichts
  signalbox-cli servers import --all
  signalbox-cli servers export NAME … --to PROGRAM      schreibt Server in die Datei eines Programms
  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]
                                                        eine Version überall oder in diesen Programmen
  signalbox-cli servers remove NAME … --from PROGRAM    nimmt Server aus der Datei eines Programms
  signalbox-cli servers accept-difference NAME --in PROGRAM   dieser Unterschied darf sein
  signalbox-cli servers history PROGRAM                 Versionen seiner Datei, wer wann was geändert hat
  signalbox-cli servers restore PROGRAM VERSION [--server NAME]
  signalbox-cli servers secrets [PROGRAM] [--move]      Geheimnisse, die im Klartext in Dateien stehen
Was geschrieben werden soll, wird zuerst gezeigt; dann braucht es --yes oder ein getipptes yes.
</translation>
    </message>
    <message>
        <source>servers %1 wants another number of names.</source>
        <translation>servers %1 braucht eine andere Zahl von Namen.</translation>
    </message>
    <message>
        <source>servers %1 --help tells more.</source>
        <translation>servers %1 --help sagt mehr.</translation>
    </message>
    <message>
        <source>servers import wants programs, or --all.</source>
        <translation>servers import braucht Programme oder --all.</translation>
    </message>
    <message>
        <source>servers export wants --to PROGRAM.</source>
        <translation>servers export braucht --to PROGRAM.</translation>
    </message>
    <message>
        <source>servers %1 wants --from PROGRAM.</source>
        <translation>servers %1 braucht --from PROGRAM.</translation>
    </message>
    <message>
        <source>servers accept-difference wants --in PROGRAM.</source>
        <translation>servers accept-difference braucht --in PROGRAM.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Signalbox has a server “%1” already; it is left as it is.</source>
        <translation>Signalbox hat schon einen Server „%1“; er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>%1: the secret in %2 goes where Signalbox keeps secrets; the entry refers to it.</source>
        <translation>%1: Das Geheimnis in %2 kommt dorthin, wo Signalbox Geheimnisse aufbewahrt; der Eintrag verweist darauf.</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program: give them again when a server is started, or choose a place with signalbox-cli credentials store.</source>
        <translation>Es gibt keinen Ort für Geheimnisse, der dieses Programm überdauert: Geben Sie sie beim Start eines Servers wieder an, oder wählen Sie einen Ort mit signalbox-cli credentials store.</translation>
    </message>
    <message>
        <source>every program of this machine can read it while the server runs</source>
        <translation>jedes Programm dieses Rechners kann es lesen, solange der Server läuft</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text.</source>
        <translation>In keiner Datei steht ein Geheimnis im Klartext.</translation>
    </message>
    <message>
        <source>Ends this one, and what it started, after asking.</source>
        <translation>Beendet diesen und was er gestartet hat, nach Rückfrage.</translation>
    </message>
    <message>
        <source>With --end: without asking.</source>
        <translation>Mit --end: ohne Rückfrage.</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>Dasselbe wie --format json.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
MCP servers that run on this machine: those of the list, those of other programs&apos; configurations, and what
goes by a server&apos;s name. Secrets in their command lines are not shown.
</source>
        <translation>Aufruf: signalbox-cli servers ps [--json]
        signalbox-cli servers ps --end PID [--yes]
MCP-Server, die auf diesem Rechner laufen: die der Liste, die aus Konfigurationen anderer Programme und was
unter dem Namen eines Servers läuft. Geheimnisse in ihren Befehlszeilen werden nicht gezeigt.
</translation>
    </message>
    <message>
        <source>servers ps takes no “%1”.</source>
        <translation>servers ps nimmt kein „%1“.</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (offen)</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>of</source>
        <translation>von</translation>
    </message>
    <message>
        <source>started by</source>
        <translation>gestartet von</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>CPU s</source>
        <translation>CPU s</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen.</source>
        <translation>Auf diesem Rechner läuft kein MCP-Server, soweit zu sehen ist.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether it is to be ended.</source>
        <translation>Hier kann niemand gefragt werden, ob er beendet werden soll.</translation>
    </message>
    <message>
        <source>--yes ends it without asking.</source>
        <translation>--yes beendet ihn ohne Rückfrage.</translation>
    </message>
    <message>
        <source>Started by %1: %2
End the process %3? y, Enter: no: </source>
        <translation>Gestartet von %1: %2
Den Prozess %3 beenden? y, Enter: nein: </translation>
    </message>
    <message>
        <source>It runs on.</source>
        <translation>Er läuft weiter.</translation>
    </message>
    <message>
        <source>Ended %1: %2</source>
        <translation>%1 beendet: %2</translation>
    </message>
    <message>
        <source>No MCP server has the process id %1.</source>
        <translation>Kein MCP-Server hat die Prozessnummer %1.</translation>
    </message>
    <message>
        <source>This address tells of no server “%1”.</source>
        <translation>Diese Adresse nennt keinen Server „%1“.</translation>
    </message>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>Die Registry sagt nicht, wie dieser Server erreicht wird.</translation>
    </message>
    <message>
        <source>There is no such way; servers registry show lists them.</source>
        <translation>Diesen Weg gibt es nicht; servers registry show nennt sie.</translation>
    </message>
    <message>
        <source>It wants no value “%1”.</source>
        <translation>Er verlangt keinen Wert „%1“.</translation>
    </message>
    <message>
        <source>It wants none.</source>
        <translation>Er verlangt keinen.</translation>
    </message>
    <message>
        <source>It wants: %1.</source>
        <translation>Er verlangt: %1.</translation>
    </message>
    <message>
        <source>Leave it out, or give --ask %1: it is asked for when the server is started.</source>
        <translation>Lassen Sie es weg, oder geben Sie --ask %1 an: Danach wird beim Start des Servers gefragt.</translation>
    </message>
    <message>
        <source>Would add “%1”: %2</source>
        <translation>Würde „%1“ hinzufügen: %2</translation>
    </message>
    <message>
        <source>Added “%1”: %2</source>
        <translation>„%1“ hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Give it with --set %1=VALUE.</source>
        <translation>Mit --set %1=VALUE angeben.</translation>
    </message>
    <message>
        <source>Nothing newer.</source>
        <translation>Nichts Neueres.</translation>
    </message>
    <message>
        <source>No server “%1” came from a registry.</source>
        <translation>Kein Server „%1“ kam aus einer Registry.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is what was kept of it, read at %2.</source>
        <translation>%1 ist nicht erreichbar; dies wurde davon behalten, gelesen am %2.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>%1: %2 servers are kept.</source>
        <translation>%1: %2 Server sind behalten.</translation>
    </message>
    <message>
        <source>This registry is not among them.</source>
        <translation>Diese Registry ist nicht darunter.</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>Es ist keine Registry eingestellt.</translation>
    </message>
    <message>
        <source>search, show, add, refresh: only this registry; all that are set if absent.</source>
        <translation>search, show, add, refresh: nur diese Registry; sonst alle eingestellten.</translation>
    </message>
    <message>
        <source>show, add: this version; the newest if absent.</source>
        <translation>show, add: diese Version; sonst die neueste.</translation>
    </message>
    <message>
        <source>add: the server that this address tells of, in no registry.</source>
        <translation>add: der Server, den diese Adresse nennt, aus keiner Registry.</translation>
    </message>
    <message>
        <source>add: by its package of this number, as show counts them.</source>
        <translation>add: über sein Paket mit dieser Nummer, wie show sie zählt.</translation>
    </message>
    <message>
        <source>add: at its address of this number, as show counts them.</source>
        <translation>add: an seiner Adresse mit dieser Nummer, wie show sie zählt.</translation>
    </message>
    <message>
        <source>add: a value that it wants; repeated. No secrets.</source>
        <translation>add: ein Wert, den er verlangt; mehrfach möglich. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>add: a value that is asked for when the server is started; repeated.</source>
        <translation>add: ein Wert, nach dem beim Start des Servers gefragt wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>add: the entry&apos;s name; made from the server&apos;s if absent.</source>
        <translation>add: der Name des Eintrags; sonst aus dem des Servers gebildet.</translation>
    </message>
    <message>
        <source>search: at most so many servers; 20 if absent.</source>
        <translation>search: höchstens so viele Server; sonst 20.</translation>
    </message>
    <message>
        <source>search, show: only what is kept; nothing is asked.</source>
        <translation>search, show: nur was behalten ist; nichts wird angefragt.</translation>
    </message>
    <message>
        <source>update: all that have a newer version.</source>
        <translation>update: alle, von denen es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>add, update: says what would be written, and writes nothing.</source>
        <translation>add, update: sagt, was geschrieben würde, und schreibt nichts.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers registry search [WORDS…]     servers in the registries; what is read is kept
  signalbox-cli servers registry show NAME           what it is, how it is reached, what it wants
  signalbox-cli servers registry add NAME            adds it to the servers; starts nothing
  signalbox-cli servers registry add --at ADDRESS NAME
  signalbox-cli servers registry at ADDRESS          servers that an address tells of by itself
  signalbox-cli servers registry updates             which servers have a newer version
  signalbox-cli servers registry update SERVER… | --all
  signalbox-cli servers registry sources [add|remove ADDRESS]
  signalbox-cli servers registry refresh             reads the whole list, or what changed since
The registries of the settings are asked; nothing else sends anything to them.
</source>
        <translation>Aufruf:
  signalbox-cli servers registry search [WORDS…]     Server in den Registrys; Gelesenes wird behalten
  signalbox-cli servers registry show NAME           was er ist, wie er erreicht wird, was er verlangt
  signalbox-cli servers registry add NAME            fügt ihn zu den Servern hinzu; startet nichts
  signalbox-cli servers registry add --at ADDRESS NAME
  signalbox-cli servers registry at ADDRESS          Server, die eine Adresse von sich aus nennt
  signalbox-cli servers registry updates             von welchen Servern es eine neuere Version gibt
  signalbox-cli servers registry update SERVER… | --all
  signalbox-cli servers registry sources [add|remove ADDRESS]
  signalbox-cli servers registry refresh             liest die ganze Liste oder was sich seither geändert hat
Gefragt werden die Registrys der Einstellungen; nichts anderes sendet ihnen etwas.
</translation>
    </message>
    <message>
        <source>It is reached by a package or at an address, not both.</source>
        <translation>Er wird über ein Paket oder an einer Adresse erreicht, nicht beides.</translation>
    </message>
    <message>
        <source>servers registry sources takes add ADDRESS or remove ADDRESS.</source>
        <translation>servers registry sources nimmt add ADDRESS oder remove ADDRESS.</translation>
    </message>
    <message>
        <source>servers registry update wants names of servers, or --all.</source>
        <translation>servers registry update braucht Namen von Servern oder --all.</translation>
    </message>
    <message>
        <source>--%1 does not go with servers registry %2.</source>
        <translation>--%1 geht nicht mit servers registry %2.</translation>
    </message>
    <message>
        <source>servers registry wants search, show, add, at, updates, update, sources or refresh.</source>
        <translation>servers registry braucht search, show, add, at, updates, update, sources oder refresh.</translation>
    </message>
    <message>
        <source>servers registry --help shows them.</source>
        <translation>servers registry --help zeigt sie.</translation>
    </message>
    <message>
        <source>servers registry %1 cannot be understood like that.</source>
        <translation>servers registry %1 ist so nicht verständlich.</translation>
    </message>
    <message>
        <source>servers registry --help shows it.</source>
        <translation>servers registry --help zeigt es.</translation>
    </message>
    <message>
        <source>Name one with --registry, or add it: servers registry sources add ADDRESS.</source>
        <translation>Nennen Sie eine mit --registry, oder fügen Sie sie hinzu: servers registry sources add ADDRESS.</translation>
    </message>
    <message>
        <source>Of “%1” nothing is kept.</source>
        <translation>Von „%1“ ist nichts behalten.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>secret: asked for at the start</source>
        <translation>Geheimnis: wird beim Start erfragt</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>because</source>
        <translation>weil</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>“%1” is in the list and may not be started yet.</source>
        <translation>„%1“ steht in der Liste und darf noch nicht gestartet werden.</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>„%1“ wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Say yes at a terminal, or with --yes.</source>
        <translation>Stimmen Sie am Terminal zu oder mit --yes.</translation>
    </message>
    <message>
        <source>“%1” holds %2 secret(s). Keep them where secrets are kept, not in the list? Enter: yes, n: no: </source>
        <translation>„%1“ enthält %2 Geheimnis(se). Aufbewahren, wo Geheimnisse liegen, nicht in der Liste? Enter: ja, n: nein: </translation>
    </message>
    <message>
        <source>“%1” has %2 secret(s) in the list of servers, in the clear; --move-secrets keeps them elsewhere.</source>
        <translation>„%1“ hat %2 Geheimnis(se) im Klartext in der Serverliste; --move-secrets bewahrt sie anderswo auf.</translation>
    </message>
    <message>
        <source>“%1” may be started.</source>
        <translation>„%1“ darf gestartet werden.</translation>
    </message>
    <message>
        <source>Added “%1”. It is not started before you accept it: signalbox-cli servers accept %1</source>
        <translation>„%1“ hinzugefügt. Er wird erst gestartet, wenn Sie ihn annehmen: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>„%1“ ist geändert.</translation>
    </message>
    <message>
        <source>Calls it so.</source>
        <translation>Nennt ihn so.</translation>
    </message>
    <message>
        <source>Puts it into this group; empty: into none.</source>
        <translation>Nimmt ihn in diese Gruppe; leer: in keine.</translation>
    </message>
    <message>
        <source>Starts this, program and arguments, quoted as for a shell.</source>
        <translation>Startet dies, Programm und Argumente, in Anführungszeichen wie für eine Shell.</translation>
    </message>
    <message>
        <source>Reaches it at this address.</source>
        <translation>Erreicht ihn an dieser Adresse.</translation>
    </message>
    <message>
        <source>Reaches it over http, sse or websocket.</source>
        <translation>Erreicht ihn über http, sse oder websocket.</translation>
    </message>
    <message>
        <source>Starts it in this folder; empty: in Signalbox&apos;s own.</source>
        <translation>Startet ihn in diesem Ordner; leer: in dem von Signalbox.</translation>
    </message>
    <message>
        <source>Gives it this variable; repeated.</source>
        <translation>Gibt ihm diese Variable; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Does not give it this variable any more; repeated.</source>
        <translation>Gibt ihm diese Variable nicht mehr; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Sends it this header; repeated.</source>
        <translation>Sendet ihm dieses Kopffeld; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Does not send it this header any more; repeated.</source>
        <translation>Sendet ihm dieses Kopffeld nicht mehr; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Leaves it out where all servers are meant.</source>
        <translation>Lässt ihn aus, wo alle Server gemeint sind.</translation>
    </message>
    <message>
        <source>Takes that back.</source>
        <translation>Nimmt das zurück.</translation>
    </message>
    <message>
        <source>text: a sentence. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: ein Satz. json: ein Dokument {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers edit NAME [what changes]</source>
        <translation>Aufruf: signalbox-cli servers edit NAME [was sich ändert]</translation>
    </message>
    <message>
        <source>--disable and --enable are opposites.</source>
        <translation>--disable und --enable schließen einander aus.</translation>
    </message>
    <message>
        <source>“%1” is no transport.</source>
        <translation>„%1“ ist kein Transport.</translation>
    </message>
    <message>
        <source>A server has a command or an address, not both.</source>
        <translation>Ein Server hat einen Befehl oder eine Adresse, nicht beides.</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>Es gibt kein Programm zu starten.</translation>
    </message>
    <message>
        <source>Headers and a transport go with an address; “%1” is started as a command.</source>
        <translation>Kopffelder und ein Transport gehören zu einer Adresse; „%1“ wird als Befehl gestartet.</translation>
    </message>
    <message>
        <source>Variables and a folder go with a command; “%1” has an address.</source>
        <translation>Variablen und ein Ordner gehören zu einem Befehl; „%1“ hat eine Adresse.</translation>
    </message>
    <message>
        <source>add: keeps the secrets of a text where secrets are kept, not in the list.</source>
        <translation>add: bewahrt die Geheimnisse eines Textes auf, wo Geheimnisse liegen, nicht in der Liste.</translation>
    </message>
    <message>
        <source>servers wants list, add, accept, edit, remove, check, tools, budget, apps or gates.</source>
        <translation>servers braucht list, add, accept, edit, remove, check, tools, budget, apps oder gates.</translation>
    </message>
    <message>
        <source>servers wants list, add, accept, edit, remove, check, tools, budget, apps or gates, not “%1”.</source>
        <translation>servers braucht list, add, accept, edit, remove, check, tools, budget, apps oder gates, nicht „%1“.</translation>
    </message>
    <message>
        <source>Also:
  %1 servers list|add|remove   Signalbox&apos;s own list of servers; servers --help tells more.
  %1 doctor SERVER             Examines a server step by step; doctor --help tells more.
  %1 auth login|status|logout  Signing in to a server; auth --help tells more.
  %1 credentials VERB          What servers are shown; credentials --help lists the verbs.
  %1 journal VERB              The record of all messages; journal --help lists the verbs.
  %1 policy VERB               Which calls may go; policy --help lists the verbs.
  %1 sessions VERB             Secure sessions; sessions --help lists the verbs.
  %1 calls VERB                The calls that the window remembers; calls --help lists the verbs.
  %1 breakers | cache          Of the Signalbox that is running: what is stopped, what is kept.
  %1 settings VERB             What can be set; settings --help lists the verbs.
  %1 stats                     Calls, errors, durations and bytes; stats --help tells more.
  %1 team VERB                 The team&apos;s database; team --help lists the verbs.
  %1 updates                   Whether a newer Signalbox is listed where you said to look.
  %1 bench                     Calls for measuring; bench --help tells more.
  %1 complete -- WORDS         What could follow, for the completion of shells.

Before all other words:
  --data-dir FOLDER            Everything in this folder: settings, servers, journal, kept calls.
  --config-dir FOLDER          Settings and servers in this folder.
  --portable                   Everything in signalbox-data beside the program; a file named portable
                               beside it means the same.

Exit codes: 0 success, 1 usage and others, 3 authorization needed, 4 server not reached or lost,
5 the tool failed or does not exist, 12 refused by the policy, 130 and 143 ended by SIGINT and SIGTERM.

Examples:
  %1 --method tools/call --tool-name echo --tool-arg message=hi \
      -- npx -y @modelcontextprotocol/server-everything
  %1 --method tools/list https://mcp.example.com/mcp
</source>
        <translation>Außerdem:
  %1 servers list|add|remove   Signalbox’ eigene Liste der Server; servers --help sagt mehr.
  %1 doctor SERVER             Untersucht einen Server Schritt für Schritt; doctor --help sagt mehr.
  %1 auth login|status|logout  Anmelden bei einem Server; auth --help sagt mehr.
  %1 credentials VERB          Was Servern gezeigt wird; credentials --help nennt die Verben.
  %1 journal VERB              Die Aufzeichnung aller Nachrichten; journal --help nennt die Verben.
  %1 policy VERB               Welche Aufrufe gehen dürfen; policy --help nennt die Verben.
  %1 sessions VERB             Sichere Sitzungen; sessions --help nennt die Verben.
  %1 calls VERB                Die Aufrufe, die das Fenster behält; calls --help nennt die Verben.
  %1 breakers | cache          Vom laufenden Signalbox: was gesperrt ist, was behalten wird.
  %1 settings VERB             Was eingestellt werden kann; settings --help nennt die Verben.
  %1 stats                     Aufrufe, Fehler, Dauern und Bytes; stats --help sagt mehr.
  %1 team VERB                 Die Datenbank des Teams; team --help nennt die Verben.
  %1 updates                   Ob dort, wo Sie nachsehen lassen, ein neueres Signalbox steht.
  %1 bench                     Aufrufe zum Messen; bench --help sagt mehr.
  %1 complete -- WORDS         Was folgen könnte, für die Vervollständigung in Shells.

Vor allen anderen Wörtern:
  --data-dir FOLDER            Alles in diesem Ordner: Einstellungen, Server, Journal, behaltene Aufrufe.
  --config-dir FOLDER          Einstellungen und Server in diesem Ordner.
  --portable                   Alles in signalbox-data neben dem Programm; eine Datei namens portable
                               daneben bedeutet dasselbe.

Exit-Codes: 0 Erfolg, 1 Aufruf und anderes, 3 Anmeldung nötig, 4 Server nicht erreicht oder verloren,
5 Tool fehlgeschlagen oder nicht vorhanden, 12 von der Richtlinie verweigert, 130 und 143 durch SIGINT und SIGTERM beendet.

Beispiele:
  %1 --method tools/call --tool-name echo --tool-arg message=hi \
      -- npx -y @modelcontextprotocol/server-everything
  %1 --method tools/list https://mcp.example.com/mcp
</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>Der Wert von %1</translation>
    </message>
    <message>
        <source>A secret is text; this is not.</source>
        <translation>Ein Geheimnis ist Text; das hier nicht.</translation>
    </message>
    <message>
        <source>The environment “%1” is there.</source>
        <translation>Die Umgebung „%1“ ist da.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message>
        <source>The environment “%1” is removed.</source>
        <translation>Die Umgebung „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>No environment is in use.</source>
        <translation>Keine Umgebung ist aktiv.</translation>
    </message>
    <message>
        <source>The environment “%1” is in use.</source>
        <translation>Die Umgebung „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>variables: %1</source>
        <translation>Variablen: %1</translation>
    </message>
    <message>
        <source>(all environments)</source>
        <translation>(alle Umgebungen)</translation>
    </message>
    <message>
        <source>No environments yet. Add one: signalbox-cli servers env add NAME</source>
        <translation>Noch keine Umgebungen. Eine hinzufügen: signalbox-cli servers env add NAME</translation>
    </message>
    <message>
        <source>It has no variables.</source>
        <translation>Sie hat keine Variablen.</translation>
    </message>
    <message>
        <source>No variable is set.</source>
        <translation>Keine Variable ist gesetzt.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation>Gesetzt (%1): %2.</translation>
    </message>
    <message>
        <source>No more in %1: %2.</source>
        <translation>Nicht mehr gesetzt (%1): %2.</translation>
    </message>
    <message>
        <source>set, unset: in this environment.</source>
        <translation>set, unset: in dieser Umgebung.</translation>
    </message>
    <message>
        <source>set, unset: in this profile; goes before any environment.</source>
        <translation>set, unset: in diesem Profil; geht jeder Umgebung vor.</translation>
    </message>
    <message>
        <source>set, unset: in all environments.</source>
        <translation>set, unset: in allen Umgebungen.</translation>
    </message>
    <message>
        <source>set: this variable is a secret; its value is typed, or read from standard input.</source>
        <translation>set: Diese Variable ist ein Geheimnis; ihr Wert wird getippt oder von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>set: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>set: dasselbe als NAME=VARIABLE, wobei die Variable es enthält; mehrfach möglich.</translation>
    </message>
    <message>
        <source>set: keeps in the file what looks like a secret.</source>
        <translation>set: behält in der Datei, was wie ein Geheimnis aussieht.</translation>
    </message>
    <message>
        <source>add, set: what it is for.</source>
        <translation>add, set: wofür sie da ist.</translation>
    </message>
    <message>
        <source>use: no environment.</source>
        <translation>use: keine Umgebung.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers env list                       environments; * marks the one in use
  signalbox-cli servers env show [NAME]                its variables; without a name what holds now, and from where
  signalbox-cli servers env add NAME
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE
                                                       without a place: in the environment in use, or in all
  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …
  signalbox-cli servers env rename NAME NEWNAME
  signalbox-cli servers env remove NAME                its variables and their secrets go with it
  signalbox-cli servers env use NAME | --none          from now on; what runs goes on as it is
Servers get them where their entries say ${var:VARIABLE}.
</source>
        <translation>Aufruf:
  signalbox-cli servers env list                       Umgebungen; * kennzeichnet die aktive
  signalbox-cli servers env show [NAME]                ihre Variablen; ohne Namen, was jetzt gilt, und woher
  signalbox-cli servers env add NAME
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE
                                                       ohne Ort: in der aktiven Umgebung oder in allen
  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …
  signalbox-cli servers env rename NAME NEWNAME
  signalbox-cli servers env remove NAME                ihre Variablen und deren Geheimnisse gehen mit
  signalbox-cli servers env use NAME | --none          von jetzt an; was läuft, läuft weiter, wie es ist
Server bekommen sie, wo ihre Einträge ${var:VARIABLE} sagen.
</translation>
    </message>
    <message>
        <source>Give one of --env, --profile and --everywhere.</source>
        <translation>Geben Sie eines von --env, --profile und --everywhere an.</translation>
    </message>
    <message>
        <source>“%1” is not VARIABLE=TEXT.</source>
        <translation>„%1“ ist nicht VARIABLE=TEXT.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret: every program on this machine can read arguments.</source>
        <translation>„%1“ sieht nach einem Geheimnis aus: Jedes Programm auf diesem Rechner kann Argumente lesen.</translation>
    </message>
    <message>
        <source>Use --secret %1, or --secret-env %1=VARIABLE; --plain if it is none.</source>
        <translation>Nehmen Sie --secret %1 oder --secret-env %1=VARIABLE; --plain, wenn es keines ist.</translation>
    </message>
    <message>
        <source>servers env set wants VARIABLE=TEXT, or --secret VARIABLE.</source>
        <translation>servers env set braucht VARIABLE=TEXT oder --secret VARIABLE.</translation>
    </message>
    <message>
        <source>--description goes with one variable.</source>
        <translation>--description gehört zu einer einzigen Variablen.</translation>
    </message>
    <message>
        <source>servers env wants list, show, add, set, unset, rename, remove or use.</source>
        <translation>servers env braucht list, show, add, set, unset, rename, remove oder use.</translation>
    </message>
    <message>
        <source>servers env %1 wants another number of words.</source>
        <translation>servers env %1 braucht eine andere Zahl von Wörtern.</translation>
    </message>
    <message>
        <source>servers env --help shows it.</source>
        <translation>servers env --help zeigt es.</translation>
    </message>
    <message>
        <source>servers env use wants one name, or --none.</source>
        <translation>servers env use braucht einen Namen oder --none.</translation>
    </message>
    <message>
        <source>That option does not go with servers env %1.</source>
        <translation>Diese Option gehört nicht zu servers env %1.</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(keine Gruppe)</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>Noch keine Server.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>In no group now: %1.</source>
        <translation>Jetzt in keiner Gruppe: %1.</translation>
    </message>
    <message>
        <source>In “%1” now: %2.</source>
        <translation>Jetzt in „%1“: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”.</source>
        <translation>„%1“ ist nicht in der Gruppe „%2“.</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>Wer sie übernimmt, muss diese Variablen setzen: %1.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ist schon da.</translation>
    </message>
    <message>
        <source>Use --overwrite to write over it.</source>
        <translation>Mit --overwrite wird es überschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>„%1“ liegt in %2.</translation>
    </message>
    <message>
        <source>These servers need variables that are not set: %1. Set them with: signalbox-cli servers env set</source>
        <translation>Diese Server brauchen Variablen, die nicht gesetzt sind: %1. Setzen Sie sie mit: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>export: writes over a file that is there.</source>
        <translation>export: überschreibt eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>import: puts the servers into this group.</source>
        <translation>import: nimmt die Server in diese Gruppe.</translation>
    </message>
    <message>
        <source>import: gives another name to a server whose name is taken.</source>
        <translation>import: gibt einem Server, dessen Name vergeben ist, einen anderen.</translation>
    </message>
    <message>
        <source>import: keeps secrets of the file where secrets are kept, not in the list.</source>
        <translation>import: bewahrt Geheimnisse der Datei dort auf, wo Geheimnisse liegen, nicht in der Liste.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers group list                     groups, and the servers in each
  signalbox-cli servers group add GROUP SERVER …       puts servers into a group
  signalbox-cli servers group remove GROUP [SERVER …]  takes these, or all, out of it; they stay in the list
  signalbox-cli servers group rename GROUP NAME        profiles follow
  signalbox-cli servers group export GROUP FILE        its servers as one file for others, without secrets;
                                                       - is standard output
  signalbox-cli servers group import FILE              takes such a file; nothing of it is started before you
                                                       accept it; - is standard input
</source>
        <translation>Aufruf:
  signalbox-cli servers group list                     Gruppen und die Server in jeder
  signalbox-cli servers group add GROUP SERVER …       nimmt Server in eine Gruppe
  signalbox-cli servers group remove GROUP [SERVER …]  nimmt diese oder alle heraus; sie bleiben in der Liste
  signalbox-cli servers group rename GROUP NAME        Profile folgen
  signalbox-cli servers group export GROUP FILE        ihre Server als eine Datei für andere, ohne Geheimnisse;
                                                       - ist die Standardausgabe
  signalbox-cli servers group import FILE              nimmt eine solche Datei; nichts davon startet, bevor Sie
                                                       es annehmen; - ist die Standardeingabe
</translation>
    </message>
    <message>
        <source>servers group wants list, add, remove, rename, export or import.</source>
        <translation>servers group braucht list, add, remove, rename, export oder import.</translation>
    </message>
    <message>
        <source>servers group %1 wants another number of words.</source>
        <translation>servers group %1 braucht eine andere Zahl von Wörtern.</translation>
    </message>
    <message>
        <source>servers group --help shows it.</source>
        <translation>servers group --help zeigt es.</translation>
    </message>
    <message>
        <source>That option does not go with servers group %1.</source>
        <translation>Diese Option gehört nicht zu servers group %1.</translation>
    </message>
    <message>
        <source>“%1” is a variable for all servers.</source>
        <translation>„%1“ ist eine Variable für alle Server.</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set</source>
        <translation>Setzen Sie sie mit: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>The profile “%1” is there. Use it with: signalbox-cli servers profile use</source>
        <translation>Das Profil „%1“ ist da. Verwenden Sie es mit: signalbox-cli servers profile use</translation>
    </message>
    <message>
        <source>The profile “%1” is changed.</source>
        <translation>Das Profil „%1“ ist geändert.</translation>
    </message>
    <message>
        <source>The profile “%1” is removed. Its servers are still in the list.</source>
        <translation>Das Profil „%1“ ist entfernt. Seine Server sind noch in der Liste.</translation>
    </message>
    <message>
        <source>No profiles yet. Add one: signalbox-cli servers profile add NAME --server NAME</source>
        <translation>Noch keine Profile. Eines hinzufügen: signalbox-cli servers profile add NAME --server NAME</translation>
    </message>
    <message>
        <source>servers profile show wants one name.</source>
        <translation>servers profile show braucht einen Namen.</translation>
    </message>
    <message>
        <source>(in use)</source>
        <translation>(aktiv)</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>“%1” is not in the profile by its own name.</source>
        <translation>„%1“ ist nicht unter eigenem Namen im Profil.</translation>
    </message>
    <message>
        <source>The group “%1” is not in the profile.</source>
        <translation>Die Gruppe „%1“ ist nicht im Profil.</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>Kein Profil ist aktiv.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>Das Profil „%1“ ist aktiv.</translation>
    </message>
    <message>
        <source>Environment: “%1”.</source>
        <translation>Umgebung: „%1“.</translation>
    </message>
    <message>
        <source>add, edit: this server is on; repeated.</source>
        <translation>add, edit: Dieser Server ist an; mehrfach möglich.</translation>
    </message>
    <message>
        <source>add, edit: all servers of this group are on; repeated.</source>
        <translation>add, edit: Alle Server dieser Gruppe sind an; mehrfach möglich.</translation>
    </message>
    <message>
        <source>edit: this server no more; repeated.</source>
        <translation>edit: dieser Server nicht mehr; mehrfach möglich.</translation>
    </message>
    <message>
        <source>edit: this group no more; repeated.</source>
        <translation>edit: diese Gruppe nicht mehr; mehrfach möglich.</translation>
    </message>
    <message>
        <source>add, edit: this environment comes into use with it; empty: none does.</source>
        <translation>add, edit: Diese Umgebung wird mit ihm aktiv; leer: keine.</translation>
    </message>
    <message>
        <source>edit: calls it so.</source>
        <translation>edit: nennt es so.</translation>
    </message>
    <message>
        <source>add, edit: what it is for.</source>
        <translation>add, edit: wofür es da ist.</translation>
    </message>
    <message>
        <source>use: no profile; servers are on by their own settings.</source>
        <translation>use: kein Profil; Server sind nach ihren eigenen Einstellungen an.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers profile list                   profiles; * marks the one in use
  signalbox-cli servers profile show NAME              its servers, environment and variables
  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]
  signalbox-cli servers profile edit NAME [what changes]
  signalbox-cli servers profile remove NAME            no server of it is removed
  signalbox-cli servers profile use NAME | --none      from now on; what runs goes on as it is
Its own variables: signalbox-cli servers env set --profile NAME VARIABLE=TEXT
</source>
        <translation>Aufruf:
  signalbox-cli servers profile list                   Profile; * kennzeichnet das aktive
  signalbox-cli servers profile show NAME              seine Server, Umgebung und Variablen
  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]
  signalbox-cli servers profile edit NAME [was sich ändert]
  signalbox-cli servers profile remove NAME            kein Server davon wird entfernt
  signalbox-cli servers profile use NAME | --none      von jetzt an; was läuft, läuft weiter, wie es ist
Seine eigenen Variablen: signalbox-cli servers env set --profile NAME VARIABLE=TEXT
</translation>
    </message>
    <message>
        <source>servers profile wants list, show, add, edit, remove or use.</source>
        <translation>servers profile braucht list, show, add, edit, remove oder use.</translation>
    </message>
    <message>
        <source>servers profile %1 takes no “%2”.</source>
        <translation>servers profile %1 nimmt kein „%2“.</translation>
    </message>
    <message>
        <source>servers profile %1 wants one name.</source>
        <translation>servers profile %1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>That option does not go with servers profile %1.</source>
        <translation>Diese Option gehört nicht zu servers profile %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>list, tools: only servers of this group.</source>
        <translation>list, tools: nur Server dieser Gruppe.</translation>
    </message>
    <message>
        <source>list, tools: only servers that this profile has on.</source>
        <translation>list, tools: nur Server, die in diesem Profil an sind.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers list [--group NAME] [--profile NAME]   all servers, or some
  signalbox-cli servers add [--name NAME] -- command   one server from its command line
  signalbox-cli servers add [--name NAME] URL          one server at an address
  signalbox-cli servers add [--yes] (TEXT | -)         what TEXT or standard input means: a command line, a link,
                                                       “claude mcp add …”, JSON, TOML or YAML as other programs keep it;
                                                       nothing of it is started before you accept it
  signalbox-cli servers accept NAME [--yes] [--allow …] shows what would be started and asks
  signalbox-cli servers edit NAME …                    changes what is given; see servers edit --help
  signalbox-cli servers remove NAME
  signalbox-cli servers check NAME [--watch]           connects, makes its health check (ping if none is set),
                                                       tells how it went and what its processes cost
  signalbox-cli servers tools                          the tools of all servers that answer, as server.tool, and
                                                       which of them could be taken for each other
  signalbox-cli servers budget NAME                    what its tools take of a model&apos;s context, and what in its
                                                       words is not as the protocol says
  signalbox-cli servers apps NAME                      its MCP Apps, and the tools that use each
  signalbox-cli servers gates NAME [--attempts N …]    what becomes of calls to it: limits, repeats, breaker, cache;
                                                       changes what is given
  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference
                                                       servers of other programs; see servers programs --help
  signalbox-cli servers group …                        servers in groups; a group as one file for others
  signalbox-cli servers profile …                      which servers are on together, with which variables
  signalbox-cli servers env …                          environments and their variables
  signalbox-cli servers bundle …                       bundles (.mcpb); see servers bundle --help
  signalbox-cli servers ps                             MCP servers that run on this machine; see servers ps --help
</source>
        <translation>Aufruf:
  signalbox-cli servers list [--group NAME] [--profile NAME]   alle Server oder einige
  signalbox-cli servers add [--name NAME] -- command   ein Server aus seiner Befehlszeile
  signalbox-cli servers add [--name NAME] URL          ein Server an einer Adresse
  signalbox-cli servers add [--yes] (TEXT | -)         was TEXT oder die Standardeingabe bedeutet: eine Befehlszeile,
                                                       ein Link, „claude mcp add …“, JSON, TOML oder YAML, wie andere
                                                       Programme es führen; nichts davon startet, bevor Sie es annehmen
  signalbox-cli servers accept NAME [--yes] [--allow …] zeigt, was gestartet würde, und fragt
  signalbox-cli servers edit NAME …                    ändert, was angegeben ist; siehe servers edit --help
  signalbox-cli servers remove NAME
  signalbox-cli servers check NAME [--watch]           verbindet, prüft den Zustand (ping, wenn nichts gesetzt ist),
                                                       sagt, wie es ging und was seine Prozesse kosten
  signalbox-cli servers tools                          die Tools aller Server, die antworten, als server.tool,
                                                       und welche verwechselt werden könnten
  signalbox-cli servers budget NAME                    was seine Tools vom Kontext eines Modells nehmen, und was
                                                       in seinen Worten nicht dem Protokoll entspricht
  signalbox-cli servers apps NAME                      seine MCP-Apps und die Tools, die sie verwenden
  signalbox-cli servers gates NAME [--attempts N …]    was aus Aufrufen an ihn wird: Grenzen, Wiederholungen, Sperre,
                                                       Zwischenspeicher; ändert, was angegeben ist
  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference
                                                       Server anderer Programme; siehe servers programs --help
  signalbox-cli servers group …                        Server in Gruppen; eine Gruppe als eine Datei für andere
  signalbox-cli servers profile …                      welche Server zusammen an sind, mit welchen Variablen
  signalbox-cli servers env …                          Umgebungen und ihre Variablen
  signalbox-cli servers bundle …                       Bundles (.mcpb); siehe servers bundle --help
  signalbox-cli servers ps                             MCP-Server, die auf diesem Rechner laufen; siehe servers ps --help
</translation>
    </message>
    <message>
        <source>--group and --profile go with servers list and servers tools.</source>
        <translation>--group und --profile gehören zu servers list und servers tools.</translation>
    </message>
    <message>
        <source>Looks there, whatever is set.</source>
        <translation>Sieht dort nach, was auch eingestellt ist.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli updates [--from ADDRESS]
Whether a newer Signalbox is listed, in an AppStream list of releases. Which one to ask is the setting
updates.address; unless you set it, Signalbox never looks for updates.
</source>
        <translation>Aufruf: signalbox-cli updates [--from ADDRESS]
Ob ein neueres Signalbox in einer AppStream-Liste von Versionen steht. Welche Liste gefragt wird, sagt die
Einstellung updates.address; solange Sie sie nicht setzen, sucht Signalbox nie nach Updates.
</translation>
    </message>
    <message>
        <source>updates takes no “%1”.</source>
        <translation>updates nimmt kein „%1“.</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>Keine neuere Version ist aufgeführt. Dies ist %1.</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3.</source>
        <translation>Signalbox %1 vom %2 ist da; dies ist %3.</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2.</source>
        <translation>Signalbox %1 ist da; dies ist %2.</translation>
    </message>
    <message>
        <source>It is not set where to look for newer versions.</source>
        <translation>Es ist nicht eingestellt, wo nach neueren Versionen gesucht wird.</translation>
    </message>
    <message>
        <source>Name it with --from, or set updates.address.</source>
        <translation>Nennen Sie es mit --from, oder setzen Sie updates.address.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Adds a server by filling in a form.</source>
        <translation>Fügt einen Server über ein Formular hinzu.</translation>
    </message>
    <message>
        <source>Add what was &amp;copied…</source>
        <translation>&amp;Kopiertes hinzufügen…</translation>
    </message>
    <message>
        <source>Shows what the copied command line or JSON means, before it is kept.</source>
        <translation>Zeigt vor dem Übernehmen, was die kopierte Befehlszeile oder das JSON bedeutet.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Disconnects all servers and ends Signalbox.</source>
        <translation>Trennt alle Server und beendet Signalbox.</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>&amp;Verbinden oder trennen</translation>
    </message>
    <message>
        <source>Connects the current server, or ends its connection.</source>
        <translation>Verbindet den aktuellen Server oder trennt ihn.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>Ends the current server and connects anew.</source>
        <translation>Beendet den aktuellen Server und verbindet neu.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Changes how the current server is started.</source>
        <translation>Ändert, wie der aktuelle Server gestartet wird.</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Adds a server like the current one.</source>
        <translation>Fügt einen Server wie den aktuellen hinzu.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Takes the current server off the list, after asking.</source>
        <translation>Nimmt den aktuellen Server nach Rückfrage von der Liste.</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Aufrufen</translation>
    </message>
    <message>
        <source>Calls the tool with what the form holds.</source>
        <translation>Ruft das Tool mit den Werten des Formulars auf.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel call</source>
        <translation>Aufruf abbre&amp;chen</translation>
    </message>
    <message>
        <source>Takes the running call back.</source>
        <translation>Nimmt den laufenden Aufruf zurück.</translation>
    </message>
    <message>
        <source>&amp;Repeat last call</source>
        <translation>Letzten Aufruf &amp;wiederholen</translation>
    </message>
    <message>
        <source>Sends the last call of this tool again, unchanged.</source>
        <translation>Sendet den letzten Aufruf dieses Tools unverändert noch einmal.</translation>
    </message>
    <message>
        <source>&amp;Form or JSON</source>
        <translation>&amp;Formular oder JSON</translation>
    </message>
    <message>
        <source>Switches between the form and the JSON text of the arguments.</source>
        <translation>Wechselt zwischen Formular und JSON-Text der Argumente.</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Erkunden</translation>
    </message>
    <message>
        <source>Shows the connected servers and their tools.</source>
        <translation>Zeigt die verbundenen Server und ihre Tools.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Gives the journal the whole page.</source>
        <translation>Gibt dem Journal die ganze Seite.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>Zeigt die Einstellungen.</translation>
    </message>
    <message>
        <source>Journal open or s&amp;hut</source>
        <translation>Journal &amp;auf oder zu</translation>
    </message>
    <message>
        <source>Opens or shuts the journal under the page.</source>
        <translation>Öffnet oder schließt das Journal unter der Seite.</translation>
    </message>
    <message>
        <source>&amp;Next server tab</source>
        <translation>&amp;Nächster Server-Reiter</translation>
    </message>
    <message>
        <source>Goes to the next server tab.</source>
        <translation>Geht zum nächsten Server-Reiter.</translation>
    </message>
    <message>
        <source>C&amp;lose server tab</source>
        <translation>Server-Reiter &amp;schließen</translation>
    </message>
    <message>
        <source>Closes the server tab; the server stays connected.</source>
        <translation>Schließt den Server-Reiter; der Server bleibt verbunden.</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>Setzt den Fokus in den nächsten Bereich.</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>Setzt den Fokus in den vorigen Bereich.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>Dark or light as the system is.</source>
        <translation>Dunkel oder hell wie das System.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Dark, whatever the system is.</source>
        <translation>Dunkel, wie auch immer das System ist.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Light, whatever the system is.</source>
        <translation>Hell, wie auch immer das System ist.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Lists every command with its keys.</source>
        <translation>Listet jeden Befehl mit seinen Tasten auf.</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>&amp;Über Signalbox</translation>
    </message>
    <message>
        <source>Shows version, licence and where things are kept.</source>
        <translation>Zeigt Version, Lizenz und wo alles liegt.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>Shows how the servers do: times, failures, bytes.</source>
        <translation>Zeigt, wie es den Servern geht: Zeiten, Fehlschläge, Bytes.</translation>
    </message>
    <message>
        <source>&amp;Stalls</source>
        <translation>St&amp;ockungen</translation>
    </message>
    <message>
        <source>Lists the moments in which the window was held up, and by what.</source>
        <translation>Listet auf, wann das Fenster aufgehalten wurde und wovon.</translation>
    </message>
    <message>
        <source>&amp;Keep secrets in the clear…</source>
        <translation>Geheimnisse &amp;unmaskiert behalten …</translation>
    </message>
    <message>
        <source>Until it is disconnected, writes the current server&apos;s secrets into the journal as they are, after asking; or masks them again.</source>
        <translation>Schreibt, nach einer Frage, die Geheimnisse des aktuellen Servers unverändert ins Journal, bis er getrennt wird; oder maskiert sie wieder.</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>P&amp;olicy</translation>
    </message>
    <message>
        <source>Shows what decides whether calls may be made: rules, sessions, definitions.</source>
        <translation>Zeigt, was darüber entscheidet, ob Aufrufe gehen dürfen: Regeln, Sitzungen, Definitionen.</translation>
    </message>
    <message>
        <source>Go to the &amp;question</source>
        <translation>Zur &amp;Frage</translation>
    </message>
    <message>
        <source>Goes to the question whether a call may be made.</source>
        <translation>Geht zur Frage, ob ein Aufruf gehen darf.</translation>
    </message>
    <message>
        <source>Sa&amp;ve call…</source>
        <translation>Aufruf &amp;behalten …</translation>
    </message>
    <message>
        <source>Keeps what the form holds under a name.</source>
        <translation>Behält unter einem Namen, was im Formular steht.</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Als Befehls&amp;zeile kopieren</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of signalbox-cli.</source>
        <translation>Kopiert, was im Formular steht, als Befehl für signalbox-cli.</translation>
    </message>
    <message>
        <source>Copy as &amp;Inspector&apos;s command line</source>
        <translation>Als Befehlszeile des &amp;Inspectors kopieren</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of the official Inspector.</source>
        <translation>Kopiert, was im Formular steht, als Befehl für den offiziellen Inspector.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of curl, for servers over HTTP.</source>
        <translation>Kopiert, was im Formular steht, als curl-Befehl, für Server über HTTP.</translation>
    </message>
    <message>
        <source>Copy as Ty&amp;peScript</source>
        <translation>Als Ty&amp;peScript kopieren</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the TypeScript SDK.</source>
        <translation>Kopiert, was im Formular steht, als Programm mit dem TypeScript-SDK.</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the Python SDK.</source>
        <translation>Kopiert, was im Formular steht, als Programm mit dem Python-SDK.</translation>
    </message>
    <message>
        <source>Copy as C&amp;++</source>
        <translation>Als C&amp;++ kopieren</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program over Qt.</source>
        <translation>Kopiert, was im Formular steht, als Programm mit Qt.</translation>
    </message>
    <message>
        <source>Read the lis&amp;t again</source>
        <translation>Lis&amp;te neu lesen</translation>
    </message>
    <message>
        <source>Asks the server once more for its tools, or for the resources or prompts that are shown.</source>
        <translation>Fragt den Server noch einmal nach seinen Tools oder nach den gezeigten Ressourcen oder Prompts.</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>Alles &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>Finds servers, tools, resources, prompts and commands by their names.</source>
        <translation>Findet Server, Tools, Ressourcen, Prompts und Befehle nach ihrem Namen.</translation>
    </message>
    <message>
        <source>&amp;Requests of servers</source>
        <translation>An&amp;fragen von Servern</translation>
    </message>
    <message>
        <source>Shows what servers ask of you, and the answers that are written in a file.</source>
        <translation>Zeigt, worum Server Sie bitten, und die Antworten, die in einer Datei stehen.</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>In diesem Bereich &amp;suchen</translation>
    </message>
    <message>
        <source>Goes to the filter or the search of the pane that has the focus.</source>
        <translation>Geht zum Filter oder zur Suche des Bereichs, der den Fokus hat.</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>Überall su&amp;chen…</translation>
    </message>
    <message>
        <source>Finds words in what all servers offer, in kept calls, logs, consoles and the journal.</source>
        <translation>Sucht Wörter in allem, was Server anbieten, in behaltenen Aufrufen, Logs, Konsolen und im Journal.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>On black, with an edge around every control.</source>
        <translation>Auf Schwarz, mit einem Rand um jedes Bedienelement.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes to where you were before: page, server, view, tool.</source>
        <translation>Geht dorthin, wo Sie zuvor waren: Seite, Server, Ansicht, Tool.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Goes to where you were before you went back.</source>
        <translation>Geht dorthin, wo Sie waren, bevor Sie zurückgingen.</translation>
    </message>
    <message>
        <source>&amp;View beside the others</source>
        <translation>Ansicht &amp;neben die anderen</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view beside its other views.</source>
        <translation>Zeigt die aktuelle Ansicht des Servers neben seinen anderen.</translation>
    </message>
    <message>
        <source>View be&amp;low the others</source>
        <translation>Ansicht &amp;unter die anderen</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view below its other views.</source>
        <translation>Zeigt die aktuelle Ansicht des Servers unter seinen anderen.</translation>
    </message>
    <message>
        <source>View in its own wi&amp;ndow</source>
        <translation>Ansicht in eigenem &amp;Fenster</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view in a window of its own.</source>
        <translation>Zeigt die aktuelle Ansicht des Servers in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>&amp;Server beside the others</source>
        <translation>&amp;Server neben die anderen</translation>
    </message>
    <message>
        <source>Shows the whole server beside the other server tabs.</source>
        <translation>Zeigt den ganzen Server neben den anderen Reitern.</translation>
    </message>
    <message>
        <source>Server belo&amp;w the others</source>
        <translation>Ser&amp;ver unter die anderen</translation>
    </message>
    <message>
        <source>Shows the whole server below the other server tabs.</source>
        <translation>Zeigt den ganzen Server unter den anderen Reitern.</translation>
    </message>
    <message>
        <source>Server in its &amp;own window</source>
        <translation>Server in &amp;eigenem Fenster</translation>
    </message>
    <message>
        <source>Shows the whole server in a window of its own.</source>
        <translation>Zeigt den ganzen Server in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>Zurückh&amp;olen</translation>
    </message>
    <message>
        <source>Puts what stands beside, below or in its own window back into its row.</source>
        <translation>Bringt zurück in die Reihe, was daneben, darunter oder in einem eigenen Fenster steht.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>Unte&amp;rsuchen…</translation>
    </message>
    <message>
        <source>Looks at the current server from its start to its end, and tells what mends what is wrong.</source>
        <translation>Betrachtet den aktuellen Server vom Start bis zum Ende und sagt, was behebt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>Shows all servers, also those of other programs, and what can be added.</source>
        <translation>Zeigt alle Server, auch die anderer Programme, und was hinzugefügt werden kann.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Aus einer &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Shows which servers a file names, a shared group or a program&apos;s, before they are kept.</source>
        <translation>Zeigt, welche Server eine Datei nennt (eine geteilte Gruppe oder die eines Programms), bevor sie behalten werden.</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>In &amp;Gruppe verschieben…</translation>
    </message>
    <message>
        <source>Puts the current server into a group, or out of one.</source>
        <translation>Nimmt den aktuellen Server in eine Gruppe oder aus einer heraus.</translation>
    </message>
    <message>
        <source>import, open</source>
        <translation>importieren, öffnen</translation>
    </message>
    <message>
        <source>Servers of &amp;other programs…</source>
        <translation>Server &amp;anderer Programme…</translation>
    </message>
    <message>
        <source>Shows which servers other programs have, to take them over.</source>
        <translation>Zeigt, welche Server andere Programme haben, um sie zu übernehmen.</translation>
    </message>
    <message>
        <source>import, clients</source>
        <translation>importieren, Clients</translation>
    </message>
    <message>
        <source>&amp;Sample servers…</source>
        <translation>Beispiel&amp;server…</translation>
    </message>
    <message>
        <source>Shows the servers that come with Signalbox, to try it with.</source>
        <translation>Zeigt die Server, die mit Signalbox kommen, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>examples, demo, welcome</source>
        <translation>Beispiele, Demo, Willkommen</translation>
    </message>
    <message>
        <source>doctor, diagnose</source>
        <translation>Diagnose, prüfen</translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>%1 in the file is no object that could hold a member.</source>
        <translation>%1 in der Datei ist kein Objekt, das ein Mitglied haben könnte.</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be edited without touching more than this.</source>
        <translation>Die Datei ist so geschrieben, dass mehr als dies geändert werden müsste.</translation>
    </message>
    <message>
        <source>TOML has no word for null.</source>
        <translation>TOML hat kein Wort für null.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The question cannot be understood.</source>
        <translation>Die Frage ist nicht zu verstehen.</translation>
    </message>
</context>
<context>
    <name>ContentReading</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The running Signalbox cannot be reached.</source>
        <translation>Das laufende Signalbox ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>Another user&apos;s program answers in the place of Signalbox.</source>
        <translation>An der Stelle von Signalbox antwortet das Programm eines anderen Benutzers.</translation>
    </message>
    <message>
        <source>The running Signalbox does not answer.</source>
        <translation>Das laufende Signalbox antwortet nicht.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>Die Frage ist zu lang.</translation>
    </message>
    <message>
        <source>The question is not one JSON object.</source>
        <translation>Die Frage ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>This is not a question that is answered here.</source>
        <translation>Diese Frage wird hier nicht beantwortet.</translation>
    </message>
    <message>
        <source>Whose breaker is meant is not said.</source>
        <translation>Wessen Sicherung gemeint ist, steht nicht da.</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>Das laufende Signalbox antwortet auf eine Art, die hier nicht verstanden wird.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Es gibt keinen Server „%1“.</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Ähnlich: %1.</translation>
    </message>
    <message>
        <source>A question has no member but ask, of and token, and all are texts.</source>
        <translation>Eine Frage hat kein Feld außer ask, of und token, und alle sind Texte.</translation>
    </message>
    <message>
        <source>Only what is to be opened has a token.</source>
        <translation>Nur was geöffnet werden soll, hat ein Token.</translation>
    </message>
    <message>
        <source>This Signalbox has no window.</source>
        <translation>Dieses Signalbox hat kein Fenster.</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>curl</source>
        <translation>curl</translation>
    </message>
    <message>
        <source>TypeScript</source>
        <translation>TypeScript</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Only a request can be copied as a call.</source>
        <translation>Nur eine Anfrage lässt sich als Aufruf kopieren.</translation>
    </message>
    <message>
        <source>This request came from the server; only ours can be made again.</source>
        <translation>Diese Anfrage kam vom Server; nur unsere lassen sich noch einmal stellen.</translation>
    </message>
    <message>
        <source>This message is no request that can be read.</source>
        <translation>Diese Nachricht ist keine lesbare Anfrage.</translation>
    </message>
    <message>
        <source>The parameters of this request are no object.</source>
        <translation>Die Parameter dieser Anfrage sind kein Objekt.</translation>
    </message>
    <message>
        <source>How this server is reached is not known any more.</source>
        <translation>Wie dieser Server erreicht wird, ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is a program that is spoken to over its input and output.</source>
        <translation>curl spricht HTTP; dieser Server ist ein Programm, mit dem über Ein- und Ausgabe gesprochen wird.</translation>
    </message>
    <message>
        <source>In HTTP+SSE the answer comes on another stream than the request: one curl command cannot have it.</source>
        <translation>Bei HTTP+SSE kommt die Antwort auf einem anderen Strom als die Anfrage: Ein curl-Befehl allein bekommt sie nicht.</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is reached over WebSocket.</source>
        <translation>curl spricht HTTP; dieser Server wird über WebSocket erreicht.</translation>
    </message>
    <message>
        <source>The Python SDK has no function for “%1”.</source>
        <translation>Das Python-SDK hat keine Funktion für „%1“.</translation>
    </message>
    <message>
        <source>Inspector&apos;s command line</source>
        <translation>Befehlszeile des Inspectors</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>A program in C++ is made for servers that are programs or speak Streamable HTTP only.</source>
        <translation>Ein C++-Programm gibt es nur für Server, die Programme sind oder Streamable HTTP sprechen.</translation>
    </message>
    <message>
        <source>The Inspector does not speak WebSocket.</source>
        <translation>Der Inspector spricht kein WebSocket.</translation>
    </message>
    <message>
        <source>The Inspector&apos;s command line has no words for this request.</source>
        <translation>Die Befehlszeile des Inspectors hat keine Worte für diese Anfrage.</translation>
    </message>
</context>
<context>
    <name>DefinitionPins</name>
    <message>
        <source>What was accepted of this server cannot be read, so it is not overwritten.</source>
        <translation>Was von diesem Server angenommen wurde, ist nicht lesbar, daher wird es nicht überschrieben.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it.</source>
        <translation>Die Datei in Ordnung bringen oder entfernen.</translation>
    </message>
    <message>
        <source>This definition was not accepted.</source>
        <translation>Diese Definition wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>Die Datei kann nicht entfernt werden: %1.</translation>
    </message>
</context>
<context>
    <name>DifferenceMeaning</name>
    <message>
        <source>%1 does not send it. A copy refers to a variable.</source>
        <translation>%1 sendet es nicht. Eine Kopie verweist auf eine Variable.</translation>
    </message>
    <message>
        <source>%1 does not send it. A copy would write it into its file.</source>
        <translation>%1 sendet es nicht. Eine Kopie würde es in dessen Datei schreiben.</translation>
    </message>
    <message>
        <source>It stands in the file. %1 could refer to a variable instead.</source>
        <translation>Es steht in der Datei. %1 könnte stattdessen auf eine Variable verweisen.</translation>
    </message>
    <message>
        <source>It stands in the file. %1 cannot refer to a variable.</source>
        <translation>Es steht in der Datei. %1 kann nicht auf eine Variable verweisen.</translation>
    </message>
    <message>
        <source>Only %1 gives it to the server.</source>
        <translation>Nur %1 gibt es dem Server.</translation>
    </message>
    <message>
        <source>%1 does not give it to the server.</source>
        <translation>%1 gibt es dem Server nicht.</translation>
    </message>
    <message>
        <source>%1 reaches it in another way.</source>
        <translation>%1 erreicht ihn auf anderem Weg.</translation>
    </message>
    <message>
        <source>%1 starts another program.</source>
        <translation>%1 startet ein anderes Programm.</translation>
    </message>
    <message>
        <source>%1 starts it with other arguments.</source>
        <translation>%1 startet ihn mit anderen Argumenten.</translation>
    </message>
    <message>
        <source>%1 starts it in another folder.</source>
        <translation>%1 startet ihn in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 calls another address.</source>
        <translation>%1 ruft eine andere Adresse auf.</translation>
    </message>
    <message>
        <source>%1 gives it another value.</source>
        <translation>%1 gibt ihm einen anderen Wert.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>The examination was stopped before its end.</source>
        <translation>Die Untersuchung wurde vorzeitig beendet.</translation>
    </message>
    <message>
        <source>“%1” cannot be used like this.</source>
        <translation>„%1“ ist so nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>“%1” works, and something about it should be mended.</source>
        <translation>„%1“ funktioniert, und etwas daran sollte behoben werden.</translation>
    </message>
    <message>
        <source>“%1” works; a few things are worth knowing.</source>
        <translation>„%1“ funktioniert; einiges ist wissenswert.</translation>
    </message>
    <message>
        <source>“%1” works, and nothing was found wrong with it.</source>
        <translation>„%1“ funktioniert, und nichts Falsches wurde gefunden.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>Mended:</source>
        <translation>Behoben:</translation>
    </message>
    <message>
        <source>Examination of “%1”</source>
        <translation>Untersuchung von „%1“</translation>
    </message>
    <message>
        <source>In the environment of %1</source>
        <translation>In der Umgebung von %1</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>Er nennt sich %1 und spricht Protokoll %2.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>behoben: %1</translation>
    </message>
    <message>
        <source>Examination of “%1”: %2</source>
        <translation>Untersuchung von „%1“: %2</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. Notes: %3. It took %4.</source>
        <translation>Fehler: %1. Warnungen: %2. Hinweise: %3. Dauer: %4.</translation>
    </message>
    <message>
        <source>For the reason told under “%1”.</source>
        <translation>Aus dem Grund, der unter „%1“ steht.</translation>
    </message>
</context>
<context>
    <name>DoctorReviews</name>
    <message>
        <source>There are %1 such places; this is the first.</source>
        <translation>Es gibt %1 solche Stellen; dies ist die erste.</translation>
    </message>
    <message>
        <source>Expected is %1; there is %2.</source>
        <translation>Erwartet ist %1; da steht %2.</translation>
    </message>
    <message>
        <source>The server should be mended; other clients may refuse the message.</source>
        <translation>Der Server sollte berichtigt werden; andere Clients könnten die Nachricht ablehnen.</translation>
    </message>
    <message>
        <source>Keep to the plainer form if the server is for all clients.</source>
        <translation>Bleiben Sie bei der schlichteren Form, wenn der Server für alle Clients ist.</translation>
    </message>
</context>
<context>
    <name>DoctorTexts</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>passed, with a note</source>
        <translation>bestanden, mit Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>It tells a model to set aside what it was told before</source>
        <translation>Sagt einem Modell, es solle frühere Anweisungen missachten</translation>
    </message>
    <message>
        <source>It tells a model to keep something from the person</source>
        <translation>Sagt einem Modell, es solle dem Menschen etwas verschweigen</translation>
    </message>
    <message>
        <source>It has marks that models take for instructions</source>
        <translation>Enthält Zeichen, die Modelle für Anweisungen halten</translation>
    </message>
    <message>
        <source>It names files that hold keys or passwords</source>
        <translation>Nennt Dateien, die Schlüssel oder Passwörter enthalten</translation>
    </message>
    <message>
        <source>It tells a model how to use other tools</source>
        <translation>Sagt einem Modell, wie es andere Tools verwenden soll</translation>
    </message>
    <message>
        <source>It tells a model to do something unseen</source>
        <translation>Sagt einem Modell, es solle etwas ungesehen tun</translation>
    </message>
    <message>
        <source>It tells a model to pass on secrets or the conversation</source>
        <translation>Sagt einem Modell, es solle Geheimnisse oder das Gespräch weitergeben</translation>
    </message>
    <message>
        <source>Look at its text with the hidden characters shown before you trust it.</source>
        <translation>Sehen Sie den Text mit sichtbar gemachten verborgenen Zeichen an, bevor Sie ihm trauen.</translation>
    </message>
    <message>
        <source>There are %1 tag characters in it, which nobody sees and models read.</source>
        <translation>Darin stehen %1 Tag-Zeichen, die niemand sieht und Modelle lesen.</translation>
    </message>
    <message>
        <source>Tag characters, which nobody sees, spell a text for models: “%1”.</source>
        <translation>Tag-Zeichen, die niemand sieht, ergeben einen Text für Modelle: „%1“.</translation>
    </message>
    <message>
        <source>It has %1 characters that turn the direction of text (the first is %2): what is seen need not be what is there.</source>
        <translation>Darin stehen %1 Zeichen, die die Textrichtung umkehren (das erste ist %2): Was zu sehen ist, muss nicht das sein, was dasteht.</translation>
    </message>
    <message>
        <source>It has %1 characters that are not seen; the first is %2.</source>
        <translation>Darin stehen %1 Zeichen, die nicht zu sehen sind; das erste ist %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>Read the whole text; do not give the server to a model unless you trust it.</source>
        <translation>Lesen Sie den ganzen Text; geben Sie den Server keinem Modell, wenn Sie ihm nicht trauen.</translation>
    </message>
</context>
<context>
    <name>Elicitation</name>
    <message>
        <source>The server&apos;s question cannot be understood.</source>
        <translation>Die Frage des Servers ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>Only a person can agree to visit an address.</source>
        <translation>Nur ein Mensch kann zustimmen, eine Adresse zu besuchen.</translation>
    </message>
    <message>
        <source>The form&apos;s defaults are no complete answer: %1</source>
        <translation>Die Vorgaben des Formulars sind keine vollständige Antwort: %1</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>Die Geheimnisdatei ist verschlossen: Ihre Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>The file of secrets is not there.</source>
        <translation>Die Geheimnisdatei ist nicht da.</translation>
    </message>
    <message>
        <source>Make one in the settings, or with “signalbox-cli credentials store file”.</source>
        <translation>Legen Sie in den Einstellungen eine an, oder mit „signalbox-cli credentials store file“.</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Eine leere Passphrase schützt nichts.</translation>
    </message>
    <message>
        <source>There is a file of secrets already.</source>
        <translation>Es gibt schon eine Geheimnisdatei.</translation>
    </message>
</context>
<context>
    <name>EntryDialect</name>
    <message>
        <source>This program has no way to reach a server by %1.</source>
        <translation>Dieses Programm kann einen Server nicht über %1 erreichen.</translation>
    </message>
    <message>
        <source>This program cannot start a server in a folder of its own.</source>
        <translation>Dieses Programm kann einen Server nicht in einem eigenen Ordner starten.</translation>
    </message>
    <message>
        <source>This program cannot send headers of one&apos;s own.</source>
        <translation>Dieses Programm kann keine eigenen Header senden.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Another server has this name.</source>
        <translation>Ein anderer Server heißt schon so.</translation>
    </message>
    <message>
        <source>The program alone; arguments go below, one a line.</source>
        <translation>Nur das Programm; Argumente stehen darunter, eines je Zeile.</translation>
    </message>
    <message>
        <source>Not KEY=VALUE: “%1”.</source>
        <translation>Nicht SCHLÜSSEL=WERT: „%1“.</translation>
    </message>
    <message>
        <source>An address that begins with ws:// or wss://.</source>
        <translation>Eine Adresse, die mit ws:// oder wss:// beginnt.</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://.</source>
        <translation>Eine Adresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>Without a name or a password in it.</source>
        <translation>Ohne Namen oder Passwort darin.</translation>
    </message>
    <message>
        <source>Not Name: value: “%1”.</source>
        <translation>Nicht Name: Wert: „%1“.</translation>
    </message>
</context>
<context>
    <name>EntryRisks</name>
    <message>
        <source>Argument %1 holds a secret: every program on this machine can read the arguments of others.</source>
        <translation>Argument %1 enthält ein Geheimnis: Jedes Programm auf diesem Rechner kann die Argumente anderer lesen.</translation>
    </message>
    <message>
        <source>Give it in an environment variable, if the server takes one, and make a new secret.</source>
        <translation>Geben Sie es in einer Umgebungsvariablen, wenn der Server eine nimmt, und machen Sie ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>The value of %1 is a secret, and stands in a file in clear text.</source>
        <translation>Der Wert von %1 ist ein Geheimnis und steht im Klartext in einer Datei.</translation>
    </message>
    <message>
        <source>Refer to it as ${%1} and set that where only you can read it.</source>
        <translation>Verweisen Sie mit ${%1} darauf, und setzen Sie es, wo nur Sie es lesen können.</translation>
    </message>
    <message>
        <source>The header %1 holds a secret that stands in a file in clear text.</source>
        <translation>Das Kopffeld %1 enthält ein Geheimnis, das im Klartext in einer Datei steht.</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials: those are kept in the keychain.</source>
        <translation>Stellen Sie es als Zugangsdaten des Servers ein: Die liegen im Schlüsselbund.</translation>
    </message>
    <message>
        <source>A secret stands in the address: addresses are written into logs on the way.</source>
        <translation>In der Adresse steht ein Geheimnis: Adressen werden unterwegs in Protokolle geschrieben.</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials, and make a new secret.</source>
        <translation>Stellen Sie es als Zugangsdaten des Servers ein, und machen Sie ein neues Geheimnis.</translation>
    </message>
    <message>
        <source>All that goes to %1 and comes from there can be read and changed on the way: the connection is not encrypted.</source>
        <translation>Alles, was zu %1 geht und von dort kommt, kann unterwegs gelesen und verändert werden: Die Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Use its https address, if it has one.</source>
        <translation>Verwenden Sie seine https-Adresse, wenn er eine hat.</translation>
    </message>
    <message>
        <source>One certificate is accepted whatever is wrong with it, as you said.</source>
        <translation>Ein Zertifikat wird angenommen, was immer daran falsch ist, wie Sie es sagten.</translation>
    </message>
    <message>
        <source>Have it signed by an authority that you trust instead.</source>
        <translation>Lassen Sie es stattdessen von einer Stelle signieren, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The server gets the whole environment, with every key and token in it.</source>
        <translation>Der Server bekommt die ganze Umgebung, mit jedem Schlüssel und Token darin.</translation>
    </message>
    <message>
        <source>Give it only the variables that it needs.</source>
        <translation>Geben Sie ihm nur die Variablen, die er braucht.</translation>
    </message>
    <message>
        <source>%1 fetches whatever version of %2 is the newest: it may be another tomorrow.</source>
        <translation>%1 holt die jeweils neueste Version von %2: Morgen kann es eine andere sein.</translation>
    </message>
    <message>
        <source>Name a version: %1@VERSION.</source>
        <translation>Nennen Sie eine Version: %1@VERSION.</translation>
    </message>
    <message>
        <source>Name a version: %1==VERSION.</source>
        <translation>Nennen Sie eine Version: %1==VERSION.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>Argument %1</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>das Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>Kopffeld %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentComparison</name>
    <message>
        <source>%1 works in a terminal and not in %2: the terminal finds it at %3, but %2 looks only in %4.</source>
        <translation>%1 funktioniert in einem Terminal und nicht in %2: Das Terminal findet es unter %3, aber %2 sucht nur in %4.</translation>
    </message>
    <message>
        <source>Give the full path, and the folders of the terminal&apos;s PATH that it needs.</source>
        <translation>Geben Sie den vollen Pfad an und die Ordner aus dem PATH des Terminals, die es braucht.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Not a text: JSON needs quotes here.</source>
        <translation>Kein Text: JSON braucht hier Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text, not a number: the JSON has it in quotes.</source>
        <translation>Ein Text, keine Zahl: im JSON steht er in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Keine Zahl.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>Nicht unter den Auswahlwerten.</translation>
    </message>
    <message>
        <source>Not a list.</source>
        <translation>Keine Liste.</translation>
    </message>
    <message>
        <source>Not all of them are among the choices.</source>
        <translation>Nicht alle stehen unter den Auswahlwerten.</translation>
    </message>
    <message>
        <source>Not an object.</source>
        <translation>Kein Objekt.</translation>
    </message>
    <message>
        <source>Not the only value the schema allows.</source>
        <translation>Nicht der einzige Wert, den das Schema erlaubt.</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>none before</source>
        <comment>calls in the time before</comment>
        <translation>zuvor keine</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a figure in the time before</comment>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>%1 % to before</source>
        <comment>change to the time before</comment>
        <translation>%1 % gegen zuvor</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>no call ended</source>
        <translation>kein Aufruf endete</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>aus %n Antwort</numerusform>
            <numerusform>aus %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a duration in the time before</comment>
        <translation>zuvor: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>FileSecretMove</name>
    <message>
        <source>the secret in %1 stays where it is.</source>
        <translation>das Geheimnis in %1 bleibt, wo es ist.</translation>
    </message>
</context>
<context>
    <name>FileVersions</name>
    <message>
        <source>A kept version cannot be read: %1.</source>
        <translation>Eine aufgehobene Fassung ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>Es gibt keine Fassung „%1“ dieser Datei.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>%1 µs</source>
        <translation>%1 µs</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>stray line</source>
        <translation>verirrte Zeile</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>GroupSharing</name>
    <message>
        <source>The folders that “%1” may work in are this machine&apos;s and are not in the file.</source>
        <translation>Die Ordner, in denen „%1“ arbeiten darf, gehören zu diesem Rechner und stehen nicht in der Datei.</translation>
    </message>
    <message>
        <source>Keys, certificates and accepted certificates of “%1” are this machine&apos;s and are not in the file.</source>
        <translation>Schlüssel, Zertifikate und angenommene Zertifikate von „%1“ gehören zu diesem Rechner und stehen nicht in der Datei.</translation>
    </message>
    <message>
        <source>The name and password for the proxy of “%1” are not in the file.</source>
        <translation>Name und Passwort für den Proxy von „%1“ stehen nicht in der Datei.</translation>
    </message>
    <message>
        <source>The secret in %1 of “%2” is not in the file: whoever takes it is asked for it.</source>
        <translation>Das Geheimnis in %1 von „%2“ steht nicht in der Datei: Wer sie übernimmt, wird danach gefragt.</translation>
    </message>
    <message>
        <source>“%1” is left out: it holds what looks like a secret where no place can stand for it.</source>
        <translation>„%1“ ist ausgelassen: Es enthält, was nach einem Geheimnis aussieht, wo kein Platzhalter dafür stehen kann.</translation>
    </message>
</context>
<context>
    <name>HeldSecrets</name>
    <message>
        <source>A kept version of this file cannot be edited and still holds a secret.</source>
        <translation>Eine behaltene Version dieser Datei lässt sich nicht bearbeiten und enthält noch ein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>Die Argumente müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: %1</source>
        <translation>Die Argumente sind kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>A text in the arguments holds a line end that is not written as \n.</source>
        <translation>Ein Text in den Argumenten enthält ein Zeilenende, das nicht als \n geschrieben ist.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>Das ist keine Adresse eines Servers: %1</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>Sie beginnt mit ws:// oder wss://.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>An address must not hold a name or a password.</source>
        <translation>Eine Adresse darf weder Namen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>In %1 ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>A proxy is an address such as http://host:3128 or socks5://host:1080.</source>
        <translation>Ein Proxy ist eine Adresse wie http://host:3128 oder socks5://host:1080.</translation>
    </message>
    <message>
        <source>“%1” has fixed credentials: there is nothing to sign in to.</source>
        <translation>„%1“ hat feste Zugangsdaten: Es gibt nichts zum Anmelden.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header.</source>
        <translation>„%1“ kann nicht als Kopffeld gesendet werden.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: %2</source>
        <translation>Das Client-Zertifikat %1 ist nicht zu gebrauchen: %2</translation>
    </message>
    <message>
        <source>An API key needs the name of the header that it goes in.</source>
        <translation>Ein API-Schlüssel braucht den Namen der Kopfzeile, in der er steht.</translation>
    </message>
    <message>
        <source>An API key in the address needs the name of its parameter.</source>
        <translation>Ein API-Schlüssel in der Adresse braucht den Namen seines Parameters.</translation>
    </message>
    <message>
        <source>The name of a user must not have a colon in it.</source>
        <translation>Der Name eines Benutzers darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann nicht der Name einer Kopfzeile sein.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is not kept anywhere.</source>
        <translation>%1 von „%2“: wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings, or with: signalbox-cli credentials set %1</source>
        <translation>Angeben in den Einstellungen des Servers oder mit: signalbox-cli credentials set %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>passphrase of the client certificate</source>
        <translation>Passphrase des Client-Zertifikats</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>secret that signs tokens</source>
        <translation>Geheimnis, das Tokens signiert</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
</context>
<context>
    <name>InputCase</name>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>Bei %1: erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>Answer of a model</source>
        <translation>Antwort eines Modells</translation>
    </message>
    <message>
        <source>Visit to an address</source>
        <translation>Besuch einer Adresse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another Signalbox is recording into this journal.</source>
        <translation>Ein anderes Signalbox zeichnet in dieses Journal auf.</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1) is recording into this journal.</source>
        <translation>Ein anderes Signalbox (Prozess %1) zeichnet in dieses Journal auf.</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1 on %2) is recording into this journal.</source>
        <translation>Ein anderes Signalbox (Prozess %1 auf %2) zeichnet in dieses Journal auf.</translation>
    </message>
    <message>
        <source>Use that one, or close it, or choose another data folder.</source>
        <translation>Jenes verwenden oder schließen, oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The journal cannot be locked</source>
        <translation>Das Journal kann nicht gesperrt werden</translation>
    </message>
    <message>
        <source>The journal&apos;s place is taken by a file.</source>
        <translation>Am Platz des Journals liegt eine Datei.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be made</source>
        <translation>Der Ordner des Journals kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Messages have not been recorded since %1: %2.</source>
        <translation>Seit %1 werden keine Nachrichten aufgezeichnet: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk; recording then goes on by itself.</source>
        <translation>Platz auf dem Datenträger schaffen; die Aufzeichnung geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Recording goes on by itself when the folder can be written again.</source>
        <translation>Die Aufzeichnung geht von selbst weiter, sobald der Ordner wieder beschreibbar ist.</translation>
    </message>
    <message>
        <source>What is recorded may not last</source>
        <translation>Das Aufgezeichnete bleibt womöglich nicht erhalten</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>Es gibt kein Journal</translation>
    </message>
    <message>
        <source>This message is not in the journal.</source>
        <translation>Diese Nachricht steht nicht im Journal.</translation>
    </message>
    <message>
        <source>This message&apos;s record is damaged.</source>
        <translation>Der Eintrag dieser Nachricht ist beschädigt.</translation>
    </message>
    <message>
        <source>This message&apos;s file cannot be read.</source>
        <translation>Die Datei dieser Nachricht ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This message is damaged on the disk.</source>
        <translation>Diese Nachricht ist auf dem Datenträger beschädigt.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Signalbox (format %1).</source>
        <translation>Dieses Journal stammt von einem neueren Signalbox (Format %1).</translation>
    </message>
    <message>
        <source>The journal&apos;s name table is not one of Signalbox.</source>
        <translation>Die Namenstabelle des Journals stammt nicht von Signalbox.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away, or choose another data folder.</source>
        <translation>Nichts wurde verändert. Die Datei beiseitelegen oder einen anderen Datenordner wählen.</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be opened</source>
        <translation>Die Namenstabelle des Journals kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be written</source>
        <translation>Die Namenstabelle des Journals kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>There is a file in the journal&apos;s folder that is not the journal&apos;s.</source>
        <translation>Im Ordner des Journals liegt eine Datei, die nicht zum Journal gehört.</translation>
    </message>
    <message>
        <source>The beginning of a journal file is damaged.</source>
        <translation>Der Anfang einer Journaldatei ist beschädigt.</translation>
    </message>
    <message>
        <source>A journal file cannot be read</source>
        <translation>Eine Journaldatei ist nicht lesbar</translation>
    </message>
    <message>
        <source>A journal file cannot be opened</source>
        <translation>Eine Journaldatei kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in the journal&apos;s folder is another program&apos;s.</source>
        <translation>Eine Datei im Ordner des Journals gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>The derived data is from a newer Signalbox.</source>
        <translation>Die abgeleiteten Daten stammen von einem neueren Signalbox.</translation>
    </message>
    <message>
        <source>A damaged file cannot be set aside</source>
        <translation>Eine beschädigte Datei lässt sich nicht beiseitelegen</translation>
    </message>
    <message>
        <source>%1 It was set aside as “%2”, and a new one was begun.</source>
        <translation>%1 Sie wurde als „%2“ beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>There is no derived data yet</source>
        <translation>Noch sind keine Daten abgeleitet</translation>
    </message>
    <message>
        <source>The derived data is another journal&apos;s; it is derived anew from the messages that are here.</source>
        <translation>Die abgeleiteten Daten gehören zu einem anderen Journal; sie werden aus den vorhandenen Nachrichten neu abgeleitet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A file with derived data is damaged, or is no database.</source>
        <translation>Eine Datei mit abgeleiteten Daten ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>The derived data cannot be read or written</source>
        <translation>Die abgeleiteten Daten lassen sich nicht lesen oder schreiben</translation>
    </message>
    <message>
        <source>The derived data cannot be written</source>
        <translation>Die abgeleiteten Daten lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>Der Export wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ist nicht schreibbar: %2.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>Der Export ließ sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>There is more in this file than a journal may have.</source>
        <translation>In dieser Datei steht mehr, als ein Journal haben darf.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Es sind keine Zeilen darin.</translation>
    </message>
    <message>
        <source>It was written by a newer program (%1), in a way not known here.</source>
        <translation>Sie stammt von einem neueren Programm (%1) und ist auf eine hier unbekannte Art geschrieben.</translation>
    </message>
    <message>
        <source>Its number is not above those before it.</source>
        <translation>Ihre Nummer ist nicht höher als die vor ihr.</translation>
    </message>
    <message>
        <source>The journal could not be written.</source>
        <translation>Das Journal ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>This is no session file and no journal in JSONL. %1</source>
        <translation>Das ist weder eine Sitzungsdatei noch ein Journal in JSONL. %1</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. %2</source>
        <translation>Zeile %1 ist nicht lesbar. %2</translation>
    </message>
    <message>
        <source>There is something in the folder already: %1.</source>
        <translation>In dem Ordner ist schon etwas: %1.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet.</source>
        <translation>Einen Ordner nennen, der leer oder noch nicht da ist.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>Der Ordner kann nicht angelegt werden: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Its “%1” is not what it must be.</source>
        <translation>Ihr „%1“ ist nicht, was es sein muss.</translation>
    </message>
    <message>
        <source>It holds no message.</source>
        <translation>Sie enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>A line of this file is longer than %1 MB.</source>
        <translation>Eine Zeile dieser Datei ist länger als %1 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>Old messages cannot be removed</source>
        <translation>Alte Nachrichten lassen sich nicht entfernen</translation>
    </message>
    <message>
        <source>This message is no longer kept.</source>
        <translation>Diese Nachricht wird nicht mehr behalten.</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>Diese Nachricht ist nicht lesbar</translation>
    </message>
    <message>
        <source>The journal&apos;s settings cannot be written</source>
        <translation>Die Einstellungen des Journals lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>A file cannot be copied before its upgrade</source>
        <translation>Eine Datei kann vor ihrer Umstellung nicht kopiert werden</translation>
    </message>
    <message>
        <source>Somebody has been reading the derived data for long; what is new waits</source>
        <translation>Jemand liest schon lange in den abgeleiteten Daten; Neues wartet</translation>
    </message>
    <message>
        <source>The derived data is being read</source>
        <translation>In den abgeleiteten Daten wird gelesen</translation>
    </message>
    <message>
        <source>What would go from the journal cannot be told now.</source>
        <translation>Was aus dem Journal gehen würde, lässt sich jetzt nicht sagen.</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Stray lines</source>
        <translation>Verirrte Zeilen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>HTTP-Austausche</translation>
    </message>
    <message>
        <source>Steps of signing in</source>
        <translation>Schritte der Anmeldung</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>Von uns gesendet</translation>
    </message>
    <message>
        <source>Sent by servers</source>
        <translation>Von Servern gesendet</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Session file</source>
        <translation>Sitzungsdatei</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>HAR 1.2 (HTTP exchanges)</source>
        <translation>HAR 1.2 (HTTP-Austausche)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML-Bericht</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown-Bericht</translation>
    </message>
    <message>
        <source>CSV of calls</source>
        <translation>CSV der Aufrufe</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>ten minutes ago</source>
        <translation>vor zehn Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>midnight a day ago</source>
        <translation>Mitternacht einen Tag zuvor</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>vor sieben Tagen</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>länger</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>kürzer</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>von … bis</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>größer</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>der Name des Servers</translation>
    </message>
    <message>
        <source>the method, as tools/call</source>
        <translation>die Methode, etwa tools/call</translation>
    </message>
    <message>
        <source>the tool that is called</source>
        <translation>das aufgerufene Tool</translation>
    </message>
    <message>
        <source>request, response, error …</source>
        <translation>request, response, error …</translation>
    </message>
    <message>
        <source>in: from a server; out: from us</source>
        <translation>in: von einem Server; out: von uns</translation>
    </message>
    <message>
        <source>how a call ended: ok, error, late, or a code</source>
        <translation>wie ein Aufruf endete: ok, error, late oder ein Code</translation>
    </message>
    <message>
        <source>of an answer: time since its request</source>
        <translation>einer Antwort: Zeit seit ihrer Anfrage</translation>
    </message>
    <message>
        <source>length of the message</source>
        <translation>Länge der Nachricht</translation>
    </message>
    <message>
        <source>at this time or later</source>
        <translation>zu dieser Zeit oder später</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>vor dieser Zeit</translation>
    </message>
    <message>
        <source>the id inside request and answer</source>
        <translation>die ID in Anfrage und Antwort</translation>
    </message>
    <message>
        <source>number in the journal</source>
        <translation>Nummer im Journal</translation>
    </message>
    <message>
        <source>tool, prompt or address it is about</source>
        <translation>Tool, Prompt oder Adresse, um die es geht</translation>
    </message>
    <message>
        <source>number of the connection</source>
        <translation>Nummer der Verbindung</translation>
    </message>
    <message>
        <source>of a request of ours: who asked, as form or cli</source>
        <translation>einer Anfrage von uns: wer fragte, etwa form oder cli</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>irgendwo in der Nachricht</translation>
    </message>
    <message>
        <source>wants an answer</source>
        <translation>will eine Antwort</translation>
    </message>
    <message>
        <source>any answer, good or bad</source>
        <translation>jede Antwort, gut oder schlecht</translation>
    </message>
    <message>
        <source>an answer that is no error</source>
        <translation>eine Antwort, die kein Fehler ist</translation>
    </message>
    <message>
        <source>an answer that is an error</source>
        <translation>eine Antwort, die ein Fehler ist</translation>
    </message>
    <message>
        <source>wants no answer</source>
        <translation>will keine Antwort</translation>
    </message>
    <message>
        <source>several messages in one</source>
        <translation>mehrere Nachrichten in einer</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>eine Zeile, die keine Nachricht ist</translation>
    </message>
    <message>
        <source>cannot be told, or damaged</source>
        <translation>nicht bestimmbar oder beschädigt</translation>
    </message>
    <message>
        <source>heads and times of an HTTP exchange</source>
        <translation>Kopffelder und Zeiten eines HTTP-Austauschs</translation>
    </message>
    <message>
        <source>a step of signing in</source>
        <translation>ein Schritt der Anmeldung</translation>
    </message>
    <message>
        <source>from a server</source>
        <translation>von einem Server</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>answered when nobody waited any more</source>
        <translation>beantwortet, als niemand mehr wartete</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>an der Größengrenze gekürzt</translation>
    </message>
    <message>
        <source>with a finding about it</source>
        <translation>mit einem Befund dazu</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The quotation that begins here has no end.</source>
        <translation>Das Zitat, das hier beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>Close it with a &quot;.</source>
        <translation>Es mit einem &quot; schließen.</translation>
    </message>
    <message>
        <source>To find this text itself, put it into quotation marks.</source>
        <translation>Um diesen Text selbst zu finden, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>There is no key “%1:”.</source>
        <translation>Es gibt keinen Schlüssel „%1:“.</translation>
    </message>
    <message>
        <source>Did you mean “%1:”?</source>
        <translation>War „%1:“ gemeint?</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>To find a parenthesis, put it into quotation marks.</source>
        <translation>Um eine Klammer zu finden, sie in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>Zu viele Klammern ineinander.</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed.</source>
        <translation>Die Klammer, die hier aufgeht, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1:” takes one time.</source>
        <translation>„%1:“ nimmt nur eine Zeit.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Am Ende fehlt etwas.</translation>
    </message>
    <message>
        <source>A word, a &quot;phrase&quot; or key:value is wanted.</source>
        <translation>Erwartet wird ein Wort, eine &quot;Wortfolge&quot; oder key:value.</translation>
    </message>
    <message>
        <source>Something is missing before this parenthesis.</source>
        <translation>Vor dieser Klammer fehlt etwas.</translation>
    </message>
    <message>
        <source>“or” and “and” stand between two terms.</source>
        <translation>„or“ und „and“ stehen zwischen zwei Begriffen.</translation>
    </message>
    <message>
        <source>To find the word itself, put it into quotation marks.</source>
        <translation>Um das Wort selbst zu finden, es in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A duration is a number with a unit, as 100ms or 1.5s.</source>
        <translation>Eine Dauer ist eine Zahl mit Einheit, etwa 100ms oder 1.5s.</translation>
    </message>
    <message>
        <source>A size is a number with a unit, as 10kB or 1.5MB.</source>
        <translation>Eine Größe ist eine Zahl mit Einheit, etwa 10kB oder 1.5MB.</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>Hier wird eine ganze Zahl erwartet.</translation>
    </message>
    <message>
        <source>“%1” is no unit; there are %2.</source>
        <translation>„%1“ ist keine Einheit; es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is too large or too fine.</source>
        <translation>„%1“ ist zu groß oder zu fein.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
    <message>
        <source>“%1:” wants a value (%2).</source>
        <translation>„%1:“ will einen Wert (%2).</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”.</source>
        <translation>„%1“ ist kein Wert für „%2:“.</translation>
    </message>
    <message>
        <source>An id is compared whole; “*” stands for nothing here.</source>
        <translation>Eine ID wird ganz verglichen; „*“ steht hier für nichts.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 or 2026-11-28T14:30.</source>
        <translation>Schreibweisen: 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 oder 2026-11-28T14:30.</translation>
    </message>
    <message>
        <source>No duration is exactly that; compare it, or give a range.</source>
        <translation>Keine Dauer ist genau so lang; vergleichen oder einen Bereich angeben.</translation>
    </message>
    <message>
        <source>For example dur:&gt;%1 or dur:%1..2s.</source>
        <translation>Zum Beispiel dur:&gt;%1 oder dur:%1..2s.</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>Ein Bereich braucht mindestens ein Ende.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Dieser Bereich endet, bevor er beginnt.</translation>
    </message>
    <message>
        <source>what is known of it: pinned, finding, masked …</source>
        <translation>was man über sie weiß: pinned, finding, masked …</translation>
    </message>
    <message>
        <source>a tag that was put on it</source>
        <translation>ein Schlagwort an ihr</translation>
    </message>
    <message>
        <source>in the note that was put on it</source>
        <translation>in der Notiz zu ihr</translation>
    </message>
    <message>
        <source>whether a call might go, and why</source>
        <translation>ob ein Aufruf gehen durfte und warum</translation>
    </message>
    <message>
        <source>a request that got no answer</source>
        <translation>eine Anfrage, die keine Antwort bekam</translation>
    </message>
    <message>
        <source>answered in time, without an error</source>
        <translation>rechtzeitig und ohne Fehler beantwortet</translation>
    </message>
    <message>
        <source>answered with an error, the protocol&apos;s or the tool&apos;s</source>
        <translation>mit einem Fehler beantwortet, des Protokolls oder des Tools</translation>
    </message>
    <message>
        <source>answered with an error of JSON-RPC</source>
        <translation>mit einem JSON-RPC-Fehler beantwortet</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>das Tool sagt selbst, dass es gescheitert ist</translation>
    </message>
    <message>
        <source>somebody pinned it</source>
        <translation>jemand hat sie angeheftet</translation>
    </message>
    <message>
        <source>secrets were taken out of it</source>
        <translation>Geheimnisse wurden herausgenommen</translation>
    </message>
    <message>
        <source>secrets were kept in it</source>
        <translation>Geheimnisse wurden darin behalten</translation>
    </message>
    <message>
        <source>of the negotiation or a health check</source>
        <translation>der Aushandlung oder einer Zustandsprüfung</translation>
    </message>
</context>
<context>
    <name>JournalHealth</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls go on, but what is said meanwhile is not kept.</source>
        <translation>Aufrufe gehen weiter, aber was unterdessen gesagt wird, wird nicht behalten.</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>While the journal could not be written, messages went by that are in no record. They cannot be had back; their calls were answered all the same.</source>
        <translation>Während das Journal nicht geschrieben werden konnte, liefen Nachrichten vorbei, die nirgends aufgezeichnet sind. Sie sind nicht wiederzubekommen; ihre Aufrufe wurden trotzdem beantwortet.</translation>
    </message>
    <message>
        <source>%1 cut at the start</source>
        <translation>%1 beim Start abgeschnitten</translation>
    </message>
    <message>
        <source>Signalbox, or the machine, ended in the middle of a message the last time. What was torn was cut off the end; all messages before it are whole.</source>
        <translation>Signalbox oder der Rechner endete beim letzten Mal mitten in einer Nachricht. Was zerrissen war, wurde am Ende abgeschnitten; alle Nachrichten davor sind ganz.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>They were older, or more, than Settings, Journal says is to be kept.</source>
        <translation>Sie waren älter oder mehr, als nach Einstellungen, Journal behalten werden soll.</translation>
    </message>
    <message>
        <source>Statistics are not written</source>
        <translation>Statistik wird nicht geschrieben</translation>
    </message>
    <message>
        <source>Messages are recorded all the same; it is tried again by itself.</source>
        <translation>Nachrichten werden trotzdem aufgezeichnet; es wird von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Statistics: %1 of %2</source>
        <translation>Statistik: %1 von %2</translation>
    </message>
    <message>
        <source>Calls, statistics and the text index are being derived from the messages, as after much traffic, or when they are made anew. Until then the monitor shows less than there is.</source>
        <translation>Aufrufe, Statistik und Textindex werden gerade aus den Nachrichten abgeleitet, wie nach viel Verkehr oder wenn sie neu gemacht werden. Bis dahin zeigt der Monitor weniger, als da ist.</translation>
    </message>
    <message>
        <source>A file was set aside</source>
        <translation>Eine Datei wurde beiseitegelegt</translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request by the server</source>
        <translation>Anfrage des Servers</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Answer by us</source>
        <translation>Antwort von uns</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Stray line</source>
        <translation>Verirrte Zeile</translation>
    </message>
    <message>
        <source>HTTP exchange</source>
        <translation>HTTP-Austausch</translation>
    </message>
    <message>
        <source>Step of signing in</source>
        <translation>Schritt der Anmeldung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Signalbox journal</source>
        <translation>Signalbox-Journal</translation>
    </message>
    <message>
        <source>Secrets that were recognised are masked in this report.</source>
        <translation>Erkannte Geheimnisse sind in diesem Bericht maskiert.</translation>
    </message>
    <message>
        <source>Nothing is masked in this report: it may hold secrets.</source>
        <translation>In diesem Bericht ist nichts maskiert: Er kann Geheimnisse enthalten.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nichts wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Von %1 bis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP exchange(s)</source>
        <translation>
            <numerusform>%1 HTTP-Austausch</numerusform>
            <numerusform>%1 HTTP-Austausche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>%1 Server</numerusform>
            <numerusform>%1 Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more byte(s) are not shown.</source>
        <translation>
            <numerusform>%1 weiteres Byte ist nicht gezeigt.</numerusform>
            <numerusform>%1 weitere Bytes sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) are not shown: this report has reached its limit. A session file has them all.</source>
        <translation>
            <numerusform>%1 weitere Nachricht ist nicht gezeigt: Dieser Bericht ist an seiner Grenze. Eine Sitzungsdatei hat alle.</numerusform>
            <numerusform>%1 weitere Nachrichten sind nicht gezeigt: Dieser Bericht ist an seiner Grenze. Eine Sitzungsdatei hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>End without an answer</source>
        <translation>Ende ohne Antwort</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>Tool-Fehler</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle.</source>
        <translation>Der JSON-Text bricht mittendrin ab.</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>Der JSON-Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>Hier wird ein JSON-Wert erwartet.</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>Hier wird ein Name in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Hier wird ein Komma oder eine schließende Klammer erwartet.</translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation>Das ist keine JSON-Zahl.</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>Diese Escape-Folge gibt es in JSON nicht.</translation>
    </message>
    <message>
        <source>There is more text after the JSON value.</source>
        <translation>Nach dem JSON-Wert folgt weiterer Text.</translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; the limit is %2.</source>
        <translation>Der JSON-Text hat %1 Bytes; die Grenze ist %2.</translation>
    </message>
</context>
<context>
    <name>JsonOutline</name>
    <message>
        <source>There is more text after the end.</source>
        <translation>Nach dem Ende steht noch Text.</translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation>Ein Kommentar ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>The text ends in the middle.</source>
        <translation>Der Text endet mittendrin.</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>Der Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Hier wird ein Komma oder eine schließende Klammer erwartet.</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>Hier wird ein Name in Anführungszeichen erwartet.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Hier wird ein Doppelpunkt erwartet.</translation>
    </message>
    <message>
        <source>A text in quotes does not end on its line, or holds an escape that does not exist.</source>
        <translation>Ein Text in Anführungszeichen endet nicht in seiner Zeile oder enthält eine Escape-Folge, die es nicht gibt.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Hier wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>JSON has no word for this number; it is read as null.</source>
        <translation>JSON hat kein Wort für diese Zahl; sie wird als null gelesen.</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>Der Name %1 steht zweimal da; der letzte zählt.</translation>
    </message>
</context>
<context>
    <name>JsonQuery</name>
    <message>
        <source>“%1” is no JMESPath expression: %2.</source>
        <translation>„%1“ ist kein JMESPath-Ausdruck: %2.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>er ist zu lang</translation>
    </message>
</context>
<context>
    <name>JwtAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>Die Zugangsdaten für %1 werden nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>„%1“ kann nicht der Name einer Kopfzeile sein.</translation>
    </message>
    <message>
        <source>A token was signed; it is good for %1 s.</source>
        <translation>Ein Token wurde signiert; es gilt %1 s.</translation>
    </message>
    <message>
        <source>The server refuses the token; another is signed.</source>
        <translation>Der Server weist das Token ab; ein anderes wird signiert.</translation>
    </message>
    <message>
        <source>The server refuses the tokens that are signed here.</source>
        <translation>Der Server weist die Tokens ab, die hier signiert werden.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Der Server erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Look at subject and claims in the server&apos;s settings.</source>
        <translation>Prüfen Sie Subjekt und Angaben in den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s; set it right.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 s nach; stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s; set it right.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber der des Servers %1 s vor; stellen Sie sie richtig.</translation>
    </message>
    <message>
        <source>Look at algorithm, key, issuer and audience in the server&apos;s settings: the server expects others.</source>
        <translation>Prüfen Sie Verfahren, Schlüssel, Aussteller und Empfänger in den Einstellungen des Servers: Der Server erwartet andere.</translation>
    </message>
</context>
<context>
    <name>KeptSecrets</name>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>Es gibt keinen Ort, an dem Geheimnisse aufbewahrt werden könnten.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>What you let be started cannot be read.</source>
        <translation>Was Sie zum Starten freigegeben haben, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Move the file away; then you are asked for each server anew.</source>
        <translation>Legen Sie die Datei beiseite; dann werden Sie zu jedem Server neu gefragt.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>Der Ordner der Einstellungen kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It is reached over %2, not %1.</source>
        <translation>Er wird über %2 erreicht, nicht über %1.</translation>
    </message>
    <message>
        <source>The program was %1 and is %2.</source>
        <translation>Das Programm war %1 und ist %2.</translation>
    </message>
    <message>
        <source>The program was found at %1 and is now at %2.</source>
        <translation>Das Programm lag unter %1 und liegt jetzt unter %2.</translation>
    </message>
    <message>
        <source>The arguments were %1 and are %2.</source>
        <translation>Die Argumente waren %1 und sind %2.</translation>
    </message>
    <message>
        <source>The working folder was %1 and is %2.</source>
        <translation>Das Arbeitsverzeichnis war %1 und ist %2.</translation>
    </message>
    <message>
        <source>The address was %1 and is %2.</source>
        <translation>Die Adresse war %1 und ist %2.</translation>
    </message>
    <message>
        <source>The proxy was %1 and is %2.</source>
        <translation>Der Proxy war %1 und ist %2.</translation>
    </message>
    <message>
        <source>It is given the variable %1 now.</source>
        <translation>Er bekommt jetzt die Variable %1.</translation>
    </message>
    <message>
        <source>It is not given the variable %1 any more.</source>
        <translation>Er bekommt die Variable %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It is sent the header %1 now.</source>
        <translation>Er bekommt jetzt das Kopffeld %1.</translation>
    </message>
    <message>
        <source>It is not sent the header %1 any more.</source>
        <translation>Er bekommt das Kopffeld %1 nicht mehr.</translation>
    </message>
    <message>
        <source>It is given the whole environment now.</source>
        <translation>Er bekommt jetzt die ganze Umgebung.</translation>
    </message>
    <message>
        <source>It is not given the whole environment any more.</source>
        <translation>Er bekommt nicht mehr die ganze Umgebung.</translation>
    </message>
    <message>
        <source>A part that is not shown is different: the value of a variable that decides what code is loaded, a secret among the arguments or in the address, or credentials.</source>
        <translation>Ein Teil, der nicht gezeigt wird, ist anders: der Wert einer Variablen, die bestimmt, welcher Code geladen wird, ein Geheimnis in den Argumenten oder in der Adresse, oder Zugangsdaten.</translation>
    </message>
</context>
<context>
    <name>LaunchChecks</name>
    <message>
        <source>There is no file %1, which the program is told to run.</source>
        <translation>Es gibt keine Datei %1, die das Programm ausführen soll.</translation>
    </message>
    <message>
        <source>Give its full path, or the folder to start in.</source>
        <translation>Geben Sie den vollen Pfad an oder den Ordner, in dem gestartet wird.</translation>
    </message>
    <message>
        <source>Check the path; it may have moved, or still has to be built.</source>
        <translation>Prüfen Sie den Pfad; sie kann verschoben sein oder muss erst gebaut werden.</translation>
    </message>
    <message>
        <source>%1 is found only from the folder in which the starting program happens to be.</source>
        <translation>%1 wird nur von dem Ordner aus gefunden, in dem das startende Programm gerade ist.</translation>
    </message>
    <message>
        <source>Give its full path.</source>
        <translation>Geben Sie den vollen Pfad an.</translation>
    </message>
    <message>
        <source>%1 is not told which package to run.</source>
        <translation>%1 wird nicht gesagt, welches Paket es ausführen soll.</translation>
    </message>
    <message>
        <source>Add the package&apos;s name to the arguments.</source>
        <translation>Setzen Sie den Namen des Pakets zu den Argumenten.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a package.</source>
        <translation>„%1“ kann kein Paketname sein.</translation>
    </message>
    <message>
        <source>Look it up where you have it from.</source>
        <translation>Sehen Sie dort nach, woher Sie ihn haben.</translation>
    </message>
    <message>
        <source>%1 gives the server a terminal (-t), which changes what it writes.</source>
        <translation>%1 gibt dem Server ein Terminal (-t), das ändert, was er schreibt.</translation>
    </message>
    <message>
        <source>Leave -t out.</source>
        <translation>Lassen Sie -t weg.</translation>
    </message>
    <message>
        <source>%1 closes the server&apos;s standard input at once, over which it would be spoken to.</source>
        <translation>%1 schließt sofort die Standardeingabe des Servers, über die mit ihm gesprochen würde.</translation>
    </message>
    <message>
        <source>Add -i.</source>
        <translation>Setzen Sie -i dazu.</translation>
    </message>
    <message>
        <source>Port %1 is taken: something on this machine listens on it already.</source>
        <translation>Port %1 ist belegt: Etwas auf diesem Rechner lauscht dort schon.</translation>
    </message>
    <message>
        <source>End what listens there, or choose another port.</source>
        <translation>Beenden Sie, was dort lauscht, oder wählen Sie einen anderen Port.</translation>
    </message>
    <message>
        <source>“%1” is written as for a shell, but no shell reads it.</source>
        <translation>„%1“ ist wie für eine Shell geschrieben, aber keine Shell liest es.</translation>
    </message>
    <message>
        <source>Write the folder out.</source>
        <translation>Schreiben Sie den Ordner aus.</translation>
    </message>
    <message>
        <source>Nothing fills in %1, so the program gets it as it stands.</source>
        <translation>Nichts füllt %1 aus, also bekommt das Programm es so, wie es dasteht.</translation>
    </message>
    <message>
        <source>Write its value, or set it as a variable of the server.</source>
        <translation>Schreiben Sie den Wert hin, oder setzen Sie ihn als Variable des Servers.</translation>
    </message>
    <message>
        <source>The command holds the arguments as well: there is no program of that whole name.</source>
        <translation>Der Befehl enthält auch die Argumente: Ein Programm mit diesem ganzen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>The command stands in quotes, which become part of its name.</source>
        <translation>Der Befehl steht in Anführungszeichen, die Teil seines Namens werden.</translation>
    </message>
    <message>
        <source>Put the program alone into the command, and the rest into the arguments.</source>
        <translation>Schreiben Sie in den Befehl nur das Programm und das Übrige in die Argumente.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>Es ist kein Programm angegeben.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>Geben Sie das Programm an, das den Server startet.</translation>
    </message>
    <message>
        <source>The command is an address: nothing is started for it, it is connected to.</source>
        <translation>Der Befehl ist eine Adresse: Dafür wird nichts gestartet, sie wird verbunden.</translation>
    </message>
    <message>
        <source>Make it a server at an address.</source>
        <translation>Machen Sie einen Server an einer Adresse daraus.</translation>
    </message>
    <message>
        <source>“%1” is a word of the shell, not a program.</source>
        <translation>„%1“ ist ein Wort der Shell, kein Programm.</translation>
    </message>
    <message>
        <source>Give the program itself; its folder and its variables have fields of their own.</source>
        <translation>Geben Sie das Programm selbst an; Ordner und Variablen haben eigene Felder.</translation>
    </message>
    <message>
        <source>sudo asks for a password at a terminal, and there is none.</source>
        <translation>sudo fragt an einem Terminal nach einem Passwort, und es gibt keines.</translation>
    </message>
    <message>
        <source>Start the server as yourself.</source>
        <translation>Starten Sie den Server als Sie selbst.</translation>
    </message>
    <message>
        <source>“%1” means something to a shell only; the program gets it as an argument.</source>
        <translation>„%1“ bedeutet nur einer Shell etwas; das Programm bekommt es als Argument.</translation>
    </message>
    <message>
        <source>Start a shell that reads the line, or leave it out.</source>
        <translation>Starten Sie eine Shell, die die Zeile liest, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The variable %1 still holds the words of a guide.</source>
        <translation>Die Variable %1 enthält noch die Worte einer Anleitung.</translation>
    </message>
    <message>
        <source>Enter your own value.</source>
        <translation>Geben Sie Ihren eigenen Wert ein.</translation>
    </message>
    <message>
        <source>The variable %1 is empty.</source>
        <translation>Die Variable %1 ist leer.</translation>
    </message>
    <message>
        <source>Enter its value, or take the variable away.</source>
        <translation>Geben Sie ihren Wert ein, oder nehmen Sie die Variable weg.</translation>
    </message>
    <message>
        <source>Nothing fills in %1 in the variable %2.</source>
        <translation>Nichts füllt %1 in der Variable %2 aus.</translation>
    </message>
    <message>
        <source>Enter its value.</source>
        <translation>Geben Sie den Wert ein.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>Wählen Sie einen anderen Ordner, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The folder to start in, %1, is not there.</source>
        <translation>Den Ordner %1, in dem gestartet werden soll, gibt es nicht.</translation>
    </message>
    <message>
        <source>%1, the folder to start in, is a file.</source>
        <translation>%1, wo gestartet werden soll, ist eine Datei.</translation>
    </message>
    <message>
        <source>Take the folder that it lies in.</source>
        <translation>Nehmen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>The folder to start in, %1, may not be entered.</source>
        <translation>Der Ordner %1, in dem gestartet werden soll, darf nicht betreten werden.</translation>
    </message>
    <message>
        <source>The PATH of the server names a variable, which nothing fills in.</source>
        <translation>Der PATH des Servers nennt eine Variable, die nichts ausfüllt.</translation>
    </message>
    <message>
        <source>The PATH of the server leaves out the system&apos;s folders, so even env and sh are not found.</source>
        <translation>Der PATH des Servers lässt die Ordner des Systems aus, sodass selbst env und sh nicht gefunden werden.</translation>
    </message>
    <message>
        <source>Write the folders out, the system&apos;s among them.</source>
        <translation>Schreiben Sie die Ordner aus, die des Systems darunter.</translation>
    </message>
    <message>
        <source>%1 is found by your login shell only, at %2: programs started from a menu have a shorter PATH.</source>
        <translation>%1 findet nur Ihre Login-Shell, unter %2: Aus einem Menü gestartete Programme haben einen kürzeren PATH.</translation>
    </message>
    <message>
        <source>Signalbox finds it. For other programs give the full path.</source>
        <translation>Signalbox findet es. Geben Sie anderen Programmen den vollen Pfad.</translation>
    </message>
    <message>
        <source>%1 is installed at %2, which is in no PATH.</source>
        <translation>%1 ist unter %2 installiert, das in keinem PATH steht.</translation>
    </message>
    <message>
        <source>Give the full path.</source>
        <translation>Geben Sie den vollen Pfad an.</translation>
    </message>
    <message>
        <source>%1 is there: take that.</source>
        <translation>%1 ist da: Nehmen Sie das.</translation>
    </message>
    <message>
        <source>It comes with %1.</source>
        <translation>Es kommt mit %1.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 ist ein Verweis auf %2, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Install the program again, or give the path of the program itself.</source>
        <translation>Installieren Sie das Programm neu, oder geben Sie den Pfad des Programms selbst an.</translation>
    </message>
    <message>
        <source>%1 has the line ends of Windows: the system looks for an interpreter whose name ends with a return.</source>
        <translation>%1 hat die Zeilenenden von Windows: Das System sucht einen Interpreter, dessen Name mit einem Wagenrücklauf endet.</translation>
    </message>
    <message>
        <source>Write it with the line ends of Unix.</source>
        <translation>Schreiben Sie es mit den Zeilenenden von Unix.</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which is not there.</source>
        <translation>%1 braucht den Interpreter %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>Installieren Sie den Interpreter, oder berichtigen Sie die erste Zeile des Skripts.</translation>
    </message>
    <message>
        <source>It lies at %1: put its folder into the PATH of the server.</source>
        <translation>Er liegt unter %1: Setzen Sie dessen Ordner in den PATH des Servers.</translation>
    </message>
    <message>
        <source>%1 was built for %2; this machine is %3.</source>
        <translation>%1 wurde für %2 gebaut; dieser Rechner ist %3.</translation>
    </message>
    <message>
        <source>Install the one for this machine.</source>
        <translation>Installieren Sie das für diesen Rechner.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 ist eine leere Datei.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 ist weder ein Programm für dieses System noch ein Skript, das seinen Interpreter nennt.</translation>
    </message>
    <message>
        <source>Put its interpreter in front.</source>
        <translation>Setzen Sie seinen Interpreter davor.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>LiteralSecrets</name>
    <message>
        <source>The secret of %1, for %2.</source>
        <translation>Das Geheimnis von %1, für %2.</translation>
    </message>
</context>
<context>
    <name>MachineSurvey</name>
    <message>
        <source>Processes of other programs cannot be seen on this system.</source>
        <translation>Prozesse anderer Programme sind auf diesem System nicht zu sehen.</translation>
    </message>
</context>
<context>
    <name>MatrixColumn</name>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>managed · %1</source>
        <translation>verwaltet · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>No file and no folder of it was found.</source>
        <translation>Keine Datei und kein Ordner davon wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>The frontmatter is not read: line %1 is not written plainly.</source>
        <translation>Der Vorspann wird nicht gelesen: Zeile %1 ist nicht schlicht geschrieben.</translation>
    </message>
    <message>
        <source>The file begins with no frontmatter.</source>
        <translation>Die Datei beginnt nicht mit einem Vorspann.</translation>
    </message>
    <message>
        <source>The file of the skill is not used: %1.</source>
        <translation>Die Datei des Skills wird nicht verwendet: %1.</translation>
    </message>
    <message>
        <source>it has another size than the server promised</source>
        <translation>sie hat eine andere Größe, als der Server zugesagt hat</translation>
    </message>
    <message>
        <source>it has another digest than the server promised</source>
        <translation>sie hat eine andere Prüfsumme, als der Server zugesagt hat</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>sie ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>the skill does not list it</source>
        <translation>der Skill führt sie nicht auf</translation>
    </message>
    <message>
        <source>its frontmatter is not the one that was listed</source>
        <translation>ihr Vorspann ist nicht der aufgeführte</translation>
    </message>
</context>
<context>
    <name>MessageExchange</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object, at byte %2.</source>
        <translation>Der Schlüssel „%1“ steht doppelt in einem Objekt, bei Byte %2.</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 (%1) at byte %2.</source>
        <translation>Bytes, die kein UTF-8 sind (%1), bei Byte %2.</translation>
    </message>
    <message>
        <source>Half a character (%1) at byte %2.</source>
        <translation>Ein halbes Zeichen (%1) bei Byte %2.</translation>
    </message>
    <message>
        <source>The message begins with a byte order mark.</source>
        <translation>Die Nachricht beginnt mit einer Bytereihenfolge-Marke.</translation>
    </message>
    <message>
        <source>A raw control character in a string, at byte %1.</source>
        <translation>Ein rohes Steuerzeichen in einem Text, bei Byte %1.</translation>
    </message>
    <message>
        <source>Too long to be laid out: %1. Save all of it to look further.</source>
        <translation>Zu lang zum Aufbereiten: %1. Alles sichern, um weiter zu sehen.</translation>
    </message>
    <message>
        <source>This is no JSON (%1): %2</source>
        <translation>Das ist kein JSON (%1): %2</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>JSON-RPC error</source>
        <translation>JSON-RPC-Fehler</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>Tool-Fehler</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>Handles</translation>
    </message>
</context>
<context>
    <name>MovedValues</name>
    <message>
        <source>There is no place that keeps secrets beyond this run of Signalbox.</source>
        <translation>Es gibt keinen Ort, der Geheimnisse länger aufbewahrt, als Signalbox läuft.</translation>
    </message>
    <message>
        <source>Start a keychain, or choose a file with a passphrase in the settings.</source>
        <translation>Starten Sie einen Schlüsselbund, oder wählen Sie in den Einstellungen eine Datei mit Passphrase.</translation>
    </message>
    <message>
        <source>The variable %1 holds something else by now. Nothing was moved.</source>
        <translation>Die Variable %1 enthält inzwischen etwas anderes. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>Aus einer Datei von %1 verschoben.</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <translation>Unter dem Namen %1 ist kein Geheimnis aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Negotiator</name>
    <message>
        <source>server/discover lists %1</source>
        <translation>server/discover nennt %1</translation>
    </message>
    <message>
        <source>server/discover lists only handshake revisions</source>
        <translation>server/discover nennt nur Revisionen mit Handshake</translation>
    </message>
    <message>
        <source>The server speaks protocol revisions %1, not %2.</source>
        <translation>Der Server spricht die Protokollrevisionen %1, nicht %2.</translation>
    </message>
    <message>
        <source>There is no common protocol revision: the server speaks %1.</source>
        <translation>Es gibt keine gemeinsame Protokollrevision: der Server spricht %1.</translation>
    </message>
    <message>
        <source>the answer to server/discover does not say what it speaks</source>
        <translation>die Antwort auf server/discover sagt nicht, was er spricht</translation>
    </message>
    <message>
        <source>The server is a modern one but refused server/discover: %1</source>
        <translation>Der Server ist ein moderner, lehnte server/discover aber ab: %1</translation>
    </message>
    <message>
        <source>server/discover was answered with error %1</source>
        <translation>server/discover wurde mit Fehler %1 beantwortet</translation>
    </message>
    <message>
        <source>The answer to initialize names no protocol revision.</source>
        <translation>Die Antwort auf initialize nennt keine Protokollrevision.</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, which has no handshake that Signalbox speaks.</source>
        <translation>Der Server beantwortete initialize mit der Protokollrevision %1, für die Signalbox keinen Handshake kennt.</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, but only %2 is accepted.</source>
        <translation>Der Server beantwortete initialize mit der Protokollrevision %1, aber nur %2 wird angenommen.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>peer %1</source>
        <translation>Gegenstelle %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>on a connection that was kept</source>
        <translation>auf einer behaltenen Verbindung</translation>
    </message>
</context>
<context>
    <name>OpenArgument</name>
    <message>
        <source>This link says nothing that Signalbox knows: %1</source>
        <translation>Dieser Link sagt nichts, was Signalbox kennt: %1</translation>
    </message>
    <message>
        <source>It knows signalbox://add?text=… and signalbox://server/NAME.</source>
        <translation>Es kennt signalbox://add?text=… und signalbox://server/NAME.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Der Link ist zu lang.</translation>
    </message>
    <message>
        <source>This address names no file here.</source>
        <translation>Diese Adresse nennt hier keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for this.</source>
        <translation>%1 ist dafür zu groß.</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 ist kein Text.</translation>
    </message>
</context>
<context>
    <name>OthersFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile by another program. Nothing was written.</source>
        <translation>Die Datei wurde inzwischen von einem anderen Programm geändert. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>sie ist größer als %1 MB</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ihr Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program holds its folder</source>
        <translation>ein anderes Programm hält ihren Ordner</translation>
    </message>
</context>
<context>
    <name>OwnBackup</name>
    <message>
        <source>The earlier list of servers cannot be removed: %1.</source>
        <translation>Die frühere Serverliste lässt sich nicht entfernen: %1.</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>sie ist zu groß</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>The file cannot be changed now: %1.</source>
        <translation>Die Datei kann jetzt nicht geändert werden: %1.</translation>
    </message>
    <message>
        <source>another program holds it, or its folder cannot be written</source>
        <translation>ein anderes Programm hält sie, oder ihr Ordner ist nicht beschreibbar</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The quote %1 is never closed.</source>
        <translation>Das Anführungszeichen %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>Zeichen %1</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>Die Adresse ist nicht vollständig.</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>Es gibt kein Programm zu starten.</translation>
    </message>
    <message numerus="yes">
        <source>A stdio server: program %1, %n argument(s). Name %2.</source>
        <translation>
            <numerusform>Ein stdio-Server: Programm %1, %n Argument. Name %2.</numerusform>
            <numerusform>Ein stdio-Server: Programm %1, %n Argumente. Name %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server at %1 over %2. Name %3.</source>
        <translation>Ein Server unter %1 über %2. Name %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1.</source>
        <translation>
            <numerusform>%n Server: %1.</numerusform>
            <numerusform>%n Server: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than a list of servers can be.</source>
        <translation>Der Text ist länger, als eine Serverliste sein kann.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Es gibt keinen Text.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>„%1“ wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>Expected: a command line, an address, or JSON with “mcpServers”, “servers” or one entry.</source>
        <translation>Erwartet: eine Befehlszeile, eine Adresse oder JSON mit „mcpServers“, „servers“ oder einem Eintrag.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>Das JSON ist kein Objekt.</translation>
    </message>
    <message>
        <source>The JSON holds no servers.</source>
        <translation>Das JSON enthält keine Server.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1</source>
        <translation>Das JSON ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A key stands there twice; the last one counts.</source>
        <translation>Ein Schlüssel steht doppelt da; der letzte gilt.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is ignored: trust is given by you, not by a file.</source>
        <translation>„%1“ von „%2“ wird übergangen: Vertrauen gibt der Mensch, nicht eine Datei.</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” looks like a secret. Every program on this machine can read arguments; a variable is safer.</source>
        <translation>Argument %1 von „%2“ sieht wie ein Geheimnis aus. Argumente kann jedes Programm auf diesem Rechner lesen; eine Variable ist sicherer.</translation>
    </message>
    <message>
        <source>“%1” sets %2, which decides what code is loaded.</source>
        <translation>„%1“ setzt %2, das entscheidet, welcher Code geladen wird.</translation>
    </message>
    <message>
        <source>“%1” runs a shell with a text of its own. Read that text.</source>
        <translation>„%1“ startet eine Shell mit eigenem Text. Diesen Text lesen.</translation>
    </message>
    <message>
        <source>The program of “%1” holds spaces; arguments belong into “args”.</source>
        <translation>Das Programm von „%1“ enthält Leerzeichen; Argumente gehören in „args“.</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as an argument.</source>
        <translation>Keine Shell ist beteiligt: „%1“ wird als Argument weitergegeben.</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as it stands.</source>
        <translation>Keine Shell ist beteiligt: „%1“ wird so weitergegeben.</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They go as Basic credentials instead; the password is not written into the list.</source>
        <translation>Die Adresse von „%1“ enthielt einen Namen oder ein Passwort. Sie gehen stattdessen als Basic-Anmeldung mit; das Passwort wird nicht in die Liste geschrieben.</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They are left out: other credentials are set for this server.</source>
        <translation>Die Adresse von „%1“ enthielt einen Namen oder ein Passwort. Sie werden weggelassen: Für diesen Server sind andere Zugangsdaten gesetzt.</translation>
    </message>
    <message>
        <source>“%1” leaves open: %2. That is filled in when it is started.</source>
        <translation>„%1“ lässt offen: %2. Das wird beim Start ausgefüllt.</translation>
    </message>
    <message>
        <source>The text names no server.</source>
        <translation>Der Text nennt keinen Server.</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Hinter „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>“%1” is ignored: trust is given by you, not by a command.</source>
        <translation>„%1“ wird übergangen: Vertrauen geben Sie, nicht ein Befehl.</translation>
    </message>
    <message>
        <source>The option “%1” is not known here.</source>
        <translation>Die Option „%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is no name and value with “%2” between them.</source>
        <translation>„%1“ ist kein Name und Wert mit „%2“ dazwischen.</translation>
    </message>
    <message>
        <source>“%1” is no transport; known are stdio, http, sse and websocket.</source>
        <translation>„%1“ ist kein Transport; bekannt sind stdio, http, sse und websocket.</translation>
    </message>
    <message>
        <source>“%1” is ignored: it means something to the other program only.</source>
        <translation>„%1“ wird übergangen: Es bedeutet nur dem anderen Programm etwas.</translation>
    </message>
    <message>
        <source>The command or the address of the server is missing.</source>
        <translation>Der Befehl oder die Adresse des Servers fehlt.</translation>
    </message>
    <message>
        <source>Behind “add-json” a name and JSON are expected.</source>
        <translation>Hinter „add-json“ werden ein Name und JSON erwartet.</translation>
    </message>
    <message>
        <source>This command adds no server; “mcp add” would.</source>
        <translation>Dieser Befehl fügt keinen Server hinzu; „mcp add“ täte es.</translation>
    </message>
    <message>
        <source>A command for %1</source>
        <translation>Ein Befehl für %1</translation>
    </message>
    <message>
        <source>Servers as %1 keeps them</source>
        <translation>Server, wie %1 sie führt</translation>
    </message>
    <message>
        <source>The text holds no servers.</source>
        <translation>Der Text enthält keine Server.</translation>
    </message>
    <message>
        <source>The program of “%1” held its arguments as well; they are split.</source>
        <translation>Das Programm von „%1“ enthielt auch seine Argumente; sie sind getrennt.</translation>
    </message>
    <message>
        <source>the part “%1” of the link</source>
        <translation>der Teil „%1“ des Links</translation>
    </message>
    <message>
        <source>The link names no server.</source>
        <translation>Der Link nennt keinen Server.</translation>
    </message>
    <message>
        <source>What the link says about the server cannot be read.</source>
        <translation>Was der Link über den Server sagt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The link names neither a command nor an address.</source>
        <translation>Der Link nennt weder einen Befehl noch eine Adresse.</translation>
    </message>
    <message>
        <source>A link for %1</source>
        <translation>Ein Link für %1</translation>
    </message>
    <message>
        <source>A server is reached over http, https, ws or wss, not “%1”.</source>
        <translation>Ein Server ist über http, https, ws oder wss erreichbar, nicht über „%1“.</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>%1 wants a folder.</source>
        <translation>%1 braucht einen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 beside the program cannot be written to.</source>
        <translation>In den Ordner %1 neben dem Programm kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Put the program where you may write, or name a folder with --data-dir.</source>
        <translation>Legen Sie das Programm dorthin, wo Sie schreiben dürfen, oder nennen Sie mit --data-dir einen Ordner.</translation>
    </message>
</context>
<context>
    <name>PlannedStep</name>
    <message>
        <source>The file is as it was at an earlier time.</source>
        <translation>Die Datei ist wie zu einem früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, so this cannot be done any more.</source>
        <translation>Die Datei wurde inzwischen geändert, darum geht das nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” must be a list of texts that is not empty.</source>
        <translation>„%1“ muss eine nicht leere Liste von Texten sein.</translation>
    </message>
    <message>
        <source>A test of arguments must be an object.</source>
        <translation>Eine Prüfung von Argumenten muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>Der reguläre Ausdruck ist falsch: %1.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>„%1“ ist kein absoluter Pfad.</translation>
    </message>
    <message>
        <source>“%1” is not known here, or its value is of a wrong kind.</source>
        <translation>„%1“ ist hier nicht bekannt, oder sein Wert ist von falscher Art.</translation>
    </message>
    <message>
        <source>A test of arguments needs exactly one of matches, schema, inside, hosts and largerThan.</source>
        <translation>Eine Prüfung von Argumenten braucht genau eines von matches, schema, inside, hosts und largerThan.</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <translation>%1 passt auf %2</translation>
    </message>
    <message>
        <source>%1 fits a schema</source>
        <translation>%1 entspricht einem Schema</translation>
    </message>
    <message>
        <source>%1 is inside %2</source>
        <translation>%1 liegt in %2</translation>
    </message>
    <message>
        <source>%1 is an address at %2</source>
        <translation>%1 ist eine Adresse bei %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 ist größer als %2 Bytes</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>nicht: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>keine Regel spricht davon</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>rule %1 “%2”</source>
        <translation>Regel %1 „%2“</translation>
    </message>
    <message>
        <source>At %1: this is not known here, or of a wrong kind.</source>
        <translation>Bei %1: Das ist hier nicht bekannt oder von falscher Art.</translation>
    </message>
    <message>
        <source>At %1: it must be allow, ask or deny.</source>
        <translation>Bei %1: Es muss allow, ask oder deny sein.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Bei %1: %2</translation>
    </message>
    <message>
        <source>At %1: it must have “calls” and “seconds”, up to %2 and %3.</source>
        <translation>Bei %1: Es braucht „calls“ und „seconds“, bis %2 und %3.</translation>
    </message>
    <message>
        <source>At %1: a rule must be an object with “do”.</source>
        <translation>Bei %1: Eine Regel muss ein Objekt mit „do“ sein.</translation>
    </message>
    <message>
        <source>The rules must be an object.</source>
        <translation>Die Regeln müssen ein Objekt sein.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>liest nur</translation>
    </message>
    <message>
        <source>may change something</source>
        <translation>kann etwas ändern</translation>
    </message>
    <message>
        <source>may destroy something</source>
        <translation>kann etwas zerstören</translation>
    </message>
    <message>
        <source>destroys nothing</source>
        <translation>zerstört nichts</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>darf wiederholt werden</translation>
    </message>
    <message>
        <source>may not be repeated</source>
        <translation>darf nicht wiederholt werden</translation>
    </message>
    <message>
        <source>reaches outside</source>
        <translation>greift nach außen</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>bleibt innen</translation>
    </message>
    <message>
        <source>beyond %1 calls in %2 s</source>
        <translation>über %1 Aufrufe in %2 s hinaus</translation>
    </message>
</context>
<context>
    <name>PortabilityFinding</name>
    <message>
        <source>Its name has %1 characters; some clients take 64 at most.</source>
        <translation>Der Name hat %1 Zeichen; manche Clients nehmen höchstens 64.</translation>
    </message>
    <message>
        <source>Its name has “%1” in it; some clients take letters, digits, _ and - only.</source>
        <translation>Der Name enthält „%1“; manche Clients nehmen nur Buchstaben, Ziffern, _ und -.</translation>
    </message>
    <message>
        <source>Its input schema does not say that it is an object; some clients refuse the tool.</source>
        <translation>Das Eingabeschema sagt nicht, dass es ein Objekt ist; manche Clients weisen das Tool ab.</translation>
    </message>
    <message>
        <source>Its input schema has “%1” at the top; some models&apos; providers refuse the tool.</source>
        <translation>Das Eingabeschema hat „%1“ auf oberster Ebene; manche Modellanbieter weisen das Tool ab.</translation>
    </message>
    <message numerus="yes">
        <source>Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.</source>
        <translation>
            <numerusform>Das Eingabeschema verweist auf Teile seiner selbst ($ref an %n Stelle); manche Clients folgen dem nicht.</numerusform>
            <numerusform>Das Eingabeschema verweist auf Teile seiner selbst ($ref an %n Stellen); manche Clients folgen dem nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema refers to another document (%1), which no client reads.</source>
        <translation>Das Eingabeschema verweist auf ein anderes Dokument (%1), das kein Client liest.</translation>
    </message>
    <message>
        <source>A list in its input schema has a schema for each place (%1); some clients know one for all.</source>
        <translation>Eine Liste im Eingabeschema hat ein Schema je Platz (%1); manche Clients kennen nur eines für alle.</translation>
    </message>
    <message numerus="yes">
        <source>A type in its input schema is a list (%n place(s)); some models&apos; providers know single types.</source>
        <translation>
            <numerusform>Ein Typ im Eingabeschema ist eine Liste (%n Stelle); manche Modellanbieter kennen nur einzelne Typen.</numerusform>
            <numerusform>Ein Typ im Eingabeschema ist eine Liste (%n Stellen); manche Modellanbieter kennen nur einzelne Typen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema has true or false in place of a schema (%1); some clients refuse that.</source>
        <translation>Im Eingabeschema steht true oder false anstelle eines Schemas (%1); manche Clients weisen das ab.</translation>
    </message>
    <message>
        <source>Its parameter “%1” has a name that some clients refuse: they take 64 letters, digits, _ . and -.</source>
        <translation>Der Parameter „%1“ hat einen Namen, den manche Clients abweisen: sie nehmen 64 Buchstaben, Ziffern, _ . und -.</translation>
    </message>
    <message>
        <source>Its input schema goes more than 10 levels deep; some models&apos; providers refuse the tool.</source>
        <translation>Das Eingabeschema ist über 10 Ebenen tief; manche Modellanbieter weisen das Tool ab.</translation>
    </message>
</context>
<context>
    <name>ProcessOrigin</name>
    <message>
        <source>%1 (a shell)</source>
        <translation>%1 (eine Shell)</translation>
    </message>
    <message>
        <source>%1 (a service)</source>
        <translation>%1 (ein Dienst)</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>niemand mehr</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Es gibt keine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, without space at its ends.</source>
        <translation>Ein Name hat 1 bis %1 Zeichen, ohne Leerraum an den Enden.</translation>
    </message>
    <message>
        <source>There is already an environment “%1”.</source>
        <translation>Es gibt schon eine Umgebung „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>„%1“ ist kein Name einer Variablen: Buchstaben von a bis z, Ziffern, „_“, „-“ und „.“, keine Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>The value of a secret is kept elsewhere.</source>
        <translation>Der Wert eines Geheimnisses wird anderswo aufbewahrt.</translation>
    </message>
    <message>
        <source>There is already a profile “%1”.</source>
        <translation>Es gibt schon ein Profil „%1“.</translation>
    </message>
    <message>
        <source>There is no variable “%1” in %2.</source>
        <translation>Es gibt keine Variable „%1“ (%2).</translation>
    </message>
    <message>
        <source>The profile “%1” is to be in use and is not there: servers are on by their own settings.</source>
        <translation>Das Profil „%1“ soll aktiv sein und ist nicht da: Server sind nach ihren eigenen Einstellungen an.</translation>
    </message>
    <message>
        <source>The environment “%1” is to be in use and is not there.</source>
        <translation>Die Umgebung „%1“ soll aktiv sein und ist nicht da.</translation>
    </message>
    <message>
        <source>The profile “%1” names the environment “%2”, which is not there.</source>
        <translation>Das Profil „%1“ nennt die Umgebung „%2“, die nicht da ist.</translation>
    </message>
    <message>
        <source>The profile “%1” names the group “%2”, which no server is in.</source>
        <translation>Das Profil „%1“ nennt die Gruppe „%2“, in der kein Server ist.</translation>
    </message>
    <message>
        <source>The profile “%1” names servers that are not in the list any more: %2.</source>
        <translation>Das Profil „%1“ nennt Server, die nicht mehr in der Liste sind: %2.</translation>
    </message>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>Die Datei berichtigen oder beiseitelegen; bis dahin wird sie nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>„%1“ muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>„%1“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>„%1“ muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>A member of “%1” has no name.</source>
        <translation>Ein Element von „%1“ hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>„%1“ ist kein Name einer Variablen.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or an object with “value” or “secret”.</source>
        <translation>„%1“ muss ein Text sein oder ein Objekt mit „value“ oder „secret“.</translation>
    </message>
    <message>
        <source>“%1” must have either “value” or “secret”.</source>
        <translation>„%1“ muss entweder „value“ oder „secret“ haben.</translation>
    </message>
    <message>
        <source>The profiles cannot be read: %1 (%2)</source>
        <translation>Die Profile sind nicht lesbar: %1 (%2)</translation>
    </message>
    <message>
        <source>The profiles cannot be read: it is not a JSON object.</source>
        <translation>Die Profile sind nicht lesbar: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The profiles cannot be read: a name stands there twice, or the text is broken (%1).</source>
        <translation>Die Profile sind nicht lesbar: Ein Name steht doppelt da, oder der Text ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The profiles are of a newer version of Signalbox.</source>
        <translation>Die Profile stammen von einer neueren Version von Signalbox.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away to begin anew.</source>
        <translation>Verwenden Sie diese Version, oder legen Sie die Datei beiseite, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>alle Umgebungen</translation>
    </message>
    <message>
        <source>environment “%1”</source>
        <translation>Umgebung „%1“</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>Es gibt keinen Ort, um Geheimnisse aufzubewahren.</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>Kein Profil ist aktiv.</translation>
    </message>
    <message>
        <source>“%1” is in the profile “%2” by its group “%3”.</source>
        <translation>„%1“ ist durch seine Gruppe „%3“ im Profil „%2“.</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>Geheimnisse werden hier nirgends aufbewahrt: Dieses wäre vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Choose a place: signalbox-cli credentials store.</source>
        <translation>Wählen Sie einen Ort: signalbox-cli credentials store.</translation>
    </message>
</context>
<context>
    <name>ProgramChoices</name>
    <message>
        <source>What was decided about other programs&apos; files cannot be read.</source>
        <translation>Was über Dateien anderer Programme entschieden wurde, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Mend the file, or move it away to begin anew.</source>
        <translation>Bringen Sie die Datei in Ordnung, oder legen Sie sie beiseite, um neu zu beginnen.</translation>
    </message>
</context>
<context>
    <name>ProgramEdit</name>
    <message>
        <source>This program is not known.</source>
        <translation>Dieses Programm ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” of the file holds no servers and is not overwritten.</source>
        <translation>„%1“ der Datei enthält keine Server und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>The server %1 is changed for %2.</source>
        <translation>Der Server %1 wird für %2 geändert.</translation>
    </message>
    <message>
        <source>The server %1 is added for %2.</source>
        <translation>Der Server %1 wird für %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>The server %1 is removed from %2.</source>
        <translation>Der Server %1 wird aus %2 entfernt.</translation>
    </message>
    <message>
        <source>The file is as it was at that time.</source>
        <translation>Die Datei ist wie zu jener Zeit.</translation>
    </message>
    <message>
        <source>The server %1 is as it was at that time for %2.</source>
        <translation>Der Server %1 ist für %2 wie zu jener Zeit.</translation>
    </message>
</context>
<context>
    <name>ProgramEnvironment</name>
    <message>
        <source>The environment is that of the running program.</source>
        <translation>Die Umgebung ist die des laufenden Programms.</translation>
    </message>
    <message>
        <source>The program does not run; the environment is that of the desktop session.</source>
        <translation>Das Programm läuft nicht; die Umgebung ist die der Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>Neither the program nor a desktop session runs; the environment is what a session usually has.</source>
        <translation>Weder das Programm noch eine Desktop-Sitzung läuft; die Umgebung ist die einer üblichen Sitzung.</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>The file is not UTF-8. Signalbox reads it, but does not write it.</source>
        <translation>Die Datei ist nicht in UTF-8. Signalbox liest sie, schreibt sie aber nicht.</translation>
    </message>
    <message>
        <source>“%1” should hold the servers, each under its name.</source>
        <translation>„%1“ sollte die Server enthalten, jeden unter seinem Namen.</translation>
    </message>
    <message>
        <source>This file is set by whoever administers the machine.</source>
        <translation>Diese Datei setzt, wer den Rechner verwaltet.</translation>
    </message>
    <message>
        <source>There is more of this kind: %1.</source>
        <translation>Davon gibt es noch mehr: %1.</translation>
    </message>
</context>
<context>
    <name>ProgramImport</name>
    <message>
        <source>“%1” is kept, and trusted with nothing by Signalbox.</source>
        <translation>„%1“ bleibt erhalten, und Signalbox vertraut ihm nichts an.</translation>
    </message>
    <message>
        <source>The variables in %1 are not read.</source>
        <translation>Die Variablen in %1 werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The program that makes its headers is not started.</source>
        <translation>Das Programm, das seine Kopffelder erzeugt, wird nicht gestartet.</translation>
    </message>
</context>
<context>
    <name>ProgramPlan</name>
    <message>
        <source>No program looks for servers in this file.</source>
        <translation>Kein Programm sucht in dieser Datei nach Servern.</translation>
    </message>
    <message>
        <source>The server %1 goes into Signalbox.</source>
        <translation>Der Server %1 kommt in Signalbox.</translation>
    </message>
    <message>
        <source>Its secrets go where Signalbox keeps secrets; the entry refers to them.</source>
        <translation>Seine Geheimnisse kommen dorthin, wo Signalbox Geheimnisse aufbewahrt; der Eintrag verweist auf sie.</translation>
    </message>
</context>
<context>
    <name>ProgramReference</name>
    <message>
        <source>Set the variable %1 in the environment that %2 is started in.</source>
        <translation>Setzen Sie die Variable %1 in der Umgebung, in der %2 gestartet wird.</translation>
    </message>
    <message>
        <source>%1 asks for “%2” when it starts the server.</source>
        <translation>%1 fragt nach „%2“, wenn es den Server startet.</translation>
    </message>
    <message>
        <source>%1 has no way to say what %2 holds: %3.</source>
        <translation>%1 kann nicht ausdrücken, was %2 enthält: %3.</translation>
    </message>
    <message>
        <source>Its credentials are kept by Signalbox and not copied: sign in from %1.</source>
        <translation>Seine Zugangsdaten liegen bei Signalbox und werden nicht kopiert: Melden Sie sich in %1 an.</translation>
    </message>
    <message>
        <source>%1 has no way to read its credentials from the variable %2.</source>
        <translation>%1 kann seine Zugangsdaten nicht aus der Variablen %2 lesen.</translation>
    </message>
    <message>
        <source>The server cannot be read.</source>
        <translation>Der Server ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No secret stands in this server&apos;s entry.</source>
        <translation>Im Eintrag dieses Servers steht kein Geheimnis.</translation>
    </message>
    <message>
        <source>The secrets of %1 are no longer written in the file of %2.</source>
        <translation>Die Geheimnisse von %1 stehen nicht mehr in der Datei von %2.</translation>
    </message>
    <message>
        <source>%1 has no way to refer to a secret in %2.</source>
        <translation>%1 hat keinen Weg, in %2 auf ein Geheimnis zu verweisen.</translation>
    </message>
    <message>
        <source>%1 hands the variable %2 on under its own name, and it stands for something else already.</source>
        <translation>%1 gibt die Variable %2 unter ihrem eigenen Namen weiter, und der steht schon für etwas anderes.</translation>
    </message>
</context>
<context>
    <name>ProgramsState</name>
    <message>
        <source>%1 holds a secret and will not be taken in: %2</source>
        <translation>%1 enthält ein Geheimnis und wird nicht übernommen: %2</translation>
    </message>
</context>
<context>
    <name>RatedAuthorizer</name>
    <message>
        <source>Rate limited: this key may be used at most %1 × in %2 s; the next time in %3 s.</source>
        <translation>Rate begrenzt: Dieser Schlüssel darf höchstens %1 × in %2 s benutzt werden; das nächste Mal in %3 s.</translation>
    </message>
    <message>
        <source>Wait so long, or let calls wait for their turn, in the server&apos;s settings.</source>
        <translation>Warten Sie so lange, oder lassen Sie in den Einstellungen des Servers Aufrufe warten, bis sie an der Reihe sind.</translation>
    </message>
</context>
<context>
    <name>RecordedCall</name>
    <message>
        <source>This message is no tool call that could be made again.</source>
        <translation>Diese Nachricht ist kein Tool-Aufruf, der sich wiederholen ließe.</translation>
    </message>
</context>
<context>
    <name>RecordedDecision</name>
    <message>
        <source>Why it was refused: %1</source>
        <translation>Warum er abgelehnt wurde: %1</translation>
    </message>
    <message>
        <source>Why it went: nothing speaks against it</source>
        <translation>Warum er ging: nichts spricht dagegen</translation>
    </message>
    <message>
        <source>Why it went: %1</source>
        <translation>Warum er ging: %1</translation>
    </message>
</context>
<context>
    <name>RegistryAddress</name>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Das ist nicht die Adresse einer Registry.</translation>
    </message>
    <message>
        <source>A registry is reached by https, or by http on this machine: what it says is run.</source>
        <translation>Eine Registry wird über https erreicht, oder über http auf diesem Rechner: Was sie sagt, wird ausgeführt.</translation>
    </message>
    <message>
        <source>The address of a registry has no name, password, query or fragment in it.</source>
        <translation>Die Adresse einer Registry enthält weder Namen noch Passwort, Abfrage oder Fragment.</translation>
    </message>
</context>
<context>
    <name>RegistryCommand</name>
    <message>
        <source>The package has a name that no %1 package can have; nothing is made of it.</source>
        <translation>Das Paket hat einen Namen, den kein %1-Paket haben kann; daraus wird nichts gemacht.</translation>
    </message>
    <message>
        <source>The package has a version that is none; nothing is made of it.</source>
        <translation>Das Paket hat eine Version, die keine ist; daraus wird nichts gemacht.</translation>
    </message>
    <message>
        <source>The container gets all rights on this machine.</source>
        <translation>Der Container bekommt alle Rechte auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The container gets more rights than usual.</source>
        <translation>Der Container bekommt mehr Rechte als üblich.</translation>
    </message>
    <message>
        <source>The container gets a device of this machine.</source>
        <translation>Der Container bekommt ein Gerät dieses Rechners.</translation>
    </message>
    <message>
        <source>The container shares this machine&apos;s network or processes.</source>
        <translation>Der Container teilt Netz oder Prozesse dieses Rechners.</translation>
    </message>
    <message>
        <source>The container gets all files of this machine.</source>
        <translation>Der Container bekommt alle Dateien dieses Rechners.</translation>
    </message>
    <message>
        <source>The container gets docker itself, and with it this machine.</source>
        <translation>Der Container bekommt docker selbst und damit diesen Rechner.</translation>
    </message>
    <message>
        <source>npx is told to run a line of shell.</source>
        <translation>npx soll eine Shell-Zeile ausführen.</translation>
    </message>
    <message>
        <source>The package is taken from another place than your settings say.</source>
        <translation>Das Paket wird von anderswo geholt, als Ihre Einstellungen sagen.</translation>
    </message>
    <message>
        <source>Another package is installed as well.</source>
        <translation>Ein weiteres Paket wird mit installiert.</translation>
    </message>
    <message>
        <source>The publisher names “%1” to start it with; %2 is what such packages are started with.</source>
        <translation>Der Herausgeber nennt „%1“ zum Starten; solche Pakete werden mit %2 gestartet.</translation>
    </message>
    <message>
        <source>This package is a bundle, which is installed and not started by a command.</source>
        <translation>Dieses Paket ist ein Bundle; es wird installiert und nicht durch einen Befehl gestartet.</translation>
    </message>
    <message>
        <source>Get the file from %1 and open it under Bundles.</source>
        <translation>Holen Sie die Datei von %1, und öffnen Sie sie unter Bundles.</translation>
    </message>
    <message>
        <source>There is no known way to start a package of the kind “%1”.</source>
        <translation>Für Pakete der Art „%1“ ist kein Startweg bekannt.</translation>
    </message>
    <message>
        <source>A secret stands in the command line, where other programs can read it.</source>
        <translation>In der Befehlszeile steht ein Geheimnis, wo andere Programme es lesen können.</translation>
    </message>
    <message>
        <source>It has to be installed first: cargo install %1 --version %2</source>
        <translation>Es muss zuerst installiert werden: cargo install %1 --version %2</translation>
    </message>
</context>
<context>
    <name>RegistryEntry</name>
    <message>
        <source>The header “%1” cannot be sent like that.</source>
        <translation>Das Kopffeld „%1“ kann so nicht gesendet werden.</translation>
    </message>
    <message>
        <source>There is no known way to reach a server by “%1”.</source>
        <translation>Es ist kein Weg bekannt, einen Server über „%1“ zu erreichen.</translation>
    </message>
    <message>
        <source>With these values the server&apos;s address is none.</source>
        <translation>Mit diesen Werten ist die Adresse des Servers keine.</translation>
    </message>
    <message>
        <source>What is sent to %1 can be read on the way: it is not https.</source>
        <translation>Was an %1 gesendet wird, ist unterwegs lesbar: Es ist kein https.</translation>
    </message>
    <message>
        <source>It is reached over the network once it runs. Start it with: %1</source>
        <translation>Er wird über das Netz erreicht, sobald er läuft. Starten Sie ihn mit: %1</translation>
    </message>
    <message>
        <source>Its publisher no longer recommends it.</source>
        <translation>Sein Herausgeber empfiehlt ihn nicht mehr.</translation>
    </message>
    <message>
        <source>The registry has taken it away; that is done with what does harm.</source>
        <translation>Die Registry hat ihn entfernt; das geschieht mit Schädlichem.</translation>
    </message>
</context>
<context>
    <name>RegistryPage</name>
    <message>
        <source>The answer is not that of a registry: it is no JSON object.</source>
        <translation>Die Antwort ist nicht die einer Registry: Sie ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it has no list of servers.</source>
        <translation>Die Antwort ist nicht die einer Registry: Sie hat keine Liste von Servern.</translation>
    </message>
    <message>
        <source>The registry sent %1 servers at once; more than 1000 are not read.</source>
        <translation>Die Registry sandte %1 Server auf einmal; mehr als 1000 werden nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it describes no server.</source>
        <translation>Die Antwort ist nicht die einer Registry: Sie beschreibt keinen Server.</translation>
    </message>
</context>
<context>
    <name>RegistryStore</name>
    <message>
        <source>What was kept of the registry cannot be read: %1.</source>
        <translation>Was von der Registry behalten wurde, ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>What was read of the registry cannot be kept: %1.</source>
        <translation>Was von der Registry gelesen wurde, kann nicht behalten werden: %1.</translation>
    </message>
</context>
<context>
    <name>RegistryUpdate</name>
    <message>
        <source>Add the new version anew, and remove this entry.</source>
        <translation>Fügen Sie die neue Version neu hinzu, und entfernen Sie diesen Eintrag.</translation>
    </message>
    <message>
        <source>The command was changed by hand: it no longer names the package.</source>
        <translation>Der Befehl wurde von Hand geändert: Er nennt das Paket nicht mehr.</translation>
    </message>
    <message>
        <source>Install it: cargo install %1 --version %2</source>
        <translation>Installieren Sie es: cargo install %1 --version %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>Aus „%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>The variable “%1” is wanted now.</source>
        <translation>Die Variable „%1“ wird jetzt verlangt.</translation>
    </message>
    <message>
        <source>This entry did not come from that server of a registry.</source>
        <translation>Dieser Eintrag kam nicht von diesem Server einer Registry.</translation>
    </message>
    <message>
        <source>Version %1 is no longer offered in the way this entry uses.</source>
        <translation>Version %1 wird auf dem Weg, den dieser Eintrag nutzt, nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>How it is reached stays as it is.</source>
        <translation>Wie er erreicht wird, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>RegistryValues</name>
    <message>
        <source>“%1” cannot hold a NUL character.</source>
        <translation>„%1“ kann kein NUL-Zeichen enthalten.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>„%1“ ist eines von: %2.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>„%1“ ist eine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” is wanted.</source>
        <translation>„%1“ wird verlangt.</translation>
    </message>
    <message>
        <source>“%1” is wanted: %2</source>
        <translation>„%1“ wird verlangt: %2</translation>
    </message>
    <message>
        <source>“%1” is wanted: the address has it in it.</source>
        <translation>„%1“ wird verlangt: Die Adresse enthält es.</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>“%1” is no root: roots are addresses such as file:///home/me/project.</source>
        <translation>„%1“ ist keine Wurzel: Wurzeln sind Adressen wie file:///home/me/project.</translation>
    </message>
</context>
<context>
    <name>RulesFile</name>
    <message>
        <source>Open the file in an editor by hand: %1</source>
        <translation>Die Datei selbst in einem Editor öffnen: %1</translation>
    </message>
    <message>
        <source>The file was not made: %1</source>
        <translation>Die Datei wurde nicht angelegt: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open it with.</source>
        <translation>Auf diesem System gibt es kein xdg-open, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The editor could not be started.</source>
        <translation>Der Editor konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reads files, lists folders and runs five safe commands below one folder.</source>
        <translation>Liest Dateien, listet Ordner auf und führt fünf sichere Befehle unter einem Ordner aus.</translation>
    </message>
    <message>
        <source>Describes repositories on GitHub and, with a token, opens issues there.</source>
        <translation>Beschreibt Repositorys auf GitHub und legt dort, mit einem Token, Issues an.</translation>
    </message>
    <message>
        <source>Follows a file as it grows, and tells what changes in a folder as it happens.</source>
        <translation>Folgt einer Datei, während sie wächst, und meldet, was sich in einem Ordner ändert, sobald es geschieht.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Must not be empty.</source>
        <translation>Darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>Braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Must have at most one character.</source>
        <translation>Darf höchstens ein Zeichen haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>Darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>Must have at least one item.</source>
        <translation>Braucht mindestens ein Element.</translation>
    </message>
    <message>
        <source>Must have at least %1 items.</source>
        <translation>Braucht mindestens %1 Elemente.</translation>
    </message>
    <message>
        <source>Must have at most one item.</source>
        <translation>Darf höchstens ein Element haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 items.</source>
        <translation>Darf höchstens %1 Elemente haben.</translation>
    </message>
    <message>
        <source>None of the items is of the kind that must be among them.</source>
        <translation>Keines der Elemente ist von der Art, die darunter sein muss.</translation>
    </message>
    <message>
        <source>At least %1 items must be of a kind that fewer are.</source>
        <translation>Mindestens %1 Elemente müssen von einer Art sein, von der es weniger sind.</translation>
    </message>
    <message>
        <source>Must have at least one property.</source>
        <translation>Braucht mindestens eine Eigenschaft.</translation>
    </message>
    <message>
        <source>Must have at least %1 properties.</source>
        <translation>Braucht mindestens %1 Eigenschaften.</translation>
    </message>
    <message>
        <source>Must have at most one property.</source>
        <translation>Darf höchstens eine Eigenschaft haben.</translation>
    </message>
    <message>
        <source>Must have at most %1 properties.</source>
        <translation>Darf höchstens %1 Eigenschaften haben.</translation>
    </message>
    <message>
        <source>The schema is too large to use.</source>
        <translation>Das Schema ist zu groß.</translation>
    </message>
    <message>
        <source>The schema is nested too deeply to use.</source>
        <translation>Das Schema ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The schema is written in a dialect Signalbox does not know: %1.</source>
        <translation>Das Schema ist in einem Dialekt geschrieben, den Signalbox nicht kennt: %1.</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Ein Schema muss ein Objekt, true oder false sein.</translation>
    </message>
    <message>
        <source>A reference must be text.</source>
        <translation>Ein Verweis muss Text sein.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>Das Schema verweist auf %1, das nicht darin steht.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is outside it and is never fetched.</source>
        <translation>Das Schema verweist auf %1; das liegt außerhalb und wird nie geholt.</translation>
    </message>
    <message>
        <source>Not a date. Use YYYY-MM-DD.</source>
        <translation>Kein Datum. Form: JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z.</source>
        <translation>Keine Uhrzeit. Form: HH:MM:SS mit Zeitzone, etwa 14:30:00Z.</translation>
    </message>
    <message>
        <source>Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.</source>
        <translation>Kein Zeitpunkt. Form: JJJJ-MM-TTTHH:MM:SSZ.</translation>
    </message>
    <message>
        <source>Not an email address.</source>
        <translation>Keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Not an address. Use a form such as https://example.org/path.</source>
        <translation>Keine Adresse. Form: etwa https://example.org/path.</translation>
    </message>
    <message>
        <source>Not a UUID.</source>
        <translation>Keine UUID.</translation>
    </message>
    <message>
        <source>Not an IPv4 address.</source>
        <translation>Keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>Not an IPv6 address.</source>
        <translation>Keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>The schema is not valid: the value of %1 is of the wrong kind.</source>
        <translation>Das Schema ist ungültig: der Wert von %1 ist von der falschen Art.</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used.</source>
        <translation>Das Muster %1 ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Muss %1 sein.</translation>
    </message>
    <message>
        <source>Must be %1 or %2.</source>
        <translation>Muss %1 oder %2 sein.</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>Keiner der erlaubten Werte.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>Muss größer als %1 sein.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>Muss kleiner als %1 sein.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Muss ein Vielfaches von %1 sein.</translation>
    </message>
    <message>
        <source>The pattern %1 takes too long to check.</source>
        <translation>Das Muster %1 zu prüfen dauert zu lange.</translation>
    </message>
    <message>
        <source>Does not match the pattern %1.</source>
        <translation>Entspricht nicht dem Muster %1.</translation>
    </message>
    <message>
        <source>At most %1 items may be of a kind that more are.</source>
        <translation>Höchstens %1 Elemente dürfen von einer Art sein, von der es mehr sind.</translation>
    </message>
    <message>
        <source>Items %1 and %2 are the same.</source>
        <translation>Die Elemente %1 und %2 sind gleich.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>This name is not allowed.</source>
        <translation>Dieser Name ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>One item too many.</source>
        <translation>Ein Element zu viel.</translation>
    </message>
    <message>
        <source>Not a known property.</source>
        <translation>Keine bekannte Eigenschaft.</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation>Hier ist kein Wert erlaubt.</translation>
    </message>
    <message>
        <source>The schema is too complex to check this value to the end.</source>
        <translation>Das Schema ist zu verwickelt, um diesen Wert zu Ende zu prüfen.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Fits more than one of the allowed forms; exactly one is allowed.</source>
        <translation>Passt zu mehreren der erlaubten Formen; genau eine ist erlaubt.</translation>
    </message>
    <message>
        <source>Fits none of the allowed forms.</source>
        <translation>Passt zu keiner der erlaubten Formen.</translation>
    </message>
</context>
<context>
    <name>SchemaReader</name>
    <message>
        <source>The schema is too large for more fields.</source>
        <translation>Das Schema ist zu groß für weitere Felder.</translation>
    </message>
    <message>
        <source>Any JSON value.</source>
        <translation>Ein beliebiger JSON-Wert.</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>Das Schema erlaubt hier keinen Wert.</translation>
    </message>
    <message>
        <source>Its schema is nested too deeply for a form.</source>
        <translation>Sein Schema ist zu tief verschachtelt für ein Formular.</translation>
    </message>
    <message>
        <source>Its schema combines several choices at once.</source>
        <translation>Sein Schema verbindet mehrere Auswahlen zugleich.</translation>
    </message>
    <message>
        <source>Its type is not one of JSON Schema&apos;s.</source>
        <translation>Sein Typ ist keiner aus JSON Schema.</translation>
    </message>
    <message>
        <source>Any object.</source>
        <translation>Ein beliebiges Objekt.</translation>
    </message>
    <message>
        <source>A list with a schema for each place.</source>
        <translation>Eine Liste mit einem Schema je Stelle.</translation>
    </message>
    <message>
        <source>It refers to a schema outside its document.</source>
        <translation>Es verweist auf ein Schema außerhalb seines Dokuments.</translation>
    </message>
    <message>
        <source>It refers to a part of the schema that is not there.</source>
        <translation>Es verweist auf einen Teil des Schemas, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Its schema is not an object.</source>
        <translation>Sein Schema ist kein Objekt.</translation>
    </message>
    <message>
        <source>Parts of its schema contradict each other.</source>
        <translation>Teile seines Schemas widersprechen sich.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Wahr oder falsch</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets is damaged.</source>
        <translation>Die Geheimnisdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>Put a copy of it in its place, or remove it and give the secrets anew.</source>
        <translation>Setzen Sie eine Kopie an ihre Stelle, oder entfernen Sie sie und geben Sie die Geheimnisse neu ein.</translation>
    </message>
    <message>
        <source>There is not enough memory to make a key of the passphrase.</source>
        <translation>Der Speicher reicht nicht, um aus der Passphrase einen Schlüssel zu bilden.</translation>
    </message>
    <message>
        <source>No key can be made.</source>
        <translation>Es lässt sich kein Schlüssel bilden.</translation>
    </message>
    <message>
        <source>The file of secrets wants more work for its key than is done here, or too little; no Signalbox wrote it.</source>
        <translation>Die Geheimnisdatei verlangt für ihren Schlüssel mehr Arbeit, als hier getan wird, oder zu wenig; kein Signalbox hat sie geschrieben.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation>Das ist nicht die Passphrase der Geheimnisdatei.</translation>
    </message>
    <message>
        <source>The file of secrets would grow too big.</source>
        <translation>Die Geheimnisdatei würde zu groß.</translation>
    </message>
    <message>
        <source>The secrets cannot be encrypted.</source>
        <translation>Die Geheimnisse lassen sich nicht verschlüsseln.</translation>
    </message>
</context>
<context>
    <name>SecretKind</name>
    <message>
        <source>GitHub token</source>
        <translation>GitHub-Token</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab-Token</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Stripe-Schlüssel</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>Anthropic-Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack-Token</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>AWS-Schlüssel</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation>Google-Schlüssel</translation>
    </message>
    <message>
        <source>npm token</source>
        <translation>npm-Token</translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation>PyPI-Token</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging-Face-Token</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>privater Schlüssel</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>Anmeldedaten</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>It cannot be read where secrets are to be kept.</source>
        <translation>Wo Geheimnisse aufbewahrt werden sollen, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose it anew in the settings, or with “signalbox-cli credentials store”.</source>
        <translation>Wählen Sie es in den Einstellungen neu, oder mit „signalbox-cli credentials store“.</translation>
    </message>
    <message>
        <source>Where secrets are kept cannot be written down.</source>
        <translation>Wo Geheimnisse aufbewahrt werden, lässt sich nicht speichern.</translation>
    </message>
</context>
<context>
    <name>SecretPlan</name>
    <message>
        <source>The secrets of %1 go into the keychain; the entry refers to them.</source>
        <translation>Die Geheimnisse von %1 kommen in den Schlüsselbund; der Eintrag verweist auf sie.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>What is kept of this server&apos;s credentials cannot be read.</source>
        <translation>Was von den Zugangsdaten dieses Servers aufbewahrt ist, lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>A secret must be text in UTF-8.</source>
        <translation>Ein Geheimnis muss Text in UTF-8 sein.</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 kommt hinzu.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 wird entfernt.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 wird geändert.</translation>
    </message>
    <message>
        <source>%1 is changed. %2</source>
        <translation>%1 wird geändert. %2</translation>
    </message>
</context>
<context>
    <name>ServerEntry</name>
    <message>
        <source>“type” must be stdio, http, sse or websocket, not “%1”.</source>
        <translation>„type“ muss stdio, http, sse oder websocket sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>There is neither a “command” nor a “url”.</source>
        <translation>Es gibt weder „command“ noch „url“.</translation>
    </message>
    <message>
        <source>A stdio server needs a “command”.</source>
        <translation>Ein stdio-Server braucht „command“.</translation>
    </message>
    <message>
        <source>A server of this type needs a “url”.</source>
        <translation>Ein Server dieser Art braucht „url“.</translation>
    </message>
    <message>
        <source>“%1” must be auto, legacy, modern or a known revision, not “%2”.</source>
        <translation>„%1“ muss auto, legacy, modern oder eine bekannte Revision sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“signalbox.id” may hold letters, digits and hyphens only.</source>
        <translation>„signalbox.id“ darf nur Buchstaben, Ziffern und Bindestriche enthalten.</translation>
    </message>
    <message>
        <source>An entry must be an object.</source>
        <translation>Ein Eintrag muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>„%1“ muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>“signalbox.auth.kind” must be one of %1, not “%2”.</source>
        <translation>„signalbox.auth.kind“ muss eines von %1 sein, nicht „%2“.</translation>
    </message>
    <message>
        <source>“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal.</source>
        <translation>„signalbox.tls.fingerprint“ muss ein SHA-256 in Hexadezimal sein.</translation>
    </message>
    <message>
        <source>“signalbox.health.check” must be none, ping or tool, not “%1”.</source>
        <translation>„signalbox.health.check“ muss none, ping oder tool sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>A check by a tool needs “signalbox.health.tool”.</source>
        <translation>Eine Prüfung durch ein Tool braucht „signalbox.health.tool“.</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“signalbox.auth.algorithm” must be HS256, RS256 or ES256, not “%1”.</source>
        <translation>„signalbox.auth.algorithm“ muss HS256, RS256 oder ES256 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>„%1“ muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” needs “requests”: how many in one window of time.</source>
        <translation>„signalbox.auth.rate“ braucht „requests“: wie viele in einem Zeitfenster.</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” is for keys, passwords and tokens that are given, not for those of a sign-in.</source>
        <translation>„signalbox.auth.rate“ ist für Schlüssel, Passwörter und Tokens, die angegeben werden, nicht für die einer Anmeldung.</translation>
    </message>
    <message>
        <source>“signalbox.auth.%1” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>„signalbox.auth.%1“ wäre ein Geheimnis in einer Datei: Nennen Sie eine Umgebungsvariable, oder geben Sie es in den Einstellungen des Servers an.</translation>
    </message>
    <message>
        <source>“signalbox.tls.passphrase” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>„signalbox.tls.passphrase“ wäre ein Geheimnis in einer Datei: Nennen Sie eine Umgebungsvariable, oder geben Sie sie in den Einstellungen des Servers an.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>„%1“ ist keine Liste.</translation>
    </message>
</context>
<context>
    <name>ServerJson</name>
    <message>
        <source>The format “%1” is not known; it is taken as text.</source>
        <translation>Das Format „%1“ ist nicht bekannt; es gilt als Text.</translation>
    </message>
    <message>
        <source>It has no name, so it is left out.</source>
        <translation>Es hat keinen Namen, darum wird es ausgelassen.</translation>
    </message>
    <message>
        <source>An argument is named or positional, not “%1”; it is left out.</source>
        <translation>Ein Argument ist named oder positional, nicht „%1“; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>A named argument without a name is left out.</source>
        <translation>Ein benanntes Argument ohne Namen wird ausgelassen.</translation>
    </message>
    <message>
        <source>A package needs a kind of registry and an identifier.</source>
        <translation>Ein Paket braucht eine Art von Registry und eine Kennung.</translation>
    </message>
    <message>
        <source>A bundle needs fileSha256, which says what the file must be.</source>
        <translation>Ein Bundle braucht fileSha256, das sagt, was die Datei sein muss.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name is not of the form that the schema asks for, such as com.example/weather.</source>
        <translation>Der Name hat nicht die Form, die das Schema verlangt, wie com.example/weather.</translation>
    </message>
    <message>
        <source>A server needs a version.</source>
        <translation>Ein Server braucht eine Version.</translation>
    </message>
    <message>
        <source>“%1” is a range, not a version.</source>
        <translation>„%1“ ist ein Bereich, keine Version.</translation>
    </message>
    <message>
        <source>A server.json is an object.</source>
        <translation>Eine server.json ist ein Objekt.</translation>
    </message>
    <message>
        <source>This should be a text; it is left out.</source>
        <translation>Das sollte ein Text sein; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters; the rest is left out.</source>
        <translation>Das ist länger als %1 Zeichen; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>This should be true or false; it is taken as false.</source>
        <translation>Das sollte true oder false sein; es gilt als false.</translation>
    </message>
    <message>
        <source>This should be an object; it is left out.</source>
        <translation>Das sollte ein Objekt sein; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>This should be a list; it is left out.</source>
        <translation>Das sollte eine Liste sein; es wird ausgelassen.</translation>
    </message>
    <message>
        <source>There are more than %1; the rest is left out.</source>
        <translation>Es sind mehr als %1; der Rest wird ausgelassen.</translation>
    </message>
    <message>
        <source>This is of another type than expected; it is left out.</source>
        <translation>Das hat einen anderen Typ als erwartet; es wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>ServerMatrix</name>
    <message>
        <source>%1: “%2” and “%3”.</source>
        <translation>%1: „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Arguments: another secret.</source>
        <translation>Argumente: ein anderes Geheimnis.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Kopffeld %1</translation>
    </message>
    <message>
        <source>%1: only in the second.</source>
        <translation>%1: nur im zweiten.</translation>
    </message>
    <message>
        <source>%1: only in the first.</source>
        <translation>%1: nur im ersten.</translation>
    </message>
    <message>
        <source>%1: another value.</source>
        <translation>%1: anderer Wert.</translation>
    </message>
    <message>
        <source>Address: another secret.</source>
        <translation>Adresse: anderes Geheimnis.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server asks for input but says neither what it asks nor where to go on.</source>
        <translation>Der Server fragt nach Eingaben, sagt aber weder wonach noch wo es weitergeht.</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is not a string.</source>
        <translation>Das requestState des Servers ist kein Text.</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is longer than %1 bytes.</source>
        <translation>Das requestState des Servers ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The server&apos;s inputRequests is not an object.</source>
        <translation>Das inputRequests des Servers ist kein Objekt.</translation>
    </message>
    <message>
        <source>The server asks for input of an unknown kind: %1</source>
        <translation>Der Server fragt nach Eingaben einer unbekannten Art: %1</translation>
    </message>
    <message>
        <source>The server asks more than %1 questions at once.</source>
        <translation>Der Server stellt mehr als %1 Fragen auf einmal.</translation>
    </message>
    <message>
        <source>The server asks for input but does not say what.</source>
        <translation>Der Server bittet um Eingaben, sagt aber nicht, um welche.</translation>
    </message>
</context>
<context>
    <name>SessionBook</name>
    <message>
        <source>The list of sessions cannot be understood; none of them counts.</source>
        <translation>Die Liste der Sitzungen ist nicht zu verstehen; keine von ihnen gilt.</translation>
    </message>
    <message>
        <source>A session needs a user, tools that may be called, and time.</source>
        <translation>Eine Sitzung braucht einen Benutzer, Tools, die aufgerufen werden dürfen, und Zeit.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Diese Sitzung gibt es nicht.</translation>
    </message>
    <message>
        <source>A session that was ended cannot be renewed.</source>
        <translation>Eine beendete Sitzung kann nicht erneuert werden.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting “%1” cannot be that: %2.</source>
        <translation>Die Einstellung „%1“ kann das nicht sein: %2.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>sie ist an oder aus</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2</source>
        <translation>sie ist eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>it is a text of one line, %1 characters at most</source>
        <translation>sie ist ein Text von einer Zeile, höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>it is a list of names</source>
        <translation>sie ist eine Liste von Namen</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>sie ist eines von %1</translation>
    </message>
    <message>
        <source>“%1” is not changed here.</source>
        <translation>„%1“ wird nicht hier geändert.</translation>
    </message>
    <message>
        <source>Use the window&apos;s settings, or %1.</source>
        <translation>Nehmen Sie die Einstellungen des Fensters oder %1.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Die Einstellungen können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>„%1“ ist zweimal genannt.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>That is no file of settings of Signalbox.</source>
        <translation>Das ist keine Einstellungsdatei von Signalbox.</translation>
    </message>
    <message>
        <source>The file of settings is of another version than this Signalbox reads.</source>
        <translation>Die Einstellungsdatei hat eine andere Version, als dieses Signalbox liest.</translation>
    </message>
    <message>
        <source>A secret does not belong into the collector&apos;s address.</source>
        <translation>In die Adresse des Sammlers gehört kein Geheimnis.</translation>
    </message>
    <message>
        <source>A language is a code such as de or zh_CN.</source>
        <translation>Eine Sprache ist ein Kürzel wie de oder zh_CN.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>High contrast: black and white, strong edges.</source>
        <translation>Hoher Kontrast: schwarz und weiß, kräftige Ränder.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>It is spoken when Signalbox is started again.</source>
        <translation>Sie gilt, wenn Signalbox neu gestartet ist.</translation>
    </message>
    <message>
        <source>Calls that took long</source>
        <translation>Aufrufe, die lange dauerten</translation>
    </message>
    <message>
        <source>When such a call ends and another window has the focus.</source>
        <translation>Wenn ein solcher Aufruf endet und ein anderes Fenster den Fokus hat.</translation>
    </message>
    <message>
        <source>Long is, from</source>
        <translation>Lang heißt ab</translation>
    </message>
    <message>
        <source>Servers that fail</source>
        <translation>Server, die ausfallen</translation>
    </message>
    <message>
        <source>When a server is lost or cannot be connected.</source>
        <translation>Wenn ein Server verloren geht oder nicht verbunden werden kann.</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Anfragen, die warten</translation>
    </message>
    <message>
        <source>When a server, or a rule, waits for an answer of yours.</source>
        <translation>Wenn ein Server oder eine Regel auf eine Antwort von Ihnen wartet.</translation>
    </message>
    <message>
        <source>Alerts of the monitor</source>
        <translation>Alarme des Monitors</translation>
    </message>
    <message>
        <source>When a rule that you set in the monitor begins or ceases to hold.</source>
        <translation>Wenn eine Regel, die Sie im Monitor gesetzt haben, zu gelten beginnt oder aufhört.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol in der Systemleiste</translation>
    </message>
    <message>
        <source>Closing the window leaves Signalbox in the tray</source>
        <translation>Das Schließen des Fensters lässt Signalbox in der Leiste</translation>
    </message>
    <message>
        <source>Servers stay connected. Quit ends Signalbox.</source>
        <translation>Server bleiben verbunden. „Beenden“ beendet Signalbox.</translation>
    </message>
    <message>
        <source>Answer requests of servers by the rules of a file</source>
        <translation>Anfragen der Server nach den Regeln einer Datei beantworten</translation>
    </message>
    <message>
        <source>The file answers.json in the settings folder.</source>
        <translation>Die Datei answers.json im Einstellungsordner.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>From the start of a server&apos;s program until it has said who it is.</source>
        <translation>Vom Start des Serverprogramms, bis es gesagt hat, wer es ist.</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>Eine Anfrage ohne Antwort</translation>
    </message>
    <message>
        <source>A server&apos;s own settings, and those of one call, go before this.</source>
        <translation>Die eigenen Einstellungen eines Servers und die eines Aufrufs gehen vor.</translation>
    </message>
    <message>
        <source>Progress starts that time anew</source>
        <translation>Fortschritt beginnt diese Zeit neu</translation>
    </message>
    <message>
        <source>A request, whatever its progress</source>
        <translation>Eine Anfrage, was auch der Fortschritt sagt</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Eine Nachricht</translation>
    </message>
    <message>
        <source>A longer one is an error, and is not kept in memory.</source>
        <translation>Eine längere ist ein Fehler und bleibt nicht im Speicher.</translation>
    </message>
    <message>
        <source>Entries of one list</source>
        <translation>Einträge einer Liste</translation>
    </message>
    <message>
        <source>Of tools, resources or prompts of one server.</source>
        <translation>Tools, Ressourcen oder Prompts eines Servers.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>A change moves what is kept.</source>
        <translation>Eine Änderung zieht um, was dort liegt.</translation>
    </message>
    <message>
        <source>Messages of the last</source>
        <translation>Nachrichten der letzten</translation>
    </message>
    <message>
        <source>In days; 0: however old. Older messages go and do not come back.</source>
        <translation>In Tagen; 0: wie alt auch immer. Ältere gehen und kommen nicht wieder.</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Alle zusammen höchstens</translation>
    </message>
    <message>
        <source>In MiB; 0: any size. The oldest go first.</source>
        <translation>In MiB; 0: jede Größe. Die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>Of each server at most</source>
        <translation>Von jedem Server höchstens</translation>
    </message>
    <message>
        <source>Newest messages of each server; 0: any number.</source>
        <translation>Neueste Nachrichten jedes Servers; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Report calls to an OpenTelemetry collector</source>
        <translation>Aufrufe einem OpenTelemetry-Sammler melden</translation>
    </message>
    <message>
        <source>Names of servers and tools, times and errors; never arguments or results.</source>
        <translation>Namen von Servern und Tools, Zeiten und Fehler; nie Argumente oder Ergebnisse.</translation>
    </message>
    <message>
        <source>Collector address</source>
        <translation>Adresse des Sammlers</translation>
    </message>
    <message>
        <source>Empty: OTEL_EXPORTER_OTLP_ENDPOINT, else http://localhost:4318.</source>
        <translation>Leer: OTEL_EXPORTER_OTLP_ENDPOINT, sonst http://localhost:4318.</translation>
    </message>
    <message>
        <source>Servers that are not reported</source>
        <translation>Server, die nicht gemeldet werden</translation>
    </message>
    <message>
        <source>Send calls to the team&apos;s database</source>
        <translation>Aufrufe an die Datenbank des Teams senden</translation>
    </message>
    <message>
        <source>Never arguments, results or error texts.</source>
        <translation>Nie Argumente, Ergebnisse oder Fehlertexte.</translation>
    </message>
    <message>
        <source>Team&apos;s database</source>
        <translation>Datenbank des Teams</translation>
    </message>
    <message>
        <source>Of PostgreSQL, without a password.</source>
        <translation>Von PostgreSQL, ohne Passwort.</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>Mitglied des Teams</translation>
    </message>
    <message>
        <source>Empty: your name on this machine.</source>
        <translation>Leer: Ihr Name auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Servers whose calls are not sent</source>
        <translation>Server, deren Aufrufe nicht gesendet werden</translation>
    </message>
    <message>
        <source>Registries of servers</source>
        <translation>Registrys von Servern</translation>
    </message>
    <message>
        <source>Addresses, with commas between them. Nothing is asked of them before you look at the registry.</source>
        <translation>Adressen, durch Kommas getrennt. Nichts wird dort angefragt, bevor Sie die Registry ansehen.</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Liste der Versionen</translation>
    </message>
    <message>
        <source>An address of https. Empty: Signalbox never looks for updates. Else it reads the list once a day.</source>
        <translation>Eine https-Adresse. Leer: Signalbox sucht nie nach Updates. Sonst liest es die Liste einmal am Tag.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation>Über Signalbox</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>Verwaltet, prüft und beobachtet MCP-Server.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts wird aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AddressBody</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>It reads as “%1”. Letters of another alphabet may look like those of a host that you know.</source>
        <translation>Er liest sich als „%1“. Buchstaben eines anderen Alphabets können aussehen wie die eines Hosts, den Sie kennen.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>Nothing is opened unless you say so. “Accept” tells the server that you agreed to go there, no more.</source>
        <translation>Geöffnet wird nur, was Sie sagen. „Annehmen“ sagt dem Server, dass Sie zugestimmt haben, dorthin zu gehen, mehr nicht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Given to the browser. Accept when you are done there.</source>
        <translation>Dem Browser übergeben. Annehmen, wenn Sie dort fertig sind.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Cannot be opened: what stands before the @ only looks like a host.</source>
        <translation>Kann nicht geöffnet werden: Was vor dem @ steht, sieht nur aus wie ein Host.</translation>
    </message>
    <message>
        <source>Cannot be opened: it is not written as addresses are.</source>
        <translation>Kann nicht geöffnet werden: So sehen Adressen nicht aus.</translation>
    </message>
    <message>
        <source>Cannot be opened: only https addresses can, and http ones of this computer.</source>
        <translation>Kann nicht geöffnet werden: Das können nur https-Adressen und http-Adressen dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertLines</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>%1 (%2), since %3</source>
        <translation>%1 (%2), seit %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertRuleModel</name>
    <message>
        <source>each server</source>
        <translation>jeder Server</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Figures are those of the last minute. What begins to hold is said here, on the monitor, and by the desktop.</source>
        <translation>Die Werte sind die der letzten Minute. Was einzutreten beginnt, steht hier und auf dem Monitor, und der Desktop meldet es.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>For so many seconds</source>
        <translation>So viele Sekunden lang</translation>
    </message>
    <message>
        <source>for </source>
        <comment>a time</comment>
        <translation>für </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>each server</source>
        <translation>jeder Server</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsModel</name>
    <message numerus="yes">
        <source>Server %1, %n tool(s)</source>
        <translation>
            <numerusform>Server %1, %n Tool</numerusform>
            <numerusform>Server %1, %n Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Server %1, %n Tool, eingeklappt</numerusform>
            <numerusform>Server %1, %n Tools, eingeklappt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsPane</name>
    <message>
        <source>Tools of all servers</source>
        <translation>Tools aller Server</translation>
    </message>
    <message>
        <source>Filter the tools of all servers</source>
        <translation>Tools aller Server filtern</translation>
    </message>
    <message>
        <source>Only the tools of this server</source>
        <translation>Nur die Tools dieses Servers</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>Kein Tool passt zu „%1“. %2 verborgen.</translation>
    </message>
    <message>
        <source>No server that is connected offers tools.</source>
        <translation>Kein verbundener Server bietet Tools an.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerPane</name>
    <message>
        <source>Show in the journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerReader</name>
    <message>
        <source>The server answered with status %1 %2.</source>
        <translation>Der Server antwortete mit Status %1 %2.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>Der Server bittet, %1 s zu warten.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes.</source>
        <translation>Der Server sandte eine Nachricht von mehr als %1 Bytes.</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Sind solche Nachrichten gewollt, die Grenze in den Einstellungen des Servers anheben.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is neither JSON nor a stream of events but “%1”.</source>
        <translation>Die Antwort des Servers ist weder JSON noch ein Ereignisstrom, sondern „%1“.</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Sie beginnt mit: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerTexts</name>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Der Server antwortete mit Fehler %1.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort zur rechten Zeit.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The read was not sent.</source>
        <translation>Die Leseanfrage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The answer is no result of resources/read.</source>
        <translation>Die Antwort ist kein Ergebnis von resources/read.</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>Bei %1: erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Es gibt noch %1.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFactsModel</name>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Ihr Standort</translation>
    </message>
    <message>
        <source>Write to the clipboard</source>
        <translation>In die Zwischenablage schreiben</translation>
    </message>
    <message>
        <source>It reaches no network, no file and no other app.</source>
        <translation>Sie erreicht kein Netz, keine Datei und keine andere App.</translation>
    </message>
    <message>
        <source>It reaches the addresses that it declared (%1), no file and no other app.</source>
        <translation>Sie erreicht die Adressen, die sie angegeben hat (%1), keine Datei und keine andere App.</translation>
    </message>
    <message>
        <source>It may call tools of this server that are open to apps; your rules decide about each call.</source>
        <translation>Sie darf Tools dieses Servers aufrufen, die Apps offenstehen; über jeden Aufruf entscheiden Ihre Regeln.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>for apps only: hidden from models</source>
        <translation>nur für Apps: vor Modellen verborgen</translation>
    </message>
    <message>
        <source>for nobody: neither models nor apps may call it</source>
        <translation>für niemanden: weder Modelle noch Apps dürfen es aufrufen</translation>
    </message>
    <message>
        <source>for models and apps</source>
        <translation>für Modelle und Apps</translation>
    </message>
    <message>
        <source>for models only: the app may not call it</source>
        <translation>nur für Modelle: die App darf es nicht aufrufen</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Darf aufrufen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No tool names this app; it can be run by itself.</source>
        <translation>Kein Tool nennt diese App; sie kann für sich laufen.</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>Verbindet mit</translation>
    </message>
    <message>
        <source>sends to it and receives from it</source>
        <translation>sendet dorthin und empfängt von dort</translation>
    </message>
    <message>
        <source>Loads from</source>
        <translation>Lädt von</translation>
    </message>
    <message>
        <source>loads pictures, scripts, styles, fonts and media from it</source>
        <translation>lädt Bilder, Skripte, Stile, Schriften und Medien von dort</translation>
    </message>
    <message>
        <source>Shows frames of</source>
        <translation>Zeigt Rahmen von</translation>
    </message>
    <message>
        <source>shows pages of it inside its own</source>
        <translation>zeigt dessen Seiten in der eigenen</translation>
    </message>
    <message>
        <source>Base of addresses</source>
        <translation>Basis von Adressen</translation>
    </message>
    <message>
        <source>may stand before addresses without a host; allows nothing more</source>
        <translation>darf vor Adressen ohne Host stehen; erlaubt sonst nichts</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>, auf diesem Rechner</translation>
    </message>
    <message>
        <source>, not encrypted</source>
        <translation>, nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>nichts angegeben</translation>
    </message>
    <message>
        <source>reaches nothing</source>
        <translation>erreicht nichts</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Bittet um</translation>
    </message>
    <message>
        <source>only if you allow it when you run the app</source>
        <translation>nur, wenn Sie es beim Start der App erlauben</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>not given: here each run has an origin of its own</source>
        <translation>nicht gegeben: hier hat jeder Lauf einen eigenen Ursprung</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>erwünscht</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>nicht erwünscht</translation>
    </message>
    <message>
        <source>here each app has a window of its own</source>
        <translation>hier hat jede App ein eigenes Fenster</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>changes when the page does</source>
        <translation>ändert sich, wenn die Seite es tut</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>servers may leave apps out of their list of resources</source>
        <translation>Server dürfen Apps aus ihrer Ressourcenliste auslassen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Erwartet: %1, gefunden: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppHost</name>
    <message>
        <source>a message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>It is no JSON-RPC 2.0 message.</source>
        <translation>Das ist keine JSON-RPC-2.0-Nachricht.</translation>
    </message>
    <message>
        <source>Its id is neither a text nor a number.</source>
        <translation>Ihre ID ist weder Text noch Zahl.</translation>
    </message>
    <message>
        <source>The app has not sent ui/initialize.</source>
        <translation>Die App hat ui/initialize nicht gesendet.</translation>
    </message>
    <message>
        <source>This host does not know that method.</source>
        <translation>Diese Methode kennt dieser Host nicht.</translation>
    </message>
    <message>
        <source>This host does not know that notification.</source>
        <translation>Diese Benachrichtigung kennt dieser Host nicht.</translation>
    </message>
    <message>
        <source>The app does not say what it can do (appCapabilities).</source>
        <translation>Die App sagt nicht, was sie kann (appCapabilities).</translation>
    </message>
    <message>
        <source>It does not follow ui/initialize.</source>
        <translation>Sie folgt nicht auf ui/initialize.</translation>
    </message>
    <message>
        <source>The app waits for %1 answers already.</source>
        <translation>Die App wartet schon auf %1 Antworten.</translation>
    </message>
    <message>
        <source>This server has no such tool.</source>
        <translation>Dieser Server hat kein solches Tool.</translation>
    </message>
    <message>
        <source>This tool is not open to apps.</source>
        <translation>Dieses Tool steht Apps nicht offen.</translation>
    </message>
    <message>
        <source>The arguments are no object.</source>
        <translation>Die Argumente sind kein Objekt.</translation>
    </message>
    <message>
        <source>There is no address to read.</source>
        <translation>Es gibt keine Adresse zum Lesen.</translation>
    </message>
    <message>
        <source>The person did not open the link.</source>
        <translation>Der Link wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppPane</name>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Erneut lesen</translation>
    </message>
    <message>
        <source>What the extension for apps does not allow</source>
        <translation>Was die Erweiterung für Apps nicht erlaubt</translation>
    </message>
    <message>
        <source>Views of the app</source>
        <translation>Ansichten der App</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was sie darf</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>What the app is and may do</source>
        <translation>Was die App ist und darf</translation>
    </message>
    <message>
        <source>Reading the app…</source>
        <translation>Die App wird gelesen…</translation>
    </message>
    <message>
        <source>%1 for apps only</source>
        <translation>%1 nur für Apps</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppProcess</name>
    <message>
        <source>The program that shows apps did not start: %1</source>
        <translation>Das Programm, das Apps zeigt, ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>The app said more at once than is taken.</source>
        <translation>Die App sagte auf einmal mehr, als angenommen wird.</translation>
    </message>
    <message>
        <source>The program that shows apps ended unexpectedly.</source>
        <translation>Das Programm, das Apps zeigt, endete unerwartet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRun</name>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Link shown to you</source>
        <translation>Link Ihnen gezeigt</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>Link geöffnet</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>Link nicht geöffnet</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Nachrichten verworfen</translation>
    </message>
    <message>
        <source>The app says more than is taken.</source>
        <translation>Die App sagt mehr, als angenommen wird.</translation>
    </message>
    <message>
        <source>The page ended</source>
        <translation>Die Seite endete</translation>
    </message>
    <message>
        <source>Its process is gone.</source>
        <translation>Ihr Prozess ist weg.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRunBox</name>
    <message>
        <source>&amp;Run app</source>
        <translation>App &amp;ausführen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>The app has not been read.</source>
        <translation>Die App wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Call that the app is shown for</source>
        <translation>Aufruf, für den die App gezeigt wird</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>Argumente des Aufrufs</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Gezeigt für</translation>
    </message>
    <message>
        <source>Allow: %1</source>
        <translation>Erlauben: %1</translation>
    </message>
    <message>
        <source>Messages between the app and Signalbox</source>
        <translation>Nachrichten zwischen App und Signalbox</translation>
    </message>
    <message>
        <source>What was read is no app (%1).</source>
        <translation>Gelesen wurde keine App (%1).</translation>
    </message>
    <message>
        <source>The page is too large to be run (over %1).</source>
        <translation>Die Seite ist zu groß, um ausgeführt zu werden (über %1).</translation>
    </message>
    <message>
        <source>a call of %1</source>
        <translation>einen Aufruf von %1</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>keinen Aufruf</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The arguments are no JSON object.</source>
        <translation>Die Argumente sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Sie läuft schon.</translation>
    </message>
    <message>
        <source>Apps are run by a program of its own, which is not installed. Install the package %1 to run them; everything else works without it.</source>
        <translation>Apps führt ein eigenes Programm aus, das nicht installiert ist. Installieren Sie dafür das Paket %1; alles andere geht ohne es.</translation>
    </message>
    <message>
        <source>It runs in a window of its own.</source>
        <translation>Sie läuft in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Sie wird gestartet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppTableModel</name>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Another language is spoken when Signalbox is started again.</source>
        <translation>Eine andere Sprache gilt, wenn Signalbox neu gestartet ist.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsOperation</name>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: erwartet %2, gefunden %3</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>Dieser Server hat keine Apps.</translation>
    </message>
    <message>
        <source>app</source>
        <translation>App</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>%1 (apps only)</source>
        <translation>%1 (nur Apps)</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsPane</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Choose an app.</source>
        <translation>Wählen Sie eine App.</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>Dieser Server hat keine Apps.</translation>
    </message>
    <message>
        <source>Tools whose app cannot be one</source>
        <translation>Tools, deren App keine sein kann</translation>
    </message>
</context>
<context>
    <name>Signalbox::AskSheet</name>
    <message>
        <source>May this call go?</source>
        <translation>Darf dieser Aufruf gehen?</translation>
    </message>
    <message>
        <source>Question: may this call go?</source>
        <translation>Frage: Darf dieser Aufruf gehen?</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>Was laufen würde</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Arguments, as they would be sent</source>
        <translation>Argumente, wie sie gesendet würden</translation>
    </message>
    <message>
        <source>The tool&apos;s definition as it is now</source>
        <translation>Die Definition des Tools, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>Wie sie angenommen wurde</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Allow until Signalbox ends</source>
        <translation>Erlauben, bis Signalbox endet</translation>
    </message>
    <message>
        <source>Always for this definition</source>
        <translation>Immer bei dieser Definition</translation>
    </message>
    <message>
        <source>Asked by “%1”. The person is to decide, says %2.</source>
        <translation>Von „%1“ verlangt. Der Mensch soll entscheiden, sagt %2.</translation>
    </message>
    <message>
        <source>Asked by “%1”. The server defines this tool in another way than you accepted. Look at what changed before you let it be called.</source>
        <translation>Von „%1“ verlangt. Der Server definiert dieses Tool anders, als es angenommen wurde. Vor dem Aufruf ansehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Asked by “%1”. Its tools were accepted of a server that was reached in another way: by another command or address.</source>
        <translation>Von „%1“ verlangt. Seine Tools wurden von einem Server angenommen, der anders erreicht wurde: über einen anderen Befehl oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>Asked by “%1”. What was accepted of this server cannot be read, so it is not known whether this tool is the same.</source>
        <translation>Von „%1“ verlangt. Was von diesem Server angenommen wurde, ist nicht lesbar, daher weiß man nicht, ob dieses Tool noch dasselbe ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Einmal erlauben</translation>
    </message>
    <message>
        <source>Accept the definition and call</source>
        <translation>Definition annehmen und aufrufen</translation>
    </message>
</context>
<context>
    <name>Signalbox::Attention</name>
    <message>
        <source>%1 was lost</source>
        <translation>%1 ging verloren</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signalbox shows why.</source>
        <translation>Signalbox zeigt, warum.</translation>
    </message>
    <message>
        <source>%1 asks something</source>
        <translation>%1 fragt etwas</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait</source>
        <translation>
            <numerusform>%n Anfrage von Servern wartet</numerusform>
            <numerusform>%n Anfragen von Servern warten</numerusform>
        </translation>
    </message>
    <message>
        <source>The call that it belongs to goes on once it is answered.</source>
        <translation>Der Aufruf, zu dem sie gehört, geht weiter, sobald sie beantwortet ist.</translation>
    </message>
    <message>
        <source>May %1 be called?</source>
        <translation>Darf %1 aufgerufen werden?</translation>
    </message>
    <message>
        <source>The call waits for your answer.</source>
        <translation>Der Aufruf wartet auf Ihre Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for your answer.</source>
        <translation>
            <numerusform>%n Aufruf wartet auf Ihre Antwort.</numerusform>
            <numerusform>%n Aufrufe warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 wartet auf Sie</translation>
    </message>
    <message>
        <source>Nothing is started before you say yes.</source>
        <translation>Nichts wird gestartet, bevor Sie Ja sagen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthDiagram</name>
    <message>
        <source>Sequence of the authorization</source>
        <translation>Ablauf der Autorisierung</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Schritt %1 von %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthPane</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Alle Schritte</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Im &amp;Journal zeigen</translation>
    </message>
    <message>
        <source>Authorization, newest first</source>
        <translation>Autorisierung, neueste zuerst</translation>
    </message>
    <message>
        <source>Steps of the authorization</source>
        <translation>Schritte der Autorisierung</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Anfrage und Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n Schritt</numerusform>
            <numerusform>%1, %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read authorizations from.</source>
        <translation>Nichts wird aufgezeichnet: Es gibt kein Journal, aus dem Autorisierungen zu lesen wären.</translation>
    </message>
    <message>
        <source>No authorization yet. Its steps appear here when this server asks for one, or when somebody signs in.</source>
        <translation>Noch keine Autorisierung. Ihre Schritte erscheinen hier, wenn dieser Server eine verlangt oder jemand sich anmeldet.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Liest das Journal</translation>
    </message>
    <message>
        <source>What it demands: %1</source>
        <translation>Was er verlangt: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthRunner</name>
    <message>
        <source>Whatever is got now is forgotten when this program ends.</source>
        <translation>Was jetzt kommt, ist vergessen, wenn dieses Programm endet.</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>Der Server gab kein Token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthSignInBar</name>
    <message>
        <source>&amp;Pause before each step</source>
        <translation>Vor jedem Schritt an&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>Diesen Schritt &amp;tun</translation>
    </message>
    <message>
        <source>Do all the &amp;rest</source>
        <translation>Alle &amp;übrigen tun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Each request is shown before it is sent. No time limit runs meanwhile.</source>
        <translation>Jede Anfrage wird gezeigt, bevor sie gesendet wird. Keine Frist läuft dabei.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Waiting before: %1</source>
        <translation>Angehalten vor: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Warten auf die Antwort…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser…</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Das Token wird erneuert.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4, %5.</source>
        <translation>Schritt %1 von %2, %3: %4, %5.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthTokenBox</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>What the access token says: decoded, not verified.</source>
        <translation>Was das Zugriffstoken sagt: dekodiert, nicht geprüft.</translation>
    </message>
    <message>
        <source>The access token is no JWT: there is nothing in it to read.</source>
        <translation>Das Zugriffstoken ist kein JWT: Es enthält nichts zu lesen.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>Angemeldet bei %1, als Client %2.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Berechtigungen: %1.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Das Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires in %1.</source>
        <translation>Das Token läuft in %1 ab.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Refresh no&amp;w</source>
        <translation>Jetzt erne&amp;uern</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>What the tokens say, not verified</source>
        <translation>Was die Token sagen, ungeprüft</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Das Token ist erneuert.</translation>
    </message>
    <message>
        <source>The tokens are forgotten here; the authorization server was not told.</source>
        <translation>Die Token sind hier vergessen; dem Autorisierungsserver wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Revoke the tokens at %1? Whoever uses them is signed out, and they are forgotten here.</source>
        <translation>Die Token bei %1 widerrufen? Wer sie verwendet, ist dann abgemeldet, und hier werden sie vergessen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationFlow</name>
    <message>
        <source>The authorization server names no address to sign in at.</source>
        <translation>Der Autorisierungsserver nennt keine Adresse zum Anmelden.</translation>
    </message>
    <message>
        <source>The person is asked in the browser.</source>
        <translation>Der Mensch wird im Browser gefragt.</translation>
    </message>
    <message>
        <source>The browser came back with a code.</source>
        <translation>Der Browser kam mit einem Code zurück.</translation>
    </message>
    <message>
        <source>The code is changed for a token.</source>
        <translation>Der Code wird gegen ein Token getauscht.</translation>
    </message>
    <message>
        <source>Keys for %1 are not known here; ES256 and RS256 are.</source>
        <translation>Schlüssel für %1 sind hier nicht bekannt; ES256 und RS256 sind es.</translation>
    </message>
    <message>
        <source>The authorization server offers PKCE with S256.</source>
        <translation>Der Autorisierungsserver bietet PKCE mit S256 an.</translation>
    </message>
    <message>
        <source>The answer has the state of the question, and is from the issuer that was asked.</source>
        <translation>Die Antwort hat den Zustand der Frage und kommt vom gefragten Aussteller.</translation>
    </message>
    <message>
        <source>The answer has the state of the question. It does not say which issuer it is from, and the authorization server does not promise to say it.</source>
        <translation>Die Antwort hat den Zustand der Frage. Sie sagt nicht, von welchem Aussteller sie kommt, und der Autorisierungsserver verspricht das auch nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationStep</name>
    <message>
        <source>Authorization</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Es gibt kein Gespräch mit dem Server.</translation>
    </message>
    <message>
        <source>It lets everybody in who knows its address.</source>
        <translation>Er lässt alle ein, die seine Adresse kennen.</translation>
    </message>
    <message>
        <source>That is well for a public service, and for nothing else.</source>
        <translation>Das ist gut für einen öffentlichen Dienst und für nichts sonst.</translation>
    </message>
    <message>
        <source>It asks for no credentials.</source>
        <translation>Er verlangt keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>It takes the credentials that are set, and turns away who has none.</source>
        <translation>Er nimmt die eingestellten Zugangsdaten und weist ab, wer keine hat.</translation>
    </message>
    <message>
        <source>It lets us in; it would do so without credentials as well.</source>
        <translation>Er lässt uns ein; er täte es auch ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Check the credentials in the server&apos;s settings.</source>
        <translation>Prüfen Sie die Zugangsdaten in den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The credentials that are set could not be tried.</source>
        <translation>Die eingestellten Zugangsdaten konnten nicht erprobt werden.</translation>
    </message>
    <message>
        <source>Whoever runs the server must publish its metadata as the protocol says; or set credentials that do not change.</source>
        <translation>Wer den Server betreibt, muss seine Metadaten veröffentlichen, wie das Protokoll es sagt; oder stellen Sie feste Zugangsdaten ein.</translation>
    </message>
    <message>
        <source>%1 authorizes for it, with PKCE.</source>
        <translation>%1 autorisiert für ihn, mit PKCE.</translation>
    </message>
    <message>
        <source>It has no resource metadata: it is taken for a server of revision 2025-03-26.</source>
        <translation>Er hat keine Ressourcen-Metadaten: Er gilt als Server der Revision 2025-03-26.</translation>
    </message>
    <message>
        <source>Newer clients ask for it and may not find who authorizes.</source>
        <translation>Neuere Clients fragen danach und finden vielleicht nicht, wer autorisiert.</translation>
    </message>
    <message>
        <source>Its metadata must list S256 in code_challenge_methods_supported.</source>
        <translation>Seine Metadaten müssen S256 in code_challenge_methods_supported nennen.</translation>
    </message>
    <message>
        <source>Programs cannot register themselves there, and no client id is set.</source>
        <translation>Programme können sich dort nicht selbst registrieren, und keine Client-ID ist eingestellt.</translation>
    </message>
    <message>
        <source>Register Signalbox by hand and set the client id in the server&apos;s settings.</source>
        <translation>Registrieren Sie Signalbox von Hand, und stellen Sie die Client-ID in den Einstellungen des Servers ein.</translation>
    </message>
    <message>
        <source>Nobody is signed in to it, so the rest could not be looked at.</source>
        <translation>Niemand ist dort angemeldet, darum konnte der Rest nicht betrachtet werden.</translation>
    </message>
    <message>
        <source>Sign in, and examine it again.</source>
        <translation>Melden Sie sich an, und untersuchen Sie ihn erneut.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizedExchange</name>
    <message>
        <source>The request was taken back.</source>
        <translation>Die Anfrage wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakerGate</name>
    <message>
        <source>“%1” is left alone for a while: it failed %2 times in a row.</source>
        <translation>„%1“ wird eine Weile in Ruhe gelassen: %2 Fehlschläge nacheinander.</translation>
    </message>
    <message>
        <source>The next call may try in %1 s. Its breaker can be closed by hand.</source>
        <translation>Der nächste Aufruf darf es in %1 s versuchen. Der Schutzschalter lässt sich von Hand schließen.</translation>
    </message>
    <message>
        <source>A call is trying right now; wait for its end.</source>
        <translation>Ein Aufruf versucht es gerade; sein Ende abwarten.</translation>
    </message>
    <message>
        <source>stopped by the open breaker of “%1”</source>
        <translation>angehalten vom offenen Schutzschalter von „%1“</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakersBox</name>
    <message>
        <source>Calls that are stopped</source>
        <translation>Angehaltene Aufrufe</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>alle Aufrufe</translation>
    </message>
    <message>
        <source>the next may try in %1 s</source>
        <translation>der nächste darf es in %1 s versuchen</translation>
    </message>
    <message>
        <source>the next may try now</source>
        <translation>der nächste darf es jetzt versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1: failed %n time(s) in a row; %2.</source>
        <translation>
            <numerusform>%1: %n Fehlschlag; %2.</numerusform>
            <numerusform>%1: %n Fehlschläge nacheinander; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let calls pass</source>
        <translation>Aufrufe durchlassen</translation>
    </message>
</context>
<context>
    <name>Signalbox::BrowserPrompt</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n minutes.</source>
        <translation>
            <numerusform>Niemand hat das Anmelden innerhalb von %n Minute abgeschlossen.</numerusform>
            <numerusform>Niemand hat das Anmelden innerhalb von %n Minuten abgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Das Anmelden wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetBox</name>
    <message>
        <source>What each tool takes of the context</source>
        <translation>Was jedes Tool vom Kontext nimmt</translation>
    </message>
    <message>
        <source>Estimated: %1 bytes of UTF-8 are taken for a token. Counted are name, description and input schema, which is what clients give a model. “Could be saved” is what descriptions, the tool&apos;s and those of its arguments, have beyond %2 characters each.</source>
        <translation>Geschätzt: %1 Bytes UTF-8 gelten als ein Token. Gezählt werden Name, Beschreibung und Eingabeschema, denn das geben Clients einem Modell. „Einsparbar“ ist, was Beschreibungen des Tools und seiner Argumente über je %2 Zeichen hinaus haben.</translation>
    </message>
    <message>
        <source>Context budget</source>
        <translation>Kontextbedarf</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens (%2)</source>
        <translation>etwa %1 Token (%2)</translation>
    </message>
    <message>
        <source>instructions about %1 more</source>
        <translation>Anleitung etwa %1 dazu</translation>
    </message>
    <message>
        <source>shorter descriptions would save about %1</source>
        <translation>kürzere Beschreibungen würden etwa %1 sparen</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetModel</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Beschreibungen</translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>Einsparbar</translation>
    </message>
    <message>
        <source>Whole definition</source>
        <translation>Ganze Definition</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetOperation</name>
    <message>
        <source>tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>of it descriptions</source>
        <translation>davon Beschreibungen</translation>
    </message>
    <message>
        <source>could be saved</source>
        <translation>einsparbar</translation>
    </message>
    <message>
        <source>Tools: %1, about %2 tokens (%3 bytes); instructions: about %4. Descriptions of %5 characters at most would save %6.</source>
        <translation>Tools: %1, etwa %2 Token (%3 Bytes); Anleitung: etwa %4. Beschreibungen von höchstens %5 Zeichen würden %6 sparen.</translation>
    </message>
    <message>
        <source>Counted are name, description and input schema, which is what clients give a model; a token is taken for %1 bytes.</source>
        <translation>Gezählt werden Name, Beschreibung und Eingabeschema, denn das geben Clients einem Modell; ein Token gilt als %1 Bytes.</translation>
    </message>
    <message>
        <source>%1 at %2: expected %3, found %4 (%5)</source>
        <translation>%1 bei %2: erwartet %3, gefunden %4 (%5)</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleContentsModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFacts</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>others while it runs</source>
        <translation>weitere, während es läuft</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Homepage</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleKeeper</name>
    <message>
        <source>Another bundle is being worked on.</source>
        <translation>An einem anderen Bundle wird gerade gearbeitet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleRemoval</name>
    <message>
        <source>Remove bundle</source>
        <translation>Bundle entfernen</translation>
    </message>
    <message>
        <source>Remove the bundle “%1” and its files?</source>
        <translation>Das Bundle „%1“ und seine Dateien entfernen?</translation>
    </message>
    <message>
        <source>Without the files these servers cannot start: %1</source>
        <translation>Ohne die Dateien können diese Server nicht starten: %1</translation>
    </message>
    <message>
        <source>&amp;Take them off the list as well</source>
        <translation>&amp;Auch sie aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleSheet</name>
    <message>
        <source>Add as &amp;server…</source>
        <translation>Als &amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>Server an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>What is shown of the bundle</source>
        <translation>Was vom Bundle gezeigt wird</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Dateien des Bundles</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Das Manifest</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>Über das Bundle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, unpacked %2 in %3 entries</source>
        <translation>%1, entpackt %2 in %3 Einträgen</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>No server of the list is made from it.</source>
        <translation>Kein Server der Liste ist daraus gemacht.</translation>
    </message>
    <message>
        <source>Servers made from it: %1</source>
        <translation>Daraus gemachte Server: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Asked for before the first start, and kept where secrets are kept: %1</source>
        <translation>Wird vor dem ersten Start erfragt und aufbewahrt, wo Geheimnisse liegen: %1</translation>
    </message>
    <message>
        <source>It cannot be installed: %1</source>
        <translation>Es kann nicht installiert werden: %1</translation>
    </message>
    <message>
        <source>A setting is missing, or does not fit.</source>
        <translation>Eine Einstellung fehlt oder passt nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundlesPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>Bundle ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Pac&amp;k folder…</source>
        <translation>Ordner &amp;packen…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Installed bundles</source>
        <translation>Installierte Bundles</translation>
    </message>
    <message>
        <source>No bundle is installed. A bundle (.mcpb) is a server with all it needs in one file: open one, or drop it here.</source>
        <translation>Es ist kein Bundle installiert. Ein Bundle (.mcpb) ist ein Server mit allem, was er braucht, in einer Datei: Öffnen Sie eines, oder legen Sie es hier ab.</translation>
    </message>
    <message>
        <source>Choose a bundle, or open one, to see what it is and what it does.</source>
        <translation>Wählen Sie ein Bundle, oder öffnen Sie eines, um zu sehen, was es ist und was es tut.</translation>
    </message>
    <message>
        <source>The bundle is being read…</source>
        <translation>Das Bundle wird gelesen…</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ein Bundle öffnen</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb *.dxt)</source>
        <translation>Bundles (*.mcpb *.dxt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pack a folder with a manifest.json</source>
        <translation>Einen Ordner mit manifest.json packen</translation>
    </message>
    <message>
        <source>Write the bundle to</source>
        <translation>Das Bundle schreiben nach</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb)</source>
        <translation>Bundles (*.mcpb)</translation>
    </message>
    <message>
        <source>Not all was packed</source>
        <translation>Nicht alles wurde gepackt</translation>
    </message>
    <message>
        <source>Links that lead out of the folder, and what is no file, were left out: %1</source>
        <translation>Links, die aus dem Ordner hinausführen, und was keine Datei ist, wurden ausgelassen: %1</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Das geht nicht.</translation>
    </message>
    <message>
        <source>The server cannot be changed</source>
        <translation>Der Server kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>Der Server kann nicht entfernt werden</translation>
    </message>
</context>
<context>
    <name>Signalbox::BytesPane</name>
    <message>
        <source>Bytes as they crossed</source>
        <translation>Bytes, wie sie übertragen wurden</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheGate</name>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>aus dem Cache, %1 s alt</translation>
    </message>
    <message>
        <source>one request for equal calls</source>
        <translation>eine Anfrage für gleiche Aufrufe</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) kept, %1.</source>
        <translation>
            <numerusform>%n Ergebnis behalten, %1.</numerusform>
            <numerusform>%n Ergebnisse behalten, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results kept.</source>
        <translation>Keine Ergebnisse behalten.</translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered from the cache.</source>
        <translation>%1 von %2 Aufrufen wurden aus dem Zwischenspeicher beantwortet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallClock</name>
    <message>
        <source>Wait longer</source>
        <translation>Länger warten</translation>
    </message>
    <message>
        <source>Waits a minute longer than the limit of this call.</source>
        <translation>Wartet eine Minute länger als die Grenze dieses Aufrufs.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ways to give arguments</source>
        <translation>Arten der Eingabe</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem aufrufen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Aufruf behalten</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Mehr zu diesem Aufruf</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Run as task</source>
        <translation>Als Aufgabe ausführen</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Portability: %1</source>
        <translation>Verträglichkeit: %1</translation>
    </message>
    <message>
        <source>Over HTTP also sent as header: %1</source>
        <translation>Über HTTP auch als Header gesendet: %1</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>Was als JSON eingegeben ist, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>%n Feld auszufüllen</numerusform>
            <numerusform>%n Felder auszufüllen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CallStep</name>
    <message>
        <source>It was not to be made.</source>
        <translation>Er sollte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Es gibt kein Gespräch mit dem Server.</translation>
    </message>
    <message>
        <source>No tool says that it only reads and needs no argument; nothing else is called unasked.</source>
        <translation>Kein Tool sagt, dass es nur liest und kein Argument braucht; nichts anderes wird ungefragt aufgerufen.</translation>
    </message>
    <message>
        <source>A harmless call</source>
        <translation>Ein harmloser Aufruf</translation>
    </message>
    <message>
        <source>The call went well, and the tool itself says that it failed.</source>
        <translation>Der Aufruf gelang, und das Tool selbst sagt, dass es fehlschlug.</translation>
    </message>
    <message>
        <source>It may need an argument after all; then its schema should say so.</source>
        <translation>Vielleicht braucht es doch ein Argument; dann sollte sein Schema das sagen.</translation>
    </message>
    <message>
        <source>It was answered with %1 bytes.</source>
        <translation>Er wurde mit %1 Bytes beantwortet.</translation>
    </message>
    <message>
        <source>Its result does not fit its own output schema: %1</source>
        <translation>Das Ergebnis passt nicht zum eigenen Ausgabeschema: %1</translation>
    </message>
    <message>
        <source>Mend the schema or the result; clients may refuse it.</source>
        <translation>Berichtigen Sie das Schema oder das Ergebnis; Clients könnten es ablehnen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallTabs</name>
    <message>
        <source>Calls of this tool</source>
        <translation>Aufrufe dieses Tools</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, läuft</translation>
    </message>
    <message>
        <source>%1, asks you</source>
        <translation>%1, fragt Sie</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapabilityModel</name>
    <message>
        <source>Has tools that can be called</source>
        <translation>Hat Tools, die aufgerufen werden können</translation>
    </message>
    <message>
        <source>Tells when its tools change</source>
        <translation>Sagt, wenn sich seine Tools ändern</translation>
    </message>
    <message>
        <source>Has resources that can be read</source>
        <translation>Hat Ressourcen, die gelesen werden können</translation>
    </message>
    <message>
        <source>Tells when its list of resources changes</source>
        <translation>Sagt, wenn sich die Liste der Ressourcen ändert</translation>
    </message>
    <message>
        <source>Tells when a resource changes, if asked to</source>
        <translation>Sagt auf Wunsch, wenn sich eine Ressource ändert</translation>
    </message>
    <message>
        <source>Has prompts that can be filled in</source>
        <translation>Hat Prompts, die ausgefüllt werden können</translation>
    </message>
    <message>
        <source>Tells when its prompts change</source>
        <translation>Sagt, wenn sich seine Prompts ändern</translation>
    </message>
    <message>
        <source>Sends log messages of the level asked for</source>
        <translation>Sendet Protokollmeldungen der verlangten Stufe</translation>
    </message>
    <message>
        <source>Suggests values for arguments</source>
        <translation>Schlägt Werte für Argumente vor</translation>
    </message>
    <message>
        <source>Can answer later: calls become tasks</source>
        <translation>Kann später antworten: Aufrufe werden Aufgaben</translation>
    </message>
    <message>
        <source>Lists its tasks</source>
        <translation>Listet seine Aufgaben auf</translation>
    </message>
    <message>
        <source>Lets tasks be cancelled</source>
        <translation>Lässt Aufgaben abbrechen</translation>
    </message>
    <message>
        <source>Which requests can become tasks</source>
        <translation>Welche Anfragen Aufgaben werden können</translation>
    </message>
    <message>
        <source>Outside of the specification</source>
        <translation>Außerhalb der Spezifikation</translation>
    </message>
    <message>
        <source>Additions with a specification of their own</source>
        <translation>Zusätze mit eigener Spezifikation</translation>
    </message>
    <message>
        <source>Brings user interfaces of its own</source>
        <translation>Bringt eigene Oberflächen mit</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>Signalbox::Catalog</name>
    <message>
        <source>There is no such server any more.</source>
        <translation>Diesen Server gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Ein Server braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Es gibt schon einen Server namens „%1“.</translation>
    </message>
    <message>
        <source>The list of servers is not a file.</source>
        <translation>Die Serverliste ist keine Datei.</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1.</source>
        <translation>Die Serverliste ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The list of servers is larger than %1 MB.</source>
        <translation>Die Serverliste ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written: %1.</source>
        <translation>Die Serverliste ist nicht schreibbar: %1.</translation>
    </message>
    <message>
        <source>The folder of the list of servers cannot be made.</source>
        <translation>Der Ordner der Serverliste kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The list of servers was removed. The next change writes it again.</source>
        <translation>Die Serverliste wurde entfernt. Die nächste Änderung schreibt sie neu.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CellPanel</name>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>Die gewählte Zelle</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Diese Leiste schließen</translation>
    </message>
    <message>
        <source>As Signalbox has it</source>
        <translation>Wie in Signalbox</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>No server is chosen</source>
        <translation>Kein Server ist gewählt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>&amp;Copy to %1</source>
        <translation>Nach %1 &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>Von %1 &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>In Signalbox &amp;behalten</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>Nicht mehr &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>Als &amp;anders annehmen</translation>
    </message>
    <message>
        <source>Nothing of it stands here.</source>
        <translation>Nichts davon steht hier.</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>as it would be copied</source>
        <translation>wie es kopiert würde</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>%1, figures</source>
        <translation>%1, Werte</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <translation>Diagramm sichern…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckCard</name>
    <message>
        <source>is being made</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckRunner</name>
    <message>
        <source>%1 MB (%2)</source>
        <translation>%1 MB (%2)</translation>
    </message>
    <message>
        <source>%1 % CPU</source>
        <translation>%1 % CPU</translation>
    </message>
    <message>
        <source>%1 threads, %2 handles, %3 children</source>
        <translation>%1 Threads, %2 Handles, %3 Kindprozesse</translation>
    </message>
    <message>
        <source>passed in %1 ms</source>
        <translation>bestanden in %1 ms</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Its memory rises steadily, by %1 MB a minute.</source>
        <translation>Sein Speicher wächst stetig, um %1 MB je Minute.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChoiceModel</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenLine</name>
    <message>
        <source>&amp;Zoom in</source>
        <translation>Hinein&amp;zoomen</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>Auswahl a&amp;ufheben</translation>
    </message>
    <message>
        <source>Chosen: %1 (%2). The journal shows what was recorded then.</source>
        <translation>Gewählt: %1 (%2). Das Journal zeigt, was in dieser Zeit aufgezeichnet wurde.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenStore</name>
    <message>
        <source>Secrets are being moved just now.</source>
        <translation>Die Geheimnisse werden gerade umgezogen.</translation>
    </message>
    <message>
        <source>The secrets stay where they are. %1</source>
        <translation>Die Geheimnisse bleiben, wo sie sind. %1</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again. To leave behind what it holds, choose memory first.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal. Um zurückzulassen, was darin liegt, wählen Sie zuerst den Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CliRunner</name>
    <message>
        <source>The server refused the handshake: %1</source>
        <translation>Der Server lehnte den Handshake ab: %1</translation>
    </message>
    <message>
        <source>The log level was not set: %1</source>
        <translation>Die Log-Stufe wurde nicht gesetzt: %1</translation>
    </message>
    <message>
        <source>Calls that were not reported: %1. %2</source>
        <translation>Nicht gemeldete Aufrufe: %1. %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CollectorClient</name>
    <message>
        <source>The collector was not reached: %1</source>
        <translation>Der Collector war nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The collector answered %1 but rejected it: %2</source>
        <translation>Der Collector antwortete %1, wies es aber zurück: %2</translation>
    </message>
    <message>
        <source>The collector took it (HTTP %1).</source>
        <translation>Der Collector nahm es an (HTTP %1).</translation>
    </message>
    <message>
        <source>The collector took it and says: %1</source>
        <translation>Der Collector nahm es an und sagt: %1</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1.</source>
        <translation>Der Collector antwortete mit HTTP-Status %1.</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1: %2</source>
        <translation>Der Collector antwortete mit HTTP-Status %1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComboEditor</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Zum Suchen tippen</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>Two messages compared</source>
        <translation>Zwei Nachrichten im Vergleich</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>Mehr als %1 Stellen unterscheiden sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich.</numerusform>
            <numerusform>%n Stellen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two messages say the same. The order of members does not count.</source>
        <translation>Die beiden Nachrichten sagen dasselbe. Die Reihenfolge der Felder zählt nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionAsker</name>
    <message>
        <source>The server&apos;s answer holds no suggestions.</source>
        <translation>Die Antwort des Servers enthält keine Vorschläge.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und weitere</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long.</source>
        <translation>Die Antwort des Servers ist zu lang.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionEdit</name>
    <message>
        <source>No suggestions: %1</source>
        <translation>Keine Vorschläge: %1</translation>
    </message>
    <message>
        <source>Suggestions of the server</source>
        <translation>Vorschläge des Servers</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Keine Vorschläge</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectStep</name>
    <message>
        <source>%1 cannot start the command.</source>
        <translation>%1 kann den Befehl nicht starten.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Er läuft.</translation>
    </message>
    <message>
        <source>The server does not say what it is called.</source>
        <translation>Der Server sagt nicht, wie er heißt.</translation>
    </message>
    <message>
        <source>It should give a name and a version.</source>
        <translation>Er sollte einen Namen und eine Version nennen.</translation>
    </message>
    <message>
        <source>It is %1, version %2.</source>
        <translation>Er ist %1, Version %2.</translation>
    </message>
    <message>
        <source>It speaks protocol %1; the newest is %2.</source>
        <translation>Er spricht Protokoll %1; das neueste ist %2.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Es gibt kein Gespräch mit dem Server.</translation>
    </message>
    <message>
        <source>The server wants authorization first.</source>
        <translation>Der Server verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Er antwortet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Connection</name>
    <message>
        <source>It was lost %1 times within %2 minutes and is not tried again by itself. Connect it when the reason is gone.</source>
        <translation>Sie ging %1-mal in %2 Minuten verloren und wird nicht von selbst neu versucht. Verbinden, wenn der Grund behoben ist.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConsolePane</name>
    <message>
        <source>Filter lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Standard error of the server</source>
        <translation>Standardfehlerausgabe des Servers</translation>
    </message>
    <message>
        <source>What the server writes to standard error appears here.</source>
        <translation>Hier erscheint, was der Server auf die Standardfehlerausgabe schreibt.</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Neuem folgen</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>In den Zeilen suchen</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Gezeigte Zeilen speichern</translation>
    </message>
    <message>
        <source>Copy the lines that are shown, with times</source>
        <translation>Gezeigte Zeilen mit Zeiten kopieren</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentBlock</name>
    <message>
        <source>Save to a file</source>
        <translation>In eine Datei speichern</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>Save the content</source>
        <translation>Inhalt speichern</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Unbekannter Inhalt</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentView</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>No content blocks.</source>
        <translation>Keine Inhaltsblöcke.</translation>
    </message>
    <message numerus="yes">
        <source>%n more block(s). See Raw.</source>
        <translation>
            <numerusform>%n weiterer Block. Siehe Roh.</numerusform>
            <numerusform>%n weitere Blöcke. Siehe Roh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ConversationView</name>
    <message>
        <source>What the model would be told</source>
        <translation>Was dem Modell gesagt würde</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>There are more messages. All of them stand in “As it came”.</source>
        <translation>Es gibt mehr Nachrichten. Alle stehen unter „Wie es kam“.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Uses the tool “%1” (%2):</source>
        <translation>Benutzt das Tool „%1“ (%2):</translation>
    </message>
    <message>
        <source>The tool failed (%1):</source>
        <translation>Das Tool ist gescheitert (%1):</translation>
    </message>
    <message>
        <source>The tool answered (%1):</source>
        <translation>Das Tool antwortete (%1):</translation>
    </message>
    <message>
        <source>Sound, %1, %2</source>
        <translation>Ton, %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1, %2</source>
        <translation>Bild, %1, %2</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1, %2</source>
        <translation>Ein Bild, das sich nicht zeigen lässt, %1, %2</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>Bild der Nachricht</translation>
    </message>
    <message>
        <source>This text is longer. All of it stands in “As it came”.</source>
        <translation>Dieser Text ist länger. Ganz steht er unter „Wie es kam“.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialControl</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>until Signalbox ends</source>
        <translation>bis Signalbox endet</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>Es gibt keinen Schlüsselbund: Geheimnisse bleiben, bis Signalbox endet.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>Angemeldet bei %1.</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>Angemeldet bei %1, als Client %2.</translation>
    </message>
    <message>
        <source>The token expired on %1 and is renewed when it is needed.</source>
        <translation>Das Token ist am %1 abgelaufen und wird erneuert, wenn es gebraucht wird.</translation>
    </message>
    <message>
        <source>The token expires on %1 and is then renewed.</source>
        <translation>Das Token läuft am %1 ab und wird dann erneuert.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Das Token ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The token expires on %1; then you sign in again.</source>
        <translation>Das Token läuft am %1 ab; dann melden Sie sich wieder an.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Warten auf den Browser …</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialFields</name>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>In einer verschlüsselten Datei aufbewahren …</translation>
    </message>
    <message>
        <source>Seconds of one window</source>
        <translation>Sekunden eines Zeitfensters</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>what the server asks for</source>
        <translation>was der Server verlangt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>API-Schlüssel in einer Kopfzeile</translation>
    </message>
    <message>
        <source>API key in the address</source>
        <translation>API-Schlüssel in der Adresse</translation>
    </message>
    <message>
        <source>name and password (Basic)</source>
        <translation>Name und Passwort (Basic)</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>token signed here (JWT)</source>
        <translation>hier signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>OAuth: sign in with the browser</source>
        <translation>OAuth: Anmeldung mit dem Browser</translation>
    </message>
    <message>
        <source>OAuth: client credentials</source>
        <translation>OAuth: Zugangsdaten des Clients</translation>
    </message>
    <message>
        <source>OAuth: workload identity</source>
        <translation>OAuth: Identität der Arbeitslast</translation>
    </message>
    <message>
        <source>OAuth: enterprise-managed</source>
        <translation>OAuth: vom Unternehmen verwaltet</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Kopfzeile</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>then another is signed</source>
        <translation>dann wird ein neues signiert</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>Si&amp;gniert mit</translation>
    </message>
    <message>
        <source>&amp;Private key</source>
        <translation>&amp;Privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>Key i&amp;d</source>
        <translation>Schlüssel-I&amp;D</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Aussteller</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>S&amp;ubjekt</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>&amp;Lebensdauer</translation>
    </message>
    <message>
        <source>&amp;More claims</source>
        <translation>&amp;Weitere Angaben</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Requests in one window</source>
        <translation>Anfragen in einem Zeitfenster</translation>
    </message>
    <message>
        <source>then wait</source>
        <translation>dann warten</translation>
    </message>
    <message>
        <source>then fail</source>
        <translation>dann scheitern</translation>
    </message>
    <message>
        <source>When the window is full</source>
        <translation>Wenn das Zeitfenster voll ist</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>Anfragen in</translation>
    </message>
    <message>
        <source>At m&amp;ost</source>
        <translation>H&amp;öchstens</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Empty: Signalbox registers itself.</source>
        <translation>Leer: Signalbox registriert sich selbst.</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Rech&amp;te</translation>
    </message>
    <message>
        <source>Asked for beside what the server asks for; spaces between them.</source>
        <translation>Verlangt neben dem, was der Server verlangt; Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;nmeldeserver</translation>
    </message>
    <message>
        <source>Issuer of the authorization server, if there are several.</source>
        <translation>Aussteller des Anmeldeservers, falls es mehrere gibt.</translation>
    </message>
    <message>
        <source>To&amp;ken file</source>
        <translation>To&amp;ken-Datei</translation>
    </message>
    <message>
        <source>Holds the workload&apos;s own token.</source>
        <translation>Enthält das eigene Token der Arbeitslast.</translation>
    </message>
    <message>
        <source>I&amp;dentity provider</source>
        <translation>I&amp;dentitätsanbieter</translation>
    </message>
    <message>
        <source>Its token endpoint.</source>
        <translation>Sein Token-Endpunkt.</translation>
    </message>
    <message>
        <source>Client id &amp;there</source>
        <translation>Client-ID &amp;dort</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Tr&amp;usted</source>
        <translation>&amp;Vertraut</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside the system&apos;s.</source>
        <translation>Eine PEM-Datei mit Zertifizierungsstellen, denen neben denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>Ours, if the server wants one: a PEM or PKCS#12 file.</source>
        <translation>Unseres, falls der Server eines will: eine PEM- oder PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>Sein Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>A PEM file; empty: it is with the certificate.</source>
        <translation>Eine PEM-Datei; leer: er steht beim Zertifikat.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Connects once with what stands here, and disconnects. Nothing is saved.</source>
        <translation>Verbindet einmal mit dem, was hier steht, und trennt wieder. Nichts wird gesichert.</translation>
    </message>
    <message>
        <source>Nothing is sent; you sign in when the server asks for it.</source>
        <translation>Nichts wird gesendet; Sie melden sich an, wenn der Server es verlangt.</translation>
    </message>
    <message>
        <source>Nothing is sent, whatever the server asks for.</source>
        <translation>Nichts wird gesendet, was immer der Server verlangt.</translation>
    </message>
    <message>
        <source>The key is part of the address: servers may write it into logs.</source>
        <translation>Der Schlüssel ist Teil der Adresse: Server können ihn in Protokolle schreiben.</translation>
    </message>
    <message>
        <source>Signalbox signs a token of its own and renews it in time.</source>
        <translation>Signalbox signiert ein eigenes Token und erneuert es rechtzeitig.</translation>
    </message>
    <message>
        <source>Para&amp;meter</source>
        <translation>Para&amp;meter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
    <message>
        <source>Not the name of a header.</source>
        <translation>Kein Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>Eine Adresse, die mit https:// beginnt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialLock</name>
    <message>
        <source>Another Signalbox has been changing these credentials for a minute.</source>
        <translation>Ein anderes Signalbox ändert diese Zugangsdaten seit einer Minute.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialTest</name>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>Die Antwort war HTTP %1.</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it has no credentials to try.</source>
        <translation>„%1“ wird als Befehl gestartet: Es gibt keine Zugangsdaten zu prüfen.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” let us in with a token that was signed here: %2, protocol %3.</source>
        <translation>„%1“ ließ uns mit einem hier signierten Token ein: %2, Protokoll %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with the %4: %2, protocol %3.</source>
        <translation>„%1“ ließ uns ein (%4): %2, Protokoll %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with the client certificate: %2, protocol %3.</source>
        <translation>„%1“ ließ uns mit dem Client-Zertifikat ein: %2, Protokoll %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with what the sign-in gave: %2, protocol %3.</source>
        <translation>„%1“ ließ uns mit der Anmeldung ein: %2, Protokoll %3.</translation>
    </message>
    <message>
        <source>“%1” lets everybody in, it asked for no credentials: %2, protocol %3.</source>
        <translation>„%1“ lässt alle ein, es verlangte keine Zugangsdaten: %2, Protokoll %3.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsForget</name>
    <message>
        <source>Nothing is kept for “%1” now.</source>
        <translation>Für „%1“ wird jetzt nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing is kept for “%1” now. Forgotten: %2.</source>
        <translation>Für „%1“ wird jetzt nichts aufbewahrt. Vergessen: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsRunner</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Es gibt keinen Server „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it is shown no credentials.</source>
        <translation>„%1“ wird als Befehl gestartet: Ihm werden keine Zugangsdaten gezeigt.</translation>
    </message>
    <message>
        <source>What such a server needs goes in the variables of its environment.</source>
        <translation>Was ein solcher Server braucht, gehört in die Variablen seiner Umgebung.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsSet</name>
    <message>
        <source>“%1” has no use for such a secret.</source>
        <translation>„%1“ kann ein solches Geheimnis nicht brauchen.</translation>
    </message>
    <message>
        <source>“%1” has no use for a secret as it is set.</source>
        <translation>„%1“ kann, wie es eingestellt ist, kein Geheimnis brauchen.</translation>
    </message>
    <message>
        <source>Say which kind of credentials it takes with --kind.</source>
        <translation>Sagen Sie mit --kind, welche Art von Zugangsdaten er nimmt.</translation>
    </message>
    <message>
        <source>A private key is no variable: give it from a pipe, or with --private-key-file.</source>
        <translation>Ein privater Schlüssel steht in keiner Variablen: Geben Sie ihn aus einer Pipe oder mit --private-key-file an.</translation>
    </message>
    <message>
        <source>A secret is one line; this has more.</source>
        <translation>Ein Geheimnis ist eine Zeile; dies hat mehr.</translation>
    </message>
    <message>
        <source>This is no private key in PEM.</source>
        <translation>Das ist kein privater Schlüssel in PEM.</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>Hier werden Geheimnisse nirgends aufbewahrt: Dieses wäre vergessen, wenn das Programm endet.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it, with --from-env, or choose a place: signalbox-cli credentials store.</source>
        <translation>Nennen Sie mit --from-env eine Umgebungsvariable, in der es steht, oder wählen Sie einen Ort: signalbox-cli credentials store.</translation>
    </message>
    <message>
        <source>A private key has many lines: give it from a pipe.</source>
        <translation>Ein privater Schlüssel hat viele Zeilen: Geben Sie ihn aus einer Pipe.</translation>
    </message>
    <message>
        <source>signalbox-cli credentials set NAME &lt; key.pem</source>
        <translation>signalbox-cli credentials set NAME &lt; key.pem</translation>
    </message>
    <message>
        <source>The %1 of “%2”</source>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>Das Geheimnis wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is kept.</source>
        <translation>%1 von „%2“: wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The credentials of “%1” are set.</source>
        <translation>Die Zugangsdaten von „%1“ sind eingestellt.</translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation>Die Geheimnisse konnten nicht wiederhergestellt werden: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsShow</name>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>tokens are good for</source>
        <translation>Tokens gelten</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others wait</source>
        <translation>%1 Anfragen in %2 s; andere warten</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others fail</source>
        <translation>%1 Anfragen in %2 s; andere scheitern</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>Es gibt keine Server.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsStore</name>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>Passphrase der Geheimnisdatei: </translation>
    </message>
    <message>
        <source>Without a passphrase secrets are not kept in a file.</source>
        <translation>Ohne Passphrase werden Geheimnisse nicht in einer Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>Setzen Sie SIGNALBOX_SECRETS_PASSPHRASE, oder rufen Sie dies in einem Terminal auf.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Geheimnisse werden im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory, until the program ends.</source>
        <translation>Geheimnisse werden im Arbeitsspeicher gehalten, bis das Programm endet.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which a passphrase opens.</source>
        <translation>Geheimnisse werden in %1 aufbewahrt; eine Passphrase öffnet die Datei.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in %1, which is not there.</source>
        <translation>Geheimnisse sollen in %1 aufbewahrt werden, aber die Datei ist nicht da.</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionTableModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Nachfrage</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>immer erlaubt</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>wie die Regeln sagen</translation>
    </message>
    <message>
        <source>as accepted</source>
        <translation>wie angenommen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>nicht mehr aufgelistet</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionsPanel</name>
    <message>
        <source>&amp;Accept what it is now</source>
        <translation>Jetzigen Stand &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Forget all of this server</source>
        <translation>Alles dieses Servers &amp;vergessen</translation>
    </message>
    <message>
        <source>Accepted definitions</source>
        <translation>Angenommene Definitionen</translation>
    </message>
    <message>
        <source>Nothing accepted yet. With the first call of a tool its definition is kept. If the server defines it in another way later, you are asked before it is called again, and the difference is shown here.</source>
        <translation>Noch nichts angenommen. Mit dem ersten Aufruf eines Tools wird seine Definition behalten. Definiert der Server es später anders, wird vor dem nächsten Aufruf gefragt, und der Unterschied steht hier.</translation>
    </message>
    <message>
        <source>The definition as it was accepted</source>
        <translation>Die Definition, wie sie angenommen wurde</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>Wie sie angenommen wurde</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Wie sie jetzt ist</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>Was sich an „%1“ geändert hat</translation>
    </message>
    <message>
        <source>“%1” as it was accepted</source>
        <translation>„%1“, wie es angenommen wurde</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifier</name>
    <message>
        <source>%1: as usual again</source>
        <translation>%1: wieder wie gewohnt</translation>
    </message>
    <message numerus="yes">
        <source>Signalbox: %n more notification(s)</source>
        <translation>
            <numerusform>Signalbox: %n weitere Meldung</numerusform>
            <numerusform>Signalbox: %n weitere Meldungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::DifferenceRows</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>In Signalbox</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>Signalbox::Discovery</name>
    <message>
        <source>Where does the server say who authorizes for it?</source>
        <translation>Wo sagt der Server, wer für ihn autorisiert?</translation>
    </message>
    <message>
        <source>The resource metadata is for %1, not for this server; no token is asked for with it.</source>
        <translation>Die Metadaten der Ressource gelten für %1, nicht für diesen Server; mit ihnen wird kein Token verlangt.</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server.</source>
        <translation>Die Metadaten der Ressource nennen keinen Autorisierungsserver.</translation>
    </message>
    <message>
        <source>The server names its resource metadata, but there is none to be read.</source>
        <translation>Der Server nennt die Metadaten seiner Ressource, aber dort sind keine zu lesen.</translation>
    </message>
    <message>
        <source>There is no resource metadata: the server is taken for one of revision 2025-03-26, whose origin is the authorization server.</source>
        <translation>Es gibt keine Metadaten der Ressource: Der Server gilt als einer der Revision 2025-03-26, dessen Ursprung der Autorisierungsserver ist.</translation>
    </message>
    <message>
        <source>What does the authorization server say of itself?</source>
        <translation>Was sagt der Autorisierungsserver von sich?</translation>
    </message>
    <message>
        <source>There is no metadata: the endpoints are those every server of that revision has.</source>
        <translation>Es gibt keine Metadaten: Die Endpunkte sind die, die jeder Server dieser Revision hat.</translation>
    </message>
    <message>
        <source>The authorization server %1 has no metadata.</source>
        <translation>Der Autorisierungsserver %1 hat keine Metadaten.</translation>
    </message>
    <message>
        <source>The resource metadata is for this server: it is for %1.</source>
        <translation>Die Metadaten der Ressource sind für diesen Server: Sie gelten für %1.</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is of the server&apos;s own origin, and all its addresses are https or on this machine.</source>
        <translation>Der Aussteller der Metadaten ist vom Ursprung des Servers selbst, und alle ihre Adressen sind https oder auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is the one that was asked for, and all its addresses are https or on this machine.</source>
        <translation>Der Aussteller der Metadaten ist der gefragte, und alle ihre Adressen sind https oder auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorDialog</name>
    <message>
        <source>Examine “%1”</source>
        <translation>„%1“ untersuchen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>In whose environment it is started</source>
        <translation>In wessen Umgebung er gestartet wird</translation>
    </message>
    <message>
        <source>Make one &amp;call that does no harm</source>
        <translation>Einen &amp;harmlosen Aufruf machen</translation>
    </message>
    <message>
        <source>Started by Signalbox</source>
        <translation>Gestartet von Signalbox</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Gestartet von %1</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Save &amp;report</source>
        <translation>&amp;Bericht sichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>Der Server steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>“%1” is examined.</source>
        <translation>„%1“ wird untersucht.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>Er nennt sich %1 und spricht Protokoll %2.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht sichern</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorRunner</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is nothing that the server&apos;s entry could mend.</source>
        <translation>Nichts lässt sich durch den Eintrag des Servers beheben.</translation>
    </message>
    <message>
        <source>%1 now says: %2</source>
        <translation>%1 sagt jetzt: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::EncryptedFileStore</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>Die Geheimnisdatei ist verschlossen: Ihre Passphrase wird gebraucht.</translation>
    </message>
    <message>
        <source>Unlock it in the settings; for the command line, set SIGNALBOX_SECRETS_PASSPHRASE or run it at a terminal.</source>
        <translation>Öffnen Sie sie in den Einstellungen; für die Befehlszeile setzen Sie SIGNALBOX_SECRETS_PASSPHRASE oder rufen Sie sie in einem Terminal auf.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndQuestion</name>
    <message>
        <source>End server</source>
        <translation>Server beenden</translation>
    </message>
    <message>
        <source>End “%1” (process %2)?</source>
        <translation>„%1“ (Prozess %2) beenden?</translation>
    </message>
    <message>
        <source>Who started it is gone. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>Wer ihn gestartet hat, ist nicht mehr da. Er wird gebeten zu enden; nach drei Sekunden wird er dazu gezwungen, mit allem, was er gestartet hat.</translation>
    </message>
    <message>
        <source>It was started by %1, which may start it again or lose its connection. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>Gestartet hat ihn %1, das ihn vielleicht wieder startet oder seine Verbindung verliert. Er wird gebeten zu enden; nach drei Sekunden wird er dazu gezwungen, mit allem, was er gestartet hat.</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Let it &amp;run</source>
        <translation>&amp;Laufen lassen</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndStep</name>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Es gibt kein Gespräch mit dem Server.</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>die Standardeingabe wird geschlossen</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>die Verbindung wird geschlossen</translation>
    </message>
    <message>
        <source>It ended when it was told to, and nothing of it is left.</source>
        <translation>Er endete, als es ihm gesagt wurde, und nichts von ihm ist übrig.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>It ended neither when its standard input was closed nor when it was asked to (SIGTERM): it had to be killed.</source>
        <translation>Er endete weder, als seine Standardeingabe geschlossen wurde, noch auf Bitte (SIGTERM): Er musste zwangsweise beendet werden.</translation>
    </message>
    <message>
        <source>It did not end when its standard input was closed; it had to be asked to (SIGTERM).</source>
        <translation>Er endete nicht, als seine Standardeingabe geschlossen wurde; er musste gebeten werden (SIGTERM).</translation>
    </message>
    <message>
        <source>A server ends when its standard input does; else programs leave it running.</source>
        <translation>Ein Server endet mit seiner Standardeingabe; sonst lassen Programme ihn laufen.</translation>
    </message>
    <message>
        <source>It crashed at its end, with signal %1.</source>
        <translation>Er stürzte am Ende ab, mit Signal %1.</translation>
    </message>
    <message>
        <source>Look into what it writes to standard error.</source>
        <translation>Sehen Sie nach, was er auf die Standardfehlerausgabe schreibt.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Er endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>Some programs take that for a crash.</source>
        <translation>Manche Programme halten das für einen Absturz.</translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n line(s) to standard output that are no messages.</source>
        <translation>
            <numerusform>Er schrieb %n Zeile auf die Standardausgabe, die keine Nachricht ist.</numerusform>
            <numerusform>Er schrieb %n Zeilen auf die Standardausgabe, die keine Nachrichten sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write logs to standard error; other programs give up at such lines.</source>
        <translation>Schreiben Sie Logs auf die Standardfehlerausgabe; andere Programme geben bei solchen Zeilen auf.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EngineRequest</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EntryLinesModel</name>
    <message>
        <source>line %1, differs: %2</source>
        <translation>Zeile %1, anders: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExplorePage</name>
    <message>
        <source>Open servers</source>
        <translation>Offene Server</translation>
    </message>
    <message>
        <source>Choose a server on the left, and press Enter or Ctrl+D.</source>
        <translation>Links einen Server wählen und Enter oder Strg+D drücken.</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportDialog</name>
    <message>
        <source>Mask secrets</source>
        <translation>Geheimnisse maskieren</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The whole journal (%1 messages)</source>
        <translation>Das ganze Journal (%1 Nachrichten)</translation>
    </message>
    <message>
        <source>What passes the filter (%1 messages)</source>
        <translation>Was zum Filter passt (%1 Nachrichten)</translation>
    </message>
    <message>
        <source>The current message, and what it answers or is answered by</source>
        <translation>Die aktuelle Nachricht und ihre Anfrage oder Antwort</translation>
    </message>
    <message>
        <source>Everything, compressed. Signalbox opens it again, without any server.</source>
        <translation>Alles, gepackt. Signalbox öffnet es wieder, ohne jeden Server.</translation>
    </message>
    <message>
        <source>The same as text, a line for each message.</source>
        <translation>Dasselbe als Text, eine Zeile je Nachricht.</translation>
    </message>
    <message>
        <source>HTTP exchanges, for the tools of web developers. Messages over stdio are left out.</source>
        <translation>HTTP-Austausche, für Werkzeuge der Webentwicklung. Nachrichten über stdio werden ausgelassen.</translation>
    </message>
    <message>
        <source>A report in one file that any browser shows.</source>
        <translation>Ein Bericht in einer Datei, die jeder Browser zeigt.</translation>
    </message>
    <message>
        <source>A report as text, to be pasted.</source>
        <translation>Ein Bericht als Text, zum Einfügen.</translation>
    </message>
    <message>
        <source>A line for each call with its times and sizes, without its contents.</source>
        <translation>Eine Zeile je Aufruf mit Zeiten und Größen, ohne Inhalte.</translation>
    </message>
    <message>
        <source>Known secrets and what looks like one are masked.</source>
        <translation>Bekannte Geheimnisse und was wie eines aussieht, werden maskiert.</translation>
    </message>
    <message>
        <source>Nothing is masked: whoever gets the file may read secrets in it.</source>
        <translation>Nichts wird maskiert: Wer die Datei bekommt, kann Geheimnisse darin lesen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FailureStrip</name>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Zeigen, warum</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Der Server ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Der Server ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldBox</name>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>Variante von %1</translation>
    </message>
    <message numerus="yes">
        <source>list of %n</source>
        <translation>
            <numerusform>Liste mit %n</numerusform>
            <numerusform>Liste mit %n</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldEditor</name>
    <message>
        <source>Send as empty text</source>
        <translation>Als leeren Text senden</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldRow</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Diesen Schlüssel gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileSaver</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>Konnte nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>The one before</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>The next</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingCard</name>
    <message>
        <source>Mended: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Mend the entry…</source>
        <translation>Eintrag berichtigen…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingModel</name>
    <message>
        <source>Handshake</source>
        <translation>Handshake</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Resource templates</source>
        <translation>Ressourcenvorlagen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>Verstoß</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Erwartet %1, gefunden %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsBox</name>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Im &amp;Journal zeigen</translation>
    </message>
    <message>
        <source>Findings about the protocol</source>
        <translation>Befunde zum Protokoll</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message numerus="yes">
        <source>The protocol&apos;s linter found %n thing(s).</source>
        <translation>
            <numerusform>Die Protokollprüfung fand %n Sache.</numerusform>
            <numerusform>Die Protokollprüfung fand %n Sachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the journal flags each message.</source>
        <translation>Es können mehr sein: das Journal kennzeichnet jede Nachricht.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Erwartet %1, gefunden %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsList</name>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Output breaks the schema at %1: %2</source>
        <translation>Die Ausgabe verletzt das Schema bei %1: %2</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>Bei %1: erwartet %2, gefunden %3.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ForgetQuestion</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list as it was before: %1. This copy goes as a whole.</source>
        <translation>Signalbox’ eigene Liste, wie sie vorher war: %1. Diese Kopie geht als Ganzes.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n Version</numerusform>
            <numerusform>%n Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4.</source>
        <translation>%1, %2: %3 in %4.</translation>
    </message>
    <message>
        <source>Forget secrets in kept versions</source>
        <translation>Geheimnisse in behaltenen Versionen vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n secret(s) in kept versions?</source>
        <translation>
            <numerusform>%n Geheimnis in behaltenen Versionen vergessen?</numerusform>
            <numerusform>%n Geheimnisse in behaltenen Versionen vergessen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in the keychain stay as they are.</source>
        <translation>In den Versionen treten Verweise an ihre Stelle, endgültig: Wer eine wiederherstellt, muss das Geheimnis neu angeben. Die Dateien selbst und was im Schlüsselbund liegt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>Geheimnisse &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormBody</name>
    <message>
        <source>It asks for what looks like a secret. Forms must not: what is sent goes through the server, and stands in the journal as far as it is not recognized.</source>
        <translation>Es verlangt, was wie ein Geheimnis aussieht. Formulare dürfen das nicht: Was gesendet wird, geht durch den Server und steht im Journal, soweit es nicht erkannt wird.</translation>
    </message>
    <message>
        <source>Form of the server</source>
        <translation>Formular des Servers</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation>Trotzdem annehmen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n Feld zu berichtigen</numerusform>
            <numerusform>%n Felder zu berichtigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FormModel</name>
    <message>
        <source>Not JSON yet. The value before it stays.</source>
        <translation>Noch kein JSON. Der vorige Wert bleibt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>Element %1 nach oben</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>Element %1 nach unten</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>Element %1 entfernen</translation>
    </message>
    <message>
        <source>Send null for %1</source>
        <translation>null für %1 senden</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormTabs</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1, mit einem Fehler</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormValidator</name>
    <message>
        <source>The schema branches too often to be checked here.</source>
        <translation>Das Schema verzweigt sich zu oft, um hier geprüft zu werden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormView</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>No arguments.</source>
        <translation>Keine Argumente.</translation>
    </message>
    <message>
        <source>The text in JSON is not valid, so this is the last value that was. %1</source>
        <translation>Der Text in JSON ist ungültig; dies ist der letzte gültige Wert. %1</translation>
    </message>
    <message>
        <source>Only types and formats are checked. %1</source>
        <translation>Nur Typen und Formate werden geprüft. %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundServersBox</name>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found in %1</source>
        <translation>
            <numerusform>%n Server gefunden in %1</numerusform>
            <numerusform>%n Server gefunden in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::GateFields</name>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>Sekunden, bis eine Antwort zu spät ist</translation>
    </message>
    <message>
        <source>Seconds a call may take in all</source>
        <translation>Sekunden, die ein Aufruf insgesamt dauern darf</translation>
    </message>
    <message>
        <source>progress gives it more time</source>
        <translation>Fortschritt gibt ihm mehr Zeit</translation>
    </message>
    <message>
        <source>Seconds before the second attempt</source>
        <translation>Sekunden vor dem zweiten Versuch</translation>
    </message>
    <message>
        <source>Seconds between two attempts at most</source>
        <translation>Sekunden höchstens zwischen zwei Versuchen</translation>
    </message>
    <message>
        <source>Seconds to wait after “too many requests”</source>
        <translation>Sekunden Wartezeit nach „zu viele Anfragen“</translation>
    </message>
    <message>
        <source>Seconds for which calls are stopped</source>
        <translation>Sekunden, für die Aufrufe angehalten werden</translation>
    </message>
    <message>
        <source>make a lost connection anew</source>
        <translation>eine verlorene Verbindung neu herstellen</translation>
    </message>
    <message>
        <source>use results of read-only tools again for</source>
        <translation>Ergebnisse nur lesender Tools wiederverwenden für</translation>
    </message>
    <message>
        <source>Seconds for which a result is used again</source>
        <translation>Sekunden, für die ein Ergebnis wiederverwendet wird</translation>
    </message>
    <message>
        <source>%1 s (usual)</source>
        <translation>%1 s (üblich)</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>Versuche insgesamt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Failures in a row until calls are stopped</source>
        <translation>Fehlschläge nacheinander, bis Aufrufe angehalten werden</translation>
    </message>
    <message>
        <source>then longer, up to</source>
        <translation>dann länger, bis</translation>
    </message>
    <message>
        <source>Tried again by itself is what never reached the server, and what it turned away.</source>
        <translation>Von selbst noch einmal versucht wird, was den Server nie erreichte und was er abwies.</translation>
    </message>
    <message>
        <source>believe what the server says of its tools</source>
        <translation>dem Server glauben, was er über seine Tools sagt</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Ant&amp;wort binnen</translation>
    </message>
    <message>
        <source>&amp;In all</source>
        <translation>&amp;Insgesamt</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>V&amp;ersuche</translation>
    </message>
    <message>
        <source>Se&amp;cond after</source>
        <translation>Der z&amp;weite nach</translation>
    </message>
    <message>
        <source>If tu&amp;rned away</source>
        <translation>Falls abge&amp;wiesen</translation>
    </message>
    <message>
        <source>unless the server says how long</source>
        <translation>außer der Server sagt, wie lange</translation>
    </message>
    <message>
        <source>After “too many requests”.</source>
        <translation>Nach „zu viele Anfragen“.</translation>
    </message>
    <message>
        <source>Sto&amp;p after</source>
        <translation>Anhalten n&amp;ach</translation>
    </message>
    <message>
        <source>failures in a row, for</source>
        <translation>Fehlschlägen in Folge, für</translation>
    </message>
    <message>
        <source>Which of them only read, and which may be called twice.</source>
        <translation>Welche von ihnen nur lesen und welche zweimal aufgerufen werden dürfen.</translation>
    </message>
    <message>
        <source>Sa&amp;fe to repeat</source>
        <translation>Wiederh&amp;olbar</translation>
    </message>
    <message>
        <source>Tools that may be called twice, as you know. They are tried again after other failures, too.</source>
        <translation>Tools, von denen Sie wissen, dass sie zweimal aufgerufen werden dürfen. Sie werden auch nach anderen Fehlschlägen noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GeneralFields</name>
    <message>
        <source>Give it Signalbox&apos;s whole environment</source>
        <translation>Ihm Signalbox’ ganze Umgebung geben</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own</source>
        <translation>Wie Signalbox</translation>
    </message>
    <message>
        <source>a program on this machine (stdio)</source>
        <translation>ein Programm auf diesem Rechner (stdio)</translation>
    </message>
    <message>
        <source>an address (Streamable HTTP)</source>
        <translation>eine Adresse (Streamable HTTP)</translation>
    </message>
    <message>
        <source>an address (HTTP+SSE, older servers)</source>
        <translation>eine Adresse (HTTP+SSE, ältere Server)</translation>
    </message>
    <message>
        <source>an address (WebSocket)</source>
        <translation>eine Adresse (WebSocket)</translation>
    </message>
    <message>
        <source>auto: ask the server</source>
        <translation>auto: den Server fragen</translation>
    </message>
    <message>
        <source>legacy: handshake</source>
        <translation>legacy: Handshake</translation>
    </message>
    <message>
        <source>modern: stateless</source>
        <translation>modern: zustandslos</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>&amp;Erreicht über</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Of the MCP endpoint.</source>
        <translation>Des MCP-Endpunkts.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Kopffelder</translation>
    </message>
    <message>
        <source>One Name: value a line, sent with every request.</source>
        <translation>Ein Name: Wert je Zeile, mit jeder Anfrage gesendet.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programm</translation>
    </message>
    <message>
        <source>A name that is looked up in PATH, or a path.</source>
        <translation>Ein Name, der in PATH gesucht wird, oder ein Pfad.</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Argumente</translation>
    </message>
    <message>
        <source>One a line, as the program gets them; no quoting.</source>
        <translation>Eines je Zeile, wie das Programm sie bekommt; ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>One KEY=VALUE a line, on top of a short safe list.</source>
        <translation>Ein SCHLÜSSEL=WERT je Zeile, zusätzlich zu einer kurzen sicheren Liste.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Where it is started.</source>
        <translation>Wo er gestartet wird.</translation>
    </message>
    <message>
        <source>P&amp;rotocol era</source>
        <translation>P&amp;rotokollära</translation>
    </message>
    <message>
        <source>This will be started, without a shell:</source>
        <translation>Das wird gestartet, ohne Shell:</translation>
    </message>
    <message>
        <source>This will be asked:</source>
        <translation>Das wird gefragt:</translation>
    </message>
</context>
<context>
    <name>Signalbox::GrantFlow</name>
    <message>
        <source>This way of signing in needs a client id.</source>
        <translation>Diese Art der Anmeldung braucht eine Client-ID.</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>Eine Client-ID in den Einstellungen des Servers eintragen.</translation>
    </message>
    <message>
        <source>A token is asked for with the client&apos;s own credentials.</source>
        <translation>Ein Token wird mit den eigenen Zugangsdaten des Clients verlangt.</translation>
    </message>
    <message>
        <source>A token is asked for with the workload&apos;s own token.</source>
        <translation>Ein Token wird mit dem eigenen Token der Arbeitslast verlangt.</translation>
    </message>
    <message>
        <source>The file with the workload&apos;s token cannot be read.</source>
        <translation>Die Datei mit dem Token der Arbeitslast ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The identity provider is asked for leave to use this server.</source>
        <translation>Der Identitätsanbieter wird um Erlaubnis gebeten, diesen Server zu nutzen.</translation>
    </message>
    <message>
        <source>The identity provider gave another kind of token than the one asked for.</source>
        <translation>Der Identitätsanbieter gab eine andere Art von Token als die verlangte.</translation>
    </message>
    <message>
        <source>A token is asked for with the identity provider&apos;s leave.</source>
        <translation>Ein Token wird mit der Erlaubnis des Identitätsanbieters verlangt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupCommands</name>
    <message>
        <source>Move “%1” to a group</source>
        <translation>„%1“ in eine Gruppe verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n server(s) to a group</source>
        <translation>
            <numerusform>%n Server in eine Gruppe verschieben</numerusform>
            <numerusform>%n Server in eine Gruppe verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the group “%1”</source>
        <translation>Die Gruppe „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Die Gruppe speichern</translation>
    </message>
    <message>
        <source>Add servers from a file</source>
        <translation>Server aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Connect all</source>
        <translation>&amp;Alle verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Alle &amp;trennen</translation>
    </message>
    <message>
        <source>&amp;Move to group…</source>
        <translation>In Gruppe &amp;verschieben…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Teilen…</translation>
    </message>
    <message>
        <source>D&amp;issolve: servers stay in no group</source>
        <translation>Auf&amp;lösen: Server bleiben ohne Gruppe</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>In Gruppe verschieben</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Without a name: in no group.</source>
        <translation>Ohne Namen: in keiner Gruppe.</translation>
    </message>
    <message>
        <source>Goes to those that are in this group already.</source>
        <translation>Kommt zu denen, die schon in dieser Gruppe sind.</translation>
    </message>
    <message>
        <source>Makes a new group of this name.</source>
        <translation>Legt eine neue Gruppe dieses Namens an.</translation>
    </message>
    <message>
        <source>There is a group of this name: they become one. Profiles follow.</source>
        <translation>Es gibt eine Gruppe dieses Namens: Sie werden eine. Profile folgen.</translation>
    </message>
    <message>
        <source>Profiles that name the group follow.</source>
        <translation>Profile, die die Gruppe nennen, folgen.</translation>
    </message>
    <message>
        <source>A group has a name.</source>
        <translation>Eine Gruppe hat einen Namen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupedServers</name>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n server(s)</source>
        <translation>
            <numerusform>%1, %n Server</numerusform>
            <numerusform>%1, %n Server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GuardProcess</name>
    <message>
        <source>The program signalbox-guard, which comes with Signalbox, is missing.</source>
        <translation>Das Programm signalbox-guard, das zu Signalbox gehört, fehlt.</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Signalbox neu installieren.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthFields</name>
    <message>
        <source>Seconds between two checks</source>
        <translation>Sekunden zwischen zwei Prüfungen</translation>
    </message>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>Sekunden, bis eine Antwort zu spät ist</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>ask whether it answers</source>
        <translation>fragen, ob er antwortet</translation>
    </message>
    <message>
        <source>call a tool that only reads</source>
        <translation>ein Tool aufrufen, das nur liest</translation>
    </message>
    <message>
        <source>Failures in a row until it counts as down</source>
        <translation>Fehlschläge in Folge, bis er als ausgefallen gilt</translation>
    </message>
    <message>
        <source>Called only if the server says that the tool only reads. The journal marks these calls.</source>
        <translation>Wird nur aufgerufen, wenn der Server sagt, dass das Tool nur liest. Das Journal kennzeichnet diese Aufrufe.</translation>
    </message>
    <message>
        <source>While it is connected. The journal marks these messages.</source>
        <translation>Solange er verbunden ist. Das Journal kennzeichnet diese Nachrichten.</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>Welches Tool?</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>Die Argumente müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>Fehlschlägen in Folge</translation>
    </message>
    <message>
        <source>Health chec&amp;k</source>
        <translation>&amp;Zustandsprüfung</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Tool</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>&amp;Argumente</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>All&amp;e</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Ant&amp;wort binnen</translation>
    </message>
    <message>
        <source>&amp;Down after</source>
        <translation>Aus&amp;gefallen nach</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthProbe</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The tool “%1” does not say of itself that it only reads.</source>
        <translation>Das Tool „%1“ sagt von sich nicht, dass es nur liest.</translation>
    </message>
    <message>
        <source>The server has no tool “%1”.</source>
        <translation>Der Server hat kein Tool „%1“.</translation>
    </message>
    <message>
        <source>The tool said that it failed.</source>
        <translation>Das Tool meldete einen Fehlschlag.</translation>
    </message>
    <message>
        <source>The tool did not come to an end within %1 ms.</source>
        <translation>Das Tool kam nicht binnen %1 ms zum Ende.</translation>
    </message>
    <message>
        <source>The tool asks the person for something; it is not fit for a check.</source>
        <translation>Das Tool fragt den Menschen etwas; für eine Prüfung taugt es nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthWatch</name>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HeldBar</name>
    <message>
        <source>&amp;Forget them…</source>
        <translation>&amp;Vergessen…</translation>
    </message>
    <message>
        <source>Secrets in kept versions</source>
        <translation>Geheimnisse in behaltenen Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.</source>
        <translation>
            <numerusform>Frühere Versionen von %1, die Signalbox behält, enthalten %n Geheimnis, das die Dateien nicht mehr enthalten.</numerusform>
            <numerusform>Frühere Versionen von %1, die Signalbox behält, enthalten %n Geheimnisse, die die Dateien nicht mehr enthalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HexView</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Hexadezimal kopieren</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>History of a file</source>
        <translation>Verlauf einer Datei</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Restore the whole &amp;file</source>
        <translation>Ganze &amp;Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restore “%1” alone</source>
        <translation>Nur „%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Wählen Sie eine Version.</translation>
    </message>
    <message>
        <source>The file is like this now.</source>
        <translation>So ist die Datei jetzt.</translation>
    </message>
    <message>
        <source>From this version to what the file holds now</source>
        <translation>Von dieser Version zum jetzigen Inhalt der Datei</translation>
    </message>
    <message>
        <source>No version is chosen.</source>
        <translation>Keine Version ist gewählt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostStart</name>
    <message>
        <source>The program flatpak-spawn, by which servers are started outside of the Flatpak, is missing.</source>
        <translation>Das Programm flatpak-spawn, mit dem Server außerhalb des Flatpaks gestartet werden, fehlt.</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Installieren Sie Signalbox neu.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpPane</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>Köpfe von Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Exchange %1 of %2</source>
        <translation>Austausch %1 von %2</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>keine Antwort kam</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>Gegenstelle %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>Inhalt %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>insgesamt %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpProblem</name>
    <message>
        <source>The server&apos;s answer is not proper HTTP: %1.</source>
        <translation>Die Antwort des Servers ist kein gültiges HTTP: %1.</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes.</source>
        <translation>Die Kopffelder sind länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>Die Antwort ist länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer.</source>
        <translation>Die Verbindung endete mitten in der Antwort des Servers.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Der Server schloss die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>The server sent more than the length it announced.</source>
        <translation>Der Server sandte mehr, als er angekündigt hatte.</translation>
    </message>
    <message>
        <source>The server switched to a protocol nobody asked for.</source>
        <translation>Der Server wechselte zu einem Protokoll, um das niemand gebeten hat.</translation>
    </message>
    <message>
        <source>The compressed answer cannot be unpacked.</source>
        <translation>Die gepackte Antwort lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The answer is packed as &quot;%1&quot;, which was not asked for.</source>
        <translation>Die Antwort ist als „%1“ gepackt, worum nicht gebeten wurde.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; holds characters that cannot be sent.</source>
        <translation>Das Kopffeld „%1“ enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>Remove line ends and control characters.</source>
        <translation>Entfernen Sie Zeilenenden und Steuerzeichen.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; is set by Signalbox itself.</source>
        <translation>Das Kopffeld „%1“ setzt Signalbox selbst.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Das ist keine HTTP-Methode.</translation>
    </message>
    <message>
        <source>The server at %1 redirects to %2; nothing was sent there.</source>
        <translation>Der Server unter %1 leitet nach %2 um; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>If that is right, enter the new address as the server&apos;s.</source>
        <translation>Wenn das stimmt, tragen Sie die neue Adresse als die des Servers ein.</translation>
    </message>
    <message>
        <source>The server answered a %1 request with the redirect %2, which would change the request; it was not followed.</source>
        <translation>Der Server beantwortete eine %1-Anfrage mit der Umleitung %2, die die Anfrage ändern würde; ihr wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Der Server leitete mehr als %1-mal um.</translation>
    </message>
    <message>
        <source>The server redirects to something that is no address.</source>
        <translation>Der Server leitet auf etwas um, das keine Adresse ist.</translation>
    </message>
    <message>
        <source>There was no connection within %1 seconds.</source>
        <translation>Innerhalb von %1 Sekunden kam keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Der Server antwortete nicht innerhalb von %1 Sekunden.</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds.</source>
        <translation>Der Server sandte %1 Sekunden lang nichts.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>Die Antwort war innerhalb von %1 Sekunden nicht vollständig.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved: %2.</source>
        <translation>Der Name %1 ließ sich nicht auflösen: %2.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 war nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address is right.</source>
        <translation>Prüfen Sie, ob der Server läuft und die Adresse stimmt.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>Dem Zertifikat von %1 kann nicht vertraut werden: %2. Sein SHA-256-Fingerabdruck ist %3.</translation>
    </message>
    <message>
        <source>Accept this certificate for this server only if you know that it is the right one.</source>
        <translation>Nehmen Sie dieses Zertifikat für diesen Server nur an, wenn Sie wissen, dass es das richtige ist.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on: %2.</source>
        <translation>Mit %1 ließ sich keine sichere Verbindung vereinbaren: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect: %2.</source>
        <translation>Der Proxy %1 stellte keine Verbindung her: %2.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpSseTransport</name>
    <message>
        <source>The server did not name the address for messages within %1 ms.</source>
        <translation>Der Server nannte die Adresse für Nachrichten nicht innerhalb von %1 ms.</translation>
    </message>
    <message>
        <source>The server wants messages sent to another origin: %1 instead of %2.</source>
        <translation>Der Server will Nachrichten an einen anderen Ursprung gesendet haben: %1 statt %2.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>Der Server nimmt nicht an, was gesendet wird: %1 Bytes warten.</translation>
    </message>
    <message>
        <source>The server ended its stream of events, and with it the connection.</source>
        <translation>Der Server beendete seinen Ereignisstrom und damit die Verbindung.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no stream of events.</source>
        <translation>Die Antwort des Servers ist kein Ereignisstrom.</translation>
    </message>
    <message>
        <source>The address that the server names for messages is none: %1</source>
        <translation>Die Adresse, die der Server für Nachrichten nennt, ist keine: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpStep</name>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Of a WebSocket it is part of what follows.</source>
        <translation>Bei einem WebSocket gehört es zum Folgenden.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Der Server wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Er antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>The server has a fault of its own: it answers with status %1.</source>
        <translation>Der Server hat einen eigenen Fehler: Er antwortet mit Status %1.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Sehen Sie ins Log des Servers.</translation>
    </message>
    <message>
        <source>It sends everybody elsewhere, with status %1: requests do not follow, because credentials could go along.</source>
        <translation>Er schickt alle anderswohin, mit Status %1: Anfragen folgen nicht, weil Zugangsdaten mitgehen könnten.</translation>
    </message>
    <message>
        <source>Take the address it sends you to, if you trust it.</source>
        <translation>Nehmen Sie die Adresse, an die er Sie schickt, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>It answers with a web page and status %1: at this address there is hardly an MCP server.</source>
        <translation>Er antwortet mit einer Webseite und Status %1: An dieser Adresse ist kaum ein MCP-Server.</translation>
    </message>
    <message>
        <source>Check the path; it often ends in /mcp or /sse.</source>
        <translation>Prüfen Sie den Pfad; oft endet er auf /mcp oder /sse.</translation>
    </message>
    <message>
        <source>It answers that there is nothing at this path; some older servers answer so as well.</source>
        <translation>Er antwortet, dass unter diesem Pfad nichts liegt; auch manche älteren Server antworten so.</translation>
    </message>
    <message>
        <source>If discovery fails too, check the path.</source>
        <translation>Wenn auch die Erkennung fehlschlägt, prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Its answer does not say what it is.</source>
        <translation>Seine Antwort sagt nicht, was sie ist.</translation>
    </message>
    <message>
        <source>Its answer says that it is %1.</source>
        <translation>Seine Antwort sagt, sie sei %1.</translation>
    </message>
    <message>
        <source>Answers are application/json or text/event-stream.</source>
        <translation>Antworten sind application/json oder text/event-stream.</translation>
    </message>
    <message>
        <source>It asks for credentials (401) and does not say which: there is no WWW-Authenticate.</source>
        <translation>Er verlangt Zugangsdaten (401) und sagt nicht, welche: WWW-Authenticate fehlt.</translation>
    </message>
    <message>
        <source>The server should name its resource metadata there.</source>
        <translation>Der Server sollte dort seine Ressourcen-Metadaten nennen.</translation>
    </message>
    <message>
        <source>It answers any page in your browser: a request from https://elsewhere.invalid was answered with status %1.</source>
        <translation>Er antwortet jeder Seite in Ihrem Browser: Eine Anfrage von https://elsewhere.invalid wurde mit Status %1 beantwortet.</translation>
    </message>
    <message>
        <source>The server must look at the Origin header and answer 403.</source>
        <translation>Der Server muss das Kopffeld Origin prüfen und mit 403 antworten.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpTarget</name>
    <message>
        <source>This is no http or https address.</source>
        <translation>Das ist keine http- oder https-Adresse.</translation>
    </message>
    <message>
        <source>The address holds a user name or password; credentials belong into the settings.</source>
        <translation>Die Adresse enthält einen Benutzernamen oder ein Passwort; Zugangsdaten gehören in die Einstellungen.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>Die Adresse nennt keinen Rechner.</translation>
    </message>
    <message>
        <source>The address holds characters that cannot be sent.</source>
        <translation>Die Adresse enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Hub</name>
    <message>
        <source>Signalbox ended first.</source>
        <translation>Signalbox endete vorher.</translation>
    </message>
    <message>
        <source>No tool is named.</source>
        <translation>Kein Tool ist genannt.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, a dot, and the tool&apos;s name.</source>
        <translation>Servernamen, Punkt und Toolnamen schreiben.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server “%1” is not connected.</source>
        <translation>Der Server „%1“ ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>Erst verbinden.</translation>
    </message>
    <message>
        <source>Calls are addressed as server.tool.</source>
        <translation>Aufrufe werden als server.tool adressiert.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>War %1 gemeint?</translation>
    </message>
    <message>
        <source>There is no server named “%1”.</source>
        <translation>Es gibt keinen Server namens „%1“.</translation>
    </message>
    <message>
        <source>Its connection was lost and is being made anew.</source>
        <translation>Seine Verbindung ging verloren und wird neu hergestellt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubCall</name>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation>Der Aufruf wurde vor dem Senden abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::IconStrip</name>
    <message numerus="yes">
        <source>%n more icon(s)</source>
        <translation>
            <numerusform>%n weiteres Symbol</numerusform>
            <numerusform>%n weitere Symbole</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon at %1, not loaded</source>
        <translation>Symbol bei %1, nicht geladen</translation>
    </message>
    <message>
        <source>An icon that cannot be shown (%1)</source>
        <translation>Ein Symbol, das sich nicht zeigen lässt (%1)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>kein Typ</translation>
    </message>
    <message>
        <source>Icon of the server</source>
        <translation>Symbol des Servers</translation>
    </message>
</context>
<context>
    <name>Signalbox::InnerTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::InputDesk</name>
    <message>
        <source>%1, %2, since %3: %4</source>
        <translation>%1, %2, seit %3: %4</translation>
    </message>
</context>
<context>
    <name>Signalbox::InstalledModel</name>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalBar</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Neuem folgen</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Show the earlier messages again</source>
        <translation>Frühere Nachrichten wieder zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Ansicht leeren</translation>
    </message>
    <message>
        <source>Shut the journal</source>
        <translation>Journal schließen</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 Nachricht</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>Hier wird jede Nachricht aller Server behalten.</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>Ansicht leeren. Nichts wird gelöscht: Das Journal behält alles.</translation>
    </message>
    <message>
        <source>Export, and session files</source>
        <translation>Export und Sitzungsdateien</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · searching, %2 %</source>
        <translation>%1 · sucht, %2 %</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All columns, in their first order</source>
        <translation>Alle Spalten in ursprünglicher Reihenfolge</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalCompare</name>
    <message>
        <source>Compare the two messages</source>
        <translation>Die beiden Nachrichten vergleichen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Select two messages, the second with Ctrl, to compare them.</source>
        <translation>Zwei Nachrichten wählen, die zweite mit Strg, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is too long for it.</source>
        <translation>Nicht verglichen. Eine der Nachrichten ist zu lang dafür.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is no JSON: %1</source>
        <translation>Nicht verglichen. Eine der Nachrichten ist kein JSON: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalExchange</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Open session file…</source>
        <translation>Sitzungsdatei öffnen…</translation>
    </message>
    <message>
        <source>Back to the live journal</source>
        <translation>Zurück zum laufenden Journal</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>Nicht kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportiert nach %1…</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Nicht exportiert.</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>Nach %1 exportiert (%2).</translation>
    </message>
    <message>
        <source>Masked places: %1.</source>
        <translation>Maskierte Stellen: %1.</translation>
    </message>
    <message>
        <source>Nothing is masked in it.</source>
        <translation>Nichts darin ist maskiert.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>Sitzungsdatei öffnen</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>Sitzungsdateien und JSON-Zeilen (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Öffnet %1…</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Nicht geöffnet.</translation>
    </message>
    <message>
        <source>Shown: %1 (%2 records).</source>
        <translation>Gezeigt: %1 (%2 Einträge).</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>Geheimnisse darin sind maskiert.</translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation>Die Datei endet zu früh.</translation>
    </message>
    <message>
        <source>Damaged messages: %1.</source>
        <translation>Beschädigte Nachrichten: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalFilterField</name>
    <message>
        <source>Filter: words, or server:, tool:, dur:&gt;100ms …</source>
        <translation>Filter: Wörter oder server:, tool:, dur:&gt;100ms …</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Journal filtern</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalGroup</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Is kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Behält jetzt</translation>
    </message>
    <message>
        <source>Messages of the last</source>
        <translation>Nachrichten der letzten</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Alle zusammen höchstens</translation>
    </message>
    <message>
        <source>Of each server at most</source>
        <translation>Von jedem Server höchstens</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>beliebig alt</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>beliebig groß</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebig viele</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Es wird nichts aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Nachricht</numerusform>
            <numerusform>Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>Sieht nach, was gehen würde …</translation>
    </message>
    <message>
        <source>Cannot be told now.</source>
        <translation>Lässt sich jetzt nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 Nachricht</numerusform>
            <numerusform>%1 Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Applying takes nothing away now.</source>
        <translation>Anwenden nimmt jetzt nichts weg.</translation>
    </message>
    <message numerus="yes">
        <source>Applying takes away %1 message(s)</source>
        <translation>
            <numerusform>Anwenden nimmt %1 Nachricht weg</numerusform>
            <numerusform>Anwenden nimmt %1 Nachrichten weg</numerusform>
        </translation>
    </message>
    <message>
        <source>, all from before %1</source>
        <translation>, alle von vor %1</translation>
    </message>
    <message>
        <source>That frees %1 and cannot be undone. Pinned messages stay.</source>
        <translation>Das macht %1 frei und ist nicht rückgängig zu machen. Angeheftete Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>They are no longer shown, which cannot be undone. Pinned messages stay.</source>
        <translation>Sie werden nicht mehr gezeigt, was nicht rückgängig zu machen ist. Angeheftete Nachrichten bleiben.</translation>
    </message>
    <message>
        <source>Applied. Whole files go, oldest first; the one being written stays.</source>
        <translation>Angewendet. Es gehen ganze Dateien, die ältesten zuerst; die gerade geschriebene bleibt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarking</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Schlagwörter und Notiz…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarks</name>
    <message>
        <source>Only messages of the live journal can be marked.</source>
        <translation>Nur Nachrichten des laufenden Journals lassen sich kennzeichnen.</translation>
    </message>
    <message>
        <source>The journal could not be opened.</source>
        <translation>Das Journal ließ sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gekürzt</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>part of the exchange above</source>
        <translation>Teil des Austauschs darüber</translation>
    </message>
    <message numerus="yes">
        <source>open, %n messages</source>
        <translation>
            <numerusform>aufgeklappt, %n Nachricht</numerusform>
            <numerusform>aufgeklappt, %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>folded, %n messages</source>
        <translation>
            <numerusform>zugeklappt, %n Nachricht</numerusform>
            <numerusform>zugeklappt, %n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>task, polled %n times</source>
        <translation>
            <numerusform>Task, einmal abgefragt</numerusform>
            <numerusform>Task, %n-mal abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>task</source>
        <translation>Task</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>Tool-Fehler</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalReplay</name>
    <message>
        <source>Replay</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>Bearbeiten und wiederholen…</translation>
    </message>
    <message>
        <source>Not replayed.</source>
        <translation>Nicht wiederholt.</translation>
    </message>
    <message>
        <source>Only a tool call can be made again, and this is none.</source>
        <translation>Nur ein Tool-Aufruf lässt sich wiederholen, und das ist keiner.</translation>
    </message>
    <message>
        <source>Secrets were masked when it was recorded. Edit it, and put them in again.</source>
        <translation>Beim Aufzeichnen wurden Geheimnisse maskiert. Den Aufruf bearbeiten und sie wieder eintragen.</translation>
    </message>
    <message>
        <source>It is too long, or was not recorded whole.</source>
        <translation>Er ist zu lang oder wurde nicht ganz aufgezeichnet.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Es gibt keinen Server „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it first.</source>
        <translation>„%1“ ist nicht verbunden. Erst verbinden.</translation>
    </message>
    <message>
        <source>“%1” has no tool “%2” now.</source>
        <translation>„%1“ hat jetzt kein Tool „%2“.</translation>
    </message>
    <message>
        <source>Calling %1 on “%2” again …</source>
        <translation>Ruft %1 bei „%2“ noch einmal auf …</translation>
    </message>
    <message>
        <source>Replayed: %1 failed. %2</source>
        <translation>Wiederholt: %1 schlug fehl. %2</translation>
    </message>
    <message>
        <source>Replayed: %1 answered after %2.</source>
        <translation>Wiederholt: %1 antwortete nach %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalTable</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Messages are not being kept.</source>
        <translation>Nachrichten werden nicht behalten.</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>Hier wird jede Nachricht aller Server behalten.</translation>
    </message>
    <message>
        <source>New messages will appear here. The %1 before them are kept.</source>
        <translation>Neue Nachrichten erscheinen hier. Die %1 davor bleiben behalten.</translation>
    </message>
    <message>
        <source>No message matches “%1”. %2 hidden.</source>
        <translation>Keine Nachricht passt zu „%1“. %2 verborgen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Not marked.</source>
        <translation>Nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>Rounds and tasks as one row</source>
        <translation>Runden und Tasks als eine Zeile</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonArgumentsView</name>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumente als JSON</translation>
    </message>
    <message>
        <source>Not valid JSON: %1</source>
        <translation>Kein gültiges JSON: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(nicht da)</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTableView</name>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 von %n Zeile</numerusform>
            <numerusform>%1 von %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 looked at</source>
        <translation>die ersten %1 angesehen</translation>
    </message>
    <message>
        <source>first %1 columns</source>
        <translation>die ersten %1 Spalten</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>object, %n member(s)</source>
        <translation>
            <numerusform>Objekt, %n Feld</numerusform>
            <numerusform>Objekt, %n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n item(s)</source>
        <translation>
            <numerusform>Liste, %n Element</numerusform>
            <numerusform>Liste, %n Elemente</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonView</name>
    <message>
        <source>Save all…</source>
        <translation>Alles sichern…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>Gezeigt: die ersten %1 von %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeptCallsButton</name>
    <message>
        <source>Saved calls %1</source>
        <translation>Behaltene Aufrufe %1</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Ins Formular übernehmen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal aufrufen</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Compare results with</source>
        <translation>Ergebnisse vergleichen mit</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Aufruf behalten</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainStore</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Der Schlüsselbund antwortete nicht.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Der Schlüsselbund ist nicht nutzbar: %1</translation>
    </message>
    <message>
        <source>Tokens and secrets are kept until Signalbox ends, and nowhere else.</source>
        <translation>Token und Geheimnisse werden bis zum Ende von Signalbox behalten, und nirgends sonst.</translation>
    </message>
    <message>
        <source>What it holds stays there. Start or unlock it, and try again.</source>
        <translation>Was darin liegt, bleibt dort. Starten oder entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDesk</name>
    <message>
        <source>“%1” is not what you accepted any more. Look at what changed.</source>
        <translation>„%1“ ist nicht mehr, was Sie angenommen haben. Sehen Sie an, was sich geändert hat.</translation>
    </message>
    <message>
        <source>“%1” came from elsewhere. Look at what it would start before it runs.</source>
        <translation>„%1“ kam von anderswo. Sehen Sie an, was er starten würde, bevor er läuft.</translation>
    </message>
    <message>
        <source>Connect it in the window, which shows it, or use: signalbox-cli servers accept %1</source>
        <translation>Verbinden Sie ihn im Fenster, das es zeigt, oder mit: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” needs the secret variable %2, whose value is not kept any more.</source>
        <translation>„%1“ braucht die geheime Variable %2, deren Wert nicht mehr aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Set it again: signalbox-cli servers env set --secret %1</source>
        <translation>Setzen Sie sie neu: signalbox-cli servers env set --secret %1</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>Es gibt keinen Ort, um Geheimnisse aufzubewahren.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDialog</name>
    <message>
        <source>It came through a link.</source>
        <translation>Er kam durch einen Link.</translation>
    </message>
    <message>
        <source>It was imported from another program.</source>
        <translation>Er wurde aus einem anderen Programm importiert.</translation>
    </message>
    <message>
        <source>It came from a registry.</source>
        <translation>Er kam aus einer Registry.</translation>
    </message>
    <message>
        <source>It came in a bundle.</source>
        <translation>Er kam in einem Bundle.</translation>
    </message>
    <message>
        <source>It was pasted or dropped.</source>
        <translation>Er wurde eingefügt oder abgelegt.</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Sichern und verbinden</translation>
    </message>
    <message>
        <source>Accept and connect</source>
        <translation>Annehmen und verbinden</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Ein Wert fehlt</translation>
    </message>
    <message>
        <source>Start this server?</source>
        <translation>Diesen Server starten?</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Nicht starten</translation>
    </message>
    <message>
        <source>Its entry leaves open what only you can say.</source>
        <translation>Sein Eintrag lässt offen, was nur Sie sagen können.</translation>
    </message>
    <message>
        <source>It is not what you accepted any more. Look at what changed before you let it be started.</source>
        <translation>Er ist nicht mehr, was Sie angenommen haben. Sehen Sie an, was sich geändert hat, bevor Sie ihn starten lassen.</translation>
    </message>
    <message>
        <source>Nothing is sent to this address before you accept it.</source>
        <translation>Nichts wird an diese Adresse gesendet, bevor Sie sie annehmen.</translation>
    </message>
    <message>
        <source>This program runs with your rights, on your files. Nothing is started before you accept it.</source>
        <translation>Dieses Programm läuft mit Ihren Rechten, auf Ihren Dateien. Nichts wird gestartet, bevor Sie es annehmen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchHintBox</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchStep</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>Dem Start steht nichts im Weg.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchView</name>
    <message>
        <source>Program file</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>Is given the variables</source>
        <translation>Bekommt die Variablen</translation>
    </message>
    <message>
        <source>Is sent the headers</source>
        <translation>Bekommt die Kopffelder</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>Was gestartet oder erreicht würde</translation>
    </message>
    <message>
        <source>Dangerous: %1 decides what code is loaded into the program.</source>
        <translation>Gefährlich: %1 bestimmt, welcher Code in das Programm geladen wird.</translation>
    </message>
    <message>
        <source>It is given Signalbox&apos;s whole environment, and with it every secret that lies there.</source>
        <translation>Er bekommt Signalbox’ ganze Umgebung und damit jedes Geheimnis, das darin liegt.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffModel</name>
    <message>
        <source>taken away: %1</source>
        <translation>weggenommen: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are the same</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>Zeilen, die sich unterscheiden</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineEditor</name>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListBar</name>
    <message>
        <source>Filter servers</source>
        <translation>Server filtern</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListPane</name>
    <message>
        <source>The list is not complete.</source>
        <translation>Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListStep</name>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Es gibt kein Gespräch mit dem Server.</translation>
    </message>
    <message>
        <source>It says that it has neither tools nor resources nor prompts.</source>
        <translation>Er sagt, er habe weder Tools noch Ressourcen noch Prompts.</translation>
    </message>
    <message>
        <source>A server with lists must name them among its capabilities.</source>
        <translation>Ein Server mit Listen muss sie bei seinen Fähigkeiten nennen.</translation>
    </message>
    <message>
        <source>Look at the answers in the journal.</source>
        <translation>Sehen Sie die Antworten im Journal an.</translation>
    </message>
    <message>
        <source>It has resources, and does not know resources/templates/list.</source>
        <translation>Er hat Ressourcen und kennt resources/templates/list nicht.</translation>
    </message>
    <message>
        <source>An empty list would be the answer.</source>
        <translation>Eine leere Liste wäre die Antwort.</translation>
    </message>
    <message>
        <source>A list that it says it has cannot be read: %1</source>
        <translation>Eine Liste, die er zu haben angibt, ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>%1 tools, %2 resources, %3 resource templates, %4 prompts.</source>
        <translation>%1 Tools, %2 Ressourcen, %3 Ressourcenvorlagen, %4 Prompts.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListTab</name>
    <message>
        <source>List of servers</source>
        <translation>Liste der Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No server yet. Add one by filling in a form, or paste a command line, an address or JSON. What other programs have stands under Programs and can be taken from there.</source>
        <translation>Noch kein Server. Fügen Sie einen über ein Formular hinzu, oder fügen Sie eine Befehlszeile, eine Adresse oder JSON ein. Was andere Programme haben, steht unter Programme und kann von dort übernommen werden.</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>&amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Duplizieren…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden by the filter.</source>
        <translation>
            <numerusform>%1, %n durch den Filter verborgen.</numerusform>
            <numerusform>%1, %n durch den Filter verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen.</source>
        <translation>
            <numerusform>%1, %n gewählt.</numerusform>
            <numerusform>%1, %n gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>In Gruppe verschieben…</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>In Erkunden zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListenStream</name>
    <message>
        <source>The server ended its stream of events.</source>
        <translation>Der Server beendete seinen Ereignisstrom.</translation>
    </message>
    <message>
        <source>The server opened no stream of events.</source>
        <translation>Der Server öffnete keinen Ereignisstrom.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Lister</name>
    <message>
        <source>The list was not complete after %1 ms; what came until then is shown.</source>
        <translation>Die Liste war nach %1 ms nicht vollständig; gezeigt wird, was bis dahin kam.</translation>
    </message>
    <message>
        <source>The list is not wanted any more.</source>
        <translation>Die Liste wird nicht mehr gebraucht.</translation>
    </message>
    <message>
        <source>The server gave the same cursor again; the list stops here.</source>
        <translation>Der Server gab denselben Cursor noch einmal; die Liste endet hier.</translation>
    </message>
    <message>
        <source>The list was stopped after %1 entries; the server has more.</source>
        <translation>Die Liste wurde nach %1 Einträgen angehalten; der Server hat mehr.</translation>
    </message>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>Die Liste wurde nach %1 Seiten angehalten; der Server hat mehr.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>absent or another value, on %1</source>
        <translation>nichts oder ein anderer Wert, auf %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>a list with an end</source>
        <translation>eine Liste mit einem Ende</translation>
    </message>
    <message>
        <source>The list was stopped after %1 bytes; the server has more.</source>
        <translation>Die Liste wurde nach %1 Bytes angehalten; der Server hat mehr.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>Filter messages</source>
        <translation>Meldungen filtern</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Neuem folgen</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Im Journal zeigen</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>Gewählte Meldungen kopieren</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>Ansicht leeren. Nichts wird gelöscht: das Journal behält alles.</translation>
    </message>
    <message>
        <source>Messages that the server logged</source>
        <translation>Meldungen, die der Server protokolliert hat</translation>
    </message>
    <message>
        <source>Data of the message as a tree</source>
        <translation>Daten der Meldung als Baum</translation>
    </message>
    <message>
        <source>What the server is asked to log</source>
        <translation>Was der Server protokollieren soll</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Ansicht leeren</translation>
    </message>
    <message>
        <source>Server decides what it logs</source>
        <translation>Server entscheidet, was er protokolliert</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>Alles protokollieren</translation>
    </message>
    <message>
        <source>Log from: %1</source>
        <translation>Protokollieren ab: %1</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Alle Stufen zeigen</translation>
    </message>
    <message>
        <source>Show from: %1</source>
        <translation>Zeigen ab: %1</translation>
    </message>
    <message>
        <source>This server does not say that it can log.</source>
        <translation>Dieser Server sagt nicht, dass er protokollieren kann.</translation>
    </message>
    <message>
        <source>The level was not set. %1</source>
        <translation>Die Stufe wurde nicht gesetzt. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 older ones are in the journal only.</source>
        <translation>%1 ältere stehen nur im Journal.</translation>
    </message>
    <message>
        <source>What the server logs while this page is open appears here.</source>
        <translation>Was der Server protokolliert, solange diese Seite offen ist, erscheint hier.</translation>
    </message>
    <message>
        <source>No message matches. %1 hidden.</source>
        <translation>Keine Meldung passt. %1 verborgen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachineModel</name>
    <message>
        <source>%1 (open to others)</source>
        <translation>%1 (offen für andere)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Configured in</source>
        <translation>Konfiguriert in</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Gestartet von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>nowhere known</source>
        <translation>nirgends bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachinePage</name>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Beenden…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>Server an&amp;zeigen</translation>
    </message>
    <message>
        <source>Running servers</source>
        <translation>Laufende Server</translation>
    </message>
    <message>
        <source>Servers that run on this machine</source>
        <translation>Server, die auf diesem Rechner laufen</translation>
    </message>
    <message>
        <source>Processes are being looked at…</source>
        <translation>Prozesse werden angesehen…</translation>
    </message>
    <message>
        <source>Running servers cannot be shown.</source>
        <translation>Laufende Server können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen. Those of your list, of other programs&apos; configurations, and what goes by a server&apos;s name would stand here.</source>
        <translation>Auf diesem Rechner läuft kein MCP-Server, soweit zu sehen ist. Hier stünden die Ihrer Liste, die aus Konfigurationen anderer Programme und was unter dem Namen eines Servers läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n laufender Server</numerusform>
            <numerusform>%n laufende Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left behind</source>
        <translation>
            <numerusform>%n zurückgelassen</numerusform>
            <numerusform>%n zurückgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), started by %1</source>
        <translation>
            <numerusform>%n Prozess, gestartet von %1</numerusform>
            <numerusform>%n Prozesse, gestartet von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server to see how it was started.</source>
        <translation>Wählen Sie einen Server, um zu sehen, wie er gestartet wurde.</translation>
    </message>
    <message>
        <source>It is another user&apos;s.</source>
        <translation>Er gehört jemand anderem.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets that stand in files in plain text</source>
        <translation>Geheimnisse, die im Klartext in Dateien stehen</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkDialog</name>
    <message>
        <source>Tags and note of message %1</source>
        <translation>Schlagwörter und Notiz der Nachricht %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkdownPane</name>
    <message>
        <source>Not all of it is drawn. Text shows all of it.</source>
        <translation>Nicht alles ist gezeichnet. Text zeigt alles.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Link zu %1</translation>
    </message>
    <message>
        <source>Link to %1, which reads as %2</source>
        <translation>Link zu %1, der sich als %2 liest</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkdownView</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixLegend</name>
    <message numerus="yes">
        <source>%n same</source>
        <translation>
            <numerusform>%n gleich</numerusform>
            <numerusform>%n gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n anders</numerusform>
            <numerusform>%n anders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n defekt</numerusform>
            <numerusform>%n defekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixMenu</name>
    <message>
        <source>Take from %1</source>
        <translation>Von %1 übernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>In Signalbox &amp;behalten</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>Nicht mehr &amp;annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>Als &amp;anders annehmen</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>Änderung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n Eintrag entfernen</numerusform>
            <numerusform>%n Einträge entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy to</source>
        <translation>&amp;Kopieren nach</translation>
    </message>
    <message>
        <source>Bring all to this &amp;version</source>
        <translation>Alle auf diese &amp;Version bringen</translation>
    </message>
    <message>
        <source>&amp;Open the file&apos;s folder</source>
        <translation>Ordner der Datei ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show the file&apos;s &amp;history…</source>
        <translation>Ver&amp;lauf der Datei zeigen…</translation>
    </message>
    <message>
        <source>Copy from Signalbox to %1</source>
        <translation>Von Signalbox nach %1 kopieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixModel</name>
    <message>
        <source>Only in other programs</source>
        <translation>Nur in anderen Programmen</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>In Signalbox</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>, aus</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>hier behalten</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht behalten</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixView</name>
    <message>
        <source>Servers and the programs that have them</source>
        <translation>Server und die Programme, die sie haben</translation>
    </message>
</context>
<context>
    <name>Signalbox::MendQuestion</name>
    <message>
        <source>Mend the entry</source>
        <translation>Eintrag berichtigen</translation>
    </message>
    <message>
        <source>The entry of “%1” changes like this:</source>
        <translation>Der Eintrag von „%1“ ändert sich so:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>Ä&amp;ndern</translation>
    </message>
</context>
<context>
    <name>Signalbox::MessageDetail</name>
    <message>
        <source>Go to the joined message</source>
        <translation>Zur zugehörigen Nachricht</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Ways to see the message</source>
        <translation>Ansichten der Nachricht</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alles sichern…</translation>
    </message>
    <message>
        <source>Select a message to see it here.</source>
        <translation>Eine Nachricht wählen, um sie hier zu sehen.</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>Diese Nachricht ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Zur Anfrage</translation>
    </message>
    <message>
        <source>Go to the response</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>away from us</source>
        <translation>von uns weg</translation>
    </message>
    <message>
        <source>towards us</source>
        <translation>zu uns her</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>eine Zeile, die keine Nachricht ist</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>an der Größengrenze gekürzt</translation>
    </message>
    <message>
        <source>late: nobody waited for it any more</source>
        <translation>verspätet: niemand wartete mehr darauf</translation>
    </message>
    <message>
        <source>with a finding</source>
        <translation>mit einem Befund</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>Gezeigt: die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht sichern</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>Sichern misslang: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gesichert in %1.</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
    <message>
        <source>Find in the message</source>
        <translation>In der Nachricht suchen</translation>
    </message>
    <message>
        <source>Unfolded: the first %1 places.</source>
        <translation>Aufgeklappt: die ersten %1 Stellen.</translation>
    </message>
    <message>
        <source>part of the negotiation or of a health check</source>
        <translation>Teil der Aushandlung oder einer Zustandsprüfung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>das Tool sagt selbst, dass es gescheitert ist</translation>
    </message>
</context>
<context>
    <name>Signalbox::MetaEditor</name>
    <message>
        <source>_meta of the call</source>
        <translation>_meta des Aufrufs</translation>
    </message>
    <message>
        <source>Members that go along in the request&apos;s _meta. What the protocol itself puts there is added to them.</source>
        <translation>Felder, die im _meta der Anfrage mitgehen. Was das Protokoll selbst dort ablegt, kommt dazu.</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>Das muss ein JSON-Objekt sein.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorBar</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>Dia&amp;gramme</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>&amp;Tabellen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Save charts or figures</source>
        <translation>Diagramme oder Werte sichern</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Letzte Minute</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Alles Vorhandene</translation>
    </message>
    <message>
        <source>The charts end now.</source>
        <translation>Die Diagramme reichen bis jetzt.</translation>
    </message>
    <message>
        <source>The charts stand still.</source>
        <translation>Die Diagramme stehen still.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorPage</name>
    <message>
        <source>limit for p95: %1</source>
        <translation>Grenze für p95: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Antwortzeit</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Aufrufe je Sekunde</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>Fehlgeschlagene Aufrufe</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes je Sekunde</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>In dieser Zeit wurde kein Aufruf beantwortet.</translation>
    </message>
    <message>
        <source>No call ended in this time.</source>
        <translation>In dieser Zeit endete kein Aufruf.</translation>
    </message>
    <message>
        <source>No call failed in this time.</source>
        <translation>In dieser Zeit schlug kein Aufruf fehl.</translation>
    </message>
    <message>
        <source>Nothing was sent or received in this time.</source>
        <translation>In dieser Zeit wurde nichts gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>No process of ours ran in this time.</source>
        <translation>In dieser Zeit lief kein Prozess von uns.</translation>
    </message>
    <message numerus="yes">
        <source>%n in this time</source>
        <translation>
            <numerusform>%n in dieser Zeit</numerusform>
            <numerusform>%n in dieser Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured, because nothing is recorded.</source>
        <translation>Nichts wird gemessen, weil nichts aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Nothing measured yet. Every call is measured, whoever makes it: connect a server and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>Noch nichts gemessen. Jeder Aufruf wird gemessen, wer ihn auch macht: einen Server verbinden und ein Tool aufrufen, dann erscheinen hier Zeiten, Fehlschläge und Bytes.</translation>
    </message>
    <message>
        <source>No server yet. Add one and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>Noch kein Server. Einen hinzufügen und ein Tool aufrufen, dann erscheinen hier Zeiten, Fehlschläge und Bytes.</translation>
    </message>
    <message>
        <source>Go to &amp;Explore</source>
        <translation>Zur Seite &amp;Erkunden</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Diagramme sichern</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Werte (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gesichert in %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::MoveDialog</name>
    <message>
        <source>Signalbox, %1</source>
        <translation>Signalbox, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Move secrets</source>
        <translation>Geheimnisse verschieben</translation>
    </message>
    <message>
        <source>Secrets are masked here. Their values lie in the keychain before a file is written. What stands in a file now is kept in its history, with the secrets, until you have them forgotten.</source>
        <translation>Geheimnisse sind hier maskiert. Ihre Werte liegen im Schlüsselbund, bevor eine Datei geschrieben wird. Was jetzt in einer Datei steht, bleibt mitsamt den Geheimnissen in ihrem Verlauf, bis Sie sie vergessen lassen.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis &amp;verschieben</numerusform>
            <numerusform>%n Geheimnisse &amp;verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Was bleibt:</translation>
    </message>
    <message>
        <source>Where secrets are moved</source>
        <translation>Wohin Geheimnisse verschoben werden</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::Negotiator</name>
    <message>
        <source>it did at the last connect</source>
        <translation>so war es beim letzten Verbinden</translation>
    </message>
    <message>
        <source>the settings say so</source>
        <translation>so sagen es die Einstellungen</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Asking with server/discover.</source>
        <translation>Frage mit server/discover.</translation>
    </message>
    <message>
        <source>Asking with initialize, revision %1.</source>
        <translation>Frage mit initialize, Revision %1.</translation>
    </message>
    <message>
        <source>Modern: %1.</source>
        <translation>Modern: %1.</translation>
    </message>
    <message>
        <source>The server says it speaks %1 but refuses it.</source>
        <translation>Der Server sagt, er spreche %1, lehnt es aber ab.</translation>
    </message>
    <message>
        <source>The server does not speak the modern era: %1.</source>
        <translation>Der Server spricht die moderne Ära nicht: %1.</translation>
    </message>
    <message>
        <source>Set its protocol era to auto or legacy.</source>
        <translation>Seine Protokollära auf auto oder legacy stellen.</translation>
    </message>
    <message>
        <source>Legacy: %1.</source>
        <translation>Legacy: %1.</translation>
    </message>
    <message>
        <source>server/discover was not answered within %1 ms</source>
        <translation>server/discover wurde nicht binnen %1 ms beantwortet</translation>
    </message>
    <message>
        <source>It refused initialize; looking again at what it speaks.</source>
        <translation>Er lehnte initialize ab; noch einmal wird geprüft, was er spricht.</translation>
    </message>
    <message>
        <source>Offered %1, the server chose %2.</source>
        <translation>%1 angeboten, der Server wählte %2.</translation>
    </message>
    <message>
        <source>the server ended on server/discover (%1)</source>
        <translation>der Server endete bei server/discover (%1)</translation>
    </message>
    <message>
        <source>The server was not started within %1 ms.</source>
        <translation>Der Server startete nicht binnen %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer initialize within %1 ms.</source>
        <translation>Der Server beantwortete initialize nicht binnen %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer server/discover within %1 ms.</source>
        <translation>Der Server beantwortete server/discover nicht binnen %1 ms.</translation>
    </message>
    <message>
        <source>Reaching the server.</source>
        <translation>Der Server wird erreicht.</translation>
    </message>
    <message>
        <source>If it is an older server, set its protocol era to legacy.</source>
        <translation>Ist es ein älterer Server, seine Protokollära auf legacy setzen.</translation>
    </message>
    <message>
        <source>server/discover was answered with status %1</source>
        <translation>server/discover wurde mit Status %1 beantwortet</translation>
    </message>
    <message>
        <source>initialize by POST was answered with status %1; HTTP+SSE is tried</source>
        <translation>initialize per POST wurde mit Status %1 beantwortet; HTTP+SSE wird versucht</translation>
    </message>
    <message>
        <source>Waiting for authorization.</source>
        <translation>Warten auf die Autorisierung.</translation>
    </message>
    <message>
        <source>Waiting for an answer. %1 may still be fetching the server.</source>
        <translation>Wartet auf eine Antwort. %1 holt den Server vielleicht noch.</translation>
    </message>
    <message>
        <source>%1 may still be fetching the server: a first start takes longer. Try again, or give it more time in the settings, under Limits.</source>
        <translation>%1 holt den Server vielleicht noch: Der erste Start dauert länger. Versuchen Sie es noch einmal, oder geben Sie ihm in den Einstellungen unter Grenzen mehr Zeit.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkModel</name>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>request, answered by a stream</source>
        <translation>Anfrage, mit einem Stream beantwortet</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>Ende der Sitzung</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkPane</name>
    <message>
        <source>Filter exchanges</source>
        <translation>Austausche filtern</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Im &amp;Journal zeigen</translation>
    </message>
    <message>
        <source>Exchanges over the network</source>
        <translation>Austausche über das Netz</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>Köpfe von Anfrage und Antwort</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read exchanges from.</source>
        <translation>Nichts wird aufgezeichnet: es gibt kein Journal, aus dem Austausche zu lesen wären.</translation>
    </message>
    <message>
        <source>No exchanges yet. What is sent to this server and what it answers appears here.</source>
        <translation>Noch kein Austausch. Was diesem Server gesendet wird und was er antwortet, erscheint hier.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Liest das Journal</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkStep</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>Der Proxy %1 schlägt den Namen nach.</translation>
    </message>
    <message>
        <source>It is an address already: nothing had to be looked up.</source>
        <translation>Es ist schon eine Adresse: Nichts war nachzuschlagen.</translation>
    </message>
    <message>
        <source>The name %1 is not known: %2.</source>
        <translation>Der Name %1 ist nicht bekannt: %2.</translation>
    </message>
    <message>
        <source>Check how it is spelled, and whether this machine is connected to its network.</source>
        <translation>Prüfen Sie die Schreibweise und ob dieser Rechner mit seinem Netz verbunden ist.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Er steht für %1.</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP-Verbindung</translation>
    </message>
    <message>
        <source>Of its addresses these could not be connected to: %1.</source>
        <translation>Zu diesen seiner Adressen kam keine Verbindung zustande: %1.</translation>
    </message>
    <message>
        <source>Programs that try only the first address do not reach the server.</source>
        <translation>Programme, die nur die erste Adresse versuchen, erreichen den Server nicht.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Verbunden mit %1, Port %2.</translation>
    </message>
    <message>
        <source>Connected through the proxy %1.</source>
        <translation>Verbunden über den Proxy %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead there: %2.</source>
        <translation>Der Proxy %1 führt nicht dorthin: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Unter %1 lauscht nichts.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 ist nicht erreichbar: %2.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the server&apos;s settings or the system&apos;s.</source>
        <translation>Prüfen Sie die Adresse des Proxys in den Einstellungen des Servers oder des Systems.</translation>
    </message>
    <message>
        <source>Start the server, or check the port in its address.</source>
        <translation>Starten Sie den Server, oder prüfen Sie den Port in seiner Adresse.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>Prüfen Sie das Netz und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address is not an encrypted one.</source>
        <translation>Die Adresse ist keine verschlüsselte.</translation>
    </message>
    <message>
        <source>%1 with %2; the certificate is valid for %3.</source>
        <translation>%1 mit %2; das Zertifikat gilt für %3.</translation>
    </message>
    <message>
        <source>%1 does not agree on TLS 1.2 or 1.3: %2.</source>
        <translation>%1 einigt sich nicht auf TLS 1.2 oder 1.3: %2.</translation>
    </message>
    <message>
        <source>See whether it is an http address after all, or an old server.</source>
        <translation>Sehen Sie nach, ob es doch eine http-Adresse oder ein alter Server ist.</translation>
    </message>
    <message>
        <source>The name %1 was not answered in time.</source>
        <translation>Der Name %1 wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network.</source>
        <translation>Prüfen Sie das Netz dieses Rechners.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>er antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Signalbox::Notice</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
</context>
<context>
    <name>Signalbox::OAuthAuthorizer</name>
    <message>
        <source>The token for %1 is not sent to %2.</source>
        <translation>Das Token für %1 wird nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>Der Server will wissen, wer fragt.</translation>
    </message>
    <message>
        <source>The server does not allow this to the token it got.</source>
        <translation>Der Server erlaubt das dem erhaltenen Token nicht.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Der Server erlaubt das nicht.</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>Der Server erlaubt das nicht: %1</translation>
    </message>
    <message>
        <source>The server refuses every new token; Signalbox does not ask for another.</source>
        <translation>Der Server lehnt jedes neue Token ab; Signalbox verlangt kein weiteres.</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>Wer den Server betreibt, weiß mehr.</translation>
    </message>
    <message>
        <source>It wants the permissions %1; ask who runs it whether your account has them.</source>
        <translation>Er verlangt die Rechte %1; wer ihn betreibt, weiß, ob das Konto sie hat.</translation>
    </message>
    <message>
        <source>Somebody is being signed in to this server already.</source>
        <translation>Bei diesem Server meldet sich schon jemand an.</translation>
    </message>
    <message>
        <source>The server is asked without a token, to see what it wants.</source>
        <translation>Der Server wird ohne Token gefragt, um zu sehen, was er will.</translation>
    </message>
    <message>
        <source>The server asks for no authorization.</source>
        <translation>Der Server verlangt keine Autorisierung.</translation>
    </message>
    <message>
        <source>There is nothing to renew the token with: sign in again.</source>
        <translation>Es gibt nichts, womit das Token erneuert werden könnte: neu anmelden.</translation>
    </message>
    <message>
        <source>The authorization server refuses to renew the token: sign in again.</source>
        <translation>Der Autorisierungsserver erneuert das Token nicht: neu anmelden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Opening</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Es gibt keinen Server „%1“.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutcomeBar</name>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>%n Geheimnis verschoben.</numerusform>
            <numerusform>%n Geheimnisse verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) put back.</source>
        <translation>
            <numerusform>%n Geheimnis zurückgeschrieben.</numerusform>
            <numerusform>%n Geheimnisse zurückgeschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept versions forgot %n secret(s).</source>
        <translation>
            <numerusform>Behaltene Versionen haben %n Geheimnis vergessen.</numerusform>
            <numerusform>Behaltene Versionen haben %n Geheimnisse vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values lie in the keychain. What stood in the files is kept in their history.</source>
        <translation>Die Werte liegen im Schlüsselbund. Was in den Dateien stand, bleibt in ihrem Verlauf.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Die Dateien sind, wie sie vorher waren.</translation>
    </message>
    <message>
        <source>The files and the keychain are as they were.</source>
        <translation>Die Dateien und der Schlüsselbund sind, wie sie waren.</translation>
    </message>
    <message>
        <source>&amp;Copy a value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Zurückschreiben</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Schl&amp;ießen</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Puts a moved secret’s value into the clipboard, for the place where its variable is set.</source>
        <translation>Legt den Wert eines verschobenen Geheimnisses in die Zwischenablage, für den Ort, an dem seine Variable gesetzt wird.</translation>
    </message>
    <message>
        <source>Writes the secrets where they stood, unless something else was changed there since.</source>
        <translation>Schreibt die Geheimnisse dorthin, wo sie standen, wenn dort seither nichts anderes geändert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list</source>
        <translation>Signalbox’ eigene Liste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>Ein&amp;stellungen öffnen</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewPane</name>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>Konsole zeigen</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>modern</source>
        <translation>modern</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>legacy</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>It offers</source>
        <translation>Er bietet</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Looked for:</source>
        <translation>Gesucht:</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation>Es wird um %1 von selbst wieder versucht.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Capabilities and extensions</source>
        <translation>Fähigkeiten und Erweiterungen</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>Übersicht des Servers</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Untersuchen…</translation>
    </message>
    <message>
        <source>Looks at the server from its start to its end, and tells what mends it</source>
        <translation>Betrachtet den Server vom Start bis zum Ende und sagt, was ihn in Ordnung bringt</translation>
    </message>
    <message>
        <source>Not started: a value is missing.</source>
        <translation>Nicht gestartet: Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>Not started: you did not accept its command.</source>
        <translation>Nicht gestartet: Sie haben den Befehl nicht angenommen.</translation>
    </message>
    <message>
        <source>Not connected: you did not accept its address.</source>
        <translation>Nicht verbunden: Sie haben die Adresse nicht angenommen.</translation>
    </message>
    <message>
        <source>Nothing was started. It waits for your answer.</source>
        <translation>Nichts wurde gestartet. Es wartet auf Ihre Antwort.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OwnServers</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Befehl oder Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Auch in</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>Signalbox::Palette</name>
    <message>
        <source>Search servers, tools, commands</source>
        <translation>Server, Tools, Befehle suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>So heißt nichts.</translation>
    </message>
    <message>
        <source>The best %1 of %2.</source>
        <translation>Die besten %1 von %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaletteModel</name>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>resource template</source>
        <translation>Ressourcenvorlage</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaneFind</name>
    <message>
        <source>Find in this pane</source>
        <translation>In diesem Bereich suchen</translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphrasePrompt</name>
    <message>
        <source>A passphrase for the file of secrets: </source>
        <translation>Eine Passphrase für die Geheimnisdatei: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Dieselbe noch einmal: </translation>
    </message>
    <message>
        <source>Those were two different ones.</source>
        <translation>Das waren zwei verschiedene.</translation>
    </message>
    <message>
        <source>The file of secrets stays locked. Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>Die Geheimnisdatei bleibt verschlossen. Setzen Sie SIGNALBOX_SECRETS_PASSPHRASE, oder rufen Sie dies in einem Terminal auf.</translation>
    </message>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>Passphrase der Geheimnisdatei: </translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphraseQuestion</name>
    <message>
        <source>Keep them in a file</source>
        <translation>In einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Keep secrets in an encrypted file?</source>
        <translation>Geheimnisse in einer verschlüsselten Datei aufbewahren?</translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation>Die Datei der Geheimnisse öffnen</translation>
    </message>
    <message>
        <source>It is of no use without this passphrase, which nobody can give back to you. You are asked for it when Signalbox first needs a secret.</source>
        <translation>Ohne diese Passphrase nützt sie nichts, und niemand kann sie Ihnen wiedergeben. Sie werden danach gefragt, wenn Signalbox zum ersten Mal ein Geheimnis braucht.</translation>
    </message>
    <message>
        <source>A secret is needed that is kept there.</source>
        <translation>Ein Geheimnis wird gebraucht, das dort aufbewahrt ist.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Verschlossen lassen</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>Hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>Servers found in the text</source>
        <translation>Im Text gefundene Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>Was gestartet oder erreicht würde</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n secret(s) of this text where secrets are kept, not in the list</source>
        <translation>
            <numerusform>%n Geheimnis dieses Textes aufbewahren, wo Geheimnisse liegen, nicht in der Liste</numerusform>
            <numerusform>%n Geheimnisse dieses Textes aufbewahren, wo Geheimnisse liegen, nicht in der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>What names the servers</source>
        <translation>Was die Server nennt</translation>
    </message>
    <message>
        <source>A command line, an address, a link, a command such as “claude mcp add”, or the configuration of any program; text or a file. Nothing is started by pasting it.</source>
        <translation>Eine Befehlszeile, eine Adresse, ein Link, ein Befehl wie „claude mcp add“ oder die Konfiguration irgendeines Programms; Text oder Datei. Durch das Einfügen wird nichts gestartet.</translation>
    </message>
    <message>
        <source>Throws this text away.</source>
        <translation>Verwirft diesen Text.</translation>
    </message>
    <message>
        <source>Adds nothing. This text is kept for the next time this is opened.</source>
        <translation>Fügt nichts hinzu. Der Text bleibt für das nächste Öffnen erhalten.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PendingBar</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>the whole file of %1</source>
        <translation>die ganze Datei von %1</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Vor&amp;schau…</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Changes that are not written yet</source>
        <translation>Änderungen, die noch nicht geschrieben sind</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not made yet.</source>
        <translation>%1, noch nicht gemacht.</translation>
    </message>
    <message>
        <source>%1 in %2, not written yet.</source>
        <translation>%1 in %2, noch nicht geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A backup is kept of each file.</source>
        <translation>%1. Von jeder Datei bleibt eine Sicherung.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n Datei geschrieben.</numerusform>
            <numerusform>%n Dateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is kept in each file&apos;s history.</source>
        <translation>Was vorher dastand, bleibt im Verlauf jeder Datei.</translation>
    </message>
    <message>
        <source>Show in E&amp;xplore</source>
        <translation>In E&amp;rkunden zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) taken into Signalbox.</source>
        <translation>
            <numerusform>%n Server in Signalbox übernommen.</numerusform>
            <numerusform>%n Server in Signalbox übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PhaseChart</name>
    <message>
        <source>Times of the exchange</source>
        <translation>Zeiten des Austauschs</translation>
    </message>
</context>
<context>
    <name>Signalbox::PictureBlock</name>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>Ein Bild, das sich nicht zeigen lässt, %1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Bild, %1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDetail</name>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>Environment of the profile</source>
        <translation>Umgebung des Profils</translation>
    </message>
    <message>
        <source>Servers that are on</source>
        <translation>Eingeschaltete Server</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Neue Variable…</translation>
    </message>
    <message>
        <source>Edit variable…</source>
        <translation>Variable bearbeiten…</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>Environment “%1”</source>
        <translation>Umgebung „%1“</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>These values hold everywhere. Those of the environment and of the profile in use go before them.</source>
        <translation>Diese Werte gelten überall. Die der aktiven Umgebung und des aktiven Profils gehen ihnen vor.</translation>
    </message>
    <message>
        <source>These values hold while the environment is in use.</source>
        <translation>Diese Werte gelten, solange die Umgebung aktiv ist.</translation>
    </message>
    <message>
        <source>While the profile is in use its servers are on and all others off; its variables go before those of the environment.</source>
        <translation>Solange das Profil aktiv ist, sind seine Server an und alle anderen aus; seine Variablen gehen denen der Umgebung vor.</translation>
    </message>
    <message>
        <source>None of its own: the one in use stays</source>
        <translation>Keine eigene: Die aktive bleibt</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
    <message>
        <source>None yet. A variable’s value goes wherever an entry of a server says ${var:NAME}.</source>
        <translation>Noch keine. Der Wert einer Variablen kommt überall hin, wo der Eintrag eines Servers ${var:NAME} sagt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>A few words of yours; may be empty.</source>
        <translation>Ein paar eigene Worte; darf leer sein.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceRows</name>
    <message>
        <source>Values that hold unless an environment or profile says otherwise.</source>
        <translation>Werte, die gelten, wenn eine Umgebung oder ein Profil nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>aktiv</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlacesGroup</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Regeln der Richtlinie</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>Antworten auf Anfragen</translation>
    </message>
    <message>
        <source>Environment variables that are set</source>
        <translation>Gesetzte Umgebungsvariablen</translation>
    </message>
    <message>
        <source>none that Signalbox looks at</source>
        <translation>keine, auf die Signalbox achtet</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyAcceptOperation</name>
    <message>
        <source>Accepted “%1” as it is defined now.</source>
        <translation>„%1“ angenommen, wie es jetzt definiert ist.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyGate</name>
    <message>
        <source>Make or renew a session that permits it.</source>
        <translation>Eine Sitzung anlegen oder erneuern, die es erlaubt.</translation>
    </message>
    <message>
        <source>Its tools cannot be listed, so it is not known what would be called: %1</source>
        <translation>Seine Tools lassen sich nicht auflisten, daher weiß man nicht, was aufgerufen würde: %1</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>erlaubt durch %1</translation>
    </message>
    <message>
        <source>allowed by the person (%1)</source>
        <translation>vom Menschen erlaubt (%1)</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>Der Aufruf braucht die Zustimmung des Menschen: %1.</translation>
    </message>
    <message>
        <source>The person is asked whether it may go: %1.</source>
        <translation>Der Mensch wird gefragt, ob er gehen darf: %1.</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent, and nobody could be asked: %1.</source>
        <translation>Der Aufruf braucht die Zustimmung des Menschen, und niemand konnte gefragt werden: %1.</translation>
    </message>
    <message>
        <source>The call was refused by the person: %1.</source>
        <translation>Der Aufruf wurde vom Menschen abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The tool&apos;s definition could not be kept: %1</source>
        <translation>Die Definition des Tools konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>keine Regel spricht davon</translation>
    </message>
    <message>
        <source>By now the person is to be asked, and a repeat asks nobody: %1.</source>
        <translation>Inzwischen ist der Mensch zu fragen, und eine Wiederholung fragt niemanden: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyJudge</name>
    <message>
        <source>The session of “%1” is over.</source>
        <translation>Die Sitzung von „%1“ ist vorbei.</translation>
    </message>
    <message>
        <source>The session of “%1” does not permit “%2”.</source>
        <translation>Die Sitzung von „%1“ erlaubt „%2“ nicht.</translation>
    </message>
    <message>
        <source>The tool may be another than it was; call it again.</source>
        <translation>Das Tool kann ein anderes sein als zuvor; noch einmal aufrufen.</translation>
    </message>
    <message>
        <source>Read the list of tools again, or look for the right name.</source>
        <translation>Die Liste der Tools neu lesen oder den richtigen Namen suchen.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>The server “%1” lists no tool named “%2”.</source>
        <translation>Der Server „%1“ listet kein Tool namens „%2“ auf.</translation>
    </message>
    <message>
        <source>its definition is not the one that was accepted</source>
        <translation>seine Definition ist nicht die angenommene</translation>
    </message>
    <message>
        <source>its tools were accepted of a server that was reached in another way</source>
        <translation>seine Tools wurden von einem Server angenommen, der anders erreicht wurde</translation>
    </message>
    <message>
        <source>what was accepted of this server cannot be read</source>
        <translation>was von diesem Server angenommen wurde, ist nicht lesbar</translation>
    </message>
    <message>
        <source>the file of rules has a fault: %1</source>
        <translation>die Datei der Regeln hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>The call was refused: %1.</source>
        <translation>Der Aufruf wurde abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>Die Regeln stehen in %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyKeeper</name>
    <message>
        <source>Made. Its rules count from now on.</source>
        <translation>Angelegt. Ihre Regeln gelten von nun an.</translation>
    </message>
    <message>
        <source>The session is made.</source>
        <translation>Die Sitzung ist angelegt.</translation>
    </message>
    <message>
        <source>The session is renewed.</source>
        <translation>Die Sitzung ist erneuert.</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The definition is accepted.</source>
        <translation>Die Definition ist angenommen.</translation>
    </message>
    <message>
        <source>Forgotten. The next call of each tool accepts its definition as it is then.</source>
        <translation>Vergessen. Der nächste Aufruf jedes Tools nimmt seine Definition an, wie sie dann ist.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitionen</translation>
    </message>
    <message>
        <source>The figure counts sessions that are valid.</source>
        <translation>Die Zahl nennt die gültigen Sitzungen.</translation>
    </message>
    <message>
        <source>The figure counts definitions that changed.</source>
        <translation>Die Zahl nennt die geänderten Definitionen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyTestOperation</name>
    <message>
        <source>definition %1</source>
        <translation>Definition %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PreviewDialog</name>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Secrets are masked here; the files keep theirs. What stands there now is kept in each file&apos;s history.</source>
        <translation>Geheimnisse sind hier maskiert; die Dateien behalten ihre. Was jetzt dasteht, bleibt im Verlauf jeder Datei.</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own list</source>
        <translation>Signalbox’ eigene Liste</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProcessEnding</name>
    <message>
        <source>The process is not there any more.</source>
        <translation>Der Prozess ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The process is another user&apos;s.</source>
        <translation>Der Prozess gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The process cannot be ended: %1.</source>
        <translation>Der Prozess kann nicht beendet werden: %1.</translation>
    </message>
    <message>
        <source>The process does not end.</source>
        <translation>Der Prozess endet nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileBar</name>
    <message>
        <source>Profile in use</source>
        <translation>Aktives Profil</translation>
    </message>
    <message>
        <source>The profile in use: which servers are on, and with which values.</source>
        <translation>Das aktive Profil: welche Server an sind, und mit welchen Werten.</translation>
    </message>
    <message>
        <source>Environment in use</source>
        <translation>Aktive Umgebung</translation>
    </message>
    <message>
        <source>The environment in use: the values that servers are started with.</source>
        <translation>Die aktive Umgebung: die Werte, mit denen Server gestartet werden.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Kein Profil</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (nicht da)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileServers</name>
    <message>
        <source>Servers that are on in the profile</source>
        <translation>Server, die im Profil an sind</translation>
    </message>
    <message>
        <source>All of “%1”, also later ones</source>
        <translation>Alle von „%1“, auch spätere</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileSwitcher</name>
    <message>
        <source>Use no profile?</source>
        <translation>Kein Profil verwenden?</translation>
    </message>
    <message>
        <source>Use the profile “%1”?</source>
        <translation>Das Profil „%1“ verwenden?</translation>
    </message>
    <message>
        <source>Use no environment?</source>
        <translation>Keine Umgebung verwenden?</translation>
    </message>
    <message>
        <source>Use the environment “%1”?</source>
        <translation>Die Umgebung „%1“ verwenden?</translation>
    </message>
    <message>
        <source>The environment “%1” comes into use with it.</source>
        <translation>Die Umgebung „%1“ wird mit ihm aktiv.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesBar</name>
    <message>
        <source>New en&amp;vironment…</source>
        <translation>Neue U&amp;mgebung…</translation>
    </message>
    <message>
        <source>New p&amp;rofile…</source>
        <translation>Neues P&amp;rofil…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDesk</name>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends. Choose a place under Settings.</source>
        <translation>Geheimnisse werden hier nirgends aufbewahrt: Dieses wäre vergessen, wenn das Programm endet. Wählen Sie einen Ort in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesTab</name>
    <message>
        <source>Profiles and environments</source>
        <translation>Profile und Umgebungen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Rename or describe…</source>
        <translation>Umbenennen oder beschreiben…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Environments and profiles</source>
        <translation>Umgebungen und Profile</translation>
    </message>
    <message>
        <source>Re&amp;start them</source>
        <translation>Neu &amp;starten</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Nicht mehr verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run with other values than are set now: %1.</source>
        <translation>
            <numerusform>%n Server läuft mit anderen Werten, als jetzt gesetzt sind: %1.</numerusform>
            <numerusform>%n Server laufen mit anderen Werten, als jetzt gesetzt sind: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLookup</name>
    <message>
        <source>There is no program at %1.</source>
        <translation>Unter %1 liegt kein Programm.</translation>
    </message>
    <message>
        <source>Check the path; it may have moved.</source>
        <translation>Den Pfad prüfen; es kann umgezogen sein.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 ist ein Ordner, kein Programm.</translation>
    </message>
    <message>
        <source>Name the program inside it.</source>
        <translation>Das Programm darin nennen.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be started.</source>
        <translation>%1 ist keine Datei, die sich starten lässt.</translation>
    </message>
    <message>
        <source>%1 is not marked as executable.</source>
        <translation>%1 ist nicht als ausführbar markiert.</translation>
    </message>
    <message>
        <source>Allow it with chmod +x, or start it through its interpreter.</source>
        <translation>Mit chmod +x erlauben oder über seinen Interpreter starten.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>Kein Programm ist angegeben.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>Das Programm eintragen, das den Server startet.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was not found.</source>
        <translation>Das Programm „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Install it, or give its full path.</source>
        <translation>Installieren oder seinen vollen Pfad angeben.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsBar</name>
    <message>
        <source>&amp;Read files again</source>
        <translation>Dateien &amp;neu lesen</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Server filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Programs and folders</source>
        <translation>Programme und Ordner</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Zeigen: alle</translation>
    </message>
    <message>
        <source>Show: what differs</source>
        <translation>Zeigen: was sich unterscheidet</translation>
    </message>
    <message>
        <source>Show: what is broken</source>
        <translation>Zeigen: was defekt ist</translation>
    </message>
    <message>
        <source>Show: what was found</source>
        <translation>Zeigen: was gefunden wurde</translation>
    </message>
    <message>
        <source>Show: what is planned</source>
        <translation>Zeigen: was geplant ist</translation>
    </message>
    <message>
        <source>Read %1. Files are written only when you apply.</source>
        <translation>Gelesen %1. Dateien werden erst beim Anwenden geschrieben.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programs that are not installed</source>
        <translation>Nicht installierte Programme</translation>
    </message>
    <message>
        <source>Project folders</source>
        <translation>Projektordner</translation>
    </message>
    <message>
        <source>&amp;Look in a project folder…</source>
        <translation>In Pro&amp;jektordner suchen…</translation>
    </message>
    <message>
        <source>No longer look in %1</source>
        <translation>Nicht mehr in %1 suchen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsTab</name>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Reading what other programs have.</source>
        <translation>Liest, was andere Programme haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n verborgen.</numerusform>
            <numerusform>%n verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nichts dieser Art.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Kein Server passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>No server is known yet, neither here nor in another program. Servers stand here, one a row, with all programs that have them: Claude Desktop, VS Code, Cursor and others. They are found by themselves once they are installed; files that a project has are found when you name its folder.</source>
        <translation>Noch ist kein Server bekannt, weder hier noch in einem anderen Programm. Hier stehen Server, einer je Zeile, mit allen Programmen, die sie haben: Claude Desktop, VS Code, Cursor und andere. Sie werden von selbst gefunden, sobald sie installiert sind; Dateien eines Projekts, wenn Sie seinen Ordner nennen.</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>&amp;Server hinzufügen…</translation>
    </message>
    <message>
        <source>Look in a project &amp;folder…</source>
        <translation>In Projekt&amp;ordner suchen…</translation>
    </message>
    <message>
        <source>Look in a project folder</source>
        <translation>In einem Projektordner suchen</translation>
    </message>
    <message>
        <source>Changed outside at %1: %2. Read again.</source>
        <translation>Um %1 von außen geändert: %2. Neu gelesen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptArguments</name>
    <message>
        <source>This prompt takes no arguments.</source>
        <translation>Dieser Prompt nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>The first %1 of %2 arguments.</source>
        <translation>Die ersten %1 von %2 Argumenten.</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Arguments of the prompt</source>
        <translation>Argumente des Prompts</translation>
    </message>
    <message>
        <source>Get anyway</source>
        <translation>Trotzdem holen</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>Er wird schon abgefragt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListModel</name>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Enthält unsichtbare Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n Argument</numerusform>
            <numerusform>%n Argumente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListPane</name>
    <message>
        <source>Filter prompts</source>
        <translation>Prompts filtern</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>No prompt matches “%1”. %2 hidden.</source>
        <translation>Kein Prompt passt zu „%1“. %2 verborgen.</translation>
    </message>
    <message>
        <source>Could not read the prompts.</source>
        <translation>Die Prompts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This server offers no prompts.</source>
        <translation>Dieser Server bietet keine Prompts.</translation>
    </message>
    <message>
        <source>Waiting for prompts/list</source>
        <translation>Wartet auf prompts/list</translation>
    </message>
    <message>
        <source>Connect the server to see its prompts.</source>
        <translation>Den Server verbinden, um seine Prompts zu sehen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Mensch</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Unbekannte Rolle</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s). See Raw.</source>
        <translation>
            <numerusform>%n weitere Nachricht. Siehe Roh.</numerusform>
            <numerusform>%n weitere Nachrichten. Siehe Roh.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Keine Nachrichten.</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Diese Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy this message as JSON</source>
        <translation>Diese Nachricht als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptReading</name>
    <message>
        <source>[Picture, %1, %2]</source>
        <translation>[Bild, %1, %2]</translation>
    </message>
    <message>
        <source>[Sound, %1, %2]</source>
        <translation>[Ton, %1, %2]</translation>
    </message>
    <message>
        <source>[Resource %1, %2]</source>
        <translation>[Ressource %1, %2]</translation>
    </message>
    <message>
        <source>[Link to %1]</source>
        <translation>[Link zu %1]</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptResultPane</name>
    <message>
        <source>Get again with the same arguments</source>
        <translation>Mit denselben Argumenten noch einmal holen</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <translation>Nachrichten speichern</translation>
    </message>
    <message>
        <source>Copy all messages as JSON</source>
        <translation>Alle Nachrichten als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation>Alle Nachrichten als Text kopieren</translation>
    </message>
    <message>
        <source>Ways to see the messages</source>
        <translation>Ansichten der Nachrichten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Messages as a tree</source>
        <translation>Nachrichten als Baum</translation>
    </message>
    <message>
        <source>Waiting for the messages</source>
        <translation>Wartet auf die Nachrichten</translation>
    </message>
    <message>
        <source>Not asked for yet. Fill in the arguments and press Ctrl+Enter.</source>
        <translation>Noch nicht geholt. Argumente ausfüllen und Strg+Eingabe drücken.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>Bei %1: erwartet %2, gefunden %3.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Der Server antwortete mit Fehler %1.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort zur rechten Zeit.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Die Verbindung ging verloren.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Es wurde nicht verlangt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptsPane</name>
    <message>
        <source>More than %1: this is not kept when another prompt is shown.</source>
        <translation>Mehr als %1: Das bleibt nicht, wenn ein anderer Prompt gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RadioEditor</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
</context>
<context>
    <name>Signalbox::Reads</name>
    <message>
        <source>The connection ended first.</source>
        <translation>Die Verbindung endete vorher.</translation>
    </message>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>aus dem Cache, %1 s alt</translation>
    </message>
    <message numerus="yes">
        <source>one message with %n reads</source>
        <translation>
            <numerusform>eine Nachricht mit %n Lesevorgang</numerusform>
            <numerusform>eine Nachricht mit %n Lesevorgängen</numerusform>
        </translation>
    </message>
    <message>
        <source>one request for equal reads</source>
        <translation>eine Anfrage für gleiche Lesevorgänge</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Niemand wartet mehr darauf.</translation>
    </message>
    <message>
        <source>Nothing of the message that it went in was answered.</source>
        <translation>Von der Nachricht, in der es ging, wurde nichts beantwortet.</translation>
    </message>
    <message>
        <source>sent alone: the server does not take several in one message</source>
        <translation>allein gesendet: der Server nimmt nicht mehrere in einer Nachricht</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingBar</name>
    <message>
        <source>Answer from a &amp;recording…</source>
        <translation>Aus einer Auf&amp;zeichnung antworten…</translation>
    </message>
    <message>
        <source>Stop answering &amp;so</source>
        <translation>Nicht mehr &amp;so antworten</translation>
    </message>
    <message>
        <source>Answer from a recording</source>
        <translation>Aus einer Aufzeichnung antworten</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>Sitzungsdateien und JSON-Zeilen (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Being read; until then everything is asked as without it.</source>
        <translation>Wird gelesen; bis dahin wird alles gefragt wie ohne sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>%n Antwort darin</numerusform>
            <numerusform>%n Antworten darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n gegeben</numerusform>
            <numerusform>%n gegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a masked secret, never given</source>
        <translation>
            <numerusform>%n mit verdecktem Geheimnis, wird nie gegeben</numerusform>
            <numerusform>%n mit verdecktem Geheimnis, werden nie gegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in it, asked as without it</source>
        <translation>
            <numerusform>%n nicht darin, gefragt wie ohne sie</numerusform>
            <numerusform>%n nicht darin, gefragt wie ohne sie</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingDialog</name>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>Signalbox::Registrar</name>
    <message>
        <source>The client id is the one in the server&apos;s settings.</source>
        <translation>Die Client-ID ist die aus den Einstellungen des Servers.</translation>
    </message>
    <message>
        <source>The client id is the address of a metadata document.</source>
        <translation>Die Client-ID ist die Adresse eines Metadaten-Dokuments.</translation>
    </message>
    <message>
        <source>Signalbox was registered at this authorization server before.</source>
        <translation>Signalbox wurde bei diesem Autorisierungsserver schon registriert.</translation>
    </message>
    <message>
        <source>The authorization server %1 does not register programs by itself.</source>
        <translation>Der Autorisierungsserver %1 registriert Programme nicht von selbst.</translation>
    </message>
    <message>
        <source>Register Signalbox there by hand and enter the client id in the server&apos;s settings.</source>
        <translation>Signalbox dort von Hand registrieren und die Client-ID in den Einstellungen des Servers eintragen.</translation>
    </message>
    <message>
        <source>Signalbox registers at the authorization server.</source>
        <translation>Signalbox registriert sich beim Autorisierungsserver.</translation>
    </message>
    <message>
        <source>The authorization server does not know this registration any more; it is dropped.</source>
        <translation>Der Autorisierungsserver kennt diese Registrierung nicht mehr; sie wird verworfen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryClient</name>
    <message>
        <source>The registry does not know this.</source>
        <translation>Die Registry kennt das nicht.</translation>
    </message>
    <message>
        <source>The registry answered with HTTP %1.</source>
        <translation>Die Registry antwortete mit HTTP %1.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Sie sagt: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryDetail</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Andere Versionen</translation>
    </message>
    <message>
        <source>Asks the registry for them.</source>
        <translation>Fragt die Registry danach.</translation>
    </message>
    <message>
        <source>%1 (not recommended)</source>
        <translation>%1 (nicht empfohlen)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>“%1”, version %2</source>
        <translation>„%1“, Version %2</translation>
    </message>
    <message>
        <source>Among your servers: %1</source>
        <translation>Unter Ihren Servern: %1</translation>
    </message>
    <message>
        <source>Update “%1” to %2</source>
        <translation>„%1“ auf %2 aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiteres</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description is not as the schema asks:</source>
        <translation>Die Beschreibung ist nicht, wie das Schema es verlangt:</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryFacts</name>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Packages at</source>
        <translation>Pakete bei</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>The browser cannot be started</source>
        <translation>Der Browser kann nicht gestartet werden</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryForm</name>
    <message>
        <source>One a line.</source>
        <translation>Eines je Zeile.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Asked for when the server is started, and kept with your secrets.</source>
        <translation>Wird beim Start des Servers erfragt und mit Ihren Geheimnissen aufbewahrt.</translation>
    </message>
    <message>
        <source>Ask for it when the server is started</source>
        <translation>Beim Start des Servers danach fragen</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryModel</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>no longer recommended</source>
        <translation>nicht mehr empfohlen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was er tut</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Choose a server to see what it is, what it wants, and what would be run.</source>
        <translation>Wählen Sie einen Server, um zu sehen, was er ist, was er verlangt und was ausgeführt würde.</translation>
    </message>
    <message>
        <source>Servers of the registry</source>
        <translation>Server der Registry</translation>
    </message>
    <message>
        <source>The server cannot be updated</source>
        <translation>Der Server kann nicht aktualisiert werden</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>Es ist keine Registry eingestellt.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Sie wird gelesen.</translation>
    </message>
    <message>
        <source>No registry is set. The settings have a place for their addresses.</source>
        <translation>Es ist keine Registry eingestellt. Die Einstellungen haben einen Platz für ihre Adressen.</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 yet. When it is, what you search for is sent there, and nothing else.</source>
        <translation>Bei %1 wurde noch nichts angefragt. Wenn doch, wird dorthin gesendet, wonach Sie suchen, und nichts sonst.</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Liest…</translation>
    </message>
    <message>
        <source>No servers were found at this address.</source>
        <translation>An dieser Adresse wurden keine Server gefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This registry has no servers.</source>
        <translation>Diese Registry hat keine Server.</translation>
    </message>
    <message>
        <source>No server is found by “%1”.</source>
        <translation>Mit „%1“ wird kein Server gefunden.</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 fragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln Server</numerusform>
            <numerusform>%Ln Server</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what changed…</source>
        <translation>%1. Liest, was sich geändert hat…</translation>
    </message>
    <message>
        <source>%1 that this address tells of: its own word.</source>
        <translation>%1, nur von dieser Adresse selbst genannt.</translation>
    </message>
    <message>
        <source>%1 so far. %2</source>
        <translation>Bisher %1. %2</translation>
    </message>
    <message>
        <source>%1 kept from %2. %3 cannot be reached: %4</source>
        <translation>%1, behalten vom %2. %3 ist nicht erreichbar: %4</translation>
    </message>
    <message>
        <source>%1, as read %2 from %3.</source>
        <translation>%1, gelesen %2 von %3.</translation>
    </message>
    <message>
        <source>%1. Reading more…</source>
        <translation>%1. Liest weiter…</translation>
    </message>
    <message>
        <source>%1 so far; more as you scroll.</source>
        <translation>Bisher %1; mehr beim Blättern.</translation>
    </message>
    <message>
        <source>What changed could not be read: %1</source>
        <translation>Was sich geändert hat, war nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryTools</name>
    <message>
        <source>Search, or an address to look at</source>
        <translation>Suche oder eine Adresse zum Ansehen</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Geändertes lesen</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Sie wird gelesen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWalk</name>
    <message>
        <source>The registry&apos;s list comes back to a page that it had before, so it was read no further.</source>
        <translation>Die Liste der Registry kommt auf eine frühere Seite zurück, darum wurde nicht weitergelesen.</translation>
    </message>
    <message>
        <source>The registry sent pages without servers and promised more, so its list was read no further.</source>
        <translation>Die Registry sandte Seiten ohne Server und versprach mehr, darum wurde ihre Liste nicht weitergelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The registry&apos;s list is longer than is read: %Ln server(s) were.</source>
        <translation>
            <numerusform>Die Liste der Registry ist länger, als gelesen wird: %Ln Server wurde gelesen.</numerusform>
            <numerusform>Die Liste der Registry ist länger, als gelesen wird: %Ln Server wurden gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWays</name>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>Die Registry sagt nicht, wie dieser Server erreicht wird.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Wie er erreicht wird</translation>
    </message>
    <message>
        <source>What would be run or reached</source>
        <translation>Was ausgeführt oder erreicht würde</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemovePlace</name>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Umgebung entfernen</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Das Profil „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>Die Umgebung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Its servers stay in the list.</source>
        <translation>Seine Server bleiben in der Liste.</translation>
    </message>
    <message>
        <source>Profiles that name it have none then.</source>
        <translation>Profile, die sie nennen, haben dann keine.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n variable(s) go too, with the secrets among them.</source>
        <translation>
            <numerusform>%n Variable darin geht mit, auch wenn sie ein Geheimnis ist.</numerusform>
            <numerusform>%n Variablen darin gehen mit, samt den Geheimnissen darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveQuestion</name>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove server “%1”?</source>
        <translation>Server „%1“ entfernen?</translation>
    </message>
    <message>
        <source>What was typed for its tools goes too. The journal keeps its messages.</source>
        <translation>Was für seine Tools getippt wurde, geht mit. Das Journal behält seine Nachrichten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveSeveral</name>
    <message>
        <source>Remove servers</source>
        <translation>Server entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n servers?</source>
        <translation>
            <numerusform>%n Server entfernen?</numerusform>
            <numerusform>%n Server entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for their tools goes too. Other programs keep what they have; the journal keeps its messages.</source>
        <translation>Was für ihre Tools getippt wurde, geht mit. Andere Programme behalten, was sie haben; das Journal behält seine Nachrichten.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestEditor</name>
    <message>
        <source>Ways to see the request</source>
        <translation>Ansichten der Anfrage</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>%1 asks, since %2</source>
        <translation>%1 fragt, seit %2</translation>
    </message>
    <message>
        <source>%1 asks in a call of %2, since %3</source>
        <translation>%1 fragt in einem Aufruf von %2, seit %3</translation>
    </message>
    <message>
        <source>The request is not as the protocol wants it.</source>
        <translation>Die Anfrage ist nicht, wie das Protokoll sie will.</translation>
    </message>
    <message>
        <source>The request cannot be understood; it can only be refused.</source>
        <translation>Die Anfrage ist nicht zu verstehen; sie kann nur abgelehnt werden.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestOperation</name>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>Der Aufruf braucht die Zustimmung des Menschen: %1.</translation>
    </message>
    <message>
        <source>With --tool-name you are asked.</source>
        <translation>Mit --tool-name wird gefragt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestStream</name>
    <message>
        <source>The request was taken back.</source>
        <translation>Die Anfrage wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The answer broke off and could not be taken up again: %1</source>
        <translation>Die Antwort brach ab und ließ sich nicht wieder aufnehmen: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsButton</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait for you</source>
        <translation>
            <numerusform>%n Anfrage eines Servers wartet auf Sie</numerusform>
            <numerusform>%n Anfragen von Servern warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of a server waits</source>
        <translation>Keine Anfrage eines Servers wartet</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsDialog</name>
    <message>
        <source>Requests of servers</source>
        <translation>Anfragen von Servern</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsPanel</name>
    <message>
        <source>Nothing waits. When a server asks you for input, for the answer of a model or to visit an address, it is asked here and beside the call that caused it.</source>
        <translation>Nichts wartet. Wenn ein Server um Eingaben, um die Antwort eines Modells oder um den Besuch einer Adresse bittet, wird es hier gefragt und neben dem Aufruf, der es verursacht hat.</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline &amp;all %1</source>
        <translation>&amp;Alle %1 ablehnen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceAskPane</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Adresse der Ressource</translation>
    </message>
    <message>
        <source>Address, such as file:///notes.txt</source>
        <translation>Adresse, etwa file:///notes.txt</translation>
    </message>
    <message>
        <source>An address that is not in the list</source>
        <translation>Eine Adresse, die nicht in der Liste steht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Says the server.</source>
        <translation>Sagt der Server.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Variables of the template</source>
        <translation>Variablen der Vorlage</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceContentView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>Inhalt als Baum</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>Ein Bild, das sich nicht zeigen lässt, %1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Bild, %1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceDesk</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The read was taken back.</source>
        <translation>Die Leseanfrage wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceHistoryPane</name>
    <message>
        <source>What became known of the resource</source>
        <translation>Was von der Ressource bekannt wurde</translation>
    </message>
    <message>
        <source>Choose a version to see what changed.</source>
        <translation>Eine Fassung wählen, um zu sehen, was sich geändert hat.</translation>
    </message>
    <message>
        <source>What is read is kept here, to be compared.</source>
        <translation>Was gelesen wird, bleibt hier, um verglichen zu werden.</translation>
    </message>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>Das ist die erste behaltene Fassung.</translation>
    </message>
    <message>
        <source>Both are the same version.</source>
        <translation>Beides ist dieselbe Fassung.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Keine Zeile unterscheidet sich.</translation>
    </message>
    <message>
        <source>%1 lines taken away, %2 added.</source>
        <translation>%1 Zeilen weggenommen, %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>Too much changed to match lines: all between the same ends counts as changed.</source>
        <translation>Zu viel hat sich geändert, um Zeilen zuzuordnen: alles zwischen den gleichen Enden gilt als geändert.</translation>
    </message>
    <message>
        <source>Compared: the first %1 lines.</source>
        <translation>Verglichen: die ersten %1 Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich.</numerusform>
            <numerusform>%n Stellen unterscheiden sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Es gibt mehr.</translation>
    </message>
    <message>
        <source>%1 of the contents differ; shown: number %2.</source>
        <translation>%1 der Inhalte unterscheiden sich; gezeigt: Nummer %2.</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>Von Fassung %1 zu Fassung %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Beide Fassungen sind gleich.</translation>
    </message>
    <message>
        <source>%1 became %2; the first byte that differs is number %3.</source>
        <translation>Aus %1 wurden %2; das erste Byte, das sich unterscheidet, ist Nummer %3.</translation>
    </message>
    <message>
        <source>There were %1 contents, now there are %2.</source>
        <translation>Es waren %1 Inhalte, jetzt sind es %2.</translation>
    </message>
    <message>
        <source>Texts above %1 are not compared.</source>
        <translation>Texte über %1 werden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListModel</name>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>für Sie</translation>
    </message>
    <message>
        <source>for the model</source>
        <translation>für das Modell</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Enthält unsichtbare Zeichen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListPane</name>
    <message>
        <source>Filter resources</source>
        <translation>Ressourcen filtern</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>No resource matches “%1”. %2 hidden.</source>
        <translation>Keine Ressource passt zu „%1“. %2 verborgen.</translation>
    </message>
    <message>
        <source>Could not read the resources.</source>
        <translation>Die Ressourcen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This server lists no resources. An address can still be typed and read.</source>
        <translation>Dieser Server listet keine Ressourcen auf. Eine Adresse kann trotzdem eingegeben und gelesen werden.</translation>
    </message>
    <message>
        <source>This server offers no resources.</source>
        <translation>Dieser Server bietet keine Ressourcen.</translation>
    </message>
    <message>
        <source>Waiting for resources/list</source>
        <translation>Wartet auf resources/list</translation>
    </message>
    <message>
        <source>Connect the server to see its resources.</source>
        <translation>Den Server verbinden, um seine Ressourcen zu sehen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceResultPane</name>
    <message>
        <source>Read again from the server</source>
        <translation>Vom Server neu lesen</translation>
    </message>
    <message>
        <source>Save the contents to a file</source>
        <translation>Inhalt in eine Datei speichern</translation>
    </message>
    <message>
        <source>Ways to see the contents</source>
        <translation>Ansichten des Inhalts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Choose a resource, or type an address.</source>
        <translation>Eine Ressource wählen oder eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Not read yet. Press Enter to read it.</source>
        <translation>Noch nicht gelesen. Eingabe drücken, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The answer holds no contents.</source>
        <translation>Die Antwort enthält keinen Inhalt.</translation>
    </message>
    <message>
        <source>Save the contents</source>
        <translation>Inhalt speichern</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourcesPane</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
    <message>
        <source>The server does not say that it tells of changes.</source>
        <translation>Der Server sagt nicht, dass er Änderungen meldet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultComparison</name>
    <message>
        <source>Reading both results</source>
        <translation>Liest beide Ergebnisse</translation>
    </message>
    <message>
        <source>Two results of %1 compared</source>
        <translation>Zwei Ergebnisse von %1 im Vergleich</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Not compared. One of the results is too long for it.</source>
        <translation>Nicht verglichen. Eines der Ergebnisse ist zu lang dafür.</translation>
    </message>
    <message>
        <source>The two results are the same. The order of members does not count.</source>
        <translation>Die beiden Ergebnisse sind gleich. Die Reihenfolge der Felder zählt nicht.</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>Mehr als %1 Stellen unterscheiden sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n Stelle unterscheidet sich.</numerusform>
            <numerusform>%n Stellen unterscheiden sich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultPane</name>
    <message>
        <source>Call again with the same arguments</source>
        <translation>Mit denselben Argumenten noch einmal aufrufen</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>No calls yet. Fill in the form and press Ctrl+Enter.</source>
        <translation>Noch keine Aufrufe. Das Formular ausfüllen und Strg+Enter drücken.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n Runde</numerusform>
            <numerusform>%n Runden</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Tool error</source>
        <translation>Tool-Fehler</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Output fits the schema.</source>
        <translation>Die Ausgabe passt zum Schema.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Der Server antwortete mit Fehler %1.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Keine Antwort in der Zeit.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The connection was lost. Whether the call had an effect is unknown.</source>
        <translation>Die Verbindung ging verloren. Ob der Aufruf gewirkt hat, ist unbekannt.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>Der Aufruf wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>The server was not reached. The call was not sent.</source>
        <translation>Der Server wurde nicht erreicht. Der Aufruf wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Durchlassen</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Zum Vergleich behalten</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
    <message>
        <source>Forget the result that was kept</source>
        <translation>Behaltenes Ergebnis vergessen</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Structured.</source>
        <translation>
            <numerusform>%n weiterer unter Strukturiert.</numerusform>
            <numerusform>%n weitere unter Strukturiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>This result made room for newer ones. The journal still has it.</source>
        <translation>Dieses Ergebnis hat neueren Platz gemacht. Das Journal hat es noch.</translation>
    </message>
    <message>
        <source>This result made room for newer ones.</source>
        <translation>Dieses Ergebnis hat neueren Platz gemacht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultViews</name>
    <message>
        <source>Ways to see the result</source>
        <translation>Ansichten des Ergebnisses</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Strukturiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>Ergebnis als Baum</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryGate</name>
    <message>
        <source>not tried again: it is no longer allowed</source>
        <translation>nicht noch einmal versucht: es ist nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>Versuch %1 von %2</translation>
    </message>
    <message>
        <source>not tried again: its time would be over before</source>
        <translation>nicht noch einmal versucht: seine Zeit wäre vorher vorbei</translation>
    </message>
    <message>
        <source>not tried again: too many calls to this server fail</source>
        <translation>nicht noch einmal versucht: zu viele Aufrufe an diesen Server scheitern</translation>
    </message>
    <message>
        <source>%1 Attempt %2 of %3 follows in %4 s.</source>
        <translation>%1 Versuch %2 von %3 folgt in %4 s.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReviewStep</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Es gibt kein Gespräch mit dem Server.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>All are as the protocol says.</source>
        <translation>Alle entsprechen dem Protokoll.</translation>
    </message>
    <message>
        <source>%1 kinds of findings.</source>
        <translation>%1 Arten von Befunden.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>the entry, %1 texts, %2 tools</source>
        <translation>der Eintrag, %1 Texte, %2 Tools</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>der Eintrag</translation>
    </message>
    <message>
        <source>Nothing dangerous was found.</source>
        <translation>Nichts Gefährliches wurde gefunden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RootsFields</name>
    <message>
        <source>&amp;Roots</source>
        <translation>&amp;Wurzeln</translation>
    </message>
    <message>
        <source>What the server is told it may work in: a path or file:// address a line, and after a = a name for it. Nothing keeps the server from going elsewhere. A connected server is told of a change at once; one of revision 2026-07-28 asks again with each call.</source>
        <translation>Worin der Server arbeiten darf, wie ihm gesagt wird: je Zeile ein Pfad oder eine file://-Adresse und nach einem = ein Name dafür. Nichts hindert den Server, woanders hinzugehen. Ein verbundener Server erfährt eine Änderung sofort; einer der Fassung 2026-07-28 fragt bei jedem Aufruf neu.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>Folder that the server may work in</source>
        <translation>Ordner, in dem der Server arbeiten darf</translation>
    </message>
</context>
<context>
    <name>Signalbox::RuleTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tut</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Aufrufer</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>fragen</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Signalbox::RulesPanel</name>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>The file cannot be used, so every call is asked for.</source>
        <translation>Die Datei ist nicht brauchbar, daher wird bei jedem Aufruf gefragt.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed.</source>
        <translation>Wovon keine Regel spricht, ist erlaubt.</translation>
    </message>
    <message>
        <source>What no rule speaks of is asked for.</source>
        <translation>Wovon keine Regel spricht, danach wird gefragt.</translation>
    </message>
    <message>
        <source>What no rule speaks of is denied.</source>
        <translation>Wovon keine Regel spricht, wird abgelehnt.</translation>
    </message>
    <message>
        <source>Everything is asked for.</source>
        <translation>Es wird bei allem gefragt.</translation>
    </message>
    <message>
        <source>No rule is in force until the file is mended.</source>
        <translation>Keine Regel gilt, bis die Datei in Ordnung ist.</translation>
    </message>
    <message>
        <source>The file has no rules yet. Each rule says for some tools, callers or arguments whether calls are allowed, asked for or denied; the first that speaks of a call decides.</source>
        <translation>Die Datei hat noch keine Regeln. Jede Regel sagt für Tools, Aufrufer oder Argumente, ob Aufrufe erlaubt sind, ob gefragt oder abgelehnt wird; die erste, die von einem Aufruf spricht, entscheidet.</translation>
    </message>
    <message>
        <source>There are no rules: every call may go. Rules are a text file, so that they can be read, kept and compared. Each says for some tools, callers or arguments whether calls are allowed, asked for or denied.</source>
        <translation>Es gibt keine Regeln: Jeder Aufruf darf gehen. Regeln sind eine Textdatei, damit man sie lesen, aufheben und vergleichen kann. Jede sagt für Tools, Aufrufer oder Argumente, ob Aufrufe erlaubt sind, ob gefragt oder abgelehnt wird.</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>Beispieldatei an&amp;legen</translation>
    </message>
    <message>
        <source>What they mean for the tools</source>
        <translation>Was sie für die Tools bedeuten</translation>
    </message>
    <message>
        <source>What the rules mean for the tools</source>
        <translation>Was die Regeln für die Tools bedeuten</translation>
    </message>
    <message>
        <source>Connect a server, and each of its tools is listed here with what these rules say of a call from this window.</source>
        <translation>Verbinden Sie einen Server, und jedes seiner Tools steht hier mit dem, was diese Regeln zu einem Aufruf aus diesem Fenster sagen.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>die ersten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SampleBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingBody</name>
    <message>
        <source>At most %1 tokens</source>
        <translation>Höchstens %1 Token</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>endet bei %1</translation>
    </message>
    <message>
        <source>context: %1</source>
        <translation>Kontext: %1</translation>
    </message>
    <message>
        <source>Prefers models: %1</source>
        <translation>Bevorzugte Modelle: %1</translation>
    </message>
    <message>
        <source>Priorities from 0 to 1: cost %1 · speed %2 · intelligence %3</source>
        <translation>Gewichte von 0 bis 1: Kosten %1 · Tempo %2 · Klugheit %3</translation>
    </message>
    <message>
        <source>one must be used</source>
        <translation>eines muss benutzt werden</translation>
    </message>
    <message>
        <source>none may be used</source>
        <translation>keines darf benutzt werden</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>dürfen benutzt werden</translation>
    </message>
    <message>
        <source>Offers tools (%1): %2</source>
        <translation>Bietet Tools (%1): %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Tool uses</source>
        <translation>Tool-Benutzungen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Endegrund</translation>
    </message>
    <message>
        <source>Answer in the model&apos;s place</source>
        <translation>Antwort an Stelle des Modells</translation>
    </message>
    <message>
        <source>What the model would say.</source>
        <translation>Was das Modell sagen würde.</translation>
    </message>
    <message>
        <source>Tool uses, as JSON</source>
        <translation>Tool-Benutzungen, als JSON</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>as it is: endTurn, or toolUse</source>
        <translation>wie es ist: endTurn oder toolUse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Zurückweisen</translation>
    </message>
    <message>
        <source>Send this answer</source>
        <translation>Diese Antwort senden</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingDraft</name>
    <message>
        <source>The tool uses are no JSON: %1</source>
        <translation>Die Tool-Benutzungen sind kein JSON: %1</translation>
    </message>
    <message>
        <source>A tool use is an object with a name and, if it has any, its input.</source>
        <translation>Eine Tool-Benutzung ist ein Objekt mit einem Namen und, wenn es sie gibt, der Eingabe.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Zuerst eine Antwort schreiben.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ScriptBar</name>
    <message>
        <source>Answer &amp;from the file</source>
        <translation>Aus der &amp;Datei antworten</translation>
    </message>
    <message>
        <source>No answer is taken from the file until it is mended; everything is asked here.</source>
        <translation>Aus der Datei kommt keine Antwort, bis sie berichtigt ist; alles wird hier gefragt.</translation>
    </message>
    <message>
        <source>There is no such file yet; everything is asked here.</source>
        <translation>Diese Datei gibt es noch nicht; alles wird hier gefragt.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>%n Antwort darin</numerusform>
            <numerusform>%n Antworten darin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n gegeben</numerusform>
            <numerusform>%n gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>What it does not speak of is asked here.</source>
        <translation>Wovon sie nicht spricht, wird hier gefragt.</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Im &amp;Editor öffnen</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>Bei&amp;spieldatei anlegen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchDialog</name>
    <message>
        <source>Words that stand anywhere</source>
        <translation>Wörter, die irgendwo stehen</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Tools, prompts and resources with their descriptions, instructions, kept calls, log lines, consoles and the journal of all servers.</source>
        <translation>Tools, Prompts und Ressourcen mit ihren Beschreibungen, Anweisungen, behaltene Aufrufe, Logzeilen, Konsolen und das Journal aller Server.</translation>
    </message>
    <message>
        <source>Searching … %1 so far.</source>
        <translation>Suche … bisher %1.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>%1 found; there are more.</source>
        <translation>%1 gefunden; es gibt mehr.</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 gefunden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchModel</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resource template</source>
        <translation>Ressourcenvorlage</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecondsBox</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretEdit</name>
    <message>
        <source>Show what is typed for 30 seconds</source>
        <translation>Das Eingegebene 30 Sekunden lang zeigen</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Verdecken</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Das alte behalten</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher es kommt</translation>
    </message>
    <message>
        <source>kept by Signalbox</source>
        <translation>von Signalbox aufbewahrt</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>eingeben oder einfügen</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Pfad der Datei</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variablen</translation>
    </message>
    <message>
        <source>goes when saved</source>
        <translation>geht beim Sichern</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>aufbewahrt %1</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>The name of a variable, without = and spaces.</source>
        <translation>Der Name einer Variablen, ohne = und Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That is too long for a secret.</source>
        <translation>Das ist zu lang für ein Geheimnis.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Es wurde kein Geheimnis gegeben.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretMove</name>
    <message>
        <source>The secrets stay where they are: the other place keeps nothing.</source>
        <translation>Die Geheimnisse bleiben, wo sie sind: Der andere Ort bewahrt nichts auf.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretPlacing</name>
    <message>
        <source>until Signalbox ends</source>
        <translation>bis Signalbox endet</translation>
    </message>
    <message>
        <source>in the encrypted file</source>
        <translation>in der verschlüsselten Datei</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>Es gibt keinen Schlüsselbund: Geheimnisse bleiben, bis Signalbox endet.</translation>
    </message>
    <message>
        <source>Secrets are kept until Signalbox ends.</source>
        <translation>Geheimnisse bleiben, bis Signalbox endet.</translation>
    </message>
    <message>
        <source>%1 Secrets are kept until Signalbox ends.</source>
        <translation>%1 Geheimnisse werden aufbewahrt, bis Signalbox endet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretRows</name>
    <message>
        <source>Signalbox’s own list</source>
        <translation>Signalbox’ eigene Liste</translation>
    </message>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1, Zeile %2 von %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>Bleibt. %1</translation>
    </message>
    <message>
        <source>To the keychain</source>
        <translation>In den Schlüsselbund</translation>
    </message>
    <message>
        <source>To the keychain; the file refers to %1</source>
        <translation>In den Schlüsselbund; die Datei verweist auf %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was möglich ist</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>%1, seen by every program</source>
        <translation>%1, für jedes Programm sichtbar</translation>
    </message>
    <message numerus="yes">
        <source>•••• masked, %n character(s)</source>
        <translation>
            <numerusform>•••• maskiert, %n Zeichen</numerusform>
            <numerusform>•••• maskiert, %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsBar</name>
    <message>
        <source>Filter secrets</source>
        <translation>Geheimnisse filtern</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>Dateien neu &amp;lesen</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsGroup</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>in einer verschlüsselten Datei</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>nur im Speicher</translation>
    </message>
    <message>
        <source>Are &amp;kept</source>
        <translation>Werden aufbe&amp;wahrt</translation>
    </message>
    <message>
        <source>API keys, passwords and tokens of servers are kept here.</source>
        <translation>API-Schlüssel, Passwörter und Tokens der Server werden hier aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsKeeper</name>
    <message>
        <source>“%1” was changed meanwhile and is left as it is.</source>
        <translation>„%1“ wurde inzwischen geändert und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Secrets are written in the file again.</source>
        <translation>Geheimnisse stehen wieder in der Datei.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsQuestion</name>
    <message>
        <source>Keep secrets in the clear</source>
        <translation>Geheimnisse unmaskiert behalten</translation>
    </message>
    <message>
        <source>Record what “%1” sends and gets as it is?</source>
        <translation>Aufzeichnen, was „%1“ sendet und bekommt, so wie es ist?</translation>
    </message>
    <message>
        <source>Until this server is disconnected, its passwords, tokens and keys are written into the journal on this disk as they cross the wire, for everybody to read who can read the files.</source>
        <translation>Bis dieser Server getrennt wird, werden seine Passwörter, Token und Schlüssel so ins Journal auf dieser Platte geschrieben, wie sie über die Leitung gehen; lesbar für alle, die die Dateien lesen können.</translation>
    </message>
    <message>
        <source>They stay there when masking is on again, until their messages are removed. What is exported or shared is masked all the same, unless you choose otherwise there.</source>
        <translation>Sie bleiben dort, auch wenn wieder maskiert wird, bis ihre Nachrichten entfernt werden. Was exportiert oder geteilt wird, ist trotzdem maskiert, wenn dort nichts anderes gewählt wird.</translation>
    </message>
    <message>
        <source>Write secrets down</source>
        <translation>Geheimnisse aufschreiben</translation>
    </message>
    <message>
        <source>Go on masking</source>
        <translation>Weiter maskieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsTab</name>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Show the file’s history…</source>
        <translation>Verlauf der Datei zeigen…</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>Ordner der Datei öffnen</translation>
    </message>
    <message>
        <source>Secrets in files</source>
        <translation>Geheimnisse in Dateien</translation>
    </message>
    <message>
        <source>Looking for secrets in files.</source>
        <translation>Sucht Geheimnisse in Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n ausgeblendet.</numerusform>
            <numerusform>%n ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches “%1”.</source>
        <translation>Kein Geheimnis passt zu „%1“.</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text. Variables, headers, arguments and addresses that have a secret’s name or form would stand here: of Signalbox’s own list and of other programs’ files, without their values. From here they are moved into the keychain, with a reference left in their place.</source>
        <translation>Kein Geheimnis steht im Klartext in einer Datei. Variablen, Kopffelder, Argumente und Adressen, die Namen oder Form eines Geheimnisses haben, stünden hier: aus Signalbox’ eigener Liste und aus Dateien anderer Programme, ohne ihre Werte. Von hier aus werden sie in den Schlüsselbund verschoben; an ihrer Stelle bleibt ein Verweis.</translation>
    </message>
    <message>
        <source>Asking the place where secrets are kept.</source>
        <translation>Fragt den Ort, an dem Geheimnisse aufbewahrt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n Geheimnis</numerusform>
            <numerusform>%n Geheimnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n can be moved.</source>
        <translation>
            <numerusform>%1, %n lässt sich verschieben.</numerusform>
            <numerusform>%1, %n lassen sich verschieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>%n vom Filter ausgeblendet.</numerusform>
            <numerusform>%n vom Filter ausgeblendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n ausgewählt.</numerusform>
            <numerusform>%n ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read whole; see Programs.</source>
        <translation>
            <numerusform>%n Datei ist nicht ganz lesbar; siehe Programme.</numerusform>
            <numerusform>%n Dateien sind nicht ganz lesbar; siehe Programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already.</source>
        <translation>Es ist schon etwas im Gange.</translation>
    </message>
    <message>
        <source>Choose one secret or several.</source>
        <translation>Wählen Sie ein oder mehrere Geheimnisse.</translation>
    </message>
    <message>
        <source>What is chosen has to stay where it is; each row says why.</source>
        <translation>Was ausgewählt ist, muss bleiben, wo es ist; jede Zeile sagt, warum.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Arguments can be read by every program of this machine while the server runs.</source>
        <translation>Argumente kann jedes Programm dieses Rechners lesen, solange der Server läuft.</translation>
    </message>
    <message>
        <source>The value of %1 is in the clipboard.</source>
        <translation>Der Wert von %1 ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>%1. Nothing here keeps secrets yet; see the settings.</source>
        <translation>%1. Hier bewahrt noch nichts Geheimnisse auf; siehe Einstellungen.</translation>
    </message>
    <message>
        <source>Before that, start a keychain or choose a file with a passphrase in the settings.</source>
        <translation>Starten Sie zuvor einen Schlüsselbund, oder wählen Sie in den Einstellungen eine Datei mit Passphrase.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerCards</name>
    <message>
        <source>An address begins with https, or with http on this machine.</source>
        <translation>Eine Adresse beginnt mit https, oder mit http auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This address tells of no servers: it has no server card and no catalog.</source>
        <translation>Diese Adresse nennt keine Server: Sie hat weder eine Serverkarte noch einen Katalog.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerDialog</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Sichern und verbinden</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Server bearbeiten</translation>
    </message>
    <message>
        <source>Clone server</source>
        <translation>Server duplizieren</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> Kopie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Show the fault in “%1”</source>
        <translation>Fehler in „%1“ zeigen</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>Wurzeln</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerFacts</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>modern, %1</source>
        <translation>modern, %1</translation>
    </message>
    <message>
        <source>legacy, %1</source>
        <translation>legacy, %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, davon %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreicht über</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerListModel</name>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Trennt…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>secrets are recorded</source>
        <translation>Geheimnisse werden aufgezeichnet</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>Its secrets are written into the journal in the clear.</source>
        <translation>Seine Geheimnisse werden unmaskiert ins Journal geschrieben.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht gestartet</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileDelegate</name>
    <message numerus="yes">
        <source>Calls over time, at most %n in one point</source>
        <translation>
            <numerusform>Aufrufe im Zeitverlauf, höchstens %n in einem Punkt</numerusform>
            <numerusform>Aufrufe im Zeitverlauf, höchstens %n in einem Punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileModel</name>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>keine Aufrufe</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTiles</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerView</name>
    <message>
        <source>Views of the server</source>
        <translation>Ansichten des Servers</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisierung</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>%1 – %2 – Signalbox</source>
        <translation>%1 – %2 – Signalbox</translation>
    </message>
    <message>
        <source>Where this view stands</source>
        <translation>Wo diese Ansicht steht</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Einfügen…</translation>
    </message>
    <message>
        <source>Shows what the copied command line, address or JSON means, before it is kept.</source>
        <translation>Zeigt, was die kopierte Befehlszeile, Adresse oder das JSON bedeutet, bevor es behalten wird.</translation>
    </message>
    <message>
        <source>What is managed</source>
        <translation>Was verwaltet wird</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPane</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Server filtern</translation>
    </message>
    <message>
        <source>Servers you add are listed here.</source>
        <translation>Hinzugefügte Server stehen hier.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Session</name>
    <message>
        <source>The connection was given up.</source>
        <translation>Die Verbindung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”.</source>
        <translation>Protokollrevision %1 hat keine Anfrage „%2“.</translation>
    </message>
    <message>
        <source>only messages on stdout</source>
        <translation>nur Nachrichten auf stdout</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>eine Zeile, die keine Nachricht ist</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>eine Nachricht</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>ein Stapel</translation>
    </message>
    <message>
        <source>no request from a server</source>
        <translation>keine Anfrage von einem Server</translation>
    </message>
    <message>
        <source>a request this revision has</source>
        <translation>eine Anfrage, die diese Revision hat</translation>
    </message>
    <message>
        <source>a notification this revision has</source>
        <translation>eine Mitteilung, die diese Revision hat</translation>
    </message>
    <message>
        <source>absent or another value</source>
        <translation>nichts oder ein anderer Wert</translation>
    </message>
    <message>
        <source>The answer is not a valid message, so it counts neither as a success nor as a failure of the server&apos;s.</source>
        <translation>Die Antwort ist keine gültige Nachricht; sie zählt weder als Erfolg noch als Fehlschlag des Servers.</translation>
    </message>
    <message>
        <source>another JSON value</source>
        <translation>ein anderer JSON-Wert</translation>
    </message>
    <message>
        <source>The result is of a kind this request cannot have: %1</source>
        <translation>Das Ergebnis ist von einer Art, die diese Anfrage nicht haben kann: %1</translation>
    </message>
    <message>
        <source>The server asked for input more than %1 times in one call.</source>
        <translation>Der Server fragte in einem Aufruf mehr als %1 Mal nach Eingaben.</translation>
    </message>
    <message>
        <source>the token of an open request</source>
        <translation>das Token einer offenen Anfrage</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>mehr als zuvor</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The call took longer than its limit of %1 ms in all.</source>
        <translation>Der Aufruf dauerte länger als seine Grenze von insgesamt %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 ms.</source>
        <translation>Der Server antwortete nicht binnen %1 ms.</translation>
    </message>
    <message>
        <source>What the server did with this call is unknown; look before it is repeated.</source>
        <translation>Was der Server mit diesem Aufruf tat, ist unbekannt; vor dem Wiederholen nachsehen.</translation>
    </message>
    <message>
        <source>This tool cannot be called over HTTP: %1</source>
        <translation>Dieses Tool kann über HTTP nicht aufgerufen werden: %1</translation>
    </message>
    <message>
        <source>The server ended the subscription.</source>
        <translation>Der Server beendete das Abonnement.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionTableModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Permitted tools</source>
        <translation>Erlaubte Tools</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Called in it</source>
        <translation>Darin aufgerufen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionsPanel</name>
    <message>
        <source>&amp;Create</source>
        <translation>An&amp;legen</translation>
    </message>
    <message>
        <source>C&amp;opy id</source>
        <translation>Kennung k&amp;opieren</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>No sessions. A session says for whom calls are made, which tools may be called, and until when. A program that names one (signalbox-cli --session) cannot go beyond it.</source>
        <translation>Keine Sitzungen. Eine Sitzung sagt, für wen Aufrufe sind, welche Tools aufgerufen werden dürfen und bis wann. Ein Programm, das eine nennt (signalbox-cli --session), kommt nicht über sie hinaus.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User of the new session</source>
        <translation>Benutzer der neuen Sitzung</translation>
    </message>
    <message>
        <source>permitted tools, such as files.read_*, github.*</source>
        <translation>erlaubte Tools, etwa files.read_*, github.*</translation>
    </message>
    <message>
        <source>Tools that the new session permits</source>
        <translation>Tools, die die neue Sitzung erlaubt</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Wie lange eine Sitzung dauert</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsGroup</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zur Vorgabe: %1</translation>
    </message>
    <message>
        <source>Not the default.</source>
        <translation>Nicht die Vorgabe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsImportDialog</name>
    <message>
        <source>&amp;Also take back what the file does not name</source>
        <translation>&amp;Auch zurücknehmen, was die Datei nicht nennt</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>The file cannot be taken: %1 (%2)</source>
        <translation>Die Datei kann nicht übernommen werden: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) change. Those of now are kept in a file beside them first.</source>
        <translation>
            <numerusform>%n Einstellung ändert sich. Die jetzigen werden zuvor in einer Datei daneben aufgehoben.</numerusform>
            <numerusform>%n Einstellungen ändern sich. Die jetzigen werden zuvor in einer Datei daneben aufgehoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as this Signalbox does not know them: %1</source>
        <translation>Ausgelassen, weil dieses Signalbox sie nicht kennt: %1</translation>
    </message>
    <message>
        <source>Left out, as secrets stay where they are: %1</source>
        <translation>Ausgelassen, weil Geheimnisse bleiben, wo sie sind: %1</translation>
    </message>
    <message>
        <source>Messages that the journal is to keep no longer go, and do not come back.</source>
        <translation>Nachrichten, die das Journal nicht mehr behalten soll, gehen und kommen nicht wieder.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>The desktop shows them while no window of Signalbox has the focus; alerts always.</source>
        <translation>Die Arbeitsfläche zeigt sie, solange kein Fenster von Signalbox den Fokus hat; Alarme immer.</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Systemleiste</translation>
    </message>
    <message>
        <source>This desktop has no system tray now: the icon shows itself once there is one.</source>
        <translation>Diese Arbeitsfläche hat jetzt keine Systemleiste: Das Symbol zeigt sich, sobald es eine gibt.</translation>
    </message>
    <message>
        <source>Requests of servers</source>
        <translation>Anfragen der Server</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>They count from the next start on. Each server has more of its own: Edit, in its menu.</source>
        <translation>Sie gelten ab dem nächsten Start. Jeder Server hat weitere eigene: „Bearbeiten“ in seinem Menü.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Onl&amp;y what was changed</source>
        <translation>Nur Ge&amp;ändertes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Everything is the default.</source>
        <translation>Alles ist die Vorgabe.</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>Keine Einstellung ist so.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n Einstellung</numerusform>
            <numerusform>%n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
        <source>What is not the default was written to %1. No secret is in it.</source>
        <translation>Was nicht die Vorgabe ist, wurde nach %1 geschrieben. Kein Geheimnis steht darin.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>The settings were taken from the file. Those before are kept in %1.</source>
        <translation>Die Einstellungen wurden aus der Datei übernommen. Die bisherigen liegen in %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registrys</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShareDialog</name>
    <message>
        <source>Share group</source>
        <translation>Gruppe teilen</translation>
    </message>
    <message>
        <source>“%1” as a file for others</source>
        <translation>„%1“ als Datei für andere</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were taken out: whoever takes the file is asked for them.</source>
        <translation>
            <numerusform>%n Geheimnis wurde herausgenommen: Wer die Datei übernimmt, wird danach gefragt.</numerusform>
            <numerusform>%n Geheimnisse wurden herausgenommen: Wer die Datei übernimmt, wird danach gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in it. One with a harmless name and no form of its own cannot be known: look at the file before you give it away.</source>
        <translation>Es wurde kein Geheimnis darin gefunden. Eines mit harmlosem Namen und ohne eigene Form ist nicht zu erkennen: Sehen Sie die Datei an, bevor Sie sie weitergeben.</translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>Was nicht in der Datei steht</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>Wer sie übernimmt, muss diese Variablen setzen: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignIn</name>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>Die Client-ID wurde bei %1 registriert, aber der Server nennt nun %2; dorthin wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>If that is right, enter the client id for the new authorization server.</source>
        <translation>Ist das richtig, die Client-ID für den neuen Autorisierungsserver eintragen.</translation>
    </message>
    <message>
        <source>The server&apos;s authorization is done by another than before; what the old one gave is dropped.</source>
        <translation>Für den Server autorisiert ein anderer als zuvor; was der alte gab, wird verworfen.</translation>
    </message>
    <message>
        <source>The authorization server takes no DPoP proofs signed with ES256.</source>
        <translation>Der Autorisierungsserver nimmt keine mit ES256 signierten DPoP-Nachweise.</translation>
    </message>
    <message>
        <source>The server asks for authorization, and nobody is signed in.</source>
        <translation>Der Server verlangt Autorisierung, und niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to it first.</source>
        <translation>Zuerst bei ihm anmelden.</translation>
    </message>
    <message>
        <source>The authorization server gave a token of a kind that was not asked for (%1).</source>
        <translation>Der Autorisierungsserver gab ein Token einer nicht verlangten Art (%1).</translation>
    </message>
    <message>
        <source>The authorization server gave a token that is not bound to our key.</source>
        <translation>Der Autorisierungsserver gab ein Token, das nicht an unseren Schlüssel gebunden ist.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Das Anmelden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The token is bound to our key, as was asked for.</source>
        <translation>Das Token ist an unseren Schlüssel gebunden, wie verlangt.</translation>
    </message>
    <message>
        <source>The token is of the kind that was asked for: a bearer token.</source>
        <translation>Das Token ist von der verlangten Art: ein Bearer-Token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInQuestion</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open the browser at %1?</source>
        <translation>Browser bei %1 öffnen?</translation>
    </message>
    <message>
        <source>It reads as %1.</source>
        <translation>Es liest sich als %1.</translation>
    </message>
    <message>
        <source>To sign in to “%1” at %2.</source>
        <translation>Um sich bei „%1“ über %2 anzumelden.</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Verlangt wird: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInRun</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Niemand wurde angemeldet.</translation>
    </message>
    <message>
        <source>The token was not renewed.</source>
        <translation>Das Token wurde nicht erneuert.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SoundBlock</name>
    <message>
        <source>Play in another program</source>
        <translation>In anderem Programm abspielen</translation>
    </message>
    <message>
        <source>Not known to be a sound</source>
        <translation>Nicht als Ton bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n Kanal</numerusform>
            <numerusform>%n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The sound could not be written to a file.</source>
        <translation>Der Ton konnte nicht in eine Datei geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no program that plays it. Save it instead.</source>
        <translation>Es gibt kein Programm, das es abspielt. Stattdessen speichern.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StallsDialog</name>
    <message>
        <source>Moments in which the window was held up</source>
        <translation>Zeitpunkte, zu denen das Fenster aufgehalten wurde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Held up for</source>
        <translation>Aufgehalten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Stockungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message numerus="yes">
        <source>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</source>
        <translation>
            <numerusform>Das Fenster antwortet in 99 von 100 Fällen innerhalb von %1; am längsten dauerte es %2. Hier steht, was mehr als %3 dauerte: bisher %n.</numerusform>
            <numerusform>Das Fenster antwortet in 99 von 100 Fällen innerhalb von %1; am längsten dauerte es %2. Hier steht, was mehr als %3 dauerte: bisher %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StartProblem</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The working folder %1 does not exist.</source>
        <translation>Das Arbeitsverzeichnis %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The working folder %1 is not a folder.</source>
        <translation>Das Arbeitsverzeichnis %1 ist kein Verzeichnis.</translation>
    </message>
    <message>
        <source>The working folder %1 may not be entered.</source>
        <translation>Das Arbeitsverzeichnis %1 darf nicht betreten werden.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>Wählen Sie ein anderes Verzeichnis oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Argument %1 holds a NUL character, which no program can be given.</source>
        <translation>Argument %1 enthält ein NUL-Zeichen; das kann keinem Programm übergeben werden.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Entfernen Sie das Zeichen.</translation>
    </message>
    <message>
        <source>Argument %1 is %2 bytes long; the system takes at most %3.</source>
        <translation>Argument %1 ist %2 Bytes lang; das System nimmt höchstens %3.</translation>
    </message>
    <message>
        <source>Pass long values in a file or over the protocol.</source>
        <translation>Übergeben Sie lange Werte in einer Datei oder über das Protokoll.</translation>
    </message>
    <message>
        <source>The arguments are %1 bytes long in all; the system takes at most %2.</source>
        <translation>Die Argumente sind zusammen %1 Bytes lang; das System nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an environment variable.</source>
        <translation>„%1“ kann nicht der Name einer Umgebungsvariablen sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>The value of the environment variable %1 is too long or holds a NUL character.</source>
        <translation>Der Wert der Umgebungsvariablen %1 ist zu lang oder enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Kürzen Sie den Wert.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 ist eine leere Datei.</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 ist weder ein Programm für dieses System noch ein Skript, das seinen Interpreter nennt.</translation>
    </message>
    <message>
        <source>Start a script with a line like #!/usr/bin/env python3, or put its interpreter in front.</source>
        <translation>Beginnen Sie ein Skript mit einer Zeile wie #!/usr/bin/env python3, oder stellen Sie seinen Interpreter voran.</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which does not exist.</source>
        <translation>%1 braucht den Interpreter %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>Installieren Sie den Interpreter oder berichtigen Sie die erste Zeile des Skripts.</translation>
    </message>
    <message>
        <source>%1 needs a loader or library folder that does not exist here.</source>
        <translation>%1 braucht einen Lader oder ein Bibliotheksverzeichnis, das es hier nicht gibt.</translation>
    </message>
    <message>
        <source>It may have been built for another system.</source>
        <translation>Vielleicht wurde es für ein anderes System gebaut.</translation>
    </message>
    <message>
        <source>The system does not allow %1 to be started.</source>
        <translation>Das System lässt nicht zu, dass %1 gestartet wird.</translation>
    </message>
    <message>
        <source>Check its permissions, those of its interpreter, and whether the disk is mounted noexec.</source>
        <translation>Prüfen Sie seine Rechte, die seines Interpreters und ob der Datenträger mit noexec eingehängt ist.</translation>
    </message>
    <message>
        <source>The arguments and environment are too long in all.</source>
        <translation>Argumente und Umgebung sind zusammen zu lang.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 konnte nicht gestartet werden: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s name holds a NUL character.</source>
        <translation>Der Name des Programms enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The working folder %1 could not be entered: %2.</source>
        <translation>Das Arbeitsverzeichnis %1 konnte nicht betreten werden: %2.</translation>
    </message>
    <message>
        <source>Close some servers, or raise the limit.</source>
        <translation>Schließen Sie einige Server oder erhöhen Sie die Grenze.</translation>
    </message>
    <message>
        <source>Signalbox has reached its limit of open files (%1).</source>
        <translation>Signalbox hat seine Grenze offener Dateien erreicht (%1).</translation>
    </message>
    <message>
        <source>The limit of processes is reached (%1).</source>
        <translation>Die Grenze der Prozesse ist erreicht (%1).</translation>
    </message>
    <message>
        <source>The system could not start the server&apos;s process: %1.</source>
        <translation>Das System konnte den Prozess des Servers nicht starten: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changing</source>
        <translation>
            <numerusform>%n im Wechsel</numerusform>
            <numerusform>%n im Wechsel</numerusform>
        </translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>Keine Server</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n getrennt</numerusform>
            <numerusform>%n getrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording · %1 messages</source>
        <translation>Zeichnet auf · %1 Nachrichten</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Zeichnet nicht auf</translation>
    </message>
    <message>
        <source>Signalbox %1 is out</source>
        <translation>Signalbox %1 ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StdioTransport</name>
    <message>
        <source>The process that guards the server was killed, and the server with it.</source>
        <translation>Der Prozess, der den Server bewacht, wurde abgeschossen und der Server mit ihm.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Neu verbinden.</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>Der Server liest nicht: %1 Bytes warten darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>Er hängt womöglich; neu starten.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (%2 seen so far).</source>
        <translation>Der Server sandte eine Nachricht von mehr als %1 Bytes (%2 bisher gesehen).</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Sind solche Nachrichten gewollt, die Grenze in den Einstellungen des Servers anheben.</translation>
    </message>
    <message>
        <source>The server was ended by signal %1 (%2).</source>
        <translation>Der Server wurde durch Signal %1 (%2) beendet.</translation>
    </message>
    <message>
        <source>The server ended with exit code %1.</source>
        <translation>Der Server endete mit Code %1.</translation>
    </message>
    <message>
        <source>The server ended by itself.</source>
        <translation>Der Server endete von selbst.</translation>
    </message>
    <message>
        <source>Its last lines on stderr may say why.</source>
        <translation>Seine letzten Zeilen auf stderr sagen womöglich, warum.</translation>
    </message>
    <message>
        <source>The server&apos;s process %1 did not end although it was killed.</source>
        <translation>Der Prozess %1 des Servers endete nicht, obwohl er abgeschossen wurde.</translation>
    </message>
    <message>
        <source>It hangs in the system, often on a network drive.</source>
        <translation>Er hängt im System, oft an einem Netzlaufwerk.</translation>
    </message>
    <message>
        <source>A message of more than %1 bytes cannot be put together: %2.</source>
        <translation>Eine Nachricht von mehr als %1 Bytes kann nicht zusammengesetzt werden: %2.</translation>
    </message>
    <message>
        <source>Make memory or disk space free, or ask for less at once.</source>
        <translation>Schaffen Sie Speicher oder Plattenplatz, oder fragen Sie nach weniger auf einmal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StreamableHttpTransport</name>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>Der Server nimmt nicht an, was gesendet wird: %1 Bytes warten.</translation>
    </message>
    <message>
        <source>The server gave a session id of %1 bytes.</source>
        <translation>Der Server gab eine Sitzungs-ID von %1 Bytes.</translation>
    </message>
    <message>
        <source>The server gave a session id with characters that no session id may have.</source>
        <translation>Der Server gab eine Sitzungs-ID mit Zeichen, die keine haben darf.</translation>
    </message>
    <message>
        <source>A message was not accepted: %1</source>
        <translation>Eine Nachricht wurde nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The server&apos;s own messages are not heard any more: %1</source>
        <translation>Die eigenen Nachrichten des Servers sind nicht mehr zu hören: %1</translation>
    </message>
    <message>
        <source>The server does not know this session any more.</source>
        <translation>Der Server kennt diese Sitzung nicht mehr.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionBar</name>
    <message>
        <source>Read when it changes</source>
        <translation>Bei Änderung lesen</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Wird abonniert</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Ended with the connection</source>
        <translation>Mit der Verbindung beendet</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionHub</name>
    <message>
        <source>Another subscription takes its place.</source>
        <translation>Ein anderes Abonnement tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>This server does not tell of changes to its resources.</source>
        <translation>Dieser Server meldet keine Änderungen an seinen Ressourcen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SuggestionPopup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SwitchQuestion</name>
    <message>
        <source>Switch</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Stopped, for they are off in it: %1.</source>
        <translation>Gestoppt, weil darin ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>Restarted, for they get other values: %1.</source>
        <translation>Neu gestartet, weil mit anderen Werten: %1.</translation>
    </message>
    <message>
        <source>Calls that are under way at these servers end as lost.</source>
        <translation>Aufrufe, die bei diesen Servern unterwegs sind, enden als verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;nnect the other servers that are on (%n)</source>
        <translation>
            <numerusform>Den &amp;anderen eingeschalteten Server verbinden (%n)</numerusform>
            <numerusform>Die &amp;anderen eingeschalteten Server verbinden (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch and stop</source>
        <translation>&amp;Wechseln und stoppen</translation>
    </message>
    <message>
        <source>&amp;Switch and restart</source>
        <translation>&amp;Wechseln und neu starten</translation>
    </message>
    <message>
        <source>&amp;Switch, stop and restart</source>
        <translation>&amp;Wechseln, stoppen und neu starten</translation>
    </message>
    <message>
        <source>Switch &amp;only</source>
        <translation>&amp;Nur wechseln</translation>
    </message>
    <message>
        <source>Servers that run go on as they are, until you restart them.</source>
        <translation>Laufende Server laufen weiter, wie sie sind, bis Sie sie neu starten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskAgent</name>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>Die Antwort des Servers auf tasks/get ist keine Aufgabe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListOperation</name>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>Die Liste wurde nach %1 Seiten angehalten; der Server hat mehr.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListing</name>
    <message>
        <source>The server has more tasks than are listed here.</source>
        <translation>Der Server hat mehr Aufgaben, als hier stehen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskOperation</name>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>Protokollrevision %1 hat keine Tasks.</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>Das Tool antwortete mit einem Fehler.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskTableModel</name>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>wird abgebrochen</translation>
    </message>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>nächste um %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>ohne Ende</translation>
    </message>
</context>
<context>
    <name>Signalbox::TasksPane</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu lesen</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>Jetzt &amp;abfragen</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>Aufgabe a&amp;bbrechen</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Im &amp;Journal zeigen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No tasks. A call that the server goes on with after it has answered appears here.</source>
        <translation>Keine Aufgaben. Ein Aufruf, an dem der Server nach seiner Antwort weiterarbeitet, erscheint hier.</translation>
    </message>
    <message>
        <source>The server&apos;s list of tasks: %1</source>
        <translation>Aufgabenliste des Servers: %1</translation>
    </message>
    <message>
        <source>Tasks of calls made here, and all others that the server lists.</source>
        <translation>Aufgaben hier gemachter Aufrufe und alle anderen, die der Server auflistet.</translation>
    </message>
    <message>
        <source>Tasks of calls made here. This server does not list others.</source>
        <translation>Aufgaben hier gemachter Aufrufe. Andere listet dieser Server nicht auf.</translation>
    </message>
    <message>
        <source>Choose a task.</source>
        <translation>Eine Aufgabe wählen.</translation>
    </message>
    <message>
        <source>Its result has not been fetched.</source>
        <translation>Ihr Ergebnis wurde nicht geholt.</translation>
    </message>
    <message>
        <source>Its result appears here when it is done.</source>
        <translation>Ihr Ergebnis erscheint hier, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The server waits for an answer. Give it, and the question comes here.</source>
        <translation>Der Server wartet auf eine Antwort. Eingabe geben, und die Frage kommt hierher.</translation>
    </message>
    <message>
        <source>Give &amp;input</source>
        <translation>&amp;Eingabe geben</translation>
    </message>
    <message>
        <source>Get resu&amp;lt</source>
        <translation>Erge&amp;bnis holen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Its result is no longer kept here. The journal has it.</source>
        <translation>Ihr Ergebnis wird hier nicht mehr behalten. Das Journal hat es.</translation>
    </message>
    <message>
        <source>The task did not bring a result.</source>
        <translation>Die Aufgabe brachte kein Ergebnis.</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Antworten…</translation>
    </message>
    <message>
        <source>Shows what this server asks, in the queue of requests</source>
        <translation>Zeigt in der Warteschlange der Anfragen, was dieser Server fragt</translation>
    </message>
    <message>
        <source>The server waits for an answer to its question. “Answer…” shows it.</source>
        <translation>Der Server wartet auf eine Antwort auf seine Frage. „Antworten…“ zeigt sie.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamGroup</name>
    <message>
        <source>&amp;Send calls to the team&apos;s database</source>
        <translation>&amp;Aufrufe an die Datenbank des Teams senden</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>Ver&amp;gessen</translation>
    </message>
    <message>
        <source>Tr&amp;y the connection</source>
        <translation>Ver&amp;bindung prüfen</translation>
    </message>
    <message>
        <source>PostgreSQL, with sslmode and sslrootcert behind a question mark, without a password.</source>
        <translation>PostgreSQL, mit sslmode und sslrootcert hinter einem Fragezeichen, ohne Passwort.</translation>
    </message>
    <message>
        <source>kept in the keychain; else ~/.pgpass</source>
        <translation>liegt im Schlüsselbund; sonst ~/.pgpass</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Removes the password from the keychain.</source>
        <translation>Nimmt das Passwort aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>Namen von Servern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Datenba&amp;nk</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>As &amp;member</source>
        <translation>Als M&amp;itglied</translation>
    </message>
    <message>
        <source>With&amp;out</source>
        <translation>Ohn&amp;e</translation>
    </message>
    <message>
        <source>Of each call: server, method, tool, caller, time, duration, how it ended, and its bytes. Never arguments, results or error texts.</source>
        <translation>Von jedem Aufruf: Server, Methode, Tool, Aufrufer, Zeit, Dauer, wie er endete, und seine Bytes. Niemals Argumente, Ergebnisse oder Fehlertexte.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Calls are sent from now on.</source>
        <translation>Aufrufe werden von nun an gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Last sent at %1.</source>
        <translation>Zuletzt gesendet um %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Calls that wait: %1.</source>
        <translation>Wartende Aufrufe: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamKeeper</name>
    <message>
        <source>The database took the connection; its tables are there.</source>
        <translation>Die Datenbank hat die Verbindung angenommen; ihre Tabellen sind da.</translation>
    </message>
    <message>
        <source>The database took the connection, but calls may only be read there.</source>
        <translation>Die Datenbank hat die Verbindung angenommen, aber Aufrufe dürfen dort nur gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there are no calls for the team&apos;s database.</source>
        <translation>Es wird nichts aufgezeichnet, daher gibt es keine Aufrufe für die Datenbank des Teams.</translation>
    </message>
    <message>
        <source>There is no keychain for the password.</source>
        <translation>Für das Passwort gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass instead.</source>
        <translation>Legen Sie es stattdessen in ~/.pgpass ab.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryGroup</name>
    <message>
        <source>&amp;Report calls to an OpenTelemetry collector</source>
        <translation>Aufrufe an einen OpenTelemetry-Collector &amp;melden</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>&amp;Test senden</translation>
    </message>
    <message>
        <source>name=value, kept in the keychain</source>
        <translation>name=value, im Schlüsselbund behalten</translation>
    </message>
    <message>
        <source>Forget the header fields</source>
        <translation>Kopffelder vergessen</translation>
    </message>
    <message>
        <source>Removes the header fields from the keychain.</source>
        <translation>Entfernt die Kopffelder aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>Namen von Servern, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Collector &amp;address</source>
        <translation>Ad&amp;resse des Collectors</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;Kopffelder</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>&amp;Ohne</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Calls are reported from now on.</source>
        <translation>Aufrufe werden von nun an gemeldet.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Nichts wird gemeldet.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sendet…</translation>
    </message>
    <message>
        <source>%1 sent, %2 dropped, %3 waiting.</source>
        <translation>%1 gesendet, %2 verworfen, %3 wartend.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryKeeper</name>
    <message>
        <source>There is no keychain for the collector&apos;s header fields.</source>
        <translation>Es gibt keinen Schlüsselbund für die Kopffelder des Collectors.</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_HEADERS instead.</source>
        <translation>Stattdessen OTEL_EXPORTER_OTLP_HEADERS setzen.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateForm</name>
    <message numerus="yes">
        <source>There are more than %n variables; the others have no value.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Variable; die anderen haben keinen Wert.</numerusform>
            <numerusform>Es gibt mehr als %n Variablen; die anderen haben keinen Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values with commas between them; name=value makes pairs.</source>
        <translation>Mehrere Werte mit Kommas dazwischen; name=wert ergibt Paare.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TerminalBroker</name>
    <message>
        <source>The server does not wait for this answer any more.</source>
        <translation>Der Server wartet nicht mehr auf diese Antwort.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TextBlock</name>
    <message>
        <source>Ways to see the text</source>
        <translation>Ansichten des Textes</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenKeeper</name>
    <message>
        <source>Another Signalbox has renewed the token already.</source>
        <translation>Ein anderes Signalbox hat das Token schon erneuert.</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Das Token wird erneuert.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenRevoker</name>
    <message>
        <source>These tokens are being revoked already.</source>
        <translation>Diese Token werden schon widerrufen.</translation>
    </message>
    <message>
        <source>Nobody is signed in: there is no token to revoke.</source>
        <translation>Niemand ist angemeldet: Es gibt kein Token zu widerrufen.</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are only forgotten here.</source>
        <translation>Der Autorisierungsserver nennt keine Adresse zum Widerrufen: Die Token werden nur hier vergessen.</translation>
    </message>
    <message>
        <source>The client that the tokens were given to is not known here any more, and no other may revoke them.</source>
        <translation>Der Client, dem die Token gegeben wurden, ist hier nicht mehr bekannt, und kein anderer darf sie widerrufen.</translation>
    </message>
    <message>
        <source>Forget them, or end them at the authorization server.</source>
        <translation>Vergessen Sie sie, oder beenden Sie sie am Autorisierungsserver.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>Das Refresh-Token ist widerrufen.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>Das Zugriffstoken ist widerrufen.</translation>
    </message>
    <message>
        <source>The refresh token is revoked, the access token is not.</source>
        <translation>Das Refresh-Token ist widerrufen, das Zugriffstoken nicht.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolBooks</name>
    <message>
        <source>The connection ended first.</source>
        <translation>Die Verbindung endete vorher.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Der Server ist nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolChoice</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Name eines Tools</translation>
    </message>
    <message>
        <source>name of a tool</source>
        <translation>Name eines Tools</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolDescription</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresDelegate</name>
    <message numerus="yes">
        <source>At most %n call(s) in one point</source>
        <translation>
            <numerusform>Höchstens %n Aufruf in einem Punkt</numerusform>
            <numerusform>Höchstens %n Aufrufe in einem Punkt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresModel</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Fehlerquote</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Aufrufe im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6</source>
        <translation>
            <numerusform>%1 von %2: %n Aufruf, %3 fehlgeschlagen, p50 %4, p95 %5, p99 %6</numerusform>
            <numerusform>%1 von %2: %n Aufrufe, %3 fehlgeschlagen, p50 %4, p95 %5, p99 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresTable</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListModel</name>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>The badges are the server&apos;s own claims.</source>
        <translation>Die Abzeichen sind Angaben des Servers selbst.</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>Verträglichkeit</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s)</source>
        <translation>
            <numerusform>Gruppe %1, %n Tool</numerusform>
            <numerusform>Gruppe %1, %n Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Gruppe %1, %n Tool, zugeklappt</numerusform>
            <numerusform>Gruppe %1, %n Tools, zugeklappt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>Tools filtern</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>Kein Tool passt zu „%1“. %2 verborgen.</translation>
    </message>
    <message>
        <source>Could not read the tools.</source>
        <translation>Die Tools sind nicht lesbar.</translation>
    </message>
    <message>
        <source>This server offers no tools.</source>
        <translation>Dieser Server bietet keine Tools.</translation>
    </message>
    <message>
        <source>Waiting for tools/list</source>
        <translation>Wartet auf tools/list</translation>
    </message>
    <message>
        <source>Connect the server to see its tools.</source>
        <translation>Den Server verbinden, um seine Tools zu sehen.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>Group by prefix</source>
        <translation>Nach Präfix gruppieren</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Show the tools of all servers</source>
        <translation>Die Tools aller Server zeigen</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolOperation</name>
    <message>
        <source>With revision %1 the server alone decides what becomes a task.</source>
        <translation>Bei Revision %1 entscheidet allein der Server, was ein Task wird.</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>Protokollrevision %1 hat keine Tasks.</translation>
    </message>
    <message>
        <source>The call became the task “%1”.</source>
        <translation>Der Aufruf wurde zum Task „%1“.</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>Das Tool antwortete mit einem Fehler.</translation>
    </message>
    <message>
        <source>The result was not checked: the tool is not in the server&apos;s list.</source>
        <translation>Das Ergebnis wurde nicht geprüft: Das Tool steht nicht in der Liste des Servers.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsPane</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>Mehr als %1: Das bleibt, bis Signalbox endet, nicht länger.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsRunner</name>
    <message>
        <source>There is no server to ask.</source>
        <translation>Es gibt keinen Server, der gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Somebody else was signed in while its tools were listed.</source>
        <translation>Jemand anderes war angemeldet, während die Tools aufgelistet wurden.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrackedTask</name>
    <message>
        <source>The server kept this task for %1 ms only; it has expired.</source>
        <translation>Der Server behielt diesen Task nur %1 ms; er ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>Die Antwort des Servers auf tasks/get ist kein Task.</translation>
    </message>
    <message>
        <source>The connection ended before the task “%1” did.</source>
        <translation>Die Verbindung endete vor dem Task „%1“.</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>Der Task wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server was asked to cancel the task; whether it did is not known.</source>
        <translation>Der Server wurde gebeten, die Aufgabe abzubrechen; ob er es tat, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Traffic</name>
    <message>
        <source>The server&apos;s answer was no answer to this request.</source>
        <translation>Die Antwort des Servers war keine Antwort auf diese Anfrage.</translation>
    </message>
    <message>
        <source>The server ended its answer without a message in it.</source>
        <translation>Der Server beendete seine Antwort ohne eine Nachricht darin.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile verbergen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Signalbox::Tray</name>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>trennt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n Anfrage wartet</numerusform>
            <numerusform>%n Anfragen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n Server fehlgeschlagen</numerusform>
            <numerusform>%n Server fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) connected</source>
        <translation>
            <numerusform>%n Server verbunden</numerusform>
            <numerusform>%n Server verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>Signalbox &amp;zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more server(s)</source>
        <translation>
            <numerusform>%n weiterer Server</numerusform>
            <numerusform>%n weitere Server</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) wait for you</source>
        <translation>
            <numerusform>%n Server wartet auf Sie</numerusform>
            <numerusform>%n Server warten auf Sie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TreePane</name>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path (JSON Pointer)</source>
        <translation>Pfad kopieren (JSON Pointer)</translation>
    </message>
    <message>
        <source>Copy path (JSONPath)</source>
        <translation>Pfad kopieren (JSONPath)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles zuklappen</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdateHistory</name>
    <message>
        <source>Read: the same as before</source>
        <translation>Gelesen: dasselbe wie zuvor</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Changed, %1 times</source>
        <translation>Geändert, %1-mal</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonniert</translation>
    </message>
    <message>
        <source>No longer subscribed</source>
        <translation>Nicht mehr abonniert</translation>
    </message>
    <message>
        <source>The subscription was refused</source>
        <translation>Das Abonnement wurde abgelehnt</translation>
    </message>
    <message>
        <source>The stream was lost for a while: changes may have been missed</source>
        <translation>Der Stream war eine Weile verloren: Änderungen können entgangen sein</translation>
    </message>
    <message>
        <source>The connection ended, and the subscription with it</source>
        <translation>Die Verbindung endete und mit ihr das Abonnement</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1, nicht behalten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdatesGroup</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>&amp;Jetzt suchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Sucht…</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>Keine neuere Version ist aufgeführt. Dies ist %1.</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2. Get it where you got this one.</source>
        <translation>Signalbox %1 ist da; dies ist %2. Sie bekommen es dort, woher Sie dieses haben.</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3. Get it where you got this one.</source>
        <translation>Signalbox %1 vom %2 ist da; dies ist %3. Sie bekommen es dort, woher Sie dieses haben.</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeModel</name>
    <message numerus="yes">
        <source>%1 of %2 checks in %n day(s) were answered</source>
        <translation>
            <numerusform>%1 von %2 Prüfungen an %n Tag wurden beantwortet</numerusform>
            <numerusform>%1 von %2 Prüfungen an %n Tagen wurden beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: nicht geprüft</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks failed</source>
        <translation>%1: %2 von %3 Prüfungen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeStrip</name>
    <message numerus="yes">
        <source>Uptime over %n day(s)</source>
        <translation>
            <numerusform>Erreichbar an %n Tag</numerusform>
            <numerusform>Erreichbar über %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ValueFields</name>
    <message>
        <source>Goes into %1.</source>
        <translation>Kommt in %1.</translation>
    </message>
    <message>
        <source>One is kept already.</source>
        <translation>Einer ist schon aufbewahrt.</translation>
    </message>
    <message>
        <source>It was given before.</source>
        <translation>Er wurde schon angegeben.</translation>
    </message>
    <message>
        <source>If you leave it empty: %1</source>
        <translation>Wenn Sie es leer lassen: %1</translation>
    </message>
    <message>
        <source>Kept where your secrets are kept.</source>
        <translation>Aufbewahrt, wo Ihre Geheimnisse liegen.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>May be given what is in this file</source>
        <translation>Darf bekommen, was in dieser Datei steht</translation>
    </message>
    <message>
        <source>May be given the variable of this name</source>
        <translation>Darf die Variable dieses Namens bekommen</translation>
    </message>
    <message>
        <source>May be given the variable of this name, which is not set now</source>
        <translation>Darf die Variable dieses Namens bekommen, die jetzt nicht gesetzt ist</translation>
    </message>
    <message>
        <source>or a value of its own</source>
        <translation>oder ein eigener Wert</translation>
    </message>
    <message>
        <source>It is needed before the server can be started.</source>
        <translation>Er wird gebraucht, bevor der Server starten kann.</translation>
    </message>
    <message>
        <source>May be given this variable of your profiles</source>
        <translation>Darf diese Variable Ihrer Profile bekommen</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>Neue Variable</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableFields</name>
    <message>
        <source>It is a &amp;secret: kept where secrets are kept, not in the file</source>
        <translation>Ist ein &amp;Geheimnis: liegt, wo Geheimnisse aufbewahrt werden, nicht in der Datei</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>aufbewahrt; zum Ersetzen ein anderes tippen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Entries of servers refer to it as ${var:NAME}.</source>
        <translation>Einträge von Servern verweisen darauf als ${var:NAME}.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>There is one of this name here.</source>
        <translation>Diesen Namen gibt es hier schon.</translation>
    </message>
    <message>
        <source>Letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>Buchstaben von a bis z, Ziffern, „_“, „-“ und „.“, keine Ziffer am Anfang.</translation>
    </message>
    <message>
        <source>A secret has a value.</source>
        <translation>Ein Geheimnis hat einen Wert.</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableRows</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1 (now: that of %2)</source>
        <translation>%1 (jetzt gilt: %2)</translation>
    </message>
</context>
<context>
    <name>Signalbox::VerdictTableModel</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Ein Aufruf</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>darf gehen</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>wird erfragt</translation>
    </message>
    <message>
        <source>is denied</source>
        <translation>wird verweigert</translation>
    </message>
    <message>
        <source>its definition changed</source>
        <translation>seine Definition hat sich geändert</translation>
    </message>
    <message>
        <source>other arguments or more calls may be judged in another way</source>
        <translation>andere Argumente oder mehr Aufrufe können anders beurteilt werden</translation>
    </message>
</context>
<context>
    <name>Signalbox::VersionRows</name>
    <message numerus="yes">
        <source>As it was first found, with %n servers.</source>
        <translation>
            <numerusform>Wie zuerst gefunden, mit %n Server.</numerusform>
            <numerusform>Wie zuerst gefunden, mit %n Servern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about servers changed.</source>
        <translation>An Servern änderte sich nichts.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>Another program or a person</source>
        <translation>Ein anderes Programm oder ein Mensch</translation>
    </message>
</context>
<context>
    <name>Signalbox::WatchOperation</name>
    <message>
        <source>Protocol revision %1 has no request “subscriptions/listen”.</source>
        <translation>Protokollrevision %1 hat keine Anfrage „subscriptions/listen“.</translation>
    </message>
    <message>
        <source>There resources/subscribe does it for one resource.</source>
        <translation>Dort tut es resources/subscribe für eine Ressource.</translation>
    </message>
    <message>
        <source>The server tells of no changed lists.</source>
        <translation>Der Server meldet keine geänderten Listen.</translation>
    </message>
    <message>
        <source>Name a resource with --uri.</source>
        <translation>Eine Ressource mit --uri nennen.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>Die Verbindung endete.</translation>
    </message>
    <message>
        <source>The server refused to tell of changed lists: %1</source>
        <translation>Der Server lehnte es ab, geänderte Listen zu melden: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketHandshake</name>
    <message>
        <source>This is no ws or wss address.</source>
        <translation>Das ist keine ws- oder wss-Adresse.</translation>
    </message>
    <message>
        <source>The address of a WebSocket must not hold a &quot;#&quot;.</source>
        <translation>Die Adresse eines WebSockets darf kein „#“ enthalten.</translation>
    </message>
    <message>
        <source>Check that the address is that of a WebSocket server.</source>
        <translation>Prüfen, ob die Adresse die eines WebSocket-Servers ist.</translation>
    </message>
    <message>
        <source>The server switched to another protocol than WebSocket.</source>
        <translation>Der Server wechselte zu einem anderen Protokoll als WebSocket.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not prove that it read the request: its Sec-WebSocket-Accept is wrong.</source>
        <translation>Die Antwort des Servers beweist nicht, dass er die Anfrage las: ihr Sec-WebSocket-Accept ist falsch.</translation>
    </message>
    <message>
        <source>The server uses a WebSocket extension that nobody asked for: %1.</source>
        <translation>Der Server nutzt eine WebSocket-Erweiterung, die niemand verlangte: %1.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol &quot;%1&quot;, which was not offered.</source>
        <translation>Der Server wählte das Subprotokoll „%1“, das nicht angeboten war.</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP status 401).</source>
        <translation>Der Server verlangt Zugangsdaten (HTTP-Status 401).</translation>
    </message>
    <message>
        <source>The server refuses these credentials (HTTP status 403).</source>
        <translation>Der Server lehnt diese Zugangsdaten ab (HTTP-Status 403).</translation>
    </message>
    <message>
        <source>Check the headers in the server&apos;s settings.</source>
        <translation>Die Kopffelder in den Einstellungen des Servers prüfen.</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1.</source>
        <translation>Der Server öffnete keinen WebSocket: HTTP-Status %1.</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1, &quot;%2&quot;.</source>
        <translation>Der Server öffnete keinen WebSocket: HTTP-Status %1, „%2“.</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketTransport</name>
    <message>
        <source>The server agreed on no subprotocol; &quot;mcp&quot; was asked for.</source>
        <translation>Der Server stimmte keinem Subprotokoll zu; verlangt war „mcp“.</translation>
    </message>
    <message>
        <source>The server sends binary messages; they are ignored.</source>
        <translation>Der Server sendet binäre Nachrichten; sie bleiben unbeachtet.</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>Der Server liest nicht: %1 Bytes warten darauf, gesendet zu werden.</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>Er hängt womöglich; neu starten.</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1).</source>
        <translation>Der Server schloss die Verbindung (Close-Code %1).</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1): &quot;%2&quot;.</source>
        <translation>Der Server schloss die Verbindung (Close-Code %1): „%2“.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (close code %2).</source>
        <translation>Der Server sandte eine Nachricht von mehr als %1 Bytes (Close-Code %2).</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Sind solche Nachrichten gewollt, die Grenze in den Einstellungen des Servers anheben.</translation>
    </message>
    <message>
        <source>The server broke the rules of WebSocket: it sent %1 (close code %2).</source>
        <translation>Der Server brach die Regeln von WebSocket: Er sandte %1 (Close-Code %2).</translation>
    </message>
    <message>
        <source>This is a fault of the server or of a proxy before it.</source>
        <translation>Das ist ein Fehler des Servers oder eines Proxys davor.</translation>
    </message>
    <message>
        <source>The connection to the server was lost (close code %1).</source>
        <translation>Die Verbindung zum Server ging verloren (Close-Code %1).</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Neu verbinden.</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>Der Server sandte %1 Sekunden lang nichts, nicht einmal die Antwort auf ein Ping.</translation>
    </message>
</context>
<context>
    <name>Signalbox::WelcomePage</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Noch keine Server</translation>
    </message>
    <message>
        <source>Connect one, then call its tools and watch its traffic.</source>
        <translation>Einen verbinden, dann seine Tools aufrufen und seinem Verkehr zusehen.</translation>
    </message>
    <message>
        <source>Try it with a sample server</source>
        <translation>Mit einem Beispielserver ausprobieren</translation>
    </message>
    <message>
        <source>Paste or drop anything</source>
        <translation>Irgendetwas einfügen oder ablegen</translation>
    </message>
    <message>
        <source>A command line, or JSON from any program. You see what it means before it is kept.</source>
        <translation>Eine Befehlszeile oder JSON aus irgendeinem Programm. Was es bedeutet, steht da, bevor es behalten wird.</translation>
    </message>
    <message>
        <source>Command line or JSON</source>
        <translation>Befehlszeile oder JSON</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>Formular ausfüllen…</translation>
    </message>
    <message>
        <source>fill in a form</source>
        <translation>ein Formular ausfüllen</translation>
    </message>
    <message>
        <source>add what you copied</source>
        <translation>Kopiertes hinzufügen</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
    <message>
        <source>They come with Signalbox, run on this machine and need no account.</source>
        <translation>Sie kommen mit Signalbox, laufen auf diesem Rechner und brauchen kein Konto.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keeps settings and the server list in this folder.</source>
        <translation>Behält Einstellungen und Serverliste in diesem Ordner.</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>Verwaltet, prüft und beobachtet MCP-Server.</translation>
    </message>
    <message>
        <source>Signalbox ends: the system has no more memory for it.</source>
        <translation>Signalbox endet: Das System hat keinen Speicher mehr frei.</translation>
    </message>
    <message>
        <source>Appends each moment in which the window is held up to this file, as JSON.</source>
        <translation>Hängt jeden Zeitpunkt, zu dem das Fenster aufgehalten wird, als JSON an diese Datei an.</translation>
    </message>
    <message>
        <source>Prints “painted” after the first full frame, and “ready” when the servers are known.</source>
        <translation>Gibt nach dem ersten vollständigen Bild „painted“ aus, und „ready“, wenn die Server bekannt sind.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder: settings, the server list, the journal, what was typed.</source>
        <translation>Behält alles in diesem Ordner: Einstellungen, Serverliste, Journal, Getipptes.</translation>
    </message>
    <message>
        <source>Keeps everything in the folder signalbox-data beside the program. A file named portable beside it means the same.</source>
        <translation>Behält alles im Ordner signalbox-data neben dem Programm. Eine Datei namens portable daneben bedeutet dasselbe.</translation>
    </message>
    <message>
        <source>What to open: session files (.signalbox), bundles (.mcpb), files that name servers, and links. Nothing in them is started before you say so. If Signalbox runs already with the same folders, it opens them.</source>
        <translation>Was zu öffnen ist: Sitzungsdateien (.signalbox), Bundles (.mcpb), Dateien, die Server nennen, und Links. Nichts darin wird gestartet, bevor Sie es sagen. Läuft Signalbox schon mit denselben Ordnern, öffnet es sie.</translation>
    </message>
</context>
<context>
    <name>StaticAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>Die Zugangsdaten für %1 werden nicht an %2 gesendet.</translation>
    </message>
    <message>
        <source>The credentials have characters that cannot be sent.</source>
        <translation>Die Zugangsdaten haben Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>The server asks for authorization.</source>
        <translation>Der Server verlangt Autorisierung.</translation>
    </message>
    <message>
        <source>The server refuses these credentials.</source>
        <translation>Der Server lehnt diese Zugangsdaten ab.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Der Server erlaubt das nicht.</translation>
    </message>
    <message>
        <source>Look at the credentials in the server&apos;s settings.</source>
        <translation>Die Zugangsdaten in den Einstellungen des Servers ansehen.</translation>
    </message>
    <message>
        <source>Choose in the server&apos;s settings how to sign in.</source>
        <translation>In den Einstellungen des Servers wählen, wie angemeldet wird.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Er verlangt: %1.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>That is no address of a PostgreSQL database.</source>
        <translation>Das ist keine Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database?sslmode=verify-full.</source>
        <translation>Schreiben Sie sie wie postgresql://name@host/database?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>Ein Passwort gehört nicht in die Adresse.</translation>
    </message>
    <message>
        <source>Put it into the keychain (Settings, Team) or into ~/.pgpass.</source>
        <translation>Legen Sie es in den Schlüsselbund (Einstellungen, Team) oder in ~/.pgpass.</translation>
    </message>
    <message>
        <source>The parameter “%1” of the address has a semicolon in its value.</source>
        <translation>Der Parameter „%1“ der Adresse hat ein Semikolon in seinem Wert.</translation>
    </message>
    <message>
        <source>The address has the parameter “%1”, which is not known.</source>
        <translation>Die Adresse hat den unbekannten Parameter „%1“.</translation>
    </message>
    <message>
        <source>The team&apos;s database was not reached: %1</source>
        <translation>Die Datenbank des Teams wurde nicht erreicht: %1</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and the password.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address.</source>
        <translation>Prüfen Sie sslmode und sslrootcert in der Adresse.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Der PostgreSQL-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Debian has it in the package libqt6sql6-psql.</source>
        <translation>Debian hat ihn im Paket libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: %1</source>
        <translation>Die Datenbank des Teams hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database gives %1 no right to that: %2</source>
        <translation>Die Datenbank des Teams gibt %1 kein Recht dazu: %2</translation>
    </message>
    <message>
        <source>Whoever keeps the database can grant it.</source>
        <translation>Wer die Datenbank verwaltet, kann es erteilen.</translation>
    </message>
    <message>
        <source>The team&apos;s database took too long.</source>
        <translation>Die Datenbank des Teams hat zu lange gebraucht.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost: %1</source>
        <translation>Die Verbindung zur Datenbank des Teams ging verloren: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database is from a newer Signalbox (version %1; this one understands %2).</source>
        <translation>Die Datenbank des Teams ist von einem neueren Signalbox (Version %1; dieses versteht %2).</translation>
    </message>
    <message>
        <source>Update Signalbox.</source>
        <translation>Aktualisieren Sie Signalbox.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no tables yet, and %1 may not make them.</source>
        <translation>Die Datenbank des Teams hat noch keine Tabellen, und %1 darf sie nicht anlegen.</translation>
    </message>
    <message>
        <source>The team&apos;s database is from an older Signalbox, and %1 may not upgrade it.</source>
        <translation>Die Datenbank des Teams ist von einem älteren Signalbox, und %1 darf sie nicht umstellen.</translation>
    </message>
    <message>
        <source>Let somebody connect once who may, or ask for the right CREATE.</source>
        <translation>Lassen Sie jemanden, der es darf, einmal verbinden, oder bitten Sie um das Recht CREATE.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written.</source>
        <translation>Der Ordner des Journals kann nicht beschrieben werden.</translation>
    </message>
    <message>
        <source>The settings of the team&apos;s database cannot be written.</source>
        <translation>Die Einstellungen der Team-Datenbank können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>Die Datenbank des Teams antwortet nicht.</translation>
    </message>
    <message>
        <source>The address names more than one server.</source>
        <translation>Die Adresse nennt mehr als einen Server.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Geben Sie einen an.</translation>
    </message>
</context>
<context>
    <name>Telemetry</name>
    <message>
        <source>The collector&apos;s header fields cannot be read.</source>
        <translation>Die Kopffelder für den Collector sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Write them as name=value, with commas between them.</source>
        <translation>Sie als name=value schreiben, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>“%1” is no address of a collector.</source>
        <translation>„%1“ ist keine Adresse eines Collectors.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:4318; secrets go into the keychain or the environment.</source>
        <translation>Sie wie http://localhost:4318 schreiben; Geheimnisse gehören in den Schlüsselbund oder die Umgebung.</translation>
    </message>
    <message>
        <source>The settings of telemetry cannot be written.</source>
        <translation>Die Einstellungen der Telemetrie lassen sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>TextFind</name>
    <message>
        <source>in the first %1</source>
        <translation>in den ersten %1</translation>
    </message>
    <message>
        <source>behind the first %1</source>
        <translation>hinter den ersten %1</translation>
    </message>
</context>
<context>
    <name>ToolBadges</name>
    <message>
        <source>read</source>
        <translation>liest</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>wiederholbar</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>schreibt</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>zerstört</translation>
    </message>
    <message>
        <source>open world</source>
        <translation>offene Welt</translation>
    </message>
</context>
<context>
    <name>ToolHeaders</name>
    <message>
        <source>An x-mcp-header must be text, not %1.</source>
        <translation>Ein x-mcp-header muss Text sein, nicht %1.</translation>
    </message>
    <message>
        <source>An x-mcp-header is empty.</source>
        <translation>Ein x-mcp-header ist leer.</translation>
    </message>
    <message>
        <source>An x-mcp-header has control characters.</source>
        <translation>Ein x-mcp-header hat Steuerzeichen.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” cannot be a header&apos;s name.</source>
        <translation>Der x-mcp-header „%1“ kann kein Name eines Kopffelds sein.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands under “%2”, not on a property of the arguments.</source>
        <translation>Der x-mcp-header „%1“ steht unter „%2“, nicht an einer Eigenschaft der Argumente.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands on a value that is no string, integer or boolean.</source>
        <translation>Der x-mcp-header „%1“ steht an einem Wert, der weder string noch integer noch boolean ist.</translation>
    </message>
    <message>
        <source>Two properties have the x-mcp-header “%1”.</source>
        <translation>Zwei Eigenschaften haben den x-mcp-header „%1“.</translation>
    </message>
</context>
<context>
    <name>ToolNameFinding</name>
    <message>
        <source>Another tool of this server has the same name.</source>
        <translation>Ein anderes Werkzeug dieses Servers hat denselben Namen.</translation>
    </message>
    <message>
        <source>The server “%1” has a tool of the same name.</source>
        <translation>Der Server „%1“ hat ein Werkzeug mit demselben Namen.</translation>
    </message>
    <message>
        <source>Another tool of this server has a name that looks the same.</source>
        <translation>Ein anderes Werkzeug dieses Servers hat einen Namen, der gleich aussieht.</translation>
    </message>
    <message>
        <source>The server “%1” has a tool whose name looks the same: “%2”.</source>
        <translation>Der Server „%1“ hat ein Werkzeug, dessen Name gleich aussieht: „%2“.</translation>
    </message>
    <message>
        <source>Its address means a tool of the server “%1”, so it cannot be called by it.</source>
        <translation>Seine Adresse meint ein Werkzeug des Servers „%1“, daher kann es mit ihr nicht aufgerufen werden.</translation>
    </message>
</context>
<context>
    <name>ToolRisks</name>
    <message>
        <source>It says that it only reads, but its name says “%1”: programs that trust the hint call it without asking.</source>
        <translation>Es sagt, dass es nur liest, aber sein Name sagt „%1“: Programme, die dem Hinweis glauben, rufen es ungefragt auf.</translation>
    </message>
    <message>
        <source>Take readOnlyHint out, or rename the tool.</source>
        <translation>Nehmen Sie readOnlyHint heraus, oder benennen Sie das Tool um.</translation>
    </message>
    <message>
        <source>It says that it destroys nothing, but its name says “%1”.</source>
        <translation>Es sagt, dass es nichts zerstört, aber sein Name sagt „%1“.</translation>
    </message>
    <message>
        <source>Set destructiveHint to true.</source>
        <translation>Setzen Sie destructiveHint auf true.</translation>
    </message>
    <message>
        <source>Its name says “%1”, and it does not say whether it destroys anything.</source>
        <translation>Sein Name sagt „%1“, und es sagt nicht, ob es etwas zerstört.</translation>
    </message>
    <message>
        <source>Set destructiveHint, so that programs can ask before it is called.</source>
        <translation>Setzen Sie destructiveHint, damit Programme vor dem Aufruf fragen können.</translation>
    </message>
    <message>
        <source>Call it by its server&apos;s name as well, and rename one of them.</source>
        <translation>Nennen Sie es auch mit dem Namen seines Servers, und benennen Sie eines um.</translation>
    </message>
</context>
<context>
    <name>ToolTip</name>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>Die ersten %1 von %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The list of releases declares a document type.</source>
        <translation>Die Liste der Versionen deklariert einen Dokumenttyp.</translation>
    </message>
    <message>
        <source>The list of releases is too long.</source>
        <translation>Die Liste der Versionen ist zu lang.</translation>
    </message>
    <message>
        <source>This is no list of releases, as AppStream has it.</source>
        <translation>Das ist keine Liste von Versionen, wie AppStream sie hat.</translation>
    </message>
    <message>
        <source>The list of releases was answered with HTTP %1.</source>
        <translation>Die Liste der Versionen wurde mit HTTP %1 beantwortet.</translation>
    </message>
    <message>
        <source>A list of releases has an address of https, without a name or password in it.</source>
        <translation>Eine Liste von Versionen hat eine https-Adresse, ohne Namen oder Passwort darin.</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>Only a text has a beginning: a list or pairs do not fit a variable with a length.</source>
        <translation>Nur ein Text hat einen Anfang: Eine Liste oder Paare passen nicht zu einer Variable mit Länge.</translation>
    </message>
    <message>
        <source>The address would be longer than %1 bytes.</source>
        <translation>Die Adresse wäre länger als %1 Bytes.</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters.</source>
        <translation>Die Vorlage ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>A “}” closes nothing.</source>
        <translation>Ein „}“ schließt nichts.</translation>
    </message>
    <message>
        <source>This character must be written as %XX.</source>
        <translation>Dieses Zeichen muss als %XX geschrieben werden.</translation>
    </message>
    <message>
        <source>A “{” is never closed.</source>
        <translation>Ein „{“ wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The template has more than %1 expressions.</source>
        <translation>Die Vorlage hat mehr als %1 Ausdrücke.</translation>
    </message>
    <message>
        <source>An expression names no variable.</source>
        <translation>Ein Ausdruck nennt keine Variable.</translation>
    </message>
    <message>
        <source>“%1” is no operator of URI templates.</source>
        <translation>„%1“ ist kein Operator von URI-Vorlagen.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a variable.</source>
        <translation>„%1“ kann nicht in einer Variable stehen.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is missing or cut.</source>
        <translation>Der Name einer Variable fehlt oder ist abgeschnitten.</translation>
    </message>
    <message>
        <source>A length must be a number from 1 to 9999.</source>
        <translation>Eine Länge muss eine Zahl von 1 bis 9999 sein.</translation>
    </message>
</context>
<context>
    <name>ValueVault</name>
    <message>
        <source>What is kept of this server&apos;s values cannot be read.</source>
        <translation>Was von den Werten dieses Servers behalten ist, ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>“%1” needs the variable %2, which is not set in the environment or profile in use.</source>
        <translation>„%1“ braucht die Variable %2, die in der aktiven Umgebung oder im aktiven Profil nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>“%1” needs variables that are not set in the environment or profile in use: %2.</source>
        <translation>„%1“ braucht Variablen, die in der aktiven Umgebung oder im aktiven Profil nicht gesetzt sind: %2.</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set %1=VALUE, or use another environment.</source>
        <translation>Setzen Sie sie mit: signalbox-cli servers env set %1=VALUE, oder verwenden Sie eine andere Umgebung.</translation>
    </message>
    <message>
        <source>“%1” needs a value for: %2.</source>
        <translation>„%1“ braucht einen Wert für: %2.</translation>
    </message>
    <message>
        <source>Connect it in the window, which asks for it, or use: signalbox-cli servers accept NAME</source>
        <translation>Verbinden Sie ihn im Fenster, das danach fragt, oder mit: signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set --secret %1, or use another environment.</source>
        <translation>Setzen Sie sie mit: signalbox-cli servers env set --secret %1, oder verwenden Sie eine andere Umgebung.</translation>
    </message>
</context>
<context>
    <name>VitalsText</name>
    <message>
        <source>%1 % CPU</source>
        <translation>%1 % CPU</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n Handle</numerusform>
            <numerusform>%n Handles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n Kindprozess</numerusform>
            <numerusform>%n Kindprozesse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n Zombie</numerusform>
            <numerusform>%n Zombies</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all the server&apos;s processes together, measured once a second.</source>
        <translation>Von allen Prozessen des Servers zusammen, einmal je Sekunde gemessen.</translation>
    </message>
    <message>
        <source>Memory: proportional (PSS), shared pages count in parts.</source>
        <translation>Speicher: anteilig (PSS), geteilte Seiten zählen zum Teil.</translation>
    </message>
    <message>
        <source>Memory: resident (RSS), shared pages count in each process.</source>
        <translation>Speicher: resident (RSS), geteilte Seiten zählen in jedem Prozess.</translation>
    </message>
    <message>
        <source>CPU: 100 % is one core.</source>
        <translation>CPU: 100 % sind ein Kern.</translation>
    </message>
    <message>
        <source>The system does not tell all of some process.</source>
        <translation>Von manchen Prozessen sagt das System nicht alles.</translation>
    </message>
    <message>
        <source>memory rises by %1 MB a minute</source>
        <translation>Speicher wächst um %1 MB je Minute</translation>
    </message>
    <message>
        <source>up</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>ausgefallen seit %1</translation>
    </message>
    <message>
        <source>%1 of the time</source>
        <translation>zu %1 der Zeit erreichbar</translation>
    </message>
</context>
<context>
    <name>WebSocketClose</name>
    <message>
        <source>normal closure</source>
        <translation>normales Ende</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>geht weg</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>nicht unterstützte Daten</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>kein Code angegeben</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>ohne Close-Frame geschlossen</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>ungültige Nutzdaten</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>Regelverstoß</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>Erweiterung fehlt</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>innerer Fehler</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>Dienst startet neu</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>später noch einmal versuchen</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>fehlerhaftes Gateway</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>close code, its name</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>WebSocketFault</name>
    <message>
        <source>a frame with reserved bits set</source>
        <translation>ein Frame mit gesetzten reservierten Bits</translation>
    </message>
    <message>
        <source>a frame with an unknown opcode</source>
        <translation>ein Frame mit unbekanntem Opcode</translation>
    </message>
    <message>
        <source>a masked frame from a server</source>
        <translation>ein maskiertes Frame von einem Server</translation>
    </message>
    <message>
        <source>an unmasked frame from a client</source>
        <translation>ein unmaskiertes Frame von einem Client</translation>
    </message>
    <message>
        <source>a control frame in fragments</source>
        <translation>ein Steuer-Frame in Fragmenten</translation>
    </message>
    <message>
        <source>a control frame of more than 125 bytes</source>
        <translation>ein Steuer-Frame von mehr als 125 Bytes</translation>
    </message>
    <message>
        <source>a frame whose length is not written as it must be</source>
        <translation>ein Frame, dessen Länge nicht vorschriftsmäßig geschrieben ist</translation>
    </message>
    <message>
        <source>a continuation of no message</source>
        <translation>die Fortsetzung keiner Nachricht</translation>
    </message>
    <message>
        <source>a new message before the last one ended</source>
        <translation>eine neue Nachricht, bevor die letzte endete</translation>
    </message>
    <message>
        <source>a close frame without a valid code</source>
        <translation>ein Close-Frame ohne gültigen Code</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>Text, der kein UTF-8 ist</translation>
    </message>
    <message>
        <source>a message over the size limit</source>
        <translation>eine Nachricht über der Größengrenze</translation>
    </message>
</context>
<context>
    <name>YamlOutline</name>
    <message>
        <source>The text is nested too deeply or holds too many values.</source>
        <translation>Der Text ist zu tief verschachtelt oder enthält zu viele Werte.</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>Der Name %1 steht zweimal da; der letzte zählt.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>Es ist ein symbolischer Link.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>Es ist ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Es ist verschlüsselt.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Es ist auf eine Weise gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>It is a folder and has contents.</source>
        <translation>Es ist ein Ordner und hat Inhalt.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Es ist zweimal da.</translation>
    </message>
    <message>
        <source>It lies in what is a file.</source>
        <translation>Es liegt in etwas, das eine Datei ist.</translation>
    </message>
    <message>
        <source>The bundle has %1 entries; at most %2 are unpacked.</source>
        <translation>Das Bundle hat %1 Einträge; höchstens %2 werden entpackt.</translation>
    </message>
    <message>
        <source>The file is no whole zip: %1.</source>
        <translation>Die Datei ist kein vollständiges zip: %1.</translation>
    </message>
    <message>
        <source>The bundle has too many entries.</source>
        <translation>Das Bundle hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>An entry of the bundle cannot be read.</source>
        <translation>Ein Eintrag des Bundles ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Its entries lie over each other.</source>
        <translation>Seine Einträge liegen übereinander.</translation>
    </message>
    <message>
        <source>Unpacked it would be %1 MB, from a file of %2 kB.</source>
        <translation>Entpackt wären es %1 MB, aus einer Datei von %2 kB.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 bytes.</source>
        <translation>„%1“ ist länger als %2 Bytes.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Its name is another&apos;s but for upper and lower case, or how a letter is spelt.</source>
        <translation>Sein Name gleicht einem anderen bis auf Groß- und Kleinschreibung oder die Schreibweise eines Buchstabens.</translation>
    </message>
    <message>
        <source>Two of its entries have one name.</source>
        <translation>Zwei seiner Einträge haben denselben Namen.</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>This is no file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei ist nicht lesbar: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB.</source>
        <translation>Die Datei hat mehr als %1 MB.</translation>
    </message>
    <message>
        <source>The file is no zip, or its end is missing.</source>
        <translation>Die Datei ist kein zip, oder ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The file has two ends.</source>
        <translation>Die Datei hat zwei Enden.</translation>
    </message>
</context>
<context>
    <name>ZipEntry</name>
    <message>
        <source>Its name has an empty part.</source>
        <translation>Der Name hat einen leeren Teil.</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>Der Name führt aus dem Ordner hinaus.</translation>
    </message>
    <message>
        <source>Its name cannot be kept on Windows.</source>
        <translation>Der Name ist unter Windows nicht möglich.</translation>
    </message>
    <message>
        <source>Its name is empty, longer than 1024 bytes or not UTF-8.</source>
        <translation>Der Name ist leer, länger als 1024 Bytes oder kein UTF-8.</translation>
    </message>
    <message>
        <source>Its name has a control character.</source>
        <translation>Der Name enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>Its name has a backslash or a colon, which lead elsewhere on Windows.</source>
        <translation>Der Name enthält einen Backslash oder Doppelpunkt, die unter Windows anderswohin führen.</translation>
    </message>
    <message>
        <source>Its name is an absolute path.</source>
        <translation>Der Name ist ein absoluter Pfad.</translation>
    </message>
    <message>
        <source>It lies in more than 64 folders.</source>
        <translation>Es liegt in mehr als 64 Ordnern.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>Das Bundle kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
</TS>
