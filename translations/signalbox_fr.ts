<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n demande attend</numerusform>
            <numerusform>%n demandes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, and %n more</source>
        <translation>
            <numerusform>%1 · %2, et %n de plus</numerusform>
            <numerusform>%1 · %2, et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n server(s)</source>
        <translation>
            <numerusform>Connexion à %n serveur</numerusform>
            <numerusform>Connexion à %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>Connecting %1: %2</source>
        <translation>Connexion à %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading the lists of %n server(s)</source>
        <translation>
            <numerusform>Lecture des listes de %n serveur</numerusform>
            <numerusform>Lecture des listes de %n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists of %1</source>
        <translation>Lecture des listes de %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Failure rate</source>
        <translation>Taux d’échec</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>%1 at or over %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pendant %2</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
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
        <translation>si un appel peut partir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, in a call of %3</source>
        <translation>%1&#xa0;: %2, dans un appel de %3</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answers in %1 cannot be read: %2.</source>
        <translation>Les réponses de %1 sont illisibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>“when” is a part of the question&apos;s text.</source>
        <translation>«&#xa0;when&#xa0;» est une partie du texte de la question.</translation>
    </message>
    <message>
        <source>“%1” is a name, in which * stands for anything.</source>
        <translation>«&#xa0;%1&#xa0;» est un nom, où * remplace n’importe quoi.</translation>
    </message>
    <message>
        <source>The answers are not one JSON object.</source>
        <translation>Les réponses ne forment pas un seul objet JSON.</translation>
    </message>
    <message>
        <source>“consent” is once or deny.</source>
        <translation>«&#xa0;consent&#xa0;» vaut once ou deny.</translation>
    </message>
    <message>
        <source>There are answers for elicitation, sampling, roots and consent, not for “%1”.</source>
        <translation>Il y a des réponses pour elicitation, sampling, roots et consent, pas pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
    <message>
        <source>An answer is a text or an object.</source>
        <translation>Une réponse est un texte ou un objet.</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>La question du serveur a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The answer of the file does not fit the form: %1 %2</source>
        <translation>La réponse du fichier ne convient pas au formulaire&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>The recording has no answer to what %1 asks.</source>
        <translation>L’enregistrement n’a pas de réponse à ce que demande %1.</translation>
    </message>
    <message>
        <source>%1 asks this more often than the recording has answers.</source>
        <translation>%1 le demande plus souvent que l’enregistrement n’a de réponses.</translation>
    </message>
    <message>
        <source>The recorded answer to what %1 asks holds a masked secret and is not given.</source>
        <translation>La réponse enregistrée à ce que demande %1 contient un secret masqué et n’est pas donnée.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>La lecture de l’enregistrement a été arrêtée.</translation>
    </message>
    <message>
        <source>There are more than 256 MB of answers in the recording.</source>
        <translation>L’enregistrement contient plus de 256 Mo de réponses.</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read. %2</source>
        <translation>La ligne %1 de l’enregistrement est illisible. %2</translation>
    </message>
    <message>
        <source>This is no session file, no journal in JSON lines and no journal&apos;s folder.</source>
        <translation>Ce n’est ni un fichier de session, ni un journal en lignes JSON, ni le dossier d’un journal.</translation>
    </message>
    <message>
        <source>The recording was written by a newer program, in a way not known here.</source>
        <translation>L’enregistrement a été écrit par un programme plus récent, d’une façon inconnue ici.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>L’enregistrement %1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No server was answered anything in this recording.</source>
        <translation>Dans cet enregistrement, aucun serveur n’a reçu de réponse.</translation>
    </message>
</context>
<context>
    <name>AppMessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>garde</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>%1 lies at %2, inside a network that the server is not in; nothing was sent there.</source>
        <translation>%1 se trouve à %2, dans un réseau dont le serveur ne fait pas partie&#xa0;; rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header has %1 bytes; the limit is %2.</source>
        <translation>L’en-tête WWW-Authenticate du serveur compte %1 octets&#xa0;; la limite est de %2.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer is not used: %1.</source>
        <translation>La réponse du navigateur n’est pas utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it does not say which authorization server it is from</source>
        <translation>elle ne dit pas de quel serveur d’autorisation elle vient</translation>
    </message>
    <message>
        <source>it is from another authorization server than the one asked</source>
        <translation>elle vient d’un autre serveur d’autorisation que celui interrogé</translation>
    </message>
    <message>
        <source>The authorization server refused: %1.</source>
        <translation>Le serveur d’autorisation a refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The authorization server refused: %1 (%2).</source>
        <translation>Le serveur d’autorisation a refusé&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>it does not belong to the question that was asked</source>
        <translation>elle ne correspond pas à la question posée</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>elle ne contient pas de code</translation>
    </message>
    <message>
        <source>Open the address in a browser by hand.</source>
        <translation>Ouvrez l’adresse vous-même dans un navigateur.</translation>
    </message>
    <message>
        <source>The address to sign in at is not opened: only https addresses are, and http on this machine.</source>
        <translation>L’adresse d’identification n’est pas ouverte&#xa0;: seules le sont les adresses https, et http sur cette machine.</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open a browser with.</source>
        <translation>xdg-open est absent de ce système&#xa0;; impossible d’ouvrir un navigateur.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>Le navigateur n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The authorization server does not register Signalbox: %1</source>
        <translation>Le serveur d’autorisation n’enregistre pas Signalbox&#xa0;: %1</translation>
    </message>
    <message>
        <source>It does not accept an address on this machine to come back to; enter a client id that was registered with one.</source>
        <translation>Il n’accepte pas d’adresse de retour sur cette machine&#xa0;; saisissez un ID client enregistré avec une telle adresse.</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>Saisissez un ID client dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>L’ID client a été enregistré auprès de %1, mais le serveur nomme maintenant %2&#xa0;; il n’y est pas envoyé.</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>réponse à l’enregistrement</translation>
    </message>
    <message>
        <source>No port of this machine could be opened to take the browser&apos;s answer.</source>
        <translation>Aucun port de cette machine n’a pu être ouvert pour recevoir la réponse du navigateur.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>Signalbox has the answer. You can close this page and go back to it.</source>
        <translation>Signalbox a reçu la réponse. Vous pouvez fermer cette page et y revenir.</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>Inutilisable (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>%1 stands in it twice</source>
        <translation>%1 y figure deux fois</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas du type attendu, %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>liste de textes</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an absolute address</source>
        <translation>adresse absolue</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>resource metadata</source>
        <translation>métadonnées de la ressource</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is for another issuer (%1) than the one asked for (%2); nothing of it is used.</source>
        <translation>Les métadonnées du serveur d’autorisation concernent un autre émetteur (%1) que celui demandé (%2)&#xa0;; rien n’en est utilisé.</translation>
    </message>
    <message>
        <source>authorization server&apos;s metadata</source>
        <translation>métadonnées du serveur d’autorisation</translation>
    </message>
    <message>
        <source>The authorization server does not offer PKCE with S256, without which a stolen code could be used by others.</source>
        <translation>Le serveur d’autorisation ne propose pas PKCE avec S256, sans lequel un code volé pourrait servir à d’autres.</translation>
    </message>
    <message>
        <source>A token could not be signed with this key.</source>
        <translation>Cette clé n’a pas permis de signer un jeton.</translation>
    </message>
    <message>
        <source>A secret for HS256 must not be empty.</source>
        <translation>Un secret pour HS256 ne doit pas être vide.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA private key in PEM form, not encrypted, of 2048 bits or more.</source>
        <translation>RS256 demande une clé privée RSA au format PEM, non chiffrée, de 2048 bits ou plus.</translation>
    </message>
    <message>
        <source>ES256 needs a P-256 private key in PEM form, not encrypted.</source>
        <translation>ES256 demande une clé privée P-256 au format PEM, non chiffrée.</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1.</source>
        <translation>Le serveur d’autorisation n’a pas donné de jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1 (%2).</source>
        <translation>Le serveur d’autorisation n’a pas donné de jeton&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>answer of the token endpoint</source>
        <translation>réponse du point d’accès des jetons</translation>
    </message>
    <message>
        <source>The access token has characters that cannot be sent.</source>
        <translation>Le jeton d’accès contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>The authorization server wants a signed assertion, and there is no private key to sign it with.</source>
        <translation>Le serveur d’autorisation veut une assertion signée, et il n’y a pas de clé privée pour la signer.</translation>
    </message>
    <message>
        <source>The address of the %1 is refused: %2.</source>
        <translation>L’adresse est refusée (%1)&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is no address of a host</source>
        <translation>ce n’est pas l’adresse d’un hôte</translation>
    </message>
    <message>
        <source>it has a user name or a fragment in it</source>
        <translation>elle contient un nom d’utilisateur ou un fragment</translation>
    </message>
    <message>
        <source>it is not https</source>
        <translation>elle n’est pas en https</translation>
    </message>
    <message>
        <source>The answer has the parameter %1 more than once.</source>
        <translation>La réponse contient plus d’une fois le paramètre %1.</translation>
    </message>
    <message>
        <source>It is protected by a passphrase, and none was given.</source>
        <translation>Il est protégé par une phrase secrète, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La phrase secrète est fausse.</translation>
    </message>
    <message>
        <source>Give the passphrase in the server&apos;s settings.</source>
        <translation>Indiquez la phrase secrète dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>It has no certificate with its key, or is encrypted in a way that is too old to be read; export it anew.</source>
        <translation>Il ne contient pas de certificat avec sa clé, ou son chiffrement est trop ancien pour être lu&#xa0;; exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no certificate in it, neither in PEM nor in PKCS#12 form.</source>
        <translation>Il ne contient pas de certificat, ni au format PEM ni au format PKCS#12.</translation>
    </message>
    <message>
        <source>There is no private key for it that can be read.</source>
        <translation>Il n’y a pas de clé privée lisible pour ce certificat.</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s.</source>
        <translation>La clé privée n’est pas celle du certificat.</translation>
    </message>
    <message>
        <source>Tokens are signed with HS256, RS256 or ES256, not with “%1”.</source>
        <translation>Les jetons sont signés avec HS256, RS256 ou ES256, pas avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with is missing.</source>
        <translation>Le secret qui sert à signer les jetons manque.</translation>
    </message>
    <message>
        <source>The private key that tokens are signed with is missing.</source>
        <translation>La clé privée qui sert à signer les jetons manque.</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings.</source>
        <translation>Indiquez-la dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The other claims must be one JSON object, such as {&quot;role&quot;: &quot;reader&quot;}.</source>
        <translation>Les autres revendications doivent former un seul objet JSON, par exemple {&quot;role&quot;: &quot;reader&quot;}.</translation>
    </message>
    <message>
        <source>The claim “%1” is there twice.</source>
        <translation>La revendication «&#xa0;%1&#xa0;» figure deux fois.</translation>
    </message>
    <message>
        <source>“%1” cannot be one of the other claims: it is set beside them, or made with each token.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas faire partie des autres revendications&#xa0;: elle se règle à côté d’elles ou se crée avec chaque jeton.</translation>
    </message>
    <message>
        <source>A token lives from %1 to %2 seconds, not %3.</source>
        <translation>Un jeton est valable de %1 à %2 secondes, pas %3.</translation>
    </message>
    <message>
        <source>Only links to http and https addresses are opened.</source>
        <translation>Seuls les liens vers des adresses http et https sont ouverts.</translation>
    </message>
    <message>
        <source>The authorization server revokes nothing now: %1.</source>
        <translation>Le serveur d’autorisation ne révoque rien en ce moment&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Réessayez dans %n seconde.</numerusform>
            <numerusform>Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are forgotten here, and good there until they expire.</source>
        <translation>Le serveur d’autorisation n’indique aucune adresse pour révoquer les jetons&#xa0;: ils sont oubliés ici, et restent valables là-bas jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>Le jeton de renouvellement est révoqué.</translation>
    </message>
    <message>
        <source>The authorization server does not revoke refresh tokens.</source>
        <translation>Le serveur d’autorisation ne révoque pas les jetons de renouvellement.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>Le jeton d’accès est révoqué.</translation>
    </message>
    <message>
        <source>The authorization server does not revoke access tokens: this one is good until it expires.</source>
        <translation>Le serveur d’autorisation ne révoque pas les jetons d’accès&#xa0;: celui-ci reste valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Here they are forgotten.</source>
        <translation>Ici, ils sont oubliés.</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1.</source>
        <translation>Le serveur d’autorisation n’a pas révoqué le jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1 (%2).</source>
        <translation>Le serveur d’autorisation n’a pas révoqué le jeton&#xa0;: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>Challenge</source>
        <translation>Demande d’authentification</translation>
    </message>
    <message>
        <source>Metadata of the resource</source>
        <translation>Métadonnées de la ressource</translation>
    </message>
    <message>
        <source>Metadata of the authorization server</source>
        <translation>Métadonnées du serveur d’autorisation</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Demande d’autorisation</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirection</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Demande de jeton</translation>
    </message>
    <message>
        <source>Token renewal</source>
        <translation>Renouvellement du jeton</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Échange de jeton</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>Conservation du jeton</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Serveur d’autorisation</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Serveur MCP</translation>
    </message>
    <message>
        <source>Nothing secret is sent.</source>
        <translation>Rien de secret n’est envoyé.</translation>
    </message>
    <message>
        <source>A server that wants a token answers 401, and says in WWW-Authenticate where its metadata lies.</source>
        <translation>Un serveur qui veut un jeton répond 401, et dit dans WWW-Authenticate où se trouvent ses métadonnées.</translation>
    </message>
    <message>
        <source>The document must name this server as its resource, and at least one authorization server.</source>
        <translation>Le document doit nommer ce serveur comme sa ressource, et au moins un serveur d’autorisation.</translation>
    </message>
    <message>
        <source>Nothing secret is sent, and nobody is followed to another origin.</source>
        <translation>Rien de secret n’est envoyé, et aucun renvoi vers une autre origine n’est suivi.</translation>
    </message>
    <message>
        <source>The issuer in the document must be the one that was asked for, letter for letter.</source>
        <translation>L’émetteur dans le document doit être celui qui a été demandé, à la lettre près.</translation>
    </message>
    <message>
        <source>Every address in it must be https, or on this machine.</source>
        <translation>Toutes ses adresses doivent être en https, ou sur cette machine.</translation>
    </message>
    <message>
        <source>For a sign-in in the browser it must offer PKCE with S256.</source>
        <translation>Pour une identification dans le navigateur, il doit proposer PKCE avec S256.</translation>
    </message>
    <message>
        <source>The redirect address is on this machine.</source>
        <translation>L’adresse de redirection est sur cette machine.</translation>
    </message>
    <message>
        <source>The answer must give a client id, which is used with this issuer only.</source>
        <translation>La réponse doit donner un ID client, qui ne sert qu’avec cet émetteur.</translation>
    </message>
    <message>
        <source>The address must carry a state that is used once, a PKCE challenge with S256, and this server as the resource.</source>
        <translation>L’adresse doit porter un state à usage unique, un défi PKCE avec S256, et ce serveur comme ressource.</translation>
    </message>
    <message>
        <source>It is opened in the browser only after you were asked.</source>
        <translation>Elle n’est ouverte dans le navigateur qu’avec votre accord.</translation>
    </message>
    <message>
        <source>The state must be that of the question.</source>
        <translation>Le state doit être celui de la question.</translation>
    </message>
    <message>
        <source>The issuer must be the one that was asked, where the answer or the metadata promise one.</source>
        <translation>L’émetteur doit être celui qui a été interrogé, si la réponse ou les métadonnées en promettent un.</translation>
    </message>
    <message>
        <source>There must be one code in it.</source>
        <translation>Elle doit contenir un seul code.</translation>
    </message>
    <message>
        <source>The code goes out once, to the token endpoint only, with the PKCE verifier, the same redirect address and this server as the resource.</source>
        <translation>Le code part une seule fois, vers le point d’accès des jetons uniquement, avec le vérificateur PKCE, la même adresse de redirection et ce serveur comme ressource.</translation>
    </message>
    <message>
        <source>A code is good for a short time, ten minutes at most; waiting here counts.</source>
        <translation>Un code est valable peu de temps, dix minutes au plus&#xa0;; l’attente ici compte.</translation>
    </message>
    <message>
        <source>The token must be of the kind that was asked for.</source>
        <translation>Le jeton doit être du type demandé.</translation>
    </message>
    <message>
        <source>The refresh token goes to the token endpoint only, for the same resource.</source>
        <translation>Le jeton de renouvellement ne va qu’au point d’accès des jetons, pour la même ressource.</translation>
    </message>
    <message>
        <source>If another comes back, it takes the place of the old one.</source>
        <translation>Si un autre revient, il remplace l’ancien.</translation>
    </message>
    <message>
        <source>The identity provider gets the id token, and must give a grant of the kind that was asked for.</source>
        <translation>Le fournisseur d’identité reçoit le jeton d’identité, et doit donner une autorisation du type demandé.</translation>
    </message>
    <message>
        <source>The token goes to the revocation endpoint only, with the same proof of the client as at the token endpoint.</source>
        <translation>Le jeton ne va qu’au point d’accès de révocation, avec la même preuve du client qu’au point d’accès des jetons.</translation>
    </message>
    <message>
        <source>200 says that it is worth nothing now, also if it was unknown.</source>
        <translation>200 dit qu’il ne vaut plus rien, même s’il était inconnu.</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Révocation du jeton</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is no bundle: it has no manifest.json at its top.</source>
        <translation>Le fichier n’est pas un bundle&#xa0;: il n’a pas de manifest.json à sa racine.</translation>
    </message>
    <message>
        <source>It starts “%1” with your rights: it can do what you can do.</source>
        <translation>Il lance «&#xa0;%1&#xa0;» avec vos droits&#xa0;: il peut faire ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>It is given the variable %1.</source>
        <translation>Il reçoit la variable %1.</translation>
    </message>
    <message>
        <source>It starts “%1” through uv, which fetches what it needs from the network, with your rights.</source>
        <translation>Il lance «&#xa0;%1&#xa0;» par uv, qui cherche sur le réseau ce qu’il lui faut, avec vos droits.</translation>
    </message>
    <message>
        <source>It asks for a secret: %1.</source>
        <translation>Il demande un secret&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It asks for a folder: %1.</source>
        <translation>Il demande un dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It asks for a file: %1.</source>
        <translation>Il demande un fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It says that it gives data to others: %1.</source>
        <translation>Il dit qu’il donne des données à d’autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file that it starts, “%1”, is not in it.</source>
        <translation>Le fichier qu’il lance, «&#xa0;%1&#xa0;», n’y figure pas.</translation>
    </message>
    <message>
        <source>“%1” is not marked as executable; it is made so when it is installed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas marqué comme exécutable&#xa0;; il le devient à l’installation.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in it.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’y figure pas.</translation>
    </message>
    <message>
        <source>A server of type uv needs pyproject.toml, which is not in it.</source>
        <translation>Un serveur de type uv demande pyproject.toml, qui n’y figure pas.</translation>
    </message>
    <message>
        <source>“%1” is not in it.</source>
        <translation>«&#xa0;%1&#xa0;» n’y figure pas.</translation>
    </message>
    <message>
        <source>“%1” is no placeholder that is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un paramètre substituable connu.</translation>
    </message>
    <message>
        <source>“%1” is no setting of it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un de ses réglages.</translation>
    </message>
    <message>
        <source>The secret “%1” is given on the command line, where every program of this machine sees it.</source>
        <translation>Le secret «&#xa0;%1&#xa0;» est donné sur la ligne de commande, où chaque programme de cette machine le voit.</translation>
    </message>
    <message>
        <source>It is made for %1, not for this system.</source>
        <translation>Il est fait pour %1, pas pour ce système.</translation>
    </message>
    <message>
        <source>It needs %1 %2.</source>
        <translation>Il demande %1 %2.</translation>
    </message>
    <message>
        <source>Its version, “%1”, is not of three numbers.</source>
        <translation>Sa version, «&#xa0;%1&#xa0;», n’est pas faite de trois nombres.</translation>
    </message>
</context>
<context>
    <name>BundleChanges</name>
    <message>
        <source>It is version %1 again.</source>
        <translation>C’est de nouveau la version %1.</translation>
    </message>
    <message>
        <source>Version %1 becomes %2.</source>
        <translation>La version %1 devient %2.</translation>
    </message>
    <message>
        <source>It starts “%1” instead of “%2”.</source>
        <translation>Il lance «&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>It is newly given the variables: %1.</source>
        <translation>Il reçoit désormais les variables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is no more given the variables: %1.</source>
        <translation>Il ne reçoit plus les variables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It newly asks for: %1.</source>
        <translation>Il demande désormais&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It asks no more for: %1.</source>
        <translation>Il ne demande plus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New tools: %1.</source>
        <translation>Nouveaux outils&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tools that are gone: %1.</source>
        <translation>Outils disparus&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>BundleEntry</name>
    <message>
        <source>“%1” would be filled in from elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» serait rempli depuis ailleurs.</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>Le manifeste n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The manifest is no JSON: %1</source>
        <translation>Le manifeste n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the manifest twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois dans le manifeste.</translation>
    </message>
    <message>
        <source>“dxt_version” is the former name of “manifest_version”.</source>
        <translation>«&#xa0;dxt_version&#xa0;» est l’ancien nom de «&#xa0;manifest_version&#xa0;».</translation>
    </message>
    <message>
        <source>“manifest_version” is missing.</source>
        <translation>«&#xa0;manifest_version&#xa0;» manque.</translation>
    </message>
    <message>
        <source>Version %1 of manifests is not known; it is read like 0.4.</source>
        <translation>La version %1 des manifestes n’est pas connue&#xa0;; elle est lue comme 0.4.</translation>
    </message>
    <message>
        <source>A server of type “%1” is not known.</source>
        <translation>Un serveur de type «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>Servers of type uv came with version 0.4.</source>
        <translation>Les serveurs de type uv sont apparus avec la version 0.4.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit être %2.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>A setting of type “%1” is not known.</source>
        <translation>Un réglage de type «&#xa0;%1&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The default of “%1” is of another type.</source>
        <translation>La valeur par défaut de «&#xa0;%1&#xa0;» est d’un autre type.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Ce doit être un objet.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>«&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>“%1” is no member that is known.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un membre connu.</translation>
    </message>
</context>
<context>
    <name>BundlePacker</name>
    <message>
        <source>There is no manifest.json in the folder.</source>
        <translation>Il n’y a pas de manifest.json dans le dossier.</translation>
    </message>
    <message>
        <source>The manifest: %1</source>
        <translation>Le manifeste&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The bundle would be packed into itself: choose a place outside the folder.</source>
        <translation>Le bundle serait empaqueté dans lui-même&#xa0;: choisissez un endroit hors du dossier.</translation>
    </message>
    <message>
        <source>package.json cannot be read.</source>
        <translation>package.json est illisible.</translation>
    </message>
    <message>
        <source>package.json lacks a name, a version, or a program (bin or main).</source>
        <translation>Il manque à package.json un nom, une version ou un programme (bin ou main).</translation>
    </message>
</context>
<context>
    <name>BundleSetting</name>
    <message>
        <source>It must be a number.</source>
        <translation>Ce doit être un nombre.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>La valeur doit être d’au moins %1.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>La valeur doit être d’au plus %1.</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>Une valeur est requise.</translation>
    </message>
    <message>
        <source>It has one value.</source>
        <translation>Il n’y a qu’une valeur.</translation>
    </message>
    <message>
        <source>It has a character that no program can be given.</source>
        <translation>La valeur a un caractère qui ne peut être transmis à aucun programme.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>La valeur doit être vrai ou faux.</translation>
    </message>
    <message>
        <source>%1: this is of another type.</source>
        <translation>%1&#xa0;: la valeur est d’un autre type.</translation>
    </message>
</context>
<context>
    <name>BundleSignature</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not signed: nothing shows who made it, or whether it was changed.</source>
        <translation>Il n’est pas signé&#xa0;: rien ne montre qui l’a fait, ni s’il a été modifié.</translation>
    </message>
    <message>
        <source>Its signature does not fit: the file was changed after it was signed, or the signature is broken.</source>
        <translation>Sa signature ne correspond pas&#xa0;: le fichier a été modifié après avoir été signé, ou la signature est abîmée.</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it, by a certificate of their own making: nobody vouches for that name.</source>
        <translation>Il est inchangé depuis que «&#xa0;%1&#xa0;» l’a signé, avec un certificat de sa propre fabrication&#xa0;: personne ne garantit ce nom.</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; this system does not vouch for the certificate (issued by “%2”, valid until %3).</source>
        <translation>Il est inchangé depuis que «&#xa0;%1&#xa0;» l’a signé&#xa0;; ce système ne garantit pas le certificat (émis par «&#xa0;%2&#xa0;», valable jusqu’au %3).</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; “%2” vouches for that name.</source>
        <translation>Il est inchangé depuis que «&#xa0;%1&#xa0;» l’a signé&#xa0;; «&#xa0;%2&#xa0;» garantit ce nom.</translation>
    </message>
</context>
<context>
    <name>BundleStore</name>
    <message>
        <source>An installed bundle cannot be read.</source>
        <translation>Un bundle installé est illisible.</translation>
    </message>
    <message>
        <source>The bundle is not installed: %1</source>
        <translation>Le bundle n’est pas installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file is another than the one that was looked at.</source>
        <translation>Le fichier n’est pas celui qui a été examiné.</translation>
    </message>
    <message>
        <source>The folder of bundles cannot be made.</source>
        <translation>Le dossier des bundles ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Another program is changing the bundles.</source>
        <translation>Un autre programme modifie les bundles.</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made: %1.</source>
        <translation>Un dossier pour le bundle ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made.</source>
        <translation>Un dossier pour le bundle ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The former files of the bundle cannot be put away.</source>
        <translation>Les anciens fichiers du bundle ne peuvent pas être mis de côté.</translation>
    </message>
    <message>
        <source>The bundle cannot be put in its place.</source>
        <translation>Le bundle ne peut pas être mis à sa place.</translation>
    </message>
    <message>
        <source>This is no folder of a bundle.</source>
        <translation>Ce n’est pas le dossier d’un bundle.</translation>
    </message>
    <message>
        <source>Not all files of the bundle can be removed.</source>
        <translation>Tous les fichiers du bundle ne peuvent pas être supprimés.</translation>
    </message>
    <message>
        <source>A file of the bundle cannot be written: %1.</source>
        <translation>Un fichier du bundle ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no room for %1 MB.</source>
        <translation>Il n’y a pas de place pour %1 Mo.</translation>
    </message>
    <message>
        <source>A folder of the bundle cannot be made.</source>
        <translation>Un dossier du bundle ne peut pas être créé.</translation>
    </message>
</context>
<context>
    <name>CallBook</name>
    <message>
        <source>The calls in %1 cannot be read: %2</source>
        <translation>Les appels de %1 sont illisibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no calls that can be read.</source>
        <translation>%1 ne contient aucun appel lisible.</translation>
    </message>
    <message>
        <source>The calls cannot be kept in %1: %2</source>
        <translation>Les appels ne peuvent pas être conservés dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>Corrigez le fichier ou déplacez-le&#xa0;; il n’est pas modifié d’ici là.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Il n’a pas de nom.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be used: %2</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>It stays in the file as it is.</source>
        <translation>Il reste tel quel dans le fichier.</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1 (%2)</source>
        <translation>La liste des serveurs est illisible&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: it is not a JSON object.</source>
        <translation>La liste des serveurs est illisible&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written back unharmed: a key stands there twice, or its text is broken (%1).</source>
        <translation>La liste des serveurs ne peut pas être réécrite sans dommage&#xa0;: une clé y figure deux fois ou son texte est abîmé (%1).</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: “mcpServers” is not an object.</source>
        <translation>La liste des serveurs est illisible&#xa0;: «&#xa0;mcpServers&#xa0;» n’est pas un objet.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Le certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>Whoever runs the server must renew it.</source>
        <translation>Le responsable du serveur doit le renouveler.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on.</source>
        <translation>Le certificat est valable à partir du %1.</translation>
    </message>
    <message>
        <source>See whether this machine&apos;s clock is right.</source>
        <translation>Vérifiez que l’horloge de cette machine est juste.</translation>
    </message>
    <message>
        <source>The certificate names no host, so it is not for %1.</source>
        <translation>Le certificat ne nomme aucun hôte&#xa0;; il n’est donc pas pour %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>Le certificat n’est pas pour %1, mais pour %2.</translation>
    </message>
    <message>
        <source>Use an address with one of these names, or have the certificate made for this one.</source>
        <translation>Utilisez une adresse qui porte un de ces noms, ou faites faire le certificat pour celle-ci.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody but itself.</source>
        <translation>Le certificat n’est signé que par lui-même.</translation>
    </message>
    <message>
        <source>The certificate is signed by %1, whom this machine does not trust.</source>
        <translation>Le certificat est signé par %1, à qui cette machine ne fait pas confiance.</translation>
    </message>
    <message>
        <source>If that authority is yours, set its certificate file in the server&apos;s settings; a missing one in between must be sent by the server.</source>
        <translation>Si cette autorité est la vôtre, indiquez son fichier de certificat dans les paramètres du serveur&#xa0;; un certificat intermédiaire manquant doit être envoyé par le serveur.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1.</source>
        <translation>Le certificat n’est pas valable&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Whoever runs the server must mend it.</source>
        <translation>Le responsable du serveur doit le corriger.</translation>
    </message>
    <message>
        <source>The certificate expires on %1, in %2 days.</source>
        <translation>Le certificat expire le %1, dans %2 jours.</translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it now.</source>
        <translation>Le responsable du serveur devrait le renouveler maintenant.</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid from %3 until %4</source>
        <translation>%1, signé par %2, valable du %3 au %4</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>“%1” does not end in .svg, .png or .csv.</source>
        <translation>«&#xa0;%1&#xa0;» ne se termine pas par .svg, .png ou .csv.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>Impossible d’écrire %1&#xa0;: %2</translation>
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
        <translation>Le processus du serveur a été arrêté par le signal %1.</translation>
    </message>
    <message>
        <source>The server process ended with exit code %1.</source>
        <translation>Le processus du serveur s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>La connexion a été fermée.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Le serveur a fermé la connexion.</translation>
    </message>
    <message>
        <source>%1 Its last line on stderr: %2</source>
        <translation>%1 Sa dernière ligne sur stderr&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rate limited: the time of this request was over before the key&apos;s rate let it go.</source>
        <translation>Débit limité&#xa0;: le délai de cette requête a expiré avant que le débit de la clé ne la laisse partir.</translation>
    </message>
    <message>
        <source>Give calls more time, or the key another rate, in the server&apos;s settings.</source>
        <translation>Dans les paramètres du serveur, donnez plus de temps aux appels, ou un autre débit à la clé.</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry was not reached.</source>
        <translation>%1 code d’erreur npm %2 : le registre n’a pas été joint.</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry has no such package.</source>
        <translation>%1 code d’erreur npm %2 : le registre n’a pas ce paquet.</translation>
    </message>
    <message>
        <source>%1 npm error code %2.</source>
        <translation>%1 code d’erreur npm %2.</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>The server answered with a malformed error.</source>
        <translation>Le serveur a répondu par une erreur mal formée.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>echo, blob, list or flood.</source>
        <translation>echo, blob, list ou flood.</translation>
    </message>
    <message>
        <source>How many (100).</source>
        <translation>Combien (100).</translation>
    </message>
    <message>
        <source>How many unanswered at once (1).</source>
        <translation>Combien sans réponse à la fois (1).</translation>
    </message>
    <message>
        <source>Bytes of each (100).</source>
        <translation>Octets de chacun (100).</translation>
    </message>
    <message>
        <source>on: through the journal, as in daily use. off: nothing is kept.</source>
        <translation>on&#xa0;: à travers le journal, comme au quotidien. off&#xa0;: rien n’est conservé.</translation>
    </message>
    <message>
        <source>auto, legacy, modern, or one revision such as 2025-11-25.</source>
        <translation>auto, legacy, modern, ou une révision telle que 2025-11-25.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Affiche ce texte.</translation>
    </message>
    <message>
        <source>Makes many calls of one kind; the server keeps the score.</source>
        <translation>Fait de nombreux appels d’un même genre&#xa0;; le serveur tient le compte.</translation>
    </message>
    <message>
        <source>No server named.</source>
        <translation>Aucun serveur indiqué.</translation>
    </message>
    <message>
        <source>Reads servers from a file of any common shape.</source>
        <translation>Lit des serveurs dans un fichier de forme courante.</translation>
    </message>
    <message>
        <source>Takes this server from the file (without --config: from Signalbox&apos;s own list).</source>
        <translation>Prend ce serveur dans le fichier (sans --config&#xa0;: dans la liste de Signalbox).</translation>
    </message>
    <message>
        <source>Sets an environment variable for the server; can be repeated.</source>
        <translation>Définit une variable d’environnement pour le serveur&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Starts the server in this folder.</source>
        <translation>Lance le serveur dans ce dossier.</translation>
    </message>
    <message>
        <source>Tool of tools/call.</source>
        <translation>Outil de tools/call.</translation>
    </message>
    <message>
        <source>One argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>Un argument&#xa0;; JSON là où le schéma de l’outil le veut&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>All arguments as one JSON object, sent as it is.</source>
        <translation>Tous les arguments en un seul objet JSON, envoyé tel quel.</translation>
    </message>
    <message>
        <source>A member of _meta in the request; can be repeated.</source>
        <translation>Un membre de _meta dans la requête&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>A member of _meta in tools/call; can be repeated.</source>
        <translation>Un membre de _meta dans tools/call&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>text: the result, indented. json: one document {&quot;result&quot;: …}.</source>
        <translation>text&#xa0;: le résultat, indenté. json&#xa0;: un document {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Longest time until the handshake is done, in milliseconds.</source>
        <translation>Durée maximale jusqu’à la fin du handshake, en millisecondes.</translation>
    </message>
    <message>
        <source>Repeats the call and prints a summary.</source>
        <translation>Répète l’appel et affiche un bilan.</translation>
    </message>
    <message>
        <source>How many calls (100).</source>
        <translation>Combien d’appels (100).</translation>
    </message>
    <message>
        <source>How many at once (1).</source>
        <translation>Combien à la fois (1).</translation>
    </message>
    <message>
        <source>For how long, in milliseconds, instead of a number of calls.</source>
        <translation>Durée, en millisecondes, au lieu d’un nombre d’appels.</translation>
    </message>
    <message>
        <source>At most so many calls a second.</source>
        <translation>Au plus ce nombre d’appels par seconde.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Two servers: “%1” and one of a file.</source>
        <translation>Deux serveurs&#xa0;: «&#xa0;%1&#xa0;» et un autre d’un fichier.</translation>
    </message>
    <message>
        <source>Unknown method “%1”.</source>
        <translation>Méthode «&#xa0;%1&#xa0;» inconnue.</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 demande %2.</translation>
    </message>
    <message>
        <source>%1 takes no --metadata.</source>
        <translation>%1 n’accepte pas --metadata.</translation>
    </message>
    <message>
        <source>--tool-metadata goes with tools/call.</source>
        <translation>--tool-metadata va avec tools/call.</translation>
    </message>
    <message>
        <source>Give --tool-arg or --tool-args-json, not both.</source>
        <translation>Indiquez --tool-arg ou --tool-args-json, pas les deux.</translation>
    </message>
    <message>
        <source>--load-rate wants a number above zero, not “%1”.</source>
        <translation>--load-rate veut un nombre supérieur à zéro, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 goes with --load.</source>
        <translation>--%1 va avec --load.</translation>
    </message>
    <message>
        <source>--load repeats tools/call; --method is “%1”.</source>
        <translation>--load répète tools/call&#xa0;; --method vaut «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Asks an MCP server one thing and prints the answer.</source>
        <translation>Pose une question à un serveur MCP et affiche la réponse.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>Le résultat n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 --help lists the options.</source>
        <translation>%1 --help affiche les options.</translation>
    </message>
    <message>
        <source>%1 wants KEY=VALUE, not “%2”.</source>
        <translation>%1 veut CLÉ=VALEUR, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.</source>
        <translation>%1 veut auto, legacy, modern ou une révision telle que 2025-11-25, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 wants one of %2, not “%3”.</source>
        <translation>%1 veut une valeur parmi %2, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 wants a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 veut un nombre entier de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>%1 has %2 servers; name one with --server.</source>
        <translation>%1 contient %2 serveurs&#xa0;; indiquez-en un avec --server.</translation>
    </message>
    <message>
        <source>There is no server “%1” in %2.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>(désactivé)</translation>
    </message>
    <message>
        <source>No servers yet. Add one: signalbox-cli servers add -- command</source>
        <translation>Pas encore de serveur. Pour en ajouter un&#xa0;: signalbox-cli servers add -- commande</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>The snippet is longer than 16 MB.</source>
        <translation>L’extrait dépasse 16 Mo.</translation>
    </message>
    <message>
        <source>--name goes with one server; the snippet has %1.</source>
        <translation>--name va avec un seul serveur&#xa0;; l’extrait en contient %1.</translation>
    </message>
    <message>
        <source>There is already a server “%1”.</source>
        <translation>Il y a déjà un serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Remove it first, or give another --name.</source>
        <translation>Supprimez-le d’abord, ou indiquez un autre --name.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» supprimé.</translation>
    </message>
    <message>
        <source>add: the server&apos;s name; made from its command if absent.</source>
        <translation>add&#xa0;: le nom du serveur&#xa0;; tiré de sa commande s’il est omis.</translation>
    </message>
    <message>
        <source>text: a table. json: one document {&quot;result&quot;: …}.</source>
        <translation>text&#xa0;: un tableau. json&#xa0;: un document {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>Rien à ajouter.</translation>
    </message>
    <message>
        <source>Standard input is no terminal: what the server asks is declined.</source>
        <translation>L’entrée standard n’est pas un terminal&#xa0;: ce que le serveur demande est refusé.</translation>
    </message>
    <message>
        <source>--answer takes ask, decline, defaults, or a file.</source>
        <translation>--answer accepte ask, decline, defaults ou un fichier.</translation>
    </message>
    <message>
        <source>login: the client id that was registered beforehand.</source>
        <translation>login&#xa0;: l’ID client enregistré au préalable.</translation>
    </message>
    <message>
        <source>login: the environment variable with that client&apos;s secret.</source>
        <translation>login&#xa0;: la variable d’environnement contenant le secret de ce client.</translation>
    </message>
    <message>
        <source>login: asks for this scope beside what the server asks for; can be repeated.</source>
        <translation>login&#xa0;: demande cette portée en plus de celles que le serveur demande&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>text, or json: one document {&quot;result&quot;: …}.</source>
        <translation>text, ou json&#xa0;: un document {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Prints every step, masked, to standard error.</source>
        <translation>Affiche chaque étape, masquée, sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>--client-id and --scope go with auth login.</source>
        <translation>--client-id et --scope vont avec auth login.</translation>
    </message>
    <message>
        <source>--client-secret-env goes with --client-id.</source>
        <translation>--client-secret-env va avec --client-id.</translation>
    </message>
    <message>
        <source>“%1” is a command; only servers with an address are signed in to.</source>
        <translation>«&#xa0;%1&#xa0;» est une commande&#xa0;; on ne s’identifie qu’auprès de serveurs ayant une adresse.</translation>
    </message>
    <message>
        <source>The benchmark server&apos;s address, or its command line.</source>
        <translation>L’adresse du serveur de mesure, ou sa ligne de commande.</translation>
    </message>
    <message>
        <source>Sign in to “%1” at %2:</source>
        <translation>S’identifier auprès de «&#xa0;%1&#xa0;» à %2&#xa0;:</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>(reads as %1)</source>
        <translation>(se lit %1)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse&#xa0;: %1</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Attente du navigateur …</translation>
    </message>
    <message>
        <source>--prompt-name or --uri</source>
        <translation>--prompt-name ou --uri</translation>
    </message>
    <message>
        <source>%1 takes one --uri.</source>
        <translation>%1 accepte un seul --uri.</translation>
    </message>
    <message>
        <source>%1 completes one argument of one prompt or template.</source>
        <translation>%1 complète un argument d’un prompt ou d’un modèle.</translation>
    </message>
    <message>
        <source>--watch goes with resources/subscribe and subscriptions/listen.</source>
        <translation>--watch va avec resources/subscribe et subscriptions/listen.</translation>
    </message>
    <message>
        <source>--task goes with tools/call.</source>
        <translation>--task va avec tools/call.</translation>
    </message>
    <message>
        <source>--strict goes with tools/call.</source>
        <translation>--strict va avec tools/call.</translation>
    </message>
    <message>
        <source>%1 takes no --params.</source>
        <translation>%1 n’accepte pas --params.</translation>
    </message>
    <message>
        <source>--params are all parameters: give it without --%1.</source>
        <translation>--params désigne tous les paramètres&#xa0;: indiquez-le sans --%1.</translation>
    </message>
    <message>
        <source>With --params any method is sent. Known are: %1.</source>
        <translation>Avec --params, toute méthode est envoyée. Sont connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>tasks/update needs --params with inputResponses.</source>
        <translation>tasks/update demande --params avec inputResponses.</translation>
    </message>
    <message>
        <source>--task-ttl goes with --task.</source>
        <translation>--task-ttl va avec --task.</translation>
    </message>
    <message>
        <source>--load checks no results: give it without --strict.</source>
        <translation>--load ne vérifie pas les résultats&#xa0;: indiquez-le sans --strict.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or its command line, best after --.</source>
        <translation>L’adresse du serveur, ou sa ligne de commande, de préférence après --.</translation>
    </message>
    <message>
        <source>What to ask, initialize if absent: %1; any other with --params.</source>
        <translation>Que demander, initialize par défaut&#xa0;: %1&#xa0;; toute autre méthode avec --params.</translation>
    </message>
    <message>
        <source>Address of a resource, or a URI template to complete; can be repeated to watch several.</source>
        <translation>Adresse d’une ressource, ou modèle d’URI à compléter&#xa0;; répétable pour en observer plusieurs.</translation>
    </message>
    <message>
        <source>Prompt of prompts/get and completion/complete.</source>
        <translation>Prompt de prompts/get et completion/complete.</translation>
    </message>
    <message>
        <source>One argument of the prompt or template; can be repeated.</source>
        <translation>Un argument du prompt ou du modèle&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>The argument to complete, with what stands in it so far.</source>
        <translation>L’argument à compléter, avec ce qui y figure jusqu’ici.</translation>
    </message>
    <message>
        <source>Level of logging/setLevel; with other methods the server&apos;s log goes to standard error.</source>
        <translation>Niveau de logging/setLevel&#xa0;; avec les autres méthodes, le log du serveur va sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>tools/call as a task (revision 2025-11-25); --task=MS also says how long it is kept.</source>
        <translation>tools/call comme tâche (révision 2025-11-25)&#xa0;; --task=MS dit aussi combien de temps elle est conservée.</translation>
    </message>
    <message>
        <source>How long the server keeps the task, in milliseconds.</source>
        <translation>Durée pendant laquelle le serveur conserve la tâche, en millisecondes.</translation>
    </message>
    <message>
        <source>Task of tasks/get, result, cancel and update.</source>
        <translation>Tâche de tasks/get, result, cancel et update.</translation>
    </message>
    <message>
        <source>All parameters as one JSON object, sent as it is, with any method.</source>
        <translation>Tous les paramètres en un seul objet JSON, envoyé tel quel, avec toute méthode.</translation>
    </message>
    <message>
        <source>What a server gets that asks something: ask (at a terminal, there the default), decline, defaults of its form, or a file with answers.</source>
        <translation>Ce que reçoit un serveur qui pose une question&#xa0;: ask (dans un terminal, où c’est la valeur par défaut), decline, defaults de son formulaire, ou un fichier de réponses.</translation>
    </message>
    <message>
        <source>A folder the server is told it may work in; can be repeated.</source>
        <translation>Un dossier où le serveur apprend qu’il peut travailler&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Ends resources/subscribe and subscriptions/listen after so long; else they go on.</source>
        <translation>Termine resources/subscribe et subscriptions/listen après cette durée&#xa0;; sinon ils continuent.</translation>
    </message>
    <message>
        <source>A result that does not fit the tool&apos;s output schema is an error.</source>
        <translation>Un résultat non conforme au schéma de sortie de l’outil est une erreur.</translation>
    </message>
    <message>
        <source>Prints every message, every HTTP exchange, and what the server writes to stderr, to standard error.</source>
        <translation>Affiche chaque message, chaque échange HTTP et ce que le serveur écrit sur stderr, sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>S’identifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>La question du serveur a été refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server “%1” asks you to fill in a form:</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» vous demande de remplir un formulaire&#xa0;:</translation>
    </message>
    <message>
        <source>Answer? y: yes, n: decline, Enter: put it aside: </source>
        <translation>Répondre&#xa0;? y&#xa0;: oui, n&#xa0;: refuser, Entrée&#xa0;: mettre de côté&#xa0;: </translation>
    </message>
    <message>
        <source>This is no answer the form allows, so the question was put aside: %1</source>
        <translation>Le formulaire n’admet pas cette réponse, la question a donc été mise de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>nombre entier</translation>
    </message>
    <message>
        <source>y or n</source>
        <translation>y ou n</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>l’un de ceux-ci</translation>
    </message>
    <message>
        <source>any of these, with commas between</source>
        <translation>au choix parmi ceux-ci, séparés par des virgules</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Type y or n.</source>
        <translation>Tapez y ou n.</translation>
    </message>
    <message>
        <source>This looks like a question for a secret. Forms must not be used for that.</source>
        <translation>Cela ressemble à une demande de secret. Les formulaires ne doivent pas servir à cela.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>This one is needed.</source>
        <translation>Cette valeur est obligatoire.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Tapez un nombre.</translation>
    </message>
    <message>
        <source>The file has no answer to a question of the server; it was declined.</source>
        <translation>Le fichier n’a pas de réponse à une question du serveur&#xa0;; elle a été refusée.</translation>
    </message>
    <message>
        <source>%1 wants “Name: value”, not “%2”.</source>
        <translation>%1 veut «&#xa0;Nom: valeur&#xa0;», pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 wants one JSON object. %2</source>
        <translation>%1 veut un seul objet JSON. %2</translation>
    </message>
    <message>
        <source>%1 wants one JSON object.</source>
        <translation>%1 veut un seul objet JSON.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Attendu&#xa0;: %1, trouvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server “%1” asks for an answer of a model, of at most %2 tokens:</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» demande la réponse d’un modèle, d’au plus %2 jetons&#xa0;:</translation>
    </message>
    <message>
        <source>System prompt:</source>
        <translation>Prompt système&#xa0;:</translation>
    </message>
    <message>
        <source>Assistant:</source>
        <translation>Assistant&#xa0;:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utilisateur&#xa0;:</translation>
    </message>
    <message>
        <source>It offers the tools %1; an answer written here uses none.</source>
        <translation>Il propose les outils %1&#xa0;; une réponse écrite ici n’en utilise aucun.</translation>
    </message>
    <message>
        <source>The answer; a line with a single . ends it:</source>
        <translation>La réponse&#xa0;; une ligne avec un seul . la termine&#xa0;:</translation>
    </message>
    <message>
        <source>Write the answer yourself? y: yes, n: refuse: </source>
        <translation>Écrire la réponse vous-même&#xa0;? y&#xa0;: oui, n&#xa0;: refuser&#xa0;: </translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is started as a command.</source>
        <translation>--transport %1 veut une adresse&#xa0;; «&#xa0;%2&#xa0;» est lancé comme commande.</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is started as a command.</source>
        <translation>Les en-têtes et les identifiants vont avec une adresse&#xa0;; «&#xa0;%1&#xa0;» est lancé comme commande.</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; “%1” has an address.</source>
        <translation>-e et --cwd vont avec une commande&#xa0;; «&#xa0;%1&#xa0;» a une adresse.</translation>
    </message>
    <message>
        <source>The environment variable “%1” does not hold user:password.</source>
        <translation>La variable d’environnement «&#xa0;%1&#xa0;» ne contient pas utilisateur:motdepasse.</translation>
    </message>
    <message>
        <source>Give the server&apos;s command after --, its address, or - to read from standard input.</source>
        <translation>Indiquez la commande du serveur après --, son adresse, ou - pour lire l’entrée standard.</translation>
    </message>
    <message>
        <source>-e, --cwd, --protocol-era, --transport and --header go with a command or an address; a snippet brings its own.</source>
        <translation>-e, --cwd, --protocol-era, --transport et --header vont avec une commande ou une adresse&#xa0;; un extrait apporte les siens.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>Addresses begin with http, https, ws or wss.</source>
        <translation>Les adresses commencent par http, https, ws ou wss.</translation>
    </message>
    <message>
        <source>“%1” follows the address; an address takes no more words.</source>
        <translation>«&#xa0;%1&#xa0;» suit l’adresse&#xa0;; une adresse n’admet pas d’autres mots.</translation>
    </message>
    <message>
        <source>Two servers: %1 and “%2”.</source>
        <translation>Deux serveurs&#xa0;: %1 et «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Give one address or one command.</source>
        <translation>Indiquez une seule adresse ou une seule commande.</translation>
    </message>
    <message>
        <source>Name a server of a file, or give a command or an address, not both.</source>
        <translation>Indiquez un serveur d’un fichier, ou bien une commande ou une adresse, pas les deux.</translation>
    </message>
    <message>
        <source>Give its command after --, its address, or --server NAME; --help lists all options.</source>
        <translation>Indiquez sa commande après --, son adresse, ou --server NAME&#xa0;; --help affiche toutes les options.</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; %1 is an address.</source>
        <translation>-e et --cwd vont avec une commande&#xa0;; %1 est une adresse.</translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is a command.</source>
        <translation>--transport %1 veut une adresse&#xa0;; «&#xa0;%2&#xa0;» est une commande.</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is a command.</source>
        <translation>Les en-têtes et les identifiants vont avec une adresse&#xa0;; «&#xa0;%1&#xa0;» est une commande.</translation>
    </message>
    <message>
        <source>Give one of --bearer-env, --basic-env and --api-key.</source>
        <translation>Indiquez une seule option parmi --bearer-env, --basic-env et --api-key.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>Two values for the header “%1”.</source>
        <translation>Deux valeurs pour l’en-tête «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The server&apos;s address; it may also stand where a command stands.</source>
        <translation>L’adresse du serveur&#xa0;; elle peut aussi prendre la place d’une commande.</translation>
    </message>
    <message>
        <source>stdio, http (also streamable-http), sse or websocket (also ws).</source>
        <translation>stdio, http (aussi streamable-http), sse ou websocket (aussi ws).</translation>
    </message>
    <message>
        <source>A header of every request over the network; can be repeated.</source>
        <translation>Un en-tête de chaque requête sur le réseau&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Sends the token in this environment variable as a bearer token.</source>
        <translation>Envoie le jeton de cette variable d’environnement comme jeton au porteur.</translation>
    </message>
    <message>
        <source>Sends user:password in this environment variable as Basic.</source>
        <translation>Envoie en Basic utilisateur:motdepasse de cette variable d’environnement.</translation>
    </message>
    <message>
        <source>Sends the key in this environment variable as this header.</source>
        <translation>Envoie la clé de cette variable d’environnement dans cet en-tête.</translation>
    </message>
    <message>
        <source>--transport wants one of stdio, http, sse, websocket, not “%1”.</source>
        <translation>--transport veut une valeur parmi stdio, http, sse, websocket, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--transport stdio wants a command; %1 is an address.</source>
        <translation>--transport stdio veut une commande&#xa0;; %1 est une adresse.</translation>
    </message>
    <message>
        <source>--transport websocket wants an address that begins with ws:// or wss://, not %1.</source>
        <translation>--transport websocket veut une adresse commençant par ws:// ou wss://, pas %1.</translation>
    </message>
    <message>
        <source>--transport %1 wants an address that begins with http:// or https://, not %2.</source>
        <translation>--transport %1 veut une adresse commençant par http:// ou https://, pas %2.</translation>
    </message>
    <message>
        <source>The server “%1” asks you to visit an address:</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» vous demande de visiter une adresse&#xa0;:</translation>
    </message>
    <message>
        <source>Open it in the browser? y: yes, n: decline, Enter: put it aside: </source>
        <translation>L’ouvrir dans le navigateur&#xa0;? y&#xa0;: oui, n&#xa0;: refuser, Entrée&#xa0;: mettre de côté&#xa0;: </translation>
    </message>
    <message>
        <source>Open the address yourself.</source>
        <translation>Ouvrez l’adresse vous-même.</translation>
    </message>
    <message>
        <source>--keep-secrets goes with --journal.</source>
        <translation>--keep-secrets va avec --journal.</translation>
    </message>
    <message>
        <source>Records every message into this folder; secrets are masked.</source>
        <translation>Enregistre chaque message dans ce dossier&#xa0;; les secrets sont masqués.</translation>
    </message>
    <message>
        <source>Records them as they are, secrets and all: whoever reads the folder reads them.</source>
        <translation>Les enregistre tels quels, secrets compris&#xa0;: qui lit le dossier les lit.</translation>
    </message>
    <message>
        <source>A request as a command or a program that makes it again.</source>
        <translation>Une requête sous forme de commande ou de programme qui la refait.</translation>
    </message>
    <message>
        <source>Messages as a session file, JSONL, HAR, HTML, Markdown or CSV.</source>
        <translation>Des messages en fichier de session, JSONL, HAR, HTML, Markdown ou CSV.</translation>
    </message>
    <message>
        <source>Makes a journal of a session file or of JSONL.</source>
        <translation>Fait un journal d’un fichier de session ou de JSONL.</translation>
    </message>
    <message>
        <source>How long messages are kept, and how many.</source>
        <translation>Durée de conservation des messages, et leur nombre.</translation>
    </message>
    <message>
        <source>Messages that pass a filter; --follow goes on.</source>
        <translation>Les messages qui passent un filtre&#xa0;; --follow continue.</translation>
    </message>
    <message>
        <source>Derives statistics and the text index anew.</source>
        <translation>Recalcule les statistiques et l’index du texte.</translation>
    </message>
    <message>
        <source>Reads every byte and names what is damaged.</source>
        <translation>Lit chaque octet et nomme ce qui est abîmé.</translation>
    </message>
    <message>
        <source>Where the journal is, how large, from when to when.</source>
        <translation>Où est le journal, sa taille, de quand à quand.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal VERB …
The record of all that crossed the wire.

</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal VERB …
L’enregistrement de tout ce qui est passé sur la ligne.

</translation>
    </message>
    <message>
        <source>journal VERB --help tells more.
</source>
        <translation>journal VERB --help en dit plus.
</translation>
    </message>
    <message>
        <source>journal wants a verb.</source>
        <translation>journal veut un verbe.</translation>
    </message>
    <message>
        <source>journal has no verb “%1”.</source>
        <translation>journal n’a pas de verbe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>journal --help lists them.</source>
        <translation>journal --help les affiche.</translation>
    </message>
    <message>
        <source>text: words for a person. json: one document {&quot;result&quot;: …}.</source>
        <translation>text&#xa0;: des mots pour une personne. json&#xa0;: un document {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>What to make of it: %1.</source>
        <translation>Ce qu’il faut en faire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Another journal than Signalbox&apos;s own.</source>
        <translation>Un autre journal que celui de Signalbox.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal copy NUMBER [--as KIND]
Prints a command or a program that makes a recorded request again. Secrets are left to variables.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal copy NUMBER [--as KIND]
Affiche une commande ou un programme qui refait une requête enregistrée. Les secrets sont laissés à des variables.
</translation>
    </message>
    <message>
        <source>journal copy wants the number of one message.</source>
        <translation>journal copy veut le numéro d’un message.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>La sortie standard ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>Nothing is masked: there may be secrets in it.</source>
        <translation>Rien n’est masqué&#xa0;: il peut y avoir des secrets.</translation>
    </message>
    <message>
        <source>A session file is not for a terminal.</source>
        <translation>Un fichier de session n’est pas fait pour un terminal.</translation>
    </message>
    <message>
        <source>Name a file with --out.</source>
        <translation>Indiquez un fichier avec --out.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Que faut-il écrire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file, written whole or not at all; standard output if absent.</source>
        <translation>Le fichier, écrit en entier ou pas du tout&#xa0;; la sortie standard s’il est omis.</translation>
    </message>
    <message>
        <source>Leaves secrets as they were recorded; they are masked else.</source>
        <translation>Laisse les secrets tels qu’enregistrés&#xa0;; sinon, ils sont masqués.</translation>
    </message>
    <message>
        <source>From this message on, by its number in the list.</source>
        <translation>À partir de ce message, par son numéro dans la liste.</translation>
    </message>
    <message>
        <source>Up to this message.</source>
        <translation>Jusqu’à ce message.</translation>
    </message>
    <message>
        <source>Only this server&apos;s messages; can be repeated.</source>
        <translation>Seulement les messages de ce serveur&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>text: words on what was written. json: one document {&quot;result&quot;: …}.</source>
        <translation>text&#xa0;: des mots sur ce qui a été écrit. json&#xa0;: un document {&quot;result&quot;: …}.</translation>
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
        <translation>Utilisation&#xa0;: signalbox-cli journal export [FILTER …] --as FORMAT [--out FILE]
Écrit des messages du journal dans un fichier que d’autres peuvent lire.

  signalbox  tout, compressé&#xa0;; journal import et la fenêtre le rouvrent
  jsonl      la même chose en texte, une ligne par message
  har        les échanges HTTP, pour les outils de développement web (HTTP Archive 1.2)
  html, md   un rapport à lire
  csv        une ligne par appel, sans son contenu

FILTER est celui de journal list. Les secrets reconnus sont masqués, sauf avec --in-the-clear&#xa0;;
chaque format dit ce qu’il en est.
</translation>
    </message>
    <message>
        <source>journal export wants --as.</source>
        <translation>journal export veut --as.</translation>
    </message>
    <message>
        <source>--as knows no “%1”.</source>
        <translation>--as ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to précède --from.</translation>
    </message>
    <message>
        <source>The folder, which must be empty or not there yet; if absent, one of the file&apos;s name.</source>
        <translation>Le dossier, qui doit être vide ou ne pas encore exister&#xa0;; s’il est omis, un dossier portant le nom du fichier.</translation>
    </message>
    <message>
        <source>journal import wants one file.</source>
        <translation>journal import veut un seul fichier.</translation>
    </message>
    <message>
        <source>Secrets were masked when the file was written.</source>
        <translation>Les secrets ont été masqués à l’écriture du fichier.</translation>
    </message>
    <message>
        <source>The file ends early or is damaged at its end: what came before is there.</source>
        <translation>Le fichier s’arrête trop tôt ou est abîmé à la fin&#xa0;: ce qui précède est là.</translation>
    </message>
    <message>
        <source>Messages are kept however old they are.</source>
        <translation>Les messages sont conservés quel que soit leur âge.</translation>
    </message>
    <message>
        <source>The journal takes %1 MiB at most.</source>
        <translation>Le journal occupe au plus %1 Mio.</translation>
    </message>
    <message>
        <source>The journal may take any room.</source>
        <translation>Le journal peut occuper n’importe quelle place.</translation>
    </message>
    <message>
        <source>Of each server any number of messages is kept.</source>
        <translation>De chaque serveur, un nombre quelconque de messages est conservé.</translation>
    </message>
    <message>
        <source>Messages older than this go; 0: never (30).</source>
        <translation>Les messages plus anciens partent&#xa0;; 0&#xa0;: jamais (30).</translation>
    </message>
    <message>
        <source>The oldest messages go when all take more than this; 0: never (20480).</source>
        <translation>Les messages les plus anciens partent quand le tout dépasse cette taille&#xa0;; 0&#xa0;: jamais (20480).</translation>
    </message>
    <message>
        <source>Only so many newest messages of each server stay; 0: all (0).</source>
        <translation>Seul ce nombre de messages, les plus récents de chaque serveur, reste&#xa0;; 0&#xa0;: tous (0).</translation>
    </message>
    <message>
        <source>Messages that could not be read and were not searched: %1.</source>
        <translation>Messages illisibles, donc non parcourus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Only so many messages, the newest (with --follow 10).</source>
        <translation>Seulement ce nombre de messages, les plus récents (avec --follow 10).</translation>
    </message>
    <message>
        <source>Goes on with what is written from now on.</source>
        <translation>Continue avec ce qui est écrit à partir de maintenant.</translation>
    </message>
    <message>
        <source>text: a line for each message. json: an object for each line.</source>
        <translation>text&#xa0;: une ligne par message. json&#xa0;: un objet par ligne.</translation>
    </message>
    <message>
        <source>Segment %1: the beginning of the index file is damaged.</source>
        <translation>Segment %1&#xa0;: le début du fichier d’index est abîmé.</translation>
    </message>
    <message>
        <source>Segment %1: the body file is gone, or its beginning is damaged.</source>
        <translation>Segment %1&#xa0;: le fichier des contenus a disparu, ou son début est abîmé.</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the record is damaged.</source>
        <translation>Segment %1, message %2&#xa0;: l’enregistrement est abîmé.</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the bytes are damaged.</source>
        <translation>Segment %1, message %2&#xa0;: les octets sont abîmés.</translation>
    </message>
    <message>
        <source>Message %1: missing, in no segment.</source>
        <translation>Message %1&#xa0;: manque, dans aucun segment.</translation>
    </message>
    <message>
        <source>The name table is damaged or gone: some messages may be without server, method or tool.</source>
        <translation>La table des noms est abîmée ou a disparu&#xa0;: certains messages peuvent être sans serveur, méthode ou outil.</translation>
    </message>
    <message>
        <source>The file that says what is no longer kept is damaged.</source>
        <translation>Le fichier qui dit ce qui n’est plus conservé est abîmé.</translation>
    </message>
    <message>
        <source>all as they were written.</source>
        <translation>tous tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>%1 of them damaged or missing.</source>
        <translation>%1 d’entre eux abîmés ou manquants.</translation>
    </message>
    <message>
        <source>%1 bytes were torn off at the end; the next start cuts them.</source>
        <translation>%1 octets incomplets se trouvent à la fin&#xa0;; le prochain démarrage les coupe.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Plus ancien</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récent</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Autres fichiers</translation>
    </message>
    <message>
        <source>check: again and again, until it is interrupted.</source>
        <translation>check&#xa0;: encore et encore, jusqu’à interruption.</translation>
    </message>
    <message>
        <source>check: so long between two checks; the server&apos;s own setting if absent.</source>
        <translation>check&#xa0;: l’intervalle entre deux contrôles&#xa0;; s’il est omis, le réglage du serveur.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(inconnu)</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>Aucun appel.</translation>
    </message>
    <message>
        <source>server, tool, caller, method or all: one row for each (server).</source>
        <translation>server, tool, caller, method ou all&#xa0;: une ligne pour chacun (server).</translation>
    </message>
    <message>
        <source>second, minute or hour: one row for each in which something happened.</source>
        <translation>second, minute ou hour&#xa0;: une ligne pour chaque période où il s’est passé quelque chose.</translation>
    </message>
    <message>
        <source>Only this server.</source>
        <translation>Seulement ce serveur.</translation>
    </message>
    <message>
        <source>Only this tool.</source>
        <translation>Seulement cet outil.</translation>
    </message>
    <message>
        <source>Only calls of this caller: form, cli, suite …</source>
        <translation>Seulement les appels de cet appelant&#xa0;: form, cli, suite …</translation>
    </message>
    <message>
        <source>Only this method.</source>
        <translation>Seulement cette méthode.</translation>
    </message>
    <message>
        <source>Only from then on: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</source>
        <translation>Seulement à partir de ce moment&#xa0;: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</translation>
    </message>
    <message>
        <source>Only before then.</source>
        <translation>Seulement avant ce moment.</translation>
    </message>
    <message>
        <source>--%1 wants a time, not “%2”.</source>
        <translation>--%1 veut un moment, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>For example 10m, 2h, 3d, today, 2026-11-28T14:30 or 14:30.</source>
        <translation>Par exemple 10m, 2h, 3d, today, 2026-11-28T14:30 ou 14:30.</translation>
    </message>
    <message>
        <source>Calls, errors, durations and bytes, from the journal. Percentiles are right within 1 %.</source>
        <translation>Appels, erreurs, durées et octets, d’après le journal. Les centiles sont exacts à 1 % près.</translation>
    </message>
    <message>
        <source>--over and --by do not go together.</source>
        <translation>--over et --by ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>erreurs</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>taux</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
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
        <translation>max</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>--otlp does not report tools/call with --params; use --tool-name.</source>
        <translation>--otlp ne rend pas compte de tools/call avec --params&#xa0;; utilisez --tool-name.</translation>
    </message>
    <message>
        <source>Reports every request to this OpenTelemetry collector (OTLP/HTTP): http://localhost:4318, or env to take OTEL_EXPORTER_OTLP_ENDPOINT. Header fields come from OTEL_EXPORTER_OTLP_HEADERS.</source>
        <translation>Rend compte de chaque requête à ce collecteur OpenTelemetry (OTLP/HTTP)&#xa0;: http://localhost:4318, ou env pour prendre OTEL_EXPORTER_OTLP_ENDPOINT. Les champs d’en-tête viennent de OTEL_EXPORTER_OTLP_HEADERS.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) written as %2.</source>
        <translation>
            <numerusform>%1 enregistrement écrit en %2.</numerusform>
            <numerusform>%1 enregistrements écrits en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets that were recognised are masked: %1 place(s).</source>
        <translation>
            <numerusform>Les secrets reconnus sont masqués&#xa0;: %1 endroit.</numerusform>
            <numerusform>Les secrets reconnus sont masqués&#xa0;: %1 endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are damaged in the journal and without their bytes.</source>
        <translation>
            <numerusform>%1 message est abîmé dans le journal et sans ses octets.</numerusform>
            <numerusform>%1 messages sont abîmés dans le journal et sans leurs octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are left out; the file says why.</source>
        <translation>
            <numerusform>%1 message est omis&#xa0;; le fichier dit pourquoi.</numerusform>
            <numerusform>%1 messages sont omis&#xa0;; le fichier dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes one folder at most.</source>
        <translation>%1 accepte au plus un dossier.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal import FILE [--folder FOLDER]
Makes a journal of a session file (.signalbox) or of JSON lines, with the true times.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal import FILE [--folder FOLDER]
Fait un journal d’un fichier de session (.signalbox) ou de lignes JSON, avec les heures réelles.
</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are now in %2.</source>
        <translation>
            <numerusform>%1 enregistrement est maintenant dans %2.</numerusform>
            <numerusform>%1 enregistrements sont maintenant dans %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not what their checksum says; they are marked.</source>
        <translation>
            <numerusform>%1 message ne correspond pas à sa somme de contrôle&#xa0;; il est marqué.</numerusform>
            <numerusform>%1 messages ne correspondent pas à leur somme de contrôle&#xa0;; ils sont marqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are without their bytes.</source>
        <translation>
            <numerusform>%1 message est sans ses octets.</numerusform>
            <numerusform>%1 messages sont sans leurs octets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %1 day(s).</source>
        <translation>
            <numerusform>Les messages sont conservés %1 jour.</numerusform>
            <numerusform>Les messages sont conservés %1 jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s) of each server are kept.</source>
        <translation>
            <numerusform>Le %1 message le plus récent de chaque serveur est conservé.</numerusform>
            <numerusform>Les %1 messages les plus récents de chaque serveur sont conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>journal keep takes no “%1”.</source>
        <translation>journal keep n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 message sur %2</numerusform>
            <numerusform>%1 messages sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal rebuild [[--folder] FOLDER]
Derives calls, statistics and the text index anew from the messages. Notes, tags and samples stay.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal rebuild [[--folder] FOLDER]
Recalcule les appels, les statistiques et l’index du texte d’après les messages. Notes, étiquettes et mesures restent.
</translation>
    </message>
    <message numerus="yes">
        <source>Derived %1 message(s) anew in %2 s.</source>
        <translation>
            <numerusform>%1 message recalculé en %2 s.</numerusform>
            <numerusform>%1 messages recalculés en %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>%1 segment</numerusform>
            <numerusform>%1 segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 bytes: </source>
        <translation>%1 dans %2, %3 octets&#xa0;: </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal verify [[--folder] FOLDER]
Reads every byte of the journal and names what is damaged, by segment and message. Changes nothing.
Exit code 0: all is as it was written; 1: something is not, or there is no journal to read.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal verify [[--folder] FOLDER]
Lit chaque octet du journal et nomme ce qui est abîmé, par segment et par message. Ne change rien.
Code de sortie 0&#xa0;: tout est tel qu’écrit&#xa0;; 1&#xa0;: quelque chose ne l’est pas, ou il n’y a pas de journal à lire.
</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal where [[--folder] FOLDER]
Says where the journal is, how large it is, how many messages it holds and from when to when.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal where [[--folder] FOLDER]
Dit où est le journal, sa taille, combien de messages il contient et de quand à quand.
</translation>
    </message>
    <message>
        <source>The same as --folder.</source>
        <translation>Comme --folder.</translation>
    </message>
    <message>
        <source>No team&apos;s database is set.</source>
        <translation>Aucune base de données d’équipe n’est définie.</translation>
    </message>
    <message>
        <source>Give one with --database, or set one in the window (Settings, Team).</source>
        <translation>Indiquez-en une avec --database, ou définissez-en une dans la fenêtre (Paramètres, Équipe).</translation>
    </message>
    <message>
        <source>%1 took the connection; calls are sent as %2.</source>
        <translation>%1 a accepté la connexion&#xa0;; les appels sont envoyés sous le nom %2.</translation>
    </message>
    <message>
        <source>Calls sent: %1.</source>
        <translation>Appels envoyés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, not the one in the settings.</source>
        <translation>postgresql://user@host/database, pas celle des paramètres.</translation>
    </message>
    <message>
        <source>status, push: the name to send calls under.</source>
        <translation>status, push&#xa0;: le nom sous lequel envoyer les appels.</translation>
    </message>
    <message>
        <source>stats: only this member&apos;s calls.</source>
        <translation>stats&#xa0;: seulement les appels de ce membre.</translation>
    </message>
    <message>
        <source>stats: one row for each member.</source>
        <translation>stats&#xa0;: une ligne par membre.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli team status   connects, tells who sent calls last and what waits here
  signalbox-cli team push     sends the calls that are not in the database yet
  signalbox-cli team stats    the figures of all members
The password comes from PGPASSWORD, ~/.pgpass or, for the database of the settings, the keychain.
</source>
        <translation>Utilisation&#xa0;:
  signalbox-cli team status   connecte, dit qui a envoyé des appels en dernier et ce qui attend ici
  signalbox-cli team push     envoie les appels qui ne sont pas encore dans la base
  signalbox-cli team stats    les chiffres de tous les membres
Le mot de passe vient de PGPASSWORD, de ~/.pgpass ou, pour la base des paramètres, du trousseau.
</translation>
    </message>
    <message>
        <source>team wants status, push or stats.</source>
        <translation>team veut status, push ou stats.</translation>
    </message>
    <message>
        <source>team wants status, push or stats, not “%1”.</source>
        <translation>team veut status, push ou stats, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--members does not go with --by or --over.</source>
        <translation>--members ne va pas avec --by ni --over.</translation>
    </message>
    <message>
        <source>--session goes with tools/call.</source>
        <translation>--session va avec tools/call.</translation>
    </message>
    <message>
        <source>The secure session a tools/call belongs to; sessions --help tells more.</source>
        <translation>La session sûre dont fait partie un tools/call&#xa0;; sessions --help en dit plus.</translation>
    </message>
    <message>
        <source>Its definition has changed since it was accepted:</source>
        <translation>Sa définition a changé depuis qu’elle a été acceptée&#xa0;:</translation>
    </message>
    <message>
        <source>Its definition:</source>
        <translation>Sa définition&#xa0;:</translation>
    </message>
    <message>
        <source>May this call go? (%1)</source>
        <translation>Cet appel peut-il partir&#xa0;? (%1)</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Outil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>Demandé par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>y: accept this definition and call, Enter: no: </source>
        <translation>y&#xa0;: accepter cette définition et appeler, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>o: once, Enter: no: </source>
        <translation>o&#xa0;: une fois, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>o: once, s: this session, a: always for this definition, Enter: no: </source>
        <translation>o&#xa0;: une fois, s&#xa0;: cette session, a&#xa0;: toujours pour cette définition, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>There are more differences than can be shown.</source>
        <translation>Il y a plus de différences qu’il n’est possible d’en afficher.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>No definitions were accepted yet: each is when its tool is called for the first time.</source>
        <translation>Aucune définition n’a encore été acceptée&#xa0;: chacune l’est au premier appel de son outil.</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>toujours autorisé</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not “%4”.</source>
        <translation>--%1 veut un nombre de %2 à %3, pas «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>gates: longest time without an answer, in seconds; 0: as usual.</source>
        <translation>gates&#xa0;: temps maximal sans réponse, en secondes&#xa0;; 0&#xa0;: valeur par défaut.</translation>
    </message>
    <message>
        <source>gates: longest time of a call with all that it waits for; 0: as usual.</source>
        <translation>gates&#xa0;: temps maximal d’un appel avec tout ce qu’il attend&#xa0;; 0&#xa0;: valeur par défaut.</translation>
    </message>
    <message>
        <source>gates: of one call, in all.</source>
        <translation>gates&#xa0;: pour un appel, en tout.</translation>
    </message>
    <message>
        <source>gates: so many failures in a row stop further calls; 0: never.</source>
        <translation>gates&#xa0;: ce nombre d’échecs de suite arrête les appels suivants&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>gates: so long they are stopped, in seconds.</source>
        <translation>gates&#xa0;: durée de cet arrêt, en secondes.</translation>
    </message>
    <message>
        <source>gates: results of tools that only read are used again.</source>
        <translation>gates&#xa0;: les résultats des outils qui ne font que lire sont réutilisés.</translation>
    </message>
    <message>
        <source>gates: the server&apos;s word on what its tools do is believed.</source>
        <translation>gates&#xa0;: ce que le serveur dit de l’effet de ses outils est cru.</translation>
    </message>
    <message>
        <source>gates: a connection that is lost is made anew.</source>
        <translation>gates&#xa0;: une connexion perdue est rétablie.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>request limit</source>
        <translation>limite par requête</translation>
    </message>
    <message>
        <source>total limit</source>
        <translation>limite totale</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>essais</translation>
    </message>
    <message>
        <source>breaker stops after</source>
        <translation>le disjoncteur s’ouvre après</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>%1 échecs de suite</translation>
    </message>
    <message>
        <source>breaker rests</source>
        <translation>pause du disjoncteur</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>on, once hints are trusted</source>
        <translation>activé, une fois les indications crues</translation>
    </message>
    <message>
        <source>on, for %1</source>
        <translation>activé, pour %1</translation>
    </message>
    <message>
        <source>trust hints</source>
        <translation>croire les indications</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>répétable</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconnecter</translation>
    </message>
    <message>
        <source>There are %1, %2 bytes.</source>
        <translation>Il y a %1, %2 octets.</translation>
    </message>
    <message>
        <source>The oldest file was begun at %1.</source>
        <translation>Le fichier le plus ancien a été commencé à %1.</translation>
    </message>
    <message>
        <source>By these rules none goes.</source>
        <translation>Selon ces règles, aucun ne part.</translation>
    </message>
    <message>
        <source>By these rules %1 go, %2 bytes.</source>
        <translation>Selon ces règles, %1 partent, %2 octets.</translation>
    </message>
    <message>
        <source>Only says what would go; changes nothing.</source>
        <translation>Dit seulement ce qui partirait&#xa0;; ne change rien.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Shows, or changes, how long messages are kept, what there is and what goes. Whole files go, so a little
more may stay; pinned messages always do. Takes effect when Signalbox is started the next time; in the
window&apos;s settings, at once.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Affiche, ou modifie, la durée de conservation des messages, ce qu’il y a et ce qui part. Des fichiers entiers partent&#xa0;:
il peut en rester un peu plus&#xa0;; les messages épinglés restent toujours. Prend effet au prochain démarrage de Signalbox&#xa0;;
dans les paramètres de la fenêtre, aussitôt.
</translation>
    </message>
    <message>
        <source>A call of several rounds, and a task, as one line; it passes if one of its messages does.</source>
        <translation>Un appel en plusieurs tours, ou une tâche, sur une ligne&#xa0;; elle passe si l’un de ses messages passe.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Lists messages of the journal.

Filter: words and &quot;phrases&quot; in messages or names, and key:value[,value …]; - or not, or, ( ).
  * stands for any text. Numbers: &gt;100ms, &lt;=1MB, 100ms..2s. Times: 10m, today, 14:30, 2026-11-28.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Liste les messages du journal.

Filtre&#xa0;: mots et &quot;phrases&quot; dans les messages ou les noms, et key:value[,value …]&#xa0;; - ou not, or, ( ).
  * remplace tout texte. Nombres&#xa0;: &gt;100ms, &lt;=1MB, 100ms..2s. Moments&#xa0;: 10m, today, 14:30, 2026-11-28.
</translation>
    </message>
    <message>
        <source>--follow and --folded do not go together: an exchange is one line when all of it is known.</source>
        <translation>--follow et --folded ne vont pas ensemble&#xa0;: un échange n’est une ligne que lorsqu’il est connu en entier.</translation>
    </message>
    <message>
        <source>%1 wants a time such as 90s, 30m, 1h or 2d, not “%2”.</source>
        <translation>%1 veut une durée telle que 90s, 30m, 1h ou 2d, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no rules.</source>
        <translation>%1 ne contient aucune règle.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>do</source>
        <translation>action</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>appelants</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>conditions</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>Les règles sont dans %1.</translation>
    </message>
    <message>
        <source>As long as it stands, every call asks first.</source>
        <translation>Tant qu’il existe, chaque appel demande d’abord.</translation>
    </message>
    <message>
        <source>There is no %1: every call may go.</source>
        <translation>Il n’y a pas de %1&#xa0;: tout appel peut partir.</translation>
    </message>
    <message>
        <source>Calls that no rule speaks of: %1.</source>
        <translation>Appels dont aucune règle ne parle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Forgot what was accepted of “%1”.</source>
        <translation>Ce qui était accepté de «&#xa0;%1&#xa0;» est oublié.</translation>
    </message>
    <message>
        <source>test: one argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>test&#xa0;: un argument&#xa0;; JSON là où le schéma de l’outil le veut&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>test: all arguments as one JSON object.</source>
        <translation>test&#xa0;: tous les arguments en un seul objet JSON.</translation>
    </message>
    <message>
        <source>test: who would ask: cli (if absent), form, suite …</source>
        <translation>test&#xa0;: qui demanderait&#xa0;: cli (par défaut), form, suite …</translation>
    </message>
    <message>
        <source>test: the secure session it would belong to.</source>
        <translation>test&#xa0;: la session sûre dont il ferait partie.</translation>
    </message>
    <message>
        <source>definitions: connects, and shows which differ from what the server gives now.</source>
        <translation>definitions&#xa0;: connecte, et montre lesquelles diffèrent de ce que le serveur donne maintenant.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli policy show                  les règles, et où se trouve leur fichier
  signalbox-cli policy test SERVER.TOOL      ce qui est dit d’un appel, et pourquoi, sans le faire&#xa0;;
                                             se termine par 0 s’il peut partir, par 12 sinon ou s’il faut demander
  signalbox-cli policy definitions [SERVER]  les définitions d’outils qui ont été acceptées
  signalbox-cli policy accept SERVER.TOOL    accepte la définition que le serveur donne maintenant
  signalbox-cli policy forget SERVER         oublie ce qui a été accepté d’un serveur
SERVER est un serveur de la liste de Signalbox&#xa0;: signalbox-cli servers list.
</translation>
    </message>
    <message>
        <source>policy %1 wants SERVER.TOOL.</source>
        <translation>policy %1 veut SERVER.TOOL.</translation>
    </message>
    <message>
        <source>policy %1 wants the name of a server.</source>
        <translation>policy %1 veut le nom d’un serveur.</translation>
    </message>
    <message>
        <source>policy %1 takes no “%2”.</source>
        <translation>policy %1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget.</source>
        <translation>policy veut show, test, definitions, accept ou forget.</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget, not “%1”.</source>
        <translation>policy veut show, test, definitions, accept ou forget, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 goes with policy test.</source>
        <translation>--%1 va avec policy test.</translation>
    </message>
    <message>
        <source>--%1 goes with policy definitions.</source>
        <translation>--%1 va avec policy definitions.</translation>
    </message>
    <message>
        <source>“%1” is not SERVER.TOOL of a server in the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas SERVER.TOOL d’un serveur de la liste.</translation>
    </message>
    <message>
        <source>servers %1 wants one name.</source>
        <translation>servers %1 veut un nom.</translation>
    </message>
    <message>
        <source>Settings of the gates go with servers gates.</source>
        <translation>Les réglages des étapes vont avec servers gates.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>Il n’y a pas de session.</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>until</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appels</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>Continue jusqu’à %1.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Terminée.</translation>
    </message>
    <message>
        <source>create: for whom the calls are made.</source>
        <translation>create&#xa0;: pour qui les appels sont faits.</translation>
    </message>
    <message>
        <source>create: what may be called, server.tool with * and ?, separated by commas; can be repeated.</source>
        <translation>create&#xa0;: ce qui peut être appelé, server.tool avec * et&#xa0;?, séparés par des virgules&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>create, renew: how long from now: 90s, 30m, 1h, 2d (1h).</source>
        <translation>create, renew&#xa0;: durée à partir de maintenant&#xa0;: 90s, 30m, 1h, 2d (1h).</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   prints its id
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
A call that is made with --session ID goes only if the session permits it and is not over.
</source>
        <translation>Utilisation&#xa0;:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   affiche son identifiant
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
Un appel fait avec --session ID ne part que si la session le permet et n’est pas terminée.
</translation>
    </message>
    <message>
        <source>sessions create wants --user and --tools.</source>
        <translation>sessions create veut --user et --tools.</translation>
    </message>
    <message>
        <source>sessions %1 wants the id of a session.</source>
        <translation>sessions %1 veut l’identifiant d’une session.</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end.</source>
        <translation>sessions veut create, list, renew ou end.</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end, not “%1”.</source>
        <translation>sessions veut create, list, renew ou end, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>sessions %1 takes no “%2”.</source>
        <translation>sessions %1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--user and --tools go with sessions create.</source>
        <translation>--user et --tools vont avec sessions create.</translation>
    </message>
    <message>
        <source>--for goes with sessions create and renew.</source>
        <translation>--for va avec sessions create et renew.</translation>
    </message>
    <message>
        <source>Calls that wait here: %1.</source>
        <translation>Appels en attente ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Personne n’est identifié auprès de %1.</translation>
    </message>
    <message>
        <source>Signed in to %1 at %2, as client %3.</source>
        <translation>Identifié auprès de %1 à %2, comme client %3.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Portées&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>Le jeton expire à %1.</translation>
    </message>
    <message>
        <source>The token expires at %1 and is then renewed.</source>
        <translation>Le jeton expire à %1 et sera alors renouvelé.</translation>
    </message>
    <message>
        <source>o: once, s: this session, Enter: no: </source>
        <translation>o&#xa0;: une fois, s&#xa0;: cette session, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n result(s).</source>
        <translation>
            <numerusform>%n résultat oublié.</numerusform>
            <numerusform>%n résultats oubliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Signalbox is running with these folders.</source>
        <translation>Aucun Signalbox ne s’exécute avec ces dossiers.</translation>
    </message>
    <message>
        <source>What calls did is forgotten when it ends: nothing is to be done.</source>
        <translation>Ce qu’ont fait les appels est oublié quand il se termine&#xa0;: il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>This is what is set.</source>
        <translation>Voici ce qui est réglé.</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>Le Signalbox en cours d’exécution répond d’une façon qui n’est pas comprise ici.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli breakers [SERVER]              how often calls failed in a row, which are stopped, and until when
  signalbox-cli breakers reset SERVER[.TOOL]   lets calls pass at once
They are those of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>Utilisation&#xa0;:
  signalbox-cli breakers [SERVER]              combien d’appels ont échoué de suite, ce qui est arrêté, et jusqu’à quand
  signalbox-cli breakers reset SERVER[.TOOL]   laisse aussitôt passer les appels
Ce sont ceux du Signalbox en cours d’exécution. Les réglages s’affichent aussi sans lui&#xa0;:
signalbox-cli servers gates NAME les modifie.
</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli cache [SERVER]         how much is kept of which tool, and for how long still
  signalbox-cli cache clear [SERVER]   forgets it
It is that of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>Utilisation&#xa0;:
  signalbox-cli cache [SERVER]         ce qui est conservé de chaque outil, et pour combien de temps encore
  signalbox-cli cache clear [SERVER]   l’oublie
C’est celui du Signalbox en cours d’exécution. Les réglages s’affichent aussi sans lui&#xa0;:
signalbox-cli servers gates NAME les modifie.
</translation>
    </message>
    <message>
        <source>breakers reset wants SERVER or SERVER.TOOL.</source>
        <translation>breakers reset veut SERVER ou SERVER.TOOL.</translation>
    </message>
    <message>
        <source>%1 takes no “%2”.</source>
        <translation>%1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semi-ouvert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(tous)</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>Il n’y a pas de serveur.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>disjoncteur</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>échecs de suite</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>prochain essai</translation>
    </message>
    <message>
        <source>stops after</source>
        <translation>s’ouvre après</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>Nothing had failed.</source>
        <translation>Rien n’avait échoué.</translation>
    </message>
    <message>
        <source>Calls of “%1” pass; its breaker was %2.</source>
        <translation>Les appels de «&#xa0;%1&#xa0;» passent&#xa0;; son disjoncteur était %2.</translation>
    </message>
    <message>
        <source>Nothing was asked for that may be kept.</source>
        <translation>Rien de ce qui a été demandé ne peut être conservé.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>résultats</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>manqués</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>plus ancien</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>%1 results and %2 bytes in all.</source>
        <translation>%1 résultats et %2 octets en tout.</translation>
    </message>
    <message>
        <source>keeps for</source>
        <translation>conserve pendant</translation>
    </message>
    <message>
        <source>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity or enterprise. Another kind forgets what was set for the old one.</source>
        <translation>set&#xa0;: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity ou enterprise. Un autre type oublie ce qui était réglé pour l’ancien.</translation>
    </message>
    <message>
        <source>set: the header, the query&apos;s parameter or the user.</source>
        <translation>set&#xa0;: l’en-tête, le paramètre de l’adresse ou l’utilisateur.</translation>
    </message>
    <message>
        <source>set: which secret: secret, client-secret, private-key or passphrase.</source>
        <translation>set&#xa0;: quel secret&#xa0;: secret, client-secret, private-key ou passphrase.</translation>
    </message>
    <message>
        <source>set: keeps no secret; this environment variable holds it.</source>
        <translation>set&#xa0;: ne conserve pas de secret&#xa0;; cette variable d’environnement le contient.</translation>
    </message>
    <message>
        <source>set: of OAuth, registered beforehand.</source>
        <translation>set&#xa0;: pour OAuth, enregistré au préalable.</translation>
    </message>
    <message>
        <source>set: the issuer that it was registered at.</source>
        <translation>set&#xa0;: l’émetteur auprès duquel il a été enregistré.</translation>
    </message>
    <message>
        <source>set: how the client shows who it is.</source>
        <translation>set&#xa0;: comment le client montre qui il est.</translation>
    </message>
    <message>
        <source>set: the authorization server to use, of several.</source>
        <translation>set&#xa0;: le serveur d’autorisation à utiliser, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>set: asks for this scope as well; can be repeated.</source>
        <translation>set&#xa0;: demande aussi cette portée&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>set: HS256, RS256 or ES256, of tokens and assertions that are signed here.</source>
        <translation>set&#xa0;: HS256, RS256 ou ES256, pour les jetons et assertions signés ici.</translation>
    </message>
    <message>
        <source>set: the key&apos;s name in them.</source>
        <translation>set&#xa0;: le nom de la clé qu’ils contiennent.</translation>
    </message>
    <message>
        <source>set: the key that signs them, PEM.</source>
        <translation>set&#xa0;: la clé qui les signe, PEM.</translation>
    </message>
    <message>
        <source>set: holds a workload&apos;s token.</source>
        <translation>set&#xa0;: contient le jeton d’une charge de travail.</translation>
    </message>
    <message>
        <source>set: iss of tokens that are signed here.</source>
        <translation>set&#xa0;: iss des jetons signés ici.</translation>
    </message>
    <message>
        <source>set: their sub.</source>
        <translation>set&#xa0;: leur sub.</translation>
    </message>
    <message>
        <source>set: their aud; can be repeated.</source>
        <translation>set&#xa0;: leur aud&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>set: how long they are good.</source>
        <translation>set&#xa0;: leur durée de validité.</translation>
    </message>
    <message>
        <source>set: more claims, one JSON object.</source>
        <translation>set&#xa0;: d’autres revendications, un seul objet JSON.</translation>
    </message>
    <message>
        <source>set: so many requests in one window of time; 0: as many as one likes.</source>
        <translation>set&#xa0;: nombre de requêtes par fenêtre de temps&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>set: the length of that window.</source>
        <translation>set&#xa0;: la durée de cette fenêtre.</translation>
    </message>
    <message>
        <source>set: whether more requests wait (on) or fail at once (off).</source>
        <translation>set&#xa0;: si les requêtes en trop attendent (on) ou échouent aussitôt (off).</translation>
    </message>
    <message>
        <source>set: our certificate, PEM or PKCS#12; empty: none.</source>
        <translation>set&#xa0;: notre certificat, PEM ou PKCS#12&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>set: its key, PEM.</source>
        <translation>set&#xa0;: sa clé, PEM.</translation>
    </message>
    <message>
        <source>set: authorities trusted beside the system&apos;s, PEM.</source>
        <translation>set&#xa0;: autorités de confiance en plus de celles du système, PEM.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli credentials show [NAME]          ce qui est présenté à un serveur, et d’où vient chaque secret
  signalbox-cli credentials set NAME [--kind …]  règle cela&#xa0;; un secret est demandé, ou lu dans un tube
  signalbox-cli credentials test NAME            connecte une fois&#xa0;; se termine par 0 si le serveur nous laisse entrer
  signalbox-cli credentials forget NAME          oublie les secrets et les jetons du serveur
  signalbox-cli credentials store [PLACE]        où les secrets sont conservés&#xa0;: keychain, file ou memory
NAME est un serveur de la liste de Signalbox&#xa0;: signalbox-cli servers list. Aucun secret n’est un argument, et aucun
n’est affiché.
</translation>
    </message>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 veut un nombre, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--from-env wants the name of an environment variable.</source>
        <translation>--from-env veut le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>--slot wants one of secret, client-secret, private-key, passphrase.</source>
        <translation>--slot veut une valeur parmi secret, client-secret, private-key, passphrase.</translation>
    </message>
    <message>
        <source>A secret is no argument: it is asked for, or read from standard input.</source>
        <translation>Un secret n’est pas un argument&#xa0;: il est demandé, ou lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store.</source>
        <translation>credentials veut show, set, test, forget ou store.</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store, not “%1”.</source>
        <translation>credentials veut show, set, test, forget ou store, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>credentials %1 wants the name of a server.</source>
        <translation>credentials %1 veut le nom d’un serveur.</translation>
    </message>
    <message>
        <source>credentials %1 takes one name and no more words.</source>
        <translation>credentials %1 accepte un seul nom et aucun autre mot.</translation>
    </message>
    <message>
        <source>What is to be changed goes with credentials set.</source>
        <translation>Ce qu’il faut modifier va avec credentials set.</translation>
    </message>
    <message>
        <source>gates: for so long.</source>
        <translation>gates&#xa0;: durée.</translation>
    </message>
    <message>
        <source>gates: tools that may be called twice, separated by commas; none if empty.</source>
        <translation>gates&#xa0;: outils qui peuvent être appelés deux fois, séparés par des virgules&#xa0;; aucun si vide.</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>de la variable %1</translation>
    </message>
    <message>
        <source>from the variable %1, which is not set</source>
        <translation>de la variable %1, qui n’est pas définie</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>du fichier %1</translation>
    </message>
    <message>
        <source>from the file %1, which is not there</source>
        <translation>du fichier %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>conservé ici</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The name and password of the address go as Basic credentials; the password is not kept: name a variable that holds it with --basic-env, or set it in the window.</source>
        <translation>Le nom et le mot de passe de l’adresse sont envoyés en Basic&#xa0;; le mot de passe n’est pas conservé&#xa0;: indiquez avec --basic-env une variable qui le contient, ou saisissez-le dans la fenêtre.</translation>
    </message>
    <message>
        <source>servers %1 takes no “%2”.</source>
        <translation>servers %1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli credentials store                        where secrets are kept
  signalbox-cli credentials store keychain|file|memory   keeps them there, and moves what is kept
A file is encrypted by a passphrase: SIGNALBOX_SECRETS_PASSPHRASE, or what you type at the terminal.
</source>
        <translation>Utilisation&#xa0;:
  signalbox-cli credentials store                        où les secrets sont conservés
  signalbox-cli credentials store keychain|file|memory   les y conserve, et y déplace ce qui existe
Un fichier est chiffré par une phrase secrète&#xa0;: SIGNALBOX_SECRETS_PASSPHRASE, ou ce que vous tapez au terminal.
</translation>
    </message>
    <message>
        <source>credentials store takes one word: keychain, file or memory.</source>
        <translation>credentials store accepte un mot&#xa0;: keychain, file ou memory.</translation>
    </message>
    <message>
        <source>A passphrase is no argument: it is asked for, or in SIGNALBOX_SECRETS_PASSPHRASE.</source>
        <translation>Une phrase secrète n’est pas un argument&#xa0;: elle est demandée, ou dans SIGNALBOX_SECRETS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Only calls of this server.</source>
        <translation>Seulement les appels de ce serveur.</translation>
    </message>
    <message>
        <source>Only calls of this tool.</source>
        <translation>Seulement les appels de cet outil.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text ou json.</translation>
    </message>
    <message>
        <source>calls --help tells more.</source>
        <translation>calls --help en dit plus.</translation>
    </message>
    <message>
        <source>There are several calls named “%1”; take the number.</source>
        <translation>Plusieurs appels s’appellent «&#xa0;%1&#xa0;»&#xa0;; prenez le numéro.</translation>
    </message>
    <message>
        <source>There is no call “%1”; calls list names them.</source>
        <translation>Il n’y a pas d’appel «&#xa0;%1&#xa0;»&#xa0;; calls list les nomme.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>what</source>
        <translation>quoi</translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>Il n’y a pas de tels appels.</translation>
    </message>
    <message>
        <source>The server of this call is not in the list any more.</source>
        <translation>Le serveur de cet appel n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>--copy-as goes with tools/call and --tool-name.</source>
        <translation>--copy-as va avec tools/call et --tool-name.</translation>
    </message>
    <message>
        <source>--copy-as makes no call: give it without --%1.</source>
        <translation>--copy-as ne fait pas d’appel&#xa0;: indiquez-le sans --%1.</translation>
    </message>
    <message>
        <source>Makes no call, but prints what makes it elsewhere: command, inspector, curl, typescript, python or cpp. Secrets are left to variables.</source>
        <translation>Ne fait pas d’appel, mais affiche ce qui le fait ailleurs&#xa0;: command, inspector, curl, typescript, python ou cpp. Les secrets sont laissés à des variables.</translation>
    </message>
    <message>
        <source>Longest time without an answer, in milliseconds; 0: no limit.</source>
        <translation>Temps maximal sans réponse, en millisecondes&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Longest time for all that one request waits for, in milliseconds; 0: no limit.</source>
        <translation>Temps maximal pour tout ce qu’attend une requête, en millisecondes&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Does progress begin the time without an answer anew? As the server is set, else on.</source>
        <translation>La progression relance-t-elle le temps sans réponse&#xa0;? Selon le réglage du serveur, sinon on.</translation>
    </message>
    <message>
        <source>--answers-from takes a session file, a journal in JSON lines, or a journal&apos;s folder.</source>
        <translation>--answers-from accepte un fichier de session, un journal en lignes JSON ou le dossier d’un journal.</translation>
    </message>
    <message>
        <source>Another call of %1 is named “%2” already.</source>
        <translation>Un autre appel de %1 s’appelle déjà «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>“%1” has no name any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de nom.</translation>
    </message>
    <message>
        <source>“%1” is named “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is pinned.</source>
        <translation>«&#xa0;%1&#xa0;» est épinglé.</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus épinglé.</translation>
    </message>
    <message>
        <source>A Signalbox is running, which has these calls in its memory.</source>
        <translation>Un Signalbox en cours d’exécution a ces appels en mémoire.</translation>
    </message>
    <message>
        <source>Change them in its window, or end it first.</source>
        <translation>Modifiez-les dans sa fenêtre, ou quittez-le d’abord.</translation>
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
        <translation>Utilisation&#xa0;: signalbox-cli calls list [--server NAME] [--tool NAME]
              signalbox-cli calls show CALL
              signalbox-cli calls run CALL [options d’un appel]
              signalbox-cli calls name CALL NAME     (un NAME vide retire le nom)
              signalbox-cli calls pin CALL…          calls unpin CALL…          calls remove CALL…
Les appels faits dans la fenêtre. CALL est un numéro ou un nom de la liste. Un secret qui se trouvait dans
un appel n’est pas gardé&#xa0;: le donner avec run --tool-args-json. Tant qu’un Signalbox est en cours
d’exécution, ils se modifient dans sa fenêtre.
</translation>
    </message>
    <message>
        <source>calls name wants a call and its new name.</source>
        <translation>calls name veut un appel et son nouveau nom.</translation>
    </message>
    <message>
        <source>calls %1 wants a call.</source>
        <translation>calls %1 veut un appel.</translation>
    </message>
    <message>
        <source>--server, --tool and --format go with calls list and calls show.</source>
        <translation>--server, --tool et --format vont avec calls list et calls show.</translation>
    </message>
    <message>
        <source>calls wants list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL or remove CALL.</source>
        <translation>calls veut list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL ou remove CALL.</translation>
    </message>
    <message>
        <source>Answers as a recording (.signalbox, JSON lines, a journal&apos;s folder) has it; what it does not know gets --answer, else is declined.</source>
        <translation>Répond comme un enregistrement (.signalbox, lignes JSON, dossier d’un journal)&#xa0;; ce qu’il ne connaît pas va à --answer, sinon est refusé.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>default</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>description</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Tous les paramètres ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>settings list shows them all.</source>
        <translation>settings list les affiche tous.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Settings that became the default: %1.</source>
        <translation>Paramètres revenus à leur valeur par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; it is left out.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;»&#xa0;; il est ignoré.</translation>
    </message>
    <message>
        <source>“%1” is not changed by a file: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne se modifie pas par un fichier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The settings before are kept in %1.</source>
        <translation>Les paramètres précédents sont conservés dans %1.</translation>
    </message>
    <message>
        <source>list: only what is not the default.</source>
        <translation>list&#xa0;: seulement ce qui n’a pas la valeur par défaut.</translation>
    </message>
    <message>
        <source>reset: all settings but where secrets are kept.</source>
        <translation>reset&#xa0;: tous les paramètres, sauf l’endroit où les secrets sont conservés.</translation>
    </message>
    <message>
        <source>import: says what would change, and changes nothing.</source>
        <translation>import&#xa0;: dit ce qui changerait, et ne change rien.</translation>
    </message>
    <message>
        <source>import: what the file does not name becomes the default.</source>
        <translation>import&#xa0;: ce que le fichier ne nomme pas revient à la valeur par défaut.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli settings list [--changed]     tous les paramètres&#xa0;; * marque ce qui n’a pas la valeur par défaut
  signalbox-cli settings get KEY
  signalbox-cli settings set KEY VALUE        un commutateur vaut on ou off, des noms sont séparés par des virgules
  signalbox-cli settings reset KEY | --all
  signalbox-cli settings export [FILE]        ce qui n’a pas la valeur par défaut, en JSON, sans aucun secret
  signalbox-cli settings import FILE          - est l’entrée standard&#xa0;; les paramètres précédents sont conservés
Un Signalbox en cours d’exécution reprend ce qui concerne sa fenêtre quand les paramètres sont affichés, le reste à son prochain démarrage.
</translation>
    </message>
    <message>
        <source>settings wants list, get, set, reset, export or import.</source>
        <translation>settings veut list, get, set, reset, export ou import.</translation>
    </message>
    <message>
        <source>settings %1 cannot be understood like that.</source>
        <translation>settings %1 ne peut pas être compris ainsi.</translation>
    </message>
    <message>
        <source>settings --help shows it.</source>
        <translation>settings --help l’affiche.</translation>
    </message>
    <message>
        <source>That option does not go with settings %1.</source>
        <translation>Cette option ne va pas avec settings %1.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    signs in, with the browser
  signalbox-cli auth status (URL | --server NAME [--config FILE])   who is signed in, until when
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renews the token now
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   has the tokens revoked, and forgets them
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   forgets the server&apos;s tokens
</source>
        <translation>Utilisation&#xa0;:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    identifie, avec le navigateur
  signalbox-cli auth status (URL | --server NAME [--config FILE])   qui est identifié, jusqu’à quand
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renouvelle le jeton maintenant
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   fait révoquer les jetons, et les oublie
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   oublie les jetons du serveur
</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout.</source>
        <translation>auth veut login, status, renew, revoke ou logout.</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout, not “%1”.</source>
        <translation>auth veut login, status, renew, revoke ou logout, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>Il peut être installé.</translation>
    </message>
    <message>
        <source>It cannot be installed.</source>
        <translation>Il ne peut pas être installé.</translation>
    </message>
    <message>
        <source>There is no package.json in the folder.</source>
        <translation>Il n’y a pas de package.json dans le dossier.</translation>
    </message>
    <message>
        <source>The manifest cannot be written: %1.</source>
        <translation>Le manifeste ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not packed, because it is a link that leads out, or no file: %1</source>
        <translation>Non empaqueté, car c’est un lien qui mène dehors, ou pas un fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Packed %1 files, %2 left out: %3
</source>
        <translation>%1 fichiers empaquetés, %2 omis&#xa0;: %3
</translation>
    </message>
    <message>
        <source>“%1” is a secret, which is not for a command line.</source>
        <translation>«&#xa0;%1&#xa0;» est un secret, qui n’a pas sa place sur une ligne de commande.</translation>
    </message>
    <message>
        <source>The bundle has no setting “%1”.</source>
        <translation>Le bundle n’a pas de réglage «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Leave it out: it is asked for by servers accept.</source>
        <translation>Omettez-le&#xa0;: servers accept le demande.</translation>
    </message>
    <message>
        <source>The bundle cannot be installed: %1</source>
        <translation>Le bundle ne peut pas être installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>servers bundle check tells all.</source>
        <translation>servers bundle check dit tout.</translation>
    </message>
    <message>
        <source>Give it with --set KEY=VALUE; servers bundle show tells the keys.</source>
        <translation>Indiquez-le avec --set KEY=VALUE&#xa0;; servers bundle show donne les clés.</translation>
    </message>
    <message>
        <source>Installed %1 %2 as the server “%3”.</source>
        <translation>%1 %2 est installé comme serveur «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Before it is started: signalbox-cli servers accept %1</source>
        <translation>Avant de le lancer&#xa0;: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>No bundle “%1” is installed.</source>
        <translation>Aucun bundle «&#xa0;%1&#xa0;» n’est installé.</translation>
    </message>
    <message>
        <source>servers bundle install installs it.</source>
        <translation>servers bundle install l’installe.</translation>
    </message>
    <message>
        <source>Changed servers: %1</source>
        <translation>Serveurs modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>These servers would lose their files: %1.</source>
        <translation>Ces serveurs perdraient leurs fichiers&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--with-servers takes them out of the list as well.</source>
        <translation>--with-servers les retire aussi de la liste.</translation>
    </message>
    <message>
        <source>Removed the bundle %1.</source>
        <translation>Bundle %1 supprimé.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers bundle list
  signalbox-cli servers bundle show FILE.mcpb         ce qu’il est, ce qu’il fait, ce qu’il demande
  signalbox-cli servers bundle check FILE.mcpb        ce qui ne va pas&#xa0;; se termine par 1 s’il ne peut être installé
  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…
  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   une version plus récente&#xa0;; les réglages restent
  signalbox-cli servers bundle remove NAME [--with-servers]
  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]
Un bundle installé est décompressé dans le dossier de Signalbox et ajouté aux serveurs. Rien n’en est lancé
avant d’être accepté&#xa0;: signalbox-cli servers accept NAME. C’est là que les secrets sont demandés&#xa0;; ils sont
conservés là où le sont les secrets.
</translation>
    </message>
    <message>
        <source>install: what the server is called; the bundle&apos;s name if absent.</source>
        <translation>install&#xa0;: le nom du serveur&#xa0;; à défaut, celui du bundle.</translation>
    </message>
    <message>
        <source>install, update: a setting; again for one that has several values.</source>
        <translation>install, update&#xa0;: un réglage&#xa0;; à répéter s’il a plusieurs valeurs.</translation>
    </message>
    <message>
        <source>install, update: only says what would be done.</source>
        <translation>install, update&#xa0;: dit seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>pack: makes the manifest from package.json if there is none.</source>
        <translation>pack&#xa0;: fait le manifeste d’après package.json s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>remove: takes the servers that were made from it out of the list as well.</source>
        <translation>remove&#xa0;: retire aussi de la liste les serveurs qui en sont issus.</translation>
    </message>
    <message>
        <source>--init goes with bundle pack.</source>
        <translation>--init va avec bundle pack.</translation>
    </message>
    <message>
        <source>--with-servers goes with bundle remove.</source>
        <translation>--with-servers va avec bundle remove.</translation>
    </message>
    <message>
        <source>--set and --dry-run go with bundle install and bundle update.</source>
        <translation>--set et --dry-run vont avec bundle install et bundle update.</translation>
    </message>
    <message>
        <source>--name goes with bundle install.</source>
        <translation>--name va avec bundle install.</translation>
    </message>
    <message>
        <source>servers bundle wants list, show, check, install, update, remove or pack.</source>
        <translation>servers bundle veut list, show, check, install, update, remove ou pack.</translation>
    </message>
    <message>
        <source>servers bundle --help tells more.</source>
        <translation>servers bundle --help en dit plus.</translation>
    </message>
    <message>
        <source>bundle %1 takes no more words.</source>
        <translation>bundle %1 n’accepte pas d’autres mots.</translation>
    </message>
    <message>
        <source>bundle %1 wants what it is about: one file, folder or name.</source>
        <translation>bundle %1 veut son objet&#xa0;: un fichier, un dossier ou un nom.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secret</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>sinon %1</translation>
    </message>
    <message>
        <source>  … and %1 more
</source>
        <translation>  … et %1 de plus
</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes, unpacked %2 in %3 entries</source>
        <translation>%1 octets, décompressé %2 en %3 entrées</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>bundle</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>about</source>
        <translation>à propos</translation>
    </message>
    <message>
        <source>No bundle is installed.</source>
        <translation>Aucun bundle n’est installé.</translation>
    </message>
    <message>
        <source>Examines the server NAME of this program&apos;s file, in that program&apos;s environment.</source>
        <translation>Examine le serveur NAME du fichier de ce programme, dans l’environnement de ce programme.</translation>
    </message>
    <message>
        <source>The report: %1.</source>
        <translation>Le rapport&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file of the report, written whole or not at all; standard output if absent.</source>
        <translation>Le fichier du rapport, écrit en entier ou pas du tout&#xa0;; à défaut, la sortie standard.</translation>
    </message>
    <message>
        <source>Calls no tool.</source>
        <translation>N’appelle aucun outil.</translation>
    </message>
    <message>
        <source>Warnings count as faults for the exit code.</source>
        <translation>Les avertissements comptent comme défauts pour le code de sortie.</translation>
    </message>
    <message>
        <source>Writes the first mend of the server&apos;s entry where the entry stands.</source>
        <translation>Écrit la première correction de l’entrée du serveur, là où se trouve l’entrée.</translation>
    </message>
    <message>
        <source>How long each answer is waited for.</source>
        <translation>Temps d’attente de chaque réponse.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli doctor NAME                    un serveur de la liste
  signalbox-cli doctor --program PROGRAM NAME  un serveur du fichier d’un autre programme, tel que ce
                                               programme le lancerait
  signalbox-cli doctor --url URL
  signalbox-cli doctor -- command …

Examine un serveur de l’extérieur vers l’intérieur&#xa0;: comment il est lancé ou atteint, ce qu’il répond, sa
version, l’autorisation, les listes, un appel sans danger, comment il se termine, où ses messages ne sont pas
conformes au protocole, et ce qu’il a de dangereux&#xa0;; chaque fois avec ce qui le corrige. Il ne s’identifie
nulle part, et n’appelle qu’un outil qui dit ne faire que lire et n’avoir besoin d’aucun argument.

Le code de sortie est 1 s’il y a un défaut, sinon 0.
</translation>
    </message>
    <message>
        <source>-e, --cwd, --url, --transport and --header go with a command or an address, not with a server of the list.</source>
        <translation>-e, --cwd, --url, --transport et --header vont avec une commande ou une adresse, pas avec un serveur de la liste.</translation>
    </message>
    <message>
        <source>--program wants one name of a server.</source>
        <translation>--program veut un seul nom de serveur.</translation>
    </message>
    <message>
        <source>Nothing to examine.</source>
        <translation>Rien à examiner.</translation>
    </message>
    <message>
        <source>Give a server&apos;s name, its command after --, or its address with --url.</source>
        <translation>Indiquez le nom d’un serveur, sa commande après --, ou son adresse avec --url.</translation>
    </message>
    <message>
        <source>--mend wants a server that stands in a list.</source>
        <translation>--mend veut un serveur qui figure dans une liste.</translation>
    </message>
    <message>
        <source>%1 has no server “%2”.</source>
        <translation>%1 n’a pas de serveur «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’un de&#xa0;: %1</translation>
    </message>
    <message>
        <source>add, accept: it may be started as it is shown, without being asked.</source>
        <translation>add, accept&#xa0;: il peut être lancé tel qu’il est montré, sans question.</translation>
    </message>
    <message>
        <source>add, accept: it may be given this variable of the environment, or this file; repeated.</source>
        <translation>add, accept&#xa0;: il peut recevoir cette variable de l’environnement, ou ce fichier&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>add, accept: a value that it leaves open, NAME=TEXT; no secrets; repeated.</source>
        <translation>add, accept&#xa0;: une valeur qu’il laisse ouverte, NAME=TEXT&#xa0;; pas de secrets&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>add, accept: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>add, accept&#xa0;: de même, NAME=VARIABLE, où la variable la contient&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>“%1” would start:</source>
        <translation>«&#xa0;%1&#xa0;» lancerait&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” would be reached at:</source>
        <translation>«&#xa0;%1&#xa0;» serait atteint à&#xa0;:</translation>
    </message>
    <message>
        <source>program file</source>
        <translation>fichier du programme</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>dossier de travail</translation>
    </message>
    <message>
        <source>is given the variables</source>
        <translation>reçoit les variables</translation>
    </message>
    <message>
        <source>is sent the headers</source>
        <translation>reçoit les en-têtes</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>dangereux</translation>
    </message>
    <message>
        <source>%1 decides what code is loaded into the program</source>
        <translation>%1 décide quel code est chargé dans le programme</translation>
    </message>
    <message>
        <source>it is given the whole environment, with every secret in it</source>
        <translation>il reçoit tout l’environnement, avec chaque secret qu’il contient</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>obstacle</translation>
    </message>
    <message>
        <source>leaves open</source>
        <translation>laisse ouvert</translation>
    </message>
    <message>
        <source>“%1” asks for no variable or file “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne demande pas de variable ni de fichier «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” leaves no “%2” open.</source>
        <translation>«&#xa0;%1&#xa0;» ne laisse pas «&#xa0;%2&#xa0;» ouvert.</translation>
    </message>
    <message>
        <source>“%1” is a secret: every program on this machine can read arguments. Use --value-env, or give it at the terminal.</source>
        <translation>«&#xa0;%1&#xa0;» est un secret&#xa0;: chaque programme de cette machine peut lire les arguments. Utilisez --value-env, ou saisissez-le au terminal.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>May it be given %1? y, Enter: no: </source>
        <translation>Peut-il recevoir %1&#xa0;? y, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>May it be started? y, Enter: no: </source>
        <translation>Peut-il être lancé&#xa0;? y, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>Il n’y a pas de version «&#xa0;%1&#xa0;» de ce fichier.</translation>
    </message>
    <message>
        <source>This difference is accepted until either side changes.</source>
        <translation>Cette différence est acceptée jusqu’à ce qu’un des deux côtés change.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (fixé par l’administrateur)</translation>
    </message>
    <message>
        <source>No program looks for servers in %1.</source>
        <translation>Aucun programme ne cherche de serveurs dans %1.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>Il n’y a pas de programme «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no file of its own in a project.</source>
        <translation>%1 n’a pas de fichier à lui dans un projet.</translation>
    </message>
    <message>
        <source>There is no home folder in which %1 could keep its file.</source>
        <translation>Il n’y a pas de dossier personnel où %1 pourrait garder son fichier.</translation>
    </message>
    <message>
        <source>There is no server “%1” in Signalbox.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;» dans Signalbox.</translation>
    </message>
    <message>
        <source>Nothing was written. Say --yes to write it.</source>
        <translation>Rien n’a été écrit. Dites --yes pour l’écrire.</translation>
    </message>
    <message>
        <source>Write this? Type yes: </source>
        <translation>Écrire cela&#xa0;? Tapez yes&#xa0;: </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>same, off</source>
        <translation>identique, désactivé</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>diffère&#xa0;: %1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>another program, or by hand</source>
        <translation>un autre programme, ou à la main</translation>
    </message>
    <message>
        <source>servers: %1</source>
        <translation>serveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>pas encore de fichier</translation>
    </message>
    <message>
        <source>None of the programs that Signalbox knows is on this machine.</source>
        <translation>Aucun des programmes que Signalbox connaît n’est sur cette machine.</translation>
    </message>
    <message>
        <source>No servers anywhere.</source>
        <translation>Pas de serveurs, nulle part.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>by</source>
        <translation>par</translation>
    </message>
    <message>
        <source>No version of this file is kept yet.</source>
        <translation>Aucune version de ce fichier n’est encore conservée.</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program.</source>
        <translation>Il n’y a pas d’endroit pour les secrets qui survive à ce programme.</translation>
    </message>
    <message>
        <source>%1: its secrets lie where Signalbox keeps secrets now.</source>
        <translation>%1&#xa0;: ses secrets se trouvent maintenant là où Signalbox conserve les secrets.</translation>
    </message>
    <message>
        <source>Earlier versions of %1 that Signalbox keeps still hold the secrets; --forget takes them out.</source>
        <translation>Des versions antérieures de %1 que Signalbox conserve contiennent encore les secrets&#xa0;; --forget les en retire.</translation>
    </message>
    <message>
        <source>The secrets in Signalbox&apos;s own list would go where Signalbox keeps secrets.</source>
        <translation>Les secrets de la liste de Signalbox iraient là où Signalbox conserve les secrets.</translation>
    </message>
    <message>
        <source>export, unify: the program, or the path of its file; repeated.</source>
        <translation>export, unify&#xa0;: le programme, ou le chemin de son fichier&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>unify: whose version is taken, a program&apos;s or signalbox&apos;s. remove: the program.</source>
        <translation>unify&#xa0;: la version retenue, celle d’un programme ou de signalbox. remove&#xa0;: le programme.</translation>
    </message>
    <message>
        <source>accept-difference: the program.</source>
        <translation>accept-difference&#xa0;: le programme.</translation>
    </message>
    <message>
        <source>Files of this project folder as well, for this time; repeated.</source>
        <translation>Aussi les fichiers de ce dossier de projet, pour cette fois&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>restore: only this server.</source>
        <translation>restore&#xa0;: seulement ce serveur.</translation>
    </message>
    <message>
        <source>The folder that the server is for, in Claude Code&apos;s own file.</source>
        <translation>Le dossier auquel le serveur est destiné, dans le fichier de Claude Code.</translation>
    </message>
    <message>
        <source>programs: looks into this project folder from now on.</source>
        <translation>programs&#xa0;: cherche désormais dans ce dossier de projet.</translation>
    </message>
    <message>
        <source>programs: no longer looks into it.</source>
        <translation>programs&#xa0;: n’y cherche plus.</translation>
    </message>
    <message>
        <source>import: all servers of all programs that Signalbox does not have.</source>
        <translation>import&#xa0;: tous les serveurs de tous les programmes que Signalbox n’a pas.</translation>
    </message>
    <message>
        <source>secrets: Signalbox&apos;s own go where it keeps secrets; programs get references.</source>
        <translation>secrets&#xa0;: ceux de Signalbox vont là où il conserve les secrets&#xa0;; les programmes reçoivent des références.</translation>
    </message>
    <message>
        <source>secrets --move: takes them out of the kept versions of the files as well.</source>
        <translation>secrets --move&#xa0;: les retire aussi des versions conservées des fichiers.</translation>
    </message>
    <message>
        <source>Shows what would be written, as a difference, and writes nothing.</source>
        <translation>Montre ce qui serait écrit, sous forme de différence, et n’écrit rien.</translation>
    </message>
    <message>
        <source>Writes without asking.</source>
        <translation>Écrit sans demander.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers programs                        les programmes de cette machine, où sont leurs fichiers,
                                                        combien de serveurs a chacun, ce qui ne va pas
  signalbox-cli servers matrix                          serveurs en lignes, programmes en colonnes&#xa0;: identique,
                                                        différent, absent
  signalbox-cli servers import PROGRAM[:NAME] …         prend des serveurs dans la liste de Signalbox&#xa0;; ne lance rien
  signalbox-cli servers import --all
  signalbox-cli servers export NAME … --to PROGRAM      écrit des serveurs dans le fichier d’un programme
  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]
                                                        une seule version partout, ou dans ces programmes
  signalbox-cli servers remove NAME … --from PROGRAM    retire des serveurs du fichier d’un programme
  signalbox-cli servers accept-difference NAME --in PROGRAM   cette différence est permise
  signalbox-cli servers history PROGRAM                 versions de son fichier&#xa0;: qui a changé quoi, et quand
  signalbox-cli servers restore PROGRAM VERSION [--server NAME]
  signalbox-cli servers secrets [PROGRAM] [--move]      secrets qui figurent en clair dans des fichiers
Ce qui doit être écrit est d’abord montré&#xa0;; il faut ensuite --yes, ou un yes tapé.
</translation>
    </message>
    <message>
        <source>servers %1 wants another number of names.</source>
        <translation>servers %1 veut un autre nombre de noms.</translation>
    </message>
    <message>
        <source>servers %1 --help tells more.</source>
        <translation>servers %1 --help en dit plus.</translation>
    </message>
    <message>
        <source>servers import wants programs, or --all.</source>
        <translation>servers import veut des programmes, ou --all.</translation>
    </message>
    <message>
        <source>servers export wants --to PROGRAM.</source>
        <translation>servers export veut --to PROGRAM.</translation>
    </message>
    <message>
        <source>servers %1 wants --from PROGRAM.</source>
        <translation>servers %1 veut --from PROGRAM.</translation>
    </message>
    <message>
        <source>servers accept-difference wants --in PROGRAM.</source>
        <translation>servers accept-difference veut --in PROGRAM.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>Signalbox has a server “%1” already; it is left as it is.</source>
        <translation>Signalbox a déjà un serveur «&#xa0;%1&#xa0;»&#xa0;; il reste tel quel.</translation>
    </message>
    <message>
        <source>%1: the secret in %2 goes where Signalbox keeps secrets; the entry refers to it.</source>
        <translation>%1&#xa0;: le secret dans %2 va là où Signalbox conserve les secrets&#xa0;; l’entrée y renvoie.</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program: give them again when a server is started, or choose a place with signalbox-cli credentials store.</source>
        <translation>Il n’y a pas d’endroit pour les secrets qui survive à ce programme&#xa0;: redonnez-les au lancement d’un serveur, ou choisissez un endroit avec signalbox-cli credentials store.</translation>
    </message>
    <message>
        <source>every program of this machine can read it while the server runs</source>
        <translation>chaque programme de cette machine peut le lire pendant que le serveur tourne</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text.</source>
        <translation>Aucun secret ne figure en clair dans un fichier.</translation>
    </message>
    <message>
        <source>Ends this one, and what it started, after asking.</source>
        <translation>Termine celui-ci, et ce qu’il a lancé, après question.</translation>
    </message>
    <message>
        <source>With --end: without asking.</source>
        <translation>Avec --end&#xa0;: sans demander.</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>Identique à --format json.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
MCP servers that run on this machine: those of the list, those of other programs&apos; configurations, and what
goes by a server&apos;s name. Secrets in their command lines are not shown.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli servers ps [--json]
              signalbox-cli servers ps --end PID [--yes]
Les serveurs MCP qui tournent sur cette machine&#xa0;: ceux de la liste, ceux des configurations d’autres programmes,
et ce qui porte le nom d’un serveur. Les secrets de leurs lignes de commande ne sont pas montrés.
</translation>
    </message>
    <message>
        <source>servers ps takes no “%1”.</source>
        <translation>servers ps n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouvert)</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>started by</source>
        <translation>lancé par</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>CPU s</source>
        <translation>CPU s</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ports</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen.</source>
        <translation>Aucun serveur MCP ne tourne sur cette machine, autant qu’on puisse le voir.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether it is to be ended.</source>
        <translation>Il n’y a personne ici à qui demander s’il faut le terminer.</translation>
    </message>
    <message>
        <source>--yes ends it without asking.</source>
        <translation>--yes le termine sans demander.</translation>
    </message>
    <message>
        <source>Started by %1: %2
End the process %3? y, Enter: no: </source>
        <translation>Lancé par %1&#xa0;: %2
Arrêter le processus %3&#xa0;? y, Entrée&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>It runs on.</source>
        <translation>Il continue de tourner.</translation>
    </message>
    <message>
        <source>Ended %1: %2</source>
        <translation>%1 terminé&#xa0;: %2</translation>
    </message>
    <message>
        <source>No MCP server has the process id %1.</source>
        <translation>Aucun serveur MCP n’a l’identifiant de processus %1.</translation>
    </message>
    <message>
        <source>This address tells of no server “%1”.</source>
        <translation>Cette adresse n’annonce pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>Le registre ne dit pas comment atteindre ce serveur.</translation>
    </message>
    <message>
        <source>There is no such way; servers registry show lists them.</source>
        <translation>Il n’y a pas de tel moyen&#xa0;; servers registry show les affiche.</translation>
    </message>
    <message>
        <source>It wants no value “%1”.</source>
        <translation>Il ne veut pas de valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It wants none.</source>
        <translation>Il n’en veut aucune.</translation>
    </message>
    <message>
        <source>It wants: %1.</source>
        <translation>Il veut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Leave it out, or give --ask %1: it is asked for when the server is started.</source>
        <translation>Omettez-le, ou indiquez --ask %1&#xa0;: il est demandé au lancement du serveur.</translation>
    </message>
    <message>
        <source>Would add “%1”: %2</source>
        <translation>Ajouterait «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Added “%1”: %2</source>
        <translation>«&#xa0;%1&#xa0;» ajouté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give it with --set %1=VALUE.</source>
        <translation>Indiquez-le avec --set %1=VALUE.</translation>
    </message>
    <message>
        <source>Nothing newer.</source>
        <translation>Rien de plus récent.</translation>
    </message>
    <message>
        <source>No server “%1” came from a registry.</source>
        <translation>Aucun serveur «&#xa0;%1&#xa0;» ne vient d’un registre.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is what was kept of it, read at %2.</source>
        <translation>%1 est injoignable&#xa0;; voici ce qui en a été conservé, lu à %2.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>%1: %2 servers are kept.</source>
        <translation>%1&#xa0;: %2 serveurs sont conservés.</translation>
    </message>
    <message>
        <source>This registry is not among them.</source>
        <translation>Ce registre n’en fait pas partie.</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>Aucun registre n’est réglé.</translation>
    </message>
    <message>
        <source>search, show, add, refresh: only this registry; all that are set if absent.</source>
        <translation>search, show, add, refresh&#xa0;: seulement ce registre&#xa0;; à défaut, tous ceux qui sont réglés.</translation>
    </message>
    <message>
        <source>show, add: this version; the newest if absent.</source>
        <translation>show, add&#xa0;: cette version&#xa0;; à défaut, la plus récente.</translation>
    </message>
    <message>
        <source>add: the server that this address tells of, in no registry.</source>
        <translation>add&#xa0;: le serveur que cette adresse annonce, dans aucun registre.</translation>
    </message>
    <message>
        <source>add: by its package of this number, as show counts them.</source>
        <translation>add&#xa0;: par son paquet de ce numéro, tel que show les compte.</translation>
    </message>
    <message>
        <source>add: at its address of this number, as show counts them.</source>
        <translation>add&#xa0;: à son adresse de ce numéro, telle que show les compte.</translation>
    </message>
    <message>
        <source>add: a value that it wants; repeated. No secrets.</source>
        <translation>add&#xa0;: une valeur qu’il veut&#xa0;; répétable. Pas de secrets.</translation>
    </message>
    <message>
        <source>add: a value that is asked for when the server is started; repeated.</source>
        <translation>add&#xa0;: une valeur demandée au lancement du serveur&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>add: the entry&apos;s name; made from the server&apos;s if absent.</source>
        <translation>add&#xa0;: le nom de l’entrée&#xa0;; à défaut, formé d’après celui du serveur.</translation>
    </message>
    <message>
        <source>search: at most so many servers; 20 if absent.</source>
        <translation>search&#xa0;: au plus tant de serveurs&#xa0;; 20 à défaut.</translation>
    </message>
    <message>
        <source>search, show: only what is kept; nothing is asked.</source>
        <translation>search, show&#xa0;: seulement ce qui est conservé&#xa0;; rien n’est demandé.</translation>
    </message>
    <message>
        <source>update: all that have a newer version.</source>
        <translation>update&#xa0;: tous ceux qui ont une version plus récente.</translation>
    </message>
    <message>
        <source>add, update: says what would be written, and writes nothing.</source>
        <translation>add, update&#xa0;: dit ce qui serait écrit, et n’écrit rien.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers registry search [WORDS…]     serveurs des registres&#xa0;; ce qui est lu est conservé
  signalbox-cli servers registry show NAME           ce qu’il est, comment l’atteindre, ce qu’il veut
  signalbox-cli servers registry add NAME            l’ajoute aux serveurs&#xa0;; ne lance rien
  signalbox-cli servers registry add --at ADDRESS NAME
  signalbox-cli servers registry at ADDRESS          serveurs qu’une adresse annonce d’elle-même
  signalbox-cli servers registry updates             quels serveurs ont une version plus récente
  signalbox-cli servers registry update SERVER… | --all
  signalbox-cli servers registry sources [add|remove ADDRESS]
  signalbox-cli servers registry refresh             lit toute la liste, ou ce qui a changé depuis
Les registres des paramètres sont interrogés&#xa0;; rien d’autre ne leur envoie quoi que ce soit.
</translation>
    </message>
    <message>
        <source>It is reached by a package or at an address, not both.</source>
        <translation>Il est atteint par un paquet ou à une adresse, pas les deux.</translation>
    </message>
    <message>
        <source>servers registry sources takes add ADDRESS or remove ADDRESS.</source>
        <translation>servers registry sources accepte add ADDRESS ou remove ADDRESS.</translation>
    </message>
    <message>
        <source>servers registry update wants names of servers, or --all.</source>
        <translation>servers registry update veut des noms de serveurs, ou --all.</translation>
    </message>
    <message>
        <source>--%1 does not go with servers registry %2.</source>
        <translation>--%1 ne va pas avec servers registry %2.</translation>
    </message>
    <message>
        <source>servers registry wants search, show, add, at, updates, update, sources or refresh.</source>
        <translation>servers registry veut search, show, add, at, updates, update, sources ou refresh.</translation>
    </message>
    <message>
        <source>servers registry --help shows them.</source>
        <translation>servers registry --help les affiche.</translation>
    </message>
    <message>
        <source>servers registry %1 cannot be understood like that.</source>
        <translation>servers registry %1 est incompréhensible sous cette forme.</translation>
    </message>
    <message>
        <source>servers registry --help shows it.</source>
        <translation>servers registry --help l’affiche.</translation>
    </message>
    <message>
        <source>Name one with --registry, or add it: servers registry sources add ADDRESS.</source>
        <translation>Nommez-en un avec --registry, ou ajoutez-le&#xa0;: servers registry sources add ADDRESS.</translation>
    </message>
    <message>
        <source>Of “%1” nothing is kept.</source>
        <translation>De «&#xa0;%1&#xa0;», rien n’est conservé.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>secret: asked for at the start</source>
        <translation>secret&#xa0;: demandé au lancement</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>because</source>
        <translation>car</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publié</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>code source</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versions</translation>
    </message>
    <message>
        <source>“%1” is in the list and may not be started yet.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la liste et ne peut pas encore être lancé.</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été accepté.</translation>
    </message>
    <message>
        <source>Say yes at a terminal, or with --yes.</source>
        <translation>Dites oui dans un terminal, ou avec --yes.</translation>
    </message>
    <message>
        <source>“%1” holds %2 secret(s). Keep them where secrets are kept, not in the list? Enter: yes, n: no: </source>
        <translation>«&#xa0;%1&#xa0;» contient %2 secret(s). Les conserver à l’endroit des secrets, hors de la liste&#xa0;? Entrée&#xa0;: oui, n&#xa0;: non&#xa0;: </translation>
    </message>
    <message>
        <source>“%1” has %2 secret(s) in the list of servers, in the clear; --move-secrets keeps them elsewhere.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 secret(s) en clair dans la liste des serveurs&#xa0;; --move-secrets les conserve ailleurs.</translation>
    </message>
    <message>
        <source>“%1” may be started.</source>
        <translation>«&#xa0;%1&#xa0;» peut être lancé.</translation>
    </message>
    <message>
        <source>Added “%1”. It is not started before you accept it: signalbox-cli servers accept %1</source>
        <translation>«&#xa0;%1&#xa0;» ajouté. Il n’est pas lancé avant que vous l’acceptiez&#xa0;: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
    <message>
        <source>Calls it so.</source>
        <translation>Lui donne ce nom.</translation>
    </message>
    <message>
        <source>Puts it into this group; empty: into none.</source>
        <translation>Le met dans ce groupe&#xa0;; vide&#xa0;: dans aucun.</translation>
    </message>
    <message>
        <source>Starts this, program and arguments, quoted as for a shell.</source>
        <translation>Lance ceci, programme et arguments, protégés comme pour un shell.</translation>
    </message>
    <message>
        <source>Reaches it at this address.</source>
        <translation>L’atteint à cette adresse.</translation>
    </message>
    <message>
        <source>Reaches it over http, sse or websocket.</source>
        <translation>L’atteint par http, sse ou websocket.</translation>
    </message>
    <message>
        <source>Starts it in this folder; empty: in Signalbox&apos;s own.</source>
        <translation>Le lance dans ce dossier&#xa0;; vide&#xa0;: dans celui de Signalbox.</translation>
    </message>
    <message>
        <source>Gives it this variable; repeated.</source>
        <translation>Lui donne cette variable&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Does not give it this variable any more; repeated.</source>
        <translation>Ne lui donne plus cette variable&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Sends it this header; repeated.</source>
        <translation>Lui envoie cet en-tête&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Does not send it this header any more; repeated.</source>
        <translation>Ne lui envoie plus cet en-tête&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>Leaves it out where all servers are meant.</source>
        <translation>L’omet là où tous les serveurs sont visés.</translation>
    </message>
    <message>
        <source>Takes that back.</source>
        <translation>Annule cela.</translation>
    </message>
    <message>
        <source>text: a sentence. json: one document {&quot;result&quot;: …}.</source>
        <translation>text&#xa0;: une phrase. json&#xa0;: un document {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers edit NAME [what changes]</source>
        <translation>Utilisation&#xa0;: signalbox-cli servers edit NAME [ce qui change]</translation>
    </message>
    <message>
        <source>--disable and --enable are opposites.</source>
        <translation>--disable et --enable sont contraires.</translation>
    </message>
    <message>
        <source>“%1” is no transport.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un transport.</translation>
    </message>
    <message>
        <source>A server has a command or an address, not both.</source>
        <translation>Un serveur a une commande ou une adresse, pas les deux.</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>Il n’y a pas de programme à lancer.</translation>
    </message>
    <message>
        <source>Headers and a transport go with an address; “%1” is started as a command.</source>
        <translation>Les en-têtes et un transport vont avec une adresse&#xa0;; «&#xa0;%1&#xa0;» est lancé comme commande.</translation>
    </message>
    <message>
        <source>Variables and a folder go with a command; “%1” has an address.</source>
        <translation>Les variables et un dossier vont avec une commande&#xa0;; «&#xa0;%1&#xa0;» a une adresse.</translation>
    </message>
    <message>
        <source>add: keeps the secrets of a text where secrets are kept, not in the list.</source>
        <translation>add&#xa0;: conserve les secrets d’un texte à l’endroit des secrets, hors de la liste.</translation>
    </message>
    <message>
        <source>servers wants list, add, accept, edit, remove, check, tools, budget, apps or gates.</source>
        <translation>servers veut list, add, accept, edit, remove, check, tools, budget, apps ou gates.</translation>
    </message>
    <message>
        <source>servers wants list, add, accept, edit, remove, check, tools, budget, apps or gates, not “%1”.</source>
        <translation>servers veut list, add, accept, edit, remove, check, tools, budget, apps ou gates, pas «&#xa0;%1&#xa0;».</translation>
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
        <translation>Aussi&#xa0;:
  %1 servers list|add|remove   La liste de serveurs de Signalbox&#xa0;; servers --help en dit plus.
  %1 doctor SERVER             Examine un serveur pas à pas&#xa0;; doctor --help en dit plus.
  %1 auth login|status|logout  S’identifier auprès d’un serveur&#xa0;; auth --help en dit plus.
  %1 credentials VERB          Ce qui est présenté aux serveurs&#xa0;; credentials --help liste les verbes.
  %1 journal VERB              L’enregistrement de tous les messages&#xa0;; journal --help liste les verbes.
  %1 policy VERB               Quels appels peuvent partir&#xa0;; policy --help liste les verbes.
  %1 sessions VERB             Sessions sûres&#xa0;; sessions --help liste les verbes.
  %1 calls VERB                Les appels dont la fenêtre se souvient&#xa0;; calls --help liste les verbes.
  %1 breakers | cache          Du Signalbox en cours d’exécution&#xa0;: ce qui est arrêté, ce qui est conservé.
  %1 settings VERB             Ce qui se règle&#xa0;; settings --help liste les verbes.
  %1 stats                     Appels, erreurs, durées et octets&#xa0;; stats --help en dit plus.
  %1 team VERB                 La base de données de l’équipe&#xa0;; team --help liste les verbes.
  %1 updates                   Si un Signalbox plus récent est listé là où vous avez dit de chercher.
  %1 bench                     Appels de mesure&#xa0;; bench --help en dit plus.
  %1 complete -- WORDS         Ce qui peut suivre, pour le complètement des shells.

Avant tous les autres mots&#xa0;:
  --data-dir FOLDER            Tout dans ce dossier&#xa0;: paramètres, serveurs, journal, appels conservés.
  --config-dir FOLDER          Paramètres et serveurs dans ce dossier.
  --portable                   Tout dans signalbox-data à côté du programme&#xa0;; un fichier nommé portable
                               à côté de lui a le même effet.

Codes de sortie&#xa0;: 0 succès, 1 utilisation et autres, 3 autorisation nécessaire, 4 serveur non atteint ou perdu,
5 l’outil a échoué ou n’existe pas, 12 refusé par la politique, 130 et 143 arrêté par SIGINT et SIGTERM.

Exemples&#xa0;:
  %1 --method tools/call --tool-name echo --tool-arg message=hi \
      -- npx -y @modelcontextprotocol/server-everything
  %1 --method tools/list https://mcp.example.com/mcp
</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>La valeur de %1</translation>
    </message>
    <message>
        <source>A secret is text; this is not.</source>
        <translation>Un secret est un texte&#xa0;; ceci n’en est pas un.</translation>
    </message>
    <message>
        <source>The environment “%1” is there.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» est là.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The environment “%1” is removed.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>No environment is in use.</source>
        <translation>Aucun environnement n’est utilisé.</translation>
    </message>
    <message>
        <source>The environment “%1” is in use.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>variables: %1</source>
        <translation>variables&#xa0;: %1</translation>
    </message>
    <message>
        <source>(all environments)</source>
        <translation>(tous les environnements)</translation>
    </message>
    <message>
        <source>No environments yet. Add one: signalbox-cli servers env add NAME</source>
        <translation>Pas encore d’environnement. Ajoutez-en un&#xa0;: signalbox-cli servers env add NAME</translation>
    </message>
    <message>
        <source>It has no variables.</source>
        <translation>Il n’a pas de variables.</translation>
    </message>
    <message>
        <source>No variable is set.</source>
        <translation>Aucune variable n’est définie.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation>Défini dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No more in %1: %2.</source>
        <translation>N’est plus dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>set, unset: in this environment.</source>
        <translation>set, unset&#xa0;: dans cet environnement.</translation>
    </message>
    <message>
        <source>set, unset: in this profile; goes before any environment.</source>
        <translation>set, unset&#xa0;: dans ce profil&#xa0;; passe avant tout environnement.</translation>
    </message>
    <message>
        <source>set, unset: in all environments.</source>
        <translation>set, unset&#xa0;: dans tous les environnements.</translation>
    </message>
    <message>
        <source>set: this variable is a secret; its value is typed, or read from standard input.</source>
        <translation>set&#xa0;: cette variable est un secret&#xa0;; sa valeur est saisie, ou lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>set: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>set&#xa0;: de même, NAME=VARIABLE, où la variable la contient&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>set: keeps in the file what looks like a secret.</source>
        <translation>set&#xa0;: garde dans le fichier ce qui ressemble à un secret.</translation>
    </message>
    <message>
        <source>add, set: what it is for.</source>
        <translation>add, set&#xa0;: à quoi cela sert.</translation>
    </message>
    <message>
        <source>use: no environment.</source>
        <translation>use&#xa0;: aucun environnement.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers env list                       environnements&#xa0;; * marque celui qui est utilisé
  signalbox-cli servers env show [NAME]                ses variables&#xa0;; sans nom, ce qui s’applique, et d’où cela vient
  signalbox-cli servers env add NAME
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE
                                                       sans lieu&#xa0;: dans l’environnement utilisé, ou dans tous
  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …
  signalbox-cli servers env rename NAME NEWNAME
  signalbox-cli servers env remove NAME                ses variables et leurs secrets partent avec lui
  signalbox-cli servers env use NAME | --none          désormais&#xa0;; ce qui tourne continue tel quel
Les serveurs les reçoivent là où leurs entrées disent ${var:VARIABLE}.
</translation>
    </message>
    <message>
        <source>Give one of --env, --profile and --everywhere.</source>
        <translation>Indiquez une seule option parmi --env, --profile et --everywhere.</translation>
    </message>
    <message>
        <source>“%1” is not VARIABLE=TEXT.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme VARIABLE=TEXT.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret: every program on this machine can read arguments.</source>
        <translation>«&#xa0;%1&#xa0;» ressemble à un secret&#xa0;: tout programme de cette machine peut lire les arguments.</translation>
    </message>
    <message>
        <source>Use --secret %1, or --secret-env %1=VARIABLE; --plain if it is none.</source>
        <translation>Utilisez --secret %1, ou --secret-env %1=VARIABLE&#xa0;; --plain si ce n’en est pas un.</translation>
    </message>
    <message>
        <source>servers env set wants VARIABLE=TEXT, or --secret VARIABLE.</source>
        <translation>servers env set veut VARIABLE=TEXT, ou --secret VARIABLE.</translation>
    </message>
    <message>
        <source>--description goes with one variable.</source>
        <translation>--description va avec une seule variable.</translation>
    </message>
    <message>
        <source>servers env wants list, show, add, set, unset, rename, remove or use.</source>
        <translation>servers env veut list, show, add, set, unset, rename, remove ou use.</translation>
    </message>
    <message>
        <source>servers env %1 wants another number of words.</source>
        <translation>servers env %1 veut un autre nombre de mots.</translation>
    </message>
    <message>
        <source>servers env --help shows it.</source>
        <translation>servers env --help l’affiche.</translation>
    </message>
    <message>
        <source>servers env use wants one name, or --none.</source>
        <translation>servers env use veut un seul nom, ou --none.</translation>
    </message>
    <message>
        <source>That option does not go with servers env %1.</source>
        <translation>Cette option ne va pas avec servers env %1.</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(aucun groupe)</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>Pas encore de serveur.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Il n’y a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>In no group now: %1.</source>
        <translation>Désormais dans aucun groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In “%1” now: %2.</source>
        <translation>Désormais dans «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le groupe «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>Qui le prend doit définir ces variables&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Use --overwrite to write over it.</source>
        <translation>Utilisez --overwrite pour l’écraser.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«&#xa0;%1&#xa0;» est dans %2.</translation>
    </message>
    <message>
        <source>These servers need variables that are not set: %1. Set them with: signalbox-cli servers env set</source>
        <translation>Ces serveurs ont besoin de variables qui ne sont pas définies&#xa0;: %1. Définissez-les avec&#xa0;: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>export: writes over a file that is there.</source>
        <translation>export&#xa0;: écrase un fichier existant.</translation>
    </message>
    <message>
        <source>import: puts the servers into this group.</source>
        <translation>import&#xa0;: met les serveurs dans ce groupe.</translation>
    </message>
    <message>
        <source>import: gives another name to a server whose name is taken.</source>
        <translation>import&#xa0;: donne un autre nom à un serveur dont le nom est pris.</translation>
    </message>
    <message>
        <source>import: keeps secrets of the file where secrets are kept, not in the list.</source>
        <translation>import&#xa0;: conserve les secrets du fichier à l’endroit des secrets, hors de la liste.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers group list                     groupes, et les serveurs de chacun
  signalbox-cli servers group add GROUP SERVER …       met des serveurs dans un groupe
  signalbox-cli servers group remove GROUP [SERVER …]  en retire ceux-ci, ou tous&#xa0;; ils restent dans la liste
  signalbox-cli servers group rename GROUP NAME        les profils suivent
  signalbox-cli servers group export GROUP FILE        ses serveurs en un fichier pour d’autres, sans secrets&#xa0;;
                                                       - est la sortie standard
  signalbox-cli servers group import FILE              prend un tel fichier&#xa0;; rien n’en est lancé avant que vous
                                                       l’acceptiez&#xa0;; - est l’entrée standard
</translation>
    </message>
    <message>
        <source>servers group wants list, add, remove, rename, export or import.</source>
        <translation>servers group veut list, add, remove, rename, export ou import.</translation>
    </message>
    <message>
        <source>servers group %1 wants another number of words.</source>
        <translation>servers group %1 veut un autre nombre de mots.</translation>
    </message>
    <message>
        <source>servers group --help shows it.</source>
        <translation>servers group --help l’affiche.</translation>
    </message>
    <message>
        <source>That option does not go with servers group %1.</source>
        <translation>Cette option ne va pas avec servers group %1.</translation>
    </message>
    <message>
        <source>“%1” is a variable for all servers.</source>
        <translation>«&#xa0;%1&#xa0;» est une variable pour tous les serveurs.</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set</source>
        <translation>Définissez-la avec&#xa0;: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>The profile “%1” is there. Use it with: signalbox-cli servers profile use</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est là. Utilisez-le avec&#xa0;: signalbox-cli servers profile use</translation>
    </message>
    <message>
        <source>The profile “%1” is changed.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est modifié.</translation>
    </message>
    <message>
        <source>The profile “%1” is removed. Its servers are still in the list.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est supprimé. Ses serveurs sont toujours dans la liste.</translation>
    </message>
    <message>
        <source>No profiles yet. Add one: signalbox-cli servers profile add NAME --server NAME</source>
        <translation>Pas encore de profil. Ajoutez-en un&#xa0;: signalbox-cli servers profile add NAME --server NAME</translation>
    </message>
    <message>
        <source>servers profile show wants one name.</source>
        <translation>servers profile show veut un seul nom.</translation>
    </message>
    <message>
        <source>(in use)</source>
        <translation>(utilisé)</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>serveurs</translation>
    </message>
    <message>
        <source>“%1” is not in the profile by its own name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le profil par son propre nom.</translation>
    </message>
    <message>
        <source>The group “%1” is not in the profile.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» n’est pas dans le profil.</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>Aucun profil n’est utilisé.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est utilisé.</translation>
    </message>
    <message>
        <source>Environment: “%1”.</source>
        <translation>Environnement&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>add, edit: this server is on; repeated.</source>
        <translation>add, edit&#xa0;: ce serveur est activé&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>add, edit: all servers of this group are on; repeated.</source>
        <translation>add, edit&#xa0;: tous les serveurs de ce groupe sont activés&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>edit: this server no more; repeated.</source>
        <translation>edit&#xa0;: plus ce serveur&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>edit: this group no more; repeated.</source>
        <translation>edit&#xa0;: plus ce groupe&#xa0;; répétable.</translation>
    </message>
    <message>
        <source>add, edit: this environment comes into use with it; empty: none does.</source>
        <translation>add, edit&#xa0;: cet environnement est utilisé avec lui&#xa0;; vide&#xa0;: aucun ne l’est.</translation>
    </message>
    <message>
        <source>edit: calls it so.</source>
        <translation>edit&#xa0;: lui donne ce nom.</translation>
    </message>
    <message>
        <source>add, edit: what it is for.</source>
        <translation>add, edit&#xa0;: à quoi il sert.</translation>
    </message>
    <message>
        <source>use: no profile; servers are on by their own settings.</source>
        <translation>use&#xa0;: aucun profil&#xa0;; les serveurs sont activés selon leurs propres paramètres.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers profile list                   profils&#xa0;; * marque celui qui est utilisé
  signalbox-cli servers profile show NAME              ses serveurs, son environnement et ses variables
  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]
  signalbox-cli servers profile edit NAME [ce qui change]
  signalbox-cli servers profile remove NAME            aucun de ses serveurs n’est supprimé
  signalbox-cli servers profile use NAME | --none      désormais&#xa0;; ce qui tourne continue tel quel
Ses propres variables&#xa0;: signalbox-cli servers env set --profile NAME VARIABLE=TEXT
</translation>
    </message>
    <message>
        <source>servers profile wants list, show, add, edit, remove or use.</source>
        <translation>servers profile veut list, show, add, edit, remove ou use.</translation>
    </message>
    <message>
        <source>servers profile %1 takes no “%2”.</source>
        <translation>servers profile %1 n’accepte pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>servers profile %1 wants one name.</source>
        <translation>servers profile %1 veut un seul nom.</translation>
    </message>
    <message>
        <source>That option does not go with servers profile %1.</source>
        <translation>Cette option ne va pas avec servers profile %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>list, tools: only servers of this group.</source>
        <translation>list, tools&#xa0;: seulement les serveurs de ce groupe.</translation>
    </message>
    <message>
        <source>list, tools: only servers that this profile has on.</source>
        <translation>list, tools&#xa0;: seulement les serveurs que ce profil active.</translation>
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
        <translation>Utilisation&#xa0;:
  signalbox-cli servers list [--group NAME] [--profile NAME]   tous les serveurs, ou certains
  signalbox-cli servers add [--name NAME] -- command   un serveur d’après sa ligne de commande
  signalbox-cli servers add [--name NAME] URL          un serveur à une adresse
  signalbox-cli servers add [--yes] (TEXT | -)         ce que signifie TEXT ou l’entrée standard&#xa0;: une ligne de
                                                       commande, un lien, «&#xa0;claude mcp add …&#xa0;», du JSON, TOML ou
                                                       YAML tel que d’autres programmes l’écrivent&#xa0;; rien n’en est
                                                       lancé avant que vous l’acceptiez
  signalbox-cli servers accept NAME [--yes] [--allow …] montre ce qui serait lancé et demande
  signalbox-cli servers edit NAME …                    modifie ce qui est indiqué&#xa0;; voir servers edit --help
  signalbox-cli servers remove NAME
  signalbox-cli servers check NAME [--watch]           connecte, fait son contrôle de santé (ping à défaut), dit
                                                       comment il s’est passé et ce que coûtent ses processus
  signalbox-cli servers tools                          les outils de tous les serveurs qui répondent, sous la forme
                                                       server.tool, et ceux que l’on pourrait confondre
  signalbox-cli servers budget NAME                    ce que ses outils prennent du contexte d’un modèle, et ce qui,
                                                       dans ses mots, n’est pas conforme au protocole
  signalbox-cli servers apps NAME                      ses MCP Apps, et les outils qui utilisent chacune
  signalbox-cli servers gates NAME [--attempts N …]    ce que deviennent les appels&#xa0;: limites, répétitions, disjoncteur,
                                                       cache&#xa0;; modifie ce qui est indiqué
  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference
                                                       serveurs d’autres programmes&#xa0;; voir servers programs --help
  signalbox-cli servers group …                        serveurs en groupes&#xa0;; un groupe en un fichier pour d’autres
  signalbox-cli servers profile …                      quels serveurs sont activés ensemble, avec quelles variables
  signalbox-cli servers env …                          environnements et leurs variables
  signalbox-cli servers bundle …                       bundles (.mcpb)&#xa0;; voir servers bundle --help
  signalbox-cli servers ps                             serveurs MCP qui tournent sur cette machine&#xa0;; voir servers ps --help
</translation>
    </message>
    <message>
        <source>--group and --profile go with servers list and servers tools.</source>
        <translation>--group et --profile vont avec servers list et servers tools.</translation>
    </message>
    <message>
        <source>Looks there, whatever is set.</source>
        <translation>Cherche à cette adresse, quel que soit le réglage.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli updates [--from ADDRESS]
Whether a newer Signalbox is listed, in an AppStream list of releases. Which one to ask is the setting
updates.address; unless you set it, Signalbox never looks for updates.
</source>
        <translation>Utilisation&#xa0;: signalbox-cli updates [--from ADDRESS]
Si un Signalbox plus récent est listé, dans une liste de versions AppStream. Laquelle interroger est le réglage
updates.address&#xa0;; tant que vous ne le définissez pas, Signalbox ne cherche jamais de mises à jour.
</translation>
    </message>
    <message>
        <source>updates takes no “%1”.</source>
        <translation>updates n’accepte pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>Aucune version plus récente n’est listée. Ceci est la version %1.</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3.</source>
        <translation>Signalbox %1 du %2 est disponible&#xa0;; ceci est la version %3.</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2.</source>
        <translation>Signalbox %1 est disponible&#xa0;; ceci est la version %2.</translation>
    </message>
    <message>
        <source>It is not set where to look for newer versions.</source>
        <translation>L’endroit où chercher des versions plus récentes n’est pas défini.</translation>
    </message>
    <message>
        <source>Name it with --from, or set updates.address.</source>
        <translation>Indiquez-le avec --from, ou définissez updates.address.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Adds a server by filling in a form.</source>
        <translation>Ajoute un serveur en remplissant un formulaire.</translation>
    </message>
    <message>
        <source>Add what was &amp;copied…</source>
        <translation>Ajouter le contenu &amp;copié…</translation>
    </message>
    <message>
        <source>Shows what the copied command line or JSON means, before it is kept.</source>
        <translation>Montre ce que signifie la ligne de commande ou le JSON copié, avant de le conserver.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Disconnects all servers and ends Signalbox.</source>
        <translation>Déconnecte tous les serveurs et quitte Signalbox.</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>&amp;Connecter ou déconnecter</translation>
    </message>
    <message>
        <source>Connects the current server, or ends its connection.</source>
        <translation>Connecte le serveur actuel, ou met fin à sa connexion.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>Ends the current server and connects anew.</source>
        <translation>Arrête le serveur actuel et le connecte de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Changes how the current server is started.</source>
        <translation>Modifie la façon dont le serveur actuel est lancé.</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Adds a server like the current one.</source>
        <translation>Ajoute un serveur semblable au serveur actuel.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Takes the current server off the list, after asking.</source>
        <translation>Retire le serveur actuel de la liste, après confirmation.</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Appeler</translation>
    </message>
    <message>
        <source>Calls the tool with what the form holds.</source>
        <translation>Appelle l’outil avec les valeurs du formulaire.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel call</source>
        <translation>Ann&amp;uler l’appel</translation>
    </message>
    <message>
        <source>Takes the running call back.</source>
        <translation>Annule l’appel en cours.</translation>
    </message>
    <message>
        <source>&amp;Repeat last call</source>
        <translation>Ré&amp;péter le dernier appel</translation>
    </message>
    <message>
        <source>Sends the last call of this tool again, unchanged.</source>
        <translation>Renvoie le dernier appel de cet outil, inchangé.</translation>
    </message>
    <message>
        <source>&amp;Form or JSON</source>
        <translation>&amp;Formulaire ou JSON</translation>
    </message>
    <message>
        <source>Switches between the form and the JSON text of the arguments.</source>
        <translation>Bascule entre le formulaire et le texte JSON des arguments.</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorer</translation>
    </message>
    <message>
        <source>Shows the connected servers and their tools.</source>
        <translation>Montre les serveurs connectés et leurs outils.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>Gives the journal the whole page.</source>
        <translation>Donne toute la page au journal.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>Affiche les paramètres.</translation>
    </message>
    <message>
        <source>Journal open or s&amp;hut</source>
        <translation>O&amp;uvrir ou fermer le journal</translation>
    </message>
    <message>
        <source>Opens or shuts the journal under the page.</source>
        <translation>Ouvre ou ferme le journal sous la page.</translation>
    </message>
    <message>
        <source>&amp;Next server tab</source>
        <translation>O&amp;nglet de serveur suivant</translation>
    </message>
    <message>
        <source>Goes to the next server tab.</source>
        <translation>Va à l’onglet de serveur suivant.</translation>
    </message>
    <message>
        <source>C&amp;lose server tab</source>
        <translation>Fermer l’on&amp;glet de serveur</translation>
    </message>
    <message>
        <source>Closes the server tab; the server stays connected.</source>
        <translation>Ferme l’onglet de serveur&#xa0;; le serveur reste connecté.</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>Place le focus dans le volet suivant.</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Vole&amp;t précédent</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>Place le focus dans le volet précédent.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>Dark or light as the system is.</source>
        <translation>Sombre ou clair comme le système.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Dark, whatever the system is.</source>
        <translation>Sombre, quel que soit le système.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Light, whatever the system is.</source>
        <translation>Clair, quel que soit le système.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>Lists every command with its keys.</source>
        <translation>Liste toutes les commandes avec leurs touches.</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>À &amp;propos de Signalbox</translation>
    </message>
    <message>
        <source>Shows version, licence and where things are kept.</source>
        <translation>Affiche la version, la licence et l’emplacement des données.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Serveur</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Moniteur</translation>
    </message>
    <message>
        <source>Shows how the servers do: times, failures, bytes.</source>
        <translation>Montre comment vont les serveurs&#xa0;: temps, échecs, octets.</translation>
    </message>
    <message>
        <source>&amp;Stalls</source>
        <translation>&amp;Blocages</translation>
    </message>
    <message>
        <source>Lists the moments in which the window was held up, and by what.</source>
        <translation>Liste les moments où la fenêtre a été bloquée, et par quoi.</translation>
    </message>
    <message>
        <source>&amp;Keep secrets in the clear…</source>
        <translation>&amp;Garder les secrets en clair…</translation>
    </message>
    <message>
        <source>Until it is disconnected, writes the current server&apos;s secrets into the journal as they are, after asking; or masks them again.</source>
        <translation>Jusqu’à sa déconnexion, écrit tels quels les secrets du serveur actuel dans le journal, après confirmation&#xa0;; ou les masque de nouveau.</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>P&amp;olitique</translation>
    </message>
    <message>
        <source>Shows what decides whether calls may be made: rules, sessions, definitions.</source>
        <translation>Montre ce qui décide si les appels peuvent être faits&#xa0;: règles, sessions, définitions.</translation>
    </message>
    <message>
        <source>Go to the &amp;question</source>
        <translation>Aller à la &amp;question</translation>
    </message>
    <message>
        <source>Goes to the question whether a call may be made.</source>
        <translation>Va à la question de savoir si un appel peut être fait.</translation>
    </message>
    <message>
        <source>Sa&amp;ve call…</source>
        <translation>Garder l’appe&amp;l…</translation>
    </message>
    <message>
        <source>Keeps what the form holds under a name.</source>
        <translation>Garde sous un nom ce que contient le formulaire.</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Copier comme &amp;ligne de commande</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of signalbox-cli.</source>
        <translation>Copie ce que contient le formulaire comme commande de signalbox-cli.</translation>
    </message>
    <message>
        <source>Copy as &amp;Inspector&apos;s command line</source>
        <translation>Copier comme ligne de commande de l’&amp;Inspector</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of the official Inspector.</source>
        <translation>Copie ce que contient le formulaire comme commande de l’Inspector officiel.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copier comme c&amp;url</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of curl, for servers over HTTP.</source>
        <translation>Copie ce que contient le formulaire comme commande curl, pour les serveurs par HTTP.</translation>
    </message>
    <message>
        <source>Copy as Ty&amp;peScript</source>
        <translation>Copier comme Ty&amp;peScript</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the TypeScript SDK.</source>
        <translation>Copie ce que contient le formulaire comme programme avec le SDK TypeScript.</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copier comme P&amp;ython</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the Python SDK.</source>
        <translation>Copie ce que contient le formulaire comme programme avec le SDK Python.</translation>
    </message>
    <message>
        <source>Copy as C&amp;++</source>
        <translation>Copier comme C&amp;++</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program over Qt.</source>
        <translation>Copie ce que contient le formulaire comme programme avec Qt.</translation>
    </message>
    <message>
        <source>Read the lis&amp;t again</source>
        <translation>Relire la lis&amp;te</translation>
    </message>
    <message>
        <source>Asks the server once more for its tools, or for the resources or prompts that are shown.</source>
        <translation>Redemande au serveur ses outils, ou les ressources ou prompts affichés.</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>Rec&amp;hercher partout…</translation>
    </message>
    <message>
        <source>Finds servers, tools, resources, prompts and commands by their names.</source>
        <translation>Trouve serveurs, outils, ressources, prompts et commandes par leur nom.</translation>
    </message>
    <message>
        <source>&amp;Requests of servers</source>
        <translation>&amp;Demandes des serveurs</translation>
    </message>
    <message>
        <source>Shows what servers ask of you, and the answers that are written in a file.</source>
        <translation>Montre ce que les serveurs vous demandent, et les réponses écrites dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>&amp;Rechercher dans ce volet</translation>
    </message>
    <message>
        <source>Goes to the filter or the search of the pane that has the focus.</source>
        <translation>Va au filtre ou à la recherche du volet qui a le focus.</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>Rechercher un te&amp;xte partout…</translation>
    </message>
    <message>
        <source>Finds words in what all servers offer, in kept calls, logs, consoles and the journal.</source>
        <translation>Trouve des mots dans ce que proposent tous les serveurs, les appels gardés, les logs, les consoles et le journal.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Co&amp;ntraste élevé</translation>
    </message>
    <message>
        <source>On black, with an edge around every control.</source>
        <translation>Sur fond noir, avec un bord autour de chaque élément.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Goes to where you were before: page, server, view, tool.</source>
        <translation>Revient là où vous étiez avant&#xa0;: page, serveur, vue, outil.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Goes to where you were before you went back.</source>
        <translation>Va là où vous étiez avant de revenir en arrière.</translation>
    </message>
    <message>
        <source>&amp;View beside the others</source>
        <translation>&amp;Vue à côté des autres</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view beside its other views.</source>
        <translation>Affiche la vue actuelle du serveur à côté de ses autres vues.</translation>
    </message>
    <message>
        <source>View be&amp;low the others</source>
        <translation>Vue sous &amp;les autres</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view below its other views.</source>
        <translation>Affiche la vue actuelle du serveur sous ses autres vues.</translation>
    </message>
    <message>
        <source>View in its own wi&amp;ndow</source>
        <translation>Vue dans sa propre fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view in a window of its own.</source>
        <translation>Affiche la vue actuelle du serveur dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Server beside the others</source>
        <translation>&amp;Serveur à côté des autres</translation>
    </message>
    <message>
        <source>Shows the whole server beside the other server tabs.</source>
        <translation>Affiche le serveur entier à côté des autres onglets de serveur.</translation>
    </message>
    <message>
        <source>Server belo&amp;w the others</source>
        <translation>Serveur so&amp;us les autres</translation>
    </message>
    <message>
        <source>Shows the whole server below the other server tabs.</source>
        <translation>Affiche le serveur entier sous les autres onglets de serveur.</translation>
    </message>
    <message>
        <source>Server in its &amp;own window</source>
        <translation>Serveur dans sa pr&amp;opre fenêtre</translation>
    </message>
    <message>
        <source>Shows the whole server in a window of its own.</source>
        <translation>Affiche le serveur entier dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Ramener</translation>
    </message>
    <message>
        <source>Puts what stands beside, below or in its own window back into its row.</source>
        <translation>Remet à sa place dans la rangée ce qui est à côté, en dessous ou dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>E&amp;xaminer…</translation>
    </message>
    <message>
        <source>Looks at the current server from its start to its end, and tells what mends what is wrong.</source>
        <translation>Examine le serveur actuel de son début à sa fin, et dit ce qui corrige ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;veurs</translation>
    </message>
    <message>
        <source>Shows all servers, also those of other programs, and what can be added.</source>
        <translation>Affiche tous les serveurs, aussi ceux d’autres programmes, et ce qui peut être ajouté.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Ajouter depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>Shows which servers a file names, a shared group or a program&apos;s, before they are kept.</source>
        <translation>Montre quels serveurs un fichier nomme (un groupe partagé ou celui d&apos;un programme), avant de les garder.</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>Déplacer vers un &amp;groupe…</translation>
    </message>
    <message>
        <source>Puts the current server into a group, or out of one.</source>
        <translation>Met le serveur actuel dans un groupe, ou l’en retire.</translation>
    </message>
    <message>
        <source>import, open</source>
        <translation>importer, ouvrir</translation>
    </message>
    <message>
        <source>Servers of &amp;other programs…</source>
        <translation>Serveurs d’&amp;autres programmes…</translation>
    </message>
    <message>
        <source>Shows which servers other programs have, to take them over.</source>
        <translation>Montre quels serveurs ont les autres programmes, pour les reprendre.</translation>
    </message>
    <message>
        <source>import, clients</source>
        <translation>importer, clients</translation>
    </message>
    <message>
        <source>&amp;Sample servers…</source>
        <translation>Serveurs d’e&amp;xemple…</translation>
    </message>
    <message>
        <source>Shows the servers that come with Signalbox, to try it with.</source>
        <translation>Montre les serveurs fournis avec Signalbox, pour l’essayer.</translation>
    </message>
    <message>
        <source>examples, demo, welcome</source>
        <translation>exemples, démo, bienvenue</translation>
    </message>
    <message>
        <source>doctor, diagnose</source>
        <translation>docteur, diagnostic</translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>%1 in the file is no object that could hold a member.</source>
        <translation>%1 dans le fichier n’est pas un objet qui pourrait contenir un membre.</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be edited without touching more than this.</source>
        <translation>Le fichier est écrit d’une façon qui ne permet pas de le modifier sans toucher à autre chose.</translation>
    </message>
    <message>
        <source>TOML has no word for null.</source>
        <translation>TOML n’a pas de mot pour null.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The question cannot be understood.</source>
        <translation>La question est incompréhensible.</translation>
    </message>
</context>
<context>
    <name>ContentReading</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The running Signalbox cannot be reached.</source>
        <translation>Le Signalbox en cours d’exécution est injoignable.</translation>
    </message>
    <message>
        <source>Another user&apos;s program answers in the place of Signalbox.</source>
        <translation>Le programme d’un autre utilisateur répond à la place de Signalbox.</translation>
    </message>
    <message>
        <source>The running Signalbox does not answer.</source>
        <translation>Le Signalbox en cours d’exécution ne répond pas.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La question est trop longue.</translation>
    </message>
    <message>
        <source>The question is not one JSON object.</source>
        <translation>La question n’est pas un seul objet JSON.</translation>
    </message>
    <message>
        <source>This is not a question that is answered here.</source>
        <translation>Cette question n’est pas de celles auxquelles on répond ici.</translation>
    </message>
    <message>
        <source>Whose breaker is meant is not said.</source>
        <translation>Il n’est pas dit de quel disjoncteur il s’agit.</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>Le Signalbox en cours d’exécution répond d’une façon qui n’est pas comprise ici.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Proches&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A question has no member but ask, of and token, and all are texts.</source>
        <translation>Une question n’a d’autres membres que ask, of et token, et tous sont des textes.</translation>
    </message>
    <message>
        <source>Only what is to be opened has a token.</source>
        <translation>Seul ce qui doit être ouvert a un jeton.</translation>
    </message>
    <message>
        <source>This Signalbox has no window.</source>
        <translation>Ce Signalbox n’a pas de fenêtre.</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
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
        <translation>Seule une requête peut être copiée comme appel.</translation>
    </message>
    <message>
        <source>This request came from the server; only ours can be made again.</source>
        <translation>Cette requête vient du serveur&#xa0;; seules les nôtres peuvent être refaites.</translation>
    </message>
    <message>
        <source>This message is no request that can be read.</source>
        <translation>Ce message n’est pas une requête lisible.</translation>
    </message>
    <message>
        <source>The parameters of this request are no object.</source>
        <translation>Les paramètres de cette requête ne sont pas un objet.</translation>
    </message>
    <message>
        <source>How this server is reached is not known any more.</source>
        <translation>La façon d’atteindre ce serveur n’est plus connue.</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is a program that is spoken to over its input and output.</source>
        <translation>curl parle HTTP, et ce serveur est un programme auquel on parle par son entrée et sa sortie.</translation>
    </message>
    <message>
        <source>In HTTP+SSE the answer comes on another stream than the request: one curl command cannot have it.</source>
        <translation>En HTTP+SSE, la réponse arrive sur un autre flux que la requête&#xa0;: une seule commande curl ne peut pas l’obtenir.</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is reached over WebSocket.</source>
        <translation>curl parle HTTP, et ce serveur est atteint par WebSocket.</translation>
    </message>
    <message>
        <source>The Python SDK has no function for “%1”.</source>
        <translation>Le SDK Python n’a pas de fonction pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Inspector&apos;s command line</source>
        <translation>Ligne de commande de l’Inspector</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>A program in C++ is made for servers that are programs or speak Streamable HTTP only.</source>
        <translation>Un programme C++ n’est créé que pour les serveurs qui sont des programmes ou parlent Streamable HTTP.</translation>
    </message>
    <message>
        <source>The Inspector does not speak WebSocket.</source>
        <translation>L’Inspector ne parle pas WebSocket.</translation>
    </message>
    <message>
        <source>The Inspector&apos;s command line has no words for this request.</source>
        <translation>La ligne de commande de l’Inspector n’a pas de mots pour cette requête.</translation>
    </message>
</context>
<context>
    <name>DefinitionPins</name>
    <message>
        <source>What was accepted of this server cannot be read, so it is not overwritten.</source>
        <translation>Ce qui a été accepté de ce serveur est illisible&#xa0;; ce n’est donc pas écrasé.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it.</source>
        <translation>Corrigez le fichier ou supprimez-le.</translation>
    </message>
    <message>
        <source>This definition was not accepted.</source>
        <translation>Cette définition n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>Le fichier ne peut pas être supprimé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>DifferenceMeaning</name>
    <message>
        <source>%1 does not send it. A copy refers to a variable.</source>
        <translation>%1 ne l’envoie pas. Une copie renvoie à une variable.</translation>
    </message>
    <message>
        <source>%1 does not send it. A copy would write it into its file.</source>
        <translation>%1 ne l’envoie pas. Une copie l’écrirait dans son fichier.</translation>
    </message>
    <message>
        <source>It stands in the file. %1 could refer to a variable instead.</source>
        <translation>Il figure dans le fichier. %1 pourrait plutôt renvoyer à une variable.</translation>
    </message>
    <message>
        <source>It stands in the file. %1 cannot refer to a variable.</source>
        <translation>Il figure dans le fichier. %1 ne peut pas renvoyer à une variable.</translation>
    </message>
    <message>
        <source>Only %1 gives it to the server.</source>
        <translation>Seul %1 le donne au serveur.</translation>
    </message>
    <message>
        <source>%1 does not give it to the server.</source>
        <translation>%1 ne le donne pas au serveur.</translation>
    </message>
    <message>
        <source>%1 reaches it in another way.</source>
        <translation>%1 l’atteint d’une autre façon.</translation>
    </message>
    <message>
        <source>%1 starts another program.</source>
        <translation>%1 lance un autre programme.</translation>
    </message>
    <message>
        <source>%1 starts it with other arguments.</source>
        <translation>%1 le lance avec d’autres arguments.</translation>
    </message>
    <message>
        <source>%1 starts it in another folder.</source>
        <translation>%1 le lance dans un autre dossier.</translation>
    </message>
    <message>
        <source>%1 calls another address.</source>
        <translation>%1 appelle une autre adresse.</translation>
    </message>
    <message>
        <source>%1 gives it another value.</source>
        <translation>%1 lui donne une autre valeur.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>The examination was stopped before its end.</source>
        <translation>L’examen a été arrêté avant sa fin.</translation>
    </message>
    <message>
        <source>“%1” cannot be used like this.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être utilisé ainsi.</translation>
    </message>
    <message>
        <source>“%1” works, and something about it should be mended.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne, et quelque chose devrait être corrigé.</translation>
    </message>
    <message>
        <source>“%1” works; a few things are worth knowing.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne&#xa0;; quelques points méritent d’être connus.</translation>
    </message>
    <message>
        <source>“%1” works, and nothing was found wrong with it.</source>
        <translation>«&#xa0;%1&#xa0;» fonctionne, et rien d’anormal n’a été trouvé.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>Mended:</source>
        <translation>Corrigé&#xa0;:</translation>
    </message>
    <message>
        <source>Examination of “%1”</source>
        <translation>Examen de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In the environment of %1</source>
        <translation>Dans l’environnement de %1</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>Il s’appelle %1 et parle le protocole %2.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Examination of “%1”: %2</source>
        <translation>Examen de «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. Notes: %3. It took %4.</source>
        <translation>Défauts&#xa0;: %1. Avertissements&#xa0;: %2. Remarques&#xa0;: %3. Durée&#xa0;: %4.</translation>
    </message>
    <message>
        <source>For the reason told under “%1”.</source>
        <translation>Pour la raison indiquée sous « %1 ».</translation>
    </message>
</context>
<context>
    <name>DoctorReviews</name>
    <message>
        <source>There are %1 such places; this is the first.</source>
        <translation>Il y a %1 endroits de ce genre&#xa0;; voici le premier.</translation>
    </message>
    <message>
        <source>Expected is %1; there is %2.</source>
        <translation>Attendu&#xa0;: %1&#xa0;; trouvé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The server should be mended; other clients may refuse the message.</source>
        <translation>Le serveur devrait être corrigé&#xa0;; d’autres clients peuvent refuser le message.</translation>
    </message>
    <message>
        <source>Keep to the plainer form if the server is for all clients.</source>
        <translation>Tenez-vous à la forme la plus simple si le serveur est pour tous les clients.</translation>
    </message>
</context>
<context>
    <name>DoctorTexts</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>passed, with a note</source>
        <translation>réussi, avec une remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>It tells a model to set aside what it was told before</source>
        <translation>Il dit à un modèle d’écarter ce qui lui a été dit avant</translation>
    </message>
    <message>
        <source>It tells a model to keep something from the person</source>
        <translation>Il dit à un modèle de cacher quelque chose à la personne</translation>
    </message>
    <message>
        <source>It has marks that models take for instructions</source>
        <translation>Il a des marques que les modèles prennent pour des instructions</translation>
    </message>
    <message>
        <source>It names files that hold keys or passwords</source>
        <translation>Il nomme des fichiers qui contiennent des clés ou des mots de passe</translation>
    </message>
    <message>
        <source>It tells a model how to use other tools</source>
        <translation>Il dit à un modèle comment utiliser d’autres outils</translation>
    </message>
    <message>
        <source>It tells a model to do something unseen</source>
        <translation>Il dit à un modèle de faire quelque chose sans être vu</translation>
    </message>
    <message>
        <source>It tells a model to pass on secrets or the conversation</source>
        <translation>Il dit à un modèle de transmettre des secrets ou la conversation</translation>
    </message>
    <message>
        <source>Look at its text with the hidden characters shown before you trust it.</source>
        <translation>Regardez son texte avec les caractères cachés avant de lui faire confiance.</translation>
    </message>
    <message>
        <source>There are %1 tag characters in it, which nobody sees and models read.</source>
        <translation>Il contient %1 caractères d’étiquette, que personne ne voit et que les modèles lisent.</translation>
    </message>
    <message>
        <source>Tag characters, which nobody sees, spell a text for models: “%1”.</source>
        <translation>Des caractères d’étiquette, que personne ne voit, forment un texte pour les modèles&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has %1 characters that turn the direction of text (the first is %2): what is seen need not be what is there.</source>
        <translation>Il a %1 caractères qui changent la direction du texte (le premier est %2)&#xa0;: ce que l’on voit n’est pas forcément ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>It has %1 characters that are not seen; the first is %2.</source>
        <translation>Il a %1 caractères invisibles&#xa0;; le premier est %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Read the whole text; do not give the server to a model unless you trust it.</source>
        <translation>Lisez tout le texte&#xa0;; ne donnez le serveur à un modèle que si vous lui faites confiance.</translation>
    </message>
</context>
<context>
    <name>Elicitation</name>
    <message>
        <source>The server&apos;s question cannot be understood.</source>
        <translation>La question du serveur est incompréhensible.</translation>
    </message>
    <message>
        <source>Only a person can agree to visit an address.</source>
        <translation>Seule une personne peut accepter de visiter une adresse.</translation>
    </message>
    <message>
        <source>The form&apos;s defaults are no complete answer: %1</source>
        <translation>Les valeurs par défaut du formulaire ne forment pas une réponse complète&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>Le fichier des secrets est verrouillé&#xa0;: sa phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>The file of secrets is not there.</source>
        <translation>Le fichier des secrets n’existe pas.</translation>
    </message>
    <message>
        <source>Make one in the settings, or with “signalbox-cli credentials store file”.</source>
        <translation>Créez-en un dans les paramètres, ou avec «&#xa0;signalbox-cli credentials store file&#xa0;».</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Une phrase secrète vide ne protège rien.</translation>
    </message>
    <message>
        <source>There is a file of secrets already.</source>
        <translation>Il y a déjà un fichier des secrets.</translation>
    </message>
</context>
<context>
    <name>EntryDialect</name>
    <message>
        <source>This program has no way to reach a server by %1.</source>
        <translation>Ce programme ne peut pas atteindre un serveur par %1.</translation>
    </message>
    <message>
        <source>This program cannot start a server in a folder of its own.</source>
        <translation>Ce programme ne peut pas lancer un serveur dans un dossier particulier.</translation>
    </message>
    <message>
        <source>This program cannot send headers of one&apos;s own.</source>
        <translation>Ce programme ne peut pas envoyer d’en-têtes personnalisés.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Another server has this name.</source>
        <translation>Un autre serveur porte ce nom.</translation>
    </message>
    <message>
        <source>The program alone; arguments go below, one a line.</source>
        <translation>Le programme seul&#xa0;; les arguments vont dessous, un par ligne.</translation>
    </message>
    <message>
        <source>Not KEY=VALUE: “%1”.</source>
        <translation>N’est pas CLÉ=VALEUR&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>An address that begins with ws:// or wss://.</source>
        <translation>Une adresse commençant par ws:// ou wss://.</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://.</source>
        <translation>Une adresse commençant par http:// ou https://.</translation>
    </message>
    <message>
        <source>Without a name or a password in it.</source>
        <translation>Sans nom ni mot de passe.</translation>
    </message>
    <message>
        <source>Not Name: value: “%1”.</source>
        <translation>N’est pas Nom: valeur&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>EntryRisks</name>
    <message>
        <source>Argument %1 holds a secret: every program on this machine can read the arguments of others.</source>
        <translation>L’argument %1 contient un secret&#xa0;: chaque programme de cette machine peut lire les arguments des autres.</translation>
    </message>
    <message>
        <source>Give it in an environment variable, if the server takes one, and make a new secret.</source>
        <translation>Donnez-le dans une variable d’environnement, si le serveur en accepte une, et créez un nouveau secret.</translation>
    </message>
    <message>
        <source>The value of %1 is a secret, and stands in a file in clear text.</source>
        <translation>La valeur de %1 est un secret, et figure en clair dans un fichier.</translation>
    </message>
    <message>
        <source>Refer to it as ${%1} and set that where only you can read it.</source>
        <translation>Renvoyez-y par ${%1}, et définissez-la là où vous seul pouvez la lire.</translation>
    </message>
    <message>
        <source>The header %1 holds a secret that stands in a file in clear text.</source>
        <translation>L’en-tête %1 contient un secret qui figure en clair dans un fichier.</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials: those are kept in the keychain.</source>
        <translation>Réglez-le comme identifiants du serveur&#xa0;: ils sont conservés dans le trousseau.</translation>
    </message>
    <message>
        <source>A secret stands in the address: addresses are written into logs on the way.</source>
        <translation>Un secret figure dans l’adresse&#xa0;: les adresses sont écrites dans des logs en chemin.</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials, and make a new secret.</source>
        <translation>Réglez-le comme identifiants du serveur, et créez un nouveau secret.</translation>
    </message>
    <message>
        <source>All that goes to %1 and comes from there can be read and changed on the way: the connection is not encrypted.</source>
        <translation>Tout ce qui va à %1 et en vient peut être lu et modifié en chemin&#xa0;: la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Use its https address, if it has one.</source>
        <translation>Utilisez son adresse https, s’il en a une.</translation>
    </message>
    <message>
        <source>One certificate is accepted whatever is wrong with it, as you said.</source>
        <translation>Un certificat est accepté quoi qu’il ait d’anormal, comme vous l’avez dit.</translation>
    </message>
    <message>
        <source>Have it signed by an authority that you trust instead.</source>
        <translation>Faites-le plutôt signer par une autorité à qui vous faites confiance.</translation>
    </message>
    <message>
        <source>The server gets the whole environment, with every key and token in it.</source>
        <translation>Le serveur reçoit tout l’environnement, avec chaque clé et chaque jeton qu’il contient.</translation>
    </message>
    <message>
        <source>Give it only the variables that it needs.</source>
        <translation>Ne lui donnez que les variables dont il a besoin.</translation>
    </message>
    <message>
        <source>%1 fetches whatever version of %2 is the newest: it may be another tomorrow.</source>
        <translation>%1 va chercher la version la plus récente de %2, quelle qu’elle soit&#xa0;: ce peut en être une autre demain.</translation>
    </message>
    <message>
        <source>Name a version: %1@VERSION.</source>
        <translation>Nommez une version&#xa0;: %1@VERSION.</translation>
    </message>
    <message>
        <source>Name a version: %1==VERSION.</source>
        <translation>Nommez une version&#xa0;: %1==VERSION.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>l’argument %1</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>le dossier de travail</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>l’en-tête %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentComparison</name>
    <message>
        <source>%1 works in a terminal and not in %2: the terminal finds it at %3, but %2 looks only in %4.</source>
        <translation>%1 fonctionne dans un terminal et pas dans %2&#xa0;: le terminal le trouve dans %3, mais %2 ne cherche que dans %4.</translation>
    </message>
    <message>
        <source>Give the full path, and the folders of the terminal&apos;s PATH that it needs.</source>
        <translation>Indiquez le chemin complet, et les dossiers du PATH du terminal dont il a besoin.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Not a text: JSON needs quotes here.</source>
        <translation>Pas un texte&#xa0;: JSON demande ici des guillemets.</translation>
    </message>
    <message>
        <source>A text, not a number: the JSON has it in quotes.</source>
        <translation>Un texte, pas un nombre&#xa0;: le JSON le met entre guillemets.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Pas un nombre.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Pas un nombre entier.</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Ni vrai ni faux.</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>Ne fait pas partie des choix.</translation>
    </message>
    <message>
        <source>Not a list.</source>
        <translation>Pas une liste.</translation>
    </message>
    <message>
        <source>Not all of them are among the choices.</source>
        <translation>Tous ne font pas partie des choix.</translation>
    </message>
    <message>
        <source>Not an object.</source>
        <translation>Pas un objet.</translation>
    </message>
    <message>
        <source>Not the only value the schema allows.</source>
        <translation>Pas la seule valeur que le schéma autorise.</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>none before</source>
        <comment>calls in the time before</comment>
        <translation>aucun avant</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a figure in the time before</comment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % to before</source>
        <comment>change to the time before</comment>
        <translation>%1 % par rapport à avant</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>no call ended</source>
        <translation>aucun appel terminé</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>sur %n réponse</numerusform>
            <numerusform>sur %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a duration in the time before</comment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>FileSecretMove</name>
    <message>
        <source>the secret in %1 stays where it is.</source>
        <translation>le secret dans %1 reste où il est.</translation>
    </message>
</context>
<context>
    <name>FileVersions</name>
    <message>
        <source>A kept version cannot be read: %1.</source>
        <translation>Une version conservée est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>Il n’y a pas de version «&#xa0;%1&#xa0;» de ce fichier.</translation>
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
        <translation>%1 o</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notification</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>stray line</source>
        <translation>ligne parasite</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>GroupSharing</name>
    <message>
        <source>The folders that “%1” may work in are this machine&apos;s and are not in the file.</source>
        <translation>Les dossiers où «&#xa0;%1&#xa0;» peut travailler sont propres à cette machine et ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>Keys, certificates and accepted certificates of “%1” are this machine&apos;s and are not in the file.</source>
        <translation>Les clés, certificats et certificats acceptés de «&#xa0;%1&#xa0;» sont propres à cette machine et ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>The name and password for the proxy of “%1” are not in the file.</source>
        <translation>Le nom et le mot de passe pour le proxy de «&#xa0;%1&#xa0;» ne sont pas dans le fichier.</translation>
    </message>
    <message>
        <source>The secret in %1 of “%2” is not in the file: whoever takes it is asked for it.</source>
        <translation>Le secret dans %1 de «&#xa0;%2&#xa0;» n’est pas dans le fichier&#xa0;: il est demandé à qui le prend.</translation>
    </message>
    <message>
        <source>“%1” is left out: it holds what looks like a secret where no place can stand for it.</source>
        <translation>«&#xa0;%1&#xa0;» est laissé de côté&#xa0;: il contient ce qui ressemble à un secret, là où rien ne peut le remplacer.</translation>
    </message>
</context>
<context>
    <name>HeldSecrets</name>
    <message>
        <source>A kept version of this file cannot be edited and still holds a secret.</source>
        <translation>Une version conservée de ce fichier ne peut pas être modifiée et contient encore un secret.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>Les arguments doivent former un objet JSON.</translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: %1</source>
        <translation>Les arguments ne sont pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>A text in the arguments holds a line end that is not written as \n.</source>
        <translation>Un texte des arguments contient une fin de ligne qui n’est pas écrite \n.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>Ce n’est pas l’adresse d’un serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>Elle commence par ws:// ou wss://.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>An address must not hold a name or a password.</source>
        <translation>Une adresse ne doit contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable d’environnement %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>Il n’y a pas de certificat dans %1.</translation>
    </message>
    <message>
        <source>A proxy is an address such as http://host:3128 or socks5://host:1080.</source>
        <translation>Un proxy est une adresse telle que http://host:3128 ou socks5://host:1080.</translation>
    </message>
    <message>
        <source>“%1” has fixed credentials: there is nothing to sign in to.</source>
        <translation>«&#xa0;%1&#xa0;» a des identifiants fixes&#xa0;: il n’y a pas d’identification à faire.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être envoyé comme en-tête.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: %2</source>
        <translation>Le certificat client %1 est inutilisable&#xa0;: %2</translation>
    </message>
    <message>
        <source>An API key needs the name of the header that it goes in.</source>
        <translation>Une clé d’API demande le nom de l’en-tête qui la porte.</translation>
    </message>
    <message>
        <source>An API key in the address needs the name of its parameter.</source>
        <translation>Une clé d’API dans l’adresse demande le nom de son paramètre.</translation>
    </message>
    <message>
        <source>The name of a user must not have a colon in it.</source>
        <translation>Un nom d’utilisateur ne doit pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is not kept anywhere.</source>
        <translation>%1 de «&#xa0;%2&#xa0;»&#xa0;: conservé nulle part.</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings, or with: signalbox-cli credentials set %1</source>
        <translation>Indiquez-le dans les paramètres du serveur, ou avec&#xa0;: signalbox-cli credentials set %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>secret client</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clé privée</translation>
    </message>
    <message>
        <source>passphrase of the client certificate</source>
        <translation>phrase secrète du certificat client</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>secret that signs tokens</source>
        <translation>secret qui signe les jetons</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
</context>
<context>
    <name>InputCase</name>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>À %1&#xa0;: attendu %2, trouvé %3.</translation>
    </message>
    <message>
        <source>Answer of a model</source>
        <translation>Réponse d’un modèle</translation>
    </message>
    <message>
        <source>Visit to an address</source>
        <translation>Visite d’une adresse</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another Signalbox is recording into this journal.</source>
        <translation>Un autre Signalbox enregistre dans ce journal.</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1) is recording into this journal.</source>
        <translation>Un autre Signalbox (processus %1) enregistre dans ce journal.</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1 on %2) is recording into this journal.</source>
        <translation>Un autre Signalbox (processus %1 sur %2) enregistre dans ce journal.</translation>
    </message>
    <message>
        <source>Use that one, or close it, or choose another data folder.</source>
        <translation>Utilisez celui-là, ou fermez-le, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The journal cannot be locked</source>
        <translation>Le journal ne peut pas être verrouillé</translation>
    </message>
    <message>
        <source>The journal&apos;s place is taken by a file.</source>
        <translation>Un fichier occupe la place du journal.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be made</source>
        <translation>Le dossier du journal ne peut pas être créé</translation>
    </message>
    <message>
        <source>Messages have not been recorded since %1: %2.</source>
        <translation>Les messages ne sont plus enregistrés depuis %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk; recording then goes on by itself.</source>
        <translation>Libérez de la place sur le disque&#xa0;; l’enregistrement reprend ensuite de lui-même.</translation>
    </message>
    <message>
        <source>Recording goes on by itself when the folder can be written again.</source>
        <translation>L’enregistrement reprend de lui-même dès que le dossier est de nouveau accessible en écriture.</translation>
    </message>
    <message>
        <source>What is recorded may not last</source>
        <translation>Ce qui est enregistré peut ne pas durer</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>Il n’y a pas de journal</translation>
    </message>
    <message>
        <source>This message is not in the journal.</source>
        <translation>Ce message n’est pas dans le journal.</translation>
    </message>
    <message>
        <source>This message&apos;s record is damaged.</source>
        <translation>L’enregistrement de ce message est abîmé.</translation>
    </message>
    <message>
        <source>This message&apos;s file cannot be read.</source>
        <translation>Le fichier de ce message est illisible.</translation>
    </message>
    <message>
        <source>This message is damaged on the disk.</source>
        <translation>Ce message est abîmé sur le disque.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Signalbox (format %1).</source>
        <translation>Ce journal a été écrit par un Signalbox plus récent (format %1).</translation>
    </message>
    <message>
        <source>The journal&apos;s name table is not one of Signalbox.</source>
        <translation>La table des noms du journal n’est pas de Signalbox.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away, or choose another data folder.</source>
        <translation>Rien n’a été modifié. Déplacez le fichier, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be opened</source>
        <translation>La table des noms du journal ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be written</source>
        <translation>La table des noms du journal ne peut pas être écrite</translation>
    </message>
    <message>
        <source>There is a file in the journal&apos;s folder that is not the journal&apos;s.</source>
        <translation>Le dossier du journal contient un fichier qui n’est pas au journal.</translation>
    </message>
    <message>
        <source>The beginning of a journal file is damaged.</source>
        <translation>Le début d’un fichier du journal est abîmé.</translation>
    </message>
    <message>
        <source>A journal file cannot be read</source>
        <translation>Un fichier du journal est illisible</translation>
    </message>
    <message>
        <source>A journal file cannot be opened</source>
        <translation>Un fichier du journal ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in the journal&apos;s folder is another program&apos;s.</source>
        <translation>Un fichier du dossier du journal appartient à un autre programme.</translation>
    </message>
    <message>
        <source>The derived data is from a newer Signalbox.</source>
        <translation>Les données dérivées viennent d’un Signalbox plus récent.</translation>
    </message>
    <message>
        <source>A damaged file cannot be set aside</source>
        <translation>Un fichier abîmé ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>%1 It was set aside as “%2”, and a new one was begun.</source>
        <translation>%1 Il a été mis de côté sous «&#xa0;%2&#xa0;», et un nouveau a été commencé.</translation>
    </message>
    <message>
        <source>There is no derived data yet</source>
        <translation>Il n’y a pas encore de données dérivées</translation>
    </message>
    <message>
        <source>The derived data is another journal&apos;s; it is derived anew from the messages that are here.</source>
        <translation>Les données dérivées sont celles d’un autre journal&#xa0;; elles sont recalculées d’après les messages présents.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A file with derived data is damaged, or is no database.</source>
        <translation>Un fichier de données dérivées est abîmé, ou n’est pas une base de données.</translation>
    </message>
    <message>
        <source>The derived data cannot be read or written</source>
        <translation>Les données dérivées ne peuvent être ni lues ni écrites</translation>
    </message>
    <message>
        <source>The derived data cannot be written</source>
        <translation>Les données dérivées ne peuvent pas être écrites</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>L’exportation n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is more in this file than a journal may have.</source>
        <translation>Ce fichier contient plus que ce qu’un journal peut contenir.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>Il ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>It was written by a newer program (%1), in a way not known here.</source>
        <translation>Il a été écrit par un programme plus récent (%1), d’une façon inconnue ici.</translation>
    </message>
    <message>
        <source>Its number is not above those before it.</source>
        <translation>Son numéro n’est pas supérieur aux précédents.</translation>
    </message>
    <message>
        <source>The journal could not be written.</source>
        <translation>Le journal n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
    <message>
        <source>This is no session file and no journal in JSONL. %1</source>
        <translation>Ce n’est ni un fichier de session ni un journal en JSONL. %1</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. %2</source>
        <translation>La ligne %1 est illisible. %2</translation>
    </message>
    <message>
        <source>There is something in the folder already: %1.</source>
        <translation>Il y a déjà quelque chose dans le dossier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet.</source>
        <translation>Indiquez un dossier vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>Le dossier ne peut pas être créé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>Its “%1” is not what it must be.</source>
        <translation>Son «&#xa0;%1&#xa0;» n’est pas ce qu’il doit être.</translation>
    </message>
    <message>
        <source>It holds no message.</source>
        <translation>Elle ne contient aucun message.</translation>
    </message>
    <message>
        <source>A line of this file is longer than %1 MB.</source>
        <translation>Une ligne de ce fichier dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Old messages cannot be removed</source>
        <translation>Les anciens messages ne peuvent pas être supprimés</translation>
    </message>
    <message>
        <source>This message is no longer kept.</source>
        <translation>Ce message n’est plus conservé.</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>Ce message est illisible</translation>
    </message>
    <message>
        <source>The journal&apos;s settings cannot be written</source>
        <translation>Les paramètres du journal ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>A file cannot be copied before its upgrade</source>
        <translation>Un fichier ne peut pas être copié avant sa mise à niveau</translation>
    </message>
    <message>
        <source>Somebody has been reading the derived data for long; what is new waits</source>
        <translation>Les données dérivées sont lues depuis longtemps&#xa0;; ce qui est nouveau attend</translation>
    </message>
    <message>
        <source>The derived data is being read</source>
        <translation>Les données dérivées sont en cours de lecture</translation>
    </message>
    <message>
        <source>What would go from the journal cannot be told now.</source>
        <translation>Ce qui partirait du journal ne peut pas être dit pour l’instant.</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lots</translation>
    </message>
    <message>
        <source>Stray lines</source>
        <translation>Lignes parasites</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>Échanges HTTP</translation>
    </message>
    <message>
        <source>Steps of signing in</source>
        <translation>Étapes d’identification</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>Envoyés par nous</translation>
    </message>
    <message>
        <source>Sent by servers</source>
        <translation>Envoyés par les serveurs</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Session file</source>
        <translation>Fichier de session</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>HAR 1.2 (HTTP exchanges)</source>
        <translation>HAR 1.2 (échanges HTTP)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Rapport HTML</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Rapport Markdown</translation>
    </message>
    <message>
        <source>CSV of calls</source>
        <translation>CSV des appels</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>ten minutes ago</source>
        <translation>il y a dix minutes</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>midnight a day ago</source>
        <translation>minuit la veille</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>il y a sept jours</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>plus long</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>plus court</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>de … à</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>plus grand</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petit</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>caractère %1</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>le nom du serveur</translation>
    </message>
    <message>
        <source>the method, as tools/call</source>
        <translation>la méthode, par exemple tools/call</translation>
    </message>
    <message>
        <source>the tool that is called</source>
        <translation>l’outil appelé</translation>
    </message>
    <message>
        <source>request, response, error …</source>
        <translation>request, response, error …</translation>
    </message>
    <message>
        <source>in: from a server; out: from us</source>
        <translation>in&#xa0;: d’un serveur&#xa0;; out&#xa0;: de nous</translation>
    </message>
    <message>
        <source>how a call ended: ok, error, late, or a code</source>
        <translation>fin d’un appel&#xa0;: ok, error, late ou un code</translation>
    </message>
    <message>
        <source>of an answer: time since its request</source>
        <translation>d’une réponse&#xa0;: temps depuis sa requête</translation>
    </message>
    <message>
        <source>length of the message</source>
        <translation>longueur du message</translation>
    </message>
    <message>
        <source>at this time or later</source>
        <translation>à ce moment ou après</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>avant ce moment</translation>
    </message>
    <message>
        <source>the id inside request and answer</source>
        <translation>l’id dans la requête et la réponse</translation>
    </message>
    <message>
        <source>number in the journal</source>
        <translation>numéro dans le journal</translation>
    </message>
    <message>
        <source>tool, prompt or address it is about</source>
        <translation>outil, prompt ou adresse dont il s’agit</translation>
    </message>
    <message>
        <source>number of the connection</source>
        <translation>numéro de la connexion</translation>
    </message>
    <message>
        <source>of a request of ours: who asked, as form or cli</source>
        <translation>d’une de nos requêtes&#xa0;: qui a demandé, par exemple form ou cli</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>n’importe où dans le message</translation>
    </message>
    <message>
        <source>wants an answer</source>
        <translation>veut une réponse</translation>
    </message>
    <message>
        <source>any answer, good or bad</source>
        <translation>toute réponse, bonne ou mauvaise</translation>
    </message>
    <message>
        <source>an answer that is no error</source>
        <translation>une réponse qui n’est pas une erreur</translation>
    </message>
    <message>
        <source>an answer that is an error</source>
        <translation>une réponse qui est une erreur</translation>
    </message>
    <message>
        <source>wants no answer</source>
        <translation>ne veut pas de réponse</translation>
    </message>
    <message>
        <source>several messages in one</source>
        <translation>plusieurs messages en un</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>une ligne qui n’est pas un message</translation>
    </message>
    <message>
        <source>cannot be told, or damaged</source>
        <translation>indéterminable ou abîmé</translation>
    </message>
    <message>
        <source>heads and times of an HTTP exchange</source>
        <translation>en-têtes et temps d’un échange HTTP</translation>
    </message>
    <message>
        <source>a step of signing in</source>
        <translation>une étape d’identification</translation>
    </message>
    <message>
        <source>from a server</source>
        <translation>d’un serveur</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>de nous</translation>
    </message>
    <message>
        <source>answered when nobody waited any more</source>
        <translation>répondu quand plus personne n’attendait</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>coupé à la taille limite</translation>
    </message>
    <message>
        <source>with a finding about it</source>
        <translation>avec un constat à son sujet</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtre a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The quotation that begins here has no end.</source>
        <translation>La citation qui commence ici n’a pas de fin.</translation>
    </message>
    <message>
        <source>Close it with a &quot;.</source>
        <translation>Fermez-la avec un &quot;.</translation>
    </message>
    <message>
        <source>To find this text itself, put it into quotation marks.</source>
        <translation>Pour trouver ce texte lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>There is no key “%1:”.</source>
        <translation>Il n’y a pas de clé «&#xa0;%1:&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean “%1:”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1:&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Cette parenthèse n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>To find a parenthesis, put it into quotation marks.</source>
        <translation>Pour trouver une parenthèse, mettez-la entre guillemets.</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>Trop de parenthèses imbriquées.</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed.</source>
        <translation>La parenthèse qui s’ouvre ici n’est jamais fermée.</translation>
    </message>
    <message>
        <source>“%1:” takes one time.</source>
        <translation>«&#xa0;%1:&#xa0;» n’accepte qu’un moment.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Il manque quelque chose à la fin.</translation>
    </message>
    <message>
        <source>A word, a &quot;phrase&quot; or key:value is wanted.</source>
        <translation>Un mot, une &quot;phrase&quot; ou key:value est attendu.</translation>
    </message>
    <message>
        <source>Something is missing before this parenthesis.</source>
        <translation>Il manque quelque chose avant cette parenthèse.</translation>
    </message>
    <message>
        <source>“or” and “and” stand between two terms.</source>
        <translation>«&#xa0;or&#xa0;» et «&#xa0;and&#xa0;» se placent entre deux termes.</translation>
    </message>
    <message>
        <source>To find the word itself, put it into quotation marks.</source>
        <translation>Pour trouver le mot lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>A duration is a number with a unit, as 100ms or 1.5s.</source>
        <translation>Une durée est un nombre avec une unité, comme 100ms ou 1.5s.</translation>
    </message>
    <message>
        <source>A size is a number with a unit, as 10kB or 1.5MB.</source>
        <translation>Une taille est un nombre avec une unité, comme 10kB ou 1.5MB.</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>Un nombre entier est attendu ici.</translation>
    </message>
    <message>
        <source>“%1” is no unit; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une unité&#xa0;; il y a %2.</translation>
    </message>
    <message>
        <source>“%1” is too large or too fine.</source>
        <translation>«&#xa0;%1&#xa0;» est trop grand ou trop fin.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1:” wants a value (%2).</source>
        <translation>«&#xa0;%1:&#xa0;» veut une valeur (%2).</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Par exemple %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de «&#xa0;%2:&#xa0;».</translation>
    </message>
    <message>
        <source>An id is compared whole; “*” stands for nothing here.</source>
        <translation>Un id est comparé en entier&#xa0;; «&#xa0;*&#xa0;» ne remplace rien ici.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment.</translation>
    </message>
    <message>
        <source>Write 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 or 2026-11-28T14:30.</source>
        <translation>Écrivez 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 ou 2026-11-28T14:30.</translation>
    </message>
    <message>
        <source>No duration is exactly that; compare it, or give a range.</source>
        <translation>Aucune durée ne vaut exactement cela&#xa0;; comparez-la, ou donnez une plage.</translation>
    </message>
    <message>
        <source>For example dur:&gt;%1 or dur:%1..2s.</source>
        <translation>Par exemple dur:&gt;%1 ou dur:%1..2s.</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>Une plage demande au moins une borne.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Cette plage se termine avant de commencer.</translation>
    </message>
    <message>
        <source>what is known of it: pinned, finding, masked …</source>
        <translation>ce que l’on en sait&#xa0;: pinned, finding, masked …</translation>
    </message>
    <message>
        <source>a tag that was put on it</source>
        <translation>une étiquette qui lui a été donnée</translation>
    </message>
    <message>
        <source>in the note that was put on it</source>
        <translation>dans la note qui lui a été jointe</translation>
    </message>
    <message>
        <source>whether a call might go, and why</source>
        <translation>si un appel pouvait partir, et pourquoi</translation>
    </message>
    <message>
        <source>a request that got no answer</source>
        <translation>une requête restée sans réponse</translation>
    </message>
    <message>
        <source>answered in time, without an error</source>
        <translation>répondu à temps, sans erreur</translation>
    </message>
    <message>
        <source>answered with an error, the protocol&apos;s or the tool&apos;s</source>
        <translation>répondu par une erreur, du protocole ou de l’outil</translation>
    </message>
    <message>
        <source>answered with an error of JSON-RPC</source>
        <translation>répondu par une erreur JSON-RPC</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>l’outil dit lui-même qu’il a échoué</translation>
    </message>
    <message>
        <source>somebody pinned it</source>
        <translation>quelqu’un l’a épinglé</translation>
    </message>
    <message>
        <source>secrets were taken out of it</source>
        <translation>des secrets en ont été retirés</translation>
    </message>
    <message>
        <source>secrets were kept in it</source>
        <translation>des secrets y ont été conservés</translation>
    </message>
    <message>
        <source>of the negotiation or a health check</source>
        <translation>de la négociation ou d’un contrôle de santé</translation>
    </message>
</context>
<context>
    <name>JournalHealth</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls go on, but what is said meanwhile is not kept.</source>
        <translation>Les appels continuent, mais ce qui est dit entre-temps n’est pas conservé.</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 non enregistrés</translation>
    </message>
    <message>
        <source>While the journal could not be written, messages went by that are in no record. They cannot be had back; their calls were answered all the same.</source>
        <translation>Pendant que le journal ne pouvait pas être écrit, des messages sont passés qui ne figurent nulle part. Ils sont irrécupérables&#xa0;; leurs appels ont tout de même reçu une réponse.</translation>
    </message>
    <message>
        <source>%1 cut at the start</source>
        <translation>%1 coupés au démarrage</translation>
    </message>
    <message>
        <source>Signalbox, or the machine, ended in the middle of a message the last time. What was torn was cut off the end; all messages before it are whole.</source>
        <translation>Signalbox, ou la machine, s’est arrêté la dernière fois au milieu d’un message. Ce qui était incomplet a été coupé à la fin&#xa0;; tous les messages précédents sont entiers.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimés</translation>
    </message>
    <message>
        <source>They were older, or more, than Settings, Journal says is to be kept.</source>
        <translation>Ils étaient plus anciens, ou plus nombreux, que ce que Paramètres, Journal prévoit de conserver.</translation>
    </message>
    <message>
        <source>Statistics are not written</source>
        <translation>Les statistiques ne sont pas écrites</translation>
    </message>
    <message>
        <source>Messages are recorded all the same; it is tried again by itself.</source>
        <translation>Les messages sont enregistrés quand même&#xa0;; un nouvel essai se fait de lui-même.</translation>
    </message>
    <message>
        <source>Statistics: %1 of %2</source>
        <translation>Statistiques&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Calls, statistics and the text index are being derived from the messages, as after much traffic, or when they are made anew. Until then the monitor shows less than there is.</source>
        <translation>Les appels, les statistiques et l’index du texte sont calculés d’après les messages, comme après un trafic intense ou lorsqu’ils sont refaits. D’ici là, le moniteur montre moins qu’il n’y a.</translation>
    </message>
    <message>
        <source>A file was set aside</source>
        <translation>Un fichier a été mis de côté</translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Requête %1</translation>
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
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request by the server</source>
        <translation>Requête du serveur</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notification</translation>
    </message>
    <message>
        <source>Answer by us</source>
        <translation>Réponse de nous</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Stray line</source>
        <translation>Ligne parasite</translation>
    </message>
    <message>
        <source>HTTP exchange</source>
        <translation>Échange HTTP</translation>
    </message>
    <message>
        <source>Step of signing in</source>
        <translation>Étape d’identification</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardif</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Signalbox journal</source>
        <translation>Journal Signalbox</translation>
    </message>
    <message>
        <source>Secrets that were recognised are masked in this report.</source>
        <translation>Les secrets reconnus sont masqués dans ce rapport.</translation>
    </message>
    <message>
        <source>Nothing is masked in this report: it may hold secrets.</source>
        <translation>Rien n’est masqué dans ce rapport&#xa0;: il peut contenir des secrets.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>De %1 à %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP exchange(s)</source>
        <translation>
            <numerusform>%1 échange HTTP</numerusform>
            <numerusform>%1 échanges HTTP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>%1 serveur</numerusform>
            <numerusform>%1 serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more byte(s) are not shown.</source>
        <translation>
            <numerusform>%1 autre octet n’est pas affiché.</numerusform>
            <numerusform>%1 autres octets ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) are not shown: this report has reached its limit. A session file has them all.</source>
        <translation>
            <numerusform>%1 autre message n’est pas affiché&#xa0;: ce rapport a atteint sa limite. Un fichier de session les contient tous.</numerusform>
            <numerusform>%1 autres messages ne sont pas affichés&#xa0;: ce rapport a atteint sa limite. Un fichier de session les contient tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>End without an answer</source>
        <translation>Fin sans réponse</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>erreur d’outil</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle.</source>
        <translation>Le texte JSON s’arrête au milieu.</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>Le texte JSON est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>Le texte n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>Une valeur JSON est attendue ici.</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>Un nom entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Un deux-points est attendu ici.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Une virgule ou un crochet fermant est attendu ici.</translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation>Ce n’est pas un nombre JSON.</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>Cette séquence d’échappement n’existe pas en JSON.</translation>
    </message>
    <message>
        <source>There is more text after the JSON value.</source>
        <translation>D’autre texte suit la valeur JSON.</translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; the limit is %2.</source>
        <translation>Le texte JSON compte %1 octets&#xa0;; la limite est de %2.</translation>
    </message>
</context>
<context>
    <name>JsonOutline</name>
    <message>
        <source>There is more text after the end.</source>
        <translation>Il y a encore du texte après la fin.</translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation>Un commentaire n’est pas fermé.</translation>
    </message>
    <message>
        <source>The text ends in the middle.</source>
        <translation>Le texte s’arrête au milieu.</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>Le texte est imbriqué trop profondément.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Une virgule ou un crochet fermant est attendu ici.</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>Un nom entre guillemets est attendu ici.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Un deux-points est attendu ici.</translation>
    </message>
    <message>
        <source>A text in quotes does not end on its line, or holds an escape that does not exist.</source>
        <translation>Un texte entre guillemets ne se termine pas sur sa ligne, ou contient une séquence d’échappement qui n’existe pas.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Une valeur est attendue ici.</translation>
    </message>
    <message>
        <source>JSON has no word for this number; it is read as null.</source>
        <translation>JSON n’a pas de mot pour ce nombre&#xa0;; il est lu comme null.</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>Le nom %1 figure deux fois&#xa0;; le dernier compte.</translation>
    </message>
</context>
<context>
    <name>JsonQuery</name>
    <message>
        <source>“%1” is no JMESPath expression: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une expression JMESPath&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>elle est trop longue</translation>
    </message>
</context>
<context>
    <name>JwtAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>Les identifiants de %1 ne sont pas envoyés à %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un en-tête.</translation>
    </message>
    <message>
        <source>A token was signed; it is good for %1 s.</source>
        <translation>Un jeton a été signé&#xa0;; il est valable %1 s.</translation>
    </message>
    <message>
        <source>The server refuses the token; another is signed.</source>
        <translation>Le serveur refuse le jeton&#xa0;; un autre est signé.</translation>
    </message>
    <message>
        <source>The server refuses the tokens that are signed here.</source>
        <translation>Le serveur refuse les jetons signés ici.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Look at subject and claims in the server&apos;s settings.</source>
        <translation>Vérifiez le sujet et les revendications dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s; set it right.</source>
        <translation>L’horloge de cette machine retarde de %1 s sur celle du serveur&#xa0;; réglez-la.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s; set it right.</source>
        <translation>L’horloge de cette machine avance de %1 s sur celle du serveur&#xa0;; réglez-la.</translation>
    </message>
    <message>
        <source>Look at algorithm, key, issuer and audience in the server&apos;s settings: the server expects others.</source>
        <translation>Vérifiez l’algorithme, la clé, l’émetteur et l’audience dans les paramètres du serveur&#xa0;: le serveur en attend d’autres.</translation>
    </message>
</context>
<context>
    <name>KeptSecrets</name>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>Il n’y a pas d’endroit où conserver des secrets.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>What you let be started cannot be read.</source>
        <translation>Ce que vous avez permis de lancer est illisible.</translation>
    </message>
    <message>
        <source>Move the file away; then you are asked for each server anew.</source>
        <translation>Déplacez le fichier&#xa0;; la question vous est alors posée de nouveau pour chaque serveur.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>Le dossier des paramètres ne peut pas être créé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>It is reached over %2, not %1.</source>
        <translation>Il est atteint par %2, pas par %1.</translation>
    </message>
    <message>
        <source>The program was %1 and is %2.</source>
        <translation>Le programme était %1 et est %2.</translation>
    </message>
    <message>
        <source>The program was found at %1 and is now at %2.</source>
        <translation>Le programme a été trouvé dans %1 et est maintenant dans %2.</translation>
    </message>
    <message>
        <source>The arguments were %1 and are %2.</source>
        <translation>Les arguments étaient %1 et sont %2.</translation>
    </message>
    <message>
        <source>The working folder was %1 and is %2.</source>
        <translation>Le dossier de travail était %1 et est %2.</translation>
    </message>
    <message>
        <source>The address was %1 and is %2.</source>
        <translation>L’adresse était %1 et est %2.</translation>
    </message>
    <message>
        <source>The proxy was %1 and is %2.</source>
        <translation>Le proxy était %1 et est %2.</translation>
    </message>
    <message>
        <source>It is given the variable %1 now.</source>
        <translation>Il reçoit maintenant la variable %1.</translation>
    </message>
    <message>
        <source>It is not given the variable %1 any more.</source>
        <translation>Il ne reçoit plus la variable %1.</translation>
    </message>
    <message>
        <source>It is sent the header %1 now.</source>
        <translation>Il reçoit maintenant l’en-tête %1.</translation>
    </message>
    <message>
        <source>It is not sent the header %1 any more.</source>
        <translation>Il ne reçoit plus l’en-tête %1.</translation>
    </message>
    <message>
        <source>It is given the whole environment now.</source>
        <translation>Il reçoit maintenant tout l’environnement.</translation>
    </message>
    <message>
        <source>It is not given the whole environment any more.</source>
        <translation>Il ne reçoit plus tout l’environnement.</translation>
    </message>
    <message>
        <source>A part that is not shown is different: the value of a variable that decides what code is loaded, a secret among the arguments or in the address, or credentials.</source>
        <translation>Une partie qui n’est pas montrée diffère&#xa0;: la valeur d’une variable qui décide quel code est chargé, un secret parmi les arguments ou dans l’adresse, ou des identifiants.</translation>
    </message>
</context>
<context>
    <name>LaunchChecks</name>
    <message>
        <source>There is no file %1, which the program is told to run.</source>
        <translation>Il n’y a pas de fichier %1, que le programme doit exécuter.</translation>
    </message>
    <message>
        <source>Give its full path, or the folder to start in.</source>
        <translation>Indiquez son chemin complet, ou le dossier de lancement.</translation>
    </message>
    <message>
        <source>Check the path; it may have moved, or still has to be built.</source>
        <translation>Vérifiez le chemin&#xa0;; le fichier a pu être déplacé, ou doit encore être compilé.</translation>
    </message>
    <message>
        <source>%1 is found only from the folder in which the starting program happens to be.</source>
        <translation>%1 n’est trouvé que depuis le dossier où se trouve le programme qui le lance.</translation>
    </message>
    <message>
        <source>Give its full path.</source>
        <translation>Indiquez son chemin complet.</translation>
    </message>
    <message>
        <source>%1 is not told which package to run.</source>
        <translation>%1 ne sait pas quel paquet exécuter.</translation>
    </message>
    <message>
        <source>Add the package&apos;s name to the arguments.</source>
        <translation>Ajoutez le nom du paquet aux arguments.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a package.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’un paquet.</translation>
    </message>
    <message>
        <source>Look it up where you have it from.</source>
        <translation>Vérifiez-le là où vous l’avez trouvé.</translation>
    </message>
    <message>
        <source>%1 gives the server a terminal (-t), which changes what it writes.</source>
        <translation>%1 donne un terminal au serveur (-t), ce qui change ce qu’il écrit.</translation>
    </message>
    <message>
        <source>Leave -t out.</source>
        <translation>Retirez -t.</translation>
    </message>
    <message>
        <source>%1 closes the server&apos;s standard input at once, over which it would be spoken to.</source>
        <translation>%1 ferme aussitôt l’entrée standard du serveur, par laquelle on lui parlerait.</translation>
    </message>
    <message>
        <source>Add -i.</source>
        <translation>Ajoutez -i.</translation>
    </message>
    <message>
        <source>Port %1 is taken: something on this machine listens on it already.</source>
        <translation>Le port %1 est pris&#xa0;: quelque chose sur cette machine y écoute déjà.</translation>
    </message>
    <message>
        <source>End what listens there, or choose another port.</source>
        <translation>Arrêtez ce qui y écoute, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>“%1” is written as for a shell, but no shell reads it.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit comme pour un shell, mais aucun shell ne le lit.</translation>
    </message>
    <message>
        <source>Write the folder out.</source>
        <translation>Écrivez le dossier en entier.</translation>
    </message>
    <message>
        <source>Nothing fills in %1, so the program gets it as it stands.</source>
        <translation>Rien ne remplace %1&#xa0;: le programme le reçoit tel quel.</translation>
    </message>
    <message>
        <source>Write its value, or set it as a variable of the server.</source>
        <translation>Écrivez sa valeur, ou définissez-la comme variable du serveur.</translation>
    </message>
    <message>
        <source>The command holds the arguments as well: there is no program of that whole name.</source>
        <translation>La commande contient aussi les arguments&#xa0;: aucun programme ne porte ce nom entier.</translation>
    </message>
    <message>
        <source>The command stands in quotes, which become part of its name.</source>
        <translation>La commande est entre guillemets, qui deviennent une partie de son nom.</translation>
    </message>
    <message>
        <source>Put the program alone into the command, and the rest into the arguments.</source>
        <translation>Mettez le programme seul dans la commande, et le reste dans les arguments.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>Aucun programme n’est indiqué.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>Saisissez le programme qui lance le serveur.</translation>
    </message>
    <message>
        <source>The command is an address: nothing is started for it, it is connected to.</source>
        <translation>La commande est une adresse&#xa0;: rien n’est lancé pour elle, on s’y connecte.</translation>
    </message>
    <message>
        <source>Make it a server at an address.</source>
        <translation>Faites-en un serveur à une adresse.</translation>
    </message>
    <message>
        <source>“%1” is a word of the shell, not a program.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot du shell, pas un programme.</translation>
    </message>
    <message>
        <source>Give the program itself; its folder and its variables have fields of their own.</source>
        <translation>Indiquez le programme lui-même&#xa0;; son dossier et ses variables ont leurs propres champs.</translation>
    </message>
    <message>
        <source>sudo asks for a password at a terminal, and there is none.</source>
        <translation>sudo demande un mot de passe à un terminal, et il n’y en a pas.</translation>
    </message>
    <message>
        <source>Start the server as yourself.</source>
        <translation>Lancez le serveur sous votre propre compte.</translation>
    </message>
    <message>
        <source>“%1” means something to a shell only; the program gets it as an argument.</source>
        <translation>«&#xa0;%1&#xa0;» n’a de sens que pour un shell&#xa0;; le programme le reçoit comme argument.</translation>
    </message>
    <message>
        <source>Start a shell that reads the line, or leave it out.</source>
        <translation>Lancez un shell qui lit la ligne, ou retirez-le.</translation>
    </message>
    <message>
        <source>The variable %1 still holds the words of a guide.</source>
        <translation>La variable %1 contient encore le texte d’un guide.</translation>
    </message>
    <message>
        <source>Enter your own value.</source>
        <translation>Saisissez votre propre valeur.</translation>
    </message>
    <message>
        <source>The variable %1 is empty.</source>
        <translation>La variable %1 est vide.</translation>
    </message>
    <message>
        <source>Enter its value, or take the variable away.</source>
        <translation>Saisissez sa valeur, ou retirez la variable.</translation>
    </message>
    <message>
        <source>Nothing fills in %1 in the variable %2.</source>
        <translation>Rien ne remplace %1 dans la variable %2.</translation>
    </message>
    <message>
        <source>Enter its value.</source>
        <translation>Saisissez sa valeur.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>Choisissez un autre dossier, ou laissez vide.</translation>
    </message>
    <message>
        <source>The folder to start in, %1, is not there.</source>
        <translation>Le dossier de lancement, %1, n’existe pas.</translation>
    </message>
    <message>
        <source>%1, the folder to start in, is a file.</source>
        <translation>%1, le dossier de lancement, est un fichier.</translation>
    </message>
    <message>
        <source>Take the folder that it lies in.</source>
        <translation>Prenez le dossier qui le contient.</translation>
    </message>
    <message>
        <source>The folder to start in, %1, may not be entered.</source>
        <translation>L’accès au dossier de lancement, %1, n’est pas permis.</translation>
    </message>
    <message>
        <source>The PATH of the server names a variable, which nothing fills in.</source>
        <translation>Le PATH du serveur nomme une variable, que rien ne remplace.</translation>
    </message>
    <message>
        <source>The PATH of the server leaves out the system&apos;s folders, so even env and sh are not found.</source>
        <translation>Le PATH du serveur omet les dossiers du système&#xa0;: même env et sh ne sont pas trouvés.</translation>
    </message>
    <message>
        <source>Write the folders out, the system&apos;s among them.</source>
        <translation>Écrivez les dossiers en entier, ceux du système compris.</translation>
    </message>
    <message>
        <source>%1 is found by your login shell only, at %2: programs started from a menu have a shorter PATH.</source>
        <translation>%1 n’est trouvé que par votre shell de connexion, dans %2&#xa0;: les programmes lancés d’un menu ont un PATH plus court.</translation>
    </message>
    <message>
        <source>Signalbox finds it. For other programs give the full path.</source>
        <translation>Signalbox le trouve. Pour d’autres programmes, indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>%1 is installed at %2, which is in no PATH.</source>
        <translation>%1 est installé dans %2, qui n’est dans aucun PATH.</translation>
    </message>
    <message>
        <source>Give the full path.</source>
        <translation>Indiquez le chemin complet.</translation>
    </message>
    <message>
        <source>%1 is there: take that.</source>
        <translation>%1 existe&#xa0;: prenez-le.</translation>
    </message>
    <message>
        <source>It comes with %1.</source>
        <translation>Il est fourni avec %1.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 est un lien vers %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Install the program again, or give the path of the program itself.</source>
        <translation>Réinstallez le programme, ou indiquez le chemin du programme lui-même.</translation>
    </message>
    <message>
        <source>%1 has the line ends of Windows: the system looks for an interpreter whose name ends with a return.</source>
        <translation>%1 a les fins de ligne de Windows&#xa0;: le système cherche un interpréteur dont le nom finit par un retour chariot.</translation>
    </message>
    <message>
        <source>Write it with the line ends of Unix.</source>
        <translation>Écrivez-le avec les fins de ligne d’Unix.</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which is not there.</source>
        <translation>%1 demande l’interpréteur %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>Installez l’interpréteur, ou corrigez la première ligne du script.</translation>
    </message>
    <message>
        <source>It lies at %1: put its folder into the PATH of the server.</source>
        <translation>Il se trouve dans %1&#xa0;: mettez son dossier dans le PATH du serveur.</translation>
    </message>
    <message>
        <source>%1 was built for %2; this machine is %3.</source>
        <translation>%1 a été compilé pour %2&#xa0;; cette machine est %3.</translation>
    </message>
    <message>
        <source>Install the one for this machine.</source>
        <translation>Installez celui qui convient à cette machine.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 est un fichier vide.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Réinstallez le programme.</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 n’est ni un programme pour ce système ni un script qui nomme son interpréteur.</translation>
    </message>
    <message>
        <source>Put its interpreter in front.</source>
        <translation>Mettez son interpréteur devant.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
</context>
<context>
    <name>LiteralSecrets</name>
    <message>
        <source>The secret of %1, for %2.</source>
        <translation>Le secret de %1, pour %2.</translation>
    </message>
</context>
<context>
    <name>MachineSurvey</name>
    <message>
        <source>Processes of other programs cannot be seen on this system.</source>
        <translation>Les processus d’autres programmes ne sont pas visibles sur ce système.</translation>
    </message>
</context>
<context>
    <name>MatrixColumn</name>
    <message>
        <source>no file yet</source>
        <translation>pas encore de fichier</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>managed · %1</source>
        <translation>géré · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nom</numerusform>
            <numerusform>%n noms</numerusform>
        </translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>No file and no folder of it was found.</source>
        <translation>Aucun fichier ni dossier n’en a été trouvé.</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>The frontmatter is not read: line %1 is not written plainly.</source>
        <translation>Le préambule n’est pas lu&#xa0;: la ligne %1 n’est pas écrite simplement.</translation>
    </message>
    <message>
        <source>The file begins with no frontmatter.</source>
        <translation>Le fichier ne commence pas par un préambule.</translation>
    </message>
    <message>
        <source>The file of the skill is not used: %1.</source>
        <translation>Le fichier de la compétence n’est pas utilisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it has another size than the server promised</source>
        <translation>il n’a pas la taille promise par le serveur</translation>
    </message>
    <message>
        <source>it has another digest than the server promised</source>
        <translation>il n’a pas l’empreinte promise par le serveur</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>il dépasse 16 Mio</translation>
    </message>
    <message>
        <source>the skill does not list it</source>
        <translation>la compétence ne le mentionne pas</translation>
    </message>
    <message>
        <source>its frontmatter is not the one that was listed</source>
        <translation>son préambule n’est pas celui qui a été annoncé</translation>
    </message>
</context>
<context>
    <name>MessageExchange</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
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
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Premier octet</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reste</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object, at byte %2.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois dans un objet, à l’octet %2.</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 (%1) at byte %2.</source>
        <translation>Octets qui ne sont pas de l’UTF-8 (%1) à l’octet %2.</translation>
    </message>
    <message>
        <source>Half a character (%1) at byte %2.</source>
        <translation>Moitié de caractère (%1) à l’octet %2.</translation>
    </message>
    <message>
        <source>The message begins with a byte order mark.</source>
        <translation>Le message commence par une marque d’ordre des octets.</translation>
    </message>
    <message>
        <source>A raw control character in a string, at byte %1.</source>
        <translation>Caractère de contrôle brut dans une chaîne, à l’octet %1.</translation>
    </message>
    <message>
        <source>Too long to be laid out: %1. Save all of it to look further.</source>
        <translation>Trop long pour être mis en forme&#xa0;: %1. Enregistrez le tout pour en voir plus.</translation>
    </message>
    <message>
        <source>This is no JSON (%1): %2</source>
        <translation>Ce n’est pas du JSON (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>JSON-RPC error</source>
        <translation>erreur JSON-RPC</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>erreur d’outil</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>statut HTTP</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>trop tard</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>descripteurs</translation>
    </message>
</context>
<context>
    <name>MovedValues</name>
    <message>
        <source>There is no place that keeps secrets beyond this run of Signalbox.</source>
        <translation>Aucun endroit ne conserve les secrets au-delà de cette exécution de Signalbox.</translation>
    </message>
    <message>
        <source>Start a keychain, or choose a file with a passphrase in the settings.</source>
        <translation>Lancez un trousseau, ou choisissez un fichier avec phrase secrète dans les paramètres.</translation>
    </message>
    <message>
        <source>The variable %1 holds something else by now. Nothing was moved.</source>
        <translation>La variable %1 contient autre chose à présent. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>Retiré d’un fichier de %1.</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <translation>Aucun secret n’est conservé sous le nom %1.</translation>
    </message>
</context>
<context>
    <name>Negotiator</name>
    <message>
        <source>server/discover lists %1</source>
        <translation>server/discover indique %1</translation>
    </message>
    <message>
        <source>server/discover lists only handshake revisions</source>
        <translation>server/discover n’indique que des révisions avec handshake</translation>
    </message>
    <message>
        <source>The server speaks protocol revisions %1, not %2.</source>
        <translation>Le serveur parle les révisions du protocole %1, pas %2.</translation>
    </message>
    <message>
        <source>There is no common protocol revision: the server speaks %1.</source>
        <translation>Il n’y a pas de révision commune du protocole&#xa0;: le serveur parle %1.</translation>
    </message>
    <message>
        <source>the answer to server/discover does not say what it speaks</source>
        <translation>la réponse à server/discover ne dit pas ce qu’il parle</translation>
    </message>
    <message>
        <source>The server is a modern one but refused server/discover: %1</source>
        <translation>Le serveur est moderne, mais a refusé server/discover&#xa0;: %1</translation>
    </message>
    <message>
        <source>server/discover was answered with error %1</source>
        <translation>server/discover a reçu l’erreur %1 en réponse</translation>
    </message>
    <message>
        <source>The answer to initialize names no protocol revision.</source>
        <translation>La réponse à initialize ne nomme pas de révision du protocole.</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, which has no handshake that Signalbox speaks.</source>
        <translation>Le serveur a répondu à initialize par la révision %1 du protocole, qui n’a pas de handshake que parle Signalbox.</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, but only %2 is accepted.</source>
        <translation>Le serveur a répondu à initialize par la révision %1 du protocole, mais seul %2 est accepté.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>peer %1</source>
        <translation>pair %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>on a connection that was kept</source>
        <translation>sur une connexion maintenue</translation>
    </message>
</context>
<context>
    <name>OpenArgument</name>
    <message>
        <source>This link says nothing that Signalbox knows: %1</source>
        <translation>Ce lien ne dit rien que Signalbox connaisse&#xa0;: %1</translation>
    </message>
    <message>
        <source>It knows signalbox://add?text=… and signalbox://server/NAME.</source>
        <translation>Il connaît signalbox://add?text=… et signalbox://server/NAME.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>Le lien est trop long.</translation>
    </message>
    <message>
        <source>This address names no file here.</source>
        <translation>Cette adresse ne désigne aucun fichier ici.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 n’est pas un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 est illisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for this.</source>
        <translation>%1 est trop grand pour cela.</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 n’est pas du texte.</translation>
    </message>
</context>
<context>
    <name>OthersFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile by another program. Nothing was written.</source>
        <translation>Le fichier a été modifié entre-temps par un autre programme. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>il dépasse %1 Mo</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>impossible de créer son dossier</translation>
    </message>
    <message>
        <source>another program holds its folder</source>
        <translation>un autre programme tient son dossier</translation>
    </message>
</context>
<context>
    <name>OwnBackup</name>
    <message>
        <source>The earlier list of servers cannot be removed: %1.</source>
        <translation>La liste antérieure des serveurs ne peut pas être supprimée&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>il est trop gros</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Le fichier ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file cannot be changed now: %1.</source>
        <translation>Le fichier ne peut pas être modifié maintenant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>another program holds it, or its folder cannot be written</source>
        <translation>un autre programme le tient, ou son dossier n’est pas accessible en écriture</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The quote %1 is never closed.</source>
        <translation>Le guillemet %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>caractère %1</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>L’adresse n’est pas complète.</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>Il n’y a pas de programme à lancer.</translation>
    </message>
    <message numerus="yes">
        <source>A stdio server: program %1, %n argument(s). Name %2.</source>
        <translation>
            <numerusform>Un serveur stdio&#xa0;: programme %1, %n argument. Nom %2.</numerusform>
            <numerusform>Un serveur stdio&#xa0;: programme %1, %n arguments. Nom %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server at %1 over %2. Name %3.</source>
        <translation>Un serveur à %1 par %2. Nom %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1.</source>
        <translation>
            <numerusform>%n serveur&#xa0;: %1.</numerusform>
            <numerusform>%n serveurs&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than a list of servers can be.</source>
        <translation>Le texte est plus long que ne peut l’être une liste de serveurs.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>Il n’y a pas de texte.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>«&#xa0;%1&#xa0;» a été omis&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expected: a command line, an address, or JSON with “mcpServers”, “servers” or one entry.</source>
        <translation>Attendu&#xa0;: une ligne de commande, une adresse, ou du JSON avec «&#xa0;mcpServers&#xa0;», «&#xa0;servers&#xa0;» ou une seule entrée.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>Le JSON n’est pas un objet.</translation>
    </message>
    <message>
        <source>The JSON holds no servers.</source>
        <translation>Le JSON ne contient pas de serveurs.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1</source>
        <translation>Le JSON est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>A key stands there twice; the last one counts.</source>
        <translation>Une clé y figure deux fois&#xa0;; la dernière compte.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is ignored: trust is given by you, not by a file.</source>
        <translation>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» est ignoré&#xa0;: c’est vous qui accordez la confiance, pas un fichier.</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” looks like a secret. Every program on this machine can read arguments; a variable is safer.</source>
        <translation>L’argument %1 de «&#xa0;%2&#xa0;» ressemble à un secret. Tout programme de cette machine peut lire les arguments&#xa0;; une variable est plus sûre.</translation>
    </message>
    <message>
        <source>“%1” sets %2, which decides what code is loaded.</source>
        <translation>«&#xa0;%1&#xa0;» définit %2, qui décide du code chargé.</translation>
    </message>
    <message>
        <source>“%1” runs a shell with a text of its own. Read that text.</source>
        <translation>«&#xa0;%1&#xa0;» lance un shell avec un texte à lui. Lisez ce texte.</translation>
    </message>
    <message>
        <source>The program of “%1” holds spaces; arguments belong into “args”.</source>
        <translation>Le programme de «&#xa0;%1&#xa0;» contient des espaces&#xa0;; les arguments vont dans «&#xa0;args&#xa0;».</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as an argument.</source>
        <translation>Aucun shell n’intervient&#xa0;: «&#xa0;%1&#xa0;» est transmis comme argument.</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as it stands.</source>
        <translation>Aucun shell n’intervient&#xa0;: «&#xa0;%1&#xa0;» est transmis tel quel.</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They go as Basic credentials instead; the password is not written into the list.</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» contenait un nom ou un mot de passe. Ils sont envoyés en Basic à la place&#xa0;; le mot de passe n’est pas écrit dans la liste.</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They are left out: other credentials are set for this server.</source>
        <translation>L’adresse de «&#xa0;%1&#xa0;» contenait un nom ou un mot de passe. Ils sont omis&#xa0;: d’autres identifiants sont définis pour ce serveur.</translation>
    </message>
    <message>
        <source>“%1” leaves open: %2. That is filled in when it is started.</source>
        <translation>«&#xa0;%1&#xa0;» laisse ouvert&#xa0;: %2. Cela est rempli au lancement.</translation>
    </message>
    <message>
        <source>The text names no server.</source>
        <translation>Le texte ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>mot %1</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Le nom du serveur manque.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Une valeur manque après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is ignored: trust is given by you, not by a command.</source>
        <translation>«&#xa0;%1&#xa0;» est ignoré&#xa0;: c’est vous qui accordez la confiance, pas une commande.</translation>
    </message>
    <message>
        <source>The option “%1” is not known here.</source>
        <translation>L’option «&#xa0;%1&#xa0;» n’est pas connue ici.</translation>
    </message>
    <message>
        <source>“%1” is no name and value with “%2” between them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom et une valeur séparés par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no transport; known are stdio, http, sse and websocket.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un transport&#xa0;; sont connus stdio, http, sse et websocket.</translation>
    </message>
    <message>
        <source>“%1” is ignored: it means something to the other program only.</source>
        <translation>«&#xa0;%1&#xa0;» est ignoré&#xa0;: cela n’a de sens que pour l’autre programme.</translation>
    </message>
    <message>
        <source>The command or the address of the server is missing.</source>
        <translation>La commande ou l’adresse du serveur manque.</translation>
    </message>
    <message>
        <source>Behind “add-json” a name and JSON are expected.</source>
        <translation>Après «&#xa0;add-json&#xa0;», un nom et du JSON sont attendus.</translation>
    </message>
    <message>
        <source>This command adds no server; “mcp add” would.</source>
        <translation>Cette commande n’ajoute pas de serveur&#xa0;; «&#xa0;mcp add&#xa0;» le ferait.</translation>
    </message>
    <message>
        <source>A command for %1</source>
        <translation>Une commande pour %1</translation>
    </message>
    <message>
        <source>Servers as %1 keeps them</source>
        <translation>Des serveurs tels que %1 les conserve</translation>
    </message>
    <message>
        <source>The text holds no servers.</source>
        <translation>Le texte ne contient pas de serveurs.</translation>
    </message>
    <message>
        <source>The program of “%1” held its arguments as well; they are split.</source>
        <translation>Le programme de «&#xa0;%1&#xa0;» contenait aussi ses arguments&#xa0;; ils sont séparés.</translation>
    </message>
    <message>
        <source>the part “%1” of the link</source>
        <translation>la partie «&#xa0;%1&#xa0;» du lien</translation>
    </message>
    <message>
        <source>The link names no server.</source>
        <translation>Le lien ne nomme aucun serveur.</translation>
    </message>
    <message>
        <source>What the link says about the server cannot be read.</source>
        <translation>Ce que le lien dit du serveur est illisible.</translation>
    </message>
    <message>
        <source>The link names neither a command nor an address.</source>
        <translation>Le lien ne nomme ni commande ni adresse.</translation>
    </message>
    <message>
        <source>A link for %1</source>
        <translation>Un lien pour %1</translation>
    </message>
    <message>
        <source>A server is reached over http, https, ws or wss, not “%1”.</source>
        <translation>Un serveur s’atteint par http, https, ws ou wss, pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>%1 wants a folder.</source>
        <translation>%1 veut un dossier.</translation>
    </message>
    <message>
        <source>The folder %1 beside the program cannot be written to.</source>
        <translation>Il est impossible d’écrire dans le dossier %1 à côté du programme.</translation>
    </message>
    <message>
        <source>Put the program where you may write, or name a folder with --data-dir.</source>
        <translation>Mettez le programme là où vous pouvez écrire, ou indiquez un dossier avec --data-dir.</translation>
    </message>
</context>
<context>
    <name>PlannedStep</name>
    <message>
        <source>The file is as it was at an earlier time.</source>
        <translation>Le fichier est tel qu’il était à un moment antérieur.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, so this cannot be done any more.</source>
        <translation>Le fichier a été modifié entre-temps&#xa0;: cela n’est plus possible.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” must be a list of texts that is not empty.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes non vide.</translation>
    </message>
    <message>
        <source>A test of arguments must be an object.</source>
        <translation>Un test d’arguments doit être un objet.</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>L’expression régulière est fausse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un chemin absolu.</translation>
    </message>
    <message>
        <source>“%1” is not known here, or its value is of a wrong kind.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici, ou sa valeur n’est pas du bon type.</translation>
    </message>
    <message>
        <source>A test of arguments needs exactly one of matches, schema, inside, hosts and largerThan.</source>
        <translation>Un test d’arguments demande exactement un élément parmi matches, schema, inside, hosts et largerThan.</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <translation>%1 correspond à %2</translation>
    </message>
    <message>
        <source>%1 fits a schema</source>
        <translation>%1 est conforme à un schéma</translation>
    </message>
    <message>
        <source>%1 is inside %2</source>
        <translation>%1 se trouve dans %2</translation>
    </message>
    <message>
        <source>%1 is an address at %2</source>
        <translation>%1 est une adresse de %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 dépasse %2 octets</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>non&#xa0;: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>aucune règle n’en parle</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>rule %1 “%2”</source>
        <translation>règle %1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>At %1: this is not known here, or of a wrong kind.</source>
        <translation>À %1&#xa0;: c’est inconnu ici, ou pas du bon type.</translation>
    </message>
    <message>
        <source>At %1: it must be allow, ask or deny.</source>
        <translation>À %1&#xa0;: ce doit être allow, ask ou deny.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>À %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At %1: it must have “calls” and “seconds”, up to %2 and %3.</source>
        <translation>À %1&#xa0;: il faut «&#xa0;calls&#xa0;» et «&#xa0;seconds&#xa0;», jusqu’à %2 et %3.</translation>
    </message>
    <message>
        <source>At %1: a rule must be an object with “do”.</source>
        <translation>À %1&#xa0;: une règle doit être un objet avec «&#xa0;do&#xa0;».</translation>
    </message>
    <message>
        <source>The rules must be an object.</source>
        <translation>Les règles doivent former un objet.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>ne fait que lire</translation>
    </message>
    <message>
        <source>may change something</source>
        <translation>peut modifier quelque chose</translation>
    </message>
    <message>
        <source>may destroy something</source>
        <translation>peut détruire quelque chose</translation>
    </message>
    <message>
        <source>destroys nothing</source>
        <translation>ne détruit rien</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>répétable</translation>
    </message>
    <message>
        <source>may not be repeated</source>
        <translation>ne peut pas être répété</translation>
    </message>
    <message>
        <source>reaches outside</source>
        <translation>agit vers l’extérieur</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>reste à l’intérieur</translation>
    </message>
    <message>
        <source>beyond %1 calls in %2 s</source>
        <translation>au-delà de %1 appels en %2 s</translation>
    </message>
</context>
<context>
    <name>PortabilityFinding</name>
    <message>
        <source>Its name has %1 characters; some clients take 64 at most.</source>
        <translation>Son nom compte %1 caractères&#xa0;; certains clients en acceptent au plus 64.</translation>
    </message>
    <message>
        <source>Its name has “%1” in it; some clients take letters, digits, _ and - only.</source>
        <translation>Son nom contient «&#xa0;%1&#xa0;»&#xa0;; certains clients n’acceptent que lettres, chiffres, _ et -.</translation>
    </message>
    <message>
        <source>Its input schema does not say that it is an object; some clients refuse the tool.</source>
        <translation>Son schéma d’entrée ne dit pas que c’est un objet&#xa0;; certains clients refusent l’outil.</translation>
    </message>
    <message>
        <source>Its input schema has “%1” at the top; some models&apos; providers refuse the tool.</source>
        <translation>Son schéma d’entrée a «&#xa0;%1&#xa0;» au premier niveau&#xa0;; certains fournisseurs de modèles refusent l’outil.</translation>
    </message>
    <message numerus="yes">
        <source>Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.</source>
        <translation>
            <numerusform>Son schéma d’entrée renvoie à des parties de lui-même ($ref à %n endroit)&#xa0;; certains clients ne les suivent pas.</numerusform>
            <numerusform>Son schéma d’entrée renvoie à des parties de lui-même ($ref à %n endroits)&#xa0;; certains clients ne les suivent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema refers to another document (%1), which no client reads.</source>
        <translation>Son schéma d’entrée renvoie à un autre document (%1), qu’aucun client ne lit.</translation>
    </message>
    <message>
        <source>A list in its input schema has a schema for each place (%1); some clients know one for all.</source>
        <translation>Une liste de son schéma d’entrée a un schéma pour chaque place (%1)&#xa0;; certains clients n’en connaissent qu’un pour toutes.</translation>
    </message>
    <message numerus="yes">
        <source>A type in its input schema is a list (%n place(s)); some models&apos; providers know single types.</source>
        <translation>
            <numerusform>Un type de son schéma d’entrée est une liste (%n endroit)&#xa0;; certains fournisseurs de modèles ne connaissent que des types simples.</numerusform>
            <numerusform>Un type de son schéma d’entrée est une liste (%n endroits)&#xa0;; certains fournisseurs de modèles ne connaissent que des types simples.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema has true or false in place of a schema (%1); some clients refuse that.</source>
        <translation>Son schéma d’entrée a true ou false à la place d’un schéma (%1)&#xa0;; certains clients le refusent.</translation>
    </message>
    <message>
        <source>Its parameter “%1” has a name that some clients refuse: they take 64 letters, digits, _ . and -.</source>
        <translation>Son paramètre «&#xa0;%1&#xa0;» a un nom que certains clients refusent&#xa0;: ils acceptent 64 lettres, chiffres, _ . et -.</translation>
    </message>
    <message>
        <source>Its input schema goes more than 10 levels deep; some models&apos; providers refuse the tool.</source>
        <translation>Son schéma d’entrée dépasse 10 niveaux&#xa0;; certains fournisseurs de modèles refusent l’outil.</translation>
    </message>
</context>
<context>
    <name>ProcessOrigin</name>
    <message>
        <source>%1 (a shell)</source>
        <translation>%1 (un shell)</translation>
    </message>
    <message>
        <source>%1 (a service)</source>
        <translation>%1 (un service)</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>plus personne</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>Il n’y a pas d’environnement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, without space at its ends.</source>
        <translation>Un nom a de 1 à %1 caractères, sans espace aux extrémités.</translation>
    </message>
    <message>
        <source>There is already an environment “%1”.</source>
        <translation>Il y a déjà un environnement «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable&#xa0;: lettres de a à z, chiffres, «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;.&#xa0;», sans chiffre au début.</translation>
    </message>
    <message>
        <source>The value of a secret is kept elsewhere.</source>
        <translation>La valeur d’un secret est conservée ailleurs.</translation>
    </message>
    <message>
        <source>There is already a profile “%1”.</source>
        <translation>Il y a déjà un profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no variable “%1” in %2.</source>
        <translation>Il n’y a pas de variable «&#xa0;%1&#xa0;» dans %2.</translation>
    </message>
    <message>
        <source>The profile “%1” is to be in use and is not there: servers are on by their own settings.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» devrait être utilisé et n’existe pas&#xa0;: les serveurs sont activés selon leurs propres paramètres.</translation>
    </message>
    <message>
        <source>The environment “%1” is to be in use and is not there.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» devrait être utilisé et n’existe pas.</translation>
    </message>
    <message>
        <source>The profile “%1” names the environment “%2”, which is not there.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» nomme l’environnement «&#xa0;%2&#xa0;», qui n’existe pas.</translation>
    </message>
    <message>
        <source>The profile “%1” names the group “%2”, which no server is in.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» nomme le groupe «&#xa0;%2&#xa0;», où ne figure aucun serveur.</translation>
    </message>
    <message>
        <source>The profile “%1” names servers that are not in the list any more: %2.</source>
        <translation>Le profil «&#xa0;%1&#xa0;» nomme des serveurs qui ne sont plus dans la liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>Corrigez le fichier ou déplacez-le&#xa0;; il n’est pas modifié d’ici là.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de textes.</translation>
    </message>
    <message>
        <source>A member of “%1” has no name.</source>
        <translation>Un membre de «&#xa0;%1&#xa0;» n’a pas de nom.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de variable.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or an object with “value” or “secret”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte, ou un objet avec «&#xa0;value&#xa0;» ou «&#xa0;secret&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must have either “value” or “secret”.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir soit «&#xa0;value&#xa0;», soit «&#xa0;secret&#xa0;».</translation>
    </message>
    <message>
        <source>The profiles cannot be read: %1 (%2)</source>
        <translation>Les profils sont illisibles&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>The profiles cannot be read: it is not a JSON object.</source>
        <translation>Les profils sont illisibles&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The profiles cannot be read: a name stands there twice, or the text is broken (%1).</source>
        <translation>Les profils sont illisibles&#xa0;: un nom y figure deux fois, ou le texte est abîmé (%1).</translation>
    </message>
    <message>
        <source>The profiles are of a newer version of Signalbox.</source>
        <translation>Les profils sont d’une version plus récente de Signalbox.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away to begin anew.</source>
        <translation>Utilisez cette version, ou déplacez le fichier pour recommencer.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Il n’y a pas de groupe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>tous les environnements</translation>
    </message>
    <message>
        <source>environment “%1”</source>
        <translation>l’environnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>le profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>Il n’y a pas d’endroit où conserver des secrets.</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>Aucun profil n’est utilisé.</translation>
    </message>
    <message>
        <source>“%1” is in the profile “%2” by its group “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» est dans le profil «&#xa0;%2&#xa0;» par son groupe «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>Les secrets ne sont conservés nulle part ici&#xa0;: celui-ci serait oublié à la fin du programme.</translation>
    </message>
    <message>
        <source>Choose a place: signalbox-cli credentials store.</source>
        <translation>Choisissez un endroit&#xa0;: signalbox-cli credentials store.</translation>
    </message>
</context>
<context>
    <name>ProgramChoices</name>
    <message>
        <source>What was decided about other programs&apos; files cannot be read.</source>
        <translation>Ce qui a été décidé des fichiers d’autres programmes est illisible.</translation>
    </message>
    <message>
        <source>Mend the file, or move it away to begin anew.</source>
        <translation>Corrigez le fichier, ou déplacez-le pour recommencer.</translation>
    </message>
</context>
<context>
    <name>ProgramEdit</name>
    <message>
        <source>This program is not known.</source>
        <translation>Ce programme n’est pas connu.</translation>
    </message>
    <message>
        <source>“%1” of the file holds no servers and is not overwritten.</source>
        <translation>«&#xa0;%1&#xa0;» dans le fichier ne contient pas de serveurs et n’est pas écrasé.</translation>
    </message>
    <message>
        <source>The server %1 is changed for %2.</source>
        <translation>Le serveur %1 est modifié pour %2.</translation>
    </message>
    <message>
        <source>The server %1 is added for %2.</source>
        <translation>Le serveur %1 est ajouté pour %2.</translation>
    </message>
    <message>
        <source>The server %1 is removed from %2.</source>
        <translation>Le serveur %1 est supprimé de %2.</translation>
    </message>
    <message>
        <source>The file is as it was at that time.</source>
        <translation>Le fichier est tel qu’il était à ce moment-là.</translation>
    </message>
    <message>
        <source>The server %1 is as it was at that time for %2.</source>
        <translation>Le serveur %1 est tel qu’il était à ce moment-là pour %2.</translation>
    </message>
</context>
<context>
    <name>ProgramEnvironment</name>
    <message>
        <source>The environment is that of the running program.</source>
        <translation>L’environnement est celui du programme en cours d’exécution.</translation>
    </message>
    <message>
        <source>The program does not run; the environment is that of the desktop session.</source>
        <translation>Le programme ne tourne pas&#xa0;; l’environnement est celui de la session de bureau.</translation>
    </message>
    <message>
        <source>Neither the program nor a desktop session runs; the environment is what a session usually has.</source>
        <translation>Ni le programme ni une session de bureau ne tourne&#xa0;; l’environnement est celui qu’une session a d’habitude.</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>The file is not UTF-8. Signalbox reads it, but does not write it.</source>
        <translation>Le fichier n’est pas en UTF-8. Signalbox le lit, mais ne l’écrit pas.</translation>
    </message>
    <message>
        <source>“%1” should hold the servers, each under its name.</source>
        <translation>«&#xa0;%1&#xa0;» devrait contenir les serveurs, chacun sous son nom.</translation>
    </message>
    <message>
        <source>This file is set by whoever administers the machine.</source>
        <translation>Ce fichier est défini par qui administre la machine.</translation>
    </message>
    <message>
        <source>There is more of this kind: %1.</source>
        <translation>Il y en a d’autres de ce type&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ProgramImport</name>
    <message>
        <source>“%1” is kept, and trusted with nothing by Signalbox.</source>
        <translation>«&#xa0;%1&#xa0;» est conservé, et Signalbox ne lui confie rien.</translation>
    </message>
    <message>
        <source>The variables in %1 are not read.</source>
        <translation>Les variables de %1 ne sont pas lues.</translation>
    </message>
    <message>
        <source>The program that makes its headers is not started.</source>
        <translation>Le programme qui fait ses en-têtes n’est pas lancé.</translation>
    </message>
</context>
<context>
    <name>ProgramPlan</name>
    <message>
        <source>No program looks for servers in this file.</source>
        <translation>Aucun programme ne cherche de serveurs dans ce fichier.</translation>
    </message>
    <message>
        <source>The server %1 goes into Signalbox.</source>
        <translation>Le serveur %1 va dans Signalbox.</translation>
    </message>
    <message>
        <source>Its secrets go where Signalbox keeps secrets; the entry refers to them.</source>
        <translation>Ses secrets vont là où Signalbox garde les secrets ; l’entrée y renvoie.</translation>
    </message>
</context>
<context>
    <name>ProgramReference</name>
    <message>
        <source>Set the variable %1 in the environment that %2 is started in.</source>
        <translation>Définissez la variable %1 dans l’environnement où %2 est lancé.</translation>
    </message>
    <message>
        <source>%1 asks for “%2” when it starts the server.</source>
        <translation>%1 demande «&#xa0;%2&#xa0;» quand il lance le serveur.</translation>
    </message>
    <message>
        <source>%1 has no way to say what %2 holds: %3.</source>
        <translation>%1 n’a pas de moyen de dire ce que contient %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Its credentials are kept by Signalbox and not copied: sign in from %1.</source>
        <translation>Ses identifiants sont conservés par Signalbox et non copiés&#xa0;: identifiez-vous depuis %1.</translation>
    </message>
    <message>
        <source>%1 has no way to read its credentials from the variable %2.</source>
        <translation>%1 n’a pas de moyen de lire ses identifiants dans la variable %2.</translation>
    </message>
    <message>
        <source>The server cannot be read.</source>
        <translation>Le serveur est illisible.</translation>
    </message>
    <message>
        <source>No secret stands in this server&apos;s entry.</source>
        <translation>Aucun secret ne figure dans l’entrée de ce serveur.</translation>
    </message>
    <message>
        <source>The secrets of %1 are no longer written in the file of %2.</source>
        <translation>Les secrets de %1 ne sont plus écrits dans le fichier de %2.</translation>
    </message>
    <message>
        <source>%1 has no way to refer to a secret in %2.</source>
        <translation>%1 n’a pas de moyen de renvoyer à un secret dans %2.</translation>
    </message>
    <message>
        <source>%1 hands the variable %2 on under its own name, and it stands for something else already.</source>
        <translation>%1 transmet la variable %2 sous son propre nom, et celui-ci désigne déjà autre chose.</translation>
    </message>
</context>
<context>
    <name>ProgramsState</name>
    <message>
        <source>%1 holds a secret and will not be taken in: %2</source>
        <translation>%1 contient un secret et ne sera pas repris : %2</translation>
    </message>
</context>
<context>
    <name>RatedAuthorizer</name>
    <message>
        <source>Rate limited: this key may be used at most %1 × in %2 s; the next time in %3 s.</source>
        <translation>Débit limité&#xa0;: cette clé peut servir au plus %1 × en %2 s&#xa0;; la prochaine fois dans %3 s.</translation>
    </message>
    <message>
        <source>Wait so long, or let calls wait for their turn, in the server&apos;s settings.</source>
        <translation>Attendez ce délai ou, dans les paramètres du serveur, laissez les appels attendre leur tour.</translation>
    </message>
</context>
<context>
    <name>RecordedCall</name>
    <message>
        <source>This message is no tool call that could be made again.</source>
        <translation>Ce message n’est pas un appel d’outil qui pourrait être refait.</translation>
    </message>
</context>
<context>
    <name>RecordedDecision</name>
    <message>
        <source>Why it was refused: %1</source>
        <translation>Pourquoi il a été refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it went: nothing speaks against it</source>
        <translation>Pourquoi il est parti&#xa0;: rien ne s’y oppose</translation>
    </message>
    <message>
        <source>Why it went: %1</source>
        <translation>Pourquoi il est parti&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RegistryAddress</name>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Ce n’est pas l’adresse d’un registre.</translation>
    </message>
    <message>
        <source>A registry is reached by https, or by http on this machine: what it says is run.</source>
        <translation>Un registre est atteint par https, ou par http sur cette machine&#xa0;: ce qu’il dit est exécuté.</translation>
    </message>
    <message>
        <source>The address of a registry has no name, password, query or fragment in it.</source>
        <translation>L’adresse d’un registre ne contient ni nom, ni mot de passe, ni requête, ni fragment.</translation>
    </message>
</context>
<context>
    <name>RegistryCommand</name>
    <message>
        <source>The package has a name that no %1 package can have; nothing is made of it.</source>
        <translation>Le paquet a un nom qu’aucun paquet %1 ne peut avoir&#xa0;; rien n’en est fait.</translation>
    </message>
    <message>
        <source>The package has a version that is none; nothing is made of it.</source>
        <translation>Le paquet a une version qui n’en est pas une&#xa0;; rien n’en est fait.</translation>
    </message>
    <message>
        <source>The container gets all rights on this machine.</source>
        <translation>Le conteneur reçoit tous les droits sur cette machine.</translation>
    </message>
    <message>
        <source>The container gets more rights than usual.</source>
        <translation>Le conteneur reçoit plus de droits que d’habitude.</translation>
    </message>
    <message>
        <source>The container gets a device of this machine.</source>
        <translation>Le conteneur reçoit un périphérique de cette machine.</translation>
    </message>
    <message>
        <source>The container shares this machine&apos;s network or processes.</source>
        <translation>Le conteneur partage le réseau ou les processus de cette machine.</translation>
    </message>
    <message>
        <source>The container gets all files of this machine.</source>
        <translation>Le conteneur reçoit tous les fichiers de cette machine.</translation>
    </message>
    <message>
        <source>The container gets docker itself, and with it this machine.</source>
        <translation>Le conteneur reçoit docker lui-même, et avec lui cette machine.</translation>
    </message>
    <message>
        <source>npx is told to run a line of shell.</source>
        <translation>npx doit exécuter une ligne de shell.</translation>
    </message>
    <message>
        <source>The package is taken from another place than your settings say.</source>
        <translation>Le paquet est pris à un autre endroit que celui de vos paramètres.</translation>
    </message>
    <message>
        <source>Another package is installed as well.</source>
        <translation>Un autre paquet est également installé.</translation>
    </message>
    <message>
        <source>The publisher names “%1” to start it with; %2 is what such packages are started with.</source>
        <translation>L’éditeur indique «&#xa0;%1&#xa0;» pour le lancer&#xa0;; de tels paquets sont lancés avec %2.</translation>
    </message>
    <message>
        <source>This package is a bundle, which is installed and not started by a command.</source>
        <translation>Ce paquet est un bundle, qui s’installe et n’est pas lancé par une commande.</translation>
    </message>
    <message>
        <source>Get the file from %1 and open it under Bundles.</source>
        <translation>Prenez le fichier sur %1 et ouvrez-le sous Bundles.</translation>
    </message>
    <message>
        <source>There is no known way to start a package of the kind “%1”.</source>
        <translation>Il n’y a pas de moyen connu de lancer un paquet du type «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A secret stands in the command line, where other programs can read it.</source>
        <translation>Un secret figure dans la ligne de commande, où d’autres programmes peuvent le lire.</translation>
    </message>
    <message>
        <source>It has to be installed first: cargo install %1 --version %2</source>
        <translation>Il faut d’abord l’installer&#xa0;: cargo install %1 --version %2</translation>
    </message>
</context>
<context>
    <name>RegistryEntry</name>
    <message>
        <source>The header “%1” cannot be sent like that.</source>
        <translation>L’en-tête «&#xa0;%1&#xa0;» ne peut pas être envoyé ainsi.</translation>
    </message>
    <message>
        <source>There is no known way to reach a server by “%1”.</source>
        <translation>Il n’y a pas de moyen connu d’atteindre un serveur par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>With these values the server&apos;s address is none.</source>
        <translation>Avec ces valeurs, l’adresse du serveur n’en est pas une.</translation>
    </message>
    <message>
        <source>What is sent to %1 can be read on the way: it is not https.</source>
        <translation>Ce qui est envoyé à %1 peut être lu en chemin&#xa0;: ce n’est pas https.</translation>
    </message>
    <message>
        <source>It is reached over the network once it runs. Start it with: %1</source>
        <translation>Il est atteint par le réseau une fois qu’il tourne. Lancez-le avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its publisher no longer recommends it.</source>
        <translation>Son éditeur ne le recommande plus.</translation>
    </message>
    <message>
        <source>The registry has taken it away; that is done with what does harm.</source>
        <translation>Le registre l’a retiré&#xa0;; cela se fait avec ce qui est nuisible.</translation>
    </message>
</context>
<context>
    <name>RegistryPage</name>
    <message>
        <source>The answer is not that of a registry: it is no JSON object.</source>
        <translation>La réponse n’est pas celle d’un registre&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it has no list of servers.</source>
        <translation>La réponse n’est pas celle d’un registre&#xa0;: elle n’a pas de liste de serveurs.</translation>
    </message>
    <message>
        <source>The registry sent %1 servers at once; more than 1000 are not read.</source>
        <translation>Le registre a envoyé %1 serveurs à la fois&#xa0;; pas plus de 1000 sont lus.</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it describes no server.</source>
        <translation>La réponse n’est pas celle d’un registre&#xa0;: elle ne décrit aucun serveur.</translation>
    </message>
</context>
<context>
    <name>RegistryStore</name>
    <message>
        <source>What was kept of the registry cannot be read: %1.</source>
        <translation>Ce qui a été conservé du registre est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What was read of the registry cannot be kept: %1.</source>
        <translation>Ce qui a été lu du registre ne peut pas être conservé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>RegistryUpdate</name>
    <message>
        <source>Add the new version anew, and remove this entry.</source>
        <translation>Ajoutez la nouvelle version, et supprimez cette entrée.</translation>
    </message>
    <message>
        <source>The command was changed by hand: it no longer names the package.</source>
        <translation>La commande a été modifiée à la main&#xa0;: elle ne nomme plus le paquet.</translation>
    </message>
    <message>
        <source>Install it: cargo install %1 --version %2</source>
        <translation>Installez-le&#xa0;: cargo install %1 --version %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The variable “%1” is wanted now.</source>
        <translation>La variable «&#xa0;%1&#xa0;» est maintenant demandée.</translation>
    </message>
    <message>
        <source>This entry did not come from that server of a registry.</source>
        <translation>Cette entrée ne vient pas de ce serveur d’un registre.</translation>
    </message>
    <message>
        <source>Version %1 is no longer offered in the way this entry uses.</source>
        <translation>La version %1 n’est plus proposée par le moyen que cette entrée utilise.</translation>
    </message>
    <message>
        <source>How it is reached stays as it is.</source>
        <translation>La façon de l’atteindre reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>RegistryValues</name>
    <message>
        <source>“%1” cannot hold a NUL character.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas contenir de caractère NUL.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» est l’un de&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>«&#xa0;%1&#xa0;» est un nombre.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>«&#xa0;%1&#xa0;» est vrai ou faux.</translation>
    </message>
    <message>
        <source>“%1” is wanted.</source>
        <translation>«&#xa0;%1&#xa0;» est demandé.</translation>
    </message>
    <message>
        <source>“%1” is wanted: %2</source>
        <translation>«&#xa0;%1&#xa0;» est demandé&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is wanted: the address has it in it.</source>
        <translation>«&#xa0;%1&#xa0;» est demandé&#xa0;: l’adresse le contient.</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>“%1” is no root: roots are addresses such as file:///home/me/project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une racine&#xa0;: les racines sont des adresses telles que file:///home/me/project.</translation>
    </message>
</context>
<context>
    <name>RulesFile</name>
    <message>
        <source>Open the file in an editor by hand: %1</source>
        <translation>Ouvrez vous-même le fichier dans un éditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file was not made: %1</source>
        <translation>Le fichier n’a pas été créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open it with.</source>
        <translation>xdg-open est absent de ce système&#xa0;; impossible de l’ouvrir.</translation>
    </message>
    <message>
        <source>The editor could not be started.</source>
        <translation>L’éditeur n’a pas pu être lancé.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reads files, lists folders and runs five safe commands below one folder.</source>
        <translation>Lit des fichiers, liste des dossiers et exécute cinq commandes sûres sous un même dossier.</translation>
    </message>
    <message>
        <source>Describes repositories on GitHub and, with a token, opens issues there.</source>
        <translation>Décrit des dépôts GitHub et, avec un jeton, y ouvre des tickets.</translation>
    </message>
    <message>
        <source>Follows a file as it grows, and tells what changes in a folder as it happens.</source>
        <translation>Suit un fichier qui grandit, et signale aussitôt ce qui change dans un dossier.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Must not be empty.</source>
        <translation>Ne doit pas être vide.</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>Au moins %1 caractères.</translation>
    </message>
    <message>
        <source>Must have at most one character.</source>
        <translation>Au plus un caractère.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Must have at least one item.</source>
        <translation>Au moins un élément.</translation>
    </message>
    <message>
        <source>Must have at least %1 items.</source>
        <translation>Au moins %1 éléments.</translation>
    </message>
    <message>
        <source>Must have at most one item.</source>
        <translation>Au plus un élément.</translation>
    </message>
    <message>
        <source>Must have at most %1 items.</source>
        <translation>Au plus %1 éléments.</translation>
    </message>
    <message>
        <source>None of the items is of the kind that must be among them.</source>
        <translation>Aucun des éléments n’est du type qui doit y figurer.</translation>
    </message>
    <message>
        <source>At least %1 items must be of a kind that fewer are.</source>
        <translation>Au moins %1 éléments doivent être d’un type qui est trop peu présent.</translation>
    </message>
    <message>
        <source>Must have at least one property.</source>
        <translation>Au moins une propriété.</translation>
    </message>
    <message>
        <source>Must have at least %1 properties.</source>
        <translation>Au moins %1 propriétés.</translation>
    </message>
    <message>
        <source>Must have at most one property.</source>
        <translation>Au plus une propriété.</translation>
    </message>
    <message>
        <source>Must have at most %1 properties.</source>
        <translation>Au plus %1 propriétés.</translation>
    </message>
    <message>
        <source>The schema is too large to use.</source>
        <translation>Le schéma est trop grand pour être utilisé.</translation>
    </message>
    <message>
        <source>The schema is nested too deeply to use.</source>
        <translation>Le schéma est imbriqué trop profondément pour être utilisé.</translation>
    </message>
    <message>
        <source>The schema is written in a dialect Signalbox does not know: %1.</source>
        <translation>Le schéma est écrit dans un dialecte que Signalbox ne connaît pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Un schéma doit être un objet, true ou false.</translation>
    </message>
    <message>
        <source>A reference must be text.</source>
        <translation>Une référence doit être un texte.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>Le schéma renvoie à %1, qui n’y figure pas.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is outside it and is never fetched.</source>
        <translation>Le schéma renvoie à %1, qui est à l’extérieur et n’est jamais téléchargé.</translation>
    </message>
    <message>
        <source>Not a date. Use YYYY-MM-DD.</source>
        <translation>Pas une date. Forme&#xa0;: AAAA-MM-JJ.</translation>
    </message>
    <message>
        <source>Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z.</source>
        <translation>Pas une heure. Forme&#xa0;: HH:MM:SS avec un fuseau horaire, par exemple 14:30:00Z.</translation>
    </message>
    <message>
        <source>Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.</source>
        <translation>Pas une date et heure. Forme&#xa0;: AAAA-MM-JJTHH:MM:SSZ.</translation>
    </message>
    <message>
        <source>Not an email address.</source>
        <translation>Pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Not an address. Use a form such as https://example.org/path.</source>
        <translation>Pas une adresse. Forme&#xa0;: par exemple https://example.org/path.</translation>
    </message>
    <message>
        <source>Not a UUID.</source>
        <translation>Pas un UUID.</translation>
    </message>
    <message>
        <source>Not an IPv4 address.</source>
        <translation>Pas une adresse IPv4.</translation>
    </message>
    <message>
        <source>Not an IPv6 address.</source>
        <translation>Pas une adresse IPv6.</translation>
    </message>
    <message>
        <source>The schema is not valid: the value of %1 is of the wrong kind.</source>
        <translation>Le schéma n’est pas valide&#xa0;: la valeur de %1 n’est pas du bon type.</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used.</source>
        <translation>Le motif %1 est inutilisable.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>vrai ou faux</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Doit être %1.</translation>
    </message>
    <message>
        <source>Must be %1 or %2.</source>
        <translation>Doit être %1 ou %2.</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>Ne fait pas partie des valeurs autorisées.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Doit être au moins %1.</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>Doit être supérieur à %1.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Doit être au plus %1.</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>Doit être inférieur à %1.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Doit être un multiple de %1.</translation>
    </message>
    <message>
        <source>The pattern %1 takes too long to check.</source>
        <translation>Vérifier le motif %1 prend trop de temps.</translation>
    </message>
    <message>
        <source>Does not match the pattern %1.</source>
        <translation>Ne correspond pas au motif %1.</translation>
    </message>
    <message>
        <source>At most %1 items may be of a kind that more are.</source>
        <translation>Au plus %1 éléments peuvent être d’un type qui est trop présent.</translation>
    </message>
    <message>
        <source>Items %1 and %2 are the same.</source>
        <translation>Les éléments %1 et %2 sont identiques.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>This name is not allowed.</source>
        <translation>Ce nom n’est pas autorisé.</translation>
    </message>
    <message>
        <source>One item too many.</source>
        <translation>Un élément de trop.</translation>
    </message>
    <message>
        <source>Not a known property.</source>
        <translation>Propriété inconnue.</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation>Aucune valeur n’est autorisée ici.</translation>
    </message>
    <message>
        <source>The schema is too complex to check this value to the end.</source>
        <translation>Le schéma est trop complexe pour vérifier cette valeur jusqu’au bout.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Cette valeur n’est pas autorisée.</translation>
    </message>
    <message>
        <source>Fits more than one of the allowed forms; exactly one is allowed.</source>
        <translation>Correspond à plusieurs des formes autorisées ; une seule est permise.</translation>
    </message>
    <message>
        <source>Fits none of the allowed forms.</source>
        <translation>Ne correspond à aucune des formes autorisées.</translation>
    </message>
</context>
<context>
    <name>SchemaReader</name>
    <message>
        <source>The schema is too large for more fields.</source>
        <translation>Le schéma est trop grand pour d’autres champs.</translation>
    </message>
    <message>
        <source>Any JSON value.</source>
        <translation>Toute valeur JSON.</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>Le schéma n’autorise aucune valeur ici.</translation>
    </message>
    <message>
        <source>Its schema is nested too deeply for a form.</source>
        <translation>Son schéma est imbriqué trop profondément pour un formulaire.</translation>
    </message>
    <message>
        <source>Its schema combines several choices at once.</source>
        <translation>Son schéma combine plusieurs choix à la fois.</translation>
    </message>
    <message>
        <source>Its type is not one of JSON Schema&apos;s.</source>
        <translation>Son type n’est pas un type de JSON Schema.</translation>
    </message>
    <message>
        <source>Any object.</source>
        <translation>Tout objet.</translation>
    </message>
    <message>
        <source>A list with a schema for each place.</source>
        <translation>Une liste avec un schéma pour chaque place.</translation>
    </message>
    <message>
        <source>It refers to a schema outside its document.</source>
        <translation>Il renvoie à un schéma extérieur à son document.</translation>
    </message>
    <message>
        <source>It refers to a part of the schema that is not there.</source>
        <translation>Il renvoie à une partie du schéma qui n’existe pas.</translation>
    </message>
    <message>
        <source>Its schema is not an object.</source>
        <translation>Son schéma n’est pas un objet.</translation>
    </message>
    <message>
        <source>Parts of its schema contradict each other.</source>
        <translation>Des parties de son schéma se contredisent.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vrai ou faux</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
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
        <translation>Le fichier des secrets est abîmé.</translation>
    </message>
    <message>
        <source>Put a copy of it in its place, or remove it and give the secrets anew.</source>
        <translation>Remplacez-le par une copie, ou supprimez-le et saisissez de nouveau les secrets.</translation>
    </message>
    <message>
        <source>There is not enough memory to make a key of the passphrase.</source>
        <translation>Il n’y a pas assez de mémoire pour former une clé à partir de la phrase secrète.</translation>
    </message>
    <message>
        <source>No key can be made.</source>
        <translation>Aucune clé ne peut être formée.</translation>
    </message>
    <message>
        <source>The file of secrets wants more work for its key than is done here, or too little; no Signalbox wrote it.</source>
        <translation>Le fichier des secrets demande pour sa clé plus de travail qu’il n’en est fait ici, ou trop peu&#xa0;; aucun Signalbox ne l’a écrit.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation>Ce n’est pas la phrase secrète du fichier des secrets.</translation>
    </message>
    <message>
        <source>The file of secrets would grow too big.</source>
        <translation>Le fichier des secrets deviendrait trop gros.</translation>
    </message>
    <message>
        <source>The secrets cannot be encrypted.</source>
        <translation>Les secrets ne peuvent pas être chiffrés.</translation>
    </message>
</context>
<context>
    <name>SecretKind</name>
    <message>
        <source>GitHub token</source>
        <translation>jeton GitHub</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>jeton GitLab</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>clé Stripe</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>clé Anthropic</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clé d’API</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>jeton Slack</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>clé AWS</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation>clé Google</translation>
    </message>
    <message>
        <source>npm token</source>
        <translation>jeton npm</translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation>jeton PyPI</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>jeton Hugging Face</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clé privée</translation>
    </message>
    <message>
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>cookie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>jeton au porteur</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secret</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>It cannot be read where secrets are to be kept.</source>
        <translation>L’endroit où conserver les secrets est illisible.</translation>
    </message>
    <message>
        <source>Choose it anew in the settings, or with “signalbox-cli credentials store”.</source>
        <translation>Choisissez-le de nouveau dans les paramètres, ou avec «&#xa0;signalbox-cli credentials store&#xa0;».</translation>
    </message>
    <message>
        <source>Where secrets are kept cannot be written down.</source>
        <translation>L’endroit où les secrets sont conservés ne peut pas être noté.</translation>
    </message>
</context>
<context>
    <name>SecretPlan</name>
    <message>
        <source>The secrets of %1 go into the keychain; the entry refers to them.</source>
        <translation>Les secrets de %1 vont dans le trousseau&#xa0;; l’entrée y renvoie.</translation>
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
        <translation>Ce qui est conservé des identifiants de ce serveur est illisible.</translation>
    </message>
    <message>
        <source>A secret must be text in UTF-8.</source>
        <translation>Un secret doit être un texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 est ajouté.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 est modifié.</translation>
    </message>
    <message>
        <source>%1 is changed. %2</source>
        <translation>%1 est modifié. %2</translation>
    </message>
</context>
<context>
    <name>ServerEntry</name>
    <message>
        <source>“type” must be stdio, http, sse or websocket, not “%1”.</source>
        <translation>«&#xa0;type&#xa0;» doit être stdio, http, sse ou websocket, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is neither a “command” nor a “url”.</source>
        <translation>Il n’y a ni «&#xa0;command&#xa0;» ni «&#xa0;url&#xa0;».</translation>
    </message>
    <message>
        <source>A stdio server needs a “command”.</source>
        <translation>Un serveur stdio demande «&#xa0;command&#xa0;».</translation>
    </message>
    <message>
        <source>A server of this type needs a “url”.</source>
        <translation>Un serveur de ce type demande «&#xa0;url&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be auto, legacy, modern or a known revision, not “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» doit être auto, legacy, modern ou une révision connue, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“signalbox.id” may hold letters, digits and hyphens only.</source>
        <translation>«&#xa0;signalbox.id&#xa0;» ne peut contenir que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>An entry must be an object.</source>
        <translation>Une entrée doit être un objet.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>liste de textes</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>objet de textes</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être de type %2, pas %3.</translation>
    </message>
    <message>
        <source>“signalbox.auth.kind” must be one of %1, not “%2”.</source>
        <translation>«&#xa0;signalbox.auth.kind&#xa0;» doit être une valeur parmi %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal.</source>
        <translation>«&#xa0;signalbox.tls.fingerprint&#xa0;» doit être un SHA-256 en hexadécimal.</translation>
    </message>
    <message>
        <source>“signalbox.health.check” must be none, ping or tool, not “%1”.</source>
        <translation>«&#xa0;signalbox.health.check&#xa0;» doit être none, ping ou tool, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A check by a tool needs “signalbox.health.tool”.</source>
        <translation>Un contrôle par un outil demande «&#xa0;signalbox.health.tool&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>“signalbox.auth.algorithm” must be HS256, RS256 or ES256, not “%1”.</source>
        <translation>«&#xa0;signalbox.auth.algorithm&#xa0;» doit être HS256, RS256 ou ES256, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier.</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” needs “requests”: how many in one window of time.</source>
        <translation>«&#xa0;signalbox.auth.rate&#xa0;» demande «&#xa0;requests&#xa0;»&#xa0;: combien dans une fenêtre de temps.</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” is for keys, passwords and tokens that are given, not for those of a sign-in.</source>
        <translation>«&#xa0;signalbox.auth.rate&#xa0;» vaut pour les clés, mots de passe et jetons saisis, pas pour ceux d’une identification.</translation>
    </message>
    <message>
        <source>“signalbox.auth.%1” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>«&#xa0;signalbox.auth.%1&#xa0;» serait un secret dans un fichier&#xa0;: indiquez une variable d’environnement, ou saisissez-le dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>“signalbox.tls.passphrase” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>«&#xa0;signalbox.tls.passphrase&#xa0;» serait un secret dans un fichier&#xa0;: indiquez une variable d’environnement, ou saisissez-la dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste.</translation>
    </message>
</context>
<context>
    <name>ServerJson</name>
    <message>
        <source>The format “%1” is not known; it is taken as text.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’est pas connu&#xa0;; il est pris comme texte.</translation>
    </message>
    <message>
        <source>It has no name, so it is left out.</source>
        <translation>Il n’a pas de nom&#xa0;; il est donc omis.</translation>
    </message>
    <message>
        <source>An argument is named or positional, not “%1”; it is left out.</source>
        <translation>Un argument est named ou positional, pas «&#xa0;%1&#xa0;»&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>A named argument without a name is left out.</source>
        <translation>Un argument nommé sans nom est omis.</translation>
    </message>
    <message>
        <source>A package needs a kind of registry and an identifier.</source>
        <translation>Un paquet demande un type de registre et un identifiant.</translation>
    </message>
    <message>
        <source>A bundle needs fileSha256, which says what the file must be.</source>
        <translation>Un bundle demande fileSha256, qui dit ce que le fichier doit être.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur demande un nom.</translation>
    </message>
    <message>
        <source>The name is not of the form that the schema asks for, such as com.example/weather.</source>
        <translation>Le nom n’a pas la forme que demande le schéma, telle que com.example/weather.</translation>
    </message>
    <message>
        <source>A server needs a version.</source>
        <translation>Un serveur demande une version.</translation>
    </message>
    <message>
        <source>“%1” is a range, not a version.</source>
        <translation>«&#xa0;%1&#xa0;» est une plage, pas une version.</translation>
    </message>
    <message>
        <source>A server.json is an object.</source>
        <translation>Un server.json est un objet.</translation>
    </message>
    <message>
        <source>This should be a text; it is left out.</source>
        <translation>Ce devrait être un texte&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters; the rest is left out.</source>
        <translation>Il y a plus de %1 caractères&#xa0;; le reste est omis.</translation>
    </message>
    <message>
        <source>This should be true or false; it is taken as false.</source>
        <translation>Ce devrait être vrai ou faux&#xa0;; c’est pris comme faux.</translation>
    </message>
    <message>
        <source>This should be an object; it is left out.</source>
        <translation>Ce devrait être un objet&#xa0;; il est omis.</translation>
    </message>
    <message>
        <source>This should be a list; it is left out.</source>
        <translation>Ce devrait être une liste&#xa0;; elle est omise.</translation>
    </message>
    <message>
        <source>There are more than %1; the rest is left out.</source>
        <translation>Il y en a plus de %1&#xa0;; le reste est omis.</translation>
    </message>
    <message>
        <source>This is of another type than expected; it is left out.</source>
        <translation>C’est d’un autre type que celui attendu&#xa0;; c’est omis.</translation>
    </message>
</context>
<context>
    <name>ServerMatrix</name>
    <message>
        <source>%1: “%2” and “%3”.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Arguments: another secret.</source>
        <translation>Arguments&#xa0;: un autre secret.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
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
        <translation>En-tête %1</translation>
    </message>
    <message>
        <source>%1: only in the second.</source>
        <translation>%1&#xa0;: seulement dans le second.</translation>
    </message>
    <message>
        <source>%1: only in the first.</source>
        <translation>%1&#xa0;: seulement dans le premier.</translation>
    </message>
    <message>
        <source>%1: another value.</source>
        <translation>%1&#xa0;: une autre valeur.</translation>
    </message>
    <message>
        <source>Address: another secret.</source>
        <translation>Adresse&#xa0;: un autre secret.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server asks for input but says neither what it asks nor where to go on.</source>
        <translation>Le serveur demande une saisie, mais ne dit ni laquelle ni où continuer.</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is not a string.</source>
        <translation>Le requestState du serveur n’est pas une chaîne.</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is longer than %1 bytes.</source>
        <translation>Le requestState du serveur dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The server&apos;s inputRequests is not an object.</source>
        <translation>Le inputRequests du serveur n’est pas un objet.</translation>
    </message>
    <message>
        <source>The server asks for input of an unknown kind: %1</source>
        <translation>Le serveur demande une saisie d’un type inconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server asks more than %1 questions at once.</source>
        <translation>Le serveur pose plus de %1 questions à la fois.</translation>
    </message>
    <message>
        <source>The server asks for input but does not say what.</source>
        <translation>Le serveur demande une saisie, mais ne dit pas laquelle.</translation>
    </message>
</context>
<context>
    <name>SessionBook</name>
    <message>
        <source>The list of sessions cannot be understood; none of them counts.</source>
        <translation>La liste des sessions est incompréhensible&#xa0;; aucune d’elles ne compte.</translation>
    </message>
    <message>
        <source>A session needs a user, tools that may be called, and time.</source>
        <translation>Une session demande un utilisateur, des outils qui peuvent être appelés, et du temps.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>Cette session n’existe pas.</translation>
    </message>
    <message>
        <source>A session that was ended cannot be renewed.</source>
        <translation>Une session terminée ne peut pas être renouvelée.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting “%1” cannot be that: %2.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» ne peut pas prendre cette valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>il vaut on ou off</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2</source>
        <translation>c’est un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it is a text of one line, %1 characters at most</source>
        <translation>c’est un texte d’une ligne, de %1 caractères au plus</translation>
    </message>
    <message>
        <source>it is a list of names</source>
        <translation>c’est une liste de noms</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>c’est une valeur parmi %1</translation>
    </message>
    <message>
        <source>“%1” is not changed here.</source>
        <translation>«&#xa0;%1&#xa0;» ne se modifie pas ici.</translation>
    </message>
    <message>
        <source>Use the window&apos;s settings, or %1.</source>
        <translation>Utilisez les paramètres de la fenêtre, ou %1.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>Les paramètres ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>«&#xa0;%1&#xa0;» est nommé deux fois.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>octet %1</translation>
    </message>
    <message>
        <source>That is no file of settings of Signalbox.</source>
        <translation>Ce n’est pas un fichier de paramètres de Signalbox.</translation>
    </message>
    <message>
        <source>The file of settings is of another version than this Signalbox reads.</source>
        <translation>Le fichier de paramètres est d’une autre version que celle lue par ce Signalbox.</translation>
    </message>
    <message>
        <source>A secret does not belong into the collector&apos;s address.</source>
        <translation>Un secret n’a pas sa place dans l’adresse du collecteur.</translation>
    </message>
    <message>
        <source>A language is a code such as de or zh_CN.</source>
        <translation>Une langue est un code tel que de ou zh_CN.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast: black and white, strong edges.</source>
        <translation>Contraste élevé&#xa0;: noir et blanc, bords marqués.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It is spoken when Signalbox is started again.</source>
        <translation>S’applique au prochain démarrage de Signalbox.</translation>
    </message>
    <message>
        <source>Calls that took long</source>
        <translation>Appels qui ont duré longtemps</translation>
    </message>
    <message>
        <source>When such a call ends and another window has the focus.</source>
        <translation>Quand un tel appel se termine et qu’une autre fenêtre a le focus.</translation>
    </message>
    <message>
        <source>Long is, from</source>
        <translation>Longtemps, à partir de</translation>
    </message>
    <message>
        <source>Servers that fail</source>
        <translation>Serveurs en échec</translation>
    </message>
    <message>
        <source>When a server is lost or cannot be connected.</source>
        <translation>Quand un serveur est perdu ou ne peut pas être connecté.</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Demandes en attente</translation>
    </message>
    <message>
        <source>When a server, or a rule, waits for an answer of yours.</source>
        <translation>Quand un serveur, ou une règle, attend votre réponse.</translation>
    </message>
    <message>
        <source>Alerts of the monitor</source>
        <translation>Alertes du moniteur</translation>
    </message>
    <message>
        <source>When a rule that you set in the monitor begins or ceases to hold.</source>
        <translation>Quand une règle que vous avez définie dans le moniteur commence ou cesse de s’appliquer.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icône dans la barre d’état système</translation>
    </message>
    <message>
        <source>Closing the window leaves Signalbox in the tray</source>
        <translation>Fermer la fenêtre laisse Signalbox dans la barre d’état système</translation>
    </message>
    <message>
        <source>Servers stay connected. Quit ends Signalbox.</source>
        <translation>Les serveurs restent connectés. Quitter met fin à Signalbox.</translation>
    </message>
    <message>
        <source>Answer requests of servers by the rules of a file</source>
        <translation>Répondre aux demandes des serveurs selon les règles d’un fichier</translation>
    </message>
    <message>
        <source>The file answers.json in the settings folder.</source>
        <translation>Le fichier answers.json dans le dossier des paramètres.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>From the start of a server&apos;s program until it has said who it is.</source>
        <translation>Du lancement du programme d’un serveur jusqu’à ce qu’il ait dit qui il est.</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>Une requête sans réponse</translation>
    </message>
    <message>
        <source>A server&apos;s own settings, and those of one call, go before this.</source>
        <translation>Les paramètres propres à un serveur, et ceux d’un appel, priment.</translation>
    </message>
    <message>
        <source>Progress starts that time anew</source>
        <translation>La progression relance ce délai</translation>
    </message>
    <message>
        <source>A request, whatever its progress</source>
        <translation>Une requête, quelle que soit sa progression</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un message</translation>
    </message>
    <message>
        <source>A longer one is an error, and is not kept in memory.</source>
        <translation>Un message plus long est une erreur, et n’est pas gardé en mémoire.</translation>
    </message>
    <message>
        <source>Entries of one list</source>
        <translation>Entrées d’une liste</translation>
    </message>
    <message>
        <source>Of tools, resources or prompts of one server.</source>
        <translation>D’outils, de ressources ou de prompts d’un serveur.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Où les secrets sont conservés</translation>
    </message>
    <message>
        <source>A change moves what is kept.</source>
        <translation>Un changement déplace ce qui est conservé.</translation>
    </message>
    <message>
        <source>Messages of the last</source>
        <translation>Messages des derniers</translation>
    </message>
    <message>
        <source>In days; 0: however old. Older messages go and do not come back.</source>
        <translation>En jours&#xa0;; 0&#xa0;: quel que soit l’âge. Les messages plus anciens partent et ne reviennent pas.</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Au total, au plus</translation>
    </message>
    <message>
        <source>In MiB; 0: any size. The oldest go first.</source>
        <translation>En Mio&#xa0;; 0&#xa0;: taille illimitée. Les plus anciens partent d’abord.</translation>
    </message>
    <message>
        <source>Of each server at most</source>
        <translation>De chaque serveur, au plus</translation>
    </message>
    <message>
        <source>Newest messages of each server; 0: any number.</source>
        <translation>Messages les plus récents de chaque serveur&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Report calls to an OpenTelemetry collector</source>
        <translation>Signaler les appels à un collecteur OpenTelemetry</translation>
    </message>
    <message>
        <source>Names of servers and tools, times and errors; never arguments or results.</source>
        <translation>Noms des serveurs et des outils, durées et erreurs&#xa0;; jamais d’arguments ni de résultats.</translation>
    </message>
    <message>
        <source>Collector address</source>
        <translation>Adresse du collecteur</translation>
    </message>
    <message>
        <source>Empty: OTEL_EXPORTER_OTLP_ENDPOINT, else http://localhost:4318.</source>
        <translation>Vide&#xa0;: OTEL_EXPORTER_OTLP_ENDPOINT, sinon http://localhost:4318.</translation>
    </message>
    <message>
        <source>Servers that are not reported</source>
        <translation>Serveurs non signalés</translation>
    </message>
    <message>
        <source>Send calls to the team&apos;s database</source>
        <translation>Envoyer les appels à la base de données de l’équipe</translation>
    </message>
    <message>
        <source>Never arguments, results or error texts.</source>
        <translation>Jamais d’arguments, de résultats ni de textes d’erreur.</translation>
    </message>
    <message>
        <source>Team&apos;s database</source>
        <translation>Base de données de l’équipe</translation>
    </message>
    <message>
        <source>Of PostgreSQL, without a password.</source>
        <translation>De PostgreSQL, sans mot de passe.</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Empty: your name on this machine.</source>
        <translation>Vide&#xa0;: votre nom sur cette machine.</translation>
    </message>
    <message>
        <source>Servers whose calls are not sent</source>
        <translation>Serveurs dont les appels ne sont pas envoyés</translation>
    </message>
    <message>
        <source>Registries of servers</source>
        <translation>Registres de serveurs</translation>
    </message>
    <message>
        <source>Addresses, with commas between them. Nothing is asked of them before you look at the registry.</source>
        <translation>Des adresses, séparées par des virgules. Rien ne leur est demandé avant que vous regardiez le registre.</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Liste des versions</translation>
    </message>
    <message>
        <source>An address of https. Empty: Signalbox never looks for updates. Else it reads the list once a day.</source>
        <translation>Une adresse https. Vide&#xa0;: Signalbox ne cherche jamais de mises à jour. Sinon, il lit la liste une fois par jour.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation>À propos de Signalbox</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>Gère, teste et surveille des serveurs MCP.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AddressBody</name>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>It reads as “%1”. Letters of another alphabet may look like those of a host that you know.</source>
        <translation>Se lit «&#xa0;%1&#xa0;». Des lettres d’un autre alphabet peuvent ressembler à celles d’un hôte que vous connaissez.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Nothing is opened unless you say so. “Accept” tells the server that you agreed to go there, no more.</source>
        <translation>Rien n’est ouvert sans votre accord. «&#xa0;Accepter&#xa0;» indique au serveur que vous avez consenti à y aller, rien de plus.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Given to the browser. Accept when you are done there.</source>
        <translation>Transmise au navigateur. Acceptez quand vous y avez terminé.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Cannot be opened: what stands before the @ only looks like a host.</source>
        <translation>Ouverture impossible&#xa0;: ce qui précède le @ ressemble seulement à un hôte.</translation>
    </message>
    <message>
        <source>Cannot be opened: it is not written as addresses are.</source>
        <translation>Ouverture impossible&#xa0;: ce n’est pas écrit comme une adresse.</translation>
    </message>
    <message>
        <source>Cannot be opened: only https addresses can, and http ones of this computer.</source>
        <translation>Ouverture impossible&#xa0;: seules les adresses https le permettent, et les http de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertLines</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>%1 (%2), since %3</source>
        <translation>%1 (%2), depuis %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertRuleModel</name>
    <message>
        <source>each server</source>
        <translation>chaque serveur</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>calme</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Règles d’alerte</translation>
    </message>
    <message>
        <source>Figures are those of the last minute. What begins to hold is said here, on the monitor, and by the desktop.</source>
        <translation>Les valeurs sont celles de la dernière minute. Ce qui commence à se produire est signalé ici, sur le moniteur et par le bureau.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Supprimer la règle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>For so many seconds</source>
        <translation>Pendant tant de secondes</translation>
    </message>
    <message>
        <source>for </source>
        <comment>a time</comment>
        <translation>pendant </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>each server</source>
        <translation>chaque serveur</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Ajouter une règle</translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsModel</name>
    <message numerus="yes">
        <source>Server %1, %n tool(s)</source>
        <translation>
            <numerusform>Serveur %1, %n outil</numerusform>
            <numerusform>Serveur %1, %n outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Serveur %1, %n outil, replié</numerusform>
            <numerusform>Serveur %1, %n outils, replié</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsPane</name>
    <message>
        <source>Tools of all servers</source>
        <translation>Outils de tous les serveurs</translation>
    </message>
    <message>
        <source>Filter the tools of all servers</source>
        <translation>Filtrer les outils de tous les serveurs</translation>
    </message>
    <message>
        <source>Only the tools of this server</source>
        <translation>Seulement les outils de ce serveur</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>Aucun outil ne correspond à «&#xa0;%1&#xa0;». %2 masqués.</translation>
    </message>
    <message>
        <source>No server that is connected offers tools.</source>
        <translation>Aucun serveur connecté ne propose d’outils.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerPane</name>
    <message>
        <source>Show in the journal</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Afficher dans le journal</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerReader</name>
    <message>
        <source>The server answered with status %1 %2.</source>
        <translation>Le serveur a répondu avec le statut %1 %2.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>Le serveur demande d’attendre %1 s.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes.</source>
        <translation>Le serveur a envoyé un message de plus de %1 octets.</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Si de tels messages sont voulus, relevez la limite dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is neither JSON nor a stream of events but “%1”.</source>
        <translation>La réponse du serveur n’est ni du JSON ni un flux d’événements, mais «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Elle commence par&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerTexts</name>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Le serveur a répondu par l’erreur %1.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The read was not sent.</source>
        <translation>La lecture n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The answer is no result of resources/read.</source>
        <translation>La réponse n’est pas un résultat de resources/read.</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>À %1&#xa0;: attendu %2, trouvé %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Il y en a %1 de plus.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFactsModel</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Votre position</translation>
    </message>
    <message>
        <source>Write to the clipboard</source>
        <translation>Écrire dans le presse-papiers</translation>
    </message>
    <message>
        <source>It reaches no network, no file and no other app.</source>
        <translation>Elle n’atteint ni réseau, ni fichier, ni autre app.</translation>
    </message>
    <message>
        <source>It reaches the addresses that it declared (%1), no file and no other app.</source>
        <translation>Elle atteint les adresses qu’elle a déclarées (%1), aucun fichier et aucune autre app.</translation>
    </message>
    <message>
        <source>It may call tools of this server that are open to apps; your rules decide about each call.</source>
        <translation>Elle peut appeler les outils de ce serveur ouverts aux apps&#xa0;; vos règles décident de chaque appel.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>for apps only: hidden from models</source>
        <translation>pour les apps seulement&#xa0;: caché aux modèles</translation>
    </message>
    <message>
        <source>for nobody: neither models nor apps may call it</source>
        <translation>pour personne&#xa0;: ni modèles ni apps ne peuvent l’appeler</translation>
    </message>
    <message>
        <source>for models and apps</source>
        <translation>pour les modèles et les apps</translation>
    </message>
    <message>
        <source>for models only: the app may not call it</source>
        <translation>pour les modèles seulement&#xa0;: l’app ne peut pas l’appeler</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Peut appeler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No tool names this app; it can be run by itself.</source>
        <translation>Aucun outil ne nomme cette app&#xa0;; elle peut être exécutée seule.</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>Se connecte à</translation>
    </message>
    <message>
        <source>sends to it and receives from it</source>
        <translation>y envoie et en reçoit</translation>
    </message>
    <message>
        <source>Loads from</source>
        <translation>Charge depuis</translation>
    </message>
    <message>
        <source>loads pictures, scripts, styles, fonts and media from it</source>
        <translation>en charge images, scripts, styles, polices et médias</translation>
    </message>
    <message>
        <source>Shows frames of</source>
        <translation>Affiche des cadres de</translation>
    </message>
    <message>
        <source>shows pages of it inside its own</source>
        <translation>en affiche des pages dans la sienne</translation>
    </message>
    <message>
        <source>Base of addresses</source>
        <translation>Base des adresses</translation>
    </message>
    <message>
        <source>may stand before addresses without a host; allows nothing more</source>
        <translation>peut précéder des adresses sans hôte&#xa0;; n’autorise rien de plus</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>, sur cet ordinateur</translation>
    </message>
    <message>
        <source>, not encrypted</source>
        <translation>, non chiffré</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>rien de déclaré</translation>
    </message>
    <message>
        <source>reaches nothing</source>
        <translation>n’atteint rien</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>only if you allow it when you run the app</source>
        <translation>seulement si vous l’autorisez en exécutant l’app</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>not given: here each run has an origin of its own</source>
        <translation>non indiquée&#xa0;: ici, chaque exécution a sa propre origine</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>souhaitée</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>non souhaitée</translation>
    </message>
    <message>
        <source>here each app has a window of its own</source>
        <translation>ici, chaque app a sa propre fenêtre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>changes when the page does</source>
        <translation>change quand la page change</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>servers may leave apps out of their list of resources</source>
        <translation>les serveurs peuvent omettre des apps dans leur liste de ressources</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>violation</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Attendu&#xa0;: %1, trouvé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppHost</name>
    <message>
        <source>a message</source>
        <translation>un message</translation>
    </message>
    <message>
        <source>It is no JSON-RPC 2.0 message.</source>
        <translation>Ce n’est pas un message JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>Its id is neither a text nor a number.</source>
        <translation>Son id n’est ni un texte ni un nombre.</translation>
    </message>
    <message>
        <source>The app has not sent ui/initialize.</source>
        <translation>L’app n’a pas envoyé ui/initialize.</translation>
    </message>
    <message>
        <source>This host does not know that method.</source>
        <translation>Cet hôte ne connaît pas cette méthode.</translation>
    </message>
    <message>
        <source>This host does not know that notification.</source>
        <translation>Cet hôte ne connaît pas cette notification.</translation>
    </message>
    <message>
        <source>The app does not say what it can do (appCapabilities).</source>
        <translation>L’app ne dit pas ce qu’elle sait faire (appCapabilities).</translation>
    </message>
    <message>
        <source>It does not follow ui/initialize.</source>
        <translation>Il ne fait pas suite à ui/initialize.</translation>
    </message>
    <message>
        <source>The app waits for %1 answers already.</source>
        <translation>L’app attend déjà %1 réponses.</translation>
    </message>
    <message>
        <source>This server has no such tool.</source>
        <translation>Ce serveur n’a pas cet outil.</translation>
    </message>
    <message>
        <source>This tool is not open to apps.</source>
        <translation>Cet outil n’est pas ouvert aux apps.</translation>
    </message>
    <message>
        <source>The arguments are no object.</source>
        <translation>Les arguments ne sont pas un objet.</translation>
    </message>
    <message>
        <source>There is no address to read.</source>
        <translation>Il n’y a pas d’adresse à lire.</translation>
    </message>
    <message>
        <source>The person did not open the link.</source>
        <translation>L’utilisateur n’a pas ouvert le lien.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppPane</name>
    <message>
        <source>Read &amp;again</source>
        <translation>Re&amp;lire</translation>
    </message>
    <message>
        <source>What the extension for apps does not allow</source>
        <translation>Ce que l’extension pour les apps n’autorise pas</translation>
    </message>
    <message>
        <source>Views of the app</source>
        <translation>Vues de l’app</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>What the app is and may do</source>
        <translation>Ce que l’app est et peut faire</translation>
    </message>
    <message>
        <source>Reading the app…</source>
        <translation>Lecture de l’app…</translation>
    </message>
    <message>
        <source>%1 for apps only</source>
        <translation>%1 pour les apps seulement</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppProcess</name>
    <message>
        <source>The program that shows apps did not start: %1</source>
        <translation>Le programme qui affiche les apps n’a pas démarré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The app said more at once than is taken.</source>
        <translation>L’app en a dit plus à la fois que ce qui est accepté.</translation>
    </message>
    <message>
        <source>The program that shows apps ended unexpectedly.</source>
        <translation>Le programme qui affiche les apps s’est terminé de façon inattendue.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRun</name>
    <message>
        <source>Request refused</source>
        <translation>Requête refusée</translation>
    </message>
    <message>
        <source>Link shown to you</source>
        <translation>Lien affiché</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>Lien ouvert</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>Lien non ouvert</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Messages ignorés</translation>
    </message>
    <message>
        <source>The app says more than is taken.</source>
        <translation>L’app en dit plus que ce qui est accepté.</translation>
    </message>
    <message>
        <source>The page ended</source>
        <translation>La page s’est terminée</translation>
    </message>
    <message>
        <source>Its process is gone.</source>
        <translation>Son processus n’existe plus.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRunBox</name>
    <message>
        <source>&amp;Run app</source>
        <translation>Exécute&amp;r l’app</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>The app has not been read.</source>
        <translation>L’app n’a pas été lue.</translation>
    </message>
    <message>
        <source>Call that the app is shown for</source>
        <translation>Appel pour lequel l’app est affichée</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>Arguments de l’appel</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Affichée pour</translation>
    </message>
    <message>
        <source>Allow: %1</source>
        <translation>Autoriser&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages between the app and Signalbox</source>
        <translation>Messages entre l’app et Signalbox</translation>
    </message>
    <message>
        <source>What was read is no app (%1).</source>
        <translation>Ce qui a été lu n’est pas une app (%1).</translation>
    </message>
    <message>
        <source>The page is too large to be run (over %1).</source>
        <translation>La page est trop grande pour être exécutée (plus de %1).</translation>
    </message>
    <message>
        <source>a call of %1</source>
        <translation>un appel de %1</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>aucun appel</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>The arguments are no JSON object.</source>
        <translation>Les arguments ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Elle s’exécute déjà.</translation>
    </message>
    <message>
        <source>Apps are run by a program of its own, which is not installed. Install the package %1 to run them; everything else works without it.</source>
        <translation>Les apps sont exécutées par un programme à part, qui n’est pas installé. Installez le paquet %1 pour les exécuter&#xa0;; tout le reste fonctionne sans lui.</translation>
    </message>
    <message>
        <source>It runs in a window of its own.</source>
        <translation>Elle s’exécute dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Elle est en cours de lancement.</translation>
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
        <translation>Outils</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densité</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Another language is spoken when Signalbox is started again.</source>
        <translation>Une autre langue s’applique au prochain démarrage de Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsOperation</name>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1&#xa0;: attendu %2, trouvé %3</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>Ce serveur n’a pas d’apps.</translation>
    </message>
    <message>
        <source>app</source>
        <translation>app</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>outils</translation>
    </message>
    <message>
        <source>%1 (apps only)</source>
        <translation>%1 (apps seulement)</translation>
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
        <translation>Choisissez une app.</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>Ce serveur n’a pas d’apps.</translation>
    </message>
    <message>
        <source>Tools whose app cannot be one</source>
        <translation>Outils dont l’app ne peut pas en être une</translation>
    </message>
</context>
<context>
    <name>Signalbox::AskSheet</name>
    <message>
        <source>May this call go?</source>
        <translation>Cet appel peut-il partir&#xa0;?</translation>
    </message>
    <message>
        <source>Question: may this call go?</source>
        <translation>Question&#xa0;: cet appel peut-il partir&#xa0;?</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>Ce qui s’exécuterait</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Arguments, as they would be sent</source>
        <translation>Arguments, tels qu’ils seraient envoyés</translation>
    </message>
    <message>
        <source>The tool&apos;s definition as it is now</source>
        <translation>La définition actuelle de l’outil</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>État accepté</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Allow until Signalbox ends</source>
        <translation>Autoriser jusqu’à la fin de Signalbox</translation>
    </message>
    <message>
        <source>Always for this definition</source>
        <translation>Toujours pour cette définition</translation>
    </message>
    <message>
        <source>Asked by “%1”. The person is to decide, says %2.</source>
        <translation>Demandé par «&#xa0;%1&#xa0;». La personne doit décider, dit %2.</translation>
    </message>
    <message>
        <source>Asked by “%1”. The server defines this tool in another way than you accepted. Look at what changed before you let it be called.</source>
        <translation>Demandé par «&#xa0;%1&#xa0;». Le serveur définit cet outil autrement que vous ne l’avez accepté. Regardez ce qui a changé avant de le laisser appeler.</translation>
    </message>
    <message>
        <source>Asked by “%1”. Its tools were accepted of a server that was reached in another way: by another command or address.</source>
        <translation>Demandé par «&#xa0;%1&#xa0;». Ses outils ont été acceptés d’un serveur atteint autrement&#xa0;: par une autre commande ou une autre adresse.</translation>
    </message>
    <message>
        <source>Asked by “%1”. What was accepted of this server cannot be read, so it is not known whether this tool is the same.</source>
        <translation>Demandé par «&#xa0;%1&#xa0;». Ce qui a été accepté de ce serveur est illisible&#xa0;; on ne sait donc pas si cet outil est le même.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n autre attend</numerusform>
            <numerusform>%n autres attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Autoriser une fois</translation>
    </message>
    <message>
        <source>Accept the definition and call</source>
        <translation>Accepter la définition et appeler</translation>
    </message>
</context>
<context>
    <name>Signalbox::Attention</name>
    <message>
        <source>%1 was lost</source>
        <translation>%1 a été perdu</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>Signalbox shows why.</source>
        <translation>Signalbox montre pourquoi.</translation>
    </message>
    <message>
        <source>%1 asks something</source>
        <translation>%1 demande quelque chose</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait</source>
        <translation>
            <numerusform>%n demande de serveur attend</numerusform>
            <numerusform>%n demandes de serveurs attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>The call that it belongs to goes on once it is answered.</source>
        <translation>L’appel dont elle fait partie continue dès qu’elle a reçu une réponse.</translation>
    </message>
    <message>
        <source>May %1 be called?</source>
        <translation>Peut-on appeler %1&#xa0;?</translation>
    </message>
    <message>
        <source>The call waits for your answer.</source>
        <translation>L’appel attend votre réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for your answer.</source>
        <translation>
            <numerusform>%n appel attend votre réponse.</numerusform>
            <numerusform>%n appels attendent votre réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Après %1.</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 vous attend</translation>
    </message>
    <message>
        <source>Nothing is started before you say yes.</source>
        <translation>Rien n’est démarré avant votre accord.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthDiagram</name>
    <message>
        <source>Sequence of the authorization</source>
        <translation>Séquence de l’autorisation</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Étape %1 sur %2&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthPane</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Toutes les étapes</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Authorization, newest first</source>
        <translation>Autorisation, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Steps of the authorization</source>
        <translation>Étapes de l’autorisation</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Requête et réponse</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n étape</numerusform>
            <numerusform>%1, %n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read authorizations from.</source>
        <translation>Rien n’est enregistré&#xa0;: il n’y a pas de journal où lire des autorisations.</translation>
    </message>
    <message>
        <source>No authorization yet. Its steps appear here when this server asks for one, or when somebody signs in.</source>
        <translation>Pas encore d’autorisation. Ses étapes apparaissent ici quand ce serveur en demande une, ou quand quelqu’un s’identifie.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>What it demands: %1</source>
        <translation>Ce qu’il exige&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthRunner</name>
    <message>
        <source>Whatever is got now is forgotten when this program ends.</source>
        <translation>Ce qui est obtenu maintenant est oublié quand ce programme se termine.</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>Le serveur n’a pas donné de jeton.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthSignInBar</name>
    <message>
        <source>&amp;Pause before each step</source>
        <translation>&amp;Pause avant chaque étape</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;S’identifier</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>&amp;Faire cette étape</translation>
    </message>
    <message>
        <source>Do all the &amp;rest</source>
        <translation>Faire tout le &amp;reste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identifié.</translation>
    </message>
    <message>
        <source>Each request is shown before it is sent. No time limit runs meanwhile.</source>
        <translation>Chaque requête est affichée avant d’être envoyée. Aucun délai ne court pendant ce temps.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Waiting before: %1</source>
        <translation>En attente avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Attente de la réponse…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Attente du navigateur…</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Le jeton est renouvelé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi il s’agit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4, %5.</source>
        <translation>Étape %1 sur %2, %3&#xa0;: %4, %5.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthTokenBox</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>What the access token says: decoded, not verified.</source>
        <translation>Ce que dit le jeton d’accès&#xa0;: décodé, non vérifié.</translation>
    </message>
    <message>
        <source>The access token is no JWT: there is nothing in it to read.</source>
        <translation>Le jeton d’accès n’est pas un JWT&#xa0;: il n’y a rien à y lire.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est identifié.</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>Identifié auprès de %1, comme client %2.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Portées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>Le jeton a expiré.</translation>
    </message>
    <message>
        <source>The token expires in %1.</source>
        <translation>Le jeton expire dans %1.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Refresh no&amp;w</source>
        <translation>Renouveler &amp;maintenant</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What the tokens say, not verified</source>
        <translation>Ce que disent les jetons, non vérifié</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Le jeton est renouvelé.</translation>
    </message>
    <message>
        <source>The tokens are forgotten here; the authorization server was not told.</source>
        <translation>Les jetons sont oubliés ici&#xa0;; le serveur d’autorisation n’en a pas été informé.</translation>
    </message>
    <message>
        <source>Revoke the tokens at %1? Whoever uses them is signed out, and they are forgotten here.</source>
        <translation>Révoquer les jetons auprès de %1&#xa0;? Quiconque les utilise est déconnecté, et ils sont oubliés ici.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationFlow</name>
    <message>
        <source>The authorization server names no address to sign in at.</source>
        <translation>Le serveur d’autorisation ne nomme pas d’adresse où s’identifier.</translation>
    </message>
    <message>
        <source>The person is asked in the browser.</source>
        <translation>La personne est interrogée dans le navigateur.</translation>
    </message>
    <message>
        <source>The browser came back with a code.</source>
        <translation>Le navigateur est revenu avec un code.</translation>
    </message>
    <message>
        <source>The code is changed for a token.</source>
        <translation>Le code est échangé contre un jeton.</translation>
    </message>
    <message>
        <source>Keys for %1 are not known here; ES256 and RS256 are.</source>
        <translation>Les clés pour %1 ne sont pas connues ici&#xa0;; ES256 et RS256 le sont.</translation>
    </message>
    <message>
        <source>The authorization server offers PKCE with S256.</source>
        <translation>Le serveur d’autorisation propose PKCE avec S256.</translation>
    </message>
    <message>
        <source>The answer has the state of the question, and is from the issuer that was asked.</source>
        <translation>La réponse a le state de la question, et vient de l’émetteur interrogé.</translation>
    </message>
    <message>
        <source>The answer has the state of the question. It does not say which issuer it is from, and the authorization server does not promise to say it.</source>
        <translation>La réponse a le state de la question. Elle ne dit pas de quel émetteur elle vient, et le serveur d’autorisation ne promet pas de le dire.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationStep</name>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n’a pas été atteint.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Il n’y a pas de conversation avec le serveur.</translation>
    </message>
    <message>
        <source>It lets everybody in who knows its address.</source>
        <translation>Il laisse entrer quiconque connaît son adresse.</translation>
    </message>
    <message>
        <source>That is well for a public service, and for nothing else.</source>
        <translation>C’est bien pour un service public, et pour rien d’autre.</translation>
    </message>
    <message>
        <source>It asks for no credentials.</source>
        <translation>Il ne demande pas d’identifiants.</translation>
    </message>
    <message>
        <source>It takes the credentials that are set, and turns away who has none.</source>
        <translation>Il accepte les identifiants réglés, et repousse qui n’en a pas.</translation>
    </message>
    <message>
        <source>It lets us in; it would do so without credentials as well.</source>
        <translation>Il nous laisse entrer&#xa0;; il le ferait aussi sans identifiants.</translation>
    </message>
    <message>
        <source>Check the credentials in the server&apos;s settings.</source>
        <translation>Vérifiez les identifiants dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The credentials that are set could not be tried.</source>
        <translation>Les identifiants réglés n’ont pas pu être essayés.</translation>
    </message>
    <message>
        <source>Whoever runs the server must publish its metadata as the protocol says; or set credentials that do not change.</source>
        <translation>Le responsable du serveur doit publier ses métadonnées comme le dit le protocole&#xa0;; ou réglez des identifiants fixes.</translation>
    </message>
    <message>
        <source>%1 authorizes for it, with PKCE.</source>
        <translation>%1 autorise pour lui, avec PKCE.</translation>
    </message>
    <message>
        <source>It has no resource metadata: it is taken for a server of revision 2025-03-26.</source>
        <translation>Il n’a pas de métadonnées de la ressource&#xa0;: il est pris pour un serveur de la révision 2025-03-26.</translation>
    </message>
    <message>
        <source>Newer clients ask for it and may not find who authorizes.</source>
        <translation>Les clients récents les demandent et peuvent ne pas trouver qui autorise.</translation>
    </message>
    <message>
        <source>Its metadata must list S256 in code_challenge_methods_supported.</source>
        <translation>Ses métadonnées doivent lister S256 dans code_challenge_methods_supported.</translation>
    </message>
    <message>
        <source>Programs cannot register themselves there, and no client id is set.</source>
        <translation>Les programmes ne peuvent pas s’y enregistrer eux-mêmes, et aucun ID client n’est réglé.</translation>
    </message>
    <message>
        <source>Register Signalbox by hand and set the client id in the server&apos;s settings.</source>
        <translation>Enregistrez Signalbox à la main et réglez l’ID client dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>Nobody is signed in to it, so the rest could not be looked at.</source>
        <translation>Personne n’y est identifié&#xa0;; le reste n’a donc pas pu être examiné.</translation>
    </message>
    <message>
        <source>Sign in, and examine it again.</source>
        <translation>Identifiez-vous, et examinez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizedExchange</name>
    <message>
        <source>The request was taken back.</source>
        <translation>La requête a été annulée.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakerGate</name>
    <message>
        <source>“%1” is left alone for a while: it failed %2 times in a row.</source>
        <translation>«&#xa0;%1&#xa0;» est laissé en paix un moment&#xa0;: il a échoué %2 fois de suite.</translation>
    </message>
    <message>
        <source>The next call may try in %1 s. Its breaker can be closed by hand.</source>
        <translation>Le prochain appel peut essayer dans %1 s. Son disjoncteur peut être fermé à la main.</translation>
    </message>
    <message>
        <source>A call is trying right now; wait for its end.</source>
        <translation>Un appel essaie en ce moment&#xa0;; attendez sa fin.</translation>
    </message>
    <message>
        <source>stopped by the open breaker of “%1”</source>
        <translation>arrêté par le disjoncteur ouvert de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakersBox</name>
    <message>
        <source>Calls that are stopped</source>
        <translation>Appels arrêtés</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>tous les appels</translation>
    </message>
    <message>
        <source>the next may try in %1 s</source>
        <translation>le prochain peut essayer dans %1 s</translation>
    </message>
    <message>
        <source>the next may try now</source>
        <translation>le prochain peut essayer maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1: failed %n time(s) in a row; %2.</source>
        <translation>
            <numerusform>%1&#xa0;: %n échec&#xa0;; %2.</numerusform>
            <numerusform>%1&#xa0;: %n échecs de suite&#xa0;; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let calls pass</source>
        <translation>Laisser passer les appels</translation>
    </message>
</context>
<context>
    <name>Signalbox::BrowserPrompt</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n minutes.</source>
        <translation>
            <numerusform>Personne n’a terminé l’identification en %n minute.</numerusform>
            <numerusform>Personne n’a terminé l’identification en %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>L’identification a été annulée.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetBox</name>
    <message>
        <source>What each tool takes of the context</source>
        <translation>Ce que chaque outil prend du contexte</translation>
    </message>
    <message>
        <source>Estimated: %1 bytes of UTF-8 are taken for a token. Counted are name, description and input schema, which is what clients give a model. “Could be saved” is what descriptions, the tool&apos;s and those of its arguments, have beyond %2 characters each.</source>
        <translation>Estimation&#xa0;: %1 octets d’UTF-8 comptent pour un jeton. Sont comptés le nom, la description et le schéma d’entrée, soit ce que les clients donnent à un modèle. «&#xa0;Économie possible&#xa0;» est ce que les descriptions, de l’outil et de ses arguments, ont au-delà de %2 caractères chacune.</translation>
    </message>
    <message>
        <source>Context budget</source>
        <translation>Budget de contexte</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n outil</numerusform>
            <numerusform>%n outils</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens (%2)</source>
        <translation>environ %1 jetons (%2)</translation>
    </message>
    <message>
        <source>instructions about %1 more</source>
        <translation>instructions&#xa0;: environ %1 de plus</translation>
    </message>
    <message>
        <source>shorter descriptions would save about %1</source>
        <translation>des descriptions plus courtes économiseraient environ %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetModel</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descriptions</translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>Économie possible</translation>
    </message>
    <message>
        <source>Whole definition</source>
        <translation>Définition entière</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetOperation</name>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>of it descriptions</source>
        <translation>dont descriptions</translation>
    </message>
    <message>
        <source>could be saved</source>
        <translation>économie possible</translation>
    </message>
    <message>
        <source>Tools: %1, about %2 tokens (%3 bytes); instructions: about %4. Descriptions of %5 characters at most would save %6.</source>
        <translation>Outils&#xa0;: %1, environ %2 jetons (%3 octets)&#xa0;; instructions&#xa0;: environ %4. Des descriptions d’au plus %5 caractères économiseraient %6.</translation>
    </message>
    <message>
        <source>Counted are name, description and input schema, which is what clients give a model; a token is taken for %1 bytes.</source>
        <translation>Sont comptés le nom, la description et le schéma d’entrée, soit ce que les clients donnent à un modèle&#xa0;; un jeton compte pour %1 octets.</translation>
    </message>
    <message>
        <source>%1 at %2: expected %3, found %4 (%5)</source>
        <translation>%1 à %2&#xa0;: attendu %3, trouvé %4 (%5)</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleContentsModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFacts</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systèmes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>others while it runs</source>
        <translation>d’autres pendant qu’il tourne</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentation</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Assistance</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>défaut</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleKeeper</name>
    <message>
        <source>Another bundle is being worked on.</source>
        <translation>Un autre bundle est en cours de traitement.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleRemoval</name>
    <message>
        <source>Remove bundle</source>
        <translation>Supprimer le bundle</translation>
    </message>
    <message>
        <source>Remove the bundle “%1” and its files?</source>
        <translation>Supprimer le bundle «&#xa0;%1&#xa0;» et ses fichiers&#xa0;?</translation>
    </message>
    <message>
        <source>Without the files these servers cannot start: %1</source>
        <translation>Sans les fichiers, ces serveurs ne peuvent pas être lancés&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Take them off the list as well</source>
        <translation>&amp;Les retirer aussi de la liste</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleSheet</name>
    <message>
        <source>Add as &amp;server…</source>
        <translation>Ajouter comme &amp;serveur…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>&amp;Afficher le serveur</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>What is shown of the bundle</source>
        <translation>Ce qui est montré du bundle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du bundle</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Le manifeste</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>À propos du bundle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, unpacked %2 in %3 entries</source>
        <translation>%1, décompressé %2 en %3 entrées</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Mettre à jour</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>No server of the list is made from it.</source>
        <translation>Aucun serveur de la liste n’en est issu.</translation>
    </message>
    <message>
        <source>Servers made from it: %1</source>
        <translation>Serveurs qui en sont issus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Asked for before the first start, and kept where secrets are kept: %1</source>
        <translation>Demandé avant le premier lancement, et conservé là où le sont les secrets&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be installed: %1</source>
        <translation>Il ne peut pas être installé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A setting is missing, or does not fit.</source>
        <translation>Un réglage manque, ou ne convient pas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundlesPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Ouvrir un bundle…</translation>
    </message>
    <message>
        <source>Pac&amp;k folder…</source>
        <translation>&amp;Empaqueter un dossier…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Installed bundles</source>
        <translation>Bundles installés</translation>
    </message>
    <message>
        <source>No bundle is installed. A bundle (.mcpb) is a server with all it needs in one file: open one, or drop it here.</source>
        <translation>Aucun bundle n’est installé. Un bundle (.mcpb) est un serveur avec tout ce qu’il lui faut dans un seul fichier&#xa0;: ouvrez-en un, ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Choose a bundle, or open one, to see what it is and what it does.</source>
        <translation>Choisissez un bundle, ou ouvrez-en un, pour voir ce qu’il est et ce qu’il fait.</translation>
    </message>
    <message>
        <source>The bundle is being read…</source>
        <translation>Lecture du bundle…</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Ouvrir un bundle</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb *.dxt)</source>
        <translation>Bundles (*.mcpb *.dxt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Pack a folder with a manifest.json</source>
        <translation>Empaqueter un dossier avec un manifest.json</translation>
    </message>
    <message>
        <source>Write the bundle to</source>
        <translation>Écrire le bundle dans</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb)</source>
        <translation>Bundles (*.mcpb)</translation>
    </message>
    <message>
        <source>Not all was packed</source>
        <translation>Tout n’a pas été empaqueté</translation>
    </message>
    <message>
        <source>Links that lead out of the folder, and what is no file, were left out: %1</source>
        <translation>Les liens qui mènent hors du dossier, et ce qui n’est pas un fichier, ont été omis&#xa0;: %1</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Cela n’est pas possible.</translation>
    </message>
    <message>
        <source>The server cannot be changed</source>
        <translation>Le serveur ne peut pas être modifié</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>Le serveur ne peut pas être supprimé</translation>
    </message>
</context>
<context>
    <name>Signalbox::BytesPane</name>
    <message>
        <source>Bytes as they crossed</source>
        <translation>Octets tels que transmis</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheGate</name>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>du cache, âgé de %1 s</translation>
    </message>
    <message>
        <source>one request for equal calls</source>
        <translation>une seule requête pour des appels identiques</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheLine</name>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) kept, %1.</source>
        <translation>
            <numerusform>%n résultat conservé, %1.</numerusform>
            <numerusform>%n résultats conservés, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results kept.</source>
        <translation>Aucun résultat conservé.</translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered from the cache.</source>
        <translation>%1 appels sur %2 ont reçu leur réponse du cache.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallClock</name>
    <message>
        <source>Wait longer</source>
        <translation>Attendre encore</translation>
    </message>
    <message>
        <source>Waits a minute longer than the limit of this call.</source>
        <translation>Attend une minute de plus que la limite de cet appel.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>reste %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>reste %1 min</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ways to give arguments</source>
        <translation>Façons de saisir les arguments</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Appeler quand même</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Garder l’appel</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Plus pour cet appel</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Run as task</source>
        <translation>Exécuter comme tâche</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs par défaut</translation>
    </message>
    <message>
        <source>Portability: %1</source>
        <translation>Portabilité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Over HTTP also sent as header: %1</source>
        <translation>Par HTTP, envoyé aussi comme en-tête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>Ce qui est saisi en JSON est illisible.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>%n champ à remplir</numerusform>
            <numerusform>%n champs à remplir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CallStep</name>
    <message>
        <source>It was not to be made.</source>
        <translation>Il ne devait pas être fait.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Il n’y a pas de conversation avec le serveur.</translation>
    </message>
    <message>
        <source>No tool says that it only reads and needs no argument; nothing else is called unasked.</source>
        <translation>Aucun outil ne dit qu’il ne fait que lire et n’a besoin d’aucun argument&#xa0;; rien d’autre n’est appelé sans demande.</translation>
    </message>
    <message>
        <source>A harmless call</source>
        <translation>Un appel sans danger</translation>
    </message>
    <message>
        <source>The call went well, and the tool itself says that it failed.</source>
        <translation>L’appel s’est bien passé, et l’outil lui-même dit qu’il a échoué.</translation>
    </message>
    <message>
        <source>It may need an argument after all; then its schema should say so.</source>
        <translation>Il a peut-être besoin d’un argument après tout&#xa0;; son schéma devrait alors le dire.</translation>
    </message>
    <message>
        <source>It was answered with %1 bytes.</source>
        <translation>La réponse compte %1 octets.</translation>
    </message>
    <message>
        <source>Its result does not fit its own output schema: %1</source>
        <translation>Son résultat n’est pas conforme à son propre schéma de sortie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend the schema or the result; clients may refuse it.</source>
        <translation>Corrigez le schéma ou le résultat&#xa0;; des clients peuvent le refuser.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallTabs</name>
    <message>
        <source>Calls of this tool</source>
        <translation>Appels de cet outil</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, en cours</translation>
    </message>
    <message>
        <source>%1, asks you</source>
        <translation>%1, vous interroge</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapabilityModel</name>
    <message>
        <source>Has tools that can be called</source>
        <translation>A des outils que l’on peut appeler</translation>
    </message>
    <message>
        <source>Tells when its tools change</source>
        <translation>Signale quand ses outils changent</translation>
    </message>
    <message>
        <source>Has resources that can be read</source>
        <translation>A des ressources que l’on peut lire</translation>
    </message>
    <message>
        <source>Tells when its list of resources changes</source>
        <translation>Signale quand sa liste de ressources change</translation>
    </message>
    <message>
        <source>Tells when a resource changes, if asked to</source>
        <translation>Signale quand une ressource change, sur demande</translation>
    </message>
    <message>
        <source>Has prompts that can be filled in</source>
        <translation>A des prompts que l’on peut remplir</translation>
    </message>
    <message>
        <source>Tells when its prompts change</source>
        <translation>Signale quand ses prompts changent</translation>
    </message>
    <message>
        <source>Sends log messages of the level asked for</source>
        <translation>Envoie des messages de log du niveau demandé</translation>
    </message>
    <message>
        <source>Suggests values for arguments</source>
        <translation>Suggère des valeurs pour les arguments</translation>
    </message>
    <message>
        <source>Can answer later: calls become tasks</source>
        <translation>Peut répondre plus tard&#xa0;: les appels deviennent des tâches</translation>
    </message>
    <message>
        <source>Lists its tasks</source>
        <translation>Liste ses tâches</translation>
    </message>
    <message>
        <source>Lets tasks be cancelled</source>
        <translation>Permet d’annuler des tâches</translation>
    </message>
    <message>
        <source>Which requests can become tasks</source>
        <translation>Quelles requêtes peuvent devenir des tâches</translation>
    </message>
    <message>
        <source>Outside of the specification</source>
        <translation>Hors de la spécification</translation>
    </message>
    <message>
        <source>Additions with a specification of their own</source>
        <translation>Ajouts ayant leur propre spécification</translation>
    </message>
    <message>
        <source>Brings user interfaces of its own</source>
        <translation>Apporte ses propres interfaces utilisateur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>Signalbox::Catalog</name>
    <message>
        <source>There is no such server any more.</source>
        <translation>Ce serveur n’existe plus.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un serveur a besoin d’un nom.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Il y a déjà un serveur nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The list of servers is not a file.</source>
        <translation>La liste des serveurs n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1.</source>
        <translation>La liste des serveurs est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The list of servers is larger than %1 MB.</source>
        <translation>La liste des serveurs dépasse %1 Mo.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written: %1.</source>
        <translation>La liste des serveurs ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The folder of the list of servers cannot be made.</source>
        <translation>Le dossier de la liste des serveurs ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The list of servers was removed. The next change writes it again.</source>
        <translation>La liste des serveurs a été supprimée. La prochaine modification la réécrit.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CellPanel</name>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, accepté</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>Annuler la &amp;modification</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>La cellule choisie</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Fermer ce panneau</translation>
    </message>
    <message>
        <source>As Signalbox has it</source>
        <translation>Tel que Signalbox l’a</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Tel que le programme l’a</translation>
    </message>
    <message>
        <source>No server is chosen</source>
        <translation>Aucun serveur n’est choisi</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>&amp;Copy to %1</source>
        <translation>&amp;Copier dans %1</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>&amp;Reprendre de %1</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>Co&amp;nserver dans Signalbox</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>Ne plus &amp;accepter</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>&amp;Accepter comme différent</translation>
    </message>
    <message>
        <source>Nothing of it stands here.</source>
        <translation>Rien n’en figure ici.</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catalogue</translation>
    </message>
    <message>
        <source>as it would be copied</source>
        <translation>tel qu’il serait copié</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 en tableau</translation>
    </message>
    <message>
        <source>%1, figures</source>
        <translation>%1, valeurs</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <translation>Enregistrer ce graphique…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckCard</name>
    <message>
        <source>is being made</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckRunner</name>
    <message>
        <source>%1 MB (%2)</source>
        <translation>%1 Mo (%2)</translation>
    </message>
    <message>
        <source>%1 % CPU</source>
        <translation>%1 % CPU</translation>
    </message>
    <message>
        <source>%1 threads, %2 handles, %3 children</source>
        <translation>%1 threads, %2 descripteurs, %3 enfants</translation>
    </message>
    <message>
        <source>passed in %1 ms</source>
        <translation>réussi en %1 ms</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>non demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Its memory rises steadily, by %1 MB a minute.</source>
        <translation>Sa mémoire augmente régulièrement, de %1 Mo par minute.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChoiceModel</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenLine</name>
    <message>
        <source>&amp;Zoom in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>Chosen: %1 (%2). The journal shows what was recorded then.</source>
        <translation>Sélection&#xa0;: %1 (%2). Le journal montre ce qui a été enregistré à ce moment.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenStore</name>
    <message>
        <source>Secrets are being moved just now.</source>
        <translation>Les secrets sont en cours de déplacement.</translation>
    </message>
    <message>
        <source>The secrets stay where they are. %1</source>
        <translation>Les secrets restent où ils sont. %1</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again. To leave behind what it holds, choose memory first.</source>
        <translation>Lancez ou déverrouillez le trousseau, et réessayez. Pour abandonner son contenu, choisissez d’abord la mémoire.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again.</source>
        <translation>Lancez ou déverrouillez le trousseau, et réessayez.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CliRunner</name>
    <message>
        <source>The server refused the handshake: %1</source>
        <translation>Le serveur a refusé le handshake&#xa0;: %1</translation>
    </message>
    <message>
        <source>The log level was not set: %1</source>
        <translation>Le niveau de log n’a pas été défini&#xa0;: %1</translation>
    </message>
    <message>
        <source>Calls that were not reported: %1. %2</source>
        <translation>Appels non transmis&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CollectorClient</name>
    <message>
        <source>The collector was not reached: %1</source>
        <translation>Le collecteur n’a pas été atteint&#xa0;: %1</translation>
    </message>
    <message>
        <source>The collector answered %1 but rejected it: %2</source>
        <translation>Le collecteur a répondu %1 mais l’a rejeté&#xa0;: %2</translation>
    </message>
    <message>
        <source>The collector took it (HTTP %1).</source>
        <translation>Le collecteur l’a accepté (HTTP %1).</translation>
    </message>
    <message>
        <source>The collector took it and says: %1</source>
        <translation>Le collecteur l’a accepté et dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1.</source>
        <translation>Le collecteur a répondu avec le statut HTTP %1.</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1: %2</source>
        <translation>Le collecteur a répondu avec le statut HTTP %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComboEditor</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Tapez pour rechercher</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>Two messages compared</source>
        <translation>Deux messages comparés</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>Plus de %1 endroits diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n endroit diffère.</numerusform>
            <numerusform>%n endroits diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two messages say the same. The order of members does not count.</source>
        <translation>Les deux messages disent la même chose. L’ordre des membres ne compte pas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionAsker</name>
    <message>
        <source>The server&apos;s answer holds no suggestions.</source>
        <translation>La réponse du serveur ne contient aucune suggestion.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long.</source>
        <translation>La réponse du serveur est trop longue.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionEdit</name>
    <message>
        <source>No suggestions: %1</source>
        <translation>Aucune suggestion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Suggestions of the server</source>
        <translation>Suggestions du serveur</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Suggestions pour le filtre</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectStep</name>
    <message>
        <source>%1 cannot start the command.</source>
        <translation>%1 ne peut pas lancer la commande.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n’a pas été atteint.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancement</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Il tourne.</translation>
    </message>
    <message>
        <source>The server does not say what it is called.</source>
        <translation>Le serveur ne dit pas comment il s’appelle.</translation>
    </message>
    <message>
        <source>It should give a name and a version.</source>
        <translation>Il devrait donner un nom et une version.</translation>
    </message>
    <message>
        <source>It is %1, version %2.</source>
        <translation>C’est %1, version %2.</translation>
    </message>
    <message>
        <source>It speaks protocol %1; the newest is %2.</source>
        <translation>Il parle le protocole %1&#xa0;; le plus récent est %2.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Il n’y a pas de conversation avec le serveur.</translation>
    </message>
    <message>
        <source>The server wants authorization first.</source>
        <translation>Le serveur veut d’abord une autorisation.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Il répond.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Connection</name>
    <message>
        <source>It was lost %1 times within %2 minutes and is not tried again by itself. Connect it when the reason is gone.</source>
        <translation>Elle a été perdue %1 fois en %2 minutes et n’est plus retentée d’elle-même. Connectez-la quand la cause aura disparu.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConsolePane</name>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Standard error of the server</source>
        <translation>Sortie d’erreur du serveur</translation>
    </message>
    <message>
        <source>What the server writes to standard error appears here.</source>
        <translation>Ce que le serveur écrit sur la sortie d’erreur apparaît ici.</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Suivre les nouveautés</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>Rechercher dans les lignes</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>Copy the lines that are shown, with times</source>
        <translation>Copier les lignes affichées, avec les heures</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Enregistrer les lignes</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentBlock</name>
    <message>
        <source>Save to a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Il ne contient rien.</translation>
    </message>
    <message>
        <source>Save the content</source>
        <translation>Enregistrer le contenu</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Texte JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>Ressource %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Contenu inconnu</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentView</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>No content blocks.</source>
        <translation>Aucun bloc de contenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more block(s). See Raw.</source>
        <translation>
            <numerusform>%n autre bloc. Voir Brut.</numerusform>
            <numerusform>%n autres blocs. Voir Brut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ConversationView</name>
    <message>
        <source>What the model would be told</source>
        <translation>Ce qui serait dit au modèle</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>There are more messages. All of them stand in “As it came”.</source>
        <translation>Il y a d’autres messages. Tous figurent dans «&#xa0;Tel que reçu&#xa0;».</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Uses the tool “%1” (%2):</source>
        <translation>Utilise l’outil «&#xa0;%1&#xa0;» (%2)&#xa0;:</translation>
    </message>
    <message>
        <source>The tool failed (%1):</source>
        <translation>L’outil a échoué (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>The tool answered (%1):</source>
        <translation>L’outil a répondu (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Sound, %1, %2</source>
        <translation>Son, %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1, %2</source>
        <translation>Image, %1, %2</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1, %2</source>
        <translation>Une image qui ne peut pas être affichée, %1, %2</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>Image du message</translation>
    </message>
    <message>
        <source>This text is longer. All of it stands in “As it came”.</source>
        <translation>Ce texte est plus long. Il se trouve en entier sous «&#xa0;Tel que reçu&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialControl</name>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>until Signalbox ends</source>
        <translation>jusqu’à la fin de Signalbox</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: les secrets sont conservés jusqu’à la fin de Signalbox.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n’est identifié.</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>Identifié à %1.</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>Identifié à %1, comme client %2.</translation>
    </message>
    <message>
        <source>The token expired on %1 and is renewed when it is needed.</source>
        <translation>Le jeton a expiré le %1&#xa0;; il sera renouvelé au besoin.</translation>
    </message>
    <message>
        <source>The token expires on %1 and is then renewed.</source>
        <translation>Le jeton expire le %1 et sera alors renouvelé.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>Le jeton a expiré le %1.</translation>
    </message>
    <message>
        <source>The token expires on %1; then you sign in again.</source>
        <translation>Le jeton expire le %1&#xa0;; il faudra alors s’identifier de nouveau.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Attente du navigateur…</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialFields</name>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>Les conserver dans un fichier chiffré…</translation>
    </message>
    <message>
        <source>Seconds of one window</source>
        <translation>Secondes d’une fenêtre</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Oublier l’identification</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>what the server asks for</source>
        <translation>ce que le serveur demande</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>clé d’API dans un en-tête</translation>
    </message>
    <message>
        <source>API key in the address</source>
        <translation>clé d’API dans l’adresse</translation>
    </message>
    <message>
        <source>name and password (Basic)</source>
        <translation>nom et mot de passe (Basic)</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>jeton au porteur</translation>
    </message>
    <message>
        <source>token signed here (JWT)</source>
        <translation>jeton signé ici (JWT)</translation>
    </message>
    <message>
        <source>OAuth: sign in with the browser</source>
        <translation>OAuth&#xa0;: s’identifier avec le navigateur</translation>
    </message>
    <message>
        <source>OAuth: client credentials</source>
        <translation>OAuth&#xa0;: identifiants du client</translation>
    </message>
    <message>
        <source>OAuth: workload identity</source>
        <translation>OAuth&#xa0;: identité de la charge de travail</translation>
    </message>
    <message>
        <source>OAuth: enterprise-managed</source>
        <translation>OAuth&#xa0;: géré par l’entreprise</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;En-tête</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>then another is signed</source>
        <translation>puis un autre est signé</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>Si&amp;gné par</translation>
    </message>
    <message>
        <source>&amp;Private key</source>
        <translation>Clé pri&amp;vée</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>Key i&amp;d</source>
        <translation>&amp;ID de clé</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>É&amp;metteur</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>Su&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Audience</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Plusieurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>&amp;Durée de vie</translation>
    </message>
    <message>
        <source>&amp;More claims</source>
        <translation>A&amp;utres revendications</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objet JSON.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Requests in one window</source>
        <translation>Requêtes par fenêtre</translation>
    </message>
    <message>
        <source>then wait</source>
        <translation>puis attendre</translation>
    </message>
    <message>
        <source>then fail</source>
        <translation>puis échouer</translation>
    </message>
    <message>
        <source>When the window is full</source>
        <translation>Quand la fenêtre est pleine</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>requêtes en</translation>
    </message>
    <message>
        <source>At m&amp;ost</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>Empty: Signalbox registers itself.</source>
        <translation>Vide&#xa0;: Signalbox s’enregistre lui-même.</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>Sec&amp;ret client</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>P&amp;ortées</translation>
    </message>
    <message>
        <source>Asked for beside what the server asks for; spaces between them.</source>
        <translation>Demandées en plus de celles du serveur&#xa0;; séparées par des espaces.</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>Autor&amp;ité</translation>
    </message>
    <message>
        <source>Issuer of the authorization server, if there are several.</source>
        <translation>Émetteur du serveur d’autorisation, s’il y en a plusieurs.</translation>
    </message>
    <message>
        <source>To&amp;ken file</source>
        <translation>Fichier de &amp;jeton</translation>
    </message>
    <message>
        <source>Holds the workload&apos;s own token.</source>
        <translation>Contient le jeton propre à la charge de travail.</translation>
    </message>
    <message>
        <source>I&amp;dentity provider</source>
        <translation>Fournisseur d’ide&amp;ntité</translation>
    </message>
    <message>
        <source>Its token endpoint.</source>
        <translation>Son point d’accès des jetons.</translation>
    </message>
    <message>
        <source>Client id &amp;there</source>
        <translation>ID client là-&amp;bas</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Tr&amp;usted</source>
        <translation>Confia&amp;nce</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside the system&apos;s.</source>
        <translation>Un fichier PEM d’autorités reconnues en plus de celles du système.</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certi&amp;ficat</translation>
    </message>
    <message>
        <source>Ours, if the server wants one: a PEM or PKCS#12 file.</source>
        <translation>Le nôtre, si le serveur en veut un&#xa0;: un fichier PEM ou PKCS#12.</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>Sa c&amp;lé</translation>
    </message>
    <message>
        <source>A PEM file; empty: it is with the certificate.</source>
        <translation>Un fichier PEM&#xa0;; vide&#xa0;: elle accompagne le certificat.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>Connects once with what stands here, and disconnects. Nothing is saved.</source>
        <translation>Connecte une fois avec ce qui figure ici, puis déconnecte. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing is sent; you sign in when the server asks for it.</source>
        <translation>Rien n’est envoyé&#xa0;; vous vous identifiez quand le serveur le demande.</translation>
    </message>
    <message>
        <source>Nothing is sent, whatever the server asks for.</source>
        <translation>Rien n’est envoyé, quoi que demande le serveur.</translation>
    </message>
    <message>
        <source>The key is part of the address: servers may write it into logs.</source>
        <translation>La clé fait partie de l’adresse&#xa0;: les serveurs peuvent l’écrire dans des logs.</translation>
    </message>
    <message>
        <source>Signalbox signs a token of its own and renews it in time.</source>
        <translation>Signalbox signe son propre jeton et le renouvelle à temps.</translation>
    </message>
    <message>
        <source>Para&amp;meter</source>
        <translation>Para&amp;mètre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
    <message>
        <source>Not the name of a header.</source>
        <translation>Pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>Une adresse commençant par https://.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialLock</name>
    <message>
        <source>Another Signalbox has been changing these credentials for a minute.</source>
        <translation>Un autre Signalbox modifie ces identifiants depuis une minute.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialTest</name>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>La réponse était HTTP %1.</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it has no credentials to try.</source>
        <translation>«&#xa0;%1&#xa0;» est lancé comme commande&#xa0;: il n’a pas d’identifiants à essayer.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Le test a été arrêté.</translation>
    </message>
    <message>
        <source>“%1” let us in with a token that was signed here: %2, protocol %3.</source>
        <translation>«&#xa0;%1&#xa0;» nous a laissé entrer avec un jeton signé ici&#xa0;: %2, protocole %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with the %4: %2, protocol %3.</source>
        <translation>«&#xa0;%1&#xa0;» nous a laissé entrer (%4)&#xa0;: %2, protocole %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with the client certificate: %2, protocol %3.</source>
        <translation>«&#xa0;%1&#xa0;» nous a laissé entrer avec le certificat client&#xa0;: %2, protocole %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with what the sign-in gave: %2, protocol %3.</source>
        <translation>«&#xa0;%1&#xa0;» nous a laissé entrer avec l’identification&#xa0;: %2, protocole %3.</translation>
    </message>
    <message>
        <source>“%1” lets everybody in, it asked for no credentials: %2, protocol %3.</source>
        <translation>«&#xa0;%1&#xa0;» laisse entrer tout le monde, il n’a pas demandé d’identifiants&#xa0;: %2, protocole %3.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsForget</name>
    <message>
        <source>Nothing is kept for “%1” now.</source>
        <translation>Plus rien n’est conservé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is kept for “%1” now. Forgotten: %2.</source>
        <translation>Plus rien n’est conservé pour «&#xa0;%1&#xa0;». Oublié&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsRunner</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it is shown no credentials.</source>
        <translation>«&#xa0;%1&#xa0;» est lancé comme commande&#xa0;: aucun identifiant ne lui est présenté.</translation>
    </message>
    <message>
        <source>What such a server needs goes in the variables of its environment.</source>
        <translation>Ce dont un tel serveur a besoin va dans les variables de son environnement.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsSet</name>
    <message>
        <source>“%1” has no use for such a secret.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas l’usage d’un tel secret.</translation>
    </message>
    <message>
        <source>“%1” has no use for a secret as it is set.</source>
        <translation>«&#xa0;%1&#xa0;», tel qu’il est réglé, n’a pas l’usage d’un secret.</translation>
    </message>
    <message>
        <source>Say which kind of credentials it takes with --kind.</source>
        <translation>Indiquez avec --kind le type d’identifiants qu’il accepte.</translation>
    </message>
    <message>
        <source>A private key is no variable: give it from a pipe, or with --private-key-file.</source>
        <translation>Une clé privée n’est pas une variable&#xa0;: donnez-la par un tube, ou avec --private-key-file.</translation>
    </message>
    <message>
        <source>A secret is one line; this has more.</source>
        <translation>Un secret tient sur une ligne&#xa0;; celui-ci en a plusieurs.</translation>
    </message>
    <message>
        <source>This is no private key in PEM.</source>
        <translation>Ce n’est pas une clé privée au format PEM.</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>Les secrets ne sont conservés nulle part ici&#xa0;: celui-ci serait oublié à la fin du programme.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it, with --from-env, or choose a place: signalbox-cli credentials store.</source>
        <translation>Indiquez avec --from-env une variable d’environnement qui le contient, ou choisissez un endroit&#xa0;: signalbox-cli credentials store.</translation>
    </message>
    <message>
        <source>A private key has many lines: give it from a pipe.</source>
        <translation>Une clé privée a de nombreuses lignes&#xa0;: donnez-la par un tube.</translation>
    </message>
    <message>
        <source>signalbox-cli credentials set NAME &lt; key.pem</source>
        <translation>signalbox-cli credentials set NAME &lt; key.pem</translation>
    </message>
    <message>
        <source>The %1 of “%2”</source>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>Le secret n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is kept.</source>
        <translation>%1 de «&#xa0;%2&#xa0;»&#xa0;: conservé.</translation>
    </message>
    <message>
        <source>The credentials of “%1” are set.</source>
        <translation>Les identifiants de «&#xa0;%1&#xa0;» sont définis.</translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation>Les secrets n’ont pas pu être remis comme ils étaient&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsShow</name>
    <message>
        <source>signed in</source>
        <translation>identifié</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>personne n’est identifié</translation>
    </message>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>tokens are good for</source>
        <translation>validité des jetons</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>débit</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others wait</source>
        <translation>%1 requêtes en %2 s&#xa0;; les autres attendent</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others fail</source>
        <translation>%1 requêtes en %2 s&#xa0;; les autres échouent</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secrets</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>Il n’y a pas de serveur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsStore</name>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>Phrase secrète du fichier des secrets&#xa0;: </translation>
    </message>
    <message>
        <source>Without a passphrase secrets are not kept in a file.</source>
        <translation>Sans phrase secrète, les secrets ne sont pas conservés dans un fichier.</translation>
    </message>
    <message>
        <source>Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>Définissez SIGNALBOX_SECRETS_PASSPHRASE, ou exécutez cela dans un terminal.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Les secrets sont conservés dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory, until the program ends.</source>
        <translation>Les secrets sont conservés en mémoire, jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which a passphrase opens.</source>
        <translation>Les secrets sont conservés dans %1, qu’une phrase secrète ouvre.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in %1, which is not there.</source>
        <translation>Les secrets doivent être conservés dans %1, qui n’existe pas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionTableModel</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>toujours autorisé</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>selon les règles</translation>
    </message>
    <message>
        <source>as accepted</source>
        <translation>telle qu’acceptée</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>n’est plus listé</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionsPanel</name>
    <message>
        <source>&amp;Accept what it is now</source>
        <translation>&amp;Accepter l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Forget all of this server</source>
        <translation>&amp;Oublier tout de ce serveur</translation>
    </message>
    <message>
        <source>Accepted definitions</source>
        <translation>Définitions acceptées</translation>
    </message>
    <message>
        <source>Nothing accepted yet. With the first call of a tool its definition is kept. If the server defines it in another way later, you are asked before it is called again, and the difference is shown here.</source>
        <translation>Rien n’est encore accepté. Au premier appel d’un outil, sa définition est conservée. Si le serveur la change ensuite, la question est posée avant l’appel suivant, et la différence est montrée ici.</translation>
    </message>
    <message>
        <source>The definition as it was accepted</source>
        <translation>La définition telle qu’elle a été acceptée</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>État accepté</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>Ce qui a changé dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” as it was accepted</source>
        <translation>«&#xa0;%1&#xa0;» tel qu’il a été accepté</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifier</name>
    <message>
        <source>%1: as usual again</source>
        <translation>%1&#xa0;: de nouveau normal</translation>
    </message>
    <message numerus="yes">
        <source>Signalbox: %n more notification(s)</source>
        <translation>
            <numerusform>Signalbox&#xa0;: %n notification de plus</numerusform>
            <numerusform>Signalbox&#xa0;: %n notifications de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Signalbox::DifferenceRows</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>Dans Signalbox</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>Signalbox::Discovery</name>
    <message>
        <source>Where does the server say who authorizes for it?</source>
        <translation>Où le serveur dit-il qui autorise pour lui&#xa0;?</translation>
    </message>
    <message>
        <source>The resource metadata is for %1, not for this server; no token is asked for with it.</source>
        <translation>Les métadonnées de la ressource concernent %1, pas ce serveur&#xa0;; aucun jeton n’est demandé avec elles.</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server.</source>
        <translation>Les métadonnées de la ressource ne nomment pas de serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The server names its resource metadata, but there is none to be read.</source>
        <translation>Le serveur nomme les métadonnées de sa ressource, mais il n’y en a pas à lire.</translation>
    </message>
    <message>
        <source>There is no resource metadata: the server is taken for one of revision 2025-03-26, whose origin is the authorization server.</source>
        <translation>Il n’y a pas de métadonnées de la ressource&#xa0;: le serveur est pris pour un serveur de la révision 2025-03-26, dont l’origine est le serveur d’autorisation.</translation>
    </message>
    <message>
        <source>What does the authorization server say of itself?</source>
        <translation>Que dit de lui-même le serveur d’autorisation&#xa0;?</translation>
    </message>
    <message>
        <source>There is no metadata: the endpoints are those every server of that revision has.</source>
        <translation>Il n’y a pas de métadonnées&#xa0;: les points d’accès sont ceux de tout serveur de cette révision.</translation>
    </message>
    <message>
        <source>The authorization server %1 has no metadata.</source>
        <translation>Le serveur d’autorisation %1 n’a pas de métadonnées.</translation>
    </message>
    <message>
        <source>The resource metadata is for this server: it is for %1.</source>
        <translation>Les métadonnées de la ressource concernent ce serveur&#xa0;: elles sont pour %1.</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is of the server&apos;s own origin, and all its addresses are https or on this machine.</source>
        <translation>L’émetteur des métadonnées est de la même origine que le serveur, et toutes ses adresses sont en https ou sur cette machine.</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is the one that was asked for, and all its addresses are https or on this machine.</source>
        <translation>L’émetteur des métadonnées est celui qui a été demandé, et toutes ses adresses sont en https ou sur cette machine.</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorDialog</name>
    <message>
        <source>Examine “%1”</source>
        <translation>Examiner «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>In whose environment it is started</source>
        <translation>Dans quel environnement il est lancé</translation>
    </message>
    <message>
        <source>Make one &amp;call that does no harm</source>
        <translation>Faire un &amp;appel sans danger</translation>
    </message>
    <message>
        <source>Started by Signalbox</source>
        <translation>Lancé par Signalbox</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Lancé par %1</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>&amp;Examiner de nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Save &amp;report</source>
        <translation>Enregi&amp;strer le rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>Le serveur n’est plus dans la liste.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>“%1” is examined.</source>
        <translation>«&#xa0;%1&#xa0;» est en cours d’examen.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>Il s’appelle %1 et parle le protocole %2.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorRunner</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is nothing that the server&apos;s entry could mend.</source>
        <translation>Il n’y a rien que l’entrée du serveur puisse corriger.</translation>
    </message>
    <message>
        <source>%1 now says: %2</source>
        <translation>%1 dit maintenant&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::EncryptedFileStore</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>Le fichier des secrets est verrouillé&#xa0;: sa phrase secrète est nécessaire.</translation>
    </message>
    <message>
        <source>Unlock it in the settings; for the command line, set SIGNALBOX_SECRETS_PASSPHRASE or run it at a terminal.</source>
        <translation>Déverrouillez-le dans les paramètres&#xa0;; pour la ligne de commande, définissez SIGNALBOX_SECRETS_PASSPHRASE ou exécutez-la dans un terminal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndQuestion</name>
    <message>
        <source>End server</source>
        <translation>Terminer le serveur</translation>
    </message>
    <message>
        <source>End “%1” (process %2)?</source>
        <translation>Terminer «&#xa0;%1&#xa0;» (processus %2)&#xa0;?</translation>
    </message>
    <message>
        <source>Who started it is gone. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>Ce qui l’a lancé n’existe plus. Il lui est demandé de se terminer&#xa0;; après trois secondes, il y est forcé, avec tout ce qu’il a lancé.</translation>
    </message>
    <message>
        <source>It was started by %1, which may start it again or lose its connection. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>Il a été lancé par %1, qui peut le relancer ou perdre sa connexion. Il lui est demandé de se terminer&#xa0;; après trois secondes, il y est forcé, avec tout ce qu’il a lancé.</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Let it &amp;run</source>
        <translation>&amp;Laisser tourner</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndStep</name>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Il n’y a pas de conversation avec le serveur.</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>l’entrée standard est fermée</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>la connexion est fermée</translation>
    </message>
    <message>
        <source>It ended when it was told to, and nothing of it is left.</source>
        <translation>Il s’est terminé quand il le devait, et il n’en reste rien.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La connexion est fermée.</translation>
    </message>
    <message>
        <source>It ended neither when its standard input was closed nor when it was asked to (SIGTERM): it had to be killed.</source>
        <translation>Il ne s’est terminé ni à la fermeture de son entrée standard ni quand cela lui a été demandé (SIGTERM)&#xa0;: il a fallu le tuer.</translation>
    </message>
    <message>
        <source>It did not end when its standard input was closed; it had to be asked to (SIGTERM).</source>
        <translation>Il ne s’est pas terminé à la fermeture de son entrée standard&#xa0;; il a fallu le lui demander (SIGTERM).</translation>
    </message>
    <message>
        <source>A server ends when its standard input does; else programs leave it running.</source>
        <translation>Un serveur se termine avec son entrée standard&#xa0;; sinon, les programmes le laissent tourner.</translation>
    </message>
    <message>
        <source>It crashed at its end, with signal %1.</source>
        <translation>Il a planté à sa fin, avec le signal %1.</translation>
    </message>
    <message>
        <source>Look into what it writes to standard error.</source>
        <translation>Regardez ce qu’il écrit sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Il s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>Some programs take that for a crash.</source>
        <translation>Certains programmes prennent cela pour un plantage.</translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n line(s) to standard output that are no messages.</source>
        <translation>
            <numerusform>Il a écrit sur la sortie standard %n ligne qui n’est pas un message.</numerusform>
            <numerusform>Il a écrit sur la sortie standard %n lignes qui ne sont pas des messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write logs to standard error; other programs give up at such lines.</source>
        <translation>Écrivez les logs sur la sortie d’erreur&#xa0;; d’autres programmes abandonnent à de telles lignes.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EngineRequest</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EntryLinesModel</name>
    <message>
        <source>line %1, differs: %2</source>
        <translation>ligne %1, diffère&#xa0;: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExplorePage</name>
    <message>
        <source>Open servers</source>
        <translation>Serveurs ouverts</translation>
    </message>
    <message>
        <source>Choose a server on the left, and press Enter or Ctrl+D.</source>
        <translation>Choisissez un serveur à gauche, puis appuyez sur Entrée ou Ctrl+D.</translation>
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
        <translation>Masquer les secrets</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The whole journal (%1 messages)</source>
        <translation>Tout le journal (%1 messages)</translation>
    </message>
    <message>
        <source>What passes the filter (%1 messages)</source>
        <translation>Ce qui passe le filtre (%1 messages)</translation>
    </message>
    <message>
        <source>The current message, and what it answers or is answered by</source>
        <translation>Le message actuel, et celui auquel il répond ou qui lui répond</translation>
    </message>
    <message>
        <source>Everything, compressed. Signalbox opens it again, without any server.</source>
        <translation>Tout, compressé. Signalbox le rouvre, sans aucun serveur.</translation>
    </message>
    <message>
        <source>The same as text, a line for each message.</source>
        <translation>La même chose en texte, une ligne par message.</translation>
    </message>
    <message>
        <source>HTTP exchanges, for the tools of web developers. Messages over stdio are left out.</source>
        <translation>Les échanges HTTP, pour les outils de développement web. Les messages sur stdio sont omis.</translation>
    </message>
    <message>
        <source>A report in one file that any browser shows.</source>
        <translation>Un rapport en un seul fichier, que tout navigateur affiche.</translation>
    </message>
    <message>
        <source>A report as text, to be pasted.</source>
        <translation>Un rapport en texte, à coller.</translation>
    </message>
    <message>
        <source>A line for each call with its times and sizes, without its contents.</source>
        <translation>Une ligne par appel avec ses temps et ses tailles, sans son contenu.</translation>
    </message>
    <message>
        <source>Known secrets and what looks like one are masked.</source>
        <translation>Les secrets connus et ce qui y ressemble sont masqués.</translation>
    </message>
    <message>
        <source>Nothing is masked: whoever gets the file may read secrets in it.</source>
        <translation>Rien n’est masqué&#xa0;: quiconque reçoit le fichier peut y lire des secrets.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FailureStrip</name>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Montrer pourquoi</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>Le serveur a échoué.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>Le serveur a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldBox</name>
    <message>
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>Variante de %1</translation>
    </message>
    <message numerus="yes">
        <source>list of %n</source>
        <translation>
            <numerusform>liste de %n</numerusform>
            <numerusform>liste de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste</translation>
    </message>
    <message>
        <source>map</source>
        <translation>table</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objet</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldEditor</name>
    <message>
        <source>Send as empty text</source>
        <translation>Envoyer comme texte vide</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldRow</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Cette clé existe déjà.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileSaver</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>The one before</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingCard</name>
    <message>
        <source>Mended: %1</source>
        <translation>Corrigé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mend the entry…</source>
        <translation>Corriger l’entrée…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
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
        <translation>Outils</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Resource templates</source>
        <translation>Modèles de ressources</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>violation</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Attendu&#xa0;: %1, trouvé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsBox</name>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Findings about the protocol</source>
        <translation>Constats sur le protocole</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>The protocol&apos;s linter found %n thing(s).</source>
        <translation>
            <numerusform>L’analyseur du protocole a trouvé %n point.</numerusform>
            <numerusform>L’analyseur du protocole a trouvé %n points.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the journal flags each message.</source>
        <translation>Il peut y en avoir d’autres&#xa0;: le journal signale chaque message.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Attendu&#xa0;: %1, trouvé&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsList</name>
    <message>
        <source>What does not fit</source>
        <translation>Ce qui n’est pas conforme</translation>
    </message>
    <message>
        <source>Output breaks the schema at %1: %2</source>
        <translation>La sortie enfreint le schéma à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>À %1&#xa0;: attendu %2, trouvé %3.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ForgetQuestion</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list as it was before: %1. This copy goes as a whole.</source>
        <translation>La liste de Signalbox telle qu’elle était avant&#xa0;: %1. Cette copie est supprimée en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n version</numerusform>
            <numerusform>%n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4.</source>
        <translation>%1, %2&#xa0;: %3 dans %4.</translation>
    </message>
    <message>
        <source>Forget secrets in kept versions</source>
        <translation>Oublier les secrets des versions conservées</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n secret(s) in kept versions?</source>
        <translation>
            <numerusform>Oublier %n secret des versions conservées&#xa0;?</numerusform>
            <numerusform>Oublier %n secrets des versions conservées&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in the keychain stay as they are.</source>
        <translation>Des renvois prennent leur place dans les versions, définitivement&#xa0;: qui en restaure une doit saisir de nouveau le secret. Les fichiers eux-mêmes et le contenu du trousseau restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>&amp;Oublier les secrets</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormBody</name>
    <message>
        <source>It asks for what looks like a secret. Forms must not: what is sent goes through the server, and stands in the journal as far as it is not recognized.</source>
        <translation>Il demande ce qui ressemble à un secret. Les formulaires ne le doivent pas&#xa0;: ce qui est envoyé passe par le serveur, et figure dans le journal s’il n’est pas reconnu.</translation>
    </message>
    <message>
        <source>Form of the server</source>
        <translation>Formulaire du serveur</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation>Accepter quand même</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n champ à corriger</numerusform>
            <numerusform>%n champs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FormModel</name>
    <message>
        <source>Not JSON yet. The value before it stays.</source>
        <translation>Pas encore du JSON. La valeur précédente reste.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>Monter l’élément %1</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>Descendre l’élément %1</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>Supprimer l’élément %1</translation>
    </message>
    <message>
        <source>Send null for %1</source>
        <translation>Envoyer null pour %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormTabs</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1, avec une erreur</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormValidator</name>
    <message>
        <source>The schema branches too often to be checked here.</source>
        <translation>Le schéma se ramifie trop souvent pour être vérifié ici.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormView</name>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>No arguments.</source>
        <translation>Aucun argument.</translation>
    </message>
    <message>
        <source>The text in JSON is not valid, so this is the last value that was. %1</source>
        <translation>Le texte JSON n’est pas valide&#xa0;; c’est ici la dernière valeur qui l’était. %1</translation>
    </message>
    <message>
        <source>Only types and formats are checked. %1</source>
        <translation>Seuls les types et les formats sont vérifiés. %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundServersBox</name>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found in %1</source>
        <translation>
            <numerusform>%n serveur trouvé dans %1</numerusform>
            <numerusform>%n serveurs trouvés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::GateFields</name>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>Secondes au-delà desquelles une réponse est trop tardive</translation>
    </message>
    <message>
        <source>Seconds a call may take in all</source>
        <translation>Secondes qu’un appel peut durer en tout</translation>
    </message>
    <message>
        <source>progress gives it more time</source>
        <translation>la progression lui donne plus de temps</translation>
    </message>
    <message>
        <source>Seconds before the second attempt</source>
        <translation>Secondes avant le deuxième essai</translation>
    </message>
    <message>
        <source>Seconds between two attempts at most</source>
        <translation>Secondes au plus entre deux essais</translation>
    </message>
    <message>
        <source>Seconds to wait after “too many requests”</source>
        <translation>Secondes d’attente après «&#xa0;trop de requêtes&#xa0;»</translation>
    </message>
    <message>
        <source>Seconds for which calls are stopped</source>
        <translation>Secondes pendant lesquelles les appels sont arrêtés</translation>
    </message>
    <message>
        <source>make a lost connection anew</source>
        <translation>rétablir une connexion perdue</translation>
    </message>
    <message>
        <source>use results of read-only tools again for</source>
        <translation>réutiliser les résultats des outils en lecture seule pendant</translation>
    </message>
    <message>
        <source>Seconds for which a result is used again</source>
        <translation>Secondes pendant lesquelles un résultat est réutilisé</translation>
    </message>
    <message>
        <source>%1 s (usual)</source>
        <translation>%1 s (par défaut)</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>Essais en tout</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Failures in a row until calls are stopped</source>
        <translation>Échecs de suite avant l’arrêt des appels</translation>
    </message>
    <message>
        <source>then longer, up to</source>
        <translation>puis plus longtemps, jusqu’à</translation>
    </message>
    <message>
        <source>Tried again by itself is what never reached the server, and what it turned away.</source>
        <translation>Est retenté de soi-même ce qui n’a jamais atteint le serveur, et ce qu’il a repoussé.</translation>
    </message>
    <message>
        <source>believe what the server says of its tools</source>
        <translation>croire ce que le serveur dit de ses outils</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Réponse s&amp;ous</translation>
    </message>
    <message>
        <source>&amp;In all</source>
        <translation>&amp;En tout</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>Essa&amp;is</translation>
    </message>
    <message>
        <source>Se&amp;cond after</source>
        <translation>&amp;Deuxième après</translation>
    </message>
    <message>
        <source>If tu&amp;rned away</source>
        <translation>Si re&amp;poussé</translation>
    </message>
    <message>
        <source>unless the server says how long</source>
        <translation>sauf si le serveur indique la durée</translation>
    </message>
    <message>
        <source>After “too many requests”.</source>
        <translation>Après «&#xa0;trop de requêtes&#xa0;».</translation>
    </message>
    <message>
        <source>Sto&amp;p after</source>
        <translation>Arrê&amp;t après</translation>
    </message>
    <message>
        <source>failures in a row, for</source>
        <translation>échecs de suite, pendant</translation>
    </message>
    <message>
        <source>Which of them only read, and which may be called twice.</source>
        <translation>Lesquels ne font que lire, et lesquels peuvent être appelés deux fois.</translation>
    </message>
    <message>
        <source>Sa&amp;fe to repeat</source>
        <translation>Répéta&amp;bles</translation>
    </message>
    <message>
        <source>Tools that may be called twice, as you know. They are tried again after other failures, too.</source>
        <translation>Outils que vous savez pouvoir appeler deux fois. Ils sont aussi retentés après d’autres échecs.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GeneralFields</name>
    <message>
        <source>Give it Signalbox&apos;s whole environment</source>
        <translation>Lui donner tout l’environnement de Signalbox</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own</source>
        <translation>Celui de Signalbox</translation>
    </message>
    <message>
        <source>a program on this machine (stdio)</source>
        <translation>un programme sur cette machine (stdio)</translation>
    </message>
    <message>
        <source>an address (Streamable HTTP)</source>
        <translation>une adresse (Streamable HTTP)</translation>
    </message>
    <message>
        <source>an address (HTTP+SSE, older servers)</source>
        <translation>une adresse (HTTP+SSE, serveurs anciens)</translation>
    </message>
    <message>
        <source>an address (WebSocket)</source>
        <translation>une adresse (WebSocket)</translation>
    </message>
    <message>
        <source>auto: ask the server</source>
        <translation>auto&#xa0;: demander au serveur</translation>
    </message>
    <message>
        <source>legacy: handshake</source>
        <translation>legacy&#xa0;: handshake</translation>
    </message>
    <message>
        <source>modern: stateless</source>
        <translation>modern&#xa0;: sans état</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>&amp;Atteint par</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Of the MCP endpoint.</source>
        <translation>Du point d’accès MCP.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>One Name: value a line, sent with every request.</source>
        <translation>Un Nom: valeur par ligne, envoyé avec chaque requête.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programme</translation>
    </message>
    <message>
        <source>A name that is looked up in PATH, or a path.</source>
        <translation>Un nom cherché dans PATH, ou un chemin.</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>Ar&amp;guments</translation>
    </message>
    <message>
        <source>One a line, as the program gets them; no quoting.</source>
        <translation>Un par ligne, tels que le programme les reçoit&#xa0;; sans guillemets.</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>One KEY=VALUE a line, on top of a short safe list.</source>
        <translation>Un CLÉ=VALEUR par ligne, en plus d’une courte liste sûre.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Where it is started.</source>
        <translation>Où il est lancé.</translation>
    </message>
    <message>
        <source>P&amp;rotocol era</source>
        <translation>Ère du p&amp;rotocole</translation>
    </message>
    <message>
        <source>This will be started, without a shell:</source>
        <translation>Sera lancé, sans shell&#xa0;:</translation>
    </message>
    <message>
        <source>This will be asked:</source>
        <translation>Sera interrogé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Signalbox::GrantFlow</name>
    <message>
        <source>This way of signing in needs a client id.</source>
        <translation>Cette façon de s’identifier demande un ID client.</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>Saisissez un ID client dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>A token is asked for with the client&apos;s own credentials.</source>
        <translation>Un jeton est demandé avec les identifiants propres au client.</translation>
    </message>
    <message>
        <source>A token is asked for with the workload&apos;s own token.</source>
        <translation>Un jeton est demandé avec le jeton propre à la charge de travail.</translation>
    </message>
    <message>
        <source>The file with the workload&apos;s token cannot be read.</source>
        <translation>Le fichier contenant le jeton de la charge de travail est illisible.</translation>
    </message>
    <message>
        <source>The identity provider is asked for leave to use this server.</source>
        <translation>La permission d’utiliser ce serveur est demandée au fournisseur d’identité.</translation>
    </message>
    <message>
        <source>The identity provider gave another kind of token than the one asked for.</source>
        <translation>Le fournisseur d’identité a donné un autre type de jeton que celui demandé.</translation>
    </message>
    <message>
        <source>A token is asked for with the identity provider&apos;s leave.</source>
        <translation>Un jeton est demandé avec la permission du fournisseur d’identité.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupCommands</name>
    <message>
        <source>Move “%1” to a group</source>
        <translation>Déplacer «&#xa0;%1&#xa0;» vers un groupe</translation>
    </message>
    <message numerus="yes">
        <source>Move %n server(s) to a group</source>
        <translation>
            <numerusform>Déplacer %n serveur vers un groupe</numerusform>
            <numerusform>Déplacer %n serveurs vers un groupe</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the group “%1”</source>
        <translation>Renommer le groupe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Enregistrer le groupe</translation>
    </message>
    <message>
        <source>Add servers from a file</source>
        <translation>Ajouter des serveurs depuis un fichier</translation>
    </message>
    <message>
        <source>&amp;Connect all</source>
        <translation>Tout &amp;connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>Tout &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Move to group…</source>
        <translation>Déplacer &amp;vers un groupe…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Partager…</translation>
    </message>
    <message>
        <source>D&amp;issolve: servers stay in no group</source>
        <translation>D&amp;issoudre&#xa0;: les serveurs restent sans groupe</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Déplacer vers un groupe</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Groupe</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Without a name: in no group.</source>
        <translation>Sans nom&#xa0;: dans aucun groupe.</translation>
    </message>
    <message>
        <source>Goes to those that are in this group already.</source>
        <translation>Rejoint ceux qui sont déjà dans ce groupe.</translation>
    </message>
    <message>
        <source>Makes a new group of this name.</source>
        <translation>Crée un nouveau groupe de ce nom.</translation>
    </message>
    <message>
        <source>There is a group of this name: they become one. Profiles follow.</source>
        <translation>Un groupe porte ce nom&#xa0;: les deux n’en font plus qu’un. Les profils suivent.</translation>
    </message>
    <message>
        <source>Profiles that name the group follow.</source>
        <translation>Les profils qui nomment le groupe suivent.</translation>
    </message>
    <message>
        <source>A group has a name.</source>
        <translation>Un groupe a un nom.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupedServers</name>
    <message>
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n server(s)</source>
        <translation>
            <numerusform>%1, %n serveur</numerusform>
            <numerusform>%1, %n serveurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GuardProcess</name>
    <message>
        <source>The program signalbox-guard, which comes with Signalbox, is missing.</source>
        <translation>Le programme signalbox-guard, fourni avec Signalbox, manque.</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Réinstallez Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthFields</name>
    <message>
        <source>Seconds between two checks</source>
        <translation>Secondes entre deux contrôles</translation>
    </message>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>Secondes au-delà desquelles une réponse est trop tardive</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>ask whether it answers</source>
        <translation>demander s’il répond</translation>
    </message>
    <message>
        <source>call a tool that only reads</source>
        <translation>appeler un outil qui ne fait que lire</translation>
    </message>
    <message>
        <source>Failures in a row until it counts as down</source>
        <translation>Échecs de suite avant d’être tenu pour en panne</translation>
    </message>
    <message>
        <source>Called only if the server says that the tool only reads. The journal marks these calls.</source>
        <translation>Appelé seulement si le serveur dit que l’outil ne fait que lire. Le journal marque ces appels.</translation>
    </message>
    <message>
        <source>While it is connected. The journal marks these messages.</source>
        <translation>Pendant qu’il est connecté. Le journal marque ces messages.</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>Quel outil&#xa0;?</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>Les arguments doivent former un objet JSON.</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>échecs de suite</translation>
    </message>
    <message>
        <source>Health chec&amp;k</source>
        <translation>Contrôle de &amp;santé</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>Ou&amp;til</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>Ar&amp;guments</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objet JSON.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Tou&amp;tes les</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Réponse s&amp;ous</translation>
    </message>
    <message>
        <source>&amp;Down after</source>
        <translation>En &amp;panne après</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthProbe</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>The tool “%1” does not say of itself that it only reads.</source>
        <translation>L’outil «&#xa0;%1&#xa0;» ne dit pas de lui-même qu’il ne fait que lire.</translation>
    </message>
    <message>
        <source>The server has no tool “%1”.</source>
        <translation>Le serveur n’a pas d’outil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The tool said that it failed.</source>
        <translation>L’outil a signalé un échec.</translation>
    </message>
    <message>
        <source>The tool did not come to an end within %1 ms.</source>
        <translation>L’outil ne s’est pas terminé en %1 ms.</translation>
    </message>
    <message>
        <source>The tool asks the person for something; it is not fit for a check.</source>
        <translation>L’outil demande quelque chose à la personne&#xa0;; il ne convient pas à un contrôle.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthWatch</name>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HeldBar</name>
    <message>
        <source>&amp;Forget them…</source>
        <translation>Les &amp;oublier…</translation>
    </message>
    <message>
        <source>Secrets in kept versions</source>
        <translation>Secrets des versions conservées</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.</source>
        <translation>
            <numerusform>Des versions antérieures de %1 que Signalbox conserve contiennent %n secret qui n’est plus dans les fichiers.</numerusform>
            <numerusform>Des versions antérieures de %1 que Signalbox conserve contiennent %n secrets qui ne sont plus dans les fichiers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HexView</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier comme texte</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Copier en hexadécimal</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>History of a file</source>
        <translation>Historique d’un fichier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Restore the whole &amp;file</source>
        <translation>Restaurer tout le &amp;fichier</translation>
    </message>
    <message>
        <source>Restore “%1” alone</source>
        <translation>Restaurer «&#xa0;%1&#xa0;» seul</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Choisissez une version.</translation>
    </message>
    <message>
        <source>The file is like this now.</source>
        <translation>Le fichier est ainsi maintenant.</translation>
    </message>
    <message>
        <source>From this version to what the file holds now</source>
        <translation>De cette version à ce que le fichier contient maintenant</translation>
    </message>
    <message>
        <source>No version is chosen.</source>
        <translation>Aucune version n’est choisie.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostStart</name>
    <message>
        <source>The program flatpak-spawn, by which servers are started outside of the Flatpak, is missing.</source>
        <translation>Le programme flatpak-spawn, par lequel les serveurs sont lancés hors du Flatpak, manque.</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Réinstallez Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpPane</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>En-têtes de la requête et de la réponse</translation>
    </message>
    <message>
        <source>Exchange %1 of %2</source>
        <translation>Échange %1 sur %2</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>aucune réponse reçue</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>pair %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>contenu %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpProblem</name>
    <message>
        <source>The server&apos;s answer is not proper HTTP: %1.</source>
        <translation>La réponse du serveur n’est pas du HTTP correct&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes.</source>
        <translation>Les en-têtes dépassent %1 octets.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>La réponse dépasse %1 octets.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer.</source>
        <translation>La connexion s’est terminée au milieu de la réponse du serveur.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>Le serveur a fermé la connexion sans répondre.</translation>
    </message>
    <message>
        <source>The server sent more than the length it announced.</source>
        <translation>Le serveur a envoyé plus que la longueur annoncée.</translation>
    </message>
    <message>
        <source>The server switched to a protocol nobody asked for.</source>
        <translation>Le serveur est passé à un protocole que personne n’a demandé.</translation>
    </message>
    <message>
        <source>The compressed answer cannot be unpacked.</source>
        <translation>La réponse compressée ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The answer is packed as &quot;%1&quot;, which was not asked for.</source>
        <translation>La réponse est compressée en &quot;%1&quot;, ce qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; holds characters that cannot be sent.</source>
        <translation>L’en-tête &quot;%1&quot; contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>Remove line ends and control characters.</source>
        <translation>Supprimez les fins de ligne et les caractères de contrôle.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; is set by Signalbox itself.</source>
        <translation>L’en-tête &quot;%1&quot; est défini par Signalbox lui-même.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Ce n’est pas une méthode HTTP.</translation>
    </message>
    <message>
        <source>The server at %1 redirects to %2; nothing was sent there.</source>
        <translation>Le serveur à %1 redirige vers %2&#xa0;; rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>If that is right, enter the new address as the server&apos;s.</source>
        <translation>Si c’est correct, saisissez la nouvelle adresse comme celle du serveur.</translation>
    </message>
    <message>
        <source>The server answered a %1 request with the redirect %2, which would change the request; it was not followed.</source>
        <translation>Le serveur a répondu à une requête %1 par la redirection %2, qui modifierait la requête&#xa0;; elle n’a pas été suivie.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>Le serveur a redirigé plus de %1 fois.</translation>
    </message>
    <message>
        <source>The server redirects to something that is no address.</source>
        <translation>Le serveur redirige vers quelque chose qui n’est pas une adresse.</translation>
    </message>
    <message>
        <source>There was no connection within %1 seconds.</source>
        <translation>Aucune connexion n’a été établie en %1 secondes.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>Le serveur n’a pas répondu en %1 secondes.</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds.</source>
        <translation>Le serveur n’a rien envoyé pendant %1 secondes.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>La réponse n’était pas complète en %1 secondes.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved: %2.</source>
        <translation>Le nom %1 n’a pas pu être résolu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 n’a pas pu être atteint&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address is right.</source>
        <translation>Vérifiez que le serveur fonctionne et que l’adresse est correcte.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>Le certificat de %1 n’est pas digne de confiance&#xa0;: %2. Son empreinte SHA-256 est %3.</translation>
    </message>
    <message>
        <source>Accept this certificate for this server only if you know that it is the right one.</source>
        <translation>N’acceptez ce certificat pour ce serveur que si vous savez que c’est le bon.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on: %2.</source>
        <translation>Aucune connexion sécurisée n’a pu être convenue avec %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect: %2.</source>
        <translation>Le proxy %1 n’a pas établi de connexion&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Vérifiez les paramètres du proxy.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpSseTransport</name>
    <message>
        <source>The server did not name the address for messages within %1 ms.</source>
        <translation>Le serveur n’a pas nommé l’adresse des messages en %1 ms.</translation>
    </message>
    <message>
        <source>The server wants messages sent to another origin: %1 instead of %2.</source>
        <translation>Le serveur veut que les messages soient envoyés à une autre origine&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>Le serveur ne prend pas ce qui est envoyé&#xa0;: %1 octets attendent.</translation>
    </message>
    <message>
        <source>The server ended its stream of events, and with it the connection.</source>
        <translation>Le serveur a mis fin à son flux d’événements, et avec lui à la connexion.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no stream of events.</source>
        <translation>La réponse du serveur n’est pas un flux d’événements.</translation>
    </message>
    <message>
        <source>The address that the server names for messages is none: %1</source>
        <translation>L’adresse que le serveur nomme pour les messages n’en est pas une&#xa0;: %1</translation>
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
        <translation>Pour un WebSocket, cela fait partie de ce qui suit.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>Le serveur n’a pas été atteint.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Il répond par l’état %1.</translation>
    </message>
    <message>
        <source>The server has a fault of its own: it answers with status %1.</source>
        <translation>Le serveur a un défaut qui lui est propre&#xa0;: il répond par l’état %1.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Regardez dans le log du serveur.</translation>
    </message>
    <message>
        <source>It sends everybody elsewhere, with status %1: requests do not follow, because credentials could go along.</source>
        <translation>Il envoie tout le monde ailleurs, avec l’état %1&#xa0;: les requêtes ne suivent pas, car des identifiants pourraient suivre aussi.</translation>
    </message>
    <message>
        <source>Take the address it sends you to, if you trust it.</source>
        <translation>Prenez l’adresse où il vous envoie, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>It answers with a web page and status %1: at this address there is hardly an MCP server.</source>
        <translation>Il répond par une page web et l’état %1&#xa0;: il n’y a guère de serveur MCP à cette adresse.</translation>
    </message>
    <message>
        <source>Check the path; it often ends in /mcp or /sse.</source>
        <translation>Vérifiez le chemin&#xa0;; il se termine souvent par /mcp ou /sse.</translation>
    </message>
    <message>
        <source>It answers that there is nothing at this path; some older servers answer so as well.</source>
        <translation>Il répond qu’il n’y a rien à ce chemin&#xa0;; certains serveurs anciens répondent aussi cela.</translation>
    </message>
    <message>
        <source>If discovery fails too, check the path.</source>
        <translation>Si la découverte échoue aussi, vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Its answer does not say what it is.</source>
        <translation>Sa réponse ne dit pas ce qu’elle est.</translation>
    </message>
    <message>
        <source>Its answer says that it is %1.</source>
        <translation>Sa réponse dit qu’elle est %1.</translation>
    </message>
    <message>
        <source>Answers are application/json or text/event-stream.</source>
        <translation>Les réponses sont application/json ou text/event-stream.</translation>
    </message>
    <message>
        <source>It asks for credentials (401) and does not say which: there is no WWW-Authenticate.</source>
        <translation>Il demande des identifiants (401) et ne dit pas lesquels&#xa0;: il n’y a pas de WWW-Authenticate.</translation>
    </message>
    <message>
        <source>The server should name its resource metadata there.</source>
        <translation>Le serveur devrait y nommer les métadonnées de sa ressource.</translation>
    </message>
    <message>
        <source>It answers any page in your browser: a request from https://elsewhere.invalid was answered with status %1.</source>
        <translation>Il répond à toute page de votre navigateur&#xa0;: une requête de https://elsewhere.invalid a reçu l’état %1.</translation>
    </message>
    <message>
        <source>The server must look at the Origin header and answer 403.</source>
        <translation>Le serveur doit regarder l’en-tête Origin et répondre 403.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpTarget</name>
    <message>
        <source>This is no http or https address.</source>
        <translation>Ce n’est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>The address holds a user name or password; credentials belong into the settings.</source>
        <translation>L’adresse contient un nom d’utilisateur ou un mot de passe&#xa0;; les identifiants vont dans les paramètres.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>L’adresse ne nomme pas d’hôte.</translation>
    </message>
    <message>
        <source>The address holds characters that cannot be sent.</source>
        <translation>L’adresse contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Hub</name>
    <message>
        <source>Signalbox ended first.</source>
        <translation>Signalbox s’est terminé avant.</translation>
    </message>
    <message>
        <source>No tool is named.</source>
        <translation>Aucun outil n’est nommé.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, a dot, and the tool&apos;s name.</source>
        <translation>Écrivez le nom du serveur, un point et le nom de l’outil.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
    <message>
        <source>The server “%1” is not connected.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» n’est pas connecté.</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>Connectez-le d’abord.</translation>
    </message>
    <message>
        <source>Calls are addressed as server.tool.</source>
        <translation>Les appels s’adressent sous la forme server.tool.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>There is no server named “%1”.</source>
        <translation>Il n’y a pas de serveur nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its connection was lost and is being made anew.</source>
        <translation>Sa connexion a été perdue et est en cours de rétablissement.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubCall</name>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation>L’appel a été annulé avant son envoi.</translation>
    </message>
</context>
<context>
    <name>Signalbox::IconStrip</name>
    <message numerus="yes">
        <source>%n more icon(s)</source>
        <translation>
            <numerusform>%n autre icône</numerusform>
            <numerusform>%n autres icônes</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon at %1, not loaded</source>
        <translation>Icône à %1, non chargée</translation>
    </message>
    <message>
        <source>An icon that cannot be shown (%1)</source>
        <translation>Une icône qui ne peut pas être affichée (%1)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sans type</translation>
    </message>
    <message>
        <source>Icon of the server</source>
        <translation>Icône du serveur</translation>
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
        <translation>%1, %2, depuis %3&#xa0;: %4</translation>
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
        <translation>Installé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <translation>Suivre les nouveautés</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Show the earlier messages again</source>
        <translation>Réafficher les messages antérieurs</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Effacer l’affichage</translation>
    </message>
    <message>
        <source>Shut the journal</source>
        <translation>Fermer le journal</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Ouvrir le journal</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 message</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>Chaque message sera conservé ici, pour tous les serveurs.</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>Effacer l’affichage. Rien n’est supprimé&#xa0;: le journal conserve tout.</translation>
    </message>
    <message>
        <source>Export, and session files</source>
        <translation>Exportation et fichiers de session</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · searching, %2 %</source>
        <translation>%1 · recherche, %2 %</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>All columns, in their first order</source>
        <translation>Toutes les colonnes, dans leur ordre initial</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalCompare</name>
    <message>
        <source>Compare the two messages</source>
        <translation>Comparer les deux messages</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>Select two messages, the second with Ctrl, to compare them.</source>
        <translation>Sélectionnez deux messages, le second avec Ctrl, pour les comparer.</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is too long for it.</source>
        <translation>Non comparés. L’un des messages est trop long pour cela.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Non comparé.</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is no JSON: %1</source>
        <translation>Non comparés. L’un des messages n’est pas du JSON&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalExchange</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Open session file…</source>
        <translation>Ouvrir un fichier de session…</translation>
    </message>
    <message>
        <source>Back to the live journal</source>
        <translation>Revenir au journal en direct</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>Non copié.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportation vers %1…</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>Non exporté.</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>Exporté vers %1 (%2).</translation>
    </message>
    <message>
        <source>Masked places: %1.</source>
        <translation>Endroits masqués&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is masked in it.</source>
        <translation>Rien n’y est masqué.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>Ouvrir un fichier de session</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>Fichiers de session et lignes JSON (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>Non ouvert.</translation>
    </message>
    <message>
        <source>Shown: %1 (%2 records).</source>
        <translation>Affiché&#xa0;: %1 (%2 enregistrements).</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>Les secrets y sont masqués.</translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation>Le fichier s’arrête trop tôt.</translation>
    </message>
    <message>
        <source>Damaged messages: %1.</source>
        <translation>Messages abîmés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalFilterField</name>
    <message>
        <source>Filter: words, or server:, tool:, dur:&gt;100ms …</source>
        <translation>Filtre&#xa0;: mots, ou server:, tool:, dur:&gt;100ms …</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrer le journal</translation>
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
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Is kept in</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Contenu actuel</translation>
    </message>
    <message>
        <source>Messages of the last</source>
        <translation>Messages des derniers</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Tous ensemble au plus</translation>
    </message>
    <message>
        <source>Of each server at most</source>
        <translation>De chaque serveur au plus</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>sans limite d’âge</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>sans limite de taille</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>Recherche de ce qui partirait…</translation>
    </message>
    <message>
        <source>Cannot be told now.</source>
        <translation>Ne peut pas être dit pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 message</numerusform>
            <numerusform>%1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Applying takes nothing away now.</source>
        <translation>Appliquer ne retire rien pour l’instant.</translation>
    </message>
    <message numerus="yes">
        <source>Applying takes away %1 message(s)</source>
        <translation>
            <numerusform>Appliquer retire %1 message</numerusform>
            <numerusform>Appliquer retire %1 messages</numerusform>
        </translation>
    </message>
    <message>
        <source>, all from before %1</source>
        <translation>, tous antérieurs à %1</translation>
    </message>
    <message>
        <source>That frees %1 and cannot be undone. Pinned messages stay.</source>
        <translation>Cela libère %1 et ne peut pas être annulé. Les messages épinglés restent.</translation>
    </message>
    <message>
        <source>They are no longer shown, which cannot be undone. Pinned messages stay.</source>
        <translation>Ils ne sont plus affichés, ce qui ne peut pas être annulé. Les messages épinglés restent.</translation>
    </message>
    <message>
        <source>Applied. Whole files go, oldest first; the one being written stays.</source>
        <translation>Appliqué. Des fichiers entiers partent, les plus anciens d’abord&#xa0;; celui en cours d’écriture reste.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarking</name>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Étiquettes et note…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarks</name>
    <message>
        <source>Only messages of the live journal can be marked.</source>
        <translation>Seuls les messages du journal en direct peuvent être marqués.</translation>
    </message>
    <message>
        <source>The journal could not be opened.</source>
        <translation>Le journal n’a pas pu être ouvert.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tardif</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>identification</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>part of the exchange above</source>
        <translation>partie de l’échange ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>open, %n messages</source>
        <translation>
            <numerusform>déplié, %n message</numerusform>
            <numerusform>déplié, %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>folded, %n messages</source>
        <translation>
            <numerusform>replié, %n message</numerusform>
            <numerusform>replié, %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>task, polled %n times</source>
        <translation>
            <numerusform>tâche, interrogée %n fois</numerusform>
            <numerusform>tâche, interrogée %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>erreur d’outil</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalReplay</name>
    <message>
        <source>Replay</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>Modifier et rejouer…</translation>
    </message>
    <message>
        <source>Not replayed.</source>
        <translation>Non rejoué.</translation>
    </message>
    <message>
        <source>Only a tool call can be made again, and this is none.</source>
        <translation>Seul un appel d’outil peut être refait, et ce n’en est pas un.</translation>
    </message>
    <message>
        <source>Secrets were masked when it was recorded. Edit it, and put them in again.</source>
        <translation>Des secrets ont été masqués à l’enregistrement. Modifiez l’appel, et remettez-les.</translation>
    </message>
    <message>
        <source>It is too long, or was not recorded whole.</source>
        <translation>Il est trop long, ou n’a pas été enregistré en entier.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas connecté. Connectez-le d’abord.</translation>
    </message>
    <message>
        <source>“%1” has no tool “%2” now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus d’outil «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Calling %1 on “%2” again …</source>
        <translation>Nouvel appel de %1 sur «&#xa0;%2&#xa0;» …</translation>
    </message>
    <message>
        <source>Replayed: %1 failed. %2</source>
        <translation>Rejoué&#xa0;: %1 a échoué. %2</translation>
    </message>
    <message>
        <source>Replayed: %1 answered after %2.</source>
        <translation>Rejoué&#xa0;: %1 a répondu après %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalTable</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
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
        <translation>Les messages ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>Chaque message sera conservé ici, pour tous les serveurs.</translation>
    </message>
    <message>
        <source>New messages will appear here. The %1 before them are kept.</source>
        <translation>Les nouveaux messages apparaîtront ici. Les %1 précédents sont conservés.</translation>
    </message>
    <message>
        <source>No message matches “%1”. %2 hidden.</source>
        <translation>Aucun message ne correspond à «&#xa0;%1&#xa0;». %2 masqués.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Les réafficher</translation>
    </message>
    <message>
        <source>Not marked.</source>
        <translation>Non marqué.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Rounds and tasks as one row</source>
        <translation>Tours et tâches sur une ligne</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonArgumentsView</name>
    <message>
        <source>Arguments as JSON</source>
        <translation>Arguments en JSON</translation>
    </message>
    <message>
        <source>Not valid JSON: %1</source>
        <translation>JSON non valide&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>le tout</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(absent)</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTableView</name>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 sur %n ligne</numerusform>
            <numerusform>%1 sur %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 looked at</source>
        <translation>les %1 premières examinées</translation>
    </message>
    <message>
        <source>first %1 columns</source>
        <translation>les %1 premières colonnes</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>object, %n member(s)</source>
        <translation>
            <numerusform>objet, %n membre</numerusform>
            <numerusform>objet, %n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n item(s)</source>
        <translation>
            <numerusform>liste, %n élément</numerusform>
            <numerusform>liste, %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonView</name>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>Affiché&#xa0;: les %1 premiers sur %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeptCallsButton</name>
    <message>
        <source>Saved calls %1</source>
        <translation>Appels enregistrés %1</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Mettre dans le formulaire</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nommer…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Compare results with</source>
        <translation>Comparer les résultats avec</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainStore</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>Le trousseau n’a pas répondu.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>Le trousseau est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tokens and secrets are kept until Signalbox ends, and nowhere else.</source>
        <translation>Les jetons et les secrets sont conservés jusqu’à la fin de Signalbox, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>What it holds stays there. Start or unlock it, and try again.</source>
        <translation>Son contenu y reste. Lancez-le ou déverrouillez-le, et réessayez.</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Les commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDesk</name>
    <message>
        <source>“%1” is not what you accepted any more. Look at what changed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus ce que vous avez accepté. Regardez ce qui a changé.</translation>
    </message>
    <message>
        <source>“%1” came from elsewhere. Look at what it would start before it runs.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’ailleurs. Regardez ce qu’il lancerait avant qu’il tourne.</translation>
    </message>
    <message>
        <source>Connect it in the window, which shows it, or use: signalbox-cli servers accept %1</source>
        <translation>Connectez-le dans la fenêtre, qui le montre, ou utilisez&#xa0;: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” needs the secret variable %2, whose value is not kept any more.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de la variable secrète %2, dont la valeur n’est plus conservée.</translation>
    </message>
    <message>
        <source>Set it again: signalbox-cli servers env set --secret %1</source>
        <translation>Définissez-la de nouveau&#xa0;: signalbox-cli servers env set --secret %1</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>Il n’y a pas d’endroit où conserver des secrets.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDialog</name>
    <message>
        <source>It came through a link.</source>
        <translation>Il est venu par un lien.</translation>
    </message>
    <message>
        <source>It was imported from another program.</source>
        <translation>Il a été importé d’un autre programme.</translation>
    </message>
    <message>
        <source>It came from a registry.</source>
        <translation>Il vient d’un registre.</translation>
    </message>
    <message>
        <source>It came in a bundle.</source>
        <translation>Il est venu dans un bundle.</translation>
    </message>
    <message>
        <source>It was pasted or dropped.</source>
        <translation>Il a été collé ou déposé.</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et connecter</translation>
    </message>
    <message>
        <source>Accept and connect</source>
        <translation>Accepter et connecter</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Une valeur manque</translation>
    </message>
    <message>
        <source>Start this server?</source>
        <translation>Lancer ce serveur&#xa0;?</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Ne pas lancer</translation>
    </message>
    <message>
        <source>Its entry leaves open what only you can say.</source>
        <translation>Son entrée laisse ouvert ce que vous seul pouvez dire.</translation>
    </message>
    <message>
        <source>It is not what you accepted any more. Look at what changed before you let it be started.</source>
        <translation>Il n’est plus ce que vous avez accepté. Regardez ce qui a changé avant d’en permettre le lancement.</translation>
    </message>
    <message>
        <source>Nothing is sent to this address before you accept it.</source>
        <translation>Rien n’est envoyé à cette adresse avant que vous l’acceptiez.</translation>
    </message>
    <message>
        <source>This program runs with your rights, on your files. Nothing is started before you accept it.</source>
        <translation>Ce programme tourne avec vos droits, sur vos fichiers. Rien n’est lancé avant que vous l’acceptiez.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchHintBox</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchStep</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>Rien n’empêche de le lancer.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchView</name>
    <message>
        <source>Program file</source>
        <translation>Fichier du programme</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Dossier de travail</translation>
    </message>
    <message>
        <source>Is given the variables</source>
        <translation>Reçoit les variables</translation>
    </message>
    <message>
        <source>Is sent the headers</source>
        <translation>Reçoit les en-têtes</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>Ce qui serait lancé ou atteint</translation>
    </message>
    <message>
        <source>Dangerous: %1 decides what code is loaded into the program.</source>
        <translation>Dangereux&#xa0;: %1 décide quel code est chargé dans le programme.</translation>
    </message>
    <message>
        <source>It is given Signalbox&apos;s whole environment, and with it every secret that lies there.</source>
        <translation>Il reçoit tout l’environnement de Signalbox, et avec lui chaque secret qui s’y trouve.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffModel</name>
    <message>
        <source>taken away: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are the same</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>Lignes qui diffèrent</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineEditor</name>
    <message>
        <source>empty text</source>
        <translation>texte vide</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListBar</name>
    <message>
        <source>Filter servers</source>
        <translation>Filtrer les serveurs</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListPane</name>
    <message>
        <source>The list is not complete.</source>
        <translation>La liste est incomplète.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListStep</name>
    <message>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Il n’y a pas de conversation avec le serveur.</translation>
    </message>
    <message>
        <source>It says that it has neither tools nor resources nor prompts.</source>
        <translation>Il dit qu’il n’a ni outils, ni ressources, ni prompts.</translation>
    </message>
    <message>
        <source>A server with lists must name them among its capabilities.</source>
        <translation>Un serveur qui a des listes doit les nommer parmi ses capacités.</translation>
    </message>
    <message>
        <source>Look at the answers in the journal.</source>
        <translation>Regardez les réponses dans le journal.</translation>
    </message>
    <message>
        <source>It has resources, and does not know resources/templates/list.</source>
        <translation>Il a des ressources, et ne connaît pas resources/templates/list.</translation>
    </message>
    <message>
        <source>An empty list would be the answer.</source>
        <translation>Une liste vide serait la réponse.</translation>
    </message>
    <message>
        <source>A list that it says it has cannot be read: %1</source>
        <translation>Une liste qu’il dit avoir est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 tools, %2 resources, %3 resource templates, %4 prompts.</source>
        <translation>%1 outils, %2 ressources, %3 modèles de ressource, %4 prompts.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListTab</name>
    <message>
        <source>List of servers</source>
        <translation>Liste des serveurs</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>No server yet. Add one by filling in a form, or paste a command line, an address or JSON. What other programs have stands under Programs and can be taken from there.</source>
        <translation>Pas encore de serveur. Ajoutez-en un en remplissant un formulaire, ou collez une ligne de commande, une adresse ou du JSON. Ce qu’ont d’autres programmes figure sous Programmes et peut y être repris.</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Ajouter un &amp;serveur…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activer ou désactiver</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden by the filter.</source>
        <translation>
            <numerusform>%1, %n masqué par le filtre.</numerusform>
            <numerusform>%1, %n masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen.</source>
        <translation>
            <numerusform>%1, %n choisi.</numerusform>
            <numerusform>%1, %n choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>Déplacer vers un groupe…</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Montrer dans Explorer</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListenStream</name>
    <message>
        <source>The server ended its stream of events.</source>
        <translation>Le serveur a mis fin à son flux d’événements.</translation>
    </message>
    <message>
        <source>The server opened no stream of events.</source>
        <translation>Le serveur n’a pas ouvert de flux d’événements.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Lister</name>
    <message>
        <source>The list was not complete after %1 ms; what came until then is shown.</source>
        <translation>La liste n’était pas complète après %1 ms&#xa0;; ce qui est arrivé jusque-là est affiché.</translation>
    </message>
    <message>
        <source>The list is not wanted any more.</source>
        <translation>La liste n’est plus demandée.</translation>
    </message>
    <message>
        <source>The server gave the same cursor again; the list stops here.</source>
        <translation>Le serveur a redonné le même curseur&#xa0;; la liste s’arrête ici.</translation>
    </message>
    <message>
        <source>The list was stopped after %1 entries; the server has more.</source>
        <translation>La liste a été arrêtée après %1 entrées&#xa0;; le serveur en a d’autres.</translation>
    </message>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>La liste a été arrêtée après %1 pages&#xa0;; le serveur en a d’autres.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>absent or another value, on %1</source>
        <translation>absent ou une autre valeur, page %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>une autre valeur</translation>
    </message>
    <message>
        <source>a list with an end</source>
        <translation>une liste qui a une fin</translation>
    </message>
    <message>
        <source>The list was stopped after %1 bytes; the server has more.</source>
        <translation>La liste a été arrêtée après %1 octets&#xa0;; le serveur en a d’autres.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Logger</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>Filter messages</source>
        <translation>Filtrer les messages</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Suivre les nouveautés</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Afficher dans le journal</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>Copier les messages sélectionnés</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>Effacer l’affichage. Rien n’est supprimé&#xa0;: le journal conserve tout.</translation>
    </message>
    <message>
        <source>Messages that the server logged</source>
        <translation>Messages de log du serveur</translation>
    </message>
    <message>
        <source>Data of the message as a tree</source>
        <translation>Données du message sous forme d’arbre</translation>
    </message>
    <message>
        <source>What the server is asked to log</source>
        <translation>Ce que le serveur doit mettre dans le log</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Effacer l’affichage</translation>
    </message>
    <message>
        <source>Server decides what it logs</source>
        <translation>Le serveur décide de son log</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>Log complet</translation>
    </message>
    <message>
        <source>Log from: %1</source>
        <translation>Log dès&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Show from: %1</source>
        <translation>Afficher dès&#xa0;: %1</translation>
    </message>
    <message>
        <source>This server does not say that it can log.</source>
        <translation>Ce serveur ne dit pas qu’il peut tenir un log.</translation>
    </message>
    <message>
        <source>The level was not set. %1</source>
        <translation>Le niveau n’a pas été défini. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 older ones are in the journal only.</source>
        <translation>%1 plus anciens ne sont que dans le journal.</translation>
    </message>
    <message>
        <source>What the server logs while this page is open appears here.</source>
        <translation>Ce que le serveur met dans le log pendant que cette page est ouverte apparaît ici.</translation>
    </message>
    <message>
        <source>No message matches. %1 hidden.</source>
        <translation>Aucun message ne correspond. %1 masqués.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachineModel</name>
    <message>
        <source>%1 (open to others)</source>
        <translation>%1 (ouvert aux autres)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Configured in</source>
        <translation>Configuré dans</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Lancé par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
        <translation>Processus</translation>
    </message>
    <message>
        <source>nowhere known</source>
        <translation>nulle part connu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachinePage</name>
    <message>
        <source>&amp;End…</source>
        <translation>&amp;Terminer…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>&amp;Afficher le serveur</translation>
    </message>
    <message>
        <source>Running servers</source>
        <translation>Serveurs en cours</translation>
    </message>
    <message>
        <source>Servers that run on this machine</source>
        <translation>Serveurs qui tournent sur cette machine</translation>
    </message>
    <message>
        <source>Processes are being looked at…</source>
        <translation>Examen des processus…</translation>
    </message>
    <message>
        <source>Running servers cannot be shown.</source>
        <translation>Les serveurs en cours ne peuvent pas être affichés.</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen. Those of your list, of other programs&apos; configurations, and what goes by a server&apos;s name would stand here.</source>
        <translation>Aucun serveur MCP ne tourne sur cette machine, autant qu’on puisse le voir. Ceux de votre liste, des configurations d’autres programmes, et ce qui porte le nom d’un serveur figureraient ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n serveur en cours</numerusform>
            <numerusform>%n serveurs en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left behind</source>
        <translation>
            <numerusform>%n orphelin</numerusform>
            <numerusform>%n orphelins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), started by %1</source>
        <translation>
            <numerusform>%n processus, lancé par %1</numerusform>
            <numerusform>%n processus, lancés par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server to see how it was started.</source>
        <translation>Choisissez un serveur pour voir comment il a été lancé.</translation>
    </message>
    <message>
        <source>It is another user&apos;s.</source>
        <translation>C’est celui d’un autre utilisateur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Secrets that stand in files in plain text</source>
        <translation>Secrets qui figurent en clair dans des fichiers</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkDialog</name>
    <message>
        <source>Tags and note of message %1</source>
        <translation>Étiquettes et note du message %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>mots séparés par des virgules</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkdownPane</name>
    <message>
        <source>Not all of it is drawn. Text shows all of it.</source>
        <translation>Tout n’est pas dessiné. Texte montre tout.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
    <message>
        <source>Link to %1, which reads as %2</source>
        <translation>Lien vers %1, qui se lit %2</translation>
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
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n différent</numerusform>
            <numerusform>%n différents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n défectueux</numerusform>
            <numerusform>%n défectueux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixMenu</name>
    <message>
        <source>Take from %1</source>
        <translation>Reprendre de %1</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>Co&amp;nserver dans Signalbox</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>Ne plus &amp;accepter</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>&amp;Accepter comme différent</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>Annuler la &amp;modification</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Retirer de %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Retirer %n entrée</numerusform>
            <numerusform>Retirer %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy to</source>
        <translation>&amp;Copier dans</translation>
    </message>
    <message>
        <source>Bring all to this &amp;version</source>
        <translation>Mettre tous à cette &amp;version</translation>
    </message>
    <message>
        <source>&amp;Open the file&apos;s folder</source>
        <translation>&amp;Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Show the file&apos;s &amp;history…</source>
        <translation>Afficher l’&amp;historique du fichier…</translation>
    </message>
    <message>
        <source>Copy from Signalbox to %1</source>
        <translation>Copier de Signalbox vers %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixModel</name>
    <message>
        <source>Only in other programs</source>
        <translation>Seulement dans d’autres programmes</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>Dans Signalbox</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>, désactivé</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>conservé ici</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>défectueux</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Pas encore écrit.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absent</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixView</name>
    <message>
        <source>Servers and the programs that have them</source>
        <translation>Les serveurs et les programmes qui les ont</translation>
    </message>
</context>
<context>
    <name>Signalbox::MendQuestion</name>
    <message>
        <source>Mend the entry</source>
        <translation>Corriger l’entrée</translation>
    </message>
    <message>
        <source>The entry of “%1” changes like this:</source>
        <translation>L’entrée de «&#xa0;%1&#xa0;» change ainsi&#xa0;:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>Signalbox::MessageDetail</name>
    <message>
        <source>Go to the joined message</source>
        <translation>Aller au message associé</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Ways to see the message</source>
        <translation>Façons de voir le message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Select a message to see it here.</source>
        <translation>Sélectionnez un message pour le voir ici.</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>Ce message est illisible.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Aller à la requête</translation>
    </message>
    <message>
        <source>Go to the response</source>
        <translation>Aller à la réponse</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nº %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>away from us</source>
        <translation>venant de nous</translation>
    </message>
    <message>
        <source>towards us</source>
        <translation>vers nous</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>une ligne qui n’est pas un message</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>coupé à la taille limite</translation>
    </message>
    <message>
        <source>late: nobody waited for it any more</source>
        <translation>tardif&#xa0;: plus personne ne l’attendait</translation>
    </message>
    <message>
        <source>with a finding</source>
        <translation>avec un constat</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>Affiché&#xa0;: les %1 premiers sur %2.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>Impossible d’enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Find in the message</source>
        <translation>Rechercher dans le message</translation>
    </message>
    <message>
        <source>Unfolded: the first %1 places.</source>
        <translation>Dépliés&#xa0;: les %1 premiers endroits.</translation>
    </message>
    <message>
        <source>part of the negotiation or of a health check</source>
        <translation>partie de la négociation ou d’un contrôle de santé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>l’outil dit lui-même qu’il a échoué</translation>
    </message>
</context>
<context>
    <name>Signalbox::MetaEditor</name>
    <message>
        <source>_meta of the call</source>
        <translation>_meta de l’appel</translation>
    </message>
    <message>
        <source>Members that go along in the request&apos;s _meta. What the protocol itself puts there is added to them.</source>
        <translation>Membres qui accompagnent la requête dans son _meta. Ce que le protocole y met lui-même s’y ajoute.</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>Ce doit être un objet JSON.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorBar</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>Ta&amp;bleaux</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Save charts or figures</source>
        <translation>Enregistrer les graphiques ou les valeurs</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Dernière minute</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>15 dernières minutes</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>The charts end now.</source>
        <translation>Les graphiques vont jusqu’à maintenant.</translation>
    </message>
    <message>
        <source>The charts stand still.</source>
        <translation>Les graphiques sont figés.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorPage</name>
    <message>
        <source>limit for p95: %1</source>
        <translation>limite pour p95&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Moniteur</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Appels par seconde</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>Appels échoués</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>Aucun appel n’a reçu de réponse dans cette période.</translation>
    </message>
    <message>
        <source>No call ended in this time.</source>
        <translation>Aucun appel ne s’est terminé dans cette période.</translation>
    </message>
    <message>
        <source>No call failed in this time.</source>
        <translation>Aucun appel n’a échoué dans cette période.</translation>
    </message>
    <message>
        <source>Nothing was sent or received in this time.</source>
        <translation>Rien n’a été envoyé ni reçu dans cette période.</translation>
    </message>
    <message>
        <source>No process of ours ran in this time.</source>
        <translation>Aucun de nos processus n’a tourné dans cette période.</translation>
    </message>
    <message numerus="yes">
        <source>%n in this time</source>
        <translation>
            <numerusform>%n dans cette période</numerusform>
            <numerusform>%n dans cette période</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured, because nothing is recorded.</source>
        <translation>Rien n’est mesuré, car rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Nothing measured yet. Every call is measured, whoever makes it: connect a server and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>Rien n’est encore mesuré. Chaque appel est mesuré, quel qu’en soit l’auteur&#xa0;: connectez un serveur et appelez un outil&#xa0;; ses temps, échecs et octets seront tracés ici.</translation>
    </message>
    <message>
        <source>No server yet. Add one and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>Pas encore de serveur. Ajoutez-en un et appelez un outil&#xa0;; ses temps, échecs et octets seront tracés ici.</translation>
    </message>
    <message>
        <source>Go to &amp;Explore</source>
        <translation>Aller à &amp;Explorer</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Valeurs (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
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
        <translation>Déplacer des secrets</translation>
    </message>
    <message>
        <source>Secrets are masked here. Their values lie in the keychain before a file is written. What stands in a file now is kept in its history, with the secrets, until you have them forgotten.</source>
        <translation>Les secrets sont masqués ici. Leurs valeurs sont dans le trousseau avant l’écriture d’un fichier. Ce qui figure maintenant dans un fichier est conservé dans son historique, secrets compris, jusqu’à ce que vous les fassiez oublier.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n secret(s)</source>
        <translation>
            <numerusform>&amp;Déplacer %n secret</numerusform>
            <numerusform>&amp;Déplacer %n secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Ce qui reste&#xa0;:</translation>
    </message>
    <message>
        <source>Where secrets are moved</source>
        <translation>Où des secrets sont déplacés</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::Negotiator</name>
    <message>
        <source>it did at the last connect</source>
        <translation>ce fut le cas à la dernière connexion</translation>
    </message>
    <message>
        <source>the settings say so</source>
        <translation>les paramètres le disent</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>La connexion a été annulée.</translation>
    </message>
    <message>
        <source>Asking with server/discover.</source>
        <translation>Demande avec server/discover.</translation>
    </message>
    <message>
        <source>Asking with initialize, revision %1.</source>
        <translation>Demande avec initialize, révision %1.</translation>
    </message>
    <message>
        <source>Modern: %1.</source>
        <translation>Modern&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server says it speaks %1 but refuses it.</source>
        <translation>Le serveur dit parler %1 mais le refuse.</translation>
    </message>
    <message>
        <source>The server does not speak the modern era: %1.</source>
        <translation>Le serveur ne parle pas l’ère modern&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Set its protocol era to auto or legacy.</source>
        <translation>Réglez son ère du protocole sur auto ou legacy.</translation>
    </message>
    <message>
        <source>Legacy: %1.</source>
        <translation>Legacy&#xa0;: %1.</translation>
    </message>
    <message>
        <source>server/discover was not answered within %1 ms</source>
        <translation>server/discover n’a pas reçu de réponse en %1 ms</translation>
    </message>
    <message>
        <source>It refused initialize; looking again at what it speaks.</source>
        <translation>Il a refusé initialize&#xa0;; nouvelle recherche de ce qu’il parle.</translation>
    </message>
    <message>
        <source>Offered %1, the server chose %2.</source>
        <translation>%1 proposé, le serveur a choisi %2.</translation>
    </message>
    <message>
        <source>the server ended on server/discover (%1)</source>
        <translation>le serveur s’est arrêté sur server/discover (%1)</translation>
    </message>
    <message>
        <source>The server was not started within %1 ms.</source>
        <translation>Le serveur n’a pas démarré en %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer initialize within %1 ms.</source>
        <translation>Le serveur n’a pas répondu à initialize en %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer server/discover within %1 ms.</source>
        <translation>Le serveur n’a pas répondu à server/discover en %1 ms.</translation>
    </message>
    <message>
        <source>Reaching the server.</source>
        <translation>Recherche du serveur.</translation>
    </message>
    <message>
        <source>If it is an older server, set its protocol era to legacy.</source>
        <translation>Si c’est un serveur ancien, réglez son ère du protocole sur legacy.</translation>
    </message>
    <message>
        <source>server/discover was answered with status %1</source>
        <translation>server/discover a reçu le statut %1 en réponse</translation>
    </message>
    <message>
        <source>initialize by POST was answered with status %1; HTTP+SSE is tried</source>
        <translation>initialize par POST a reçu le statut %1 en réponse&#xa0;; HTTP+SSE est essayé</translation>
    </message>
    <message>
        <source>Waiting for authorization.</source>
        <translation>Attente de l’autorisation.</translation>
    </message>
    <message>
        <source>Waiting for an answer. %1 may still be fetching the server.</source>
        <translation>En attente d’une réponse. %1 récupère peut-être encore le serveur.</translation>
    </message>
    <message>
        <source>%1 may still be fetching the server: a first start takes longer. Try again, or give it more time in the settings, under Limits.</source>
        <translation>%1 récupère peut-être encore le serveur : un premier démarrage prend plus de temps. Réessayez, ou accordez-lui plus de temps dans les paramètres, sous Limites.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkModel</name>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>request, answered by a stream</source>
        <translation>requête, répondue par un flux</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>fin de la session</translation>
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
        <translation>autre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkPane</name>
    <message>
        <source>Filter exchanges</source>
        <translation>Filtrer les échanges</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Exchanges over the network</source>
        <translation>Échanges sur le réseau</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>En-têtes de la requête et de la réponse</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read exchanges from.</source>
        <translation>Rien n’est enregistré&#xa0;: il n’y a pas de journal où lire les échanges.</translation>
    </message>
    <message>
        <source>No exchanges yet. What is sent to this server and what it answers appears here.</source>
        <translation>Pas encore d’échanges. Ce qui est envoyé à ce serveur et ce qu’il répond apparaît ici.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Lecture du journal</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en tout</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkStep</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>Le proxy %1 résout le nom.</translation>
    </message>
    <message>
        <source>It is an address already: nothing had to be looked up.</source>
        <translation>C’est déjà une adresse&#xa0;: il n’y avait rien à résoudre.</translation>
    </message>
    <message>
        <source>The name %1 is not known: %2.</source>
        <translation>Le nom %1 n’est pas connu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check how it is spelled, and whether this machine is connected to its network.</source>
        <translation>Vérifiez comment il s’écrit, et si cette machine est connectée à son réseau.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Il désigne %1.</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Connexion TCP</translation>
    </message>
    <message>
        <source>Of its addresses these could not be connected to: %1.</source>
        <translation>Parmi ses adresses, celles-ci n’ont pas pu être connectées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Programs that try only the first address do not reach the server.</source>
        <translation>Les programmes qui n’essaient que la première adresse n’atteignent pas le serveur.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Connecté à %1, port %2.</translation>
    </message>
    <message>
        <source>Connected through the proxy %1.</source>
        <translation>Connecté par le proxy %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead there: %2.</source>
        <translation>Le proxy %1 n’y mène pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Rien n’écoute à %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 est injoignable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the server&apos;s settings or the system&apos;s.</source>
        <translation>Vérifiez l’adresse du proxy dans les paramètres du serveur ou dans ceux du système.</translation>
    </message>
    <message>
        <source>Start the server, or check the port in its address.</source>
        <translation>Lancez le serveur, ou vérifiez le port dans son adresse.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>Vérifiez le réseau, et si un pare-feu s’interpose.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address is not an encrypted one.</source>
        <translation>L’adresse n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>%1 with %2; the certificate is valid for %3.</source>
        <translation>%1 avec %2&#xa0;; le certificat est valable pour %3.</translation>
    </message>
    <message>
        <source>%1 does not agree on TLS 1.2 or 1.3: %2.</source>
        <translation>%1 n’accepte ni TLS 1.2 ni TLS 1.3&#xa0;: %2.</translation>
    </message>
    <message>
        <source>See whether it is an http address after all, or an old server.</source>
        <translation>Vérifiez si c’est en fait une adresse http, ou un serveur ancien.</translation>
    </message>
    <message>
        <source>The name %1 was not answered in time.</source>
        <translation>Le nom %1 n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network.</source>
        <translation>Vérifiez le réseau de cette machine.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
</context>
<context>
    <name>Signalbox::Notice</name>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
</context>
<context>
    <name>Signalbox::OAuthAuthorizer</name>
    <message>
        <source>The token for %1 is not sent to %2.</source>
        <translation>Le jeton de %1 n’est pas envoyé à %2.</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>Le serveur veut savoir qui demande.</translation>
    </message>
    <message>
        <source>The server does not allow this to the token it got.</source>
        <translation>Le serveur ne l’autorise pas au jeton reçu.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>Le serveur ne l’autorise pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server refuses every new token; Signalbox does not ask for another.</source>
        <translation>Le serveur refuse tout nouveau jeton&#xa0;; Signalbox n’en demande pas d’autre.</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>Demandez à qui exploite le serveur.</translation>
    </message>
    <message>
        <source>It wants the permissions %1; ask who runs it whether your account has them.</source>
        <translation>Il veut les droits %1&#xa0;; demandez à qui l’exploite si votre compte les a.</translation>
    </message>
    <message>
        <source>Somebody is being signed in to this server already.</source>
        <translation>Une identification auprès de ce serveur est déjà en cours.</translation>
    </message>
    <message>
        <source>The server is asked without a token, to see what it wants.</source>
        <translation>Le serveur est interrogé sans jeton, pour voir ce qu’il veut.</translation>
    </message>
    <message>
        <source>The server asks for no authorization.</source>
        <translation>Le serveur ne demande pas d’autorisation.</translation>
    </message>
    <message>
        <source>There is nothing to renew the token with: sign in again.</source>
        <translation>Il n’y a rien pour renouveler le jeton&#xa0;: identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The authorization server refuses to renew the token: sign in again.</source>
        <translation>Le serveur d’autorisation refuse de renouveler le jeton&#xa0;: identifiez-vous de nouveau.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Opening</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>Il n’y a pas de serveur «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutcomeBar</name>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>%n secret déplacé.</numerusform>
            <numerusform>%n secrets déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) put back.</source>
        <translation>
            <numerusform>%n secret remis en place.</numerusform>
            <numerusform>%n secrets remis en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept versions forgot %n secret(s).</source>
        <translation>
            <numerusform>Les versions conservées ont oublié %n secret.</numerusform>
            <numerusform>Les versions conservées ont oublié %n secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values lie in the keychain. What stood in the files is kept in their history.</source>
        <translation>Les valeurs sont dans le trousseau. Ce qui figurait dans les fichiers est conservé dans leur historique.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Les fichiers sont comme avant.</translation>
    </message>
    <message>
        <source>The files and the keychain are as they were.</source>
        <translation>Les fichiers et le trousseau sont tels qu’ils étaient.</translation>
    </message>
    <message>
        <source>&amp;Copy a value</source>
        <translation>&amp;Copier une valeur</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Remettre en place</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Puts a moved secret’s value into the clipboard, for the place where its variable is set.</source>
        <translation>Met la valeur d’un secret déplacé dans le presse-papiers, pour l’endroit où sa variable est définie.</translation>
    </message>
    <message>
        <source>Writes the secrets where they stood, unless something else was changed there since.</source>
        <translation>Réécrit les secrets là où ils figuraient, sauf si autre chose y a été modifié depuis.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list</source>
        <translation>La liste de Signalbox</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>Ouvrir les &amp;paramètres</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewPane</name>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>Impossible d’atteindre %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>Afficher la console</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Site web</translation>
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
        <translation>Protocole</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>It offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Looked for:</source>
        <translation>Recherché&#xa0;:</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation>Un nouvel essai se fait de lui-même à %1.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Capabilities and extensions</source>
        <translation>Capacités et extensions</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>Vue d’ensemble du serveur</translation>
    </message>
    <message>
        <source>Examine…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Looks at the server from its start to its end, and tells what mends it</source>
        <translation>Examine le serveur de son début à sa fin, et dit ce qui le corrige</translation>
    </message>
    <message>
        <source>Not started: a value is missing.</source>
        <translation>Non démarré : il manque une valeur.</translation>
    </message>
    <message>
        <source>Not started: you did not accept its command.</source>
        <translation>Non démarré : vous n’avez pas accepté sa commande.</translation>
    </message>
    <message>
        <source>Not connected: you did not accept its address.</source>
        <translation>Non connecté : vous n’avez pas accepté son adresse.</translation>
    </message>
    <message>
        <source>Nothing was started. It waits for your answer.</source>
        <translation>Rien n’a été démarré. Il attend votre réponse.</translation>
    </message>
</context>
<context>
    <name>Signalbox::OwnServers</name>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Commande ou adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>Aussi dans</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>Signalbox::Palette</name>
    <message>
        <source>Search servers, tools, commands</source>
        <translation>Rechercher serveurs, outils, commandes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>The best %1 of %2.</source>
        <translation>Les %1 meilleurs sur %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaletteModel</name>
    <message>
        <source>server</source>
        <translation>serveur</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>outil</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>ressource</translation>
    </message>
    <message>
        <source>resource template</source>
        <translation>modèle de ressource</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaneFind</name>
    <message>
        <source>Find in this pane</source>
        <translation>Rechercher dans ce volet</translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphrasePrompt</name>
    <message>
        <source>A passphrase for the file of secrets: </source>
        <translation>Une phrase secrète pour le fichier des secrets&#xa0;: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>La même encore une fois&#xa0;: </translation>
    </message>
    <message>
        <source>Those were two different ones.</source>
        <translation>C’étaient deux phrases différentes.</translation>
    </message>
    <message>
        <source>The file of secrets stays locked. Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>Le fichier des secrets reste verrouillé. Définissez SIGNALBOX_SECRETS_PASSPHRASE, ou exécutez cela dans un terminal.</translation>
    </message>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>Phrase secrète du fichier des secrets&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphraseQuestion</name>
    <message>
        <source>Keep them in a file</source>
        <translation>Les conserver dans un fichier</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Fichier chiffré</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Keep secrets in an encrypted file?</source>
        <translation>Conserver les secrets dans un fichier chiffré&#xa0;?</translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation>Ouvrir le fichier des secrets</translation>
    </message>
    <message>
        <source>It is of no use without this passphrase, which nobody can give back to you. You are asked for it when Signalbox first needs a secret.</source>
        <translation>Il ne sert à rien sans cette phrase secrète, que personne ne peut vous rendre. Elle vous est demandée dès que Signalbox a besoin d’un secret.</translation>
    </message>
    <message>
        <source>A secret is needed that is kept there.</source>
        <translation>Un secret qui y est conservé est nécessaire.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>P&amp;hrase secrète</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Le laisser verrouillé</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>Ajouter et connecter</translation>
    </message>
    <message>
        <source>Servers found in the text</source>
        <translation>Serveurs trouvés dans le texte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>Ce qui serait lancé ou atteint</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n secret(s) of this text where secrets are kept, not in the list</source>
        <translation>
            <numerusform>Conserver %n secret de ce texte à l’endroit des secrets, hors de la liste</numerusform>
            <numerusform>Conserver %n secrets de ce texte à l’endroit des secrets, hors de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Ajouter des serveurs</translation>
    </message>
    <message>
        <source>What names the servers</source>
        <translation>Ce qui nomme les serveurs</translation>
    </message>
    <message>
        <source>A command line, an address, a link, a command such as “claude mcp add”, or the configuration of any program; text or a file. Nothing is started by pasting it.</source>
        <translation>Une ligne de commande, une adresse, un lien, une commande telle que «&#xa0;claude mcp add&#xa0;», ou la configuration de n’importe quel programme&#xa0;; texte ou fichier. Rien n’est lancé en le collant.</translation>
    </message>
    <message>
        <source>Throws this text away.</source>
        <translation>Jette ce texte.</translation>
    </message>
    <message>
        <source>Adds nothing. This text is kept for the next time this is opened.</source>
        <translation>N’ajoute rien. Ce texte est gardé pour la prochaine ouverture.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PendingBar</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 retiré de %2</translation>
    </message>
    <message>
        <source>the whole file of %1</source>
        <translation>tout le fichier de %1</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Aperçu…</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Changes that are not written yet</source>
        <translation>Modifications pas encore écrites</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not made yet.</source>
        <translation>%1, rien n’est encore fait.</translation>
    </message>
    <message>
        <source>%1 in %2, not written yet.</source>
        <translation>%1 dans %2, rien n’est encore écrit.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A backup is kept of each file.</source>
        <translation>%1. Une copie de chaque fichier est conservée.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n fichier écrit.</numerusform>
            <numerusform>%n fichiers écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is kept in each file&apos;s history.</source>
        <translation>Ce qui s’y trouvait avant est conservé dans l’historique de chaque fichier.</translation>
    </message>
    <message>
        <source>Show in E&amp;xplore</source>
        <translation>Montrer dans E&amp;xplorer</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) taken into Signalbox.</source>
        <translation>
            <numerusform>%n serveur repris dans Signalbox.</numerusform>
            <numerusform>%n serveurs repris dans Signalbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PhaseChart</name>
    <message>
        <source>Times of the exchange</source>
        <translation>Temps de l’échange</translation>
    </message>
</context>
<context>
    <name>Signalbox::PictureBlock</name>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>Une image qui ne peut pas être affichée, %1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Image, %1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDetail</name>
    <message>
        <source>&amp;Environment</source>
        <translation>En&amp;vironnement</translation>
    </message>
    <message>
        <source>Environment of the profile</source>
        <translation>Environnement du profil</translation>
    </message>
    <message>
        <source>Servers that are on</source>
        <translation>Serveurs activés</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Nouvelle variable…</translation>
    </message>
    <message>
        <source>Edit variable…</source>
        <translation>Modifier la variable…</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Supprimer la variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>Environment “%1”</source>
        <translation>Environnement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>These values hold everywhere. Those of the environment and of the profile in use go before them.</source>
        <translation>Ces valeurs s’appliquent partout. Celles de l’environnement et du profil utilisés passent avant elles.</translation>
    </message>
    <message>
        <source>These values hold while the environment is in use.</source>
        <translation>Ces valeurs s’appliquent tant que l’environnement est utilisé.</translation>
    </message>
    <message>
        <source>While the profile is in use its servers are on and all others off; its variables go before those of the environment.</source>
        <translation>Tant que le profil est utilisé, ses serveurs sont activés et tous les autres désactivés&#xa0;; ses variables passent avant celles de l’environnement.</translation>
    </message>
    <message>
        <source>None of its own: the one in use stays</source>
        <translation>Pas d’environnement propre&#xa0;: l’actuel reste</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (inexistant)</translation>
    </message>
    <message>
        <source>None yet. A variable’s value goes wherever an entry of a server says ${var:NAME}.</source>
        <translation>Encore aucune. La valeur d’une variable va partout où l’entrée d’un serveur dit ${var:NAME}.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>A few words of yours; may be empty.</source>
        <translation>Quelques mots de vous&#xa0;; peut rester vide.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Ce nom est déjà pris.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceRows</name>
    <message>
        <source>Values that hold unless an environment or profile says otherwise.</source>
        <translation>Valeurs qui s’appliquent sauf indication contraire d’un environnement ou d’un profil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Tous les environnements</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlacesGroup</name>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Règles de la politique</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>Réponses aux demandes</translation>
    </message>
    <message>
        <source>Environment variables that are set</source>
        <translation>Variables d’environnement définies</translation>
    </message>
    <message>
        <source>none that Signalbox looks at</source>
        <translation>aucune dont Signalbox tient compte</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyAcceptOperation</name>
    <message>
        <source>Accepted “%1” as it is defined now.</source>
        <translation>«&#xa0;%1&#xa0;» accepté tel qu’il est défini maintenant.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyGate</name>
    <message>
        <source>Make or renew a session that permits it.</source>
        <translation>Créez ou renouvelez une session qui le permet.</translation>
    </message>
    <message>
        <source>Its tools cannot be listed, so it is not known what would be called: %1</source>
        <translation>Ses outils ne peuvent pas être listés&#xa0;; on ne sait donc pas ce qui serait appelé&#xa0;: %1</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>autorisé par %1</translation>
    </message>
    <message>
        <source>allowed by the person (%1)</source>
        <translation>autorisé par la personne (%1)</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>L’appel demande le consentement de la personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The person is asked whether it may go: %1.</source>
        <translation>Il est demandé à la personne s’il peut partir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent, and nobody could be asked: %1.</source>
        <translation>L’appel demande le consentement de la personne, et il n’y avait personne à interroger&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The call was refused by the person: %1.</source>
        <translation>L’appel a été refusé par la personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tool&apos;s definition could not be kept: %1</source>
        <translation>La définition de l’outil n’a pas pu être conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>aucune règle n’en parle</translation>
    </message>
    <message>
        <source>By now the person is to be asked, and a repeat asks nobody: %1.</source>
        <translation>La personne doit désormais être interrogée, et une répétition n’interroge personne&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyJudge</name>
    <message>
        <source>The session of “%1” is over.</source>
        <translation>La session de «&#xa0;%1&#xa0;» est terminée.</translation>
    </message>
    <message>
        <source>The session of “%1” does not permit “%2”.</source>
        <translation>La session de «&#xa0;%1&#xa0;» ne permet pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The tool may be another than it was; call it again.</source>
        <translation>L’outil n’est peut-être plus le même&#xa0;; appelez-le de nouveau.</translation>
    </message>
    <message>
        <source>Read the list of tools again, or look for the right name.</source>
        <translation>Relisez la liste des outils, ou cherchez le bon nom.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>The server “%1” lists no tool named “%2”.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» ne liste pas d’outil nommé «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>its definition is not the one that was accepted</source>
        <translation>sa définition n’est pas celle qui a été acceptée</translation>
    </message>
    <message>
        <source>its tools were accepted of a server that was reached in another way</source>
        <translation>ses outils ont été acceptés d’un serveur atteint autrement</translation>
    </message>
    <message>
        <source>what was accepted of this server cannot be read</source>
        <translation>ce qui a été accepté de ce serveur est illisible</translation>
    </message>
    <message>
        <source>the file of rules has a fault: %1</source>
        <translation>le fichier des règles a une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>The call was refused: %1.</source>
        <translation>L’appel a été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>Les règles sont dans %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyKeeper</name>
    <message>
        <source>Made. Its rules count from now on.</source>
        <translation>Créé. Ses règles comptent désormais.</translation>
    </message>
    <message>
        <source>The session is made.</source>
        <translation>La session est créée.</translation>
    </message>
    <message>
        <source>The session is renewed.</source>
        <translation>La session est renouvelée.</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>The definition is accepted.</source>
        <translation>La définition est acceptée.</translation>
    </message>
    <message>
        <source>Forgotten. The next call of each tool accepts its definition as it is then.</source>
        <translation>Oublié. Le prochain appel de chaque outil accepte sa définition telle qu’elle sera alors.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce qui décide</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Définitions</translation>
    </message>
    <message>
        <source>The figure counts sessions that are valid.</source>
        <translation>Le chiffre compte les sessions valides.</translation>
    </message>
    <message>
        <source>The figure counts definitions that changed.</source>
        <translation>Le chiffre compte les définitions modifiées.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyTestOperation</name>
    <message>
        <source>definition %1</source>
        <translation>définition %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PreviewDialog</name>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Secrets are masked here; the files keep theirs. What stands there now is kept in each file&apos;s history.</source>
        <translation>Les secrets sont masqués ici&#xa0;; les fichiers gardent les leurs. Ce qui s’y trouve maintenant est conservé dans l’historique de chaque fichier.</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>App&amp;liquer</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own list</source>
        <translation>La liste de Signalbox</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProcessEnding</name>
    <message>
        <source>The process is not there any more.</source>
        <translation>Le processus n’existe plus.</translation>
    </message>
    <message>
        <source>The process is another user&apos;s.</source>
        <translation>Le processus est celui d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>The process cannot be ended: %1.</source>
        <translation>Le processus ne peut pas être terminé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The process does not end.</source>
        <translation>Le processus ne se termine pas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileBar</name>
    <message>
        <source>Profile in use</source>
        <translation>Profil utilisé</translation>
    </message>
    <message>
        <source>The profile in use: which servers are on, and with which values.</source>
        <translation>Le profil utilisé&#xa0;: quels serveurs sont activés, et avec quelles valeurs.</translation>
    </message>
    <message>
        <source>Environment in use</source>
        <translation>Environnement utilisé</translation>
    </message>
    <message>
        <source>The environment in use: the values that servers are started with.</source>
        <translation>L’environnement utilisé&#xa0;: les valeurs avec lesquelles les serveurs sont lancés.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Aucun environnement</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (inexistant)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileServers</name>
    <message>
        <source>Servers that are on in the profile</source>
        <translation>Serveurs activés dans le profil</translation>
    </message>
    <message>
        <source>All of “%1”, also later ones</source>
        <translation>Tous ceux de «&#xa0;%1&#xa0;», même ajoutés plus tard</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileSwitcher</name>
    <message>
        <source>Use no profile?</source>
        <translation>N’utiliser aucun profil&#xa0;?</translation>
    </message>
    <message>
        <source>Use the profile “%1”?</source>
        <translation>Utiliser le profil «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Use no environment?</source>
        <translation>N’utiliser aucun environnement&#xa0;?</translation>
    </message>
    <message>
        <source>Use the environment “%1”?</source>
        <translation>Utiliser l’environnement «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The environment “%1” comes into use with it.</source>
        <translation>L’environnement «&#xa0;%1&#xa0;» est alors utilisé avec lui.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesBar</name>
    <message>
        <source>New en&amp;vironment…</source>
        <translation>Nouvel en&amp;vironnement…</translation>
    </message>
    <message>
        <source>New p&amp;rofile…</source>
        <translation>Nouveau p&amp;rofil…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDesk</name>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends. Choose a place under Settings.</source>
        <translation>Les secrets ne sont conservés nulle part ici&#xa0;: celui-ci serait oublié à la fin du programme. Choisissez un endroit dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesTab</name>
    <message>
        <source>Profiles and environments</source>
        <translation>Profils et environnements</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Rename or describe…</source>
        <translation>Renommer ou décrire…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Environments and profiles</source>
        <translation>Environnements et profils</translation>
    </message>
    <message>
        <source>Re&amp;start them</source>
        <translation>Les re&amp;démarrer</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Ne plus utiliser</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run with other values than are set now: %1.</source>
        <translation>
            <numerusform>%n serveur tourne avec d’autres valeurs que celles définies maintenant&#xa0;: %1.</numerusform>
            <numerusform>%n serveurs tournent avec d’autres valeurs que celles définies maintenant&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nouvel environnement</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLookup</name>
    <message>
        <source>There is no program at %1.</source>
        <translation>Il n’y a pas de programme à %1.</translation>
    </message>
    <message>
        <source>Check the path; it may have moved.</source>
        <translation>Vérifiez le chemin&#xa0;; il a peut-être été déplacé.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 est un dossier, pas un programme.</translation>
    </message>
    <message>
        <source>Name the program inside it.</source>
        <translation>Indiquez le programme qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be started.</source>
        <translation>%1 n’est pas un fichier qui peut être lancé.</translation>
    </message>
    <message>
        <source>%1 is not marked as executable.</source>
        <translation>%1 n’est pas marqué comme exécutable.</translation>
    </message>
    <message>
        <source>Allow it with chmod +x, or start it through its interpreter.</source>
        <translation>Autorisez-le avec chmod +x, ou lancez-le par son interpréteur.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>Aucun programme n’est indiqué.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>Saisissez le programme qui lance le serveur.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was not found.</source>
        <translation>Le programme &quot;%1&quot; est introuvable.</translation>
    </message>
    <message>
        <source>Install it, or give its full path.</source>
        <translation>Installez-le, ou indiquez son chemin complet.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsBar</name>
    <message>
        <source>&amp;Read files again</source>
        <translation>&amp;Relire les fichiers</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrer les serveurs</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Programs and folders</source>
        <translation>Programmes et dossiers</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Afficher&#xa0;: tout</translation>
    </message>
    <message>
        <source>Show: what differs</source>
        <translation>Afficher&#xa0;: ce qui diffère</translation>
    </message>
    <message>
        <source>Show: what is broken</source>
        <translation>Afficher&#xa0;: ce qui est défectueux</translation>
    </message>
    <message>
        <source>Show: what was found</source>
        <translation>Afficher&#xa0;: ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Show: what is planned</source>
        <translation>Afficher&#xa0;: ce qui est prévu</translation>
    </message>
    <message>
        <source>Read %1. Files are written only when you apply.</source>
        <translation>Lecture&#xa0;: %1. Les fichiers ne sont écrits que lorsque vous appliquez.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Programs that are not installed</source>
        <translation>Programmes non installés</translation>
    </message>
    <message>
        <source>Project folders</source>
        <translation>Dossiers de projet</translation>
    </message>
    <message>
        <source>&amp;Look in a project folder…</source>
        <translation>&amp;Chercher dans un dossier de projet…</translation>
    </message>
    <message>
        <source>No longer look in %1</source>
        <translation>Ne plus chercher dans %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsTab</name>
    <message>
        <source>Programs</source>
        <translation>Programmes</translation>
    </message>
    <message>
        <source>Reading what other programs have.</source>
        <translation>Lecture de ce qu’ont d’autres programmes.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n masqué.</numerusform>
            <numerusform>%n masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Rien de ce type.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Aucun serveur ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>No server is known yet, neither here nor in another program. Servers stand here, one a row, with all programs that have them: Claude Desktop, VS Code, Cursor and others. They are found by themselves once they are installed; files that a project has are found when you name its folder.</source>
        <translation>Aucun serveur n’est encore connu, ni ici ni dans un autre programme. Les serveurs figurent ici, un par ligne, avec tous les programmes qui les ont&#xa0;: Claude Desktop, VS Code, Cursor et d’autres. Ceux-ci sont trouvés d’eux-mêmes une fois installés&#xa0;; les fichiers d’un projet le sont quand vous indiquez son dossier.</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Ajouter un &amp;serveur…</translation>
    </message>
    <message>
        <source>Look in a project &amp;folder…</source>
        <translation>Chercher dans un &amp;dossier de projet…</translation>
    </message>
    <message>
        <source>Look in a project folder</source>
        <translation>Chercher dans un dossier de projet</translation>
    </message>
    <message>
        <source>Changed outside at %1: %2. Read again.</source>
        <translation>Modifié en dehors à %1&#xa0;: %2. Relu.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptArguments</name>
    <message>
        <source>This prompt takes no arguments.</source>
        <translation>Ce prompt n’a pas d’arguments.</translation>
    </message>
    <message>
        <source>The first %1 of %2 arguments.</source>
        <translation>Les %1 premiers arguments sur %2.</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatoire</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Arguments of the prompt</source>
        <translation>Arguments du prompt</translation>
    </message>
    <message>
        <source>Get anyway</source>
        <translation>Obtenir quand même</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>Il est déjà demandé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListModel</name>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Contient des caractères invisibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argument</numerusform>
            <numerusform>%n arguments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListPane</name>
    <message>
        <source>Filter prompts</source>
        <translation>Filtrer les prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>No prompt matches “%1”. %2 hidden.</source>
        <translation>Aucun prompt ne correspond à «&#xa0;%1&#xa0;». %2 masqués.</translation>
    </message>
    <message>
        <source>Could not read the prompts.</source>
        <translation>Impossible de lire les prompts.</translation>
    </message>
    <message>
        <source>This server offers no prompts.</source>
        <translation>Ce serveur ne propose pas de prompts.</translation>
    </message>
    <message>
        <source>Waiting for prompts/list</source>
        <translation>En attente de prompts/list</translation>
    </message>
    <message>
        <source>Connect the server to see its prompts.</source>
        <translation>Connectez le serveur pour voir ses prompts.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Rôle inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s). See Raw.</source>
        <translation>
            <numerusform>%n autre message. Voir Brut.</numerusform>
            <numerusform>%n autres messages. Voir Brut.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>Aucun message.</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copier ce message</translation>
    </message>
    <message>
        <source>Copy this message as JSON</source>
        <translation>Copier ce message en JSON</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptReading</name>
    <message>
        <source>[Picture, %1, %2]</source>
        <translation>[Image, %1, %2]</translation>
    </message>
    <message>
        <source>[Sound, %1, %2]</source>
        <translation>[Son, %1, %2]</translation>
    </message>
    <message>
        <source>[Resource %1, %2]</source>
        <translation>[Ressource %1, %2]</translation>
    </message>
    <message>
        <source>[Link to %1]</source>
        <translation>[Lien vers %1]</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptResultPane</name>
    <message>
        <source>Get again with the same arguments</source>
        <translation>Obtenir de nouveau avec les mêmes arguments</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <translation>Enregistrer les messages</translation>
    </message>
    <message>
        <source>Copy all messages as JSON</source>
        <translation>Copier tous les messages en JSON</translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation>Copier tous les messages comme texte</translation>
    </message>
    <message>
        <source>Ways to see the messages</source>
        <translation>Façons de voir les messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Structuré</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Messages as a tree</source>
        <translation>Messages sous forme d’arbre</translation>
    </message>
    <message>
        <source>Waiting for the messages</source>
        <translation>En attente des messages</translation>
    </message>
    <message>
        <source>Not asked for yet. Fill in the arguments and press Ctrl+Enter.</source>
        <translation>Pas encore demandé. Remplissez les arguments et appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Incompris</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>À %1&#xa0;: attendu %2, trouvé %3.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Le serveur a répondu par l’erreur %1.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>La connexion a été perdue.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>Il n’a pas été demandé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptsPane</name>
    <message>
        <source>More than %1: this is not kept when another prompt is shown.</source>
        <translation>Plus de %1&#xa0;: cela n’est pas gardé quand un autre prompt est affiché.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RadioEditor</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
</context>
<context>
    <name>Signalbox::Reads</name>
    <message>
        <source>The connection ended first.</source>
        <translation>La connexion s’est terminée avant.</translation>
    </message>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>du cache, âgé de %1 s</translation>
    </message>
    <message numerus="yes">
        <source>one message with %n reads</source>
        <translation>
            <numerusform>un message de %n lecture</numerusform>
            <numerusform>un message de %n lectures</numerusform>
        </translation>
    </message>
    <message>
        <source>one request for equal reads</source>
        <translation>une seule requête pour des lectures identiques</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Plus personne ne l’attend.</translation>
    </message>
    <message>
        <source>Nothing of the message that it went in was answered.</source>
        <translation>Rien du message qui le contenait n’a reçu de réponse.</translation>
    </message>
    <message>
        <source>sent alone: the server does not take several in one message</source>
        <translation>envoyé seul&#xa0;: le serveur n’en accepte pas plusieurs dans un message</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingBar</name>
    <message>
        <source>Answer from a &amp;recording…</source>
        <translation>Répondre d’après un en&amp;registrement…</translation>
    </message>
    <message>
        <source>Stop answering &amp;so</source>
        <translation>Ne plus répondre ain&amp;si</translation>
    </message>
    <message>
        <source>Answer from a recording</source>
        <translation>Répondre d’après un enregistrement</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>Fichiers de session et lignes JSON (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Being read; until then everything is asked as without it.</source>
        <translation>Lecture en cours&#xa0;; d’ici là, tout est demandé comme sans lui.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>%n réponse dedans</numerusform>
            <numerusform>%n réponses dedans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n donnée</numerusform>
            <numerusform>%n données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a masked secret, never given</source>
        <translation>
            <numerusform>%n avec un secret masqué, jamais donnée</numerusform>
            <numerusform>%n avec un secret masqué, jamais données</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in it, asked as without it</source>
        <translation>
            <numerusform>%n absente, demandée comme sans lui</numerusform>
            <numerusform>%n absentes, demandées comme sans lui</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernière&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingDialog</name>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>Signalbox::Registrar</name>
    <message>
        <source>The client id is the one in the server&apos;s settings.</source>
        <translation>L’ID client est celui des paramètres du serveur.</translation>
    </message>
    <message>
        <source>The client id is the address of a metadata document.</source>
        <translation>L’ID client est l’adresse d’un document de métadonnées.</translation>
    </message>
    <message>
        <source>Signalbox was registered at this authorization server before.</source>
        <translation>Signalbox a déjà été enregistré auprès de ce serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The authorization server %1 does not register programs by itself.</source>
        <translation>Le serveur d’autorisation %1 n’enregistre pas de programmes de lui-même.</translation>
    </message>
    <message>
        <source>Register Signalbox there by hand and enter the client id in the server&apos;s settings.</source>
        <translation>Enregistrez-y Signalbox à la main et saisissez l’ID client dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>Signalbox registers at the authorization server.</source>
        <translation>Signalbox s’enregistre auprès du serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The authorization server does not know this registration any more; it is dropped.</source>
        <translation>Le serveur d’autorisation ne connaît plus cet enregistrement&#xa0;; il est abandonné.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryClient</name>
    <message>
        <source>The registry does not know this.</source>
        <translation>Le registre ne connaît pas cela.</translation>
    </message>
    <message>
        <source>The registry answered with HTTP %1.</source>
        <translation>Le registre a répondu par HTTP %1.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Il dit&#xa0;: %1</translation>
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
        <translation>Autres versions</translation>
    </message>
    <message>
        <source>Asks the registry for them.</source>
        <translation>Les demande au registre.</translation>
    </message>
    <message>
        <source>%1 (not recommended)</source>
        <translation>%1 (déconseillé)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>déprécié</translation>
    </message>
    <message>
        <source>“%1”, version %2</source>
        <translation>«&#xa0;%1&#xa0;», version %2</translation>
    </message>
    <message>
        <source>Among your servers: %1</source>
        <translation>Parmi vos serveurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Update “%1” to %2</source>
        <translation>Mettre «&#xa0;%1&#xa0;» à jour vers %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln de plus</numerusform>
            <numerusform>… et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description is not as the schema asks:</source>
        <translation>Sa description n’est pas conforme au schéma&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryFacts</name>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Code source</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Packages at</source>
        <translation>Paquets à</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The browser cannot be started</source>
        <translation>Le navigateur ne peut pas être lancé</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryForm</name>
    <message>
        <source>One a line.</source>
        <translation>Un par ligne.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(rien)</translation>
    </message>
    <message>
        <source>Asked for when the server is started, and kept with your secrets.</source>
        <translation>Demandé au lancement du serveur, et conservé avec vos secrets.</translation>
    </message>
    <message>
        <source>Ask for it when the server is started</source>
        <translation>Le demander au lancement du serveur</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryModel</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>no longer recommended</source>
        <translation>plus recommandé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’il fait</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>Choose a server to see what it is, what it wants, and what would be run.</source>
        <translation>Choisissez un serveur pour voir ce qu’il est, ce qu’il veut et ce qui serait exécuté.</translation>
    </message>
    <message>
        <source>Servers of the registry</source>
        <translation>Serveurs du registre</translation>
    </message>
    <message>
        <source>The server cannot be updated</source>
        <translation>Le serveur ne peut pas être mis à jour</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>Aucun registre n’est réglé.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
    <message>
        <source>No registry is set. The settings have a place for their addresses.</source>
        <translation>Aucun registre n’est réglé. Les paramètres ont une place pour leurs adresses.</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 yet. When it is, what you search for is sent there, and nothing else.</source>
        <translation>Rien n’a encore été demandé à %1. Quand ce sera le cas, ce que vous cherchez y est envoyé, et rien d’autre.</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Regarder %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>No servers were found at this address.</source>
        <translation>Aucun serveur n’a été trouvé à cette adresse.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 est illisible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This registry has no servers.</source>
        <translation>Ce registre n’a pas de serveurs.</translation>
    </message>
    <message>
        <source>No server is found by “%1”.</source>
        <translation>Aucun serveur n’est trouvé pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Interroger %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln serveur</numerusform>
            <numerusform>%Ln serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what changed…</source>
        <translation>%1. Lecture de ce qui a changé…</translation>
    </message>
    <message>
        <source>%1 that this address tells of: its own word.</source>
        <translation>%1 que cette adresse annonce&#xa0;: c’est elle qui le dit.</translation>
    </message>
    <message>
        <source>%1 so far. %2</source>
        <translation>%1 jusqu’ici. %2</translation>
    </message>
    <message>
        <source>%1 kept from %2. %3 cannot be reached: %4</source>
        <translation>%1, version conservée (%2). %3 est injoignable&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1, as read %2 from %3.</source>
        <translation>%1, d’après %3 (lecture&#xa0;: %2).</translation>
    </message>
    <message>
        <source>%1. Reading more…</source>
        <translation>%1. Lecture de la suite…</translation>
    </message>
    <message>
        <source>%1 so far; more as you scroll.</source>
        <translation>%1 jusqu’ici&#xa0;; la suite en faisant défiler.</translation>
    </message>
    <message>
        <source>What changed could not be read: %1</source>
        <translation>Ce qui a changé n’a pas pu être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryTools</name>
    <message>
        <source>Search, or an address to look at</source>
        <translation>Recherche, ou une adresse à regarder</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Lire ce qui a changé</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registre</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Lecture en cours.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWalk</name>
    <message>
        <source>The registry&apos;s list comes back to a page that it had before, so it was read no further.</source>
        <translation>La liste du registre revient à une page déjà lue&#xa0;; la lecture s’est donc arrêtée là.</translation>
    </message>
    <message>
        <source>The registry sent pages without servers and promised more, so its list was read no further.</source>
        <translation>Le registre a envoyé des pages sans serveurs et en a promis d’autres&#xa0;; la lecture de sa liste s’est donc arrêtée là.</translation>
    </message>
    <message numerus="yes">
        <source>The registry&apos;s list is longer than is read: %Ln server(s) were.</source>
        <translation>
            <numerusform>La liste du registre est plus longue que ce qui est lu&#xa0;: %Ln serveur l’a été.</numerusform>
            <numerusform>La liste du registre est plus longue que ce qui est lu&#xa0;: %Ln serveurs l’ont été.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWays</name>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>Le registre ne dit pas comment atteindre ce serveur.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Comment l’atteindre</translation>
    </message>
    <message>
        <source>What would be run or reached</source>
        <translation>Ce qui serait exécuté ou atteint</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemovePlace</name>
    <message>
        <source>Remove profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Supprimer l’environnement</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>Supprimer l’environnement «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its servers stay in the list.</source>
        <translation>Ses serveurs restent dans la liste.</translation>
    </message>
    <message>
        <source>Profiles that name it have none then.</source>
        <translation>Les profils qui le nomment n’en auront plus.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n variable(s) go too, with the secrets among them.</source>
        <translation>
            <numerusform>Sa variable (%n) est supprimée aussi, même si c’est un secret.</numerusform>
            <numerusform>Ses %n variables sont supprimées aussi, avec leurs secrets.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveQuestion</name>
    <message>
        <source>Remove server</source>
        <translation>Supprimer le serveur</translation>
    </message>
    <message>
        <source>Remove server “%1”?</source>
        <translation>Supprimer le serveur «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>What was typed for its tools goes too. The journal keeps its messages.</source>
        <translation>Ce qui a été saisi pour ses outils part aussi. Le journal conserve ses messages.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveSeveral</name>
    <message>
        <source>Remove servers</source>
        <translation>Supprimer des serveurs</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n servers?</source>
        <translation>
            <numerusform>Supprimer %n serveur&#xa0;?</numerusform>
            <numerusform>Supprimer %n serveurs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for their tools goes too. Other programs keep what they have; the journal keeps its messages.</source>
        <translation>Ce qui a été saisi pour leurs outils disparaît aussi. Les autres programmes gardent ce qu’ils ont&#xa0;; le journal garde ses messages.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestEditor</name>
    <message>
        <source>Ways to see the request</source>
        <translation>Façons de voir la requête</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <source>%1 asks, since %2</source>
        <translation>%1 demande, depuis %2</translation>
    </message>
    <message>
        <source>%1 asks in a call of %2, since %3</source>
        <translation>%1 demande dans un appel de %2, depuis %3</translation>
    </message>
    <message>
        <source>The request is not as the protocol wants it.</source>
        <translation>La requête n’est pas telle que le protocole la veut.</translation>
    </message>
    <message>
        <source>The request cannot be understood; it can only be refused.</source>
        <translation>La requête est incompréhensible&#xa0;; elle ne peut qu’être refusée.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestOperation</name>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>L’appel demande le consentement de la personne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With --tool-name you are asked.</source>
        <translation>Avec --tool-name, la question vous est posée.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestStream</name>
    <message>
        <source>The request was taken back.</source>
        <translation>La requête a été annulée.</translation>
    </message>
    <message>
        <source>The answer broke off and could not be taken up again: %1</source>
        <translation>La réponse s’est interrompue et n’a pas pu être reprise&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsButton</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait for you</source>
        <translation>
            <numerusform>%n demande de serveur vous attend</numerusform>
            <numerusform>%n demandes de serveurs vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of a server waits</source>
        <translation>Aucune demande de serveur n’attend</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsDialog</name>
    <message>
        <source>Requests of servers</source>
        <translation>Demandes des serveurs</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsPanel</name>
    <message>
        <source>Nothing waits. When a server asks you for input, for the answer of a model or to visit an address, it is asked here and beside the call that caused it.</source>
        <translation>Rien n’attend. Quand un serveur vous demande une saisie, la réponse d’un modèle ou la visite d’une adresse, la question est posée ici et à côté de l’appel qui l’a provoquée.</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline &amp;all %1</source>
        <translation>Ref&amp;user les %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceAskPane</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Adresse de la ressource</translation>
    </message>
    <message>
        <source>Address, such as file:///notes.txt</source>
        <translation>Adresse, par exemple file:///notes.txt</translation>
    </message>
    <message>
        <source>An address that is not in the list</source>
        <translation>Une adresse qui n’est pas dans la liste</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Says the server.</source>
        <translation>Selon le serveur.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>Variables of the template</source>
        <translation>Variables du modèle</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceContentView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>Contenus sous forme d’arbre</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>Une image qui ne peut pas être affichée, %1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Image, %1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceDesk</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>The read was taken back.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceHistoryPane</name>
    <message>
        <source>What became known of the resource</source>
        <translation>Ce que l’on a appris de la ressource</translation>
    </message>
    <message>
        <source>Choose a version to see what changed.</source>
        <translation>Choisissez une version pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>What is read is kept here, to be compared.</source>
        <translation>Ce qui est lu est conservé ici, pour être comparé.</translation>
    </message>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>C’est la première version conservée.</translation>
    </message>
    <message>
        <source>Both are the same version.</source>
        <translation>Les deux sont la même version.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>Aucune ligne ne diffère.</translation>
    </message>
    <message>
        <source>%1 lines taken away, %2 added.</source>
        <translation>%1 lignes retirées, %2 ajoutées.</translation>
    </message>
    <message>
        <source>Too much changed to match lines: all between the same ends counts as changed.</source>
        <translation>Trop de changements pour apparier les lignes&#xa0;: tout ce qui est entre les extrémités identiques compte comme modifié.</translation>
    </message>
    <message>
        <source>Compared: the first %1 lines.</source>
        <translation>Comparé&#xa0;: les %1 premières lignes.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n endroit diffère.</numerusform>
            <numerusform>%n endroits diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Il y en a d’autres.</translation>
    </message>
    <message>
        <source>%1 of the contents differ; shown: number %2.</source>
        <translation>%1 des contenus diffèrent&#xa0;; affiché&#xa0;: numéro %2.</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la version %1 à la version %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Les deux versions sont identiques.</translation>
    </message>
    <message>
        <source>%1 became %2; the first byte that differs is number %3.</source>
        <translation>%1 est devenu %2&#xa0;; le premier octet qui diffère est le numéro %3.</translation>
    </message>
    <message>
        <source>There were %1 contents, now there are %2.</source>
        <translation>Il y avait %1 contenus, il y en a maintenant %2.</translation>
    </message>
    <message>
        <source>Texts above %1 are not compared.</source>
        <translation>Les textes au-delà de %1 ne sont pas comparés.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListModel</name>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>pour vous</translation>
    </message>
    <message>
        <source>for the model</source>
        <translation>pour le modèle</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Contient des caractères invisibles.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListPane</name>
    <message>
        <source>Filter resources</source>
        <translation>Filtrer les ressources</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>No resource matches “%1”. %2 hidden.</source>
        <translation>Aucune ressource ne correspond à «&#xa0;%1&#xa0;». %2 masquées.</translation>
    </message>
    <message>
        <source>Could not read the resources.</source>
        <translation>Impossible de lire les ressources.</translation>
    </message>
    <message>
        <source>This server lists no resources. An address can still be typed and read.</source>
        <translation>Ce serveur ne liste pas de ressources. Une adresse peut tout de même être saisie et lue.</translation>
    </message>
    <message>
        <source>This server offers no resources.</source>
        <translation>Ce serveur ne propose pas de ressources.</translation>
    </message>
    <message>
        <source>Waiting for resources/list</source>
        <translation>En attente de resources/list</translation>
    </message>
    <message>
        <source>Connect the server to see its resources.</source>
        <translation>Connectez le serveur pour voir ses ressources.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceResultPane</name>
    <message>
        <source>Read again from the server</source>
        <translation>Relire depuis le serveur</translation>
    </message>
    <message>
        <source>Save the contents to a file</source>
        <translation>Enregistrer les contenus dans un fichier</translation>
    </message>
    <message>
        <source>Ways to see the contents</source>
        <translation>Façons de voir les contenus</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenus</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>Choose a resource, or type an address.</source>
        <translation>Choisissez une ressource, ou saisissez une adresse.</translation>
    </message>
    <message>
        <source>Not read yet. Press Enter to read it.</source>
        <translation>Pas encore lu. Appuyez sur Entrée pour le lire.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>The answer holds no contents.</source>
        <translation>La réponse n’a pas de contenus.</translation>
    </message>
    <message>
        <source>Save the contents</source>
        <translation>Enregistrer les contenus</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourcesPane</name>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
    </message>
    <message>
        <source>The server does not say that it tells of changes.</source>
        <translation>Le serveur ne dit pas qu’il signale les changements.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultComparison</name>
    <message>
        <source>Reading both results</source>
        <translation>Lecture des deux résultats</translation>
    </message>
    <message>
        <source>Two results of %1 compared</source>
        <translation>Deux résultats de %1 comparés</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Non comparé.</translation>
    </message>
    <message>
        <source>Not compared. One of the results is too long for it.</source>
        <translation>Non comparés. L’un des résultats est trop long pour cela.</translation>
    </message>
    <message>
        <source>The two results are the same. The order of members does not count.</source>
        <translation>Les deux résultats sont identiques. L’ordre des membres ne compte pas.</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>Plus de %1 endroits diffèrent.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n endroit diffère.</numerusform>
            <numerusform>%n endroits diffèrent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultPane</name>
    <message>
        <source>Call again with the same arguments</source>
        <translation>Rappeler avec les mêmes arguments</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>No calls yet. Fill in the form and press Ctrl+Enter.</source>
        <translation>Pas encore d’appels. Remplissez le formulaire et appuyez sur Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n tour</numerusform>
            <numerusform>%n tours</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Tool error</source>
        <translation>Erreur d’outil</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Output fits the schema.</source>
        <translation>La sortie est conforme au schéma.</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>Le serveur a répondu par l’erreur %1.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>Pas de réponse à temps.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The connection was lost. Whether the call had an effect is unknown.</source>
        <translation>La connexion a été perdue. On ignore si l’appel a eu un effet.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>L’appel n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>The server was not reached. The call was not sent.</source>
        <translation>Le serveur n’a pas été atteint. L’appel n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Laisser passer</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Conserver pour comparer</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
    <message>
        <source>Forget the result that was kept</source>
        <translation>Oublier le résultat conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Structured.</source>
        <translation>
            <numerusform>%n autre sous Structuré.</numerusform>
            <numerusform>%n autres sous Structuré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>This result made room for newer ones. The journal still has it.</source>
        <translation>Ce résultat a laissé la place à de plus récents. Le journal l’a encore.</translation>
    </message>
    <message>
        <source>This result made room for newer ones.</source>
        <translation>Ce résultat a laissé la place à de plus récents.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultViews</name>
    <message>
        <source>Ways to see the result</source>
        <translation>Façons de voir le résultat</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Structuré</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>Résultat en arbre</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Affiché&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryGate</name>
    <message>
        <source>not tried again: it is no longer allowed</source>
        <translation>pas de nouvel essai&#xa0;: ce n’est plus autorisé</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>essai %1 sur %2</translation>
    </message>
    <message>
        <source>not tried again: its time would be over before</source>
        <translation>pas de nouvel essai&#xa0;: son temps serait écoulé avant</translation>
    </message>
    <message>
        <source>not tried again: too many calls to this server fail</source>
        <translation>pas de nouvel essai&#xa0;: trop d’appels à ce serveur échouent</translation>
    </message>
    <message>
        <source>%1 Attempt %2 of %3 follows in %4 s.</source>
        <translation>%1 L’essai %2 sur %3 suit dans %4 s.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReviewStep</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>Il n’y a pas de conversation avec le serveur.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>All are as the protocol says.</source>
        <translation>Tous sont conformes au protocole.</translation>
    </message>
    <message>
        <source>%1 kinds of findings.</source>
        <translation>%1 types de constats.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>the entry, %1 texts, %2 tools</source>
        <translation>l’entrée, %1 textes, %2 outils</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>l’entrée</translation>
    </message>
    <message>
        <source>Nothing dangerous was found.</source>
        <translation>Rien de dangereux n’a été trouvé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RootsFields</name>
    <message>
        <source>&amp;Roots</source>
        <translation>&amp;Racines</translation>
    </message>
    <message>
        <source>What the server is told it may work in: a path or file:// address a line, and after a = a name for it. Nothing keeps the server from going elsewhere. A connected server is told of a change at once; one of revision 2026-07-28 asks again with each call.</source>
        <translation>Ce que le serveur apprend pouvoir utiliser&#xa0;: un chemin ou une adresse file:// par ligne, et un nom après =. Rien n’empêche le serveur d’aller ailleurs. Un serveur connecté est aussitôt informé d’un changement&#xa0;; un serveur de la révision 2026-07-28 redemande à chaque appel.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Folder that the server may work in</source>
        <translation>Dossier où le serveur peut travailler</translation>
    </message>
</context>
<context>
    <name>Signalbox::RuleTableModel</name>
    <message>
        <source>No.</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Appelants</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>autoriser</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>demander</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>Signalbox::RulesPanel</name>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Ouvrir dans l’é&amp;diteur</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>The file cannot be used, so every call is asked for.</source>
        <translation>Le fichier est inutilisable, donc chaque appel fait l’objet d’une question.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed.</source>
        <translation>Ce dont aucune règle ne parle est autorisé.</translation>
    </message>
    <message>
        <source>What no rule speaks of is asked for.</source>
        <translation>Ce dont aucune règle ne parle est demandé.</translation>
    </message>
    <message>
        <source>What no rule speaks of is denied.</source>
        <translation>Ce dont aucune règle ne parle est refusé.</translation>
    </message>
    <message>
        <source>Everything is asked for.</source>
        <translation>Tout est demandé.</translation>
    </message>
    <message>
        <source>No rule is in force until the file is mended.</source>
        <translation>Aucune règle n’est en vigueur tant que le fichier n’est pas corrigé.</translation>
    </message>
    <message>
        <source>The file has no rules yet. Each rule says for some tools, callers or arguments whether calls are allowed, asked for or denied; the first that speaks of a call decides.</source>
        <translation>Le fichier n’a pas encore de règles. Chaque règle dit, pour certains outils, appelants ou arguments, si les appels sont autorisés, demandés ou refusés&#xa0;; la première qui parle d’un appel décide.</translation>
    </message>
    <message>
        <source>There are no rules: every call may go. Rules are a text file, so that they can be read, kept and compared. Each says for some tools, callers or arguments whether calls are allowed, asked for or denied.</source>
        <translation>Il n’y a pas de règles&#xa0;: tout appel peut partir. Les règles sont un fichier texte, que l’on peut lire, conserver et comparer. Chacune dit, pour certains outils, appelants ou arguments, si les appels sont autorisés, demandés ou refusés.</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>&amp;Créer un fichier d’exemple</translation>
    </message>
    <message>
        <source>What they mean for the tools</source>
        <translation>Ce qu’elles signifient pour les outils</translation>
    </message>
    <message>
        <source>What the rules mean for the tools</source>
        <translation>Ce que les règles signifient pour les outils</translation>
    </message>
    <message>
        <source>Connect a server, and each of its tools is listed here with what these rules say of a call from this window.</source>
        <translation>Connectez un serveur&#xa0;: chacun de ses outils figure alors ici, avec ce que ces règles disent d’un appel depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>les %1 premiers sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n outil</numerusform>
            <numerusform>%n outils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SampleBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n outil</numerusform>
            <numerusform>%n outils</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connecter %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingBody</name>
    <message>
        <source>At most %1 tokens</source>
        <translation>Au plus %1 jetons</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>température %1</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>s’arrête à %1</translation>
    </message>
    <message>
        <source>context: %1</source>
        <translation>contexte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Prefers models: %1</source>
        <translation>Modèles préférés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Priorities from 0 to 1: cost %1 · speed %2 · intelligence %3</source>
        <translation>Priorités de 0 à 1&#xa0;: coût %1 · vitesse %2 · intelligence %3</translation>
    </message>
    <message>
        <source>one must be used</source>
        <translation>un requis</translation>
    </message>
    <message>
        <source>none may be used</source>
        <translation>aucun permis</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>facultatifs</translation>
    </message>
    <message>
        <source>Offers tools (%1): %2</source>
        <translation>Propose des outils (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Tool uses</source>
        <translation>Usages d’outils</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Motif d’arrêt</translation>
    </message>
    <message>
        <source>Answer in the model&apos;s place</source>
        <translation>Réponse à la place du modèle</translation>
    </message>
    <message>
        <source>What the model would say.</source>
        <translation>Ce que le modèle dirait.</translation>
    </message>
    <message>
        <source>Tool uses, as JSON</source>
        <translation>Usages d’outils, en JSON</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nom du modèle</translation>
    </message>
    <message>
        <source>as it is: endTurn, or toolUse</source>
        <translation>selon le cas&#xa0;: endTurn ou toolUse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Send this answer</source>
        <translation>Envoyer cette réponse</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingDraft</name>
    <message>
        <source>The tool uses are no JSON: %1</source>
        <translation>Les usages d’outils ne sont pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>A tool use is an object with a name and, if it has any, its input.</source>
        <translation>Un usage d’outil est un objet avec un nom et, s’il y en a une, son entrée.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Écrivez d’abord une réponse.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ScriptBar</name>
    <message>
        <source>Answer &amp;from the file</source>
        <translation>Répondre d’après le &amp;fichier</translation>
    </message>
    <message>
        <source>No answer is taken from the file until it is mended; everything is asked here.</source>
        <translation>Aucune réponse n’est tirée du fichier tant qu’il n’est pas corrigé&#xa0;; tout est demandé ici.</translation>
    </message>
    <message>
        <source>There is no such file yet; everything is asked here.</source>
        <translation>Ce fichier n’existe pas encore&#xa0;; tout est demandé ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>%n réponse dedans</numerusform>
            <numerusform>%n réponses dedans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n donnée</numerusform>
            <numerusform>%n données</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernière %1</translation>
    </message>
    <message>
        <source>What it does not speak of is asked here.</source>
        <translation>Ce dont il ne parle pas est demandé ici.</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Ouvrir dans l’é&amp;diteur</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>&amp;Créer un fichier d’exemple</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchDialog</name>
    <message>
        <source>Words that stand anywhere</source>
        <translation>Mots qui figurent n’importe où</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher un texte partout</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Tools, prompts and resources with their descriptions, instructions, kept calls, log lines, consoles and the journal of all servers.</source>
        <translation>Outils, prompts et ressources avec leurs descriptions, instructions, appels gardés, lignes de log, consoles et journal de tous les serveurs.</translation>
    </message>
    <message>
        <source>Searching … %1 so far.</source>
        <translation>Recherche … %1 jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>%1 found; there are more.</source>
        <translation>%1 trouvés&#xa0;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 trouvés.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchModel</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
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
        <translation>Modèle de ressource</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
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
        <translation>Afficher la saisie pendant 30 secondes</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>La masquer</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Garder l’ancien</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D’où il vient</translation>
    </message>
    <message>
        <source>kept by Signalbox</source>
        <translation>conservé par Signalbox</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>variable d’environnement</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>saisissez-le ou collez-le</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
    <message>
        <source>goes when saved</source>
        <translation>supprimé à l’enregistrement</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>conservé %1</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Quel fichier&#xa0;?</translation>
    </message>
    <message>
        <source>The name of a variable, without = and spaces.</source>
        <translation>Le nom d’une variable, sans = ni espaces.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>L’entrée standard est illisible.</translation>
    </message>
    <message>
        <source>That is too long for a secret.</source>
        <translation>C’est trop long pour un secret.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>Aucun secret n’a été donné.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretMove</name>
    <message>
        <source>The secrets stay where they are: the other place keeps nothing.</source>
        <translation>Les secrets restent où ils sont&#xa0;: l’autre endroit ne conserve rien.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretPlacing</name>
    <message>
        <source>until Signalbox ends</source>
        <translation>jusqu’à la fin de Signalbox</translation>
    </message>
    <message>
        <source>in the encrypted file</source>
        <translation>dans le fichier chiffré</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>Il n’y a pas de trousseau&#xa0;: les secrets sont conservés jusqu’à la fin de Signalbox.</translation>
    </message>
    <message>
        <source>Secrets are kept until Signalbox ends.</source>
        <translation>Les secrets sont conservés jusqu’à la fin de Signalbox.</translation>
    </message>
    <message>
        <source>%1 Secrets are kept until Signalbox ends.</source>
        <translation>%1 Les secrets sont conservés jusqu’à la fin de Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretRows</name>
    <message>
        <source>Signalbox’s own list</source>
        <translation>La liste de Signalbox</translation>
    </message>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1, ligne %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>Reste. %1</translation>
    </message>
    <message>
        <source>To the keychain</source>
        <translation>Vers le trousseau</translation>
    </message>
    <message>
        <source>To the keychain; the file refers to %1</source>
        <translation>Vers le trousseau&#xa0;; le fichier renvoie à %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui est possible</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (dans %2)</translation>
    </message>
    <message>
        <source>%1, seen by every program</source>
        <translation>%1, visible par tout programme</translation>
    </message>
    <message numerus="yes">
        <source>•••• masked, %n character(s)</source>
        <translation>
            <numerusform>•••• masqué, %n caractère</numerusform>
            <numerusform>•••• masqué, %n caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsBar</name>
    <message>
        <source>Filter secrets</source>
        <translation>Filtrer les secrets</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>&amp;Relire les fichiers</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsGroup</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>dans le trousseau</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>dans un fichier chiffré</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>en mémoire seulement</translation>
    </message>
    <message>
        <source>Are &amp;kept</source>
        <translation>&amp;Conservés</translation>
    </message>
    <message>
        <source>API keys, passwords and tokens of servers are kept here.</source>
        <translation>Les clés d’API, mots de passe et jetons des serveurs sont conservés ici.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsKeeper</name>
    <message>
        <source>“%1” was changed meanwhile and is left as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié entre-temps et reste tel quel.</translation>
    </message>
    <message>
        <source>Secrets are written in the file again.</source>
        <translation>Les secrets sont de nouveau écrits dans le fichier.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsQuestion</name>
    <message>
        <source>Keep secrets in the clear</source>
        <translation>Conserver les secrets en clair</translation>
    </message>
    <message>
        <source>Record what “%1” sends and gets as it is?</source>
        <translation>Enregistrer tel quel ce que «&#xa0;%1&#xa0;» envoie et reçoit&#xa0;?</translation>
    </message>
    <message>
        <source>Until this server is disconnected, its passwords, tokens and keys are written into the journal on this disk as they cross the wire, for everybody to read who can read the files.</source>
        <translation>Jusqu’à la déconnexion de ce serveur, ses mots de passe, jetons et clés sont écrits dans le journal de ce disque tels qu’ils passent sur la ligne, lisibles par quiconque peut lire les fichiers.</translation>
    </message>
    <message>
        <source>They stay there when masking is on again, until their messages are removed. What is exported or shared is masked all the same, unless you choose otherwise there.</source>
        <translation>Ils y restent quand le masquage est rétabli, jusqu’à la suppression de leurs messages. Ce qui est exporté ou partagé est tout de même masqué, sauf si vous en décidez autrement à ce moment.</translation>
    </message>
    <message>
        <source>Write secrets down</source>
        <translation>Écrire les secrets</translation>
    </message>
    <message>
        <source>Go on masking</source>
        <translation>Continuer à masquer</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsTab</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Show the file’s history…</source>
        <translation>Afficher l’historique du fichier…</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>Ouvrir le dossier du fichier</translation>
    </message>
    <message>
        <source>Secrets in files</source>
        <translation>Secrets dans des fichiers</translation>
    </message>
    <message>
        <source>Looking for secrets in files.</source>
        <translation>Recherche de secrets dans des fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n masqué.</numerusform>
            <numerusform>%n masqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches “%1”.</source>
        <translation>Aucun secret ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout &amp;afficher</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text. Variables, headers, arguments and addresses that have a secret’s name or form would stand here: of Signalbox’s own list and of other programs’ files, without their values. From here they are moved into the keychain, with a reference left in their place.</source>
        <translation>Aucun secret ne figure en clair dans un fichier. Ici figureraient les variables, en-têtes, arguments et adresses qui ont le nom ou la forme d’un secret&#xa0;: ceux de la liste de Signalbox et des fichiers d’autres programmes, sans leurs valeurs. D’ici, ils sont déplacés dans le trousseau, avec un renvoi à leur place.</translation>
    </message>
    <message>
        <source>Asking the place where secrets are kept.</source>
        <translation>Interrogation de l’endroit où les secrets sont conservés.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secret</numerusform>
            <numerusform>%n secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n can be moved.</source>
        <translation>
            <numerusform>%1, %n peut être déplacé.</numerusform>
            <numerusform>%1, %n peuvent être déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>%n masqué par le filtre.</numerusform>
            <numerusform>%n masqués par le filtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n choisi.</numerusform>
            <numerusform>%n choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read whole; see Programs.</source>
        <translation>
            <numerusform>%n fichier ne peut pas être lu en entier&#xa0;; voir Programmes.</numerusform>
            <numerusform>%n fichiers ne peuvent pas être lus en entier&#xa0;; voir Programmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already.</source>
        <translation>Une opération est déjà en cours.</translation>
    </message>
    <message>
        <source>Choose one secret or several.</source>
        <translation>Choisissez un ou plusieurs secrets.</translation>
    </message>
    <message>
        <source>What is chosen has to stay where it is; each row says why.</source>
        <translation>Ce qui est choisi doit rester où il est&#xa0;; chaque ligne dit pourquoi.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1&#xa0;: %2, %3.</translation>
    </message>
    <message>
        <source>Arguments can be read by every program of this machine while the server runs.</source>
        <translation>Les arguments peuvent être lus par tout programme de cette machine tant que le serveur tourne.</translation>
    </message>
    <message>
        <source>The value of %1 is in the clipboard.</source>
        <translation>La valeur de %1 est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>%1. Nothing here keeps secrets yet; see the settings.</source>
        <translation>%1. Rien ne garde encore de secrets ici ; voir les paramètres.</translation>
    </message>
    <message>
        <source>Before that, start a keychain or choose a file with a passphrase in the settings.</source>
        <translation>Démarrez d’abord un trousseau ou choisissez un fichier avec phrase de passe dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerCards</name>
    <message>
        <source>An address begins with https, or with http on this machine.</source>
        <translation>Une adresse commence par https, ou par http sur cette machine.</translation>
    </message>
    <message>
        <source>This address tells of no servers: it has no server card and no catalog.</source>
        <translation>Cette adresse n’annonce pas de serveurs&#xa0;: elle n’a ni fiche de serveur ni catalogue.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Enregistrer et connecter</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <source>Clone server</source>
        <translation>Dupliquer le serveur</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> copie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <source>Show the fault in “%1”</source>
        <translation>Montrer l’erreur dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>Racines</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerFacts</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
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
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, dont %2 en échec</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Atteint par</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Santé</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerListModel</name>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Déconnexion…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>secrets are recorded</source>
        <translation>des secrets sont enregistrés</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secrets</translation>
    </message>
    <message>
        <source>Its secrets are written into the journal in the clear.</source>
        <translation>Ses secrets sont écrits en clair dans le journal.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Vous attend</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non démarré</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileDelegate</name>
    <message numerus="yes">
        <source>Calls over time, at most %n in one point</source>
        <translation>
            <numerusform>Appels dans le temps, au plus %n par point</numerusform>
            <numerusform>Appels dans le temps, au plus %n par point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileModel</name>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 en échec</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>aucun appel</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTiles</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerView</name>
    <message>
        <source>Views of the server</source>
        <translation>Vues du serveur</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
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
        <translation>Où se trouve cette vue</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Coller…</translation>
    </message>
    <message>
        <source>Shows what the copied command line, address or JSON means, before it is kept.</source>
        <translation>Montre ce que signifie la ligne de commande, l’adresse ou le JSON copié, avant de le conserver.</translation>
    </message>
    <message>
        <source>What is managed</source>
        <translation>Ce qui est géré</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPane</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrer les serveurs</translation>
    </message>
    <message>
        <source>Servers you add are listed here.</source>
        <translation>Les serveurs que vous ajoutez figurent ici.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Session</name>
    <message>
        <source>The connection was given up.</source>
        <translation>La connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La connexion est fermée.</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”.</source>
        <translation>La révision %1 du protocole n’a pas de requête «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>only messages on stdout</source>
        <translation>seulement des messages sur stdout</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>une ligne qui n’est pas un message</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>un seul message</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>un lot</translation>
    </message>
    <message>
        <source>no request from a server</source>
        <translation>aucune requête d’un serveur</translation>
    </message>
    <message>
        <source>a request this revision has</source>
        <translation>une requête que cette révision connaît</translation>
    </message>
    <message>
        <source>a notification this revision has</source>
        <translation>une notification que cette révision connaît</translation>
    </message>
    <message>
        <source>absent or another value</source>
        <translation>absent ou une autre valeur</translation>
    </message>
    <message>
        <source>The answer is not a valid message, so it counts neither as a success nor as a failure of the server&apos;s.</source>
        <translation>La réponse n’est pas un message valide&#xa0;; elle ne compte donc ni comme réussite ni comme échec du serveur.</translation>
    </message>
    <message>
        <source>another JSON value</source>
        <translation>une autre valeur JSON</translation>
    </message>
    <message>
        <source>The result is of a kind this request cannot have: %1</source>
        <translation>Le résultat est d’un type que cette requête ne peut pas avoir&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server asked for input more than %1 times in one call.</source>
        <translation>Le serveur a demandé une saisie plus de %1 fois dans un même appel.</translation>
    </message>
    <message>
        <source>the token of an open request</source>
        <translation>le jeton d’une requête en cours</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>une autre valeur</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>plus qu’avant</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
    <message>
        <source>The call took longer than its limit of %1 ms in all.</source>
        <translation>L’appel a dépassé sa limite totale de %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 ms.</source>
        <translation>Le serveur n’a pas répondu en %1 ms.</translation>
    </message>
    <message>
        <source>What the server did with this call is unknown; look before it is repeated.</source>
        <translation>On ignore ce que le serveur a fait de cet appel&#xa0;; vérifiez avant de le répéter.</translation>
    </message>
    <message>
        <source>This tool cannot be called over HTTP: %1</source>
        <translation>Cet outil ne peut pas être appelé par HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server ended the subscription.</source>
        <translation>Le serveur a mis fin à l’abonnement.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionTableModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Permitted tools</source>
        <translation>Outils permis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Called in it</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionsPanel</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>C&amp;opy id</source>
        <translation>C&amp;opier l’identifiant</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No sessions. A session says for whom calls are made, which tools may be called, and until when. A program that names one (signalbox-cli --session) cannot go beyond it.</source>
        <translation>Aucune session. Une session dit pour qui les appels sont faits, quels outils peuvent être appelés, et jusqu’à quand. Un programme qui en nomme une (signalbox-cli --session) ne peut pas aller au-delà.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>User of the new session</source>
        <translation>Utilisateur de la nouvelle session</translation>
    </message>
    <message>
        <source>permitted tools, such as files.read_*, github.*</source>
        <translation>outils permis, par exemple files.read_*, github.*</translation>
    </message>
    <message>
        <source>Tools that the new session permits</source>
        <translation>Outils que la nouvelle session permet</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Durée d’une session</translation>
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
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not the default.</source>
        <translation>N’a pas la valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsImportDialog</name>
    <message>
        <source>&amp;Also take back what the file does not name</source>
        <translation>&amp;Annuler aussi ce que le fichier ne nomme pas</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The file cannot be taken: %1 (%2)</source>
        <translation>Le fichier ne peut pas être repris&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) change. Those of now are kept in a file beside them first.</source>
        <translation>
            <numerusform>%n paramètre change. Les paramètres actuels sont d’abord conservés dans un fichier à côté.</numerusform>
            <numerusform>%n paramètres changent. Les paramètres actuels sont d’abord conservés dans un fichier à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as this Signalbox does not know them: %1</source>
        <translation>Ignorés, car ce Signalbox ne les connaît pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, as secrets stay where they are: %1</source>
        <translation>Ignorés, car les secrets restent où ils sont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Messages that the journal is to keep no longer go, and do not come back.</source>
        <translation>Les messages que le journal ne doit plus garder partent, et ne reviennent pas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>The desktop shows them while no window of Signalbox has the focus; alerts always.</source>
        <translation>Le bureau les affiche quand aucune fenêtre de Signalbox n’a le focus&#xa0;; les alertes toujours.</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Barre d’état système</translation>
    </message>
    <message>
        <source>This desktop has no system tray now: the icon shows itself once there is one.</source>
        <translation>Ce bureau n’a pas de barre d’état système pour l’instant&#xa0;: l’icône s’affiche dès qu’il y en a une.</translation>
    </message>
    <message>
        <source>Requests of servers</source>
        <translation>Demandes des serveurs</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>They count from the next start on. Each server has more of its own: Edit, in its menu.</source>
        <translation>Elles s’appliquent à partir du prochain démarrage. Chaque serveur a aussi les siennes&#xa0;: Modifier, dans son menu.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Onl&amp;y what was changed</source>
        <translation>Seulement ce qui a été &amp;modifié</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Everything is the default.</source>
        <translation>Tout a la valeur par défaut.</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>Aucun paramètre ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n paramètre</numerusform>
            <numerusform>%n paramètres</numerusform>
        </translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Paramètres (*.json)</translation>
    </message>
    <message>
        <source>What is not the default was written to %1. No secret is in it.</source>
        <translation>Ce qui n’a pas la valeur par défaut a été écrit dans %1, sans aucun secret.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>The settings were taken from the file. Those before are kept in %1.</source>
        <translation>Les paramètres ont été repris du fichier. Les précédents sont conservés dans %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registres</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShareDialog</name>
    <message>
        <source>Share group</source>
        <translation>Partager le groupe</translation>
    </message>
    <message>
        <source>“%1” as a file for others</source>
        <translation>«&#xa0;%1&#xa0;» en fichier pour d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were taken out: whoever takes the file is asked for them.</source>
        <translation>
            <numerusform>%n secret a été retiré&#xa0;: il est demandé à qui prend le fichier.</numerusform>
            <numerusform>%n secrets ont été retirés&#xa0;: ils sont demandés à qui prend le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in it. One with a harmless name and no form of its own cannot be known: look at the file before you give it away.</source>
        <translation>Aucun secret n’y a été trouvé. Un secret au nom anodin et sans forme propre ne peut pas être reconnu&#xa0;: regardez le fichier avant de le transmettre.</translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>Ce qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>Qui le prend doit définir ces variables&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignIn</name>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>L’ID client a été enregistré auprès de %1, mais le serveur nomme maintenant %2&#xa0;; il n’y est pas envoyé.</translation>
    </message>
    <message>
        <source>If that is right, enter the client id for the new authorization server.</source>
        <translation>Si c’est correct, saisissez l’ID client pour le nouveau serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The server&apos;s authorization is done by another than before; what the old one gave is dropped.</source>
        <translation>L’autorisation du serveur est faite par un autre qu’avant&#xa0;; ce que l’ancien a donné est abandonné.</translation>
    </message>
    <message>
        <source>The authorization server takes no DPoP proofs signed with ES256.</source>
        <translation>Le serveur d’autorisation n’accepte pas de preuves DPoP signées avec ES256.</translation>
    </message>
    <message>
        <source>The server asks for authorization, and nobody is signed in.</source>
        <translation>Le serveur demande une autorisation, et personne n’est identifié.</translation>
    </message>
    <message>
        <source>Sign in to it first.</source>
        <translation>Identifiez-vous d’abord.</translation>
    </message>
    <message>
        <source>The authorization server gave a token of a kind that was not asked for (%1).</source>
        <translation>Le serveur d’autorisation a donné un jeton d’un type qui n’a pas été demandé (%1).</translation>
    </message>
    <message>
        <source>The authorization server gave a token that is not bound to our key.</source>
        <translation>Le serveur d’autorisation a donné un jeton qui n’est pas lié à notre clé.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>L’identification a été annulée.</translation>
    </message>
    <message>
        <source>The token is bound to our key, as was asked for.</source>
        <translation>Le jeton est lié à notre clé, comme demandé.</translation>
    </message>
    <message>
        <source>The token is of the kind that was asked for: a bearer token.</source>
        <translation>Le jeton est du type demandé&#xa0;: un jeton au porteur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInQuestion</name>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Open the browser at %1?</source>
        <translation>Ouvrir le navigateur à %1&#xa0;?</translation>
    </message>
    <message>
        <source>It reads as %1.</source>
        <translation>Se lit %1.</translation>
    </message>
    <message>
        <source>To sign in to “%1” at %2.</source>
        <translation>Pour s’identifier auprès de «&#xa0;%1&#xa0;» à %2.</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInRun</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>Personne n’a été identifié.</translation>
    </message>
    <message>
        <source>The token was not renewed.</source>
        <translation>Le jeton n’a pas été renouvelé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SoundBlock</name>
    <message>
        <source>Play in another program</source>
        <translation>Lire dans un autre programme</translation>
    </message>
    <message>
        <source>Not known to be a sound</source>
        <translation>N’est pas connu comme un son</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The sound could not be written to a file.</source>
        <translation>Le son n’a pas pu être écrit dans un fichier.</translation>
    </message>
    <message>
        <source>There is no program that plays it. Save it instead.</source>
        <translation>Aucun programme ne peut le lire. Enregistrez-le à la place.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StallsDialog</name>
    <message>
        <source>Moments in which the window was held up</source>
        <translation>Moments où la fenêtre a été bloquée</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Held up for</source>
        <translation>Bloquée pendant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Blocages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message numerus="yes">
        <source>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</source>
        <translation>
            <numerusform>La fenêtre répond en %1 dans 99 cas sur 100&#xa0;; l’attente la plus longue a été de %2. Les attentes de plus de %3 figurent ici&#xa0;: %n jusqu’à présent.</numerusform>
            <numerusform>La fenêtre répond en %1 dans 99 cas sur 100&#xa0;; l’attente la plus longue a été de %2. Les attentes de plus de %3 figurent ici&#xa0;: %n jusqu’à présent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StartProblem</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The working folder %1 does not exist.</source>
        <translation>Le dossier de travail %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The working folder %1 is not a folder.</source>
        <translation>Le dossier de travail %1 n’est pas un dossier.</translation>
    </message>
    <message>
        <source>The working folder %1 may not be entered.</source>
        <translation>L’accès au dossier de travail %1 n’est pas permis.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>Choisissez un autre dossier, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Argument %1 holds a NUL character, which no program can be given.</source>
        <translation>L’argument %1 contient un caractère NUL, qui ne peut être transmis à aucun programme.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Supprimez le caractère.</translation>
    </message>
    <message>
        <source>Argument %1 is %2 bytes long; the system takes at most %3.</source>
        <translation>L’argument %1 compte %2 octets&#xa0;; le système en accepte au plus %3.</translation>
    </message>
    <message>
        <source>Pass long values in a file or over the protocol.</source>
        <translation>Transmettez les valeurs longues dans un fichier ou par le protocole.</translation>
    </message>
    <message>
        <source>The arguments are %1 bytes long in all; the system takes at most %2.</source>
        <translation>Les arguments comptent %1 octets en tout&#xa0;; le système en accepte au plus %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an environment variable.</source>
        <translation>&quot;%1&quot; ne peut pas être le nom d’une variable d’environnement.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Utilisez des lettres, des chiffres et des tirets bas.</translation>
    </message>
    <message>
        <source>The value of the environment variable %1 is too long or holds a NUL character.</source>
        <translation>La valeur de la variable d’environnement %1 est trop longue ou contient un caractère NUL.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Raccourcissez la valeur.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 est un fichier vide.</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 n’est ni un programme pour ce système ni un script qui nomme son interpréteur.</translation>
    </message>
    <message>
        <source>Start a script with a line like #!/usr/bin/env python3, or put its interpreter in front.</source>
        <translation>Commencez un script par une ligne comme #!/usr/bin/env python3, ou placez son interpréteur devant.</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which does not exist.</source>
        <translation>%1 demande l’interpréteur %2, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>Installez l’interpréteur, ou corrigez la première ligne du script.</translation>
    </message>
    <message>
        <source>%1 needs a loader or library folder that does not exist here.</source>
        <translation>%1 demande un chargeur ou un dossier de bibliothèques qui n’existe pas ici.</translation>
    </message>
    <message>
        <source>It may have been built for another system.</source>
        <translation>Il a peut-être été construit pour un autre système.</translation>
    </message>
    <message>
        <source>The system does not allow %1 to be started.</source>
        <translation>Le système ne permet pas de lancer %1.</translation>
    </message>
    <message>
        <source>Check its permissions, those of its interpreter, and whether the disk is mounted noexec.</source>
        <translation>Vérifiez ses droits, ceux de son interpréteur, et si le disque est monté avec noexec.</translation>
    </message>
    <message>
        <source>The arguments and environment are too long in all.</source>
        <translation>Les arguments et l’environnement sont trop longs au total.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 n’a pas pu être lancé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s name holds a NUL character.</source>
        <translation>Le nom du programme contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The working folder %1 could not be entered: %2.</source>
        <translation>Impossible d’accéder au dossier de travail %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Close some servers, or raise the limit.</source>
        <translation>Fermez des serveurs, ou relevez la limite.</translation>
    </message>
    <message>
        <source>Signalbox has reached its limit of open files (%1).</source>
        <translation>Signalbox a atteint sa limite de fichiers ouverts (%1).</translation>
    </message>
    <message>
        <source>The limit of processes is reached (%1).</source>
        <translation>La limite de processus est atteinte (%1).</translation>
    </message>
    <message>
        <source>The system could not start the server&apos;s process: %1.</source>
        <translation>Le système n’a pas pu lancer le processus du serveur&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changing</source>
        <translation>
            <numerusform>%n en changement</numerusform>
            <numerusform>%n en changement</numerusform>
        </translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>Aucun serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n déconnecté</numerusform>
            <numerusform>%n déconnectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording · %1 messages</source>
        <translation>Enregistrement · %1 messages</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Pas d’enregistrement</translation>
    </message>
    <message>
        <source>Signalbox %1 is out</source>
        <translation>Signalbox %1 est disponible</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n vous attend</numerusform>
            <numerusform>%n vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StdioTransport</name>
    <message>
        <source>The process that guards the server was killed, and the server with it.</source>
        <translation>Le processus qui garde le serveur a été tué, et le serveur avec lui.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Connectez de nouveau.</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>Le serveur ne lit pas&#xa0;: %1 octets attendent de lui être envoyés.</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>Il est peut-être bloqué&#xa0;; redémarrez-le.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (%2 seen so far).</source>
        <translation>Le serveur a envoyé un message de plus de %1 octets (%2 vus jusqu’ici).</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Si de tels messages sont voulus, relevez la limite dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The server was ended by signal %1 (%2).</source>
        <translation>Le serveur a été arrêté par le signal %1 (%2).</translation>
    </message>
    <message>
        <source>The server ended with exit code %1.</source>
        <translation>Le serveur s’est terminé avec le code %1.</translation>
    </message>
    <message>
        <source>The server ended by itself.</source>
        <translation>Le serveur s’est terminé de lui-même.</translation>
    </message>
    <message>
        <source>Its last lines on stderr may say why.</source>
        <translation>Ses dernières lignes sur stderr disent peut-être pourquoi.</translation>
    </message>
    <message>
        <source>The server&apos;s process %1 did not end although it was killed.</source>
        <translation>Le processus %1 du serveur ne s’est pas terminé bien qu’il ait été tué.</translation>
    </message>
    <message>
        <source>It hangs in the system, often on a network drive.</source>
        <translation>Il est bloqué dans le système, souvent sur un lecteur réseau.</translation>
    </message>
    <message>
        <source>A message of more than %1 bytes cannot be put together: %2.</source>
        <translation>Un message de plus de %1 octets ne peut pas être assemblé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Make memory or disk space free, or ask for less at once.</source>
        <translation>Libérez de la mémoire ou de l’espace disque, ou demandez moins à la fois.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StreamableHttpTransport</name>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>Le serveur ne prend pas ce qui est envoyé&#xa0;: %1 octets attendent.</translation>
    </message>
    <message>
        <source>The server gave a session id of %1 bytes.</source>
        <translation>Le serveur a donné un identifiant de session de %1 octets.</translation>
    </message>
    <message>
        <source>The server gave a session id with characters that no session id may have.</source>
        <translation>Le serveur a donné un identifiant de session avec des caractères qu’aucun ne peut avoir.</translation>
    </message>
    <message>
        <source>A message was not accepted: %1</source>
        <translation>Un message n’a pas été accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server&apos;s own messages are not heard any more: %1</source>
        <translation>Les messages propres du serveur ne sont plus reçus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server does not know this session any more.</source>
        <translation>Le serveur ne connaît plus cette session.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionBar</name>
    <message>
        <source>Read when it changes</source>
        <translation>Lire à chaque changement</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>S’abonner</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ended with the connection</source>
        <translation>Terminé avec la connexion</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionHub</name>
    <message>
        <source>Another subscription takes its place.</source>
        <translation>Un autre abonnement prend sa place.</translation>
    </message>
    <message>
        <source>This server does not tell of changes to its resources.</source>
        <translation>Ce serveur ne signale pas les changements de ses ressources.</translation>
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
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Stopped, for they are off in it: %1.</source>
        <translation>Arrêtés, car ils y sont désactivés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Restarted, for they get other values: %1.</source>
        <translation>Redémarrés, car ils reçoivent d’autres valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Calls that are under way at these servers end as lost.</source>
        <translation>Les appels en cours sur ces serveurs finissent comme perdus.</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;nnect the other servers that are on (%n)</source>
        <translation>
            <numerusform>Co&amp;nnecter l’autre serveur activé (%n)</numerusform>
            <numerusform>Co&amp;nnecter les autres serveurs activés (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch and stop</source>
        <translation>&amp;Basculer et arrêter</translation>
    </message>
    <message>
        <source>&amp;Switch and restart</source>
        <translation>&amp;Basculer et redémarrer</translation>
    </message>
    <message>
        <source>&amp;Switch, stop and restart</source>
        <translation>&amp;Basculer, arrêter et redémarrer</translation>
    </message>
    <message>
        <source>Switch &amp;only</source>
        <translation>Basculer &amp;seulement</translation>
    </message>
    <message>
        <source>Servers that run go on as they are, until you restart them.</source>
        <translation>Les serveurs qui tournent continuent tels quels, jusqu’à ce que vous les redémarriez.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskAgent</name>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>La réponse du serveur à tasks/get n’est pas une tâche.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListOperation</name>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>La liste a été arrêtée après %1 pages&#xa0;; le serveur en a d’autres.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListing</name>
    <message>
        <source>The server has more tasks than are listed here.</source>
        <translation>Le serveur a plus de tâches qu’il n’en est listé ici.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskOperation</name>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>La révision %1 du protocole n’a pas de tâches.</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>L’outil a répondu par une erreur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskTableModel</name>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>annulation en cours</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>vous attend</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>toutes les %1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>prochaine à %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
</context>
<context>
    <name>Signalbox::TasksPane</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>&amp;Interroger maintenant</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>A&amp;nnuler la tâche</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Afficher dans le &amp;journal</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No tasks. A call that the server goes on with after it has answered appears here.</source>
        <translation>Aucune tâche. Un appel que le serveur poursuit après avoir répondu apparaît ici.</translation>
    </message>
    <message>
        <source>The server&apos;s list of tasks: %1</source>
        <translation>Liste de tâches du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tasks of calls made here, and all others that the server lists.</source>
        <translation>Tâches des appels faits ici, et toutes les autres que le serveur liste.</translation>
    </message>
    <message>
        <source>Tasks of calls made here. This server does not list others.</source>
        <translation>Tâches des appels faits ici. Ce serveur n’en liste pas d’autres.</translation>
    </message>
    <message>
        <source>Choose a task.</source>
        <translation>Choisissez une tâche.</translation>
    </message>
    <message>
        <source>Its result has not been fetched.</source>
        <translation>Son résultat n’a pas été obtenu.</translation>
    </message>
    <message>
        <source>Its result appears here when it is done.</source>
        <translation>Son résultat apparaît ici quand elle est terminée.</translation>
    </message>
    <message>
        <source>The server waits for an answer. Give it, and the question comes here.</source>
        <translation>Le serveur attend une réponse. Donnez-la, et la question vient ici.</translation>
    </message>
    <message>
        <source>Give &amp;input</source>
        <translation>&amp;Donner la réponse</translation>
    </message>
    <message>
        <source>Get resu&amp;lt</source>
        <translation>Obtenir le &amp;résultat</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Its result is no longer kept here. The journal has it.</source>
        <translation>Son résultat n’est plus conservé ici. Le journal le contient.</translation>
    </message>
    <message>
        <source>The task did not bring a result.</source>
        <translation>La tâche n’a pas donné de résultat.</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Répondre…</translation>
    </message>
    <message>
        <source>Shows what this server asks, in the queue of requests</source>
        <translation>Affiche ce que demande ce serveur, dans la file des demandes</translation>
    </message>
    <message>
        <source>The server waits for an answer to its question. “Answer…” shows it.</source>
        <translation>Le serveur attend une réponse à sa question. «&#xa0;Répondre…&#xa0;» l’affiche.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamGroup</name>
    <message>
        <source>&amp;Send calls to the team&apos;s database</source>
        <translation>&amp;Envoyer les appels à la base de données de l’équipe</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Tr&amp;y the connection</source>
        <translation>Essa&amp;yer la connexion</translation>
    </message>
    <message>
        <source>PostgreSQL, with sslmode and sslrootcert behind a question mark, without a password.</source>
        <translation>PostgreSQL, avec sslmode et sslrootcert après un point d’interrogation, sans mot de passe.</translation>
    </message>
    <message>
        <source>kept in the keychain; else ~/.pgpass</source>
        <translation>conservé dans le trousseau&#xa0;; sinon ~/.pgpass</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Oublier le mot de passe</translation>
    </message>
    <message>
        <source>Removes the password from the keychain.</source>
        <translation>Supprime le mot de passe du trousseau.</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>noms de serveurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de données</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>As &amp;member</source>
        <translation>Comme &amp;membre</translation>
    </message>
    <message>
        <source>With&amp;out</source>
        <translation>&amp;Sans</translation>
    </message>
    <message>
        <source>Of each call: server, method, tool, caller, time, duration, how it ended, and its bytes. Never arguments, results or error texts.</source>
        <translation>De chaque appel&#xa0;: serveur, méthode, outil, appelant, heure, durée, issue et octets. Jamais les arguments, les résultats ni les textes d’erreur.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Calls are sent from now on.</source>
        <translation>Les appels sont désormais envoyés.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Last sent at %1.</source>
        <translation>Dernier envoi à %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Calls that wait: %1.</source>
        <translation>Appels en attente&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamKeeper</name>
    <message>
        <source>The database took the connection; its tables are there.</source>
        <translation>La base de données a accepté la connexion&#xa0;; ses tables sont là.</translation>
    </message>
    <message>
        <source>The database took the connection, but calls may only be read there.</source>
        <translation>La base de données a accepté la connexion, mais les appels ne peuvent qu’y être lus.</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there are no calls for the team&apos;s database.</source>
        <translation>Rien n’est enregistré&#xa0;; il n’y a donc pas d’appels pour la base de données de l’équipe.</translation>
    </message>
    <message>
        <source>There is no keychain for the password.</source>
        <translation>Il n’y a pas de trousseau pour le mot de passe.</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass instead.</source>
        <translation>Mettez-le plutôt dans ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryGroup</name>
    <message>
        <source>&amp;Report calls to an OpenTelemetry collector</source>
        <translation>Signale&amp;r les appels à un collecteur OpenTelemetry</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>name=value, kept in the keychain</source>
        <translation>name=value, conservé dans le trousseau</translation>
    </message>
    <message>
        <source>Forget the header fields</source>
        <translation>Oublier les champs d’en-tête</translation>
    </message>
    <message>
        <source>Removes the header fields from the keychain.</source>
        <translation>Supprime les champs d’en-tête du trousseau.</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>noms de serveurs, séparés par des virgules</translation>
    </message>
    <message>
        <source>Collector &amp;address</source>
        <translation>&amp;Adresse du collecteur</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>Champs d’&amp;en-tête</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>&amp;Sans</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Calls are reported from now on.</source>
        <translation>Les appels sont désormais signalés.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>Rien n’est signalé.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>%1 sent, %2 dropped, %3 waiting.</source>
        <translation>%1 envoyés, %2 abandonnés, %3 en attente.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryKeeper</name>
    <message>
        <source>There is no keychain for the collector&apos;s header fields.</source>
        <translation>Il n’y a pas de trousseau pour les champs d’en-tête du collecteur.</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_HEADERS instead.</source>
        <translation>Définissez plutôt OTEL_EXPORTER_OTLP_HEADERS.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateForm</name>
    <message numerus="yes">
        <source>There are more than %n variables; the others have no value.</source>
        <translation>
            <numerusform>Il y a plus de %n variable&#xa0;; les autres n’ont pas de valeur.</numerusform>
            <numerusform>Il y a plus de %n variables&#xa0;; les autres n’ont pas de valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values with commas between them; name=value makes pairs.</source>
        <translation>Plusieurs valeurs séparées par des virgules&#xa0;; name=value forme des paires.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TerminalBroker</name>
    <message>
        <source>The server does not wait for this answer any more.</source>
        <translation>Le serveur n’attend plus cette réponse.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TextBlock</name>
    <message>
        <source>Ways to see the text</source>
        <translation>Façons de voir le texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenKeeper</name>
    <message>
        <source>Another Signalbox has renewed the token already.</source>
        <translation>Un autre Signalbox a déjà renouvelé le jeton.</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Le jeton est renouvelé.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenRevoker</name>
    <message>
        <source>These tokens are being revoked already.</source>
        <translation>Ces jetons sont déjà en cours de révocation.</translation>
    </message>
    <message>
        <source>Nobody is signed in: there is no token to revoke.</source>
        <translation>Personne n’est identifié&#xa0;: il n’y a pas de jeton à révoquer.</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are only forgotten here.</source>
        <translation>Le serveur d’autorisation n’indique aucune adresse pour révoquer les jetons&#xa0;: ils sont seulement oubliés ici.</translation>
    </message>
    <message>
        <source>The client that the tokens were given to is not known here any more, and no other may revoke them.</source>
        <translation>Le client auquel les jetons ont été donnés n’est plus connu ici, et aucun autre ne peut les révoquer.</translation>
    </message>
    <message>
        <source>Forget them, or end them at the authorization server.</source>
        <translation>Oubliez-les, ou mettez-y fin auprès du serveur d’autorisation.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>Le jeton de renouvellement est révoqué.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>Le jeton d’accès est révoqué.</translation>
    </message>
    <message>
        <source>The refresh token is revoked, the access token is not.</source>
        <translation>Le jeton de renouvellement est révoqué, le jeton d’accès ne l’est pas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolBooks</name>
    <message>
        <source>The connection ended first.</source>
        <translation>La connexion s’est terminée avant.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>Le serveur n’est pas connecté.</translation>
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
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nom d’un outil</translation>
    </message>
    <message>
        <source>name of a tool</source>
        <translation>nom d’un outil</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolDescription</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresDelegate</name>
    <message numerus="yes">
        <source>At most %n call(s) in one point</source>
        <translation>
            <numerusform>Au plus %n appel par point</numerusform>
            <numerusform>Au plus %n appels par point</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresModel</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Taux d’échec</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Appels dans le temps</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6</source>
        <translation>
            <numerusform>%1 de %2&#xa0;: %n appel, %3 en échec, p50 %4, p95 %5, p99 %6</numerusform>
            <numerusform>%1 de %2&#xa0;: %n appels, %3 en échec, p50 %4, p95 %5, p99 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresTable</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListModel</name>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>The badges are the server&apos;s own claims.</source>
        <translation>Les badges sont des affirmations du serveur lui-même.</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>portabilité</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s)</source>
        <translation>
            <numerusform>Groupe %1, %n outil</numerusform>
            <numerusform>Groupe %1, %n outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Groupe %1, %n outil, replié</numerusform>
            <numerusform>Groupe %1, %n outils, replié</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>Filtrer les outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>Aucun outil ne correspond à «&#xa0;%1&#xa0;». %2 masqués.</translation>
    </message>
    <message>
        <source>Could not read the tools.</source>
        <translation>Impossible de lire les outils.</translation>
    </message>
    <message>
        <source>This server offers no tools.</source>
        <translation>Ce serveur ne propose pas d’outils.</translation>
    </message>
    <message>
        <source>Waiting for tools/list</source>
        <translation>En attente de tools/list</translation>
    </message>
    <message>
        <source>Connect the server to see its tools.</source>
        <translation>Connectez le serveur pour voir ses outils.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Ce que montre la liste</translation>
    </message>
    <message>
        <source>Group by prefix</source>
        <translation>Grouper par préfixe</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Show the tools of all servers</source>
        <translation>Afficher les outils de tous les serveurs</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolOperation</name>
    <message>
        <source>With revision %1 the server alone decides what becomes a task.</source>
        <translation>Avec la révision %1, seul le serveur décide de ce qui devient une tâche.</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>La révision %1 du protocole n’a pas de tâches.</translation>
    </message>
    <message>
        <source>The call became the task “%1”.</source>
        <translation>L’appel est devenu la tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>L’outil a répondu par une erreur.</translation>
    </message>
    <message>
        <source>The result was not checked: the tool is not in the server&apos;s list.</source>
        <translation>Le résultat n’a pas été vérifié&#xa0;: l’outil n’est pas dans la liste du serveur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsPane</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>Plus de %1&#xa0;: cela est gardé jusqu’à la fin de Signalbox, pas plus longtemps.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsRunner</name>
    <message>
        <source>There is no server to ask.</source>
        <translation>Il n’y a pas de serveur à interroger.</translation>
    </message>
    <message>
        <source>Somebody else was signed in while its tools were listed.</source>
        <translation>Quelqu’un d’autre s’est identifié pendant que ses outils étaient listés.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrackedTask</name>
    <message>
        <source>The server kept this task for %1 ms only; it has expired.</source>
        <translation>Le serveur n’a conservé cette tâche que %1 ms&#xa0;; elle a expiré.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>La réponse du serveur à tasks/get n’est pas une tâche.</translation>
    </message>
    <message>
        <source>The connection ended before the task “%1” did.</source>
        <translation>La connexion s’est terminée avant la tâche «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>La tâche a été annulée.</translation>
    </message>
    <message>
        <source>The server was asked to cancel the task; whether it did is not known.</source>
        <translation>Il a été demandé au serveur d’annuler la tâche&#xa0;; on ignore s’il l’a fait.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Traffic</name>
    <message>
        <source>The server&apos;s answer was no answer to this request.</source>
        <translation>La réponse du serveur n’était pas une réponse à cette requête.</translation>
    </message>
    <message>
        <source>The server ended its answer without a message in it.</source>
        <translation>Le serveur a terminé sa réponse sans message.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Signalbox::Tray</name>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>déconnexion</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n demande attend</numerusform>
            <numerusform>%n demandes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n serveur en échec</numerusform>
            <numerusform>%n serveurs en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) connected</source>
        <translation>
            <numerusform>%n serveur connecté</numerusform>
            <numerusform>%n serveurs connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>&amp;Afficher Signalbox</translation>
    </message>
    <message numerus="yes">
        <source>%n more server(s)</source>
        <translation>
            <numerusform>%n serveur de plus</numerusform>
            <numerusform>%n serveurs de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>vous attend</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) wait for you</source>
        <translation>
            <numerusform>%n serveur vous attend</numerusform>
            <numerusform>%n serveurs vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TreePane</name>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path (JSON Pointer)</source>
        <translation>Copier le chemin (JSON Pointer)</translation>
    </message>
    <message>
        <source>Copy path (JSONPath)</source>
        <translation>Copier le chemin (JSONPath)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdateHistory</name>
    <message>
        <source>Read: the same as before</source>
        <translation>Lu&#xa0;: identique à avant</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Lecture impossible</translation>
    </message>
    <message>
        <source>Changed, %1 times</source>
        <translation>Modifié, %1 fois</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>No longer subscribed</source>
        <translation>N’est plus abonné</translation>
    </message>
    <message>
        <source>The subscription was refused</source>
        <translation>L’abonnement a été refusé</translation>
    </message>
    <message>
        <source>The stream was lost for a while: changes may have been missed</source>
        <translation>Le flux a été perdu un moment&#xa0;: des changements ont pu échapper</translation>
    </message>
    <message>
        <source>The connection ended, and the subscription with it</source>
        <translation>La connexion s’est terminée, et l’abonnement avec elle</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1, non conservé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdatesGroup</name>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Chercher mai&amp;ntenant</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>Aucune version plus récente n’est listée. Ceci est la version %1.</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2. Get it where you got this one.</source>
        <translation>Signalbox %1 est disponible&#xa0;; ceci est la version %2. Procurez-vous-la là où vous avez obtenu celle-ci.</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3. Get it where you got this one.</source>
        <translation>Signalbox %1 du %2 est disponible&#xa0;; ceci est la version %3. Procurez-vous-la là où vous avez obtenu celle-ci.</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeModel</name>
    <message numerus="yes">
        <source>%1 of %2 checks in %n day(s) were answered</source>
        <translation>
            <numerusform>%1 contrôles sur %2 en %n jour ont reçu une réponse</numerusform>
            <numerusform>%1 contrôles sur %2 en %n jours ont reçu une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 avec réponse</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1&#xa0;: non contrôlé</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks failed</source>
        <translation>%1&#xa0;: %2 contrôles sur %3 en échec</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Avec réponse</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeStrip</name>
    <message numerus="yes">
        <source>Uptime over %n day(s)</source>
        <translation>
            <numerusform>Disponibilité sur %n jour</numerusform>
            <numerusform>Disponibilité sur %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ValueFields</name>
    <message>
        <source>Goes into %1.</source>
        <translation>Va dans %1.</translation>
    </message>
    <message>
        <source>One is kept already.</source>
        <translation>Il y en a déjà un de conservé.</translation>
    </message>
    <message>
        <source>It was given before.</source>
        <translation>Il a été donné auparavant.</translation>
    </message>
    <message>
        <source>If you leave it empty: %1</source>
        <translation>Si vous le laissez vide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept where your secrets are kept.</source>
        <translation>Conservé là où le sont vos secrets.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>May be given what is in this file</source>
        <translation>Peut recevoir ce que contient ce fichier</translation>
    </message>
    <message>
        <source>May be given the variable of this name</source>
        <translation>Peut recevoir la variable de ce nom</translation>
    </message>
    <message>
        <source>May be given the variable of this name, which is not set now</source>
        <translation>Peut recevoir la variable de ce nom, qui n’est pas définie maintenant</translation>
    </message>
    <message>
        <source>or a value of its own</source>
        <translation>ou une valeur propre</translation>
    </message>
    <message>
        <source>It is needed before the server can be started.</source>
        <translation>C’est nécessaire avant que le serveur puisse être lancé.</translation>
    </message>
    <message>
        <source>May be given this variable of your profiles</source>
        <translation>Peut recevoir cette variable de vos profils</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>Nouvelle variable</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableFields</name>
    <message>
        <source>It is a &amp;secret: kept where secrets are kept, not in the file</source>
        <translation>C’est un &amp;secret&#xa0;: conservé à l’endroit des secrets, hors du fichier</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>conservée&#xa0;; saisissez-en une autre pour la remplacer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Entries of servers refer to it as ${var:NAME}.</source>
        <translation>Les entrées de serveurs y renvoient par ${var:NAME}.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valeur</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>There is one of this name here.</source>
        <translation>Ce nom est déjà pris ici.</translation>
    </message>
    <message>
        <source>Letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>Lettres de a à z, chiffres, «&#xa0;_&#xa0;», «&#xa0;-&#xa0;» et «&#xa0;.&#xa0;», sans chiffre au début.</translation>
    </message>
    <message>
        <source>A secret has a value.</source>
        <translation>Un secret a une valeur.</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableRows</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisée par</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>%1 (now: that of %2)</source>
        <translation>%1 (actuellement, d’après %2)</translation>
    </message>
</context>
<context>
    <name>Signalbox::VerdictTableModel</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Un appel</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>peut partir</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>est demandé</translation>
    </message>
    <message>
        <source>is denied</source>
        <translation>est refusé</translation>
    </message>
    <message>
        <source>its definition changed</source>
        <translation>sa définition a changé</translation>
    </message>
    <message>
        <source>other arguments or more calls may be judged in another way</source>
        <translation>d’autres arguments ou d’autres appels peuvent être jugés autrement</translation>
    </message>
</context>
<context>
    <name>Signalbox::VersionRows</name>
    <message numerus="yes">
        <source>As it was first found, with %n servers.</source>
        <translation>
            <numerusform>Tel qu’il a été trouvé d’abord, avec %n serveur.</numerusform>
            <numerusform>Tel qu’il a été trouvé d’abord, avec %n serveurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about servers changed.</source>
        <translation>Rien n’a changé pour les serveurs.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, état actuel</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>Another program or a person</source>
        <translation>Un autre programme ou une personne</translation>
    </message>
</context>
<context>
    <name>Signalbox::WatchOperation</name>
    <message>
        <source>Protocol revision %1 has no request “subscriptions/listen”.</source>
        <translation>La révision %1 du protocole n’a pas de requête «&#xa0;subscriptions/listen&#xa0;».</translation>
    </message>
    <message>
        <source>There resources/subscribe does it for one resource.</source>
        <translation>Là, resources/subscribe le fait pour une seule ressource.</translation>
    </message>
    <message>
        <source>The server tells of no changed lists.</source>
        <translation>Le serveur ne signale pas les listes modifiées.</translation>
    </message>
    <message>
        <source>Name a resource with --uri.</source>
        <translation>Indiquez une ressource avec --uri.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>La connexion s’est terminée.</translation>
    </message>
    <message>
        <source>The server refused to tell of changed lists: %1</source>
        <translation>Le serveur a refusé de signaler les listes modifiées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketHandshake</name>
    <message>
        <source>This is no ws or wss address.</source>
        <translation>Ce n’est pas une adresse ws ou wss.</translation>
    </message>
    <message>
        <source>The address of a WebSocket must not hold a &quot;#&quot;.</source>
        <translation>L’adresse d’un WebSocket ne doit pas contenir de &quot;#&quot;.</translation>
    </message>
    <message>
        <source>Check that the address is that of a WebSocket server.</source>
        <translation>Vérifiez que l’adresse est celle d’un serveur WebSocket.</translation>
    </message>
    <message>
        <source>The server switched to another protocol than WebSocket.</source>
        <translation>Le serveur est passé à un autre protocole que WebSocket.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not prove that it read the request: its Sec-WebSocket-Accept is wrong.</source>
        <translation>La réponse du serveur ne prouve pas qu’il a lu la requête&#xa0;: son Sec-WebSocket-Accept est faux.</translation>
    </message>
    <message>
        <source>The server uses a WebSocket extension that nobody asked for: %1.</source>
        <translation>Le serveur utilise une extension WebSocket que personne n’a demandée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol &quot;%1&quot;, which was not offered.</source>
        <translation>Le serveur a choisi le sous-protocole &quot;%1&quot;, qui n’était pas proposé.</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP status 401).</source>
        <translation>Le serveur demande des identifiants (statut HTTP 401).</translation>
    </message>
    <message>
        <source>The server refuses these credentials (HTTP status 403).</source>
        <translation>Le serveur refuse ces identifiants (statut HTTP 403).</translation>
    </message>
    <message>
        <source>Check the headers in the server&apos;s settings.</source>
        <translation>Vérifiez les en-têtes dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1.</source>
        <translation>Le serveur n’a pas ouvert de WebSocket&#xa0;: statut HTTP %1.</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1, &quot;%2&quot;.</source>
        <translation>Le serveur n’a pas ouvert de WebSocket&#xa0;: statut HTTP %1, &quot;%2&quot;.</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketTransport</name>
    <message>
        <source>The server agreed on no subprotocol; &quot;mcp&quot; was asked for.</source>
        <translation>Le serveur n’a accepté aucun sous-protocole&#xa0;; &quot;mcp&quot; était demandé.</translation>
    </message>
    <message>
        <source>The server sends binary messages; they are ignored.</source>
        <translation>Le serveur envoie des messages binaires&#xa0;; ils sont ignorés.</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>Le serveur ne lit pas&#xa0;: %1 octets attendent de lui être envoyés.</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>Il est peut-être bloqué&#xa0;; redémarrez-le.</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1).</source>
        <translation>Le serveur a fermé la connexion (code de fermeture %1).</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1): &quot;%2&quot;.</source>
        <translation>Le serveur a fermé la connexion (code de fermeture %1)&#xa0;: &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (close code %2).</source>
        <translation>Le serveur a envoyé un message de plus de %1 octets (code de fermeture %2).</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Si de tels messages sont voulus, relevez la limite dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>The server broke the rules of WebSocket: it sent %1 (close code %2).</source>
        <translation>Le serveur a enfreint les règles de WebSocket&#xa0;: il a envoyé %1 (code de fermeture %2).</translation>
    </message>
    <message>
        <source>This is a fault of the server or of a proxy before it.</source>
        <translation>C’est une erreur du serveur ou d’un proxy placé devant lui.</translation>
    </message>
    <message>
        <source>The connection to the server was lost (close code %1).</source>
        <translation>La connexion au serveur a été perdue (code de fermeture %1).</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Connectez de nouveau.</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>Le serveur n’a rien envoyé pendant %1 secondes, pas même une réponse à un ping.</translation>
    </message>
</context>
<context>
    <name>Signalbox::WelcomePage</name>
    <message>
        <source>Review</source>
        <translation>Examiner</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Pas encore de serveur</translation>
    </message>
    <message>
        <source>Connect one, then call its tools and watch its traffic.</source>
        <translation>Connectez-en un, puis appelez ses outils et observez son trafic.</translation>
    </message>
    <message>
        <source>Try it with a sample server</source>
        <translation>Essayer avec un serveur d’exemple</translation>
    </message>
    <message>
        <source>Paste or drop anything</source>
        <translation>Coller ou déposer n’importe quoi</translation>
    </message>
    <message>
        <source>A command line, or JSON from any program. You see what it means before it is kept.</source>
        <translation>Une ligne de commande, ou du JSON de n’importe quel programme. Vous voyez ce qu’il signifie avant de le conserver.</translation>
    </message>
    <message>
        <source>Command line or JSON</source>
        <translation>Ligne de commande ou JSON</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>Remplir un formulaire…</translation>
    </message>
    <message>
        <source>fill in a form</source>
        <translation>remplir un formulaire</translation>
    </message>
    <message>
        <source>add what you copied</source>
        <translation>ajouter le contenu copié</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>tous les raccourcis</translation>
    </message>
    <message>
        <source>They come with Signalbox, run on this machine and need no account.</source>
        <translation>Ils sont fournis avec Signalbox, fonctionnent sur cette machine et ne demandent pas de compte.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keeps settings and the server list in this folder.</source>
        <translation>Garde les paramètres et la liste des serveurs dans ce dossier.</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>Gère, teste et surveille des serveurs MCP.</translation>
    </message>
    <message>
        <source>Signalbox ends: the system has no more memory for it.</source>
        <translation>Signalbox se termine&#xa0;: le système n’a plus de mémoire pour lui.</translation>
    </message>
    <message>
        <source>Appends each moment in which the window is held up to this file, as JSON.</source>
        <translation>Ajoute à ce fichier, en JSON, chaque moment où la fenêtre est bloquée.</translation>
    </message>
    <message>
        <source>Prints “painted” after the first full frame, and “ready” when the servers are known.</source>
        <translation>Affiche «&#xa0;painted&#xa0;» après la première image complète, et «&#xa0;ready&#xa0;» quand les serveurs sont connus.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder: settings, the server list, the journal, what was typed.</source>
        <translation>Garde tout dans ce dossier&#xa0;: les paramètres, la liste des serveurs, le journal, ce qui a été saisi.</translation>
    </message>
    <message>
        <source>Keeps everything in the folder signalbox-data beside the program. A file named portable beside it means the same.</source>
        <translation>Garde tout dans le dossier signalbox-data à côté du programme. Un fichier nommé portable à côté de lui a le même effet.</translation>
    </message>
    <message>
        <source>What to open: session files (.signalbox), bundles (.mcpb), files that name servers, and links. Nothing in them is started before you say so. If Signalbox runs already with the same folders, it opens them.</source>
        <translation>Ce qu’il faut ouvrir&#xa0;: fichiers de session (.signalbox), bundles (.mcpb), fichiers qui nomment des serveurs, et liens. Rien n’y est lancé avant que vous le disiez. Si Signalbox tourne déjà avec les mêmes dossiers, c’est lui qui les ouvre.</translation>
    </message>
</context>
<context>
    <name>StaticAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>Les identifiants de %1 ne sont pas envoyés à %2.</translation>
    </message>
    <message>
        <source>The credentials have characters that cannot be sent.</source>
        <translation>Les identifiants contiennent des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>The server asks for authorization.</source>
        <translation>Le serveur demande une autorisation.</translation>
    </message>
    <message>
        <source>The server refuses these credentials.</source>
        <translation>Le serveur refuse ces identifiants.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>Le serveur ne l’autorise pas.</translation>
    </message>
    <message>
        <source>Look at the credentials in the server&apos;s settings.</source>
        <translation>Vérifiez les identifiants dans les paramètres du serveur.</translation>
    </message>
    <message>
        <source>Choose in the server&apos;s settings how to sign in.</source>
        <translation>Choisissez dans les paramètres du serveur comment vous identifier.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Demande&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>That is no address of a PostgreSQL database.</source>
        <translation>Ce n’est pas l’adresse d’une base de données PostgreSQL.</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database?sslmode=verify-full.</source>
        <translation>Écrivez-la comme postgresql://name@host/database?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>Un mot de passe n’a pas sa place dans l’adresse.</translation>
    </message>
    <message>
        <source>Put it into the keychain (Settings, Team) or into ~/.pgpass.</source>
        <translation>Mettez-le dans le trousseau (Paramètres, Équipe) ou dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>The parameter “%1” of the address has a semicolon in its value.</source>
        <translation>Le paramètre «&#xa0;%1&#xa0;» de l’adresse a un point-virgule dans sa valeur.</translation>
    </message>
    <message>
        <source>The address has the parameter “%1”, which is not known.</source>
        <translation>L’adresse a le paramètre «&#xa0;%1&#xa0;», qui n’est pas connu.</translation>
    </message>
    <message>
        <source>The team&apos;s database was not reached: %1</source>
        <translation>La base de données de l’équipe n’a pas été atteinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and the password.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address.</source>
        <translation>Vérifiez sslmode et sslrootcert dans l’adresse.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote PostgreSQL de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Debian has it in the package libqt6sql6-psql.</source>
        <translation>Debian le propose dans le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: %1</source>
        <translation>La base de données de l’équipe a refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database gives %1 no right to that: %2</source>
        <translation>La base de données de l’équipe n’en donne pas le droit à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whoever keeps the database can grant it.</source>
        <translation>Qui gère la base de données peut l’accorder.</translation>
    </message>
    <message>
        <source>The team&apos;s database took too long.</source>
        <translation>La base de données de l’équipe a mis trop de temps.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost: %1</source>
        <translation>La connexion à la base de données de l’équipe a été perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database is from a newer Signalbox (version %1; this one understands %2).</source>
        <translation>La base de données de l’équipe vient d’un Signalbox plus récent (version %1&#xa0;; celui-ci comprend %2).</translation>
    </message>
    <message>
        <source>Update Signalbox.</source>
        <translation>Mettez Signalbox à jour.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no tables yet, and %1 may not make them.</source>
        <translation>La base de données de l’équipe n’a pas encore de tables, et %1 ne peut pas les créer.</translation>
    </message>
    <message>
        <source>The team&apos;s database is from an older Signalbox, and %1 may not upgrade it.</source>
        <translation>La base de données de l’équipe vient d’un Signalbox plus ancien, et %1 ne peut pas la mettre à niveau.</translation>
    </message>
    <message>
        <source>Let somebody connect once who may, or ask for the right CREATE.</source>
        <translation>Faites connecter une fois quelqu’un qui en a le droit, ou demandez le droit CREATE.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written.</source>
        <translation>Le dossier du journal n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The settings of the team&apos;s database cannot be written.</source>
        <translation>Les paramètres de la base de données de l’équipe ne peuvent pas être écrits.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>La base de données de l’équipe ne répond pas.</translation>
    </message>
    <message>
        <source>The address names more than one server.</source>
        <translation>L’adresse nomme plus d’un serveur.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Indiquez-en un seul.</translation>
    </message>
</context>
<context>
    <name>Telemetry</name>
    <message>
        <source>The collector&apos;s header fields cannot be read.</source>
        <translation>Les champs d’en-tête du collecteur sont illisibles.</translation>
    </message>
    <message>
        <source>Write them as name=value, with commas between them.</source>
        <translation>Écrivez-les sous la forme name=value, séparés par des virgules.</translation>
    </message>
    <message>
        <source>“%1” is no address of a collector.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un collecteur.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:4318; secrets go into the keychain or the environment.</source>
        <translation>Écrivez-la comme http://localhost:4318&#xa0;; les secrets vont dans le trousseau ou l’environnement.</translation>
    </message>
    <message>
        <source>The settings of telemetry cannot be written.</source>
        <translation>Les paramètres de la télémétrie ne peuvent pas être écrits.</translation>
    </message>
</context>
<context>
    <name>TextFind</name>
    <message>
        <source>in the first %1</source>
        <translation>dans les %1 premiers</translation>
    </message>
    <message>
        <source>behind the first %1</source>
        <translation>après les %1 premiers</translation>
    </message>
</context>
<context>
    <name>ToolBadges</name>
    <message>
        <source>read</source>
        <translation>lit</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>répétable</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>détruit</translation>
    </message>
    <message>
        <source>open world</source>
        <translation>monde ouvert</translation>
    </message>
</context>
<context>
    <name>ToolHeaders</name>
    <message>
        <source>An x-mcp-header must be text, not %1.</source>
        <translation>Un x-mcp-header doit être un texte, pas %1.</translation>
    </message>
    <message>
        <source>An x-mcp-header is empty.</source>
        <translation>Un x-mcp-header est vide.</translation>
    </message>
    <message>
        <source>An x-mcp-header has control characters.</source>
        <translation>Un x-mcp-header contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” cannot be a header&apos;s name.</source>
        <translation>Le x-mcp-header «&#xa0;%1&#xa0;» ne peut pas être un nom d’en-tête.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands under “%2”, not on a property of the arguments.</source>
        <translation>Le x-mcp-header «&#xa0;%1&#xa0;» se trouve sous «&#xa0;%2&#xa0;», pas sur une propriété des arguments.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands on a value that is no string, integer or boolean.</source>
        <translation>Le x-mcp-header «&#xa0;%1&#xa0;» se trouve sur une valeur qui n’est ni string, ni integer, ni boolean.</translation>
    </message>
    <message>
        <source>Two properties have the x-mcp-header “%1”.</source>
        <translation>Deux propriétés ont le x-mcp-header «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ToolNameFinding</name>
    <message>
        <source>Another tool of this server has the same name.</source>
        <translation>Un autre outil de ce serveur a le même nom.</translation>
    </message>
    <message>
        <source>The server “%1” has a tool of the same name.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a un outil du même nom.</translation>
    </message>
    <message>
        <source>Another tool of this server has a name that looks the same.</source>
        <translation>Un autre outil de ce serveur a un nom d’apparence identique.</translation>
    </message>
    <message>
        <source>The server “%1” has a tool whose name looks the same: “%2”.</source>
        <translation>Le serveur «&#xa0;%1&#xa0;» a un outil dont le nom est d’apparence identique&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Its address means a tool of the server “%1”, so it cannot be called by it.</source>
        <translation>Son adresse désigne un outil du serveur «&#xa0;%1&#xa0;»&#xa0;; il ne peut donc pas être appelé par elle.</translation>
    </message>
</context>
<context>
    <name>ToolRisks</name>
    <message>
        <source>It says that it only reads, but its name says “%1”: programs that trust the hint call it without asking.</source>
        <translation>Il dit qu’il ne fait que lire, mais son nom dit «&#xa0;%1&#xa0;»&#xa0;: les programmes qui se fient à cette indication l’appellent sans demander.</translation>
    </message>
    <message>
        <source>Take readOnlyHint out, or rename the tool.</source>
        <translation>Retirez readOnlyHint, ou renommez l’outil.</translation>
    </message>
    <message>
        <source>It says that it destroys nothing, but its name says “%1”.</source>
        <translation>Il dit qu’il ne détruit rien, mais son nom dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Set destructiveHint to true.</source>
        <translation>Mettez destructiveHint à true.</translation>
    </message>
    <message>
        <source>Its name says “%1”, and it does not say whether it destroys anything.</source>
        <translation>Son nom dit «&#xa0;%1&#xa0;», et il ne dit pas s’il détruit quelque chose.</translation>
    </message>
    <message>
        <source>Set destructiveHint, so that programs can ask before it is called.</source>
        <translation>Définissez destructiveHint, pour que les programmes puissent demander avant qu’il soit appelé.</translation>
    </message>
    <message>
        <source>Call it by its server&apos;s name as well, and rename one of them.</source>
        <translation>Appelez-le aussi par le nom de son serveur, et renommez l’un d’eux.</translation>
    </message>
</context>
<context>
    <name>ToolTip</name>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>Les %1 premiers caractères sur %2.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The list of releases declares a document type.</source>
        <translation>La liste des versions déclare un type de document.</translation>
    </message>
    <message>
        <source>The list of releases is too long.</source>
        <translation>La liste des versions est trop longue.</translation>
    </message>
    <message>
        <source>This is no list of releases, as AppStream has it.</source>
        <translation>Ce n’est pas une liste de versions telle que la définit AppStream.</translation>
    </message>
    <message>
        <source>The list of releases was answered with HTTP %1.</source>
        <translation>La réponse pour la liste des versions était HTTP %1.</translation>
    </message>
    <message>
        <source>A list of releases has an address of https, without a name or password in it.</source>
        <translation>Une liste de versions a une adresse https, sans nom ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>Only a text has a beginning: a list or pairs do not fit a variable with a length.</source>
        <translation>Seul un texte a un début&#xa0;: une liste ou des paires ne conviennent pas à une variable avec longueur.</translation>
    </message>
    <message>
        <source>The address would be longer than %1 bytes.</source>
        <translation>L’adresse dépasserait %1 octets.</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters.</source>
        <translation>Le modèle dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>A “}” closes nothing.</source>
        <translation>Un «&#xa0;}&#xa0;» ne ferme rien.</translation>
    </message>
    <message>
        <source>This character must be written as %XX.</source>
        <translation>Ce caractère doit être écrit %XX.</translation>
    </message>
    <message>
        <source>A “{” is never closed.</source>
        <translation>Un «&#xa0;{&#xa0;» n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The template has more than %1 expressions.</source>
        <translation>Le modèle a plus de %1 expressions.</translation>
    </message>
    <message>
        <source>An expression names no variable.</source>
        <translation>Une expression ne nomme pas de variable.</translation>
    </message>
    <message>
        <source>“%1” is no operator of URI templates.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un opérateur des modèles d’URI.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a variable.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans une variable.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is missing or cut.</source>
        <translation>Le nom d’une variable manque ou est coupé.</translation>
    </message>
    <message>
        <source>A length must be a number from 1 to 9999.</source>
        <translation>Une longueur doit être un nombre de 1 à 9999.</translation>
    </message>
</context>
<context>
    <name>ValueVault</name>
    <message>
        <source>What is kept of this server&apos;s values cannot be read.</source>
        <translation>Ce qui est conservé des valeurs de ce serveur est illisible.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>credentials</source>
        <translation>identifiants</translation>
    </message>
    <message>
        <source>“%1” needs the variable %2, which is not set in the environment or profile in use.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de la variable %2, qui n’est pas définie dans l’environnement ou le profil utilisé.</translation>
    </message>
    <message>
        <source>“%1” needs variables that are not set in the environment or profile in use: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin de variables qui ne sont pas définies dans l’environnement ou le profil utilisé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set %1=VALUE, or use another environment.</source>
        <translation>Définissez-la avec&#xa0;: signalbox-cli servers env set %1=VALUE, ou utilisez un autre environnement.</translation>
    </message>
    <message>
        <source>“%1” needs a value for: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a besoin d’une valeur pour&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connect it in the window, which asks for it, or use: signalbox-cli servers accept NAME</source>
        <translation>Connectez-le dans la fenêtre, qui la demande, ou utilisez&#xa0;: signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set --secret %1, or use another environment.</source>
        <translation>Définissez-la avec&#xa0;: signalbox-cli servers env set --secret %1, ou utilisez un autre environnement.</translation>
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
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n descripteur</numerusform>
            <numerusform>%n descripteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n zombie</numerusform>
            <numerusform>%n zombies</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all the server&apos;s processes together, measured once a second.</source>
        <translation>Pour tous les processus du serveur ensemble, mesuré une fois par seconde.</translation>
    </message>
    <message>
        <source>Memory: proportional (PSS), shared pages count in parts.</source>
        <translation>Mémoire&#xa0;: proportionnelle (PSS), les pages partagées comptent en partie.</translation>
    </message>
    <message>
        <source>Memory: resident (RSS), shared pages count in each process.</source>
        <translation>Mémoire&#xa0;: résidente (RSS), les pages partagées comptent dans chaque processus.</translation>
    </message>
    <message>
        <source>CPU: 100 % is one core.</source>
        <translation>CPU&#xa0;: 100 % est un cœur.</translation>
    </message>
    <message>
        <source>The system does not tell all of some process.</source>
        <translation>Le système ne dit pas tout de certains processus.</translation>
    </message>
    <message>
        <source>memory rises by %1 MB a minute</source>
        <translation>la mémoire augmente de %1 Mo par minute</translation>
    </message>
    <message>
        <source>up</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>défaillant</translation>
    </message>
    <message>
        <source>down</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Santé&#xa0;: %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>en panne depuis %1</translation>
    </message>
    <message>
        <source>%1 of the time</source>
        <translation>disponible %1 du temps</translation>
    </message>
</context>
<context>
    <name>WebSocketClose</name>
    <message>
        <source>normal closure</source>
        <translation>fermeture normale</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>départ</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>erreur de protocole</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>données non prises en charge</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>aucun code indiqué</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>fermé sans trame de fermeture</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>contenu non valide</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>violation des règles</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>message trop grand</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>extension manquante</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>erreur interne</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>redémarrage du service</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>réessayer plus tard</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>passerelle défaillante</translation>
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
        <translation>une trame avec des bits réservés activés</translation>
    </message>
    <message>
        <source>a frame with an unknown opcode</source>
        <translation>une trame avec un opcode inconnu</translation>
    </message>
    <message>
        <source>a masked frame from a server</source>
        <translation>une trame masquée venant d’un serveur</translation>
    </message>
    <message>
        <source>an unmasked frame from a client</source>
        <translation>une trame non masquée venant d’un client</translation>
    </message>
    <message>
        <source>a control frame in fragments</source>
        <translation>une trame de contrôle fragmentée</translation>
    </message>
    <message>
        <source>a control frame of more than 125 bytes</source>
        <translation>une trame de contrôle de plus de 125 octets</translation>
    </message>
    <message>
        <source>a frame whose length is not written as it must be</source>
        <translation>une trame dont la longueur n’est pas écrite comme il se doit</translation>
    </message>
    <message>
        <source>a continuation of no message</source>
        <translation>la suite d’aucun message</translation>
    </message>
    <message>
        <source>a new message before the last one ended</source>
        <translation>un nouveau message avant la fin du précédent</translation>
    </message>
    <message>
        <source>a close frame without a valid code</source>
        <translation>une trame de fermeture sans code valide</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>du texte qui n’est pas de l’UTF-8</translation>
    </message>
    <message>
        <source>a message over the size limit</source>
        <translation>un message au-delà de la taille limite</translation>
    </message>
</context>
<context>
    <name>YamlOutline</name>
    <message>
        <source>The text is nested too deeply or holds too many values.</source>
        <translation>Le texte est imbriqué trop profondément ou contient trop de valeurs.</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>Le nom %1 figure deux fois&#xa0;; le dernier compte.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>C’est un lien symbolique.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>C’est un périphérique, un tube ou un socket.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>C’est chiffré.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>C’est compressé d’une façon qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>It is a folder and has contents.</source>
        <translation>C’est un dossier et il a un contenu.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>C’est là deux fois.</translation>
    </message>
    <message>
        <source>It lies in what is a file.</source>
        <translation>C’est placé dans ce qui est un fichier.</translation>
    </message>
    <message>
        <source>The bundle has %1 entries; at most %2 are unpacked.</source>
        <translation>Le bundle a %1 entrées&#xa0;; au plus %2 sont décompressées.</translation>
    </message>
    <message>
        <source>The file is no whole zip: %1.</source>
        <translation>Le fichier n’est pas un zip complet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The bundle has too many entries.</source>
        <translation>Le bundle a trop d’entrées.</translation>
    </message>
    <message>
        <source>An entry of the bundle cannot be read.</source>
        <translation>Une entrée du bundle est illisible.</translation>
    </message>
    <message>
        <source>Its entries lie over each other.</source>
        <translation>Ses entrées se chevauchent.</translation>
    </message>
    <message>
        <source>Unpacked it would be %1 MB, from a file of %2 kB.</source>
        <translation>Décompressé, il ferait %1 Mo, à partir d’un fichier de %2 ko.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 bytes.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse %2 octets.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Its name is another&apos;s but for upper and lower case, or how a letter is spelt.</source>
        <translation>Son nom ne diffère d’un autre que par les majuscules et minuscules, ou par la graphie d’une lettre.</translation>
    </message>
    <message>
        <source>Two of its entries have one name.</source>
        <translation>Deux de ses entrées ont le même nom.</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>This is no file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Le fichier est illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB.</source>
        <translation>Le fichier a plus de %1 Mo.</translation>
    </message>
    <message>
        <source>The file is no zip, or its end is missing.</source>
        <translation>Le fichier n’est pas un zip, ou sa fin manque.</translation>
    </message>
    <message>
        <source>The file has two ends.</source>
        <translation>Le fichier a deux fins.</translation>
    </message>
</context>
<context>
    <name>ZipEntry</name>
    <message>
        <source>Its name has an empty part.</source>
        <translation>Son nom a une partie vide.</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>Son nom mène hors du dossier.</translation>
    </message>
    <message>
        <source>Its name cannot be kept on Windows.</source>
        <translation>Son nom ne peut pas être conservé sous Windows.</translation>
    </message>
    <message>
        <source>Its name is empty, longer than 1024 bytes or not UTF-8.</source>
        <translation>Son nom est vide, dépasse 1024 octets ou n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Its name has a control character.</source>
        <translation>Son nom a un caractère de contrôle.</translation>
    </message>
    <message>
        <source>Its name has a backslash or a colon, which lead elsewhere on Windows.</source>
        <translation>Son nom a une barre oblique inverse ou un deux-points, qui mènent ailleurs sous Windows.</translation>
    </message>
    <message>
        <source>Its name is an absolute path.</source>
        <translation>Son nom est un chemin absolu.</translation>
    </message>
    <message>
        <source>It lies in more than 64 folders.</source>
        <translation>C’est placé dans plus de 64 dossiers.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>Le bundle ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
</context>
</TS>
