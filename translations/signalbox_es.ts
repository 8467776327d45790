<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n petición en espera</numerusform>
            <numerusform>%n peticiones en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, and %n more</source>
        <translation>
            <numerusform>%1 · %2, y %n más</numerusform>
            <numerusform>%1 · %2, y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n server(s)</source>
        <translation>
            <numerusform>Conectando %n servidor</numerusform>
            <numerusform>Conectando %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>Conectando %1</translation>
    </message>
    <message>
        <source>Connecting %1: %2</source>
        <translation>Conectando %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading the lists of %n server(s)</source>
        <translation>
            <numerusform>Leyendo las listas de %n servidor</numerusform>
            <numerusform>Leyendo las listas de %n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists of %1</source>
        <translation>Leyendo las listas de %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Failure rate</source>
        <translation>Tasa de fallos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>%1 at or over %2</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 durante %2</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
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
        <translation>si una llamada puede enviarse</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in a call of %3</source>
        <translation>%1: %2, en una llamada de %3</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answers in %1 cannot be read: %2.</source>
        <translation>No se pueden leer las respuestas de %1: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 supera los 16 MB.</translation>
    </message>
    <message>
        <source>“when” is a part of the question&apos;s text.</source>
        <translation>«when» es una parte del texto de la pregunta.</translation>
    </message>
    <message>
        <source>“%1” is a name, in which * stands for anything.</source>
        <translation>«%1» es un nombre en el que * equivale a cualquier texto.</translation>
    </message>
    <message>
        <source>The answers are not one JSON object.</source>
        <translation>Las respuestas no son un único objeto JSON.</translation>
    </message>
    <message>
        <source>“consent” is once or deny.</source>
        <translation>«consent» es once o deny.</translation>
    </message>
    <message>
        <source>There are answers for elicitation, sampling, roots and consent, not for “%1”.</source>
        <translation>Hay respuestas para elicitation, sampling, roots y consent, no para «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«%1» no es una lista.</translation>
    </message>
    <message>
        <source>An answer is a text or an object.</source>
        <translation>Una respuesta es un texto o un objeto.</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>Se rechazó la pregunta del servidor: %1</translation>
    </message>
    <message>
        <source>The answer of the file does not fit the form: %1 %2</source>
        <translation>La respuesta del archivo no se ajusta al formulario: %1 %2</translation>
    </message>
    <message>
        <source>The recording has no answer to what %1 asks.</source>
        <translation>La grabación no tiene respuesta a lo que pregunta %1.</translation>
    </message>
    <message>
        <source>%1 asks this more often than the recording has answers.</source>
        <translation>%1 pregunta esto más veces que respuestas tiene la grabación.</translation>
    </message>
    <message>
        <source>The recorded answer to what %1 asks holds a masked secret and is not given.</source>
        <translation>La respuesta grabada a lo que pregunta %1 contiene un secreto enmascarado y no se da.</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>Se detuvo la lectura de la grabación.</translation>
    </message>
    <message>
        <source>There are more than 256 MB of answers in the recording.</source>
        <translation>La grabación contiene más de 256 MB de respuestas.</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read. %2</source>
        <translation>No se puede leer la línea %1 de la grabación. %2</translation>
    </message>
    <message>
        <source>This is no session file, no journal in JSON lines and no journal&apos;s folder.</source>
        <translation>Esto no es un archivo de sesión, ni un diario en líneas JSON, ni la carpeta de un diario.</translation>
    </message>
    <message>
        <source>The recording was written by a newer program, in a way not known here.</source>
        <translation>La grabación la escribió un programa más reciente, en un formato que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>No se puede leer la grabación %1: %2.</translation>
    </message>
    <message>
        <source>No server was answered anything in this recording.</source>
        <translation>En esta grabación no se respondió nada a ningún servidor.</translation>
    </message>
</context>
<context>
    <name>AppMessagesModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>vigilante</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>%1 lies at %2, inside a network that the server is not in; nothing was sent there.</source>
        <translation>%1 está en %2, dentro de una red en la que no está el servidor; no se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header has %1 bytes; the limit is %2.</source>
        <translation>La cabecera WWW-Authenticate del servidor tiene %1 bytes; el límite es %2.</translation>
    </message>
    <message>
        <source>The browser&apos;s answer is not used: %1.</source>
        <translation>No se usa la respuesta del navegador: %1.</translation>
    </message>
    <message>
        <source>it does not say which authorization server it is from</source>
        <translation>no dice de qué servidor de autorización procede</translation>
    </message>
    <message>
        <source>it is from another authorization server than the one asked</source>
        <translation>procede de otro servidor de autorización que el consultado</translation>
    </message>
    <message>
        <source>The authorization server refused: %1.</source>
        <translation>El servidor de autorización lo rechazó: %1.</translation>
    </message>
    <message>
        <source>The authorization server refused: %1 (%2).</source>
        <translation>El servidor de autorización lo rechazó: %1 (%2).</translation>
    </message>
    <message>
        <source>it does not belong to the question that was asked</source>
        <translation>no corresponde a la pregunta que se hizo</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>no contiene ningún código</translation>
    </message>
    <message>
        <source>Open the address in a browser by hand.</source>
        <translation>Abra la dirección en un navegador a mano.</translation>
    </message>
    <message>
        <source>The address to sign in at is not opened: only https addresses are, and http on this machine.</source>
        <translation>No se abre la dirección de inicio de sesión: solo se abren direcciones https, y http en este equipo.</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open a browser with.</source>
        <translation>En este sistema no hay xdg-open para abrir un navegador.</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>No se pudo iniciar el navegador.</translation>
    </message>
    <message>
        <source>The authorization server does not register Signalbox: %1</source>
        <translation>El servidor de autorización no registra Signalbox: %1</translation>
    </message>
    <message>
        <source>It does not accept an address on this machine to come back to; enter a client id that was registered with one.</source>
        <translation>No acepta una dirección de retorno en este equipo; introduzca un ID de cliente registrado con una.</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>Introduzca un ID de cliente en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>El ID de cliente se registró en %1, pero el servidor indica ahora %2; no se envía allí.</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>respuesta al registro</translation>
    </message>
    <message>
        <source>No port of this machine could be opened to take the browser&apos;s answer.</source>
        <translation>No se pudo abrir ningún puerto de este equipo para recibir la respuesta del navegador.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Signalbox has the answer. You can close this page and go back to it.</source>
        <translation>Signalbox tiene la respuesta. Puede cerrar esta página y volver a él.</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>No utilizable (%1): %2.</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>%1 stands in it twice</source>
        <translation>contiene %1 dos veces</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an absolute address</source>
        <translation>una dirección absoluta</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>resource metadata</source>
        <translation>metadatos del recurso</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is for another issuer (%1) than the one asked for (%2); nothing of it is used.</source>
        <translation>Los metadatos del servidor de autorización son de otro emisor (%1) que el consultado (%2); no se usa nada de ellos.</translation>
    </message>
    <message>
        <source>authorization server&apos;s metadata</source>
        <translation>metadatos del servidor de autorización</translation>
    </message>
    <message>
        <source>The authorization server does not offer PKCE with S256, without which a stolen code could be used by others.</source>
        <translation>El servidor de autorización no ofrece PKCE con S256, sin el cual otros podrían usar un código robado.</translation>
    </message>
    <message>
        <source>A token could not be signed with this key.</source>
        <translation>No se pudo firmar un token con esta clave.</translation>
    </message>
    <message>
        <source>A secret for HS256 must not be empty.</source>
        <translation>Un secreto para HS256 no puede estar vacío.</translation>
    </message>
    <message>
        <source>RS256 needs an RSA private key in PEM form, not encrypted, of 2048 bits or more.</source>
        <translation>RS256 necesita una clave privada RSA en formato PEM, sin cifrar, de al menos 2048 bits.</translation>
    </message>
    <message>
        <source>ES256 needs a P-256 private key in PEM form, not encrypted.</source>
        <translation>ES256 necesita una clave privada P-256 en formato PEM, sin cifrar.</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1.</source>
        <translation>El servidor de autorización no dio ningún token: %1.</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1 (%2).</source>
        <translation>El servidor de autorización no dio ningún token: %1 (%2).</translation>
    </message>
    <message>
        <source>answer of the token endpoint</source>
        <translation>respuesta del punto de acceso de tokens</translation>
    </message>
    <message>
        <source>The access token has characters that cannot be sent.</source>
        <translation>El token de acceso tiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>The authorization server wants a signed assertion, and there is no private key to sign it with.</source>
        <translation>El servidor de autorización pide una aserción firmada, y no hay clave privada para firmarla.</translation>
    </message>
    <message>
        <source>The address of the %1 is refused: %2.</source>
        <translation>Se rechaza la dirección (%1): %2.</translation>
    </message>
    <message>
        <source>it is no address of a host</source>
        <translation>no es una dirección de un equipo</translation>
    </message>
    <message>
        <source>it has a user name or a fragment in it</source>
        <translation>contiene un nombre de usuario o un fragmento</translation>
    </message>
    <message>
        <source>it is not https</source>
        <translation>no es https</translation>
    </message>
    <message>
        <source>The answer has the parameter %1 more than once.</source>
        <translation>La respuesta contiene el parámetro %1 más de una vez.</translation>
    </message>
    <message>
        <source>It is protected by a passphrase, and none was given.</source>
        <translation>Está protegido con una frase de contraseña y no se ha indicado ninguna.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>La frase de contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>Give the passphrase in the server&apos;s settings.</source>
        <translation>Indique la frase de contraseña en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>It has no certificate with its key, or is encrypted in a way that is too old to be read; export it anew.</source>
        <translation>No contiene ningún certificado con su clave, o su cifrado es demasiado antiguo para leerlo; vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>There is no certificate in it, neither in PEM nor in PKCS#12 form.</source>
        <translation>No contiene ningún certificado, ni en formato PEM ni PKCS#12.</translation>
    </message>
    <message>
        <source>There is no private key for it that can be read.</source>
        <translation>No hay una clave privada para él que se pueda leer.</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s.</source>
        <translation>La clave privada no corresponde al certificado.</translation>
    </message>
    <message>
        <source>Tokens are signed with HS256, RS256 or ES256, not with “%1”.</source>
        <translation>Los tokens se firman con HS256, RS256 o ES256, no con «%1».</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with is missing.</source>
        <translation>Falta el secreto con el que se firman los tokens.</translation>
    </message>
    <message>
        <source>The private key that tokens are signed with is missing.</source>
        <translation>Falta la clave privada con la que se firman los tokens.</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings.</source>
        <translation>Indíquelo en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The other claims must be one JSON object, such as {&quot;role&quot;: &quot;reader&quot;}.</source>
        <translation>Las demás declaraciones deben ser un objeto JSON, como {&quot;role&quot;: &quot;reader&quot;}.</translation>
    </message>
    <message>
        <source>The claim “%1” is there twice.</source>
        <translation>La declaración «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>“%1” cannot be one of the other claims: it is set beside them, or made with each token.</source>
        <translation>«%1» no puede ser una de las demás declaraciones: se ajusta aparte o se crea con cada token.</translation>
    </message>
    <message>
        <source>A token lives from %1 to %2 seconds, not %3.</source>
        <translation>Un token dura de %1 a %2 segundos, no %3.</translation>
    </message>
    <message>
        <source>Only links to http and https addresses are opened.</source>
        <translation>Solo se abren enlaces a direcciones http y https.</translation>
    </message>
    <message>
        <source>The authorization server revokes nothing now: %1.</source>
        <translation>El servidor de autorización no revoca nada ahora: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Vuelva a intentarlo en %n segundo.</numerusform>
            <numerusform>Vuelva a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are forgotten here, and good there until they expire.</source>
        <translation>El servidor de autorización no indica ninguna dirección para revocar tokens: aquí se olvidan, y allí valen hasta que caduquen.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>El token de renovación está revocado.</translation>
    </message>
    <message>
        <source>The authorization server does not revoke refresh tokens.</source>
        <translation>El servidor de autorización no revoca tokens de renovación.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>El token de acceso está revocado.</translation>
    </message>
    <message>
        <source>The authorization server does not revoke access tokens: this one is good until it expires.</source>
        <translation>El servidor de autorización no revoca tokens de acceso: este vale hasta que caduque.</translation>
    </message>
    <message>
        <source>Here they are forgotten.</source>
        <translation>Aquí se han olvidado.</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1.</source>
        <translation>El servidor de autorización no revocó el token: %1.</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1 (%2).</source>
        <translation>El servidor de autorización no revocó el token: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>Challenge</source>
        <translation>Requerimiento</translation>
    </message>
    <message>
        <source>Metadata of the resource</source>
        <translation>Metadatos del recurso</translation>
    </message>
    <message>
        <source>Metadata of the authorization server</source>
        <translation>Metadatos del servidor de autorización</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>Petición de autorización</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirección</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>Petición de token</translation>
    </message>
    <message>
        <source>Token renewal</source>
        <translation>Renovación del token</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>Intercambio de tokens</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>Guardado del token</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>Servidor de autorización</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>Servidor MCP</translation>
    </message>
    <message>
        <source>Nothing secret is sent.</source>
        <translation>No se envía nada secreto.</translation>
    </message>
    <message>
        <source>A server that wants a token answers 401, and says in WWW-Authenticate where its metadata lies.</source>
        <translation>Un servidor que quiere un token responde 401 e indica en WWW-Authenticate dónde están sus metadatos.</translation>
    </message>
    <message>
        <source>The document must name this server as its resource, and at least one authorization server.</source>
        <translation>El documento debe indicar este servidor como su recurso, y al menos un servidor de autorización.</translation>
    </message>
    <message>
        <source>Nothing secret is sent, and nobody is followed to another origin.</source>
        <translation>No se envía nada secreto, y no se sigue a nadie a otro origen.</translation>
    </message>
    <message>
        <source>The issuer in the document must be the one that was asked for, letter for letter.</source>
        <translation>El emisor del documento debe ser el consultado, letra por letra.</translation>
    </message>
    <message>
        <source>Every address in it must be https, or on this machine.</source>
        <translation>Todas sus direcciones deben ser https o estar en este equipo.</translation>
    </message>
    <message>
        <source>For a sign-in in the browser it must offer PKCE with S256.</source>
        <translation>Para iniciar sesión en el navegador debe ofrecer PKCE con S256.</translation>
    </message>
    <message>
        <source>The redirect address is on this machine.</source>
        <translation>La dirección de redirección está en este equipo.</translation>
    </message>
    <message>
        <source>The answer must give a client id, which is used with this issuer only.</source>
        <translation>La respuesta debe dar un ID de cliente, que solo se usa con este emisor.</translation>
    </message>
    <message>
        <source>The address must carry a state that is used once, a PKCE challenge with S256, and this server as the resource.</source>
        <translation>La dirección debe llevar un estado de un solo uso, un desafío PKCE con S256 y este servidor como recurso.</translation>
    </message>
    <message>
        <source>It is opened in the browser only after you were asked.</source>
        <translation>Solo se abre en el navegador después de preguntarle a usted.</translation>
    </message>
    <message>
        <source>The state must be that of the question.</source>
        <translation>El estado debe ser el de la pregunta.</translation>
    </message>
    <message>
        <source>The issuer must be the one that was asked, where the answer or the metadata promise one.</source>
        <translation>El emisor debe ser el consultado, si la respuesta o los metadatos prometen uno.</translation>
    </message>
    <message>
        <source>There must be one code in it.</source>
        <translation>Debe contener un código.</translation>
    </message>
    <message>
        <source>The code goes out once, to the token endpoint only, with the PKCE verifier, the same redirect address and this server as the resource.</source>
        <translation>El código se envía una sola vez, solo al punto de acceso de tokens, con el verificador PKCE, la misma dirección de redirección y este servidor como recurso.</translation>
    </message>
    <message>
        <source>A code is good for a short time, ten minutes at most; waiting here counts.</source>
        <translation>Un código vale poco tiempo, diez minutos como máximo; la espera aquí cuenta.</translation>
    </message>
    <message>
        <source>The token must be of the kind that was asked for.</source>
        <translation>El token debe ser del tipo pedido.</translation>
    </message>
    <message>
        <source>The refresh token goes to the token endpoint only, for the same resource.</source>
        <translation>El token de renovación solo se envía al punto de acceso de tokens, para el mismo recurso.</translation>
    </message>
    <message>
        <source>If another comes back, it takes the place of the old one.</source>
        <translation>Si vuelve otro, ocupa el lugar del antiguo.</translation>
    </message>
    <message>
        <source>The identity provider gets the id token, and must give a grant of the kind that was asked for.</source>
        <translation>El proveedor de identidad recibe el token de ID y debe dar una concesión del tipo pedido.</translation>
    </message>
    <message>
        <source>The token goes to the revocation endpoint only, with the same proof of the client as at the token endpoint.</source>
        <translation>El token solo se envía al punto de acceso de revocación, con la misma prueba del cliente que en el punto de acceso de tokens.</translation>
    </message>
    <message>
        <source>200 says that it is worth nothing now, also if it was unknown.</source>
        <translation>200 indica que ya no vale nada, también si era desconocido.</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>Revocación del token</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>aún no enviado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file is no bundle: it has no manifest.json at its top.</source>
        <translation>El archivo no es un bundle: no tiene manifest.json en su nivel superior.</translation>
    </message>
    <message>
        <source>It starts “%1” with your rights: it can do what you can do.</source>
        <translation>Inicia «%1» con sus permisos: puede hacer lo mismo que usted.</translation>
    </message>
    <message>
        <source>It is given the variable %1.</source>
        <translation>Recibe la variable %1.</translation>
    </message>
    <message>
        <source>It starts “%1” through uv, which fetches what it needs from the network, with your rights.</source>
        <translation>Inicia «%1» mediante uv, que descarga de la red lo que necesita, con sus permisos.</translation>
    </message>
    <message>
        <source>It asks for a secret: %1.</source>
        <translation>Pide un secreto: %1.</translation>
    </message>
    <message>
        <source>It asks for a folder: %1.</source>
        <translation>Pide una carpeta: %1.</translation>
    </message>
    <message>
        <source>It asks for a file: %1.</source>
        <translation>Pide un archivo: %1.</translation>
    </message>
    <message>
        <source>It says that it gives data to others: %1.</source>
        <translation>Declara que da datos a otros: %1.</translation>
    </message>
    <message>
        <source>The file that it starts, “%1”, is not in it.</source>
        <translation>El archivo que inicia, «%1», no está incluido.</translation>
    </message>
    <message>
        <source>“%1” is not marked as executable; it is made so when it is installed.</source>
        <translation>«%1» no está marcado como ejecutable; se marca al instalarlo.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in it.</source>
        <translation>La imagen «%1» no está incluida.</translation>
    </message>
    <message>
        <source>A server of type uv needs pyproject.toml, which is not in it.</source>
        <translation>Un servidor de tipo uv necesita pyproject.toml, que no está incluido.</translation>
    </message>
    <message>
        <source>“%1” is not in it.</source>
        <translation>«%1» no está incluido.</translation>
    </message>
    <message>
        <source>“%1” is no placeholder that is known.</source>
        <translation>«%1» no es un marcador conocido.</translation>
    </message>
    <message>
        <source>“%1” is no setting of it.</source>
        <translation>«%1» no es un ajuste suyo.</translation>
    </message>
    <message>
        <source>The secret “%1” is given on the command line, where every program of this machine sees it.</source>
        <translation>El secreto «%1» se da en la línea de órdenes, donde lo ve cualquier programa de este equipo.</translation>
    </message>
    <message>
        <source>It is made for %1, not for this system.</source>
        <translation>Está hecho para %1, no para este sistema.</translation>
    </message>
    <message>
        <source>It needs %1 %2.</source>
        <translation>Necesita %1 %2.</translation>
    </message>
    <message>
        <source>Its version, “%1”, is not of three numbers.</source>
        <translation>Su versión, «%1», no consta de tres números.</translation>
    </message>
</context>
<context>
    <name>BundleChanges</name>
    <message>
        <source>It is version %1 again.</source>
        <translation>Es de nuevo la versión %1.</translation>
    </message>
    <message>
        <source>Version %1 becomes %2.</source>
        <translation>La versión %1 pasa a ser %2.</translation>
    </message>
    <message>
        <source>It starts “%1” instead of “%2”.</source>
        <translation>Inicia «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>It is newly given the variables: %1.</source>
        <translation>Ahora recibe también las variables: %1.</translation>
    </message>
    <message>
        <source>It is no more given the variables: %1.</source>
        <translation>Ya no recibe las variables: %1.</translation>
    </message>
    <message>
        <source>It newly asks for: %1.</source>
        <translation>Ahora pide también: %1.</translation>
    </message>
    <message>
        <source>It asks no more for: %1.</source>
        <translation>Ya no pide: %1.</translation>
    </message>
    <message>
        <source>New tools: %1.</source>
        <translation>Herramientas nuevas: %1.</translation>
    </message>
    <message>
        <source>Tools that are gone: %1.</source>
        <translation>Herramientas que desaparecen: %1.</translation>
    </message>
</context>
<context>
    <name>BundleEntry</name>
    <message>
        <source>“%1” would be filled in from elsewhere.</source>
        <translation>«%1» se rellenaría desde otro lugar.</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>El manifiesto no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The manifest is no JSON: %1</source>
        <translation>El manifiesto no es JSON: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the manifest twice.</source>
        <translation>«%1» aparece dos veces en el manifiesto.</translation>
    </message>
    <message>
        <source>“dxt_version” is the former name of “manifest_version”.</source>
        <translation>«dxt_version» es el nombre antiguo de «manifest_version».</translation>
    </message>
    <message>
        <source>“manifest_version” is missing.</source>
        <translation>Falta «manifest_version».</translation>
    </message>
    <message>
        <source>Version %1 of manifests is not known; it is read like 0.4.</source>
        <translation>No se conoce la versión %1 de manifiestos; se lee como 0.4.</translation>
    </message>
    <message>
        <source>A server of type “%1” is not known.</source>
        <translation>No se conoce ningún tipo de servidor «%1».</translation>
    </message>
    <message>
        <source>Servers of type uv came with version 0.4.</source>
        <translation>Los servidores de tipo uv llegaron con la versión 0.4.</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>A setting of type “%1” is not known.</source>
        <translation>No se conoce ningún tipo de ajuste «%1».</translation>
    </message>
    <message>
        <source>The default of “%1” is of another type.</source>
        <translation>El valor predeterminado de «%1» es de otro tipo.</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>Esto debe ser un objeto.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>«%1» no es una dirección web.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>“%1” is no member that is known.</source>
        <translation>«%1» no es un miembro conocido.</translation>
    </message>
</context>
<context>
    <name>BundlePacker</name>
    <message>
        <source>There is no manifest.json in the folder.</source>
        <translation>No hay manifest.json en la carpeta.</translation>
    </message>
    <message>
        <source>The manifest: %1</source>
        <translation>El manifiesto: %1</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>«%1» no es una carpeta.</translation>
    </message>
    <message>
        <source>The bundle would be packed into itself: choose a place outside the folder.</source>
        <translation>El bundle se empaquetaría dentro de sí mismo: elija un lugar fuera de la carpeta.</translation>
    </message>
    <message>
        <source>package.json cannot be read.</source>
        <translation>No se puede leer package.json.</translation>
    </message>
    <message>
        <source>package.json lacks a name, a version, or a program (bin or main).</source>
        <translation>A package.json le falta un nombre, una versión o un programa (bin o main).</translation>
    </message>
</context>
<context>
    <name>BundleSetting</name>
    <message>
        <source>It must be a number.</source>
        <translation>Debe ser un número.</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>Debe ser como mínimo %1.</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>Debe ser como máximo %1.</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>Es obligatorio.</translation>
    </message>
    <message>
        <source>It has one value.</source>
        <translation>Solo tiene un valor.</translation>
    </message>
    <message>
        <source>It has a character that no program can be given.</source>
        <translation>Contiene un carácter que no se puede pasar a ningún programa.</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>%1: this is of another type.</source>
        <translation>%1: esto es de otro tipo.</translation>
    </message>
</context>
<context>
    <name>BundleSignature</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>It is not signed: nothing shows who made it, or whether it was changed.</source>
        <translation>No está firmado: nada indica quién lo hizo ni si se modificó.</translation>
    </message>
    <message>
        <source>Its signature does not fit: the file was changed after it was signed, or the signature is broken.</source>
        <translation>Su firma no corresponde: el archivo se modificó después de firmarlo o la firma está dañada.</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it, by a certificate of their own making: nobody vouches for that name.</source>
        <translation>No ha cambiado desde que lo firmó «%1», con un certificado de creación propia: nadie responde de ese nombre.</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; this system does not vouch for the certificate (issued by “%2”, valid until %3).</source>
        <translation>No ha cambiado desde que lo firmó «%1»; este sistema no responde del certificado (emitido por «%2», válido hasta %3).</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; “%2” vouches for that name.</source>
        <translation>No ha cambiado desde que lo firmó «%1»; «%2» responde de ese nombre.</translation>
    </message>
</context>
<context>
    <name>BundleStore</name>
    <message>
        <source>An installed bundle cannot be read.</source>
        <translation>No se puede leer un bundle instalado.</translation>
    </message>
    <message>
        <source>The bundle is not installed: %1</source>
        <translation>El bundle no se ha instalado: %1</translation>
    </message>
    <message>
        <source>The file is another than the one that was looked at.</source>
        <translation>El archivo no es el mismo que se examinó.</translation>
    </message>
    <message>
        <source>The folder of bundles cannot be made.</source>
        <translation>No se puede crear la carpeta de bundles.</translation>
    </message>
    <message>
        <source>Another program is changing the bundles.</source>
        <translation>Otro programa está cambiando los bundles.</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made: %1.</source>
        <translation>No se puede crear una carpeta para el bundle: %1.</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made.</source>
        <translation>No se puede crear una carpeta para el bundle.</translation>
    </message>
    <message>
        <source>The former files of the bundle cannot be put away.</source>
        <translation>No se pueden apartar los archivos anteriores del bundle.</translation>
    </message>
    <message>
        <source>The bundle cannot be put in its place.</source>
        <translation>No se puede colocar el bundle en su sitio.</translation>
    </message>
    <message>
        <source>This is no folder of a bundle.</source>
        <translation>Esta no es la carpeta de un bundle.</translation>
    </message>
    <message>
        <source>Not all files of the bundle can be removed.</source>
        <translation>No se pueden eliminar todos los archivos del bundle.</translation>
    </message>
    <message>
        <source>A file of the bundle cannot be written: %1.</source>
        <translation>No se puede escribir un archivo del bundle: %1.</translation>
    </message>
    <message>
        <source>There is no room for %1 MB.</source>
        <translation>No hay espacio para %1 MB.</translation>
    </message>
    <message>
        <source>A folder of the bundle cannot be made.</source>
        <translation>No se puede crear una carpeta del bundle.</translation>
    </message>
</context>
<context>
    <name>CallBook</name>
    <message>
        <source>The calls in %1 cannot be read: %2</source>
        <translation>No se pueden leer las llamadas de %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no calls that can be read.</source>
        <translation>%1 no contiene llamadas que se puedan leer.</translation>
    </message>
    <message>
        <source>The calls cannot be kept in %1: %2</source>
        <translation>No se pueden guardar las llamadas en %1: %2</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>Corrija el archivo o apártelo; hasta entonces no se modifica.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>No tiene nombre.</translation>
    </message>
    <message>
        <source>The server “%1” cannot be used: %2</source>
        <translation>No se puede usar el servidor «%1»: %2</translation>
    </message>
    <message>
        <source>It stays in the file as it is.</source>
        <translation>Se queda en el archivo tal como está.</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1 (%2)</source>
        <translation>No se puede leer la lista de servidores: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: it is not a JSON object.</source>
        <translation>No se puede leer la lista de servidores: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written back unharmed: a key stands there twice, or its text is broken (%1).</source>
        <translation>La lista de servidores no se puede volver a escribir sin daños: contiene una clave dos veces o su texto está dañado (%1).</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: “mcpServers” is not an object.</source>
        <translation>No se puede leer la lista de servidores: «mcpServers» no es un objeto.</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>El certificado caducó el %1.</translation>
    </message>
    <message>
        <source>Whoever runs the server must renew it.</source>
        <translation>Debe renovarlo quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on.</source>
        <translation>El certificado es válido a partir del %1.</translation>
    </message>
    <message>
        <source>See whether this machine&apos;s clock is right.</source>
        <translation>Compruebe si el reloj de este equipo está en hora.</translation>
    </message>
    <message>
        <source>The certificate names no host, so it is not for %1.</source>
        <translation>El certificado no nombra ningún host, así que no es para %1.</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>El certificado no es para %1, sino para %2.</translation>
    </message>
    <message>
        <source>Use an address with one of these names, or have the certificate made for this one.</source>
        <translation>Use una dirección con uno de estos nombres o haga que se emita el certificado para este.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody but itself.</source>
        <translation>El certificado solo está firmado por sí mismo.</translation>
    </message>
    <message>
        <source>The certificate is signed by %1, whom this machine does not trust.</source>
        <translation>El certificado está firmado por %1, en quien este equipo no confía.</translation>
    </message>
    <message>
        <source>If that authority is yours, set its certificate file in the server&apos;s settings; a missing one in between must be sent by the server.</source>
        <translation>Si esa autoridad es suya, indique su archivo de certificado en los ajustes del servidor; si falta uno intermedio, debe enviarlo el servidor.</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1.</source>
        <translation>El certificado no es válido: %1.</translation>
    </message>
    <message>
        <source>Whoever runs the server must mend it.</source>
        <translation>Debe corregirlo quien administra el servidor.</translation>
    </message>
    <message>
        <source>The certificate expires on %1, in %2 days.</source>
        <translation>El certificado caduca el %1, dentro de %2 días.</translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it now.</source>
        <translation>Quien administra el servidor debería renovarlo ya.</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid from %3 until %4</source>
        <translation>%1, firmado por %2, válido desde %3 hasta %4</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>“%1” does not end in .svg, .png or .csv.</source>
        <translation>«%1» no termina en .svg, .png ni .csv.</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
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
        <translation>La señal %1 terminó el proceso del servidor.</translation>
    </message>
    <message>
        <source>The server process ended with exit code %1.</source>
        <translation>El proceso del servidor terminó con el código %1.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Se cerró la conexión.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>El servidor cerró la conexión.</translation>
    </message>
    <message>
        <source>%1 Its last line on stderr: %2</source>
        <translation>%1 Su última línea en stderr: %2</translation>
    </message>
    <message>
        <source>Rate limited: the time of this request was over before the key&apos;s rate let it go.</source>
        <translation>Frecuencia limitada: el tiempo de esta petición se agotó antes de que la frecuencia de la clave la dejara pasar.</translation>
    </message>
    <message>
        <source>Give calls more time, or the key another rate, in the server&apos;s settings.</source>
        <translation>Dé más tiempo a las llamadas, u otra frecuencia a la clave, en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry was not reached.</source>
        <translation>%1 código de error de npm %2: no se alcanzó el registro.</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry has no such package.</source>
        <translation>%1 código de error de npm %2: el registro no tiene ese paquete.</translation>
    </message>
    <message>
        <source>%1 npm error code %2.</source>
        <translation>%1 código de error de npm %2.</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>The server answered with a malformed error.</source>
        <translation>El servidor respondió con un error mal formado.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>echo, blob, list or flood.</source>
        <translation>echo, blob, list o flood.</translation>
    </message>
    <message>
        <source>How many (100).</source>
        <translation>Cuántas (100).</translation>
    </message>
    <message>
        <source>How many unanswered at once (1).</source>
        <translation>Cuántas sin respuesta a la vez (1).</translation>
    </message>
    <message>
        <source>Bytes of each (100).</source>
        <translation>Bytes de cada una (100).</translation>
    </message>
    <message>
        <source>on: through the journal, as in daily use. off: nothing is kept.</source>
        <translation>on: a través del diario, como en el uso normal. off: no se guarda nada.</translation>
    </message>
    <message>
        <source>auto, legacy, modern, or one revision such as 2025-11-25.</source>
        <translation>auto, legacy, modern o una revisión como 2025-11-25.</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>Muestra este texto.</translation>
    </message>
    <message>
        <source>Makes many calls of one kind; the server keeps the score.</source>
        <translation>Hace muchas llamadas de un tipo; el servidor lleva la cuenta.</translation>
    </message>
    <message>
        <source>No server named.</source>
        <translation>No se ha indicado ningún servidor.</translation>
    </message>
    <message>
        <source>Reads servers from a file of any common shape.</source>
        <translation>Lee servidores de un archivo de cualquier forma habitual.</translation>
    </message>
    <message>
        <source>Takes this server from the file (without --config: from Signalbox&apos;s own list).</source>
        <translation>Toma este servidor del archivo (sin --config: de la lista de Signalbox).</translation>
    </message>
    <message>
        <source>Sets an environment variable for the server; can be repeated.</source>
        <translation>Define una variable de entorno para el servidor; se puede repetir.</translation>
    </message>
    <message>
        <source>Starts the server in this folder.</source>
        <translation>Inicia el servidor en esta carpeta.</translation>
    </message>
    <message>
        <source>Tool of tools/call.</source>
        <translation>Herramienta de tools/call.</translation>
    </message>
    <message>
        <source>One argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>Un argumento; JSON donde lo pida el esquema de la herramienta; se puede repetir.</translation>
    </message>
    <message>
        <source>All arguments as one JSON object, sent as it is.</source>
        <translation>Todos los argumentos como un objeto JSON, enviado tal cual.</translation>
    </message>
    <message>
        <source>A member of _meta in the request; can be repeated.</source>
        <translation>Un miembro de _meta en la petición; se puede repetir.</translation>
    </message>
    <message>
        <source>A member of _meta in tools/call; can be repeated.</source>
        <translation>Un miembro de _meta en tools/call; se puede repetir.</translation>
    </message>
    <message>
        <source>text: the result, indented. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: el resultado, con sangría. json: un documento {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Longest time until the handshake is done, in milliseconds.</source>
        <translation>Tiempo máximo hasta completar el handshake, en milisegundos.</translation>
    </message>
    <message>
        <source>Repeats the call and prints a summary.</source>
        <translation>Repite la llamada e imprime un resumen.</translation>
    </message>
    <message>
        <source>How many calls (100).</source>
        <translation>Cuántas llamadas (100).</translation>
    </message>
    <message>
        <source>How many at once (1).</source>
        <translation>Cuántas a la vez (1).</translation>
    </message>
    <message>
        <source>For how long, in milliseconds, instead of a number of calls.</source>
        <translation>Durante cuánto tiempo, en milisegundos, en lugar de un número de llamadas.</translation>
    </message>
    <message>
        <source>At most so many calls a second.</source>
        <translation>Como máximo tantas llamadas por segundo.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Two servers: “%1” and one of a file.</source>
        <translation>Dos servidores: «%1» y uno de un archivo.</translation>
    </message>
    <message>
        <source>Unknown method “%1”.</source>
        <translation>Método desconocido «%1».</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 necesita %2.</translation>
    </message>
    <message>
        <source>%1 takes no --metadata.</source>
        <translation>%1 no admite --metadata.</translation>
    </message>
    <message>
        <source>--tool-metadata goes with tools/call.</source>
        <translation>--tool-metadata va con tools/call.</translation>
    </message>
    <message>
        <source>Give --tool-arg or --tool-args-json, not both.</source>
        <translation>Indique --tool-arg o --tool-args-json, no ambos.</translation>
    </message>
    <message>
        <source>--load-rate wants a number above zero, not “%1”.</source>
        <translation>--load-rate requiere un número mayor que cero, no «%1».</translation>
    </message>
    <message>
        <source>--%1 goes with --load.</source>
        <translation>--%1 va con --load.</translation>
    </message>
    <message>
        <source>--load repeats tools/call; --method is “%1”.</source>
        <translation>--load repite tools/call; --method es «%1».</translation>
    </message>
    <message>
        <source>Asks an MCP server one thing and prints the answer.</source>
        <translation>Pregunta una cosa a un servidor MCP e imprime la respuesta.</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>No se pudo escribir el resultado: %1.</translation>
    </message>
    <message>
        <source>%1 --help lists the options.</source>
        <translation>%1 --help muestra las opciones.</translation>
    </message>
    <message>
        <source>%1 wants KEY=VALUE, not “%2”.</source>
        <translation>%1 requiere CLAVE=VALOR, no «%2».</translation>
    </message>
    <message>
        <source>%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.</source>
        <translation>%1 requiere auto, legacy, modern o una revisión como 2025-11-25, no «%2».</translation>
    </message>
    <message>
        <source>%1 wants one of %2, not “%3”.</source>
        <translation>%1 requiere uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>%1 wants a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 requiere un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 supera los 16 MB.</translation>
    </message>
    <message>
        <source>%1 has %2 servers; name one with --server.</source>
        <translation>%1 tiene %2 servidores; indique uno con --server.</translation>
    </message>
    <message>
        <source>There is no server “%1” in %2.</source>
        <translation>No hay ningún servidor «%1» en %2.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles: %1.</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>(desactivado)</translation>
    </message>
    <message>
        <source>No servers yet. Add one: signalbox-cli servers add -- command</source>
        <translation>Aún no hay servidores. Para añadir uno: signalbox-cli servers add -- orden</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>The snippet is longer than 16 MB.</source>
        <translation>El fragmento supera los 16 MB.</translation>
    </message>
    <message>
        <source>--name goes with one server; the snippet has %1.</source>
        <translation>--name va con un solo servidor; el fragmento tiene %1.</translation>
    </message>
    <message>
        <source>There is already a server “%1”.</source>
        <translation>Ya existe un servidor «%1».</translation>
    </message>
    <message>
        <source>Remove it first, or give another --name.</source>
        <translation>Elimínelo antes o indique otro --name.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«%1» añadido.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No hay ningún servidor «%1».</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>«%1» eliminado.</translation>
    </message>
    <message>
        <source>add: the server&apos;s name; made from its command if absent.</source>
        <translation>add: el nombre del servidor; si falta, se forma a partir de su orden.</translation>
    </message>
    <message>
        <source>text: a table. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: una tabla. json: un documento {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>No hay nada que añadir.</translation>
    </message>
    <message>
        <source>Standard input is no terminal: what the server asks is declined.</source>
        <translation>La entrada estándar no es un terminal: se rechaza lo que pregunte el servidor.</translation>
    </message>
    <message>
        <source>--answer takes ask, decline, defaults, or a file.</source>
        <translation>--answer admite ask, decline, defaults o un archivo.</translation>
    </message>
    <message>
        <source>login: the client id that was registered beforehand.</source>
        <translation>login: el ID de cliente registrado de antemano.</translation>
    </message>
    <message>
        <source>login: the environment variable with that client&apos;s secret.</source>
        <translation>login: la variable de entorno con el secreto de ese cliente.</translation>
    </message>
    <message>
        <source>login: asks for this scope beside what the server asks for; can be repeated.</source>
        <translation>login: pide este ámbito además de lo que pide el servidor; se puede repetir.</translation>
    </message>
    <message>
        <source>text, or json: one document {&quot;result&quot;: …}.</source>
        <translation>text, o json: un documento {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Prints every step, masked, to standard error.</source>
        <translation>Imprime cada paso, enmascarado, en la salida de error estándar.</translation>
    </message>
    <message>
        <source>--client-id and --scope go with auth login.</source>
        <translation>--client-id y --scope van con auth login.</translation>
    </message>
    <message>
        <source>--client-secret-env goes with --client-id.</source>
        <translation>--client-secret-env va con --client-id.</translation>
    </message>
    <message>
        <source>“%1” is a command; only servers with an address are signed in to.</source>
        <translation>«%1» es una orden; solo se inicia sesión en servidores con dirección.</translation>
    </message>
    <message>
        <source>The benchmark server&apos;s address, or its command line.</source>
        <translation>La dirección del servidor de medición o su línea de órdenes.</translation>
    </message>
    <message>
        <source>Sign in to “%1” at %2:</source>
        <translation>Iniciar sesión en «%1», en %2:</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>Equipo: %1</translation>
    </message>
    <message>
        <source>(reads as %1)</source>
        <translation>(se lee como %1)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Pide: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Esperando al navegador …</translation>
    </message>
    <message>
        <source>--prompt-name or --uri</source>
        <translation>--prompt-name o --uri</translation>
    </message>
    <message>
        <source>%1 takes one --uri.</source>
        <translation>%1 admite un solo --uri.</translation>
    </message>
    <message>
        <source>%1 completes one argument of one prompt or template.</source>
        <translation>%1 completa un argumento de un prompt o de una plantilla.</translation>
    </message>
    <message>
        <source>--watch goes with resources/subscribe and subscriptions/listen.</source>
        <translation>--watch va con resources/subscribe y subscriptions/listen.</translation>
    </message>
    <message>
        <source>--task goes with tools/call.</source>
        <translation>--task va con tools/call.</translation>
    </message>
    <message>
        <source>--strict goes with tools/call.</source>
        <translation>--strict va con tools/call.</translation>
    </message>
    <message>
        <source>%1 takes no --params.</source>
        <translation>%1 no admite --params.</translation>
    </message>
    <message>
        <source>--params are all parameters: give it without --%1.</source>
        <translation>--params son todos los parámetros: indíquelo sin --%1.</translation>
    </message>
    <message>
        <source>With --params any method is sent. Known are: %1.</source>
        <translation>Con --params se envía cualquier método. Conocidos: %1.</translation>
    </message>
    <message>
        <source>tasks/update needs --params with inputResponses.</source>
        <translation>tasks/update necesita --params con inputResponses.</translation>
    </message>
    <message>
        <source>--task-ttl goes with --task.</source>
        <translation>--task-ttl va con --task.</translation>
    </message>
    <message>
        <source>--load checks no results: give it without --strict.</source>
        <translation>--load no comprueba resultados: indíquelo sin --strict.</translation>
    </message>
    <message>
        <source>The server&apos;s address, or its command line, best after --.</source>
        <translation>La dirección del servidor o su línea de órdenes, mejor después de --.</translation>
    </message>
    <message>
        <source>What to ask, initialize if absent: %1; any other with --params.</source>
        <translation>Qué preguntar, initialize si falta: %1; cualquier otro con --params.</translation>
    </message>
    <message>
        <source>Address of a resource, or a URI template to complete; can be repeated to watch several.</source>
        <translation>Dirección de un recurso, o una plantilla de URI por completar; se puede repetir para vigilar varios.</translation>
    </message>
    <message>
        <source>Prompt of prompts/get and completion/complete.</source>
        <translation>Prompt de prompts/get y completion/complete.</translation>
    </message>
    <message>
        <source>One argument of the prompt or template; can be repeated.</source>
        <translation>Un argumento del prompt o de la plantilla; se puede repetir.</translation>
    </message>
    <message>
        <source>The argument to complete, with what stands in it so far.</source>
        <translation>El argumento por completar, con lo que contiene hasta ahora.</translation>
    </message>
    <message>
        <source>Level of logging/setLevel; with other methods the server&apos;s log goes to standard error.</source>
        <translation>Nivel de logging/setLevel; con otros métodos, el log del servidor va a la salida de error estándar.</translation>
    </message>
    <message>
        <source>tools/call as a task (revision 2025-11-25); --task=MS also says how long it is kept.</source>
        <translation>tools/call como tarea (revisión 2025-11-25); --task=MS indica además cuánto se conserva.</translation>
    </message>
    <message>
        <source>How long the server keeps the task, in milliseconds.</source>
        <translation>Cuánto conserva el servidor la tarea, en milisegundos.</translation>
    </message>
    <message>
        <source>Task of tasks/get, result, cancel and update.</source>
        <translation>Tarea de tasks/get, result, cancel y update.</translation>
    </message>
    <message>
        <source>All parameters as one JSON object, sent as it is, with any method.</source>
        <translation>Todos los parámetros como un objeto JSON, enviado tal cual, con cualquier método.</translation>
    </message>
    <message>
        <source>What a server gets that asks something: ask (at a terminal, there the default), decline, defaults of its form, or a file with answers.</source>
        <translation>Qué recibe un servidor que pregunta algo: ask (en un terminal, el valor predeterminado), decline, defaults de su formulario, o un archivo con respuestas.</translation>
    </message>
    <message>
        <source>A folder the server is told it may work in; can be repeated.</source>
        <translation>Una carpeta en la que se dice al servidor que puede trabajar; se puede repetir.</translation>
    </message>
    <message>
        <source>Ends resources/subscribe and subscriptions/listen after so long; else they go on.</source>
        <translation>Termina resources/subscribe y subscriptions/listen tras ese tiempo; si no, continúan.</translation>
    </message>
    <message>
        <source>A result that does not fit the tool&apos;s output schema is an error.</source>
        <translation>Un resultado que no se ajusta al esquema de salida de la herramienta es un error.</translation>
    </message>
    <message>
        <source>Prints every message, every HTTP exchange, and what the server writes to stderr, to standard error.</source>
        <translation>Imprime cada mensaje, cada intercambio HTTP y lo que el servidor escribe en stderr en la salida de error estándar.</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>Iniciar sesión: %1</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>Se rechazó la pregunta del servidor: %1</translation>
    </message>
    <message>
        <source>The server “%1” asks you to fill in a form:</source>
        <translation>El servidor «%1» pide que rellene un formulario:</translation>
    </message>
    <message>
        <source>Answer? y: yes, n: decline, Enter: put it aside: </source>
        <translation>¿Responder? y: sí, n: rechazar, Enter: dejar para después: </translation>
    </message>
    <message>
        <source>This is no answer the form allows, so the question was put aside: %1</source>
        <translation>El formulario no admite esta respuesta, así que la pregunta se ha dejado para después: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>y or n</source>
        <translation>y o n</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>uno de estos</translation>
    </message>
    <message>
        <source>any of these, with commas between</source>
        <translation>cualquiera de estos, separados por comas</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>«%1» no está entre las opciones.</translation>
    </message>
    <message>
        <source>Type y or n.</source>
        <translation>Escriba y o n.</translation>
    </message>
    <message>
        <source>This looks like a question for a secret. Forms must not be used for that.</source>
        <translation>Esto parece una pregunta por un secreto. Los formularios no deben usarse para eso.</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>se puede omitir</translation>
    </message>
    <message>
        <source>This one is needed.</source>
        <translation>Este es necesario.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>The file has no answer to a question of the server; it was declined.</source>
        <translation>El archivo no tiene respuesta a una pregunta del servidor; se ha rechazado.</translation>
    </message>
    <message>
        <source>%1 wants “Name: value”, not “%2”.</source>
        <translation>%1 requiere «Nombre: valor», no «%2».</translation>
    </message>
    <message>
        <source>%1 wants one JSON object. %2</source>
        <translation>%1 requiere un objeto JSON. %2</translation>
    </message>
    <message>
        <source>%1 wants one JSON object.</source>
        <translation>%1 requiere un objeto JSON.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Se esperaba %1, se encontró %2.</translation>
    </message>
    <message>
        <source>The server “%1” asks for an answer of a model, of at most %2 tokens:</source>
        <translation>El servidor «%1» pide la respuesta de un modelo, de %2 tokens como máximo:</translation>
    </message>
    <message>
        <source>System prompt:</source>
        <translation>Prompt del sistema:</translation>
    </message>
    <message>
        <source>Assistant:</source>
        <translation>Asistente:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>It offers the tools %1; an answer written here uses none.</source>
        <translation>Ofrece las herramientas %1; una respuesta escrita aquí no usa ninguna.</translation>
    </message>
    <message>
        <source>The answer; a line with a single . ends it:</source>
        <translation>La respuesta; una línea con un solo . la termina:</translation>
    </message>
    <message>
        <source>Write the answer yourself? y: yes, n: refuse: </source>
        <translation>¿Escribir la respuesta usted mismo? y: sí, n: rechazar: </translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is started as a command.</source>
        <translation>--transport %1 requiere una dirección; «%2» se inicia como orden.</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is started as a command.</source>
        <translation>Las cabeceras y credenciales van con una dirección; «%1» se inicia como orden.</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; “%1” has an address.</source>
        <translation>-e y --cwd van con una orden; «%1» tiene una dirección.</translation>
    </message>
    <message>
        <source>The environment variable “%1” does not hold user:password.</source>
        <translation>La variable de entorno «%1» no contiene usuario:contraseña.</translation>
    </message>
    <message>
        <source>Give the server&apos;s command after --, its address, or - to read from standard input.</source>
        <translation>Indique la orden del servidor después de --, su dirección, o - para leer de la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>«%1» no es una dirección de un servidor.</translation>
    </message>
    <message>
        <source>Addresses begin with http, https, ws or wss.</source>
        <translation>Las direcciones empiezan por http, https, ws o wss.</translation>
    </message>
    <message>
        <source>“%1” follows the address; an address takes no more words.</source>
        <translation>«%1» va tras la dirección; una dirección no admite más palabras.</translation>
    </message>
    <message>
        <source>Two servers: %1 and “%2”.</source>
        <translation>Dos servidores: %1 y «%2».</translation>
    </message>
    <message>
        <source>Give one address or one command.</source>
        <translation>Indique una dirección o una orden.</translation>
    </message>
    <message>
        <source>Name a server of a file, or give a command or an address, not both.</source>
        <translation>Indique un servidor de un archivo, o bien una orden o una dirección, no ambas cosas.</translation>
    </message>
    <message>
        <source>Give its command after --, its address, or --server NAME; --help lists all options.</source>
        <translation>Indique su orden después de --, su dirección, o --server NOMBRE; --help muestra todas las opciones.</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; %1 is an address.</source>
        <translation>-e y --cwd van con una orden; %1 es una dirección.</translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is a command.</source>
        <translation>--transport %1 requiere una dirección; «%2» es una orden.</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is a command.</source>
        <translation>Las cabeceras y credenciales van con una dirección; «%1» es una orden.</translation>
    </message>
    <message>
        <source>Give one of --bearer-env, --basic-env and --api-key.</source>
        <translation>Indique uno de --bearer-env, --basic-env y --api-key.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>«%1» no es un nombre de cabecera.</translation>
    </message>
    <message>
        <source>Two values for the header “%1”.</source>
        <translation>Dos valores para la cabecera «%1».</translation>
    </message>
    <message>
        <source>The server&apos;s address; it may also stand where a command stands.</source>
        <translation>La dirección del servidor; también puede ir donde va una orden.</translation>
    </message>
    <message>
        <source>stdio, http (also streamable-http), sse or websocket (also ws).</source>
        <translation>stdio, http (también streamable-http), sse o websocket (también ws).</translation>
    </message>
    <message>
        <source>A header of every request over the network; can be repeated.</source>
        <translation>Una cabecera de cada petición por la red; se puede repetir.</translation>
    </message>
    <message>
        <source>Sends the token in this environment variable as a bearer token.</source>
        <translation>Envía el token de esta variable de entorno como token bearer.</translation>
    </message>
    <message>
        <source>Sends user:password in this environment variable as Basic.</source>
        <translation>Envía usuario:contraseña de esta variable de entorno como Basic.</translation>
    </message>
    <message>
        <source>Sends the key in this environment variable as this header.</source>
        <translation>Envía la clave de esta variable de entorno como esta cabecera.</translation>
    </message>
    <message>
        <source>--transport wants one of stdio, http, sse, websocket, not “%1”.</source>
        <translation>--transport requiere uno de stdio, http, sse, websocket, no «%1».</translation>
    </message>
    <message>
        <source>--transport stdio wants a command; %1 is an address.</source>
        <translation>--transport stdio requiere una orden; %1 es una dirección.</translation>
    </message>
    <message>
        <source>--transport websocket wants an address that begins with ws:// or wss://, not %1.</source>
        <translation>--transport websocket requiere una dirección que empiece por ws:// o wss://, no %1.</translation>
    </message>
    <message>
        <source>--transport %1 wants an address that begins with http:// or https://, not %2.</source>
        <translation>--transport %1 requiere una dirección que empiece por http:// o https://, no %2.</translation>
    </message>
    <message>
        <source>The server “%1” asks you to visit an address:</source>
        <translation>El servidor «%1» pide que visite una dirección:</translation>
    </message>
    <message>
        <source>Open it in the browser? y: yes, n: decline, Enter: put it aside: </source>
        <translation>¿Abrirla en el navegador? y: sí, n: rechazar, Enter: dejar para después: </translation>
    </message>
    <message>
        <source>Open the address yourself.</source>
        <translation>Abra la dirección usted mismo.</translation>
    </message>
    <message>
        <source>--keep-secrets goes with --journal.</source>
        <translation>--keep-secrets va con --journal.</translation>
    </message>
    <message>
        <source>Records every message into this folder; secrets are masked.</source>
        <translation>Registra cada mensaje en esta carpeta; los secretos se enmascaran.</translation>
    </message>
    <message>
        <source>Records them as they are, secrets and all: whoever reads the folder reads them.</source>
        <translation>Los registra tal como son, con sus secretos: quien lea la carpeta los leerá.</translation>
    </message>
    <message>
        <source>A request as a command or a program that makes it again.</source>
        <translation>Una petición como orden o programa que la hace de nuevo.</translation>
    </message>
    <message>
        <source>Messages as a session file, JSONL, HAR, HTML, Markdown or CSV.</source>
        <translation>Mensajes como archivo de sesión, JSONL, HAR, HTML, Markdown o CSV.</translation>
    </message>
    <message>
        <source>Makes a journal of a session file or of JSONL.</source>
        <translation>Crea un diario a partir de un archivo de sesión o de JSONL.</translation>
    </message>
    <message>
        <source>How long messages are kept, and how many.</source>
        <translation>Cuánto tiempo se conservan los mensajes, y cuántos.</translation>
    </message>
    <message>
        <source>Messages that pass a filter; --follow goes on.</source>
        <translation>Mensajes que pasan un filtro; --follow sigue en marcha.</translation>
    </message>
    <message>
        <source>Derives statistics and the text index anew.</source>
        <translation>Deriva de nuevo las estadísticas y el índice de texto.</translation>
    </message>
    <message>
        <source>Reads every byte and names what is damaged.</source>
        <translation>Lee cada byte e indica lo que está dañado.</translation>
    </message>
    <message>
        <source>Where the journal is, how large, from when to when.</source>
        <translation>Dónde está el diario, qué tamaño tiene, desde cuándo y hasta cuándo.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal VERB …
The record of all that crossed the wire.

</source>
        <translation>Uso: signalbox-cli journal VERBO …
El registro de todo lo que pasó por la línea.

</translation>
    </message>
    <message>
        <source>journal VERB --help tells more.
</source>
        <translation>journal VERBO --help da más información.
</translation>
    </message>
    <message>
        <source>journal wants a verb.</source>
        <translation>journal requiere un verbo.</translation>
    </message>
    <message>
        <source>journal has no verb “%1”.</source>
        <translation>journal no tiene el verbo «%1».</translation>
    </message>
    <message>
        <source>journal --help lists them.</source>
        <translation>journal --help los muestra.</translation>
    </message>
    <message>
        <source>text: words for a person. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: palabras para una persona. json: un documento {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>What to make of it: %1.</source>
        <translation>En qué convertirlo: %1.</translation>
    </message>
    <message>
        <source>Another journal than Signalbox&apos;s own.</source>
        <translation>Otro diario que el propio de Signalbox.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal copy NUMBER [--as KIND]
Prints a command or a program that makes a recorded request again. Secrets are left to variables.
</source>
        <translation>Uso: signalbox-cli journal copy NÚMERO [--as TIPO]
Imprime una orden o un programa que hace de nuevo una petición registrada. Los secretos se dejan en variables.
</translation>
    </message>
    <message>
        <source>journal copy wants the number of one message.</source>
        <translation>journal copy requiere el número de un mensaje.</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Nothing is masked: there may be secrets in it.</source>
        <translation>No se enmascara nada: puede contener secretos.</translation>
    </message>
    <message>
        <source>A session file is not for a terminal.</source>
        <translation>Un archivo de sesión no es para un terminal.</translation>
    </message>
    <message>
        <source>Name a file with --out.</source>
        <translation>Indique un archivo con --out.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Qué escribir: %1.</translation>
    </message>
    <message>
        <source>The file, written whole or not at all; standard output if absent.</source>
        <translation>El archivo, escrito entero o nada; si falta, la salida estándar.</translation>
    </message>
    <message>
        <source>Leaves secrets as they were recorded; they are masked else.</source>
        <translation>Deja los secretos como se registraron; si no, se enmascaran.</translation>
    </message>
    <message>
        <source>From this message on, by its number in the list.</source>
        <translation>Desde este mensaje, por su número en la lista.</translation>
    </message>
    <message>
        <source>Up to this message.</source>
        <translation>Hasta este mensaje.</translation>
    </message>
    <message>
        <source>Only this server&apos;s messages; can be repeated.</source>
        <translation>Solo los mensajes de este servidor; se puede repetir.</translation>
    </message>
    <message>
        <source>text: words on what was written. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: palabras sobre lo escrito. json: un documento {&quot;result&quot;: …}.</translation>
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
        <translation>Uso: signalbox-cli journal export [FILTRO …] --as FORMATO [--out ARCHIVO]
Escribe mensajes del diario en un archivo que otros pueden leer.

  signalbox  todo lo que hay, comprimido; journal import y la ventana lo vuelven a abrir
  jsonl      lo mismo como texto, una línea por mensaje
  har        intercambios HTTP, para herramientas de desarrollo web (HTTP Archive 1.2)
  html, md   un informe para leer
  csv        una línea por llamada, sin sus contenidos

FILTRO es el de journal list. Los secretos reconocidos se enmascaran salvo con --in-the-clear;
cada formato indica cuál es el caso.
</translation>
    </message>
    <message>
        <source>journal export wants --as.</source>
        <translation>journal export requiere --as.</translation>
    </message>
    <message>
        <source>--as knows no “%1”.</source>
        <translation>--as no conoce «%1».</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to es anterior a --from.</translation>
    </message>
    <message>
        <source>The folder, which must be empty or not there yet; if absent, one of the file&apos;s name.</source>
        <translation>La carpeta, que debe estar vacía o no existir aún; si falta, una con el nombre del archivo.</translation>
    </message>
    <message>
        <source>journal import wants one file.</source>
        <translation>journal import requiere un archivo.</translation>
    </message>
    <message>
        <source>Secrets were masked when the file was written.</source>
        <translation>Los secretos se enmascararon al escribir el archivo.</translation>
    </message>
    <message>
        <source>The file ends early or is damaged at its end: what came before is there.</source>
        <translation>El archivo termina antes de tiempo o está dañado al final: lo anterior está.</translation>
    </message>
    <message>
        <source>Messages are kept however old they are.</source>
        <translation>Los mensajes se conservan por antiguos que sean.</translation>
    </message>
    <message>
        <source>The journal takes %1 MiB at most.</source>
        <translation>El diario ocupa %1 MiB como máximo.</translation>
    </message>
    <message>
        <source>The journal may take any room.</source>
        <translation>El diario puede ocupar cualquier espacio.</translation>
    </message>
    <message>
        <source>Of each server any number of messages is kept.</source>
        <translation>De cada servidor se conserva cualquier número de mensajes.</translation>
    </message>
    <message>
        <source>Messages older than this go; 0: never (30).</source>
        <translation>Los mensajes más antiguos se eliminan; 0: nunca (30).</translation>
    </message>
    <message>
        <source>The oldest messages go when all take more than this; 0: never (20480).</source>
        <translation>Los mensajes más antiguos se eliminan cuando todos ocupan más que esto; 0: nunca (20480).</translation>
    </message>
    <message>
        <source>Only so many newest messages of each server stay; 0: all (0).</source>
        <translation>De cada servidor solo quedan tantos mensajes, los más recientes; 0: todos (0).</translation>
    </message>
    <message>
        <source>Messages that could not be read and were not searched: %1.</source>
        <translation>Mensajes que no se pudieron leer ni examinar: %1.</translation>
    </message>
    <message>
        <source>Only so many messages, the newest (with --follow 10).</source>
        <translation>Solo tantos mensajes, los más recientes (con --follow 10).</translation>
    </message>
    <message>
        <source>Goes on with what is written from now on.</source>
        <translation>Continúa con lo que se escriba a partir de ahora.</translation>
    </message>
    <message>
        <source>text: a line for each message. json: an object for each line.</source>
        <translation>text: una línea por mensaje. json: un objeto por línea.</translation>
    </message>
    <message>
        <source>Segment %1: the beginning of the index file is damaged.</source>
        <translation>Segmento %1: el principio del archivo de índice está dañado.</translation>
    </message>
    <message>
        <source>Segment %1: the body file is gone, or its beginning is damaged.</source>
        <translation>Segmento %1: falta el archivo de contenidos o su principio está dañado.</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the record is damaged.</source>
        <translation>Segmento %1, mensaje %2: la entrada está dañada.</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the bytes are damaged.</source>
        <translation>Segmento %1, mensaje %2: los bytes están dañados.</translation>
    </message>
    <message>
        <source>Message %1: missing, in no segment.</source>
        <translation>Mensaje %1: falta, no está en ningún segmento.</translation>
    </message>
    <message>
        <source>The name table is damaged or gone: some messages may be without server, method or tool.</source>
        <translation>La tabla de nombres está dañada o falta: algunos mensajes pueden quedar sin servidor, método o herramienta.</translation>
    </message>
    <message>
        <source>The file that says what is no longer kept is damaged.</source>
        <translation>El archivo que indica lo que ya no se conserva está dañado.</translation>
    </message>
    <message>
        <source>all as they were written.</source>
        <translation>todos tal como se escribieron.</translation>
    </message>
    <message>
        <source>%1 of them damaged or missing.</source>
        <translation>%1 de ellos dañados o ausentes.</translation>
    </message>
    <message>
        <source>%1 bytes were torn off at the end; the next start cuts them.</source>
        <translation>Se cortaron %1 bytes al final; el próximo inicio los elimina.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>Más antiguo</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más reciente</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>Otros archivos</translation>
    </message>
    <message>
        <source>check: again and again, until it is interrupted.</source>
        <translation>check: una y otra vez, hasta que se interrumpa.</translation>
    </message>
    <message>
        <source>check: so long between two checks; the server&apos;s own setting if absent.</source>
        <translation>check: tiempo entre dos comprobaciones; si falta, el ajuste del servidor.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(desconocido)</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>No hay llamadas.</translation>
    </message>
    <message>
        <source>server, tool, caller, method or all: one row for each (server).</source>
        <translation>server, tool, caller, method o all: una fila por cada uno (server).</translation>
    </message>
    <message>
        <source>second, minute or hour: one row for each in which something happened.</source>
        <translation>second, minute o hour: una fila por cada uno en que ocurrió algo.</translation>
    </message>
    <message>
        <source>Only this server.</source>
        <translation>Solo este servidor.</translation>
    </message>
    <message>
        <source>Only this tool.</source>
        <translation>Solo esta herramienta.</translation>
    </message>
    <message>
        <source>Only calls of this caller: form, cli, suite …</source>
        <translation>Solo llamadas de este llamante: form, cli, suite …</translation>
    </message>
    <message>
        <source>Only this method.</source>
        <translation>Solo este método.</translation>
    </message>
    <message>
        <source>Only from then on: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</source>
        <translation>Solo desde entonces: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</translation>
    </message>
    <message>
        <source>Only before then.</source>
        <translation>Solo antes de entonces.</translation>
    </message>
    <message>
        <source>--%1 wants a time, not “%2”.</source>
        <translation>--%1 requiere una hora, no «%2».</translation>
    </message>
    <message>
        <source>For example 10m, 2h, 3d, today, 2026-11-28T14:30 or 14:30.</source>
        <translation>Por ejemplo, 10m, 2h, 3d, today, 2026-11-28T14:30 o 14:30.</translation>
    </message>
    <message>
        <source>Calls, errors, durations and bytes, from the journal. Percentiles are right within 1 %.</source>
        <translation>Llamadas, errores, duraciones y bytes, a partir del diario. Los percentiles son exactos al 1 %.</translation>
    </message>
    <message>
        <source>--over and --by do not go together.</source>
        <translation>--over y --by no se combinan.</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>llamadas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>errores</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>tasa</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
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
        <translation>máx.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>--otlp does not report tools/call with --params; use --tool-name.</source>
        <translation>--otlp no informa de tools/call con --params; use --tool-name.</translation>
    </message>
    <message>
        <source>Reports every request to this OpenTelemetry collector (OTLP/HTTP): http://localhost:4318, or env to take OTEL_EXPORTER_OTLP_ENDPOINT. Header fields come from OTEL_EXPORTER_OTLP_HEADERS.</source>
        <translation>Informa de cada petición a este recopilador de OpenTelemetry (OTLP/HTTP): http://localhost:4318, o env para usar OTEL_EXPORTER_OTLP_ENDPOINT. Las cabeceras se toman de OTEL_EXPORTER_OTLP_HEADERS.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) written as %2.</source>
        <translation>
            <numerusform>%1 entrada escrita como %2.</numerusform>
            <numerusform>%1 entradas escritas como %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets that were recognised are masked: %1 place(s).</source>
        <translation>
            <numerusform>Los secretos reconocidos están enmascarados: %1 lugar.</numerusform>
            <numerusform>Los secretos reconocidos están enmascarados: %1 lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are damaged in the journal and without their bytes.</source>
        <translation>
            <numerusform>%1 mensaje está dañado en el diario y sin sus bytes.</numerusform>
            <numerusform>%1 mensajes están dañados en el diario y sin sus bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are left out; the file says why.</source>
        <translation>
            <numerusform>Se ha omitido %1 mensaje; el archivo dice por qué.</numerusform>
            <numerusform>Se han omitido %1 mensajes; el archivo dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes one folder at most.</source>
        <translation>%1 admite una carpeta como máximo.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal import FILE [--folder FOLDER]
Makes a journal of a session file (.signalbox) or of JSON lines, with the true times.
</source>
        <translation>Uso: signalbox-cli journal import ARCHIVO [--folder CARPETA]
Crea un diario a partir de un archivo de sesión (.signalbox) o de líneas JSON, con las horas reales.
</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are now in %2.</source>
        <translation>
            <numerusform>%1 entrada está ahora en %2.</numerusform>
            <numerusform>%1 entradas están ahora en %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not what their checksum says; they are marked.</source>
        <translation>
            <numerusform>%1 mensaje no coincide con su suma de comprobación; está marcado.</numerusform>
            <numerusform>%1 mensajes no coinciden con su suma de comprobación; están marcados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are without their bytes.</source>
        <translation>
            <numerusform>%1 mensaje está sin sus bytes.</numerusform>
            <numerusform>%1 mensajes están sin sus bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %1 day(s).</source>
        <translation>
            <numerusform>Los mensajes se conservan %1 día.</numerusform>
            <numerusform>Los mensajes se conservan %1 días.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s) of each server are kept.</source>
        <translation>
            <numerusform>Se conserva el %1 mensaje más reciente de cada servidor.</numerusform>
            <numerusform>Se conservan los %1 mensajes más recientes de cada servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>journal keep takes no “%1”.</source>
        <translation>journal keep no admite «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 de %2 mensaje</numerusform>
            <numerusform>%1 de %2 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal rebuild [[--folder] FOLDER]
Derives calls, statistics and the text index anew from the messages. Notes, tags and samples stay.
</source>
        <translation>Uso: signalbox-cli journal rebuild [[--folder] CARPETA]
Deriva de nuevo las llamadas, las estadísticas y el índice de texto de los mensajes. Las notas, etiquetas y muestras se mantienen.
</translation>
    </message>
    <message numerus="yes">
        <source>Derived %1 message(s) anew in %2 s.</source>
        <translation>
            <numerusform>%1 mensaje derivado de nuevo en %2 s.</numerusform>
            <numerusform>%1 mensajes derivados de nuevo en %2 s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>%1 segmento</numerusform>
            <numerusform>%1 segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 bytes: </source>
        <translation>%1 en %2, %3 bytes: </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal verify [[--folder] FOLDER]
Reads every byte of the journal and names what is damaged, by segment and message. Changes nothing.
Exit code 0: all is as it was written; 1: something is not, or there is no journal to read.
</source>
        <translation>Uso: signalbox-cli journal verify [[--folder] CARPETA]
Lee cada byte del diario e indica lo que está dañado, por segmento y mensaje. No modifica nada.
Código de salida 0: todo está como se escribió; 1: algo no lo está, o no hay diario que leer.
</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal where [[--folder] FOLDER]
Says where the journal is, how large it is, how many messages it holds and from when to when.
</source>
        <translation>Uso: signalbox-cli journal where [[--folder] CARPETA]
Indica dónde está el diario, qué tamaño tiene, cuántos mensajes contiene y desde cuándo hasta cuándo.
</translation>
    </message>
    <message>
        <source>The same as --folder.</source>
        <translation>Lo mismo que --folder.</translation>
    </message>
    <message>
        <source>No team&apos;s database is set.</source>
        <translation>No se ha definido ninguna base de datos del equipo.</translation>
    </message>
    <message>
        <source>Give one with --database, or set one in the window (Settings, Team).</source>
        <translation>Indique una con --database, o defínala en la ventana (Ajustes, Equipo).</translation>
    </message>
    <message>
        <source>%1 took the connection; calls are sent as %2.</source>
        <translation>%1 aceptó la conexión; las llamadas se envían como %2.</translation>
    </message>
    <message>
        <source>Calls sent: %1.</source>
        <translation>Llamadas enviadas: %1.</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, not the one in the settings.</source>
        <translation>postgresql://user@host/database, no la de los ajustes.</translation>
    </message>
    <message>
        <source>status, push: the name to send calls under.</source>
        <translation>status, push: el nombre con el que se envían las llamadas.</translation>
    </message>
    <message>
        <source>stats: only this member&apos;s calls.</source>
        <translation>stats: solo las llamadas de este miembro.</translation>
    </message>
    <message>
        <source>stats: one row for each member.</source>
        <translation>stats: una fila por miembro.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli team status   connects, tells who sent calls last and what waits here
  signalbox-cli team push     sends the calls that are not in the database yet
  signalbox-cli team stats    the figures of all members
The password comes from PGPASSWORD, ~/.pgpass or, for the database of the settings, the keychain.
</source>
        <translation>Uso:
  signalbox-cli team status   conecta, indica quién envió llamadas por última vez y qué espera aquí
  signalbox-cli team push     envía las llamadas que aún no están en la base de datos
  signalbox-cli team stats    las cifras de todos los miembros
La contraseña se toma de PGPASSWORD, ~/.pgpass o, para la base de datos de los ajustes, del llavero.
</translation>
    </message>
    <message>
        <source>team wants status, push or stats.</source>
        <translation>team requiere status, push o stats.</translation>
    </message>
    <message>
        <source>team wants status, push or stats, not “%1”.</source>
        <translation>team requiere status, push o stats, no «%1».</translation>
    </message>
    <message>
        <source>--members does not go with --by or --over.</source>
        <translation>--members no se combina con --by ni --over.</translation>
    </message>
    <message>
        <source>--session goes with tools/call.</source>
        <translation>--session va con tools/call.</translation>
    </message>
    <message>
        <source>The secure session a tools/call belongs to; sessions --help tells more.</source>
        <translation>La sesión segura a la que pertenece un tools/call; sessions --help da más información.</translation>
    </message>
    <message>
        <source>Its definition has changed since it was accepted:</source>
        <translation>Su definición ha cambiado desde que se aceptó:</translation>
    </message>
    <message>
        <source>Its definition:</source>
        <translation>Su definición:</translation>
    </message>
    <message>
        <source>May this call go? (%1)</source>
        <translation>¿Permitir esta llamada? (%1)</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>Herramienta: %1</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>Solicitada por: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>y: accept this definition and call, Enter: no: </source>
        <translation>y: aceptar esta definición y llamar, Enter: no: </translation>
    </message>
    <message>
        <source>o: once, Enter: no: </source>
        <translation>o: una vez, Enter: no: </translation>
    </message>
    <message>
        <source>o: once, s: this session, a: always for this definition, Enter: no: </source>
        <translation>o: una vez, s: en esta sesión, a: siempre para esta definición, Enter: no: </translation>
    </message>
    <message>
        <source>There are more differences than can be shown.</source>
        <translation>Hay más diferencias de las que se pueden mostrar.</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>No definitions were accepted yet: each is when its tool is called for the first time.</source>
        <translation>Aún no se ha aceptado ninguna definición: se acepta cuando su herramienta se llama por primera vez.</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>siempre permitida</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not “%4”.</source>
        <translation>--%1 requiere un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1, lo habitual</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>gates: longest time without an answer, in seconds; 0: as usual.</source>
        <translation>gates: tiempo máximo sin respuesta, en segundos; 0: lo habitual.</translation>
    </message>
    <message>
        <source>gates: longest time of a call with all that it waits for; 0: as usual.</source>
        <translation>gates: tiempo máximo de una llamada con todo lo que espera; 0: lo habitual.</translation>
    </message>
    <message>
        <source>gates: of one call, in all.</source>
        <translation>gates: de una llamada, en total.</translation>
    </message>
    <message>
        <source>gates: so many failures in a row stop further calls; 0: never.</source>
        <translation>gates: tantos fallos seguidos detienen las llamadas siguientes; 0: nunca.</translation>
    </message>
    <message>
        <source>gates: so long they are stopped, in seconds.</source>
        <translation>gates: tiempo que quedan detenidas, en segundos.</translation>
    </message>
    <message>
        <source>gates: results of tools that only read are used again.</source>
        <translation>gates: se reutilizan los resultados de herramientas que solo leen.</translation>
    </message>
    <message>
        <source>gates: the server&apos;s word on what its tools do is believed.</source>
        <translation>gates: se da crédito a lo que el servidor dice de sus herramientas.</translation>
    </message>
    <message>
        <source>gates: a connection that is lost is made anew.</source>
        <translation>gates: una conexión perdida se restablece.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>request limit</source>
        <translation>límite por petición</translation>
    </message>
    <message>
        <source>total limit</source>
        <translation>límite total</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>breaker stops after</source>
        <translation>el disyuntor corta tras</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>%1 fallos seguidos</translation>
    </message>
    <message>
        <source>breaker rests</source>
        <translation>el disyuntor reposa</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>on, once hints are trusted</source>
        <translation>activada, si se confía en los indicios</translation>
    </message>
    <message>
        <source>on, for %1</source>
        <translation>activada, durante %1</translation>
    </message>
    <message>
        <source>trust hints</source>
        <translation>confiar en los indicios</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>puede repetirse</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>reconectar</translation>
    </message>
    <message>
        <source>There are %1, %2 bytes.</source>
        <translation>Hay %1, %2 bytes.</translation>
    </message>
    <message>
        <source>The oldest file was begun at %1.</source>
        <translation>El archivo más antiguo se empezó el %1.</translation>
    </message>
    <message>
        <source>By these rules none goes.</source>
        <translation>Según estas reglas no se elimina ninguno.</translation>
    </message>
    <message>
        <source>By these rules %1 go, %2 bytes.</source>
        <translation>Según estas reglas se eliminan %1, %2 bytes.</translation>
    </message>
    <message>
        <source>Only says what would go; changes nothing.</source>
        <translation>Solo dice lo que se eliminaría; no modifica nada.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Shows, or changes, how long messages are kept, what there is and what goes. Whole files go, so a little
more may stay; pinned messages always do. Takes effect when Signalbox is started the next time; in the
window&apos;s settings, at once.
</source>
        <translation>Uso: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Muestra o cambia cuánto se conservan los mensajes, qué hay y qué se elimina. Se eliminan archivos enteros, así que
puede quedar algo más; los mensajes fijados se quedan siempre. Surte efecto la próxima vez que se inicie Signalbox;
en los ajustes de la ventana, al momento.
</translation>
    </message>
    <message>
        <source>A call of several rounds, and a task, as one line; it passes if one of its messages does.</source>
        <translation>Una llamada de varias rondas, y una tarea, como una línea; pasa si pasa uno de sus mensajes.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Lists messages of the journal.

Filter: words and &quot;phrases&quot; in messages or names, and key:value[,value …]; - or not, or, ( ).
  * stands for any text. Numbers: &gt;100ms, &lt;=1MB, 100ms..2s. Times: 10m, today, 14:30, 2026-11-28.
</source>
        <translation>Uso: signalbox-cli journal list [FILTRO …] [--last N] [--follow | --folded]
Muestra mensajes del diario.

Filtro: palabras y &quot;frases&quot; en mensajes o nombres, y key:value[,value …]; - o not, or, ( ).
  * equivale a cualquier texto. Números: &gt;100ms, &lt;=1MB, 100ms..2s. Horas: 10m, today, 14:30, 2026-11-28.
</translation>
    </message>
    <message>
        <source>--follow and --folded do not go together: an exchange is one line when all of it is known.</source>
        <translation>--follow y --folded no se combinan: un intercambio es una línea cuando se conoce entero.</translation>
    </message>
    <message>
        <source>%1 wants a time such as 90s, 30m, 1h or 2d, not “%2”.</source>
        <translation>%1 requiere un tiempo como 90s, 30m, 1h o 2d, no «%2».</translation>
    </message>
    <message>
        <source>%1 has no rules.</source>
        <translation>%1 no contiene reglas.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>do</source>
        <translation>acción</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>llamantes</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>Las reglas están en %1.</translation>
    </message>
    <message>
        <source>As long as it stands, every call asks first.</source>
        <translation>Mientras siga así, cada llamada pregunta antes.</translation>
    </message>
    <message>
        <source>There is no %1: every call may go.</source>
        <translation>No hay %1: cualquier llamada está permitida.</translation>
    </message>
    <message>
        <source>Calls that no rule speaks of: %1.</source>
        <translation>Llamadas de las que no trata ninguna regla: %1.</translation>
    </message>
    <message>
        <source>Forgot what was accepted of “%1”.</source>
        <translation>Olvidado lo que se aceptó de «%1».</translation>
    </message>
    <message>
        <source>test: one argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>test: un argumento; JSON donde lo pida el esquema de la herramienta; se puede repetir.</translation>
    </message>
    <message>
        <source>test: all arguments as one JSON object.</source>
        <translation>test: todos los argumentos como un objeto JSON.</translation>
    </message>
    <message>
        <source>test: who would ask: cli (if absent), form, suite …</source>
        <translation>test: quién preguntaría: cli (si falta), form, suite …</translation>
    </message>
    <message>
        <source>test: the secure session it would belong to.</source>
        <translation>test: la sesión segura a la que pertenecería.</translation>
    </message>
    <message>
        <source>definitions: connects, and shows which differ from what the server gives now.</source>
        <translation>definitions: conecta y muestra cuáles difieren de lo que el servidor da ahora.</translation>
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
        <translation>Uso:
  signalbox-cli policy show                  las reglas y dónde está su archivo
  signalbox-cli policy test SERVER.TOOL      qué se dice de una llamada y por qué, sin hacerla;
                                             termina con 0 si está permitida, con 12 si no, o si hay que preguntar
  signalbox-cli policy definitions [SERVER]  las definiciones de herramientas aceptadas
  signalbox-cli policy accept SERVER.TOOL    acepta la definición que el servidor da ahora
  signalbox-cli policy forget SERVER         olvida lo que se aceptó de un servidor
SERVER es uno de la lista de Signalbox: signalbox-cli servers list.
</translation>
    </message>
    <message>
        <source>policy %1 wants SERVER.TOOL.</source>
        <translation>policy %1 requiere SERVER.TOOL.</translation>
    </message>
    <message>
        <source>policy %1 wants the name of a server.</source>
        <translation>policy %1 requiere el nombre de un servidor.</translation>
    </message>
    <message>
        <source>policy %1 takes no “%2”.</source>
        <translation>policy %1 no admite «%2».</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget.</source>
        <translation>policy requiere show, test, definitions, accept o forget.</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget, not “%1”.</source>
        <translation>policy requiere show, test, definitions, accept o forget, no «%1».</translation>
    </message>
    <message>
        <source>--%1 goes with policy test.</source>
        <translation>--%1 va con policy test.</translation>
    </message>
    <message>
        <source>--%1 goes with policy definitions.</source>
        <translation>--%1 va con policy definitions.</translation>
    </message>
    <message>
        <source>“%1” is not SERVER.TOOL of a server in the list.</source>
        <translation>«%1» no es SERVER.TOOL de un servidor de la lista.</translation>
    </message>
    <message>
        <source>servers %1 wants one name.</source>
        <translation>servers %1 requiere un nombre.</translation>
    </message>
    <message>
        <source>Settings of the gates go with servers gates.</source>
        <translation>Los ajustes de los controles van con servers gates.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>No hay sesiones.</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>Continúa hasta %1.</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>Terminada.</translation>
    </message>
    <message>
        <source>create: for whom the calls are made.</source>
        <translation>create: para quién se hacen las llamadas.</translation>
    </message>
    <message>
        <source>create: what may be called, server.tool with * and ?, separated by commas; can be repeated.</source>
        <translation>create: qué se puede llamar, server.tool con * y ?, separado por comas; se puede repetir.</translation>
    </message>
    <message>
        <source>create, renew: how long from now: 90s, 30m, 1h, 2d (1h).</source>
        <translation>create, renew: cuánto desde ahora: 90s, 30m, 1h, 2d (1h).</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   prints its id
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
A call that is made with --session ID goes only if the session permits it and is not over.
</source>
        <translation>Uso:
  signalbox-cli sessions create --user NOMBRE --tools PATRÓN[,PATRÓN] [--for 1h]   imprime su ID
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
Una llamada hecha con --session ID solo se envía si la sesión la permite y no ha terminado.
</translation>
    </message>
    <message>
        <source>sessions create wants --user and --tools.</source>
        <translation>sessions create requiere --user y --tools.</translation>
    </message>
    <message>
        <source>sessions %1 wants the id of a session.</source>
        <translation>sessions %1 requiere el ID de una sesión.</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end.</source>
        <translation>sessions requiere create, list, renew o end.</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end, not “%1”.</source>
        <translation>sessions requiere create, list, renew o end, no «%1».</translation>
    </message>
    <message>
        <source>sessions %1 takes no “%2”.</source>
        <translation>sessions %1 no admite «%2».</translation>
    </message>
    <message>
        <source>--user and --tools go with sessions create.</source>
        <translation>--user y --tools van con sessions create.</translation>
    </message>
    <message>
        <source>--for goes with sessions create and renew.</source>
        <translation>--for va con sessions create y renew.</translation>
    </message>
    <message>
        <source>Calls that wait here: %1.</source>
        <translation>Llamadas que esperan aquí: %1.</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>Nadie ha iniciado sesión en %1.</translation>
    </message>
    <message>
        <source>Signed in to %1 at %2, as client %3.</source>
        <translation>Sesión iniciada en %1, en %2, como cliente %3.</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>Ámbitos: %1</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>El token caduca el %1.</translation>
    </message>
    <message>
        <source>The token expires at %1 and is then renewed.</source>
        <translation>El token caduca el %1 y entonces se renueva.</translation>
    </message>
    <message>
        <source>o: once, s: this session, Enter: no: </source>
        <translation>o: una vez, s: esta sesión, Enter: no: </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n result(s).</source>
        <translation>
            <numerusform>%n resultado olvidado.</numerusform>
            <numerusform>%n resultados olvidados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Signalbox is running with these folders.</source>
        <translation>No hay ningún Signalbox en ejecución con estas carpetas.</translation>
    </message>
    <message>
        <source>What calls did is forgotten when it ends: nothing is to be done.</source>
        <translation>Lo que hicieron las llamadas se olvida cuando termina: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>This is what is set.</source>
        <translation>Esto es lo que está ajustado.</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>El Signalbox en ejecución responde de una forma que aquí no se entiende.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli breakers [SERVER]              how often calls failed in a row, which are stopped, and until when
  signalbox-cli breakers reset SERVER[.TOOL]   lets calls pass at once
They are those of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>Uso:
  signalbox-cli breakers [SERVER]              cuántas veces seguidas fallaron llamadas, cuáles están detenidas y hasta cuándo
  signalbox-cli breakers reset SERVER[.TOOL]   deja pasar las llamadas de inmediato
Son los del Signalbox que está en ejecución. Lo ajustado se muestra también sin él:
signalbox-cli servers gates NOMBRE lo cambia.
</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli cache [SERVER]         how much is kept of which tool, and for how long still
  signalbox-cli cache clear [SERVER]   forgets it
It is that of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>Uso:
  signalbox-cli cache [SERVER]         cuánto se guarda de cada herramienta y por cuánto tiempo aún
  signalbox-cli cache clear [SERVER]   lo olvida
Es la del Signalbox que está en ejecución. Lo ajustado se muestra también sin él:
signalbox-cli servers gates NOMBRE lo cambia.
</translation>
    </message>
    <message>
        <source>breakers reset wants SERVER or SERVER.TOOL.</source>
        <translation>breakers reset requiere SERVER o SERVER.TOOL.</translation>
    </message>
    <message>
        <source>%1 takes no “%2”.</source>
        <translation>%1 no admite «%2».</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>semiabierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(todos)</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>No hay servidores.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>disyuntor</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>fallos seguidos</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>próximo intento</translation>
    </message>
    <message>
        <source>stops after</source>
        <translation>corta tras</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>reposo</translation>
    </message>
    <message>
        <source>Nothing had failed.</source>
        <translation>No había fallado nada.</translation>
    </message>
    <message>
        <source>Calls of “%1” pass; its breaker was %2.</source>
        <translation>Las llamadas de «%1» pasan; su disyuntor estaba %2.</translation>
    </message>
    <message>
        <source>Nothing was asked for that may be kept.</source>
        <translation>No se ha pedido nada que se pueda guardar.</translation>
    </message>
    <message>
        <source>results</source>
        <translation>resultados</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>fallos</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>más antiguo</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>queda</translation>
    </message>
    <message>
        <source>%1 results and %2 bytes in all.</source>
        <translation>%1 resultados y %2 bytes en total.</translation>
    </message>
    <message>
        <source>keeps for</source>
        <translation>guarda durante</translation>
    </message>
    <message>
        <source>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity or enterprise. Another kind forgets what was set for the old one.</source>
        <translation>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity o enterprise. Otro tipo olvida lo ajustado para el anterior.</translation>
    </message>
    <message>
        <source>set: the header, the query&apos;s parameter or the user.</source>
        <translation>set: la cabecera, el parámetro de la consulta o el usuario.</translation>
    </message>
    <message>
        <source>set: which secret: secret, client-secret, private-key or passphrase.</source>
        <translation>set: qué secreto: secret, client-secret, private-key o passphrase.</translation>
    </message>
    <message>
        <source>set: keeps no secret; this environment variable holds it.</source>
        <translation>set: no guarda ningún secreto; lo contiene esta variable de entorno.</translation>
    </message>
    <message>
        <source>set: of OAuth, registered beforehand.</source>
        <translation>set: de OAuth, registrado de antemano.</translation>
    </message>
    <message>
        <source>set: the issuer that it was registered at.</source>
        <translation>set: el emisor en el que se registró.</translation>
    </message>
    <message>
        <source>set: how the client shows who it is.</source>
        <translation>set: cómo demuestra el cliente quién es.</translation>
    </message>
    <message>
        <source>set: the authorization server to use, of several.</source>
        <translation>set: el servidor de autorización que usar, de varios.</translation>
    </message>
    <message>
        <source>set: asks for this scope as well; can be repeated.</source>
        <translation>set: pide también este ámbito; se puede repetir.</translation>
    </message>
    <message>
        <source>set: HS256, RS256 or ES256, of tokens and assertions that are signed here.</source>
        <translation>set: HS256, RS256 o ES256, de tokens y aserciones que se firman aquí.</translation>
    </message>
    <message>
        <source>set: the key&apos;s name in them.</source>
        <translation>set: el nombre de la clave en ellos.</translation>
    </message>
    <message>
        <source>set: the key that signs them, PEM.</source>
        <translation>set: la clave que los firma, PEM.</translation>
    </message>
    <message>
        <source>set: holds a workload&apos;s token.</source>
        <translation>set: contiene el token de una carga de trabajo.</translation>
    </message>
    <message>
        <source>set: iss of tokens that are signed here.</source>
        <translation>set: iss de los tokens que se firman aquí.</translation>
    </message>
    <message>
        <source>set: their sub.</source>
        <translation>set: su sub.</translation>
    </message>
    <message>
        <source>set: their aud; can be repeated.</source>
        <translation>set: su aud; se puede repetir.</translation>
    </message>
    <message>
        <source>set: how long they are good.</source>
        <translation>set: cuánto tiempo son válidos.</translation>
    </message>
    <message>
        <source>set: more claims, one JSON object.</source>
        <translation>set: más declaraciones, un objeto JSON.</translation>
    </message>
    <message>
        <source>set: so many requests in one window of time; 0: as many as one likes.</source>
        <translation>set: tantas peticiones en una ventana de tiempo; 0: sin límite.</translation>
    </message>
    <message>
        <source>set: the length of that window.</source>
        <translation>set: la duración de esa ventana.</translation>
    </message>
    <message>
        <source>set: whether more requests wait (on) or fail at once (off).</source>
        <translation>set: si las demás peticiones esperan (on) o fallan al momento (off).</translation>
    </message>
    <message>
        <source>set: our certificate, PEM or PKCS#12; empty: none.</source>
        <translation>set: nuestro certificado, PEM o PKCS#12; vacío: ninguno.</translation>
    </message>
    <message>
        <source>set: its key, PEM.</source>
        <translation>set: su clave, PEM.</translation>
    </message>
    <message>
        <source>set: authorities trusted beside the system&apos;s, PEM.</source>
        <translation>set: autoridades de confianza además de las del sistema, PEM.</translation>
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
        <translation>Uso:
  signalbox-cli credentials show [NOMBRE]          qué se muestra a un servidor y de dónde viene cada secreto
  signalbox-cli credentials set NOMBRE [--kind …]  lo ajusta; el secreto se pregunta o se lee de una tubería
  signalbox-cli credentials test NOMBRE            conecta una vez; termina con 0 si el servidor da acceso
  signalbox-cli credentials forget NOMBRE          olvida los secretos y tokens del servidor
  signalbox-cli credentials store [LUGAR]          dónde se guardan los secretos: keychain, file o memory
NOMBRE es un servidor de la lista de Signalbox: signalbox-cli servers list. Ningún secreto es un argumento, y
ninguno se muestra.
</translation>
    </message>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 requiere un número, no «%2».</translation>
    </message>
    <message>
        <source>--from-env wants the name of an environment variable.</source>
        <translation>--from-env requiere el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <source>--slot wants one of secret, client-secret, private-key, passphrase.</source>
        <translation>--slot requiere uno de secret, client-secret, private-key, passphrase.</translation>
    </message>
    <message>
        <source>A secret is no argument: it is asked for, or read from standard input.</source>
        <translation>Un secreto no es un argumento: se pregunta o se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store.</source>
        <translation>credentials requiere show, set, test, forget o store.</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store, not “%1”.</source>
        <translation>credentials requiere show, set, test, forget o store, no «%1».</translation>
    </message>
    <message>
        <source>credentials %1 wants the name of a server.</source>
        <translation>credentials %1 requiere el nombre de un servidor.</translation>
    </message>
    <message>
        <source>credentials %1 takes one name and no more words.</source>
        <translation>credentials %1 admite un nombre y ninguna palabra más.</translation>
    </message>
    <message>
        <source>What is to be changed goes with credentials set.</source>
        <translation>Lo que se quiere cambiar va con credentials set.</translation>
    </message>
    <message>
        <source>gates: for so long.</source>
        <translation>gates: durante este tiempo.</translation>
    </message>
    <message>
        <source>gates: tools that may be called twice, separated by commas; none if empty.</source>
        <translation>gates: herramientas que se pueden llamar dos veces, separadas por comas; ninguna si está vacío.</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>de la variable %1</translation>
    </message>
    <message>
        <source>from the variable %1, which is not set</source>
        <translation>de la variable %1, que no está definida</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>del archivo %1</translation>
    </message>
    <message>
        <source>from the file %1, which is not there</source>
        <translation>del archivo %1, que no existe</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The name and password of the address go as Basic credentials; the password is not kept: name a variable that holds it with --basic-env, or set it in the window.</source>
        <translation>El nombre y la contraseña de la dirección van como credenciales Basic; la contraseña no se guarda: indique con --basic-env una variable que la contenga, o introdúzcala en la ventana.</translation>
    </message>
    <message>
        <source>servers %1 takes no “%2”.</source>
        <translation>servers %1 no admite «%2».</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli credentials store                        where secrets are kept
  signalbox-cli credentials store keychain|file|memory   keeps them there, and moves what is kept
A file is encrypted by a passphrase: SIGNALBOX_SECRETS_PASSPHRASE, or what you type at the terminal.
</source>
        <translation>Uso:
  signalbox-cli credentials store                        dónde se guardan los secretos
  signalbox-cli credentials store keychain|file|memory   los guarda ahí y traslada los guardados
Un archivo se cifra con una frase de contraseña: SIGNALBOX_SECRETS_PASSPHRASE, o lo que escriba en el terminal.
</translation>
    </message>
    <message>
        <source>credentials store takes one word: keychain, file or memory.</source>
        <translation>credentials store admite una palabra: keychain, file o memory.</translation>
    </message>
    <message>
        <source>A passphrase is no argument: it is asked for, or in SIGNALBOX_SECRETS_PASSPHRASE.</source>
        <translation>Una frase de contraseña no es un argumento: se pregunta o está en SIGNALBOX_SECRETS_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Only calls of this server.</source>
        <translation>Solo llamadas de este servidor.</translation>
    </message>
    <message>
        <source>Only calls of this tool.</source>
        <translation>Solo llamadas de esta herramienta.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text o json.</translation>
    </message>
    <message>
        <source>calls --help tells more.</source>
        <translation>calls --help da más información.</translation>
    </message>
    <message>
        <source>There are several calls named “%1”; take the number.</source>
        <translation>Hay varias llamadas con el nombre «%1»; use el número.</translation>
    </message>
    <message>
        <source>There is no call “%1”; calls list names them.</source>
        <translation>No hay ninguna llamada «%1»; calls list las muestra.</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>No hay llamadas así.</translation>
    </message>
    <message>
        <source>The server of this call is not in the list any more.</source>
        <translation>El servidor de esta llamada ya no está en la lista.</translation>
    </message>
    <message>
        <source>--copy-as goes with tools/call and --tool-name.</source>
        <translation>--copy-as va con tools/call y --tool-name.</translation>
    </message>
    <message>
        <source>--copy-as makes no call: give it without --%1.</source>
        <translation>--copy-as no hace ninguna llamada: indíquelo sin --%1.</translation>
    </message>
    <message>
        <source>Makes no call, but prints what makes it elsewhere: command, inspector, curl, typescript, python or cpp. Secrets are left to variables.</source>
        <translation>No hace ninguna llamada, sino que imprime lo que la hace en otro lugar: command, inspector, curl, typescript, python o cpp. Los secretos se dejan en variables.</translation>
    </message>
    <message>
        <source>Longest time without an answer, in milliseconds; 0: no limit.</source>
        <translation>Tiempo máximo sin respuesta, en milisegundos; 0: sin límite.</translation>
    </message>
    <message>
        <source>Longest time for all that one request waits for, in milliseconds; 0: no limit.</source>
        <translation>Tiempo máximo para todo lo que espera una petición, en milisegundos; 0: sin límite.</translation>
    </message>
    <message>
        <source>Does progress begin the time without an answer anew? As the server is set, else on.</source>
        <translation>¿El progreso reinicia el tiempo sin respuesta? Según el ajuste del servidor; si no, on.</translation>
    </message>
    <message>
        <source>--answers-from takes a session file, a journal in JSON lines, or a journal&apos;s folder.</source>
        <translation>--answers-from admite un archivo de sesión, un diario en líneas JSON o la carpeta de un diario.</translation>
    </message>
    <message>
        <source>Another call of %1 is named “%2” already.</source>
        <translation>Otra llamada de %1 ya se llama «%2».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» eliminada.</translation>
    </message>
    <message>
        <source>“%1” has no name any more.</source>
        <translation>«%1» ya no tiene nombre.</translation>
    </message>
    <message>
        <source>“%1” is named “%2”.</source>
        <translation>«%1» se llama «%2».</translation>
    </message>
    <message>
        <source>“%1” is pinned.</source>
        <translation>«%1» está fijada.</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more.</source>
        <translation>«%1» ya no está fijada.</translation>
    </message>
    <message>
        <source>A Signalbox is running, which has these calls in its memory.</source>
        <translation>Hay un Signalbox en ejecución que tiene estas llamadas en memoria.</translation>
    </message>
    <message>
        <source>Change them in its window, or end it first.</source>
        <translation>Cámbielas en su ventana, o termínelo antes.</translation>
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
        <translation>Uso: signalbox-cli calls list [--server NOMBRE] [--tool NOMBRE]
     signalbox-cli calls show CALL
     signalbox-cli calls run CALL [opciones de una llamada]
     signalbox-cli calls name CALL NOMBRE   (un NOMBRE vacío le quita el nombre)
     signalbox-cli calls pin CALL…          calls unpin CALL…          calls remove CALL…
Las llamadas que se hicieron en la ventana. CALL es un número o un nombre de la lista. Un secreto que hubiera
en una no se conserva: indíquelo con run --tool-args-json. Mientras un Signalbox está en ejecución, se cambian
en su ventana.
</translation>
    </message>
    <message>
        <source>calls name wants a call and its new name.</source>
        <translation>calls name requiere una llamada y su nuevo nombre.</translation>
    </message>
    <message>
        <source>calls %1 wants a call.</source>
        <translation>calls %1 requiere una llamada.</translation>
    </message>
    <message>
        <source>--server, --tool and --format go with calls list and calls show.</source>
        <translation>--server, --tool y --format van con calls list y calls show.</translation>
    </message>
    <message>
        <source>calls wants list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL or remove CALL.</source>
        <translation>calls requiere list, show CALL, run CALL, name CALL NOMBRE, pin CALL, unpin CALL o remove CALL.</translation>
    </message>
    <message>
        <source>Answers as a recording (.signalbox, JSON lines, a journal&apos;s folder) has it; what it does not know gets --answer, else is declined.</source>
        <translation>Responde como una grabación (.signalbox, líneas JSON, carpeta de un diario); lo que no conoce recibe --answer; si no, se rechaza.</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>qué es</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>Todos los ajustes son los predeterminados.</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>No hay ningún ajuste «%1».</translation>
    </message>
    <message>
        <source>settings list shows them all.</source>
        <translation>settings list los muestra todos.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>Settings that became the default: %1.</source>
        <translation>Ajustes que pasaron al valor predeterminado: %1.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>There is no setting “%1”; it is left out.</source>
        <translation>No hay ningún ajuste «%1»; se omite.</translation>
    </message>
    <message>
        <source>“%1” is not changed by a file: %2.</source>
        <translation>Un archivo no cambia «%1»: %2.</translation>
    </message>
    <message>
        <source>The settings before are kept in %1.</source>
        <translation>Los ajustes anteriores se conservan en %1.</translation>
    </message>
    <message>
        <source>list: only what is not the default.</source>
        <translation>list: solo lo que no es predeterminado.</translation>
    </message>
    <message>
        <source>reset: all settings but where secrets are kept.</source>
        <translation>reset: todos los ajustes salvo dónde se guardan los secretos.</translation>
    </message>
    <message>
        <source>import: says what would change, and changes nothing.</source>
        <translation>import: indica qué cambiaría y no cambia nada.</translation>
    </message>
    <message>
        <source>import: what the file does not name becomes the default.</source>
        <translation>import: lo que el archivo no nombra pasa al valor predeterminado.</translation>
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
        <translation>Uso:
  signalbox-cli settings list [--changed]     todos los ajustes; * marca lo que no es predeterminado
  signalbox-cli settings get CLAVE
  signalbox-cli settings set CLAVE VALOR      un interruptor es on u off; los nombres se separan con comas
  signalbox-cli settings reset CLAVE | --all
  signalbox-cli settings export [ARCHIVO]     lo que no es predeterminado, como JSON, sin ningún secreto
  signalbox-cli settings import ARCHIVO       - es la entrada estándar; se conservan los ajustes anteriores
Un Signalbox en ejecución adopta lo que afecta a su ventana cuando se miran los ajustes, y el resto cuando se vuelve a iniciar.
</translation>
    </message>
    <message>
        <source>settings wants list, get, set, reset, export or import.</source>
        <translation>settings requiere list, get, set, reset, export o import.</translation>
    </message>
    <message>
        <source>settings %1 cannot be understood like that.</source>
        <translation>settings %1 no se entiende así.</translation>
    </message>
    <message>
        <source>settings --help shows it.</source>
        <translation>settings --help lo muestra.</translation>
    </message>
    <message>
        <source>That option does not go with settings %1.</source>
        <translation>Esa opción no va con settings %1.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    signs in, with the browser
  signalbox-cli auth status (URL | --server NAME [--config FILE])   who is signed in, until when
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renews the token now
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   has the tokens revoked, and forgets them
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   forgets the server&apos;s tokens
</source>
        <translation>Uso:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    inicia sesión con el navegador
  signalbox-cli auth status (URL | --server NAME [--config FILE])   quién tiene sesión, hasta cuándo
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renueva el token ahora
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   hace revocar los tokens y los olvida
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   olvida los tokens del servidor
</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout.</source>
        <translation>auth requiere login, status, renew, revoke o logout.</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout, not “%1”.</source>
        <translation>auth requiere login, status, renew, revoke o logout, no «%1».</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>Se puede instalar.</translation>
    </message>
    <message>
        <source>It cannot be installed.</source>
        <translation>No se puede instalar.</translation>
    </message>
    <message>
        <source>There is no package.json in the folder.</source>
        <translation>No hay package.json en la carpeta.</translation>
    </message>
    <message>
        <source>The manifest cannot be written: %1.</source>
        <translation>No se puede escribir el manifiesto: %1.</translation>
    </message>
    <message>
        <source>Not packed, because it is a link that leads out, or no file: %1</source>
        <translation>No se empaquetó, por ser un enlace que lleva fuera o no ser un archivo: %1</translation>
    </message>
    <message>
        <source>Packed %1 files, %2 left out: %3
</source>
        <translation>Archivos empaquetados: %1; omitidos: %2: %3
</translation>
    </message>
    <message>
        <source>“%1” is a secret, which is not for a command line.</source>
        <translation>«%1» es un secreto, y no debe ir en una línea de órdenes.</translation>
    </message>
    <message>
        <source>The bundle has no setting “%1”.</source>
        <translation>El bundle no tiene ningún ajuste «%1».</translation>
    </message>
    <message>
        <source>Leave it out: it is asked for by servers accept.</source>
        <translation>Omítalo: lo pregunta servers accept.</translation>
    </message>
    <message>
        <source>The bundle cannot be installed: %1</source>
        <translation>No se puede instalar el bundle: %1</translation>
    </message>
    <message>
        <source>servers bundle check tells all.</source>
        <translation>servers bundle check lo explica todo.</translation>
    </message>
    <message>
        <source>Give it with --set KEY=VALUE; servers bundle show tells the keys.</source>
        <translation>Indíquelo con --set KEY=VALUE; servers bundle show muestra las claves.</translation>
    </message>
    <message>
        <source>Installed %1 %2 as the server “%3”.</source>
        <translation>Se instaló %1 %2 como el servidor «%3».</translation>
    </message>
    <message>
        <source>Before it is started: signalbox-cli servers accept %1</source>
        <translation>Antes de iniciarlo: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>No bundle “%1” is installed.</source>
        <translation>No hay ningún bundle «%1» instalado.</translation>
    </message>
    <message>
        <source>servers bundle install installs it.</source>
        <translation>servers bundle install lo instala.</translation>
    </message>
    <message>
        <source>Changed servers: %1</source>
        <translation>Servidores cambiados: %1</translation>
    </message>
    <message>
        <source>These servers would lose their files: %1.</source>
        <translation>Estos servidores perderían sus archivos: %1.</translation>
    </message>
    <message>
        <source>--with-servers takes them out of the list as well.</source>
        <translation>--with-servers los quita también de la lista.</translation>
    </message>
    <message>
        <source>Removed the bundle %1.</source>
        <translation>Bundle %1 eliminado.</translation>
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
        <translation>Uso:
  signalbox-cli servers bundle list
  signalbox-cli servers bundle show FILE.mcpb         qué es, qué hace, qué pide
  signalbox-cli servers bundle check FILE.mcpb        qué está mal en él; termina con 1 si no se puede instalar
  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…
  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   una versión más reciente; lo ajustado se queda
  signalbox-cli servers bundle remove NAME [--with-servers]
  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]
Un bundle instalado se desempaqueta en la carpeta de Signalbox y se añade a los servidores. No se inicia nada
de él antes de aceptarlo: signalbox-cli servers accept NAME. Los secretos se preguntan ahí y se guardan donde
se guardan los secretos.
</translation>
    </message>
    <message>
        <source>install: what the server is called; the bundle&apos;s name if absent.</source>
        <translation>install: cómo se llama el servidor; si falta, el nombre del bundle.</translation>
    </message>
    <message>
        <source>install, update: a setting; again for one that has several values.</source>
        <translation>install, update: un ajuste; se repite para uno con varios valores.</translation>
    </message>
    <message>
        <source>install, update: only says what would be done.</source>
        <translation>install, update: solo dice lo que se haría.</translation>
    </message>
    <message>
        <source>pack: makes the manifest from package.json if there is none.</source>
        <translation>pack: crea el manifiesto a partir de package.json si no lo hay.</translation>
    </message>
    <message>
        <source>remove: takes the servers that were made from it out of the list as well.</source>
        <translation>remove: quita también de la lista los servidores creados a partir de él.</translation>
    </message>
    <message>
        <source>--init goes with bundle pack.</source>
        <translation>--init va con bundle pack.</translation>
    </message>
    <message>
        <source>--with-servers goes with bundle remove.</source>
        <translation>--with-servers va con bundle remove.</translation>
    </message>
    <message>
        <source>--set and --dry-run go with bundle install and bundle update.</source>
        <translation>--set y --dry-run van con bundle install y bundle update.</translation>
    </message>
    <message>
        <source>--name goes with bundle install.</source>
        <translation>--name va con bundle install.</translation>
    </message>
    <message>
        <source>servers bundle wants list, show, check, install, update, remove or pack.</source>
        <translation>servers bundle requiere list, show, check, install, update, remove o pack.</translation>
    </message>
    <message>
        <source>servers bundle --help tells more.</source>
        <translation>servers bundle --help da más información.</translation>
    </message>
    <message>
        <source>bundle %1 takes no more words.</source>
        <translation>bundle %1 no admite más palabras.</translation>
    </message>
    <message>
        <source>bundle %1 wants what it is about: one file, folder or name.</source>
        <translation>bundle %1 requiere aquello de que trata: un archivo, una carpeta o un nombre.</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varios</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>un secreto</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>si no, %1</translation>
    </message>
    <message>
        <source>  … and %1 more
</source>
        <translation>  … y %1 más
</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bundle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes, unpacked %2 in %3 entries</source>
        <translation>%1 bytes; desempaquetado, %2 en %3 entradas</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>bundle</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>about</source>
        <translation>sobre</translation>
    </message>
    <message>
        <source>No bundle is installed.</source>
        <translation>No hay ningún bundle instalado.</translation>
    </message>
    <message>
        <source>Examines the server NAME of this program&apos;s file, in that program&apos;s environment.</source>
        <translation>Examina el servidor NAME del archivo de este programa, en el entorno de ese programa.</translation>
    </message>
    <message>
        <source>The report: %1.</source>
        <translation>El informe: %1.</translation>
    </message>
    <message>
        <source>The file of the report, written whole or not at all; standard output if absent.</source>
        <translation>El archivo del informe, escrito entero o nada; si falta, la salida estándar.</translation>
    </message>
    <message>
        <source>Calls no tool.</source>
        <translation>No llama a ninguna herramienta.</translation>
    </message>
    <message>
        <source>Warnings count as faults for the exit code.</source>
        <translation>Las advertencias cuentan como fallos para el código de salida.</translation>
    </message>
    <message>
        <source>Writes the first mend of the server&apos;s entry where the entry stands.</source>
        <translation>Escribe la primera corrección de la entrada del servidor allí donde está la entrada.</translation>
    </message>
    <message>
        <source>How long each answer is waited for.</source>
        <translation>Cuánto se espera cada respuesta.</translation>
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
        <translation>Uso:
  signalbox-cli doctor NAME                    un servidor de la lista
  signalbox-cli doctor --program PROGRAM NAME  un servidor del archivo de otro programa, tal como lo
                                               iniciaría ese programa
  signalbox-cli doctor --url URL
  signalbox-cli doctor -- orden …

Examina un servidor de fuera adentro: cómo se inicia o se accede a él, qué responde, su versión, autorización,
listas, una llamada inofensiva, cómo termina, dónde sus mensajes no son como dice el protocolo y qué hay de
peligroso en él; cada cosa con lo que la corrige. No inicia sesión en ninguna parte y no llama a nada más que
a una herramienta que dice que solo lee y que no necesita argumentos.

El código de salida es 1 si hay un fallo; si no, 0.
</translation>
    </message>
    <message>
        <source>-e, --cwd, --url, --transport and --header go with a command or an address, not with a server of the list.</source>
        <translation>-e, --cwd, --url, --transport y --header van con una orden o una dirección, no con un servidor de la lista.</translation>
    </message>
    <message>
        <source>--program wants one name of a server.</source>
        <translation>--program requiere un nombre de servidor.</translation>
    </message>
    <message>
        <source>Nothing to examine.</source>
        <translation>Nada que examinar.</translation>
    </message>
    <message>
        <source>Give a server&apos;s name, its command after --, or its address with --url.</source>
        <translation>Indique el nombre de un servidor, su orden después de -- o su dirección con --url.</translation>
    </message>
    <message>
        <source>--mend wants a server that stands in a list.</source>
        <translation>--mend requiere un servidor que esté en una lista.</translation>
    </message>
    <message>
        <source>%1 has no server “%2”.</source>
        <translation>%1 no tiene ningún servidor «%2».</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>add, accept: it may be started as it is shown, without being asked.</source>
        <translation>add, accept: se puede iniciar tal como se muestra, sin preguntar.</translation>
    </message>
    <message>
        <source>add, accept: it may be given this variable of the environment, or this file; repeated.</source>
        <translation>add, accept: puede recibir esta variable del entorno o este archivo; se puede repetir.</translation>
    </message>
    <message>
        <source>add, accept: a value that it leaves open, NAME=TEXT; no secrets; repeated.</source>
        <translation>add, accept: un valor que deja pendiente, NAME=TEXT; sin secretos; se puede repetir.</translation>
    </message>
    <message>
        <source>add, accept: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>add, accept: lo mismo, NAME=VARIABLE, cuando lo contiene la variable; se puede repetir.</translation>
    </message>
    <message>
        <source>“%1” would start:</source>
        <translation>«%1» iniciaría:</translation>
    </message>
    <message>
        <source>“%1” would be reached at:</source>
        <translation>Se accedería a «%1» en:</translation>
    </message>
    <message>
        <source>program file</source>
        <translation>archivo del programa</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>carpeta de trabajo</translation>
    </message>
    <message>
        <source>is given the variables</source>
        <translation>recibe las variables</translation>
    </message>
    <message>
        <source>is sent the headers</source>
        <translation>se le envían las cabeceras</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>peligroso</translation>
    </message>
    <message>
        <source>%1 decides what code is loaded into the program</source>
        <translation>%1 decide qué código se carga en el programa</translation>
    </message>
    <message>
        <source>it is given the whole environment, with every secret in it</source>
        <translation>recibe el entorno completo, con todos los secretos que contiene</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>lo impide</translation>
    </message>
    <message>
        <source>leaves open</source>
        <translation>deja pendiente</translation>
    </message>
    <message>
        <source>“%1” asks for no variable or file “%2”.</source>
        <translation>«%1» no pide ninguna variable ni archivo «%2».</translation>
    </message>
    <message>
        <source>“%1” leaves no “%2” open.</source>
        <translation>«%1» no deja pendiente ningún «%2».</translation>
    </message>
    <message>
        <source>“%1” is a secret: every program on this machine can read arguments. Use --value-env, or give it at the terminal.</source>
        <translation>«%1» es un secreto: cualquier programa de este equipo puede leer los argumentos. Use --value-env o indíquelo en el terminal.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>May it be given %1? y, Enter: no: </source>
        <translation>¿Puede recibir %1? y, Enter: no: </translation>
    </message>
    <message>
        <source>May it be started? y, Enter: no: </source>
        <translation>¿Puede iniciarse? y, Enter: no: </translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>No hay ninguna versión «%1» de este archivo.</translation>
    </message>
    <message>
        <source>This difference is accepted until either side changes.</source>
        <translation>Esta diferencia se acepta hasta que cambie uno de los dos lados.</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (fijado por el administrador)</translation>
    </message>
    <message>
        <source>No program looks for servers in %1.</source>
        <translation>Ningún programa busca servidores en %1.</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>No hay ningún programa «%1».</translation>
    </message>
    <message>
        <source>%1 has no file of its own in a project.</source>
        <translation>%1 no tiene un archivo propio en un proyecto.</translation>
    </message>
    <message>
        <source>There is no home folder in which %1 could keep its file.</source>
        <translation>No hay carpeta personal en la que %1 pueda guardar su archivo.</translation>
    </message>
    <message>
        <source>There is no server “%1” in Signalbox.</source>
        <translation>No hay ningún servidor «%1» en Signalbox.</translation>
    </message>
    <message>
        <source>Nothing was written. Say --yes to write it.</source>
        <translation>No se escribió nada. Indique --yes para escribirlo.</translation>
    </message>
    <message>
        <source>Write this? Type yes: </source>
        <translation>¿Escribir esto? Escriba yes: </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>same, off</source>
        <translation>igual, desactivado</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>difiere: %1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>another program, or by hand</source>
        <translation>otro programa, o a mano</translation>
    </message>
    <message>
        <source>servers: %1</source>
        <translation>servidores: %1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>aún sin archivo</translation>
    </message>
    <message>
        <source>None of the programs that Signalbox knows is on this machine.</source>
        <translation>En este equipo no está ninguno de los programas que conoce Signalbox.</translation>
    </message>
    <message>
        <source>No servers anywhere.</source>
        <translation>No hay servidores en ninguna parte.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>No version of this file is kept yet.</source>
        <translation>Aún no se guarda ninguna versión de este archivo.</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program.</source>
        <translation>No hay ningún lugar para secretos que perdure más allá de este programa.</translation>
    </message>
    <message>
        <source>%1: its secrets lie where Signalbox keeps secrets now.</source>
        <translation>%1: sus secretos están ahora donde Signalbox guarda los secretos.</translation>
    </message>
    <message>
        <source>Earlier versions of %1 that Signalbox keeps still hold the secrets; --forget takes them out.</source>
        <translation>Las versiones anteriores de %1 que guarda Signalbox aún contienen los secretos; --forget los quita.</translation>
    </message>
    <message>
        <source>The secrets in Signalbox&apos;s own list would go where Signalbox keeps secrets.</source>
        <translation>Los secretos de la lista de Signalbox irían adonde Signalbox guarda los secretos.</translation>
    </message>
    <message>
        <source>export, unify: the program, or the path of its file; repeated.</source>
        <translation>export, unify: el programa o la ruta de su archivo; se puede repetir.</translation>
    </message>
    <message>
        <source>unify: whose version is taken, a program&apos;s or signalbox&apos;s. remove: the program.</source>
        <translation>unify: de quién se toma la versión, de un programa o de signalbox. remove: el programa.</translation>
    </message>
    <message>
        <source>accept-difference: the program.</source>
        <translation>accept-difference: el programa.</translation>
    </message>
    <message>
        <source>Files of this project folder as well, for this time; repeated.</source>
        <translation>También los archivos de esta carpeta de proyecto, por esta vez; se puede repetir.</translation>
    </message>
    <message>
        <source>restore: only this server.</source>
        <translation>restore: solo este servidor.</translation>
    </message>
    <message>
        <source>The folder that the server is for, in Claude Code&apos;s own file.</source>
        <translation>La carpeta para la que es el servidor, en el archivo propio de Claude Code.</translation>
    </message>
    <message>
        <source>programs: looks into this project folder from now on.</source>
        <translation>programs: busca desde ahora en esta carpeta de proyecto.</translation>
    </message>
    <message>
        <source>programs: no longer looks into it.</source>
        <translation>programs: deja de buscar en ella.</translation>
    </message>
    <message>
        <source>secrets: Signalbox&apos;s own go where it keeps secrets; programs get references.</source>
        <translation>secrets: los de Signalbox van adonde guarda los secretos; los programas reciben referencias.</translation>
    </message>
    <message>
        <source>secrets --move: takes them out of the kept versions of the files as well.</source>
        <translation>secrets --move: los quita también de las versiones guardadas de los archivos.</translation>
    </message>
    <message>
        <source>Shows what would be written, as a difference, and writes nothing.</source>
        <translation>Muestra lo que se escribiría, como diferencia, y no escribe nada.</translation>
    </message>
    <message>
        <source>Writes without asking.</source>
        <translation>Escribe sin preguntar.</translation>
    </message>
    <message>
        <source>servers %1 wants another number of names.</source>
        <translation>servers %1 requiere otro número de nombres.</translation>
    </message>
    <message>
        <source>servers %1 --help tells more.</source>
        <translation>servers %1 --help da más información.</translation>
    </message>
    <message>
        <source>servers import wants programs, or --all.</source>
        <translation>servers import requiere programas o --all.</translation>
    </message>
    <message>
        <source>servers export wants --to PROGRAM.</source>
        <translation>servers export requiere --to PROGRAM.</translation>
    </message>
    <message>
        <source>servers %1 wants --from PROGRAM.</source>
        <translation>servers %1 requiere --from PROGRAM.</translation>
    </message>
    <message>
        <source>servers accept-difference wants --in PROGRAM.</source>
        <translation>servers accept-difference requiere --in PROGRAM.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
    <message>
        <source>Signalbox has a server “%1” already; it is left as it is.</source>
        <translation>Signalbox ya tiene un servidor «%1»; se deja como está.</translation>
    </message>
    <message>
        <source>%1: the secret in %2 goes where Signalbox keeps secrets; the entry refers to it.</source>
        <translation>%1: el secreto en %2 va adonde Signalbox guarda los secretos; la entrada remite a él.</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program: give them again when a server is started, or choose a place with signalbox-cli credentials store.</source>
        <translation>No hay ningún lugar para secretos que perdure más allá de este programa: vuelva a indicarlos al iniciar un servidor o elija un lugar con signalbox-cli credentials store.</translation>
    </message>
    <message>
        <source>every program of this machine can read it while the server runs</source>
        <translation>cualquier programa de este equipo puede leerlo mientras el servidor está en ejecución</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text.</source>
        <translation>No hay ningún secreto sin cifrar en un archivo.</translation>
    </message>
    <message>
        <source>Ends this one, and what it started, after asking.</source>
        <translation>Termina este y lo que inició, después de preguntar.</translation>
    </message>
    <message>
        <source>With --end: without asking.</source>
        <translation>Con --end: sin preguntar.</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>Lo mismo que --format json.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
MCP servers that run on this machine: those of the list, those of other programs&apos; configurations, and what
goes by a server&apos;s name. Secrets in their command lines are not shown.
</source>
        <translation>Uso: signalbox-cli servers ps [--json]
     signalbox-cli servers ps --end PID [--yes]
Servidores MCP en ejecución en este equipo: los de la lista, los de las configuraciones de otros programas y
lo que lleva el nombre de un servidor. Los secretos de sus líneas de órdenes no se muestran.
</translation>
    </message>
    <message>
        <source>servers ps takes no “%1”.</source>
        <translation>servers ps no admite «%1».</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierto)</translation>
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
        <translation>iniciado por</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
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
        <translation>puertos</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen.</source>
        <translation>No se ve ningún servidor MCP en ejecución en este equipo.</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether it is to be ended.</source>
        <translation>Aquí no se puede preguntar a nadie si hay que terminarlo.</translation>
    </message>
    <message>
        <source>--yes ends it without asking.</source>
        <translation>--yes lo termina sin preguntar.</translation>
    </message>
    <message>
        <source>Started by %1: %2
End the process %3? y, Enter: no: </source>
        <translation>Iniciado por %1: %2
¿Terminar el proceso %3? y: sí, Enter: no: </translation>
    </message>
    <message>
        <source>It runs on.</source>
        <translation>Sigue en ejecución.</translation>
    </message>
    <message>
        <source>Ended %1: %2</source>
        <translation>%1 terminado: %2</translation>
    </message>
    <message>
        <source>No MCP server has the process id %1.</source>
        <translation>Ningún servidor MCP tiene el ID de proceso %1.</translation>
    </message>
    <message>
        <source>This address tells of no server “%1”.</source>
        <translation>Esta dirección no anuncia ningún servidor «%1».</translation>
    </message>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>El registro no dice cómo se accede a este servidor.</translation>
    </message>
    <message>
        <source>There is no such way; servers registry show lists them.</source>
        <translation>No existe esa vía; servers registry show las muestra.</translation>
    </message>
    <message>
        <source>It wants no value “%1”.</source>
        <translation>No requiere ningún valor «%1».</translation>
    </message>
    <message>
        <source>It wants none.</source>
        <translation>No requiere ninguno.</translation>
    </message>
    <message>
        <source>It wants: %1.</source>
        <translation>Requiere: %1.</translation>
    </message>
    <message>
        <source>Leave it out, or give --ask %1: it is asked for when the server is started.</source>
        <translation>Omítalo o indique --ask %1: se pregunta al iniciar el servidor.</translation>
    </message>
    <message>
        <source>Would add “%1”: %2</source>
        <translation>Se añadiría «%1»: %2</translation>
    </message>
    <message>
        <source>Added “%1”: %2</source>
        <translation>Se añadió «%1»: %2</translation>
    </message>
    <message>
        <source>Give it with --set %1=VALUE.</source>
        <translation>Indíquelo con --set %1=VALUE.</translation>
    </message>
    <message>
        <source>Nothing newer.</source>
        <translation>Nada más reciente.</translation>
    </message>
    <message>
        <source>No server “%1” came from a registry.</source>
        <translation>Ningún servidor «%1» vino de un registro.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is what was kept of it, read at %2.</source>
        <translation>No se puede acceder a %1; esto es lo que se guardó, leído %2.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>%1: %2 servers are kept.</source>
        <translation>%1: se guardan %2 servidores.</translation>
    </message>
    <message>
        <source>This registry is not among them.</source>
        <translation>Este registro no está entre ellos.</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>No hay ningún registro definido.</translation>
    </message>
    <message>
        <source>search, show, add, refresh: only this registry; all that are set if absent.</source>
        <translation>search, show, add, refresh: solo este registro; si falta, todos los definidos.</translation>
    </message>
    <message>
        <source>show, add: this version; the newest if absent.</source>
        <translation>show, add: esta versión; si falta, la más reciente.</translation>
    </message>
    <message>
        <source>add: the server that this address tells of, in no registry.</source>
        <translation>add: el servidor que anuncia esta dirección, sin registro.</translation>
    </message>
    <message>
        <source>add: by its package of this number, as show counts them.</source>
        <translation>add: con su paquete de este número, según los cuenta show.</translation>
    </message>
    <message>
        <source>add: at its address of this number, as show counts them.</source>
        <translation>add: en su dirección de este número, según las cuenta show.</translation>
    </message>
    <message>
        <source>add: a value that it wants; repeated. No secrets.</source>
        <translation>add: un valor que requiere; se puede repetir. Sin secretos.</translation>
    </message>
    <message>
        <source>add: a value that is asked for when the server is started; repeated.</source>
        <translation>add: un valor que se pregunta al iniciar el servidor; se puede repetir.</translation>
    </message>
    <message>
        <source>add: the entry&apos;s name; made from the server&apos;s if absent.</source>
        <translation>add: el nombre de la entrada; si falta, se forma a partir del nombre del servidor.</translation>
    </message>
    <message>
        <source>search: at most so many servers; 20 if absent.</source>
        <translation>search: como máximo tantos servidores; si falta, 20.</translation>
    </message>
    <message>
        <source>search, show: only what is kept; nothing is asked.</source>
        <translation>search, show: solo lo guardado; no se consulta nada.</translation>
    </message>
    <message>
        <source>update: all that have a newer version.</source>
        <translation>update: todos los que tienen una versión más reciente.</translation>
    </message>
    <message>
        <source>add, update: says what would be written, and writes nothing.</source>
        <translation>add, update: dice lo que se escribiría y no escribe nada.</translation>
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
        <translation>Uso:
  signalbox-cli servers registry search [WORDS…]     servidores en los registros; lo leído se guarda
  signalbox-cli servers registry show NAME           qué es, cómo se accede a él, qué requiere
  signalbox-cli servers registry add NAME            lo añade a los servidores; no inicia nada
  signalbox-cli servers registry add --at ADDRESS NAME
  signalbox-cli servers registry at ADDRESS          servidores que una dirección anuncia por sí misma
  signalbox-cli servers registry updates             qué servidores tienen una versión más reciente
  signalbox-cli servers registry update SERVER… | --all
  signalbox-cli servers registry sources [add|remove ADDRESS]
  signalbox-cli servers registry refresh             lee la lista completa, o lo que cambió desde entonces
Se consultan los registros de los ajustes; nada más les envía algo.
</translation>
    </message>
    <message>
        <source>It is reached by a package or at an address, not both.</source>
        <translation>Se accede a él por un paquete o en una dirección, no ambos.</translation>
    </message>
    <message>
        <source>servers registry sources takes add ADDRESS or remove ADDRESS.</source>
        <translation>servers registry sources admite add ADDRESS o remove ADDRESS.</translation>
    </message>
    <message>
        <source>servers registry update wants names of servers, or --all.</source>
        <translation>servers registry update requiere nombres de servidores o --all.</translation>
    </message>
    <message>
        <source>--%1 does not go with servers registry %2.</source>
        <translation>--%1 no va con servers registry %2.</translation>
    </message>
    <message>
        <source>servers registry wants search, show, add, at, updates, update, sources or refresh.</source>
        <translation>servers registry requiere search, show, add, at, updates, update, sources o refresh.</translation>
    </message>
    <message>
        <source>servers registry --help shows them.</source>
        <translation>servers registry --help los muestra.</translation>
    </message>
    <message>
        <source>servers registry %1 cannot be understood like that.</source>
        <translation>servers registry %1 no se entiende así.</translation>
    </message>
    <message>
        <source>servers registry --help shows it.</source>
        <translation>servers registry --help lo muestra.</translation>
    </message>
    <message>
        <source>Name one with --registry, or add it: servers registry sources add ADDRESS.</source>
        <translation>Indique uno con --registry o añádalo: servers registry sources add ADDRESS.</translation>
    </message>
    <message>
        <source>Of “%1” nothing is kept.</source>
        <translation>De «%1» no se guarda nada.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>secret: asked for at the start</source>
        <translation>secreto: se pregunta al iniciar</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>because</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicado</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>código fuente</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>“%1” is in the list and may not be started yet.</source>
        <translation>«%1» está en la lista y aún no se puede iniciar.</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>«%1» no se aceptó.</translation>
    </message>
    <message>
        <source>Say yes at a terminal, or with --yes.</source>
        <translation>Diga que sí en un terminal, o con --yes.</translation>
    </message>
    <message>
        <source>“%1” holds %2 secret(s). Keep them where secrets are kept, not in the list? Enter: yes, n: no: </source>
        <translation>«%1» contiene %2 secreto(s). ¿Guardarlos donde se guardan los secretos y no en la lista? Enter: sí, n: no: </translation>
    </message>
    <message>
        <source>“%1” has %2 secret(s) in the list of servers, in the clear; --move-secrets keeps them elsewhere.</source>
        <translation>«%1» tiene %2 secreto(s) sin cifrar en la lista de servidores; --move-secrets los guarda en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” may be started.</source>
        <translation>«%1» se puede iniciar.</translation>
    </message>
    <message>
        <source>Added “%1”. It is not started before you accept it: signalbox-cli servers accept %1</source>
        <translation>Se añadió «%1». No se inicia hasta que usted lo acepte: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>«%1» ha cambiado.</translation>
    </message>
    <message>
        <source>Calls it so.</source>
        <translation>Le da este nombre.</translation>
    </message>
    <message>
        <source>Puts it into this group; empty: into none.</source>
        <translation>Lo pone en este grupo; vacío: en ninguno.</translation>
    </message>
    <message>
        <source>Starts this, program and arguments, quoted as for a shell.</source>
        <translation>Inicia esto, programa y argumentos, entrecomillado como para un shell.</translation>
    </message>
    <message>
        <source>Reaches it at this address.</source>
        <translation>Accede a él en esta dirección.</translation>
    </message>
    <message>
        <source>Reaches it over http, sse or websocket.</source>
        <translation>Accede a él por http, sse o websocket.</translation>
    </message>
    <message>
        <source>Starts it in this folder; empty: in Signalbox&apos;s own.</source>
        <translation>Lo inicia en esta carpeta; vacío: en la de Signalbox.</translation>
    </message>
    <message>
        <source>Gives it this variable; repeated.</source>
        <translation>Le da esta variable; se puede repetir.</translation>
    </message>
    <message>
        <source>Does not give it this variable any more; repeated.</source>
        <translation>Deja de darle esta variable; se puede repetir.</translation>
    </message>
    <message>
        <source>Sends it this header; repeated.</source>
        <translation>Le envía esta cabecera; se puede repetir.</translation>
    </message>
    <message>
        <source>Does not send it this header any more; repeated.</source>
        <translation>Deja de enviarle esta cabecera; se puede repetir.</translation>
    </message>
    <message>
        <source>Leaves it out where all servers are meant.</source>
        <translation>Lo omite cuando se trata de todos los servidores.</translation>
    </message>
    <message>
        <source>Takes that back.</source>
        <translation>Revierte eso.</translation>
    </message>
    <message>
        <source>text: a sentence. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: una frase. json: un documento {&quot;result&quot;: …}.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers edit NAME [what changes]</source>
        <translation>Uso: signalbox-cli servers edit NAME [lo que cambia]</translation>
    </message>
    <message>
        <source>--disable and --enable are opposites.</source>
        <translation>--disable y --enable son opuestos.</translation>
    </message>
    <message>
        <source>“%1” is no transport.</source>
        <translation>«%1» no es un transporte.</translation>
    </message>
    <message>
        <source>A server has a command or an address, not both.</source>
        <translation>Un servidor tiene una orden o una dirección, no ambas.</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>No hay ningún programa que iniciar.</translation>
    </message>
    <message>
        <source>Headers and a transport go with an address; “%1” is started as a command.</source>
        <translation>Las cabeceras y el transporte van con una dirección; «%1» se inicia como orden.</translation>
    </message>
    <message>
        <source>Variables and a folder go with a command; “%1” has an address.</source>
        <translation>Las variables y la carpeta van con una orden; «%1» tiene una dirección.</translation>
    </message>
    <message>
        <source>add: keeps the secrets of a text where secrets are kept, not in the list.</source>
        <translation>add: guarda los secretos de un texto donde se guardan los secretos, no en la lista.</translation>
    </message>
    <message>
        <source>servers wants list, add, accept, edit, remove, check, tools, budget, apps or gates.</source>
        <translation>servers requiere list, add, accept, edit, remove, check, tools, budget, apps o gates.</translation>
    </message>
    <message>
        <source>servers wants list, add, accept, edit, remove, check, tools, budget, apps or gates, not “%1”.</source>
        <translation>servers requiere list, add, accept, edit, remove, check, tools, budget, apps o gates, no «%1».</translation>
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
        <translation>Además:
  %1 servers list|add|remove   La lista de servidores de Signalbox; servers --help da más información.
  %1 doctor SERVER             Examina un servidor paso a paso; doctor --help da más información.
  %1 auth login|status|logout  Inicio de sesión en un servidor; auth --help da más información.
  %1 credentials VERB          Qué se muestra a los servidores; credentials --help muestra los verbos.
  %1 journal VERB              El registro de todos los mensajes; journal --help muestra los verbos.
  %1 policy VERB               Qué llamadas se permiten; policy --help muestra los verbos.
  %1 sessions VERB             Sesiones seguras; sessions --help muestra los verbos.
  %1 calls VERB                Las llamadas que recuerda la ventana; calls --help muestra los verbos.
  %1 breakers | cache          Del Signalbox en ejecución: qué está detenido, qué se guarda.
  %1 settings VERB             Lo que se puede ajustar; settings --help muestra los verbos.
  %1 stats                     Llamadas, errores, duraciones y bytes; stats --help da más información.
  %1 team VERB                 La base de datos del equipo de trabajo; team --help muestra los verbos.
  %1 updates                   Si hay un Signalbox más reciente en la lista que usted indicó.
  %1 bench                     Llamadas para medir; bench --help da más información.
  %1 complete -- WORDS         Lo que podría seguir, para el autocompletado de los shells.

Antes de todas las demás palabras:
  --data-dir FOLDER            Todo en esta carpeta: ajustes, servidores, diario, llamadas guardadas.
  --config-dir FOLDER          Ajustes y servidores en esta carpeta.
  --portable                   Todo en signalbox-data junto al programa; un archivo llamado portable
                               junto a él significa lo mismo.

Códigos de salida: 0 éxito, 1 uso y otros, 3 se necesita autorización, 4 servidor no alcanzado o perdido,
5 la herramienta falló o no existe, 12 rechazado por la política, 130 y 143 terminado por SIGINT y SIGTERM.

Ejemplos:
  %1 --method tools/call --tool-name echo --tool-arg message=hi \
      -- npx -y @modelcontextprotocol/server-everything
  %1 --method tools/list https://mcp.example.com/mcp
</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>El valor de %1</translation>
    </message>
    <message>
        <source>A secret is text; this is not.</source>
        <translation>Un secreto es texto; esto no lo es.</translation>
    </message>
    <message>
        <source>The environment “%1” is there.</source>
        <translation>El entorno «%1» está creado.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>«%1» se llama ahora «%2».</translation>
    </message>
    <message>
        <source>The environment “%1” is removed.</source>
        <translation>El entorno «%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>No environment is in use.</source>
        <translation>No hay ningún entorno en uso.</translation>
    </message>
    <message>
        <source>The environment “%1” is in use.</source>
        <translation>El entorno «%1» está en uso.</translation>
    </message>
    <message>
        <source>variables: %1</source>
        <translation>variables: %1</translation>
    </message>
    <message>
        <source>(all environments)</source>
        <translation>(todos los entornos)</translation>
    </message>
    <message>
        <source>No environments yet. Add one: signalbox-cli servers env add NAME</source>
        <translation>Aún no hay entornos. Añada uno: signalbox-cli servers env add NAME</translation>
    </message>
    <message>
        <source>It has no variables.</source>
        <translation>No tiene variables.</translation>
    </message>
    <message>
        <source>No variable is set.</source>
        <translation>No hay ninguna variable definida.</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation>Definido en %1: %2.</translation>
    </message>
    <message>
        <source>No more in %1: %2.</source>
        <translation>Ya no está en %1: %2.</translation>
    </message>
    <message>
        <source>set, unset: in this environment.</source>
        <translation>set, unset: en este entorno.</translation>
    </message>
    <message>
        <source>set, unset: in this profile; goes before any environment.</source>
        <translation>set, unset: en este perfil; prevalece sobre cualquier entorno.</translation>
    </message>
    <message>
        <source>set, unset: in all environments.</source>
        <translation>set, unset: en todos los entornos.</translation>
    </message>
    <message>
        <source>set: this variable is a secret; its value is typed, or read from standard input.</source>
        <translation>set: esta variable es un secreto; su valor se teclea o se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>set: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>set: lo mismo, NAME=VARIABLE, donde la variable lo contiene; se puede repetir.</translation>
    </message>
    <message>
        <source>set: keeps in the file what looks like a secret.</source>
        <translation>set: deja en el archivo lo que parece un secreto.</translation>
    </message>
    <message>
        <source>add, set: what it is for.</source>
        <translation>add, set: para qué sirve.</translation>
    </message>
    <message>
        <source>use: no environment.</source>
        <translation>use: ningún entorno.</translation>
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
        <translation>Uso:
  signalbox-cli servers env list                       los entornos; * marca el que está en uso
  signalbox-cli servers env show [NAME]                sus variables; sin nombre, qué rige ahora y de dónde viene
  signalbox-cli servers env add NAME
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE
                                                       sin lugar: en el entorno en uso o en todos
  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …
  signalbox-cli servers env rename NAME NEWNAME
  signalbox-cli servers env remove NAME                con él se van sus variables y los secretos de estas
  signalbox-cli servers env use NAME | --none          desde ahora; lo que está en ejecución sigue igual
Los servidores las reciben donde sus entradas dicen ${var:VARIABLE}.
</translation>
    </message>
    <message>
        <source>Give one of --env, --profile and --everywhere.</source>
        <translation>Indique uno de --env, --profile y --everywhere.</translation>
    </message>
    <message>
        <source>“%1” is not VARIABLE=TEXT.</source>
        <translation>«%1» no es VARIABLE=TEXT.</translation>
    </message>
    <message>
        <source>“%1” looks like a secret: every program on this machine can read arguments.</source>
        <translation>«%1» parece un secreto: cualquier programa de este equipo puede leer los argumentos.</translation>
    </message>
    <message>
        <source>Use --secret %1, or --secret-env %1=VARIABLE; --plain if it is none.</source>
        <translation>Use --secret %1 o --secret-env %1=VARIABLE; --plain si no lo es.</translation>
    </message>
    <message>
        <source>servers env set wants VARIABLE=TEXT, or --secret VARIABLE.</source>
        <translation>servers env set requiere VARIABLE=TEXT o --secret VARIABLE.</translation>
    </message>
    <message>
        <source>--description goes with one variable.</source>
        <translation>--description va con una sola variable.</translation>
    </message>
    <message>
        <source>servers env wants list, show, add, set, unset, rename, remove or use.</source>
        <translation>servers env requiere list, show, add, set, unset, rename, remove o use.</translation>
    </message>
    <message>
        <source>servers env %1 wants another number of words.</source>
        <translation>servers env %1 requiere otro número de palabras.</translation>
    </message>
    <message>
        <source>servers env --help shows it.</source>
        <translation>servers env --help lo muestra.</translation>
    </message>
    <message>
        <source>servers env use wants one name, or --none.</source>
        <translation>servers env use requiere un nombre o --none.</translation>
    </message>
    <message>
        <source>That option does not go with servers env %1.</source>
        <translation>Esa opción no va con servers env %1.</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(sin grupo)</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>Aún no hay servidores.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>No hay ningún grupo «%1».</translation>
    </message>
    <message>
        <source>In no group now: %1.</source>
        <translation>Ahora sin grupo: %1.</translation>
    </message>
    <message>
        <source>In “%1” now: %2.</source>
        <translation>Ahora en «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”.</source>
        <translation>«%1» no está en el grupo «%2».</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>Quien lo importe debe definir estas variables: %1.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Use --overwrite to write over it.</source>
        <translation>Use --overwrite para sobrescribirlo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>«%1» está en %2.</translation>
    </message>
    <message>
        <source>These servers need variables that are not set: %1. Set them with: signalbox-cli servers env set</source>
        <translation>Estos servidores necesitan variables que no están definidas: %1. Defínalas con: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>export: writes over a file that is there.</source>
        <translation>export: sobrescribe un archivo existente.</translation>
    </message>
    <message>
        <source>import: puts the servers into this group.</source>
        <translation>import: pone los servidores en este grupo.</translation>
    </message>
    <message>
        <source>import: gives another name to a server whose name is taken.</source>
        <translation>import: da otro nombre a un servidor cuyo nombre ya está en uso.</translation>
    </message>
    <message>
        <source>import: keeps secrets of the file where secrets are kept, not in the list.</source>
        <translation>import: guarda los secretos del archivo donde se guardan los secretos, no en la lista.</translation>
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
        <translation>Uso:
  signalbox-cli servers group list                     los grupos y los servidores de cada uno
  signalbox-cli servers group add GROUP SERVER …       pone servidores en un grupo
  signalbox-cli servers group remove GROUP [SERVER …]  saca de él estos, o todos; siguen en la lista
  signalbox-cli servers group rename GROUP NAME        los perfiles se adaptan
  signalbox-cli servers group export GROUP FILE        sus servidores en un archivo para otros, sin secretos;
                                                       - es la salida estándar
  signalbox-cli servers group import FILE              importa un archivo así; no se inicia nada de él antes de que
                                                       usted lo acepte; - es la entrada estándar
</translation>
    </message>
    <message>
        <source>servers group wants list, add, remove, rename, export or import.</source>
        <translation>servers group requiere list, add, remove, rename, export o import.</translation>
    </message>
    <message>
        <source>servers group %1 wants another number of words.</source>
        <translation>servers group %1 requiere otro número de palabras.</translation>
    </message>
    <message>
        <source>servers group --help shows it.</source>
        <translation>servers group --help lo muestra.</translation>
    </message>
    <message>
        <source>That option does not go with servers group %1.</source>
        <translation>Esa opción no va con servers group %1.</translation>
    </message>
    <message>
        <source>“%1” is a variable for all servers.</source>
        <translation>«%1» es una variable para todos los servidores.</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set</source>
        <translation>Defínala con: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>The profile “%1” is there. Use it with: signalbox-cli servers profile use</source>
        <translation>El perfil «%1» está creado. Úselo con: signalbox-cli servers profile use</translation>
    </message>
    <message>
        <source>The profile “%1” is changed.</source>
        <translation>El perfil «%1» se ha modificado.</translation>
    </message>
    <message>
        <source>The profile “%1” is removed. Its servers are still in the list.</source>
        <translation>El perfil «%1» se ha eliminado. Sus servidores siguen en la lista.</translation>
    </message>
    <message>
        <source>No profiles yet. Add one: signalbox-cli servers profile add NAME --server NAME</source>
        <translation>Aún no hay perfiles. Añada uno: signalbox-cli servers profile add NAME --server NAME</translation>
    </message>
    <message>
        <source>servers profile show wants one name.</source>
        <translation>servers profile show requiere un nombre.</translation>
    </message>
    <message>
        <source>(in use)</source>
        <translation>(en uso)</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servidores</translation>
    </message>
    <message>
        <source>“%1” is not in the profile by its own name.</source>
        <translation>«%1» no está en el perfil por su propio nombre.</translation>
    </message>
    <message>
        <source>The group “%1” is not in the profile.</source>
        <translation>El grupo «%1» no está en el perfil.</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>No hay ningún perfil en uso.</translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>El perfil «%1» está en uso.</translation>
    </message>
    <message>
        <source>Environment: “%1”.</source>
        <translation>Entorno: «%1».</translation>
    </message>
    <message>
        <source>add, edit: this server is on; repeated.</source>
        <translation>add, edit: este servidor está activado; se puede repetir.</translation>
    </message>
    <message>
        <source>add, edit: all servers of this group are on; repeated.</source>
        <translation>add, edit: todos los servidores de este grupo están activados; se puede repetir.</translation>
    </message>
    <message>
        <source>edit: this server no more; repeated.</source>
        <translation>edit: este servidor ya no; se puede repetir.</translation>
    </message>
    <message>
        <source>edit: this group no more; repeated.</source>
        <translation>edit: este grupo ya no; se puede repetir.</translation>
    </message>
    <message>
        <source>add, edit: this environment comes into use with it; empty: none does.</source>
        <translation>add, edit: este entorno entra en uso con él; vacío: ninguno.</translation>
    </message>
    <message>
        <source>edit: calls it so.</source>
        <translation>edit: le da este nombre.</translation>
    </message>
    <message>
        <source>add, edit: what it is for.</source>
        <translation>add, edit: para qué sirve.</translation>
    </message>
    <message>
        <source>use: no profile; servers are on by their own settings.</source>
        <translation>use: ningún perfil; los servidores se activan según sus propios ajustes.</translation>
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
        <translation>Uso:
  signalbox-cli servers profile list                   los perfiles; * marca el que está en uso
  signalbox-cli servers profile show NAME              sus servidores, su entorno y sus variables
  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]
  signalbox-cli servers profile edit NAME [lo que cambia]
  signalbox-cli servers profile remove NAME            no se elimina ninguno de sus servidores
  signalbox-cli servers profile use NAME | --none      desde ahora; lo que está en ejecución sigue igual
Sus propias variables: signalbox-cli servers env set --profile NAME VARIABLE=TEXT
</translation>
    </message>
    <message>
        <source>servers profile wants list, show, add, edit, remove or use.</source>
        <translation>servers profile requiere list, show, add, edit, remove o use.</translation>
    </message>
    <message>
        <source>servers profile %1 takes no “%2”.</source>
        <translation>servers profile %1 no admite «%2».</translation>
    </message>
    <message>
        <source>servers profile %1 wants one name.</source>
        <translation>servers profile %1 requiere un nombre.</translation>
    </message>
    <message>
        <source>That option does not go with servers profile %1.</source>
        <translation>Esa opción no va con servers profile %1.</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>list, tools: only servers of this group.</source>
        <translation>list, tools: solo los servidores de este grupo.</translation>
    </message>
    <message>
        <source>list, tools: only servers that this profile has on.</source>
        <translation>list, tools: solo los servidores que activa este perfil.</translation>
    </message>
    <message>
        <source>--group and --profile go with servers list and servers tools.</source>
        <translation>--group y --profile van con servers list y servers tools.</translation>
    </message>
    <message>
        <source>Looks there, whatever is set.</source>
        <translation>Busca ahí, sea cual sea el ajuste.</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli updates [--from ADDRESS]
Whether a newer Signalbox is listed, in an AppStream list of releases. Which one to ask is the setting
updates.address; unless you set it, Signalbox never looks for updates.
</source>
        <translation>Uso: signalbox-cli updates [--from ADDRESS]
Si hay un Signalbox más reciente en una lista de versiones de AppStream. A cuál se pregunta lo indica el ajuste
updates.address; si no lo define, Signalbox nunca busca actualizaciones.
</translation>
    </message>
    <message>
        <source>updates takes no “%1”.</source>
        <translation>updates no admite «%1».</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>No hay ninguna versión más reciente en la lista. Esta es %1.</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3.</source>
        <translation>Ha salido Signalbox %1, del %2; este es %3.</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2.</source>
        <translation>Ha salido Signalbox %1; este es %2.</translation>
    </message>
    <message>
        <source>It is not set where to look for newer versions.</source>
        <translation>No se ha definido dónde buscar versiones más recientes.</translation>
    </message>
    <message>
        <source>Name it with --from, or set updates.address.</source>
        <translation>Indíquelo con --from o defina updates.address.</translation>
    </message>
    <message>
        <source>takes variables from the file</source>
        <translation>toma variables del archivo</translation>
    </message>
    <message>
        <source>Import it into Signalbox and export it from there: then a file refers to the secret where its program can. --with-secrets writes it all the same.</source>
        <translation>Impórtelo a Signalbox y expórtelo desde allí: entonces un archivo remite al secreto donde su programa puede hacerlo. --with-secrets lo escribe de todos modos.</translation>
    </message>
    <message>
        <source>secret kept here, off</source>
        <translation>secreto guardado aquí, desactivado</translation>
    </message>
    <message>
        <source>secret kept here</source>
        <translation>secreto guardado aquí</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (no instalado)</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>Sacado de un archivo de %1.</translation>
    </message>
    <message>
        <source>The values lie where Signalbox keeps secrets, as secret variables of all environments: %1.</source>
        <translation>Los valores están donde Signalbox guarda los secretos, como variables secretas de todos los entornos: %1.</translation>
    </message>
    <message>
        <source>import: all servers of all programs that Signalbox does not have. matrix: also programs that are not installed.</source>
        <translation>import: todos los servidores de todos los programas que Signalbox no tiene. matrix: también los programas no instalados.</translation>
    </message>
    <message>
        <source>export, unify: also secrets that would stand in a file in plain text; else it is refused.</source>
        <translation>export, unify: también los secretos que quedarían sin cifrar en un archivo; si no, se rechaza.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers programs                        programs on this machine, where their files are, how
                                                        many servers each has, what is wrong with them
  signalbox-cli servers matrix [--all]                  servers down, programs across: same, different, absent
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
        <translation>Uso:
  signalbox-cli servers programs                        los programas de este equipo, dónde están sus archivos,
                                                        cuántos servidores tiene cada uno, qué está mal en ellos
  signalbox-cli servers matrix [--all]                  servidores en filas, programas en columnas: igual,
                                                        diferente, ausente
  signalbox-cli servers import PROGRAM[:NAME] …         pasa servidores a la lista de Signalbox; no inicia nada
  signalbox-cli servers import --all
  signalbox-cli servers export NAME … --to PROGRAM      escribe servidores en el archivo de un programa
  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]
                                                        una sola versión en todas partes, o en estos programas
  signalbox-cli servers remove NAME … --from PROGRAM    quita servidores del archivo de un programa
  signalbox-cli servers accept-difference NAME --in PROGRAM   se admite esta diferencia
  signalbox-cli servers history PROGRAM                 versiones de su archivo, quién cambió qué y cuándo
  signalbox-cli servers restore PROGRAM VERSION [--server NAME]
  signalbox-cli servers secrets [PROGRAM] [--move]      secretos que están sin cifrar en archivos
Primero se muestra lo que se va a escribir; después se requiere --yes, o un yes escrito.
</translation>
    </message>
    <message>
        <source>--way %1: %2</source>
        <translation>--way %1: %2</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <translation>%1 (elegida)</translation>
    </message>
    <message>
        <source>There is no way %1 to it; it has %2.</source>
        <translation>No hay ninguna vía %1 para acceder a él; tiene %2.</translation>
    </message>
    <message>
        <source>Gives it the variables in this file, read at each start; empty: of none.</source>
        <translation>Le da las variables de este archivo, leído en cada inicio; vacío: de ninguno.</translation>
    </message>
    <message>
        <source>add: gives it the variables in this file, read at each start.</source>
        <translation>add: le da las variables de este archivo, leído en cada inicio.</translation>
    </message>
    <message>
        <source>add: of a server of a registry that has several packages or addresses, which; counted from 1.</source>
        <translation>add: de un servidor de un registro con varios paquetes o direcciones, cuál; se cuenta desde 1.</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers list [--group NAME] [--profile NAME]   all servers, or some
  signalbox-cli servers add [--name NAME] -- command   one server from its command line
  signalbox-cli servers add [--name NAME] URL          one server at an address
  signalbox-cli servers add [--yes] (TEXT | -)         what TEXT or standard input means: a command line, a link,
                                                       “claude mcp add …”, JSON, TOML or YAML as other programs keep it,
                                                       a server.json of a registry (--way: which of its packages);
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
        <translation>Uso:
  signalbox-cli servers list [--group NAME] [--profile NAME]   todos los servidores o algunos
  signalbox-cli servers add [--name NAME] -- orden     un servidor a partir de su línea de órdenes
  signalbox-cli servers add [--name NAME] URL          un servidor en una dirección
  signalbox-cli servers add [--yes] (TEXT | -)         lo que significa TEXT o la entrada estándar: una línea de órdenes,
                                                       un enlace, «claude mcp add …», JSON, TOML o YAML como lo guardan
                                                       otros programas, un server.json de un registro (--way: cuál de
                                                       sus paquetes); no se inicia nada de ello antes de aceptarlo
  signalbox-cli servers accept NAME [--yes] [--allow …] muestra lo que se iniciaría y pregunta
  signalbox-cli servers edit NAME …                    cambia lo que se indique; véase servers edit --help
  signalbox-cli servers remove NAME
  signalbox-cli servers check NAME [--watch]           conecta, comprueba su estado (ping si no se define otra cosa),
                                                       indica cómo fue y lo que consumen sus procesos
  signalbox-cli servers tools                          las herramientas de todos los servidores que responden, como
                                                       server.tool, y cuáles podrían confundirse entre sí
  signalbox-cli servers budget NAME                    lo que ocupan sus herramientas del contexto de un modelo y qué
                                                       no es, en lo que dice, conforme al protocolo
  signalbox-cli servers apps NAME                      sus MCP Apps y las herramientas que usan cada app
  signalbox-cli servers gates NAME [--attempts N …]    qué pasa con sus llamadas: límites, reintentos, disyuntor, caché;
                                                       cambia lo que se indique
  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference
                                                       servidores de otros programas; véase servers programs --help
  signalbox-cli servers group …                        servidores en grupos; un grupo como archivo para otros
  signalbox-cli servers profile …                      qué servidores se activan juntos y con qué variables
  signalbox-cli servers env …                          los entornos y sus variables
  signalbox-cli servers bundle …                       bundles (.mcpb); véase servers bundle --help
  signalbox-cli servers ps                             servidores MCP en ejecución en este equipo; véase servers ps --help
</translation>
    </message>
    <message>
        <source>--env-file goes with a command; %1 is an address.</source>
        <translation>--env-file va con una orden; %1 es una dirección.</translation>
    </message>
    <message>
        <source>-e, --env-file, --cwd, --protocol-era, --transport and --header go with a command or an address; a snippet brings its own.</source>
        <translation>-e, --env-file, --cwd, --protocol-era, --transport y --header van con una orden o una dirección; un fragmento trae los suyos.</translation>
    </message>
    <message>
        <source>--way goes with servers add and a text that says how a registry lists a server.</source>
        <translation>--way va con servers add y un texto que dice cómo figura un servidor en un registro.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Añadir servidor…</translation>
    </message>
    <message>
        <source>Adds a server by filling in a form.</source>
        <translation>Añade un servidor rellenando un formulario.</translation>
    </message>
    <message>
        <source>Add what was &amp;copied…</source>
        <translation>Añadir lo &amp;copiado…</translation>
    </message>
    <message>
        <source>Shows what the copied command line or JSON means, before it is kept.</source>
        <translation>Muestra lo que significa la línea de órdenes o el JSON copiado antes de guardarlo.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Disconnects all servers and ends Signalbox.</source>
        <translation>Desconecta todos los servidores y termina Signalbox.</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>&amp;Conectar o desconectar</translation>
    </message>
    <message>
        <source>Connects the current server, or ends its connection.</source>
        <translation>Conecta el servidor actual o termina su conexión.</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>Ends the current server and connects anew.</source>
        <translation>Termina el servidor actual y vuelve a conectar.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Changes how the current server is started.</source>
        <translation>Cambia cómo se inicia el servidor actual.</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Adds a server like the current one.</source>
        <translation>Añade un servidor como el actual.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Takes the current server off the list, after asking.</source>
        <translation>Quita el servidor actual de la lista, tras preguntar.</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>&amp;Llamar</translation>
    </message>
    <message>
        <source>Calls the tool with what the form holds.</source>
        <translation>Llama a la herramienta con lo que contiene el formulario.</translation>
    </message>
    <message>
        <source>Ca&amp;ncel call</source>
        <translation>Ca&amp;ncelar llamada</translation>
    </message>
    <message>
        <source>Takes the running call back.</source>
        <translation>Retira la llamada en curso.</translation>
    </message>
    <message>
        <source>&amp;Repeat last call</source>
        <translation>Repe&amp;tir última llamada</translation>
    </message>
    <message>
        <source>Sends the last call of this tool again, unchanged.</source>
        <translation>Envía de nuevo, sin cambios, la última llamada de esta herramienta.</translation>
    </message>
    <message>
        <source>&amp;Form or JSON</source>
        <translation>&amp;Formulario o JSON</translation>
    </message>
    <message>
        <source>Switches between the form and the JSON text of the arguments.</source>
        <translation>Cambia entre el formulario y el texto JSON de los argumentos.</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>&amp;Explorar</translation>
    </message>
    <message>
        <source>Shows the connected servers and their tools.</source>
        <translation>Muestra los servidores conectados y sus herramientas.</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>&amp;Diario</translation>
    </message>
    <message>
        <source>Gives the journal the whole page.</source>
        <translation>Da al diario toda la página.</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ajustes</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>Muestra los ajustes.</translation>
    </message>
    <message>
        <source>Journal open or s&amp;hut</source>
        <translation>A&amp;brir o cerrar el diario</translation>
    </message>
    <message>
        <source>Opens or shuts the journal under the page.</source>
        <translation>Abre o cierra el diario debajo de la página.</translation>
    </message>
    <message>
        <source>&amp;Next server tab</source>
        <translation>&amp;Siguiente pestaña de servidor</translation>
    </message>
    <message>
        <source>Goes to the next server tab.</source>
        <translation>Va a la siguiente pestaña de servidor.</translation>
    </message>
    <message>
        <source>C&amp;lose server tab</source>
        <translation>&amp;Cerrar pestaña de servidor</translation>
    </message>
    <message>
        <source>Closes the server tab; the server stays connected.</source>
        <translation>Cierra la pestaña de servidor; el servidor sigue conectado.</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>Mueve el foco al panel siguiente.</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>Mueve el foco al panel anterior.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
        <source>Dark or light as the system is.</source>
        <translation>Oscuro o claro, según el sistema.</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Dark, whatever the system is.</source>
        <translation>Oscuro, sea cual sea el sistema.</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Light, whatever the system is.</source>
        <translation>Claro, sea cual sea el sistema.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Lists every command with its keys.</source>
        <translation>Muestra todas las órdenes con sus teclas.</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>Acerca &amp;de Signalbox</translation>
    </message>
    <message>
        <source>Shows version, licence and where things are kept.</source>
        <translation>Muestra la versión, la licencia y dónde se guarda todo.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Servidor</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Monitor</translation>
    </message>
    <message>
        <source>Shows how the servers do: times, failures, bytes.</source>
        <translation>Muestra cómo van los servidores: tiempos, fallos, bytes.</translation>
    </message>
    <message>
        <source>&amp;Stalls</source>
        <translation>Blo&amp;queos</translation>
    </message>
    <message>
        <source>Lists the moments in which the window was held up, and by what.</source>
        <translation>Muestra los momentos en que la ventana quedó detenida y por qué.</translation>
    </message>
    <message>
        <source>&amp;Keep secrets in the clear…</source>
        <translation>Conservar &amp;secretos sin enmascarar…</translation>
    </message>
    <message>
        <source>Until it is disconnected, writes the current server&apos;s secrets into the journal as they are, after asking; or masks them again.</source>
        <translation>Hasta que se desconecte, escribe los secretos del servidor actual en el diario tal como son, tras preguntar; o vuelve a enmascararlos.</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>&amp;Política</translation>
    </message>
    <message>
        <source>Shows what decides whether calls may be made: rules, sessions, definitions.</source>
        <translation>Muestra lo que decide si se permiten las llamadas: reglas, sesiones, definiciones.</translation>
    </message>
    <message>
        <source>Go to the &amp;question</source>
        <translation>Ir a la pregu&amp;nta</translation>
    </message>
    <message>
        <source>Goes to the question whether a call may be made.</source>
        <translation>Va a la pregunta de si se permite una llamada.</translation>
    </message>
    <message>
        <source>Sa&amp;ve call…</source>
        <translation>&amp;Guardar llamada…</translation>
    </message>
    <message>
        <source>Keeps what the form holds under a name.</source>
        <translation>Conserva con un nombre lo que contiene el formulario.</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>Co&amp;piar como línea de órdenes</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of signalbox-cli.</source>
        <translation>Copia lo que contiene el formulario como orden de signalbox-cli.</translation>
    </message>
    <message>
        <source>Copy as &amp;Inspector&apos;s command line</source>
        <translation>Copiar como línea de órdenes de &amp;Inspector</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of the official Inspector.</source>
        <translation>Copia lo que contiene el formulario como orden del Inspector oficial.</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>Copiar como c&amp;url</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of curl, for servers over HTTP.</source>
        <translation>Copia lo que contiene el formulario como orden de curl, para servidores por HTTP.</translation>
    </message>
    <message>
        <source>Copy as Ty&amp;peScript</source>
        <translation>Copiar como T&amp;ypeScript</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the TypeScript SDK.</source>
        <translation>Copia lo que contiene el formulario como programa con el SDK de TypeScript.</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copiar como Pyth&amp;on</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the Python SDK.</source>
        <translation>Copia lo que contiene el formulario como programa con el SDK de Python.</translation>
    </message>
    <message>
        <source>Copy as C&amp;++</source>
        <translation>Copiar como C&amp;++</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program over Qt.</source>
        <translation>Copia lo que contiene el formulario como programa con Qt.</translation>
    </message>
    <message>
        <source>Read the lis&amp;t again</source>
        <translation>&amp;Volver a leer la lista</translation>
    </message>
    <message>
        <source>Asks the server once more for its tools, or for the resources or prompts that are shown.</source>
        <translation>Pide de nuevo al servidor sus herramientas, o los recursos o prompts que se muestran.</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>B&amp;uscar en todo…</translation>
    </message>
    <message>
        <source>Finds servers, tools, resources, prompts and commands by their names.</source>
        <translation>Encuentra servidores, herramientas, recursos, prompts y órdenes por su nombre.</translation>
    </message>
    <message>
        <source>&amp;Requests of servers</source>
        <translation>Peticiones de los se&amp;rvidores</translation>
    </message>
    <message>
        <source>Shows what servers ask of you, and the answers that are written in a file.</source>
        <translation>Muestra lo que le piden los servidores y las respuestas escritas en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>&amp;Buscar en este panel</translation>
    </message>
    <message>
        <source>Goes to the filter or the search of the pane that has the focus.</source>
        <translation>Va al filtro o a la búsqueda del panel que tiene el foco.</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>Buscar en &amp;todas partes…</translation>
    </message>
    <message>
        <source>Finds words in what all servers offer, in kept calls, logs, consoles and the journal.</source>
        <translation>Busca palabras en lo que ofrecen todos los servidores, en llamadas guardadas, registros, consolas y el diario.</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>On black, with an edge around every control.</source>
        <translation>Sobre negro, con un borde alrededor de cada control.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Goes to where you were before: page, server, view, tool.</source>
        <translation>Va a donde estaba antes: página, servidor, vista, herramienta.</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>Goes to where you were before you went back.</source>
        <translation>Va a donde estaba antes de volver atrás.</translation>
    </message>
    <message>
        <source>&amp;View beside the others</source>
        <translation>&amp;Vista junto a las demás</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view beside its other views.</source>
        <translation>Muestra la vista actual del servidor junto a sus otras vistas.</translation>
    </message>
    <message>
        <source>View be&amp;low the others</source>
        <translation>Vista &amp;bajo las demás</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view below its other views.</source>
        <translation>Muestra la vista actual del servidor debajo de sus otras vistas.</translation>
    </message>
    <message>
        <source>View in its own wi&amp;ndow</source>
        <translation>Vista en ve&amp;ntana propia</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view in a window of its own.</source>
        <translation>Muestra la vista actual del servidor en una ventana propia.</translation>
    </message>
    <message>
        <source>&amp;Server beside the others</source>
        <translation>&amp;Servidor junto a los demás</translation>
    </message>
    <message>
        <source>Shows the whole server beside the other server tabs.</source>
        <translation>Muestra el servidor entero junto a las otras pestañas de servidores.</translation>
    </message>
    <message>
        <source>Server belo&amp;w the others</source>
        <translation>Servidor ba&amp;jo los demás</translation>
    </message>
    <message>
        <source>Shows the whole server below the other server tabs.</source>
        <translation>Muestra el servidor entero debajo de las otras pestañas de servidores.</translation>
    </message>
    <message>
        <source>Server in its &amp;own window</source>
        <translation>Servidor en ventana &amp;propia</translation>
    </message>
    <message>
        <source>Shows the whole server in a window of its own.</source>
        <translation>Muestra el servidor entero en una ventana propia.</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <source>Puts what stands beside, below or in its own window back into its row.</source>
        <translation>Devuelve a su fila lo que está al lado, debajo o en una ventana propia.</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Looks at the current server from its start to its end, and tells what mends what is wrong.</source>
        <translation>Examina el servidor actual de principio a fin y dice cómo corregir lo que está mal.</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>Ser&amp;vidores</translation>
    </message>
    <message>
        <source>Shows all servers, also those of other programs, and what can be added.</source>
        <translation>Muestra todos los servidores, también los de otros programas, y lo que se puede añadir.</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>Añadir desde un &amp;archivo…</translation>
    </message>
    <message>
        <source>Shows which servers a file names, a shared group or a program&apos;s, before they are kept.</source>
        <translation>Muestra qué servidores nombra un archivo (un grupo compartido o el de un programa) antes de guardarlos.</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>Mover a un &amp;grupo…</translation>
    </message>
    <message>
        <source>Puts the current server into a group, or out of one.</source>
        <translation>Pone el servidor actual en un grupo o lo saca de él.</translation>
    </message>
    <message>
        <source>import, open</source>
        <translation>importar, abrir</translation>
    </message>
    <message>
        <source>Servers of &amp;other programs…</source>
        <translation>Servidores de &amp;otros programas…</translation>
    </message>
    <message>
        <source>Shows which servers other programs have, to take them over.</source>
        <translation>Muestra qué servidores tienen otros programas, para incorporarlos.</translation>
    </message>
    <message>
        <source>import, clients</source>
        <translation>importar, clientes</translation>
    </message>
    <message>
        <source>&amp;Sample servers…</source>
        <translation>Servidores de &amp;ejemplo…</translation>
    </message>
    <message>
        <source>Shows the servers that come with Signalbox, to try it with.</source>
        <translation>Muestra los servidores que vienen con Signalbox, para probarlo.</translation>
    </message>
    <message>
        <source>examples, demo, welcome</source>
        <translation>ejemplos, demo, bienvenida</translation>
    </message>
    <message>
        <source>doctor, diagnose</source>
        <translation>médico, diagnóstico</translation>
    </message>
    <message>
        <source>Open sessio&amp;n file…</source>
        <translation>Abrir archivo de sesió&amp;n…</translation>
    </message>
    <message>
        <source>Shows what a session file holds in place of the journal.</source>
        <translation>Muestra lo que contiene un archivo de sesión en lugar del diario.</translation>
    </message>
    <message>
        <source>import, journal, recording</source>
        <translation>importar, diario, grabación</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>&amp;Importar ajustes…</translation>
    </message>
    <message>
        <source>Shows what a file of settings would change, before it does.</source>
        <translation>Muestra lo que cambiaría un archivo de ajustes antes de hacerlo.</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>preferencias, opciones, configuración</translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>%1 in the file is no object that could hold a member.</source>
        <translation>%1 no es, en el archivo, un objeto que pueda contener un miembro.</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be edited without touching more than this.</source>
        <translation>El archivo está escrito de un modo que no se puede editar sin tocar más que esto.</translation>
    </message>
    <message>
        <source>TOML has no word for null.</source>
        <translation>TOML no tiene palabra para null.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The question cannot be understood.</source>
        <translation>No se entiende la pregunta.</translation>
    </message>
</context>
<context>
    <name>ContentReading</name>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The running Signalbox cannot be reached.</source>
        <translation>No se puede acceder al Signalbox en ejecución.</translation>
    </message>
    <message>
        <source>Another user&apos;s program answers in the place of Signalbox.</source>
        <translation>En lugar de Signalbox responde el programa de otro usuario.</translation>
    </message>
    <message>
        <source>The running Signalbox does not answer.</source>
        <translation>El Signalbox en ejecución no responde.</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>La pregunta es demasiado larga.</translation>
    </message>
    <message>
        <source>The question is not one JSON object.</source>
        <translation>La pregunta no es un objeto JSON.</translation>
    </message>
    <message>
        <source>This is not a question that is answered here.</source>
        <translation>Esta pregunta no se responde aquí.</translation>
    </message>
    <message>
        <source>Whose breaker is meant is not said.</source>
        <translation>No se indica de quién es el disyuntor.</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>El Signalbox en ejecución responde de una forma que aquí no se entiende.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No hay ningún servidor «%1».</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>Parecidos: %1.</translation>
    </message>
    <message>
        <source>A question has no member but ask, of and token, and all are texts.</source>
        <translation>Una pregunta solo tiene los miembros ask, of y token, y todos son textos.</translation>
    </message>
    <message>
        <source>Only what is to be opened has a token.</source>
        <translation>Solo tiene token lo que se va a abrir.</translation>
    </message>
    <message>
        <source>This Signalbox has no window.</source>
        <translation>Este Signalbox no tiene ventana.</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
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
        <translation>Solo una petición se puede copiar como llamada.</translation>
    </message>
    <message>
        <source>This request came from the server; only ours can be made again.</source>
        <translation>Esta petición vino del servidor; solo las nuestras se pueden repetir.</translation>
    </message>
    <message>
        <source>This message is no request that can be read.</source>
        <translation>Este mensaje no es una petición que se pueda leer.</translation>
    </message>
    <message>
        <source>The parameters of this request are no object.</source>
        <translation>Los parámetros de esta petición no son un objeto.</translation>
    </message>
    <message>
        <source>How this server is reached is not known any more.</source>
        <translation>Ya no se sabe cómo se accede a este servidor.</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is a program that is spoken to over its input and output.</source>
        <translation>curl habla HTTP, y este servidor es un programa con el que se habla por su entrada y su salida.</translation>
    </message>
    <message>
        <source>In HTTP+SSE the answer comes on another stream than the request: one curl command cannot have it.</source>
        <translation>En HTTP+SSE la respuesta llega por otro flujo que la petición: una sola orden curl no puede obtenerla.</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is reached over WebSocket.</source>
        <translation>curl habla HTTP, y a este servidor se accede por WebSocket.</translation>
    </message>
    <message>
        <source>The Python SDK has no function for “%1”.</source>
        <translation>El SDK de Python no tiene función para «%1».</translation>
    </message>
    <message>
        <source>Inspector&apos;s command line</source>
        <translation>Línea de órdenes de Inspector</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>A program in C++ is made for servers that are programs or speak Streamable HTTP only.</source>
        <translation>Solo se crea un programa en C++ para servidores que son programas o hablan Streamable HTTP.</translation>
    </message>
    <message>
        <source>The Inspector does not speak WebSocket.</source>
        <translation>Inspector no habla WebSocket.</translation>
    </message>
    <message>
        <source>The Inspector&apos;s command line has no words for this request.</source>
        <translation>La línea de órdenes de Inspector no tiene palabras para esta petición.</translation>
    </message>
</context>
<context>
    <name>DefinitionPins</name>
    <message>
        <source>What was accepted of this server cannot be read, so it is not overwritten.</source>
        <translation>No se puede leer lo que se aceptó de este servidor, así que no se sobrescribe.</translation>
    </message>
    <message>
        <source>Mend the file, or remove it.</source>
        <translation>Corrija el archivo o elimínelo.</translation>
    </message>
    <message>
        <source>This definition was not accepted.</source>
        <translation>Esta definición no se aceptó.</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>No se puede eliminar el archivo: %1.</translation>
    </message>
</context>
<context>
    <name>DifferenceMeaning</name>
    <message>
        <source>%1 does not send it. A copy refers to a variable.</source>
        <translation>%1 no lo envía. Una copia remite a una variable.</translation>
    </message>
    <message>
        <source>%1 does not send it. A copy would write it into its file.</source>
        <translation>%1 no lo envía. Una copia lo escribiría en su archivo.</translation>
    </message>
    <message>
        <source>It stands in the file. %1 could refer to a variable instead.</source>
        <translation>Está en el archivo. %1 podría remitir a una variable en su lugar.</translation>
    </message>
    <message>
        <source>It stands in the file. %1 cannot refer to a variable.</source>
        <translation>Está en el archivo. %1 no puede remitir a una variable.</translation>
    </message>
    <message>
        <source>Only %1 gives it to the server.</source>
        <translation>Solo %1 se lo da al servidor.</translation>
    </message>
    <message>
        <source>%1 does not give it to the server.</source>
        <translation>%1 no se lo da al servidor.</translation>
    </message>
    <message>
        <source>%1 reaches it in another way.</source>
        <translation>%1 accede a él de otra manera.</translation>
    </message>
    <message>
        <source>%1 starts another program.</source>
        <translation>%1 inicia otro programa.</translation>
    </message>
    <message>
        <source>%1 starts it with other arguments.</source>
        <translation>%1 lo inicia con otros argumentos.</translation>
    </message>
    <message>
        <source>%1 starts it in another folder.</source>
        <translation>%1 lo inicia en otra carpeta.</translation>
    </message>
    <message>
        <source>%1 calls another address.</source>
        <translation>%1 llama a otra dirección.</translation>
    </message>
    <message>
        <source>%1 gives it another value.</source>
        <translation>%1 le da otro valor.</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>The examination was stopped before its end.</source>
        <translation>El examen se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>“%1” cannot be used like this.</source>
        <translation>«%1» no se puede usar así.</translation>
    </message>
    <message>
        <source>“%1” works, and something about it should be mended.</source>
        <translation>«%1» funciona, pero hay algo que conviene corregir.</translation>
    </message>
    <message>
        <source>“%1” works; a few things are worth knowing.</source>
        <translation>«%1» funciona; conviene saber algunas cosas.</translation>
    </message>
    <message>
        <source>“%1” works, and nothing was found wrong with it.</source>
        <translation>«%1» funciona y no se le encontró ningún defecto.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Mended:</source>
        <translation>Corregido:</translation>
    </message>
    <message>
        <source>Examination of “%1”</source>
        <translation>Examen de «%1»</translation>
    </message>
    <message>
        <source>In the environment of %1</source>
        <translation>En el entorno de %1</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>Se llama a sí mismo %1 y habla el protocolo %2.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>corregido: %1</translation>
    </message>
    <message>
        <source>Examination of “%1”: %2</source>
        <translation>Examen de «%1»: %2</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. Notes: %3. It took %4.</source>
        <translation>Fallos: %1. Advertencias: %2. Notas: %3. Duró %4.</translation>
    </message>
    <message>
        <source>For the reason told under “%1”.</source>
        <translation>Por la razón que se da en «%1».</translation>
    </message>
</context>
<context>
    <name>DoctorReviews</name>
    <message>
        <source>There are %1 such places; this is the first.</source>
        <translation>Hay %1 lugares así; este es el primero.</translation>
    </message>
    <message>
        <source>Expected is %1; there is %2.</source>
        <translation>Se espera %1; hay %2.</translation>
    </message>
    <message>
        <source>The server should be mended; other clients may refuse the message.</source>
        <translation>Conviene corregir el servidor; otros clientes pueden rechazar el mensaje.</translation>
    </message>
    <message>
        <source>Keep to the plainer form if the server is for all clients.</source>
        <translation>Limítese a la forma más sencilla si el servidor es para todos los clientes.</translation>
    </message>
</context>
<context>
    <name>DoctorTexts</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>passed, with a note</source>
        <translation>superado, con una nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>It tells a model to set aside what it was told before</source>
        <translation>Dice a un modelo que deje de lado lo que se le indicó antes</translation>
    </message>
    <message>
        <source>It tells a model to keep something from the person</source>
        <translation>Dice a un modelo que oculte algo a la persona</translation>
    </message>
    <message>
        <source>It has marks that models take for instructions</source>
        <translation>Contiene marcas que los modelos toman por instrucciones</translation>
    </message>
    <message>
        <source>It names files that hold keys or passwords</source>
        <translation>Nombra archivos que contienen claves o contraseñas</translation>
    </message>
    <message>
        <source>It tells a model how to use other tools</source>
        <translation>Dice a un modelo cómo usar otras herramientas</translation>
    </message>
    <message>
        <source>It tells a model to do something unseen</source>
        <translation>Dice a un modelo que haga algo sin que se vea</translation>
    </message>
    <message>
        <source>It tells a model to pass on secrets or the conversation</source>
        <translation>Dice a un modelo que transmita secretos o la conversación</translation>
    </message>
    <message>
        <source>Look at its text with the hidden characters shown before you trust it.</source>
        <translation>Mire su texto con los caracteres ocultos a la vista antes de confiar en él.</translation>
    </message>
    <message>
        <source>There are %1 tag characters in it, which nobody sees and models read.</source>
        <translation>Contiene %1 caracteres de etiqueta, que nadie ve y los modelos leen.</translation>
    </message>
    <message>
        <source>Tag characters, which nobody sees, spell a text for models: “%1”.</source>
        <translation>Unos caracteres de etiqueta, que nadie ve, forman un texto para modelos: «%1».</translation>
    </message>
    <message>
        <source>It has %1 characters that turn the direction of text (the first is %2): what is seen need not be what is there.</source>
        <translation>Contiene %1 caracteres que invierten la dirección del texto (el primero es %2): lo que se ve puede no ser lo que hay.</translation>
    </message>
    <message>
        <source>It has %1 characters that are not seen; the first is %2.</source>
        <translation>Contiene %1 caracteres que no se ven; el primero es %2.</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: «%2».</translation>
    </message>
    <message>
        <source>Read the whole text; do not give the server to a model unless you trust it.</source>
        <translation>Lea el texto completo; no dé el servidor a un modelo si no confía en él.</translation>
    </message>
</context>
<context>
    <name>Elicitation</name>
    <message>
        <source>The server&apos;s question cannot be understood.</source>
        <translation>No se entiende la pregunta del servidor.</translation>
    </message>
    <message>
        <source>Only a person can agree to visit an address.</source>
        <translation>Solo una persona puede aceptar visitar una dirección.</translation>
    </message>
    <message>
        <source>The form&apos;s defaults are no complete answer: %1</source>
        <translation>Los valores predeterminados del formulario no son una respuesta completa: %1</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>El archivo de secretos está bloqueado: se necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>The file of secrets is not there.</source>
        <translation>El archivo de secretos no existe.</translation>
    </message>
    <message>
        <source>Make one in the settings, or with “signalbox-cli credentials store file”.</source>
        <translation>Cree uno en los ajustes, o con «signalbox-cli credentials store file».</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>Una frase de contraseña vacía no protege nada.</translation>
    </message>
    <message>
        <source>There is a file of secrets already.</source>
        <translation>Ya existe un archivo de secretos.</translation>
    </message>
</context>
<context>
    <name>EntryDialect</name>
    <message>
        <source>This program has no way to reach a server by %1.</source>
        <translation>Este programa no puede acceder a un servidor por %1.</translation>
    </message>
    <message>
        <source>This program cannot start a server in a folder of its own.</source>
        <translation>Este programa no puede iniciar un servidor en una carpeta propia.</translation>
    </message>
    <message>
        <source>This program cannot send headers of one&apos;s own.</source>
        <translation>Este programa no puede enviar cabeceras propias.</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Another server has this name.</source>
        <translation>Otro servidor tiene este nombre.</translation>
    </message>
    <message>
        <source>The program alone; arguments go below, one a line.</source>
        <translation>Solo el programa; los argumentos van debajo, uno por línea.</translation>
    </message>
    <message>
        <source>Not KEY=VALUE: “%1”.</source>
        <translation>No es CLAVE=VALOR: «%1».</translation>
    </message>
    <message>
        <source>An address that begins with ws:// or wss://.</source>
        <translation>Una dirección que empiece por ws:// o wss://.</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://.</source>
        <translation>Una dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>Without a name or a password in it.</source>
        <translation>Sin nombre ni contraseña en ella.</translation>
    </message>
    <message>
        <source>Not Name: value: “%1”.</source>
        <translation>No es Nombre: valor: «%1».</translation>
    </message>
</context>
<context>
    <name>EntryRisks</name>
    <message>
        <source>Argument %1 holds a secret: every program on this machine can read the arguments of others.</source>
        <translation>El argumento %1 contiene un secreto: cualquier programa de este equipo puede leer los argumentos de los demás.</translation>
    </message>
    <message>
        <source>Give it in an environment variable, if the server takes one, and make a new secret.</source>
        <translation>Páselo en una variable de entorno, si el servidor la admite, y cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>The value of %1 is a secret, and stands in a file in clear text.</source>
        <translation>El valor de %1 es un secreto y está sin cifrar en un archivo.</translation>
    </message>
    <message>
        <source>Refer to it as ${%1} and set that where only you can read it.</source>
        <translation>Remita a él como ${%1} y defínalo donde solo usted pueda leerlo.</translation>
    </message>
    <message>
        <source>The header %1 holds a secret that stands in a file in clear text.</source>
        <translation>La cabecera %1 contiene un secreto que está sin cifrar en un archivo.</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials: those are kept in the keychain.</source>
        <translation>Defínalo como credenciales del servidor: estas se guardan en el llavero.</translation>
    </message>
    <message>
        <source>A secret stands in the address: addresses are written into logs on the way.</source>
        <translation>Hay un secreto en la dirección: las direcciones quedan escritas en los logs del camino.</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials, and make a new secret.</source>
        <translation>Defínalo como credenciales del servidor y cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>All that goes to %1 and comes from there can be read and changed on the way: the connection is not encrypted.</source>
        <translation>Todo lo que va a %1 y viene de allí se puede leer y modificar por el camino: la conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Use its https address, if it has one.</source>
        <translation>Use su dirección https, si la tiene.</translation>
    </message>
    <message>
        <source>One certificate is accepted whatever is wrong with it, as you said.</source>
        <translation>Se acepta un certificado sea cual sea su defecto, como usted indicó.</translation>
    </message>
    <message>
        <source>Have it signed by an authority that you trust instead.</source>
        <translation>En su lugar, haga que lo firme una autoridad en la que confíe.</translation>
    </message>
    <message>
        <source>The server gets the whole environment, with every key and token in it.</source>
        <translation>El servidor recibe el entorno completo, con todas las claves y tokens que contiene.</translation>
    </message>
    <message>
        <source>Give it only the variables that it needs.</source>
        <translation>Dele solo las variables que necesita.</translation>
    </message>
    <message>
        <source>%1 fetches whatever version of %2 is the newest: it may be another tomorrow.</source>
        <translation>%1 descarga la versión más reciente de %2, sea cual sea: mañana puede ser otra.</translation>
    </message>
    <message>
        <source>Name a version: %1@VERSION.</source>
        <translation>Indique una versión: %1@VERSION.</translation>
    </message>
    <message>
        <source>Name a version: %1==VERSION.</source>
        <translation>Indique una versión: %1==VERSION.</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>el argumento %1</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>la carpeta de trabajo</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>la variable %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>la cabecera %1</translation>
    </message>
    <message>
        <source>the file of variables</source>
        <translation>el archivo de variables</translation>
    </message>
</context>
<context>
    <name>EnvironmentComparison</name>
    <message>
        <source>%1 works in a terminal and not in %2: the terminal finds it at %3, but %2 looks only in %4.</source>
        <translation>%1 funciona en un terminal y no en %2: el terminal lo encuentra en %3, pero %2 solo busca en %4.</translation>
    </message>
    <message>
        <source>Give the full path, and the folders of the terminal&apos;s PATH that it needs.</source>
        <translation>Indique la ruta completa y las carpetas del PATH del terminal que necesita.</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>“%1” takes variables from a file that is not there: %2.</source>
        <translation>«%1» toma variables de un archivo que no existe: %2.</translation>
    </message>
    <message>
        <source>Make the file, or take it away from the server.</source>
        <translation>Cree el archivo o quíteselo al servidor.</translation>
    </message>
    <message>
        <source>The file that “%1” takes variables from cannot be read: %2.</source>
        <translation>No se puede leer el archivo del que «%1» toma variables: %2.</translation>
    </message>
    <message>
        <source>The file that “%1” takes variables from is longer than 1 MiB: %2.</source>
        <translation>El archivo del que «%1» toma variables supera 1 MiB: %2.</translation>
    </message>
    <message>
        <source>“%1” is not given %2 from the file %3: it decides what code is loaded.</source>
        <translation>«%1» no recibe %2 del archivo %3: decide qué código se carga.</translation>
    </message>
    <message>
        <source>Set it among the server&apos;s own variables, where it is shown before the start.</source>
        <translation>Defínala entre las variables propias del servidor, donde se muestra antes del inicio.</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Not a text: JSON needs quotes here.</source>
        <translation>No es un texto: JSON necesita comillas aquí.</translation>
    </message>
    <message>
        <source>A text, not a number: the JSON has it in quotes.</source>
        <translation>Un texto, no un número: en el JSON va entre comillas.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>No es un número entero.</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>Ni verdadero ni falso.</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>No está entre las opciones.</translation>
    </message>
    <message>
        <source>Not a list.</source>
        <translation>No es una lista.</translation>
    </message>
    <message>
        <source>Not all of them are among the choices.</source>
        <translation>No todos están entre las opciones.</translation>
    </message>
    <message>
        <source>Not an object.</source>
        <translation>No es un objeto.</translation>
    </message>
    <message>
        <source>Not the only value the schema allows.</source>
        <translation>No es el único valor que permite el esquema.</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>none before</source>
        <comment>calls in the time before</comment>
        <translation>ninguna antes</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a figure in the time before</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>%1 % to before</source>
        <comment>change to the time before</comment>
        <translation>%1 % respecto a antes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>no call ended</source>
        <translation>no terminó ninguna llamada</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>de %n respuesta</numerusform>
            <numerusform>de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a duration in the time before</comment>
        <translation>antes: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>FileSecretMove</name>
    <message>
        <source>the secret in %1 stays where it is.</source>
        <translation>el secreto de %1 se queda donde está.</translation>
    </message>
</context>
<context>
    <name>FileVersions</name>
    <message>
        <source>A kept version cannot be read: %1.</source>
        <translation>No se puede leer una versión conservada: %1.</translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>No hay ninguna versión «%1» de este archivo.</translation>
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
        <translation>petición</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>notificación</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>stray line</source>
        <translation>línea suelta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>GroupSharing</name>
    <message>
        <source>The folders that “%1” may work in are this machine&apos;s and are not in the file.</source>
        <translation>Las carpetas en las que «%1» puede trabajar son de este equipo y no están en el archivo.</translation>
    </message>
    <message>
        <source>Keys, certificates and accepted certificates of “%1” are this machine&apos;s and are not in the file.</source>
        <translation>Las claves, los certificados y los certificados aceptados de «%1» son de este equipo y no están en el archivo.</translation>
    </message>
    <message>
        <source>The name and password for the proxy of “%1” are not in the file.</source>
        <translation>El nombre y la contraseña para el proxy de «%1» no están en el archivo.</translation>
    </message>
    <message>
        <source>The secret in %1 of “%2” is not in the file: whoever takes it is asked for it.</source>
        <translation>El secreto en %1 de «%2» no está en el archivo: se pedirá a quien lo importe.</translation>
    </message>
    <message>
        <source>“%1” is left out: it holds what looks like a secret where no place can stand for it.</source>
        <translation>«%1» queda fuera: contiene lo que parece un secreto donde nada puede ponerse en su lugar.</translation>
    </message>
</context>
<context>
    <name>HeldSecrets</name>
    <message>
        <source>A kept version of this file cannot be edited and still holds a secret.</source>
        <translation>Una versión guardada de este archivo no se puede editar y aún contiene un secreto.</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>Los argumentos deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: %1</source>
        <translation>Los argumentos no son JSON válido: %1</translation>
    </message>
    <message>
        <source>A text in the arguments holds a line end that is not written as \n.</source>
        <translation>Un texto de los argumentos contiene un fin de línea que no está escrito como \n.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>Esto no es una dirección de un servidor: %1</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>Empieza por ws:// o wss://.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Empieza por http:// o https://.</translation>
    </message>
    <message>
        <source>An address must not hold a name or a password.</source>
        <translation>Una dirección no puede contener nombre ni contraseña.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>La variable de entorno %1 no está definida.</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>No hay ningún certificado en %1.</translation>
    </message>
    <message>
        <source>A proxy is an address such as http://host:3128 or socks5://host:1080.</source>
        <translation>Un proxy es una dirección como http://host:3128 o socks5://host:1080.</translation>
    </message>
    <message>
        <source>“%1” has fixed credentials: there is nothing to sign in to.</source>
        <translation>«%1» tiene credenciales fijas: no hay nada en lo que iniciar sesión.</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header.</source>
        <translation>«%1» no se puede enviar como cabecera.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: %2</source>
        <translation>No se puede usar el certificado de cliente %1: %2</translation>
    </message>
    <message>
        <source>An API key needs the name of the header that it goes in.</source>
        <translation>Una clave de API necesita el nombre de la cabecera en la que va.</translation>
    </message>
    <message>
        <source>An API key in the address needs the name of its parameter.</source>
        <translation>Una clave de API en la dirección necesita el nombre de su parámetro.</translation>
    </message>
    <message>
        <source>The name of a user must not have a colon in it.</source>
        <translation>El nombre de un usuario no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«%1» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is not kept anywhere.</source>
        <translation>%1 de «%2»: no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings, or with: signalbox-cli credentials set %1</source>
        <translation>Indíquelo en los ajustes del servidor, o con: signalbox-cli credentials set %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>passphrase of the client certificate</source>
        <translation>Frase de contraseña del certificado de cliente</translation>
    </message>
    <message>
        <source>password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>secret that signs tokens</source>
        <translation>Secreto que firma los tokens</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
</context>
<context>
    <name>InputCase</name>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>En %1: se esperaba %2, se encontró %3.</translation>
    </message>
    <message>
        <source>Answer of a model</source>
        <translation>Respuesta de un modelo</translation>
    </message>
    <message>
        <source>Visit to an address</source>
        <translation>Visita a una dirección</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another Signalbox is recording into this journal.</source>
        <translation>Otro Signalbox está registrando en este diario.</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1) is recording into this journal.</source>
        <translation>Otro Signalbox (proceso %1) está registrando en este diario.</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1 on %2) is recording into this journal.</source>
        <translation>Otro Signalbox (proceso %1 en %2) está registrando en este diario.</translation>
    </message>
    <message>
        <source>Use that one, or close it, or choose another data folder.</source>
        <translation>Use ese, ciérrelo o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The journal cannot be locked</source>
        <translation>No se puede bloquear el diario</translation>
    </message>
    <message>
        <source>The journal&apos;s place is taken by a file.</source>
        <translation>Un archivo ocupa el lugar del diario.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be made</source>
        <translation>No se puede crear la carpeta del diario</translation>
    </message>
    <message>
        <source>Messages have not been recorded since %1: %2.</source>
        <translation>No se registran mensajes desde %1: %2.</translation>
    </message>
    <message>
        <source>Make room on the disk; recording then goes on by itself.</source>
        <translation>Libere espacio en el disco; el registro continúa entonces por sí solo.</translation>
    </message>
    <message>
        <source>Recording goes on by itself when the folder can be written again.</source>
        <translation>El registro continúa por sí solo cuando se pueda volver a escribir en la carpeta.</translation>
    </message>
    <message>
        <source>What is recorded may not last</source>
        <translation>Lo registrado puede no perdurar</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>No hay diario</translation>
    </message>
    <message>
        <source>This message is not in the journal.</source>
        <translation>Este mensaje no está en el diario.</translation>
    </message>
    <message>
        <source>This message&apos;s record is damaged.</source>
        <translation>La entrada de este mensaje está dañada.</translation>
    </message>
    <message>
        <source>This message&apos;s file cannot be read.</source>
        <translation>No se puede leer el archivo de este mensaje.</translation>
    </message>
    <message>
        <source>This message is damaged on the disk.</source>
        <translation>Este mensaje está dañado en el disco.</translation>
    </message>
    <message>
        <source>This journal was written by a newer Signalbox (format %1).</source>
        <translation>Este diario lo escribió un Signalbox más reciente (formato %1).</translation>
    </message>
    <message>
        <source>The journal&apos;s name table is not one of Signalbox.</source>
        <translation>La tabla de nombres del diario no es de Signalbox.</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away, or choose another data folder.</source>
        <translation>No se ha modificado nada. Aparte el archivo o elija otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be opened</source>
        <translation>No se puede abrir la tabla de nombres del diario</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be written</source>
        <translation>No se puede escribir la tabla de nombres del diario</translation>
    </message>
    <message>
        <source>There is a file in the journal&apos;s folder that is not the journal&apos;s.</source>
        <translation>En la carpeta del diario hay un archivo que no es suyo.</translation>
    </message>
    <message>
        <source>The beginning of a journal file is damaged.</source>
        <translation>El principio de un archivo del diario está dañado.</translation>
    </message>
    <message>
        <source>A journal file cannot be read</source>
        <translation>No se puede leer un archivo del diario</translation>
    </message>
    <message>
        <source>A journal file cannot be opened</source>
        <translation>No se puede abrir un archivo del diario</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in the journal&apos;s folder is another program&apos;s.</source>
        <translation>Un archivo de la carpeta del diario es de otro programa.</translation>
    </message>
    <message>
        <source>The derived data is from a newer Signalbox.</source>
        <translation>Los datos derivados son de un Signalbox más reciente.</translation>
    </message>
    <message>
        <source>A damaged file cannot be set aside</source>
        <translation>No se puede apartar un archivo dañado</translation>
    </message>
    <message>
        <source>%1 It was set aside as “%2”, and a new one was begun.</source>
        <translation>%1 Se apartó como «%2» y se empezó uno nuevo.</translation>
    </message>
    <message>
        <source>There is no derived data yet</source>
        <translation>Aún no hay datos derivados</translation>
    </message>
    <message>
        <source>The derived data is another journal&apos;s; it is derived anew from the messages that are here.</source>
        <translation>Los datos derivados son de otro diario; se derivan de nuevo de los mensajes que hay aquí.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A file with derived data is damaged, or is no database.</source>
        <translation>Un archivo de datos derivados está dañado o no es una base de datos.</translation>
    </message>
    <message>
        <source>The derived data cannot be read or written</source>
        <translation>No se pueden leer o escribir los datos derivados</translation>
    </message>
    <message>
        <source>The derived data cannot be written</source>
        <translation>No se pueden escribir los datos derivados</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>Se ha cancelado la exportación.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>No se pudo escribir la exportación: %1.</translation>
    </message>
    <message>
        <source>There is more in this file than a journal may have.</source>
        <translation>Este archivo contiene más de lo que puede tener un diario.</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>No contiene ninguna línea.</translation>
    </message>
    <message>
        <source>It was written by a newer program (%1), in a way not known here.</source>
        <translation>Lo escribió un programa más reciente (%1), de una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>Its number is not above those before it.</source>
        <translation>Su número no es mayor que los anteriores.</translation>
    </message>
    <message>
        <source>The journal could not be written.</source>
        <translation>No se pudo escribir el diario.</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Se ha cancelado la importación.</translation>
    </message>
    <message>
        <source>This is no session file and no journal in JSONL. %1</source>
        <translation>Esto no es un archivo de sesión ni un diario en JSONL. %1</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. %2</source>
        <translation>No se puede leer la línea %1. %2</translation>
    </message>
    <message>
        <source>There is something in the folder already: %1.</source>
        <translation>Ya hay algo en la carpeta: %1.</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet.</source>
        <translation>Indique una carpeta vacía o que aún no exista.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>No se puede crear la carpeta: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>No es un objeto JSON.</translation>
    </message>
    <message>
        <source>Its “%1” is not what it must be.</source>
        <translation>Su «%1» no es lo que debe ser.</translation>
    </message>
    <message>
        <source>It holds no message.</source>
        <translation>No contiene ningún mensaje.</translation>
    </message>
    <message>
        <source>A line of this file is longer than %1 MB.</source>
        <translation>Una línea de este archivo supera los %1 MB.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Se detuvo la comprobación.</translation>
    </message>
    <message>
        <source>Old messages cannot be removed</source>
        <translation>No se pueden eliminar los mensajes antiguos</translation>
    </message>
    <message>
        <source>This message is no longer kept.</source>
        <translation>Este mensaje ya no se conserva.</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>No se puede leer este mensaje</translation>
    </message>
    <message>
        <source>The journal&apos;s settings cannot be written</source>
        <translation>No se pueden escribir los ajustes del diario</translation>
    </message>
    <message>
        <source>A file cannot be copied before its upgrade</source>
        <translation>No se puede copiar un archivo antes de su actualización</translation>
    </message>
    <message>
        <source>Somebody has been reading the derived data for long; what is new waits</source>
        <translation>Alguien lleva mucho tiempo leyendo los datos derivados; lo nuevo espera</translation>
    </message>
    <message>
        <source>The derived data is being read</source>
        <translation>Se están leyendo los datos derivados</translation>
    </message>
    <message>
        <source>What would go from the journal cannot be told now.</source>
        <translation>Ahora no se puede saber qué se eliminaría del diario.</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Stray lines</source>
        <translation>Líneas sueltas</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>Intercambios HTTP</translation>
    </message>
    <message>
        <source>Steps of signing in</source>
        <translation>Pasos del inicio de sesión</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>Enviado por nosotros</translation>
    </message>
    <message>
        <source>Sent by servers</source>
        <translation>Enviado por servidores</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Session file</source>
        <translation>Archivo de sesión</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>HAR 1.2 (HTTP exchanges)</source>
        <translation>HAR 1.2 (intercambios HTTP)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Informe HTML</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Informe Markdown</translation>
    </message>
    <message>
        <source>CSV of calls</source>
        <translation>CSV de llamadas</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>ten minutes ago</source>
        <translation>hace diez minutos</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>hace una hora</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>midnight a day ago</source>
        <translation>medianoche de un día antes</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>hace siete días</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>más largo</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>más corto</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>de … a</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>menor</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>carácter %1</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>el nombre del servidor</translation>
    </message>
    <message>
        <source>the method, as tools/call</source>
        <translation>el método, como tools/call</translation>
    </message>
    <message>
        <source>the tool that is called</source>
        <translation>la herramienta llamada</translation>
    </message>
    <message>
        <source>request, response, error …</source>
        <translation>request, response, error …</translation>
    </message>
    <message>
        <source>in: from a server; out: from us</source>
        <translation>in: de un servidor; out: de nosotros</translation>
    </message>
    <message>
        <source>how a call ended: ok, error, late, or a code</source>
        <translation>cómo terminó una llamada: ok, error, late o un código</translation>
    </message>
    <message>
        <source>of an answer: time since its request</source>
        <translation>de una respuesta: tiempo desde su petición</translation>
    </message>
    <message>
        <source>length of the message</source>
        <translation>longitud del mensaje</translation>
    </message>
    <message>
        <source>at this time or later</source>
        <translation>a esta hora o después</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>antes de esta hora</translation>
    </message>
    <message>
        <source>the id inside request and answer</source>
        <translation>el ID en la petición y la respuesta</translation>
    </message>
    <message>
        <source>number in the journal</source>
        <translation>número en el diario</translation>
    </message>
    <message>
        <source>tool, prompt or address it is about</source>
        <translation>herramienta, prompt o dirección de que trata</translation>
    </message>
    <message>
        <source>number of the connection</source>
        <translation>número de la conexión</translation>
    </message>
    <message>
        <source>of a request of ours: who asked, as form or cli</source>
        <translation>de una petición nuestra: quién preguntó, como form o cli</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>en cualquier parte del mensaje</translation>
    </message>
    <message>
        <source>wants an answer</source>
        <translation>pide una respuesta</translation>
    </message>
    <message>
        <source>any answer, good or bad</source>
        <translation>cualquier respuesta, buena o mala</translation>
    </message>
    <message>
        <source>an answer that is no error</source>
        <translation>una respuesta que no es un error</translation>
    </message>
    <message>
        <source>an answer that is an error</source>
        <translation>una respuesta que es un error</translation>
    </message>
    <message>
        <source>wants no answer</source>
        <translation>no pide respuesta</translation>
    </message>
    <message>
        <source>several messages in one</source>
        <translation>varios mensajes en uno</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>una línea que no es un mensaje</translation>
    </message>
    <message>
        <source>cannot be told, or damaged</source>
        <translation>indeterminado o dañado</translation>
    </message>
    <message>
        <source>heads and times of an HTTP exchange</source>
        <translation>cabeceras y tiempos de un intercambio HTTP</translation>
    </message>
    <message>
        <source>a step of signing in</source>
        <translation>un paso del inicio de sesión</translation>
    </message>
    <message>
        <source>from a server</source>
        <translation>de un servidor</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>de nosotros</translation>
    </message>
    <message>
        <source>answered when nobody waited any more</source>
        <translation>respondida cuando ya nadie esperaba</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>cortado en el límite de tamaño</translation>
    </message>
    <message>
        <source>with a finding about it</source>
        <translation>con un hallazgo sobre él</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtro tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The quotation that begins here has no end.</source>
        <translation>La cita que empieza aquí no termina.</translation>
    </message>
    <message>
        <source>Close it with a &quot;.</source>
        <translation>Ciérrela con un &quot;.</translation>
    </message>
    <message>
        <source>To find this text itself, put it into quotation marks.</source>
        <translation>Para buscar este texto mismo, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>There is no key “%1:”.</source>
        <translation>No existe la clave «%1:».</translation>
    </message>
    <message>
        <source>Did you mean “%1:”?</source>
        <translation>¿Quería decir «%1:»?</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Este paréntesis no se ha abierto.</translation>
    </message>
    <message>
        <source>To find a parenthesis, put it into quotation marks.</source>
        <translation>Para buscar un paréntesis, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>Demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed.</source>
        <translation>El paréntesis que se abre aquí no se cierra.</translation>
    </message>
    <message>
        <source>“%1:” takes one time.</source>
        <translation>«%1:» admite una sola hora.</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Falta algo al final.</translation>
    </message>
    <message>
        <source>A word, a &quot;phrase&quot; or key:value is wanted.</source>
        <translation>Se espera una palabra, una &quot;frase&quot; o key:value.</translation>
    </message>
    <message>
        <source>Something is missing before this parenthesis.</source>
        <translation>Falta algo antes de este paréntesis.</translation>
    </message>
    <message>
        <source>“or” and “and” stand between two terms.</source>
        <translation>«or» y «and» van entre dos términos.</translation>
    </message>
    <message>
        <source>To find the word itself, put it into quotation marks.</source>
        <translation>Para buscar la palabra misma, póngala entre comillas.</translation>
    </message>
    <message>
        <source>A duration is a number with a unit, as 100ms or 1.5s.</source>
        <translation>Una duración es un número con unidad, como 100ms o 1.5s.</translation>
    </message>
    <message>
        <source>A size is a number with a unit, as 10kB or 1.5MB.</source>
        <translation>Un tamaño es un número con unidad, como 10kB o 1.5MB.</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>Aquí se espera un número entero.</translation>
    </message>
    <message>
        <source>“%1” is no unit; there are %2.</source>
        <translation>«%1» no es una unidad; las hay: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large or too fine.</source>
        <translation>«%1» es demasiado grande o demasiado preciso.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>“%1:” wants a value (%2).</source>
        <translation>«%1:» requiere un valor (%2).</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>Por ejemplo, %1.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles: %1.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”.</source>
        <translation>«%1» no es un valor de «%2:».</translation>
    </message>
    <message>
        <source>An id is compared whole; “*” stands for nothing here.</source>
        <translation>Un ID se compara entero; «*» no equivale a nada aquí.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una hora.</translation>
    </message>
    <message>
        <source>Write 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 or 2026-11-28T14:30.</source>
        <translation>Escriba 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 o 2026-11-28T14:30.</translation>
    </message>
    <message>
        <source>No duration is exactly that; compare it, or give a range.</source>
        <translation>Ninguna duración es exactamente esa; compárela o indique un intervalo.</translation>
    </message>
    <message>
        <source>For example dur:&gt;%1 or dur:%1..2s.</source>
        <translation>Por ejemplo, dur:&gt;%1 o dur:%1..2s.</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>Un intervalo necesita al menos un extremo.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Este intervalo termina antes de empezar.</translation>
    </message>
    <message>
        <source>what is known of it: pinned, finding, masked …</source>
        <translation>lo que se sabe de él: pinned, finding, masked …</translation>
    </message>
    <message>
        <source>a tag that was put on it</source>
        <translation>una etiqueta que se le puso</translation>
    </message>
    <message>
        <source>in the note that was put on it</source>
        <translation>en la nota que se le puso</translation>
    </message>
    <message>
        <source>whether a call might go, and why</source>
        <translation>si una llamada se permitía, y por qué</translation>
    </message>
    <message>
        <source>a request that got no answer</source>
        <translation>una petición que no obtuvo respuesta</translation>
    </message>
    <message>
        <source>answered in time, without an error</source>
        <translation>respondida a tiempo, sin error</translation>
    </message>
    <message>
        <source>answered with an error, the protocol&apos;s or the tool&apos;s</source>
        <translation>respondida con un error, del protocolo o de la herramienta</translation>
    </message>
    <message>
        <source>answered with an error of JSON-RPC</source>
        <translation>respondida con un error de JSON-RPC</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>la propia herramienta dice que ha fallado</translation>
    </message>
    <message>
        <source>somebody pinned it</source>
        <translation>alguien lo fijó</translation>
    </message>
    <message>
        <source>secrets were taken out of it</source>
        <translation>se quitaron secretos de él</translation>
    </message>
    <message>
        <source>secrets were kept in it</source>
        <translation>se conservaron secretos en él</translation>
    </message>
    <message>
        <source>of the negotiation or a health check</source>
        <translation>de la negociación o de una comprobación de estado</translation>
    </message>
</context>
<context>
    <name>JournalHealth</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls go on, but what is said meanwhile is not kept.</source>
        <translation>Las llamadas continúan, pero lo que se dice entretanto no se guarda.</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1 sin registrar</translation>
    </message>
    <message>
        <source>While the journal could not be written, messages went by that are in no record. They cannot be had back; their calls were answered all the same.</source>
        <translation>Mientras no se podía escribir el diario pasaron mensajes que no constan en ningún registro. No se pueden recuperar; sus llamadas se respondieron de todos modos.</translation>
    </message>
    <message>
        <source>%1 cut at the start</source>
        <translation>%1 recortado al inicio</translation>
    </message>
    <message>
        <source>Signalbox, or the machine, ended in the middle of a message the last time. What was torn was cut off the end; all messages before it are whole.</source>
        <translation>Signalbox, o el equipo, terminó la última vez en medio de un mensaje. Lo roto se cortó al final; todos los mensajes anteriores están enteros.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 eliminado</translation>
    </message>
    <message>
        <source>They were older, or more, than Settings, Journal says is to be kept.</source>
        <translation>Eran más antiguos, o más numerosos, de lo que Ajustes, Diario indica conservar.</translation>
    </message>
    <message>
        <source>Statistics are not written</source>
        <translation>No se escriben las estadísticas</translation>
    </message>
    <message>
        <source>Messages are recorded all the same; it is tried again by itself.</source>
        <translation>Los mensajes se registran de todos modos; se vuelve a intentar automáticamente.</translation>
    </message>
    <message>
        <source>Statistics: %1 of %2</source>
        <translation>Estadísticas: %1 de %2</translation>
    </message>
    <message>
        <source>Calls, statistics and the text index are being derived from the messages, as after much traffic, or when they are made anew. Until then the monitor shows less than there is.</source>
        <translation>Las llamadas, las estadísticas y el índice de texto se están derivando de los mensajes, como tras mucho tráfico o cuando se rehacen. Hasta entonces el monitor muestra menos de lo que hay.</translation>
    </message>
    <message>
        <source>A file was set aside</source>
        <translation>Se apartó un archivo</translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Petición %1</translation>
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
        <translation>Petición</translation>
    </message>
    <message>
        <source>Request by the server</source>
        <translation>Petición del servidor</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Notificación</translation>
    </message>
    <message>
        <source>Answer by us</source>
        <translation>Respuesta nuestra</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Stray line</source>
        <translation>Línea suelta</translation>
    </message>
    <message>
        <source>HTTP exchange</source>
        <translation>Intercambio HTTP</translation>
    </message>
    <message>
        <source>Step of signing in</source>
        <translation>Paso del inicio de sesión</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Signalbox journal</source>
        <translation>Diario de Signalbox</translation>
    </message>
    <message>
        <source>Secrets that were recognised are masked in this report.</source>
        <translation>Los secretos reconocidos están enmascarados en este informe.</translation>
    </message>
    <message>
        <source>Nothing is masked in this report: it may hold secrets.</source>
        <translation>En este informe no hay nada enmascarado: puede contener secretos.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se registró nada.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Del %1 al %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP exchange(s)</source>
        <translation>
            <numerusform>%1 intercambio HTTP</numerusform>
            <numerusform>%1 intercambios HTTP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>%1 servidor</numerusform>
            <numerusform>%1 servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more byte(s) are not shown.</source>
        <translation>
            <numerusform>No se muestra %1 byte más.</numerusform>
            <numerusform>No se muestran %1 bytes más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) are not shown: this report has reached its limit. A session file has them all.</source>
        <translation>
            <numerusform>No se muestra %1 mensaje más: este informe ha llegado a su límite. Un archivo de sesión los tiene todos.</numerusform>
            <numerusform>No se muestran %1 mensajes más: este informe ha llegado a su límite. Un archivo de sesión los tiene todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>End without an answer</source>
        <translation>Final sin respuesta</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>error de herramienta</translation>
    </message>
    <message>
        <source>speaks an older revision (%1)</source>
        <translation>habla una revisión más antigua (%1)</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle.</source>
        <translation>El texto JSON termina a la mitad.</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>El texto JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>El texto no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>Aquí se espera un valor JSON.</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>Aquí se espera un nombre entre comillas.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Aquí se esperan dos puntos.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Aquí se espera una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation>Esto no es un número JSON.</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>Esta secuencia de escape no existe en JSON.</translation>
    </message>
    <message>
        <source>There is more text after the JSON value.</source>
        <translation>Hay más texto después del valor JSON.</translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; the limit is %2.</source>
        <translation>El texto JSON tiene %1 bytes; el límite es %2.</translation>
    </message>
</context>
<context>
    <name>JsonOutline</name>
    <message>
        <source>There is more text after the end.</source>
        <translation>Hay más texto tras el final.</translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation>Un comentario no se cierra.</translation>
    </message>
    <message>
        <source>The text ends in the middle.</source>
        <translation>El texto termina a la mitad.</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>El texto está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Aquí se espera una coma o un corchete de cierre.</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>Aquí se espera un nombre entre comillas.</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>Aquí se esperan dos puntos.</translation>
    </message>
    <message>
        <source>A text in quotes does not end on its line, or holds an escape that does not exist.</source>
        <translation>Un texto entre comillas no termina en su línea, o contiene una secuencia de escape que no existe.</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>Aquí se espera un valor.</translation>
    </message>
    <message>
        <source>JSON has no word for this number; it is read as null.</source>
        <translation>JSON no tiene palabra para este número; se lee como null.</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>El nombre %1 aparece dos veces; cuenta el último.</translation>
    </message>
</context>
<context>
    <name>JsonQuery</name>
    <message>
        <source>“%1” is no JMESPath expression: %2.</source>
        <translation>«%1» no es una expresión JMESPath: %2.</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es demasiado larga</translation>
    </message>
</context>
<context>
    <name>JwtAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>Las credenciales para %1 no se envían a %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>«%1» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>A token was signed; it is good for %1 s.</source>
        <translation>Se firmó un token; es válido durante %1 s.</translation>
    </message>
    <message>
        <source>The server refuses the token; another is signed.</source>
        <translation>El servidor rechaza el token; se firma otro.</translation>
    </message>
    <message>
        <source>The server refuses the tokens that are signed here.</source>
        <translation>El servidor rechaza los tokens que se firman aquí.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>El servidor no permite esto.</translation>
    </message>
    <message>
        <source>Look at subject and claims in the server&apos;s settings.</source>
        <translation>Revise el sujeto y las declaraciones en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s; set it right.</source>
        <translation>El reloj de este equipo va %1 s por detrás del del servidor; póngalo en hora.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s; set it right.</source>
        <translation>El reloj de este equipo va %1 s por delante del del servidor; póngalo en hora.</translation>
    </message>
    <message>
        <source>Look at algorithm, key, issuer and audience in the server&apos;s settings: the server expects others.</source>
        <translation>Revise el algoritmo, la clave, el emisor y la audiencia en los ajustes del servidor: el servidor espera otros.</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>%1: Signalbox keeps it as a secret and refers to it; here it stands in the file. Whether both are the same was not compared.</source>
        <translation>%1: Signalbox lo guarda como secreto y remite a él; aquí está en el archivo. No se comparó si ambos son iguales.</translation>
    </message>
    <message>
        <source>%1: Signalbox keeps the same value as a secret; here it stands in the file.</source>
        <translation>%1: Signalbox guarda el mismo valor como secreto; aquí está en el archivo.</translation>
    </message>
    <message>
        <source>%1: the file has another value than the secret that Signalbox keeps.</source>
        <translation>%1: el archivo tiene un valor distinto del secreto que guarda Signalbox.</translation>
    </message>
</context>
<context>
    <name>KeptSecrets</name>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>No hay ningún lugar donde guardar secretos.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>What you let be started cannot be read.</source>
        <translation>No se puede leer lo que usted permitió iniciar.</translation>
    </message>
    <message>
        <source>Move the file away; then you are asked for each server anew.</source>
        <translation>Aparte el archivo; entonces se le preguntará de nuevo por cada servidor.</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>No se puede crear la carpeta de los ajustes.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>It is reached over %2, not %1.</source>
        <translation>Se accede a él por %2, no por %1.</translation>
    </message>
    <message>
        <source>The program was %1 and is %2.</source>
        <translation>El programa era %1 y es %2.</translation>
    </message>
    <message>
        <source>The program was found at %1 and is now at %2.</source>
        <translation>El programa se encontraba en %1 y ahora está en %2.</translation>
    </message>
    <message>
        <source>The arguments were %1 and are %2.</source>
        <translation>Los argumentos eran %1 y son %2.</translation>
    </message>
    <message>
        <source>The working folder was %1 and is %2.</source>
        <translation>La carpeta de trabajo era %1 y es %2.</translation>
    </message>
    <message>
        <source>The address was %1 and is %2.</source>
        <translation>La dirección era %1 y es %2.</translation>
    </message>
    <message>
        <source>The proxy was %1 and is %2.</source>
        <translation>El proxy era %1 y es %2.</translation>
    </message>
    <message>
        <source>It is given the variable %1 now.</source>
        <translation>Ahora recibe la variable %1.</translation>
    </message>
    <message>
        <source>It is not given the variable %1 any more.</source>
        <translation>Ya no recibe la variable %1.</translation>
    </message>
    <message>
        <source>It is sent the header %1 now.</source>
        <translation>Ahora se le envía la cabecera %1.</translation>
    </message>
    <message>
        <source>It is not sent the header %1 any more.</source>
        <translation>Ya no se le envía la cabecera %1.</translation>
    </message>
    <message>
        <source>It is given the whole environment now.</source>
        <translation>Ahora recibe el entorno completo.</translation>
    </message>
    <message>
        <source>It is not given the whole environment any more.</source>
        <translation>Ya no recibe el entorno completo.</translation>
    </message>
    <message>
        <source>A part that is not shown is different: the value of a variable that decides what code is loaded, a secret among the arguments or in the address, or credentials.</source>
        <translation>Ha cambiado una parte que no se muestra: el valor de una variable que decide qué código se carga, un secreto de los argumentos o de la dirección, o las credenciales.</translation>
    </message>
    <message>
        <source>The file of variables was %1 and is %2.</source>
        <translation>El archivo de variables era %1 y es %2.</translation>
    </message>
</context>
<context>
    <name>LaunchChecks</name>
    <message>
        <source>There is no file %1, which the program is told to run.</source>
        <translation>No existe el archivo %1, que el programa debe ejecutar.</translation>
    </message>
    <message>
        <source>Give its full path, or the folder to start in.</source>
        <translation>Indique su ruta completa o la carpeta de inicio.</translation>
    </message>
    <message>
        <source>Check the path; it may have moved, or still has to be built.</source>
        <translation>Compruebe la ruta; puede haberse movido o estar aún sin compilar.</translation>
    </message>
    <message>
        <source>%1 is found only from the folder in which the starting program happens to be.</source>
        <translation>%1 solo se encuentra desde la carpeta en la que esté el programa que lo inicia.</translation>
    </message>
    <message>
        <source>Give its full path.</source>
        <translation>Indique su ruta completa.</translation>
    </message>
    <message>
        <source>%1 is not told which package to run.</source>
        <translation>No se indica a %1 qué paquete ejecutar.</translation>
    </message>
    <message>
        <source>Add the package&apos;s name to the arguments.</source>
        <translation>Añada el nombre del paquete a los argumentos.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a package.</source>
        <translation>«%1» no puede ser el nombre de un paquete.</translation>
    </message>
    <message>
        <source>Look it up where you have it from.</source>
        <translation>Compruébelo en la fuente de la que lo tiene.</translation>
    </message>
    <message>
        <source>%1 gives the server a terminal (-t), which changes what it writes.</source>
        <translation>%1 da al servidor un terminal (-t), lo que cambia lo que escribe.</translation>
    </message>
    <message>
        <source>Leave -t out.</source>
        <translation>Quite -t.</translation>
    </message>
    <message>
        <source>%1 closes the server&apos;s standard input at once, over which it would be spoken to.</source>
        <translation>%1 cierra de inmediato la entrada estándar del servidor, por la que se le hablaría.</translation>
    </message>
    <message>
        <source>Add -i.</source>
        <translation>Añada -i.</translation>
    </message>
    <message>
        <source>Port %1 is taken: something on this machine listens on it already.</source>
        <translation>El puerto %1 está ocupado: algo en este equipo ya escucha en él.</translation>
    </message>
    <message>
        <source>End what listens there, or choose another port.</source>
        <translation>Termine lo que escucha en él, o elija otro puerto.</translation>
    </message>
    <message>
        <source>“%1” is written as for a shell, but no shell reads it.</source>
        <translation>«%1» está escrito como para un intérprete de órdenes, pero ninguno lo lee.</translation>
    </message>
    <message>
        <source>Write the folder out.</source>
        <translation>Escriba la carpeta completa.</translation>
    </message>
    <message>
        <source>Nothing fills in %1, so the program gets it as it stands.</source>
        <translation>Nada rellena %1, así que el programa lo recibe tal cual.</translation>
    </message>
    <message>
        <source>Write its value, or set it as a variable of the server.</source>
        <translation>Escriba su valor, o defínalo como variable del servidor.</translation>
    </message>
    <message>
        <source>The command holds the arguments as well: there is no program of that whole name.</source>
        <translation>La orden contiene también los argumentos: no hay ningún programa con ese nombre completo.</translation>
    </message>
    <message>
        <source>The command stands in quotes, which become part of its name.</source>
        <translation>La orden está entre comillas, que pasan a formar parte de su nombre.</translation>
    </message>
    <message>
        <source>Put the program alone into the command, and the rest into the arguments.</source>
        <translation>Ponga solo el programa en la orden y el resto en los argumentos.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>No se indica ningún programa.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>Introduzca el programa que inicia el servidor.</translation>
    </message>
    <message>
        <source>The command is an address: nothing is started for it, it is connected to.</source>
        <translation>La orden es una dirección: no se inicia nada para ella, se conecta con ella.</translation>
    </message>
    <message>
        <source>Make it a server at an address.</source>
        <translation>Conviértalo en un servidor en una dirección.</translation>
    </message>
    <message>
        <source>“%1” is a word of the shell, not a program.</source>
        <translation>«%1» es una palabra del intérprete de órdenes, no un programa.</translation>
    </message>
    <message>
        <source>Give the program itself; its folder and its variables have fields of their own.</source>
        <translation>Indique el programa mismo; su carpeta y sus variables tienen campos propios.</translation>
    </message>
    <message>
        <source>sudo asks for a password at a terminal, and there is none.</source>
        <translation>sudo pide una contraseña en un terminal, y no hay ninguno.</translation>
    </message>
    <message>
        <source>Start the server as yourself.</source>
        <translation>Inicie el servidor con su propio usuario.</translation>
    </message>
    <message>
        <source>“%1” means something to a shell only; the program gets it as an argument.</source>
        <translation>«%1» solo significa algo para un intérprete de órdenes; el programa lo recibe como argumento.</translation>
    </message>
    <message>
        <source>Start a shell that reads the line, or leave it out.</source>
        <translation>Inicie un intérprete de órdenes que lea la línea, o quítelo.</translation>
    </message>
    <message>
        <source>The variable %1 still holds the words of a guide.</source>
        <translation>La variable %1 aún contiene las palabras de una guía.</translation>
    </message>
    <message>
        <source>Enter your own value.</source>
        <translation>Introduzca su propio valor.</translation>
    </message>
    <message>
        <source>The variable %1 is empty.</source>
        <translation>La variable %1 está vacía.</translation>
    </message>
    <message>
        <source>Enter its value, or take the variable away.</source>
        <translation>Introduzca su valor, o quite la variable.</translation>
    </message>
    <message>
        <source>Nothing fills in %1 in the variable %2.</source>
        <translation>Nada rellena %1 en la variable %2.</translation>
    </message>
    <message>
        <source>Enter its value.</source>
        <translation>Introduzca su valor.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>Elija otra carpeta o déjelo vacío.</translation>
    </message>
    <message>
        <source>The folder to start in, %1, is not there.</source>
        <translation>La carpeta de inicio, %1, no existe.</translation>
    </message>
    <message>
        <source>%1, the folder to start in, is a file.</source>
        <translation>%1, la carpeta de inicio, es un archivo.</translation>
    </message>
    <message>
        <source>Take the folder that it lies in.</source>
        <translation>Use la carpeta en la que está.</translation>
    </message>
    <message>
        <source>The folder to start in, %1, may not be entered.</source>
        <translation>No se permite entrar en la carpeta de inicio, %1.</translation>
    </message>
    <message>
        <source>The PATH of the server names a variable, which nothing fills in.</source>
        <translation>El PATH del servidor nombra una variable que nada rellena.</translation>
    </message>
    <message>
        <source>The PATH of the server leaves out the system&apos;s folders, so even env and sh are not found.</source>
        <translation>El PATH del servidor omite las carpetas del sistema, así que no se encuentran ni env ni sh.</translation>
    </message>
    <message>
        <source>Write the folders out, the system&apos;s among them.</source>
        <translation>Escriba las carpetas completas, incluidas las del sistema.</translation>
    </message>
    <message>
        <source>%1 is found by your login shell only, at %2: programs started from a menu have a shorter PATH.</source>
        <translation>%1 solo lo encuentra su intérprete de órdenes de inicio de sesión, en %2: los programas iniciados desde un menú tienen un PATH más corto.</translation>
    </message>
    <message>
        <source>Signalbox finds it. For other programs give the full path.</source>
        <translation>Signalbox lo encuentra. Para otros programas, indique la ruta completa.</translation>
    </message>
    <message>
        <source>%1 is installed at %2, which is in no PATH.</source>
        <translation>%1 está instalado en %2, que no está en ningún PATH.</translation>
    </message>
    <message>
        <source>Give the full path.</source>
        <translation>Indique la ruta completa.</translation>
    </message>
    <message>
        <source>%1 is there: take that.</source>
        <translation>%1 está disponible: úselo.</translation>
    </message>
    <message>
        <source>It comes with %1.</source>
        <translation>Viene con %1.</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 es un enlace a %2, que no existe.</translation>
    </message>
    <message>
        <source>Install the program again, or give the path of the program itself.</source>
        <translation>Vuelva a instalar el programa, o indique la ruta del programa mismo.</translation>
    </message>
    <message>
        <source>%1 has the line ends of Windows: the system looks for an interpreter whose name ends with a return.</source>
        <translation>%1 tiene los finales de línea de Windows: el sistema busca un intérprete cuyo nombre termina en un retorno de carro.</translation>
    </message>
    <message>
        <source>Write it with the line ends of Unix.</source>
        <translation>Escríbalo con los finales de línea de Unix.</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which is not there.</source>
        <translation>%1 necesita el intérprete %2, que no existe.</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>Instale el intérprete o corrija la primera línea del script.</translation>
    </message>
    <message>
        <source>It lies at %1: put its folder into the PATH of the server.</source>
        <translation>Está en %1: ponga su carpeta en el PATH del servidor.</translation>
    </message>
    <message>
        <source>%1 was built for %2; this machine is %3.</source>
        <translation>%1 se compiló para %2; este equipo es %3.</translation>
    </message>
    <message>
        <source>Install the one for this machine.</source>
        <translation>Instale el de este equipo.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 es un archivo vacío.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 no es ni un programa para este sistema ni un script que indique su intérprete.</translation>
    </message>
    <message>
        <source>Put its interpreter in front.</source>
        <translation>Ponga su intérprete delante.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>The server has the variable: let a shell fill it in.</source>
        <translation>El servidor tiene la variable: deje que la rellene un intérprete de órdenes.</translation>
    </message>
    <message>
        <source>It stands among the arguments: put the first of them into the command.</source>
        <translation>Está entre los argumentos: ponga el primero de ellos en la orden.</translation>
    </message>
    <message>
        <source>The one for this machine lies at %1.</source>
        <translation>El de este equipo está en %1.</translation>
    </message>
    <message>
        <source>There is one of that name at %1: take that.</source>
        <translation>Hay uno con ese nombre en %1: úselo.</translation>
    </message>
    <message>
        <source>There is one of that name at %1: let it run the script.</source>
        <translation>Hay uno con ese nombre en %1: haga que ejecute el script.</translation>
    </message>
    <message>
        <source>%1 was downloaded, and the system holds it back until you approve it.</source>
        <translation>%1 se descargó, y el sistema lo retiene hasta que usted lo apruebe.</translation>
    </message>
    <message>
        <source>If you trust where it came from, take the mark away.</source>
        <translation>Si confía en su procedencia, quite la marca.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>Make the folder, choose another, or leave it empty.</source>
        <translation>Cree la carpeta, elija otra o déjelo vacío.</translation>
    </message>
    <message>
        <source>It comes with %1: install that.</source>
        <translation>Viene con %1: instálelo.</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>Instálelo.</translation>
    </message>
    <message>
        <source>It belongs to the project in the folder to start in: give its full path.</source>
        <translation>Pertenece al proyecto de la carpeta de inicio: indique su ruta completa.</translation>
    </message>
    <message>
        <source>Start what is in it: %1.</source>
        <translation>Inicie lo que contiene: %1.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Vuelva a instalarlo.</translation>
    </message>
    <message>
        <source>There is %1: take that.</source>
        <translation>Existe %1: úselo.</translation>
    </message>
    <message>
        <source>It still has to be built.</source>
        <translation>Aún está sin compilar.</translation>
    </message>
    <message>
        <source>%1 needs the module %2, which is not installed.</source>
        <translation>%1 necesita el módulo %2, que no está instalado.</translation>
    </message>
    <message>
        <source>Install what its package depends on.</source>
        <translation>Instale aquello de lo que depende su paquete.</translation>
    </message>
    <message>
        <source>%1 needs %2 %3, but %4 is version %5.</source>
        <translation>%1 necesita %2 %3, pero %4 es la versión %5.</translation>
    </message>
    <message>
        <source>Install a version that it works with, and start it with that.</source>
        <translation>Instale una versión con la que funcione e inícielo con ella.</translation>
    </message>
    <message>
        <source>%1 fits: take that.</source>
        <translation>%1 es adecuado: úselo.</translation>
    </message>
</context>
<context>
    <name>LiteralSecrets</name>
    <message>
        <source>The secret of %1, for %2.</source>
        <translation>El secreto en %1, para %2.</translation>
    </message>
</context>
<context>
    <name>MachineSurvey</name>
    <message>
        <source>Processes of other programs cannot be seen on this system.</source>
        <translation>En este sistema no se pueden ver los procesos de otros programas.</translation>
    </message>
</context>
<context>
    <name>MatrixColumn</name>
    <message>
        <source>no file yet</source>
        <translation>aún sin archivo</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>managed · %1</source>
        <translation>gestionado · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>No file and no folder of it was found.</source>
        <translation>No se encontró ningún archivo ni carpeta suyos.</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>The frontmatter is not read: line %1 is not written plainly.</source>
        <translation>No se lee el preámbulo: la línea %1 no está escrita de forma simple.</translation>
    </message>
    <message>
        <source>The file begins with no frontmatter.</source>
        <translation>El archivo no empieza con un preámbulo.</translation>
    </message>
    <message>
        <source>The file of the skill is not used: %1.</source>
        <translation>No se usa el archivo de la habilidad: %1.</translation>
    </message>
    <message>
        <source>it has another size than the server promised</source>
        <translation>tiene otro tamaño que el que prometió el servidor</translation>
    </message>
    <message>
        <source>it has another digest than the server promised</source>
        <translation>tiene otro resumen criptográfico que el que prometió el servidor</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>supera los 16 MiB</translation>
    </message>
    <message>
        <source>the skill does not list it</source>
        <translation>la habilidad no lo incluye en su lista</translation>
    </message>
    <message>
        <source>its frontmatter is not the one that was listed</source>
        <translation>su preámbulo no es el que figura en la lista</translation>
    </message>
</context>
<context>
    <name>MessageExchange</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <translation>Enviado</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Primer byte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Resto</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object, at byte %2.</source>
        <translation>La clave «%1» aparece dos veces en un objeto, en el byte %2.</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 (%1) at byte %2.</source>
        <translation>Bytes que no son UTF-8 (%1) en el byte %2.</translation>
    </message>
    <message>
        <source>Half a character (%1) at byte %2.</source>
        <translation>Medio carácter (%1) en el byte %2.</translation>
    </message>
    <message>
        <source>The message begins with a byte order mark.</source>
        <translation>El mensaje empieza con una marca de orden de bytes.</translation>
    </message>
    <message>
        <source>A raw control character in a string, at byte %1.</source>
        <translation>Un carácter de control sin escapar en una cadena, en el byte %1.</translation>
    </message>
    <message>
        <source>Too long to be laid out: %1. Save all of it to look further.</source>
        <translation>Demasiado largo para presentarlo: %1. Guárdelo entero para ver más.</translation>
    </message>
    <message>
        <source>This is no JSON (%1): %2</source>
        <translation>Esto no es JSON (%1): %2</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>JSON-RPC error</source>
        <translation>error de JSON-RPC</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>error de herramienta</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>estado HTTP</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>demasiado tarde</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>descriptores</translation>
    </message>
</context>
<context>
    <name>MovedValues</name>
    <message>
        <source>There is no place that keeps secrets beyond this run of Signalbox.</source>
        <translation>No hay ningún lugar que guarde secretos más allá de esta ejecución de Signalbox.</translation>
    </message>
    <message>
        <source>Start a keychain, or choose a file with a passphrase in the settings.</source>
        <translation>Inicie un llavero o elija en los ajustes un archivo con frase de contraseña.</translation>
    </message>
    <message>
        <source>The variable %1 holds something else by now. Nothing was moved.</source>
        <translation>La variable %1 contiene ya otra cosa. No se ha movido nada.</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>Sacado de un archivo de %1.</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <translation>No se guarda ningún secreto con el nombre %1.</translation>
    </message>
</context>
<context>
    <name>Negotiator</name>
    <message>
        <source>server/discover lists %1</source>
        <translation>server/discover indica %1</translation>
    </message>
    <message>
        <source>server/discover lists only handshake revisions</source>
        <translation>server/discover solo indica revisiones con handshake</translation>
    </message>
    <message>
        <source>The server speaks protocol revisions %1, not %2.</source>
        <translation>El servidor habla las revisiones de protocolo %1, no %2.</translation>
    </message>
    <message>
        <source>There is no common protocol revision: the server speaks %1.</source>
        <translation>No hay una revisión de protocolo común: el servidor habla %1.</translation>
    </message>
    <message>
        <source>the answer to server/discover does not say what it speaks</source>
        <translation>la respuesta a server/discover no dice lo que habla</translation>
    </message>
    <message>
        <source>The server is a modern one but refused server/discover: %1</source>
        <translation>El servidor es de los modernos, pero rechazó server/discover: %1</translation>
    </message>
    <message>
        <source>server/discover was answered with error %1</source>
        <translation>server/discover se respondió con el error %1</translation>
    </message>
    <message>
        <source>The answer to initialize names no protocol revision.</source>
        <translation>La respuesta a initialize no indica ninguna revisión de protocolo.</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, which has no handshake that Signalbox speaks.</source>
        <translation>El servidor respondió a initialize con la revisión de protocolo %1, que no tiene ningún handshake que Signalbox hable.</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, but only %2 is accepted.</source>
        <translation>El servidor respondió a initialize con la revisión de protocolo %1, pero solo se acepta %2.</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>peer %1</source>
        <translation>extremo %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>on a connection that was kept</source>
        <translation>en una conexión que se mantuvo</translation>
    </message>
    <message>
        <source>no valid Base64</source>
        <translation>no es Base64 válido</translation>
    </message>
</context>
<context>
    <name>OpenArgument</name>
    <message>
        <source>This link says nothing that Signalbox knows: %1</source>
        <translation>Este enlace no dice nada que Signalbox conozca: %1</translation>
    </message>
    <message>
        <source>It knows signalbox://add?text=… and signalbox://server/NAME.</source>
        <translation>Conoce signalbox://add?text=… y signalbox://server/NAME.</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>El enlace es demasiado largo.</translation>
    </message>
    <message>
        <source>This address names no file here.</source>
        <translation>Esta dirección no nombra ningún archivo de aquí.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 no es un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for this.</source>
        <translation>%1 es demasiado grande para esto.</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 no es texto.</translation>
    </message>
</context>
<context>
    <name>OthersFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile by another program. Nothing was written.</source>
        <translation>Entretanto, otro programa cambió el archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>supera los %1 MB</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>another program holds its folder</source>
        <translation>otro programa tiene ocupada su carpeta</translation>
    </message>
</context>
<context>
    <name>OwnBackup</name>
    <message>
        <source>The earlier list of servers cannot be removed: %1.</source>
        <translation>No se puede eliminar la lista de servidores anterior: %1.</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>it is too big</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>The file cannot be changed now: %1.</source>
        <translation>Ahora no se puede modificar el archivo: %1.</translation>
    </message>
    <message>
        <source>another program holds it, or its folder cannot be written</source>
        <translation>otro programa lo retiene, o no se puede escribir en su carpeta</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The quote %1 is never closed.</source>
        <translation>La comilla %1 no se cierra.</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>carácter %1</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>La dirección no está completa.</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>No hay ningún programa que iniciar.</translation>
    </message>
    <message numerus="yes">
        <source>A stdio server: program %1, %n argument(s). Name %2.</source>
        <translation>
            <numerusform>Un servidor stdio: programa %1, %n argumento. Nombre %2.</numerusform>
            <numerusform>Un servidor stdio: programa %1, %n argumentos. Nombre %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server at %1 over %2. Name %3.</source>
        <translation>Un servidor en %1 por %2. Nombre %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1.</source>
        <translation>
            <numerusform>%n servidor: %1.</numerusform>
            <numerusform>%n servidores: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than a list of servers can be.</source>
        <translation>El texto es más largo de lo que puede ser una lista de servidores.</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>No hay texto.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>«%1» se ha omitido: %2</translation>
    </message>
    <message>
        <source>Expected: a command line, an address, or JSON with “mcpServers”, “servers” or one entry.</source>
        <translation>Se espera una línea de órdenes, una dirección o JSON con «mcpServers», «servers» o una entrada.</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>El JSON no es un objeto.</translation>
    </message>
    <message>
        <source>The JSON holds no servers.</source>
        <translation>El JSON no contiene servidores.</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1</source>
        <translation>No se puede leer el JSON: %1</translation>
    </message>
    <message>
        <source>A key stands there twice; the last one counts.</source>
        <translation>Una clave aparece dos veces; cuenta la última.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is ignored: trust is given by you, not by a file.</source>
        <translation>Se ignora «%1» de «%2»: la confianza la da usted, no un archivo.</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” looks like a secret. Every program on this machine can read arguments; a variable is safer.</source>
        <translation>El argumento %1 de «%2» parece un secreto. Cualquier programa de este equipo puede leer los argumentos; una variable es más segura.</translation>
    </message>
    <message>
        <source>“%1” sets %2, which decides what code is loaded.</source>
        <translation>«%1» define %2, que decide qué código se carga.</translation>
    </message>
    <message>
        <source>“%1” runs a shell with a text of its own. Read that text.</source>
        <translation>«%1» ejecuta un intérprete de órdenes con un texto propio. Lea ese texto.</translation>
    </message>
    <message>
        <source>The program of “%1” holds spaces; arguments belong into “args”.</source>
        <translation>El programa de «%1» contiene espacios; los argumentos van en «args».</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as an argument.</source>
        <translation>No interviene ningún intérprete de órdenes: «%1» se pasa como argumento.</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as it stands.</source>
        <translation>No interviene ningún intérprete de órdenes: «%1» se pasa tal cual.</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They go as Basic credentials instead; the password is not written into the list.</source>
        <translation>La dirección de «%1» contenía un nombre o una contraseña. Van en su lugar como credenciales Basic; la contraseña no se escribe en la lista.</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They are left out: other credentials are set for this server.</source>
        <translation>La dirección de «%1» contenía un nombre o una contraseña. Se omiten: este servidor tiene otras credenciales ajustadas.</translation>
    </message>
    <message>
        <source>“%1” leaves open: %2. That is filled in when it is started.</source>
        <translation>«%1» deja pendiente: %2. Se completa al iniciarlo.</translation>
    </message>
    <message>
        <source>The text names no server.</source>
        <translation>El texto no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>palabra %1</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>Falta el nombre del servidor.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>Falta un valor detrás de «%1».</translation>
    </message>
    <message>
        <source>“%1” is ignored: trust is given by you, not by a command.</source>
        <translation>Se ignora «%1»: la confianza la da usted, no una orden.</translation>
    </message>
    <message>
        <source>The option “%1” is not known here.</source>
        <translation>Aquí no se conoce la opción «%1».</translation>
    </message>
    <message>
        <source>“%1” is no name and value with “%2” between them.</source>
        <translation>«%1» no es un nombre y un valor con «%2» en medio.</translation>
    </message>
    <message>
        <source>“%1” is no transport; known are stdio, http, sse and websocket.</source>
        <translation>«%1» no es un transporte; se conocen stdio, http, sse y websocket.</translation>
    </message>
    <message>
        <source>“%1” is ignored: it means something to the other program only.</source>
        <translation>Se ignora «%1»: solo significa algo para el otro programa.</translation>
    </message>
    <message>
        <source>The command or the address of the server is missing.</source>
        <translation>Falta la orden o la dirección del servidor.</translation>
    </message>
    <message>
        <source>Behind “add-json” a name and JSON are expected.</source>
        <translation>Detrás de «add-json» se esperan un nombre y JSON.</translation>
    </message>
    <message>
        <source>This command adds no server; “mcp add” would.</source>
        <translation>Esta orden no añade ningún servidor; «mcp add» sí lo haría.</translation>
    </message>
    <message>
        <source>A command for %1</source>
        <translation>Una orden para %1</translation>
    </message>
    <message>
        <source>Servers as %1 keeps them</source>
        <translation>Servidores tal como los guarda %1</translation>
    </message>
    <message>
        <source>The text holds no servers.</source>
        <translation>El texto no contiene servidores.</translation>
    </message>
    <message>
        <source>The program of “%1” held its arguments as well; they are split.</source>
        <translation>El programa de «%1» contenía también sus argumentos; se separan.</translation>
    </message>
    <message>
        <source>the part “%1” of the link</source>
        <translation>la parte «%1» del enlace</translation>
    </message>
    <message>
        <source>The link names no server.</source>
        <translation>El enlace no nombra ningún servidor.</translation>
    </message>
    <message>
        <source>What the link says about the server cannot be read.</source>
        <translation>No se puede leer lo que dice el enlace sobre el servidor.</translation>
    </message>
    <message>
        <source>The link names neither a command nor an address.</source>
        <translation>El enlace no indica ni una orden ni una dirección.</translation>
    </message>
    <message>
        <source>A link for %1</source>
        <translation>Un enlace para %1</translation>
    </message>
    <message>
        <source>A server is reached over http, https, ws or wss, not “%1”.</source>
        <translation>A un servidor se accede por http, https, ws o wss, no por «%1».</translation>
    </message>
    <message>
        <source>A bundle at an address: %1. Nothing is fetched here; download it first and open the file.</source>
        <translation>Un bundle en una dirección: %1. Aquí no se obtiene nada; descárguelo primero y abra el archivo.</translation>
    </message>
    <message>
        <source>A bundle: %1. It is opened, looked at and installed, not added as a command.</source>
        <translation>Un bundle: %1. Se abre, se examina y se instala; no se añade como orden.</translation>
    </message>
    <message>
        <source>signalbox-cli servers bundle install %1</source>
        <translation>signalbox-cli servers bundle install %1</translation>
    </message>
    <message>
        <source>Left out, because the publisher does not require it: %1.</source>
        <translation>Se omite, porque el editor no lo exige: %1.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: %2</source>
        <translation>No se puede usar «%1»: %2</translation>
    </message>
    <message>
        <source>An entry of a registry, which does not say how its server is reached.</source>
        <translation>Una entrada de un registro que no dice cómo se accede a su servidor.</translation>
    </message>
    <message>
        <source>An entry of a registry. %1</source>
        <translation>Una entrada de un registro. %1</translation>
    </message>
    <message>
        <source>An entry of a registry: %1 %2</source>
        <translation>Una entrada de un registro: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n ways to it; this is: %1.</source>
        <translation>
            <numerusform>Hay %n vía para acceder a él; se usa esta: %1.</numerusform>
            <numerusform>Hay %n vías para acceder a él; se usa esta: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>%1 wants a folder.</source>
        <translation>%1 requiere una carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 beside the program cannot be written to.</source>
        <translation>No se puede escribir en la carpeta %1 junto al programa.</translation>
    </message>
    <message>
        <source>Put the program where you may write, or name a folder with --data-dir.</source>
        <translation>Ponga el programa donde usted pueda escribir o indique una carpeta con --data-dir.</translation>
    </message>
</context>
<context>
    <name>PlannedStep</name>
    <message>
        <source>The file is as it was at an earlier time.</source>
        <translation>El archivo está como en un momento anterior.</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, so this cannot be done any more.</source>
        <translation>El archivo cambió entretanto, así que esto ya no se puede hacer.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” must be a list of texts that is not empty.</source>
        <translation>«%1» debe ser una lista de textos no vacía.</translation>
    </message>
    <message>
        <source>A test of arguments must be an object.</source>
        <translation>Una prueba de argumentos debe ser un objeto.</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el todo</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>La expresión regular es incorrecta: %1.</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>«%1» no es una ruta absoluta.</translation>
    </message>
    <message>
        <source>“%1” is not known here, or its value is of a wrong kind.</source>
        <translation>«%1» no se conoce aquí, o su valor es de un tipo erróneo.</translation>
    </message>
    <message>
        <source>A test of arguments needs exactly one of matches, schema, inside, hosts and largerThan.</source>
        <translation>Una prueba de argumentos necesita exactamente uno de matches, schema, inside, hosts y largerThan.</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <translation>%1 coincide con %2</translation>
    </message>
    <message>
        <source>%1 fits a schema</source>
        <translation>%1 se ajusta a un esquema</translation>
    </message>
    <message>
        <source>%1 is inside %2</source>
        <translation>%1 está dentro de %2</translation>
    </message>
    <message>
        <source>%1 is an address at %2</source>
        <translation>%1 es una dirección en %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 supera los %2 bytes</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>ninguna regla trata de ello</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message>
        <source>rule %1 “%2”</source>
        <translation>regla %1 «%2»</translation>
    </message>
    <message>
        <source>At %1: this is not known here, or of a wrong kind.</source>
        <translation>En %1: esto no se conoce aquí, o es de un tipo erróneo.</translation>
    </message>
    <message>
        <source>At %1: it must be allow, ask or deny.</source>
        <translation>En %1: debe ser allow, ask o deny.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>En %1: %2</translation>
    </message>
    <message>
        <source>At %1: it must have “calls” and “seconds”, up to %2 and %3.</source>
        <translation>En %1: debe tener «calls» y «seconds», hasta %2 y %3.</translation>
    </message>
    <message>
        <source>At %1: a rule must be an object with “do”.</source>
        <translation>En %1: una regla debe ser un objeto con «do».</translation>
    </message>
    <message>
        <source>The rules must be an object.</source>
        <translation>Las reglas deben ser un objeto.</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>may change something</source>
        <translation>puede modificar algo</translation>
    </message>
    <message>
        <source>may destroy something</source>
        <translation>puede destruir algo</translation>
    </message>
    <message>
        <source>destroys nothing</source>
        <translation>no destruye nada</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>puede repetirse</translation>
    </message>
    <message>
        <source>may not be repeated</source>
        <translation>no puede repetirse</translation>
    </message>
    <message>
        <source>reaches outside</source>
        <translation>accede al exterior</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>se queda dentro</translation>
    </message>
    <message>
        <source>beyond %1 calls in %2 s</source>
        <translation>más allá de %1 llamadas en %2 s</translation>
    </message>
</context>
<context>
    <name>PortabilityFinding</name>
    <message>
        <source>Its name has %1 characters; some clients take 64 at most.</source>
        <translation>Su nombre tiene %1 caracteres; algunos clientes admiten 64 como máximo.</translation>
    </message>
    <message>
        <source>Its name has “%1” in it; some clients take letters, digits, _ and - only.</source>
        <translation>Su nombre contiene «%1»; algunos clientes solo admiten letras, cifras, _ y -.</translation>
    </message>
    <message>
        <source>Its input schema does not say that it is an object; some clients refuse the tool.</source>
        <translation>Su esquema de entrada no dice que sea un objeto; algunos clientes rechazan la herramienta.</translation>
    </message>
    <message>
        <source>Its input schema has “%1” at the top; some models&apos; providers refuse the tool.</source>
        <translation>Su esquema de entrada tiene «%1» en el nivel superior; algunos proveedores de modelos rechazan la herramienta.</translation>
    </message>
    <message numerus="yes">
        <source>Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.</source>
        <translation>
            <numerusform>Su esquema de entrada remite a partes de sí mismo ($ref en %n lugar); algunos clientes no lo siguen.</numerusform>
            <numerusform>Su esquema de entrada remite a partes de sí mismo ($ref en %n lugares); algunos clientes no lo siguen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema refers to another document (%1), which no client reads.</source>
        <translation>Su esquema de entrada remite a otro documento (%1), que ningún cliente lee.</translation>
    </message>
    <message>
        <source>A list in its input schema has a schema for each place (%1); some clients know one for all.</source>
        <translation>Una lista de su esquema de entrada tiene un esquema para cada posición (%1); algunos clientes conocen uno para todas.</translation>
    </message>
    <message numerus="yes">
        <source>A type in its input schema is a list (%n place(s)); some models&apos; providers know single types.</source>
        <translation>
            <numerusform>Un tipo de su esquema de entrada es una lista (%n lugar); algunos proveedores de modelos conocen tipos únicos.</numerusform>
            <numerusform>Un tipo de su esquema de entrada es una lista (%n lugares); algunos proveedores de modelos conocen tipos únicos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema has true or false in place of a schema (%1); some clients refuse that.</source>
        <translation>Su esquema de entrada tiene true o false en lugar de un esquema (%1); algunos clientes lo rechazan.</translation>
    </message>
    <message>
        <source>Its parameter “%1” has a name that some clients refuse: they take 64 letters, digits, _ . and -.</source>
        <translation>Su parámetro «%1» tiene un nombre que algunos clientes rechazan: admiten 64 letras, cifras, _ . y -.</translation>
    </message>
    <message>
        <source>Its input schema goes more than 10 levels deep; some models&apos; providers refuse the tool.</source>
        <translation>Su esquema de entrada tiene más de 10 niveles de profundidad; algunos proveedores de modelos rechazan la herramienta.</translation>
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
        <translation>%1 (un servicio)</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>ya nadie</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>No hay ningún entorno «%1».</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>No hay ningún perfil «%1».</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, without space at its ends.</source>
        <translation>Un nombre tiene de 1 a %1 caracteres, sin espacios al principio ni al final.</translation>
    </message>
    <message>
        <source>There is already an environment “%1”.</source>
        <translation>Ya hay un entorno «%1».</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>«%1» no es un nombre de variable: letras de la a a la z, cifras, «_», «-» y «.», sin empezar por una cifra.</translation>
    </message>
    <message>
        <source>The value of a secret is kept elsewhere.</source>
        <translation>El valor de un secreto se guarda en otro lugar.</translation>
    </message>
    <message>
        <source>There is already a profile “%1”.</source>
        <translation>Ya hay un perfil «%1».</translation>
    </message>
    <message>
        <source>There is no variable “%1” in %2.</source>
        <translation>No hay ninguna variable «%1» en %2.</translation>
    </message>
    <message>
        <source>The profile “%1” is to be in use and is not there: servers are on by their own settings.</source>
        <translation>El perfil «%1» debería estar en uso y no existe: los servidores se activan según sus propios ajustes.</translation>
    </message>
    <message>
        <source>The environment “%1” is to be in use and is not there.</source>
        <translation>El entorno «%1» debería estar en uso y no existe.</translation>
    </message>
    <message>
        <source>The profile “%1” names the environment “%2”, which is not there.</source>
        <translation>El perfil «%1» nombra el entorno «%2», que no existe.</translation>
    </message>
    <message>
        <source>The profile “%1” names the group “%2”, which no server is in.</source>
        <translation>El perfil «%1» nombra el grupo «%2», en el que no hay ningún servidor.</translation>
    </message>
    <message>
        <source>The profile “%1” names servers that are not in the list any more: %2.</source>
        <translation>El perfil «%1» nombra servidores que ya no están en la lista: %2.</translation>
    </message>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>Corrija el archivo o muévalo a otro lugar; hasta entonces no se modifica.</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«%1» debe ser un objeto.</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>«%1» debe ser un texto.</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«%1» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>A member of “%1” has no name.</source>
        <translation>Un miembro de «%1» no tiene nombre.</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>«%1» no es un nombre de variable.</translation>
    </message>
    <message>
        <source>“%1” must be a text, or an object with “value” or “secret”.</source>
        <translation>«%1» debe ser un texto o un objeto con «value» o «secret».</translation>
    </message>
    <message>
        <source>“%1” must have either “value” or “secret”.</source>
        <translation>«%1» debe tener o bien «value» o bien «secret».</translation>
    </message>
    <message>
        <source>The profiles cannot be read: %1 (%2)</source>
        <translation>No se pueden leer los perfiles: %1 (%2)</translation>
    </message>
    <message>
        <source>The profiles cannot be read: it is not a JSON object.</source>
        <translation>No se pueden leer los perfiles: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The profiles cannot be read: a name stands there twice, or the text is broken (%1).</source>
        <translation>No se pueden leer los perfiles: un nombre aparece dos veces o el texto está dañado (%1).</translation>
    </message>
    <message>
        <source>The profiles are of a newer version of Signalbox.</source>
        <translation>Los perfiles son de una versión más reciente de Signalbox.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away to begin anew.</source>
        <translation>Use esa versión o mueva el archivo a otro lugar para empezar de nuevo.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>No hay ningún grupo «%1».</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>todos los entornos</translation>
    </message>
    <message>
        <source>environment “%1”</source>
        <translation>entorno «%1»</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil «%1»</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>No hay ningún lugar donde guardar secretos.</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>No hay ningún perfil en uso.</translation>
    </message>
    <message>
        <source>“%1” is in the profile “%2” by its group “%3”.</source>
        <translation>«%1» está en el perfil «%2» por su grupo «%3».</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>Aquí no se guardan secretos en ningún lugar: este se olvidaría al terminar el programa.</translation>
    </message>
    <message>
        <source>Choose a place: signalbox-cli credentials store.</source>
        <translation>Elija un lugar: signalbox-cli credentials store.</translation>
    </message>
</context>
<context>
    <name>ProgramChoices</name>
    <message>
        <source>What was decided about other programs&apos; files cannot be read.</source>
        <translation>No se puede leer lo decidido sobre los archivos de otros programas.</translation>
    </message>
    <message>
        <source>Mend the file, or move it away to begin anew.</source>
        <translation>Corrija el archivo o apártelo para empezar de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProgramCopy</name>
    <message>
        <source>This program is not known.</source>
        <translation>Este programa no se conoce.</translation>
    </message>
    <message>
        <source>The secret in %1 of %2 would stand in the file of %3 in plain text.</source>
        <translation>El secreto en %1 de %2 quedaría sin cifrar en el archivo de %3.</translation>
    </message>
</context>
<context>
    <name>ProgramEdit</name>
    <message>
        <source>This program is not known.</source>
        <translation>Este programa no se conoce.</translation>
    </message>
    <message>
        <source>“%1” of the file holds no servers and is not overwritten.</source>
        <translation>«%1» no contiene servidores en el archivo y no se sobrescribe.</translation>
    </message>
    <message>
        <source>The server %1 is changed for %2.</source>
        <translation>El servidor %1 ha cambiado para %2.</translation>
    </message>
    <message>
        <source>The server %1 is added for %2.</source>
        <translation>El servidor %1 se ha añadido a %2.</translation>
    </message>
    <message>
        <source>The server %1 is removed from %2.</source>
        <translation>El servidor %1 se ha eliminado de %2.</translation>
    </message>
    <message>
        <source>The file is as it was at that time.</source>
        <translation>El archivo está como en aquel momento.</translation>
    </message>
    <message>
        <source>The server %1 is as it was at that time for %2.</source>
        <translation>El servidor %1 está como en aquel momento para %2.</translation>
    </message>
</context>
<context>
    <name>ProgramEnvironment</name>
    <message>
        <source>The environment is that of the running program.</source>
        <translation>El entorno es el del programa en ejecución.</translation>
    </message>
    <message>
        <source>The program does not run; the environment is that of the desktop session.</source>
        <translation>El programa no está en ejecución; el entorno es el de la sesión de escritorio.</translation>
    </message>
    <message>
        <source>Neither the program nor a desktop session runs; the environment is what a session usually has.</source>
        <translation>No están en ejecución ni el programa ni una sesión de escritorio; el entorno es el que suele tener una sesión.</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>The file is not UTF-8. Signalbox reads it, but does not write it.</source>
        <translation>El archivo no es UTF-8. Signalbox lo lee, pero no lo escribe.</translation>
    </message>
    <message>
        <source>“%1” should hold the servers, each under its name.</source>
        <translation>«%1» debería contener los servidores, cada uno con su nombre.</translation>
    </message>
    <message>
        <source>This file is set by whoever administers the machine.</source>
        <translation>Este archivo lo define quien administra el equipo.</translation>
    </message>
    <message>
        <source>There is more of this kind: %1.</source>
        <translation>Hay más de este tipo: %1.</translation>
    </message>
</context>
<context>
    <name>ProgramImport</name>
    <message>
        <source>“%1” is kept, and trusted with nothing by Signalbox.</source>
        <translation>«%1» se conserva, pero Signalbox no le otorga ninguna confianza.</translation>
    </message>
    <message>
        <source>The program that makes its headers is not started.</source>
        <translation>No se inicia el programa que crea sus cabeceras.</translation>
    </message>
    <message>
        <source>The variables in %1 are read when it is started.</source>
        <translation>Las variables de %1 se leen al iniciarlo.</translation>
    </message>
</context>
<context>
    <name>ProgramPlan</name>
    <message>
        <source>No program looks for servers in this file.</source>
        <translation>Ningún programa busca servidores en este archivo.</translation>
    </message>
    <message>
        <source>The server %1 goes into Signalbox.</source>
        <translation>El servidor %1 pasa a Signalbox.</translation>
    </message>
    <message>
        <source>Its secrets go where Signalbox keeps secrets; the entry refers to them.</source>
        <translation>Sus secretos van adonde Signalbox guarda los secretos; la entrada remite a ellos.</translation>
    </message>
</context>
<context>
    <name>ProgramReference</name>
    <message>
        <source>Set the variable %1 in the environment that %2 is started in.</source>
        <translation>Defina la variable %1 en el entorno en que se inicia %2.</translation>
    </message>
    <message>
        <source>%1 asks for “%2” when it starts the server.</source>
        <translation>%1 pregunta por «%2» al iniciar el servidor.</translation>
    </message>
    <message>
        <source>%1 has no way to say what %2 holds: %3.</source>
        <translation>%1 no puede expresar lo que contiene %2: %3.</translation>
    </message>
    <message>
        <source>Its credentials are kept by Signalbox and not copied: sign in from %1.</source>
        <translation>Sus credenciales las guarda Signalbox y no se copian: inicie sesión desde %1.</translation>
    </message>
    <message>
        <source>%1 has no way to read its credentials from the variable %2.</source>
        <translation>%1 no puede leer sus credenciales de la variable %2.</translation>
    </message>
    <message>
        <source>The server cannot be read.</source>
        <translation>No se puede leer el servidor.</translation>
    </message>
    <message>
        <source>No secret stands in this server&apos;s entry.</source>
        <translation>No hay ningún secreto en la entrada de este servidor.</translation>
    </message>
    <message>
        <source>The secrets of %1 are no longer written in the file of %2.</source>
        <translation>Los secretos de %1 ya no están escritos en el archivo de %2.</translation>
    </message>
    <message>
        <source>%1 has no way to refer to a secret in %2.</source>
        <translation>%1 no tiene forma de remitir a un secreto en %2.</translation>
    </message>
    <message>
        <source>%1 hands the variable %2 on under its own name, and it stands for something else already.</source>
        <translation>%1 transmite la variable %2 con su propio nombre, y esta ya representa otra cosa.</translation>
    </message>
</context>
<context>
    <name>ProgramsState</name>
    <message>
        <source>%1 holds a secret and will not be taken in: %2</source>
        <translation>%1 contiene un secreto y no se incorporará: %2</translation>
    </message>
</context>
<context>
    <name>RatedAuthorizer</name>
    <message>
        <source>Rate limited: this key may be used at most %1 × in %2 s; the next time in %3 s.</source>
        <translation>Frecuencia limitada: esta clave se puede usar como máximo %1 × en %2 s; la próxima vez en %3 s.</translation>
    </message>
    <message>
        <source>Wait so long, or let calls wait for their turn, in the server&apos;s settings.</source>
        <translation>Espere ese tiempo, o deje que las llamadas esperen su turno en los ajustes del servidor.</translation>
    </message>
</context>
<context>
    <name>RecordedCall</name>
    <message>
        <source>This message is no tool call that could be made again.</source>
        <translation>Este mensaje no es una llamada a herramienta que se pueda repetir.</translation>
    </message>
</context>
<context>
    <name>RecordedDecision</name>
    <message>
        <source>Why it was refused: %1</source>
        <translation>Por qué se rechazó: %1</translation>
    </message>
    <message>
        <source>Why it went: nothing speaks against it</source>
        <translation>Por qué se permitió: nada se opone</translation>
    </message>
    <message>
        <source>Why it went: %1</source>
        <translation>Por qué se permitió: %1</translation>
    </message>
</context>
<context>
    <name>RegistryAddress</name>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>Esta no es la dirección de un registro.</translation>
    </message>
    <message>
        <source>A registry is reached by https, or by http on this machine: what it says is run.</source>
        <translation>A un registro se accede por https, o por http en este equipo: lo que dice se ejecuta.</translation>
    </message>
    <message>
        <source>The address of a registry has no name, password, query or fragment in it.</source>
        <translation>La dirección de un registro no lleva nombre, contraseña, consulta ni fragmento.</translation>
    </message>
</context>
<context>
    <name>RegistryCommand</name>
    <message>
        <source>The package has a name that no %1 package can have; nothing is made of it.</source>
        <translation>El paquete tiene un nombre que ningún paquete de %1 puede tener; no se crea nada a partir de él.</translation>
    </message>
    <message>
        <source>The package has a version that is none; nothing is made of it.</source>
        <translation>El paquete tiene una versión que no lo es; no se crea nada a partir de él.</translation>
    </message>
    <message>
        <source>The container gets all rights on this machine.</source>
        <translation>El contenedor recibe todos los permisos en este equipo.</translation>
    </message>
    <message>
        <source>The container gets more rights than usual.</source>
        <translation>El contenedor recibe más permisos de lo habitual.</translation>
    </message>
    <message>
        <source>The container gets a device of this machine.</source>
        <translation>El contenedor recibe un dispositivo de este equipo.</translation>
    </message>
    <message>
        <source>The container shares this machine&apos;s network or processes.</source>
        <translation>El contenedor comparte la red o los procesos de este equipo.</translation>
    </message>
    <message>
        <source>The container gets all files of this machine.</source>
        <translation>El contenedor recibe todos los archivos de este equipo.</translation>
    </message>
    <message>
        <source>The container gets docker itself, and with it this machine.</source>
        <translation>El contenedor recibe el propio docker y, con él, este equipo.</translation>
    </message>
    <message>
        <source>npx is told to run a line of shell.</source>
        <translation>Se indica a npx que ejecute una línea de shell.</translation>
    </message>
    <message>
        <source>The package is taken from another place than your settings say.</source>
        <translation>El paquete se toma de un lugar distinto del que dicen sus ajustes.</translation>
    </message>
    <message>
        <source>Another package is installed as well.</source>
        <translation>Se instala además otro paquete.</translation>
    </message>
    <message>
        <source>The publisher names “%1” to start it with; %2 is what such packages are started with.</source>
        <translation>El editor indica «%1» para iniciarlo; estos paquetes se inician con %2.</translation>
    </message>
    <message>
        <source>This package is a bundle, which is installed and not started by a command.</source>
        <translation>Este paquete es un bundle, que se instala y no se inicia con una orden.</translation>
    </message>
    <message>
        <source>Get the file from %1 and open it under Bundles.</source>
        <translation>Descargue el archivo de %1 y ábralo en Bundles.</translation>
    </message>
    <message>
        <source>There is no known way to start a package of the kind “%1”.</source>
        <translation>No se conoce ninguna manera de iniciar un paquete del tipo «%1».</translation>
    </message>
    <message>
        <source>A secret stands in the command line, where other programs can read it.</source>
        <translation>Hay un secreto en la línea de órdenes, donde otros programas pueden leerlo.</translation>
    </message>
    <message>
        <source>It has to be installed first: cargo install %1 --version %2</source>
        <translation>Primero hay que instalarlo: cargo install %1 --version %2</translation>
    </message>
</context>
<context>
    <name>RegistryEntry</name>
    <message>
        <source>The header “%1” cannot be sent like that.</source>
        <translation>La cabecera «%1» no se puede enviar así.</translation>
    </message>
    <message>
        <source>There is no known way to reach a server by “%1”.</source>
        <translation>No se conoce ninguna manera de acceder a un servidor por «%1».</translation>
    </message>
    <message>
        <source>With these values the server&apos;s address is none.</source>
        <translation>Con estos valores, la dirección del servidor no es válida.</translation>
    </message>
    <message>
        <source>What is sent to %1 can be read on the way: it is not https.</source>
        <translation>Lo que se envía a %1 se puede leer por el camino: no es https.</translation>
    </message>
    <message>
        <source>It is reached over the network once it runs. Start it with: %1</source>
        <translation>Una vez en ejecución, se accede a él por la red. Inícielo con: %1</translation>
    </message>
    <message>
        <source>Its publisher no longer recommends it.</source>
        <translation>Su editor ya no lo recomienda.</translation>
    </message>
    <message>
        <source>The registry has taken it away; that is done with what does harm.</source>
        <translation>El registro lo ha retirado; eso se hace con lo que causa daño.</translation>
    </message>
</context>
<context>
    <name>RegistryPage</name>
    <message>
        <source>The answer is not that of a registry: it is no JSON object.</source>
        <translation>La respuesta no es la de un registro: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it has no list of servers.</source>
        <translation>La respuesta no es la de un registro: no tiene lista de servidores.</translation>
    </message>
    <message>
        <source>The registry sent %1 servers at once; more than 1000 are not read.</source>
        <translation>El registro envió %1 servidores de una vez; no se leen más de 1000.</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it describes no server.</source>
        <translation>La respuesta no es la de un registro: no describe ningún servidor.</translation>
    </message>
</context>
<context>
    <name>RegistryStore</name>
    <message>
        <source>What was kept of the registry cannot be read: %1.</source>
        <translation>No se puede leer lo guardado del registro: %1.</translation>
    </message>
    <message>
        <source>What was read of the registry cannot be kept: %1.</source>
        <translation>No se puede guardar lo leído del registro: %1.</translation>
    </message>
</context>
<context>
    <name>RegistryUpdate</name>
    <message>
        <source>Add the new version anew, and remove this entry.</source>
        <translation>Añada de nuevo la nueva versión y elimine esta entrada.</translation>
    </message>
    <message>
        <source>The command was changed by hand: it no longer names the package.</source>
        <translation>La orden se cambió a mano: ya no nombra el paquete.</translation>
    </message>
    <message>
        <source>Install it: cargo install %1 --version %2</source>
        <translation>Instálelo: cargo install %1 --version %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«%1» pasa a ser «%2».</translation>
    </message>
    <message>
        <source>The variable “%1” is wanted now.</source>
        <translation>Ahora se requiere la variable «%1».</translation>
    </message>
    <message>
        <source>This entry did not come from that server of a registry.</source>
        <translation>Esta entrada no vino de ese servidor de un registro.</translation>
    </message>
    <message>
        <source>Version %1 is no longer offered in the way this entry uses.</source>
        <translation>La versión %1 ya no se ofrece de la manera que usa esta entrada.</translation>
    </message>
    <message>
        <source>How it is reached stays as it is.</source>
        <translation>La manera de acceder a él no cambia.</translation>
    </message>
</context>
<context>
    <name>RegistryValues</name>
    <message>
        <source>“%1” cannot hold a NUL character.</source>
        <translation>«%1» no puede contener un carácter NUL.</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>«%1» es uno de: %2.</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>«%1» es un número.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>«%1» es true o false.</translation>
    </message>
    <message>
        <source>“%1” is wanted.</source>
        <translation>Se requiere «%1».</translation>
    </message>
    <message>
        <source>“%1” is wanted: %2</source>
        <translation>Se requiere «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is wanted: the address has it in it.</source>
        <translation>Se requiere «%1»: la dirección lo contiene.</translation>
    </message>
</context>
<context>
    <name>RemoteErrorText</name>
    <message>
        <source>The server says that it has no such tool</source>
        <translation>El servidor dice que no tiene esa herramienta</translation>
    </message>
    <message>
        <source>The server says that it has no such prompt</source>
        <translation>El servidor dice que no tiene ese prompt</translation>
    </message>
    <message>
        <source>The server says that it has no such resource</source>
        <translation>El servidor dice que no tiene ese recurso</translation>
    </message>
    <message>
        <source>The server says that the parameters are not valid</source>
        <translation>El servidor dice que los parámetros no son válidos</translation>
    </message>
    <message>
        <source>The server does not know this method</source>
        <translation>El servidor no conoce este método</translation>
    </message>
    <message>
        <source>The server says that this is no valid request</source>
        <translation>El servidor dice que esta petición no es válida</translation>
    </message>
    <message>
        <source>The server could not read the request as JSON</source>
        <translation>El servidor no pudo leer la petición como JSON</translation>
    </message>
    <message>
        <source>Something went wrong within the server</source>
        <translation>Algo falló dentro del servidor</translation>
    </message>
    <message>
        <source>The server says that headers and message do not agree</source>
        <translation>El servidor dice que las cabeceras y el mensaje no concuerdan</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>El servidor respondió con el error %1.</translation>
    </message>
    <message>
        <source>%1 (error %2).</source>
        <translation>%1 (error %2).</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>“%1” is no root: roots are addresses such as file:///home/me/project.</source>
        <translation>«%1» no es una raíz: las raíces son direcciones como file:///home/me/project.</translation>
    </message>
</context>
<context>
    <name>RulesFile</name>
    <message>
        <source>Open the file in an editor by hand: %1</source>
        <translation>Abra el archivo en un editor a mano: %1</translation>
    </message>
    <message>
        <source>The file was not made: %1</source>
        <translation>No se creó el archivo: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open it with.</source>
        <translation>En este sistema no hay xdg-open para abrirlo.</translation>
    </message>
    <message>
        <source>The editor could not be started.</source>
        <translation>No se pudo iniciar el editor.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reads files, lists folders and runs five safe commands below one folder.</source>
        <translation>Lee archivos, lista carpetas y ejecuta cinco órdenes seguras dentro de una carpeta.</translation>
    </message>
    <message>
        <source>Describes repositories on GitHub and, with a token, opens issues there.</source>
        <translation>Describe repositorios de GitHub y, con un token, abre incidencias en ellos.</translation>
    </message>
    <message>
        <source>Follows a file as it grows, and tells what changes in a folder as it happens.</source>
        <translation>Sigue un archivo mientras crece e informa de lo que cambia en una carpeta en cuanto ocurre.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Must not be empty.</source>
        <translation>No puede estar vacío.</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>Debe tener al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>Must have at most one character.</source>
        <translation>Debe tener un carácter como máximo.</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>Debe tener %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Must have at least one item.</source>
        <translation>Debe tener al menos un elemento.</translation>
    </message>
    <message>
        <source>Must have at least %1 items.</source>
        <translation>Debe tener al menos %1 elementos.</translation>
    </message>
    <message>
        <source>Must have at most one item.</source>
        <translation>Debe tener un elemento como máximo.</translation>
    </message>
    <message>
        <source>Must have at most %1 items.</source>
        <translation>Debe tener %1 elementos como máximo.</translation>
    </message>
    <message>
        <source>None of the items is of the kind that must be among them.</source>
        <translation>Ningún elemento es del tipo que debe haber entre ellos.</translation>
    </message>
    <message>
        <source>At least %1 items must be of a kind that fewer are.</source>
        <translation>Al menos %1 elementos deben ser de un tipo del que hay menos.</translation>
    </message>
    <message>
        <source>Must have at least one property.</source>
        <translation>Debe tener al menos una propiedad.</translation>
    </message>
    <message>
        <source>Must have at least %1 properties.</source>
        <translation>Debe tener al menos %1 propiedades.</translation>
    </message>
    <message>
        <source>Must have at most one property.</source>
        <translation>Debe tener una propiedad como máximo.</translation>
    </message>
    <message>
        <source>Must have at most %1 properties.</source>
        <translation>Debe tener %1 propiedades como máximo.</translation>
    </message>
    <message>
        <source>The schema is too large to use.</source>
        <translation>El esquema es demasiado grande para usarlo.</translation>
    </message>
    <message>
        <source>The schema is nested too deeply to use.</source>
        <translation>El esquema está anidado a demasiada profundidad para usarlo.</translation>
    </message>
    <message>
        <source>The schema is written in a dialect Signalbox does not know: %1.</source>
        <translation>El esquema está escrito en un dialecto que Signalbox no conoce: %1.</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>Un esquema debe ser un objeto, true o false.</translation>
    </message>
    <message>
        <source>A reference must be text.</source>
        <translation>Una referencia debe ser texto.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>El esquema remite a %1, que no está en él.</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is outside it and is never fetched.</source>
        <translation>El esquema remite a %1, que está fuera de él y nunca se obtiene.</translation>
    </message>
    <message>
        <source>Not a date. Use YYYY-MM-DD.</source>
        <translation>No es una fecha. Use AAAA-MM-DD.</translation>
    </message>
    <message>
        <source>Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z.</source>
        <translation>No es una hora. Use HH:MM:SS con zona horaria, como 14:30:00Z.</translation>
    </message>
    <message>
        <source>Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.</source>
        <translation>No es una fecha y hora. Use AAAA-MM-DDTHH:MM:SSZ.</translation>
    </message>
    <message>
        <source>Not an email address.</source>
        <translation>No es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Not an address. Use a form such as https://example.org/path.</source>
        <translation>No es una dirección. Use una forma como https://example.org/path.</translation>
    </message>
    <message>
        <source>Not a UUID.</source>
        <translation>No es un UUID.</translation>
    </message>
    <message>
        <source>Not an IPv4 address.</source>
        <translation>No es una dirección IPv4.</translation>
    </message>
    <message>
        <source>Not an IPv6 address.</source>
        <translation>No es una dirección IPv6.</translation>
    </message>
    <message>
        <source>The schema is not valid: the value of %1 is of the wrong kind.</source>
        <translation>El esquema no es válido: el valor de %1 es de un tipo erróneo.</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used.</source>
        <translation>No se puede usar el patrón %1.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>Debe ser %1.</translation>
    </message>
    <message>
        <source>Must be %1 or %2.</source>
        <translation>Debe ser %1 o %2.</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>No es uno de los valores permitidos.</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>Debe ser al menos %1.</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>Debe ser mayor que %1.</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>Debe ser como máximo %1.</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>Debe ser menor que %1.</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>Debe ser un múltiplo de %1.</translation>
    </message>
    <message>
        <source>The pattern %1 takes too long to check.</source>
        <translation>Comprobar el patrón %1 lleva demasiado tiempo.</translation>
    </message>
    <message>
        <source>Does not match the pattern %1.</source>
        <translation>No coincide con el patrón %1.</translation>
    </message>
    <message>
        <source>At most %1 items may be of a kind that more are.</source>
        <translation>Como máximo %1 elementos pueden ser de un tipo del que hay más.</translation>
    </message>
    <message>
        <source>Items %1 and %2 are the same.</source>
        <translation>Los elementos %1 y %2 son iguales.</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>This name is not allowed.</source>
        <translation>Este nombre no está permitido.</translation>
    </message>
    <message>
        <source>One item too many.</source>
        <translation>Sobra un elemento.</translation>
    </message>
    <message>
        <source>Not a known property.</source>
        <translation>No es una propiedad conocida.</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation>Aquí no se permite ningún valor.</translation>
    </message>
    <message>
        <source>The schema is too complex to check this value to the end.</source>
        <translation>El esquema es demasiado complejo para comprobar este valor hasta el final.</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>Este valor no está permitido.</translation>
    </message>
    <message>
        <source>Fits more than one of the allowed forms; exactly one is allowed.</source>
        <translation>Encaja en más de una de las formas permitidas; solo se permite una.</translation>
    </message>
    <message>
        <source>Fits none of the allowed forms.</source>
        <translation>No encaja en ninguna de las formas permitidas.</translation>
    </message>
</context>
<context>
    <name>SchemaReader</name>
    <message>
        <source>The schema is too large for more fields.</source>
        <translation>El esquema es demasiado grande para más campos.</translation>
    </message>
    <message>
        <source>Any JSON value.</source>
        <translation>Cualquier valor JSON.</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>El esquema no permite ningún valor aquí.</translation>
    </message>
    <message>
        <source>Its schema is nested too deeply for a form.</source>
        <translation>Su esquema está anidado a demasiada profundidad para un formulario.</translation>
    </message>
    <message>
        <source>Its schema combines several choices at once.</source>
        <translation>Su esquema combina varias opciones a la vez.</translation>
    </message>
    <message>
        <source>Its type is not one of JSON Schema&apos;s.</source>
        <translation>Su tipo no es de JSON Schema.</translation>
    </message>
    <message>
        <source>Any object.</source>
        <translation>Cualquier objeto.</translation>
    </message>
    <message>
        <source>A list with a schema for each place.</source>
        <translation>Una lista con un esquema para cada posición.</translation>
    </message>
    <message>
        <source>It refers to a schema outside its document.</source>
        <translation>Remite a un esquema fuera de su documento.</translation>
    </message>
    <message>
        <source>It refers to a part of the schema that is not there.</source>
        <translation>Remite a una parte del esquema que no existe.</translation>
    </message>
    <message>
        <source>Its schema is not an object.</source>
        <translation>Su esquema no es un objeto.</translation>
    </message>
    <message>
        <source>Parts of its schema contradict each other.</source>
        <translation>Partes de su esquema se contradicen.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadero o falso</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
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
        <translation>El archivo de secretos está dañado.</translation>
    </message>
    <message>
        <source>Put a copy of it in its place, or remove it and give the secrets anew.</source>
        <translation>Ponga una copia en su lugar, o elimínelo y vuelva a introducir los secretos.</translation>
    </message>
    <message>
        <source>There is not enough memory to make a key of the passphrase.</source>
        <translation>No hay memoria suficiente para formar una clave a partir de la frase de contraseña.</translation>
    </message>
    <message>
        <source>No key can be made.</source>
        <translation>No se puede formar ninguna clave.</translation>
    </message>
    <message>
        <source>The file of secrets wants more work for its key than is done here, or too little; no Signalbox wrote it.</source>
        <translation>El archivo de secretos exige para su clave más trabajo del que se hace aquí, o demasiado poco; no lo escribió ningún Signalbox.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation>Esta no es la frase de contraseña del archivo de secretos.</translation>
    </message>
    <message>
        <source>The file of secrets would grow too big.</source>
        <translation>El archivo de secretos sería demasiado grande.</translation>
    </message>
    <message>
        <source>The secrets cannot be encrypted.</source>
        <translation>No se pueden cifrar los secretos.</translation>
    </message>
</context>
<context>
    <name>SecretKind</name>
    <message>
        <source>GitHub token</source>
        <translation>Token de GitHub</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>Token de GitLab</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Clave de Stripe</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>Clave de Anthropic</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Token de Slack</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>Clave de AWS</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation>Clave de Google</translation>
    </message>
    <message>
        <source>npm token</source>
        <translation>Token de npm</translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation>Token de PyPI</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Token de Hugging Face</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>clave privada</translation>
    </message>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>cookie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>token bearer</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>It cannot be read where secrets are to be kept.</source>
        <translation>No se puede leer dónde deben guardarse los secretos.</translation>
    </message>
    <message>
        <source>Choose it anew in the settings, or with “signalbox-cli credentials store”.</source>
        <translation>Elíjalo de nuevo en los ajustes, o con «signalbox-cli credentials store».</translation>
    </message>
    <message>
        <source>Where secrets are kept cannot be written down.</source>
        <translation>No se puede anotar dónde se guardan los secretos.</translation>
    </message>
</context>
<context>
    <name>SecretPlan</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The secrets of %1 go where secrets are kept; the entry refers to them.</source>
        <translation>Los secretos de %1 van adonde se guardan los secretos; la entrada remite a ellos.</translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>What is kept of this server&apos;s credentials cannot be read.</source>
        <translation>No se puede leer lo guardado de las credenciales de este servidor.</translation>
    </message>
    <message>
        <source>A secret must be text in UTF-8.</source>
        <translation>Un secreto debe ser texto en UTF-8.</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 se añade.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se elimina.</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 cambia.</translation>
    </message>
    <message>
        <source>%1 is changed. %2</source>
        <translation>%1 cambia. %2</translation>
    </message>
</context>
<context>
    <name>ServerEntry</name>
    <message>
        <source>“type” must be stdio, http, sse or websocket, not “%1”.</source>
        <translation>«type» debe ser stdio, http, sse o websocket, no «%1».</translation>
    </message>
    <message>
        <source>There is neither a “command” nor a “url”.</source>
        <translation>No hay ni «command» ni «url».</translation>
    </message>
    <message>
        <source>A stdio server needs a “command”.</source>
        <translation>Un servidor stdio necesita «command».</translation>
    </message>
    <message>
        <source>A server of this type needs a “url”.</source>
        <translation>Un servidor de este tipo necesita «url».</translation>
    </message>
    <message>
        <source>“%1” must be auto, legacy, modern or a known revision, not “%2”.</source>
        <translation>«%1» debe ser auto, legacy, modern o una revisión conocida, no «%2».</translation>
    </message>
    <message>
        <source>“signalbox.id” may hold letters, digits and hyphens only.</source>
        <translation>«signalbox.id» solo puede contener letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>An entry must be an object.</source>
        <translation>Una entrada debe ser un objeto.</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objeto de textos</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>«%1» debe ser %2, no %3.</translation>
    </message>
    <message>
        <source>“signalbox.auth.kind” must be one of %1, not “%2”.</source>
        <translation>«signalbox.auth.kind» debe ser uno de %1, no «%2».</translation>
    </message>
    <message>
        <source>“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal.</source>
        <translation>«signalbox.tls.fingerprint» debe ser un SHA-256 en hexadecimal.</translation>
    </message>
    <message>
        <source>“signalbox.health.check” must be none, ping or tool, not “%1”.</source>
        <translation>«signalbox.health.check» debe ser none, ping o tool, no «%1».</translation>
    </message>
    <message>
        <source>A check by a tool needs “signalbox.health.tool”.</source>
        <translation>Una comprobación con una herramienta necesita «signalbox.health.tool».</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>«%1» debe ser un número de %2 a %3.</translation>
    </message>
    <message>
        <source>“signalbox.auth.algorithm” must be HS256, RS256 or ES256, not “%1”.</source>
        <translation>«signalbox.auth.algorithm» debe ser HS256, RS256 o ES256, no «%1».</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«%1» debe ser un número entero.</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” needs “requests”: how many in one window of time.</source>
        <translation>«signalbox.auth.rate» necesita «requests»: cuántas en una ventana de tiempo.</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” is for keys, passwords and tokens that are given, not for those of a sign-in.</source>
        <translation>«signalbox.auth.rate» es para claves, contraseñas y tokens indicados, no para los de un inicio de sesión.</translation>
    </message>
    <message>
        <source>“signalbox.auth.%1” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>«signalbox.auth.%1» sería un secreto en un archivo: indique una variable de entorno, o introdúzcalo en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>“signalbox.tls.passphrase” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>«signalbox.tls.passphrase» sería un secreto en un archivo: indique una variable de entorno, o introdúzcala en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>«%1» no es una lista.</translation>
    </message>
</context>
<context>
    <name>ServerJson</name>
    <message>
        <source>The format “%1” is not known; it is taken as text.</source>
        <translation>No se conoce el formato «%1»; se toma como texto.</translation>
    </message>
    <message>
        <source>It has no name, so it is left out.</source>
        <translation>No tiene nombre, así que se omite.</translation>
    </message>
    <message>
        <source>An argument is named or positional, not “%1”; it is left out.</source>
        <translation>Un argumento es named o positional, no «%1»; se omite.</translation>
    </message>
    <message>
        <source>A named argument without a name is left out.</source>
        <translation>Se omite un argumento con nombre que no lo tiene.</translation>
    </message>
    <message>
        <source>A package needs a kind of registry and an identifier.</source>
        <translation>Un paquete necesita un tipo de registro y un identificador.</translation>
    </message>
    <message>
        <source>A bundle needs fileSha256, which says what the file must be.</source>
        <translation>Un bundle necesita fileSha256, que dice cuál debe ser el archivo.</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>The name is not of the form that the schema asks for, such as com.example/weather.</source>
        <translation>El nombre no tiene la forma que pide el esquema, como com.example/weather.</translation>
    </message>
    <message>
        <source>A server needs a version.</source>
        <translation>Un servidor necesita una versión.</translation>
    </message>
    <message>
        <source>“%1” is a range, not a version.</source>
        <translation>«%1» es un intervalo, no una versión.</translation>
    </message>
    <message>
        <source>A server.json is an object.</source>
        <translation>Un server.json es un objeto.</translation>
    </message>
    <message>
        <source>This should be a text; it is left out.</source>
        <translation>Esto debería ser un texto; se omite.</translation>
    </message>
    <message>
        <source>This is longer than %1 characters; the rest is left out.</source>
        <translation>Esto tiene más de %1 caracteres; el resto se omite.</translation>
    </message>
    <message>
        <source>This should be true or false; it is taken as false.</source>
        <translation>Esto debería ser true o false; se toma como false.</translation>
    </message>
    <message>
        <source>This should be an object; it is left out.</source>
        <translation>Esto debería ser un objeto; se omite.</translation>
    </message>
    <message>
        <source>This should be a list; it is left out.</source>
        <translation>Esto debería ser una lista; se omite.</translation>
    </message>
    <message>
        <source>There are more than %1; the rest is left out.</source>
        <translation>Hay más de %1; el resto se omite.</translation>
    </message>
    <message>
        <source>This is of another type than expected; it is left out.</source>
        <translation>Esto es de un tipo distinto del esperado; se omite.</translation>
    </message>
</context>
<context>
    <name>ServerMatrix</name>
    <message>
        <source>%1: “%2” and “%3”.</source>
        <translation>%1: «%2» y «%3».</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Arguments: another secret.</source>
        <translation>Argumentos: otro secreto.</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>Cabecera %1</translation>
    </message>
    <message>
        <source>%1: only in the second.</source>
        <translation>%1: solo en el segundo.</translation>
    </message>
    <message>
        <source>%1: only in the first.</source>
        <translation>%1: solo en el primero.</translation>
    </message>
    <message>
        <source>%1: another value.</source>
        <translation>%1: otro valor.</translation>
    </message>
    <message>
        <source>Address: another secret.</source>
        <translation>Dirección: otro secreto.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server asks for input but says neither what it asks nor where to go on.</source>
        <translation>El servidor pide una entrada, pero no dice ni qué pregunta ni dónde continuar.</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is not a string.</source>
        <translation>El requestState del servidor no es una cadena.</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is longer than %1 bytes.</source>
        <translation>El requestState del servidor supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The server&apos;s inputRequests is not an object.</source>
        <translation>El inputRequests del servidor no es un objeto.</translation>
    </message>
    <message>
        <source>The server asks for input of an unknown kind: %1</source>
        <translation>El servidor pide una entrada de un tipo desconocido: %1</translation>
    </message>
    <message>
        <source>The server asks more than %1 questions at once.</source>
        <translation>El servidor hace más de %1 preguntas a la vez.</translation>
    </message>
    <message>
        <source>The server asks for input but does not say what.</source>
        <translation>El servidor pide una entrada, pero no dice cuál.</translation>
    </message>
</context>
<context>
    <name>SessionBook</name>
    <message>
        <source>The list of sessions cannot be understood; none of them counts.</source>
        <translation>No se entiende la lista de sesiones; ninguna de ellas cuenta.</translation>
    </message>
    <message>
        <source>A session needs a user, tools that may be called, and time.</source>
        <translation>Una sesión necesita un usuario, herramientas que se puedan llamar y tiempo.</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>No existe esa sesión.</translation>
    </message>
    <message>
        <source>A session that was ended cannot be renewed.</source>
        <translation>Una sesión terminada no se puede renovar.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting “%1” cannot be that: %2.</source>
        <translation>El ajuste «%1» no puede tener ese valor: %2.</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>es on u off</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2</source>
        <translation>es un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>it is a text of one line, %1 characters at most</source>
        <translation>es un texto de una línea, de %1 caracteres como máximo</translation>
    </message>
    <message>
        <source>it is a list of names</source>
        <translation>es una lista de nombres</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>es uno de %1</translation>
    </message>
    <message>
        <source>“%1” is not changed here.</source>
        <translation>«%1» no se cambia aquí.</translation>
    </message>
    <message>
        <source>Use the window&apos;s settings, or %1.</source>
        <translation>Use los ajustes de la ventana, o %1.</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>No se pueden escribir los ajustes.</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>«%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>byte %1</translation>
    </message>
    <message>
        <source>That is no file of settings of Signalbox.</source>
        <translation>Esto no es un archivo de ajustes de Signalbox.</translation>
    </message>
    <message>
        <source>The file of settings is of another version than this Signalbox reads.</source>
        <translation>El archivo de ajustes es de otra versión que la que lee este Signalbox.</translation>
    </message>
    <message>
        <source>A secret does not belong into the collector&apos;s address.</source>
        <translation>Un secreto no debe figurar en la dirección del recopilador.</translation>
    </message>
    <message>
        <source>A language is a code such as de or zh_CN.</source>
        <translation>Un idioma es un código como de o zh_CN.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast: black and white, strong edges.</source>
        <translation>Alto contraste: blanco y negro, bordes marcados.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It is spoken when Signalbox is started again.</source>
        <translation>Se usa cuando se vuelve a iniciar Signalbox.</translation>
    </message>
    <message>
        <source>Calls that took long</source>
        <translation>Llamadas que han tardado mucho</translation>
    </message>
    <message>
        <source>When such a call ends and another window has the focus.</source>
        <translation>Cuando termina una llamada así y otra ventana tiene el foco.</translation>
    </message>
    <message>
        <source>Long is, from</source>
        <translation>Se considera mucho a partir de</translation>
    </message>
    <message>
        <source>Servers that fail</source>
        <translation>Servidores que fallan</translation>
    </message>
    <message>
        <source>When a server is lost or cannot be connected.</source>
        <translation>Cuando un servidor se pierde o no se puede conectar.</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>Peticiones en espera</translation>
    </message>
    <message>
        <source>When a server, or a rule, waits for an answer of yours.</source>
        <translation>Cuando un servidor, o una regla, espera una respuesta suya.</translation>
    </message>
    <message>
        <source>Alerts of the monitor</source>
        <translation>Alertas del monitor</translation>
    </message>
    <message>
        <source>When a rule that you set in the monitor begins or ceases to hold.</source>
        <translation>Cuando una regla que usted definió en el monitor empieza o deja de cumplirse.</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window leaves Signalbox in the tray</source>
        <translation>Al cerrar la ventana, Signalbox permanece en la bandeja</translation>
    </message>
    <message>
        <source>Servers stay connected. Quit ends Signalbox.</source>
        <translation>Los servidores siguen conectados. Salir termina Signalbox.</translation>
    </message>
    <message>
        <source>Answer requests of servers by the rules of a file</source>
        <translation>Responder las peticiones de servidores según las reglas de un archivo</translation>
    </message>
    <message>
        <source>The file answers.json in the settings folder.</source>
        <translation>El archivo answers.json de la carpeta de ajustes.</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>From the start of a server&apos;s program until it has said who it is.</source>
        <translation>Desde el inicio del programa de un servidor hasta que ha dicho quién es.</translation>
    </message>
    <message>
        <source>A request without an answer</source>
        <translation>Una petición sin respuesta</translation>
    </message>
    <message>
        <source>A server&apos;s own settings, and those of one call, go before this.</source>
        <translation>Los ajustes propios de un servidor, y los de una llamada, tienen preferencia.</translation>
    </message>
    <message>
        <source>Progress starts that time anew</source>
        <translation>El progreso reinicia ese tiempo</translation>
    </message>
    <message>
        <source>A request, whatever its progress</source>
        <translation>Una petición, sea cual sea su progreso</translation>
    </message>
    <message>
        <source>One message</source>
        <translation>Un mensaje</translation>
    </message>
    <message>
        <source>A longer one is an error, and is not kept in memory.</source>
        <translation>Uno más largo es un error y no se guarda en memoria.</translation>
    </message>
    <message>
        <source>Entries of one list</source>
        <translation>Entradas de una lista</translation>
    </message>
    <message>
        <source>Of tools, resources or prompts of one server.</source>
        <translation>De herramientas, recursos o prompts de un servidor.</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>Dónde se guardan los secretos</translation>
    </message>
    <message>
        <source>A change moves what is kept.</source>
        <translation>Un cambio traslada lo guardado.</translation>
    </message>
    <message>
        <source>Messages of the last</source>
        <translation>Mensajes de los últimos</translation>
    </message>
    <message>
        <source>In days; 0: however old. Older messages go and do not come back.</source>
        <translation>En días; 0: cualquier antigüedad. Los mensajes más antiguos se eliminan y no vuelven.</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Todos juntos como máximo</translation>
    </message>
    <message>
        <source>In MiB; 0: any size. The oldest go first.</source>
        <translation>En MiB; 0: cualquier tamaño. Primero se eliminan los más antiguos.</translation>
    </message>
    <message>
        <source>Of each server at most</source>
        <translation>De cada servidor como máximo</translation>
    </message>
    <message>
        <source>Newest messages of each server; 0: any number.</source>
        <translation>Mensajes más recientes de cada servidor; 0: cualquier número.</translation>
    </message>
    <message>
        <source>Report calls to an OpenTelemetry collector</source>
        <translation>Informar de las llamadas a un recopilador OpenTelemetry</translation>
    </message>
    <message>
        <source>Names of servers and tools, times and errors; never arguments or results.</source>
        <translation>Nombres de servidores y herramientas, tiempos y errores; nunca argumentos ni resultados.</translation>
    </message>
    <message>
        <source>Collector address</source>
        <translation>Dirección del recopilador</translation>
    </message>
    <message>
        <source>Empty: OTEL_EXPORTER_OTLP_ENDPOINT, else http://localhost:4318.</source>
        <translation>Vacío: OTEL_EXPORTER_OTLP_ENDPOINT o, si no, http://localhost:4318.</translation>
    </message>
    <message>
        <source>Servers that are not reported</source>
        <translation>Servidores de los que no se informa</translation>
    </message>
    <message>
        <source>Send calls to the team&apos;s database</source>
        <translation>Enviar llamadas a la base de datos del equipo</translation>
    </message>
    <message>
        <source>Never arguments, results or error texts.</source>
        <translation>Nunca argumentos, resultados ni textos de error.</translation>
    </message>
    <message>
        <source>Team&apos;s database</source>
        <translation>Base de datos del equipo</translation>
    </message>
    <message>
        <source>Of PostgreSQL, without a password.</source>
        <translation>De PostgreSQL, sin contraseña.</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>Miembro del equipo</translation>
    </message>
    <message>
        <source>Empty: your name on this machine.</source>
        <translation>Vacío: su nombre en este equipo.</translation>
    </message>
    <message>
        <source>Servers whose calls are not sent</source>
        <translation>Servidores cuyas llamadas no se envían</translation>
    </message>
    <message>
        <source>Registries of servers</source>
        <translation>Registros de servidores</translation>
    </message>
    <message>
        <source>Addresses, with commas between them. Nothing is asked of them before you look at the registry.</source>
        <translation>Direcciones separadas por comas. No se les consulta nada hasta que usted mire el registro.</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>Lista de versiones</translation>
    </message>
    <message>
        <source>An address of https. Empty: Signalbox never looks for updates. Else it reads the list once a day.</source>
        <translation>Una dirección https. Vacío: Signalbox nunca busca actualizaciones. Si no, lee la lista una vez al día.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation>Acerca de Signalbox</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>Gestiona, prueba y vigila servidores MCP.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se registra nada.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AddressBody</name>
    <message>
        <source>Host</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>It reads as “%1”. Letters of another alphabet may look like those of a host that you know.</source>
        <translation>Se lee como «%1». Las letras de otro alfabeto pueden parecerse a las de un equipo que conoce.</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Dirección completa</translation>
    </message>
    <message>
        <source>Nothing is opened unless you say so. “Accept” tells the server that you agreed to go there, no more.</source>
        <translation>No se abre nada si usted no lo dice. «Aceptar» indica al servidor que accedió a ir allí, nada más.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Given to the browser. Accept when you are done there.</source>
        <translation>Entregado al navegador. Acepte cuando haya terminado allí.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cannot be opened: what stands before the @ only looks like a host.</source>
        <translation>No se puede abrir: lo que precede a la @ solo parece un equipo.</translation>
    </message>
    <message>
        <source>Cannot be opened: it is not written as addresses are.</source>
        <translation>No se puede abrir: no está escrita como una dirección.</translation>
    </message>
    <message>
        <source>Cannot be opened: only https addresses can, and http ones of this computer.</source>
        <translation>No se puede abrir: solo se abren direcciones https, y http de este equipo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertLines</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>%1 (%2), since %3</source>
        <translation>%1 (%2), desde %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertRuleModel</name>
    <message>
        <source>each server</source>
        <translation>cada servidor</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>en calma</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Avisar de</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Reglas de alerta</translation>
    </message>
    <message>
        <source>Figures are those of the last minute. What begins to hold is said here, on the monitor, and by the desktop.</source>
        <translation>Las cifras son las del último minuto. Lo que empieza a cumplirse se indica aquí, en el monitor y en el escritorio.</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>&amp;Eliminar regla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>For so many seconds</source>
        <translation>Durante tantos segundos</translation>
    </message>
    <message>
        <source>for </source>
        <comment>a time</comment>
        <translation>durante </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>each server</source>
        <translation>cada servidor</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>&amp;Añadir regla</translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsModel</name>
    <message numerus="yes">
        <source>Server %1, %n tool(s)</source>
        <translation>
            <numerusform>Servidor %1, %n herramienta</numerusform>
            <numerusform>Servidor %1, %n herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Servidor %1, %n herramienta, plegado</numerusform>
            <numerusform>Servidor %1, %n herramientas, plegado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsPane</name>
    <message>
        <source>Tools of all servers</source>
        <translation>Herramientas de todos los servidores</translation>
    </message>
    <message>
        <source>Filter the tools of all servers</source>
        <translation>Filtrar las herramientas de todos los servidores</translation>
    </message>
    <message>
        <source>Only the tools of this server</source>
        <translation>Solo las herramientas de este servidor</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>Ninguna herramienta coincide con «%1». %2 ocultas.</translation>
    </message>
    <message>
        <source>No server that is connected offers tools.</source>
        <translation>Ningún servidor conectado ofrece herramientas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerPane</name>
    <message>
        <source>Show in the journal</source>
        <translation>Mostrar en el diario</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Mostrar en el diario</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerReader</name>
    <message>
        <source>The server answered with status %1 %2.</source>
        <translation>El servidor respondió con el estado %1 %2.</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>El servidor pide esperar %1 s.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes.</source>
        <translation>El servidor envió un mensaje de más de %1 bytes.</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Si tales mensajes son intencionados, aumente el límite en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is neither JSON nor a stream of events but “%1”.</source>
        <translation>La respuesta del servidor no es ni JSON ni un flujo de eventos, sino «%1».</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>Empieza por: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerTexts</name>
    <message>
        <source>No answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The read was not sent.</source>
        <translation>La lectura no se envió.</translation>
    </message>
    <message>
        <source>The answer is no result of resources/read.</source>
        <translation>La respuesta no es un resultado de resources/read.</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>En %1: se esperaba %2, se encontró %3.</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>Hay %1 más.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFactsModel</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>Su ubicación</translation>
    </message>
    <message>
        <source>Write to the clipboard</source>
        <translation>Escribir en el portapapeles</translation>
    </message>
    <message>
        <source>It reaches no network, no file and no other app.</source>
        <translation>No accede a ninguna red, ningún archivo ni ninguna otra aplicación.</translation>
    </message>
    <message>
        <source>It reaches the addresses that it declared (%1), no file and no other app.</source>
        <translation>Accede a las direcciones que declaró (%1); a ningún archivo ni a otra aplicación.</translation>
    </message>
    <message>
        <source>It may call tools of this server that are open to apps; your rules decide about each call.</source>
        <translation>Puede llamar a las herramientas de este servidor abiertas a aplicaciones; sus reglas deciden sobre cada llamada.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>for apps only: hidden from models</source>
        <translation>solo para aplicaciones: oculta a los modelos</translation>
    </message>
    <message>
        <source>for nobody: neither models nor apps may call it</source>
        <translation>para nadie: no pueden llamarla ni modelos ni aplicaciones</translation>
    </message>
    <message>
        <source>for models and apps</source>
        <translation>para modelos y aplicaciones</translation>
    </message>
    <message>
        <source>for models only: the app may not call it</source>
        <translation>solo para modelos: la aplicación no puede llamarla</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>Puede llamar a</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No tool names this app; it can be run by itself.</source>
        <translation>Ninguna herramienta nombra esta aplicación; se puede ejecutar por sí sola.</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>Se conecta a</translation>
    </message>
    <message>
        <source>sends to it and receives from it</source>
        <translation>le envía y recibe de ella</translation>
    </message>
    <message>
        <source>Loads from</source>
        <translation>Carga de</translation>
    </message>
    <message>
        <source>loads pictures, scripts, styles, fonts and media from it</source>
        <translation>carga de ella imágenes, scripts, estilos, fuentes y medios</translation>
    </message>
    <message>
        <source>Shows frames of</source>
        <translation>Muestra marcos de</translation>
    </message>
    <message>
        <source>shows pages of it inside its own</source>
        <translation>muestra páginas de ella dentro de la suya</translation>
    </message>
    <message>
        <source>Base of addresses</source>
        <translation>Base de direcciones</translation>
    </message>
    <message>
        <source>may stand before addresses without a host; allows nothing more</source>
        <translation>puede preceder a direcciones sin equipo; no permite nada más</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>, en este equipo</translation>
    </message>
    <message>
        <source>, not encrypted</source>
        <translation>, sin cifrar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>ninguna declarada</translation>
    </message>
    <message>
        <source>reaches nothing</source>
        <translation>no accede a nada</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>only if you allow it when you run the app</source>
        <translation>solo si lo permite al ejecutar la aplicación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>not given: here each run has an origin of its own</source>
        <translation>no indicado: aquí cada ejecución tiene un origen propio</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>deseado</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>no deseado</translation>
    </message>
    <message>
        <source>here each app has a window of its own</source>
        <translation>aquí cada aplicación tiene una ventana propia</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>changes when the page does</source>
        <translation>cambia cuando cambia la página</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>servers may leave apps out of their list of resources</source>
        <translation>los servidores pueden omitir aplicaciones de su lista de recursos</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>infracción</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Se esperaba %1, se encontró %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppHost</name>
    <message>
        <source>a message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>It is no JSON-RPC 2.0 message.</source>
        <translation>No es un mensaje JSON-RPC 2.0.</translation>
    </message>
    <message>
        <source>Its id is neither a text nor a number.</source>
        <translation>Su ID no es ni un texto ni un número.</translation>
    </message>
    <message>
        <source>The app has not sent ui/initialize.</source>
        <translation>La aplicación no ha enviado ui/initialize.</translation>
    </message>
    <message>
        <source>This host does not know that method.</source>
        <translation>Este anfitrión no conoce ese método.</translation>
    </message>
    <message>
        <source>This host does not know that notification.</source>
        <translation>Este anfitrión no conoce esa notificación.</translation>
    </message>
    <message>
        <source>The app does not say what it can do (appCapabilities).</source>
        <translation>La aplicación no indica lo que sabe hacer (appCapabilities).</translation>
    </message>
    <message>
        <source>It does not follow ui/initialize.</source>
        <translation>No sigue a ui/initialize.</translation>
    </message>
    <message>
        <source>The app waits for %1 answers already.</source>
        <translation>La aplicación ya espera %1 respuestas.</translation>
    </message>
    <message>
        <source>This server has no such tool.</source>
        <translation>Este servidor no tiene esa herramienta.</translation>
    </message>
    <message>
        <source>This tool is not open to apps.</source>
        <translation>Esta herramienta no está abierta a aplicaciones.</translation>
    </message>
    <message>
        <source>The arguments are no object.</source>
        <translation>Los argumentos no son un objeto.</translation>
    </message>
    <message>
        <source>There is no address to read.</source>
        <translation>No hay ninguna dirección que leer.</translation>
    </message>
    <message>
        <source>The person did not open the link.</source>
        <translation>La persona no abrió el enlace.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppPane</name>
    <message>
        <source>Read &amp;again</source>
        <translation>Volver a &amp;leer</translation>
    </message>
    <message>
        <source>What the extension for apps does not allow</source>
        <translation>Lo que no permite la extensión para aplicaciones</translation>
    </message>
    <message>
        <source>Views of the app</source>
        <translation>Vistas de la aplicación</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>What the app is and may do</source>
        <translation>Qué es la aplicación y qué puede hacer</translation>
    </message>
    <message>
        <source>Reading the app…</source>
        <translation>Leyendo la aplicación…</translation>
    </message>
    <message>
        <source>%1 for apps only</source>
        <translation>%1 solo para aplicaciones</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppProcess</name>
    <message>
        <source>The program that shows apps did not start: %1</source>
        <translation>No se inició el programa que muestra aplicaciones: %1</translation>
    </message>
    <message>
        <source>The app said more at once than is taken.</source>
        <translation>La aplicación dijo de una vez más de lo que se admite.</translation>
    </message>
    <message>
        <source>The program that shows apps ended unexpectedly.</source>
        <translation>El programa que muestra aplicaciones terminó de forma inesperada.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRun</name>
    <message>
        <source>Request refused</source>
        <translation>Petición rechazada</translation>
    </message>
    <message>
        <source>Link shown to you</source>
        <translation>Enlace mostrado a usted</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>Enlace abierto</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>Enlace no abierto</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>Mensajes descartados</translation>
    </message>
    <message>
        <source>The app says more than is taken.</source>
        <translation>La aplicación dice más de lo que se admite.</translation>
    </message>
    <message>
        <source>The page ended</source>
        <translation>La página terminó</translation>
    </message>
    <message>
        <source>Its process is gone.</source>
        <translation>Su proceso ya no existe.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRunBox</name>
    <message>
        <source>&amp;Run app</source>
        <translation>&amp;Ejecutar aplicación</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The app has not been read.</source>
        <translation>No se ha leído la aplicación.</translation>
    </message>
    <message>
        <source>Call that the app is shown for</source>
        <translation>Llamada para la que se muestra la aplicación</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>Argumentos de la llamada</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>Se muestra para</translation>
    </message>
    <message>
        <source>Allow: %1</source>
        <translation>Permitir: %1</translation>
    </message>
    <message>
        <source>Messages between the app and Signalbox</source>
        <translation>Mensajes entre la aplicación y Signalbox</translation>
    </message>
    <message>
        <source>What was read is no app (%1).</source>
        <translation>Lo leído no es una aplicación (%1).</translation>
    </message>
    <message>
        <source>The page is too large to be run (over %1).</source>
        <translation>La página es demasiado grande para ejecutarla (más de %1).</translation>
    </message>
    <message>
        <source>a call of %1</source>
        <translation>una llamada de %1</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>ninguna llamada</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>The arguments are no JSON object.</source>
        <translation>Los argumentos no son un objeto JSON.</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>Ya se está ejecutando.</translation>
    </message>
    <message>
        <source>Apps are run by a program of its own, which is not installed. Install the package %1 to run them; everything else works without it.</source>
        <translation>Las aplicaciones las ejecuta un programa aparte, que no está instalado. Instale el paquete %1 para ejecutarlas; todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>It runs in a window of its own.</source>
        <translation>Se ejecuta en una ventana propia.</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>Se está iniciando.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppTableModel</name>
    <message>
        <source>App</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Another language is spoken when Signalbox is started again.</source>
        <translation>Otro idioma se usa cuando se vuelve a iniciar Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsOperation</name>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: se esperaba %2, se encontró %3</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>Este servidor no tiene aplicaciones.</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>herramientas</translation>
    </message>
    <message>
        <source>%1 (apps only)</source>
        <translation>%1 (solo aplicaciones)</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsPane</name>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Choose an app.</source>
        <translation>Elija una aplicación.</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>Este servidor no tiene aplicaciones.</translation>
    </message>
    <message>
        <source>Tools whose app cannot be one</source>
        <translation>Herramientas cuya app no puede serlo</translation>
    </message>
</context>
<context>
    <name>Signalbox::AskSheet</name>
    <message>
        <source>May this call go?</source>
        <translation>¿Permitir esta llamada?</translation>
    </message>
    <message>
        <source>Question: may this call go?</source>
        <translation>Pregunta: ¿permitir esta llamada?</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>Qué se ejecutaría</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Arguments, as they would be sent</source>
        <translation>Argumentos, tal como se enviarían</translation>
    </message>
    <message>
        <source>The tool&apos;s definition as it is now</source>
        <translation>La definición de la herramienta tal como es ahora</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>Tal como se aceptó</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tal como es ahora</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Allow until Signalbox ends</source>
        <translation>Permitir hasta que termine Signalbox</translation>
    </message>
    <message>
        <source>Always for this definition</source>
        <translation>Siempre para esta definición</translation>
    </message>
    <message>
        <source>Asked by “%1”. The person is to decide, says %2.</source>
        <translation>Lo pide «%1». Debe decidir la persona, dice %2.</translation>
    </message>
    <message>
        <source>Asked by “%1”. The server defines this tool in another way than you accepted. Look at what changed before you let it be called.</source>
        <translation>Lo pide «%1». El servidor define esta herramienta de otro modo que cuando se aceptó. Mire lo que ha cambiado antes de dejar que se llame.</translation>
    </message>
    <message>
        <source>Asked by “%1”. Its tools were accepted of a server that was reached in another way: by another command or address.</source>
        <translation>Lo pide «%1». Sus herramientas se aceptaron de un servidor al que se accedía de otro modo: con otra orden u otra dirección.</translation>
    </message>
    <message>
        <source>Asked by “%1”. What was accepted of this server cannot be read, so it is not known whether this tool is the same.</source>
        <translation>Lo pide «%1». No se puede leer lo que se aceptó de este servidor, así que no se sabe si esta herramienta es la misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>%n más espera</numerusform>
            <numerusform>%n más esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>Permitir una vez</translation>
    </message>
    <message>
        <source>Accept the definition and call</source>
        <translation>Aceptar la definición y llamar</translation>
    </message>
</context>
<context>
    <name>Signalbox::Attention</name>
    <message>
        <source>%1 was lost</source>
        <translation>Se perdió %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>Signalbox shows why.</source>
        <translation>Signalbox muestra por qué.</translation>
    </message>
    <message>
        <source>%1 asks something</source>
        <translation>%1 pregunta algo</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait</source>
        <translation>
            <numerusform>%n petición de servidores en espera</numerusform>
            <numerusform>%n peticiones de servidores en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>The call that it belongs to goes on once it is answered.</source>
        <translation>La llamada a la que pertenece continúa cuando se responda.</translation>
    </message>
    <message>
        <source>May %1 be called?</source>
        <translation>¿Se puede llamar a %1?</translation>
    </message>
    <message>
        <source>The call waits for your answer.</source>
        <translation>La llamada espera su respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for your answer.</source>
        <translation>
            <numerusform>%n llamada espera su respuesta.</numerusform>
            <numerusform>%n llamadas esperan su respuesta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 ha respondido</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Tras %1.</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 le espera</translation>
    </message>
    <message>
        <source>Nothing is started before you say yes.</source>
        <translation>Nada se inicia antes de que usted acepte.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthDiagram</name>
    <message>
        <source>Sequence of the authorization</source>
        <translation>Secuencia de la autorización</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>Paso %1 de %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthPane</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>&amp;Todos los pasos</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Mostrar en el &amp;diario</translation>
    </message>
    <message>
        <source>Authorization, newest first</source>
        <translation>Autorización, las más recientes primero</translation>
    </message>
    <message>
        <source>Steps of the authorization</source>
        <translation>Pasos de la autorización</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>Petición y respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1, %n paso</numerusform>
            <numerusform>%1, %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read authorizations from.</source>
        <translation>No se registra nada: no hay diario del que leer autorizaciones.</translation>
    </message>
    <message>
        <source>No authorization yet. Its steps appear here when this server asks for one, or when somebody signs in.</source>
        <translation>Aún no hay autorizaciones. Sus pasos aparecen aquí cuando este servidor pide una o cuando alguien inicia sesión.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Leyendo el diario</translation>
    </message>
    <message>
        <source>What it demands: %1</source>
        <translation>Lo que exige: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthRunner</name>
    <message>
        <source>Whatever is got now is forgotten when this program ends.</source>
        <translation>Lo que se obtenga ahora se olvida cuando termine este programa.</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>El servidor no dio ningún token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthSignInBar</name>
    <message>
        <source>&amp;Pause before each step</source>
        <translation>&amp;Pausar antes de cada paso</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>&amp;Dar este paso</translation>
    </message>
    <message>
        <source>Do all the &amp;rest</source>
        <translation>Dar todos los de&amp;más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Each request is shown before it is sent. No time limit runs meanwhile.</source>
        <translation>Cada petición se muestra antes de enviarse. Entretanto no corre ningún límite de tiempo.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Waiting before: %1</source>
        <translation>En espera antes de: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>El token se ha renovado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthStepsModel</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4, %5.</source>
        <translation>Paso %1 de %2, %3: %4, %5.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthTokenBox</name>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>What the access token says: decoded, not verified.</source>
        <translation>Lo que dice el token de acceso: descodificado, sin verificar.</translation>
    </message>
    <message>
        <source>The access token is no JWT: there is nothing in it to read.</source>
        <translation>El token de acceso no es un JWT: no contiene nada que leer.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>Sesión iniciada en %1, como cliente %2.</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>Ámbitos: %1.</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>El token ha caducado.</translation>
    </message>
    <message>
        <source>The token expires in %1.</source>
        <translation>El token caduca en %1.</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Refresh no&amp;w</source>
        <translation>Renovar aho&amp;ra</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>What the tokens say, not verified</source>
        <translation>Lo que dicen los tokens, sin verificar</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>El token se ha renovado.</translation>
    </message>
    <message>
        <source>The tokens are forgotten here; the authorization server was not told.</source>
        <translation>Aquí se han olvidado los tokens; no se ha avisado al servidor de autorización.</translation>
    </message>
    <message>
        <source>Revoke the tokens at %1? Whoever uses them is signed out, and they are forgotten here.</source>
        <translation>¿Revocar los tokens en %1? Quien los use pierde la sesión, y aquí se olvidan.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationFlow</name>
    <message>
        <source>The authorization server names no address to sign in at.</source>
        <translation>El servidor de autorización no indica ninguna dirección para iniciar sesión.</translation>
    </message>
    <message>
        <source>The person is asked in the browser.</source>
        <translation>Se pregunta a la persona en el navegador.</translation>
    </message>
    <message>
        <source>The browser came back with a code.</source>
        <translation>El navegador volvió con un código.</translation>
    </message>
    <message>
        <source>The code is changed for a token.</source>
        <translation>El código se cambia por un token.</translation>
    </message>
    <message>
        <source>Keys for %1 are not known here; ES256 and RS256 are.</source>
        <translation>Aquí no se conocen claves para %1; sí para ES256 y RS256.</translation>
    </message>
    <message>
        <source>The authorization server offers PKCE with S256.</source>
        <translation>El servidor de autorización ofrece PKCE con S256.</translation>
    </message>
    <message>
        <source>The answer has the state of the question, and is from the issuer that was asked.</source>
        <translation>La respuesta tiene el estado de la pregunta y procede del emisor consultado.</translation>
    </message>
    <message>
        <source>The answer has the state of the question. It does not say which issuer it is from, and the authorization server does not promise to say it.</source>
        <translation>La respuesta tiene el estado de la pregunta. No dice de qué emisor procede, y el servidor de autorización no promete decirlo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationStep</name>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se accedió al servidor.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>No hay conversación con el servidor.</translation>
    </message>
    <message>
        <source>It lets everybody in who knows its address.</source>
        <translation>Deja entrar a cualquiera que conozca su dirección.</translation>
    </message>
    <message>
        <source>That is well for a public service, and for nothing else.</source>
        <translation>Eso está bien para un servicio público, y para nada más.</translation>
    </message>
    <message>
        <source>It asks for no credentials.</source>
        <translation>No pide credenciales.</translation>
    </message>
    <message>
        <source>It takes the credentials that are set, and turns away who has none.</source>
        <translation>Acepta las credenciales definidas y rechaza a quien no las tiene.</translation>
    </message>
    <message>
        <source>It lets us in; it would do so without credentials as well.</source>
        <translation>Nos deja entrar; también lo haría sin credenciales.</translation>
    </message>
    <message>
        <source>Check the credentials in the server&apos;s settings.</source>
        <translation>Compruebe las credenciales en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The credentials that are set could not be tried.</source>
        <translation>No se pudieron probar las credenciales definidas.</translation>
    </message>
    <message>
        <source>Whoever runs the server must publish its metadata as the protocol says; or set credentials that do not change.</source>
        <translation>Quien administra el servidor debe publicar sus metadatos como dice el protocolo; o defina credenciales que no cambien.</translation>
    </message>
    <message>
        <source>%1 authorizes for it, with PKCE.</source>
        <translation>%1 autoriza para él, con PKCE.</translation>
    </message>
    <message>
        <source>It has no resource metadata: it is taken for a server of revision 2025-03-26.</source>
        <translation>No tiene metadatos del recurso: se toma por un servidor de la revisión 2025-03-26.</translation>
    </message>
    <message>
        <source>Newer clients ask for it and may not find who authorizes.</source>
        <translation>Los clientes más recientes los piden y quizá no encuentren quién autoriza.</translation>
    </message>
    <message>
        <source>Its metadata must list S256 in code_challenge_methods_supported.</source>
        <translation>Sus metadatos deben incluir S256 en code_challenge_methods_supported.</translation>
    </message>
    <message>
        <source>Programs cannot register themselves there, and no client id is set.</source>
        <translation>Los programas no pueden registrarse allí por sí mismos, y no hay ningún ID de cliente definido.</translation>
    </message>
    <message>
        <source>Register Signalbox by hand and set the client id in the server&apos;s settings.</source>
        <translation>Registre Signalbox a mano e introduzca el ID de cliente en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>Nobody is signed in to it, so the rest could not be looked at.</source>
        <translation>Nadie ha iniciado sesión en él, así que no se pudo examinar el resto.</translation>
    </message>
    <message>
        <source>Sign in, and examine it again.</source>
        <translation>Inicie sesión y vuelva a examinarlo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizedExchange</name>
    <message>
        <source>The request was taken back.</source>
        <translation>Se ha retirado la petición.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakerGate</name>
    <message>
        <source>“%1” is left alone for a while: it failed %2 times in a row.</source>
        <translation>«%1» se deja en paz un tiempo: falló %2 veces seguidas.</translation>
    </message>
    <message>
        <source>The next call may try in %1 s. Its breaker can be closed by hand.</source>
        <translation>La próxima llamada puede intentarlo en %1 s. Su disyuntor se puede cerrar a mano.</translation>
    </message>
    <message>
        <source>A call is trying right now; wait for its end.</source>
        <translation>Una llamada lo está intentando ahora; espere a que termine.</translation>
    </message>
    <message>
        <source>stopped by the open breaker of “%1”</source>
        <translation>detenida por el disyuntor abierto de «%1»</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakersBox</name>
    <message>
        <source>Calls that are stopped</source>
        <translation>Llamadas detenidas</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>todas las llamadas</translation>
    </message>
    <message>
        <source>the next may try in %1 s</source>
        <translation>la próxima puede intentarlo en %1 s</translation>
    </message>
    <message>
        <source>the next may try now</source>
        <translation>la próxima puede intentarlo ya</translation>
    </message>
    <message numerus="yes">
        <source>%1: failed %n time(s) in a row; %2.</source>
        <translation>
            <numerusform>%1: falló %n vez; %2.</numerusform>
            <numerusform>%1: falló %n veces seguidas; %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let calls pass</source>
        <translation>Dejar pasar llamadas</translation>
    </message>
</context>
<context>
    <name>Signalbox::BrowserPrompt</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n minutes.</source>
        <translation>
            <numerusform>Nadie terminó de iniciar sesión en %n minuto.</numerusform>
            <numerusform>Nadie terminó de iniciar sesión en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetBox</name>
    <message>
        <source>What each tool takes of the context</source>
        <translation>Lo que ocupa cada herramienta del contexto</translation>
    </message>
    <message>
        <source>Estimated: %1 bytes of UTF-8 are taken for a token. Counted are name, description and input schema, which is what clients give a model. “Could be saved” is what descriptions, the tool&apos;s and those of its arguments, have beyond %2 characters each.</source>
        <translation>Estimado: %1 bytes de UTF-8 se toman por un token. Se cuentan el nombre, la descripción y el esquema de entrada, que es lo que los clientes dan a un modelo. «Ahorrable» es lo que las descripciones, la de la herramienta y las de sus argumentos, superan de %2 caracteres cada una.</translation>
    </message>
    <message>
        <source>Context budget</source>
        <translation>Presupuesto de contexto</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens (%2)</source>
        <translation>unos %1 tokens (%2)</translation>
    </message>
    <message>
        <source>instructions about %1 more</source>
        <translation>instrucciones: unos %1 más</translation>
    </message>
    <message>
        <source>shorter descriptions would save about %1</source>
        <translation>descripciones más cortas ahorrarían unos %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetModel</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>Descripciones</translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>Ahorrable</translation>
    </message>
    <message>
        <source>Whole definition</source>
        <translation>Definición completa</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetOperation</name>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>of it descriptions</source>
        <translation>de ellos, descripciones</translation>
    </message>
    <message>
        <source>could be saved</source>
        <translation>ahorrable</translation>
    </message>
    <message>
        <source>Tools: %1, about %2 tokens (%3 bytes); instructions: about %4. Descriptions of %5 characters at most would save %6.</source>
        <translation>Herramientas: %1, unos %2 tokens (%3 bytes); instrucciones: unos %4. Descripciones de %5 caracteres como máximo ahorrarían %6.</translation>
    </message>
    <message>
        <source>Counted are name, description and input schema, which is what clients give a model; a token is taken for %1 bytes.</source>
        <translation>Se cuentan el nombre, la descripción y el esquema de entrada, que es lo que los clientes dan a un modelo; %1 bytes se toman por un token.</translation>
    </message>
    <message>
        <source>%1 at %2: expected %3, found %4 (%5)</source>
        <translation>%1 en %2: se esperaba %3, se encontró %4 (%5)</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleContentsModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFacts</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>others while it runs</source>
        <translation>otras durante la ejecución</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Página principal</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>Documentación</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleKeeper</name>
    <message>
        <source>Another bundle is being worked on.</source>
        <translation>Se está trabajando con otro bundle.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleRemoval</name>
    <message>
        <source>Remove bundle</source>
        <translation>Eliminar bundle</translation>
    </message>
    <message>
        <source>Remove the bundle “%1” and its files?</source>
        <translation>¿Eliminar el bundle «%1» y sus archivos?</translation>
    </message>
    <message>
        <source>Without the files these servers cannot start: %1</source>
        <translation>Sin los archivos, estos servidores no pueden iniciarse: %1</translation>
    </message>
    <message>
        <source>&amp;Take them off the list as well</source>
        <translation>&amp;Quitarlos también de la lista</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleSheet</name>
    <message>
        <source>Add as &amp;server…</source>
        <translation>Añadir como &amp;servidor…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>&amp;Mostrar servidor</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>What is shown of the bundle</source>
        <translation>Lo que se muestra del bundle</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Archivos del bundle</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>El manifiesto</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>Sobre el bundle</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, unpacked %2 in %3 entries</source>
        <translation>%1; desempaquetado, %2 en %3 entradas</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>No server of the list is made from it.</source>
        <translation>Ningún servidor de la lista está creado a partir de él.</translation>
    </message>
    <message>
        <source>Servers made from it: %1</source>
        <translation>Servidores creados a partir de él: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Asked for before the first start, and kept where secrets are kept: %1</source>
        <translation>Se pregunta antes del primer inicio y se guarda donde se guardan los secretos: %1</translation>
    </message>
    <message>
        <source>It cannot be installed: %1</source>
        <translation>No se puede instalar: %1</translation>
    </message>
    <message>
        <source>A setting is missing, or does not fit.</source>
        <translation>Falta un ajuste o no es adecuado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundlesPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>&amp;Abrir bundle…</translation>
    </message>
    <message>
        <source>Pac&amp;k folder…</source>
        <translation>&amp;Empaquetar carpeta…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Installed bundles</source>
        <translation>Bundles instalados</translation>
    </message>
    <message>
        <source>No bundle is installed. A bundle (.mcpb) is a server with all it needs in one file: open one, or drop it here.</source>
        <translation>No hay ningún bundle instalado. Un bundle (.mcpb) es un servidor con todo lo que necesita en un archivo: abra uno o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Choose a bundle, or open one, to see what it is and what it does.</source>
        <translation>Elija un bundle, o abra uno, para ver qué es y qué hace.</translation>
    </message>
    <message>
        <source>The bundle is being read…</source>
        <translation>Se está leyendo el bundle…</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Abrir un bundle</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb *.dxt)</source>
        <translation>Bundles (*.mcpb *.dxt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Pack a folder with a manifest.json</source>
        <translation>Empaquetar una carpeta con manifest.json</translation>
    </message>
    <message>
        <source>Write the bundle to</source>
        <translation>Escribir el bundle en</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb)</source>
        <translation>Bundles (*.mcpb)</translation>
    </message>
    <message>
        <source>Not all was packed</source>
        <translation>No se empaquetó todo</translation>
    </message>
    <message>
        <source>Links that lead out of the folder, and what is no file, were left out: %1</source>
        <translation>Se omitieron los enlaces que llevan fuera de la carpeta y lo que no es un archivo: %1</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>Esto no se puede hacer.</translation>
    </message>
    <message>
        <source>The server cannot be changed</source>
        <translation>No se puede cambiar el servidor</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>No se puede eliminar el servidor</translation>
    </message>
</context>
<context>
    <name>Signalbox::BytesPane</name>
    <message>
        <source>Bytes as they crossed</source>
        <translation>Bytes tal como pasaron</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheGate</name>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>de la caché, hace %1 s</translation>
    </message>
    <message>
        <source>one request for equal calls</source>
        <translation>una petición para llamadas iguales</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheLine</name>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Caché</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) kept, %1.</source>
        <translation>
            <numerusform>%n resultado guardado, %1.</numerusform>
            <numerusform>%n resultados guardados, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No results kept.</source>
        <translation>No hay resultados guardados.</translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered from the cache.</source>
        <translation>%1 de %2 llamadas se respondieron desde la caché.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallClock</name>
    <message>
        <source>Wait longer</source>
        <translation>Esperar más</translation>
    </message>
    <message>
        <source>Waits a minute longer than the limit of this call.</source>
        <translation>Espera un minuto más que el límite de esta llamada.</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallPane</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ways to give arguments</source>
        <translation>Formas de dar los argumentos</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Llamar igualmente</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Guardar llamada</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>Más sobre esta llamada</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Run as task</source>
        <translation>Ejecutar como tarea</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Volver a los predeterminados</translation>
    </message>
    <message>
        <source>Portability: %1</source>
        <translation>Portabilidad: %1</translation>
    </message>
    <message>
        <source>Over HTTP also sent as header: %1</source>
        <translation>Por HTTP se envía también como cabecera: %1</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>No se puede leer lo escrito como JSON.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>%n campo por rellenar</numerusform>
            <numerusform>%n campos por rellenar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CallStep</name>
    <message>
        <source>It was not to be made.</source>
        <translation>No había que hacerla.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>No hay conversación con el servidor.</translation>
    </message>
    <message>
        <source>No tool says that it only reads and needs no argument; nothing else is called unasked.</source>
        <translation>Ninguna herramienta dice que solo lee y que no necesita argumentos; no se llama a nada más sin preguntar.</translation>
    </message>
    <message>
        <source>A harmless call</source>
        <translation>Una llamada inofensiva</translation>
    </message>
    <message>
        <source>The call went well, and the tool itself says that it failed.</source>
        <translation>La llamada salió bien, y la propia herramienta dice que falló.</translation>
    </message>
    <message>
        <source>It may need an argument after all; then its schema should say so.</source>
        <translation>Quizá necesite un argumento, después de todo; entonces su esquema debería decirlo.</translation>
    </message>
    <message>
        <source>It was answered with %1 bytes.</source>
        <translation>Se respondió con %1 bytes.</translation>
    </message>
    <message>
        <source>Its result does not fit its own output schema: %1</source>
        <translation>Su resultado no se ajusta a su propio esquema de salida: %1</translation>
    </message>
    <message>
        <source>Mend the schema or the result; clients may refuse it.</source>
        <translation>Corrija el esquema o el resultado; los clientes pueden rechazarlo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallTabs</name>
    <message>
        <source>Calls of this tool</source>
        <translation>Llamadas de esta herramienta</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1, en curso</translation>
    </message>
    <message>
        <source>%1, asks you</source>
        <translation>%1, le pregunta</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapabilityModel</name>
    <message>
        <source>Has tools that can be called</source>
        <translation>Tiene herramientas que se pueden llamar</translation>
    </message>
    <message>
        <source>Tells when its tools change</source>
        <translation>Avisa cuando cambian sus herramientas</translation>
    </message>
    <message>
        <source>Has resources that can be read</source>
        <translation>Tiene recursos que se pueden leer</translation>
    </message>
    <message>
        <source>Tells when its list of resources changes</source>
        <translation>Avisa cuando cambia su lista de recursos</translation>
    </message>
    <message>
        <source>Tells when a resource changes, if asked to</source>
        <translation>Avisa cuando cambia un recurso, si se le pide</translation>
    </message>
    <message>
        <source>Has prompts that can be filled in</source>
        <translation>Tiene prompts que se pueden rellenar</translation>
    </message>
    <message>
        <source>Tells when its prompts change</source>
        <translation>Avisa cuando cambian sus prompts</translation>
    </message>
    <message>
        <source>Sends log messages of the level asked for</source>
        <translation>Envía mensajes de registro del nivel pedido</translation>
    </message>
    <message>
        <source>Suggests values for arguments</source>
        <translation>Sugiere valores para argumentos</translation>
    </message>
    <message>
        <source>Can answer later: calls become tasks</source>
        <translation>Puede responder más tarde: las llamadas pasan a ser tareas</translation>
    </message>
    <message>
        <source>Lists its tasks</source>
        <translation>Muestra sus tareas</translation>
    </message>
    <message>
        <source>Lets tasks be cancelled</source>
        <translation>Permite cancelar tareas</translation>
    </message>
    <message>
        <source>Which requests can become tasks</source>
        <translation>Qué peticiones pueden ser tareas</translation>
    </message>
    <message>
        <source>Outside of the specification</source>
        <translation>Fuera de la especificación</translation>
    </message>
    <message>
        <source>Additions with a specification of their own</source>
        <translation>Añadidos con especificación propia</translation>
    </message>
    <message>
        <source>Brings user interfaces of its own</source>
        <translation>Trae interfaces de usuario propias</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>Signalbox::Catalog</name>
    <message>
        <source>There is no such server any more.</source>
        <translation>Ese servidor ya no existe.</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>Un servidor necesita un nombre.</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>Ya existe un servidor llamado «%1».</translation>
    </message>
    <message>
        <source>The list of servers is not a file.</source>
        <translation>La lista de servidores no es un archivo.</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1.</source>
        <translation>No se puede leer la lista de servidores: %1.</translation>
    </message>
    <message>
        <source>The list of servers is larger than %1 MB.</source>
        <translation>La lista de servidores supera los %1 MB.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written: %1.</source>
        <translation>No se puede escribir la lista de servidores: %1.</translation>
    </message>
    <message>
        <source>The folder of the list of servers cannot be made.</source>
        <translation>No se puede crear la carpeta de la lista de servidores.</translation>
    </message>
    <message>
        <source>The list of servers was removed. The next change writes it again.</source>
        <translation>Se eliminó la lista de servidores. El próximo cambio la vuelve a escribir.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CellPanel</name>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, aceptado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>Deshacer el cam&amp;bio</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>La celda elegida</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>Cerrar este panel</translation>
    </message>
    <message>
        <source>As Signalbox has it</source>
        <translation>Como lo tiene Signalbox</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>Como lo tiene el programa</translation>
    </message>
    <message>
        <source>No server is chosen</source>
        <translation>No hay ningún servidor elegido</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>aún sin escribir</translation>
    </message>
    <message>
        <source>&amp;Copy to %1</source>
        <translation>&amp;Copiar a %1</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>&amp;Tomar de %1</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>&amp;Guardar en Signalbox</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>Dejar de &amp;aceptar</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>&amp;Aceptar como diferente</translation>
    </message>
    <message>
        <source>Nothing of it stands here.</source>
        <translation>Aquí no hay nada de él.</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>catálogo</translation>
    </message>
    <message>
        <source>as it would be copied</source>
        <translation>como se copiaría</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>kept as a secret here</source>
        <translation>guardado aquí como secreto</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 como tabla</translation>
    </message>
    <message>
        <source>%1, figures</source>
        <translation>%1, cifras</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <translation>Guardar este gráfico…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckCard</name>
    <message>
        <source>is being made</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
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
        <translation>%1 hilos, %2 descriptores, %3 procesos hijo</translation>
    </message>
    <message>
        <source>passed in %1 ms</source>
        <translation>superada en %1 ms</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallida: %1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>no se preguntó: %1</translation>
    </message>
    <message>
        <source>Its memory rises steadily, by %1 MB a minute.</source>
        <translation>Su memoria crece de forma constante, %1 MB por minuto.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChoiceModel</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenLine</name>
    <message>
        <source>&amp;Zoom in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>Chosen: %1 (%2). The journal shows what was recorded then.</source>
        <translation>Elegido: %1 (%2). El diario muestra lo que se registró entonces.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenStore</name>
    <message>
        <source>Secrets are being moved just now.</source>
        <translation>Los secretos se están trasladando en este momento.</translation>
    </message>
    <message>
        <source>The secrets stay where they are. %1</source>
        <translation>Los secretos se quedan donde están. %1</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again. To leave behind what it holds, choose memory first.</source>
        <translation>Inicie o desbloquee el llavero y vuelva a intentarlo. Para dejar atrás lo que contiene, elija antes la memoria.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again.</source>
        <translation>Inicie o desbloquee el llavero y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CliRunner</name>
    <message>
        <source>The server refused the handshake: %1</source>
        <translation>El servidor rechazó el handshake: %1</translation>
    </message>
    <message>
        <source>The log level was not set: %1</source>
        <translation>No se ajustó el nivel de registro: %1</translation>
    </message>
    <message>
        <source>Calls that were not reported: %1. %2</source>
        <translation>Llamadas de las que no se informó: %1. %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CollectorClient</name>
    <message>
        <source>The collector was not reached: %1</source>
        <translation>No se pudo acceder al recopilador: %1</translation>
    </message>
    <message>
        <source>The collector answered %1 but rejected it: %2</source>
        <translation>El recopilador respondió %1, pero lo rechazó: %2</translation>
    </message>
    <message>
        <source>The collector took it (HTTP %1).</source>
        <translation>El recopilador lo aceptó (HTTP %1).</translation>
    </message>
    <message>
        <source>The collector took it and says: %1</source>
        <translation>El recopilador lo aceptó y dice: %1</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1.</source>
        <translation>El recopilador respondió con el estado HTTP %1.</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1: %2</source>
        <translation>El recopilador respondió con el estado HTTP %1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComboEditor</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>Two messages compared</source>
        <translation>Comparación de dos mensajes</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>Difieren más de %1 lugares.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Difiere %n lugar.</numerusform>
            <numerusform>Difieren %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two messages say the same. The order of members does not count.</source>
        <translation>Los dos mensajes dicen lo mismo. El orden de los miembros no cuenta.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionAsker</name>
    <message>
        <source>The server&apos;s answer holds no suggestions.</source>
        <translation>La respuesta del servidor no contiene sugerencias.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>y más</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long.</source>
        <translation>La respuesta del servidor es demasiado larga.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionEdit</name>
    <message>
        <source>No suggestions: %1</source>
        <translation>Sin sugerencias: %1</translation>
    </message>
    <message>
        <source>Suggestions of the server</source>
        <translation>Sugerencias del servidor</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Sugerencias para el filtro</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectStep</name>
    <message>
        <source>%1 cannot start the command.</source>
        <translation>%1 no puede iniciar la orden.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se accedió al servidor.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>Descubrimiento</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>Está en ejecución.</translation>
    </message>
    <message>
        <source>The server does not say what it is called.</source>
        <translation>El servidor no dice cómo se llama.</translation>
    </message>
    <message>
        <source>It should give a name and a version.</source>
        <translation>Debería indicar un nombre y una versión.</translation>
    </message>
    <message>
        <source>It is %1, version %2.</source>
        <translation>Es %1, versión %2.</translation>
    </message>
    <message>
        <source>It speaks protocol %1; the newest is %2.</source>
        <translation>Habla el protocolo %1; el más reciente es %2.</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>No hay conversación con el servidor.</translation>
    </message>
    <message>
        <source>The server wants authorization first.</source>
        <translation>El servidor requiere antes autorización.</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>Responde.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Connection</name>
    <message>
        <source>It was lost %1 times within %2 minutes and is not tried again by itself. Connect it when the reason is gone.</source>
        <translation>Se perdió %1 veces en %2 minutos y no se reintenta automáticamente. Conéctelo cuando haya desaparecido el motivo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConsolePane</name>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar líneas</translation>
    </message>
    <message>
        <source>Standard error of the server</source>
        <translation>Salida de error estándar del servidor</translation>
    </message>
    <message>
        <source>What the server writes to standard error appears here.</source>
        <translation>Lo que el servidor escribe en la salida de error estándar aparece aquí.</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Seguir lo nuevo</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>Buscar en las líneas</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Guardar las líneas mostradas</translation>
    </message>
    <message>
        <source>Copy the lines that are shown, with times</source>
        <translation>Copiar las líneas mostradas, con horas</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>Guardar las líneas</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentBlock</name>
    <message>
        <source>Save to a file</source>
        <translation>Guardar en un archivo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>No se pudo leer: %1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>Save the content</source>
        <translation>Guardar el contenido</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Texto JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>Recurso %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Contenido desconocido</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentView</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>No content blocks.</source>
        <translation>No hay bloques de contenido.</translation>
    </message>
    <message numerus="yes">
        <source>%n more block(s). See Raw.</source>
        <translation>
            <numerusform>%n bloque más. Véase Sin procesar.</numerusform>
            <numerusform>%n bloques más. Véase Sin procesar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ConversationView</name>
    <message>
        <source>What the model would be told</source>
        <translation>Lo que se diría al modelo</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>There are more messages. All of them stand in “As it came”.</source>
        <translation>Hay más mensajes. Todos están en «Tal como llegó».</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Uses the tool “%1” (%2):</source>
        <translation>Usa la herramienta «%1» (%2):</translation>
    </message>
    <message>
        <source>The tool failed (%1):</source>
        <translation>La herramienta falló (%1):</translation>
    </message>
    <message>
        <source>The tool answered (%1):</source>
        <translation>La herramienta respondió (%1):</translation>
    </message>
    <message>
        <source>Sound, %1, %2</source>
        <translation>Sonido, %1, %2</translation>
    </message>
    <message>
        <source>Picture, %1, %2</source>
        <translation>Imagen, %1, %2</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1, %2</source>
        <translation>Una imagen que no se puede mostrar, %1, %2</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>Imagen del mensaje</translation>
    </message>
    <message>
        <source>This text is longer. All of it stands in “As it came”.</source>
        <translation>Este texto es más largo. Está entero en «Tal como llegó».</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialControl</name>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>until Signalbox ends</source>
        <translation>hasta que termine Signalbox</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>No hay llavero: los secretos se guardan hasta que termine Signalbox.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>Sesión iniciada en %1.</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>Sesión iniciada en %1, como cliente %2.</translation>
    </message>
    <message>
        <source>The token expired on %1 and is renewed when it is needed.</source>
        <translation>El token caducó el %1 y se renueva cuando se necesite.</translation>
    </message>
    <message>
        <source>The token expires on %1 and is then renewed.</source>
        <translation>El token caduca el %1 y entonces se renueva.</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>El token caducó el %1.</translation>
    </message>
    <message>
        <source>The token expires on %1; then you sign in again.</source>
        <translation>El token caduca el %1; entonces vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>Esperando al navegador…</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialFields</name>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>Guardarlos en un archivo cifrado…</translation>
    </message>
    <message>
        <source>Seconds of one window</source>
        <translation>Segundos de una ventana</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>what the server asks for</source>
        <translation>lo que pida el servidor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>clave de API en una cabecera</translation>
    </message>
    <message>
        <source>API key in the address</source>
        <translation>clave de API en la dirección</translation>
    </message>
    <message>
        <source>name and password (Basic)</source>
        <translation>nombre y contraseña (Basic)</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>token bearer</translation>
    </message>
    <message>
        <source>token signed here (JWT)</source>
        <translation>token firmado aquí (JWT)</translation>
    </message>
    <message>
        <source>OAuth: sign in with the browser</source>
        <translation>OAuth: iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>OAuth: client credentials</source>
        <translation>OAuth: credenciales de cliente</translation>
    </message>
    <message>
        <source>OAuth: workload identity</source>
        <translation>OAuth: identidad de carga de trabajo</translation>
    </message>
    <message>
        <source>OAuth: enterprise-managed</source>
        <translation>OAuth: gestionado por la empresa</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Cabecera</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>then another is signed</source>
        <translation>después se firma otro</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>Fir&amp;mado con</translation>
    </message>
    <message>
        <source>&amp;Private key</source>
        <translation>Clave &amp;privada</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>Key i&amp;d</source>
        <translation>&amp;ID de clave</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>&amp;Emisor</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>S&amp;ujeto</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>&amp;Audiencia</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>Varias separadas por comas.</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>Vi&amp;gencia</translation>
    </message>
    <message>
        <source>&amp;More claims</source>
        <translation>Más dec&amp;laraciones</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objeto JSON.</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Requests in one window</source>
        <translation>Peticiones en una ventana</translation>
    </message>
    <message>
        <source>then wait</source>
        <translation>después esperar</translation>
    </message>
    <message>
        <source>then fail</source>
        <translation>después fallar</translation>
    </message>
    <message>
        <source>When the window is full</source>
        <translation>Cuando la ventana está llena</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>peticiones en</translation>
    </message>
    <message>
        <source>At m&amp;ost</source>
        <translation>C&amp;omo máximo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>ID de c&amp;liente</translation>
    </message>
    <message>
        <source>Empty: Signalbox registers itself.</source>
        <translation>Vacío: Signalbox se registra por sí mismo.</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>S&amp;ecreto de cliente</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>Ámbit&amp;os</translation>
    </message>
    <message>
        <source>Asked for beside what the server asks for; spaces between them.</source>
        <translation>Se piden además de lo que pide el servidor; separados por espacios.</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>A&amp;utoridad</translation>
    </message>
    <message>
        <source>Issuer of the authorization server, if there are several.</source>
        <translation>Emisor del servidor de autorización, si hay varios.</translation>
    </message>
    <message>
        <source>To&amp;ken file</source>
        <translation>Archivo de to&amp;ken</translation>
    </message>
    <message>
        <source>Holds the workload&apos;s own token.</source>
        <translation>Contiene el token propio de la carga de trabajo.</translation>
    </message>
    <message>
        <source>I&amp;dentity provider</source>
        <translation>Proveedor de &amp;identidad</translation>
    </message>
    <message>
        <source>Its token endpoint.</source>
        <translation>Su punto de acceso de tokens.</translation>
    </message>
    <message>
        <source>Client id &amp;there</source>
        <translation>ID de cliente &amp;allí</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Tr&amp;usted</source>
        <translation>De con&amp;fianza</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside the system&apos;s.</source>
        <translation>Un archivo PEM de autoridades de confianza además de las del sistema.</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>Certifica&amp;do</translation>
    </message>
    <message>
        <source>Ours, if the server wants one: a PEM or PKCS#12 file.</source>
        <translation>El nuestro, si el servidor quiere uno: un archivo PEM o PKCS#12.</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>Su cla&amp;ve</translation>
    </message>
    <message>
        <source>A PEM file; empty: it is with the certificate.</source>
        <translation>Un archivo PEM; vacío: está con el certificado.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>F&amp;rase de contraseña</translation>
    </message>
    <message>
        <source>Connects once with what stands here, and disconnects. Nothing is saved.</source>
        <translation>Conecta una vez con lo que figura aquí y desconecta. No se guarda nada.</translation>
    </message>
    <message>
        <source>Nothing is sent; you sign in when the server asks for it.</source>
        <translation>No se envía nada; se inicia sesión cuando el servidor lo pide.</translation>
    </message>
    <message>
        <source>Nothing is sent, whatever the server asks for.</source>
        <translation>No se envía nada, pida lo que pida el servidor.</translation>
    </message>
    <message>
        <source>The key is part of the address: servers may write it into logs.</source>
        <translation>La clave forma parte de la dirección: los servidores pueden escribirla en sus registros.</translation>
    </message>
    <message>
        <source>Signalbox signs a token of its own and renews it in time.</source>
        <translation>Signalbox firma un token propio y lo renueva a tiempo.</translation>
    </message>
    <message>
        <source>Para&amp;meter</source>
        <translation>Pará&amp;metro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
    <message>
        <source>Not the name of a header.</source>
        <translation>No es un nombre de cabecera.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>Una dirección que empiece por https://.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialLock</name>
    <message>
        <source>Another Signalbox has been changing these credentials for a minute.</source>
        <translation>Otro Signalbox lleva un minuto cambiando estas credenciales.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialTest</name>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>La respuesta fue HTTP %1.</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it has no credentials to try.</source>
        <translation>«%1» se inicia como orden: no tiene credenciales que probar.</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>Se detuvo la prueba.</translation>
    </message>
    <message>
        <source>“%1” let us in with a token that was signed here: %2, protocol %3.</source>
        <translation>«%1» nos dejó entrar con un token firmado aquí: %2, protocolo %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with the %4: %2, protocol %3.</source>
        <translation>«%1» nos dejó entrar (%4): %2, protocolo %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with the client certificate: %2, protocol %3.</source>
        <translation>«%1» nos dejó entrar con el certificado de cliente: %2, protocolo %3.</translation>
    </message>
    <message>
        <source>“%1” let us in with what the sign-in gave: %2, protocol %3.</source>
        <translation>«%1» nos dejó entrar con el inicio de sesión: %2, protocolo %3.</translation>
    </message>
    <message>
        <source>“%1” lets everybody in, it asked for no credentials: %2, protocol %3.</source>
        <translation>«%1» deja entrar a todos, no pidió credenciales: %2, protocolo %3.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsForget</name>
    <message>
        <source>Nothing is kept for “%1” now.</source>
        <translation>Ya no se guarda nada para «%1».</translation>
    </message>
    <message>
        <source>Nothing is kept for “%1” now. Forgotten: %2.</source>
        <translation>Ya no se guarda nada para «%1». Olvidado: %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsRunner</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No hay ningún servidor «%1».</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Disponibles: %1.</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it is shown no credentials.</source>
        <translation>«%1» se inicia como orden: no se le muestran credenciales.</translation>
    </message>
    <message>
        <source>What such a server needs goes in the variables of its environment.</source>
        <translation>Lo que necesita un servidor así va en las variables de su entorno.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsSet</name>
    <message>
        <source>“%1” has no use for such a secret.</source>
        <translation>A «%1» no le sirve un secreto así.</translation>
    </message>
    <message>
        <source>“%1” has no use for a secret as it is set.</source>
        <translation>A «%1», tal como está ajustado, no le sirve un secreto.</translation>
    </message>
    <message>
        <source>Say which kind of credentials it takes with --kind.</source>
        <translation>Indique con --kind qué tipo de credenciales admite.</translation>
    </message>
    <message>
        <source>A private key is no variable: give it from a pipe, or with --private-key-file.</source>
        <translation>Una clave privada no es una variable: indíquela por una tubería o con --private-key-file.</translation>
    </message>
    <message>
        <source>A secret is one line; this has more.</source>
        <translation>Un secreto es una línea; este tiene más.</translation>
    </message>
    <message>
        <source>This is no private key in PEM.</source>
        <translation>Esto no es una clave privada en PEM.</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>Aquí no se guardan secretos en ningún sitio: este se olvidaría al terminar el programa.</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it, with --from-env, or choose a place: signalbox-cli credentials store.</source>
        <translation>Indique con --from-env una variable de entorno que lo contenga, o elija un lugar: signalbox-cli credentials store.</translation>
    </message>
    <message>
        <source>A private key has many lines: give it from a pipe.</source>
        <translation>Una clave privada tiene muchas líneas: indíquela por una tubería.</translation>
    </message>
    <message>
        <source>signalbox-cli credentials set NAME &lt; key.pem</source>
        <translation>signalbox-cli credentials set NOMBRE &lt; key.pem</translation>
    </message>
    <message>
        <source>The %1 of “%2”</source>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>El secreto no se guardó.</translation>
    </message>
    <message>
        <source>The %1 of “%2” is kept.</source>
        <translation>%1 de «%2»: guardado.</translation>
    </message>
    <message>
        <source>The credentials of “%1” are set.</source>
        <translation>Las credenciales de «%1» están ajustadas.</translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation>No se pudieron restituir los secretos como estaban: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsShow</name>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>nadie ha iniciado sesión</translation>
    </message>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>tokens are good for</source>
        <translation>los tokens son válidos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>frecuencia</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others wait</source>
        <translation>%1 peticiones en %2 s; las demás esperan</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others fail</source>
        <translation>%1 peticiones en %2 s; las demás fallan</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secretos</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>No hay servidores.</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsStore</name>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>Frase de contraseña del archivo de secretos: </translation>
    </message>
    <message>
        <source>Without a passphrase secrets are not kept in a file.</source>
        <translation>Sin frase de contraseña no se guardan secretos en un archivo.</translation>
    </message>
    <message>
        <source>Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>Defina SIGNALBOX_SECRETS_PASSPHRASE, o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Los secretos se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Secrets are kept in memory, until the program ends.</source>
        <translation>Los secretos se guardan en memoria, hasta que termine el programa.</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which a passphrase opens.</source>
        <translation>Los secretos se guardan en %1, que se abre con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Secrets are to be kept in %1, which is not there.</source>
        <translation>Los secretos deben guardarse en %1, que no existe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionTableModel</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>siempre permitida</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>según las reglas</translation>
    </message>
    <message>
        <source>as accepted</source>
        <translation>como se aceptó</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>ya no figura en la lista</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionsPanel</name>
    <message>
        <source>&amp;Accept what it is now</source>
        <translation>&amp;Aceptar la definición actual</translation>
    </message>
    <message>
        <source>&amp;Forget all of this server</source>
        <translation>&amp;Olvidar todo de este servidor</translation>
    </message>
    <message>
        <source>Accepted definitions</source>
        <translation>Definiciones aceptadas</translation>
    </message>
    <message>
        <source>Nothing accepted yet. With the first call of a tool its definition is kept. If the server defines it in another way later, you are asked before it is called again, and the difference is shown here.</source>
        <translation>Aún no se ha aceptado nada. Con la primera llamada a una herramienta se guarda su definición. Si el servidor la define después de otro modo, se le pregunta antes de volver a llamarla, y la diferencia se muestra aquí.</translation>
    </message>
    <message>
        <source>The definition as it was accepted</source>
        <translation>La definición tal como se aceptó</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>Tal como se aceptó</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Tal como es ahora</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>Qué ha cambiado en «%1»</translation>
    </message>
    <message>
        <source>“%1” as it was accepted</source>
        <translation>«%1» tal como se aceptó</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifier</name>
    <message>
        <source>%1: as usual again</source>
        <translation>%1: de nuevo lo habitual</translation>
    </message>
    <message numerus="yes">
        <source>Signalbox: %n more notification(s)</source>
        <translation>
            <numerusform>Signalbox: %n notificación más</numerusform>
            <numerusform>Signalbox: %n notificaciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Signalbox::DifferenceRows</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>En Signalbox</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>Signalbox::Discovery</name>
    <message>
        <source>Where does the server say who authorizes for it?</source>
        <translation>¿Dónde dice el servidor quién autoriza para él?</translation>
    </message>
    <message>
        <source>The resource metadata is for %1, not for this server; no token is asked for with it.</source>
        <translation>Los metadatos del recurso son de %1, no de este servidor; no se pide ningún token con ellos.</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server.</source>
        <translation>Los metadatos del recurso no indican ningún servidor de autorización.</translation>
    </message>
    <message>
        <source>The server names its resource metadata, but there is none to be read.</source>
        <translation>El servidor indica los metadatos de su recurso, pero no hay ninguno que leer.</translation>
    </message>
    <message>
        <source>There is no resource metadata: the server is taken for one of revision 2025-03-26, whose origin is the authorization server.</source>
        <translation>No hay metadatos del recurso: el servidor se toma por uno de la revisión 2025-03-26, cuyo origen es el servidor de autorización.</translation>
    </message>
    <message>
        <source>What does the authorization server say of itself?</source>
        <translation>¿Qué dice de sí mismo el servidor de autorización?</translation>
    </message>
    <message>
        <source>There is no metadata: the endpoints are those every server of that revision has.</source>
        <translation>No hay metadatos: los puntos de acceso son los que tiene todo servidor de esa revisión.</translation>
    </message>
    <message>
        <source>The authorization server %1 has no metadata.</source>
        <translation>El servidor de autorización %1 no tiene metadatos.</translation>
    </message>
    <message>
        <source>The resource metadata is for this server: it is for %1.</source>
        <translation>Los metadatos del recurso son para este servidor: son para %1.</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is of the server&apos;s own origin, and all its addresses are https or on this machine.</source>
        <translation>El emisor de los metadatos es del mismo origen que el servidor, y todas sus direcciones son https o están en este equipo.</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is the one that was asked for, and all its addresses are https or on this machine.</source>
        <translation>El emisor de los metadatos es el consultado, y todas sus direcciones son https o están en este equipo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorDialog</name>
    <message>
        <source>Examine “%1”</source>
        <translation>Examinar «%1»</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>In whose environment it is started</source>
        <translation>En qué entorno se inicia</translation>
    </message>
    <message>
        <source>Make one &amp;call that does no harm</source>
        <translation>Hacer una &amp;llamada inofensiva</translation>
    </message>
    <message>
        <source>Started by Signalbox</source>
        <translation>Iniciado por Signalbox</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>Iniciado por %1</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>&amp;Examinar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Save &amp;report</source>
        <translation>Guardar &amp;informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>El servidor ya no está en la lista.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>“%1” is examined.</source>
        <translation>Se está examinando «%1».</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>Se llama a sí mismo %1 y habla el protocolo %2.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorRunner</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>There is nothing that the server&apos;s entry could mend.</source>
        <translation>No hay nada que la entrada del servidor pueda corregir.</translation>
    </message>
    <message>
        <source>%1 now says: %2</source>
        <translation>%1 dice ahora: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::EncryptedFileStore</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>El archivo de secretos está bloqueado: se necesita su frase de contraseña.</translation>
    </message>
    <message>
        <source>Unlock it in the settings; for the command line, set SIGNALBOX_SECRETS_PASSPHRASE or run it at a terminal.</source>
        <translation>Desbloquéelo en los ajustes; para la línea de órdenes, defina SIGNALBOX_SECRETS_PASSPHRASE o ejecútela en un terminal.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndQuestion</name>
    <message>
        <source>End server</source>
        <translation>Terminar servidor</translation>
    </message>
    <message>
        <source>End “%1” (process %2)?</source>
        <translation>¿Terminar «%1» (proceso %2)?</translation>
    </message>
    <message>
        <source>Who started it is gone. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>Quien lo inició ya no está. Se le pide que termine; a los tres segundos se le obliga, junto con todo lo que inició.</translation>
    </message>
    <message>
        <source>It was started by %1, which may start it again or lose its connection. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>Lo inició %1, que puede volver a iniciarlo o perder su conexión. Se le pide que termine; a los tres segundos se le obliga, junto con todo lo que inició.</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Let it &amp;run</source>
        <translation>&amp;Dejarlo en ejecución</translation>
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
        <translation>No hay conversación con el servidor.</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>se cierra la entrada estándar</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>se cierra la conexión</translation>
    </message>
    <message>
        <source>It ended when it was told to, and nothing of it is left.</source>
        <translation>Terminó cuando se le indicó, y no queda nada de él.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>It ended neither when its standard input was closed nor when it was asked to (SIGTERM): it had to be killed.</source>
        <translation>No terminó ni al cerrarse su entrada estándar ni al pedírselo (SIGTERM): hubo que matarlo.</translation>
    </message>
    <message>
        <source>It did not end when its standard input was closed; it had to be asked to (SIGTERM).</source>
        <translation>No terminó al cerrarse su entrada estándar; hubo que pedírselo (SIGTERM).</translation>
    </message>
    <message>
        <source>A server ends when its standard input does; else programs leave it running.</source>
        <translation>Un servidor termina cuando lo hace su entrada estándar; si no, los programas lo dejan en ejecución.</translation>
    </message>
    <message>
        <source>It crashed at its end, with signal %1.</source>
        <translation>Falló al terminar, con la señal %1.</translation>
    </message>
    <message>
        <source>Look into what it writes to standard error.</source>
        <translation>Mire lo que escribe en la salida de error estándar.</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>Terminó con el código de salida %1.</translation>
    </message>
    <message>
        <source>Some programs take that for a crash.</source>
        <translation>Algunos programas lo toman por un cierre inesperado.</translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n line(s) to standard output that are no messages.</source>
        <translation>
            <numerusform>Escribió en la salida estándar %n línea que no es un mensaje.</numerusform>
            <numerusform>Escribió en la salida estándar %n líneas que no son mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write logs to standard error; other programs give up at such lines.</source>
        <translation>Escriba los logs en la salida de error estándar; otros programas abandonan ante líneas así.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EngineRequest</name>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::EntryLinesModel</name>
    <message>
        <source>line %1, differs: %2</source>
        <translation>línea %1, difiere: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExplorePage</name>
    <message>
        <source>Open servers</source>
        <translation>Servidores abiertos</translation>
    </message>
    <message>
        <source>Choose a server on the left, and press Enter or Ctrl+D.</source>
        <translation>Elija un servidor a la izquierda y pulse Enter o Ctrl+D.</translation>
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
        <translation>Enmascarar secretos</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The whole journal (%1 messages)</source>
        <translation>Todo el diario (%1 mensajes)</translation>
    </message>
    <message>
        <source>What passes the filter (%1 messages)</source>
        <translation>Lo que pasa el filtro (%1 mensajes)</translation>
    </message>
    <message>
        <source>The current message, and what it answers or is answered by</source>
        <translation>El mensaje actual y su petición o respuesta</translation>
    </message>
    <message>
        <source>Everything, compressed. Signalbox opens it again, without any server.</source>
        <translation>Todo, comprimido. Signalbox lo vuelve a abrir, sin ningún servidor.</translation>
    </message>
    <message>
        <source>The same as text, a line for each message.</source>
        <translation>Lo mismo como texto, una línea por mensaje.</translation>
    </message>
    <message>
        <source>HTTP exchanges, for the tools of web developers. Messages over stdio are left out.</source>
        <translation>Intercambios HTTP, para herramientas de desarrollo web. Los mensajes por stdio se omiten.</translation>
    </message>
    <message>
        <source>A report in one file that any browser shows.</source>
        <translation>Un informe en un archivo que muestra cualquier navegador.</translation>
    </message>
    <message>
        <source>A report as text, to be pasted.</source>
        <translation>Un informe como texto, para pegar.</translation>
    </message>
    <message>
        <source>A line for each call with its times and sizes, without its contents.</source>
        <translation>Una línea por llamada con sus tiempos y tamaños, sin sus contenidos.</translation>
    </message>
    <message>
        <source>Known secrets and what looks like one are masked.</source>
        <translation>Se enmascaran los secretos conocidos y lo que parece serlo.</translation>
    </message>
    <message>
        <source>Nothing is masked: whoever gets the file may read secrets in it.</source>
        <translation>No se enmascara nada: quien reciba el archivo podrá leer secretos en él.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExposeQuestion</name>
    <message>
        <source>Copy a secret</source>
        <translation>Copiar un secreto</translation>
    </message>
    <message numerus="yes">
        <source>Write a secret of %1 in plain text into %n more file(s)?</source>
        <translation>
            <numerusform>¿Escribir un secreto de %1 sin cifrar en %n archivo más?</numerusform>
            <numerusform>¿Escribir un secreto de %1 sin cifrar en %n archivos más?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this version into Signalbox instead, and copy from there: Signalbox keeps the secret, and a copy only refers to it where the program can.</source>
        <translation>En su lugar, tome esta versión en Signalbox y copie desde allí: Signalbox guarda el secreto, y una copia solo remite a él donde el programa puede hacerlo.</translation>
    </message>
    <message>
        <source>&amp;Copy with the secret</source>
        <translation>&amp;Copiar con el secreto</translation>
    </message>
    <message>
        <source>&amp;Do not copy</source>
        <translation>&amp;No copiar</translation>
    </message>
</context>
<context>
    <name>Signalbox::FailureStrip</name>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>Mostrar por qué</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>El servidor ha fallado.</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>El servidor ha fallado: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldBox</name>
    <message>
        <source>Add to %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>Variante de %1</translation>
    </message>
    <message numerus="yes">
        <source>list of %n</source>
        <translation>
            <numerusform>lista de %n</numerusform>
            <numerusform>lista de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldEditor</name>
    <message>
        <source>Send as empty text</source>
        <translation>Enviar como texto vacío</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldRow</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>Esta clave ya existe.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileSaver</name>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>The next</source>
        <translation>El siguiente</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingCard</name>
    <message>
        <source>Mended: %1</source>
        <translation>Corregido: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>Mend the entry…</source>
        <translation>Corregir la entrada…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar orden</translation>
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
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Resource templates</source>
        <translation>Plantillas de recursos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>infracción</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Se esperaba %1, se encontró %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsBox</name>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Mostrar en el &amp;diario</translation>
    </message>
    <message>
        <source>Findings about the protocol</source>
        <translation>Hallazgos sobre el protocolo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message numerus="yes">
        <source>The protocol&apos;s linter found %n thing(s).</source>
        <translation>
            <numerusform>El analizador del protocolo encontró %n cosa.</numerusform>
            <numerusform>El analizador del protocolo encontró %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the journal flags each message.</source>
        <translation>Puede haber más: el diario señala cada mensaje.</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>Se esperaba %1, se encontró %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsList</name>
    <message>
        <source>What does not fit</source>
        <translation>Lo que no se ajusta</translation>
    </message>
    <message>
        <source>Output breaks the schema at %1: %2</source>
        <translation>La salida incumple el esquema en %1: %2</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>En %1: se esperaba %2, se encontró %3.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ForgetQuestion</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secreto</numerusform>
            <numerusform>%n secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list as it was before: %1. This copy goes as a whole.</source>
        <translation>La lista de Signalbox tal como era antes: %1. Esta copia se borra entera.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n versión</numerusform>
            <numerusform>%n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4.</source>
        <translation>%1, %2: %3 en %4.</translation>
    </message>
    <message>
        <source>Forget secrets in kept versions</source>
        <translation>Olvidar secretos en versiones guardadas</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n secret(s) in kept versions?</source>
        <translation>
            <numerusform>¿Olvidar %n secreto en versiones guardadas?</numerusform>
            <numerusform>¿Olvidar %n secretos en versiones guardadas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in the keychain stay as they are.</source>
        <translation>Unas referencias ocupan su lugar en las versiones, de forma definitiva: quien restaure una deberá volver a indicar el secreto. Los archivos mismos y lo que hay en el llavero quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>&amp;Olvidar secretos</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormBody</name>
    <message>
        <source>It asks for what looks like a secret. Forms must not: what is sent goes through the server, and stands in the journal as far as it is not recognized.</source>
        <translation>Pide lo que parece un secreto. Los formularios no deben hacerlo: lo que se envía pasa por el servidor y, si no se reconoce, figura en el diario.</translation>
    </message>
    <message>
        <source>Form of the server</source>
        <translation>Formulario del servidor</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation>Aceptar igualmente</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n campo por corregir</numerusform>
            <numerusform>%n campos por corregir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FormModel</name>
    <message>
        <source>Not JSON yet. The value before it stays.</source>
        <translation>Aún no es JSON. Se mantiene el valor anterior.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormRow</name>
    <message>
        <source>Remove %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>Subir el elemento %1</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>Bajar el elemento %1</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>Eliminar el elemento %1</translation>
    </message>
    <message>
        <source>Send null for %1</source>
        <translation>Enviar null para %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormTabs</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1, con un error</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormValidator</name>
    <message>
        <source>The schema branches too often to be checked here.</source>
        <translation>El esquema se ramifica demasiado para comprobarlo aquí.</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormView</name>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>No arguments.</source>
        <translation>Sin argumentos.</translation>
    </message>
    <message>
        <source>The text in JSON is not valid, so this is the last value that was. %1</source>
        <translation>El texto en JSON no es válido; este es el último valor que lo fue. %1</translation>
    </message>
    <message>
        <source>Only types and formats are checked. %1</source>
        <translation>Solo se comprueban tipos y formatos. %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundServersBox</name>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found in %1</source>
        <translation>
            <numerusform>%n servidor encontrado en %1</numerusform>
            <numerusform>%n servidores encontrados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::GateFields</name>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>Segundos hasta que una respuesta llega demasiado tarde</translation>
    </message>
    <message>
        <source>Seconds a call may take in all</source>
        <translation>Segundos que puede durar una llamada en total</translation>
    </message>
    <message>
        <source>progress gives it more time</source>
        <translation>el progreso le da más tiempo</translation>
    </message>
    <message>
        <source>Seconds before the second attempt</source>
        <translation>Segundos antes del segundo intento</translation>
    </message>
    <message>
        <source>Seconds between two attempts at most</source>
        <translation>Segundos entre dos intentos como máximo</translation>
    </message>
    <message>
        <source>Seconds to wait after “too many requests”</source>
        <translation>Segundos de espera tras «demasiadas peticiones»</translation>
    </message>
    <message>
        <source>Seconds for which calls are stopped</source>
        <translation>Segundos durante los que se detienen las llamadas</translation>
    </message>
    <message>
        <source>make a lost connection anew</source>
        <translation>restablecer una conexión perdida</translation>
    </message>
    <message>
        <source>use results of read-only tools again for</source>
        <translation>reutilizar resultados de herramientas de solo lectura durante</translation>
    </message>
    <message>
        <source>Seconds for which a result is used again</source>
        <translation>Segundos durante los que se reutiliza un resultado</translation>
    </message>
    <message>
        <source>%1 s (usual)</source>
        <translation>%1 s (habitual)</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>Intentos en total</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Failures in a row until calls are stopped</source>
        <translation>Fallos seguidos hasta que se detienen las llamadas</translation>
    </message>
    <message>
        <source>then longer, up to</source>
        <translation>después más, hasta</translation>
    </message>
    <message>
        <source>Tried again by itself is what never reached the server, and what it turned away.</source>
        <translation>Se reintenta automáticamente lo que no llegó al servidor y lo que este rechazó.</translation>
    </message>
    <message>
        <source>believe what the server says of its tools</source>
        <translation>dar crédito a lo que el servidor dice de sus herramientas</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Responder &amp;en</translation>
    </message>
    <message>
        <source>&amp;In all</source>
        <translation>En &amp;total</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>&amp;Intentos</translation>
    </message>
    <message>
        <source>Se&amp;cond after</source>
        <translation>&amp;Segundo tras</translation>
    </message>
    <message>
        <source>If tu&amp;rned away</source>
        <translation>Si se re&amp;chaza</translation>
    </message>
    <message>
        <source>unless the server says how long</source>
        <translation>salvo que el servidor diga cuánto</translation>
    </message>
    <message>
        <source>After “too many requests”.</source>
        <translation>Tras «demasiadas peticiones».</translation>
    </message>
    <message>
        <source>Sto&amp;p after</source>
        <translation>&amp;Detener tras</translation>
    </message>
    <message>
        <source>failures in a row, for</source>
        <translation>fallos seguidos, durante</translation>
    </message>
    <message>
        <source>Which of them only read, and which may be called twice.</source>
        <translation>Cuáles solo leen y cuáles se pueden llamar dos veces.</translation>
    </message>
    <message>
        <source>Sa&amp;fe to repeat</source>
        <translation>Se&amp;guras de repetir</translation>
    </message>
    <message>
        <source>Tools that may be called twice, as you know. They are tried again after other failures, too.</source>
        <translation>Herramientas que, según sabe, se pueden llamar dos veces. Se reintentan también tras otros fallos.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GeneralFields</name>
    <message>
        <source>Give it Signalbox&apos;s whole environment</source>
        <translation>Darle todo el entorno de Signalbox</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own</source>
        <translation>La de Signalbox</translation>
    </message>
    <message>
        <source>a program on this machine (stdio)</source>
        <translation>un programa en este equipo (stdio)</translation>
    </message>
    <message>
        <source>an address (Streamable HTTP)</source>
        <translation>una dirección (Streamable HTTP)</translation>
    </message>
    <message>
        <source>an address (HTTP+SSE, older servers)</source>
        <translation>una dirección (HTTP+SSE, servidores antiguos)</translation>
    </message>
    <message>
        <source>an address (WebSocket)</source>
        <translation>una dirección (WebSocket)</translation>
    </message>
    <message>
        <source>auto: ask the server</source>
        <translation>auto: preguntar al servidor</translation>
    </message>
    <message>
        <source>legacy: handshake</source>
        <translation>legacy: handshake</translation>
    </message>
    <message>
        <source>modern: stateless</source>
        <translation>modern: sin estado</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>&amp;Acceso por</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Of the MCP endpoint.</source>
        <translation>Del punto de acceso MCP.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Cabeceras</translation>
    </message>
    <message>
        <source>One Name: value a line, sent with every request.</source>
        <translation>Un Nombre: valor por línea, enviado con cada petición.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>&amp;Programa</translation>
    </message>
    <message>
        <source>A name that is looked up in PATH, or a path.</source>
        <translation>Un nombre que se busca en PATH, o una ruta.</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>A&amp;rgumentos</translation>
    </message>
    <message>
        <source>One a line, as the program gets them; no quoting.</source>
        <translation>Uno por línea, tal como los recibe el programa; sin comillas.</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>One KEY=VALUE a line, on top of a short safe list.</source>
        <translation>Un CLAVE=VALOR por línea, además de una breve lista segura.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>Carpe&amp;ta</translation>
    </message>
    <message>
        <source>Where it is started.</source>
        <translation>Dónde se inicia.</translation>
    </message>
    <message>
        <source>P&amp;rotocol era</source>
        <translation>Era del pr&amp;otocolo</translation>
    </message>
    <message>
        <source>This will be started, without a shell:</source>
        <translation>Se iniciará esto, sin intérprete de órdenes:</translation>
    </message>
    <message>
        <source>This will be asked:</source>
        <translation>Se preguntará a esto:</translation>
    </message>
    <message>
        <source>&amp;Variables from</source>
        <translation>&amp;Variables de</translation>
    </message>
    <message>
        <source>A file of KEY=VALUE lines, read at each start.</source>
        <translation>Un archivo de líneas CLAVE=VALOR, leído en cada inicio.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GrantFlow</name>
    <message>
        <source>This way of signing in needs a client id.</source>
        <translation>Este modo de iniciar sesión necesita un ID de cliente.</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>Introduzca un ID de cliente en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>A token is asked for with the client&apos;s own credentials.</source>
        <translation>Se pide un token con las credenciales propias del cliente.</translation>
    </message>
    <message>
        <source>A token is asked for with the workload&apos;s own token.</source>
        <translation>Se pide un token con el token propio de la carga de trabajo.</translation>
    </message>
    <message>
        <source>The file with the workload&apos;s token cannot be read.</source>
        <translation>No se puede leer el archivo con el token de la carga de trabajo.</translation>
    </message>
    <message>
        <source>The identity provider is asked for leave to use this server.</source>
        <translation>Se pide permiso al proveedor de identidad para usar este servidor.</translation>
    </message>
    <message>
        <source>The identity provider gave another kind of token than the one asked for.</source>
        <translation>El proveedor de identidad dio otro tipo de token que el pedido.</translation>
    </message>
    <message>
        <source>A token is asked for with the identity provider&apos;s leave.</source>
        <translation>Se pide un token con el permiso del proveedor de identidad.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupCommands</name>
    <message>
        <source>Move “%1” to a group</source>
        <translation>Mover «%1» a un grupo</translation>
    </message>
    <message numerus="yes">
        <source>Move %n server(s) to a group</source>
        <translation>
            <numerusform>Mover %n servidor a un grupo</numerusform>
            <numerusform>Mover %n servidores a un grupo</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the group “%1”</source>
        <translation>Cambiar el nombre del grupo «%1»</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>Guardar el grupo</translation>
    </message>
    <message>
        <source>Add servers from a file</source>
        <translation>Añadir servidores desde un archivo</translation>
    </message>
    <message>
        <source>&amp;Connect all</source>
        <translation>&amp;Conectar todos</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>&amp;Desconectar todos</translation>
    </message>
    <message>
        <source>&amp;Move to group…</source>
        <translation>&amp;Mover a un grupo…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>&amp;Compartir…</translation>
    </message>
    <message>
        <source>D&amp;issolve: servers stay in no group</source>
        <translation>D&amp;isolver: los servidores quedan sin grupo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no group now.</source>
        <translation>%1: ahora sin grupo.</translation>
    </message>
    <message>
        <source>%1: in the group “%2” now.</source>
        <translation>%1: ahora en el grupo «%2».</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover a un grupo</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre del grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Without a name: in no group.</source>
        <translation>Sin nombre: en ningún grupo.</translation>
    </message>
    <message>
        <source>Goes to those that are in this group already.</source>
        <translation>Se une a los que ya están en este grupo.</translation>
    </message>
    <message>
        <source>Makes a new group of this name.</source>
        <translation>Crea un grupo nuevo con este nombre.</translation>
    </message>
    <message>
        <source>There is a group of this name: they become one. Profiles follow.</source>
        <translation>Ya hay un grupo con este nombre: se unirán en uno. Los perfiles se adaptan.</translation>
    </message>
    <message>
        <source>Profiles that name the group follow.</source>
        <translation>Los perfiles que nombran el grupo se adaptan.</translation>
    </message>
    <message>
        <source>A group has a name.</source>
        <translation>Un grupo tiene un nombre.</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupedServers</name>
    <message>
        <source>No group</source>
        <translation>Sin grupo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n server(s)</source>
        <translation>
            <numerusform>%1, %n servidor</numerusform>
            <numerusform>%1, %n servidores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GuardProcess</name>
    <message>
        <source>The program signalbox-guard, which comes with Signalbox, is missing.</source>
        <translation>Falta el programa signalbox-guard, que acompaña a Signalbox.</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Vuelva a instalar Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthFields</name>
    <message>
        <source>Seconds between two checks</source>
        <translation>Segundos entre dos comprobaciones</translation>
    </message>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>Segundos hasta que una respuesta llega demasiado tarde</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>ask whether it answers</source>
        <translation>preguntar si responde</translation>
    </message>
    <message>
        <source>call a tool that only reads</source>
        <translation>llamar a una herramienta que solo lee</translation>
    </message>
    <message>
        <source>Failures in a row until it counts as down</source>
        <translation>Fallos seguidos hasta que se considera caído</translation>
    </message>
    <message>
        <source>Called only if the server says that the tool only reads. The journal marks these calls.</source>
        <translation>Se llama solo si el servidor dice que la herramienta solo lee. El diario marca estas llamadas.</translation>
    </message>
    <message>
        <source>While it is connected. The journal marks these messages.</source>
        <translation>Mientras está conectado. El diario marca estos mensajes.</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>¿Qué herramienta?</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>Los argumentos deben ser un objeto JSON.</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>fallos seguidos</translation>
    </message>
    <message>
        <source>Health chec&amp;k</source>
        <translation>Comprobación de est&amp;ado</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>&amp;Herramienta</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>A&amp;rgumentos</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>Un objeto JSON.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>Responder &amp;en</translation>
    </message>
    <message>
        <source>&amp;Down after</source>
        <translation>Caí&amp;do tras</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthProbe</name>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>The tool “%1” does not say of itself that it only reads.</source>
        <translation>La herramienta «%1» no dice de sí misma que solo lea.</translation>
    </message>
    <message>
        <source>The server has no tool “%1”.</source>
        <translation>El servidor no tiene ninguna herramienta «%1».</translation>
    </message>
    <message>
        <source>The tool said that it failed.</source>
        <translation>La herramienta dijo que había fallado.</translation>
    </message>
    <message>
        <source>The tool did not come to an end within %1 ms.</source>
        <translation>La herramienta no terminó en %1 ms.</translation>
    </message>
    <message>
        <source>The tool asks the person for something; it is not fit for a check.</source>
        <translation>La herramienta pregunta algo a la persona; no sirve para una comprobación.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthWatch</name>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HeldBar</name>
    <message>
        <source>&amp;Forget them…</source>
        <translation>&amp;Olvidarlos…</translation>
    </message>
    <message>
        <source>Secrets in kept versions</source>
        <translation>Secretos en versiones guardadas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.</source>
        <translation>
            <numerusform>Las versiones anteriores de %1 que guarda Signalbox contienen %n secreto que los archivos ya no contienen.</numerusform>
            <numerusform>Las versiones anteriores de %1 que guarda Signalbox contienen %n secretos que los archivos ya no contienen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HexView</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>Copiar como hexadecimal</translation>
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
        <translation>Historial de un archivo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Restore the whole &amp;file</source>
        <translation>Restaurar todo el &amp;archivo</translation>
    </message>
    <message>
        <source>Restore “%1” alone</source>
        <translation>Restaurar solo «%1»</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>Elija una versión.</translation>
    </message>
    <message>
        <source>The file is like this now.</source>
        <translation>El archivo está así ahora.</translation>
    </message>
    <message>
        <source>From this version to what the file holds now</source>
        <translation>De esta versión a lo que contiene ahora el archivo</translation>
    </message>
    <message>
        <source>No version is chosen.</source>
        <translation>No hay ninguna versión elegida.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostStart</name>
    <message>
        <source>The program flatpak-spawn, by which servers are started outside of the Flatpak, is missing.</source>
        <translation>Falta el programa flatpak-spawn, con el que se inician los servidores fuera de Flatpak.</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Vuelva a instalar Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpPane</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>Cabeceras de petición y respuesta</translation>
    </message>
    <message>
        <source>Exchange %1 of %2</source>
        <translation>Intercambio %1 de %2</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>no llegó ninguna respuesta</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>extremo %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>contenido %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpProblem</name>
    <message>
        <source>The server&apos;s answer is not proper HTTP: %1.</source>
        <translation>La respuesta del servidor no es HTTP correcto: %1.</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes.</source>
        <translation>Las cabeceras superan los %1 bytes.</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>La respuesta supera los %1 bytes.</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer.</source>
        <translation>La conexión terminó a mitad de la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>El servidor cerró la conexión sin responder.</translation>
    </message>
    <message>
        <source>The server sent more than the length it announced.</source>
        <translation>El servidor envió más de la longitud que anunció.</translation>
    </message>
    <message>
        <source>The server switched to a protocol nobody asked for.</source>
        <translation>El servidor cambió a un protocolo que nadie pidió.</translation>
    </message>
    <message>
        <source>The compressed answer cannot be unpacked.</source>
        <translation>No se puede descomprimir la respuesta.</translation>
    </message>
    <message>
        <source>The answer is packed as &quot;%1&quot;, which was not asked for.</source>
        <translation>La respuesta está comprimida como «%1», que no se pidió.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; holds characters that cannot be sent.</source>
        <translation>La cabecera «%1» contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>Remove line ends and control characters.</source>
        <translation>Elimine los fines de línea y los caracteres de control.</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; is set by Signalbox itself.</source>
        <translation>La cabecera «%1» la define el propio Signalbox.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Omítala.</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>Esto no es un método HTTP.</translation>
    </message>
    <message>
        <source>The server at %1 redirects to %2; nothing was sent there.</source>
        <translation>El servidor en %1 redirige a %2; no se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>If that is right, enter the new address as the server&apos;s.</source>
        <translation>Si es correcto, introduzca la nueva dirección como la del servidor.</translation>
    </message>
    <message>
        <source>The server answered a %1 request with the redirect %2, which would change the request; it was not followed.</source>
        <translation>El servidor respondió a una petición %1 con la redirección %2, que cambiaría la petición; no se ha seguido.</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>El servidor redirigió más de %1 veces.</translation>
    </message>
    <message>
        <source>The server redirects to something that is no address.</source>
        <translation>El servidor redirige a algo que no es una dirección.</translation>
    </message>
    <message>
        <source>There was no connection within %1 seconds.</source>
        <translation>No hubo conexión en %1 segundos.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>El servidor no respondió en %1 segundos.</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds.</source>
        <translation>El servidor no envió nada durante %1 segundos.</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>La respuesta no estuvo completa en %1 segundos.</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>Se canceló la petición.</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved: %2.</source>
        <translation>No se pudo resolver el nombre %1: %2.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>No se pudo acceder a %1: %2.</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address is right.</source>
        <translation>Compruebe que el servidor está en marcha y que la dirección es correcta.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>No se puede confiar en el certificado de %1: %2. Su huella SHA-256 es %3.</translation>
    </message>
    <message>
        <source>Accept this certificate for this server only if you know that it is the right one.</source>
        <translation>Acepte este certificado para este servidor solo si sabe que es el correcto.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on: %2.</source>
        <translation>No se pudo acordar una conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect: %2.</source>
        <translation>El proxy %1 no conectó: %2.</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>Compruebe los ajustes del proxy.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpSseTransport</name>
    <message>
        <source>The server did not name the address for messages within %1 ms.</source>
        <translation>El servidor no indicó la dirección para los mensajes en %1 ms.</translation>
    </message>
    <message>
        <source>The server wants messages sent to another origin: %1 instead of %2.</source>
        <translation>El servidor quiere que los mensajes se envíen a otro origen: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>No se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>El servidor no acepta lo que se envía: %1 bytes en espera.</translation>
    </message>
    <message>
        <source>The server ended its stream of events, and with it the connection.</source>
        <translation>El servidor terminó su flujo de eventos y, con él, la conexión.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no stream of events.</source>
        <translation>La respuesta del servidor no es un flujo de eventos.</translation>
    </message>
    <message>
        <source>The address that the server names for messages is none: %1</source>
        <translation>La dirección que el servidor indica para los mensajes no lo es: %1</translation>
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
        <translation>En un WebSocket forma parte de lo que sigue.</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>No se accedió al servidor.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>Responde con el estado %1.</translation>
    </message>
    <message>
        <source>The server has a fault of its own: it answers with status %1.</source>
        <translation>El servidor tiene un fallo propio: responde con el estado %1.</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>Mire el log del servidor.</translation>
    </message>
    <message>
        <source>It sends everybody elsewhere, with status %1: requests do not follow, because credentials could go along.</source>
        <translation>Envía a todos a otro lugar, con el estado %1: las peticiones no lo siguen, porque las credenciales podrían ir con ellas.</translation>
    </message>
    <message>
        <source>Take the address it sends you to, if you trust it.</source>
        <translation>Use la dirección a la que le envía, si confía en ella.</translation>
    </message>
    <message>
        <source>It answers with a web page and status %1: at this address there is hardly an MCP server.</source>
        <translation>Responde con una página web y el estado %1: en esta dirección difícilmente hay un servidor MCP.</translation>
    </message>
    <message>
        <source>Check the path; it often ends in /mcp or /sse.</source>
        <translation>Compruebe la ruta; a menudo termina en /mcp o /sse.</translation>
    </message>
    <message>
        <source>It answers that there is nothing at this path; some older servers answer so as well.</source>
        <translation>Responde que no hay nada en esta ruta; algunos servidores antiguos también responden así.</translation>
    </message>
    <message>
        <source>If discovery fails too, check the path.</source>
        <translation>Si el descubrimiento también falla, compruebe la ruta.</translation>
    </message>
    <message>
        <source>Its answer does not say what it is.</source>
        <translation>Su respuesta no dice qué es.</translation>
    </message>
    <message>
        <source>Its answer says that it is %1.</source>
        <translation>Su respuesta dice que es %1.</translation>
    </message>
    <message>
        <source>Answers are application/json or text/event-stream.</source>
        <translation>Las respuestas son application/json o text/event-stream.</translation>
    </message>
    <message>
        <source>It asks for credentials (401) and does not say which: there is no WWW-Authenticate.</source>
        <translation>Pide credenciales (401) y no dice cuáles: no hay WWW-Authenticate.</translation>
    </message>
    <message>
        <source>The server should name its resource metadata there.</source>
        <translation>El servidor debería indicar ahí los metadatos del recurso.</translation>
    </message>
    <message>
        <source>It answers any page in your browser: a request from https://elsewhere.invalid was answered with status %1.</source>
        <translation>Responde a cualquier página de su navegador: una petición de https://elsewhere.invalid se respondió con el estado %1.</translation>
    </message>
    <message>
        <source>The server must look at the Origin header and answer 403.</source>
        <translation>El servidor debe mirar la cabecera Origin y responder 403.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpTarget</name>
    <message>
        <source>This is no http or https address.</source>
        <translation>Esto no es una dirección http o https.</translation>
    </message>
    <message>
        <source>The address holds a user name or password; credentials belong into the settings.</source>
        <translation>La dirección contiene un nombre de usuario o una contraseña; las credenciales van en los ajustes.</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>La dirección no indica ningún equipo.</translation>
    </message>
    <message>
        <source>The address holds characters that cannot be sent.</source>
        <translation>La dirección contiene caracteres que no se pueden enviar.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Hub</name>
    <message>
        <source>Signalbox ended first.</source>
        <translation>Signalbox terminó antes.</translation>
    </message>
    <message>
        <source>No tool is named.</source>
        <translation>No se indica ninguna herramienta.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, a dot, and the tool&apos;s name.</source>
        <translation>Escriba el nombre del servidor, un punto y el nombre de la herramienta.</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Se canceló la llamada.</translation>
    </message>
    <message>
        <source>The server “%1” is not connected.</source>
        <translation>El servidor «%1» no está conectado.</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>Conéctelo antes.</translation>
    </message>
    <message>
        <source>Calls are addressed as server.tool.</source>
        <translation>Las llamadas se dirigen como server.tool.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>There is no server named “%1”.</source>
        <translation>No hay ningún servidor llamado «%1».</translation>
    </message>
    <message>
        <source>Its connection was lost and is being made anew.</source>
        <translation>Se perdió su conexión y se está restableciendo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubCall</name>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation>La llamada se canceló antes de enviarse.</translation>
    </message>
</context>
<context>
    <name>Signalbox::IconStrip</name>
    <message numerus="yes">
        <source>%n more icon(s)</source>
        <translation>
            <numerusform>%n icono más</numerusform>
            <numerusform>%n iconos más</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon at %1, not loaded</source>
        <translation>Icono en %1, no cargado</translation>
    </message>
    <message>
        <source>An icon that cannot be shown (%1)</source>
        <translation>Un icono que no se puede mostrar (%1)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>Icon of the server</source>
        <translation>Icono del servidor</translation>
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
        <translation>%1, %2, desde %3: %4</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalBar</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Seguir lo nuevo</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Show the earlier messages again</source>
        <translation>Volver a mostrar los mensajes anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Vaciar la vista</translation>
    </message>
    <message>
        <source>Shut the journal</source>
        <translation>Cerrar el diario</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensaje</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>Aquí se conservará cada mensaje, de todos los servidores.</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>Vaciar la vista. No se borra nada: el diario lo conserva todo.</translation>
    </message>
    <message>
        <source>Export, and session files</source>
        <translation>Exportación y archivos de sesión</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n opción</numerusform>
            <numerusform>%n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · searching, %2 %</source>
        <translation>%1 · buscando, %2 %</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All columns, in their first order</source>
        <translation>Todas las columnas, en su orden inicial</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalCompare</name>
    <message>
        <source>Compare the two messages</source>
        <translation>Comparar los dos mensajes</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Select two messages, the second with Ctrl, to compare them.</source>
        <translation>Seleccione dos mensajes, el segundo con Ctrl, para compararlos.</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is too long for it.</source>
        <translation>No comparados. Uno de los mensajes es demasiado largo para ello.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>No comparados.</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is no JSON: %1</source>
        <translation>No comparados. Uno de los mensajes no es JSON: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalExchange</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Open session file…</source>
        <translation>Abrir archivo de sesión…</translation>
    </message>
    <message>
        <source>Back to the live journal</source>
        <translation>Volver al diario en vivo</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>No copiado.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Exportando a %1…</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>No exportado.</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>Exportado a %1 (%2).</translation>
    </message>
    <message>
        <source>Masked places: %1.</source>
        <translation>Lugares enmascarados: %1.</translation>
    </message>
    <message>
        <source>Nothing is masked in it.</source>
        <translation>No contiene nada enmascarado.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>Abrir un archivo de sesión</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>Archivos de sesión y líneas JSON (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>No abierto.</translation>
    </message>
    <message>
        <source>Shown: %1 (%2 records).</source>
        <translation>Se muestra: %1 (%2 entradas).</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>Sus secretos están enmascarados.</translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation>El archivo termina antes de tiempo.</translation>
    </message>
    <message>
        <source>Damaged messages: %1.</source>
        <translation>Mensajes dañados: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalFilterField</name>
    <message>
        <source>Filter: words, or server:, tool:, dur:&gt;100ms …</source>
        <translation>Filtro: palabras, o server:, tool:, dur:&gt;100ms …</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Filtrar el diario</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalGroup</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Is kept in</source>
        <translation>Se guarda en</translation>
    </message>
    <message>
        <source>Keeps now</source>
        <translation>Contiene ahora</translation>
    </message>
    <message>
        <source>Messages of the last</source>
        <translation>Mensajes de los últimos</translation>
    </message>
    <message>
        <source>All together at most</source>
        <translation>Todos juntos como máximo</translation>
    </message>
    <message>
        <source>Of each server at most</source>
        <translation>De cada servidor como máximo</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>de cualquier antigüedad</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>cualquier tamaño</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se registra nada.</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>mensaje</numerusform>
            <numerusform>mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>Comprobando qué se eliminaría…</translation>
    </message>
    <message>
        <source>Cannot be told now.</source>
        <translation>Ahora no se puede saber.</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 mensaje</numerusform>
            <numerusform>%1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Applying takes nothing away now.</source>
        <translation>Aplicarlo no elimina nada ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Applying takes away %1 message(s)</source>
        <translation>
            <numerusform>Aplicarlo elimina %1 mensaje</numerusform>
            <numerusform>Aplicarlo elimina %1 mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>, all from before %1</source>
        <translation>, todos anteriores a %1</translation>
    </message>
    <message>
        <source>That frees %1 and cannot be undone. Pinned messages stay.</source>
        <translation>Esto libera %1 y no se puede deshacer. Los mensajes fijados se quedan.</translation>
    </message>
    <message>
        <source>They are no longer shown, which cannot be undone. Pinned messages stay.</source>
        <translation>Dejan de mostrarse, lo que no se puede deshacer. Los mensajes fijados se quedan.</translation>
    </message>
    <message>
        <source>Applied. Whole files go, oldest first; the one being written stays.</source>
        <translation>Aplicado. Se eliminan archivos enteros, los más antiguos primero; el que se está escribiendo se queda.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarking</name>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>Etiquetas y nota…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarks</name>
    <message>
        <source>Only messages of the live journal can be marked.</source>
        <translation>Solo se pueden marcar mensajes del diario en vivo.</translation>
    </message>
    <message>
        <source>The journal could not be opened.</source>
        <translation>No se pudo abrir el diario.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>inicio de sesión</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
    <message>
        <source>part of the exchange above</source>
        <translation>parte del intercambio de arriba</translation>
    </message>
    <message numerus="yes">
        <source>open, %n messages</source>
        <translation>
            <numerusform>desplegado, %n mensaje</numerusform>
            <numerusform>desplegado, %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>folded, %n messages</source>
        <translation>
            <numerusform>plegado, %n mensaje</numerusform>
            <numerusform>plegado, %n mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>task, polled %n times</source>
        <translation>
            <numerusform>tarea, consultada %n vez</numerusform>
            <numerusform>tarea, consultada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>error de herramienta</translation>
    </message>
    <message>
        <source>answered: speaks an older revision</source>
        <translation>respondida: habla una revisión más antigua</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalReplay</name>
    <message>
        <source>Replay</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>Editar y repetir…</translation>
    </message>
    <message>
        <source>Not replayed.</source>
        <translation>No repetido.</translation>
    </message>
    <message>
        <source>Only a tool call can be made again, and this is none.</source>
        <translation>Solo se puede repetir una llamada a herramienta, y esto no lo es.</translation>
    </message>
    <message>
        <source>Secrets were masked when it was recorded. Edit it, and put them in again.</source>
        <translation>Los secretos se enmascararon al registrarla. Edítela y vuelva a introducirlos.</translation>
    </message>
    <message>
        <source>It is too long, or was not recorded whole.</source>
        <translation>Es demasiado larga o no se registró entera.</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No hay ningún servidor «%1».</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it first.</source>
        <translation>«%1» no está conectado. Conéctelo antes.</translation>
    </message>
    <message>
        <source>“%1” has no tool “%2” now.</source>
        <translation>«%1» no tiene ahora ninguna herramienta «%2».</translation>
    </message>
    <message>
        <source>Calling %1 on “%2” again …</source>
        <translation>Llamando de nuevo a %1 en «%2» …</translation>
    </message>
    <message>
        <source>Replayed: %1 failed. %2</source>
        <translation>Repetida: %1 falló. %2</translation>
    </message>
    <message>
        <source>Replayed: %1 answered after %2.</source>
        <translation>Repetida: %1 respondió tras %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalTable</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Messages are not being kept.</source>
        <translation>No se están conservando los mensajes.</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>Aquí se conservará cada mensaje, de todos los servidores.</translation>
    </message>
    <message>
        <source>New messages will appear here. The %1 before them are kept.</source>
        <translation>Los mensajes nuevos aparecerán aquí. Los %1 anteriores se conservan.</translation>
    </message>
    <message>
        <source>No message matches “%1”. %2 hidden.</source>
        <translation>Ningún mensaje coincide con «%1». %2 ocultos.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>Volver a mostrarlos</translation>
    </message>
    <message>
        <source>Not marked.</source>
        <translation>No marcado.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Rounds and tasks as one row</source>
        <translation>Rondas y tareas como una fila</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonArgumentsView</name>
    <message>
        <source>Arguments as JSON</source>
        <translation>Argumentos como JSON</translation>
    </message>
    <message>
        <source>Not valid JSON: %1</source>
        <translation>JSON no válido: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el todo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(no está)</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTableView</name>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%1 de %n fila</numerusform>
            <numerusform>%1 de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 looked at</source>
        <translation>se examinaron las primeras %1</translation>
    </message>
    <message>
        <source>first %1 columns</source>
        <translation>primeras %1 columnas</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>object, %n member(s)</source>
        <translation>
            <numerusform>objeto, %n miembro</numerusform>
            <numerusform>objeto, %n miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n item(s)</source>
        <translation>
            <numerusform>lista, %n elemento</numerusform>
            <numerusform>lista, %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Structure</source>
        <translation>Estructura</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonView</name>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>Se muestra: los primeros %1 de %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeptCallsButton</name>
    <message>
        <source>Saved calls %1</source>
        <translation>Llamadas guardadas %1</translation>
    </message>
    <message>
        <source>Put into the form</source>
        <translation>Poner en el formulario</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Nombre…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>Mostrar en el diario</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Compare results with</source>
        <translation>Comparar resultados con</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Guardar la llamada</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainStore</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>El llavero no respondió.</translation>
    </message>
    <message>
        <source>The keychain cannot be used: %1</source>
        <translation>No se puede usar el llavero: %1</translation>
    </message>
    <message>
        <source>Tokens and secrets are kept until Signalbox ends, and nowhere else.</source>
        <translation>Los tokens y secretos se guardan hasta que termine Signalbox, y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>What it holds stays there. Start or unlock it, and try again.</source>
        <translation>Lo que contiene se queda ahí. Inícielo o desbloquéelo y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDesk</name>
    <message>
        <source>“%1” is not what you accepted any more. Look at what changed.</source>
        <translation>«%1» ya no es lo que usted aceptó. Mire lo que ha cambiado.</translation>
    </message>
    <message>
        <source>“%1” came from elsewhere. Look at what it would start before it runs.</source>
        <translation>«%1» vino de otro lugar. Mire lo que iniciaría antes de ejecutarlo.</translation>
    </message>
    <message>
        <source>Connect it in the window, which shows it, or use: signalbox-cli servers accept %1</source>
        <translation>Conéctelo en la ventana, que lo muestra, o use: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” needs the secret variable %2, whose value is not kept any more.</source>
        <translation>«%1» necesita la variable secreta %2, cuyo valor ya no se guarda.</translation>
    </message>
    <message>
        <source>Set it again: signalbox-cli servers env set --secret %1</source>
        <translation>Defínala de nuevo: signalbox-cli servers env set --secret %1</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>No hay ningún lugar donde guardar secretos.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDialog</name>
    <message>
        <source>It came through a link.</source>
        <translation>Llegó por un enlace.</translation>
    </message>
    <message>
        <source>It was imported from another program.</source>
        <translation>Se importó de otro programa.</translation>
    </message>
    <message>
        <source>It came from a registry.</source>
        <translation>Vino de un registro.</translation>
    </message>
    <message>
        <source>It came in a bundle.</source>
        <translation>Vino en un bundle.</translation>
    </message>
    <message>
        <source>It was pasted or dropped.</source>
        <translation>Se pegó o se soltó.</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Accept and connect</source>
        <translation>Aceptar y conectar</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>Falta un valor</translation>
    </message>
    <message>
        <source>Start this server?</source>
        <translation>¿Iniciar este servidor?</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>No iniciar</translation>
    </message>
    <message>
        <source>Its entry leaves open what only you can say.</source>
        <translation>Su entrada deja pendiente lo que solo usted puede decir.</translation>
    </message>
    <message>
        <source>It is not what you accepted any more. Look at what changed before you let it be started.</source>
        <translation>Ya no es lo que usted aceptó. Mire lo que ha cambiado antes de permitir que se inicie.</translation>
    </message>
    <message>
        <source>Nothing is sent to this address before you accept it.</source>
        <translation>No se envía nada a esta dirección hasta que usted la acepte.</translation>
    </message>
    <message>
        <source>This program runs with your rights, on your files. Nothing is started before you accept it.</source>
        <translation>Este programa se ejecuta con sus permisos, sobre sus archivos. No se inicia nada hasta que usted lo acepte.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchHintBox</name>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchStep</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>Nada impide iniciarlo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchView</name>
    <message>
        <source>Program file</source>
        <translation>Archivo del programa</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Carpeta de trabajo</translation>
    </message>
    <message>
        <source>Is given the variables</source>
        <translation>Recibe las variables</translation>
    </message>
    <message>
        <source>Is sent the headers</source>
        <translation>Se le envían las cabeceras</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>Qué se iniciaría o a qué se accedería</translation>
    </message>
    <message>
        <source>Dangerous: %1 decides what code is loaded into the program.</source>
        <translation>Peligroso: %1 decide qué código se carga en el programa.</translation>
    </message>
    <message>
        <source>It is given Signalbox&apos;s whole environment, and with it every secret that lies there.</source>
        <translation>Recibe el entorno completo de Signalbox y, con él, todos los secretos que contiene.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Takes variables from</source>
        <translation>Toma variables de</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffModel</name>
    <message>
        <source>taken away: %1</source>
        <translation>quitada: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>añadida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are the same</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>Líneas que difieren</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineEditor</name>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListBar</name>
    <message>
        <source>Filter servers</source>
        <translation>Filtrar servidores</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListPane</name>
    <message>
        <source>The list is not complete.</source>
        <translation>La lista no está completa.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Quitar filtro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListStep</name>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>No hay conversación con el servidor.</translation>
    </message>
    <message>
        <source>It says that it has neither tools nor resources nor prompts.</source>
        <translation>Dice que no tiene ni herramientas, ni recursos, ni prompts.</translation>
    </message>
    <message>
        <source>A server with lists must name them among its capabilities.</source>
        <translation>Un servidor con listas debe nombrarlas entre sus capacidades.</translation>
    </message>
    <message>
        <source>Look at the answers in the journal.</source>
        <translation>Mire las respuestas en el diario.</translation>
    </message>
    <message>
        <source>It has resources, and does not know resources/templates/list.</source>
        <translation>Tiene recursos y no conoce resources/templates/list.</translation>
    </message>
    <message>
        <source>An empty list would be the answer.</source>
        <translation>La respuesta sería una lista vacía.</translation>
    </message>
    <message>
        <source>A list that it says it has cannot be read: %1</source>
        <translation>No se puede leer una lista que dice tener: %1</translation>
    </message>
    <message>
        <source>%1 tools, %2 resources, %3 resource templates, %4 prompts.</source>
        <translation>%1 herramientas, %2 recursos, %3 plantillas de recurso, %4 prompts.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListTab</name>
    <message>
        <source>List of servers</source>
        <translation>Lista de servidores</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>No server yet. Add one by filling in a form, or paste a command line, an address or JSON. What other programs have stands under Programs and can be taken from there.</source>
        <translation>Aún no hay ningún servidor. Añada uno rellenando un formulario o pegue una línea de órdenes, una dirección o JSON. Lo que tienen otros programas está en Programas y se puede tomar de allí.</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Añadir un &amp;servidor…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden by the filter.</source>
        <translation>
            <numerusform>%1, %n oculto por el filtro.</numerusform>
            <numerusform>%1, %n ocultos por el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen.</source>
        <translation>
            <numerusform>%1, %n elegido.</numerusform>
            <numerusform>%1, %n elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>Mover a un grupo…</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>Mostrar en Explorar</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListenStream</name>
    <message>
        <source>The server ended its stream of events.</source>
        <translation>El servidor terminó su flujo de eventos.</translation>
    </message>
    <message>
        <source>The server opened no stream of events.</source>
        <translation>El servidor no abrió ningún flujo de eventos.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Lister</name>
    <message>
        <source>The list was not complete after %1 ms; what came until then is shown.</source>
        <translation>La lista no estaba completa tras %1 ms; se muestra lo que llegó hasta entonces.</translation>
    </message>
    <message>
        <source>The list is not wanted any more.</source>
        <translation>La lista ya no se necesita.</translation>
    </message>
    <message>
        <source>The server gave the same cursor again; the list stops here.</source>
        <translation>El servidor volvió a dar el mismo cursor; la lista termina aquí.</translation>
    </message>
    <message>
        <source>The list was stopped after %1 entries; the server has more.</source>
        <translation>La lista se detuvo tras %1 entradas; el servidor tiene más.</translation>
    </message>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>La lista se detuvo tras %1 páginas; el servidor tiene más.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>absent or another value, on %1</source>
        <translation>ausente u otro valor, en %1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>a list with an end</source>
        <translation>una lista con fin</translation>
    </message>
    <message>
        <source>The list was stopped after %1 bytes; the server has more.</source>
        <translation>La lista se detuvo tras %1 bytes; el servidor tiene más.</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDetail</name>
    <message>
        <source>Words of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Data of the message as a tree</source>
        <translation>Datos del mensaje como árbol</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>Filter messages</source>
        <translation>Filtrar mensajes</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>Seguir lo nuevo</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>Mostrar en el diario</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>Copiar los mensajes elegidos</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>Vaciar la vista. No se borra nada: el diario lo conserva todo.</translation>
    </message>
    <message>
        <source>Messages that the server logged</source>
        <translation>Mensajes que registró el servidor</translation>
    </message>
    <message>
        <source>What the server is asked to log</source>
        <translation>Lo que se pide registrar al servidor</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Lo que se muestra</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>Vaciar la vista</translation>
    </message>
    <message>
        <source>Server decides what it logs</source>
        <translation>El servidor decide lo que registra</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>Registrar todo</translation>
    </message>
    <message>
        <source>Log from: %1</source>
        <translation>Registrar desde: %1</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Mostrar todos los niveles</translation>
    </message>
    <message>
        <source>Show from: %1</source>
        <translation>Mostrar desde: %1</translation>
    </message>
    <message>
        <source>This server does not say that it can log.</source>
        <translation>Este servidor no dice que pueda registrar.</translation>
    </message>
    <message>
        <source>The level was not set. %1</source>
        <translation>No se ajustó el nivel. %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 older ones are in the journal only.</source>
        <translation>%1 más antiguos están solo en el diario.</translation>
    </message>
    <message>
        <source>What the server logs while this page is open appears here.</source>
        <translation>Lo que el servidor registra mientras esta página está abierta aparece aquí.</translation>
    </message>
    <message>
        <source>No message matches. %1 hidden.</source>
        <translation>Ningún mensaje coincide. %1 ocultos.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachineModel</name>
    <message>
        <source>%1 (open to others)</source>
        <translation>%1 (abierto a otros)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Configured in</source>
        <translation>Configurado en</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Iniciado por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>nowhere known</source>
        <translation>en ningún lugar conocido</translation>
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
        <translation>&amp;Terminar…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>&amp;Mostrar servidor</translation>
    </message>
    <message>
        <source>Running servers</source>
        <translation>Servidores en ejecución</translation>
    </message>
    <message>
        <source>Servers that run on this machine</source>
        <translation>Servidores en ejecución en este equipo</translation>
    </message>
    <message>
        <source>Processes are being looked at…</source>
        <translation>Se están examinando los procesos…</translation>
    </message>
    <message>
        <source>Running servers cannot be shown.</source>
        <translation>No se pueden mostrar los servidores en ejecución.</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen. Those of your list, of other programs&apos; configurations, and what goes by a server&apos;s name would stand here.</source>
        <translation>No se ve ningún servidor MCP en ejecución en este equipo. Aquí estarían los de su lista, los de las configuraciones de otros programas y lo que lleve el nombre de un servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n servidor en ejecución</numerusform>
            <numerusform>%n servidores en ejecución</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left behind</source>
        <translation>
            <numerusform>%n huérfano</numerusform>
            <numerusform>%n huérfanos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), started by %1</source>
        <translation>
            <numerusform>%n proceso, iniciado por %1</numerusform>
            <numerusform>%n procesos, iniciados por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server to see how it was started.</source>
        <translation>Elija un servidor para ver cómo se inició.</translation>
    </message>
    <message>
        <source>It is another user&apos;s.</source>
        <translation>Es de otro usuario.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>Dis&amp;connect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Bundles</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En ejecución</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Secrets that stand in files in plain text</source>
        <translation>Secretos sin cifrar en archivos</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkDialog</name>
    <message>
        <source>Tags and note of message %1</source>
        <translation>Etiquetas y nota del mensaje %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>palabras separadas por comas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkdownPane</name>
    <message>
        <source>Not all of it is drawn. Text shows all of it.</source>
        <translation>No se dibuja todo. Texto lo muestra todo.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Enlace a %1</translation>
    </message>
    <message>
        <source>Link to %1, which reads as %2</source>
        <translation>Enlace a %1, que se lee como %2</translation>
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
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n difiere</numerusform>
            <numerusform>%n difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n dañado</numerusform>
            <numerusform>%n dañados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>%n with the secret kept here</source>
        <translation>
            <numerusform>%n con el secreto guardado aquí</numerusform>
            <numerusform>%n con el secreto guardado aquí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixMenu</name>
    <message>
        <source>Take from %1</source>
        <translation>Tomar de %1</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>&amp;Guardar en Signalbox</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>Dejar de &amp;aceptar</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>&amp;Aceptar como diferente</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>Deshacer el cam&amp;bio</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Eliminar de %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>Eliminar %n entrada</numerusform>
            <numerusform>Eliminar %n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy to</source>
        <translation>&amp;Copiar a</translation>
    </message>
    <message>
        <source>Bring all to this &amp;version</source>
        <translation>Llevar todos a esta &amp;versión</translation>
    </message>
    <message>
        <source>&amp;Open the file&apos;s folder</source>
        <translation>Abrir la carpeta del archiv&amp;o</translation>
    </message>
    <message>
        <source>Show the file&apos;s &amp;history…</source>
        <translation>Mostrar el &amp;historial del archivo…</translation>
    </message>
    <message>
        <source>Copy from Signalbox to %1</source>
        <translation>Copiar de Signalbox a %1</translation>
    </message>
    <message>
        <source>Programs that are not &amp;installed</source>
        <translation>Programas no &amp;instalados</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixModel</name>
    <message>
        <source>Only in other programs</source>
        <translation>Solo en otros programas</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>En Signalbox</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>, desactivado</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>no guardado</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n diferencia</numerusform>
            <numerusform>%n diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Aún sin escribir.</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>secret kept here</source>
        <translation>secreto guardado aquí</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixView</name>
    <message>
        <source>Servers and the programs that have them</source>
        <translation>Servidores y los programas que los tienen</translation>
    </message>
</context>
<context>
    <name>Signalbox::MendQuestion</name>
    <message>
        <source>Mend the entry</source>
        <translation>Corregir la entrada</translation>
    </message>
    <message>
        <source>The entry of “%1” changes like this:</source>
        <translation>La entrada de «%1» cambia así:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>&amp;Cambiarla</translation>
    </message>
</context>
<context>
    <name>Signalbox::MessageDetail</name>
    <message>
        <source>Go to the joined message</source>
        <translation>Ir al mensaje asociado</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>Cerrar el detalle</translation>
    </message>
    <message>
        <source>Ways to see the message</source>
        <translation>Formas de ver el mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>Select a message to see it here.</source>
        <translation>Seleccione un mensaje para verlo aquí.</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>No se puede leer este mensaje.</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>Ir a la petición</translation>
    </message>
    <message>
        <source>Go to the response</source>
        <translation>Ir a la respuesta</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>away from us</source>
        <translation>desde nosotros</translation>
    </message>
    <message>
        <source>towards us</source>
        <translation>hacia nosotros</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>una línea que no es un mensaje</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>cortado en el límite de tamaño</translation>
    </message>
    <message>
        <source>late: nobody waited for it any more</source>
        <translation>tarde: ya nadie lo esperaba</translation>
    </message>
    <message>
        <source>with a finding</source>
        <translation>con un hallazgo</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>Se muestra: los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>No se pudo guardar: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Find in the message</source>
        <translation>Buscar en el mensaje</translation>
    </message>
    <message>
        <source>Unfolded: the first %1 places.</source>
        <translation>Desplegados: los primeros %1 lugares.</translation>
    </message>
    <message>
        <source>part of the negotiation or of a health check</source>
        <translation>parte de la negociación o de una comprobación de estado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>la propia herramienta dice que ha fallado</translation>
    </message>
</context>
<context>
    <name>Signalbox::MetaEditor</name>
    <message>
        <source>_meta of the call</source>
        <translation>_meta de la llamada</translation>
    </message>
    <message>
        <source>Members that go along in the request&apos;s _meta. What the protocol itself puts there is added to them.</source>
        <translation>Miembros que acompañan en el _meta de la petición. Se les añade lo que el propio protocolo pone ahí.</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>Esto debe ser un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorBar</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>&amp;Tablas</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Save charts or figures</source>
        <translation>Guardar gráficos o cifras</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Todas las llamadas</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Últimos 15 minutos</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Todo lo que hay</translation>
    </message>
    <message>
        <source>The charts end now.</source>
        <translation>Los gráficos llegan hasta ahora.</translation>
    </message>
    <message>
        <source>The charts stand still.</source>
        <translation>Los gráficos están parados.</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorPage</name>
    <message>
        <source>limit for p95: %1</source>
        <translation>límite para p95: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>Llamadas por segundo</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>Llamadas fallidas</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>No se respondió ninguna llamada en este tiempo.</translation>
    </message>
    <message>
        <source>No call ended in this time.</source>
        <translation>No terminó ninguna llamada en este tiempo.</translation>
    </message>
    <message>
        <source>No call failed in this time.</source>
        <translation>No falló ninguna llamada en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing was sent or received in this time.</source>
        <translation>No se envió ni recibió nada en este tiempo.</translation>
    </message>
    <message>
        <source>No process of ours ran in this time.</source>
        <translation>No se ejecutó ningún proceso nuestro en este tiempo.</translation>
    </message>
    <message numerus="yes">
        <source>%n in this time</source>
        <translation>
            <numerusform>%n en este tiempo</numerusform>
            <numerusform>%n en este tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured, because nothing is recorded.</source>
        <translation>No se mide nada, porque no se registra nada.</translation>
    </message>
    <message>
        <source>Nothing measured yet. Every call is measured, whoever makes it: connect a server and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>Aún no se ha medido nada. Se mide cada llamada, la haga quien la haga: conecte un servidor y llame a una herramienta, y aquí se dibujarán sus tiempos, fallos y bytes.</translation>
    </message>
    <message>
        <source>No server yet. Add one and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>Aún no hay servidores. Añada uno y llame a una herramienta, y aquí se dibujarán sus tiempos, fallos y bytes.</translation>
    </message>
    <message>
        <source>Go to &amp;Explore</source>
        <translation>Ir a &amp;Explorar</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Guardar gráficos</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>Cifras (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Guardado en %1</translation>
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
        <translation>Mover secretos</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n secret(s)</source>
        <translation>
            <numerusform>&amp;Mover %n secreto</numerusform>
            <numerusform>&amp;Mover %n secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>Lo que se queda:</translation>
    </message>
    <message>
        <source>Where secrets are moved</source>
        <translation>Dónde se mueven secretos</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are masked here. Their values lie where secrets are kept before a file is written. What stands in a file now is kept in its history, with the secrets, until you have them forgotten.</source>
        <translation>Los secretos están enmascarados aquí. Sus valores están donde se guardan los secretos antes de que se escriba un archivo. Lo que hay ahora en un archivo se guarda en su historial, con los secretos, hasta que usted los haga olvidar.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Negotiator</name>
    <message>
        <source>it did at the last connect</source>
        <translation>así fue en la última conexión</translation>
    </message>
    <message>
        <source>the settings say so</source>
        <translation>así lo dicen los ajustes</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Se canceló la conexión.</translation>
    </message>
    <message>
        <source>Asking with server/discover.</source>
        <translation>Preguntando con server/discover.</translation>
    </message>
    <message>
        <source>Asking with initialize, revision %1.</source>
        <translation>Preguntando con initialize, revisión %1.</translation>
    </message>
    <message>
        <source>Modern: %1.</source>
        <translation>Moderno: %1.</translation>
    </message>
    <message>
        <source>The server says it speaks %1 but refuses it.</source>
        <translation>El servidor dice que habla %1, pero lo rechaza.</translation>
    </message>
    <message>
        <source>The server does not speak the modern era: %1.</source>
        <translation>El servidor no habla la era moderna: %1.</translation>
    </message>
    <message>
        <source>Set its protocol era to auto or legacy.</source>
        <translation>Ponga su era de protocolo en auto o legacy.</translation>
    </message>
    <message>
        <source>Legacy: %1.</source>
        <translation>Antiguo: %1.</translation>
    </message>
    <message>
        <source>server/discover was not answered within %1 ms</source>
        <translation>server/discover no se respondió en %1 ms</translation>
    </message>
    <message>
        <source>It refused initialize; looking again at what it speaks.</source>
        <translation>Rechazó initialize; se vuelve a mirar qué habla.</translation>
    </message>
    <message>
        <source>Offered %1, the server chose %2.</source>
        <translation>Se ofreció %1, el servidor eligió %2.</translation>
    </message>
    <message>
        <source>the server ended on server/discover (%1)</source>
        <translation>el servidor terminó con server/discover (%1)</translation>
    </message>
    <message>
        <source>The server was not started within %1 ms.</source>
        <translation>El servidor no se inició en %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer initialize within %1 ms.</source>
        <translation>El servidor no respondió a initialize en %1 ms.</translation>
    </message>
    <message>
        <source>The server did not answer server/discover within %1 ms.</source>
        <translation>El servidor no respondió a server/discover en %1 ms.</translation>
    </message>
    <message>
        <source>Reaching the server.</source>
        <translation>Accediendo al servidor.</translation>
    </message>
    <message>
        <source>If it is an older server, set its protocol era to legacy.</source>
        <translation>Si es un servidor antiguo, ponga su era de protocolo en legacy.</translation>
    </message>
    <message>
        <source>server/discover was answered with status %1</source>
        <translation>server/discover se respondió con el estado %1</translation>
    </message>
    <message>
        <source>initialize by POST was answered with status %1; HTTP+SSE is tried</source>
        <translation>initialize por POST se respondió con el estado %1; se prueba HTTP+SSE</translation>
    </message>
    <message>
        <source>Waiting for authorization.</source>
        <translation>Esperando la autorización.</translation>
    </message>
    <message>
        <source>Waiting for an answer. %1 may still be fetching the server.</source>
        <translation>Esperando una respuesta. Puede que %1 aún esté descargando el servidor.</translation>
    </message>
    <message>
        <source>%1 may still be fetching the server: a first start takes longer. Try again, or give it more time in the settings, under Limits.</source>
        <translation>Puede que %1 aún esté descargando el servidor: el primer inicio tarda más. Inténtelo de nuevo o dele más tiempo en los ajustes, en Límites.</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkModel</name>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>request, answered by a stream</source>
        <translation>petición, respondida con un flujo</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>flujo</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>fin de la sesión</translation>
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
        <translation>otro</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkPane</name>
    <message>
        <source>Filter exchanges</source>
        <translation>Filtrar intercambios</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Mostrar en el &amp;diario</translation>
    </message>
    <message>
        <source>Exchanges over the network</source>
        <translation>Intercambios por la red</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>Cabeceras de petición y respuesta</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read exchanges from.</source>
        <translation>No se registra nada: no hay diario del que leer intercambios.</translation>
    </message>
    <message>
        <source>No exchanges yet. What is sent to this server and what it answers appears here.</source>
        <translation>Aún no hay intercambios. Lo que se envía a este servidor y lo que responde aparece aquí.</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>Leyendo el diario</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>Descodificado: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkStep</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>El proxy %1 resuelve el nombre.</translation>
    </message>
    <message>
        <source>It is an address already: nothing had to be looked up.</source>
        <translation>Ya es una dirección: no hubo que resolver nada.</translation>
    </message>
    <message>
        <source>The name %1 is not known: %2.</source>
        <translation>No se conoce el nombre %1: %2.</translation>
    </message>
    <message>
        <source>Check how it is spelled, and whether this machine is connected to its network.</source>
        <translation>Compruebe cómo está escrito y si este equipo está conectado a su red.</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>Corresponde a %1.</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>Conexión TCP</translation>
    </message>
    <message>
        <source>Of its addresses these could not be connected to: %1.</source>
        <translation>De sus direcciones, no se pudo conectar a estas: %1.</translation>
    </message>
    <message>
        <source>Programs that try only the first address do not reach the server.</source>
        <translation>Los programas que solo prueban la primera dirección no llegan al servidor.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Conectado a %1, puerto %2.</translation>
    </message>
    <message>
        <source>Connected through the proxy %1.</source>
        <translation>Conectado a través del proxy %1.</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead there: %2.</source>
        <translation>El proxy %1 no lleva hasta allí: %2.</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>Nada escucha en %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>No se puede acceder a %1: %2.</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the server&apos;s settings or the system&apos;s.</source>
        <translation>Compruebe la dirección del proxy en los ajustes del servidor o en los del sistema.</translation>
    </message>
    <message>
        <source>Start the server, or check the port in its address.</source>
        <translation>Inicie el servidor o compruebe el puerto en su dirección.</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>Compruebe la red y si hay un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address is not an encrypted one.</source>
        <translation>La dirección no es de las cifradas.</translation>
    </message>
    <message>
        <source>%1 with %2; the certificate is valid for %3.</source>
        <translation>%1 con %2; el certificado es válido para %3.</translation>
    </message>
    <message>
        <source>%1 does not agree on TLS 1.2 or 1.3: %2.</source>
        <translation>%1 no acuerda TLS 1.2 ni 1.3: %2.</translation>
    </message>
    <message>
        <source>See whether it is an http address after all, or an old server.</source>
        <translation>Compruebe si en realidad es una dirección http o un servidor antiguo.</translation>
    </message>
    <message>
        <source>The name %1 was not answered in time.</source>
        <translation>El nombre %1 no se respondió a tiempo.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network.</source>
        <translation>Compruebe la red de este equipo.</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>no responde</translation>
    </message>
</context>
<context>
    <name>Signalbox::Notice</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>Signalbox::OAuthAuthorizer</name>
    <message>
        <source>The token for %1 is not sent to %2.</source>
        <translation>El token para %1 no se envía a %2.</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>El servidor quiere saber quién pregunta.</translation>
    </message>
    <message>
        <source>The server does not allow this to the token it got.</source>
        <translation>El servidor no permite esto al token que recibió.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>El servidor no permite esto.</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>El servidor no permite esto: %1</translation>
    </message>
    <message>
        <source>The server refuses every new token; Signalbox does not ask for another.</source>
        <translation>El servidor rechaza cada token nuevo; Signalbox no pide otro.</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>Pregunte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>It wants the permissions %1; ask who runs it whether your account has them.</source>
        <translation>Requiere los permisos %1; pregunte a quien lo gestiona si su cuenta los tiene.</translation>
    </message>
    <message>
        <source>Somebody is being signed in to this server already.</source>
        <translation>Ya se está iniciando sesión en este servidor.</translation>
    </message>
    <message>
        <source>The server is asked without a token, to see what it wants.</source>
        <translation>Se pregunta al servidor sin token, para ver qué quiere.</translation>
    </message>
    <message>
        <source>The server asks for no authorization.</source>
        <translation>El servidor no pide autorización.</translation>
    </message>
    <message>
        <source>There is nothing to renew the token with: sign in again.</source>
        <translation>No hay nada con que renovar el token: vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The authorization server refuses to renew the token: sign in again.</source>
        <translation>El servidor de autorización se niega a renovar el token: vuelva a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Opening</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>No hay ningún servidor «%1».</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutcomeBar</name>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>%n secreto movido.</numerusform>
            <numerusform>%n secretos movidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) put back.</source>
        <translation>
            <numerusform>%n secreto devuelto.</numerusform>
            <numerusform>%n secretos devueltos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept versions forgot %n secret(s).</source>
        <translation>
            <numerusform>Las versiones guardadas olvidaron %n secreto.</numerusform>
            <numerusform>Las versiones guardadas olvidaron %n secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values lie in the keychain. What stood in the files is kept in their history.</source>
        <translation>Los valores están en el llavero. Lo que había en los archivos se guarda en su historial.</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>Los archivos están como antes.</translation>
    </message>
    <message>
        <source>The files and the keychain are as they were.</source>
        <translation>Los archivos y el llavero están como estaban.</translation>
    </message>
    <message>
        <source>&amp;Copy a value</source>
        <translation>&amp;Copiar un valor</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Devolver</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Lo que se hizo</translation>
    </message>
    <message>
        <source>Puts a moved secret’s value into the clipboard, for the place where its variable is set.</source>
        <translation>Pone el valor de un secreto movido en el portapapeles, para el lugar donde se define su variable.</translation>
    </message>
    <message>
        <source>Writes the secrets where they stood, unless something else was changed there since.</source>
        <translation>Escribe los secretos donde estaban, salvo que desde entonces se haya cambiado allí otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list</source>
        <translation>La lista de Signalbox</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>Abrir los &amp;ajustes</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewHead</name>
    <message>
        <source>Examine…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Looks at the server from its start to its end, and tells what mends it</source>
        <translation>Examina el servidor de principio a fin y dice cómo corregirlo</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewPane</name>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>No se pudo acceder a %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>Mostrar consola</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>No conectado.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>modern</source>
        <translation>moderno</translation>
    </message>
    <message>
        <source>legacy</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>It offers</source>
        <translation>Ofrece</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Acceso por</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation>Se reintenta automáticamente a las %1.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Acordado</translation>
    </message>
    <message>
        <source>Capabilities and extensions</source>
        <translation>Capacidades y extensiones</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>Resumen del servidor</translation>
    </message>
    <message>
        <source>Not started: a value is missing.</source>
        <translation>No iniciado: falta un valor.</translation>
    </message>
    <message>
        <source>Not started: you did not accept its command.</source>
        <translation>No iniciado: usted no aceptó su orden.</translation>
    </message>
    <message>
        <source>Not connected: you did not accept its address.</source>
        <translation>No conectado: usted no aceptó su dirección.</translation>
    </message>
    <message>
        <source>Nothing was started. It waits for your answer.</source>
        <translation>No se ha iniciado nada. Espera su respuesta.</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>Se buscó en: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::OwnServers</name>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>Orden o dirección</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>También en</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>Signalbox::Palette</name>
    <message>
        <source>Search servers, tools, commands</source>
        <translation>Buscar servidores, herramientas, órdenes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>The best %1 of %2.</source>
        <translation>Los mejores %1 de %2.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaletteModel</name>
    <message>
        <source>server</source>
        <translation>servidor</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>herramienta</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>recurso</translation>
    </message>
    <message>
        <source>resource template</source>
        <translation>plantilla de recurso</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>prompt</translation>
    </message>
    <message>
        <source>command</source>
        <translation>orden</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaneFind</name>
    <message>
        <source>Find in this pane</source>
        <translation>Buscar en este panel</translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphrasePrompt</name>
    <message>
        <source>A passphrase for the file of secrets: </source>
        <translation>Una frase de contraseña para el archivo de secretos: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>La misma otra vez: </translation>
    </message>
    <message>
        <source>Those were two different ones.</source>
        <translation>Eran dos distintas.</translation>
    </message>
    <message>
        <source>The file of secrets stays locked. Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>El archivo de secretos sigue bloqueado. Defina SIGNALBOX_SECRETS_PASSPHRASE, o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>Frase de contraseña del archivo de secretos: </translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphraseQuestion</name>
    <message>
        <source>Keep them in a file</source>
        <translation>Guardarlos en un archivo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>Archivo cifrado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Keep secrets in an encrypted file?</source>
        <translation>¿Guardar los secretos en un archivo cifrado?</translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation>Abrir el archivo de secretos</translation>
    </message>
    <message>
        <source>It is of no use without this passphrase, which nobody can give back to you. You are asked for it when Signalbox first needs a secret.</source>
        <translation>No sirve de nada sin esta frase de contraseña, que nadie puede devolverle. Se le pide cuando Signalbox necesita un secreto por primera vez.</translation>
    </message>
    <message>
        <source>A secret is needed that is kept there.</source>
        <translation>Se necesita un secreto que se guarda ahí.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>F&amp;rase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>Dejarlo bloqueado</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>Añadir y conectar</translation>
    </message>
    <message>
        <source>Servers found in the text</source>
        <translation>Servidores encontrados en el texto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>Qué se iniciaría o a qué se accedería</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n secret(s) of this text where secrets are kept, not in the list</source>
        <translation>
            <numerusform>Guardar %n secreto de este texto donde se guardan los secretos, no en la lista</numerusform>
            <numerusform>Guardar %n secretos de este texto donde se guardan los secretos, no en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Añadir servidores</translation>
    </message>
    <message>
        <source>What names the servers</source>
        <translation>Lo que nombra los servidores</translation>
    </message>
    <message>
        <source>Throws this text away.</source>
        <translation>Desecha este texto.</translation>
    </message>
    <message>
        <source>Adds nothing. This text is kept for the next time this is opened.</source>
        <translation>No añade nada. Este texto se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>Abrir el bundle</translation>
    </message>
    <message>
        <source>A command line, an address, a link, a command such as “claude mcp add”, the configuration of any program, or an entry of a registry; text or a file. Nothing is started by pasting it.</source>
        <translation>Una línea de órdenes, una dirección, un enlace, una orden como «claude mcp add», la configuración de cualquier programa o una entrada de un registro; texto o un archivo. Al pegarlo no se inicia nada.</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cómo se accede</translation>
    </message>
    <message>
        <source>Shows what it is and what it would start. Nothing is unpacked by that.</source>
        <translation>Muestra qué es y qué iniciaría. Con ello no se desempaqueta nada.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PendingBar</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%1 fuera de %2</translation>
    </message>
    <message>
        <source>the whole file of %1</source>
        <translation>el archivo completo de %1</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vista previa…</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Changes that are not written yet</source>
        <translation>Cambios aún sin escribir</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not made yet.</source>
        <translation>%1, aún sin hacer.</translation>
    </message>
    <message>
        <source>%1 in %2, not written yet.</source>
        <translation>%1 en %2, aún sin escribir.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A backup is kept of each file.</source>
        <translation>%1. De cada archivo se guarda una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n archivo escrito.</numerusform>
            <numerusform>%n archivos escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is kept in each file&apos;s history.</source>
        <translation>Lo que había antes se guarda en el historial de cada archivo.</translation>
    </message>
    <message>
        <source>Show in E&amp;xplore</source>
        <translation>Mostrar en E&amp;xplorar</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) taken into Signalbox.</source>
        <translation>
            <numerusform>%n servidor incorporado a Signalbox.</numerusform>
            <numerusform>%n servidores incorporados a Signalbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PhaseChart</name>
    <message>
        <source>Times of the exchange</source>
        <translation>Tiempos del intercambio</translation>
    </message>
</context>
<context>
    <name>Signalbox::PictureBlock</name>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>Una imagen que no se puede mostrar, %1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Imagen, %1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDetail</name>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>Environment of the profile</source>
        <translation>Entorno del perfil</translation>
    </message>
    <message>
        <source>Servers that are on</source>
        <translation>Servidores activados</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>Nueva variable…</translation>
    </message>
    <message>
        <source>Edit variable…</source>
        <translation>Editar variable…</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Eliminar variable</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>Environment “%1”</source>
        <translation>Entorno «%1»</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Perfil «%1»</translation>
    </message>
    <message>
        <source>These values hold everywhere. Those of the environment and of the profile in use go before them.</source>
        <translation>Estos valores rigen en todas partes. Los del entorno y del perfil en uso prevalecen sobre ellos.</translation>
    </message>
    <message>
        <source>These values hold while the environment is in use.</source>
        <translation>Estos valores rigen mientras el entorno está en uso.</translation>
    </message>
    <message>
        <source>While the profile is in use its servers are on and all others off; its variables go before those of the environment.</source>
        <translation>Mientras el perfil está en uso, sus servidores están activados y todos los demás desactivados; sus variables prevalecen sobre las del entorno.</translation>
    </message>
    <message>
        <source>None of its own: the one in use stays</source>
        <translation>Ninguno propio: se mantiene el que está en uso</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no existe)</translation>
    </message>
    <message>
        <source>None yet. A variable’s value goes wherever an entry of a server says ${var:NAME}.</source>
        <translation>Aún ninguna. El valor de una variable va allí donde la entrada de un servidor diga ${var:NAME}.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>A few words of yours; may be empty.</source>
        <translation>Unas palabras suyas; puede quedar vacío.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceRows</name>
    <message>
        <source>Values that hold unless an environment or profile says otherwise.</source>
        <translation>Valores que rigen salvo que un entorno o perfil indique otra cosa.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlacesGroup</name>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>Reglas de la política</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>Respuestas a peticiones</translation>
    </message>
    <message>
        <source>Environment variables that are set</source>
        <translation>Variables de entorno definidas</translation>
    </message>
    <message>
        <source>none that Signalbox looks at</source>
        <translation>ninguna que Signalbox consulte</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyAcceptOperation</name>
    <message>
        <source>Accepted “%1” as it is defined now.</source>
        <translation>Aceptada «%1» tal como está definida ahora.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyGate</name>
    <message>
        <source>Make or renew a session that permits it.</source>
        <translation>Cree o renueve una sesión que lo permita.</translation>
    </message>
    <message>
        <source>Its tools cannot be listed, so it is not known what would be called: %1</source>
        <translation>No se puede obtener la lista de sus herramientas, así que no se sabe qué se llamaría: %1</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>permitida por %1</translation>
    </message>
    <message>
        <source>allowed by the person (%1)</source>
        <translation>permitida por la persona (%1)</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>La llamada necesita el consentimiento de la persona: %1.</translation>
    </message>
    <message>
        <source>The person is asked whether it may go: %1.</source>
        <translation>Se pregunta a la persona si se permite: %1.</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent, and nobody could be asked: %1.</source>
        <translation>La llamada necesita el consentimiento de la persona, y no se pudo preguntar a nadie: %1.</translation>
    </message>
    <message>
        <source>The call was refused by the person: %1.</source>
        <translation>La persona rechazó la llamada: %1.</translation>
    </message>
    <message>
        <source>The tool&apos;s definition could not be kept: %1</source>
        <translation>No se pudo guardar la definición de la herramienta: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazada: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>ninguna regla trata de ello</translation>
    </message>
    <message>
        <source>By now the person is to be asked, and a repeat asks nobody: %1.</source>
        <translation>Ahora hay que preguntar a la persona, y una repetición no pregunta a nadie: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyJudge</name>
    <message>
        <source>The session of “%1” is over.</source>
        <translation>La sesión de «%1» ha terminado.</translation>
    </message>
    <message>
        <source>The session of “%1” does not permit “%2”.</source>
        <translation>La sesión de «%1» no permite «%2».</translation>
    </message>
    <message>
        <source>The tool may be another than it was; call it again.</source>
        <translation>La herramienta puede no ser la misma que antes; llámela de nuevo.</translation>
    </message>
    <message>
        <source>Read the list of tools again, or look for the right name.</source>
        <translation>Vuelva a leer la lista de herramientas o busque el nombre correcto.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quería decir %1?</translation>
    </message>
    <message>
        <source>The server “%1” lists no tool named “%2”.</source>
        <translation>El servidor «%1» no tiene en su lista ninguna herramienta llamada «%2».</translation>
    </message>
    <message>
        <source>its definition is not the one that was accepted</source>
        <translation>su definición no es la que se aceptó</translation>
    </message>
    <message>
        <source>its tools were accepted of a server that was reached in another way</source>
        <translation>sus herramientas se aceptaron de un servidor al que se accedía de otro modo</translation>
    </message>
    <message>
        <source>what was accepted of this server cannot be read</source>
        <translation>no se puede leer lo que se aceptó de este servidor</translation>
    </message>
    <message>
        <source>the file of rules has a fault: %1</source>
        <translation>el archivo de reglas tiene un error: %1</translation>
    </message>
    <message>
        <source>The call was refused: %1.</source>
        <translation>Se rechazó la llamada: %1.</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>Las reglas están en %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyKeeper</name>
    <message>
        <source>Made. Its rules count from now on.</source>
        <translation>Creado. Sus reglas cuentan desde ahora.</translation>
    </message>
    <message>
        <source>The session is made.</source>
        <translation>La sesión está creada.</translation>
    </message>
    <message>
        <source>The session is renewed.</source>
        <translation>La sesión está renovada.</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La sesión está terminada.</translation>
    </message>
    <message>
        <source>The definition is accepted.</source>
        <translation>La definición está aceptada.</translation>
    </message>
    <message>
        <source>Forgotten. The next call of each tool accepts its definition as it is then.</source>
        <translation>Olvidado. La próxima llamada a cada herramienta acepta su definición tal como sea entonces.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Qué decide</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>The figure counts sessions that are valid.</source>
        <translation>La cifra cuenta las sesiones válidas.</translation>
    </message>
    <message>
        <source>The figure counts definitions that changed.</source>
        <translation>La cifra cuenta las definiciones que han cambiado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyTestOperation</name>
    <message>
        <source>definition %1</source>
        <translation>definición %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PreviewDialog</name>
    <message>
        <source>What would be written</source>
        <translation>Qué se escribiría</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Secrets are masked here; the files keep theirs. What stands there now is kept in each file&apos;s history.</source>
        <translation>Los secretos están enmascarados aquí; los archivos conservan los suyos. Lo que hay ahora se guarda en el historial de cada archivo.</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>Ap&amp;licar</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own list</source>
        <translation>La lista de Signalbox</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProcessEnding</name>
    <message>
        <source>The process is not there any more.</source>
        <translation>El proceso ya no existe.</translation>
    </message>
    <message>
        <source>The process is another user&apos;s.</source>
        <translation>El proceso es de otro usuario.</translation>
    </message>
    <message>
        <source>The process cannot be ended: %1.</source>
        <translation>No se puede terminar el proceso: %1.</translation>
    </message>
    <message>
        <source>The process does not end.</source>
        <translation>El proceso no termina.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileBar</name>
    <message>
        <source>Profile in use</source>
        <translation>Perfil en uso</translation>
    </message>
    <message>
        <source>The profile in use: which servers are on, and with which values.</source>
        <translation>El perfil en uso: qué servidores están activados y con qué valores.</translation>
    </message>
    <message>
        <source>Environment in use</source>
        <translation>Entorno en uso</translation>
    </message>
    <message>
        <source>The environment in use: the values that servers are started with.</source>
        <translation>El entorno en uso: los valores con los que se inician los servidores.</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>Sin perfil</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (no existe)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileServers</name>
    <message>
        <source>Servers that are on in the profile</source>
        <translation>Servidores activados en el perfil</translation>
    </message>
    <message>
        <source>All of “%1”, also later ones</source>
        <translation>Todos los de «%1», también los futuros</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileSwitcher</name>
    <message>
        <source>Use no profile?</source>
        <translation>¿No usar ningún perfil?</translation>
    </message>
    <message>
        <source>Use the profile “%1”?</source>
        <translation>¿Usar el perfil «%1»?</translation>
    </message>
    <message>
        <source>Use no environment?</source>
        <translation>¿No usar ningún entorno?</translation>
    </message>
    <message>
        <source>Use the environment “%1”?</source>
        <translation>¿Usar el entorno «%1»?</translation>
    </message>
    <message>
        <source>The environment “%1” comes into use with it.</source>
        <translation>El entorno «%1» entra en uso con él.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesBar</name>
    <message>
        <source>New en&amp;vironment…</source>
        <translation>Nuevo en&amp;torno…</translation>
    </message>
    <message>
        <source>New p&amp;rofile…</source>
        <translation>Nuevo p&amp;erfil…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDesk</name>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends. Choose a place under Settings.</source>
        <translation>Aquí no se guardan secretos en ningún lugar: este se olvidaría al terminar el programa. Elija un lugar en Ajustes.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesTab</name>
    <message>
        <source>Profiles and environments</source>
        <translation>Perfiles y entornos</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Rename or describe…</source>
        <translation>Cambiar nombre o descripción…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Environments and profiles</source>
        <translation>Entornos y perfiles</translation>
    </message>
    <message>
        <source>Re&amp;start them</source>
        <translation>Re&amp;iniciarlos</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>Dejar de usar</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run with other values than are set now: %1.</source>
        <translation>
            <numerusform>%n servidor está en ejecución con valores distintos de los definidos ahora: %1.</numerusform>
            <numerusform>%n servidores están en ejecución con valores distintos de los definidos ahora: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nuevo perfil</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLookup</name>
    <message>
        <source>There is no program at %1.</source>
        <translation>No hay ningún programa en %1.</translation>
    </message>
    <message>
        <source>Check the path; it may have moved.</source>
        <translation>Compruebe la ruta; puede haberse movido.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 es una carpeta, no un programa.</translation>
    </message>
    <message>
        <source>Name the program inside it.</source>
        <translation>Indique el programa que contiene.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be started.</source>
        <translation>%1 no es un archivo que se pueda iniciar.</translation>
    </message>
    <message>
        <source>%1 is not marked as executable.</source>
        <translation>%1 no está marcado como ejecutable.</translation>
    </message>
    <message>
        <source>Allow it with chmod +x, or start it through its interpreter.</source>
        <translation>Permítalo con chmod +x, o inícielo con su intérprete.</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>No se indica ningún programa.</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>Introduzca el programa que inicia el servidor.</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was not found.</source>
        <translation>No se encontró el programa «%1».</translation>
    </message>
    <message>
        <source>Install it, or give its full path.</source>
        <translation>Instálelo o indique su ruta completa.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsBar</name>
    <message>
        <source>&amp;Read files again</source>
        <translation>&amp;Volver a leer los archivos</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrar servidores</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Programs and folders</source>
        <translation>Programas y carpetas</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>Mostrar: todo</translation>
    </message>
    <message>
        <source>Show: what differs</source>
        <translation>Mostrar: lo que difiere</translation>
    </message>
    <message>
        <source>Show: what is broken</source>
        <translation>Mostrar: lo dañado</translation>
    </message>
    <message>
        <source>Show: what was found</source>
        <translation>Mostrar: lo encontrado</translation>
    </message>
    <message>
        <source>Show: what is planned</source>
        <translation>Mostrar: lo previsto</translation>
    </message>
    <message>
        <source>Read %1. Files are written only when you apply.</source>
        <translation>Leído: %1. Los archivos solo se escriben al aplicar.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Project folders</source>
        <translation>Carpetas de proyecto</translation>
    </message>
    <message>
        <source>&amp;Look in a project folder…</source>
        <translation>&amp;Buscar en una carpeta de proyecto…</translation>
    </message>
    <message>
        <source>No longer look in %1</source>
        <translation>Dejar de buscar en %1</translation>
    </message>
    <message>
        <source>&amp;Show programs that are not installed</source>
        <translation>&amp;Mostrar programas no instalados</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsTab</name>
    <message>
        <source>Programs</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Reading what other programs have.</source>
        <translation>Leyendo lo que tienen otros programas.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n oculto.</numerusform>
            <numerusform>%n ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Nada de este tipo.</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>Ningún servidor coincide con «%1».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>No server is known yet, neither here nor in another program. Servers stand here, one a row, with all programs that have them: Claude Desktop, VS Code, Cursor and others. They are found by themselves once they are installed; files that a project has are found when you name its folder.</source>
        <translation>Aún no se conoce ningún servidor, ni aquí ni en otro programa. Aquí están los servidores, uno por fila, con todos los programas que los tienen: Claude Desktop, VS Code, Cursor y otros. Se encuentran solos una vez instalados; los archivos de un proyecto se encuentran al indicar su carpeta.</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>Añadir un &amp;servidor…</translation>
    </message>
    <message>
        <source>Look in a project &amp;folder…</source>
        <translation>Buscar en una &amp;carpeta de proyecto…</translation>
    </message>
    <message>
        <source>Look in a project folder</source>
        <translation>Buscar en una carpeta de proyecto</translation>
    </message>
    <message>
        <source>Changed outside at %1: %2. Read again.</source>
        <translation>Cambió desde fuera a las %1: %2. Se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptArguments</name>
    <message>
        <source>This prompt takes no arguments.</source>
        <translation>Este prompt no tiene argumentos.</translation>
    </message>
    <message>
        <source>The first %1 of %2 arguments.</source>
        <translation>Los primeros %1 de %2 argumentos.</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1, obligatorio</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Arguments of the prompt</source>
        <translation>Argumentos del prompt</translation>
    </message>
    <message>
        <source>Get anyway</source>
        <translation>Obtener igualmente</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>Ya se está pidiendo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListModel</name>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Contiene caracteres invisibles.</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n argumento</numerusform>
            <numerusform>%n argumentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListPane</name>
    <message>
        <source>Filter prompts</source>
        <translation>Filtrar prompts</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>No prompt matches “%1”. %2 hidden.</source>
        <translation>Ningún prompt coincide con «%1». %2 ocultos.</translation>
    </message>
    <message>
        <source>Could not read the prompts.</source>
        <translation>No se pudieron leer los prompts.</translation>
    </message>
    <message>
        <source>This server offers no prompts.</source>
        <translation>Este servidor no ofrece prompts.</translation>
    </message>
    <message>
        <source>Waiting for prompts/list</source>
        <translation>Esperando prompts/list</translation>
    </message>
    <message>
        <source>Connect the server to see its prompts.</source>
        <translation>Conecte el servidor para ver sus prompts.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>Rol desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s). See Raw.</source>
        <translation>
            <numerusform>%n mensaje más. Véase Sin procesar.</numerusform>
            <numerusform>%n mensajes más. Véase Sin procesar.</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>No hay mensajes.</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>Copiar este mensaje</translation>
    </message>
    <message>
        <source>Copy this message as JSON</source>
        <translation>Copiar este mensaje como JSON</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptReading</name>
    <message>
        <source>[Picture, %1, %2]</source>
        <translation>[Imagen, %1, %2]</translation>
    </message>
    <message>
        <source>[Sound, %1, %2]</source>
        <translation>[Sonido, %1, %2]</translation>
    </message>
    <message>
        <source>[Resource %1, %2]</source>
        <translation>[Recurso %1, %2]</translation>
    </message>
    <message>
        <source>[Link to %1]</source>
        <translation>[Enlace a %1]</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptResultPane</name>
    <message>
        <source>Get again with the same arguments</source>
        <translation>Obtener de nuevo con los mismos argumentos</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <translation>Guardar los mensajes</translation>
    </message>
    <message>
        <source>Copy all messages as JSON</source>
        <translation>Copiar todos los mensajes como JSON</translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation>Copiar todos los mensajes como texto</translation>
    </message>
    <message>
        <source>Ways to see the messages</source>
        <translation>Formas de ver los mensajes</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Estructurado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Messages as a tree</source>
        <translation>Mensajes como árbol</translation>
    </message>
    <message>
        <source>Waiting for the messages</source>
        <translation>Esperando los mensajes</translation>
    </message>
    <message>
        <source>Not asked for yet. Fill in the arguments and press Ctrl+Enter.</source>
        <translation>Aún no se ha pedido. Rellene los argumentos y pulse Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entiende</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>En %1: se esperaba %2, se encontró %3.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>Se perdió la conexión.</translation>
    </message>
    <message>
        <source>It was not asked for.</source>
        <translation>No se pidió.</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptsPane</name>
    <message>
        <source>More than %1: this is not kept when another prompt is shown.</source>
        <translation>Más de %1: esto no se conserva cuando se muestra otro prompt.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RadioEditor</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
</context>
<context>
    <name>Signalbox::Reads</name>
    <message>
        <source>The connection ended first.</source>
        <translation>La conexión terminó antes.</translation>
    </message>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>de la caché, hace %1 s</translation>
    </message>
    <message numerus="yes">
        <source>one message with %n reads</source>
        <translation>
            <numerusform>un mensaje con %n lectura</numerusform>
            <numerusform>un mensaje con %n lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>one request for equal reads</source>
        <translation>una petición para lecturas iguales</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>Ya nadie lo espera.</translation>
    </message>
    <message>
        <source>Nothing of the message that it went in was answered.</source>
        <translation>No se respondió nada del mensaje en el que iba.</translation>
    </message>
    <message>
        <source>sent alone: the server does not take several in one message</source>
        <translation>enviada sola: el servidor no admite varias en un mensaje</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingBar</name>
    <message>
        <source>Answer from a &amp;recording…</source>
        <translation>Responder con una &amp;grabación…</translation>
    </message>
    <message>
        <source>Stop answering &amp;so</source>
        <translation>Dejar de responder a&amp;sí</translation>
    </message>
    <message>
        <source>Answer from a recording</source>
        <translation>Responder con una grabación</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>Archivos de sesión y líneas JSON (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Being read; until then everything is asked as without it.</source>
        <translation>Leyendo; hasta entonces se pregunta todo como sin ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>contiene %n respuesta</numerusform>
            <numerusform>contiene %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n dada</numerusform>
            <numerusform>%n dadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a masked secret, never given</source>
        <translation>
            <numerusform>%n con un secreto enmascarado, nunca se da</numerusform>
            <numerusform>%n con un secreto enmascarado, nunca se dan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in it, asked as without it</source>
        <translation>
            <numerusform>%n que no contiene, preguntada como sin ella</numerusform>
            <numerusform>%n que no contiene, preguntadas como sin ella</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingDialog</name>
    <message>
        <source>Recording</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>Signalbox::Registrar</name>
    <message>
        <source>The client id is the one in the server&apos;s settings.</source>
        <translation>El ID de cliente es el de los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The client id is the address of a metadata document.</source>
        <translation>El ID de cliente es la dirección de un documento de metadatos.</translation>
    </message>
    <message>
        <source>Signalbox was registered at this authorization server before.</source>
        <translation>Signalbox ya se registró antes en este servidor de autorización.</translation>
    </message>
    <message>
        <source>The authorization server %1 does not register programs by itself.</source>
        <translation>El servidor de autorización %1 no registra programas automáticamente.</translation>
    </message>
    <message>
        <source>Register Signalbox there by hand and enter the client id in the server&apos;s settings.</source>
        <translation>Registre Signalbox allí a mano e introduzca el ID de cliente en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>Signalbox registers at the authorization server.</source>
        <translation>Signalbox se registra en el servidor de autorización.</translation>
    </message>
    <message>
        <source>The authorization server does not know this registration any more; it is dropped.</source>
        <translation>El servidor de autorización ya no conoce este registro; se descarta.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryClient</name>
    <message>
        <source>The registry does not know this.</source>
        <translation>El registro no conoce esto.</translation>
    </message>
    <message>
        <source>The registry answered with HTTP %1.</source>
        <translation>El registro respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dice: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryDetail</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>Otras versiones</translation>
    </message>
    <message>
        <source>Asks the registry for them.</source>
        <translation>Se las pide al registro.</translation>
    </message>
    <message>
        <source>%1 (not recommended)</source>
        <translation>%1 (no recomendada)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>obsoleta</translation>
    </message>
    <message>
        <source>“%1”, version %2</source>
        <translation>«%1», versión %2</translation>
    </message>
    <message>
        <source>Among your servers: %1</source>
        <translation>Entre sus servidores: %1</translation>
    </message>
    <message>
        <source>Update “%1” to %2</source>
        <translation>Actualizar «%1» a %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… y %Ln más</numerusform>
            <numerusform>… y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description is not as the schema asks:</source>
        <translation>Su descripción no es como pide el esquema:</translation>
    </message>
    <message>
        <source>The server that is chosen</source>
        <translation>El servidor elegido</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryFacts</name>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>Código fuente</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Packages at</source>
        <translation>Paquetes en</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>The browser cannot be started</source>
        <translation>No se puede iniciar el navegador</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryForm</name>
    <message>
        <source>One a line.</source>
        <translation>Uno por línea.</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Asked for when the server is started, and kept with your secrets.</source>
        <translation>Se pregunta al iniciar el servidor y se guarda con sus secretos.</translation>
    </message>
    <message>
        <source>Ask for it when the server is started</source>
        <translation>Preguntarlo al iniciar el servidor</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryModel</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>no longer recommended</source>
        <translation>ya no recomendado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Choose a server to see what it is, what it wants, and what would be run.</source>
        <translation>Elija un servidor para ver qué es, qué requiere y qué se ejecutaría.</translation>
    </message>
    <message>
        <source>Servers of the registry</source>
        <translation>Servidores del registro</translation>
    </message>
    <message>
        <source>The server cannot be updated</source>
        <translation>No se puede actualizar el servidor</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>No hay ningún registro definido.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Se está leyendo.</translation>
    </message>
    <message>
        <source>No registry is set. The settings have a place for their addresses.</source>
        <translation>No hay ningún registro definido. En los ajustes hay un lugar para sus direcciones.</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 yet. When it is, what you search for is sent there, and nothing else.</source>
        <translation>Aún no se ha consultado nada a %1. Cuando se haga, se envía allí lo que usted busca, y nada más.</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>Mirar %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No servers were found at this address.</source>
        <translation>No se encontraron servidores en esta dirección.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This registry has no servers.</source>
        <translation>Este registro no tiene servidores.</translation>
    </message>
    <message>
        <source>No server is found by “%1”.</source>
        <translation>No se encuentra ningún servidor con «%1».</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Consultar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln servidor</numerusform>
            <numerusform>%Ln servidores</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what changed…</source>
        <translation>%1. Leyendo lo que cambió…</translation>
    </message>
    <message>
        <source>%1 that this address tells of: its own word.</source>
        <translation>%1 que esta dirección anuncia por su cuenta.</translation>
    </message>
    <message>
        <source>%1 so far. %2</source>
        <translation>%1 hasta ahora. %2</translation>
    </message>
    <message>
        <source>%1 kept from %2. %3 cannot be reached: %4</source>
        <translation>%1, lo guardado de %2. No se puede acceder a %3: %4</translation>
    </message>
    <message>
        <source>%1, as read %2 from %3.</source>
        <translation>%1, según lo leído %2 de %3.</translation>
    </message>
    <message>
        <source>%1. Reading more…</source>
        <translation>%1. Leyendo más…</translation>
    </message>
    <message>
        <source>%1 so far; more as you scroll.</source>
        <translation>%1 hasta ahora; más al desplazarse.</translation>
    </message>
    <message>
        <source>What changed could not be read: %1</source>
        <translation>No se pudo leer lo que cambió: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryTools</name>
    <message>
        <source>Search, or an address to look at</source>
        <translation>Buscar, o una dirección que mirar</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>Leer lo que cambió</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Se está leyendo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWalk</name>
    <message>
        <source>The registry&apos;s list comes back to a page that it had before, so it was read no further.</source>
        <translation>La lista del registro vuelve a una página que ya tenía antes, así que no se siguió leyendo.</translation>
    </message>
    <message>
        <source>The registry sent pages without servers and promised more, so its list was read no further.</source>
        <translation>El registro envió páginas sin servidores y prometió más, así que no se siguió leyendo su lista.</translation>
    </message>
    <message numerus="yes">
        <source>The registry&apos;s list is longer than is read: %Ln server(s) were.</source>
        <translation>
            <numerusform>La lista del registro es más larga de lo que se lee: se leyó %Ln servidor.</numerusform>
            <numerusform>La lista del registro es más larga de lo que se lee: se leyeron %Ln servidores.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWays</name>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>El registro no dice cómo se accede a este servidor.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Cómo se accede</translation>
    </message>
    <message>
        <source>What would be run or reached</source>
        <translation>Qué se ejecutaría o a qué se accedería</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemovePlace</name>
    <message>
        <source>Remove profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>Eliminar entorno</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>¿Eliminar el perfil «%1»?</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>¿Eliminar el entorno «%1»?</translation>
    </message>
    <message>
        <source>Its servers stay in the list.</source>
        <translation>Sus servidores siguen en la lista.</translation>
    </message>
    <message>
        <source>Profiles that name it have none then.</source>
        <translation>Los perfiles que lo nombran se quedan sin entorno.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n variable(s) go too, with the secrets among them.</source>
        <translation>
            <numerusform>También se elimina su %n variable, con el secreto que contenga.</numerusform>
            <numerusform>También se eliminan sus %n variables, con los secretos que haya entre ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveQuestion</name>
    <message>
        <source>Remove server</source>
        <translation>Eliminar servidor</translation>
    </message>
    <message>
        <source>Remove server “%1”?</source>
        <translation>¿Eliminar el servidor «%1»?</translation>
    </message>
    <message>
        <source>What was typed for its tools goes too. The journal keeps its messages.</source>
        <translation>También se elimina lo escrito para sus herramientas. El diario conserva sus mensajes.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveSeveral</name>
    <message>
        <source>Remove servers</source>
        <translation>Eliminar servidores</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n servers?</source>
        <translation>
            <numerusform>¿Eliminar %n servidor?</numerusform>
            <numerusform>¿Eliminar %n servidores?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for their tools goes too. Other programs keep what they have; the journal keeps its messages.</source>
        <translation>También se elimina lo que se escribió para sus herramientas. Otros programas conservan lo que tienen; el diario conserva sus mensajes.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestEditor</name>
    <message>
        <source>Ways to see the request</source>
        <translation>Formas de ver la petición</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>%1 asks, since %2</source>
        <translation>%1 pregunta, desde %2</translation>
    </message>
    <message>
        <source>%1 asks in a call of %2, since %3</source>
        <translation>%1 pregunta en una llamada de %2, desde %3</translation>
    </message>
    <message>
        <source>The request is not as the protocol wants it.</source>
        <translation>La petición no es como la quiere el protocolo.</translation>
    </message>
    <message>
        <source>The request cannot be understood; it can only be refused.</source>
        <translation>No se entiende la petición; solo se puede rechazar.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la petición</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestOperation</name>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>La llamada necesita el consentimiento de la persona: %1.</translation>
    </message>
    <message>
        <source>With --tool-name you are asked.</source>
        <translation>Con --tool-name se le pregunta.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestStream</name>
    <message>
        <source>The request was taken back.</source>
        <translation>Se ha retirado la petición.</translation>
    </message>
    <message>
        <source>The answer broke off and could not be taken up again: %1</source>
        <translation>La respuesta se interrumpió y no se pudo retomar: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsButton</name>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait for you</source>
        <translation>
            <numerusform>%n petición de servidores le espera</numerusform>
            <numerusform>%n peticiones de servidores le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of a server waits</source>
        <translation>No espera ninguna petición de un servidor</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsDialog</name>
    <message>
        <source>Requests of servers</source>
        <translation>Peticiones de los servidores</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsPanel</name>
    <message>
        <source>Nothing waits. When a server asks you for input, for the answer of a model or to visit an address, it is asked here and beside the call that caused it.</source>
        <translation>No espera nada. Cuando un servidor le pide una entrada, la respuesta de un modelo o visitar una dirección, se pregunta aquí y junto a la llamada que lo causó.</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>Lo que le espera</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline &amp;all %1</source>
        <translation>Rechazar &amp;todas (%1)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceAskPane</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>Dirección del recurso</translation>
    </message>
    <message>
        <source>Address, such as file:///notes.txt</source>
        <translation>Dirección, como file:///notes.txt</translation>
    </message>
    <message>
        <source>An address that is not in the list</source>
        <translation>Una dirección que no está en la lista</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Says the server.</source>
        <translation>Según el servidor.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>Variables of the template</source>
        <translation>Variables de la plantilla</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceContentView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>Contenidos como árbol</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>Una imagen que no se puede mostrar, %1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>Imagen, %1 por %2 píxeles</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceDesk</name>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>The read was taken back.</source>
        <translation>Se retiró la lectura.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceHistoryPane</name>
    <message>
        <source>What became known of the resource</source>
        <translation>Lo que se supo del recurso</translation>
    </message>
    <message>
        <source>Choose a version to see what changed.</source>
        <translation>Elija una versión para ver qué cambió.</translation>
    </message>
    <message>
        <source>What is read is kept here, to be compared.</source>
        <translation>Lo que se lee se guarda aquí, para compararlo.</translation>
    </message>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>Esta es la primera versión que se guarda.</translation>
    </message>
    <message>
        <source>Both are the same version.</source>
        <translation>Ambas son la misma versión.</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>No difiere ninguna línea.</translation>
    </message>
    <message>
        <source>%1 lines taken away, %2 added.</source>
        <translation>%1 líneas quitadas, %2 añadidas.</translation>
    </message>
    <message>
        <source>Too much changed to match lines: all between the same ends counts as changed.</source>
        <translation>Cambió demasiado para emparejar líneas: todo lo que hay entre los extremos iguales cuenta como cambiado.</translation>
    </message>
    <message>
        <source>Compared: the first %1 lines.</source>
        <translation>Comparadas: las primeras %1 líneas.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Difiere %n lugar.</numerusform>
            <numerusform>Difieren %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>Hay más.</translation>
    </message>
    <message>
        <source>%1 of the contents differ; shown: number %2.</source>
        <translation>Difieren %1 de los contenidos; se muestra el número %2.</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>De la versión %1 a la versión %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>Ambas versiones son iguales.</translation>
    </message>
    <message>
        <source>%1 became %2; the first byte that differs is number %3.</source>
        <translation>%1 pasaron a ser %2; el primer byte que difiere es el número %3.</translation>
    </message>
    <message>
        <source>There were %1 contents, now there are %2.</source>
        <translation>Había %1 contenidos, ahora hay %2.</translation>
    </message>
    <message>
        <source>Texts above %1 are not compared.</source>
        <translation>Los textos de más de %1 no se comparan.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListModel</name>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>para usted</translation>
    </message>
    <message>
        <source>for the model</source>
        <translation>para el modelo</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Contiene caracteres invisibles.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListPane</name>
    <message>
        <source>Filter resources</source>
        <translation>Filtrar recursos</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>No resource matches “%1”. %2 hidden.</source>
        <translation>Ningún recurso coincide con «%1». %2 ocultos.</translation>
    </message>
    <message>
        <source>Could not read the resources.</source>
        <translation>No se pudieron leer los recursos.</translation>
    </message>
    <message>
        <source>This server lists no resources. An address can still be typed and read.</source>
        <translation>Este servidor no muestra recursos. Aun así se puede escribir una dirección y leerla.</translation>
    </message>
    <message>
        <source>This server offers no resources.</source>
        <translation>Este servidor no ofrece recursos.</translation>
    </message>
    <message>
        <source>Waiting for resources/list</source>
        <translation>Esperando resources/list</translation>
    </message>
    <message>
        <source>Connect the server to see its resources.</source>
        <translation>Conecte el servidor para ver sus recursos.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceResultPane</name>
    <message>
        <source>Read again from the server</source>
        <translation>Volver a leer del servidor</translation>
    </message>
    <message>
        <source>Save the contents to a file</source>
        <translation>Guardar los contenidos en un archivo</translation>
    </message>
    <message>
        <source>Ways to see the contents</source>
        <translation>Formas de ver los contenidos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenidos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>Choose a resource, or type an address.</source>
        <translation>Elija un recurso o escriba una dirección.</translation>
    </message>
    <message>
        <source>Not read yet. Press Enter to read it.</source>
        <translation>Aún no leído. Pulse Enter para leerlo.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>The answer holds no contents.</source>
        <translation>La respuesta no tiene contenidos.</translation>
    </message>
    <message>
        <source>Save the contents</source>
        <translation>Guardar los contenidos</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourcesPane</name>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
    </message>
    <message>
        <source>The server does not say that it tells of changes.</source>
        <translation>El servidor no dice que avise de cambios.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultComparison</name>
    <message>
        <source>Reading both results</source>
        <translation>Leyendo ambos resultados</translation>
    </message>
    <message>
        <source>Two results of %1 compared</source>
        <translation>Comparación de dos resultados de %1</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>No comparados.</translation>
    </message>
    <message>
        <source>Not compared. One of the results is too long for it.</source>
        <translation>No comparados. Uno de los resultados es demasiado largo para ello.</translation>
    </message>
    <message>
        <source>The two results are the same. The order of members does not count.</source>
        <translation>Los dos resultados son iguales. El orden de los miembros no cuenta.</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>Difieren más de %1 lugares.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>Difiere %n lugar.</numerusform>
            <numerusform>Difieren %n lugares.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultPane</name>
    <message>
        <source>Call again with the same arguments</source>
        <translation>Llamar de nuevo con los mismos argumentos</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copiar el resultado</translation>
    </message>
    <message>
        <source>No calls yet. Fill in the form and press Ctrl+Enter.</source>
        <translation>Aún no hay llamadas. Rellene el formulario y pulse Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n ronda</numerusform>
            <numerusform>%n rondas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Tool error</source>
        <translation>Error de herramienta</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Output fits the schema.</source>
        <translation>La salida se ajusta al esquema.</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>No hubo respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The connection was lost. Whether the call had an effect is unknown.</source>
        <translation>Se perdió la conexión. No se sabe si la llamada tuvo efecto.</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>La llamada no se envió.</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>The server was not reached. The call was not sent.</source>
        <translation>No se pudo acceder al servidor. La llamada no se envió.</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Dejarla pasar</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>Guardar para comparar</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Forget the result that was kept</source>
        <translation>Olvidar el resultado guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Structured.</source>
        <translation>
            <numerusform>%n más en Estructurado.</numerusform>
            <numerusform>%n más en Estructurado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>This result made room for newer ones. The journal still has it.</source>
        <translation>Este resultado dejó sitio a otros más recientes. El diario aún lo tiene.</translation>
    </message>
    <message>
        <source>This result made room for newer ones.</source>
        <translation>Este resultado dejó sitio a otros más recientes.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultViews</name>
    <message>
        <source>Ways to see the result</source>
        <translation>Formas de ver el resultado</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>Estructurado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin procesar</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>Resultado como árbol</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrado: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryGate</name>
    <message>
        <source>not tried again: it is no longer allowed</source>
        <translation>sin reintento: ya no está permitido</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>intento %1 de %2</translation>
    </message>
    <message>
        <source>not tried again: its time would be over before</source>
        <translation>sin reintento: su tiempo se agotaría antes</translation>
    </message>
    <message>
        <source>not tried again: too many calls to this server fail</source>
        <translation>sin reintento: fallan demasiadas llamadas a este servidor</translation>
    </message>
    <message>
        <source>%1 Attempt %2 of %3 follows in %4 s.</source>
        <translation>%1 El intento %2 de %3 sigue en %4 s.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReviewStep</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>No hay conversación con el servidor.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>All are as the protocol says.</source>
        <translation>Todos son como dice el protocolo.</translation>
    </message>
    <message>
        <source>%1 kinds of findings.</source>
        <translation>%1 tipos de hallazgos.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>the entry, %1 texts, %2 tools</source>
        <translation>la entrada, %1 textos, %2 herramientas</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>la entrada</translation>
    </message>
    <message>
        <source>Nothing dangerous was found.</source>
        <translation>No se encontró nada peligroso.</translation>
    </message>
</context>
<context>
    <name>Signalbox::RootsFields</name>
    <message>
        <source>&amp;Roots</source>
        <translation>&amp;Raíces</translation>
    </message>
    <message>
        <source>What the server is told it may work in: a path or file:// address a line, and after a = a name for it. Nothing keeps the server from going elsewhere. A connected server is told of a change at once; one of revision 2026-07-28 asks again with each call.</source>
        <translation>Dónde se dice al servidor que puede trabajar: una ruta o dirección file:// por línea y, tras un =, un nombre para ella. Nada impide que el servidor vaya a otro sitio. A un servidor conectado se le comunica un cambio de inmediato; uno de la revisión 2026-07-28 vuelve a preguntar con cada llamada.</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Folder that the server may work in</source>
        <translation>Carpeta en la que puede trabajar el servidor</translation>
    </message>
</context>
<context>
    <name>Signalbox::RuleTableModel</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>Llamantes</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>permitir</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>denegar</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
</context>
<context>
    <name>Signalbox::RulesPanel</name>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>The file cannot be used, so every call is asked for.</source>
        <translation>No se puede usar el archivo, así que se pregunta por cada llamada.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed.</source>
        <translation>Se permite aquello de lo que no trata ninguna regla.</translation>
    </message>
    <message>
        <source>What no rule speaks of is asked for.</source>
        <translation>Se pregunta por aquello de lo que no trata ninguna regla.</translation>
    </message>
    <message>
        <source>What no rule speaks of is denied.</source>
        <translation>Se deniega aquello de lo que no trata ninguna regla.</translation>
    </message>
    <message>
        <source>Everything is asked for.</source>
        <translation>Se pregunta por todo.</translation>
    </message>
    <message>
        <source>No rule is in force until the file is mended.</source>
        <translation>Ninguna regla está en vigor hasta que se corrija el archivo.</translation>
    </message>
    <message>
        <source>The file has no rules yet. Each rule says for some tools, callers or arguments whether calls are allowed, asked for or denied; the first that speaks of a call decides.</source>
        <translation>El archivo aún no tiene reglas. Cada regla dice, para algunas herramientas, llamantes o argumentos, si las llamadas se permiten, se preguntan o se deniegan; decide la primera que trata de una llamada.</translation>
    </message>
    <message>
        <source>There are no rules: every call may go. Rules are a text file, so that they can be read, kept and compared. Each says for some tools, callers or arguments whether calls are allowed, asked for or denied.</source>
        <translation>No hay reglas: cualquier llamada está permitida. Las reglas son un archivo de texto, para que se puedan leer, guardar y comparar. Cada una dice, para algunas herramientas, llamantes o argumentos, si las llamadas se permiten, se preguntan o se deniegan.</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>Crear archivo de e&amp;jemplo</translation>
    </message>
    <message>
        <source>What they mean for the tools</source>
        <translation>Qué significan para las herramientas</translation>
    </message>
    <message>
        <source>What the rules mean for the tools</source>
        <translation>Qué significan las reglas para las herramientas</translation>
    </message>
    <message>
        <source>Connect a server, and each of its tools is listed here with what these rules say of a call from this window.</source>
        <translation>Conecte un servidor y aquí aparecerá cada una de sus herramientas con lo que dicen estas reglas de una llamada desde esta ventana.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SampleBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n herramienta</numerusform>
            <numerusform>%n herramientas</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingBody</name>
    <message>
        <source>At most %1 tokens</source>
        <translation>Como máximo %1 tokens</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperatura %1</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>context: %1</source>
        <translation>contexto: %1</translation>
    </message>
    <message>
        <source>Prefers models: %1</source>
        <translation>Prefiere los modelos: %1</translation>
    </message>
    <message>
        <source>Priorities from 0 to 1: cost %1 · speed %2 · intelligence %3</source>
        <translation>Prioridades de 0 a 1: coste %1 · velocidad %2 · inteligencia %3</translation>
    </message>
    <message>
        <source>one must be used</source>
        <translation>debe usarse una</translation>
    </message>
    <message>
        <source>none may be used</source>
        <translation>no puede usarse ninguna</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>pueden usarse</translation>
    </message>
    <message>
        <source>Offers tools (%1): %2</source>
        <translation>Ofrece herramientas (%1): %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Tool uses</source>
        <translation>Usos de herramientas</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>Motivo de parada</translation>
    </message>
    <message>
        <source>Answer in the model&apos;s place</source>
        <translation>Respuesta en lugar del modelo</translation>
    </message>
    <message>
        <source>What the model would say.</source>
        <translation>Lo que diría el modelo.</translation>
    </message>
    <message>
        <source>Tool uses, as JSON</source>
        <translation>Usos de herramientas, como JSON</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>as it is: endTurn, or toolUse</source>
        <translation>según sea: endTurn o toolUse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Send this answer</source>
        <translation>Enviar esta respuesta</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingDraft</name>
    <message>
        <source>The tool uses are no JSON: %1</source>
        <translation>Los usos de herramientas no son JSON: %1</translation>
    </message>
    <message>
        <source>A tool use is an object with a name and, if it has any, its input.</source>
        <translation>Un uso de herramienta es un objeto con un nombre y, si la tiene, su entrada.</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>Escriba antes una respuesta.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ScriptBar</name>
    <message>
        <source>Answer &amp;from the file</source>
        <translation>Responder &amp;desde el archivo</translation>
    </message>
    <message>
        <source>No answer is taken from the file until it is mended; everything is asked here.</source>
        <translation>No se toma ninguna respuesta del archivo hasta que se corrija; todo se pregunta aquí.</translation>
    </message>
    <message>
        <source>There is no such file yet; everything is asked here.</source>
        <translation>Aún no existe ese archivo; todo se pregunta aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>contiene %n respuesta</numerusform>
            <numerusform>contiene %n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n dada</numerusform>
            <numerusform>%n dadas</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>What it does not speak of is asked here.</source>
        <translation>Lo que no trata se pregunta aquí.</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>Abrir en el &amp;editor</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>Crear archivo de e&amp;jemplo</translation>
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
        <translation>Palabras en cualquier lugar</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Tools, prompts and resources with their descriptions, instructions, kept calls, log lines, consoles and the journal of all servers.</source>
        <translation>Herramientas, prompts y recursos con sus descripciones, instrucciones, llamadas guardadas, líneas de registro, consolas y el diario de todos los servidores.</translation>
    </message>
    <message>
        <source>Searching … %1 so far.</source>
        <translation>Buscando … %1 hasta ahora.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>%1 found; there are more.</source>
        <translation>%1 encontrados; hay más.</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 encontrados.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchModel</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resource template</source>
        <translation>Plantilla de recurso</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
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
        <translation>Mostrar lo escrito durante 30 segundos</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>Enmascararlo</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar el anterior</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>kept by Signalbox</source>
        <translation>guardado por Signalbox</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>variable de entorno</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>escríbalo o péguelo</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
    <message>
        <source>goes when saved</source>
        <translation>se elimina al guardar</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>guardado %1</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>The name of a variable, without = and spaces.</source>
        <translation>El nombre de una variable, sin = ni espacios.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>No se puede leer la entrada estándar.</translation>
    </message>
    <message>
        <source>That is too long for a secret.</source>
        <translation>Es demasiado largo para un secreto.</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>No se indicó ningún secreto.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretMove</name>
    <message>
        <source>The secrets stay where they are: the other place keeps nothing.</source>
        <translation>Los secretos se quedan donde están: el otro lugar no guarda nada.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretPlacing</name>
    <message>
        <source>until Signalbox ends</source>
        <translation>hasta que termine Signalbox</translation>
    </message>
    <message>
        <source>in the encrypted file</source>
        <translation>en el archivo cifrado</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>No hay llavero: los secretos se guardan hasta que termine Signalbox.</translation>
    </message>
    <message>
        <source>Secrets are kept until Signalbox ends.</source>
        <translation>Los secretos se guardan hasta que termine Signalbox.</translation>
    </message>
    <message>
        <source>%1 Secrets are kept until Signalbox ends.</source>
        <translation>%1 Los secretos se guardan hasta que termine Signalbox.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretRows</name>
    <message>
        <source>Signalbox’s own list</source>
        <translation>La lista de Signalbox</translation>
    </message>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1, línea %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>Se queda. %1</translation>
    </message>
    <message>
        <source>To the keychain</source>
        <translation>Al llavero</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>%1, seen by every program</source>
        <translation>%1, visible para todos los programas</translation>
    </message>
    <message numerus="yes">
        <source>•••• masked, %n character(s)</source>
        <translation>
            <numerusform>•••• enmascarado, %n carácter</numerusform>
            <numerusform>•••• enmascarado, %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: nothing keeps secrets beyond this run</source>
        <translation>Todavía no: nada guarda secretos más allá de esta ejecución</translation>
    </message>
    <message>
        <source>To where secrets are kept</source>
        <translation>Adonde se guardan los secretos</translation>
    </message>
    <message>
        <source>To Signalbox’s encrypted file</source>
        <translation>Al archivo cifrado de Signalbox</translation>
    </message>
    <message>
        <source>%1; the program’s file refers to %2</source>
        <translation>%1; el archivo del programa remite a %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsBar</name>
    <message>
        <source>Filter secrets</source>
        <translation>Filtrar secretos</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>&amp;Releer archivos</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsGroup</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>en el llavero</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>en un archivo cifrado</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>solo en memoria</translation>
    </message>
    <message>
        <source>Are &amp;kept</source>
        <translation>Se &amp;guardan</translation>
    </message>
    <message>
        <source>API keys, passwords and tokens of servers are kept here.</source>
        <translation>Aquí se guardan las claves de API, contraseñas y tokens de los servidores.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsKeeper</name>
    <message>
        <source>“%1” was changed meanwhile and is left as it is.</source>
        <translation>«%1» se modificó entretanto y se deja como está.</translation>
    </message>
    <message>
        <source>Secrets are written in the file again.</source>
        <translation>Los secretos vuelven a estar escritos en el archivo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsQuestion</name>
    <message>
        <source>Keep secrets in the clear</source>
        <translation>Conservar secretos sin enmascarar</translation>
    </message>
    <message>
        <source>Record what “%1” sends and gets as it is?</source>
        <translation>¿Registrar lo que «%1» envía y recibe tal como es?</translation>
    </message>
    <message>
        <source>Until this server is disconnected, its passwords, tokens and keys are written into the journal on this disk as they cross the wire, for everybody to read who can read the files.</source>
        <translation>Hasta que este servidor se desconecte, sus contraseñas, tokens y claves se escriben en el diario de este disco tal como pasan por la línea, legibles para cualquiera que pueda leer los archivos.</translation>
    </message>
    <message>
        <source>They stay there when masking is on again, until their messages are removed. What is exported or shared is masked all the same, unless you choose otherwise there.</source>
        <translation>Se quedan ahí cuando se vuelva a enmascarar, hasta que se eliminen sus mensajes. Lo que se exporta o comparte se enmascara de todos modos, salvo que elija otra cosa allí.</translation>
    </message>
    <message>
        <source>Write secrets down</source>
        <translation>Anotar secretos</translation>
    </message>
    <message>
        <source>Go on masking</source>
        <translation>Seguir enmascarando</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsTab</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Show the file’s history…</source>
        <translation>Mostrar el historial del archivo…</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>Abrir la carpeta del archivo</translation>
    </message>
    <message>
        <source>Secrets in files</source>
        <translation>Secretos en archivos</translation>
    </message>
    <message>
        <source>Looking for secrets in files.</source>
        <translation>Buscando secretos en archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n oculto.</numerusform>
            <numerusform>%n ocultos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches “%1”.</source>
        <translation>Ningún secreto coincide con «%1».</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todos</translation>
    </message>
    <message>
        <source>Asking the place where secrets are kept.</source>
        <translation>Consultando el lugar donde se guardan los secretos.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n secreto</numerusform>
            <numerusform>%n secretos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n can be moved.</source>
        <translation>
            <numerusform>%1, %n se puede mover.</numerusform>
            <numerusform>%1, %n se pueden mover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>%n oculto por el filtro.</numerusform>
            <numerusform>%n ocultos por el filtro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n elegido.</numerusform>
            <numerusform>%n elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read whole; see Programs.</source>
        <translation>
            <numerusform>%n archivo no se puede leer entero; véase Programas.</numerusform>
            <numerusform>%n archivos no se pueden leer enteros; véase Programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already.</source>
        <translation>Ya hay algo en curso.</translation>
    </message>
    <message>
        <source>Choose one secret or several.</source>
        <translation>Elija uno o varios secretos.</translation>
    </message>
    <message>
        <source>What is chosen has to stay where it is; each row says why.</source>
        <translation>Lo elegido tiene que quedarse donde está; cada fila dice por qué.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Arguments can be read by every program of this machine while the server runs.</source>
        <translation>Todos los programas de este equipo pueden leer los argumentos mientras el servidor está en ejecución.</translation>
    </message>
    <message>
        <source>The value of %1 is in the clipboard.</source>
        <translation>El valor de %1 está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1. Nothing here keeps secrets yet; see the settings.</source>
        <translation>%1. Aquí nada guarda secretos todavía; vea los ajustes.</translation>
    </message>
    <message>
        <source>Before that, start a keychain or choose a file with a passphrase in the settings.</source>
        <translation>Antes, inicie un llavero o elija un archivo con frase de contraseña en los ajustes.</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text. Variables, headers, arguments and addresses that have a secret’s name or form would stand here: of Signalbox’s own list and of other programs’ files, without their values. From here they are moved to where secrets are kept, with a reference left in their place.</source>
        <translation>No hay ningún secreto sin cifrar en un archivo. Aquí figurarían las variables, cabeceras, argumentos y direcciones que tienen nombre o forma de secreto: de la lista de Signalbox y de los archivos de otros programas, sin sus valores. Desde aquí se mueven adonde se guardan los secretos y en su lugar queda una referencia.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerCards</name>
    <message>
        <source>An address begins with https, or with http on this machine.</source>
        <translation>Una dirección empieza por https, o por http en este equipo.</translation>
    </message>
    <message>
        <source>This address tells of no servers: it has no server card and no catalog.</source>
        <translation>Esta dirección no anuncia servidores: no tiene ni tarjeta de servidor ni catálogo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>Guardar y conectar</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Editar servidor</translation>
    </message>
    <message>
        <source>Clone server</source>
        <translation>Duplicar servidor</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Añadir servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> copia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show the fault in “%1”</source>
        <translation>Mostrar el error en «%1»</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>Raíces</translation>
    </message>
    <message>
        <source>This was left without being saved.</source>
        <translation>Esto se dejó sin guardar.</translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>Puts in what you had typed, but for secrets. Undo takes it out again.</source>
        <translation>Pone lo que había escrito, salvo los secretos. Deshacer lo vuelve a quitar.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerFacts</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>modern, %1</source>
        <translation>moderno, %1</translation>
    </message>
    <message>
        <source>legacy, %1</source>
        <translation>antiguo, %1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1, %2 fallidas</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Acceso por</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerListModel</name>
    <message>
        <source>Disconnected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>Desconectando…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>secrets are recorded</source>
        <translation>se registran secretos</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>secretos</translation>
    </message>
    <message>
        <source>Its secrets are written into the journal in the clear.</source>
        <translation>Sus secretos se escriben en el diario sin enmascarar.</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Le espera</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileDelegate</name>
    <message numerus="yes">
        <source>Calls over time, at most %n in one point</source>
        <translation>
            <numerusform>Llamadas a lo largo del tiempo, %n como máximo en un punto</numerusform>
            <numerusform>Llamadas a lo largo del tiempo, %n como máximo en un punto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileModel</name>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidas</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTiles</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerView</name>
    <message>
        <source>Views of the server</source>
        <translation>Vistas del servidor</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>%1 – %2 – Signalbox</source>
        <translation>%1 – %2 – Signalbox</translation>
    </message>
    <message>
        <source>Where this view stands</source>
        <translation>Dónde está esta vista</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>&amp;Añadir servidor…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>&amp;Pegar…</translation>
    </message>
    <message>
        <source>Shows what the copied command line, address or JSON means, before it is kept.</source>
        <translation>Muestra lo que significa la línea de órdenes, la dirección o el JSON copiado antes de guardarlo.</translation>
    </message>
    <message>
        <source>What is managed</source>
        <translation>Qué se gestiona</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPane</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>Filtrar servidores</translation>
    </message>
    <message>
        <source>Servers you add are listed here.</source>
        <translation>Los servidores que añada aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Session</name>
    <message>
        <source>The connection was given up.</source>
        <translation>Se abandonó la conexión.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”.</source>
        <translation>La revisión de protocolo %1 no tiene la petición «%2».</translation>
    </message>
    <message>
        <source>only messages on stdout</source>
        <translation>solo mensajes en stdout</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>una línea que no es un mensaje</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>un mensaje</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>un lote</translation>
    </message>
    <message>
        <source>no request from a server</source>
        <translation>ninguna petición de un servidor</translation>
    </message>
    <message>
        <source>a request this revision has</source>
        <translation>una petición que tiene esta revisión</translation>
    </message>
    <message>
        <source>a notification this revision has</source>
        <translation>una notificación que tiene esta revisión</translation>
    </message>
    <message>
        <source>absent or another value</source>
        <translation>ausente u otro valor</translation>
    </message>
    <message>
        <source>The answer is not a valid message, so it counts neither as a success nor as a failure of the server&apos;s.</source>
        <translation>La respuesta no es un mensaje válido, así que no cuenta ni como éxito ni como fallo del servidor.</translation>
    </message>
    <message>
        <source>another JSON value</source>
        <translation>otro valor JSON</translation>
    </message>
    <message>
        <source>The result is of a kind this request cannot have: %1</source>
        <translation>El resultado es de un tipo que esta petición no puede tener: %1</translation>
    </message>
    <message>
        <source>The server asked for input more than %1 times in one call.</source>
        <translation>El servidor pidió una entrada más de %1 veces en una llamada.</translation>
    </message>
    <message>
        <source>the token of an open request</source>
        <translation>el token de una petición abierta</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>más que antes</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>Se canceló la llamada.</translation>
    </message>
    <message>
        <source>The call took longer than its limit of %1 ms in all.</source>
        <translation>La llamada tardó más que su límite de %1 ms en total.</translation>
    </message>
    <message>
        <source>The server did not answer within %1 ms.</source>
        <translation>El servidor no respondió en %1 ms.</translation>
    </message>
    <message>
        <source>What the server did with this call is unknown; look before it is repeated.</source>
        <translation>No se sabe qué hizo el servidor con esta llamada; compruébelo antes de repetirla.</translation>
    </message>
    <message>
        <source>This tool cannot be called over HTTP: %1</source>
        <translation>No se puede llamar a esta herramienta por HTTP: %1</translation>
    </message>
    <message>
        <source>The server ended the subscription.</source>
        <translation>El servidor terminó la suscripción.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionTableModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Permitted tools</source>
        <translation>Herramientas permitidas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Called in it</source>
        <translation>Llamado en ella</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionsPanel</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crear</translation>
    </message>
    <message>
        <source>C&amp;opy id</source>
        <translation>C&amp;opiar ID</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Renovar</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>No sessions. A session says for whom calls are made, which tools may be called, and until when. A program that names one (signalbox-cli --session) cannot go beyond it.</source>
        <translation>No hay sesiones. Una sesión indica para quién se hacen llamadas, qué herramientas se pueden llamar y hasta cuándo. Un programa que indica una (signalbox-cli --session) no puede ir más allá de ella.</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>User of the new session</source>
        <translation>Usuario de la nueva sesión</translation>
    </message>
    <message>
        <source>permitted tools, such as files.read_*, github.*</source>
        <translation>herramientas permitidas, como files.read_*, github.*</translation>
    </message>
    <message>
        <source>Tools that the new session permits</source>
        <translation>Herramientas que permite la nueva sesión</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>Cuánto dura una sesión</translation>
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
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Not the default.</source>
        <translation>No es el valor predeterminado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsImportDialog</name>
    <message>
        <source>&amp;Also take back what the file does not name</source>
        <translation>Revertir &amp;también lo que el archivo no nombra</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The file cannot be taken: %1 (%2)</source>
        <translation>No se puede usar el archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) change. Those of now are kept in a file beside them first.</source>
        <translation>
            <numerusform>Cambia %n ajuste. Los actuales se conservan antes en un archivo junto a ellos.</numerusform>
            <numerusform>Cambian %n ajustes. Los actuales se conservan antes en un archivo junto a ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as this Signalbox does not know them: %1</source>
        <translation>Se omiten, porque este Signalbox no los conoce: %1</translation>
    </message>
    <message>
        <source>Left out, as secrets stay where they are: %1</source>
        <translation>Se omiten, porque los secretos se quedan donde están: %1</translation>
    </message>
    <message>
        <source>Messages that the journal is to keep no longer go, and do not come back.</source>
        <translation>Los mensajes que el diario ya no debe conservar se eliminan y no vuelven.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>The desktop shows them while no window of Signalbox has the focus; alerts always.</source>
        <translation>El escritorio las muestra mientras ninguna ventana de Signalbox tiene el foco; las alertas, siempre.</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>This desktop has no system tray now: the icon shows itself once there is one.</source>
        <translation>Este escritorio no tiene ahora bandeja del sistema: el icono aparece en cuanto haya una.</translation>
    </message>
    <message>
        <source>Requests of servers</source>
        <translation>Peticiones de los servidores</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>They count from the next start on. Each server has more of its own: Edit, in its menu.</source>
        <translation>Valen desde el próximo inicio. Cada servidor tiene otros propios: Editar, en su menú.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Onl&amp;y what was changed</source>
        <translation>So&amp;lo lo modificado</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Everything is the default.</source>
        <translation>Todo es predeterminado.</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>Ningún ajuste es así.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n ajuste</numerusform>
            <numerusform>%n ajustes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Exportar ajustes</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>Ajustes (*.json)</translation>
    </message>
    <message>
        <source>What is not the default was written to %1. No secret is in it.</source>
        <translation>Lo que no es predeterminado se ha escrito en %1. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>The settings were taken from the file. Those before are kept in %1.</source>
        <translation>Los ajustes se han tomado del archivo. Los anteriores se conservan en %1.</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShareDialog</name>
    <message>
        <source>Share group</source>
        <translation>Compartir grupo</translation>
    </message>
    <message>
        <source>“%1” as a file for others</source>
        <translation>«%1» como archivo para otros</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were taken out: whoever takes the file is asked for them.</source>
        <translation>
            <numerusform>Se quitó %n secreto: se pedirá a quien importe el archivo.</numerusform>
            <numerusform>Se quitaron %n secretos: se pedirán a quien importe el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in it. One with a harmless name and no form of its own cannot be known: look at the file before you give it away.</source>
        <translation>No se encontró ningún secreto en él. Uno con un nombre inofensivo y sin forma propia no se puede reconocer: mire el archivo antes de darlo.</translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>Lo que no está en el archivo</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>Quien lo importe debe definir estas variables: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignIn</name>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>El ID de cliente se registró en %1, pero el servidor indica ahora %2; no se envía allí.</translation>
    </message>
    <message>
        <source>If that is right, enter the client id for the new authorization server.</source>
        <translation>Si es correcto, introduzca el ID de cliente para el nuevo servidor de autorización.</translation>
    </message>
    <message>
        <source>The server&apos;s authorization is done by another than before; what the old one gave is dropped.</source>
        <translation>De la autorización del servidor se encarga otro que antes; se descarta lo que dio el anterior.</translation>
    </message>
    <message>
        <source>The authorization server takes no DPoP proofs signed with ES256.</source>
        <translation>El servidor de autorización no admite pruebas DPoP firmadas con ES256.</translation>
    </message>
    <message>
        <source>The server asks for authorization, and nobody is signed in.</source>
        <translation>El servidor pide autorización, y nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in to it first.</source>
        <translation>Inicie sesión en él antes.</translation>
    </message>
    <message>
        <source>The authorization server gave a token of a kind that was not asked for (%1).</source>
        <translation>El servidor de autorización dio un token de un tipo que no se pidió (%1).</translation>
    </message>
    <message>
        <source>The authorization server gave a token that is not bound to our key.</source>
        <translation>El servidor de autorización dio un token que no está vinculado a nuestra clave.</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
    <message>
        <source>The token is bound to our key, as was asked for.</source>
        <translation>El token está vinculado a nuestra clave, como se pidió.</translation>
    </message>
    <message>
        <source>The token is of the kind that was asked for: a bearer token.</source>
        <translation>El token es del tipo pedido: un token bearer.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInQuestion</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Open the browser at %1?</source>
        <translation>¿Abrir el navegador en %1?</translation>
    </message>
    <message>
        <source>It reads as %1.</source>
        <translation>Se lee como %1.</translation>
    </message>
    <message>
        <source>To sign in to “%1” at %2.</source>
        <translation>Para iniciar sesión en «%1», en %2.</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>Pide: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>Abrir el navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInRun</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>No se inició ninguna sesión.</translation>
    </message>
    <message>
        <source>The token was not renewed.</source>
        <translation>El token no se ha renovado.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SoundBlock</name>
    <message>
        <source>Play in another program</source>
        <translation>Reproducir en otro programa</translation>
    </message>
    <message>
        <source>Not known to be a sound</source>
        <translation>No se sabe si es un sonido</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The sound could not be written to a file.</source>
        <translation>No se pudo escribir el sonido en un archivo.</translation>
    </message>
    <message>
        <source>There is no program that plays it. Save it instead.</source>
        <translation>No hay ningún programa que lo reproduzca. Guárdelo en su lugar.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StallsDialog</name>
    <message>
        <source>Moments in which the window was held up</source>
        <translation>Momentos en que la ventana quedó detenida</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Held up for</source>
        <translation>Detenida durante</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Bloqueos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message numerus="yes">
        <source>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</source>
        <translation>
            <numerusform>La ventana responde en %1 en 99 de 100 casos; la espera más larga fue de %2. Aquí figuran las esperas de más de %3: %n hasta ahora.</numerusform>
            <numerusform>La ventana responde en %1 en 99 de 100 casos; la espera más larga fue de %2. Aquí figuran las esperas de más de %3: %n hasta ahora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StartProblem</name>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>The working folder %1 does not exist.</source>
        <translation>La carpeta de trabajo %1 no existe.</translation>
    </message>
    <message>
        <source>The working folder %1 is not a folder.</source>
        <translation>La carpeta de trabajo %1 no es una carpeta.</translation>
    </message>
    <message>
        <source>The working folder %1 may not be entered.</source>
        <translation>No se puede entrar en la carpeta de trabajo %1.</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>Elija otra carpeta o déjelo vacío.</translation>
    </message>
    <message>
        <source>Argument %1 holds a NUL character, which no program can be given.</source>
        <translation>El argumento %1 contiene un carácter NUL, que no se puede pasar a ningún programa.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Elimine el carácter.</translation>
    </message>
    <message>
        <source>Argument %1 is %2 bytes long; the system takes at most %3.</source>
        <translation>El argumento %1 tiene %2 bytes; el sistema admite %3 como máximo.</translation>
    </message>
    <message>
        <source>Pass long values in a file or over the protocol.</source>
        <translation>Pase los valores largos en un archivo o por el protocolo.</translation>
    </message>
    <message>
        <source>The arguments are %1 bytes long in all; the system takes at most %2.</source>
        <translation>Los argumentos tienen %1 bytes en total; el sistema admite %2 como máximo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an environment variable.</source>
        <translation>«%1» no puede ser el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>Use letras, cifras y guiones bajos.</translation>
    </message>
    <message>
        <source>The value of the environment variable %1 is too long or holds a NUL character.</source>
        <translation>El valor de la variable de entorno %1 es demasiado largo o contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>Acorte el valor.</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 es un archivo vacío.</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 no es ni un programa para este sistema ni un script que indique su intérprete.</translation>
    </message>
    <message>
        <source>Start a script with a line like #!/usr/bin/env python3, or put its interpreter in front.</source>
        <translation>Empiece el script con una línea como #!/usr/bin/env python3, o ponga su intérprete delante.</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which does not exist.</source>
        <translation>%1 necesita el intérprete %2, que no existe.</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>Instale el intérprete o corrija la primera línea del script.</translation>
    </message>
    <message>
        <source>%1 needs a loader or library folder that does not exist here.</source>
        <translation>%1 necesita un cargador o una carpeta de bibliotecas que no existe aquí.</translation>
    </message>
    <message>
        <source>It may have been built for another system.</source>
        <translation>Puede que se haya creado para otro sistema.</translation>
    </message>
    <message>
        <source>The system does not allow %1 to be started.</source>
        <translation>El sistema no permite iniciar %1.</translation>
    </message>
    <message>
        <source>Check its permissions, those of its interpreter, and whether the disk is mounted noexec.</source>
        <translation>Compruebe sus permisos, los de su intérprete y si el disco está montado con noexec.</translation>
    </message>
    <message>
        <source>The arguments and environment are too long in all.</source>
        <translation>Los argumentos y el entorno son demasiado largos en total.</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>No se pudo iniciar %1: %2.</translation>
    </message>
    <message>
        <source>The program&apos;s name holds a NUL character.</source>
        <translation>El nombre del programa contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The working folder %1 could not be entered: %2.</source>
        <translation>No se pudo entrar en la carpeta de trabajo %1: %2.</translation>
    </message>
    <message>
        <source>Close some servers, or raise the limit.</source>
        <translation>Cierre algunos servidores o aumente el límite.</translation>
    </message>
    <message>
        <source>Signalbox has reached its limit of open files (%1).</source>
        <translation>Signalbox ha alcanzado su límite de archivos abiertos (%1).</translation>
    </message>
    <message>
        <source>The limit of processes is reached (%1).</source>
        <translation>Se ha alcanzado el límite de procesos (%1).</translation>
    </message>
    <message>
        <source>The system could not start the server&apos;s process: %1.</source>
        <translation>El sistema no pudo iniciar el proceso del servidor: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changing</source>
        <translation>
            <numerusform>%n cambiando</numerusform>
            <numerusform>%n cambiando</numerusform>
        </translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>Sin servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n desconectado</numerusform>
            <numerusform>%n desconectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording · %1 messages</source>
        <translation>Registrando · %1 mensajes</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>Signalbox %1 is out</source>
        <translation>Ha salido Signalbox %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n le espera</numerusform>
            <numerusform>%n le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StdioTransport</name>
    <message>
        <source>The process that guards the server was killed, and the server with it.</source>
        <translation>Se mató el proceso que vigila el servidor y, con él, el servidor.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelva a conectar.</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>El servidor no lee: %1 bytes esperan para enviársele.</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>Puede haberse colgado; reinícielo.</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (%2 seen so far).</source>
        <translation>El servidor envió un mensaje de más de %1 bytes (%2 vistos hasta ahora).</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Si tales mensajes son intencionados, aumente el límite en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The server was ended by signal %1 (%2).</source>
        <translation>La señal %1 terminó el servidor (%2).</translation>
    </message>
    <message>
        <source>The server ended with exit code %1.</source>
        <translation>El servidor terminó con el código %1.</translation>
    </message>
    <message>
        <source>The server ended by itself.</source>
        <translation>El servidor terminó por sí solo.</translation>
    </message>
    <message>
        <source>Its last lines on stderr may say why.</source>
        <translation>Sus últimas líneas en stderr pueden decir por qué.</translation>
    </message>
    <message>
        <source>The server&apos;s process %1 did not end although it was killed.</source>
        <translation>El proceso %1 del servidor no terminó aunque se mató.</translation>
    </message>
    <message>
        <source>It hangs in the system, often on a network drive.</source>
        <translation>Está colgado en el sistema, a menudo en una unidad de red.</translation>
    </message>
    <message>
        <source>A message of more than %1 bytes cannot be put together: %2.</source>
        <translation>No se puede componer un mensaje de más de %1 bytes: %2.</translation>
    </message>
    <message>
        <source>Make memory or disk space free, or ask for less at once.</source>
        <translation>Libere memoria o espacio en disco, o pida menos de una vez.</translation>
    </message>
</context>
<context>
    <name>Signalbox::StreamableHttpTransport</name>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>El servidor no acepta lo que se envía: %1 bytes en espera.</translation>
    </message>
    <message>
        <source>The server gave a session id of %1 bytes.</source>
        <translation>El servidor dio un ID de sesión de %1 bytes.</translation>
    </message>
    <message>
        <source>The server gave a session id with characters that no session id may have.</source>
        <translation>El servidor dio un ID de sesión con caracteres que ningún ID de sesión puede tener.</translation>
    </message>
    <message>
        <source>A message was not accepted: %1</source>
        <translation>No se aceptó un mensaje: %1</translation>
    </message>
    <message>
        <source>The server&apos;s own messages are not heard any more: %1</source>
        <translation>Ya no se reciben los mensajes propios del servidor: %1</translation>
    </message>
    <message>
        <source>The server does not know this session any more.</source>
        <translation>El servidor ya no conoce esta sesión.</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionBar</name>
    <message>
        <source>Read when it changes</source>
        <translation>Leer cuando cambie</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Suscribirse</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>Suscribiendo</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>Ended with the connection</source>
        <translation>Terminó con la conexión</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionHub</name>
    <message>
        <source>Another subscription takes its place.</source>
        <translation>Otra suscripción ocupa su lugar.</translation>
    </message>
    <message>
        <source>This server does not tell of changes to its resources.</source>
        <translation>Este servidor no avisa de cambios en sus recursos.</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Stopped, for they are off in it: %1.</source>
        <translation>Se detienen, porque están desactivados en él: %1.</translation>
    </message>
    <message>
        <source>Restarted, for they get other values: %1.</source>
        <translation>Se reinician, porque reciben otros valores: %1.</translation>
    </message>
    <message>
        <source>Calls that are under way at these servers end as lost.</source>
        <translation>Las llamadas en curso en estos servidores terminan como perdidas.</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;nnect the other servers that are on (%n)</source>
        <translation>
            <numerusform>Co&amp;nectar el otro servidor activado (%n)</numerusform>
            <numerusform>Co&amp;nectar los otros servidores activados (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch and stop</source>
        <translation>&amp;Cambiar y detener</translation>
    </message>
    <message>
        <source>&amp;Switch and restart</source>
        <translation>&amp;Cambiar y reiniciar</translation>
    </message>
    <message>
        <source>&amp;Switch, stop and restart</source>
        <translation>&amp;Cambiar, detener y reiniciar</translation>
    </message>
    <message>
        <source>Switch &amp;only</source>
        <translation>&amp;Solo cambiar</translation>
    </message>
    <message>
        <source>Servers that run go on as they are, until you restart them.</source>
        <translation>Los servidores en ejecución siguen como están hasta que usted los reinicie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskAgent</name>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>La respuesta del servidor a tasks/get no es una tarea.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListOperation</name>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>La lista se detuvo tras %1 páginas; el servidor tiene más.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListing</name>
    <message>
        <source>The server has more tasks than are listed here.</source>
        <translation>El servidor tiene más tareas de las que se muestran aquí.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskOperation</name>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>La revisión de protocolo %1 no tiene tareas.</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>La herramienta respondió con un error.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskTableModel</name>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>cancelándose</translation>
    </message>
    <message>
        <source>working</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>le espera</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Se conserva</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>la próxima a las %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
</context>
<context>
    <name>Signalbox::TasksPane</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>&amp;Consultar ahora</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>Ca&amp;ncelar tarea</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>Mostrar en el &amp;diario</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>No tasks. A call that the server goes on with after it has answered appears here.</source>
        <translation>No hay tareas. Una llamada con la que el servidor continúa tras haber respondido aparece aquí.</translation>
    </message>
    <message>
        <source>The server&apos;s list of tasks: %1</source>
        <translation>Lista de tareas del servidor: %1</translation>
    </message>
    <message>
        <source>Tasks of calls made here, and all others that the server lists.</source>
        <translation>Tareas de llamadas hechas aquí, y todas las demás que muestra el servidor.</translation>
    </message>
    <message>
        <source>Tasks of calls made here. This server does not list others.</source>
        <translation>Tareas de llamadas hechas aquí. Este servidor no muestra otras.</translation>
    </message>
    <message>
        <source>Choose a task.</source>
        <translation>Elija una tarea.</translation>
    </message>
    <message>
        <source>Its result has not been fetched.</source>
        <translation>No se ha obtenido su resultado.</translation>
    </message>
    <message>
        <source>Its result appears here when it is done.</source>
        <translation>Su resultado aparece aquí cuando termine.</translation>
    </message>
    <message>
        <source>The server waits for an answer. Give it, and the question comes here.</source>
        <translation>El servidor espera una respuesta. Désela y la pregunta llegará aquí.</translation>
    </message>
    <message>
        <source>Give &amp;input</source>
        <translation>Dar &amp;entrada</translation>
    </message>
    <message>
        <source>Get resu&amp;lt</source>
        <translation>&amp;Obtener resultado</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Its result is no longer kept here. The journal has it.</source>
        <translation>Su resultado ya no se guarda aquí. El diario lo tiene.</translation>
    </message>
    <message>
        <source>The task did not bring a result.</source>
        <translation>La tarea no dio ningún resultado.</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>&amp;Responder…</translation>
    </message>
    <message>
        <source>Shows what this server asks, in the queue of requests</source>
        <translation>Muestra lo que pregunta este servidor, en la cola de peticiones</translation>
    </message>
    <message>
        <source>The server waits for an answer to its question. “Answer…” shows it.</source>
        <translation>El servidor espera una respuesta a su pregunta. «Responder…» la muestra.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamGroup</name>
    <message>
        <source>&amp;Send calls to the team&apos;s database</source>
        <translation>&amp;Enviar llamadas a la base de datos del equipo</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Tr&amp;y the connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>PostgreSQL, with sslmode and sslrootcert behind a question mark, without a password.</source>
        <translation>PostgreSQL, con sslmode y sslrootcert tras un signo de interrogación, sin contraseña.</translation>
    </message>
    <message>
        <source>kept in the keychain; else ~/.pgpass</source>
        <translation>guardada en el llavero; si no, ~/.pgpass</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>Olvidar la contraseña</translation>
    </message>
    <message>
        <source>Removes the password from the keychain.</source>
        <translation>Elimina la contraseña del llavero.</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>nombres de servidores, separados por comas</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>&amp;Base de datos</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>As &amp;member</source>
        <translation>Como &amp;miembro</translation>
    </message>
    <message>
        <source>With&amp;out</source>
        <translation>S&amp;in</translation>
    </message>
    <message>
        <source>Of each call: server, method, tool, caller, time, duration, how it ended, and its bytes. Never arguments, results or error texts.</source>
        <translation>De cada llamada: servidor, método, herramienta, llamante, hora, duración, cómo terminó y sus bytes. Nunca argumentos, resultados ni textos de error.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Calls are sent from now on.</source>
        <translation>Las llamadas se envían desde ahora.</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>No se envía nada.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Last sent at %1.</source>
        <translation>Último envío a las %1.</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No espera nada.</translation>
    </message>
    <message>
        <source>Calls that wait: %1.</source>
        <translation>Llamadas en espera: %1.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamKeeper</name>
    <message>
        <source>The database took the connection; its tables are there.</source>
        <translation>La base de datos aceptó la conexión; sus tablas existen.</translation>
    </message>
    <message>
        <source>The database took the connection, but calls may only be read there.</source>
        <translation>La base de datos aceptó la conexión, pero allí las llamadas solo se pueden leer.</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there are no calls for the team&apos;s database.</source>
        <translation>No se registra nada, así que no hay llamadas para la base de datos del equipo.</translation>
    </message>
    <message>
        <source>There is no keychain for the password.</source>
        <translation>No hay llavero para la contraseña.</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass instead.</source>
        <translation>Póngala en su lugar en ~/.pgpass.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryGroup</name>
    <message>
        <source>&amp;Report calls to an OpenTelemetry collector</source>
        <translation>&amp;Informar de las llamadas a un recopilador de OpenTelemetry</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>Enviar una &amp;prueba</translation>
    </message>
    <message>
        <source>name=value, kept in the keychain</source>
        <translation>name=value, guardado en el llavero</translation>
    </message>
    <message>
        <source>Forget the header fields</source>
        <translation>Olvidar las cabeceras</translation>
    </message>
    <message>
        <source>Removes the header fields from the keychain.</source>
        <translation>Elimina las cabeceras del llavero.</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>nombres de servidores, separados por comas</translation>
    </message>
    <message>
        <source>Collector &amp;address</source>
        <translation>&amp;Dirección del recopilador</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;Cabeceras</translation>
    </message>
    <message>
        <source>&amp;Without</source>
        <translation>&amp;Sin</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Calls are reported from now on.</source>
        <translation>Se informa de las llamadas desde ahora.</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>No se informa de nada.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>%1 sent, %2 dropped, %3 waiting.</source>
        <translation>%1 enviadas, %2 descartadas, %3 en espera.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryKeeper</name>
    <message>
        <source>There is no keychain for the collector&apos;s header fields.</source>
        <translation>No hay llavero para las cabeceras del recopilador.</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_HEADERS instead.</source>
        <translation>Defina en su lugar OTEL_EXPORTER_OTLP_HEADERS.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateForm</name>
    <message numerus="yes">
        <source>There are more than %n variables; the others have no value.</source>
        <translation>
            <numerusform>Hay más de %n variable; las demás no tienen valor.</numerusform>
            <numerusform>Hay más de %n variables; las demás no tienen valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values with commas between them; name=value makes pairs.</source>
        <translation>Varios valores separados por comas; name=value forma pares.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TerminalBroker</name>
    <message>
        <source>The server does not wait for this answer any more.</source>
        <translation>El servidor ya no espera esta respuesta.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TextBlock</name>
    <message>
        <source>Ways to see the text</source>
        <translation>Formas de ver el texto</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenKeeper</name>
    <message>
        <source>Another Signalbox has renewed the token already.</source>
        <translation>Otro Signalbox ya ha renovado el token.</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>Se renueva el token.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenRevoker</name>
    <message>
        <source>These tokens are being revoked already.</source>
        <translation>Estos tokens ya se están revocando.</translation>
    </message>
    <message>
        <source>Nobody is signed in: there is no token to revoke.</source>
        <translation>Nadie ha iniciado sesión: no hay ningún token que revocar.</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are only forgotten here.</source>
        <translation>El servidor de autorización no indica ninguna dirección para revocar tokens: solo se olvidan aquí.</translation>
    </message>
    <message>
        <source>The client that the tokens were given to is not known here any more, and no other may revoke them.</source>
        <translation>El cliente al que se dieron los tokens ya no se conoce aquí, y ningún otro puede revocarlos.</translation>
    </message>
    <message>
        <source>Forget them, or end them at the authorization server.</source>
        <translation>Olvídelos, o termínelos en el servidor de autorización.</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>El token de renovación está revocado.</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>El token de acceso está revocado.</translation>
    </message>
    <message>
        <source>The refresh token is revoked, the access token is not.</source>
        <translation>El token de renovación está revocado; el de acceso, no.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolBooks</name>
    <message>
        <source>The connection ended first.</source>
        <translation>La conexión terminó antes.</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>El servidor no está conectado.</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nombre de una herramienta</translation>
    </message>
    <message>
        <source>name of a tool</source>
        <translation>nombre de una herramienta</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolDescription</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresDelegate</name>
    <message numerus="yes">
        <source>At most %n call(s) in one point</source>
        <translation>
            <numerusform>Como máximo %n llamada en un punto</numerusform>
            <numerusform>Como máximo %n llamadas en un punto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresModel</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>Tasa de fallos</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>Llamadas a lo largo del tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6</source>
        <translation>
            <numerusform>%1 de %2: %n llamada, %3 fallidas, p50 %4, p95 %5, p99 %6</numerusform>
            <numerusform>%1 de %2: %n llamadas, %3 fallidas, p50 %4, p95 %5, p99 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresTable</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListModel</name>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>The badges are the server&apos;s own claims.</source>
        <translation>Las insignias son afirmaciones del propio servidor.</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>Contiene caracteres invisibles.</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>portabilidad</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otras</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s)</source>
        <translation>
            <numerusform>Grupo %1, %n herramienta</numerusform>
            <numerusform>Grupo %1, %n herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s), folded</source>
        <translation>
            <numerusform>Grupo %1, %n herramienta, plegado</numerusform>
            <numerusform>Grupo %1, %n herramientas, plegado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>Filtrar herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>Ninguna herramienta coincide con «%1». %2 ocultas.</translation>
    </message>
    <message>
        <source>Could not read the tools.</source>
        <translation>No se pudieron leer las herramientas.</translation>
    </message>
    <message>
        <source>This server offers no tools.</source>
        <translation>Este servidor no ofrece herramientas.</translation>
    </message>
    <message>
        <source>Waiting for tools/list</source>
        <translation>Esperando tools/list</translation>
    </message>
    <message>
        <source>Connect the server to see its tools.</source>
        <translation>Conecte el servidor para ver sus herramientas.</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>Lo que muestra la lista</translation>
    </message>
    <message>
        <source>Group by prefix</source>
        <translation>Agrupar por prefijo</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Show the tools of all servers</source>
        <translation>Mostrar las herramientas de todos los servidores</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolOperation</name>
    <message>
        <source>With revision %1 the server alone decides what becomes a task.</source>
        <translation>Con la revisión %1, solo el servidor decide qué pasa a ser una tarea.</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>La revisión de protocolo %1 no tiene tareas.</translation>
    </message>
    <message>
        <source>The call became the task “%1”.</source>
        <translation>La llamada pasó a ser la tarea «%1».</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>La herramienta respondió con un error.</translation>
    </message>
    <message>
        <source>The result was not checked: the tool is not in the server&apos;s list.</source>
        <translation>El resultado no se comprobó: la herramienta no está en la lista del servidor.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsPane</name>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>Más de %1: esto se conserva hasta que termine Signalbox, no más.</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsRunner</name>
    <message>
        <source>There is no server to ask.</source>
        <translation>No hay ningún servidor al que preguntar.</translation>
    </message>
    <message>
        <source>Somebody else was signed in while its tools were listed.</source>
        <translation>Otra persona inició sesión mientras se obtenía la lista de sus herramientas.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrackedTask</name>
    <message>
        <source>The server kept this task for %1 ms only; it has expired.</source>
        <translation>El servidor conservó esta tarea solo %1 ms; ha caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>La respuesta del servidor a tasks/get no es una tarea.</translation>
    </message>
    <message>
        <source>The connection ended before the task “%1” did.</source>
        <translation>La conexión terminó antes que la tarea «%1».</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>Se canceló la tarea.</translation>
    </message>
    <message>
        <source>The server was asked to cancel the task; whether it did is not known.</source>
        <translation>Se pidió al servidor que cancelara la tarea; no se sabe si lo hizo.</translation>
    </message>
</context>
<context>
    <name>Signalbox::Traffic</name>
    <message>
        <source>The server&apos;s answer was no answer to this request.</source>
        <translation>La respuesta del servidor no respondía a esta petición.</translation>
    </message>
    <message>
        <source>The server ended its answer without a message in it.</source>
        <translation>El servidor terminó su respuesta sin ningún mensaje en ella.</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Signalbox::Tray</name>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>desconectando</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>con error</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n petición en espera</numerusform>
            <numerusform>%n peticiones en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n servidor con error</numerusform>
            <numerusform>%n servidores con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) connected</source>
        <translation>
            <numerusform>%n servidor conectado</numerusform>
            <numerusform>%n servidores conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>&amp;Mostrar Signalbox</translation>
    </message>
    <message numerus="yes">
        <source>%n more server(s)</source>
        <translation>
            <numerusform>%n servidor más</numerusform>
            <numerusform>%n servidores más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>le espera</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) wait for you</source>
        <translation>
            <numerusform>%n servidor le espera</numerusform>
            <numerusform>%n servidores le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TreePane</name>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy path (JSON Pointer)</source>
        <translation>Copiar ruta (JSON Pointer)</translation>
    </message>
    <message>
        <source>Copy path (JSONPath)</source>
        <translation>Copiar ruta (JSONPath)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdateHistory</name>
    <message>
        <source>Read: the same as before</source>
        <translation>Leído: igual que antes</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>No se pudo leer</translation>
    </message>
    <message>
        <source>Changed, %1 times</source>
        <translation>Cambió %1 veces</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambió</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>No longer subscribed</source>
        <translation>Ya no suscrito</translation>
    </message>
    <message>
        <source>The subscription was refused</source>
        <translation>Se rechazó la suscripción</translation>
    </message>
    <message>
        <source>The stream was lost for a while: changes may have been missed</source>
        <translation>El flujo se perdió un tiempo: pueden faltar cambios</translation>
    </message>
    <message>
        <source>The connection ended, and the subscription with it</source>
        <translation>La conexión terminó y, con ella, la suscripción</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1, no guardado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdatesGroup</name>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Buscar &amp;ahora</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>No hay ninguna versión más reciente en la lista. Esta es %1.</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2. Get it where you got this one.</source>
        <translation>Ha salido Signalbox %1; este es %2. Obténgalo donde obtuvo este.</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3. Get it where you got this one.</source>
        <translation>Ha salido Signalbox %1, del %2; este es %3. Obténgalo donde obtuvo este.</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeModel</name>
    <message numerus="yes">
        <source>%1 of %2 checks in %n day(s) were answered</source>
        <translation>
            <numerusform>Se respondieron %1 de %2 comprobaciones en %n día</numerusform>
            <numerusform>Se respondieron %1 de %2 comprobaciones en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondidas</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: sin comprobar</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks failed</source>
        <translation>%1: %2 de %3 comprobaciones fallidas</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondidas</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeStrip</name>
    <message numerus="yes">
        <source>Uptime over %n day(s)</source>
        <translation>
            <numerusform>Disponibilidad en %n día</numerusform>
            <numerusform>Disponibilidad en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ValueFields</name>
    <message>
        <source>Goes into %1.</source>
        <translation>Va en %1.</translation>
    </message>
    <message>
        <source>One is kept already.</source>
        <translation>Ya hay uno guardado.</translation>
    </message>
    <message>
        <source>It was given before.</source>
        <translation>Se indicó antes.</translation>
    </message>
    <message>
        <source>If you leave it empty: %1</source>
        <translation>Si lo deja vacío: %1</translation>
    </message>
    <message>
        <source>Kept where your secrets are kept.</source>
        <translation>Se guarda donde se guardan sus secretos.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>May be given what is in this file</source>
        <translation>Puede recibir lo que hay en este archivo</translation>
    </message>
    <message>
        <source>May be given the variable of this name</source>
        <translation>Puede recibir la variable de este nombre</translation>
    </message>
    <message>
        <source>May be given the variable of this name, which is not set now</source>
        <translation>Puede recibir la variable de este nombre, que ahora no está definida</translation>
    </message>
    <message>
        <source>or a value of its own</source>
        <translation>o un valor propio</translation>
    </message>
    <message>
        <source>It is needed before the server can be started.</source>
        <translation>Se necesita antes de poder iniciar el servidor.</translation>
    </message>
    <message>
        <source>May be given this variable of your profiles</source>
        <translation>Puede recibir esta variable de sus perfiles</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>Nueva variable</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>En: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableFields</name>
    <message>
        <source>It is a &amp;secret: kept where secrets are kept, not in the file</source>
        <translation>Es un &amp;secreto: se guarda donde se guardan los secretos, no en el archivo</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>guardado; teclee otro para sustituirlo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Entries of servers refer to it as ${var:NAME}.</source>
        <translation>Las entradas de los servidores remiten a ella como ${var:NAME}.</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>There is one of this name here.</source>
        <translation>Aquí ya hay una con este nombre.</translation>
    </message>
    <message>
        <source>Letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>Letras de la a a la z, cifras, «_», «-» y «.», sin empezar por una cifra.</translation>
    </message>
    <message>
        <source>A secret has a value.</source>
        <translation>Un secreto tiene un valor.</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableRows</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>%1 (now: that of %2)</source>
        <translation>%1 (ahora: el de %2)</translation>
    </message>
</context>
<context>
    <name>Signalbox::VerdictTableModel</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>Una llamada</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>se permite</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>se pregunta</translation>
    </message>
    <message>
        <source>is denied</source>
        <translation>se deniega</translation>
    </message>
    <message>
        <source>its definition changed</source>
        <translation>su definición ha cambiado</translation>
    </message>
    <message>
        <source>other arguments or more calls may be judged in another way</source>
        <translation>otros argumentos o más llamadas pueden juzgarse de otra manera</translation>
    </message>
</context>
<context>
    <name>Signalbox::VersionRows</name>
    <message numerus="yes">
        <source>As it was first found, with %n servers.</source>
        <translation>
            <numerusform>Como se encontró por primera vez, con %n servidor.</numerusform>
            <numerusform>Como se encontró por primera vez, con %n servidores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about servers changed.</source>
        <translation>No cambió nada de los servidores.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1, como está ahora</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>Another program or a person</source>
        <translation>Otro programa o una persona</translation>
    </message>
</context>
<context>
    <name>Signalbox::WatchOperation</name>
    <message>
        <source>Protocol revision %1 has no request “subscriptions/listen”.</source>
        <translation>La revisión de protocolo %1 no tiene la petición «subscriptions/listen».</translation>
    </message>
    <message>
        <source>There resources/subscribe does it for one resource.</source>
        <translation>Allí lo hace resources/subscribe para un recurso.</translation>
    </message>
    <message>
        <source>The server tells of no changed lists.</source>
        <translation>El servidor no avisa de listas cambiadas.</translation>
    </message>
    <message>
        <source>Name a resource with --uri.</source>
        <translation>Indique un recurso con --uri.</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>La conexión terminó.</translation>
    </message>
    <message>
        <source>The server refused to tell of changed lists: %1</source>
        <translation>El servidor se negó a avisar de listas cambiadas: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketHandshake</name>
    <message>
        <source>This is no ws or wss address.</source>
        <translation>Esto no es una dirección ws o wss.</translation>
    </message>
    <message>
        <source>The address of a WebSocket must not hold a &quot;#&quot;.</source>
        <translation>La dirección de un WebSocket no puede contener un «#».</translation>
    </message>
    <message>
        <source>Check that the address is that of a WebSocket server.</source>
        <translation>Compruebe que la dirección es la de un servidor WebSocket.</translation>
    </message>
    <message>
        <source>The server switched to another protocol than WebSocket.</source>
        <translation>El servidor cambió a otro protocolo que WebSocket.</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not prove that it read the request: its Sec-WebSocket-Accept is wrong.</source>
        <translation>La respuesta del servidor no prueba que leyera la petición: su Sec-WebSocket-Accept es incorrecto.</translation>
    </message>
    <message>
        <source>The server uses a WebSocket extension that nobody asked for: %1.</source>
        <translation>El servidor usa una extensión de WebSocket que nadie pidió: %1.</translation>
    </message>
    <message>
        <source>The server chose the subprotocol &quot;%1&quot;, which was not offered.</source>
        <translation>El servidor eligió el subprotocolo «%1», que no se ofreció.</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP status 401).</source>
        <translation>El servidor quiere credenciales (estado HTTP 401).</translation>
    </message>
    <message>
        <source>The server refuses these credentials (HTTP status 403).</source>
        <translation>El servidor rechaza estas credenciales (estado HTTP 403).</translation>
    </message>
    <message>
        <source>Check the headers in the server&apos;s settings.</source>
        <translation>Compruebe las cabeceras en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1.</source>
        <translation>El servidor no abrió un WebSocket: estado HTTP %1.</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1, &quot;%2&quot;.</source>
        <translation>El servidor no abrió un WebSocket: estado HTTP %1, «%2».</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketTransport</name>
    <message>
        <source>The server agreed on no subprotocol; &quot;mcp&quot; was asked for.</source>
        <translation>El servidor no acordó ningún subprotocolo; se pidió «mcp».</translation>
    </message>
    <message>
        <source>The server sends binary messages; they are ignored.</source>
        <translation>El servidor envía mensajes binarios; se ignoran.</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>El servidor no lee: %1 bytes esperan para enviársele.</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>Puede haberse colgado; reinícielo.</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1).</source>
        <translation>El servidor cerró la conexión (código de cierre %1).</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1): &quot;%2&quot;.</source>
        <translation>El servidor cerró la conexión (código de cierre %1): «%2».</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (close code %2).</source>
        <translation>El servidor envió un mensaje de más de %1 bytes (código de cierre %2).</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>Si tales mensajes son intencionados, aumente el límite en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The server broke the rules of WebSocket: it sent %1 (close code %2).</source>
        <translation>El servidor incumplió las reglas de WebSocket: envió %1 (código de cierre %2).</translation>
    </message>
    <message>
        <source>This is a fault of the server or of a proxy before it.</source>
        <translation>Es un error del servidor o de un proxy delante de él.</translation>
    </message>
    <message>
        <source>The connection to the server was lost (close code %1).</source>
        <translation>Se perdió la conexión con el servidor (código de cierre %1).</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Vuelva a conectar.</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>El servidor no envió nada durante %1 segundos, ni siquiera una respuesta a un ping.</translation>
    </message>
</context>
<context>
    <name>Signalbox::WelcomePage</name>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>Connect one, then call its tools and watch its traffic.</source>
        <translation>Conecte uno, llame a sus herramientas y observe su tráfico.</translation>
    </message>
    <message>
        <source>Try it with a sample server</source>
        <translation>Probarlo con un servidor de ejemplo</translation>
    </message>
    <message>
        <source>Paste or drop anything</source>
        <translation>Pegue o suelte cualquier cosa</translation>
    </message>
    <message>
        <source>A command line, or JSON from any program. You see what it means before it is kept.</source>
        <translation>Una línea de órdenes, o JSON de cualquier programa. Verá lo que significa antes de guardarlo.</translation>
    </message>
    <message>
        <source>Command line or JSON</source>
        <translation>Línea de órdenes o JSON</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>Rellenar un formulario…</translation>
    </message>
    <message>
        <source>fill in a form</source>
        <translation>rellenar un formulario</translation>
    </message>
    <message>
        <source>add what you copied</source>
        <translation>añadir lo copiado</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>todas las teclas</translation>
    </message>
    <message>
        <source>They come with Signalbox, run on this machine and need no account.</source>
        <translation>Vienen con Signalbox, se ejecutan en este equipo y no necesitan cuenta.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keeps settings and the server list in this folder.</source>
        <translation>Guarda los ajustes y la lista de servidores en esta carpeta.</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>Gestiona, prueba y vigila servidores MCP.</translation>
    </message>
    <message>
        <source>Signalbox ends: the system has no more memory for it.</source>
        <translation>Signalbox termina: el sistema ya no tiene memoria para él.</translation>
    </message>
    <message>
        <source>Appends each moment in which the window is held up to this file, as JSON.</source>
        <translation>Añade a este archivo, como JSON, cada momento en que la ventana queda detenida.</translation>
    </message>
    <message>
        <source>Prints “painted” after the first full frame, and “ready” when the servers are known.</source>
        <translation>Imprime «painted» tras el primer fotograma completo y «ready» cuando se conocen los servidores.</translation>
    </message>
    <message>
        <source>Keeps everything in this folder: settings, the server list, the journal, what was typed.</source>
        <translation>Guarda todo en esta carpeta: los ajustes, la lista de servidores, el diario, lo escrito.</translation>
    </message>
    <message>
        <source>Keeps everything in the folder signalbox-data beside the program. A file named portable beside it means the same.</source>
        <translation>Guarda todo en la carpeta signalbox-data junto al programa. Un archivo llamado portable junto a él significa lo mismo.</translation>
    </message>
    <message>
        <source>What to open: session files (.signalbox), bundles (.mcpb), files that name servers, and links. Nothing in them is started before you say so. If Signalbox runs already with the same folders, it opens them.</source>
        <translation>Qué abrir: archivos de sesión (.signalbox), bundles (.mcpb), archivos que nombran servidores y enlaces. No se inicia nada de su contenido hasta que usted lo diga. Si Signalbox ya está en ejecución con las mismas carpetas, los abre él.</translation>
    </message>
</context>
<context>
    <name>StaticAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>Las credenciales para %1 no se envían a %2.</translation>
    </message>
    <message>
        <source>The credentials have characters that cannot be sent.</source>
        <translation>Las credenciales tienen caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>The server asks for authorization.</source>
        <translation>El servidor pide autorización.</translation>
    </message>
    <message>
        <source>The server refuses these credentials.</source>
        <translation>El servidor rechaza estas credenciales.</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>El servidor no permite esto.</translation>
    </message>
    <message>
        <source>Look at the credentials in the server&apos;s settings.</source>
        <translation>Revise las credenciales en los ajustes del servidor.</translation>
    </message>
    <message>
        <source>Choose in the server&apos;s settings how to sign in.</source>
        <translation>Elija en los ajustes del servidor cómo iniciar sesión.</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>Pide: %1.</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>That is no address of a PostgreSQL database.</source>
        <translation>Esto no es una dirección de una base de datos PostgreSQL.</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database?sslmode=verify-full.</source>
        <translation>Escríbala como postgresql://name@host/database?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>Una contraseña no debe figurar en la dirección.</translation>
    </message>
    <message>
        <source>Put it into the keychain (Settings, Team) or into ~/.pgpass.</source>
        <translation>Póngala en el llavero (Ajustes, Equipo) o en ~/.pgpass.</translation>
    </message>
    <message>
        <source>The parameter “%1” of the address has a semicolon in its value.</source>
        <translation>El parámetro «%1» de la dirección tiene un punto y coma en su valor.</translation>
    </message>
    <message>
        <source>The address has the parameter “%1”, which is not known.</source>
        <translation>La dirección tiene el parámetro «%1», que no se conoce.</translation>
    </message>
    <message>
        <source>The team&apos;s database was not reached: %1</source>
        <translation>No se pudo acceder a la base de datos del equipo: %1</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and the password.</source>
        <translation>Compruebe el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address.</source>
        <translation>Compruebe sslmode y sslrootcert en la dirección.</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>No está instalado el controlador de Qt para PostgreSQL.</translation>
    </message>
    <message>
        <source>Debian has it in the package libqt6sql6-psql.</source>
        <translation>Debian lo tiene en el paquete libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: %1</source>
        <translation>La base de datos del equipo lo rechazó: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database gives %1 no right to that: %2</source>
        <translation>La base de datos del equipo no da a %1 derecho a ello: %2</translation>
    </message>
    <message>
        <source>Whoever keeps the database can grant it.</source>
        <translation>Quien administra la base de datos puede concederlo.</translation>
    </message>
    <message>
        <source>The team&apos;s database took too long.</source>
        <translation>La base de datos del equipo tardó demasiado.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost: %1</source>
        <translation>Se perdió la conexión con la base de datos del equipo: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database is from a newer Signalbox (version %1; this one understands %2).</source>
        <translation>La base de datos del equipo es de un Signalbox más reciente (versión %1; este entiende %2).</translation>
    </message>
    <message>
        <source>Update Signalbox.</source>
        <translation>Actualice Signalbox.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no tables yet, and %1 may not make them.</source>
        <translation>La base de datos del equipo aún no tiene tablas, y %1 no puede crearlas.</translation>
    </message>
    <message>
        <source>The team&apos;s database is from an older Signalbox, and %1 may not upgrade it.</source>
        <translation>La base de datos del equipo es de un Signalbox más antiguo, y %1 no puede actualizarla.</translation>
    </message>
    <message>
        <source>Let somebody connect once who may, or ask for the right CREATE.</source>
        <translation>Deje que se conecte una vez alguien que pueda, o pida el derecho CREATE.</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta del diario.</translation>
    </message>
    <message>
        <source>The settings of the team&apos;s database cannot be written.</source>
        <translation>No se pueden escribir los ajustes de la base de datos del equipo.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>La base de datos del equipo no responde.</translation>
    </message>
    <message>
        <source>The address names more than one server.</source>
        <translation>La dirección indica más de un servidor.</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>Indique uno.</translation>
    </message>
</context>
<context>
    <name>Telemetry</name>
    <message>
        <source>The collector&apos;s header fields cannot be read.</source>
        <translation>No se pueden leer las cabeceras del recopilador.</translation>
    </message>
    <message>
        <source>Write them as name=value, with commas between them.</source>
        <translation>Escríbalas como name=value, separadas por comas.</translation>
    </message>
    <message>
        <source>“%1” is no address of a collector.</source>
        <translation>«%1» no es una dirección de un recopilador.</translation>
    </message>
    <message>
        <source>Write it like http://localhost:4318; secrets go into the keychain or the environment.</source>
        <translation>Escríbala como http://localhost:4318; los secretos van en el llavero o en el entorno.</translation>
    </message>
    <message>
        <source>The settings of telemetry cannot be written.</source>
        <translation>No se pueden escribir los ajustes de telemetría.</translation>
    </message>
</context>
<context>
    <name>TextFind</name>
    <message>
        <source>in the first %1</source>
        <translation>en los primeros %1</translation>
    </message>
    <message>
        <source>behind the first %1</source>
        <translation>tras los primeros %1</translation>
    </message>
</context>
<context>
    <name>ToolBadges</name>
    <message>
        <source>read</source>
        <translation>lee</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>repetible</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>escribe</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>destruye</translation>
    </message>
    <message>
        <source>open world</source>
        <translation>mundo abierto</translation>
    </message>
</context>
<context>
    <name>ToolHeaders</name>
    <message>
        <source>An x-mcp-header must be text, not %1.</source>
        <translation>Un x-mcp-header debe ser texto, no %1.</translation>
    </message>
    <message>
        <source>An x-mcp-header is empty.</source>
        <translation>Un x-mcp-header está vacío.</translation>
    </message>
    <message>
        <source>An x-mcp-header has control characters.</source>
        <translation>Un x-mcp-header tiene caracteres de control.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” cannot be a header&apos;s name.</source>
        <translation>El x-mcp-header «%1» no puede ser el nombre de una cabecera.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands under “%2”, not on a property of the arguments.</source>
        <translation>El x-mcp-header «%1» está en «%2», no en una propiedad de los argumentos.</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands on a value that is no string, integer or boolean.</source>
        <translation>El x-mcp-header «%1» está en un valor que no es string, integer ni boolean.</translation>
    </message>
    <message>
        <source>Two properties have the x-mcp-header “%1”.</source>
        <translation>Dos propiedades tienen el x-mcp-header «%1».</translation>
    </message>
</context>
<context>
    <name>ToolNameFinding</name>
    <message>
        <source>Another tool of this server has the same name.</source>
        <translation>Otra herramienta de este servidor tiene el mismo nombre.</translation>
    </message>
    <message>
        <source>The server “%1” has a tool of the same name.</source>
        <translation>El servidor «%1» tiene una herramienta con el mismo nombre.</translation>
    </message>
    <message>
        <source>Another tool of this server has a name that looks the same.</source>
        <translation>Otra herramienta de este servidor tiene un nombre que parece igual.</translation>
    </message>
    <message>
        <source>The server “%1” has a tool whose name looks the same: “%2”.</source>
        <translation>El servidor «%1» tiene una herramienta cuyo nombre parece igual: «%2».</translation>
    </message>
    <message>
        <source>Its address means a tool of the server “%1”, so it cannot be called by it.</source>
        <translation>Su dirección designa una herramienta del servidor «%1», así que no se puede llamar con ella.</translation>
    </message>
</context>
<context>
    <name>ToolRisks</name>
    <message>
        <source>It says that it only reads, but its name says “%1”: programs that trust the hint call it without asking.</source>
        <translation>Dice que solo lee, pero su nombre dice «%1»: los programas que confían en el indicio la llaman sin preguntar.</translation>
    </message>
    <message>
        <source>Take readOnlyHint out, or rename the tool.</source>
        <translation>Quite readOnlyHint o cambie el nombre de la herramienta.</translation>
    </message>
    <message>
        <source>It says that it destroys nothing, but its name says “%1”.</source>
        <translation>Dice que no destruye nada, pero su nombre dice «%1».</translation>
    </message>
    <message>
        <source>Set destructiveHint to true.</source>
        <translation>Ponga destructiveHint en true.</translation>
    </message>
    <message>
        <source>Its name says “%1”, and it does not say whether it destroys anything.</source>
        <translation>Su nombre dice «%1», y no indica si destruye algo.</translation>
    </message>
    <message>
        <source>Set destructiveHint, so that programs can ask before it is called.</source>
        <translation>Defina destructiveHint, para que los programas puedan preguntar antes de llamarla.</translation>
    </message>
    <message>
        <source>Call it by its server&apos;s name as well, and rename one of them.</source>
        <translation>Llámela también por el nombre de su servidor y cambie el nombre de una de ellas.</translation>
    </message>
</context>
<context>
    <name>ToolTip</name>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>Los primeros %1 de %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The list of releases declares a document type.</source>
        <translation>La lista de versiones declara un tipo de documento.</translation>
    </message>
    <message>
        <source>The list of releases is too long.</source>
        <translation>La lista de versiones es demasiado larga.</translation>
    </message>
    <message>
        <source>This is no list of releases, as AppStream has it.</source>
        <translation>Esto no es una lista de versiones de AppStream.</translation>
    </message>
    <message>
        <source>The list of releases was answered with HTTP %1.</source>
        <translation>La lista de versiones se respondió con HTTP %1.</translation>
    </message>
    <message>
        <source>A list of releases has an address of https, without a name or password in it.</source>
        <translation>Una lista de versiones tiene una dirección https, sin nombre ni contraseña en ella.</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>Only a text has a beginning: a list or pairs do not fit a variable with a length.</source>
        <translation>Solo un texto tiene principio: una lista o pares no se ajustan a una variable con longitud.</translation>
    </message>
    <message>
        <source>The address would be longer than %1 bytes.</source>
        <translation>La dirección superaría los %1 bytes.</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters.</source>
        <translation>La plantilla supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>A “}” closes nothing.</source>
        <translation>Un «}» no cierra nada.</translation>
    </message>
    <message>
        <source>This character must be written as %XX.</source>
        <translation>Este carácter debe escribirse como %XX.</translation>
    </message>
    <message>
        <source>A “{” is never closed.</source>
        <translation>Un «{» no se cierra.</translation>
    </message>
    <message>
        <source>The template has more than %1 expressions.</source>
        <translation>La plantilla tiene más de %1 expresiones.</translation>
    </message>
    <message>
        <source>An expression names no variable.</source>
        <translation>Una expresión no indica ninguna variable.</translation>
    </message>
    <message>
        <source>“%1” is no operator of URI templates.</source>
        <translation>«%1» no es un operador de plantillas de URI.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a variable.</source>
        <translation>«%1» no puede figurar en una variable.</translation>
    </message>
    <message>
        <source>A variable&apos;s name is missing or cut.</source>
        <translation>El nombre de una variable falta o está cortado.</translation>
    </message>
    <message>
        <source>A length must be a number from 1 to 9999.</source>
        <translation>Una longitud debe ser un número de 1 a 9999.</translation>
    </message>
</context>
<context>
    <name>ValueVault</name>
    <message>
        <source>What is kept of this server&apos;s values cannot be read.</source>
        <translation>No se puede leer lo guardado de los valores de este servidor.</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>credentials</source>
        <translation>credenciales</translation>
    </message>
    <message>
        <source>“%1” needs the variable %2, which is not set in the environment or profile in use.</source>
        <translation>«%1» necesita la variable %2, que no está definida en el entorno o perfil en uso.</translation>
    </message>
    <message>
        <source>“%1” needs variables that are not set in the environment or profile in use: %2.</source>
        <translation>«%1» necesita variables que no están definidas en el entorno o perfil en uso: %2.</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set %1=VALUE, or use another environment.</source>
        <translation>Defínala con: signalbox-cli servers env set %1=VALUE, o use otro entorno.</translation>
    </message>
    <message>
        <source>“%1” needs a value for: %2.</source>
        <translation>«%1» necesita un valor para: %2.</translation>
    </message>
    <message>
        <source>Connect it in the window, which asks for it, or use: signalbox-cli servers accept NAME</source>
        <translation>Conéctelo en la ventana, que lo pregunta, o use: signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set --secret %1, or use another environment.</source>
        <translation>Defínala con: signalbox-cli servers env set --secret %1, o use otro entorno.</translation>
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
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n descriptor</numerusform>
            <numerusform>%n descriptores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n proceso hijo</numerusform>
            <numerusform>%n procesos hijo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n zombi</numerusform>
            <numerusform>%n zombis</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all the server&apos;s processes together, measured once a second.</source>
        <translation>De todos los procesos del servidor juntos, medido una vez por segundo.</translation>
    </message>
    <message>
        <source>Memory: proportional (PSS), shared pages count in parts.</source>
        <translation>Memoria: proporcional (PSS), las páginas compartidas cuentan en parte.</translation>
    </message>
    <message>
        <source>Memory: resident (RSS), shared pages count in each process.</source>
        <translation>Memoria: residente (RSS), las páginas compartidas cuentan en cada proceso.</translation>
    </message>
    <message>
        <source>CPU: 100 % is one core.</source>
        <translation>CPU: 100 % es un núcleo.</translation>
    </message>
    <message>
        <source>The system does not tell all of some process.</source>
        <translation>De algún proceso el sistema no lo dice todo.</translation>
    </message>
    <message>
        <source>memory rises by %1 MB a minute</source>
        <translation>la memoria crece %1 MB por minuto</translation>
    </message>
    <message>
        <source>up</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>down</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>caído desde %1</translation>
    </message>
    <message>
        <source>%1 of the time</source>
        <translation>disponible el %1 del tiempo</translation>
    </message>
</context>
<context>
    <name>WebSocketClose</name>
    <message>
        <source>normal closure</source>
        <translation>cierre normal</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>se marcha</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>error de protocolo</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>datos no admitidos</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>no se dio ningún código</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>cerrada sin trama de cierre</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>carga no válida</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>infracción de la política</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>mensaje demasiado grande</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>falta una extensión</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>error interno</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>reinicio del servicio</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>vuelva a intentarlo más tarde</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>pasarela defectuosa</translation>
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
        <translation>una trama con bits reservados activados</translation>
    </message>
    <message>
        <source>a frame with an unknown opcode</source>
        <translation>una trama con un código de operación desconocido</translation>
    </message>
    <message>
        <source>a masked frame from a server</source>
        <translation>una trama enmascarada de un servidor</translation>
    </message>
    <message>
        <source>an unmasked frame from a client</source>
        <translation>una trama sin enmascarar de un cliente</translation>
    </message>
    <message>
        <source>a control frame in fragments</source>
        <translation>una trama de control fragmentada</translation>
    </message>
    <message>
        <source>a control frame of more than 125 bytes</source>
        <translation>una trama de control de más de 125 bytes</translation>
    </message>
    <message>
        <source>a frame whose length is not written as it must be</source>
        <translation>una trama cuya longitud no está escrita como debe</translation>
    </message>
    <message>
        <source>a continuation of no message</source>
        <translation>una continuación de ningún mensaje</translation>
    </message>
    <message>
        <source>a new message before the last one ended</source>
        <translation>un mensaje nuevo antes de que terminara el último</translation>
    </message>
    <message>
        <source>a close frame without a valid code</source>
        <translation>una trama de cierre sin código válido</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>texto que no es UTF-8</translation>
    </message>
    <message>
        <source>a message over the size limit</source>
        <translation>un mensaje por encima del límite de tamaño</translation>
    </message>
</context>
<context>
    <name>YamlOutline</name>
    <message>
        <source>The text is nested too deeply or holds too many values.</source>
        <translation>El texto está anidado a demasiada profundidad o contiene demasiados valores.</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>El nombre %1 aparece dos veces; cuenta el último.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>Es un enlace simbólico.</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>Es un dispositivo, una tubería o un socket.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Está cifrado.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>Está empaquetado de una forma que aquí no se lee.</translation>
    </message>
    <message>
        <source>It is a folder and has contents.</source>
        <translation>Es una carpeta y tiene contenido.</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>Está dos veces.</translation>
    </message>
    <message>
        <source>It lies in what is a file.</source>
        <translation>Está dentro de lo que es un archivo.</translation>
    </message>
    <message>
        <source>The bundle has %1 entries; at most %2 are unpacked.</source>
        <translation>El bundle tiene %1 entradas; se desempaquetan como máximo %2.</translation>
    </message>
    <message>
        <source>The file is no whole zip: %1.</source>
        <translation>El archivo no es un zip completo: %1.</translation>
    </message>
    <message>
        <source>The bundle has too many entries.</source>
        <translation>El bundle tiene demasiadas entradas.</translation>
    </message>
    <message>
        <source>An entry of the bundle cannot be read.</source>
        <translation>No se puede leer una entrada del bundle.</translation>
    </message>
    <message>
        <source>Its entries lie over each other.</source>
        <translation>Sus entradas se solapan.</translation>
    </message>
    <message>
        <source>Unpacked it would be %1 MB, from a file of %2 kB.</source>
        <translation>Desempaquetado ocuparía %1 MB, a partir de un archivo de %2 kB.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 bytes.</source>
        <translation>«%1» supera los %2 bytes.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>Its name is another&apos;s but for upper and lower case, or how a letter is spelt.</source>
        <translation>Su nombre es el de otro salvo por mayúsculas y minúsculas o por cómo se escribe una letra.</translation>
    </message>
    <message>
        <source>Two of its entries have one name.</source>
        <translation>Dos de sus entradas tienen el mismo nombre.</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>This is no file.</source>
        <translation>Esto no es un archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>The file has more than %1 MB.</source>
        <translation>El archivo supera los %1 MB.</translation>
    </message>
    <message>
        <source>The file is no zip, or its end is missing.</source>
        <translation>El archivo no es un zip o le falta el final.</translation>
    </message>
    <message>
        <source>The file has two ends.</source>
        <translation>El archivo tiene dos finales.</translation>
    </message>
</context>
<context>
    <name>ZipEntry</name>
    <message>
        <source>Its name has an empty part.</source>
        <translation>Su nombre tiene una parte vacía.</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>Su nombre lleva fuera de la carpeta.</translation>
    </message>
    <message>
        <source>Its name cannot be kept on Windows.</source>
        <translation>Su nombre no se puede conservar en Windows.</translation>
    </message>
    <message>
        <source>Its name is empty, longer than 1024 bytes or not UTF-8.</source>
        <translation>Su nombre está vacío, supera los 1024 bytes o no es UTF-8.</translation>
    </message>
    <message>
        <source>Its name has a control character.</source>
        <translation>Su nombre contiene un carácter de control.</translation>
    </message>
    <message>
        <source>Its name has a backslash or a colon, which lead elsewhere on Windows.</source>
        <translation>Su nombre contiene una barra inversa o dos puntos, que en Windows llevan a otro lugar.</translation>
    </message>
    <message>
        <source>Its name is an absolute path.</source>
        <translation>Su nombre es una ruta absoluta.</translation>
    </message>
    <message>
        <source>It lies in more than 64 folders.</source>
        <translation>Está dentro de más de 64 carpetas.</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>No se puede escribir el bundle: %1.</translation>
    </message>
</context>
</TS>
