<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n 件のリクエストが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, and %n more</source>
        <translation>
            <numerusform>%1 · %2、ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n server(s)</source>
        <translation>
            <numerusform>%n 個のサーバーに接続中</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>%1 に接続中</translation>
    </message>
    <message>
        <source>Connecting %1: %2</source>
        <translation>%1 に接続中: %2</translation>
    </message>
    <message numerus="yes">
        <source>Reading the lists of %n server(s)</source>
        <translation>
            <numerusform>%n 個のサーバーの一覧を読み取り中</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists of %1</source>
        <translation>%1 の一覧を読み取り中</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Failure rate</source>
        <translation>失敗率</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>無通信</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 at or over %2</source>
        <translation>%1が %2 以上</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1の状態が %2</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>リーク</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>毎分 %1</translation>
    </message>
</context>
<context>
    <name>AnswerScript</name>
    <message>
        <source>elicitation</source>
        <translation>エリシテーション</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>roots</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>whether a call may go</source>
        <translation>呼び出しの可否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, in a call of %3</source>
        <translation>%1: %2 (%3 の呼び出し中)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answers in %1 cannot be read: %2.</source>
        <translation>%1 の回答を読み取れません: %2。</translation>
    </message>
    <message>
        <source>“when” is a part of the question&apos;s text.</source>
        <translation>「when」は質問の文面の一部です。</translation>
    </message>
    <message>
        <source>“%1” is a name, in which * stands for anything.</source>
        <translation>「%1」は名前で、* は任意の文字列を表します。</translation>
    </message>
    <message>
        <source>The answers are not one JSON object.</source>
        <translation>回答が 1 つの JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>“consent” is once or deny.</source>
        <translation>「consent」は once か deny です。</translation>
    </message>
    <message>
        <source>There are answers for elicitation, sampling, roots and consent, not for “%1”.</source>
        <translation>回答は elicitation、sampling、roots、consent に対するものです。「%1」にはありません。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>「%1」はリストではありません。</translation>
    </message>
    <message>
        <source>An answer is a text or an object.</source>
        <translation>回答はテキストかオブジェクトです。</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>サーバーの質問を辞退しました: %1</translation>
    </message>
    <message>
        <source>The answer of the file does not fit the form: %1 %2</source>
        <translation>ファイルの回答がフォームに合いません: %1 %2</translation>
    </message>
    <message>
        <source>The recording has no answer to what %1 asks.</source>
        <translation>記録には、%1 の質問への回答がありません。</translation>
    </message>
    <message>
        <source>%1 asks this more often than the recording has answers.</source>
        <translation>%1 がこれを質問する回数が、記録にある回答の数を超えています。</translation>
    </message>
    <message>
        <source>The recorded answer to what %1 asks holds a masked secret and is not given.</source>
        <translation>%1 の質問への記録された回答にはマスクされたシークレットがあるため、回答しません。</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>記録の読み取りを中止しました。</translation>
    </message>
    <message>
        <source>There are more than 256 MB of answers in the recording.</source>
        <translation>記録の回答が 256 MB を超えています。</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read. %2</source>
        <translation>記録の %1 行目を読み取れません。%2</translation>
    </message>
    <message>
        <source>This is no session file, no journal in JSON lines and no journal&apos;s folder.</source>
        <translation>セッションファイル、JSON 行のジャーナル、ジャーナルのフォルダーのいずれでもありません。</translation>
    </message>
    <message>
        <source>The recording was written by a newer program, in a way not known here.</source>
        <translation>記録は新しいプログラムが、ここでは未知の形式で書いたものです。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>記録 %1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>No server was answered anything in this recording.</source>
        <translation>この記録には、サーバーへの回答がありません。</translation>
    </message>
</context>
<context>
    <name>AppMessagesModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>ガード</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>%1 lies at %2, inside a network that the server is not in; nothing was sent there.</source>
        <translation>%1 は %2 にあり、サーバーの属さないネットワーク内です。そこには何も送信していません。</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header has %1 bytes; the limit is %2.</source>
        <translation>サーバーの WWW-Authenticate ヘッダーは %1 バイトあります。上限は %2 です。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer is not used: %1.</source>
        <translation>ブラウザーからの応答は使用されません: %1。</translation>
    </message>
    <message>
        <source>it does not say which authorization server it is from</source>
        <translation>どの認可サーバーからのものか示されていません</translation>
    </message>
    <message>
        <source>it is from another authorization server than the one asked</source>
        <translation>問い合わせ先とは別の認可サーバーからのものです</translation>
    </message>
    <message>
        <source>The authorization server refused: %1.</source>
        <translation>認可サーバーが拒否しました: %1。</translation>
    </message>
    <message>
        <source>The authorization server refused: %1 (%2).</source>
        <translation>認可サーバーが拒否しました: %1 (%2)。</translation>
    </message>
    <message>
        <source>it does not belong to the question that was asked</source>
        <translation>送信した要求に対応していません</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>コードが含まれていません</translation>
    </message>
    <message>
        <source>Open the address in a browser by hand.</source>
        <translation>アドレスを手動でブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>The address to sign in at is not opened: only https addresses are, and http on this machine.</source>
        <translation>サインイン先のアドレスを開きません。開けるのは https アドレスと、このマシン上の http だけです。</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open a browser with.</source>
        <translation>このシステムにはブラウザーを開くための xdg-open がありません。</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>ブラウザーを起動できませんでした。</translation>
    </message>
    <message>
        <source>The authorization server does not register Signalbox: %1</source>
        <translation>認可サーバーが Signalbox を登録しません: %1</translation>
    </message>
    <message>
        <source>It does not accept an address on this machine to come back to; enter a client id that was registered with one.</source>
        <translation>このマシン上の戻り先アドレスは受け付けられません。それを登録済みのクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>サーバーの設定でクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>クライアント ID は %1 に登録されたものですが、サーバーは現在 %2 を示しています。そこには送信しません。</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>登録への応答</translation>
    </message>
    <message>
        <source>No port of this machine could be opened to take the browser&apos;s answer.</source>
        <translation>ブラウザーの応答を受け取るポートをこのマシンで開けませんでした。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>ここには何もありません。</translation>
    </message>
    <message>
        <source>Signalbox has the answer. You can close this page and go back to it.</source>
        <translation>Signalbox が応答を受け取りました。このページを閉じて Signalbox に戻ってください。</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>%1を使用できません: %2。</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>%1 stands in it twice</source>
        <translation>%1 が 2 回現れます</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 が%2ではありません</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an absolute address</source>
        <translation>絶対アドレス</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>resource metadata</source>
        <translation>リソースのメタデータ</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is for another issuer (%1) than the one asked for (%2); nothing of it is used.</source>
        <translation>認可サーバーのメタデータの発行者 (%1) が、求めたもの (%2) と異なります。その内容は一切使用しません。</translation>
    </message>
    <message>
        <source>authorization server&apos;s metadata</source>
        <translation>認可サーバーのメタデータ</translation>
    </message>
    <message>
        <source>The authorization server does not offer PKCE with S256, without which a stolen code could be used by others.</source>
        <translation>認可サーバーが S256 による PKCE に対応していません。これがないと、盗まれたコードを他者に使われるおそれがあります。</translation>
    </message>
    <message>
        <source>A token could not be signed with this key.</source>
        <translation>この鍵ではトークンに署名できませんでした。</translation>
    </message>
    <message>
        <source>A secret for HS256 must not be empty.</source>
        <translation>HS256 のシークレットは空にできません。</translation>
    </message>
    <message>
        <source>RS256 needs an RSA private key in PEM form, not encrypted, of 2048 bits or more.</source>
        <translation>RS256 には、暗号化されていない 2048 ビット以上の PEM 形式の RSA 秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>ES256 needs a P-256 private key in PEM form, not encrypted.</source>
        <translation>ES256 には、暗号化されていない PEM 形式の P-256 秘密鍵が必要です。</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1.</source>
        <translation>認可サーバーがトークンを発行しませんでした: %1。</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1 (%2).</source>
        <translation>認可サーバーがトークンを発行しませんでした: %1 (%2)。</translation>
    </message>
    <message>
        <source>answer of the token endpoint</source>
        <translation>トークンエンドポイントの応答</translation>
    </message>
    <message>
        <source>The access token has characters that cannot be sent.</source>
        <translation>アクセストークンに送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The authorization server wants a signed assertion, and there is no private key to sign it with.</source>
        <translation>認可サーバーは署名付きアサーションを求めていますが、署名用の秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The address of the %1 is refused: %2.</source>
        <translation>%1のアドレスを拒否しました: %2。</translation>
    </message>
    <message>
        <source>it is no address of a host</source>
        <translation>ホストのアドレスではありません</translation>
    </message>
    <message>
        <source>it has a user name or a fragment in it</source>
        <translation>ユーザー名またはフラグメントが含まれています</translation>
    </message>
    <message>
        <source>it is not https</source>
        <translation>https ではありません</translation>
    </message>
    <message>
        <source>The answer has the parameter %1 more than once.</source>
        <translation>応答にパラメーター %1 が複数あります。</translation>
    </message>
    <message>
        <source>It is protected by a passphrase, and none was given.</source>
        <translation>パスフレーズで保護されていますが、指定されていません。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>Give the passphrase in the server&apos;s settings.</source>
        <translation>サーバーの設定でパスフレーズを指定してください。</translation>
    </message>
    <message>
        <source>It has no certificate with its key, or is encrypted in a way that is too old to be read; export it anew.</source>
        <translation>証明書と鍵の組がないか、暗号化方式が古すぎて読み取れません。エクスポートし直してください。</translation>
    </message>
    <message>
        <source>There is no certificate in it, neither in PEM nor in PKCS#12 form.</source>
        <translation>PEM 形式の証明書も PKCS#12 形式の証明書も含まれていません。</translation>
    </message>
    <message>
        <source>There is no private key for it that can be read.</source>
        <translation>対応する読み取り可能な秘密鍵がありません。</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s.</source>
        <translation>秘密鍵が証明書のものと一致しません。</translation>
    </message>
    <message>
        <source>Tokens are signed with HS256, RS256 or ES256, not with “%1”.</source>
        <translation>トークンの署名は HS256、RS256、ES256 で行います。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with is missing.</source>
        <translation>トークンに署名するシークレットがありません。</translation>
    </message>
    <message>
        <source>The private key that tokens are signed with is missing.</source>
        <translation>トークンに署名する秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings.</source>
        <translation>サーバーの設定で指定してください。</translation>
    </message>
    <message>
        <source>The other claims must be one JSON object, such as {&quot;role&quot;: &quot;reader&quot;}.</source>
        <translation>その他のクレームは 1 つの JSON オブジェクトで指定します (例: {&quot;role&quot;: &quot;reader&quot;})。</translation>
    </message>
    <message>
        <source>The claim “%1” is there twice.</source>
        <translation>クレーム「%1」が 2 回あります。</translation>
    </message>
    <message>
        <source>“%1” cannot be one of the other claims: it is set beside them, or made with each token.</source>
        <translation>「%1」はその他のクレームに使えません。別に設定されるか、トークンごとに生成されます。</translation>
    </message>
    <message>
        <source>A token lives from %1 to %2 seconds, not %3.</source>
        <translation>トークンの有効期間は %1～%2 秒です。%3 は使えません。</translation>
    </message>
    <message>
        <source>Only links to http and https addresses are opened.</source>
        <translation>開けるのは http と https のアドレスへのリンクだけです。</translation>
    </message>
    <message>
        <source>The authorization server revokes nothing now: %1.</source>
        <translation>認可サーバーは現在、失効を受け付けません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are forgotten here, and good there until they expire.</source>
        <translation>認可サーバーがトークンを失効させるアドレスを示していません。トークンはここでは消去しますが、サーバーでは期限まで有効です。</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>リフレッシュトークンを失効させました。</translation>
    </message>
    <message>
        <source>The authorization server does not revoke refresh tokens.</source>
        <translation>認可サーバーはリフレッシュトークンの失効に対応していません。</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>アクセストークンを失効させました。</translation>
    </message>
    <message>
        <source>The authorization server does not revoke access tokens: this one is good until it expires.</source>
        <translation>認可サーバーはアクセストークンの失効に対応していません。このトークンは期限まで有効です。</translation>
    </message>
    <message>
        <source>Here they are forgotten.</source>
        <translation>ここでは消去されました。</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1.</source>
        <translation>認可サーバーがトークンを失効させませんでした: %1。</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1 (%2).</source>
        <translation>認可サーバーがトークンを失効させませんでした: %1 (%2)。</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>Challenge</source>
        <translation>チャレンジ</translation>
    </message>
    <message>
        <source>Metadata of the resource</source>
        <translation>リソースのメタデータ</translation>
    </message>
    <message>
        <source>Metadata of the authorization server</source>
        <translation>認可サーバーのメタデータ</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアント ID</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>認可リクエスト</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>トークンリクエスト</translation>
    </message>
    <message>
        <source>Token renewal</source>
        <translation>トークンの更新</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>トークンの交換</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>トークンの保存</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>認可サーバー</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP サーバー</translation>
    </message>
    <message>
        <source>Nothing secret is sent.</source>
        <translation>シークレットは送信しません。</translation>
    </message>
    <message>
        <source>A server that wants a token answers 401, and says in WWW-Authenticate where its metadata lies.</source>
        <translation>トークンを求めるサーバーは 401 で応答し、メタデータの場所を WWW-Authenticate で示します。</translation>
    </message>
    <message>
        <source>The document must name this server as its resource, and at least one authorization server.</source>
        <translation>文書には、このサーバーがリソースとして、また 1 つ以上の認可サーバーが示されている必要があります。</translation>
    </message>
    <message>
        <source>Nothing secret is sent, and nobody is followed to another origin.</source>
        <translation>シークレットは送信せず、別のオリジンへのリダイレクトには従いません。</translation>
    </message>
    <message>
        <source>The issuer in the document must be the one that was asked for, letter for letter.</source>
        <translation>文書内の発行者は、問い合わせたものと 1 文字も違わず一致する必要があります。</translation>
    </message>
    <message>
        <source>Every address in it must be https, or on this machine.</source>
        <translation>その中のアドレスはすべて、https かこのマシン上のものである必要があります。</translation>
    </message>
    <message>
        <source>For a sign-in in the browser it must offer PKCE with S256.</source>
        <translation>ブラウザーでサインインするには、S256 の PKCE に対応している必要があります。</translation>
    </message>
    <message>
        <source>The redirect address is on this machine.</source>
        <translation>リダイレクト先のアドレスはこのマシン上にあります。</translation>
    </message>
    <message>
        <source>The answer must give a client id, which is used with this issuer only.</source>
        <translation>応答にはクライアント ID が必要です。この発行者でのみ使います。</translation>
    </message>
    <message>
        <source>The address must carry a state that is used once, a PKCE challenge with S256, and this server as the resource.</source>
        <translation>アドレスには、一度だけ使う state、S256 の PKCE チャレンジ、リソースとしてのこのサーバーが必要です。</translation>
    </message>
    <message>
        <source>It is opened in the browser only after you were asked.</source>
        <translation>確認を得てから、ブラウザーで開きます。</translation>
    </message>
    <message>
        <source>The state must be that of the question.</source>
        <translation>state は要求のものと一致する必要があります。</translation>
    </message>
    <message>
        <source>The issuer must be the one that was asked, where the answer or the metadata promise one.</source>
        <translation>応答またはメタデータが発行者を示すと約束している場合、問い合わせたものと一致する必要があります。</translation>
    </message>
    <message>
        <source>There must be one code in it.</source>
        <translation>コードが 1 つ含まれている必要があります。</translation>
    </message>
    <message>
        <source>The code goes out once, to the token endpoint only, with the PKCE verifier, the same redirect address and this server as the resource.</source>
        <translation>コードは一度だけ、トークンエンドポイントにのみ、PKCE ベリファイア、同じリダイレクト先アドレス、リソースとしてのこのサーバーとともに送信します。</translation>
    </message>
    <message>
        <source>A code is good for a short time, ten minutes at most; waiting here counts.</source>
        <translation>コードの有効期間は短く、最長 10 分です。ここでの待ち時間も含みます。</translation>
    </message>
    <message>
        <source>The token must be of the kind that was asked for.</source>
        <translation>トークンは要求した種類のものである必要があります。</translation>
    </message>
    <message>
        <source>The refresh token goes to the token endpoint only, for the same resource.</source>
        <translation>リフレッシュトークンはトークンエンドポイントにのみ、同じリソースについて送信します。</translation>
    </message>
    <message>
        <source>If another comes back, it takes the place of the old one.</source>
        <translation>別のものが返された場合は、古いものと置き換えます。</translation>
    </message>
    <message>
        <source>The identity provider gets the id token, and must give a grant of the kind that was asked for.</source>
        <translation>ID プロバイダーは ID トークンを受け取り、要求した種類の許可を発行する必要があります。</translation>
    </message>
    <message>
        <source>The token goes to the revocation endpoint only, with the same proof of the client as at the token endpoint.</source>
        <translation>トークンは失効エンドポイントにのみ、トークンエンドポイントと同じクライアントの証明とともに送信します。</translation>
    </message>
    <message>
        <source>200 says that it is worth nothing now, also if it was unknown.</source>
        <translation>200 は、未知のトークンだった場合も含め、もう無効であることを示します。</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>トークンの失効</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file is no bundle: it has no manifest.json at its top.</source>
        <translation>このファイルはバンドルではありません。最上位に manifest.json がありません。</translation>
    </message>
    <message>
        <source>It starts “%1” with your rights: it can do what you can do.</source>
        <translation>「%1」をあなたの権限で起動します。あなたにできることはすべて実行できます。</translation>
    </message>
    <message>
        <source>It is given the variable %1.</source>
        <translation>変数 %1 を渡されます。</translation>
    </message>
    <message>
        <source>It starts “%1” through uv, which fetches what it needs from the network, with your rights.</source>
        <translation>uv を介して「%1」をあなたの権限で起動します。必要なものは uv がネットワークから取得します。</translation>
    </message>
    <message>
        <source>It asks for a secret: %1.</source>
        <translation>シークレットを求めます: %1。</translation>
    </message>
    <message>
        <source>It asks for a folder: %1.</source>
        <translation>フォルダーを求めます: %1。</translation>
    </message>
    <message>
        <source>It asks for a file: %1.</source>
        <translation>ファイルを求めます: %1。</translation>
    </message>
    <message>
        <source>It says that it gives data to others: %1.</source>
        <translation>データを第三者に渡すと表明しています: %1。</translation>
    </message>
    <message>
        <source>The file that it starts, “%1”, is not in it.</source>
        <translation>起動するファイル「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is not marked as executable; it is made so when it is installed.</source>
        <translation>「%1」に実行権限がありません。インストール時に付与されます。</translation>
    </message>
    <message>
        <source>The picture “%1” is not in it.</source>
        <translation>画像「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>A server of type uv needs pyproject.toml, which is not in it.</source>
        <translation>uv 型のサーバーには pyproject.toml が必要ですが、含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is not in it.</source>
        <translation>「%1」が含まれていません。</translation>
    </message>
    <message>
        <source>“%1” is no placeholder that is known.</source>
        <translation>「%1」は未知のプレースホルダーです。</translation>
    </message>
    <message>
        <source>“%1” is no setting of it.</source>
        <translation>「%1」という設定はありません。</translation>
    </message>
    <message>
        <source>The secret “%1” is given on the command line, where every program of this machine sees it.</source>
        <translation>シークレット「%1」がコマンドラインで渡されます。コマンドラインはこのマシンのすべてのプログラムから見えます。</translation>
    </message>
    <message>
        <source>It is made for %1, not for this system.</source>
        <translation>このシステムではなく、%1 用です。</translation>
    </message>
    <message>
        <source>It needs %1 %2.</source>
        <translation>%1 %2 が必要です。</translation>
    </message>
    <message>
        <source>Its version, “%1”, is not of three numbers.</source>
        <translation>バージョン「%1」が 3 つの数字ではありません。</translation>
    </message>
</context>
<context>
    <name>BundleChanges</name>
    <message>
        <source>It is version %1 again.</source>
        <translation>同じバージョン %1 です。</translation>
    </message>
    <message>
        <source>Version %1 becomes %2.</source>
        <translation>バージョン %1 が %2 になります。</translation>
    </message>
    <message>
        <source>It starts “%1” instead of “%2”.</source>
        <translation>「%2」ではなく「%1」を起動します。</translation>
    </message>
    <message>
        <source>It is newly given the variables: %1.</source>
        <translation>新たに渡される変数: %1。</translation>
    </message>
    <message>
        <source>It is no more given the variables: %1.</source>
        <translation>渡されなくなる変数: %1。</translation>
    </message>
    <message>
        <source>It newly asks for: %1.</source>
        <translation>新たに求めるもの: %1。</translation>
    </message>
    <message>
        <source>It asks no more for: %1.</source>
        <translation>求めなくなるもの: %1。</translation>
    </message>
    <message>
        <source>New tools: %1.</source>
        <translation>新しいツール: %1。</translation>
    </message>
    <message>
        <source>Tools that are gone: %1.</source>
        <translation>なくなったツール: %1。</translation>
    </message>
</context>
<context>
    <name>BundleEntry</name>
    <message>
        <source>“%1” would be filled in from elsewhere.</source>
        <translation>「%1」はほかの場所の値に置き換えられます。</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>マニフェストが JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The manifest is no JSON: %1</source>
        <translation>マニフェストが JSON ではありません: %1</translation>
    </message>
    <message>
        <source>“%1” stands in the manifest twice.</source>
        <translation>マニフェストに「%1」が 2 回現れます。</translation>
    </message>
    <message>
        <source>“dxt_version” is the former name of “manifest_version”.</source>
        <translation>「dxt_version」は「manifest_version」の旧名です。</translation>
    </message>
    <message>
        <source>“manifest_version” is missing.</source>
        <translation>「manifest_version」がありません。</translation>
    </message>
    <message>
        <source>Version %1 of manifests is not known; it is read like 0.4.</source>
        <translation>マニフェストのバージョン %1 は未知です。0.4 として読み取ります。</translation>
    </message>
    <message>
        <source>A server of type “%1” is not known.</source>
        <translation>サーバーの型「%1」は未知です。</translation>
    </message>
    <message>
        <source>Servers of type uv came with version 0.4.</source>
        <translation>uv 型のサーバーはバージョン 0.4 で導入されました。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>「%1」は%2である必要があります。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>A setting of type “%1” is not known.</source>
        <translation>設定の型「%1」は未知です。</translation>
    </message>
    <message>
        <source>The default of “%1” is of another type.</source>
        <translation>「%1」の既定値の型が異なります。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>「%1」は Web アドレスではありません。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>テキストのオブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>“%1” is no member that is known.</source>
        <translation>「%1」は未知のメンバーです。</translation>
    </message>
</context>
<context>
    <name>BundlePacker</name>
    <message>
        <source>There is no manifest.json in the folder.</source>
        <translation>フォルダーに manifest.json がありません。</translation>
    </message>
    <message>
        <source>The manifest: %1</source>
        <translation>マニフェスト: %1</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>「%1」はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The bundle would be packed into itself: choose a place outside the folder.</source>
        <translation>バンドルが自分自身の中に入ってしまいます。フォルダーの外の場所を選択してください。</translation>
    </message>
    <message>
        <source>package.json cannot be read.</source>
        <translation>package.json を読み取れません。</translation>
    </message>
    <message>
        <source>package.json lacks a name, a version, or a program (bin or main).</source>
        <translation>package.json に名前、バージョン、プログラム (bin または main) のいずれかがありません。</translation>
    </message>
    <message>
        <source>The manifest.json in the folder cannot be read: %1.</source>
        <translation>フォルダー内の manifest.json を読み取れません: %1。</translation>
    </message>
</context>
<context>
    <name>BundleSetting</name>
    <message>
        <source>It must be a number.</source>
        <translation>数値である必要があります。</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>%1 以上である必要があります。</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>%1 以下である必要があります。</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>指定が必要です。</translation>
    </message>
    <message>
        <source>It has one value.</source>
        <translation>値は 1 つだけです。</translation>
    </message>
    <message>
        <source>It has a character that no program can be given.</source>
        <translation>プログラムに渡せない文字が含まれています。</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>true または false である必要があります。</translation>
    </message>
    <message>
        <source>%1: this is of another type.</source>
        <translation>%1: 型が異なります。</translation>
    </message>
</context>
<context>
    <name>BundleSignature</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>It is not signed: nothing shows who made it, or whether it was changed.</source>
        <translation>署名がありません。作成者も、変更の有無も確認できません。</translation>
    </message>
    <message>
        <source>Its signature does not fit: the file was changed after it was signed, or the signature is broken.</source>
        <translation>署名が一致しません。署名後にファイルが変更されたか、署名が壊れています。</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it, by a certificate of their own making: nobody vouches for that name.</source>
        <translation>「%1」が署名してから変更されていません。自己作成の証明書によるもので、この名前を保証する者はいません。</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; this system does not vouch for the certificate (issued by “%2”, valid until %3).</source>
        <translation>「%1」が署名してから変更されていません。このシステムは証明書 (発行者「%2」、有効期限 %3) を保証しません。</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; “%2” vouches for that name.</source>
        <translation>「%1」が署名してから変更されていません。この名前は「%2」が保証しています。</translation>
    </message>
</context>
<context>
    <name>BundleStore</name>
    <message>
        <source>An installed bundle cannot be read.</source>
        <translation>インストール済みのバンドルを読み取れません。</translation>
    </message>
    <message>
        <source>The bundle is not installed: %1</source>
        <translation>バンドルはインストールされませんでした: %1</translation>
    </message>
    <message>
        <source>The file is another than the one that was looked at.</source>
        <translation>ファイルが、確認したものと異なります。</translation>
    </message>
    <message>
        <source>The folder of bundles cannot be made.</source>
        <translation>バンドルのフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>Another program is changing the bundles.</source>
        <translation>別のプログラムがバンドルを変更しています。</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made: %1.</source>
        <translation>バンドル用のフォルダーを作成できません: %1。</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made.</source>
        <translation>バンドル用のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The former files of the bundle cannot be put away.</source>
        <translation>バンドルの以前のファイルを退避できません。</translation>
    </message>
    <message>
        <source>The bundle cannot be put in its place.</source>
        <translation>バンドルを所定の場所に配置できません。</translation>
    </message>
    <message>
        <source>This is no folder of a bundle.</source>
        <translation>バンドルのフォルダーではありません。</translation>
    </message>
    <message>
        <source>Not all files of the bundle can be removed.</source>
        <translation>バンドルの一部のファイルを削除できません。</translation>
    </message>
    <message>
        <source>A file of the bundle cannot be written: %1.</source>
        <translation>バンドルのファイルを書き込めません: %1。</translation>
    </message>
    <message>
        <source>There is no room for %1 MB.</source>
        <translation>%1 MB の空き容量がありません。</translation>
    </message>
    <message>
        <source>A folder of the bundle cannot be made.</source>
        <translation>バンドルのフォルダーを作成できません。</translation>
    </message>
</context>
<context>
    <name>CallBook</name>
    <message>
        <source>The calls in %1 cannot be read: %2</source>
        <translation>%1 の呼び出しを読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 holds no calls that can be read.</source>
        <translation>%1 には読み取れる呼び出しがありません。</translation>
    </message>
    <message>
        <source>The calls cannot be kept in %1: %2</source>
        <translation>呼び出しを %1 に保存できません: %2</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>ファイルを修正するか移動してください。それまでは変更しません。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>名前がありません。</translation>
    </message>
    <message>
        <source>The server “%1” cannot be used: %2</source>
        <translation>サーバー「%1」は使用できません: %2</translation>
    </message>
    <message>
        <source>It stays in the file as it is.</source>
        <translation>ファイル内にそのまま残ります。</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1 (%2)</source>
        <translation>サーバー一覧を読み取れません: %1 (%2)</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: it is not a JSON object.</source>
        <translation>サーバー一覧を読み取れません: JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The list of servers cannot be written back unharmed: a key stands there twice, or its text is broken (%1).</source>
        <translation>サーバー一覧を損なわずに書き戻せません。キーが重複しているか、テキストが壊れています (%1)。</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: “mcpServers” is not an object.</source>
        <translation>サーバー一覧を読み取れません: 「mcpServers」がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行 %2 列</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>証明書の有効期限が %1 に切れました。</translation>
    </message>
    <message>
        <source>Whoever runs the server must renew it.</source>
        <translation>サーバーの運営者による更新が必要です。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on.</source>
        <translation>証明書は %1 から有効です。</translation>
    </message>
    <message>
        <source>See whether this machine&apos;s clock is right.</source>
        <translation>このマシンの時計が正しいか確認してください。</translation>
    </message>
    <message>
        <source>The certificate names no host, so it is not for %1.</source>
        <translation>証明書にホスト名がないため、%1 用ではありません。</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>証明書は %1 用ではなく、%2 用です。</translation>
    </message>
    <message>
        <source>Use an address with one of these names, or have the certificate made for this one.</source>
        <translation>これらの名前のいずれかのアドレスを使うか、この名前の証明書を作成してもらってください。</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody but itself.</source>
        <translation>証明書は自己署名のみです。</translation>
    </message>
    <message>
        <source>The certificate is signed by %1, whom this machine does not trust.</source>
        <translation>証明書の署名者 %1 を、このマシンは信頼していません。</translation>
    </message>
    <message>
        <source>If that authority is yours, set its certificate file in the server&apos;s settings; a missing one in between must be sent by the server.</source>
        <translation>自分の認証局であれば、その証明書ファイルをサーバーの設定で指定してください。不足している中間証明書は、サーバーが送信する必要があります。</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1.</source>
        <translation>証明書が有効ではありません: %1。</translation>
    </message>
    <message>
        <source>Whoever runs the server must mend it.</source>
        <translation>サーバーの運営者による修正が必要です。</translation>
    </message>
    <message>
        <source>The certificate expires on %1, in %2 days.</source>
        <translation>証明書の有効期限は %1、残り %2 日です。</translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it now.</source>
        <translation>サーバーの運営者は今すぐ更新することをお勧めします。</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid from %3 until %4</source>
        <translation>%1、署名者 %2、有効期間 %3～%4</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>“%1” does not end in .svg, .png or .csv.</source>
        <translation>「%1」の末尾が .svg、.png、.csv のいずれでもありません。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>%1 に書き込めませんでした: %2</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>%1/s</source>
        <comment>figure a second</comment>
        <translation>%1/秒</translation>
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
        <translation>サーバープロセスはシグナル %1 で終了しました。</translation>
    </message>
    <message>
        <source>The server process ended with exit code %1.</source>
        <translation>サーバープロセスは終了コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>接続が閉じられました。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>サーバーが接続を閉じました。</translation>
    </message>
    <message>
        <source>%1 Its last line on stderr: %2</source>
        <translation>%1 stderr の最後の行: %2</translation>
    </message>
    <message>
        <source>Rate limited: the time of this request was over before the key&apos;s rate let it go.</source>
        <translation>レート制限: 鍵のレートで送信が許される前に、このリクエストの時間が切れました。</translation>
    </message>
    <message>
        <source>Give calls more time, or the key another rate, in the server&apos;s settings.</source>
        <translation>サーバーの設定で、呼び出しの時間を延ばすか、鍵のレートを変えてください。</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry was not reached.</source>
        <translation>%1 npm エラーコード %2: レジストリに接続できませんでした。</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry has no such package.</source>
        <translation>%1 npm エラーコード %2: レジストリにそのパッケージはありません。</translation>
    </message>
    <message>
        <source>%1 npm error code %2.</source>
        <translation>%1 npm エラーコード %2。</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>The server answered with a malformed error.</source>
        <translation>サーバーが不正な形式のエラーを返しました。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>echo, blob, list or flood.</source>
        <translation>echo、blob、list、flood のいずれか。</translation>
    </message>
    <message>
        <source>How many (100).</source>
        <translation>回数 (100)。</translation>
    </message>
    <message>
        <source>How many unanswered at once (1).</source>
        <translation>同時に未応答にする数 (1)。</translation>
    </message>
    <message>
        <source>Bytes of each (100).</source>
        <translation>1 件あたりのバイト数 (100)。</translation>
    </message>
    <message>
        <source>on: through the journal, as in daily use. off: nothing is kept.</source>
        <translation>on: 通常どおりジャーナルに記録。off: 何も残しません。</translation>
    </message>
    <message>
        <source>auto, legacy, modern, or one revision such as 2025-11-25.</source>
        <translation>auto、legacy、modern、または 2025-11-25 などのリビジョン。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>このテキストを表示します。</translation>
    </message>
    <message>
        <source>Makes many calls of one kind; the server keeps the score.</source>
        <translation>同じ種類の呼び出しを多数行います。集計はサーバーが行います。</translation>
    </message>
    <message>
        <source>No server named.</source>
        <translation>サーバーが指定されていません。</translation>
    </message>
    <message>
        <source>Reads servers from a file of any common shape.</source>
        <translation>一般的な形式のファイルからサーバーを読み込みます。</translation>
    </message>
    <message>
        <source>Takes this server from the file (without --config: from Signalbox&apos;s own list).</source>
        <translation>ファイル内のこのサーバーを使います (--config なしでは Signalbox 自身の一覧から)。</translation>
    </message>
    <message>
        <source>Sets an environment variable for the server; can be repeated.</source>
        <translation>サーバーの環境変数を設定します。複数指定可。</translation>
    </message>
    <message>
        <source>Starts the server in this folder.</source>
        <translation>このフォルダーでサーバーを起動します。</translation>
    </message>
    <message>
        <source>Tool of tools/call.</source>
        <translation>tools/call のツール。</translation>
    </message>
    <message>
        <source>One argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>引数 1 つ。ツールのスキーマが求める場合は JSON。複数指定可。</translation>
    </message>
    <message>
        <source>All arguments as one JSON object, sent as it is.</source>
        <translation>すべての引数を 1 つの JSON オブジェクトで指定し、そのまま送信します。</translation>
    </message>
    <message>
        <source>A member of _meta in the request; can be repeated.</source>
        <translation>リクエストの _meta のメンバー。複数指定可。</translation>
    </message>
    <message>
        <source>A member of _meta in tools/call; can be repeated.</source>
        <translation>tools/call の _meta のメンバー。複数指定可。</translation>
    </message>
    <message>
        <source>text: the result, indented. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: 字下げした結果。json: 1 つの文書 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Longest time until the handshake is done, in milliseconds.</source>
        <translation>ハンドシェイク完了までの最長時間 (ミリ秒)。</translation>
    </message>
    <message>
        <source>Repeats the call and prints a summary.</source>
        <translation>呼び出しを繰り返し、集計を表示します。</translation>
    </message>
    <message>
        <source>How many calls (100).</source>
        <translation>呼び出し回数 (100)。</translation>
    </message>
    <message>
        <source>How many at once (1).</source>
        <translation>同時実行数 (1)。</translation>
    </message>
    <message>
        <source>For how long, in milliseconds, instead of a number of calls.</source>
        <translation>呼び出し回数の代わりに、続ける時間 (ミリ秒)。</translation>
    </message>
    <message>
        <source>At most so many calls a second.</source>
        <translation>1 秒あたりの呼び出し数の上限。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Two servers: “%1” and one of a file.</source>
        <translation>サーバーが 2 つあります: 「%1」とファイル内の 1 つ。</translation>
    </message>
    <message>
        <source>Unknown method “%1”.</source>
        <translation>不明なメソッド「%1」。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 には %2 が必要です。</translation>
    </message>
    <message>
        <source>%1 takes no --metadata.</source>
        <translation>%1 では --metadata を使えません。</translation>
    </message>
    <message>
        <source>--tool-metadata goes with tools/call.</source>
        <translation>--tool-metadata は tools/call で使います。</translation>
    </message>
    <message>
        <source>Give --tool-arg or --tool-args-json, not both.</source>
        <translation>--tool-arg と --tool-args-json はどちらか一方だけ指定してください。</translation>
    </message>
    <message>
        <source>--load-rate wants a number above zero, not “%1”.</source>
        <translation>--load-rate には 0 より大きい数が必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 goes with --load.</source>
        <translation>--%1 は --load とともに使います。</translation>
    </message>
    <message>
        <source>--load repeats tools/call; --method is “%1”.</source>
        <translation>--load は tools/call を繰り返します。--method は「%1」です。</translation>
    </message>
    <message>
        <source>Asks an MCP server one thing and prints the answer.</source>
        <translation>MCP サーバーに 1 つ問い合わせ、応答を表示します。</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>結果を書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 --help lists the options.</source>
        <translation>%1 --help でオプションを一覧できます。</translation>
    </message>
    <message>
        <source>%1 wants KEY=VALUE, not “%2”.</source>
        <translation>%1 には KEY=VALUE が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.</source>
        <translation>%1 には auto、legacy、modern、または 2025-11-25 などのリビジョンが必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 wants one of %2, not “%3”.</source>
        <translation>%1 には %2 のいずれかが必要です。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1 wants a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 には %2～%3 の整数が必要です。「%4」は使えません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 は 16 MB を超えています。</translation>
    </message>
    <message>
        <source>%1 has %2 servers; name one with --server.</source>
        <translation>%1 には %2 個のサーバーがあります。--server で指定してください。</translation>
    </message>
    <message>
        <source>There is no server “%1” in %2.</source>
        <translation>%2 にサーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>(オフ)</translation>
    </message>
    <message>
        <source>No servers yet. Add one: signalbox-cli servers add -- command</source>
        <translation>サーバーはまだありません。次のように追加します: signalbox-cli servers add -- コマンド</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>The snippet is longer than 16 MB.</source>
        <translation>スニペットが 16 MB を超えています。</translation>
    </message>
    <message>
        <source>--name goes with one server; the snippet has %1.</source>
        <translation>--name はサーバーが 1 つのときに使います。スニペットには %1 個あります。</translation>
    </message>
    <message>
        <source>There is already a server “%1”.</source>
        <translation>サーバー「%1」は既にあります。</translation>
    </message>
    <message>
        <source>Remove it first, or give another --name.</source>
        <translation>先に削除するか、別の --name を指定してください。</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>サーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>add: the server&apos;s name; made from its command if absent.</source>
        <translation>add: サーバーの名前。省略時はコマンドから作成します。</translation>
    </message>
    <message>
        <source>text: a table. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: 表。json: 1 つの文書 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>追加するものがありません。</translation>
    </message>
    <message>
        <source>Standard input is no terminal: what the server asks is declined.</source>
        <translation>標準入力が端末ではないため、サーバーの質問は辞退します。</translation>
    </message>
    <message>
        <source>--answer takes ask, decline, defaults, or a file.</source>
        <translation>--answer には ask、decline、defaults、またはファイルを指定します。</translation>
    </message>
    <message>
        <source>login: the client id that was registered beforehand.</source>
        <translation>login: 事前に登録したクライアント ID。</translation>
    </message>
    <message>
        <source>login: the environment variable with that client&apos;s secret.</source>
        <translation>login: そのクライアントのシークレットが入った環境変数。</translation>
    </message>
    <message>
        <source>login: asks for this scope beside what the server asks for; can be repeated.</source>
        <translation>login: サーバーの求めるものに加えて、このスコープを要求します。複数指定可。</translation>
    </message>
    <message>
        <source>text, or json: one document {&quot;result&quot;: …}.</source>
        <translation>text、または json: 1 つの文書 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Prints every step, masked, to standard error.</source>
        <translation>すべての手順を、マスクして標準エラーに出力します。</translation>
    </message>
    <message>
        <source>--client-id and --scope go with auth login.</source>
        <translation>--client-id と --scope は auth login で使います。</translation>
    </message>
    <message>
        <source>--client-secret-env goes with --client-id.</source>
        <translation>--client-secret-env は --client-id とともに使います。</translation>
    </message>
    <message>
        <source>“%1” is a command; only servers with an address are signed in to.</source>
        <translation>「%1」はコマンドです。サインインするのはアドレスのあるサーバーだけです。</translation>
    </message>
    <message>
        <source>The benchmark server&apos;s address, or its command line.</source>
        <translation>ベンチマークサーバーのアドレスまたはコマンドライン。</translation>
    </message>
    <message>
        <source>Sign in to “%1” at %2:</source>
        <translation>「%1」に %2 でサインイン:</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>ホスト: %1</translation>
    </message>
    <message>
        <source>(reads as %1)</source>
        <translation>(表示上は %1)</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>アドレス: %1</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>要求されているもの: %1</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>--prompt-name or --uri</source>
        <translation>--prompt-name または --uri</translation>
    </message>
    <message>
        <source>%1 takes one --uri.</source>
        <translation>%1 には --uri を 1 つ指定します。</translation>
    </message>
    <message>
        <source>%1 completes one argument of one prompt or template.</source>
        <translation>%1 は、1 つのプロンプトまたはテンプレートの 1 つの引数を補完します。</translation>
    </message>
    <message>
        <source>--watch goes with resources/subscribe and subscriptions/listen.</source>
        <translation>--watch は resources/subscribe と subscriptions/listen で使います。</translation>
    </message>
    <message>
        <source>--task goes with tools/call.</source>
        <translation>--task は tools/call で使います。</translation>
    </message>
    <message>
        <source>--strict goes with tools/call.</source>
        <translation>--strict は tools/call で使います。</translation>
    </message>
    <message>
        <source>%1 takes no --params.</source>
        <translation>%1 では --params を使えません。</translation>
    </message>
    <message>
        <source>--params are all parameters: give it without --%1.</source>
        <translation>--params は全パラメーターです。--%1 なしで指定してください。</translation>
    </message>
    <message>
        <source>With --params any method is sent. Known are: %1.</source>
        <translation>--params を使えば任意のメソッドを送信できます。既知のもの: %1。</translation>
    </message>
    <message>
        <source>tasks/update needs --params with inputResponses.</source>
        <translation>tasks/update には inputResponses を含む --params が必要です。</translation>
    </message>
    <message>
        <source>--task-ttl goes with --task.</source>
        <translation>--task-ttl は --task とともに使います。</translation>
    </message>
    <message>
        <source>--load checks no results: give it without --strict.</source>
        <translation>--load は結果を検査しません。--strict なしで指定してください。</translation>
    </message>
    <message>
        <source>The server&apos;s address, or its command line, best after --.</source>
        <translation>サーバーのアドレスまたはコマンドライン。-- の後に置くのが確実です。</translation>
    </message>
    <message>
        <source>What to ask, initialize if absent: %1; any other with --params.</source>
        <translation>問い合わせる内容。省略時は initialize: %1。その他は --params で指定します。</translation>
    </message>
    <message>
        <source>Address of a resource, or a URI template to complete; can be repeated to watch several.</source>
        <translation>リソースのアドレス、または補完する URI テンプレート。複数を監視するには繰り返し指定できます。</translation>
    </message>
    <message>
        <source>Prompt of prompts/get and completion/complete.</source>
        <translation>prompts/get と completion/complete のプロンプト。</translation>
    </message>
    <message>
        <source>One argument of the prompt or template; can be repeated.</source>
        <translation>プロンプトまたはテンプレートの引数 1 つ。複数指定可。</translation>
    </message>
    <message>
        <source>The argument to complete, with what stands in it so far.</source>
        <translation>補完する引数と、入力済みの内容。</translation>
    </message>
    <message>
        <source>Level of logging/setLevel; with other methods the server&apos;s log goes to standard error.</source>
        <translation>logging/setLevel のレベル。ほかのメソッドでは、サーバーのログを標準エラーに出力します。</translation>
    </message>
    <message>
        <source>tools/call as a task (revision 2025-11-25); --task=MS also says how long it is kept.</source>
        <translation>tools/call をタスクとして実行 (リビジョン 2025-11-25)。--task=MS で保持時間も指定します。</translation>
    </message>
    <message>
        <source>How long the server keeps the task, in milliseconds.</source>
        <translation>サーバーがタスクを保持する時間 (ミリ秒)。</translation>
    </message>
    <message>
        <source>Task of tasks/get, result, cancel and update.</source>
        <translation>tasks/get、result、cancel、update のタスク。</translation>
    </message>
    <message>
        <source>All parameters as one JSON object, sent as it is, with any method.</source>
        <translation>すべてのパラメーターを 1 つの JSON オブジェクトで指定し、任意のメソッドでそのまま送信します。</translation>
    </message>
    <message>
        <source>What a server gets that asks something: ask (at a terminal, there the default), decline, defaults of its form, or a file with answers.</source>
        <translation>質問してくるサーバーへの対応: ask (端末で。その場合の既定)、decline、defaults (フォームの既定値)、または回答のファイル。</translation>
    </message>
    <message>
        <source>A folder the server is told it may work in; can be repeated.</source>
        <translation>サーバーに作業を許可すると伝えるフォルダー。複数指定可。</translation>
    </message>
    <message>
        <source>Ends resources/subscribe and subscriptions/listen after so long; else they go on.</source>
        <translation>resources/subscribe と subscriptions/listen をこの時間の後に終了します。省略時は続けます。</translation>
    </message>
    <message>
        <source>A result that does not fit the tool&apos;s output schema is an error.</source>
        <translation>ツールの出力スキーマに合わない結果をエラーとします。</translation>
    </message>
    <message>
        <source>Prints every message, every HTTP exchange, and what the server writes to stderr, to standard error.</source>
        <translation>すべてのメッセージ、すべての HTTP のやり取り、サーバーの stderr 出力を標準エラーに出力します。</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>サインイン: %1</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>サーバーの質問を辞退しました: %1</translation>
    </message>
    <message>
        <source>The server “%1” asks you to fill in a form:</source>
        <translation>サーバー「%1」がフォームへの入力を求めています:</translation>
    </message>
    <message>
        <source>Answer? y: yes, n: decline, Enter: put it aside: </source>
        <translation>回答しますか? y: はい、n: 辞退、Enter: 保留: </translation>
    </message>
    <message>
        <source>This is no answer the form allows, so the question was put aside: %1</source>
        <translation>フォームの許す回答ではないため、質問を保留しました: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>y or n</source>
        <translation>y または n</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>次のいずれか 1 つ</translation>
    </message>
    <message>
        <source>any of these, with commas between</source>
        <translation>次のうち任意のもの (コンマ区切り)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>「%1」は選択肢にありません。</translation>
    </message>
    <message>
        <source>Type y or n.</source>
        <translation>y か n を入力してください。</translation>
    </message>
    <message>
        <source>This looks like a question for a secret. Forms must not be used for that.</source>
        <translation>シークレットを尋ねる質問のようです。フォームをその目的に使ってはなりません。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>This one is needed.</source>
        <translation>これは必須です。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>数値を入力してください。</translation>
    </message>
    <message>
        <source>The file has no answer to a question of the server; it was declined.</source>
        <translation>ファイルにサーバーの質問への回答がないため、辞退しました。</translation>
    </message>
    <message>
        <source>%1 wants “Name: value”, not “%2”.</source>
        <translation>%1 には「Name: value」が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 wants one JSON object. %2</source>
        <translation>%1 には 1 つの JSON オブジェクトが必要です。%2</translation>
    </message>
    <message>
        <source>%1 wants one JSON object.</source>
        <translation>%1 には 1 つの JSON オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>期待: %1、実際: %2。</translation>
    </message>
    <message>
        <source>The server “%1” asks for an answer of a model, of at most %2 tokens:</source>
        <translation>サーバー「%1」がモデルの回答を求めています (最大 %2 トークン):</translation>
    </message>
    <message>
        <source>System prompt:</source>
        <translation>システムプロンプト:</translation>
    </message>
    <message>
        <source>Assistant:</source>
        <translation>アシスタント:</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>It offers the tools %1; an answer written here uses none.</source>
        <translation>ツール %1 が提示されていますが、ここで書く回答では使いません。</translation>
    </message>
    <message>
        <source>The answer; a line with a single . ends it:</source>
        <translation>回答を入力してください。. だけの行で終わります:</translation>
    </message>
    <message>
        <source>Write the answer yourself? y: yes, n: refuse: </source>
        <translation>自分で回答を書きますか? y: はい、n: 拒否: </translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is started as a command.</source>
        <translation>--transport %1 にはアドレスが必要です。「%2」はコマンドとして起動されます。</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is started as a command.</source>
        <translation>ヘッダーと資格情報はアドレスとともに使います。「%1」はコマンドとして起動されます。</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; “%1” has an address.</source>
        <translation>-e と --cwd はコマンドとともに使います。「%1」にはアドレスがあります。</translation>
    </message>
    <message>
        <source>The environment variable “%1” does not hold user:password.</source>
        <translation>環境変数「%1」に user:password が入っていません。</translation>
    </message>
    <message>
        <source>Give the server&apos;s command after --, its address, or - to read from standard input.</source>
        <translation>-- の後にサーバーのコマンド、サーバーのアドレス、または標準入力を読む - を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>「%1」はサーバーのアドレスではありません。</translation>
    </message>
    <message>
        <source>Addresses begin with http, https, ws or wss.</source>
        <translation>アドレスは http、https、ws、wss のいずれかで始まります。</translation>
    </message>
    <message>
        <source>“%1” follows the address; an address takes no more words.</source>
        <translation>アドレスの後に「%1」があります。アドレスにほかの語は付けられません。</translation>
    </message>
    <message>
        <source>Two servers: %1 and “%2”.</source>
        <translation>サーバーが 2 つあります: %1 と「%2」。</translation>
    </message>
    <message>
        <source>Give one address or one command.</source>
        <translation>アドレスかコマンドを 1 つ指定してください。</translation>
    </message>
    <message>
        <source>Name a server of a file, or give a command or an address, not both.</source>
        <translation>ファイル内のサーバー名か、コマンドまたはアドレスの、どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Give its command after --, its address, or --server NAME; --help lists all options.</source>
        <translation>-- の後にコマンド、アドレス、または --server NAME を指定してください。--help ですべてのオプションを一覧できます。</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; %1 is an address.</source>
        <translation>-e と --cwd はコマンドとともに使います。%1 はアドレスです。</translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is a command.</source>
        <translation>--transport %1 にはアドレスが必要です。「%2」はコマンドです。</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is a command.</source>
        <translation>ヘッダーと資格情報はアドレスとともに使います。「%1」はコマンドです。</translation>
    </message>
    <message>
        <source>Give one of --bearer-env, --basic-env and --api-key.</source>
        <translation>--bearer-env、--basic-env、--api-key のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>「%1」はヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>Two values for the header “%1”.</source>
        <translation>ヘッダー「%1」の値が 2 つあります。</translation>
    </message>
    <message>
        <source>The server&apos;s address; it may also stand where a command stands.</source>
        <translation>サーバーのアドレス。コマンドの位置に置くこともできます。</translation>
    </message>
    <message>
        <source>stdio, http (also streamable-http), sse or websocket (also ws).</source>
        <translation>stdio、http (streamable-http も可)、sse、websocket (ws も可)。</translation>
    </message>
    <message>
        <source>A header of every request over the network; can be repeated.</source>
        <translation>ネットワーク経由の各リクエストに付けるヘッダー。複数指定可。</translation>
    </message>
    <message>
        <source>Sends the token in this environment variable as a bearer token.</source>
        <translation>この環境変数のトークンを Bearer トークンとして送信します。</translation>
    </message>
    <message>
        <source>Sends user:password in this environment variable as Basic.</source>
        <translation>この環境変数の user:password を Basic として送信します。</translation>
    </message>
    <message>
        <source>Sends the key in this environment variable as this header.</source>
        <translation>この環境変数の鍵をこのヘッダーとして送信します。</translation>
    </message>
    <message>
        <source>--transport wants one of stdio, http, sse, websocket, not “%1”.</source>
        <translation>--transport には stdio、http、sse、websocket のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--transport stdio wants a command; %1 is an address.</source>
        <translation>--transport stdio にはコマンドが必要です。%1 はアドレスです。</translation>
    </message>
    <message>
        <source>--transport websocket wants an address that begins with ws:// or wss://, not %1.</source>
        <translation>--transport websocket には ws:// か wss:// で始まるアドレスが必要です。%1 は使えません。</translation>
    </message>
    <message>
        <source>--transport %1 wants an address that begins with http:// or https://, not %2.</source>
        <translation>--transport %1 には http:// か https:// で始まるアドレスが必要です。%2 は使えません。</translation>
    </message>
    <message>
        <source>The server “%1” asks you to visit an address:</source>
        <translation>サーバー「%1」がアドレスを開くよう求めています:</translation>
    </message>
    <message>
        <source>Open it in the browser? y: yes, n: decline, Enter: put it aside: </source>
        <translation>ブラウザーで開きますか? y: はい、n: 辞退、Enter: 保留: </translation>
    </message>
    <message>
        <source>Open the address yourself.</source>
        <translation>アドレスを自分で開いてください。</translation>
    </message>
    <message>
        <source>--keep-secrets goes with --journal.</source>
        <translation>--keep-secrets は --journal とともに使います。</translation>
    </message>
    <message>
        <source>Records every message into this folder; secrets are masked.</source>
        <translation>すべてのメッセージをこのフォルダーに記録します。シークレットはマスクします。</translation>
    </message>
    <message>
        <source>Records them as they are, secrets and all: whoever reads the folder reads them.</source>
        <translation>シークレットも含めてそのまま記録します。フォルダーを読める人には読まれます。</translation>
    </message>
    <message>
        <source>A request as a command or a program that makes it again.</source>
        <translation>リクエストを再現するコマンドまたはプログラム。</translation>
    </message>
    <message>
        <source>Messages as a session file, JSONL, HAR, HTML, Markdown or CSV.</source>
        <translation>メッセージをセッションファイル、JSONL、HAR、HTML、Markdown、CSV にします。</translation>
    </message>
    <message>
        <source>Makes a journal of a session file or of JSONL.</source>
        <translation>セッションファイルまたは JSONL からジャーナルを作ります。</translation>
    </message>
    <message>
        <source>How long messages are kept, and how many.</source>
        <translation>メッセージの保持期間と保持数。</translation>
    </message>
    <message>
        <source>Messages that pass a filter; --follow goes on.</source>
        <translation>フィルターを通るメッセージ。--follow で続けます。</translation>
    </message>
    <message>
        <source>Derives statistics and the text index anew.</source>
        <translation>統計とテキスト索引を作り直します。</translation>
    </message>
    <message>
        <source>Reads every byte and names what is damaged.</source>
        <translation>全バイトを読み、破損箇所を示します。</translation>
    </message>
    <message>
        <source>Where the journal is, how large, from when to when.</source>
        <translation>ジャーナルの場所、大きさ、期間。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal VERB …
The record of all that crossed the wire.

</source>
        <translation>使い方: signalbox-cli journal VERB …
通信されたすべての記録です。

</translation>
    </message>
    <message>
        <source>journal VERB --help tells more.
</source>
        <translation>詳しくは journal VERB --help を参照してください。
</translation>
    </message>
    <message>
        <source>journal wants a verb.</source>
        <translation>journal には動詞が必要です。</translation>
    </message>
    <message>
        <source>journal has no verb “%1”.</source>
        <translation>journal に動詞「%1」はありません。</translation>
    </message>
    <message>
        <source>journal --help lists them.</source>
        <translation>journal --help で一覧できます。</translation>
    </message>
    <message>
        <source>text: words for a person. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: 人が読む文章。json: 1 つの文書 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>What to make of it: %1.</source>
        <translation>作成するもの: %1。</translation>
    </message>
    <message>
        <source>Another journal than Signalbox&apos;s own.</source>
        <translation>Signalbox 自身のもの以外のジャーナル。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal copy NUMBER [--as KIND]
Prints a command or a program that makes a recorded request again. Secrets are left to variables.
</source>
        <translation>使い方: signalbox-cli journal copy NUMBER [--as KIND]
記録されたリクエストを再現するコマンドまたはプログラムを出力します。シークレットは変数に置き換えます。
</translation>
    </message>
    <message>
        <source>journal copy wants the number of one message.</source>
        <translation>journal copy にはメッセージ 1 つの番号が必要です。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>Nothing is masked: there may be secrets in it.</source>
        <translation>マスクされていません。シークレットが含まれている可能性があります。</translation>
    </message>
    <message>
        <source>A session file is not for a terminal.</source>
        <translation>セッションファイルは端末には出力できません。</translation>
    </message>
    <message>
        <source>Name a file with --out.</source>
        <translation>--out でファイルを指定してください。</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>書き出すもの: %1。</translation>
    </message>
    <message>
        <source>The file, written whole or not at all; standard output if absent.</source>
        <translation>ファイル。全体が書かれるか、まったく書かれないかです。省略時は標準出力。</translation>
    </message>
    <message>
        <source>Leaves secrets as they were recorded; they are masked else.</source>
        <translation>シークレットを記録されたまま残します。省略時はマスクします。</translation>
    </message>
    <message>
        <source>From this message on, by its number in the list.</source>
        <translation>一覧の番号で、このメッセージから。</translation>
    </message>
    <message>
        <source>Up to this message.</source>
        <translation>このメッセージまで。</translation>
    </message>
    <message>
        <source>Only this server&apos;s messages; can be repeated.</source>
        <translation>このサーバーのメッセージのみ。複数指定可。</translation>
    </message>
    <message>
        <source>text: words on what was written. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: 書き出した内容の説明。json: 1 つの文書 {&quot;result&quot;: …}。</translation>
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
        <translation>使い方: signalbox-cli journal export [FILTER …] --as FORMAT [--out FILE]
ジャーナルのメッセージを、ほかで読めるファイルに書き出します。

  signalbox  すべてを圧縮。journal import とウィンドウで再び開けます
  jsonl      同じ内容のテキスト。1 メッセージ 1 行
  har        HTTP のやり取り。Web 開発者用ツール向け (HTTP Archive 1.2)
  html, md   読むためのレポート
  csv        1 呼び出し 1 行、内容は含みません

FILTER は journal list のものです。認識されたシークレットは --in-the-clear がない限りマスクされ、
どちらであるかはどの形式にも記されます。
</translation>
    </message>
    <message>
        <source>journal export wants --as.</source>
        <translation>journal export には --as が必要です。</translation>
    </message>
    <message>
        <source>--as knows no “%1”.</source>
        <translation>--as に「%1」はありません。</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to が --from より前です。</translation>
    </message>
    <message>
        <source>The folder, which must be empty or not there yet; if absent, one of the file&apos;s name.</source>
        <translation>フォルダー。空か、まだないものに限ります。省略時はファイル名のフォルダー。</translation>
    </message>
    <message>
        <source>journal import wants one file.</source>
        <translation>journal import にはファイル 1 つが必要です。</translation>
    </message>
    <message>
        <source>Secrets were masked when the file was written.</source>
        <translation>ファイルの書き出し時にシークレットはマスクされました。</translation>
    </message>
    <message>
        <source>The file ends early or is damaged at its end: what came before is there.</source>
        <translation>ファイルが途中で終わっているか末尾が壊れています。その前の部分は取り込みました。</translation>
    </message>
    <message>
        <source>Messages are kept however old they are.</source>
        <translation>メッセージは古さに関わらず保持されます。</translation>
    </message>
    <message>
        <source>The journal takes %1 MiB at most.</source>
        <translation>ジャーナルは最大 %1 MiB です。</translation>
    </message>
    <message>
        <source>The journal may take any room.</source>
        <translation>ジャーナルの大きさに制限はありません。</translation>
    </message>
    <message>
        <source>Of each server any number of messages is kept.</source>
        <translation>サーバーごとの保持数に制限はありません。</translation>
    </message>
    <message>
        <source>Messages older than this go; 0: never (30).</source>
        <translation>これより古いメッセージを削除します。0: しない (30)。</translation>
    </message>
    <message>
        <source>The oldest messages go when all take more than this; 0: never (20480).</source>
        <translation>合計がこれを超えると古いメッセージから削除します。0: しない (20480)。</translation>
    </message>
    <message>
        <source>Only so many newest messages of each server stay; 0: all (0).</source>
        <translation>サーバーごとに最新のこの数だけを残します。0: すべて (0)。</translation>
    </message>
    <message>
        <source>Messages that could not be read and were not searched: %1.</source>
        <translation>読み取れず検索されなかったメッセージ: %1。</translation>
    </message>
    <message>
        <source>Only so many messages, the newest (with --follow 10).</source>
        <translation>最新のこの数のメッセージのみ (--follow では 10)。</translation>
    </message>
    <message>
        <source>Goes on with what is written from now on.</source>
        <translation>これから書かれるものを続けて表示します。</translation>
    </message>
    <message>
        <source>text: a line for each message. json: an object for each line.</source>
        <translation>text: 1 メッセージ 1 行。json: 1 行 1 オブジェクト。</translation>
    </message>
    <message>
        <source>Segment %1: the beginning of the index file is damaged.</source>
        <translation>セグメント %1: 索引ファイルの先頭が壊れています。</translation>
    </message>
    <message>
        <source>Segment %1: the body file is gone, or its beginning is damaged.</source>
        <translation>セグメント %1: 本文ファイルがないか、先頭が壊れています。</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the record is damaged.</source>
        <translation>セグメント %1、メッセージ %2: レコードが壊れています。</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the bytes are damaged.</source>
        <translation>セグメント %1、メッセージ %2: バイトが壊れています。</translation>
    </message>
    <message>
        <source>Message %1: missing, in no segment.</source>
        <translation>メッセージ %1: どのセグメントにもありません。</translation>
    </message>
    <message>
        <source>The name table is damaged or gone: some messages may be without server, method or tool.</source>
        <translation>名前表が壊れているかありません。一部のメッセージにサーバー、メソッド、ツールが欠けることがあります。</translation>
    </message>
    <message>
        <source>The file that says what is no longer kept is damaged.</source>
        <translation>保持しなくなったものを記すファイルが壊れています。</translation>
    </message>
    <message>
        <source>all as they were written.</source>
        <translation>すべて書かれたままです。</translation>
    </message>
    <message>
        <source>%1 of them damaged or missing.</source>
        <translation>うち %1 件が破損または欠落しています。</translation>
    </message>
    <message>
        <source>%1 bytes were torn off at the end; the next start cuts them.</source>
        <translation>末尾の %1 バイトが途切れています。次回の起動時に切り捨てます。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>その他のファイル</translation>
    </message>
    <message>
        <source>check: again and again, until it is interrupted.</source>
        <translation>check: 中断されるまで繰り返します。</translation>
    </message>
    <message>
        <source>check: so long between two checks; the server&apos;s own setting if absent.</source>
        <translation>check: 2 回の検査の間隔。省略時はサーバー自身の設定。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>(不明)</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>呼び出しはありません。</translation>
    </message>
    <message>
        <source>server, tool, caller, method or all: one row for each (server).</source>
        <translation>server、tool、caller、method、all のいずれか: それぞれに 1 行 (server)。</translation>
    </message>
    <message>
        <source>second, minute or hour: one row for each in which something happened.</source>
        <translation>second、minute、hour のいずれか: 何かあった期間ごとに 1 行。</translation>
    </message>
    <message>
        <source>Only this server.</source>
        <translation>このサーバーのみ。</translation>
    </message>
    <message>
        <source>Only this tool.</source>
        <translation>このツールのみ。</translation>
    </message>
    <message>
        <source>Only calls of this caller: form, cli, suite …</source>
        <translation>この呼び出し元の呼び出しのみ: form、cli、suite …</translation>
    </message>
    <message>
        <source>Only this method.</source>
        <translation>このメソッドのみ。</translation>
    </message>
    <message>
        <source>Only from then on: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</source>
        <translation>この時点以降のみ: 10m、2h、3d、today、2026-11-28、14:30 …</translation>
    </message>
    <message>
        <source>Only before then.</source>
        <translation>この時点より前のみ。</translation>
    </message>
    <message>
        <source>--%1 wants a time, not “%2”.</source>
        <translation>--%1 には時刻が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>For example 10m, 2h, 3d, today, 2026-11-28T14:30 or 14:30.</source>
        <translation>例: 10m、2h、3d、today、2026-11-28T14:30、14:30。</translation>
    </message>
    <message>
        <source>Calls, errors, durations and bytes, from the journal. Percentiles are right within 1 %.</source>
        <translation>ジャーナルから求めた呼び出し数、エラー、所要時間、バイト数。パーセンタイルの誤差は 1 % 以内です。</translation>
    </message>
    <message>
        <source>--over and --by do not go together.</source>
        <translation>--over と --by は同時に使えません。</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>率</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
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
        <translation>最大</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>--otlp does not report tools/call with --params; use --tool-name.</source>
        <translation>--otlp は --params 付きの tools/call を報告しません。--tool-name を使ってください。</translation>
    </message>
    <message>
        <source>Reports every request to this OpenTelemetry collector (OTLP/HTTP): http://localhost:4318, or env to take OTEL_EXPORTER_OTLP_ENDPOINT. Header fields come from OTEL_EXPORTER_OTLP_HEADERS.</source>
        <translation>すべてのリクエストをこの OpenTelemetry コレクター (OTLP/HTTP) に報告します: http://localhost:4318、または OTEL_EXPORTER_OTLP_ENDPOINT を使う env。ヘッダーは OTEL_EXPORTER_OTLP_HEADERS から取得します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) written as %2.</source>
        <translation>
            <numerusform>%1 件のレコードを %2 として書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets that were recognised are masked: %1 place(s).</source>
        <translation>
            <numerusform>認識されたシークレットをマスクしました: %1 か所。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are damaged in the journal and without their bytes.</source>
        <translation>
            <numerusform>%1 件のメッセージはジャーナル内で壊れており、バイトがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are left out; the file says why.</source>
        <translation>
            <numerusform>%1 件のメッセージを除外しました。理由はファイルに記されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes one folder at most.</source>
        <translation>%1 に指定できるフォルダーは 1 つまでです。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal import FILE [--folder FOLDER]
Makes a journal of a session file (.signalbox) or of JSON lines, with the true times.
</source>
        <translation>使い方: signalbox-cli journal import FILE [--folder FOLDER]
セッションファイル (.signalbox) または JSON 行から、実際の時刻を保ってジャーナルを作ります。
</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are now in %2.</source>
        <translation>
            <numerusform>%1 件のレコードが %2 に入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not what their checksum says; they are marked.</source>
        <translation>
            <numerusform>%1 件のメッセージがチェックサムと一致しません。印を付けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are without their bytes.</source>
        <translation>
            <numerusform>%1 件のメッセージにバイトがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %1 day(s).</source>
        <translation>
            <numerusform>メッセージを %1 日間保持します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s) of each server are kept.</source>
        <translation>
            <numerusform>サーバーごとに最新の %1 件のメッセージを保持します。</numerusform>
        </translation>
    </message>
    <message>
        <source>journal keep takes no “%1”.</source>
        <translation>journal keep では「%1」を使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>メッセージ %2 件中 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal rebuild [[--folder] FOLDER]
Derives calls, statistics and the text index anew from the messages. Notes, tags and samples stay.
</source>
        <translation>使い方: signalbox-cli journal rebuild [[--folder] FOLDER]
メッセージから呼び出し、統計、テキスト索引を作り直します。メモ、タグ、サンプルは残ります。
</translation>
    </message>
    <message numerus="yes">
        <source>Derived %1 message(s) anew in %2 s.</source>
        <translation>
            <numerusform>%1 件のメッセージを %2 秒で処理し直しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>セグメント %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 bytes: </source>
        <translation>%1 (%2)、%3 バイト: </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal verify [[--folder] FOLDER]
Reads every byte of the journal and names what is damaged, by segment and message. Changes nothing.
Exit code 0: all is as it was written; 1: something is not, or there is no journal to read.
</source>
        <translation>使い方: signalbox-cli journal verify [[--folder] FOLDER]
ジャーナルの全バイトを読み、破損箇所をセグメントとメッセージで示します。何も変更しません。
終了コード 0: すべて書かれたまま。1: そうでないものがあるか、読めるジャーナルがありません。
</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal where [[--folder] FOLDER]
Says where the journal is, how large it is, how many messages it holds and from when to when.
</source>
        <translation>使い方: signalbox-cli journal where [[--folder] FOLDER]
ジャーナルの場所、大きさ、メッセージの数と期間を表示します。
</translation>
    </message>
    <message>
        <source>The same as --folder.</source>
        <translation>--folder と同じです。</translation>
    </message>
    <message>
        <source>No team&apos;s database is set.</source>
        <translation>チームのデータベースが設定されていません。</translation>
    </message>
    <message>
        <source>Give one with --database, or set one in the window (Settings, Team).</source>
        <translation>--database で指定するか、ウィンドウ (設定、チーム) で設定してください。</translation>
    </message>
    <message>
        <source>%1 took the connection; calls are sent as %2.</source>
        <translation>%1 に接続しました。呼び出しは %2 として送信されます。</translation>
    </message>
    <message>
        <source>Calls sent: %1.</source>
        <translation>送信した呼び出し: %1。</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, not the one in the settings.</source>
        <translation>postgresql://user@host/database。設定のものの代わりに使います。</translation>
    </message>
    <message>
        <source>status, push: the name to send calls under.</source>
        <translation>status、push: 呼び出しの送信に使う名前。</translation>
    </message>
    <message>
        <source>stats: only this member&apos;s calls.</source>
        <translation>stats: このメンバーの呼び出しのみ。</translation>
    </message>
    <message>
        <source>stats: one row for each member.</source>
        <translation>stats: メンバーごとに 1 行。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli team status   connects, tells who sent calls last and what waits here
  signalbox-cli team push     sends the calls that are not in the database yet
  signalbox-cli team stats    the figures of all members
The password comes from PGPASSWORD, ~/.pgpass or, for the database of the settings, the keychain.
</source>
        <translation>使い方:
  signalbox-cli team status   接続し、最後に送信した人とここで待機中のものを表示します
  signalbox-cli team push     まだデータベースにない呼び出しを送信します
  signalbox-cli team stats    全メンバーの数値
パスワードは PGPASSWORD、~/.pgpass、または設定のデータベースの場合はキーチェーンから取得します。
</translation>
    </message>
    <message>
        <source>team wants status, push or stats.</source>
        <translation>team には status、push、stats のいずれかが必要です。</translation>
    </message>
    <message>
        <source>team wants status, push or stats, not “%1”.</source>
        <translation>team には status、push、stats のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--members does not go with --by or --over.</source>
        <translation>--members は --by や --over と同時に使えません。</translation>
    </message>
    <message>
        <source>--session goes with tools/call.</source>
        <translation>--session は tools/call で使います。</translation>
    </message>
    <message>
        <source>The secure session a tools/call belongs to; sessions --help tells more.</source>
        <translation>tools/call が属するセキュアセッション。詳しくは sessions --help を参照してください。</translation>
    </message>
    <message>
        <source>Its definition has changed since it was accepted:</source>
        <translation>承認後に定義が変更されています:</translation>
    </message>
    <message>
        <source>Its definition:</source>
        <translation>定義:</translation>
    </message>
    <message>
        <source>May this call go? (%1)</source>
        <translation>この呼び出しを許可しますか? (%1)</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>ツール: %1</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>要求元: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>y: accept this definition and call, Enter: no: </source>
        <translation>y: この定義を承認して呼び出す、Enter: いいえ: </translation>
    </message>
    <message>
        <source>o: once, Enter: no: </source>
        <translation>o: 今回のみ、Enter: いいえ: </translation>
    </message>
    <message>
        <source>o: once, s: this session, a: always for this definition, Enter: no: </source>
        <translation>o: 今回のみ、s: このセッション、a: この定義では常に、Enter: いいえ: </translation>
    </message>
    <message>
        <source>There are more differences than can be shown.</source>
        <translation>表示しきれないほど多くの差異があります。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>No definitions were accepted yet: each is when its tool is called for the first time.</source>
        <translation>承認済みの定義はまだありません。各定義は、そのツールが初めて呼び出されるときに承認されます。</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not “%4”.</source>
        <translation>--%1 には %2～%3 の数値が必要です。「%4」は使えません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>gates: longest time without an answer, in seconds; 0: as usual.</source>
        <translation>gates: 応答を待つ最長時間 (秒)。0: 既定。</translation>
    </message>
    <message>
        <source>gates: longest time of a call with all that it waits for; 0: as usual.</source>
        <translation>gates: 待機をすべて含む呼び出しの最長時間。0: 既定。</translation>
    </message>
    <message>
        <source>gates: of one call, in all.</source>
        <translation>gates: 1 回の呼び出しでの合計。</translation>
    </message>
    <message>
        <source>gates: so many failures in a row stop further calls; 0: never.</source>
        <translation>gates: この回数連続で失敗すると以後の呼び出しを止めます。0: 止めない。</translation>
    </message>
    <message>
        <source>gates: so long they are stopped, in seconds.</source>
        <translation>gates: 停止する時間 (秒)。</translation>
    </message>
    <message>
        <source>gates: results of tools that only read are used again.</source>
        <translation>gates: 読み取り専用ツールの結果を再利用します。</translation>
    </message>
    <message>
        <source>gates: the server&apos;s word on what its tools do is believed.</source>
        <translation>gates: ツールの動作に関するサーバーの申告を信頼します。</translation>
    </message>
    <message>
        <source>gates: a connection that is lost is made anew.</source>
        <translation>gates: 失われた接続を確立し直します。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>request limit</source>
        <translation>リクエストの制限</translation>
    </message>
    <message>
        <source>total limit</source>
        <translation>全体の制限</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>breaker stops after</source>
        <translation>ブレーカーの作動条件</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>連続 %1 回の失敗</translation>
    </message>
    <message>
        <source>breaker rests</source>
        <translation>ブレーカーの休止</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>on, once hints are trusted</source>
        <translation>オン (ヒントを信頼する場合)</translation>
    </message>
    <message>
        <source>on, for %1</source>
        <translation>オン (%1)</translation>
    </message>
    <message>
        <source>trust hints</source>
        <translation>ヒントを信頼</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>繰り返し可</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>There are %1, %2 bytes.</source>
        <translation>%1、%2 バイトあります。</translation>
    </message>
    <message>
        <source>The oldest file was begun at %1.</source>
        <translation>最も古いファイルは %1 に始まりました。</translation>
    </message>
    <message>
        <source>By these rules none goes.</source>
        <translation>この規則では何も削除されません。</translation>
    </message>
    <message>
        <source>By these rules %1 go, %2 bytes.</source>
        <translation>この規則では %1、%2 バイトが削除されます。</translation>
    </message>
    <message>
        <source>Only says what would go; changes nothing.</source>
        <translation>削除されるものを示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Shows, or changes, how long messages are kept, what there is and what goes. Whole files go, so a little
more may stay; pinned messages always do. Takes effect when Signalbox is started the next time; in the
window&apos;s settings, at once.
</source>
        <translation>使い方: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
メッセージの保持期間、現在あるもの、削除されるものを表示または変更します。ファイル単位で削除するため、
少し多めに残ることがあります。ピン留めしたメッセージは常に残ります。次回の Signalbox の起動時に有効になります。
ウィンドウの設定ではすぐに有効です。
</translation>
    </message>
    <message>
        <source>A call of several rounds, and a task, as one line; it passes if one of its messages does.</source>
        <translation>複数往復の呼び出しやタスクを 1 行で表示します。メッセージの 1 つでも通れば通過とします。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Lists messages of the journal.

Filter: words and &quot;phrases&quot; in messages or names, and key:value[,value …]; - or not, or, ( ).
  * stands for any text. Numbers: &gt;100ms, &lt;=1MB, 100ms..2s. Times: 10m, today, 14:30, 2026-11-28.
</source>
        <translation>使い方: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
ジャーナルのメッセージを一覧します。

フィルター: メッセージや名前の中の語と &quot;語句&quot;、および key:value[,value …]。- または not、or、( )。
  * は任意の文字列を表します。数値: &gt;100ms、&lt;=1MB、100ms..2s。時刻: 10m、today、14:30、2026-11-28。
</translation>
    </message>
    <message>
        <source>--follow and --folded do not go together: an exchange is one line when all of it is known.</source>
        <translation>--follow と --folded は同時に使えません。やり取りは全体が判明してから 1 行になります。</translation>
    </message>
    <message>
        <source>%1 wants a time such as 90s, 30m, 1h or 2d, not “%2”.</source>
        <translation>%1 には 90s、30m、1h、2d などの時間が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>%1 has no rules.</source>
        <translation>%1 に規則がありません。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>do</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>規則は %1 にあります。</translation>
    </message>
    <message>
        <source>As long as it stands, every call asks first.</source>
        <translation>このままの間は、すべての呼び出しで事前に確認します。</translation>
    </message>
    <message>
        <source>There is no %1: every call may go.</source>
        <translation>%1 がないため、すべての呼び出しが許可されます。</translation>
    </message>
    <message>
        <source>Calls that no rule speaks of: %1.</source>
        <translation>どの規則にも当てはまらない呼び出し: %1。</translation>
    </message>
    <message>
        <source>Forgot what was accepted of “%1”.</source>
        <translation>「%1」について承認した内容を消去しました。</translation>
    </message>
    <message>
        <source>test: one argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>test: 引数 1 つ。ツールのスキーマが求める場合は JSON。複数指定可。</translation>
    </message>
    <message>
        <source>test: all arguments as one JSON object.</source>
        <translation>test: すべての引数を 1 つの JSON オブジェクトで。</translation>
    </message>
    <message>
        <source>test: who would ask: cli (if absent), form, suite …</source>
        <translation>test: 要求元: cli (省略時)、form、suite …</translation>
    </message>
    <message>
        <source>test: the secure session it would belong to.</source>
        <translation>test: 属することになるセキュアセッション。</translation>
    </message>
    <message>
        <source>definitions: connects, and shows which differ from what the server gives now.</source>
        <translation>definitions: 接続し、サーバーの現在の定義と異なるものを示します。</translation>
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
        <translation>使い方:
  signalbox-cli policy show                  規則と、そのファイルの場所
  signalbox-cli policy test SERVER.TOOL      呼び出さずに、その可否と理由を表示します。許可なら 0、
                                             不許可または確認が必要なら 12 で終了します
  signalbox-cli policy definitions [SERVER]  承認済みのツール定義
  signalbox-cli policy accept SERVER.TOOL    サーバーの現在の定義を承認します
  signalbox-cli policy forget SERVER         サーバーについて承認した内容を消去します
SERVER は Signalbox 自身の一覧にあるものです: signalbox-cli servers list。
</translation>
    </message>
    <message>
        <source>policy %1 wants SERVER.TOOL.</source>
        <translation>policy %1 には SERVER.TOOL が必要です。</translation>
    </message>
    <message>
        <source>policy %1 wants the name of a server.</source>
        <translation>policy %1 にはサーバーの名前が必要です。</translation>
    </message>
    <message>
        <source>policy %1 takes no “%2”.</source>
        <translation>policy %1 では「%2」を使えません。</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget.</source>
        <translation>policy には show、test、definitions、accept、forget のいずれかが必要です。</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget, not “%1”.</source>
        <translation>policy には show、test、definitions、accept、forget のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>--%1 goes with policy test.</source>
        <translation>--%1 は policy test で使います。</translation>
    </message>
    <message>
        <source>--%1 goes with policy definitions.</source>
        <translation>--%1 は policy definitions で使います。</translation>
    </message>
    <message>
        <source>“%1” is not SERVER.TOOL of a server in the list.</source>
        <translation>「%1」は一覧にあるサーバーの SERVER.TOOL ではありません。</translation>
    </message>
    <message>
        <source>servers %1 wants one name.</source>
        <translation>servers %1 には名前が 1 つ必要です。</translation>
    </message>
    <message>
        <source>Settings of the gates go with servers gates.</source>
        <translation>ゲートの設定は servers gates で使います。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>セッションはありません。</translation>
    </message>
    <message>
        <source>session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>called</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>%1 まで継続します。</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>create: for whom the calls are made.</source>
        <translation>create: 誰のために呼び出すか。</translation>
    </message>
    <message>
        <source>create: what may be called, server.tool with * and ?, separated by commas; can be repeated.</source>
        <translation>create: 呼び出せるもの。server.tool (* と ? 使用可) をコンマ区切りで。複数指定可。</translation>
    </message>
    <message>
        <source>create, renew: how long from now: 90s, 30m, 1h, 2d (1h).</source>
        <translation>create、renew: 今からの長さ: 90s、30m、1h、2d (1h)。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   prints its id
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
A call that is made with --session ID goes only if the session permits it and is not over.
</source>
        <translation>使い方:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   ID を出力します
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
--session ID 付きの呼び出しは、セッションが許可し、終了していない場合にのみ行われます。
</translation>
    </message>
    <message>
        <source>sessions create wants --user and --tools.</source>
        <translation>sessions create には --user と --tools が必要です。</translation>
    </message>
    <message>
        <source>sessions %1 wants the id of a session.</source>
        <translation>sessions %1 にはセッションの ID が必要です。</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end.</source>
        <translation>sessions には create、list、renew、end のいずれかが必要です。</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end, not “%1”.</source>
        <translation>sessions には create、list、renew、end のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>sessions %1 takes no “%2”.</source>
        <translation>sessions %1 では「%2」を使えません。</translation>
    </message>
    <message>
        <source>--user and --tools go with sessions create.</source>
        <translation>--user と --tools は sessions create で使います。</translation>
    </message>
    <message>
        <source>--for goes with sessions create and renew.</source>
        <translation>--for は sessions create と renew で使います。</translation>
    </message>
    <message>
        <source>Calls that wait here: %1.</source>
        <translation>ここで待機中の呼び出し: %1。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>%1 には誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Signed in to %1 at %2, as client %3.</source>
        <translation>%1 に %2 でサインイン中 (クライアント %3)。</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>スコープ: %1</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>トークンの有効期限は %1 です。</translation>
    </message>
    <message>
        <source>The token expires at %1 and is then renewed.</source>
        <translation>トークンの有効期限は %1 で、その後更新されます。</translation>
    </message>
    <message>
        <source>o: once, s: this session, Enter: no: </source>
        <translation>o: 今回のみ、s: このセッション、Enter: いいえ: </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n result(s).</source>
        <translation>
            <numerusform>%n 件の結果を消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No Signalbox is running with these folders.</source>
        <translation>これらのフォルダーで実行中の Signalbox はありません。</translation>
    </message>
    <message>
        <source>What calls did is forgotten when it ends: nothing is to be done.</source>
        <translation>呼び出しの経過は終了時に消去されるため、することはありません。</translation>
    </message>
    <message>
        <source>This is what is set.</source>
        <translation>現在の設定は次のとおりです。</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>実行中の Signalbox の応答を解釈できません。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli breakers [SERVER]              how often calls failed in a row, which are stopped, and until when
  signalbox-cli breakers reset SERVER[.TOOL]   lets calls pass at once
They are those of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>使い方:
  signalbox-cli breakers [SERVER]              連続失敗の回数、停止中のものとその期限
  signalbox-cli breakers reset SERVER[.TOOL]   すぐに呼び出しを通します
現在実行中の Signalbox のものです。設定は実行中でなくても表示されます。
変更は signalbox-cli servers gates NAME で行います。
</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli cache [SERVER]         how much is kept of which tool, and for how long still
  signalbox-cli cache clear [SERVER]   forgets it
It is that of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>使い方:
  signalbox-cli cache [SERVER]         どのツールの結果がどれだけ、あとどのくらい保持されるか
  signalbox-cli cache clear [SERVER]   消去します
現在実行中の Signalbox のものです。設定は実行中でなくても表示されます。
変更は signalbox-cli servers gates NAME で行います。
</translation>
    </message>
    <message>
        <source>breakers reset wants SERVER or SERVER.TOOL.</source>
        <translation>breakers reset には SERVER または SERVER.TOOL が必要です。</translation>
    </message>
    <message>
        <source>%1 takes no “%2”.</source>
        <translation>%1 では「%2」を使えません。</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(すべて)</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>サーバーはありません。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>ブレーカー</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>連続失敗</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>次の試行</translation>
    </message>
    <message>
        <source>stops after</source>
        <translation>作動条件</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>Nothing had failed.</source>
        <translation>失敗はありませんでした。</translation>
    </message>
    <message>
        <source>Calls of “%1” pass; its breaker was %2.</source>
        <translation>「%1」の呼び出しを通します。ブレーカーの状態は%2でした。</translation>
    </message>
    <message>
        <source>Nothing was asked for that may be kept.</source>
        <translation>保持できるものは要求されていません。</translation>
    </message>
    <message>
        <source>results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>ミス</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最古</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>%1 results and %2 bytes in all.</source>
        <translation>合計で結果 %1 件、%2 バイト。</translation>
    </message>
    <message>
        <source>keeps for</source>
        <translation>保持時間</translation>
    </message>
    <message>
        <source>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity or enterprise. Another kind forgets what was set for the old one.</source>
        <translation>set: automatic、none、header、query、basic、bearer、jwt、oauth、client-credentials、workload-identity、enterprise のいずれか。種類を変えると以前の設定は消去されます。</translation>
    </message>
    <message>
        <source>set: the header, the query&apos;s parameter or the user.</source>
        <translation>set: ヘッダー、クエリのパラメーター、またはユーザー。</translation>
    </message>
    <message>
        <source>set: which secret: secret, client-secret, private-key or passphrase.</source>
        <translation>set: どのシークレットか: secret、client-secret、private-key、passphrase。</translation>
    </message>
    <message>
        <source>set: keeps no secret; this environment variable holds it.</source>
        <translation>set: シークレットを保存せず、この環境変数から取得します。</translation>
    </message>
    <message>
        <source>set: of OAuth, registered beforehand.</source>
        <translation>set: 事前に登録した OAuth のもの。</translation>
    </message>
    <message>
        <source>set: the issuer that it was registered at.</source>
        <translation>set: 登録先の発行者。</translation>
    </message>
    <message>
        <source>set: how the client shows who it is.</source>
        <translation>set: クライアントの身元の示し方。</translation>
    </message>
    <message>
        <source>set: the authorization server to use, of several.</source>
        <translation>set: 複数ある場合に使う認可サーバー。</translation>
    </message>
    <message>
        <source>set: asks for this scope as well; can be repeated.</source>
        <translation>set: このスコープも要求します。複数指定可。</translation>
    </message>
    <message>
        <source>set: HS256, RS256 or ES256, of tokens and assertions that are signed here.</source>
        <translation>set: ここで署名するトークンとアサーションの HS256、RS256、ES256。</translation>
    </message>
    <message>
        <source>set: the key&apos;s name in them.</source>
        <translation>set: その中での鍵の名前。</translation>
    </message>
    <message>
        <source>set: the key that signs them, PEM.</source>
        <translation>set: 署名する鍵 (PEM)。</translation>
    </message>
    <message>
        <source>set: holds a workload&apos;s token.</source>
        <translation>set: ワークロードのトークンが入ったもの。</translation>
    </message>
    <message>
        <source>set: iss of tokens that are signed here.</source>
        <translation>set: ここで署名するトークンの iss。</translation>
    </message>
    <message>
        <source>set: their sub.</source>
        <translation>set: その sub。</translation>
    </message>
    <message>
        <source>set: their aud; can be repeated.</source>
        <translation>set: その aud。複数指定可。</translation>
    </message>
    <message>
        <source>set: how long they are good.</source>
        <translation>set: その有効期間。</translation>
    </message>
    <message>
        <source>set: more claims, one JSON object.</source>
        <translation>set: 追加のクレーム (1 つの JSON オブジェクト)。</translation>
    </message>
    <message>
        <source>set: so many requests in one window of time; 0: as many as one likes.</source>
        <translation>set: 1 つの時間枠でのリクエスト数。0: 制限なし。</translation>
    </message>
    <message>
        <source>set: the length of that window.</source>
        <translation>set: その時間枠の長さ。</translation>
    </message>
    <message>
        <source>set: whether more requests wait (on) or fail at once (off).</source>
        <translation>set: 超過したリクエストを待たせる (on) か、すぐに失敗させる (off) か。</translation>
    </message>
    <message>
        <source>set: our certificate, PEM or PKCS#12; empty: none.</source>
        <translation>set: こちらの証明書 (PEM または PKCS#12)。空: なし。</translation>
    </message>
    <message>
        <source>set: its key, PEM.</source>
        <translation>set: その鍵 (PEM)。</translation>
    </message>
    <message>
        <source>set: authorities trusted beside the system&apos;s, PEM.</source>
        <translation>set: システムのものに加えて信頼する認証局 (PEM)。</translation>
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
        <translation>使い方:
  signalbox-cli credentials show [NAME]          サーバーに示すものと、各シークレットの取得元
  signalbox-cli credentials set NAME [--kind …]  設定します。シークレットは入力を求めるか、パイプから読みます
  signalbox-cli credentials test NAME            一度接続します。サーバーに受け入れられれば 0 で終了
  signalbox-cli credentials forget NAME          サーバーのシークレットとトークンを消去します
  signalbox-cli credentials store [PLACE]        シークレットの保存先: keychain、file、memory
NAME は Signalbox 自身の一覧にあるサーバーです: signalbox-cli servers list。シークレットは引数にせず、
表示もしません。
</translation>
    </message>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 には数値が必要です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--from-env wants the name of an environment variable.</source>
        <translation>--from-env には環境変数の名前が必要です。</translation>
    </message>
    <message>
        <source>--slot wants one of secret, client-secret, private-key, passphrase.</source>
        <translation>--slot には secret、client-secret、private-key、passphrase のいずれかが必要です。</translation>
    </message>
    <message>
        <source>A secret is no argument: it is asked for, or read from standard input.</source>
        <translation>シークレットは引数にできません。入力を求めるか、標準入力から読みます。</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store.</source>
        <translation>credentials には show、set、test、forget、store のいずれかが必要です。</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store, not “%1”.</source>
        <translation>credentials には show、set、test、forget、store のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>credentials %1 wants the name of a server.</source>
        <translation>credentials %1 にはサーバーの名前が必要です。</translation>
    </message>
    <message>
        <source>credentials %1 takes one name and no more words.</source>
        <translation>credentials %1 に指定できるのは名前 1 つだけです。</translation>
    </message>
    <message>
        <source>What is to be changed goes with credentials set.</source>
        <translation>変更する内容は credentials set で使います。</translation>
    </message>
    <message>
        <source>gates: for so long.</source>
        <translation>gates: その時間。</translation>
    </message>
    <message>
        <source>gates: tools that may be called twice, separated by commas; none if empty.</source>
        <translation>gates: 2 回呼び出してもよいツール。コンマ区切り。空ならなし。</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>変数 %1 から</translation>
    </message>
    <message>
        <source>from the variable %1, which is not set</source>
        <translation>変数 %1 から (未設定)</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>ファイル %1 から</translation>
    </message>
    <message>
        <source>from the file %1, which is not there</source>
        <translation>ファイル %1 から (存在しません)</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし (必要)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The name and password of the address go as Basic credentials; the password is not kept: name a variable that holds it with --basic-env, or set it in the window.</source>
        <translation>アドレスの名前とパスワードは Basic 資格情報として送られます。パスワードは保存されません。--basic-env でその変数を指定するか、ウィンドウで設定してください。</translation>
    </message>
    <message>
        <source>servers %1 takes no “%2”.</source>
        <translation>servers %1 では「%2」を使えません。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli credentials store                        where secrets are kept
  signalbox-cli credentials store keychain|file|memory   keeps them there, and moves what is kept
A file is encrypted by a passphrase: SIGNALBOX_SECRETS_PASSPHRASE, or what you type at the terminal.
</source>
        <translation>使い方:
  signalbox-cli credentials store                        シークレットの保存先
  signalbox-cli credentials store keychain|file|memory   そこに保存し、保存済みのものを移します
ファイルはパスフレーズで暗号化されます: SIGNALBOX_SECRETS_PASSPHRASE、または端末での入力。
</translation>
    </message>
    <message>
        <source>credentials store takes one word: keychain, file or memory.</source>
        <translation>credentials store には keychain、file、memory のいずれか 1 語を指定します。</translation>
    </message>
    <message>
        <source>A passphrase is no argument: it is asked for, or in SIGNALBOX_SECRETS_PASSPHRASE.</source>
        <translation>パスフレーズは引数にできません。入力を求めるか、SIGNALBOX_SECRETS_PASSPHRASE から取得します。</translation>
    </message>
    <message>
        <source>Only calls of this server.</source>
        <translation>このサーバーの呼び出しのみ。</translation>
    </message>
    <message>
        <source>Only calls of this tool.</source>
        <translation>このツールの呼び出しのみ。</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text または json。</translation>
    </message>
    <message>
        <source>calls --help tells more.</source>
        <translation>詳しくは calls --help を参照してください。</translation>
    </message>
    <message>
        <source>There are several calls named “%1”; take the number.</source>
        <translation>「%1」という名前の呼び出しが複数あります。番号で指定してください。</translation>
    </message>
    <message>
        <source>There is no call “%1”; calls list names them.</source>
        <translation>呼び出し「%1」はありません。calls list で一覧できます。</translation>
    </message>
    <message>
        <source>call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>end</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>該当する呼び出しはありません。</translation>
    </message>
    <message>
        <source>The server of this call is not in the list any more.</source>
        <translation>この呼び出しのサーバーはもう一覧にありません。</translation>
    </message>
    <message>
        <source>--copy-as goes with tools/call and --tool-name.</source>
        <translation>--copy-as は tools/call と --tool-name とともに使います。</translation>
    </message>
    <message>
        <source>--copy-as makes no call: give it without --%1.</source>
        <translation>--copy-as は呼び出しを行いません。--%1 なしで指定してください。</translation>
    </message>
    <message>
        <source>Longest time without an answer, in milliseconds; 0: no limit.</source>
        <translation>応答を待つ最長時間 (ミリ秒)。0: 制限なし。</translation>
    </message>
    <message>
        <source>Longest time for all that one request waits for, in milliseconds; 0: no limit.</source>
        <translation>1 つのリクエストの待機をすべて含む最長時間 (ミリ秒)。0: 制限なし。</translation>
    </message>
    <message>
        <source>Does progress begin the time without an answer anew? As the server is set, else on.</source>
        <translation>進捗があれば応答待ち時間を最初から数えるか。サーバーの設定どおり、なければ on。</translation>
    </message>
    <message>
        <source>--answers-from takes a session file, a journal in JSON lines, or a journal&apos;s folder.</source>
        <translation>--answers-from には、セッションファイル、JSON 行のジャーナル、ジャーナルのフォルダーのいずれかを指定します。</translation>
    </message>
    <message>
        <source>Another call of %1 is named “%2” already.</source>
        <translation>%1 の別の呼び出しに、既に「%2」という名前があります。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>“%1” has no name any more.</source>
        <translation>「%1」の名前を外しました。</translation>
    </message>
    <message>
        <source>“%1” is named “%2”.</source>
        <translation>「%1」に「%2」という名前を付けました。</translation>
    </message>
    <message>
        <source>“%1” is pinned.</source>
        <translation>「%1」をピン留めしました。</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more.</source>
        <translation>「%1」のピン留めを外しました。</translation>
    </message>
    <message>
        <source>A Signalbox is running, which has these calls in its memory.</source>
        <translation>実行中の Signalbox が、これらの呼び出しをメモリに保持しています。</translation>
    </message>
    <message>
        <source>Change them in its window, or end it first.</source>
        <translation>そのウィンドウで変更するか、先に終了してください。</translation>
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
        <translation>使い方: signalbox-cli calls list [--server NAME] [--tool NAME]
       signalbox-cli calls show CALL
       signalbox-cli calls run CALL [呼び出しのオプション]
       signalbox-cli calls name CALL NAME     (空の NAME で名前を外します)
       signalbox-cli calls pin CALL…          calls unpin CALL…          calls remove CALL…
ウィンドウで行った呼び出しです。CALL は一覧の番号か名前です。含まれていたシークレットは保存されません。
run --tool-args-json で指定してください。Signalbox の実行中は、そのウィンドウで
変更します。
</translation>
    </message>
    <message>
        <source>calls name wants a call and its new name.</source>
        <translation>calls name には呼び出しと新しい名前が必要です。</translation>
    </message>
    <message>
        <source>calls %1 wants a call.</source>
        <translation>calls %1 には呼び出しが必要です。</translation>
    </message>
    <message>
        <source>--server, --tool and --format go with calls list and calls show.</source>
        <translation>--server、--tool、--format は calls list と calls show で使います。</translation>
    </message>
    <message>
        <source>calls wants list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL or remove CALL.</source>
        <translation>calls には list、show CALL、run CALL、name CALL NAME、pin CALL、unpin CALL、remove CALL のいずれかが必要です。</translation>
    </message>
    <message>
        <source>Answers as a recording (.signalbox, JSON lines, a journal&apos;s folder) has it; what it does not know gets --answer, else is declined.</source>
        <translation>記録 (.signalbox、JSON 行、ジャーナルのフォルダー) のとおりに回答します。記録にないものは --answer に従い、なければ辞退します。</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>すべての設定が既定値です。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>settings list shows them all.</source>
        <translation>settings list ですべて一覧できます。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>Settings that became the default: %1.</source>
        <translation>既定値に戻した設定: %1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; it is left out.</source>
        <translation>設定「%1」はありません。除外します。</translation>
    </message>
    <message>
        <source>“%1” is not changed by a file: %2.</source>
        <translation>「%1」はファイルでは変更できません: %2。</translation>
    </message>
    <message>
        <source>The settings before are kept in %1.</source>
        <translation>以前の設定は %1 に保存されています。</translation>
    </message>
    <message>
        <source>list: only what is not the default.</source>
        <translation>list: 既定値ではないもののみ。</translation>
    </message>
    <message>
        <source>reset: all settings but where secrets are kept.</source>
        <translation>reset: シークレットの保存先以外のすべての設定。</translation>
    </message>
    <message>
        <source>import: says what would change, and changes nothing.</source>
        <translation>import: 変更される内容を示すだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>import: what the file does not name becomes the default.</source>
        <translation>import: ファイルにないものを既定値に戻します。</translation>
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
        <translation>使い方:
  signalbox-cli settings list [--changed]     すべての設定。* は既定値ではないもの
  signalbox-cli settings get KEY
  signalbox-cli settings set KEY VALUE        スイッチは on か off、名前はコンマ区切り
  signalbox-cli settings reset KEY | --all
  signalbox-cli settings export [FILE]        既定値ではないものを JSON で。シークレットは含みません
  signalbox-cli settings import FILE          - は標準入力。以前の設定は保存されます
実行中の Signalbox には、ウィンドウに関する設定は設定画面を開いたとき、その他は再起動後に反映されます。
</translation>
    </message>
    <message>
        <source>settings wants list, get, set, reset, export or import.</source>
        <translation>settings には list、get、set、reset、export、import のいずれかが必要です。</translation>
    </message>
    <message>
        <source>settings %1 cannot be understood like that.</source>
        <translation>settings %1 の指定を解釈できません。</translation>
    </message>
    <message>
        <source>settings --help shows it.</source>
        <translation>settings --help を参照してください。</translation>
    </message>
    <message>
        <source>That option does not go with settings %1.</source>
        <translation>このオプションは settings %1 では使えません。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    signs in, with the browser
  signalbox-cli auth status (URL | --server NAME [--config FILE])   who is signed in, until when
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renews the token now
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   has the tokens revoked, and forgets them
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   forgets the server&apos;s tokens
</source>
        <translation>使い方:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    ブラウザーでサインインします
  signalbox-cli auth status (URL | --server NAME [--config FILE])   誰がいつまでサインインしているか
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    トークンを今すぐ更新します
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   トークンを失効させ、消去します
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   サーバーのトークンを消去します
</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout.</source>
        <translation>auth には login、status、renew、revoke、logout のいずれかが必要です。</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout, not “%1”.</source>
        <translation>auth には login、status、renew、revoke、logout のいずれかが必要です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>インストールできます。</translation>
    </message>
    <message>
        <source>It cannot be installed.</source>
        <translation>インストールできません。</translation>
    </message>
    <message>
        <source>There is no package.json in the folder.</source>
        <translation>フォルダーに package.json がありません。</translation>
    </message>
    <message>
        <source>The manifest cannot be written: %1.</source>
        <translation>マニフェストを書き込めません: %1。</translation>
    </message>
    <message>
        <source>Not packed, because it is a link that leads out, or no file: %1</source>
        <translation>フォルダー外へのリンクか、ファイルではないため、含めませんでした: %1</translation>
    </message>
    <message>
        <source>Packed %1 files, %2 left out: %3
</source>
        <translation>%1 個のファイルをパックし、%2 個を除外しました: %3
</translation>
    </message>
    <message>
        <source>“%1” is a secret, which is not for a command line.</source>
        <translation>「%1」はシークレットです。コマンドラインでは指定できません。</translation>
    </message>
    <message>
        <source>The bundle has no setting “%1”.</source>
        <translation>バンドルに設定「%1」はありません。</translation>
    </message>
    <message>
        <source>Leave it out: it is asked for by servers accept.</source>
        <translation>省略してください。servers accept の際に入力を求めます。</translation>
    </message>
    <message>
        <source>The bundle cannot be installed: %1</source>
        <translation>バンドルをインストールできません: %1</translation>
    </message>
    <message>
        <source>servers bundle check tells all.</source>
        <translation>詳しくは servers bundle check を参照してください。</translation>
    </message>
    <message>
        <source>Give it with --set KEY=VALUE; servers bundle show tells the keys.</source>
        <translation>--set KEY=VALUE で指定してください。キーは servers bundle show で確認できます。</translation>
    </message>
    <message>
        <source>Installed %1 %2 as the server “%3”.</source>
        <translation>%1 %2 をサーバー「%3」としてインストールしました。</translation>
    </message>
    <message>
        <source>Before it is started: signalbox-cli servers accept %1</source>
        <translation>起動する前に: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>No bundle “%1” is installed.</source>
        <translation>バンドル「%1」はインストールされていません。</translation>
    </message>
    <message>
        <source>servers bundle install installs it.</source>
        <translation>servers bundle install でインストールします。</translation>
    </message>
    <message>
        <source>Changed servers: %1</source>
        <translation>変更したサーバー: %1</translation>
    </message>
    <message>
        <source>These servers would lose their files: %1.</source>
        <translation>これらのサーバーのファイルが失われます: %1。</translation>
    </message>
    <message>
        <source>--with-servers takes them out of the list as well.</source>
        <translation>--with-servers を付けると、一覧からも除きます。</translation>
    </message>
    <message>
        <source>Removed the bundle %1.</source>
        <translation>バンドル %1 を削除しました。</translation>
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
        <translation>使い方:
  signalbox-cli servers bundle list
  signalbox-cli servers bundle show FILE.mcpb         内容、動作、求めるもの
  signalbox-cli servers bundle check FILE.mcpb        問題点。インストールできなければ 1 で終了
  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…
  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   新しいバージョン。設定は維持されます
  signalbox-cli servers bundle remove NAME [--with-servers]
  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]
インストールしたバンドルは Signalbox 自身のフォルダーに展開され、サーバーに追加されます。承認するまで
何も起動しません: signalbox-cli servers accept NAME。シークレットはそこで入力を求め、シークレットの
保存先に保存します。
</translation>
    </message>
    <message>
        <source>install: what the server is called; the bundle&apos;s name if absent.</source>
        <translation>install: サーバーの名前。省略時はバンドルの名前。</translation>
    </message>
    <message>
        <source>install, update: a setting; again for one that has several values.</source>
        <translation>install, update: 設定。値が複数ある場合は繰り返し指定。</translation>
    </message>
    <message>
        <source>install, update: only says what would be done.</source>
        <translation>install, update: 行う内容を示すだけです。</translation>
    </message>
    <message>
        <source>pack: makes the manifest from package.json if there is none.</source>
        <translation>pack: マニフェストがなければ package.json から作ります。</translation>
    </message>
    <message>
        <source>remove: takes the servers that were made from it out of the list as well.</source>
        <translation>remove: それから作られたサーバーも一覧から除きます。</translation>
    </message>
    <message>
        <source>--init goes with bundle pack.</source>
        <translation>--init は bundle pack で使います。</translation>
    </message>
    <message>
        <source>--with-servers goes with bundle remove.</source>
        <translation>--with-servers は bundle remove で使います。</translation>
    </message>
    <message>
        <source>--set and --dry-run go with bundle install and bundle update.</source>
        <translation>--set と --dry-run は bundle install と bundle update で使います。</translation>
    </message>
    <message>
        <source>--name goes with bundle install.</source>
        <translation>--name は bundle install で使います。</translation>
    </message>
    <message>
        <source>servers bundle wants list, show, check, install, update, remove or pack.</source>
        <translation>servers bundle には list、show、check、install、update、remove、pack のいずれかが必要です。</translation>
    </message>
    <message>
        <source>servers bundle --help tells more.</source>
        <translation>詳しくは servers bundle --help を参照してください。</translation>
    </message>
    <message>
        <source>bundle %1 takes no more words.</source>
        <translation>bundle %1 にそれ以上の語は指定できません。</translation>
    </message>
    <message>
        <source>bundle %1 wants what it is about: one file, folder or name.</source>
        <translation>bundle %1 には対象が必要です: ファイル、フォルダー、名前のいずれか 1 つ。</translation>
    </message>
    <message>
        <source>several</source>
        <translation>複数可</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>指定必須</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>省略時 %1</translation>
    </message>
    <message>
        <source>  … and %1 more
</source>
        <translation>  … 他 %1 件
</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes, unpacked %2 in %3 entries</source>
        <translation>%1 バイト、展開後 %2、エントリ %3 個</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>インストール済み</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>about</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>No bundle is installed.</source>
        <translation>インストール済みのバンドルはありません。</translation>
    </message>
    <message>
        <source>Examines the server NAME of this program&apos;s file, in that program&apos;s environment.</source>
        <translation>このプログラムのファイルにあるサーバー NAME を、そのプログラムの環境で診断します。</translation>
    </message>
    <message>
        <source>The report: %1.</source>
        <translation>レポートの形式: %1。</translation>
    </message>
    <message>
        <source>The file of the report, written whole or not at all; standard output if absent.</source>
        <translation>レポートのファイル。全体を書くか、まったく書きません。省略時は標準出力。</translation>
    </message>
    <message>
        <source>Calls no tool.</source>
        <translation>ツールを呼び出しません。</translation>
    </message>
    <message>
        <source>Warnings count as faults for the exit code.</source>
        <translation>終了コードで警告を不具合として扱います。</translation>
    </message>
    <message>
        <source>Writes the first mend of the server&apos;s entry where the entry stands.</source>
        <translation>サーバーのエントリの最初の修正を、エントリのある場所に書き込みます。</translation>
    </message>
    <message>
        <source>How long each answer is waited for.</source>
        <translation>各応答を待つ時間。</translation>
    </message>
    <message>
        <source>-e, --cwd, --url, --transport and --header go with a command or an address, not with a server of the list.</source>
        <translation>-e、--cwd、--url、--transport、--header はコマンドまたはアドレスとともに使います。一覧にあるサーバーには使えません。</translation>
    </message>
    <message>
        <source>--program wants one name of a server.</source>
        <translation>--program にはサーバーの名前が 1 つ必要です。</translation>
    </message>
    <message>
        <source>Nothing to examine.</source>
        <translation>診断するものがありません。</translation>
    </message>
    <message>
        <source>Give a server&apos;s name, its command after --, or its address with --url.</source>
        <translation>サーバーの名前、-- の後のコマンド、または --url でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>--mend wants a server that stands in a list.</source>
        <translation>--mend には一覧にあるサーバーが必要です。</translation>
    </message>
    <message>
        <source>%1 has no server “%2”.</source>
        <translation>%1 にサーバー「%2」はありません。</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>次のいずれか: %1</translation>
    </message>
    <message>
        <source>“%1” would start:</source>
        <translation>「%1」が起動するもの:</translation>
    </message>
    <message>
        <source>“%1” would be reached at:</source>
        <translation>「%1」の接続先:</translation>
    </message>
    <message>
        <source>program file</source>
        <translation>プログラムファイル</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>is given the variables</source>
        <translation>渡される変数</translation>
    </message>
    <message>
        <source>is sent the headers</source>
        <translation>送信されるヘッダー</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危険</translation>
    </message>
    <message>
        <source>%1 decides what code is loaded into the program</source>
        <translation>%1 はプログラムに読み込まれるコードを左右します</translation>
    </message>
    <message>
        <source>it is given the whole environment, with every secret in it</source>
        <translation>すべてのシークレットを含む環境全体が渡されます</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>支障</translation>
    </message>
    <message>
        <source>leaves open</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>“%1” asks for no variable or file “%2”.</source>
        <translation>「%1」は変数やファイル「%2」を求めていません。</translation>
    </message>
    <message>
        <source>“%1” leaves no “%2” open.</source>
        <translation>「%1」に未指定の「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a secret: every program on this machine can read arguments. Use --value-env, or give it at the terminal.</source>
        <translation>「%1」はシークレットです。引数はこのマシンのすべてのプログラムから読み取れます。--value-env を使うか、端末で入力してください。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>May it be given %1? y, Enter: no: </source>
        <translation>%1 を渡しますか? y、Enter: いいえ: </translation>
    </message>
    <message>
        <source>May it be started? y, Enter: no: </source>
        <translation>起動しますか? y、Enter: いいえ: </translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>このファイルに版「%1」はありません。</translation>
    </message>
    <message>
        <source>This difference is accepted until either side changes.</source>
        <translation>この差異は、どちらかが変わるまで承認されています。</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1 (管理者が設定)</translation>
    </message>
    <message>
        <source>No program looks for servers in %1.</source>
        <translation>%1 でサーバーを探すプログラムはありません。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>プログラム「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 has no file of its own in a project.</source>
        <translation>%1 はプロジェクト内に独自のファイルを持ちません。</translation>
    </message>
    <message>
        <source>There is no home folder in which %1 could keep its file.</source>
        <translation>%1 のファイルを置くホームフォルダーがありません。</translation>
    </message>
    <message>
        <source>There is no server “%1” in Signalbox.</source>
        <translation>Signalbox にサーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>Nothing was written. Say --yes to write it.</source>
        <translation>何も書き込みませんでした。書き込むには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Write this? Type yes: </source>
        <translation>これを書き込みますか? yes と入力: </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>same, off</source>
        <translation>同じ、オフ</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>相違: %1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>another program, or by hand</source>
        <translation>別のプログラム、または手作業</translation>
    </message>
    <message>
        <source>servers: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>None of the programs that Signalbox knows is on this machine.</source>
        <translation>Signalbox の知るプログラムは、このマシンにありません。</translation>
    </message>
    <message>
        <source>No servers anywhere.</source>
        <translation>サーバーはどこにもありません。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>by</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>No version of this file is kept yet.</source>
        <translation>このファイルの版はまだ保存されていません。</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program.</source>
        <translation>このプログラムの終了後も残るシークレットの保存先がありません。</translation>
    </message>
    <message>
        <source>%1: its secrets lie where Signalbox keeps secrets now.</source>
        <translation>%1: シークレットは Signalbox のシークレット保存先に移りました。</translation>
    </message>
    <message>
        <source>Earlier versions of %1 that Signalbox keeps still hold the secrets; --forget takes them out.</source>
        <translation>Signalbox が保存している %1 の以前の版にシークレットが残っています。--forget で取り除けます。</translation>
    </message>
    <message>
        <source>The secrets in Signalbox&apos;s own list would go where Signalbox keeps secrets.</source>
        <translation>Signalbox 自身の一覧にあるシークレットは、Signalbox のシークレット保存先に移ります。</translation>
    </message>
    <message>
        <source>export, unify: the program, or the path of its file; repeated.</source>
        <translation>export, unify: プログラム、またはそのファイルのパス。複数指定可。</translation>
    </message>
    <message>
        <source>unify: whose version is taken, a program&apos;s or signalbox&apos;s. remove: the program.</source>
        <translation>unify: 採用する版の所有者。プログラムまたは signalbox。remove: プログラム。</translation>
    </message>
    <message>
        <source>accept-difference: the program.</source>
        <translation>accept-difference: プログラム。</translation>
    </message>
    <message>
        <source>Files of this project folder as well, for this time; repeated.</source>
        <translation>今回だけ、このプロジェクトフォルダーのファイルも対象にします。複数指定可。</translation>
    </message>
    <message>
        <source>restore: only this server.</source>
        <translation>restore: このサーバーのみ。</translation>
    </message>
    <message>
        <source>The folder that the server is for, in Claude Code&apos;s own file.</source>
        <translation>Claude Code 自身のファイルで、サーバーの対象となるフォルダー。</translation>
    </message>
    <message>
        <source>programs: looks into this project folder from now on.</source>
        <translation>programs: 今後このプロジェクトフォルダーも調べます。</translation>
    </message>
    <message>
        <source>programs: no longer looks into it.</source>
        <translation>programs: 今後は調べません。</translation>
    </message>
    <message>
        <source>secrets: Signalbox&apos;s own go where it keeps secrets; programs get references.</source>
        <translation>secrets: Signalbox 自身のものはシークレット保存先へ移し、プログラムには参照を書きます。</translation>
    </message>
    <message>
        <source>secrets --move: takes them out of the kept versions of the files as well.</source>
        <translation>secrets --move: 保存されているファイルの版からも取り除きます。</translation>
    </message>
    <message>
        <source>Shows what would be written, as a difference, and writes nothing.</source>
        <translation>書き込む内容を差分で表示し、何も書き込みません。</translation>
    </message>
    <message>
        <source>Writes without asking.</source>
        <translation>確認せずに書き込みます。</translation>
    </message>
    <message>
        <source>servers %1 wants another number of names.</source>
        <translation>servers %1 に必要な名前の数が違います。</translation>
    </message>
    <message>
        <source>servers %1 --help tells more.</source>
        <translation>詳しくは servers %1 --help を参照してください。</translation>
    </message>
    <message>
        <source>servers import wants programs, or --all.</source>
        <translation>servers import にはプログラムか --all が必要です。</translation>
    </message>
    <message>
        <source>servers export wants --to PROGRAM.</source>
        <translation>servers export には --to PROGRAM が必要です。</translation>
    </message>
    <message>
        <source>servers %1 wants --from PROGRAM.</source>
        <translation>servers %1 には --from PROGRAM が必要です。</translation>
    </message>
    <message>
        <source>servers accept-difference wants --in PROGRAM.</source>
        <translation>servers accept-difference には --in PROGRAM が必要です。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>取り込むものがありません。</translation>
    </message>
    <message>
        <source>Signalbox has a server “%1” already; it is left as it is.</source>
        <translation>Signalbox には既にサーバー「%1」があります。そのまま残します。</translation>
    </message>
    <message>
        <source>%1: the secret in %2 goes where Signalbox keeps secrets; the entry refers to it.</source>
        <translation>%1: %2 のシークレットは Signalbox のシークレット保存先に移り、エントリはそれを参照します。</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program: give them again when a server is started, or choose a place with signalbox-cli credentials store.</source>
        <translation>このプログラムの終了後も残るシークレットの保存先がありません。サーバーの起動時に再入力するか、signalbox-cli credentials store で保存先を選んでください。</translation>
    </message>
    <message>
        <source>every program of this machine can read it while the server runs</source>
        <translation>サーバーの実行中、このマシンのすべてのプログラムから読み取れます</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text.</source>
        <translation>ファイルに平文で書かれたシークレットはありません。</translation>
    </message>
    <message>
        <source>Ends this one, and what it started, after asking.</source>
        <translation>確認のうえ、これと、これが起動したものを終了します。</translation>
    </message>
    <message>
        <source>With --end: without asking.</source>
        <translation>--end とともに: 確認しません。</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>--format json と同じです。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
MCP servers that run on this machine: those of the list, those of other programs&apos; configurations, and what
goes by a server&apos;s name. Secrets in their command lines are not shown.
</source>
        <translation>使い方: signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
このマシンで実行中の MCP サーバー: 一覧にあるもの、ほかのプログラムの構成にあるもの、サーバーらしい
名前のもの。コマンドライン内のシークレットは表示しません。
</translation>
    </message>
    <message>
        <source>servers ps takes no “%1”.</source>
        <translation>servers ps に「%1」は指定できません。</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (公開)</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>of</source>
        <translation>構成元</translation>
    </message>
    <message>
        <source>started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>CPU s</source>
        <translation>CPU 秒</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen.</source>
        <translation>確認できる限り、このマシンで実行中の MCP サーバーはありません。</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether it is to be ended.</source>
        <translation>ここでは、終了してよいか確認できる相手がいません。</translation>
    </message>
    <message>
        <source>--yes ends it without asking.</source>
        <translation>--yes を付けると確認せずに終了します。</translation>
    </message>
    <message>
        <source>Started by %1: %2
End the process %3? y, Enter: no: </source>
        <translation>%1 が起動: %2
プロセス %3 を終了しますか? y、Enter: いいえ: </translation>
    </message>
    <message>
        <source>It runs on.</source>
        <translation>実行を続けます。</translation>
    </message>
    <message>
        <source>Ended %1: %2</source>
        <translation>%1 を終了しました: %2</translation>
    </message>
    <message>
        <source>No MCP server has the process id %1.</source>
        <translation>プロセス ID が %1 の MCP サーバーはありません。</translation>
    </message>
    <message>
        <source>This address tells of no server “%1”.</source>
        <translation>このアドレスはサーバー「%1」を公開していません。</translation>
    </message>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>レジストリには、このサーバーへの接続方法がありません。</translation>
    </message>
    <message>
        <source>There is no such way; servers registry show lists them.</source>
        <translation>その方法はありません。servers registry show で一覧できます。</translation>
    </message>
    <message>
        <source>It wants no value “%1”.</source>
        <translation>値「%1」は不要です。</translation>
    </message>
    <message>
        <source>It wants none.</source>
        <translation>必要な値はありません。</translation>
    </message>
    <message>
        <source>It wants: %1.</source>
        <translation>必要な値: %1。</translation>
    </message>
    <message>
        <source>Leave it out, or give --ask %1: it is asked for when the server is started.</source>
        <translation>省略するか、--ask %1 を指定してください。サーバーの起動時に入力を求めます。</translation>
    </message>
    <message>
        <source>Would add “%1”: %2</source>
        <translation>「%1」を追加する予定: %2</translation>
    </message>
    <message>
        <source>Added “%1”: %2</source>
        <translation>「%1」を追加しました: %2</translation>
    </message>
    <message>
        <source>Give it with --set %1=VALUE.</source>
        <translation>--set %1=VALUE で指定してください。</translation>
    </message>
    <message>
        <source>Nothing newer.</source>
        <translation>新しいものはありません。</translation>
    </message>
    <message>
        <source>No server “%1” came from a registry.</source>
        <translation>レジストリから追加したサーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is what was kept of it, read at %2.</source>
        <translation>%1 に接続できません。以下は %2 に読み取って保存した内容です。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 servers are kept.</source>
        <translation>%1: %2 台のサーバーを保存しています。</translation>
    </message>
    <message>
        <source>This registry is not among them.</source>
        <translation>このレジストリは含まれていません。</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>レジストリが設定されていません。</translation>
    </message>
    <message>
        <source>search, show, add, refresh: only this registry; all that are set if absent.</source>
        <translation>search, show, add, refresh: このレジストリのみ。省略時は設定済みのすべて。</translation>
    </message>
    <message>
        <source>show, add: this version; the newest if absent.</source>
        <translation>show, add: このバージョン。省略時は最新。</translation>
    </message>
    <message>
        <source>add: the server that this address tells of, in no registry.</source>
        <translation>add: レジストリではなく、このアドレスが公開するサーバー。</translation>
    </message>
    <message>
        <source>add: by its package of this number, as show counts them.</source>
        <translation>add: この番号のパッケージを使います。番号は show のとおり。</translation>
    </message>
    <message>
        <source>add: at its address of this number, as show counts them.</source>
        <translation>add: この番号のアドレスを使います。番号は show のとおり。</translation>
    </message>
    <message>
        <source>add: a value that it wants; repeated. No secrets.</source>
        <translation>add: 必要な値。複数指定可。シークレットは不可。</translation>
    </message>
    <message>
        <source>add: a value that is asked for when the server is started; repeated.</source>
        <translation>add: サーバーの起動時に入力を求める値。複数指定可。</translation>
    </message>
    <message>
        <source>add: the entry&apos;s name; made from the server&apos;s if absent.</source>
        <translation>add: エントリの名前。省略時はサーバーの名前から作ります。</translation>
    </message>
    <message>
        <source>search: at most so many servers; 20 if absent.</source>
        <translation>search: サーバーの最大数。省略時は 20。</translation>
    </message>
    <message>
        <source>search, show: only what is kept; nothing is asked.</source>
        <translation>search, show: 保存済みのもののみ。問い合わせません。</translation>
    </message>
    <message>
        <source>update: all that have a newer version.</source>
        <translation>update: 新しいバージョンがあるものすべて。</translation>
    </message>
    <message>
        <source>add, update: says what would be written, and writes nothing.</source>
        <translation>add, update: 書き込む内容を示し、何も書き込みません。</translation>
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
        <translation>使い方:
  signalbox-cli servers registry search [WORDS…]     レジストリのサーバー。読み取ったものは保存します
  signalbox-cli servers registry show NAME           内容、接続方法、必要なもの
  signalbox-cli servers registry add NAME            サーバーに追加します。起動はしません
  signalbox-cli servers registry add --at ADDRESS NAME
  signalbox-cli servers registry at ADDRESS          アドレスが自ら公開するサーバー
  signalbox-cli servers registry updates             新しいバージョンがあるサーバー
  signalbox-cli servers registry update SERVER… | --all
  signalbox-cli servers registry sources [add|remove ADDRESS]
  signalbox-cli servers registry refresh             一覧全体、または以後の変更を読み取ります
設定にあるレジストリに問い合わせます。それ以外がレジストリに何かを送ることはありません。
</translation>
    </message>
    <message>
        <source>It is reached by a package or at an address, not both.</source>
        <translation>接続にはパッケージかアドレスの一方だけを指定します。</translation>
    </message>
    <message>
        <source>servers registry sources takes add ADDRESS or remove ADDRESS.</source>
        <translation>servers registry sources には add ADDRESS または remove ADDRESS を指定します。</translation>
    </message>
    <message>
        <source>servers registry update wants names of servers, or --all.</source>
        <translation>servers registry update にはサーバーの名前か --all が必要です。</translation>
    </message>
    <message>
        <source>--%1 does not go with servers registry %2.</source>
        <translation>--%1 は servers registry %2 では使えません。</translation>
    </message>
    <message>
        <source>servers registry wants search, show, add, at, updates, update, sources or refresh.</source>
        <translation>servers registry には search、show、add、at、updates、update、sources、refresh のいずれかが必要です。</translation>
    </message>
    <message>
        <source>servers registry --help shows them.</source>
        <translation>servers registry --help で一覧できます。</translation>
    </message>
    <message>
        <source>servers registry %1 cannot be understood like that.</source>
        <translation>この形の servers registry %1 は解釈できません。</translation>
    </message>
    <message>
        <source>servers registry --help shows it.</source>
        <translation>servers registry --help を参照してください。</translation>
    </message>
    <message>
        <source>Name one with --registry, or add it: servers registry sources add ADDRESS.</source>
        <translation>--registry で指定するか、追加してください: servers registry sources add ADDRESS。</translation>
    </message>
    <message>
        <source>Of “%1” nothing is kept.</source>
        <translation>「%1」について保存されているものはありません。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>secret: asked for at the start</source>
        <translation>シークレット: 起動時に入力</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>“%1” is in the list and may not be started yet.</source>
        <translation>「%1」は一覧にありますが、まだ起動できません。</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>「%1」は承認されませんでした。</translation>
    </message>
    <message>
        <source>Say yes at a terminal, or with --yes.</source>
        <translation>端末で承認するか、--yes を指定してください。</translation>
    </message>
    <message>
        <source>“%1” holds %2 secret(s). Keep them where secrets are kept, not in the list? Enter: yes, n: no: </source>
        <translation>「%1」に %2 個のシークレットがあります。一覧ではなく、シークレットの保存先に保存しますか? Enter: はい、n: いいえ: </translation>
    </message>
    <message>
        <source>“%1” has %2 secret(s) in the list of servers, in the clear; --move-secrets keeps them elsewhere.</source>
        <translation>「%1」の %2 個のシークレットがサーバーの一覧に平文であります。--move-secrets で別の場所に移せます。</translation>
    </message>
    <message>
        <source>“%1” may be started.</source>
        <translation>「%1」を起動できるようになりました。</translation>
    </message>
    <message>
        <source>Added “%1”. It is not started before you accept it: signalbox-cli servers accept %1</source>
        <translation>「%1」を追加しました。承認するまで起動しません: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>「%1」を変更しました。</translation>
    </message>
    <message>
        <source>Calls it so.</source>
        <translation>この名前にします。</translation>
    </message>
    <message>
        <source>Puts it into this group; empty: into none.</source>
        <translation>このグループに入れます。空: グループなし。</translation>
    </message>
    <message>
        <source>Starts this, program and arguments, quoted as for a shell.</source>
        <translation>これを起動します。プログラムと引数をシェルと同様に引用符で囲みます。</translation>
    </message>
    <message>
        <source>Reaches it at this address.</source>
        <translation>このアドレスで接続します。</translation>
    </message>
    <message>
        <source>Reaches it over http, sse or websocket.</source>
        <translation>http、sse、websocket のいずれかで接続します。</translation>
    </message>
    <message>
        <source>Starts it in this folder; empty: in Signalbox&apos;s own.</source>
        <translation>このフォルダーで起動します。空: Signalbox 自身のフォルダー。</translation>
    </message>
    <message>
        <source>Gives it this variable; repeated.</source>
        <translation>この変数を渡します。複数指定可。</translation>
    </message>
    <message>
        <source>Does not give it this variable any more; repeated.</source>
        <translation>この変数を渡すのをやめます。複数指定可。</translation>
    </message>
    <message>
        <source>Sends it this header; repeated.</source>
        <translation>このヘッダーを送信します。複数指定可。</translation>
    </message>
    <message>
        <source>Does not send it this header any more; repeated.</source>
        <translation>このヘッダーの送信をやめます。複数指定可。</translation>
    </message>
    <message>
        <source>Leaves it out where all servers are meant.</source>
        <translation>全サーバーを対象とする操作から外します。</translation>
    </message>
    <message>
        <source>Takes that back.</source>
        <translation>それを元に戻します。</translation>
    </message>
    <message>
        <source>text: a sentence. json: one document {&quot;result&quot;: …}.</source>
        <translation>text: 文章。json: 1 つの文書 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers edit NAME [what changes]</source>
        <translation>使い方: signalbox-cli servers edit NAME [変更する内容]</translation>
    </message>
    <message>
        <source>--disable and --enable are opposites.</source>
        <translation>--disable と --enable は同時に使えません。</translation>
    </message>
    <message>
        <source>“%1” is no transport.</source>
        <translation>「%1」はトランスポートではありません。</translation>
    </message>
    <message>
        <source>A server has a command or an address, not both.</source>
        <translation>サーバーにはコマンドかアドレスの一方だけを指定します。</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>起動するプログラムがありません。</translation>
    </message>
    <message>
        <source>Headers and a transport go with an address; “%1” is started as a command.</source>
        <translation>ヘッダーとトランスポートはアドレスとともに使います。「%1」はコマンドとして起動されます。</translation>
    </message>
    <message>
        <source>Variables and a folder go with a command; “%1” has an address.</source>
        <translation>変数とフォルダーはコマンドとともに使います。「%1」にはアドレスがあります。</translation>
    </message>
    <message>
        <source>add: keeps the secrets of a text where secrets are kept, not in the list.</source>
        <translation>add: テキスト内のシークレットを、一覧ではなくシークレットの保存先に保存します。</translation>
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
        <translation>その他:
  %1 servers list|add|remove   Signalbox 自身のサーバー一覧。詳しくは servers --help。
  %1 doctor SERVER             サーバーを順を追って診断。詳しくは doctor --help。
  %1 auth login|status|logout  サーバーへのサインイン。詳しくは auth --help。
  %1 credentials VERB          サーバーに示すもの。動詞の一覧は credentials --help。
  %1 journal VERB              すべてのメッセージの記録。動詞の一覧は journal --help。
  %1 policy VERB               許可する呼び出し。動詞の一覧は policy --help。
  %1 sessions VERB             セキュアセッション。動詞の一覧は sessions --help。
  %1 calls VERB                ウィンドウが記憶している呼び出し。動詞の一覧は calls --help。
  %1 breakers | cache          実行中の Signalbox の停止中のもの、保持中のもの。
  %1 settings VERB             設定できるもの。動詞の一覧は settings --help。
  %1 stats                     呼び出し数、エラー、所要時間、バイト数。詳しくは stats --help。
  %1 team VERB                 チームのデータベース。動詞の一覧は team --help。
  %1 updates                   指定した場所に新しい Signalbox が載っているか。
  %1 bench                     測定用の呼び出し。詳しくは bench --help。
  %1 complete -- WORDS         続きの候補。シェルの補完用。

ほかのすべての語の前に:
  --data-dir FOLDER            すべてをこのフォルダーに: 設定、サーバー、ジャーナル、保存した呼び出し。
  --config-dir FOLDER          設定とサーバーをこのフォルダーに。
  --portable                   すべてをプログラムの隣の signalbox-data に。portable というファイルを
                               隣に置いても同じです。

終了コード: 0 成功、1 使い方の誤りなど、3 認可が必要、4 サーバーに接続できないか切断、
5 ツールの失敗または不在、12 ポリシーによる拒否、130 と 143 SIGINT と SIGTERM による終了。

例:
  %1 --method tools/call --tool-name echo --tool-arg message=hi \
      -- npx -y @modelcontextprotocol/server-everything
  %1 --method tools/list https://mcp.example.com/mcp
</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>A secret is text; this is not.</source>
        <translation>シークレットはテキストですが、これは違います。</translation>
    </message>
    <message>
        <source>The environment “%1” is there.</source>
        <translation>環境「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>「%1」の名前を「%2」に変更しました。</translation>
    </message>
    <message>
        <source>The environment “%1” is removed.</source>
        <translation>環境「%1」を削除しました。</translation>
    </message>
    <message>
        <source>No environment is in use.</source>
        <translation>使用中の環境はありません。</translation>
    </message>
    <message>
        <source>The environment “%1” is in use.</source>
        <translation>環境「%1」を使用中です。</translation>
    </message>
    <message>
        <source>variables: %1</source>
        <translation>変数: %1</translation>
    </message>
    <message>
        <source>(all environments)</source>
        <translation>(すべての環境)</translation>
    </message>
    <message>
        <source>No environments yet. Add one: signalbox-cli servers env add NAME</source>
        <translation>環境はまだありません。次のように追加します: signalbox-cli servers env add NAME</translation>
    </message>
    <message>
        <source>It has no variables.</source>
        <translation>変数はありません。</translation>
    </message>
    <message>
        <source>No variable is set.</source>
        <translation>変数は設定されていません。</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation>%1 で設定しました: %2。</translation>
    </message>
    <message>
        <source>No more in %1: %2.</source>
        <translation>%1 から削除しました: %2。</translation>
    </message>
    <message>
        <source>set, unset: in this environment.</source>
        <translation>set、unset: この環境で。</translation>
    </message>
    <message>
        <source>set, unset: in this profile; goes before any environment.</source>
        <translation>set、unset: このプロファイルで。どの環境よりも優先されます。</translation>
    </message>
    <message>
        <source>set, unset: in all environments.</source>
        <translation>set、unset: すべての環境で。</translation>
    </message>
    <message>
        <source>set: this variable is a secret; its value is typed, or read from standard input.</source>
        <translation>set: この変数はシークレットです。値は入力するか、標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>set: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>set: 同上。NAME=VARIABLE の形で、値を持つ変数を指定します。複数指定可。</translation>
    </message>
    <message>
        <source>set: keeps in the file what looks like a secret.</source>
        <translation>set: シークレットらしいものをファイルに残します。</translation>
    </message>
    <message>
        <source>add, set: what it is for.</source>
        <translation>add、set: 用途の説明。</translation>
    </message>
    <message>
        <source>use: no environment.</source>
        <translation>use: 環境なし。</translation>
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
        <translation>使い方:
  signalbox-cli servers env list                       環境の一覧。* は使用中のもの
  signalbox-cli servers env show [NAME]                その変数。名前なしでは現在有効な値とその由来
  signalbox-cli servers env add NAME
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE
                                                       場所の指定なし: 使用中の環境、なければすべての環境
  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …
  signalbox-cli servers env rename NAME NEWNAME
  signalbox-cli servers env remove NAME                変数とそのシークレットも削除します
  signalbox-cli servers env use NAME | --none          今後の起動から有効。実行中のものはそのまま続きます
サーバーには、エントリの ${var:VARIABLE} の箇所で変数が渡されます。
</translation>
    </message>
    <message>
        <source>Give one of --env, --profile and --everywhere.</source>
        <translation>--env、--profile、--everywhere のいずれか 1 つを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not VARIABLE=TEXT.</source>
        <translation>「%1」は VARIABLE=TEXT の形ではありません。</translation>
    </message>
    <message>
        <source>“%1” looks like a secret: every program on this machine can read arguments.</source>
        <translation>「%1」はシークレットのようです。引数はこのマシンのすべてのプログラムから読み取れます。</translation>
    </message>
    <message>
        <source>Use --secret %1, or --secret-env %1=VARIABLE; --plain if it is none.</source>
        <translation>--secret %1 または --secret-env %1=VARIABLE を使ってください。シークレットでなければ --plain を使います。</translation>
    </message>
    <message>
        <source>servers env set wants VARIABLE=TEXT, or --secret VARIABLE.</source>
        <translation>servers env set には VARIABLE=TEXT または --secret VARIABLE が必要です。</translation>
    </message>
    <message>
        <source>--description goes with one variable.</source>
        <translation>--description は変数が 1 つのときに使います。</translation>
    </message>
    <message>
        <source>servers env wants list, show, add, set, unset, rename, remove or use.</source>
        <translation>servers env には list、show、add、set、unset、rename、remove、use のいずれかが必要です。</translation>
    </message>
    <message>
        <source>servers env %1 wants another number of words.</source>
        <translation>servers env %1 に必要な語の数が違います。</translation>
    </message>
    <message>
        <source>servers env --help shows it.</source>
        <translation>servers env --help を参照してください。</translation>
    </message>
    <message>
        <source>servers env use wants one name, or --none.</source>
        <translation>servers env use には名前 1 つ、または --none が必要です。</translation>
    </message>
    <message>
        <source>That option does not go with servers env %1.</source>
        <translation>このオプションは servers env %1 では使えません。</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(グループなし)</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>サーバーはまだありません。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>In no group now: %1.</source>
        <translation>グループから外しました: %1。</translation>
    </message>
    <message>
        <source>In “%1” now: %2.</source>
        <translation>「%1」に入れました: %2。</translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”.</source>
        <translation>「%1」はグループ「%2」にありません。</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>受け取る人は次の変数を設定する必要があります: %1。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 は既にあります。</translation>
    </message>
    <message>
        <source>Use --overwrite to write over it.</source>
        <translation>上書きするには --overwrite を使ってください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>「%1」を %2 に書き出しました。</translation>
    </message>
    <message>
        <source>These servers need variables that are not set: %1. Set them with: signalbox-cli servers env set</source>
        <translation>これらのサーバーに必要な変数が設定されていません: %1。次のように設定します: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>export: writes over a file that is there.</source>
        <translation>export: 既存のファイルを上書きします。</translation>
    </message>
    <message>
        <source>import: puts the servers into this group.</source>
        <translation>import: サーバーをこのグループに入れます。</translation>
    </message>
    <message>
        <source>import: gives another name to a server whose name is taken.</source>
        <translation>import: 名前が使用済みのサーバーに別の名前を付けます。</translation>
    </message>
    <message>
        <source>import: keeps secrets of the file where secrets are kept, not in the list.</source>
        <translation>import: ファイルのシークレットを一覧ではなく、シークレットの保存先に保存します。</translation>
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
        <translation>使い方:
  signalbox-cli servers group list                     グループと、それぞれのサーバー
  signalbox-cli servers group add GROUP SERVER …       サーバーをグループに入れます
  signalbox-cli servers group remove GROUP [SERVER …]  指定したもの、またはすべてを外します。一覧には残ります
  signalbox-cli servers group rename GROUP NAME        プロファイルにも反映されます
  signalbox-cli servers group export GROUP FILE        サーバーをほかの人向けの 1 つのファイルに。シークレットは
                                                       含みません。- は標準出力
  signalbox-cli servers group import FILE              そのファイルを取り込みます。承認するまで何も起動しません。
                                                       - は標準入力
</translation>
    </message>
    <message>
        <source>servers group wants list, add, remove, rename, export or import.</source>
        <translation>servers group には list、add、remove、rename、export、import のいずれかが必要です。</translation>
    </message>
    <message>
        <source>servers group %1 wants another number of words.</source>
        <translation>servers group %1 に必要な語の数が違います。</translation>
    </message>
    <message>
        <source>servers group --help shows it.</source>
        <translation>servers group --help を参照してください。</translation>
    </message>
    <message>
        <source>That option does not go with servers group %1.</source>
        <translation>このオプションは servers group %1 では使えません。</translation>
    </message>
    <message>
        <source>“%1” is a variable for all servers.</source>
        <translation>「%1」はすべてのサーバー用の変数です。</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set</source>
        <translation>次のように設定します: signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>The profile “%1” is there. Use it with: signalbox-cli servers profile use</source>
        <translation>プロファイル「%1」を追加しました。次のように使います: signalbox-cli servers profile use</translation>
    </message>
    <message>
        <source>The profile “%1” is changed.</source>
        <translation>プロファイル「%1」を変更しました。</translation>
    </message>
    <message>
        <source>The profile “%1” is removed. Its servers are still in the list.</source>
        <translation>プロファイル「%1」を削除しました。サーバーは一覧に残っています。</translation>
    </message>
    <message>
        <source>No profiles yet. Add one: signalbox-cli servers profile add NAME --server NAME</source>
        <translation>プロファイルはまだありません。次のように追加します: signalbox-cli servers profile add NAME --server NAME</translation>
    </message>
    <message>
        <source>servers profile show wants one name.</source>
        <translation>servers profile show には名前が 1 つ必要です。</translation>
    </message>
    <message>
        <source>(in use)</source>
        <translation>(使用中)</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>“%1” is not in the profile by its own name.</source>
        <translation>「%1」は個別にはプロファイルに含まれていません。</translation>
    </message>
    <message>
        <source>The group “%1” is not in the profile.</source>
        <translation>グループ「%1」はプロファイルに含まれていません。</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>使用中のプロファイルはありません。</translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>プロファイル「%1」を使用中です。</translation>
    </message>
    <message>
        <source>Environment: “%1”.</source>
        <translation>環境: 「%1」。</translation>
    </message>
    <message>
        <source>add, edit: this server is on; repeated.</source>
        <translation>add、edit: このサーバーをオンにします。複数指定可。</translation>
    </message>
    <message>
        <source>add, edit: all servers of this group are on; repeated.</source>
        <translation>add、edit: このグループの全サーバーをオンにします。複数指定可。</translation>
    </message>
    <message>
        <source>edit: this server no more; repeated.</source>
        <translation>edit: このサーバーを外します。複数指定可。</translation>
    </message>
    <message>
        <source>edit: this group no more; repeated.</source>
        <translation>edit: このグループを外します。複数指定可。</translation>
    </message>
    <message>
        <source>add, edit: this environment comes into use with it; empty: none does.</source>
        <translation>add、edit: この環境も同時に使います。空: 環境なし。</translation>
    </message>
    <message>
        <source>edit: calls it so.</source>
        <translation>edit: この名前にします。</translation>
    </message>
    <message>
        <source>add, edit: what it is for.</source>
        <translation>add、edit: 用途の説明。</translation>
    </message>
    <message>
        <source>use: no profile; servers are on by their own settings.</source>
        <translation>use: プロファイルなし。サーバーのオン・オフは各自の設定に従います。</translation>
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
        <translation>使い方:
  signalbox-cli servers profile list                   プロファイルの一覧。* は使用中のもの
  signalbox-cli servers profile show NAME              そのサーバー、環境、変数
  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]
  signalbox-cli servers profile edit NAME [変更する内容]
  signalbox-cli servers profile remove NAME            サーバーは削除されません
  signalbox-cli servers profile use NAME | --none      今後の起動から有効。実行中のものはそのまま続きます
プロファイル自身の変数: signalbox-cli servers env set --profile NAME VARIABLE=TEXT
</translation>
    </message>
    <message>
        <source>servers profile wants list, show, add, edit, remove or use.</source>
        <translation>servers profile には list、show、add、edit、remove、use のいずれかが必要です。</translation>
    </message>
    <message>
        <source>servers profile %1 takes no “%2”.</source>
        <translation>servers profile %1 では「%2」を使えません。</translation>
    </message>
    <message>
        <source>servers profile %1 wants one name.</source>
        <translation>servers profile %1 には名前が 1 つ必要です。</translation>
    </message>
    <message>
        <source>That option does not go with servers profile %1.</source>
        <translation>このオプションは servers profile %1 では使えません。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>list, tools: only servers of this group.</source>
        <translation>list、tools: このグループのサーバーのみ。</translation>
    </message>
    <message>
        <source>list, tools: only servers that this profile has on.</source>
        <translation>list、tools: このプロファイルでオンのサーバーのみ。</translation>
    </message>
    <message>
        <source>--group and --profile go with servers list and servers tools.</source>
        <translation>--group と --profile は servers list と servers tools で使います。</translation>
    </message>
    <message>
        <source>Looks there, whatever is set.</source>
        <translation>設定にかかわらず、そこを調べます。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli updates [--from ADDRESS]
Whether a newer Signalbox is listed, in an AppStream list of releases. Which one to ask is the setting
updates.address; unless you set it, Signalbox never looks for updates.
</source>
        <translation>使い方: signalbox-cli updates [--from ADDRESS]
新しい Signalbox が AppStream のリリース一覧に載っているかを調べます。問い合わせ先は設定
updates.address です。設定しない限り、Signalbox が更新を調べることはありません。
</translation>
    </message>
    <message>
        <source>updates takes no “%1”.</source>
        <translation>updates では「%1」を使えません。</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>新しいバージョンは載っていません。現在は %1 です。</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3.</source>
        <translation>Signalbox %1 (%2) が公開されています。現在は %3 です。</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2.</source>
        <translation>Signalbox %1 が公開されています。現在は %2 です。</translation>
    </message>
    <message>
        <source>It is not set where to look for newer versions.</source>
        <translation>新しいバージョンを調べる場所が設定されていません。</translation>
    </message>
    <message>
        <source>Name it with --from, or set updates.address.</source>
        <translation>--from で指定するか、updates.address を設定してください。</translation>
    </message>
    <message>
        <source>takes variables from the file</source>
        <translation>変数を読み込むファイル</translation>
    </message>
    <message>
        <source>Import it into Signalbox and export it from there: then a file refers to the secret where its program can. --with-secrets writes it all the same.</source>
        <translation>Signalbox にインポートし、そこからエクスポートしてください。プログラムが対応していれば、ファイルはシークレットを参照します。--with-secrets を付けると、それでも書き込みます。</translation>
    </message>
    <message>
        <source>secret kept here, off</source>
        <translation>シークレットをここに保存、オフ</translation>
    </message>
    <message>
        <source>secret kept here</source>
        <translation>シークレットをここに保存</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (未インストール)</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>%1 のファイルから移動したものです。</translation>
    </message>
    <message>
        <source>The values lie where Signalbox keeps secrets, as secret variables of all environments: %1.</source>
        <translation>値は Signalbox のシークレット保存先に、すべての環境のシークレット変数として保存されています: %1。</translation>
    </message>
    <message>
        <source>import: all servers of all programs that Signalbox does not have. matrix: also programs that are not installed.</source>
        <translation>import: Signalbox にない、全プログラムの全サーバー。matrix: インストールされていないプログラムも含めます。</translation>
    </message>
    <message>
        <source>export, unify: also secrets that would stand in a file in plain text; else it is refused.</source>
        <translation>export, unify: ファイルに平文で書かれることになるシークレットも含めます。省略時は拒否します。</translation>
    </message>
    <message>
        <source>--way %1: %2</source>
        <translation>--way %1: %2</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <translation>%1 (採用)</translation>
    </message>
    <message>
        <source>There is no way %1 to it; it has %2.</source>
        <translation>接続方法 %1 はありません。接続方法は %2 通りです。</translation>
    </message>
    <message>
        <source>Gives it the variables in this file, read at each start; empty: of none.</source>
        <translation>このファイルの変数を渡します。起動のたびに読み取ります。空: ファイルなし。</translation>
    </message>
    <message>
        <source>add: gives it the variables in this file, read at each start.</source>
        <translation>add: このファイルの変数を渡します。起動のたびに読み取ります。</translation>
    </message>
    <message>
        <source>add: of a server of a registry that has several packages or addresses, which; counted from 1.</source>
        <translation>add: レジストリのサーバーに複数のパッケージやアドレスがある場合に、どれを使うか。1 から数えます。</translation>
    </message>
    <message>
        <source>--env-file goes with a command; %1 is an address.</source>
        <translation>--env-file はコマンドとともに使います。%1 はアドレスです。</translation>
    </message>
    <message>
        <source>-e, --env-file, --cwd, --protocol-era, --transport and --header go with a command or an address; a snippet brings its own.</source>
        <translation>-e、--env-file、--cwd、--protocol-era、--transport、--header はコマンドまたはアドレスとともに使います。スニペットには固有の指定があります。</translation>
    </message>
    <message>
        <source>--way goes with servers add and a text that says how a registry lists a server.</source>
        <translation>--way は servers add で、レジストリのサーバー情報のテキストとともに使います。</translation>
    </message>
    <message>
        <source>Secrets that Signalbox keeps were not compared; --compare-secrets does that.</source>
        <translation>Signalbox が保存しているシークレットは比較していません。--compare-secrets を付けると比較します。</translation>
    </message>
    <message>
        <source>matrix: compares secrets that Signalbox keeps with those that stand in files; this may want a passphrase.</source>
        <translation>matrix: Signalbox が保存しているシークレットを、ファイルに書かれたものと比較します。パスフレーズが必要な場合があります。</translation>
    </message>
    <message>
        <source>Calls no tool, but prints what makes the call elsewhere: command, inspector, curl, typescript, python or cpp. The server is connected to, for its revision and the tool&apos;s schema. Secrets are left to variables.</source>
        <translation>ツールを呼び出さず、その呼び出しを別の場所で行うためのものを出力します: command、inspector、curl、typescript、python、cpp。リビジョンとツールのスキーマを得るため、サーバーに接続します。シークレットは変数に置き換えます。</translation>
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
a tool that says it only reads, needs no argument and has a harmless name.

A server of the list that nobody has accepted is neither started nor reached: servers accept NAME does that.
Of one in another program&apos;s file it is shown what would be started, and asked; --yes does not ask.

The exit code is 1 if there is a fault, else 0.
</source>
        <translation>使い方:
  signalbox-cli doctor NAME                    一覧にあるサーバー
  signalbox-cli doctor --program PROGRAM NAME  別のプログラムのファイルにあるサーバーを、
                                               そのプログラムが起動するとおりに
  signalbox-cli doctor --url URL
  signalbox-cli doctor -- command …

サーバーを外側から順に診断します: 起動または接続の方法、応答、バージョン、認可、一覧、無害な
呼び出し 1 回、終了の仕方、プロトコルに合わないメッセージ、危険な点。それぞれに修正方法を示します。
サインインは一切せず、読み取り専用で引数が不要と表明し、名前も無害なツール以外は呼び出しません。

一覧のサーバーは、承認されるまで起動も接続もしません。承認には servers accept NAME を使います。
別のプログラムのファイルにあるサーバーは、起動するものを表示して確認します。--yes で確認を省きます。

終了コードは、不具合があれば 1、なければ 0 です。
</translation>
    </message>
    <message>
        <source>--yes, --allow, --value and --value-env go with --program; a server of the list is accepted with: signalbox-cli servers accept NAME</source>
        <translation>--yes、--allow、--value、--value-env は --program とともに使います。一覧のサーバーの承認には次を使います: signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>add, accept</source>
        <translation>add, accept</translation>
    </message>
    <message>
        <source>%1: it may be started as it is shown, without being asked.</source>
        <translation>%1: 確認なしで、表示どおりに起動してよい。</translation>
    </message>
    <message>
        <source>%1: it may be given this variable of the environment, or this file; repeated.</source>
        <translation>%1: この環境変数、またはこのファイルを渡してよい。複数指定可。</translation>
    </message>
    <message>
        <source>%1: a value that it leaves open, NAME=TEXT; no secrets; repeated.</source>
        <translation>%1: 未指定の値。NAME=TEXT の形。シークレットは不可。複数指定可。</translation>
    </message>
    <message>
        <source>%1: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>%1: 同上。NAME=VARIABLE の形で、値を持つ変数を指定します。複数指定可。</translation>
    </message>
    <message>
        <source>“%1” stands in another program&apos;s file.</source>
        <translation>「%1」は別のプログラムのファイルにあります。</translation>
    </message>
    <message>
        <source>Read above what would be started, and examine it with --yes.</source>
        <translation>起動されるものを上で確認し、--yes を付けて診断してください。</translation>
    </message>
    <message>
        <source>Give it with --allow, --value or --value-env.</source>
        <translation>--allow、--value、--value-env のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>%1 has more than one “%2”: the one for %3 is taken as “%4”.</source>
        <translation>%1 には「%2」が複数あります。%3 のものは「%4」として取り込みます。</translation>
    </message>
    <message>
        <source>stays: no reference can stand there, and every program of this machine can read it while the server runs</source>
        <translation>残ります: そこには参照を書けず、サーバーの実行中、このマシンのすべてのプログラムから読み取れます</translation>
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
  signalbox-cli servers doctor NAME                    examines it; see doctor --help
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
  signalbox-cli servers registry …                     looks for servers in registries; see servers registry --help
  signalbox-cli servers bundle …                       bundles (.mcpb); see servers bundle --help
  signalbox-cli servers ps                             MCP servers that run on this machine; see servers ps --help
</source>
        <translation>使い方:
  signalbox-cli servers list [--group NAME] [--profile NAME]   すべて、または一部のサーバー
  signalbox-cli servers add [--name NAME] -- command   コマンドラインからサーバー 1 つ
  signalbox-cli servers add [--name NAME] URL          アドレスにあるサーバー 1 つ
  signalbox-cli servers add [--yes] (TEXT | -)         TEXT または標準入力が示すもの: コマンドライン、リンク、
                                                       “claude mcp add …”、他のプログラムの JSON、TOML、YAML、
                                                       レジストリの server.json (--way: どのパッケージか)。
                                                       承認するまで何も起動しません
  signalbox-cli servers accept NAME [--yes] [--allow …] 起動するものを表示して確認します
  signalbox-cli servers edit NAME …                    指定されたものを変更します。servers edit --help を参照
  signalbox-cli servers remove NAME
  signalbox-cli servers check NAME [--watch]           接続してヘルスチェック (未設定なら ping) を行い、
                                                       その結果とプロセスの負荷を表示します
  signalbox-cli servers doctor NAME                    診断します。doctor --help を参照
  signalbox-cli servers tools                          応答する全サーバーのツールを server.tool の形で、
                                                       また取り違えやすいもの
  signalbox-cli servers budget NAME                    ツールがモデルのコンテキストに占める量と、文言のうち
                                                       プロトコルに合わないもの
  signalbox-cli servers apps NAME                      MCP アプリと、それぞれを使うツール
  signalbox-cli servers gates NAME [--attempts N …]    呼び出しの扱い: 制限、再試行、ブレーカー、キャッシュ。
                                                       指定されたものを変更します
  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference
                                                       他のプログラムのサーバー。servers programs --help を参照
  signalbox-cli servers group …                        サーバーのグループ。グループを 1 つのファイルとして共有
  signalbox-cli servers profile …                      まとめてオンにするサーバーと、使う変数
  signalbox-cli servers env …                          環境とその変数
  signalbox-cli servers registry …                     レジストリでサーバーを探します。
                                                       servers registry --help を参照
  signalbox-cli servers bundle …                       バンドル (.mcpb)。servers bundle --help を参照
  signalbox-cli servers ps                             このマシンの MCP サーバー。servers ps --help を参照
</translation>
    </message>
    <message>
        <source>servers wants one of: %1.</source>
        <translation>servers には次のいずれかが必要です: %1。</translation>
    </message>
    <message>
        <source>There is no servers %1; there are: %2.</source>
        <translation>servers %1 はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>“%1” changes in Signalbox and is asked about before its next start. First as it is, second as it will be: %2</source>
        <translation>「%1」は Signalbox 内で変更され、次回の起動前に確認が求められます。前が現在、後が変更後です: %2</translation>
    </message>
    <message>
        <source>“%1” goes to another address then, or to a command in its place: its credentials, the values that were given for it and what was accepted of it no longer count.</source>
        <translation>「%1」の接続先は別のアドレス、またはコマンドに変わります。資格情報、このサーバーに与えられた値、承認された内容は無効になります。</translation>
    </message>
    <message>
        <source>The server %1 is changed in Signalbox.</source>
        <translation>サーバー %1 は Signalbox 内で変更されます。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli servers programs                        programs on this machine, where their files are, how
                                                        many servers each has, what is wrong with them
  signalbox-cli servers matrix [--all] [--compare-secrets]
                                                        servers down, programs across: same, different, absent
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
What is to be written is shown first, with what a program loses by it; then it wants --yes, or a yes that is
typed. Signalbox&apos;s own entry that unify changes is asked about before its next start; if it then goes to
another host, nothing that was kept or accepted for the one before counts for it.
</source>
        <translation>使い方:
  signalbox-cli servers programs                        このマシンのプログラム、そのファイルの場所、
                                                        サーバーの数、問題点
  signalbox-cli servers matrix [--all] [--compare-secrets]
                                                        縦にサーバー、横にプログラム: 同じ、相違、なし
  signalbox-cli servers import PROGRAM[:NAME] …         サーバーを Signalbox の一覧に取り込みます。起動はしません
  signalbox-cli servers import --all
  signalbox-cli servers export NAME … --to PROGRAM      サーバーをプログラムのファイルに書き込みます
  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]
                                                        すべて、または指定のプログラムを 1 つの版に揃えます
  signalbox-cli servers remove NAME … --from PROGRAM    サーバーをプログラムのファイルから除きます
  signalbox-cli servers accept-difference NAME --in PROGRAM   この差異を承認します
  signalbox-cli servers history PROGRAM                 ファイルの版、誰が何をいつ変更したか
  signalbox-cli servers restore PROGRAM VERSION [--server NAME]
  signalbox-cli servers secrets [PROGRAM] [--move]      ファイルに平文で書かれたシークレット
書き込む内容と、それによってプログラムから失われるものをまず表示し、その後 --yes または yes の入力を求めます。
unify が変更する Signalbox 自身の項目は、次回の起動前に確認されます。別のホストに変わる場合、
以前のホストについて保存または承認されたものは一切引き継がれません。
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a server by filling in a form.</source>
        <translation>フォームに入力してサーバーを追加します。</translation>
    </message>
    <message>
        <source>Add what was &amp;copied…</source>
        <translation>コピーした内容を追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows what the copied command line or JSON means, before it is kept.</source>
        <translation>コピーしたコマンドラインまたは JSON の意味を、保存前に表示します。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Disconnects all servers and ends Signalbox.</source>
        <translation>すべてのサーバーを切断し、Signalbox を終了します。</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>接続/切断(&amp;C)</translation>
    </message>
    <message>
        <source>Connects the current server, or ends its connection.</source>
        <translation>現在のサーバーに接続するか、接続を終了します。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>再起動(&amp;R)</translation>
    </message>
    <message>
        <source>Ends the current server and connects anew.</source>
        <translation>現在のサーバーを終了し、接続し直します。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes how the current server is started.</source>
        <translation>現在のサーバーの起動方法を変更します。</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>複製(&amp;L)…</translation>
    </message>
    <message>
        <source>Adds a server like the current one.</source>
        <translation>現在のサーバーと同様のサーバーを追加します。</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Takes the current server off the list, after asking.</source>
        <translation>確認の上、現在のサーバーを一覧から削除します。</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>呼び出し(&amp;C)</translation>
    </message>
    <message>
        <source>Calls the tool with what the form holds.</source>
        <translation>フォームの内容でツールを呼び出します。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel call</source>
        <translation>呼び出しをキャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Takes the running call back.</source>
        <translation>実行中の呼び出しを取り消します。</translation>
    </message>
    <message>
        <source>&amp;Repeat last call</source>
        <translation>前回の呼び出しを繰り返す(&amp;R)</translation>
    </message>
    <message>
        <source>Sends the last call of this tool again, unchanged.</source>
        <translation>このツールの前回の呼び出しをそのまま再送信します。</translation>
    </message>
    <message>
        <source>&amp;Form or JSON</source>
        <translation>フォーム/JSON(&amp;F)</translation>
    </message>
    <message>
        <source>Switches between the form and the JSON text of the arguments.</source>
        <translation>引数のフォームと JSON テキストを切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>エクスプローラー(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the connected servers and their tools.</source>
        <translation>接続中のサーバーとそのツールを表示します。</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>ジャーナル(&amp;J)</translation>
    </message>
    <message>
        <source>Gives the journal the whole page.</source>
        <translation>ジャーナルをページ全体に表示します。</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>設定を表示します。</translation>
    </message>
    <message>
        <source>Journal open or s&amp;hut</source>
        <translation>ジャーナルの開閉(&amp;H)</translation>
    </message>
    <message>
        <source>Opens or shuts the journal under the page.</source>
        <translation>ページの下のジャーナルを開閉します。</translation>
    </message>
    <message>
        <source>&amp;Next server tab</source>
        <translation>次のサーバータブ(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next server tab.</source>
        <translation>次のサーバータブに移動します。</translation>
    </message>
    <message>
        <source>C&amp;lose server tab</source>
        <translation>サーバータブを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Closes the server tab; the server stays connected.</source>
        <translation>サーバータブを閉じます。サーバーは接続されたままです。</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>フォーカスを次のペインに移します。</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>前のペイン(&amp;A)</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>フォーカスを前のペインに移します。</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>システムの配色(&amp;Y)</translation>
    </message>
    <message>
        <source>Dark or light as the system is.</source>
        <translation>システムに合わせて暗色か明色にします。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Dark, whatever the system is.</source>
        <translation>システムに関わらず暗色にします。</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>Light, whatever the system is.</source>
        <translation>システムに関わらず明色にします。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Lists every command with its keys.</source>
        <translation>すべてのコマンドとそのキーを一覧します。</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>Signalbox について(&amp;A)</translation>
    </message>
    <message>
        <source>Shows version, licence and where things are kept.</source>
        <translation>バージョン、ライセンス、保存場所を表示します。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>サーバー(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>モニター(&amp;M)</translation>
    </message>
    <message>
        <source>Shows how the servers do: times, failures, bytes.</source>
        <translation>サーバーの状況を表示します: 時間、失敗、バイト数。</translation>
    </message>
    <message>
        <source>&amp;Stalls</source>
        <translation>停滞(&amp;S)</translation>
    </message>
    <message>
        <source>Lists the moments in which the window was held up, and by what.</source>
        <translation>ウィンドウが停滞した時点とその原因を一覧します。</translation>
    </message>
    <message>
        <source>&amp;Keep secrets in the clear…</source>
        <translation>シークレットを平文で保持(&amp;K)…</translation>
    </message>
    <message>
        <source>Until it is disconnected, writes the current server&apos;s secrets into the journal as they are, after asking; or masks them again.</source>
        <translation>確認の上、切断されるまで現在のサーバーのシークレットをそのままジャーナルに書き込みます。または再びマスクします。</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>ポリシー(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what decides whether calls may be made: rules, sessions, definitions.</source>
        <translation>呼び出しの可否を決めるものを表示します: 規則、セッション、定義。</translation>
    </message>
    <message>
        <source>Go to the &amp;question</source>
        <translation>確認へ移動(&amp;Q)</translation>
    </message>
    <message>
        <source>Goes to the question whether a call may be made.</source>
        <translation>呼び出しの可否の確認に移動します。</translation>
    </message>
    <message>
        <source>Sa&amp;ve call…</source>
        <translation>呼び出しを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Keeps what the form holds under a name.</source>
        <translation>フォームの内容を名前を付けて保存します。</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>コマンドラインとしてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of signalbox-cli.</source>
        <translation>フォームの内容を signalbox-cli のコマンドとしてコピーします。</translation>
    </message>
    <message>
        <source>Copy as &amp;Inspector&apos;s command line</source>
        <translation>Inspector のコマンドラインとしてコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of the official Inspector.</source>
        <translation>フォームの内容を公式 Inspector のコマンドとしてコピーします。</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>curl としてコピー(&amp;U)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of curl, for servers over HTTP.</source>
        <translation>フォームの内容を curl のコマンドとしてコピーします (HTTP のサーバー用)。</translation>
    </message>
    <message>
        <source>Copy as Ty&amp;peScript</source>
        <translation>TypeScript としてコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the TypeScript SDK.</source>
        <translation>フォームの内容を TypeScript SDK のプログラムとしてコピーします。</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Python としてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the Python SDK.</source>
        <translation>フォームの内容を Python SDK のプログラムとしてコピーします。</translation>
    </message>
    <message>
        <source>Copy as C&amp;++</source>
        <translation>C++ としてコピー(&amp;+)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program over Qt.</source>
        <translation>フォームの内容を Qt のプログラムとしてコピーします。</translation>
    </message>
    <message>
        <source>Read the lis&amp;t again</source>
        <translation>一覧を再読み込み(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the server once more for its tools, or for the resources or prompts that are shown.</source>
        <translation>ツール、または表示中のリソースかプロンプトを、サーバーにもう一度問い合わせます。</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>すべてを検索(&amp;T)…</translation>
    </message>
    <message>
        <source>Finds servers, tools, resources, prompts and commands by their names.</source>
        <translation>サーバー、ツール、リソース、プロンプト、コマンドを名前で探します。</translation>
    </message>
    <message>
        <source>&amp;Requests of servers</source>
        <translation>サーバーからのリクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>Shows what servers ask of you, and the answers that are written in a file.</source>
        <translation>サーバーが求めているものと、ファイルに書かれた回答を表示します。</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>このペインで検索(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter or the search of the pane that has the focus.</source>
        <translation>フォーカスのあるペインのフィルターまたは検索に移動します。</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>すべてから検索(&amp;W)…</translation>
    </message>
    <message>
        <source>Finds words in what all servers offer, in kept calls, logs, consoles and the journal.</source>
        <translation>全サーバーの提供内容、保存された呼び出し、ログ、コンソール、ジャーナルから語句を検索します。</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ハイコントラスト(&amp;C)</translation>
    </message>
    <message>
        <source>On black, with an edge around every control.</source>
        <translation>黒の背景で、すべてのコントロールに枠を付けます。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to where you were before: page, server, view, tool.</source>
        <translation>直前にいた場所 (ページ、サーバー、ビュー、ツール) に戻ります。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to where you were before you went back.</source>
        <translation>戻る前にいた場所に移動します。</translation>
    </message>
    <message>
        <source>&amp;View beside the others</source>
        <translation>ビューを横に並べる(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view beside its other views.</source>
        <translation>サーバーの現在のビューを、ほかのビューの横に表示します。</translation>
    </message>
    <message>
        <source>View be&amp;low the others</source>
        <translation>ビューを下に並べる(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view below its other views.</source>
        <translation>サーバーの現在のビューを、ほかのビューの下に表示します。</translation>
    </message>
    <message>
        <source>View in its own wi&amp;ndow</source>
        <translation>ビューを別ウィンドウで表示(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view in a window of its own.</source>
        <translation>サーバーの現在のビューを独立したウィンドウで表示します。</translation>
    </message>
    <message>
        <source>&amp;Server beside the others</source>
        <translation>サーバーを横に並べる(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the whole server beside the other server tabs.</source>
        <translation>サーバー全体を、ほかのサーバータブの横に表示します。</translation>
    </message>
    <message>
        <source>Server belo&amp;w the others</source>
        <translation>サーバーを下に並べる(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the whole server below the other server tabs.</source>
        <translation>サーバー全体を、ほかのサーバータブの下に表示します。</translation>
    </message>
    <message>
        <source>Server in its &amp;own window</source>
        <translation>サーバーを別ウィンドウで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the whole server in a window of its own.</source>
        <translation>サーバー全体を独立したウィンドウで表示します。</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Puts what stands beside, below or in its own window back into its row.</source>
        <translation>横、下、別ウィンドウにあるものを元の並びに戻します。</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>診断(&amp;X)…</translation>
    </message>
    <message>
        <source>Looks at the current server from its start to its end, and tells what mends what is wrong.</source>
        <translation>現在のサーバーを起動から終了まで調べ、問題の修正方法を示します。</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>サーバー(&amp;V)</translation>
    </message>
    <message>
        <source>Shows all servers, also those of other programs, and what can be added.</source>
        <translation>ほかのプログラムのものも含むすべてのサーバーと、追加できるものを表示します。</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>ファイルから追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows which servers a file names, a shared group or a program&apos;s, before they are kept.</source>
        <translation>ファイル（共有されたグループやプログラムの設定）に書かれたサーバーを、保存する前に表示します。</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>グループへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Puts the current server into a group, or out of one.</source>
        <translation>現在のサーバーをグループに入れる、またはグループから外します。</translation>
    </message>
    <message>
        <source>import, open</source>
        <translation>インポート、開く</translation>
    </message>
    <message>
        <source>Servers of &amp;other programs…</source>
        <translation>他のプログラムのサーバー(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows which servers other programs have, to take them over.</source>
        <translation>他のプログラムが持つサーバーを表示し、取り込めるようにします。</translation>
    </message>
    <message>
        <source>import, clients</source>
        <translation>インポート、クライアント</translation>
    </message>
    <message>
        <source>&amp;Sample servers…</source>
        <translation>サンプルサーバー(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows the servers that come with Signalbox, to try it with.</source>
        <translation>Signalbox に付属するサーバーを表示します。お試し用です。</translation>
    </message>
    <message>
        <source>examples, demo, welcome</source>
        <translation>例、デモ、ようこそ</translation>
    </message>
    <message>
        <source>doctor, diagnose</source>
        <translation>ドクター、診断</translation>
    </message>
    <message>
        <source>Open sessio&amp;n file…</source>
        <translation>セッションファイルを開く(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows what a session file holds in place of the journal.</source>
        <translation>ジャーナルの代わりに、セッションファイルの内容を表示します。</translation>
    </message>
    <message>
        <source>import, journal, recording</source>
        <translation>インポート、ジャーナル、記録</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>設定をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Shows what a file of settings would change, before it does.</source>
        <translation>設定ファイルによる変更内容を、変更する前に表示します。</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>環境設定、オプション、構成</translation>
    </message>
    <message>
        <source>&amp;Restart “%1”</source>
        <translation>「%1」を再起動(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep secrets of “%1” in the clear…</source>
        <translation>「%1」のシークレットを平文で保持(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>「%1」を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lone “%1”…</source>
        <translation>「%1」を複製(&amp;L)…</translation>
    </message>
    <message>
        <source>Move “%1” to &amp;group…</source>
        <translation>「%1」をグループへ移動(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;xamine “%1”…</source>
        <translation>「%1」を診断(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;move “%1”…</source>
        <translation>「%1」を削除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>%1 in the file is no object that could hold a member.</source>
        <translation>ファイル内の %1 は、メンバーを持てるオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be edited without touching more than this.</source>
        <translation>ファイルの書き方により、この部分だけを編集することができません。</translation>
    </message>
    <message>
        <source>TOML has no word for null.</source>
        <translation>TOML には null を表す語がありません。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The question cannot be understood.</source>
        <translation>質問を解釈できません。</translation>
    </message>
</context>
<context>
    <name>ContentReading</name>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The running Signalbox cannot be reached.</source>
        <translation>実行中の Signalbox に接続できません。</translation>
    </message>
    <message>
        <source>Another user&apos;s program answers in the place of Signalbox.</source>
        <translation>Signalbox の代わりに、別のユーザーのプログラムが応答しています。</translation>
    </message>
    <message>
        <source>The running Signalbox does not answer.</source>
        <translation>実行中の Signalbox が応答しません。</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>質問が長すぎます。</translation>
    </message>
    <message>
        <source>The question is not one JSON object.</source>
        <translation>質問が 1 つの JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>This is not a question that is answered here.</source>
        <translation>ここで答えられる質問ではありません。</translation>
    </message>
    <message>
        <source>Whose breaker is meant is not said.</source>
        <translation>どのブレーカーを指すのか示されていません。</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>実行中の Signalbox の応答を解釈できません。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>サーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>近いもの: %1。</translation>
    </message>
    <message>
        <source>A question has no member but ask, of and token, and all are texts.</source>
        <translation>質問のメンバーは ask、of、token だけで、いずれもテキストです。</translation>
    </message>
    <message>
        <source>Only what is to be opened has a token.</source>
        <translation>token を持つのは、開く対象だけです。</translation>
    </message>
    <message>
        <source>This Signalbox has no window.</source>
        <translation>この Signalbox にはウィンドウがありません。</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
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
        <translation>呼び出しとしてコピーできるのはリクエストだけです。</translation>
    </message>
    <message>
        <source>This request came from the server; only ours can be made again.</source>
        <translation>このリクエストはサーバーからのものです。再現できるのはこちらのリクエストだけです。</translation>
    </message>
    <message>
        <source>This message is no request that can be read.</source>
        <translation>このメッセージは読み取れるリクエストではありません。</translation>
    </message>
    <message>
        <source>The parameters of this request are no object.</source>
        <translation>このリクエストのパラメーターはオブジェクトではありません。</translation>
    </message>
    <message>
        <source>How this server is reached is not known any more.</source>
        <translation>このサーバーへの接続方法はもう分かりません。</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is a program that is spoken to over its input and output.</source>
        <translation>curl は HTTP 用ですが、このサーバーは入出力を介して通信するプログラムです。</translation>
    </message>
    <message>
        <source>In HTTP+SSE the answer comes on another stream than the request: one curl command cannot have it.</source>
        <translation>HTTP+SSE では応答がリクエストとは別のストリームで届くため、1 つの curl コマンドでは受け取れません。</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is reached over WebSocket.</source>
        <translation>curl は HTTP 用ですが、このサーバーには WebSocket で接続します。</translation>
    </message>
    <message>
        <source>The Python SDK has no function for “%1”.</source>
        <translation>Python SDK には「%1」の関数がありません。</translation>
    </message>
    <message>
        <source>Inspector&apos;s command line</source>
        <translation>Inspector のコマンドライン</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>A program in C++ is made for servers that are programs or speak Streamable HTTP only.</source>
        <translation>C++ のプログラムを作成できるのは、プログラムのサーバーか Streamable HTTP のサーバーだけです。</translation>
    </message>
    <message>
        <source>The Inspector does not speak WebSocket.</source>
        <translation>Inspector は WebSocket に対応していません。</translation>
    </message>
    <message>
        <source>The Inspector&apos;s command line has no words for this request.</source>
        <translation>Inspector のコマンドラインにはこのリクエストを表すものがありません。</translation>
    </message>
</context>
<context>
    <name>DefinitionPins</name>
    <message>
        <source>What was accepted of this server cannot be read, so it is not overwritten.</source>
        <translation>このサーバーについて承認した内容を読み取れないため、上書きしません。</translation>
    </message>
    <message>
        <source>Mend the file, or remove it.</source>
        <translation>ファイルを修正するか削除してください。</translation>
    </message>
    <message>
        <source>This definition was not accepted.</source>
        <translation>この定義は承認されていません。</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>ファイルを削除できません: %1。</translation>
    </message>
</context>
<context>
    <name>DifferenceMeaning</name>
    <message>
        <source>%1 does not send it. A copy refers to a variable.</source>
        <translation>%1 は送信しません。コピーは変数を参照します。</translation>
    </message>
    <message>
        <source>%1 does not send it. A copy would write it into its file.</source>
        <translation>%1 は送信しません。コピーするとファイルに書き込まれます。</translation>
    </message>
    <message>
        <source>It stands in the file. %1 could refer to a variable instead.</source>
        <translation>ファイルに書かれています。%1 は代わりに変数を参照できます。</translation>
    </message>
    <message>
        <source>It stands in the file. %1 cannot refer to a variable.</source>
        <translation>ファイルに書かれています。%1 は変数を参照できません。</translation>
    </message>
    <message>
        <source>Only %1 gives it to the server.</source>
        <translation>サーバーに渡すのは %1 だけです。</translation>
    </message>
    <message>
        <source>%1 does not give it to the server.</source>
        <translation>%1 はサーバーに渡しません。</translation>
    </message>
    <message>
        <source>%1 reaches it in another way.</source>
        <translation>%1 は別の方法で接続します。</translation>
    </message>
    <message>
        <source>%1 starts another program.</source>
        <translation>%1 は別のプログラムを起動します。</translation>
    </message>
    <message>
        <source>%1 starts it with other arguments.</source>
        <translation>%1 は別の引数で起動します。</translation>
    </message>
    <message>
        <source>%1 starts it in another folder.</source>
        <translation>%1 は別のフォルダーで起動します。</translation>
    </message>
    <message>
        <source>%1 calls another address.</source>
        <translation>%1 は別のアドレスを呼び出します。</translation>
    </message>
    <message>
        <source>%1 gives it another value.</source>
        <translation>%1 は別の値を渡します。</translation>
    </message>
    <message>
        <source>%1 fills it in from another reference.</source>
        <translation>%1 は別の参照から値を設定します。</translation>
    </message>
    <message>
        <source>%1 takes its variables from another file, or from none.</source>
        <translation>%1 は変数を別のファイルから取得するか、どのファイルからも取得しません。</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>The examination was stopped before its end.</source>
        <translation>診断は完了前に停止されました。</translation>
    </message>
    <message>
        <source>“%1” cannot be used like this.</source>
        <translation>「%1」はこのままでは使えません。</translation>
    </message>
    <message>
        <source>“%1” works, and something about it should be mended.</source>
        <translation>「%1」は動作しますが、修正すべき点があります。</translation>
    </message>
    <message>
        <source>“%1” works; a few things are worth knowing.</source>
        <translation>「%1」は動作します。知っておくとよい点がいくつかあります。</translation>
    </message>
    <message>
        <source>“%1” works, and nothing was found wrong with it.</source>
        <translation>「%1」は動作します。問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>Mended:</source>
        <translation>修正後:</translation>
    </message>
    <message>
        <source>Examination of “%1”</source>
        <translation>「%1」の診断</translation>
    </message>
    <message>
        <source>In the environment of %1</source>
        <translation>%1 の環境で</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>名乗る名前は %1、プロトコルは %2 です。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>修正後: %1</translation>
    </message>
    <message>
        <source>Examination of “%1”: %2</source>
        <translation>「%1」の診断: %2</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. Notes: %3. It took %4.</source>
        <translation>不具合: %1。警告: %2。注記: %3。所要時間: %4。</translation>
    </message>
    <message>
        <source>For the reason told under “%1”.</source>
        <translation>理由は「%1」に示されています。</translation>
    </message>
</context>
<context>
    <name>DoctorReviews</name>
    <message>
        <source>There are %1 such places; this is the first.</source>
        <translation>該当箇所は %1 か所あります。これは最初のものです。</translation>
    </message>
    <message>
        <source>Expected is %1; there is %2.</source>
        <translation>必要なのは %1 ですが、実際は %2 です。</translation>
    </message>
    <message>
        <source>The server should be mended; other clients may refuse the message.</source>
        <translation>サーバーの修正が必要です。ほかのクライアントはこのメッセージを拒否する可能性があります。</translation>
    </message>
    <message>
        <source>Keep to the plainer form if the server is for all clients.</source>
        <translation>すべてのクライアント向けのサーバーなら、より単純な形式にしてください。</translation>
    </message>
</context>
<context>
    <name>DoctorTexts</name>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>passed, with a note</source>
        <translation>合格 (注記あり)</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>It tells a model to set aside what it was told before</source>
        <translation>以前の指示を無視するようモデルに指示しています</translation>
    </message>
    <message>
        <source>It tells a model to keep something from the person</source>
        <translation>利用者に隠し事をするようモデルに指示しています</translation>
    </message>
    <message>
        <source>It has marks that models take for instructions</source>
        <translation>モデルが指示と解釈する記号が含まれています</translation>
    </message>
    <message>
        <source>It names files that hold keys or passwords</source>
        <translation>鍵やパスワードのあるファイルを挙げています</translation>
    </message>
    <message>
        <source>It tells a model how to use other tools</source>
        <translation>ほかのツールの使い方をモデルに指示しています</translation>
    </message>
    <message>
        <source>It tells a model to do something unseen</source>
        <translation>人に見えない動作をするようモデルに指示しています</translation>
    </message>
    <message>
        <source>It tells a model to pass on secrets or the conversation</source>
        <translation>シークレットや会話を外部に渡すようモデルに指示しています</translation>
    </message>
    <message>
        <source>Look at its text with the hidden characters shown before you trust it.</source>
        <translation>信頼する前に、隠れた文字を表示してテキストを確認してください。</translation>
    </message>
    <message>
        <source>There are %1 tag characters in it, which nobody sees and models read.</source>
        <translation>人には見えず、モデルが読むタグ文字が %1 個あります。</translation>
    </message>
    <message>
        <source>Tag characters, which nobody sees, spell a text for models: “%1”.</source>
        <translation>人には見えないタグ文字で、モデル向けのテキストが書かれています: 「%1」。</translation>
    </message>
    <message>
        <source>It has %1 characters that turn the direction of text (the first is %2): what is seen need not be what is there.</source>
        <translation>文字の方向を変える文字が %1 個あります (最初は %2)。見た目と実際の内容が異なる可能性があります。</translation>
    </message>
    <message>
        <source>It has %1 characters that are not seen; the first is %2.</source>
        <translation>見えない文字が %1 個あります。最初は %2 です。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: 「%2」。</translation>
    </message>
    <message>
        <source>Read the whole text; do not give the server to a model unless you trust it.</source>
        <translation>テキスト全体を読み、信頼できない限り、このサーバーをモデルに使わせないでください。</translation>
    </message>
</context>
<context>
    <name>Elicitation</name>
    <message>
        <source>The server&apos;s question cannot be understood.</source>
        <translation>サーバーの質問を解釈できません。</translation>
    </message>
    <message>
        <source>Only a person can agree to visit an address.</source>
        <translation>訪問に同意できるのは人だけです。</translation>
    </message>
    <message>
        <source>The form&apos;s defaults are no complete answer: %1</source>
        <translation>フォームの既定値では回答が揃いません: %1</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>シークレットファイルがロックされています。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>The file of secrets is not there.</source>
        <translation>シークレットファイルがありません。</translation>
    </message>
    <message>
        <source>Make one in the settings, or with “signalbox-cli credentials store file”.</source>
        <translation>設定で、または「signalbox-cli credentials store file」で作成してください。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>空のパスフレーズでは保護されません。</translation>
    </message>
    <message>
        <source>There is a file of secrets already.</source>
        <translation>シークレットファイルは既にあります。</translation>
    </message>
</context>
<context>
    <name>EntryDialect</name>
    <message>
        <source>This program has no way to reach a server by %1.</source>
        <translation>このプログラムは %1 でサーバーに接続できません。</translation>
    </message>
    <message>
        <source>This program cannot start a server in a folder of its own.</source>
        <translation>このプログラムはサーバーを独自のフォルダーで起動できません。</translation>
    </message>
    <message>
        <source>This program cannot send headers of one&apos;s own.</source>
        <translation>このプログラムは独自のヘッダーを送信できません。</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Another server has this name.</source>
        <translation>同じ名前のサーバーがあります。</translation>
    </message>
    <message>
        <source>The program alone; arguments go below, one a line.</source>
        <translation>プログラムのみ。引数は下に 1 行に 1 つ書きます。</translation>
    </message>
    <message>
        <source>Not KEY=VALUE: “%1”.</source>
        <translation>KEY=VALUE ではありません: 「%1」。</translation>
    </message>
    <message>
        <source>An address that begins with ws:// or wss://.</source>
        <translation>ws:// または wss:// で始まるアドレス。</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://.</source>
        <translation>http:// または https:// で始まるアドレス。</translation>
    </message>
    <message>
        <source>Without a name or a password in it.</source>
        <translation>名前やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Not Name: value: “%1”.</source>
        <translation>Name: value ではありません: 「%1」。</translation>
    </message>
</context>
<context>
    <name>EntryRisks</name>
    <message>
        <source>Argument %1 holds a secret: every program on this machine can read the arguments of others.</source>
        <translation>引数 %1 にシークレットがあります。このマシンのすべてのプログラムは、ほかのプログラムの引数を読み取れます。</translation>
    </message>
    <message>
        <source>Give it in an environment variable, if the server takes one, and make a new secret.</source>
        <translation>サーバーが対応していれば環境変数で渡し、シークレットを新しく作り直してください。</translation>
    </message>
    <message>
        <source>The value of %1 is a secret, and stands in a file in clear text.</source>
        <translation>%1 の値はシークレットで、ファイルに平文で書かれています。</translation>
    </message>
    <message>
        <source>Refer to it as ${%1} and set that where only you can read it.</source>
        <translation>${%1} として参照し、自分だけが読める場所で設定してください。</translation>
    </message>
    <message>
        <source>The header %1 holds a secret that stands in a file in clear text.</source>
        <translation>ヘッダー %1 に、ファイルに平文で書かれたシークレットがあります。</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials: those are kept in the keychain.</source>
        <translation>サーバーの資格情報として設定してください。資格情報はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>A secret stands in the address: addresses are written into logs on the way.</source>
        <translation>アドレスにシークレットがあります。アドレスは途中の経路でログに書き込まれます。</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials, and make a new secret.</source>
        <translation>サーバーの資格情報として設定し、シークレットを新しく作り直してください。</translation>
    </message>
    <message>
        <source>All that goes to %1 and comes from there can be read and changed on the way: the connection is not encrypted.</source>
        <translation>%1 との間で送受信されるすべてが、途中で読み取りや改変をされる可能性があります。接続は暗号化されていません。</translation>
    </message>
    <message>
        <source>Use its https address, if it has one.</source>
        <translation>https のアドレスがあれば、それを使ってください。</translation>
    </message>
    <message>
        <source>One certificate is accepted whatever is wrong with it, as you said.</source>
        <translation>指定に従い、1 つの証明書を問題の有無にかかわらず受け入れています。</translation>
    </message>
    <message>
        <source>Have it signed by an authority that you trust instead.</source>
        <translation>代わりに、信頼する認証局に署名してもらってください。</translation>
    </message>
    <message>
        <source>The server gets the whole environment, with every key and token in it.</source>
        <translation>すべての鍵とトークンを含む環境全体がサーバーに渡されます。</translation>
    </message>
    <message>
        <source>Give it only the variables that it needs.</source>
        <translation>必要な変数だけを渡してください。</translation>
    </message>
    <message>
        <source>%1 fetches whatever version of %2 is the newest: it may be another tomorrow.</source>
        <translation>%1 は %2 の最新バージョンをその都度取得します。明日は別のものになるかもしれません。</translation>
    </message>
    <message>
        <source>Name a version: %1@VERSION.</source>
        <translation>バージョンを指定してください: %1@VERSION。</translation>
    </message>
    <message>
        <source>Name a version: %1==VERSION.</source>
        <translation>バージョンを指定してください: %1==VERSION。</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>the program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>引数 %1</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>the file of variables</source>
        <translation>変数ファイル</translation>
    </message>
</context>
<context>
    <name>EnvironmentComparison</name>
    <message>
        <source>%1 works in a terminal and not in %2: the terminal finds it at %3, but %2 looks only in %4.</source>
        <translation>%1 は端末では動作しますが、%2 では動作しません。端末は %3 で見つけますが、%2 は %4 だけを探します。</translation>
    </message>
    <message>
        <source>Give the full path, and the folders of the terminal&apos;s PATH that it needs.</source>
        <translation>完全なパスと、端末の PATH のうち必要なフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>“%1” takes variables from a file that is not there: %2.</source>
        <translation>「%1」が変数を読み込むファイルがありません: %2。</translation>
    </message>
    <message>
        <source>Make the file, or take it away from the server.</source>
        <translation>ファイルを作成するか、サーバーから外してください。</translation>
    </message>
    <message>
        <source>The file that “%1” takes variables from cannot be read: %2.</source>
        <translation>「%1」が変数を読み込むファイルを読み取れません: %2。</translation>
    </message>
    <message>
        <source>The file that “%1” takes variables from is longer than 1 MiB: %2.</source>
        <translation>「%1」が変数を読み込むファイルが 1 MiB を超えています: %2。</translation>
    </message>
    <message>
        <source>“%1” is not given %2 from the file %3: it decides what code is loaded.</source>
        <translation>「%1」には、ファイル %3 の %2 を渡しません。読み込まれるコードを左右するためです。</translation>
    </message>
    <message>
        <source>Set it among the server&apos;s own variables, where it is shown before the start.</source>
        <translation>サーバー自身の変数に設定してください。起動前に表示されます。</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Not a text: JSON needs quotes here.</source>
        <translation>テキストではありません。JSON では引用符が必要です。</translation>
    </message>
    <message>
        <source>A text, not a number: the JSON has it in quotes.</source>
        <translation>数値ではなくテキストです。JSON で引用符に囲まれています。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>true でも false でもありません。</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>選択肢にありません。</translation>
    </message>
    <message>
        <source>Not a list.</source>
        <translation>リストではありません。</translation>
    </message>
    <message>
        <source>Not all of them are among the choices.</source>
        <translation>一部が選択肢にありません。</translation>
    </message>
    <message>
        <source>Not an object.</source>
        <translation>オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Not the only value the schema allows.</source>
        <translation>スキーマが許す唯一の値ではありません。</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>none before</source>
        <comment>calls in the time before</comment>
        <translation>以前はなし</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a figure in the time before</comment>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>%1 % to before</source>
        <comment>change to the time before</comment>
        <translation>以前比 %1 %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>no call ended</source>
        <translation>終了した呼び出しなし</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>応答はまだなし</translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>応答 %n 件中</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a duration in the time before</comment>
        <translation>以前: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
</context>
<context>
    <name>FileLosses</name>
    <message>
        <source>%1 loses the variable %2 of %3.</source>
        <translation>%1 で、%3 の変数 %2 が失われます。</translation>
    </message>
    <message>
        <source>%1 loses the header %2 of %3.</source>
        <translation>%1 で、%3 のヘッダー %2 が失われます。</translation>
    </message>
    <message>
        <source>%1 loses the secret in %2 of %3.</source>
        <translation>%1 で、%3 の %2 にあるシークレットが失われます。</translation>
    </message>
</context>
<context>
    <name>FileSecretMove</name>
    <message>
        <source>the secret in %1 stays where it is.</source>
        <translation>%1 のシークレットはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>FileVersions</name>
    <message>
        <source>A kept version cannot be read: %1.</source>
        <translation>保存された版を読み取れません: %1。</translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>このファイルに版「%1」はありません。</translation>
    </message>
    <message>
        <source>A kept version cannot be removed: %1.</source>
        <translation>保存された版を削除できません: %1。</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>response</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>stray line</source>
        <translation>プロトコル外の行</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>FoundSecret</name>
    <message>
        <source>No reference can stand there: it is what a shell is given to run, or the program itself.</source>
        <translation>そこには参照を書けません。シェルに渡して実行させる内容か、プログラムそのものです。</translation>
    </message>
</context>
<context>
    <name>GroupSharing</name>
    <message>
        <source>The folders that “%1” may work in are this machine&apos;s and are not in the file.</source>
        <translation>「%1」が作業できるフォルダーはこのマシン固有のもので、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>Keys, certificates and accepted certificates of “%1” are this machine&apos;s and are not in the file.</source>
        <translation>「%1」の鍵、証明書、承認済み証明書はこのマシン固有のもので、ファイルには含まれません。</translation>
    </message>
    <message>
        <source>The name and password for the proxy of “%1” are not in the file.</source>
        <translation>「%1」のプロキシの名前とパスワードはファイルに含まれません。</translation>
    </message>
    <message>
        <source>The secret in %1 of “%2” is not in the file: whoever takes it is asked for it.</source>
        <translation>「%2」の %1 のシークレットはファイルに含まれません。受け取る人に入力を求めます。</translation>
    </message>
    <message>
        <source>“%1” is left out: it holds what looks like a secret where no place can stand for it.</source>
        <translation>「%1」は除外しました: 変数で置き換えられない箇所にシークレットらしいものがあります。</translation>
    </message>
</context>
<context>
    <name>HeldSecrets</name>
    <message>
        <source>A kept version of this file cannot be edited and still holds a secret.</source>
        <translation>このファイルの保存された版を編集できず、シークレットが残っています。</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>引数は JSON オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: %1</source>
        <translation>引数が正しい JSON ではありません: %1</translation>
    </message>
    <message>
        <source>A text in the arguments holds a line end that is not written as \n.</source>
        <translation>引数のテキストに、\n と書かれていない改行があります。</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>サーバーのアドレスではありません: %1</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>ws:// または wss:// で始まります。</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>http:// または https:// で始まります。</translation>
    </message>
    <message>
        <source>An address must not hold a name or a password.</source>
        <translation>アドレスに名前やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>環境変数 %1 が設定されていません。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 に証明書がありません。</translation>
    </message>
    <message>
        <source>A proxy is an address such as http://host:3128 or socks5://host:1080.</source>
        <translation>プロキシは http://host:3128 や socks5://host:1080 などのアドレスです。</translation>
    </message>
    <message>
        <source>“%1” has fixed credentials: there is nothing to sign in to.</source>
        <translation>「%1」の資格情報は固定です。サインインするものはありません。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header.</source>
        <translation>「%1」はヘッダーとして送信できません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: %2</source>
        <translation>クライアント証明書 %1 を使用できません: %2</translation>
    </message>
    <message>
        <source>An API key needs the name of the header that it goes in.</source>
        <translation>API キーには、それを入れるヘッダーの名前が必要です。</translation>
    </message>
    <message>
        <source>An API key in the address needs the name of its parameter.</source>
        <translation>アドレスに入れる API キーには、パラメーターの名前が必要です。</translation>
    </message>
    <message>
        <source>The name of a user must not have a colon in it.</source>
        <translation>ユーザー名にコロンを含めることはできません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>「%1」はヘッダー名に使えません。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is not kept anywhere.</source>
        <translation>「%2」の%1はどこにも保存されていません。</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings, or with: signalbox-cli credentials set %1</source>
        <translation>サーバーの設定で、または次のコマンドで指定してください: signalbox-cli credentials set %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>passphrase of the client certificate</source>
        <translation>クライアント証明書のパスフレーズ</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>secret that signs tokens</source>
        <translation>トークンに署名するシークレット</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>the %1 of “%2”</source>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>the secrets of “%1”</source>
        <translation>「%1」のシークレット</translation>
    </message>
    <message>
        <source>a secret value that “%1” is started with</source>
        <translation>「%1」の起動に使うシークレットの値</translation>
    </message>
    <message>
        <source>the token of the sign-in to “%1”</source>
        <translation>「%1」へのサインインのトークン</translation>
    </message>
    <message>
        <source>the headers of telemetry</source>
        <translation>テレメトリのヘッダー</translation>
    </message>
    <message>
        <source>a secret variable</source>
        <translation>シークレット変数</translation>
    </message>
    <message>
        <source>the password of the team&apos;s database</source>
        <translation>チームのデータベースのパスワード</translation>
    </message>
</context>
<context>
    <name>InputCase</name>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1: 期待 %2、実際 %3。</translation>
    </message>
    <message>
        <source>Answer of a model</source>
        <translation>モデルの回答</translation>
    </message>
    <message>
        <source>Visit to an address</source>
        <translation>アドレスの訪問</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another Signalbox is recording into this journal.</source>
        <translation>別の Signalbox がこのジャーナルに記録しています。</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1) is recording into this journal.</source>
        <translation>別の Signalbox (プロセス %1) がこのジャーナルに記録しています。</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1 on %2) is recording into this journal.</source>
        <translation>別の Signalbox (%2 のプロセス %1) がこのジャーナルに記録しています。</translation>
    </message>
    <message>
        <source>Use that one, or close it, or choose another data folder.</source>
        <translation>そちらを使うか、閉じるか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The journal cannot be locked</source>
        <translation>ジャーナルをロックできません</translation>
    </message>
    <message>
        <source>The journal&apos;s place is taken by a file.</source>
        <translation>ジャーナルの場所にファイルがあります。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be made</source>
        <translation>ジャーナルのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>Messages have not been recorded since %1: %2.</source>
        <translation>%1 からメッセージが記録されていません: %2。</translation>
    </message>
    <message>
        <source>Make room on the disk; recording then goes on by itself.</source>
        <translation>ディスクの空きを増やしてください。記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>Recording goes on by itself when the folder can be written again.</source>
        <translation>フォルダーに再び書き込めるようになれば、記録は自動的に再開します。</translation>
    </message>
    <message>
        <source>What is recorded may not last</source>
        <translation>記録した内容が失われるおそれがあります</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>ジャーナルがありません</translation>
    </message>
    <message>
        <source>This message is not in the journal.</source>
        <translation>このメッセージはジャーナルにありません。</translation>
    </message>
    <message>
        <source>This message&apos;s record is damaged.</source>
        <translation>このメッセージのレコードが壊れています。</translation>
    </message>
    <message>
        <source>This message&apos;s file cannot be read.</source>
        <translation>このメッセージのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>This message is damaged on the disk.</source>
        <translation>このメッセージはディスク上で壊れています。</translation>
    </message>
    <message>
        <source>This journal was written by a newer Signalbox (format %1).</source>
        <translation>このジャーナルは新しい Signalbox で書かれています (形式 %1)。</translation>
    </message>
    <message>
        <source>The journal&apos;s name table is not one of Signalbox.</source>
        <translation>ジャーナルの名前表が Signalbox のものではありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away, or choose another data folder.</source>
        <translation>何も変更していません。ファイルを移動するか、別のデータフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be opened</source>
        <translation>ジャーナルの名前表を開けません</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be written</source>
        <translation>ジャーナルの名前表に書き込めません</translation>
    </message>
    <message>
        <source>There is a file in the journal&apos;s folder that is not the journal&apos;s.</source>
        <translation>ジャーナルのフォルダーに、ジャーナルのものではないファイルがあります。</translation>
    </message>
    <message>
        <source>The beginning of a journal file is damaged.</source>
        <translation>ジャーナルファイルの先頭が壊れています。</translation>
    </message>
    <message>
        <source>A journal file cannot be read</source>
        <translation>ジャーナルファイルを読み取れません</translation>
    </message>
    <message>
        <source>A journal file cannot be opened</source>
        <translation>ジャーナルファイルを開けません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 個の項目</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in the journal&apos;s folder is another program&apos;s.</source>
        <translation>ジャーナルのフォルダーに別のプログラムのファイルがあります。</translation>
    </message>
    <message>
        <source>The derived data is from a newer Signalbox.</source>
        <translation>派生データが新しい Signalbox のものです。</translation>
    </message>
    <message>
        <source>A damaged file cannot be set aside</source>
        <translation>破損したファイルを退避できません</translation>
    </message>
    <message>
        <source>%1 It was set aside as “%2”, and a new one was begun.</source>
        <translation>%1 「%2」として退避し、新しいファイルを始めました。</translation>
    </message>
    <message>
        <source>There is no derived data yet</source>
        <translation>派生データはまだありません</translation>
    </message>
    <message>
        <source>The derived data is another journal&apos;s; it is derived anew from the messages that are here.</source>
        <translation>派生データが別のジャーナルのものです。ここにあるメッセージから作り直します。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>A file with derived data is damaged, or is no database.</source>
        <translation>派生データのファイルが壊れているか、データベースではありません。</translation>
    </message>
    <message>
        <source>The derived data cannot be read or written</source>
        <translation>派生データを読み書きできません</translation>
    </message>
    <message>
        <source>The derived data cannot be written</source>
        <translation>派生データを書き込めません</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>エクスポートを取り消しました。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>エクスポートを書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>There is more in this file than a journal may have.</source>
        <translation>このファイルの内容はジャーナルの上限を超えています。</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>行がありません。</translation>
    </message>
    <message>
        <source>It was written by a newer program (%1), in a way not known here.</source>
        <translation>新しいプログラム (%1) が、ここでは未知の形式で書いたものです。</translation>
    </message>
    <message>
        <source>Its number is not above those before it.</source>
        <translation>番号が前のものより大きくありません。</translation>
    </message>
    <message>
        <source>The journal could not be written.</source>
        <translation>ジャーナルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>インポートを取り消しました。</translation>
    </message>
    <message>
        <source>This is no session file and no journal in JSONL. %1</source>
        <translation>セッションファイルでも JSONL のジャーナルでもありません。%1</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. %2</source>
        <translation>%1 行目を読み取れません。%2</translation>
    </message>
    <message>
        <source>There is something in the folder already: %1.</source>
        <translation>フォルダーに既に何かあります: %1。</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet.</source>
        <translation>空か、まだないフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>フォルダーを作成できません: %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>Its “%1” is not what it must be.</source>
        <translation>「%1」の値が正しくありません。</translation>
    </message>
    <message>
        <source>It holds no message.</source>
        <translation>メッセージがありません。</translation>
    </message>
    <message>
        <source>A line of this file is longer than %1 MB.</source>
        <translation>このファイルに %1 MB を超える行があります。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>検査を停止しました。</translation>
    </message>
    <message>
        <source>Old messages cannot be removed</source>
        <translation>古いメッセージを削除できません</translation>
    </message>
    <message>
        <source>This message is no longer kept.</source>
        <translation>このメッセージはもう保持されていません。</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>このメッセージを読み取れません</translation>
    </message>
    <message>
        <source>The journal&apos;s settings cannot be written</source>
        <translation>ジャーナルの設定を書き込めません</translation>
    </message>
    <message>
        <source>A file cannot be copied before its upgrade</source>
        <translation>アップグレード前にファイルをコピーできません</translation>
    </message>
    <message>
        <source>Somebody has been reading the derived data for long; what is new waits</source>
        <translation>派生データが長く読み取られているため、新しい内容が待機しています</translation>
    </message>
    <message>
        <source>The derived data is being read</source>
        <translation>派生データは読み取り中です</translation>
    </message>
    <message>
        <source>What would go from the journal cannot be told now.</source>
        <translation>ジャーナルから削除されるものを今は特定できません。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>How calls are counted has changed; they are counted anew from the messages that are here.</source>
        <translation>呼び出しの数え方が変わりました。ここにあるメッセージから数え直します。</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Stray lines</source>
        <translation>プロトコル外の行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>レスポンス</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>HTTP のやり取り</translation>
    </message>
    <message>
        <source>Steps of signing in</source>
        <translation>サインインの手順</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>こちらから送信</translation>
    </message>
    <message>
        <source>Sent by servers</source>
        <translation>サーバーから送信</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Session file</source>
        <translation>セッションファイル</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>HAR 1.2 (HTTP exchanges)</source>
        <translation>HAR 1.2 (HTTP のやり取り)</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML レポート</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown レポート</translation>
    </message>
    <message>
        <source>CSV of calls</source>
        <translation>呼び出しの CSV</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>ten minutes ago</source>
        <translation>10 分前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午前 0 時</translation>
    </message>
    <message>
        <source>midnight a day ago</source>
        <translation>前日の午前 0 時</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>7 日前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 内</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>より長い</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>より短い</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>… から … まで</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>%1 文字目</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>サーバーの名前</translation>
    </message>
    <message>
        <source>the method, as tools/call</source>
        <translation>メソッド (tools/call など)</translation>
    </message>
    <message>
        <source>the tool that is called</source>
        <translation>呼び出されるツール</translation>
    </message>
    <message>
        <source>request, response, error …</source>
        <translation>request、response、error …</translation>
    </message>
    <message>
        <source>in: from a server; out: from us</source>
        <translation>in: サーバーから、out: こちらから</translation>
    </message>
    <message>
        <source>how a call ended: ok, error, late, or a code</source>
        <translation>呼び出しの結果: ok、error、late、またはコード</translation>
    </message>
    <message>
        <source>of an answer: time since its request</source>
        <translation>応答の、リクエストからの時間</translation>
    </message>
    <message>
        <source>length of the message</source>
        <translation>メッセージの長さ</translation>
    </message>
    <message>
        <source>at this time or later</source>
        <translation>この時刻以降</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>この時刻より前</translation>
    </message>
    <message>
        <source>the id inside request and answer</source>
        <translation>リクエストと応答の中の id</translation>
    </message>
    <message>
        <source>number in the journal</source>
        <translation>ジャーナル内の番号</translation>
    </message>
    <message>
        <source>tool, prompt or address it is about</source>
        <translation>対象のツール、プロンプト、アドレス</translation>
    </message>
    <message>
        <source>number of the connection</source>
        <translation>接続の番号</translation>
    </message>
    <message>
        <source>of a request of ours: who asked, as form or cli</source>
        <translation>こちらのリクエストの要求元 (form、cli など)</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>メッセージ内の任意の箇所</translation>
    </message>
    <message>
        <source>wants an answer</source>
        <translation>応答を求める</translation>
    </message>
    <message>
        <source>any answer, good or bad</source>
        <translation>良否を問わず任意の応答</translation>
    </message>
    <message>
        <source>an answer that is no error</source>
        <translation>エラーではない応答</translation>
    </message>
    <message>
        <source>an answer that is an error</source>
        <translation>エラーの応答</translation>
    </message>
    <message>
        <source>wants no answer</source>
        <translation>応答を求めない</translation>
    </message>
    <message>
        <source>several messages in one</source>
        <translation>1 つにまとめた複数のメッセージ</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>メッセージではない行</translation>
    </message>
    <message>
        <source>cannot be told, or damaged</source>
        <translation>判別不能または破損</translation>
    </message>
    <message>
        <source>heads and times of an HTTP exchange</source>
        <translation>HTTP のやり取りのヘッダーと時間</translation>
    </message>
    <message>
        <source>a step of signing in</source>
        <translation>サインインの手順</translation>
    </message>
    <message>
        <source>from a server</source>
        <translation>サーバーから</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>こちらから</translation>
    </message>
    <message>
        <source>answered when nobody waited any more</source>
        <translation>待機が終わった後の応答</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>サイズの上限で切り詰め</translation>
    </message>
    <message>
        <source>with a finding about it</source>
        <translation>検出事項あり</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>フィルターは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The quotation that begins here has no end.</source>
        <translation>ここで始まる引用が閉じていません。</translation>
    </message>
    <message>
        <source>Close it with a &quot;.</source>
        <translation>&quot; で閉じてください。</translation>
    </message>
    <message>
        <source>To find this text itself, put it into quotation marks.</source>
        <translation>このテキスト自体を探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no key “%1:”.</source>
        <translation>キー「%1:」はありません。</translation>
    </message>
    <message>
        <source>Did you mean “%1:”?</source>
        <translation>「%1:」のことですか?</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>このかっこに対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>To find a parenthesis, put it into quotation marks.</source>
        <translation>かっこを探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>かっこの入れ子が多すぎます。</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed.</source>
        <translation>ここで開いたかっこが閉じていません。</translation>
    </message>
    <message>
        <source>“%1:” takes one time.</source>
        <translation>「%1:」には時刻を 1 つ指定します。</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>末尾に何か足りません。</translation>
    </message>
    <message>
        <source>A word, a &quot;phrase&quot; or key:value is wanted.</source>
        <translation>語、&quot;語句&quot;、または key:value が必要です。</translation>
    </message>
    <message>
        <source>Something is missing before this parenthesis.</source>
        <translation>このかっこの前に何か足りません。</translation>
    </message>
    <message>
        <source>“or” and “and” stand between two terms.</source>
        <translation>「or」と「and」は 2 つの項の間に置きます。</translation>
    </message>
    <message>
        <source>To find the word itself, put it into quotation marks.</source>
        <translation>その語自体を探すには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A duration is a number with a unit, as 100ms or 1.5s.</source>
        <translation>時間は 100ms や 1.5s のように単位付きの数です。</translation>
    </message>
    <message>
        <source>A size is a number with a unit, as 10kB or 1.5MB.</source>
        <translation>サイズは 10kB や 1.5MB のように単位付きの数です。</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>ここには整数が必要です。</translation>
    </message>
    <message>
        <source>“%1” is no unit; there are %2.</source>
        <translation>「%1」は単位ではありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>“%1” is too large or too fine.</source>
        <translation>「%1」は大きすぎるか細かすぎます。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか?</translation>
    </message>
    <message>
        <source>“%1:” wants a value (%2).</source>
        <translation>「%1:」には値が必要です (%2)。</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例: %1。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”.</source>
        <translation>「%1」は「%2:」の値ではありません。</translation>
    </message>
    <message>
        <source>An id is compared whole; “*” stands for nothing here.</source>
        <translation>id は全体で比較されます。ここでは「*」に特別な意味はありません。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>Write 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 or 2026-11-28T14:30.</source>
        <translation>10m、2h、3d、today、yesterday、14:30、2026-11-28、2026-11-28T14:30 のように書いてください。</translation>
    </message>
    <message>
        <source>No duration is exactly that; compare it, or give a range.</source>
        <translation>ちょうどその値になる時間はありません。比較するか、範囲を指定してください。</translation>
    </message>
    <message>
        <source>For example dur:&gt;%1 or dur:%1..2s.</source>
        <translation>例: dur:&gt;%1、dur:%1..2s。</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>範囲には少なくとも一方の端が必要です。</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>この範囲は始まりより前に終わっています。</translation>
    </message>
    <message>
        <source>what is known of it: pinned, finding, masked …</source>
        <translation>状態: pinned、finding、masked …</translation>
    </message>
    <message>
        <source>a tag that was put on it</source>
        <translation>付けられたタグ</translation>
    </message>
    <message>
        <source>in the note that was put on it</source>
        <translation>付けられたメモの中</translation>
    </message>
    <message>
        <source>whether a call might go, and why</source>
        <translation>呼び出しの可否とその理由</translation>
    </message>
    <message>
        <source>a request that got no answer</source>
        <translation>応答のなかったリクエスト</translation>
    </message>
    <message>
        <source>answered in time, without an error</source>
        <translation>期限内にエラーなしで応答</translation>
    </message>
    <message>
        <source>answered with an error, the protocol&apos;s or the tool&apos;s</source>
        <translation>プロトコルまたはツールのエラーで応答</translation>
    </message>
    <message>
        <source>answered with an error of JSON-RPC</source>
        <translation>JSON-RPC のエラーで応答</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>ツール自身が失敗を報告</translation>
    </message>
    <message>
        <source>somebody pinned it</source>
        <translation>ピン留めされている</translation>
    </message>
    <message>
        <source>secrets were taken out of it</source>
        <translation>シークレットを取り除いた</translation>
    </message>
    <message>
        <source>secrets were kept in it</source>
        <translation>シークレットを残した</translation>
    </message>
    <message>
        <source>of the negotiation or a health check</source>
        <translation>ネゴシエーションまたはヘルスチェックのもの</translation>
    </message>
</context>
<context>
    <name>JournalHealth</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls go on, but what is said meanwhile is not kept.</source>
        <translation>呼び出しは続きますが、その間のやり取りは保持されません。</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1が未記録</translation>
    </message>
    <message>
        <source>While the journal could not be written, messages went by that are in no record. They cannot be had back; their calls were answered all the same.</source>
        <translation>ジャーナルに書き込めない間に、どこにも記録されないメッセージがありました。取り戻せませんが、その呼び出しには応答がありました。</translation>
    </message>
    <message>
        <source>%1 cut at the start</source>
        <translation>起動時に %1 を切り捨て</translation>
    </message>
    <message>
        <source>Signalbox, or the machine, ended in the middle of a message the last time. What was torn was cut off the end; all messages before it are whole.</source>
        <translation>前回、Signalbox またはマシンがメッセージの途中で終了しました。途切れた部分を末尾から切り捨てました。それより前のメッセージはすべて無事です。</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>They were older, or more, than Settings, Journal says is to be kept.</source>
        <translation>「設定」の「ジャーナル」で定めた保持期間または保持数を超えていました。</translation>
    </message>
    <message>
        <source>Statistics are not written</source>
        <translation>統計が書き込まれていません</translation>
    </message>
    <message>
        <source>Messages are recorded all the same; it is tried again by itself.</source>
        <translation>メッセージは記録されています。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Statistics: %1 of %2</source>
        <translation>統計: %1/%2</translation>
    </message>
    <message>
        <source>Calls, statistics and the text index are being derived from the messages, as after much traffic, or when they are made anew. Until then the monitor shows less than there is.</source>
        <translation>メッセージから呼び出し、統計、テキスト索引を導出中です (通信量が多かった後や作り直しのとき)。それまでモニターの表示は実際より少なくなります。</translation>
    </message>
    <message>
        <source>A file was set aside</source>
        <translation>ファイルを退避しました</translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>リクエスト %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request by the server</source>
        <translation>サーバーからのリクエスト</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Answer by us</source>
        <translation>こちらの応答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Stray line</source>
        <translation>プロトコル外の行</translation>
    </message>
    <message>
        <source>HTTP exchange</source>
        <translation>HTTP のやり取り</translation>
    </message>
    <message>
        <source>Step of signing in</source>
        <translation>サインインの手順</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Signalbox journal</source>
        <translation>Signalbox ジャーナル</translation>
    </message>
    <message>
        <source>Secrets that were recognised are masked in this report.</source>
        <translation>このレポートでは、認識されたシークレットがマスクされています。</translation>
    </message>
    <message>
        <source>Nothing is masked in this report: it may hold secrets.</source>
        <translation>このレポートはマスクされていません。シークレットが含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も記録されていません。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>%1～%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP exchange(s)</source>
        <translation>
            <numerusform>HTTP のやり取り %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>サーバー %1 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1、%2、%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more byte(s) are not shown.</source>
        <translation>
            <numerusform>さらに %1 バイトは表示していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) are not shown: this report has reached its limit. A session file has them all.</source>
        <translation>
            <numerusform>さらに %1 件のメッセージは表示していません。このレポートの上限に達しました。セッションファイルにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>End without an answer</source>
        <translation>応答なしで終了</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>ツールエラー</translation>
    </message>
    <message>
        <source>speaks an older revision (%1)</source>
        <translation>古いリビジョンに対応 (%1)</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is empty.</source>
        <translation>テキストが空です。</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle.</source>
        <translation>JSON テキストが途中で終わっています。</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>JSON テキストの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>テキストが正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>ここには JSON の値が必要です。</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>ここには引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>ここにはコロンが必要です。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>ここにはコンマか閉じかっこが必要です。</translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation>JSON の数値ではありません。</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>このエスケープは JSON にありません。</translation>
    </message>
    <message>
        <source>There is more text after the JSON value.</source>
        <translation>JSON の値の後に余分なテキストがあります。</translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; the limit is %2.</source>
        <translation>JSON テキストは %1 バイトです。上限は %2 です。</translation>
    </message>
</context>
<context>
    <name>JsonOutline</name>
    <message>
        <source>There is more text after the end.</source>
        <translation>終わりの後にさらにテキストがあります。</translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation>コメントが閉じていません。</translation>
    </message>
    <message>
        <source>The text ends in the middle.</source>
        <translation>テキストが途中で終わっています。</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>テキストの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>ここにはコンマか閉じかっこが必要です。</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>ここには引用符で囲んだ名前が必要です。</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>ここにはコロンが必要です。</translation>
    </message>
    <message>
        <source>A text in quotes does not end on its line, or holds an escape that does not exist.</source>
        <translation>引用符で囲んだテキストがその行で終わらないか、存在しないエスケープを含んでいます。</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>ここには値が必要です。</translation>
    </message>
    <message>
        <source>JSON has no word for this number; it is read as null.</source>
        <translation>JSON ではこの数値を表せません。null として読み取ります。</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>名前 %1 が 2 回現れます。最後のものが有効です。</translation>
    </message>
</context>
<context>
    <name>JsonQuery</name>
    <message>
        <source>“%1” is no JMESPath expression: %2.</source>
        <translation>「%1」は JMESPath 式ではありません: %2。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>長すぎます</translation>
    </message>
</context>
<context>
    <name>JwtAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>%1 用の資格情報は %2 には送信しません。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>「%1」はヘッダー名に使えません。</translation>
    </message>
    <message>
        <source>A token was signed; it is good for %1 s.</source>
        <translation>トークンに署名しました。有効期間は %1 秒です。</translation>
    </message>
    <message>
        <source>The server refuses the token; another is signed.</source>
        <translation>サーバーがトークンを拒否したため、別のトークンに署名します。</translation>
    </message>
    <message>
        <source>The server refuses the tokens that are signed here.</source>
        <translation>サーバーが、ここで署名したトークンを拒否します。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>サーバーが許可していません。</translation>
    </message>
    <message>
        <source>Look at subject and claims in the server&apos;s settings.</source>
        <translation>サーバーの設定で sub とクレームを確認してください。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s; set it right.</source>
        <translation>このマシンの時計はサーバーより %1 秒遅れています。合わせてください。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s; set it right.</source>
        <translation>このマシンの時計はサーバーより %1 秒進んでいます。合わせてください。</translation>
    </message>
    <message>
        <source>Look at algorithm, key, issuer and audience in the server&apos;s settings: the server expects others.</source>
        <translation>サーバーの設定でアルゴリズム、鍵、発行者、対象者を確認してください。サーバーの求めるものと異なります。</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>%1: Signalbox keeps it as a secret and refers to it; here it stands in the file. Whether both are the same was not compared.</source>
        <translation>%1: Signalbox はシークレットとして保存し、それを参照しています。ここではファイルに書かれています。両者が同じかどうかは比較していません。</translation>
    </message>
    <message>
        <source>%1: Signalbox keeps the same value as a secret; here it stands in the file.</source>
        <translation>%1: Signalbox は同じ値をシークレットとして保存しています。ここではファイルに書かれています。</translation>
    </message>
    <message>
        <source>%1: the file has another value than the secret that Signalbox keeps.</source>
        <translation>%1: ファイルの値は、Signalbox が保存しているシークレットと異なります。</translation>
    </message>
</context>
<context>
    <name>KeptSecrets</name>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>シークレットの保存先がありません。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>What you let be started cannot be read.</source>
        <translation>起動を許可したものの記録を読み取れません。</translation>
    </message>
    <message>
        <source>Move the file away; then you are asked for each server anew.</source>
        <translation>ファイルを移動してください。その後、サーバーごとに改めて確認します。</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>設定のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>It is reached over %2, not %1.</source>
        <translation>接続方法が %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The program was %1 and is %2.</source>
        <translation>プログラムが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The program was found at %1 and is now at %2.</source>
        <translation>プログラムの場所が %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The arguments were %1 and are %2.</source>
        <translation>引数が %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The working folder was %1 and is %2.</source>
        <translation>作業フォルダーが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The address was %1 and is %2.</source>
        <translation>アドレスが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The proxy was %1 and is %2.</source>
        <translation>プロキシが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>It is given the variable %1 now.</source>
        <translation>変数 %1 が渡されるようになりました。</translation>
    </message>
    <message>
        <source>It is not given the variable %1 any more.</source>
        <translation>変数 %1 が渡されなくなりました。</translation>
    </message>
    <message>
        <source>It is sent the header %1 now.</source>
        <translation>ヘッダー %1 が送信されるようになりました。</translation>
    </message>
    <message>
        <source>It is not sent the header %1 any more.</source>
        <translation>ヘッダー %1 が送信されなくなりました。</translation>
    </message>
    <message>
        <source>It is given the whole environment now.</source>
        <translation>環境全体が渡されるようになりました。</translation>
    </message>
    <message>
        <source>It is not given the whole environment any more.</source>
        <translation>環境全体が渡されなくなりました。</translation>
    </message>
    <message>
        <source>A part that is not shown is different: the value of a variable that decides what code is loaded, a secret among the arguments or in the address, or credentials.</source>
        <translation>表示されない部分が異なります: 読み込むコードを左右する変数の値、引数やアドレスに含まれるシークレット、または資格情報。</translation>
    </message>
    <message>
        <source>The file of variables was %1 and is %2.</source>
        <translation>変数ファイルが %1 から %2 に変わりました。</translation>
    </message>
    <message>
        <source>The program was not found and is now at %1.</source>
        <translation>見つからなかったプログラムが、%1 で見つかるようになりました。</translation>
    </message>
    <message>
        <source>The program was found at %1 and is not found now.</source>
        <translation>%1 にあったプログラムが見つからなくなりました。</translation>
    </message>
</context>
<context>
    <name>LaunchChecks</name>
    <message>
        <source>There is no file %1, which the program is told to run.</source>
        <translation>プログラムに実行させるファイル %1 がありません。</translation>
    </message>
    <message>
        <source>Give its full path, or the folder to start in.</source>
        <translation>フルパスか、起動するフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Check the path; it may have moved, or still has to be built.</source>
        <translation>パスを確認してください。移動されたか、まだビルドされていない可能性があります。</translation>
    </message>
    <message>
        <source>%1 is found only from the folder in which the starting program happens to be.</source>
        <translation>%1 が見つかるのは、起動元プログラムのその時点のフォルダーからだけです。</translation>
    </message>
    <message>
        <source>Give its full path.</source>
        <translation>フルパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not told which package to run.</source>
        <translation>%1 に、実行するパッケージが指定されていません。</translation>
    </message>
    <message>
        <source>Add the package&apos;s name to the arguments.</source>
        <translation>引数にパッケージ名を追加してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a package.</source>
        <translation>「%1」はパッケージ名に使えません。</translation>
    </message>
    <message>
        <source>Look it up where you have it from.</source>
        <translation>入手元で確認してください。</translation>
    </message>
    <message>
        <source>%1 gives the server a terminal (-t), which changes what it writes.</source>
        <translation>%1 がサーバーに端末を割り当て (-t)、出力が変わってしまいます。</translation>
    </message>
    <message>
        <source>Leave -t out.</source>
        <translation>-t を外してください。</translation>
    </message>
    <message>
        <source>%1 closes the server&apos;s standard input at once, over which it would be spoken to.</source>
        <translation>%1 が、通信に使うサーバーの標準入力をすぐに閉じます。</translation>
    </message>
    <message>
        <source>Add -i.</source>
        <translation>-i を追加してください。</translation>
    </message>
    <message>
        <source>Port %1 is taken: something on this machine listens on it already.</source>
        <translation>ポート %1 は使用中です。このマシン上の何かが既に待ち受けています。</translation>
    </message>
    <message>
        <source>End what listens there, or choose another port.</source>
        <translation>待ち受けているものを終了するか、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is written as for a shell, but no shell reads it.</source>
        <translation>「%1」はシェル用の書き方ですが、シェルはこれを読みません。</translation>
    </message>
    <message>
        <source>Write the folder out.</source>
        <translation>フォルダーを省略せずに書いてください。</translation>
    </message>
    <message>
        <source>Nothing fills in %1, so the program gets it as it stands.</source>
        <translation>%1 は展開されず、プログラムにそのまま渡されます。</translation>
    </message>
    <message>
        <source>Write its value, or set it as a variable of the server.</source>
        <translation>値を書くか、サーバーの変数として設定してください。</translation>
    </message>
    <message>
        <source>The command holds the arguments as well: there is no program of that whole name.</source>
        <translation>コマンドに引数も含まれています。全体を名前とするプログラムはありません。</translation>
    </message>
    <message>
        <source>The command stands in quotes, which become part of its name.</source>
        <translation>コマンドが引用符で囲まれており、引用符が名前の一部になります。</translation>
    </message>
    <message>
        <source>Put the program alone into the command, and the rest into the arguments.</source>
        <translation>コマンドにはプログラムだけを入れ、残りは引数に入れてください。</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>プログラムが指定されていません。</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>サーバーを起動するプログラムを入力してください。</translation>
    </message>
    <message>
        <source>The command is an address: nothing is started for it, it is connected to.</source>
        <translation>コマンドがアドレスです。何も起動せず、そこに接続します。</translation>
    </message>
    <message>
        <source>Make it a server at an address.</source>
        <translation>アドレスのサーバーとして設定してください。</translation>
    </message>
    <message>
        <source>“%1” is a word of the shell, not a program.</source>
        <translation>「%1」はシェルの語で、プログラムではありません。</translation>
    </message>
    <message>
        <source>Give the program itself; its folder and its variables have fields of their own.</source>
        <translation>プログラム自体を指定してください。フォルダーと変数には専用の欄があります。</translation>
    </message>
    <message>
        <source>sudo asks for a password at a terminal, and there is none.</source>
        <translation>sudo は端末でパスワードを求めますが、端末がありません。</translation>
    </message>
    <message>
        <source>Start the server as yourself.</source>
        <translation>サーバーを自分のユーザーで起動してください。</translation>
    </message>
    <message>
        <source>“%1” means something to a shell only; the program gets it as an argument.</source>
        <translation>「%1」はシェルでのみ意味を持ちます。プログラムには引数として渡されます。</translation>
    </message>
    <message>
        <source>Start a shell that reads the line, or leave it out.</source>
        <translation>この行を読むシェルを起動するか、これを外してください。</translation>
    </message>
    <message>
        <source>The variable %1 still holds the words of a guide.</source>
        <translation>変数 %1 が説明書の例文のままです。</translation>
    </message>
    <message>
        <source>Enter your own value.</source>
        <translation>自分の値を入力してください。</translation>
    </message>
    <message>
        <source>The variable %1 is empty.</source>
        <translation>変数 %1 が空です。</translation>
    </message>
    <message>
        <source>Enter its value, or take the variable away.</source>
        <translation>値を入力するか、変数を削除してください。</translation>
    </message>
    <message>
        <source>Nothing fills in %1 in the variable %2.</source>
        <translation>変数 %2 の %1 は展開されません。</translation>
    </message>
    <message>
        <source>Enter its value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>別のフォルダーを選ぶか、空のままにしてください。</translation>
    </message>
    <message>
        <source>The folder to start in, %1, is not there.</source>
        <translation>起動するフォルダー %1 がありません。</translation>
    </message>
    <message>
        <source>%1, the folder to start in, is a file.</source>
        <translation>起動するフォルダー %1 はファイルです。</translation>
    </message>
    <message>
        <source>Take the folder that it lies in.</source>
        <translation>それが入っているフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The folder to start in, %1, may not be entered.</source>
        <translation>起動するフォルダー %1 に入る権限がありません。</translation>
    </message>
    <message>
        <source>The PATH of the server names a variable, which nothing fills in.</source>
        <translation>サーバーの PATH に変数がありますが、展開されません。</translation>
    </message>
    <message>
        <source>The PATH of the server leaves out the system&apos;s folders, so even env and sh are not found.</source>
        <translation>サーバーの PATH にシステムのフォルダーがないため、env や sh も見つかりません。</translation>
    </message>
    <message>
        <source>Write the folders out, the system&apos;s among them.</source>
        <translation>システムのフォルダーを含め、フォルダーを省略せずに書いてください。</translation>
    </message>
    <message>
        <source>%1 is found by your login shell only, at %2: programs started from a menu have a shorter PATH.</source>
        <translation>%1 はログインシェルでのみ %2 に見つかります。メニューから起動したプログラムの PATH はこれより短くなります。</translation>
    </message>
    <message>
        <source>Signalbox finds it. For other programs give the full path.</source>
        <translation>Signalbox では見つかります。ほかのプログラムではフルパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is installed at %2, which is in no PATH.</source>
        <translation>%1 は %2 にインストールされていますが、どの PATH にもありません。</translation>
    </message>
    <message>
        <source>Give the full path.</source>
        <translation>フルパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 is there: take that.</source>
        <translation>%1 はあります。それを使ってください。</translation>
    </message>
    <message>
        <source>It comes with %1.</source>
        <translation>%1 に付属しています。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 は %2 へのリンクですが、リンク先がありません。</translation>
    </message>
    <message>
        <source>Install the program again, or give the path of the program itself.</source>
        <translation>プログラムを再インストールするか、プログラム自体のパスを指定してください。</translation>
    </message>
    <message>
        <source>%1 has the line ends of Windows: the system looks for an interpreter whose name ends with a return.</source>
        <translation>%1 の改行が Windows 形式です。システムは、名前の末尾に復帰文字の付いたインタープリターを探します。</translation>
    </message>
    <message>
        <source>Write it with the line ends of Unix.</source>
        <translation>Unix 形式の改行で書いてください。</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which is not there.</source>
        <translation>%1 に必要なインタープリター %2 がありません。</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>インタープリターをインストールするか、スクリプトの 1 行目を修正してください。</translation>
    </message>
    <message>
        <source>It lies at %1: put its folder into the PATH of the server.</source>
        <translation>%1 にあります。そのフォルダーをサーバーの PATH に加えてください。</translation>
    </message>
    <message>
        <source>%1 was built for %2; this machine is %3.</source>
        <translation>%1 は %2 用にビルドされています。このマシンは %3 です。</translation>
    </message>
    <message>
        <source>Install the one for this machine.</source>
        <translation>このマシン用のものをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 は空のファイルです。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 は、このシステムのプログラムでも、インタープリターを示すスクリプトでもありません。</translation>
    </message>
    <message>
        <source>Put its interpreter in front.</source>
        <translation>インタープリターを前に置いてください。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>The server has the variable: let a shell fill it in.</source>
        <translation>サーバーにこの変数があります。シェルに展開させてください。</translation>
    </message>
    <message>
        <source>It stands among the arguments: put the first of them into the command.</source>
        <translation>引数の中にあります。最初の引数をコマンドに入れてください。</translation>
    </message>
    <message>
        <source>The one for this machine lies at %1.</source>
        <translation>このマシン用のものは %1 にあります。</translation>
    </message>
    <message>
        <source>There is one of that name at %1: take that.</source>
        <translation>同じ名前のものが %1 にあります。それを使ってください。</translation>
    </message>
    <message>
        <source>There is one of that name at %1: let it run the script.</source>
        <translation>同じ名前のものが %1 にあります。それでスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>%1 was downloaded, and the system holds it back until you approve it.</source>
        <translation>%1 はダウンロードされたもので、承認するまでシステムが実行を止めています。</translation>
    </message>
    <message>
        <source>If you trust where it came from, take the mark away.</source>
        <translation>入手元を信頼できる場合は、その印を外してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Make the folder, choose another, or leave it empty.</source>
        <translation>フォルダーを作成するか、別のフォルダーを選ぶか、空のままにしてください。</translation>
    </message>
    <message>
        <source>It comes with %1: install that.</source>
        <translation>%1 に付属しています。それをインストールしてください。</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>インストールしてください。</translation>
    </message>
    <message>
        <source>It belongs to the project in the folder to start in: give its full path.</source>
        <translation>起動するフォルダーのプロジェクトに属しています。フルパスを指定してください。</translation>
    </message>
    <message>
        <source>Start what is in it: %1.</source>
        <translation>その中にあるものを起動してください: %1。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>再インストールしてください。</translation>
    </message>
    <message>
        <source>There is %1: take that.</source>
        <translation>%1 があります。それを使ってください。</translation>
    </message>
    <message>
        <source>It still has to be built.</source>
        <translation>まだビルドされていません。</translation>
    </message>
    <message>
        <source>%1 needs the module %2, which is not installed.</source>
        <translation>%1 に必要なモジュール %2 がインストールされていません。</translation>
    </message>
    <message>
        <source>Install what its package depends on.</source>
        <translation>パッケージが依存するものをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 needs %2 %3, but %4 is version %5.</source>
        <translation>%1 には %2 %3 が必要ですが、%4 のバージョンは %5 です。</translation>
    </message>
    <message>
        <source>Install a version that it works with, and start it with that.</source>
        <translation>対応するバージョンをインストールし、それで起動してください。</translation>
    </message>
    <message>
        <source>%1 fits: take that.</source>
        <translation>%1 が適合します。それを使ってください。</translation>
    </message>
    <message>
        <source>%1 is filled in from the environment that the server is started in, not from the server&apos;s own variables.</source>
        <translation>%1 には、サーバー自身の変数ではなく、サーバーを起動する環境の値が入ります。</translation>
    </message>
    <message>
        <source>Filled in when the server is started: %1.</source>
        <translation>サーバーの起動時に値が入るもの: %1。</translation>
    </message>
    <message>
        <source>What depends on it cannot be looked at before.</source>
        <translation>それに依存するものは、事前に調べられません。</translation>
    </message>
</context>
<context>
    <name>LiteralSecrets</name>
    <message>
        <source>The secret of %1, for %2.</source>
        <translation>%2 の %1 のシークレット。</translation>
    </message>
    <message>
        <source>the password in the address</source>
        <translation>アドレスのパスワード</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Secret: %1, for %2.</source>
        <translation>シークレット: %2 の %1。</translation>
    </message>
</context>
<context>
    <name>MachineSurvey</name>
    <message>
        <source>Processes of other programs cannot be seen on this system.</source>
        <translation>このシステムでは、ほかのプログラムのプロセスを確認できません。</translation>
    </message>
</context>
<context>
    <name>MatrixColumn</name>
    <message>
        <source>no file yet</source>
        <translation>ファイルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>managed · %1</source>
        <translation>管理対象 · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>名前 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>No file and no folder of it was found.</source>
        <translation>ファイルもフォルダーも見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>The frontmatter is not read: line %1 is not written plainly.</source>
        <translation>フロントマターを読み取れません。%1 行目が単純な書き方ではありません。</translation>
    </message>
    <message>
        <source>The file begins with no frontmatter.</source>
        <translation>ファイルがフロントマターで始まっていません。</translation>
    </message>
    <message>
        <source>The file of the skill is not used: %1.</source>
        <translation>スキルのファイルは使用しません: %1。</translation>
    </message>
    <message>
        <source>it has another size than the server promised</source>
        <translation>サイズがサーバーの示したものと異なります</translation>
    </message>
    <message>
        <source>it has another digest than the server promised</source>
        <translation>ダイジェストがサーバーの示したものと異なります</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>16 MiB を超えています</translation>
    </message>
    <message>
        <source>the skill does not list it</source>
        <translation>スキルの一覧にありません</translation>
    </message>
    <message>
        <source>its frontmatter is not the one that was listed</source>
        <translation>フロントマターが一覧のものと異なります</translation>
    </message>
</context>
<context>
    <name>MessageExchange</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
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
        <translation>送信</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>残り</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object, at byte %2.</source>
        <translation>キー「%1」が 1 つのオブジェクトに 2 回あります (バイト %2)。</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 (%1) at byte %2.</source>
        <translation>UTF-8 ではないバイト (%1) があります (バイト %2)。</translation>
    </message>
    <message>
        <source>Half a character (%1) at byte %2.</source>
        <translation>不完全な文字 (%1) があります (バイト %2)。</translation>
    </message>
    <message>
        <source>The message begins with a byte order mark.</source>
        <translation>メッセージがバイト順マークで始まっています。</translation>
    </message>
    <message>
        <source>A raw control character in a string, at byte %1.</source>
        <translation>文字列に制御文字がそのまま含まれています (バイト %1)。</translation>
    </message>
    <message>
        <source>Too long to be laid out: %1. Save all of it to look further.</source>
        <translation>長すぎて整形できません: %1。続きを見るには全体を保存してください。</translation>
    </message>
    <message>
        <source>This is no JSON (%1): %2</source>
        <translation>JSON ではありません (%1): %2</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>JSON-RPC error</source>
        <translation>JSON-RPC エラー</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>ツールエラー</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>時間切れ</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続喪失</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>ハンドル</translation>
    </message>
</context>
<context>
    <name>MovedValues</name>
    <message>
        <source>There is no place that keeps secrets beyond this run of Signalbox.</source>
        <translation>Signalbox の終了後もシークレットを保持する保存先がありません。</translation>
    </message>
    <message>
        <source>Start a keychain, or choose a file with a passphrase in the settings.</source>
        <translation>キーチェーンを起動するか、設定でパスフレーズ付きのファイルを選択してください。</translation>
    </message>
    <message>
        <source>The variable %1 holds something else by now. Nothing was moved.</source>
        <translation>変数 %1 の内容が変わっています。何も移動していません。</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>%1 のファイルから移動したものです。</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <translation>%1 という名前で保存されたシークレットはありません。</translation>
    </message>
    <message>
        <source>Try again, and the keychain is asked once more; or choose a file with a passphrase in the settings.</source>
        <translation>再試行すると、キーチェーンにもう一度問い合わせます。または、設定でパスフレーズ付きのファイルを選択してください。</translation>
    </message>
</context>
<context>
    <name>Negotiator</name>
    <message>
        <source>server/discover lists %1</source>
        <translation>server/discover は %1 を挙げています</translation>
    </message>
    <message>
        <source>server/discover lists only handshake revisions</source>
        <translation>server/discover はハンドシェイク方式のリビジョンだけを挙げています</translation>
    </message>
    <message>
        <source>The server speaks protocol revisions %1, not %2.</source>
        <translation>サーバーが対応するプロトコルリビジョンは %1 で、%2 ではありません。</translation>
    </message>
    <message>
        <source>There is no common protocol revision: the server speaks %1.</source>
        <translation>共通のプロトコルリビジョンがありません。サーバーが対応するのは %1 です。</translation>
    </message>
    <message>
        <source>the answer to server/discover does not say what it speaks</source>
        <translation>server/discover への応答に、対応リビジョンが示されていません</translation>
    </message>
    <message>
        <source>The server is a modern one but refused server/discover: %1</source>
        <translation>サーバーは modern ですが、server/discover を拒否しました: %1</translation>
    </message>
    <message>
        <source>server/discover was answered with error %1</source>
        <translation>server/discover にエラー %1 の応答がありました</translation>
    </message>
    <message>
        <source>The answer to initialize names no protocol revision.</source>
        <translation>initialize への応答にプロトコルリビジョンがありません。</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, which has no handshake that Signalbox speaks.</source>
        <translation>サーバーは initialize にプロトコルリビジョン %1 で応答しましたが、Signalbox の対応するハンドシェイクがありません。</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, but only %2 is accepted.</source>
        <translation>サーバーは initialize にプロトコルリビジョン %1 で応答しましたが、受け付けるのは %2 だけです。</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>peer %1</source>
        <translation>接続相手 %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>%1 経由</translation>
    </message>
    <message>
        <source>on a connection that was kept</source>
        <translation>維持された接続で</translation>
    </message>
    <message>
        <source>no valid Base64</source>
        <translation>正しい Base64 ではありません</translation>
    </message>
</context>
<context>
    <name>OpenArgument</name>
    <message>
        <source>This link says nothing that Signalbox knows: %1</source>
        <translation>このリンクに Signalbox が解釈できるものはありません: %1</translation>
    </message>
    <message>
        <source>It knows signalbox://add?text=… and signalbox://server/NAME.</source>
        <translation>対応するのは signalbox://add?text=… と signalbox://server/NAME です。</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>リンクが長すぎます。</translation>
    </message>
    <message>
        <source>This address names no file here.</source>
        <translation>このアドレスは、このマシンのファイルを指していません。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 はファイルではありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for this.</source>
        <translation>%1 は大きすぎて扱えません。</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 はテキストではありません。</translation>
    </message>
</context>
<context>
    <name>OthersFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile by another program. Nothing was written.</source>
        <translation>ファイルが別のプログラムによって変更されました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>そのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>another program holds its folder</source>
        <translation>ほかのプログラムがそのフォルダーを使用中です</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>フォルダー「%1」を作成できません。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>The file cannot be changed now: %1.</source>
        <translation>今はファイルを変更できません: %1。</translation>
    </message>
    <message>
        <source>another program holds it, or its folder cannot be written</source>
        <translation>別のプログラムが使用中か、フォルダーに書き込めません</translation>
    </message>
</context>
<context>
    <name>OwnVersions</name>
    <message>
        <source>The earlier list of servers cannot be removed: %1.</source>
        <translation>以前のサーバー一覧を削除できません: %1。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The quote %1 is never closed.</source>
        <translation>引用符 %1 が閉じていません。</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>%1 文字目</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>アドレスが不完全です。</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>起動するプログラムがありません。</translation>
    </message>
    <message numerus="yes">
        <source>A stdio server: program %1, %n argument(s). Name %2.</source>
        <translation>
            <numerusform>stdio サーバー: プログラム %1、引数 %n 個。名前 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A server at %1 over %2. Name %3.</source>
        <translation>%1 のサーバー (%2)。名前 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1.</source>
        <translation>
            <numerusform>サーバー %n 台: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than a list of servers can be.</source>
        <translation>テキストがサーバー一覧の上限より長すぎます。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>テキストがありません。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>「%1」を除外しました: %2</translation>
    </message>
    <message>
        <source>Expected: a command line, an address, or JSON with “mcpServers”, “servers” or one entry.</source>
        <translation>必要なもの: コマンドライン、アドレス、または「mcpServers」、「servers」か 1 つの項目を含む JSON。</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>JSON がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The JSON holds no servers.</source>
        <translation>JSON にサーバーがありません。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1</source>
        <translation>JSON を読み取れません: %1</translation>
    </message>
    <message>
        <source>A key stands there twice; the last one counts.</source>
        <translation>キーが重複しています。最後のものが有効です。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is ignored: trust is given by you, not by a file.</source>
        <translation>「%2」の「%1」は無視します。信頼を与えるのはファイルではなくあなたです。</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” looks like a secret. Every program on this machine can read arguments; a variable is safer.</source>
        <translation>「%2」の引数 %1 はシークレットのようです。引数はこのマシンのすべてのプログラムから読めます。変数のほうが安全です。</translation>
    </message>
    <message>
        <source>“%1” sets %2, which decides what code is loaded.</source>
        <translation>「%1」は、読み込まれるコードを左右する %2 を設定します。</translation>
    </message>
    <message>
        <source>“%1” runs a shell with a text of its own. Read that text.</source>
        <translation>「%1」は独自のテキストでシェルを実行します。そのテキストを確認してください。</translation>
    </message>
    <message>
        <source>The program of “%1” holds spaces; arguments belong into “args”.</source>
        <translation>「%1」のプログラムに空白があります。引数は「args」に入れてください。</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as an argument.</source>
        <translation>シェルは使いません。「%1」は引数として渡されます。</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as it stands.</source>
        <translation>シェルは使いません。「%1」はそのまま渡されます。</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They go as Basic credentials instead; the password is not written into the list.</source>
        <translation>「%1」のアドレスに名前またはパスワードがありました。代わりに Basic 資格情報として送ります。パスワードは一覧に書き込みません。</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They are left out: other credentials are set for this server.</source>
        <translation>「%1」のアドレスに名前またはパスワードがありました。このサーバーには別の資格情報が設定されているため、除外しました。</translation>
    </message>
    <message>
        <source>“%1” leaves open: %2. That is filled in when it is started.</source>
        <translation>「%1」の未指定の値: %2。起動時に入力します。</translation>
    </message>
    <message>
        <source>The text names no server.</source>
        <translation>テキストにサーバーがありません。</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>語 %1</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>サーバーの名前がありません。</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>“%1” is ignored: trust is given by you, not by a command.</source>
        <translation>「%1」は無視します。信頼はコマンドではなく、あなたが与えるものです。</translation>
    </message>
    <message>
        <source>The option “%1” is not known here.</source>
        <translation>オプション「%1」は未対応です。</translation>
    </message>
    <message>
        <source>“%1” is no name and value with “%2” between them.</source>
        <translation>「%1」は「%2」で区切られた名前と値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is no transport; known are stdio, http, sse and websocket.</source>
        <translation>「%1」はトランスポートではありません。使えるのは stdio、http、sse、websocket です。</translation>
    </message>
    <message>
        <source>“%1” is ignored: it means something to the other program only.</source>
        <translation>「%1」は無視します。元のプログラムでのみ意味を持ちます。</translation>
    </message>
    <message>
        <source>The command or the address of the server is missing.</source>
        <translation>サーバーのコマンドまたはアドレスがありません。</translation>
    </message>
    <message>
        <source>Behind “add-json” a name and JSON are expected.</source>
        <translation>「add-json」の後には名前と JSON が必要です。</translation>
    </message>
    <message>
        <source>This command adds no server; “mcp add” would.</source>
        <translation>このコマンドではサーバーを追加できません。「mcp add」なら追加できます。</translation>
    </message>
    <message>
        <source>A command for %1</source>
        <translation>%1 のコマンド</translation>
    </message>
    <message>
        <source>Servers as %1 keeps them</source>
        <translation>%1 の形式のサーバー</translation>
    </message>
    <message>
        <source>The text holds no servers.</source>
        <translation>テキストにサーバーが含まれていません。</translation>
    </message>
    <message>
        <source>The program of “%1” held its arguments as well; they are split.</source>
        <translation>「%1」のプログラムに引数が含まれていたため、分割しました。</translation>
    </message>
    <message>
        <source>the part “%1” of the link</source>
        <translation>リンクの「%1」の部分</translation>
    </message>
    <message>
        <source>The link names no server.</source>
        <translation>リンクにサーバーがありません。</translation>
    </message>
    <message>
        <source>What the link says about the server cannot be read.</source>
        <translation>リンクにあるサーバーの情報を読み取れません。</translation>
    </message>
    <message>
        <source>The link names neither a command nor an address.</source>
        <translation>リンクにコマンドもアドレスもありません。</translation>
    </message>
    <message>
        <source>A link for %1</source>
        <translation>%1 のリンク</translation>
    </message>
    <message>
        <source>A server is reached over http, https, ws or wss, not “%1”.</source>
        <translation>サーバーへの接続は http、https、ws、wss のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>A bundle at an address: %1. Nothing is fetched here; download it first and open the file.</source>
        <translation>アドレスにあるバンドル: %1。ここでは何も取得しません。先にダウンロードして、そのファイルを開いてください。</translation>
    </message>
    <message>
        <source>A bundle: %1. It is opened, looked at and installed, not added as a command.</source>
        <translation>バンドル: %1。コマンドとして追加するのではなく、開いて確認し、インストールします。</translation>
    </message>
    <message>
        <source>signalbox-cli servers bundle install %1</source>
        <translation>signalbox-cli servers bundle install %1</translation>
    </message>
    <message>
        <source>Left out, because the publisher does not require it: %1.</source>
        <translation>公開元が必須としていないため、除外しました: %1。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: %2</source>
        <translation>「%1」は使用できません: %2</translation>
    </message>
    <message>
        <source>An entry of a registry, which does not say how its server is reached.</source>
        <translation>レジストリのエントリですが、サーバーへの接続方法がありません。</translation>
    </message>
    <message>
        <source>An entry of a registry. %1</source>
        <translation>レジストリのエントリ。%1</translation>
    </message>
    <message>
        <source>An entry of a registry: %1 %2</source>
        <translation>レジストリのエントリ: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n ways to it; this is: %1.</source>
        <translation>
            <numerusform>接続方法は %n 通りあります。これは次のものです: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is left out: it fetches a program, and starts none.</source>
        <translation>「%1」は除外します。プログラムを取得するだけで、起動しません。</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>コマンド %1</translation>
    </message>
    <message>
        <source>Look there for the command that starts the server, or for the address at which it is reached.</source>
        <translation>サーバーを起動するコマンド、または接続先のアドレスをそこで探してください。</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>次のことですか: %1</translation>
    </message>
    <message>
        <source>“%1” fetches a program, and starts none.</source>
        <translation>「%1」はプログラムを取得するだけで、起動しません。</translation>
    </message>
    <message>
        <source>This is a web page about a program, not the address of an MCP server.</source>
        <translation>これはプログラムについての Web ページで、MCP サーバーのアドレスではありません。</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>%1 wants a folder.</source>
        <translation>%1 にはフォルダーが必要です。</translation>
    </message>
    <message>
        <source>The folder %1 beside the program cannot be written to.</source>
        <translation>プログラムの隣のフォルダー %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Put the program where you may write, or name a folder with --data-dir.</source>
        <translation>プログラムを書き込み可能な場所に置くか、--data-dir でフォルダーを指定してください。</translation>
    </message>
</context>
<context>
    <name>PlannedStep</name>
    <message>
        <source>The file is as it was at an earlier time.</source>
        <translation>ファイルを以前の状態に復元。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, so this cannot be done any more.</source>
        <translation>その間にファイルが変更されたため、これは実行できなくなりました。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” must be a list of texts that is not empty.</source>
        <translation>「%1」は空でないテキストのリストである必要があります。</translation>
    </message>
    <message>
        <source>A test of arguments must be an object.</source>
        <translation>引数の検査はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正規表現が誤っています: %1。</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>「%1」は絶対パスではありません。</translation>
    </message>
    <message>
        <source>“%1” is not known here, or its value is of a wrong kind.</source>
        <translation>「%1」は未知のものか、値の種類が違います。</translation>
    </message>
    <message>
        <source>A test of arguments needs exactly one of matches, schema, inside, hosts and largerThan.</source>
        <translation>引数の検査には matches、schema、inside、hosts、largerThan のうち 1 つだけが必要です。</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <translation>%1 が %2 に一致</translation>
    </message>
    <message>
        <source>%1 fits a schema</source>
        <translation>%1 がスキーマに適合</translation>
    </message>
    <message>
        <source>%1 is inside %2</source>
        <translation>%1 が %2 の中</translation>
    </message>
    <message>
        <source>%1 is an address at %2</source>
        <translation>%1 が %2 のアドレス</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 が %2 バイト超</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>否定: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>該当する規則なし</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>rule %1 “%2”</source>
        <translation>規則 %1「%2」</translation>
    </message>
    <message>
        <source>At %1: this is not known here, or of a wrong kind.</source>
        <translation>%1: 未知のものか、種類が違います。</translation>
    </message>
    <message>
        <source>At %1: it must be allow, ask or deny.</source>
        <translation>%1: allow、ask、deny のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At %1: it must have “calls” and “seconds”, up to %2 and %3.</source>
        <translation>%1: 「calls」(最大 %2) と「seconds」(最大 %3) が必要です。</translation>
    </message>
    <message>
        <source>At %1: a rule must be an object with “do”.</source>
        <translation>%1: 規則は「do」を含むオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>The rules must be an object.</source>
        <translation>規則はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>may change something</source>
        <translation>変更の可能性あり</translation>
    </message>
    <message>
        <source>may destroy something</source>
        <translation>破壊の可能性あり</translation>
    </message>
    <message>
        <source>destroys nothing</source>
        <translation>破壊なし</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>繰り返し可</translation>
    </message>
    <message>
        <source>may not be repeated</source>
        <translation>繰り返し不可</translation>
    </message>
    <message>
        <source>reaches outside</source>
        <translation>外部に到達</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>内部のみ</translation>
    </message>
    <message>
        <source>beyond %1 calls in %2 s</source>
        <translation>%2 秒に %1 回を超える呼び出し</translation>
    </message>
</context>
<context>
    <name>PortabilityFinding</name>
    <message>
        <source>Its name has %1 characters; some clients take 64 at most.</source>
        <translation>名前が %1 文字あります。64 文字までのクライアントがあります。</translation>
    </message>
    <message>
        <source>Its name has “%1” in it; some clients take letters, digits, _ and - only.</source>
        <translation>名前に「%1」が含まれています。英字、数字、_、- しか受け付けないクライアントがあります。</translation>
    </message>
    <message>
        <source>Its input schema does not say that it is an object; some clients refuse the tool.</source>
        <translation>入力スキーマがオブジェクトであると示していません。このツールを拒否するクライアントがあります。</translation>
    </message>
    <message>
        <source>Its input schema has “%1” at the top; some models&apos; providers refuse the tool.</source>
        <translation>入力スキーマの最上位に「%1」があります。このツールを拒否するモデル提供者があります。</translation>
    </message>
    <message numerus="yes">
        <source>Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.</source>
        <translation>
            <numerusform>入力スキーマが自身の一部を参照しています ($ref %n か所)。これをたどらないクライアントがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema refers to another document (%1), which no client reads.</source>
        <translation>入力スキーマが別の文書 (%1) を参照しています。それを読むクライアントはありません。</translation>
    </message>
    <message>
        <source>A list in its input schema has a schema for each place (%1); some clients know one for all.</source>
        <translation>入力スキーマのリストに位置ごとのスキーマがあります (%1)。全体で 1 つしか扱えないクライアントがあります。</translation>
    </message>
    <message numerus="yes">
        <source>A type in its input schema is a list (%n place(s)); some models&apos; providers know single types.</source>
        <translation>
            <numerusform>入力スキーマの型がリストになっています (%n か所)。単一の型しか扱えないモデル提供者があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema has true or false in place of a schema (%1); some clients refuse that.</source>
        <translation>入力スキーマで、スキーマの代わりに true または false があります (%1)。これを拒否するクライアントがあります。</translation>
    </message>
    <message>
        <source>Its parameter “%1” has a name that some clients refuse: they take 64 letters, digits, _ . and -.</source>
        <translation>パラメーター「%1」の名前を拒否するクライアントがあります。使えるのは英字、数字、_、.、- の 64 文字までです。</translation>
    </message>
    <message>
        <source>Its input schema goes more than 10 levels deep; some models&apos; providers refuse the tool.</source>
        <translation>入力スキーマの深さが 10 階層を超えています。このツールを拒否するモデル提供者があります。</translation>
    </message>
</context>
<context>
    <name>ProcessOrigin</name>
    <message>
        <source>%1 (a shell)</source>
        <translation>%1 (シェル)</translation>
    </message>
    <message>
        <source>%1 (a service)</source>
        <translation>%1 (サービス)</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>終了済み</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>環境「%1」はありません。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>プロファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, without space at its ends.</source>
        <translation>名前は 1～%1 文字で、前後に空白は使えません。</translation>
    </message>
    <message>
        <source>There is already an environment “%1”.</source>
        <translation>環境「%1」は既にあります。</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>「%1」は変数名に使えません。使えるのは英字 a～z、数字、“_”、“-”、“.” で、先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>The value of a secret is kept elsewhere.</source>
        <translation>シークレットの値は別の場所に保存されています。</translation>
    </message>
    <message>
        <source>There is already a profile “%1”.</source>
        <translation>プロファイル「%1」は既にあります。</translation>
    </message>
    <message>
        <source>There is no variable “%1” in %2.</source>
        <translation>%2 に変数「%1」はありません。</translation>
    </message>
    <message>
        <source>The profile “%1” is to be in use and is not there: servers are on by their own settings.</source>
        <translation>使用するはずのプロファイル「%1」がありません。サーバーのオン・オフは各自の設定に従います。</translation>
    </message>
    <message>
        <source>The environment “%1” is to be in use and is not there.</source>
        <translation>使用するはずの環境「%1」がありません。</translation>
    </message>
    <message>
        <source>The profile “%1” names the environment “%2”, which is not there.</source>
        <translation>プロファイル「%1」が指定する環境「%2」がありません。</translation>
    </message>
    <message>
        <source>The profile “%1” names the group “%2”, which no server is in.</source>
        <translation>プロファイル「%1」が指定するグループ「%2」にはサーバーがありません。</translation>
    </message>
    <message>
        <source>The profile “%1” names servers that are not in the list any more: %2.</source>
        <translation>プロファイル「%1」が指定するサーバーの一部が一覧にありません: %2。</translation>
    </message>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>ファイルを修正するか移動してください。それまでは変更しません。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>「%1」はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>「%1」はテキストである必要があります。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>「%1」はテキストのリストである必要があります。</translation>
    </message>
    <message>
        <source>A member of “%1” has no name.</source>
        <translation>「%1」に名前のないメンバーがあります。</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>「%1」は変数名に使えません。</translation>
    </message>
    <message>
        <source>“%1” must be a text, or an object with “value” or “secret”.</source>
        <translation>「%1」はテキスト、または “value” か “secret” を持つオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>“%1” must have either “value” or “secret”.</source>
        <translation>「%1」には “value” と “secret” のどちらか一方が必要です。</translation>
    </message>
    <message>
        <source>The profiles cannot be read: %1 (%2)</source>
        <translation>プロファイルを読み取れません: %1 (%2)</translation>
    </message>
    <message>
        <source>The profiles cannot be read: it is not a JSON object.</source>
        <translation>プロファイルを読み取れません: JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The profiles cannot be read: a name stands there twice, or the text is broken (%1).</source>
        <translation>プロファイルを読み取れません: 名前が重複しているか、テキストが壊れています (%1)。</translation>
    </message>
    <message>
        <source>The profiles are of a newer version of Signalbox.</source>
        <translation>プロファイルは新しいバージョンの Signalbox のものです。</translation>
    </message>
    <message>
        <source>Use that version, or move the file away to begin anew.</source>
        <translation>そのバージョンを使うか、ファイルを移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>グループ「%1」はありません。</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>environment “%1”</source>
        <translation>環境「%1」</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>シークレットの保存先がありません。</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>使用中のプロファイルはありません。</translation>
    </message>
    <message>
        <source>“%1” is in the profile “%2” by its group “%3”.</source>
        <translation>「%1」はグループ「%3」によりプロファイル「%2」に含まれています。</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>ここにはシークレットの保存先がありません。プログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>Choose a place: signalbox-cli credentials store.</source>
        <translation>保存先を選択してください: signalbox-cli credentials store。</translation>
    </message>
</context>
<context>
    <name>ProgramChoices</name>
    <message>
        <source>What was decided about other programs&apos; files cannot be read.</source>
        <translation>ほかのプログラムのファイルについての決定を読み取れません。</translation>
    </message>
    <message>
        <source>Mend the file, or move it away to begin anew.</source>
        <translation>ファイルを修正するか、移動して最初からやり直してください。</translation>
    </message>
</context>
<context>
    <name>ProgramCopy</name>
    <message>
        <source>This program is not known.</source>
        <translation>このプログラムは未知のものです。</translation>
    </message>
    <message>
        <source>The secret in %1 of %2 would stand in the file of %3 in plain text.</source>
        <translation>%2 の %1 のシークレットが、%3 のファイルに平文で書かれることになります。</translation>
    </message>
    <message>
        <source>%1 takes no variables from a file: “%2” goes there without those in %3. Set what it needs of them in another way.</source>
        <translation>%1 はファイルから変数を読み込みません。「%2」は %3 の変数なしでコピーされます。必要な変数は別の方法で設定してください。</translation>
    </message>
</context>
<context>
    <name>ProgramEdit</name>
    <message>
        <source>This program is not known.</source>
        <translation>このプログラムは未知のものです。</translation>
    </message>
    <message>
        <source>“%1” of the file holds no servers and is not overwritten.</source>
        <translation>ファイルの「%1」にはサーバーがないため、上書きしません。</translation>
    </message>
    <message>
        <source>The server %1 is changed for %2.</source>
        <translation>%2 のサーバー %1 を変更しました。</translation>
    </message>
    <message>
        <source>The server %1 is added for %2.</source>
        <translation>%2 にサーバー %1 を追加しました。</translation>
    </message>
    <message>
        <source>The server %1 is removed from %2.</source>
        <translation>%2 からサーバー %1 を削除しました。</translation>
    </message>
    <message>
        <source>The file is as it was at that time.</source>
        <translation>ファイルを当時の状態に戻しました。</translation>
    </message>
    <message>
        <source>The server %1 is as it was at that time for %2.</source>
        <translation>%2 のサーバー %1 を当時の状態に戻しました。</translation>
    </message>
</context>
<context>
    <name>ProgramEnvironment</name>
    <message>
        <source>The environment is that of the running program.</source>
        <translation>環境は、実行中のプログラムのものです。</translation>
    </message>
    <message>
        <source>The program does not run; the environment is that of the desktop session.</source>
        <translation>プログラムが実行されていないため、環境はデスクトップセッションのものです。</translation>
    </message>
    <message>
        <source>Neither the program nor a desktop session runs; the environment is what a session usually has.</source>
        <translation>プログラムもデスクトップセッションも実行されていないため、環境は一般的なセッションのものです。</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>The file is not UTF-8. Signalbox reads it, but does not write it.</source>
        <translation>ファイルが UTF-8 ではありません。Signalbox は読み取りますが、書き込みません。</translation>
    </message>
    <message>
        <source>“%1” should hold the servers, each under its name.</source>
        <translation>「%1」には、名前ごとのサーバーが必要です。</translation>
    </message>
    <message>
        <source>This file is set by whoever administers the machine.</source>
        <translation>このファイルはマシンの管理者が設定しています。</translation>
    </message>
    <message>
        <source>There is more of this kind: %1.</source>
        <translation>同種のものがほかにもあります: %1。</translation>
    </message>
    <message>
        <source>The file should hold an object with “%1” in it.</source>
        <translation>ファイルには「%1」を含むオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>“%1” is not what the program looks for: it is written “%2”.</source>
        <translation>「%1」はプログラムが探す名前ではありません。正しい表記は「%2」です。</translation>
    </message>
</context>
<context>
    <name>ProgramImport</name>
    <message>
        <source>“%1” is kept, and trusted with nothing by Signalbox.</source>
        <translation>「%1」は保持しますが、Signalbox では何の信頼も与えません。</translation>
    </message>
    <message>
        <source>The program that makes its headers is not started.</source>
        <translation>ヘッダーを作るプログラムは起動しません。</translation>
    </message>
    <message>
        <source>The variables in %1 are read when it is started.</source>
        <translation>%1 の変数は起動時に読み取ります。</translation>
    </message>
</context>
<context>
    <name>ProgramPlan</name>
    <message>
        <source>No program looks for servers in this file.</source>
        <translation>このファイルでサーバーを探すプログラムはありません。</translation>
    </message>
    <message>
        <source>The server %1 goes into Signalbox.</source>
        <translation>サーバー %1 を Signalbox に追加。</translation>
    </message>
    <message>
        <source>Its secrets go where Signalbox keeps secrets; the entry refers to them.</source>
        <translation>シークレットは Signalbox の保管場所に移り、エントリーはそれを参照します。</translation>
    </message>
</context>
<context>
    <name>ProgramReference</name>
    <message>
        <source>Set the variable %1 in the environment that %2 is started in.</source>
        <translation>%2 を起動する環境で変数 %1 を設定してください。</translation>
    </message>
    <message>
        <source>%1 asks for “%2” when it starts the server.</source>
        <translation>%1 はサーバーの起動時に「%2」の入力を求めます。</translation>
    </message>
    <message>
        <source>%1 has no way to say what %2 holds: %3.</source>
        <translation>%1 では %2 の内容を表せません: %3。</translation>
    </message>
    <message>
        <source>Its credentials are kept by Signalbox and not copied: sign in from %1.</source>
        <translation>資格情報は Signalbox が保存しており、コピーしません。%1 からサインインしてください。</translation>
    </message>
    <message>
        <source>%1 has no way to read its credentials from the variable %2.</source>
        <translation>%1 は資格情報を変数 %2 から読み取れません。</translation>
    </message>
    <message>
        <source>The server cannot be read.</source>
        <translation>サーバーを読み取れません。</translation>
    </message>
    <message>
        <source>No secret stands in this server&apos;s entry.</source>
        <translation>このサーバーのエントリにシークレットはありません。</translation>
    </message>
    <message>
        <source>The secrets of %1 are no longer written in the file of %2.</source>
        <translation>%2 のファイルから %1 のシークレットを除去。</translation>
    </message>
    <message>
        <source>%1 has no way to refer to a secret in %2.</source>
        <translation>%1 には %2 でシークレットを参照する方法がありません。</translation>
    </message>
    <message>
        <source>%1 hands the variable %2 on under its own name, and it stands for something else already.</source>
        <translation>%1 は変数 %2 を同じ名前で渡しますが、その名前は既に別のものに使われています。</translation>
    </message>
</context>
<context>
    <name>ProgramsState</name>
    <message>
        <source>%1 holds a secret and will not be taken in: %2</source>
        <translation>%1 はシークレットを含むため取り込まれません: %2</translation>
    </message>
</context>
<context>
    <name>RatedAuthorizer</name>
    <message>
        <source>Rate limited: this key may be used at most %1 × in %2 s; the next time in %3 s.</source>
        <translation>レート制限: この鍵を使えるのは %2 秒に最大 %1 回です。次は %3 秒後です。</translation>
    </message>
    <message>
        <source>Wait so long, or let calls wait for their turn, in the server&apos;s settings.</source>
        <translation>その時間待つか、サーバーの設定で呼び出しを順番待ちさせてください。</translation>
    </message>
</context>
<context>
    <name>RecordedCall</name>
    <message>
        <source>This message is no tool call that could be made again.</source>
        <translation>このメッセージは再現できるツール呼び出しではありません。</translation>
    </message>
</context>
<context>
    <name>RecordedDecision</name>
    <message>
        <source>Why it was refused: %1</source>
        <translation>拒否の理由: %1</translation>
    </message>
    <message>
        <source>Why it went: nothing speaks against it</source>
        <translation>許可の理由: 反対するものなし</translation>
    </message>
    <message>
        <source>Why it went: %1</source>
        <translation>許可の理由: %1</translation>
    </message>
</context>
<context>
    <name>RegistryAddress</name>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>これはレジストリのアドレスではありません。</translation>
    </message>
    <message>
        <source>A registry is reached by https, or by http on this machine: what it says is run.</source>
        <translation>レジストリには https、またはこのマシン上なら http で接続します。レジストリの内容が実行されるためです。</translation>
    </message>
    <message>
        <source>The address of a registry has no name, password, query or fragment in it.</source>
        <translation>レジストリのアドレスに、ユーザー名、パスワード、クエリ、フラグメントは使えません。</translation>
    </message>
</context>
<context>
    <name>RegistryCommand</name>
    <message>
        <source>The package has a name that no %1 package can have; nothing is made of it.</source>
        <translation>パッケージの名前が %1 パッケージとしてあり得ないため、何も作りません。</translation>
    </message>
    <message>
        <source>The package has a version that is none; nothing is made of it.</source>
        <translation>パッケージのバージョンが正しくないため、何も作りません。</translation>
    </message>
    <message>
        <source>The container gets all rights on this machine.</source>
        <translation>コンテナーにこのマシンのすべての権限が与えられます。</translation>
    </message>
    <message>
        <source>The container gets more rights than usual.</source>
        <translation>コンテナーに通常より多くの権限が与えられます。</translation>
    </message>
    <message>
        <source>The container gets a device of this machine.</source>
        <translation>コンテナーにこのマシンのデバイスが与えられます。</translation>
    </message>
    <message>
        <source>The container shares this machine&apos;s network or processes.</source>
        <translation>コンテナーがこのマシンのネットワークまたはプロセスを共有します。</translation>
    </message>
    <message>
        <source>The container gets all files of this machine.</source>
        <translation>コンテナーにこのマシンのすべてのファイルが与えられます。</translation>
    </message>
    <message>
        <source>The container gets docker itself, and with it this machine.</source>
        <translation>コンテナーに docker 自体が、したがってこのマシンが与えられます。</translation>
    </message>
    <message>
        <source>npx is told to run a line of shell.</source>
        <translation>npx にシェルのコマンド行の実行を指示しています。</translation>
    </message>
    <message>
        <source>The package is taken from another place than your settings say.</source>
        <translation>パッケージを、設定とは別の場所から取得します。</translation>
    </message>
    <message>
        <source>Another package is installed as well.</source>
        <translation>別のパッケージもインストールします。</translation>
    </message>
    <message>
        <source>The publisher names “%1” to start it with; %2 is what such packages are started with.</source>
        <translation>公開元は起動に「%1」を指定していますが、この種のパッケージの起動には %2 を使います。</translation>
    </message>
    <message>
        <source>This package is a bundle, which is installed and not started by a command.</source>
        <translation>このパッケージはバンドルです。コマンドで起動するのではなく、インストールします。</translation>
    </message>
    <message>
        <source>Get the file from %1 and open it under Bundles.</source>
        <translation>%1 からファイルを取得し、「バンドル」で開いてください。</translation>
    </message>
    <message>
        <source>There is no known way to start a package of the kind “%1”.</source>
        <translation>種類「%1」のパッケージを起動する方法は未知です。</translation>
    </message>
    <message>
        <source>A secret stands in the command line, where other programs can read it.</source>
        <translation>コマンドラインにシークレットがあり、ほかのプログラムから読み取れます。</translation>
    </message>
    <message>
        <source>It has to be installed first: cargo install %1 --version %2</source>
        <translation>先にインストールが必要です: cargo install %1 --version %2</translation>
    </message>
</context>
<context>
    <name>RegistryEntry</name>
    <message>
        <source>The header “%1” cannot be sent like that.</source>
        <translation>ヘッダー「%1」はこのままでは送信できません。</translation>
    </message>
    <message>
        <source>There is no known way to reach a server by “%1”.</source>
        <translation>「%1」でサーバーに接続する方法は未知です。</translation>
    </message>
    <message>
        <source>With these values the server&apos;s address is none.</source>
        <translation>これらの値では、サーバーのアドレスが正しくありません。</translation>
    </message>
    <message>
        <source>What is sent to %1 can be read on the way: it is not https.</source>
        <translation>https ではないため、%1 への送信内容は途中で読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>It is reached over the network once it runs. Start it with: %1</source>
        <translation>実行後、ネットワーク経由で接続します。起動コマンド: %1</translation>
    </message>
    <message>
        <source>Its publisher no longer recommends it.</source>
        <translation>公開元はもう推奨していません。</translation>
    </message>
    <message>
        <source>The registry has taken it away; that is done with what does harm.</source>
        <translation>レジストリから削除されています。有害なものに対して行われる措置です。</translation>
    </message>
</context>
<context>
    <name>RegistryPage</name>
    <message>
        <source>The answer is not that of a registry: it is no JSON object.</source>
        <translation>応答がレジストリのものではありません。JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it has no list of servers.</source>
        <translation>応答がレジストリのものではありません。サーバーのリストがありません。</translation>
    </message>
    <message>
        <source>The registry sent %1 servers at once; more than 1000 are not read.</source>
        <translation>レジストリが一度に %1 台のサーバーを送信しました。1000 を超える分は読み取りません。</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it describes no server.</source>
        <translation>応答がレジストリのものではありません。サーバーの記述がありません。</translation>
    </message>
</context>
<context>
    <name>RegistryStore</name>
    <message>
        <source>What was kept of the registry cannot be read: %1.</source>
        <translation>レジストリの保存内容を読み取れません: %1。</translation>
    </message>
    <message>
        <source>What was read of the registry cannot be kept: %1.</source>
        <translation>レジストリから読み取った内容を保存できません: %1。</translation>
    </message>
</context>
<context>
    <name>RegistryUpdate</name>
    <message>
        <source>Add the new version anew, and remove this entry.</source>
        <translation>新しいバージョンを改めて追加し、このエントリを削除してください。</translation>
    </message>
    <message>
        <source>The command was changed by hand: it no longer names the package.</source>
        <translation>コマンドが手作業で変更され、パッケージの指定がなくなっています。</translation>
    </message>
    <message>
        <source>Install it: cargo install %1 --version %2</source>
        <translation>インストールしてください: cargo install %1 --version %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>「%1」が「%2」になります。</translation>
    </message>
    <message>
        <source>The variable “%1” is wanted now.</source>
        <translation>変数「%1」が新たに必要です。</translation>
    </message>
    <message>
        <source>This entry did not come from that server of a registry.</source>
        <translation>このエントリは、レジストリのそのサーバーから作られたものではありません。</translation>
    </message>
    <message>
        <source>Version %1 is no longer offered in the way this entry uses.</source>
        <translation>バージョン %1 は、このエントリの方法では提供されなくなりました。</translation>
    </message>
    <message>
        <source>How it is reached stays as it is.</source>
        <translation>接続方法は変わりません。</translation>
    </message>
</context>
<context>
    <name>RegistryValues</name>
    <message>
        <source>“%1” cannot hold a NUL character.</source>
        <translation>「%1」に NUL 文字は使えません。</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>「%1」は次のいずれかです: %2。</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>「%1」は数値です。</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>「%1」は true または false です。</translation>
    </message>
    <message>
        <source>“%1” is wanted.</source>
        <translation>「%1」が必要です。</translation>
    </message>
    <message>
        <source>“%1” is wanted: %2</source>
        <translation>「%1」が必要です: %2</translation>
    </message>
    <message>
        <source>“%1” is wanted: the address has it in it.</source>
        <translation>「%1」が必要です。アドレスに含まれています。</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>it is no regular file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>%1 MB を超えています</translation>
    </message>
</context>
<context>
    <name>RemoteErrorText</name>
    <message>
        <source>The server says that it has no such tool</source>
        <translation>サーバーの応答: そのようなツールはありません</translation>
    </message>
    <message>
        <source>The server says that it has no such prompt</source>
        <translation>サーバーの応答: そのようなプロンプトはありません</translation>
    </message>
    <message>
        <source>The server says that it has no such resource</source>
        <translation>サーバーの応答: そのようなリソースはありません</translation>
    </message>
    <message>
        <source>The server says that the parameters are not valid</source>
        <translation>サーバーの応答: パラメーターが正しくありません</translation>
    </message>
    <message>
        <source>The server does not know this method</source>
        <translation>サーバーはこのメソッドを認識しません</translation>
    </message>
    <message>
        <source>The server says that this is no valid request</source>
        <translation>サーバーの応答: 正しいリクエストではありません</translation>
    </message>
    <message>
        <source>The server could not read the request as JSON</source>
        <translation>サーバーがリクエストを JSON として読み取れませんでした</translation>
    </message>
    <message>
        <source>Something went wrong within the server</source>
        <translation>サーバー内部で問題が発生しました</translation>
    </message>
    <message>
        <source>The server says that headers and message do not agree</source>
        <translation>サーバーの応答: ヘッダーとメッセージが一致しません</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>サーバーがエラー %1 で応答しました。</translation>
    </message>
    <message>
        <source>%1 (error %2).</source>
        <translation>%1 (エラー %2)。</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>“%1” is no root: roots are addresses such as file:///home/me/project.</source>
        <translation>「%1」はルートではありません。ルートは file:///home/me/project のようなアドレスです。</translation>
    </message>
</context>
<context>
    <name>RulesFile</name>
    <message>
        <source>Open the file in an editor by hand: %1</source>
        <translation>ファイルを手動でエディターで開いてください: %1</translation>
    </message>
    <message>
        <source>The file was not made: %1</source>
        <translation>ファイルを作成しませんでした: %1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open it with.</source>
        <translation>このシステムには、開くための xdg-open がありません。</translation>
    </message>
    <message>
        <source>The editor could not be started.</source>
        <translation>エディターを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reads files, lists folders and runs five safe commands below one folder.</source>
        <translation>1 つのフォルダー以下で、ファイルの読み取り、フォルダーの一覧、5 つの安全なコマンドの実行を行います。</translation>
    </message>
    <message>
        <source>Describes repositories on GitHub and, with a token, opens issues there.</source>
        <translation>GitHub のリポジトリの情報を示し、トークンがあれば issue を作成します。</translation>
    </message>
    <message>
        <source>Follows a file as it grows, and tells what changes in a folder as it happens.</source>
        <translation>増えていくファイルを追い、フォルダーの変化をその都度知らせます。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Must not be empty.</source>
        <translation>空にはできません。</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>%1 文字以上必要です。</translation>
    </message>
    <message>
        <source>Must have at most one character.</source>
        <translation>最大 1 文字です。</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>最大 %1 文字です。</translation>
    </message>
    <message>
        <source>Must have at least one item.</source>
        <translation>項目が 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>Must have at least %1 items.</source>
        <translation>項目が %1 個以上必要です。</translation>
    </message>
    <message>
        <source>Must have at most one item.</source>
        <translation>項目は最大 1 つです。</translation>
    </message>
    <message>
        <source>Must have at most %1 items.</source>
        <translation>項目は最大 %1 個です。</translation>
    </message>
    <message>
        <source>None of the items is of the kind that must be among them.</source>
        <translation>含まれるべき種類の項目がありません。</translation>
    </message>
    <message>
        <source>At least %1 items must be of a kind that fewer are.</source>
        <translation>ある種類の項目が %1 個以上必要ですが、足りません。</translation>
    </message>
    <message>
        <source>Must have at least one property.</source>
        <translation>プロパティが 1 つ以上必要です。</translation>
    </message>
    <message>
        <source>Must have at least %1 properties.</source>
        <translation>プロパティが %1 個以上必要です。</translation>
    </message>
    <message>
        <source>Must have at most one property.</source>
        <translation>プロパティは最大 1 つです。</translation>
    </message>
    <message>
        <source>Must have at most %1 properties.</source>
        <translation>プロパティは最大 %1 個です。</translation>
    </message>
    <message>
        <source>The schema is too large to use.</source>
        <translation>スキーマが大きすぎて使えません。</translation>
    </message>
    <message>
        <source>The schema is nested too deeply to use.</source>
        <translation>スキーマの入れ子が深すぎて使えません。</translation>
    </message>
    <message>
        <source>The schema is written in a dialect Signalbox does not know: %1.</source>
        <translation>スキーマが Signalbox の知らない方言で書かれています: %1。</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>スキーマはオブジェクト、true、false のいずれかである必要があります。</translation>
    </message>
    <message>
        <source>A reference must be text.</source>
        <translation>参照はテキストである必要があります。</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>スキーマが参照する %1 が、その中にありません。</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is outside it and is never fetched.</source>
        <translation>スキーマが参照する %1 は外部にあり、取得されません。</translation>
    </message>
    <message>
        <source>Not a date. Use YYYY-MM-DD.</source>
        <translation>日付ではありません。YYYY-MM-DD の形式です。</translation>
    </message>
    <message>
        <source>Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z.</source>
        <translation>時刻ではありません。14:30:00Z のようにタイムゾーン付きの HH:MM:SS の形式です。</translation>
    </message>
    <message>
        <source>Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.</source>
        <translation>日時ではありません。YYYY-MM-DDTHH:MM:SSZ の形式です。</translation>
    </message>
    <message>
        <source>Not an email address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>Not an address. Use a form such as https://example.org/path.</source>
        <translation>アドレスではありません。https://example.org/path のような形式です。</translation>
    </message>
    <message>
        <source>Not a UUID.</source>
        <translation>UUID ではありません。</translation>
    </message>
    <message>
        <source>Not an IPv4 address.</source>
        <translation>IPv4 アドレスではありません。</translation>
    </message>
    <message>
        <source>Not an IPv6 address.</source>
        <translation>IPv6 アドレスではありません。</translation>
    </message>
    <message>
        <source>The schema is not valid: the value of %1 is of the wrong kind.</source>
        <translation>スキーマが正しくありません。%1 の値の種類が違います。</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used.</source>
        <translation>パターン %1 は使えません。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>%1 でなければなりません。</translation>
    </message>
    <message>
        <source>Must be %1 or %2.</source>
        <translation>%1 または %2 でなければなりません。</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>許可された値ではありません。</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>%1 以上でなければなりません。</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>%1 より大きくなければなりません。</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>%1 以下でなければなりません。</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>%1 より小さくなければなりません。</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>%1 の倍数でなければなりません。</translation>
    </message>
    <message>
        <source>The pattern %1 takes too long to check.</source>
        <translation>パターン %1 の確認に時間がかかりすぎます。</translation>
    </message>
    <message>
        <source>Does not match the pattern %1.</source>
        <translation>パターン %1 に一致しません。</translation>
    </message>
    <message>
        <source>At most %1 items may be of a kind that more are.</source>
        <translation>ある種類の項目は最大 %1 個ですが、それより多くあります。</translation>
    </message>
    <message>
        <source>Items %1 and %2 are the same.</source>
        <translation>項目 %1 と %2 が同じです。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>This name is not allowed.</source>
        <translation>この名前は許可されていません。</translation>
    </message>
    <message>
        <source>One item too many.</source>
        <translation>項目が 1 つ多すぎます。</translation>
    </message>
    <message>
        <source>Not a known property.</source>
        <translation>未知のプロパティです。</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation>ここに値は許可されていません。</translation>
    </message>
    <message>
        <source>The schema is too complex to check this value to the end.</source>
        <translation>スキーマが複雑すぎて、この値を最後まで確認できません。</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>この値は許可されていません。</translation>
    </message>
    <message>
        <source>Fits more than one of the allowed forms; exactly one is allowed.</source>
        <translation>許可された形の複数に当てはまります。1 つだけ許可されています。</translation>
    </message>
    <message>
        <source>Fits none of the allowed forms.</source>
        <translation>許可された形のどれにも当てはまりません。</translation>
    </message>
</context>
<context>
    <name>SchemaReader</name>
    <message>
        <source>The schema is too large for more fields.</source>
        <translation>スキーマが大きすぎて、これ以上フィールドを作れません。</translation>
    </message>
    <message>
        <source>Any JSON value.</source>
        <translation>任意の JSON 値。</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>スキーマはここに値を許していません。</translation>
    </message>
    <message>
        <source>Its schema is nested too deeply for a form.</source>
        <translation>スキーマの入れ子が深すぎて、フォームにできません。</translation>
    </message>
    <message>
        <source>Its schema combines several choices at once.</source>
        <translation>スキーマが複数の選択を同時に組み合わせています。</translation>
    </message>
    <message>
        <source>Its type is not one of JSON Schema&apos;s.</source>
        <translation>型が JSON Schema のものではありません。</translation>
    </message>
    <message>
        <source>Any object.</source>
        <translation>任意のオブジェクト。</translation>
    </message>
    <message>
        <source>A list with a schema for each place.</source>
        <translation>位置ごとのスキーマを持つリスト。</translation>
    </message>
    <message>
        <source>It refers to a schema outside its document.</source>
        <translation>文書の外のスキーマを参照しています。</translation>
    </message>
    <message>
        <source>It refers to a part of the schema that is not there.</source>
        <translation>スキーマ内に存在しない部分を参照しています。</translation>
    </message>
    <message>
        <source>Its schema is not an object.</source>
        <translation>スキーマがオブジェクトではありません。</translation>
    </message>
    <message>
        <source>Parts of its schema contradict each other.</source>
        <translation>スキーマの一部が互いに矛盾しています。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>バリアント %1</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets is damaged.</source>
        <translation>シークレットファイルが壊れています。</translation>
    </message>
    <message>
        <source>Put a copy of it in its place, or remove it and give the secrets anew.</source>
        <translation>コピーで置き換えるか、削除してシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>There is not enough memory to make a key of the passphrase.</source>
        <translation>パスフレーズから鍵を作るためのメモリが足りません。</translation>
    </message>
    <message>
        <source>No key can be made.</source>
        <translation>鍵を作成できません。</translation>
    </message>
    <message>
        <source>The file of secrets wants more work for its key than is done here, or too little; no Signalbox wrote it.</source>
        <translation>シークレットファイルの鍵に必要な計算量が、ここで行う範囲を外れています。Signalbox が書いたものではありません。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation>シークレットファイルのパスフレーズではありません。</translation>
    </message>
    <message>
        <source>The file of secrets would grow too big.</source>
        <translation>シークレットファイルが大きくなりすぎます。</translation>
    </message>
    <message>
        <source>The secrets cannot be encrypted.</source>
        <translation>シークレットを暗号化できません。</translation>
    </message>
</context>
<context>
    <name>SecretKind</name>
    <message>
        <source>GitHub token</source>
        <translation>GitHub トークン</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab トークン</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Stripe キー</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>Anthropic キー</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack トークン</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>AWS キー</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation>Google キー</translation>
    </message>
    <message>
        <source>npm token</source>
        <translation>npm トークン</translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation>PyPI トークン</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face トークン</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>It cannot be read where secrets are to be kept.</source>
        <translation>シークレットの保存先を読み取れません。</translation>
    </message>
    <message>
        <source>Choose it anew in the settings, or with “signalbox-cli credentials store”.</source>
        <translation>設定で、または「signalbox-cli credentials store」で選び直してください。</translation>
    </message>
    <message>
        <source>Where secrets are kept cannot be written down.</source>
        <translation>シークレットの保存先を書き込めません。</translation>
    </message>
</context>
<context>
    <name>SecretPlan</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The secrets of %1 go where secrets are kept; the entry refers to them.</source>
        <translation>%1 のシークレットをシークレットの保存先に移し、エントリから参照します。</translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>What is kept of this server&apos;s credentials cannot be read.</source>
        <translation>このサーバーの保存済みの資格情報を読み取れません。</translation>
    </message>
    <message>
        <source>A secret must be text in UTF-8.</source>
        <translation>シークレットは UTF-8 のテキストである必要があります。</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>%1 を追加。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 を削除。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>%1 を変更。</translation>
    </message>
    <message>
        <source>%1 is changed. %2</source>
        <translation>%1 を変更。%2</translation>
    </message>
</context>
<context>
    <name>ServerEntry</name>
    <message>
        <source>“type” must be stdio, http, sse or websocket, not “%1”.</source>
        <translation>「type」は stdio、http、sse、websocket のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>There is neither a “command” nor a “url”.</source>
        <translation>「command」も「url」もありません。</translation>
    </message>
    <message>
        <source>A stdio server needs a “command”.</source>
        <translation>stdio サーバーには「command」が必要です。</translation>
    </message>
    <message>
        <source>A server of this type needs a “url”.</source>
        <translation>この種類のサーバーには「url」が必要です。</translation>
    </message>
    <message>
        <source>“%1” must be auto, legacy, modern or a known revision, not “%2”.</source>
        <translation>「%1」は auto、legacy、modern、または既知のリビジョンです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>“signalbox.id” may hold letters, digits and hyphens only.</source>
        <translation>「signalbox.id」に使えるのは英字、数字、ハイフンだけです。</translation>
    </message>
    <message>
        <source>An entry must be an object.</source>
        <translation>項目はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>テキストのオブジェクト</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>「%1」は%2である必要があります。%3は使えません。</translation>
    </message>
    <message>
        <source>“signalbox.auth.kind” must be one of %1, not “%2”.</source>
        <translation>「signalbox.auth.kind」は %1 のいずれかです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal.</source>
        <translation>「signalbox.tls.fingerprint」は 16 進数の SHA-256 である必要があります。</translation>
    </message>
    <message>
        <source>“signalbox.health.check” must be none, ping or tool, not “%1”.</source>
        <translation>「signalbox.health.check」は none、ping、tool のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>A check by a tool needs “signalbox.health.tool”.</source>
        <translation>ツールによる検査には「signalbox.health.tool」が必要です。</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>「%1」は %2～%3 の数値である必要があります。</translation>
    </message>
    <message>
        <source>“signalbox.auth.algorithm” must be HS256, RS256 or ES256, not “%1”.</source>
        <translation>「signalbox.auth.algorithm」は HS256、RS256、ES256 のいずれかです。「%1」は使えません。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>「%1」は整数である必要があります。</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” needs “requests”: how many in one window of time.</source>
        <translation>「signalbox.auth.rate」には「requests」(1 つの時間枠での数) が必要です。</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” is for keys, passwords and tokens that are given, not for those of a sign-in.</source>
        <translation>「signalbox.auth.rate」は指定された鍵、パスワード、トークン用です。サインインで得たものには使えません。</translation>
    </message>
    <message>
        <source>“signalbox.auth.%1” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>「signalbox.auth.%1」はファイル内のシークレットになります。環境変数を指定するか、サーバーの設定で入力してください。</translation>
    </message>
    <message>
        <source>“signalbox.tls.passphrase” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>「signalbox.tls.passphrase」はファイル内のシークレットになります。環境変数を指定するか、サーバーの設定で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>「%1」はリストではありません。</translation>
    </message>
</context>
<context>
    <name>ServerJson</name>
    <message>
        <source>The format “%1” is not known; it is taken as text.</source>
        <translation>形式「%1」は未知のため、テキストとして扱います。</translation>
    </message>
    <message>
        <source>It has no name, so it is left out.</source>
        <translation>名前がないため、除外します。</translation>
    </message>
    <message>
        <source>An argument is named or positional, not “%1”; it is left out.</source>
        <translation>引数は named か positional であり、「%1」ではないため、除外します。</translation>
    </message>
    <message>
        <source>A named argument without a name is left out.</source>
        <translation>名前のない名前付き引数は除外します。</translation>
    </message>
    <message>
        <source>A package needs a kind of registry and an identifier.</source>
        <translation>パッケージにはレジストリの種類と識別子が必要です。</translation>
    </message>
    <message>
        <source>A bundle needs fileSha256, which says what the file must be.</source>
        <translation>バンドルには、ファイルの内容を確認するための fileSha256 が必要です。</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>サーバーには名前が必要です。</translation>
    </message>
    <message>
        <source>The name is not of the form that the schema asks for, such as com.example/weather.</source>
        <translation>名前がスキーマの求める形式 (例: com.example/weather) ではありません。</translation>
    </message>
    <message>
        <source>A server needs a version.</source>
        <translation>サーバーにはバージョンが必要です。</translation>
    </message>
    <message>
        <source>“%1” is a range, not a version.</source>
        <translation>「%1」は範囲であり、バージョンではありません。</translation>
    </message>
    <message>
        <source>A server.json is an object.</source>
        <translation>server.json はオブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>This should be a text; it is left out.</source>
        <translation>テキストであるべきものです。除外します。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters; the rest is left out.</source>
        <translation>%1 文字を超えています。超過分は除外します。</translation>
    </message>
    <message>
        <source>This should be true or false; it is taken as false.</source>
        <translation>true または false であるべきものです。false として扱います。</translation>
    </message>
    <message>
        <source>This should be an object; it is left out.</source>
        <translation>オブジェクトであるべきものです。除外します。</translation>
    </message>
    <message>
        <source>This should be a list; it is left out.</source>
        <translation>リストであるべきものです。除外します。</translation>
    </message>
    <message>
        <source>There are more than %1; the rest is left out.</source>
        <translation>%1 個を超えています。超過分は除外します。</translation>
    </message>
    <message>
        <source>This is of another type than expected; it is left out.</source>
        <translation>型が想定と異なるため、除外します。</translation>
    </message>
</context>
<context>
    <name>ServerMatrix</name>
    <message>
        <source>%1: “%2” and “%3”.</source>
        <translation>%1: 「%2」と「%3」。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Arguments: another secret.</source>
        <translation>引数: シークレットが異なります。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>ヘッダー %1</translation>
    </message>
    <message>
        <source>%1: only in the second.</source>
        <translation>%1: 2 番目のみ。</translation>
    </message>
    <message>
        <source>%1: only in the first.</source>
        <translation>%1: 1 番目のみ。</translation>
    </message>
    <message>
        <source>%1: another value.</source>
        <translation>%1: 値が異なります。</translation>
    </message>
    <message>
        <source>Address: another secret.</source>
        <translation>アドレス: シークレットが異なります。</translation>
    </message>
    <message>
        <source>%1: another reference, “%2” and “%3”.</source>
        <translation>%1: 参照が異なります。「%2」と「%3」。</translation>
    </message>
    <message>
        <source>File of variables</source>
        <translation>変数のファイル</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>すべてのフォルダー</translation>
    </message>
    <message>
        <source>For %1 it has another of this name, which cannot be used.</source>
        <translation>%1 用に同じ名前の別のものがありますが、使えません。</translation>
    </message>
    <message>
        <source>For %1 it has another of this name, which is the same.</source>
        <translation>%1 用に同じ名前の別のものがあり、内容は同じです。</translation>
    </message>
    <message>
        <source>For %1 it has another of this name, which differs: %2</source>
        <translation>%1 用に同じ名前の別のものがあり、内容が異なります: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server asks for input but says neither what it asks nor where to go on.</source>
        <translation>サーバーが入力を求めていますが、質問の内容も続行先も示していません。</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is not a string.</source>
        <translation>サーバーの requestState が文字列ではありません。</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is longer than %1 bytes.</source>
        <translation>サーバーの requestState が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The server&apos;s inputRequests is not an object.</source>
        <translation>サーバーの inputRequests がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>The server asks for input of an unknown kind: %1</source>
        <translation>サーバーが未知の種類の入力を求めています: %1</translation>
    </message>
    <message>
        <source>The server asks more than %1 questions at once.</source>
        <translation>サーバーが一度に %1 個を超える質問をしています。</translation>
    </message>
    <message>
        <source>The server asks for input but does not say what.</source>
        <translation>サーバーが入力を求めていますが、内容を示していません。</translation>
    </message>
</context>
<context>
    <name>SessionBook</name>
    <message>
        <source>The list of sessions cannot be understood; none of them counts.</source>
        <translation>セッションの一覧を解釈できません。どのセッションも有効ではありません。</translation>
    </message>
    <message>
        <source>A session needs a user, tools that may be called, and time.</source>
        <translation>セッションにはユーザー、呼び出せるツール、時間が必要です。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>そのセッションはありません。</translation>
    </message>
    <message>
        <source>A session that was ended cannot be renewed.</source>
        <translation>終了したセッションは更新できません。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting “%1” cannot be that: %2.</source>
        <translation>設定「%1」にその値は使えません: %2。</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>on か off です</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2</source>
        <translation>%1～%2 の整数です</translation>
    </message>
    <message>
        <source>it is a text of one line, %1 characters at most</source>
        <translation>1 行のテキストで、最長 %1 文字です</translation>
    </message>
    <message>
        <source>it is a list of names</source>
        <translation>名前のリストです</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>%1 のいずれかです</translation>
    </message>
    <message>
        <source>“%1” is not changed here.</source>
        <translation>「%1」はここでは変更できません。</translation>
    </message>
    <message>
        <source>Use the window&apos;s settings, or %1.</source>
        <translation>ウィンドウの設定か %1 を使ってください。</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>設定を書き込めません。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>バイト %1</translation>
    </message>
    <message>
        <source>That is no file of settings of Signalbox.</source>
        <translation>Signalbox の設定ファイルではありません。</translation>
    </message>
    <message>
        <source>The file of settings is of another version than this Signalbox reads.</source>
        <translation>設定ファイルのバージョンに、この Signalbox は対応していません。</translation>
    </message>
    <message>
        <source>A secret does not belong into the collector&apos;s address.</source>
        <translation>コレクターのアドレスにシークレットを含めないでください。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>High contrast: black and white, strong edges.</source>
        <translation>ハイコントラスト: 白黒、はっきりした枠。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>It is spoken when Signalbox is started again.</source>
        <translation>Signalbox を再起動すると有効になります。</translation>
    </message>
    <message>
        <source>Calls that took long</source>
        <translation>時間のかかった呼び出し</translation>
    </message>
    <message>
        <source>When such a call ends and another window has the focus.</source>
        <translation>そのような呼び出しが終わり、別のウィンドウにフォーカスがあるとき。</translation>
    </message>
    <message>
        <source>Servers that fail</source>
        <translation>障害のあるサーバー</translation>
    </message>
    <message>
        <source>When a server is lost or cannot be connected.</source>
        <translation>サーバーが失われたか、接続できないとき。</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>待機中のリクエスト</translation>
    </message>
    <message>
        <source>When a server, or a rule, waits for an answer of yours.</source>
        <translation>サーバーまたは規則が回答を待っているとき。</translation>
    </message>
    <message>
        <source>Alerts of the monitor</source>
        <translation>モニターのアラート</translation>
    </message>
    <message>
        <source>When a rule that you set in the monitor begins or ceases to hold.</source>
        <translation>モニターで設定した規則の条件が成立したとき、または解消したとき。</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>Closing the window leaves Signalbox in the tray</source>
        <translation>ウィンドウを閉じても Signalbox をトレイに残す</translation>
    </message>
    <message>
        <source>Servers stay connected. Quit ends Signalbox.</source>
        <translation>サーバーの接続は続きます。「終了」で Signalbox を終了します。</translation>
    </message>
    <message>
        <source>Answer requests of servers by the rules of a file</source>
        <translation>ファイルの規則でサーバーからのリクエストに回答</translation>
    </message>
    <message>
        <source>The file answers.json in the settings folder.</source>
        <translation>設定フォルダーのファイル answers.json。</translation>
    </message>
    <message>
        <source>From the start of a server&apos;s program until it has said who it is.</source>
        <translation>サーバーのプログラムの起動から、サーバーが名乗るまで。</translation>
    </message>
    <message>
        <source>A server&apos;s own settings, and those of one call, go before this.</source>
        <translation>サーバー自身の設定と個々の呼び出しの設定が優先されます。</translation>
    </message>
    <message>
        <source>A longer one is an error, and is not kept in memory.</source>
        <translation>これより長いものはエラーとなり、メモリに保持されません。</translation>
    </message>
    <message>
        <source>Of tools, resources or prompts of one server.</source>
        <translation>1 つのサーバーのツール、リソース、プロンプトのもの。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>シークレットの保存先</translation>
    </message>
    <message>
        <source>A change moves what is kept.</source>
        <translation>変更すると、保存されているものを移動します。</translation>
    </message>
    <message>
        <source>In days; 0: however old. Older messages go and do not come back.</source>
        <translation>日数。0: 無期限。古いメッセージは消え、元に戻せません。</translation>
    </message>
    <message>
        <source>In MiB; 0: any size. The oldest go first.</source>
        <translation>MiB 単位。0: 無制限。古いものから消えます。</translation>
    </message>
    <message>
        <source>Newest messages of each server; 0: any number.</source>
        <translation>各サーバーの最新のメッセージ。0: 無制限。</translation>
    </message>
    <message>
        <source>Report calls to an OpenTelemetry collector</source>
        <translation>呼び出しを OpenTelemetry コレクターに報告</translation>
    </message>
    <message>
        <source>Names of servers and tools, times and errors; never arguments or results.</source>
        <translation>サーバー名、ツール名、時間、エラー。引数や結果は含みません。</translation>
    </message>
    <message>
        <source>Collector address</source>
        <translation>コレクターのアドレス</translation>
    </message>
    <message>
        <source>Empty: OTEL_EXPORTER_OTLP_ENDPOINT, else http://localhost:4318.</source>
        <translation>空: OTEL_EXPORTER_OTLP_ENDPOINT、なければ http://localhost:4318。</translation>
    </message>
    <message>
        <source>Servers that are not reported</source>
        <translation>報告しないサーバー</translation>
    </message>
    <message>
        <source>Send calls to the team&apos;s database</source>
        <translation>呼び出しをチームのデータベースに送信</translation>
    </message>
    <message>
        <source>Never arguments, results or error texts.</source>
        <translation>引数、結果、エラーの文面は含みません。</translation>
    </message>
    <message>
        <source>Team&apos;s database</source>
        <translation>チームのデータベース</translation>
    </message>
    <message>
        <source>Of PostgreSQL, without a password.</source>
        <translation>PostgreSQL のもの。パスワードなし。</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>チームのメンバー</translation>
    </message>
    <message>
        <source>Empty: your name on this machine.</source>
        <translation>空: このマシンでのユーザー名。</translation>
    </message>
    <message>
        <source>Servers whose calls are not sent</source>
        <translation>呼び出しを送信しないサーバー</translation>
    </message>
    <message>
        <source>Registries of servers</source>
        <translation>サーバーのレジストリ</translation>
    </message>
    <message>
        <source>Addresses, with commas between them. Nothing is asked of them before you look at the registry.</source>
        <translation>アドレス (コンマ区切り)。レジストリを表示するまで、問い合わせは行いません。</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>リリース一覧</translation>
    </message>
    <message>
        <source>An address of https. Empty: Signalbox never looks for updates. Else it reads the list once a day.</source>
        <translation>https のアドレス。空: Signalbox は更新を調べません。指定時は 1 日に 1 回、一覧を読み取ります。</translation>
    </message>
    <message>
        <source>The language is system or one of %1.</source>
        <translation>言語は system または次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>theme, dark mode, light mode, scheme, look, contrast</source>
        <translation>テーマ、ダークモード、ライトモード、配色、外観、見た目、コントラスト</translation>
    </message>
    <message>
        <source>zoom, size, scale, spacing, row height, compact</source>
        <translation>ズーム、拡大、縮小、サイズ、倍率、間隔、余白、行の高さ、コンパクト</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>翻訳、ロケール、日本語、表示言語</translation>
    </message>
    <message>
        <source>A long call lasts at least</source>
        <translation>長い呼び出しとみなす時間</translation>
    </message>
    <message>
        <source>time limit, duration, slow, threshold</source>
        <translation>制限時間、所要時間、遅い、しきい値、閾値</translation>
    </message>
    <message>
        <source>background, minimize, notification area</source>
        <translation>バックグラウンド、常駐、最小化、通知領域</translation>
    </message>
    <message>
        <source>background, minimize, exit</source>
        <translation>バックグラウンド、常駐、最小化、終了</translation>
    </message>
    <message>
        <source>Time limit of connecting</source>
        <translation>接続の制限時間</translation>
    </message>
    <message>
        <source>timeout, time out, start, slow</source>
        <translation>タイムアウト、時間切れ、起動、開始、遅い</translation>
    </message>
    <message>
        <source>Time limit of a request</source>
        <translation>リクエストの制限時間</translation>
    </message>
    <message>
        <source>timeout, time out, answer, slow, call</source>
        <translation>タイムアウト、時間切れ、応答、回答、遅い、呼び出し</translation>
    </message>
    <message>
        <source>Progress starts the time limit of a request anew</source>
        <translation>進捗があればリクエストの制限時間を数え直す</translation>
    </message>
    <message>
        <source>timeout, time out, call</source>
        <translation>タイムアウト、時間切れ、呼び出し</translation>
    </message>
    <message>
        <source>Time limit of a request, whatever its progress</source>
        <translation>リクエストの制限時間 (進捗に関係なく)</translation>
    </message>
    <message>
        <source>timeout, time out, total, longest, call</source>
        <translation>タイムアウト、時間切れ、合計、全体、最長、呼び出し</translation>
    </message>
    <message>
        <source>Size limit of a message</source>
        <translation>メッセージのサイズ上限</translation>
    </message>
    <message>
        <source>memory, megabytes, largest, maximum</source>
        <translation>メモリ、メモリー、メガバイト、最大、上限</translation>
    </message>
    <message>
        <source>Most entries of one list</source>
        <translation>1 つの一覧の最大項目数</translation>
    </message>
    <message>
        <source>number, count, maximum</source>
        <translation>数、件数、個数、最大、上限</translation>
    </message>
    <message>
        <source>history, record, log, retention, age, delete, disk space</source>
        <translation>履歴、記録、ログ、保存期間、保持、期限、削除、ディスク容量</translation>
    </message>
    <message>
        <source>keychain, keyring, password, token, API key, credentials, vault, encryption</source>
        <translation>キーチェーン、キーリング、パスワード、トークン、API キー、資格情報、認証情報、保管庫、暗号化</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>メッセージの保持期間</translation>
    </message>
    <message>
        <source>Size of all messages at most</source>
        <translation>全メッセージの合計サイズの上限</translation>
    </message>
    <message>
        <source>Messages of each server at most</source>
        <translation>サーバーごとのメッセージ数の上限</translation>
    </message>
    <message>
        <source>telemetry, tracing, metrics, OTLP</source>
        <translation>テレメトリ、トレース、メトリクス、OTLP</translation>
    </message>
    <message>
        <source>catalog, marketplace, directory</source>
        <translation>カタログ、マーケットプレイス、ディレクトリ</translation>
    </message>
    <message>
        <source>version, upgrade, update</source>
        <translation>バージョン、アップグレード、アップデート、更新</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation>Signalbox について</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>MCP サーバーの管理、テスト、監視を行います。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用ライブラリ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>何も記録されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AddressBody</name>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>It reads as “%1”. Letters of another alphabet may look like those of a host that you know.</source>
        <translation>「%1」と読めます。別の文字体系の文字が、知っているホストの文字に似て見えることがあります。</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>アドレス全体</translation>
    </message>
    <message>
        <source>Nothing is opened unless you say so. “Accept” tells the server that you agreed to go there, no more.</source>
        <translation>指示しない限り何も開きません。「承諾」は、訪問に同意したことをサーバーに伝えるだけです。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Given to the browser. Accept when you are done there.</source>
        <translation>ブラウザーに渡しました。済んだら承諾してください。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Cannot be opened: what stands before the @ only looks like a host.</source>
        <translation>開けません: @ の前はホストのように見えるだけです。</translation>
    </message>
    <message>
        <source>Cannot be opened: it is not written as addresses are.</source>
        <translation>開けません: アドレスとして正しい書き方ではありません。</translation>
    </message>
    <message>
        <source>Cannot be opened: only https addresses can, and http ones of this computer.</source>
        <translation>開けません: 開けるのは https のアドレスと、このコンピューターの http のアドレスだけです。</translation>
    </message>
    <message>
        <source>The address is too long to be shown whole: it can only be refused.</source>
        <translation>アドレスが長すぎて全体を表示できません。拒否しかできません。</translation>
    </message>
    <message>
        <source>The address goes on below: see its end first.</source>
        <translation>アドレスは下に続いています。先に末尾まで見てください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertLines</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>%1 (%2), since %3</source>
        <translation>%1 (%2)、%3 から</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertRuleModel</name>
    <message>
        <source>each server</source>
        <translation>各サーバー</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 (%2 から)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>通知する</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>アラート規則</translation>
    </message>
    <message>
        <source>Figures are those of the last minute. What begins to hold is said here, on the monitor, and by the desktop.</source>
        <translation>数値は直近 1 分間のものです。条件が成立すると、ここ、モニター、デスクトップで知らせます。</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>規則を削除(&amp;R)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>For so many seconds</source>
        <translation>継続秒数</translation>
    </message>
    <message>
        <source>for </source>
        <comment>a time</comment>
        <translation>継続 </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>each server</source>
        <translation>各サーバー</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>規則を追加(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsModel</name>
    <message numerus="yes">
        <source>Server %1, %n tool(s)</source>
        <translation>
            <numerusform>サーバー %1、ツール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n tool(s), folded</source>
        <translation>
            <numerusform>サーバー %1、ツール %n 個、折りたたみ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsPane</name>
    <message>
        <source>Tools of all servers</source>
        <translation>全サーバーのツール</translation>
    </message>
    <message>
        <source>Filter the tools of all servers</source>
        <translation>全サーバーのツールをフィルター</translation>
    </message>
    <message>
        <source>Only the tools of this server</source>
        <translation>このサーバーのツールのみ</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>「%1」に一致するツールはありません。%2 件を非表示。</translation>
    </message>
    <message>
        <source>No server that is connected offers tools.</source>
        <translation>接続中のサーバーにツールを提供するものはありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerPane</name>
    <message>
        <source>Show in the journal</source>
        <translation>ジャーナルで表示</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>ジャーナルで表示</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerReader</name>
    <message>
        <source>The server answered with status %1 %2.</source>
        <translation>サーバーがステータス %1 %2 で応答しました。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>サーバーが %1 秒待つよう求めています。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes.</source>
        <translation>サーバーが %1 バイトを超えるメッセージを送信しました。</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>それが意図したものなら、サーバーの設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is neither JSON nor a stream of events but “%1”.</source>
        <translation>サーバーの応答は JSON でもイベントストリームでもなく「%1」です。</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>先頭: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerTexts</name>
    <message>
        <source>No answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が失われました。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The read was not sent.</source>
        <translation>読み取りは送信されませんでした。</translation>
    </message>
    <message>
        <source>The answer is no result of resources/read.</source>
        <translation>応答が resources/read の結果ではありません。</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1: 期待 %2、実際 %3。</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>他に %1 件あります。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2: %3</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFactsModel</name>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>現在地</translation>
    </message>
    <message>
        <source>Write to the clipboard</source>
        <translation>クリップボードへの書き込み</translation>
    </message>
    <message>
        <source>It reaches no network, no file and no other app.</source>
        <translation>ネットワーク、ファイル、ほかのアプリのいずれにもアクセスしません。</translation>
    </message>
    <message>
        <source>It reaches the addresses that it declared (%1), no file and no other app.</source>
        <translation>宣言したアドレス (%1) にアクセスします。ファイルやほかのアプリにはアクセスしません。</translation>
    </message>
    <message>
        <source>It may call tools of this server that are open to apps; your rules decide about each call.</source>
        <translation>このサーバーの、アプリに公開されたツールを呼び出せます。個々の呼び出しは規則に従います。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>for apps only: hidden from models</source>
        <translation>アプリ専用: モデルには非表示</translation>
    </message>
    <message>
        <source>for nobody: neither models nor apps may call it</source>
        <translation>対象なし: モデルもアプリも呼び出せません</translation>
    </message>
    <message>
        <source>for models and apps</source>
        <translation>モデルとアプリ用</translation>
    </message>
    <message>
        <source>for models only: the app may not call it</source>
        <translation>モデル専用: アプリは呼び出せません</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>呼び出し可能</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No tool names this app; it can be run by itself.</source>
        <translation>このアプリを指すツールはありません。単独で実行できます。</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>sends to it and receives from it</source>
        <translation>ここに送信し、ここから受信します</translation>
    </message>
    <message>
        <source>Loads from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>loads pictures, scripts, styles, fonts and media from it</source>
        <translation>画像、スクリプト、スタイル、フォント、メディアをここから読み込みます</translation>
    </message>
    <message>
        <source>Shows frames of</source>
        <translation>フレームの表示元</translation>
    </message>
    <message>
        <source>shows pages of it inside its own</source>
        <translation>そのページを自身の中に表示します</translation>
    </message>
    <message>
        <source>Base of addresses</source>
        <translation>ベースアドレス</translation>
    </message>
    <message>
        <source>may stand before addresses without a host; allows nothing more</source>
        <translation>ホストのないアドレスの前に置けます。それ以外は許可しません</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>、このコンピューター上</translation>
    </message>
    <message>
        <source>, not encrypted</source>
        <translation>、暗号化なし</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>宣言なし</translation>
    </message>
    <message>
        <source>reaches nothing</source>
        <translation>どこにもアクセスしません</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求するもの</translation>
    </message>
    <message>
        <source>only if you allow it when you run the app</source>
        <translation>アプリの実行時に許可した場合のみ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>オリジン</translation>
    </message>
    <message>
        <source>not given: here each run has an origin of its own</source>
        <translation>指定なし: ここでは実行ごとに独自のオリジンを使います</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>枠線</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>希望する</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>希望しない</translation>
    </message>
    <message>
        <source>here each app has a window of its own</source>
        <translation>ここではアプリごとに独自のウィンドウがあります</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>changes when the page does</source>
        <translation>ページが変わると変わります</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>一覧にあるか</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>servers may leave apps out of their list of resources</source>
        <translation>サーバーはアプリをリソースの一覧から省くことができます</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>期待: %1、実際: %2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppHost</name>
    <message>
        <source>a message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>It is no JSON-RPC 2.0 message.</source>
        <translation>JSON-RPC 2.0 のメッセージではありません。</translation>
    </message>
    <message>
        <source>Its id is neither a text nor a number.</source>
        <translation>ID がテキストでも数値でもありません。</translation>
    </message>
    <message>
        <source>The app has not sent ui/initialize.</source>
        <translation>アプリが ui/initialize を送信していません。</translation>
    </message>
    <message>
        <source>This host does not know that method.</source>
        <translation>このホストはそのメソッドを認識しません。</translation>
    </message>
    <message>
        <source>This host does not know that notification.</source>
        <translation>このホストはその通知を認識しません。</translation>
    </message>
    <message>
        <source>The app does not say what it can do (appCapabilities).</source>
        <translation>アプリが対応機能 (appCapabilities) を示していません。</translation>
    </message>
    <message>
        <source>It does not follow ui/initialize.</source>
        <translation>ui/initialize の後に続いていません。</translation>
    </message>
    <message>
        <source>The app waits for %1 answers already.</source>
        <translation>アプリは既に %1 件の応答を待っています。</translation>
    </message>
    <message>
        <source>This server has no such tool.</source>
        <translation>このサーバーにそのようなツールはありません。</translation>
    </message>
    <message>
        <source>This tool is not open to apps.</source>
        <translation>このツールはアプリに公開されていません。</translation>
    </message>
    <message>
        <source>The arguments are no object.</source>
        <translation>引数がオブジェクトではありません。</translation>
    </message>
    <message>
        <source>There is no address to read.</source>
        <translation>読み取るアドレスがありません。</translation>
    </message>
    <message>
        <source>The person did not open the link.</source>
        <translation>ユーザーがリンクを開きませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppPane</name>
    <message>
        <source>Read &amp;again</source>
        <translation>再読み取り(&amp;A)</translation>
    </message>
    <message>
        <source>What the extension for apps does not allow</source>
        <translation>アプリの拡張が許可しないもの</translation>
    </message>
    <message>
        <source>Views of the app</source>
        <translation>アプリのビュー</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>許可内容</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>What the app is and may do</source>
        <translation>アプリの内容と許可されること</translation>
    </message>
    <message>
        <source>Reading the app…</source>
        <translation>アプリを読み取り中…</translation>
    </message>
    <message>
        <source>%1 for apps only</source>
        <translation>アプリ専用 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppProcess</name>
    <message>
        <source>The program that shows apps did not start: %1</source>
        <translation>アプリを表示するプログラムが起動しませんでした: %1</translation>
    </message>
    <message>
        <source>The app said more at once than is taken.</source>
        <translation>アプリが一度に送った量が上限を超えました。</translation>
    </message>
    <message>
        <source>The program that shows apps ended unexpectedly.</source>
        <translation>アプリを表示するプログラムが予期せず終了しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRun</name>
    <message>
        <source>Request refused</source>
        <translation>リクエストを拒否</translation>
    </message>
    <message>
        <source>Link shown to you</source>
        <translation>リンクを提示</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>リンクを開いた</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>リンクを開かなかった</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>メッセージを破棄</translation>
    </message>
    <message>
        <source>The app says more than is taken.</source>
        <translation>アプリの送る量が上限を超えています。</translation>
    </message>
    <message>
        <source>The page ended</source>
        <translation>ページが終了</translation>
    </message>
    <message>
        <source>Its process is gone.</source>
        <translation>プロセスがなくなりました。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRunBox</name>
    <message>
        <source>&amp;Run app</source>
        <translation>アプリを実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>The app has not been read.</source>
        <translation>アプリが読み取られていません。</translation>
    </message>
    <message>
        <source>Call that the app is shown for</source>
        <translation>アプリの表示対象の呼び出し</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>呼び出しの引数</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>表示対象</translation>
    </message>
    <message>
        <source>Allow: %1</source>
        <translation>許可: %1</translation>
    </message>
    <message>
        <source>Messages between the app and Signalbox</source>
        <translation>アプリと Signalbox の間のメッセージ</translation>
    </message>
    <message>
        <source>What was read is no app (%1).</source>
        <translation>読み取ったものはアプリではありません (%1)。</translation>
    </message>
    <message>
        <source>The page is too large to be run (over %1).</source>
        <translation>ページが大きすぎて実行できません (%1 超)。</translation>
    </message>
    <message>
        <source>a call of %1</source>
        <translation>%1 の呼び出し</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>呼び出しなし</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>The arguments are no JSON object.</source>
        <translation>引数が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>既に実行中です。</translation>
    </message>
    <message>
        <source>Apps are run by a program of its own, which is not installed. Install the package %1 to run them; everything else works without it.</source>
        <translation>アプリの実行には専用のプログラムが必要ですが、インストールされていません。実行するにはパッケージ %1 をインストールしてください。ほかの機能はそのまま使えます。</translation>
    </message>
    <message>
        <source>It runs in a window of its own.</source>
        <translation>独自のウィンドウで実行中です。</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>起動中です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppTableModel</name>
    <message>
        <source>App</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>密度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Another language is spoken when Signalbox is started again.</source>
        <translation>言語の変更は Signalbox を再起動すると有効になります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsOperation</name>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1: 期待: %2、実際: %3</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>このサーバーにアプリはありません。</translation>
    </message>
    <message>
        <source>app</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>%1 (apps only)</source>
        <translation>%1 (アプリ専用)</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsPane</name>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>Choose an app.</source>
        <translation>アプリを選んでください。</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>このサーバーにアプリはありません。</translation>
    </message>
    <message>
        <source>Tools whose app cannot be one</source>
        <translation>アプリが不正なツール</translation>
    </message>
</context>
<context>
    <name>Signalbox::AskSheet</name>
    <message>
        <source>May this call go?</source>
        <translation>この呼び出しを許可しますか?</translation>
    </message>
    <message>
        <source>Question: may this call go?</source>
        <translation>確認: この呼び出しを許可しますか?</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>実行される内容</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>Arguments, as they would be sent</source>
        <translation>送信される引数</translation>
    </message>
    <message>
        <source>The tool&apos;s definition as it is now</source>
        <translation>ツールの現在の定義</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>承認時</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Allow until Signalbox ends</source>
        <translation>Signalbox の終了まで許可</translation>
    </message>
    <message>
        <source>Always for this definition</source>
        <translation>この定義では常に許可</translation>
    </message>
    <message>
        <source>Asked by “%1”. The person is to decide, says %2.</source>
        <translation>要求元は「%1」です。%2により、人が判断します。</translation>
    </message>
    <message>
        <source>Asked by “%1”. The server defines this tool in another way than you accepted. Look at what changed before you let it be called.</source>
        <translation>要求元は「%1」です。サーバーによるこのツールの定義が、承認したものと異なります。呼び出しを許可する前に変更内容を確認してください。</translation>
    </message>
    <message>
        <source>Asked by “%1”. Its tools were accepted of a server that was reached in another way: by another command or address.</source>
        <translation>要求元は「%1」です。ツールを承認したとき、サーバーへの接続方法 (コマンドまたはアドレス) は現在と異なっていました。</translation>
    </message>
    <message>
        <source>Asked by “%1”. What was accepted of this server cannot be read, so it is not known whether this tool is the same.</source>
        <translation>要求元は「%1」です。このサーバーについて承認した内容を読み取れないため、このツールが同じものか分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>他 %n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>今回のみ許可</translation>
    </message>
    <message>
        <source>Accept the definition and call</source>
        <translation>定義を承認して呼び出す</translation>
    </message>
    <message>
        <source>The arguments go on below: it can be allowed once their end was seen.</source>
        <translation>引数は下に続いています。末尾まで見ると許可できるようになります。</translation>
    </message>
    <message>
        <source>See the definition to its end first.</source>
        <translation>先に定義を末尾まで確認してください。</translation>
    </message>
    <message>
        <source>The arguments are too long to be shown whole: it can only be refused. They can be saved to be read.</source>
        <translation>引数が長すぎて全体を表示できません。拒否しかできません。保存して読むことができます。</translation>
    </message>
    <message>
        <source>See each change before you accept it.</source>
        <translation>受け入れる前に、それぞれの変更を確認してください。</translation>
    </message>
    <message>
        <source>See each change, or the definition to its end, before you accept it.</source>
        <translation>受け入れる前に、それぞれの変更、または定義の末尾までを確認してください。</translation>
    </message>
    <message>
        <source>The definition is too long to be shown whole: it can only be refused. It can be saved to be read.</source>
        <translation>定義が長すぎて全体を表示できません。拒否しかできません。保存して読むことができます。</translation>
    </message>
    <message>
        <source>See the definition to its end before you accept it.</source>
        <translation>受け入れる前に、定義を末尾まで確認してください。</translation>
    </message>
    <message>
        <source>See the arguments first.</source>
        <translation>先に引数を確認してください。</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>テキストを保存</translation>
    </message>
</context>
<context>
    <name>Signalbox::Attention</name>
    <message>
        <source>%1 was lost</source>
        <translation>%1 が失われました</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>Signalbox shows why.</source>
        <translation>理由は Signalbox で確認できます。</translation>
    </message>
    <message>
        <source>%1 asks something</source>
        <translation>%1 からの質問</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait</source>
        <translation>
            <numerusform>サーバーからのリクエスト %n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>The call that it belongs to goes on once it is answered.</source>
        <translation>回答すると、対象の呼び出しが続行します。</translation>
    </message>
    <message>
        <source>May %1 be called?</source>
        <translation>%1 を呼び出しますか?</translation>
    </message>
    <message>
        <source>The call waits for your answer.</source>
        <translation>呼び出しが回答を待っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for your answer.</source>
        <translation>
            <numerusform>%n 件の呼び出しが回答を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 が応答しました</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 が失敗しました</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>%1 後。</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 が待っています</translation>
    </message>
    <message>
        <source>Nothing is started before you say yes.</source>
        <translation>承認するまで何も開始されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthDiagram</name>
    <message>
        <source>Sequence of the authorization</source>
        <translation>認可の流れ</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>手順 %1/%2: %3、%4</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthPane</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>すべての手順(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>ジャーナルで表示(&amp;J)</translation>
    </message>
    <message>
        <source>Authorization, newest first</source>
        <translation>認可 (新しい順)</translation>
    </message>
    <message>
        <source>Steps of the authorization</source>
        <translation>認可の手順</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>リクエストと応答</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1、手順 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則: %1</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read authorizations from.</source>
        <translation>何も記録されていません。認可を読むジャーナルがありません。</translation>
    </message>
    <message>
        <source>No authorization yet. Its steps appear here when this server asks for one, or when somebody signs in.</source>
        <translation>まだ認可がありません。このサーバーが認可を求めるか、誰かがサインインすると、その手順がここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>ジャーナルを読み取り中</translation>
    </message>
    <message>
        <source>What it demands: %1</source>
        <translation>要件: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthRunner</name>
    <message>
        <source>Whatever is got now is forgotten when this program ends.</source>
        <translation>ここで取得したものは、このプログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>サーバーがトークンを発行しませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthSignInBar</name>
    <message>
        <source>&amp;Pause before each step</source>
        <translation>各手順の前に一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>この手順を実行(&amp;D)</translation>
    </message>
    <message>
        <source>Do all the &amp;rest</source>
        <translation>残りをすべて実行(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>Each request is shown before it is sent. No time limit runs meanwhile.</source>
        <translation>各リクエストを送信前に表示します。その間、制限時間は進みません。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Waiting before: %1</source>
        <translation>次の前で待機中: %1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>トークンを更新しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthStepsModel</name>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2 へ</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4, %5.</source>
        <translation>手順 %1/%2、%3: %4、%5。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthTokenBox</name>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>What the access token says: decoded, not verified.</source>
        <translation>アクセストークンの内容: デコード済み、未検証。</translation>
    </message>
    <message>
        <source>The access token is no JWT: there is nothing in it to read.</source>
        <translation>アクセストークンは JWT ではありません。読み取れる内容はありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>%1 でクライアント %2 としてサインイン中です。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>スコープ: %1。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>トークンの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The token expires in %1.</source>
        <translation>トークンの有効期限まであと %1 です。</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>Refresh no&amp;w</source>
        <translation>今すぐ更新(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>失効(&amp;V)…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>What the tokens say, not verified</source>
        <translation>トークンの内容 (未検証)</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>トークンを更新しました。</translation>
    </message>
    <message>
        <source>The tokens are forgotten here; the authorization server was not told.</source>
        <translation>トークンをここで消去しました。認可サーバーには通知していません。</translation>
    </message>
    <message>
        <source>Revoke the tokens at %1? Whoever uses them is signed out, and they are forgotten here.</source>
        <translation>%1 でトークンを失効させますか? 使用中の全員がサインアウトされ、トークンはここで消去されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationFlow</name>
    <message>
        <source>The authorization server names no address to sign in at.</source>
        <translation>認可サーバーがサインイン先のアドレスを示していません。</translation>
    </message>
    <message>
        <source>The person is asked in the browser.</source>
        <translation>ブラウザーで本人に確認しています。</translation>
    </message>
    <message>
        <source>The browser came back with a code.</source>
        <translation>ブラウザーがコードを返しました。</translation>
    </message>
    <message>
        <source>The code is changed for a token.</source>
        <translation>コードをトークンに交換しています。</translation>
    </message>
    <message>
        <source>Keys for %1 are not known here; ES256 and RS256 are.</source>
        <translation>%1 用の鍵には対応していません。対応しているのは ES256 と RS256 です。</translation>
    </message>
    <message>
        <source>The authorization server offers PKCE with S256.</source>
        <translation>認可サーバーは S256 の PKCE に対応しています。</translation>
    </message>
    <message>
        <source>The answer has the state of the question, and is from the issuer that was asked.</source>
        <translation>応答の state は要求のものと一致し、問い合わせた発行者からのものです。</translation>
    </message>
    <message>
        <source>The answer has the state of the question. It does not say which issuer it is from, and the authorization server does not promise to say it.</source>
        <translation>応答の state は要求のものと一致します。どの発行者からのものかは示されておらず、認可サーバーもそれを示すと約束していません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationStep</name>
    <message>
        <source>Authorization</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>サーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>サーバーと通信していません。</translation>
    </message>
    <message>
        <source>It lets everybody in who knows its address.</source>
        <translation>アドレスを知る人なら誰でも受け入れます。</translation>
    </message>
    <message>
        <source>That is well for a public service, and for nothing else.</source>
        <translation>公開サービスなら問題ありませんが、それ以外では問題です。</translation>
    </message>
    <message>
        <source>It asks for no credentials.</source>
        <translation>資格情報を求めません。</translation>
    </message>
    <message>
        <source>It takes the credentials that are set, and turns away who has none.</source>
        <translation>設定された資格情報を受け入れ、ないものを拒否します。</translation>
    </message>
    <message>
        <source>It lets us in; it would do so without credentials as well.</source>
        <translation>受け入れられましたが、資格情報がなくても受け入れられます。</translation>
    </message>
    <message>
        <source>Check the credentials in the server&apos;s settings.</source>
        <translation>サーバーの設定で資格情報を確認してください。</translation>
    </message>
    <message>
        <source>The credentials that are set could not be tried.</source>
        <translation>設定された資格情報を試せませんでした。</translation>
    </message>
    <message>
        <source>Whoever runs the server must publish its metadata as the protocol says; or set credentials that do not change.</source>
        <translation>サーバーの運営者がプロトコルどおりにメタデータを公開する必要があります。または、変わらない資格情報を設定してください。</translation>
    </message>
    <message>
        <source>%1 authorizes for it, with PKCE.</source>
        <translation>認可は %1 が PKCE で行います。</translation>
    </message>
    <message>
        <source>It has no resource metadata: it is taken for a server of revision 2025-03-26.</source>
        <translation>リソースメタデータがないため、リビジョン 2025-03-26 のサーバーとみなします。</translation>
    </message>
    <message>
        <source>Newer clients ask for it and may not find who authorizes.</source>
        <translation>新しいクライアントはこれを求めるため、認可サーバーを見つけられない可能性があります。</translation>
    </message>
    <message>
        <source>Its metadata must list S256 in code_challenge_methods_supported.</source>
        <translation>メタデータの code_challenge_methods_supported に S256 を含める必要があります。</translation>
    </message>
    <message>
        <source>Programs cannot register themselves there, and no client id is set.</source>
        <translation>そこではプログラムが自動登録できず、クライアント ID も設定されていません。</translation>
    </message>
    <message>
        <source>Register Signalbox by hand and set the client id in the server&apos;s settings.</source>
        <translation>Signalbox を手動で登録し、サーバーの設定でクライアント ID を設定してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in to it, so the rest could not be looked at.</source>
        <translation>誰もサインインしていないため、残りを確認できませんでした。</translation>
    </message>
    <message>
        <source>Sign in, and examine it again.</source>
        <translation>サインインしてから、もう一度診断してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizedExchange</name>
    <message>
        <source>The request was taken back.</source>
        <translation>リクエストを取り消しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakerGate</name>
    <message>
        <source>“%1” is left alone for a while: it failed %2 times in a row.</source>
        <translation>「%1」は %2 回連続で失敗したため、しばらく呼び出しません。</translation>
    </message>
    <message>
        <source>The next call may try in %1 s. Its breaker can be closed by hand.</source>
        <translation>次の呼び出しは %1 秒後に試行できます。ブレーカーは手動で閉じられます。</translation>
    </message>
    <message>
        <source>A call is trying right now; wait for its end.</source>
        <translation>呼び出しを試行中です。終了までお待ちください。</translation>
    </message>
    <message>
        <source>stopped by the open breaker of “%1”</source>
        <translation>「%1」の開いたブレーカーにより停止</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakersBox</name>
    <message>
        <source>Calls that are stopped</source>
        <translation>停止中の呼び出し</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>すべての呼び出し</translation>
    </message>
    <message>
        <source>the next may try in %1 s</source>
        <translation>次は %1 秒後に試行可</translation>
    </message>
    <message>
        <source>the next may try now</source>
        <translation>次は今すぐ試行可</translation>
    </message>
    <message numerus="yes">
        <source>%1: failed %n time(s) in a row; %2.</source>
        <translation>
            <numerusform>%1: %n 回連続で失敗。%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let calls pass</source>
        <translation>呼び出しを通す</translation>
    </message>
</context>
<context>
    <name>Signalbox::BrowserPrompt</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n minutes.</source>
        <translation>
            <numerusform>%n 分以内にサインインが完了しませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>サインインをキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetBox</name>
    <message>
        <source>What each tool takes of the context</source>
        <translation>各ツールがコンテキストに占める量</translation>
    </message>
    <message>
        <source>Estimated: %1 bytes of UTF-8 are taken for a token. Counted are name, description and input schema, which is what clients give a model. “Could be saved” is what descriptions, the tool&apos;s and those of its arguments, have beyond %2 characters each.</source>
        <translation>推定値: UTF-8 の %1 バイトを 1 トークンとみなします。数えるのは、クライアントがモデルに渡す名前、説明、入力スキーマです。「削減可能」は、ツールと引数の説明がそれぞれ %2 文字を超える分です。</translation>
    </message>
    <message>
        <source>Context budget</source>
        <translation>コンテキスト予算</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>ツール %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens (%2)</source>
        <translation>約 %1 トークン (%2)</translation>
    </message>
    <message>
        <source>instructions about %1 more</source>
        <translation>instructions が別に約 %1</translation>
    </message>
    <message>
        <source>shorter descriptions would save about %1</source>
        <translation>説明を短くすると約 %1 の削減</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetModel</name>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>削減可能</translation>
    </message>
    <message>
        <source>Whole definition</source>
        <translation>定義全体</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetOperation</name>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>of it descriptions</source>
        <translation>うち説明</translation>
    </message>
    <message>
        <source>could be saved</source>
        <translation>削減可能</translation>
    </message>
    <message>
        <source>Tools: %1, about %2 tokens (%3 bytes); instructions: about %4. Descriptions of %5 characters at most would save %6.</source>
        <translation>ツール: %1、約 %2 トークン (%3 バイト)。instructions: 約 %4。説明を最大 %5 文字にすると %6 の削減になります。</translation>
    </message>
    <message>
        <source>Counted are name, description and input schema, which is what clients give a model; a token is taken for %1 bytes.</source>
        <translation>数えるのは、クライアントがモデルに渡す名前、説明、入力スキーマです。%1 バイトを 1 トークンとみなします。</translation>
    </message>
    <message>
        <source>%1 at %2: expected %3, found %4 (%5)</source>
        <translation>%2 の %1: 期待 %3、実際 %4 (%5)</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleContentsModel</name>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFacts</name>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>要件</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>対応システム</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>others while it runs</source>
        <translation>実行中に追加されるもの</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>サポート</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>不具合</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleKeeper</name>
    <message>
        <source>Another bundle is being worked on.</source>
        <translation>別のバンドルを処理しています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleRemoval</name>
    <message>
        <source>Remove bundle</source>
        <translation>バンドルの削除</translation>
    </message>
    <message>
        <source>Remove the bundle “%1” and its files?</source>
        <translation>バンドル「%1」とそのファイルを削除しますか?</translation>
    </message>
    <message>
        <source>Without the files these servers cannot start: %1</source>
        <translation>ファイルがないと、これらのサーバーは起動できません: %1</translation>
    </message>
    <message>
        <source>&amp;Take them off the list as well</source>
        <translation>一覧からも除く(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleSheet</name>
    <message>
        <source>Add as &amp;server…</source>
        <translation>サーバーとして追加(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>サーバーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>What is shown of the bundle</source>
        <translation>バンドルの表示内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>バンドルのファイル</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>マニフェスト</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>バンドルの概要</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1, unpacked %2 in %3 entries</source>
        <translation>%1、展開後 %2、エントリ %3 個</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>インストール(&amp;I)</translation>
    </message>
    <message>
        <source>No server of the list is made from it.</source>
        <translation>これから作られたサーバーは一覧にありません。</translation>
    </message>
    <message>
        <source>Servers made from it: %1</source>
        <translation>これから作られたサーバー: %1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Asked for before the first start, and kept where secrets are kept: %1</source>
        <translation>初回起動前に入力を求め、シークレットの保存先に保存するもの: %1</translation>
    </message>
    <message>
        <source>It cannot be installed: %1</source>
        <translation>インストールできません: %1</translation>
    </message>
    <message>
        <source>A setting is missing, or does not fit.</source>
        <translation>設定が不足しているか、正しくありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundlesPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>バンドルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Pac&amp;k folder…</source>
        <translation>フォルダーをパック(&amp;K)…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Installed bundles</source>
        <translation>インストール済みのバンドル</translation>
    </message>
    <message>
        <source>No bundle is installed. A bundle (.mcpb) is a server with all it needs in one file: open one, or drop it here.</source>
        <translation>インストール済みのバンドルはありません。バンドル (.mcpb) は、サーバーと必要なものすべてを 1 つのファイルにまとめたものです。開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Choose a bundle, or open one, to see what it is and what it does.</source>
        <translation>バンドルを選択するか開くと、内容と動作が表示されます。</translation>
    </message>
    <message>
        <source>The bundle is being read…</source>
        <translation>バンドルを読み取り中…</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb *.dxt)</source>
        <translation>バンドル (*.mcpb *.dxt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Pack a folder with a manifest.json</source>
        <translation>manifest.json のあるフォルダーをパック</translation>
    </message>
    <message>
        <source>Write the bundle to</source>
        <translation>バンドルの書き込み先</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb)</source>
        <translation>バンドル (*.mcpb)</translation>
    </message>
    <message>
        <source>Not all was packed</source>
        <translation>一部をパックしませんでした</translation>
    </message>
    <message>
        <source>Links that lead out of the folder, and what is no file, were left out: %1</source>
        <translation>フォルダー外へのリンクと、ファイルではないものを除外しました: %1</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>これは実行できません。</translation>
    </message>
    <message>
        <source>The server cannot be changed</source>
        <translation>サーバーを変更できません</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>サーバーを削除できません</translation>
    </message>
</context>
<context>
    <name>Signalbox::BytesPane</name>
    <message>
        <source>Bytes as they crossed</source>
        <translation>通信時のバイト</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheGate</name>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>キャッシュから (%1 秒前)</translation>
    </message>
    <message>
        <source>one request for equal calls</source>
        <translation>同じ呼び出しに 1 つのリクエスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheLine</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>キャッシュ</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) kept, %1.</source>
        <translation>
            <numerusform>%n 件の結果を保持、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No results kept.</source>
        <translation>保持している結果はありません。</translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered from the cache.</source>
        <translation>%2 回中 %1 回の呼び出しにキャッシュから応答しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallClock</name>
    <message>
        <source>Wait longer</source>
        <translation>さらに待つ</translation>
    </message>
    <message>
        <source>Waits a minute longer than the limit of this call.</source>
        <translation>この呼び出しの制限を 1 分延長して待ちます。</translation>
    </message>
    <message>
        <source>How long the answer is still waited for. How long the work takes, only the server knows.</source>
        <translation>応答をあとどれだけ待つかを示します。処理にかかる時間はサーバーにしか分かりません。</translation>
    </message>
    <message>
        <source>Time limit in %1 s</source>
        <translation>制限時間まで %1 秒</translation>
    </message>
    <message>
        <source>Time limit in %1 min</source>
        <translation>制限時間まで %1 分</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallPane</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ways to give arguments</source>
        <translation>引数の入力方法</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>そのまま呼び出す</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>修正が必要なフィールド %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>呼び出しを保存</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>この呼び出しのその他の操作</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選択してコピー</translation>
    </message>
    <message>
        <source>Run as task</source>
        <translation>タスクとして実行</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Portability: %1</source>
        <translation>互換性: %1</translation>
    </message>
    <message>
        <source>Over HTTP also sent as header: %1</source>
        <translation>HTTP ではヘッダーとしても送信: %1</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>JSON として入力されたものを読み取れません。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>入力が必要なフィールド: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CallStep</name>
    <message>
        <source>It was not to be made.</source>
        <translation>呼び出しは行わない設定です。</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>サーバーと通信していません。</translation>
    </message>
    <message>
        <source>A harmless call</source>
        <translation>無害な呼び出し</translation>
    </message>
    <message>
        <source>The call went well, and the tool itself says that it failed.</source>
        <translation>呼び出しは成功しましたが、ツール自体が失敗を報告しています。</translation>
    </message>
    <message>
        <source>It may need an argument after all; then its schema should say so.</source>
        <translation>実際には引数が必要なのかもしれません。その場合はスキーマに示す必要があります。</translation>
    </message>
    <message>
        <source>It was answered with %1 bytes.</source>
        <translation>%1 バイトの応答がありました。</translation>
    </message>
    <message>
        <source>Its result does not fit its own output schema: %1</source>
        <translation>結果が自身の出力スキーマに合いません: %1</translation>
    </message>
    <message>
        <source>Mend the schema or the result; clients may refuse it.</source>
        <translation>スキーマか結果を修正してください。クライアントが拒否する可能性があります。</translation>
    </message>
    <message>
        <source>No tool says that it only reads, needs no argument and has a harmless name; nothing else is called unasked.</source>
        <translation>読み取り専用で引数が不要と表明し、名前も無害なツールがありません。それ以外は無断で呼び出しません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallTabs</name>
    <message>
        <source>Calls of this tool</source>
        <translation>このツールの呼び出し</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1、実行中</translation>
    </message>
    <message>
        <source>%1, asks you</source>
        <translation>%1、質問あり</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapabilityModel</name>
    <message>
        <source>Has tools that can be called</source>
        <translation>呼び出せるツールがある</translation>
    </message>
    <message>
        <source>Tells when its tools change</source>
        <translation>ツールの変更を知らせる</translation>
    </message>
    <message>
        <source>Has resources that can be read</source>
        <translation>読み取れるリソースがある</translation>
    </message>
    <message>
        <source>Tells when its list of resources changes</source>
        <translation>リソース一覧の変更を知らせる</translation>
    </message>
    <message>
        <source>Tells when a resource changes, if asked to</source>
        <translation>求められればリソースの変更を知らせる</translation>
    </message>
    <message>
        <source>Has prompts that can be filled in</source>
        <translation>入力できるプロンプトがある</translation>
    </message>
    <message>
        <source>Tells when its prompts change</source>
        <translation>プロンプトの変更を知らせる</translation>
    </message>
    <message>
        <source>Sends log messages of the level asked for</source>
        <translation>指定レベルのログメッセージを送る</translation>
    </message>
    <message>
        <source>Suggests values for arguments</source>
        <translation>引数の値を提案する</translation>
    </message>
    <message>
        <source>Can answer later: calls become tasks</source>
        <translation>後から応答できる (呼び出しをタスクにする)</translation>
    </message>
    <message>
        <source>Lists its tasks</source>
        <translation>タスクを一覧する</translation>
    </message>
    <message>
        <source>Lets tasks be cancelled</source>
        <translation>タスクをキャンセルできる</translation>
    </message>
    <message>
        <source>Which requests can become tasks</source>
        <translation>タスクにできるリクエスト</translation>
    </message>
    <message>
        <source>Outside of the specification</source>
        <translation>仕様外</translation>
    </message>
    <message>
        <source>Additions with a specification of their own</source>
        <translation>独自の仕様を持つ拡張</translation>
    </message>
    <message>
        <source>Brings user interfaces of its own</source>
        <translation>独自のユーザーインターフェースを備える</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>Signalbox::Catalog</name>
    <message>
        <source>There is no such server any more.</source>
        <translation>そのサーバーはもうありません。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>サーバーには名前が必要です。</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>「%1」という名前のサーバーは既にあります。</translation>
    </message>
    <message>
        <source>The list of servers is not a file.</source>
        <translation>サーバー一覧がファイルではありません。</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1.</source>
        <translation>サーバー一覧を読み取れません: %1。</translation>
    </message>
    <message>
        <source>The list of servers is larger than %1 MB.</source>
        <translation>サーバー一覧が %1 MB を超えています。</translation>
    </message>
    <message>
        <source>The list of servers cannot be written: %1.</source>
        <translation>サーバー一覧に書き込めません: %1。</translation>
    </message>
    <message>
        <source>The folder of the list of servers cannot be made.</source>
        <translation>サーバー一覧のフォルダーを作成できません。</translation>
    </message>
    <message>
        <source>The list of servers was removed. The next change writes it again.</source>
        <translation>サーバー一覧が削除されました。次の変更時に書き直されます。</translation>
    </message>
    <message>
        <source>What was added is kept until Signalbox ends.</source>
        <translation>追加した内容は Signalbox の終了まで保持されます。</translation>
    </message>
    <message>
        <source>The list of servers has a server named “%1” now. The one of this name that was kept until Signalbox ends is gone.</source>
        <translation>サーバーの一覧に「%1」という名前のサーバーが入りました。Signalbox の終了まで保持されていた同名のサーバーはなくなりました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CellPanel</name>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差異 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1、承認済み</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>変更を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>選択したセル</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>このパネルを閉じる</translation>
    </message>
    <message>
        <source>As Signalbox has it</source>
        <translation>Signalbox の内容</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>プログラムの内容</translation>
    </message>
    <message>
        <source>No server is chosen</source>
        <translation>サーバーが選択されていません</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>まだ書き込んでいません</translation>
    </message>
    <message>
        <source>&amp;Copy to %1</source>
        <translation>%1 にコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>%1 から取り込む(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>Signalbox に保存(&amp;K)</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>承認を取り消す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>相違を承認(&amp;A)</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>as it would be copied</source>
        <translation>コピーされる内容</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>kept as a secret here</source>
        <translation>シークレットとしてここに保存</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n entries in Signalbox</source>
        <translation>
            <numerusform>%n 個のエントリを Signalbox に保存(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox does not keep this server. Choose a program&apos;s cell in its row to see what stands there, and to keep it.</source>
        <translation>Signalbox はこのサーバーを保存していません。その行でプログラムのセルを選ぶと、そこの内容を確認して保存できます。</translation>
    </message>
    <message>
        <source>%1 does not have this server.</source>
        <translation>%1 にこのサーバーはありません。</translation>
    </message>
    <message>
        <source>as it will be, not written yet</source>
        <translation>予定の内容、未書き込み</translation>
    </message>
    <message>
        <source>as it will be, not written yet: %1</source>
        <translation>予定の内容、未書き込み: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1の表</translation>
    </message>
    <message>
        <source>%1, figures</source>
        <translation>%1の数値</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <translation>このグラフを保存…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckCard</name>
    <message>
        <source>is being made</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
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
        <translation>CPU %1 %</translation>
    </message>
    <message>
        <source>%1 threads, %2 handles, %3 children</source>
        <translation>スレッド %1、ハンドル %2、子プロセス %3</translation>
    </message>
    <message>
        <source>passed in %1 ms</source>
        <translation>%1 ms で合格</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>問い合わせなし: %1</translation>
    </message>
    <message>
        <source>Its memory rises steadily, by %1 MB a minute.</source>
        <translation>メモリが毎分 %1 MB ずつ増え続けています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChoiceModel</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenLine</name>
    <message>
        <source>&amp;Zoom in</source>
        <translation>拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>選択解除(&amp;G)</translation>
    </message>
    <message>
        <source>Chosen: %1 (%2). The journal shows what was recorded then.</source>
        <translation>選択中: %1 (%2)。ジャーナルにはその間の記録が表示されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenStore</name>
    <message>
        <source>Secrets are being moved just now.</source>
        <translation>シークレットを移動中です。</translation>
    </message>
    <message>
        <source>The secrets stay where they are. %1</source>
        <translation>シークレットは元の場所に残ります。%1</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again. To leave behind what it holds, choose memory first.</source>
        <translation>キーチェーンを起動またはロック解除して、もう一度お試しください。その内容を残していく場合は、先にメモリを選んでください。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again.</source>
        <translation>キーチェーンを起動またはロック解除して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CliRunner</name>
    <message>
        <source>The server refused the handshake: %1</source>
        <translation>サーバーがハンドシェイクを拒否しました: %1</translation>
    </message>
    <message>
        <source>The log level was not set: %1</source>
        <translation>ログレベルを設定できませんでした: %1</translation>
    </message>
    <message>
        <source>Calls that were not reported: %1. %2</source>
        <translation>報告されなかった呼び出し: %1。%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CollectorClient</name>
    <message>
        <source>The collector was not reached: %1</source>
        <translation>コレクターに接続できませんでした: %1</translation>
    </message>
    <message>
        <source>The collector answered %1 but rejected it: %2</source>
        <translation>コレクターは %1 で応答しましたが、拒否しました: %2</translation>
    </message>
    <message>
        <source>The collector took it (HTTP %1).</source>
        <translation>コレクターが受け付けました (HTTP %1)。</translation>
    </message>
    <message>
        <source>The collector took it and says: %1</source>
        <translation>コレクターが受け付けました。メッセージ: %1</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1.</source>
        <translation>コレクターが HTTP ステータス %1 で応答しました。</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1: %2</source>
        <translation>コレクターが HTTP ステータス %1 で応答しました: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComboEditor</name>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>入力して検索</translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandSet</name>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect “%1”</source>
        <translation>「%1」に接続(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>切断(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;connect “%1”</source>
        <translation>「%1」を切断(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>Two messages compared</source>
        <translation>2 つのメッセージの比較</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>%1 か所を超える違いがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>違いが %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two messages say the same. The order of members does not count.</source>
        <translation>2 つのメッセージは同じ内容です。メンバーの順序は問いません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionAsker</name>
    <message>
        <source>The server&apos;s answer holds no suggestions.</source>
        <translation>サーバーの応答に候補がありません。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>他 %1 件</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>他にもあり</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long.</source>
        <translation>サーバーの応答が長すぎます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionEdit</name>
    <message>
        <source>No suggestions: %1</source>
        <translation>候補なし: %1</translation>
    </message>
    <message>
        <source>Suggestions of the server</source>
        <translation>サーバーの候補</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補なし</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectStep</name>
    <message>
        <source>%1 cannot start the command.</source>
        <translation>%1 はコマンドを起動できません。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>サーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>ディスカバリー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>The server does not say what it is called.</source>
        <translation>サーバーが名前を示していません。</translation>
    </message>
    <message>
        <source>It should give a name and a version.</source>
        <translation>名前とバージョンを示す必要があります。</translation>
    </message>
    <message>
        <source>It is %1, version %2.</source>
        <translation>%1、バージョン %2 です。</translation>
    </message>
    <message>
        <source>It speaks protocol %1; the newest is %2.</source>
        <translation>プロトコルは %1 です。最新は %2 です。</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>サーバーと通信していません。</translation>
    </message>
    <message>
        <source>The server wants authorization first.</source>
        <translation>サーバーが先に認可を求めています。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>応答しています。</translation>
    </message>
    <message>
        <source>The server was not started.</source>
        <translation>サーバーを起動しませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Connection</name>
    <message>
        <source>It was lost %1 times within %2 minutes and is not tried again by itself. Connect it when the reason is gone.</source>
        <translation>%2 分以内に %1 回失われたため、自動では再試行しません。原因が解消したら接続してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConsolePane</name>
    <message>
        <source>Filter lines</source>
        <translation>行をフィルター</translation>
    </message>
    <message>
        <source>Standard error of the server</source>
        <translation>サーバーの標準エラー</translation>
    </message>
    <message>
        <source>What the server writes to standard error appears here.</source>
        <translation>サーバーが標準エラーに書き込む内容がここに表示されます。</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>新しい内容を追う</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>行内を検索</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>表示中の行を保存</translation>
    </message>
    <message>
        <source>Copy the lines that are shown, with times</source>
        <translation>表示中の行を時刻付きでコピー</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>行を保存</translation>
    </message>
    <message>
        <source>A server behind an address has no standard error: Signalbox does not start it. What it logs over the protocol is in Log, its exchanges are in Network.</source>
        <translation>アドレスで接続するサーバーには標準エラーがありません。Signalbox が起動しないためです。プロトコル経由のログは「ログ」に、やり取りは「ネットワーク」にあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentBlock</name>
    <message>
        <source>Save to a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
    <message>
        <source>Save the content</source>
        <translation>内容を保存</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON テキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>リソース %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>不明な内容</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentView</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>No content blocks.</source>
        <translation>コンテンツブロックはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n more block(s). See Raw.</source>
        <translation>
            <numerusform>他 %n 個のブロック。「生データ」を参照してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ConversationView</name>
    <message>
        <source>What the model would be told</source>
        <translation>モデルに伝えられる内容</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>システムプロンプト</translation>
    </message>
    <message>
        <source>There are more messages. All of them stand in “As it came”.</source>
        <translation>ほかにもメッセージがあります。すべては「受信したまま」にあります。</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Uses the tool “%1” (%2):</source>
        <translation>ツール「%1」を使用 (%2):</translation>
    </message>
    <message>
        <source>The tool failed (%1):</source>
        <translation>ツールが失敗 (%1):</translation>
    </message>
    <message>
        <source>The tool answered (%1):</source>
        <translation>ツールの応答 (%1):</translation>
    </message>
    <message>
        <source>Sound, %1, %2</source>
        <translation>音声、%1、%2</translation>
    </message>
    <message>
        <source>Picture, %1, %2</source>
        <translation>画像、%1、%2</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1, %2</source>
        <translation>表示できない画像、%1、%2</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>メッセージの画像</translation>
    </message>
    <message>
        <source>This text is longer. All of it stands in “As it came”.</source>
        <translation>このテキストはさらに続きます。すべては「受信したまま」にあります。</translation>
    </message>
    <message>
        <source>Not all of the conversation is shown: see the end of “As it came” first.</source>
        <translation>会話の一部は表示されていません。先に「受信したまま」の末尾まで見てください。</translation>
    </message>
    <message>
        <source>The conversation goes on below: see its end first.</source>
        <translation>会話は下に続いています。先に末尾まで見てください。</translation>
    </message>
    <message>
        <source>A text in a frame was not seen to its end: see it first.</source>
        <translation>枠内に、末尾まで見ていないテキストがあります。先に見てください。</translation>
    </message>
    <message>
        <source>A picture is not shown yet: see it first.</source>
        <translation>まだ表示されていない画像があります。先に確認してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialControl</name>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーンに</translation>
    </message>
    <message>
        <source>until Signalbox ends</source>
        <translation>Signalbox の終了まで</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>キーチェーンがありません。シークレットは Signalbox の終了まで保持されます。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>%1 でサインイン中です。</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>%1 でクライアント %2 としてサインイン中です。</translation>
    </message>
    <message>
        <source>The token expired on %1 and is renewed when it is needed.</source>
        <translation>トークンの有効期限 (%1) は切れています。必要になったら更新されます。</translation>
    </message>
    <message>
        <source>The token expires on %1 and is then renewed.</source>
        <translation>トークンの有効期限は %1 で、その後更新されます。</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>トークンの有効期限 (%1) が切れました。</translation>
    </message>
    <message>
        <source>The token expires on %1; then you sign in again.</source>
        <translation>トークンの有効期限は %1 です。その後サインインし直します。</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>ブラウザーを待っています…</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialFields</name>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>暗号化ファイルに保存…</translation>
    </message>
    <message>
        <source>Seconds of one window</source>
        <translation>時間枠の秒数</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>サインイン…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>what the server asks for</source>
        <translation>サーバーが求めるもの</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>ヘッダーの API キー</translation>
    </message>
    <message>
        <source>API key in the address</source>
        <translation>アドレスの API キー</translation>
    </message>
    <message>
        <source>name and password (Basic)</source>
        <translation>名前とパスワード (Basic)</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer トークン</translation>
    </message>
    <message>
        <source>token signed here (JWT)</source>
        <translation>ここで署名するトークン (JWT)</translation>
    </message>
    <message>
        <source>OAuth: sign in with the browser</source>
        <translation>OAuth: ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>OAuth: client credentials</source>
        <translation>OAuth: クライアント資格情報</translation>
    </message>
    <message>
        <source>OAuth: workload identity</source>
        <translation>OAuth: ワークロード ID</translation>
    </message>
    <message>
        <source>OAuth: enterprise-managed</source>
        <translation>OAuth: 企業による管理</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>then another is signed</source>
        <translation>その後は署名し直す</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>署名方式(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Private key</source>
        <translation>秘密鍵(&amp;P)</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM。</translation>
    </message>
    <message>
        <source>Key i&amp;d</source>
        <translation>鍵 ID(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>発行者(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>サブジェクト(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>対象者(&amp;A)</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>複数の場合はコンマで区切ります。</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>有効期間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More claims</source>
        <translation>追加のクレーム(&amp;M)</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>JSON オブジェクト。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Requests in one window</source>
        <translation>時間枠あたりのリクエスト数</translation>
    </message>
    <message>
        <source>then wait</source>
        <translation>超過分は待機</translation>
    </message>
    <message>
        <source>then fail</source>
        <translation>超過分は失敗</translation>
    </message>
    <message>
        <source>When the window is full</source>
        <translation>時間枠が一杯のとき</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>件、時間枠</translation>
    </message>
    <message>
        <source>At m&amp;ost</source>
        <translation>上限(&amp;O)</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>クライアント ID(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: Signalbox registers itself.</source>
        <translation>空: Signalbox が自動登録します。</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>クライアントシークレット(&amp;E)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>スコープ(&amp;O)</translation>
    </message>
    <message>
        <source>Asked for beside what the server asks for; spaces between them.</source>
        <translation>サーバーの求めるものに加えて要求します。空白で区切ります。</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>認可サーバー(&amp;U)</translation>
    </message>
    <message>
        <source>Issuer of the authorization server, if there are several.</source>
        <translation>複数ある場合の、認可サーバーの発行者。</translation>
    </message>
    <message>
        <source>To&amp;ken file</source>
        <translation>トークンファイル(&amp;K)</translation>
    </message>
    <message>
        <source>Holds the workload&apos;s own token.</source>
        <translation>ワークロード自身のトークンが入っています。</translation>
    </message>
    <message>
        <source>I&amp;dentity provider</source>
        <translation>ID プロバイダー(&amp;D)</translation>
    </message>
    <message>
        <source>Its token endpoint.</source>
        <translation>そのトークンエンドポイント。</translation>
    </message>
    <message>
        <source>Client id &amp;there</source>
        <translation>そこでのクライアント ID(&amp;T)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Tr&amp;usted</source>
        <translation>信頼済み(&amp;U)</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside the system&apos;s.</source>
        <translation>システムのものに加えて信頼する認証局の PEM ファイル。</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>証明書(&amp;F)</translation>
    </message>
    <message>
        <source>Ours, if the server wants one: a PEM or PKCS#12 file.</source>
        <translation>サーバーが求める場合のこちらの証明書。PEM または PKCS#12 ファイル。</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>その鍵(&amp;Y)</translation>
    </message>
    <message>
        <source>A PEM file; empty: it is with the certificate.</source>
        <translation>PEM ファイル。空: 証明書に含まれています。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>Connects once with what stands here, and disconnects. Nothing is saved.</source>
        <translation>ここの内容で一度接続し、切断します。何も保存しません。</translation>
    </message>
    <message>
        <source>Nothing is sent; you sign in when the server asks for it.</source>
        <translation>何も送信しません。サーバーが求めたらサインインします。</translation>
    </message>
    <message>
        <source>Nothing is sent, whatever the server asks for.</source>
        <translation>サーバーが何を求めても送信しません。</translation>
    </message>
    <message>
        <source>The key is part of the address: servers may write it into logs.</source>
        <translation>鍵がアドレスの一部になります。サーバーがログに書き込むことがあります。</translation>
    </message>
    <message>
        <source>Signalbox signs a token of its own and renews it in time.</source>
        <translation>Signalbox が独自のトークンに署名し、期限前に更新します。</translation>
    </message>
    <message>
        <source>Para&amp;meter</source>
        <translation>パラメーター(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
    <message>
        <source>Not the name of a header.</source>
        <translation>ヘッダー名ではありません。</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>どのファイルですか?</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>https:// で始まるアドレス。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialLock</name>
    <message>
        <source>Another Signalbox has been changing these credentials for a minute.</source>
        <translation>別の Signalbox が 1 分前からこの資格情報を変更しています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialTest</name>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>応答は HTTP %1 でした。</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it has no credentials to try.</source>
        <translation>「%1」はコマンドとして起動されます。試す資格情報はありません。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>テストを停止しました。</translation>
    </message>
    <message>
        <source>“%1” let us in with a token that was signed here: %2, protocol %3.</source>
        <translation>「%1」は、ここで署名したトークンで接続できました: %2、プロトコル %3。</translation>
    </message>
    <message>
        <source>“%1” let us in with the %4: %2, protocol %3.</source>
        <translation>「%1」は、%4で接続できました: %2、プロトコル %3。</translation>
    </message>
    <message>
        <source>“%1” let us in with the client certificate: %2, protocol %3.</source>
        <translation>「%1」は、クライアント証明書で接続できました: %2、プロトコル %3。</translation>
    </message>
    <message>
        <source>“%1” let us in with what the sign-in gave: %2, protocol %3.</source>
        <translation>「%1」は、サインインで得たもので接続できました: %2、プロトコル %3。</translation>
    </message>
    <message>
        <source>“%1” lets everybody in, it asked for no credentials: %2, protocol %3.</source>
        <translation>「%1」は資格情報を求めず、誰でも接続できます: %2、プロトコル %3。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsForget</name>
    <message>
        <source>Nothing is kept for “%1” now.</source>
        <translation>「%1」について保存されているものはなくなりました。</translation>
    </message>
    <message>
        <source>Nothing is kept for “%1” now. Forgotten: %2.</source>
        <translation>「%1」について保存されているものはなくなりました。消去: %2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsRunner</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>サーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>あるもの: %1。</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it is shown no credentials.</source>
        <translation>「%1」はコマンドとして起動されます。資格情報は示しません。</translation>
    </message>
    <message>
        <source>What such a server needs goes in the variables of its environment.</source>
        <translation>このようなサーバーに必要なものは環境変数に入れます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsSet</name>
    <message>
        <source>“%1” has no use for such a secret.</source>
        <translation>「%1」はそのようなシークレットを使いません。</translation>
    </message>
    <message>
        <source>“%1” has no use for a secret as it is set.</source>
        <translation>「%1」は現在の設定ではシークレットを使いません。</translation>
    </message>
    <message>
        <source>Say which kind of credentials it takes with --kind.</source>
        <translation>受け付ける資格情報の種類を --kind で指定してください。</translation>
    </message>
    <message>
        <source>A private key is no variable: give it from a pipe, or with --private-key-file.</source>
        <translation>秘密鍵は変数にできません。パイプか --private-key-file で渡してください。</translation>
    </message>
    <message>
        <source>A secret is one line; this has more.</source>
        <translation>シークレットは 1 行です。これは複数行あります。</translation>
    </message>
    <message>
        <source>This is no private key in PEM.</source>
        <translation>PEM の秘密鍵ではありません。</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>ここにはシークレットの保存先がありません。プログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it, with --from-env, or choose a place: signalbox-cli credentials store.</source>
        <translation>--from-env で環境変数を指定するか、保存先を選んでください: signalbox-cli credentials store。</translation>
    </message>
    <message>
        <source>A private key has many lines: give it from a pipe.</source>
        <translation>秘密鍵は複数行です。パイプで渡してください。</translation>
    </message>
    <message>
        <source>signalbox-cli credentials set NAME &lt; key.pem</source>
        <translation>signalbox-cli credentials set NAME &lt; key.pem</translation>
    </message>
    <message>
        <source>The %1 of “%2”</source>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>シークレットは保存されませんでした。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is kept.</source>
        <translation>「%2」の%1を保存しました。</translation>
    </message>
    <message>
        <source>The credentials of “%1” are set.</source>
        <translation>「%1」の資格情報を設定しました。</translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation>シークレットを元に戻せませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsShow</name>
    <message>
        <source>signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>誰もサインインしていません</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>tokens are good for</source>
        <translation>トークンの有効期間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others wait</source>
        <translation>%2 秒に %1 リクエスト、超過分は待機</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others fail</source>
        <translation>%2 秒に %1 リクエスト、超過分は失敗</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>サーバーはありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsStore</name>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>シークレットファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>Without a passphrase secrets are not kept in a file.</source>
        <translation>パスフレーズがなければ、シークレットはファイルに保存されません。</translation>
    </message>
    <message>
        <source>Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>SIGNALBOX_SECRETS_PASSPHRASE を設定するか、端末で実行してください。</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>シークレットはシステムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Secrets are kept in memory, until the program ends.</source>
        <translation>シークレットはプログラムの終了までメモリに保持されます。</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which a passphrase opens.</source>
        <translation>シークレットは %1 に保存されます。パスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Secrets are to be kept in %1, which is not there.</source>
        <translation>シークレットの保存先は %1 ですが、存在しません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionTableModel</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承認日時</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>常に許可</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>規則に従う</translation>
    </message>
    <message>
        <source>as accepted</source>
        <translation>承認時のまま</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>一覧から消失</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionsPanel</name>
    <message>
        <source>&amp;Accept what it is now</source>
        <translation>現在の定義を承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget all of this server</source>
        <translation>このサーバーの分をすべて消去(&amp;F)</translation>
    </message>
    <message>
        <source>Accepted definitions</source>
        <translation>承認済みの定義</translation>
    </message>
    <message>
        <source>Nothing accepted yet. With the first call of a tool its definition is kept. If the server defines it in another way later, you are asked before it is called again, and the difference is shown here.</source>
        <translation>承認済みのものはまだありません。ツールの最初の呼び出しで定義が保存されます。後でサーバーが定義を変えると、再び呼び出す前に確認され、違いがここに表示されます。</translation>
    </message>
    <message>
        <source>The definition as it was accepted</source>
        <translation>承認時の定義</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>承認時</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>「%1」の変更内容</translation>
    </message>
    <message>
        <source>“%1” as it was accepted</source>
        <translation>承認時の「%1」</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifier</name>
    <message>
        <source>%1: as usual again</source>
        <translation>%1: 通常に復帰</translation>
    </message>
    <message numerus="yes">
        <source>Signalbox: %n more notification(s)</source>
        <translation>
            <numerusform>Signalbox: ほか %n 件の通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Signalbox::DifferenceRows</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1、別のもの</translation>
    </message>
</context>
<context>
    <name>Signalbox::Discovery</name>
    <message>
        <source>Where does the server say who authorizes for it?</source>
        <translation>サーバーの認可者はどこに示されているか?</translation>
    </message>
    <message>
        <source>The resource metadata is for %1, not for this server; no token is asked for with it.</source>
        <translation>リソースのメタデータは %1 用で、このサーバー用ではありません。これではトークンを要求しません。</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server.</source>
        <translation>リソースのメタデータに認可サーバーがありません。</translation>
    </message>
    <message>
        <source>The server names its resource metadata, but there is none to be read.</source>
        <translation>サーバーはリソースのメタデータを示していますが、読み取れるものがありません。</translation>
    </message>
    <message>
        <source>There is no resource metadata: the server is taken for one of revision 2025-03-26, whose origin is the authorization server.</source>
        <translation>リソースのメタデータがありません。リビジョン 2025-03-26 のサーバーとみなし、そのオリジンを認可サーバーとします。</translation>
    </message>
    <message>
        <source>What does the authorization server say of itself?</source>
        <translation>認可サーバーは自身をどう説明しているか?</translation>
    </message>
    <message>
        <source>There is no metadata: the endpoints are those every server of that revision has.</source>
        <translation>メタデータがありません。そのリビジョンのサーバーに共通のエンドポイントを使います。</translation>
    </message>
    <message>
        <source>The authorization server %1 has no metadata.</source>
        <translation>認可サーバー %1 にメタデータがありません。</translation>
    </message>
    <message>
        <source>The resource metadata is for this server: it is for %1.</source>
        <translation>リソースのメタデータはこのサーバーのものです。対象: %1。</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is of the server&apos;s own origin, and all its addresses are https or on this machine.</source>
        <translation>メタデータの発行者はサーバー自身のオリジンのもので、アドレスはすべて https かこのマシン上のものです。</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is the one that was asked for, and all its addresses are https or on this machine.</source>
        <translation>メタデータの発行者は問い合わせたものと一致し、アドレスはすべて https かこのマシン上のものです。</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorDialog</name>
    <message>
        <source>Examine “%1”</source>
        <translation>「%1」の診断</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>In whose environment it is started</source>
        <translation>起動する環境</translation>
    </message>
    <message>
        <source>Make one &amp;call that does no harm</source>
        <translation>無害な呼び出しを 1 回行う(&amp;C)</translation>
    </message>
    <message>
        <source>Started by Signalbox</source>
        <translation>Signalbox が起動</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>%1 が起動</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>再診断(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;report</source>
        <translation>レポートを保存(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>サーバーは一覧になくなりました。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>名乗る名前は %1、プロトコルは %2 です。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Examining “%1” …</source>
        <translation>「%1」を診断中…</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorRunner</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>There is nothing that the server&apos;s entry could mend.</source>
        <translation>サーバーのエントリで修正できるものはありません。</translation>
    </message>
    <message>
        <source>%1 now says: %2</source>
        <translation>%1 の現在の内容: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::EncryptedFileStore</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>シークレットファイルがロックされています。パスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Unlock it in the settings; for the command line, set SIGNALBOX_SECRETS_PASSPHRASE or run it at a terminal.</source>
        <translation>設定でロック解除してください。コマンドラインでは SIGNALBOX_SECRETS_PASSPHRASE を設定するか、端末で実行してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndQuestion</name>
    <message>
        <source>End server</source>
        <translation>サーバーの終了</translation>
    </message>
    <message>
        <source>End “%1” (process %2)?</source>
        <translation>「%1」(プロセス %2) を終了しますか?</translation>
    </message>
    <message>
        <source>Who started it is gone. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>起動元は既にありません。終了を要求し、3 秒後に、起動したものすべてとともに強制終了します。</translation>
    </message>
    <message>
        <source>It was started by %1, which may start it again or lose its connection. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>%1 が起動しました。%1 が再起動するか、接続を失う可能性があります。終了を要求し、3 秒後に、起動したものすべてとともに強制終了します。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>Let it &amp;run</source>
        <translation>実行を続ける(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndStep</name>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>サーバーと通信していません。</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>標準入力を閉じます</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>接続を閉じます</translation>
    </message>
    <message>
        <source>It ended when it was told to, and nothing of it is left.</source>
        <translation>指示どおりに終了し、何も残っていません。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じています。</translation>
    </message>
    <message>
        <source>It ended neither when its standard input was closed nor when it was asked to (SIGTERM): it had to be killed.</source>
        <translation>標準入力を閉じても、要求 (SIGTERM) しても終了しなかったため、強制終了しました。</translation>
    </message>
    <message>
        <source>It did not end when its standard input was closed; it had to be asked to (SIGTERM).</source>
        <translation>標準入力を閉じても終了しなかったため、終了を要求 (SIGTERM) しました。</translation>
    </message>
    <message>
        <source>A server ends when its standard input does; else programs leave it running.</source>
        <translation>標準入力が終わったらサーバーは終了すべきです。そうしないと、プログラムの終了後も動き続けます。</translation>
    </message>
    <message>
        <source>It crashed at its end, with signal %1.</source>
        <translation>終了時にシグナル %1 でクラッシュしました。</translation>
    </message>
    <message>
        <source>Look into what it writes to standard error.</source>
        <translation>標準エラーへの出力を確認してください。</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>終了コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>Some programs take that for a crash.</source>
        <translation>これをクラッシュとみなすプログラムもあります。</translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n line(s) to standard output that are no messages.</source>
        <translation>
            <numerusform>メッセージではない行を標準出力に %n 行書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write logs to standard error; other programs give up at such lines.</source>
        <translation>ログは標準エラーに書き込んでください。このような行で通信を断念するプログラムがあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EngineRequest</name>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EntryLinesModel</name>
    <message>
        <source>line %1, differs: %2</source>
        <translation>%1 行目、相違: %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExamStep</name>
    <message>
        <source>Signalbox, “Before the first start”</source>
        <translation>Signalbox「初回起動の前に」</translation>
    </message>
    <message>
        <source>Nobody has accepted this command yet. %1</source>
        <translation>このコマンドはまだ誰も承認していません。%1</translation>
    </message>
    <message>
        <source>Nobody has accepted this address yet. %1</source>
        <translation>このアドレスはまだ誰も承認していません。%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExplorePage</name>
    <message>
        <source>Open servers</source>
        <translation>開いているサーバー</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>“%1” is chosen. Enter opens it, %2 connects it.</source>
        <translation>「%1」を選択しています。Enter で開き、%2 で接続します。</translation>
    </message>
    <message>
        <source>Choose a server on the left, and press Enter or %1.</source>
        <translation>左でサーバーを選び、Enter か %1 を押してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportDialog</name>
    <message>
        <source>Mask secrets</source>
        <translation>シークレットをマスク</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ジャーナルをエクスポート</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The whole journal (%1 messages)</source>
        <translation>ジャーナル全体 (メッセージ %1 件)</translation>
    </message>
    <message>
        <source>What passes the filter (%1 messages)</source>
        <translation>フィルターを通るもの (メッセージ %1 件)</translation>
    </message>
    <message>
        <source>The current message, and what it answers or is answered by</source>
        <translation>現在のメッセージと、それに対応するリクエストまたは応答</translation>
    </message>
    <message>
        <source>Everything, compressed. Signalbox opens it again, without any server.</source>
        <translation>すべてを圧縮。サーバーなしで Signalbox で再び開けます。</translation>
    </message>
    <message>
        <source>The same as text, a line for each message.</source>
        <translation>同じ内容のテキスト。1 メッセージ 1 行。</translation>
    </message>
    <message>
        <source>HTTP exchanges, for the tools of web developers. Messages over stdio are left out.</source>
        <translation>HTTP のやり取り。Web 開発者用ツール向け。stdio のメッセージは除外されます。</translation>
    </message>
    <message>
        <source>A report in one file that any browser shows.</source>
        <translation>任意のブラウザーで表示できる 1 ファイルのレポート。</translation>
    </message>
    <message>
        <source>A report as text, to be pasted.</source>
        <translation>貼り付け用のテキストのレポート。</translation>
    </message>
    <message>
        <source>A line for each call with its times and sizes, without its contents.</source>
        <translation>1 呼び出し 1 行。時間とサイズのみで、内容は含みません。</translation>
    </message>
    <message>
        <source>Known secrets and what looks like one are masked.</source>
        <translation>既知のシークレットとそれらしいものをマスクします。</translation>
    </message>
    <message>
        <source>Nothing is masked: whoever gets the file may read secrets in it.</source>
        <translation>何もマスクしません。ファイルを入手した人はシークレットを読めます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExposeQuestion</name>
    <message>
        <source>Copy a secret</source>
        <translation>シークレットのコピー</translation>
    </message>
    <message numerus="yes">
        <source>Write a secret of %1 in plain text into %n more file(s)?</source>
        <translation>
            <numerusform>%1 のシークレットを、さらに %n 個のファイルに平文で書き込みますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this version into Signalbox instead, and copy from there: Signalbox keeps the secret, and a copy only refers to it where the program can.</source>
        <translation>代わりにこの版を Signalbox に取り込み、そこからコピーしてください。シークレットは Signalbox が保存し、プログラムが対応していれば、コピーはそれを参照するだけです。</translation>
    </message>
    <message>
        <source>&amp;Copy with the secret</source>
        <translation>シークレットも含めてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not copy</source>
        <translation>コピーしない(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FailureStrip</name>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>理由を表示</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>サーバーが失敗しました。</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>サーバーが失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldBox</name>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>%1のバリアント</translation>
    </message>
    <message numerus="yes">
        <source>list of %n</source>
        <translation>
            <numerusform>%n 個のリスト</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>省略可</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldEditor</name>
    <message>
        <source>Send as empty text</source>
        <translation>空のテキストとして送信</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldRow</name>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>このキーは既にあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileSaver</name>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>The one before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>The next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%2 超の中 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingCard</name>
    <message>
        <source>Mended: %1</source>
        <translation>修正後: %1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>規則: %1</translation>
    </message>
    <message>
        <source>Mend the entry…</source>
        <translation>エントリを修正…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingModel</name>
    <message>
        <source>Handshake</source>
        <translation>ハンドシェイク</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resource templates</source>
        <translation>リソーステンプレート</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>違反</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>期待: %1、実際: %2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsBox</name>
    <message>
        <source>Show in &amp;journal</source>
        <translation>ジャーナルで表示(&amp;J)</translation>
    </message>
    <message>
        <source>Findings about the protocol</source>
        <translation>プロトコルに関する検出事項</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message numerus="yes">
        <source>The protocol&apos;s linter found %n thing(s).</source>
        <translation>
            <numerusform>プロトコルリンターの検出事項が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the journal flags each message.</source>
        <translation>ほかにもあるかもしれません。ジャーナルでは各メッセージに印が付きます。</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>期待: %1、実際: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) have the same names as those of “%1”: is it the same server twice? A model that has both may call the wrong one.</source>
        <translation>
            <numerusform>「%1」のツールと同じ名前のツールが %n 個あります。同じサーバーが 2 つあるのではありませんか? 両方を持つモデルは、誤った方を呼び出す可能性があります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsList</name>
    <message>
        <source>What does not fit</source>
        <translation>適合しない点</translation>
    </message>
    <message>
        <source>Output breaks the schema at %1: %2</source>
        <translation>出力が %1 でスキーマに違反しています: %2</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1: 期待 %2、実際 %3。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ForgetQuestion</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>シークレット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>版 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4.</source>
        <translation>%1、%2: %4に%3。</translation>
    </message>
    <message>
        <source>Forget secrets in kept versions</source>
        <translation>保存された版のシークレットを消去</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n secret(s) in kept versions?</source>
        <translation>
            <numerusform>保存された版のシークレット %n 件を消去しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in the keychain stay as they are.</source>
        <translation>版の中では参照に置き換わり、元に戻せません。版を復元する人はシークレットを改めて入力する必要があります。ファイル自体とキーチェーンの内容はそのままです。</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>シークレットを消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Signalbox’s own list as it was before: %1 in %2. They go as a whole.</source>
        <translation>Signalbox 自身の以前の一覧: %2に%1。これらは丸ごと削除されます。</translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in Signalbox’s encrypted file stay as they are.</source>
        <translation>版の中では参照に置き換わり、元に戻せません。版を復元する人はシークレットを改めて入力する必要があります。ファイル自体と Signalbox の暗号化ファイルの内容はそのままです。</translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves stay as they are.</source>
        <translation>版の中では参照に置き換わり、元に戻せません。版を復元する人はシークレットを改めて入力する必要があります。ファイル自体はそのままです。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormBody</name>
    <message>
        <source>It asks for what looks like a secret. Forms must not: what is sent goes through the server, and stands in the journal as far as it is not recognized.</source>
        <translation>シークレットらしいものを求めています。フォームではしてはならないことです。送信内容はサーバーを通り、認識されない限りジャーナルに残ります。</translation>
    </message>
    <message>
        <source>Form of the server</source>
        <translation>サーバーのフォーム</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation>そのまま承諾</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>承諾</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>修正が必要なフィールド %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FormModel</name>
    <message>
        <source>Not JSON yet. The value before it stays.</source>
        <translation>まだ JSON ではありません。以前の値のままです。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormRow</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>項目 %1 を上へ</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>項目 %1 を下へ</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>項目 %1 を削除</translation>
    </message>
    <message>
        <source>Send null for %1</source>
        <translation>%1に null を送信</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormTabs</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1、誤りあり</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormValidator</name>
    <message>
        <source>The schema branches too often to be checked here.</source>
        <translation>スキーマの分岐が多すぎて、ここでは検査できません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormView</name>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>No arguments.</source>
        <translation>引数はありません。</translation>
    </message>
    <message>
        <source>The text in JSON is not valid, so this is the last value that was. %1</source>
        <translation>JSON のテキストが正しくないため、最後の正しい値を示しています。%1</translation>
    </message>
    <message>
        <source>Only types and formats are checked. %1</source>
        <translation>型と形式だけを検査します。%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundExamination</name>
    <message>
        <source>Looking at what its command names.</source>
        <translation>コマンドが指すものを調べています。</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2 の「%1」</translation>
    </message>
    <message>
        <source>Only looked at; nothing was started.</source>
        <translation>調べただけで、何も起動していません。</translation>
    </message>
    <message>
        <source>&amp;Mend in %1</source>
        <translation>%1 で修正(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>起動に支障はありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundServersBox</name>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found in %1</source>
        <translation>
            <numerusform>%1 でサーバーが %n 個見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::GateFields</name>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>応答期限の秒数</translation>
    </message>
    <message>
        <source>Seconds a call may take in all</source>
        <translation>呼び出し全体の最長秒数</translation>
    </message>
    <message>
        <source>progress gives it more time</source>
        <translation>進捗があれば延長</translation>
    </message>
    <message>
        <source>Seconds before the second attempt</source>
        <translation>2 回目の試行までの秒数</translation>
    </message>
    <message>
        <source>Seconds between two attempts at most</source>
        <translation>試行間隔の最長秒数</translation>
    </message>
    <message>
        <source>Seconds to wait after “too many requests”</source>
        <translation>「リクエスト過多」後の待ち秒数</translation>
    </message>
    <message>
        <source>Seconds for which calls are stopped</source>
        <translation>呼び出しを停止する秒数</translation>
    </message>
    <message>
        <source>make a lost connection anew</source>
        <translation>失われた接続を確立し直す</translation>
    </message>
    <message>
        <source>use results of read-only tools again for</source>
        <translation>読み取り専用ツールの結果を再利用</translation>
    </message>
    <message>
        <source>Seconds for which a result is used again</source>
        <translation>結果を再利用する秒数</translation>
    </message>
    <message>
        <source>%1 s (usual)</source>
        <translation>%1 秒 (既定)</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>合計試行回数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Failures in a row until calls are stopped</source>
        <translation>呼び出しを停止するまでの連続失敗数</translation>
    </message>
    <message>
        <source>then longer, up to</source>
        <translation>以後は延長、最長</translation>
    </message>
    <message>
        <source>Tried again by itself is what never reached the server, and what it turned away.</source>
        <translation>自動で再試行するのは、サーバーに届かなかったものと、サーバーが受け付けなかったものです。</translation>
    </message>
    <message>
        <source>believe what the server says of its tools</source>
        <translation>ツールに関するサーバーの申告を信頼する</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>応答期限(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In all</source>
        <translation>全体(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>試行回数(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;cond after</source>
        <translation>2 回目まで(&amp;C)</translation>
    </message>
    <message>
        <source>If tu&amp;rned away</source>
        <translation>受付拒否時(&amp;R)</translation>
    </message>
    <message>
        <source>unless the server says how long</source>
        <translation>サーバーが時間を示さない場合</translation>
    </message>
    <message>
        <source>After “too many requests”.</source>
        <translation>「リクエスト過多」の後。</translation>
    </message>
    <message>
        <source>Sto&amp;p after</source>
        <translation>停止条件(&amp;P)</translation>
    </message>
    <message>
        <source>failures in a row, for</source>
        <translation>回連続の失敗、停止時間</translation>
    </message>
    <message>
        <source>Which of them only read, and which may be called twice.</source>
        <translation>どれが読み取り専用で、どれを 2 回呼び出してよいか。</translation>
    </message>
    <message>
        <source>Sa&amp;fe to repeat</source>
        <translation>繰り返し可(&amp;F)</translation>
    </message>
    <message>
        <source>Tools that may be called twice, as you know. They are tried again after other failures, too.</source>
        <translation>2 回呼び出してもよいと分かっているツール。ほかの失敗の後にも再試行します。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GeneralFields</name>
    <message>
        <source>Give it Signalbox&apos;s whole environment</source>
        <translation>Signalbox の環境変数をすべて渡す</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own</source>
        <translation>Signalbox と同じ</translation>
    </message>
    <message>
        <source>a program on this machine (stdio)</source>
        <translation>このマシンのプログラム (stdio)</translation>
    </message>
    <message>
        <source>an address (Streamable HTTP)</source>
        <translation>アドレス (Streamable HTTP)</translation>
    </message>
    <message>
        <source>an address (HTTP+SSE, older servers)</source>
        <translation>アドレス (HTTP+SSE、旧式サーバー)</translation>
    </message>
    <message>
        <source>an address (WebSocket)</source>
        <translation>アドレス (WebSocket)</translation>
    </message>
    <message>
        <source>auto: ask the server</source>
        <translation>auto: サーバーに問い合わせる</translation>
    </message>
    <message>
        <source>legacy: handshake</source>
        <translation>legacy: ハンドシェイク</translation>
    </message>
    <message>
        <source>modern: stateless</source>
        <translation>modern: ステートレス</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>接続方法(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>Of the MCP endpoint.</source>
        <translation>MCP エンドポイントのもの。</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>One Name: value a line, sent with every request.</source>
        <translation>1 行に 1 つ Name: value。各リクエストで送信します。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>プログラム(&amp;P)</translation>
    </message>
    <message>
        <source>A name that is looked up in PATH, or a path.</source>
        <translation>PATH から探す名前、またはパス。</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>引数(&amp;A)</translation>
    </message>
    <message>
        <source>One a line, as the program gets them; no quoting.</source>
        <translation>1 行に 1 つ。プログラムにそのまま渡します。引用符は不要です。</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境変数(&amp;E)</translation>
    </message>
    <message>
        <source>One KEY=VALUE a line, on top of a short safe list.</source>
        <translation>1 行に 1 つ KEY=VALUE。安全な最小限のものに追加します。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>Where it is started.</source>
        <translation>起動する場所。</translation>
    </message>
    <message>
        <source>P&amp;rotocol era</source>
        <translation>プロトコル世代(&amp;R)</translation>
    </message>
    <message>
        <source>This will be started, without a shell:</source>
        <translation>次をシェルなしで起動します:</translation>
    </message>
    <message>
        <source>This will be asked:</source>
        <translation>次に問い合わせます:</translation>
    </message>
    <message>
        <source>&amp;Variables from</source>
        <translation>変数の取得元(&amp;V)</translation>
    </message>
    <message>
        <source>A file of KEY=VALUE lines, read at each start.</source>
        <translation>KEY=VALUE の行からなるファイル。起動のたびに読み取ります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GrantFlow</name>
    <message>
        <source>This way of signing in needs a client id.</source>
        <translation>このサインイン方法にはクライアント ID が必要です。</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>サーバーの設定でクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>A token is asked for with the client&apos;s own credentials.</source>
        <translation>クライアント自身の資格情報でトークンを要求します。</translation>
    </message>
    <message>
        <source>A token is asked for with the workload&apos;s own token.</source>
        <translation>ワークロード自身のトークンでトークンを要求します。</translation>
    </message>
    <message>
        <source>The file with the workload&apos;s token cannot be read.</source>
        <translation>ワークロードのトークンのファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The identity provider is asked for leave to use this server.</source>
        <translation>ID プロバイダーに、このサーバーの使用許可を求めます。</translation>
    </message>
    <message>
        <source>The identity provider gave another kind of token than the one asked for.</source>
        <translation>ID プロバイダーが、求めたものとは別の種類のトークンを発行しました。</translation>
    </message>
    <message>
        <source>A token is asked for with the identity provider&apos;s leave.</source>
        <translation>ID プロバイダーの許可でトークンを要求します。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupCommands</name>
    <message>
        <source>Move “%1” to a group</source>
        <translation>「%1」をグループへ移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n server(s) to a group</source>
        <translation>
            <numerusform>サーバー %n 台をグループへ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the group “%1”</source>
        <translation>グループ「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>グループを保存</translation>
    </message>
    <message>
        <source>Add servers from a file</source>
        <translation>ファイルからサーバーを追加</translation>
    </message>
    <message>
        <source>&amp;Connect all</source>
        <translation>すべて接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>すべて切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to group…</source>
        <translation>グループへ移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>名前を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共有(&amp;S)…</translation>
    </message>
    <message>
        <source>D&amp;issolve: servers stay in no group</source>
        <translation>解散: サーバーはグループなしに(&amp;I)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no group now.</source>
        <translation>%1: グループから外しました。</translation>
    </message>
    <message>
        <source>%1: in the group “%2” now.</source>
        <translation>%1: グループ「%2」に移しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>移動(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>グループへ移動</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>グループ名の変更</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>グループ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Without a name: in no group.</source>
        <translation>名前なし: グループに入れません。</translation>
    </message>
    <message>
        <source>Goes to those that are in this group already.</source>
        <translation>既存のこのグループに加えます。</translation>
    </message>
    <message>
        <source>Makes a new group of this name.</source>
        <translation>この名前の新しいグループを作ります。</translation>
    </message>
    <message>
        <source>There is a group of this name: they become one. Profiles follow.</source>
        <translation>同じ名前のグループがあり、1 つにまとまります。プロファイルにも反映されます。</translation>
    </message>
    <message>
        <source>Profiles that name the group follow.</source>
        <translation>このグループを指定するプロファイルにも反映されます。</translation>
    </message>
    <message>
        <source>A group has a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupedServers</name>
    <message>
        <source>No group</source>
        <translation>グループなし</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n server(s)</source>
        <translation>
            <numerusform>%1、サーバー %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GuardProcess</name>
    <message>
        <source>The program signalbox-guard, which comes with Signalbox, is missing.</source>
        <translation>Signalbox に付属するプログラム signalbox-guard がありません。</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Signalbox をインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthFields</name>
    <message>
        <source>Seconds between two checks</source>
        <translation>検査間隔の秒数</translation>
    </message>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>応答期限の秒数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ask whether it answers</source>
        <translation>応答するか問い合わせる</translation>
    </message>
    <message>
        <source>call a tool that only reads</source>
        <translation>読み取り専用のツールを呼び出す</translation>
    </message>
    <message>
        <source>Failures in a row until it counts as down</source>
        <translation>停止とみなすまでの連続失敗数</translation>
    </message>
    <message>
        <source>Called only if the server says that the tool only reads. The journal marks these calls.</source>
        <translation>サーバーがツールを読み取り専用と申告する場合にのみ呼び出します。ジャーナルではこの呼び出しに印が付きます。</translation>
    </message>
    <message>
        <source>While it is connected. The journal marks these messages.</source>
        <translation>接続中に行います。ジャーナルではこのメッセージに印が付きます。</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>どのツールですか?</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>引数は JSON オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>連続失敗</translation>
    </message>
    <message>
        <source>Health chec&amp;k</source>
        <translation>ヘルスチェック(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>引数(&amp;A)</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>JSON オブジェクト。</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>応答期限(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Down after</source>
        <translation>停止とみなす条件(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthProbe</name>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>The tool “%1” does not say of itself that it only reads.</source>
        <translation>ツール「%1」は、読み取り専用であると申告していません。</translation>
    </message>
    <message>
        <source>The server has no tool “%1”.</source>
        <translation>サーバーにツール「%1」はありません。</translation>
    </message>
    <message>
        <source>The tool said that it failed.</source>
        <translation>ツールが失敗を報告しました。</translation>
    </message>
    <message>
        <source>The tool did not come to an end within %1 ms.</source>
        <translation>ツールが %1 ms 以内に終了しませんでした。</translation>
    </message>
    <message>
        <source>The tool asks the person for something; it is not fit for a check.</source>
        <translation>ツールが人に入力を求めます。検査には適しません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthWatch</name>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が失われました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HeldBar</name>
    <message>
        <source>&amp;Forget them…</source>
        <translation>消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Secrets in kept versions</source>
        <translation>保存された版のシークレット</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.</source>
        <translation>
            <numerusform>Signalbox が保存している %1 の以前の版に、現在のファイルにはないシークレットが %n 件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HexView</name>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>16 進数でコピー</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
</context>
<context>
    <name>Signalbox::HiddenWarning</name>
    <message>
        <source>Holds invisible characters; they are marked.</source>
        <translation>不可視文字が含まれています。印が付いています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>History of a file</source>
        <translation>ファイルの履歴</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Restore the whole &amp;file</source>
        <translation>ファイル全体を復元(&amp;F)</translation>
    </message>
    <message>
        <source>Restore “%1” alone</source>
        <translation>「%1」だけを復元</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>版を選択してください。</translation>
    </message>
    <message>
        <source>The file is like this now.</source>
        <translation>ファイルは現在この状態です。</translation>
    </message>
    <message>
        <source>From this version to what the file holds now</source>
        <translation>この版から現在のファイルの内容まで</translation>
    </message>
    <message>
        <source>No version is chosen.</source>
        <translation>版が選択されていません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostStart</name>
    <message>
        <source>The program flatpak-spawn, by which servers are started outside of the Flatpak, is missing.</source>
        <translation>Flatpak の外でサーバーを起動するプログラム flatpak-spawn がありません。</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>Signalbox をインストールし直してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpPane</name>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>リクエストとレスポンスのヘッダー</translation>
    </message>
    <message>
        <source>Exchange %1 of %2</source>
        <translation>やり取り %1/%2</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>接続相手 %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>本文 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpProblem</name>
    <message>
        <source>The server&apos;s answer is not proper HTTP: %1.</source>
        <translation>サーバーの応答が正しい HTTP ではありません: %1。</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes.</source>
        <translation>ヘッダーが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>応答が %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer.</source>
        <translation>サーバーの応答の途中で接続が終わりました。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>サーバーが応答せずに接続を閉じました。</translation>
    </message>
    <message>
        <source>The server sent more than the length it announced.</source>
        <translation>サーバーが、予告した長さを超えて送信しました。</translation>
    </message>
    <message>
        <source>The server switched to a protocol nobody asked for.</source>
        <translation>サーバーが、要求していないプロトコルに切り替えました。</translation>
    </message>
    <message>
        <source>The compressed answer cannot be unpacked.</source>
        <translation>圧縮された応答を展開できません。</translation>
    </message>
    <message>
        <source>The answer is packed as &quot;%1&quot;, which was not asked for.</source>
        <translation>応答が「%1」で圧縮されていますが、要求していません。</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; holds characters that cannot be sent.</source>
        <translation>ヘッダー「%1」に送信できない文字があります。</translation>
    </message>
    <message>
        <source>Remove line ends and control characters.</source>
        <translation>改行と制御文字を取り除いてください。</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; is set by Signalbox itself.</source>
        <translation>ヘッダー「%1」は Signalbox が設定します。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>指定しないでください。</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>HTTP メソッドではありません。</translation>
    </message>
    <message>
        <source>The server at %1 redirects to %2; nothing was sent there.</source>
        <translation>%1 のサーバーが %2 にリダイレクトしました。そこには何も送信していません。</translation>
    </message>
    <message>
        <source>If that is right, enter the new address as the server&apos;s.</source>
        <translation>それが正しければ、新しいアドレスをサーバーのアドレスとして入力してください。</translation>
    </message>
    <message>
        <source>The server answered a %1 request with the redirect %2, which would change the request; it was not followed.</source>
        <translation>サーバーが %1 リクエストにリダイレクト %2 で応答しました。リクエストが変わるため、従いませんでした。</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>サーバーのリダイレクトが %1 回を超えました。</translation>
    </message>
    <message>
        <source>The server redirects to something that is no address.</source>
        <translation>サーバーのリダイレクト先がアドレスではありません。</translation>
    </message>
    <message>
        <source>There was no connection within %1 seconds.</source>
        <translation>%1 秒以内に接続できませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>サーバーが %1 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds.</source>
        <translation>サーバーから %1 秒間何も送られていません。</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>応答が %1 秒以内に完了しませんでした。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>リクエストをキャンセルしました。</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved: %2.</source>
        <translation>名前 %1 を解決できませんでした: %2。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>%1 に接続できませんでした: %2。</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address is right.</source>
        <translation>サーバーが動作していて、アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>%1 の証明書を信頼できません: %2。SHA-256 フィンガープリントは %3 です。</translation>
    </message>
    <message>
        <source>Accept this certificate for this server only if you know that it is the right one.</source>
        <translation>正しいものと分かっている場合に限り、このサーバーの証明書を受け入れてください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on: %2.</source>
        <translation>%1 への安全な接続を確立できませんでした: %2。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect: %2.</source>
        <translation>プロキシ %1 が接続しませんでした: %2。</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>プロキシの設定を確認してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpSseTransport</name>
    <message>
        <source>The server did not name the address for messages within %1 ms.</source>
        <translation>サーバーが %1 ms 以内にメッセージ用アドレスを示しませんでした。</translation>
    </message>
    <message>
        <source>The server wants messages sent to another origin: %1 instead of %2.</source>
        <translation>サーバーが別のオリジンへのメッセージ送信を求めています: %2 ではなく %1。</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>そこには何も送信していません。</translation>
    </message>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>サーバーが送信内容を受け取りません。%1 バイトが待機中です。</translation>
    </message>
    <message>
        <source>The server ended its stream of events, and with it the connection.</source>
        <translation>サーバーがイベントストリームを終了し、接続も終わりました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no stream of events.</source>
        <translation>サーバーの応答がイベントストリームではありません。</translation>
    </message>
    <message>
        <source>The address that the server names for messages is none: %1</source>
        <translation>サーバーが示すメッセージ用アドレスが、アドレスではありません: %1</translation>
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
        <translation>WebSocket では、この後の手順に含まれます。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>サーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>応答がありませんでした。</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>ステータス %1 で応答します。</translation>
    </message>
    <message>
        <source>The server has a fault of its own: it answers with status %1.</source>
        <translation>サーバー自体に不具合があります。ステータス %1 で応答します。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>サーバーのログを確認してください。</translation>
    </message>
    <message>
        <source>It sends everybody elsewhere, with status %1: requests do not follow, because credentials could go along.</source>
        <translation>ステータス %1 で全員を別の場所に転送します。資格情報が渡るおそれがあるため、リクエストは転送に従いません。</translation>
    </message>
    <message>
        <source>Take the address it sends you to, if you trust it.</source>
        <translation>信頼できる場合は、転送先のアドレスを使ってください。</translation>
    </message>
    <message>
        <source>It answers with a web page and status %1: at this address there is hardly an MCP server.</source>
        <translation>Web ページとステータス %1 で応答します。このアドレスに MCP サーバーがあるとは考えにくいです。</translation>
    </message>
    <message>
        <source>Check the path; it often ends in /mcp or /sse.</source>
        <translation>パスを確認してください。多くの場合、/mcp か /sse で終わります。</translation>
    </message>
    <message>
        <source>It answers that there is nothing at this path; some older servers answer so as well.</source>
        <translation>このパスには何もないと応答します。古いサーバーの中にも、このように応答するものがあります。</translation>
    </message>
    <message>
        <source>If discovery fails too, check the path.</source>
        <translation>ディスカバリーも失敗する場合は、パスを確認してください。</translation>
    </message>
    <message>
        <source>Its answer does not say what it is.</source>
        <translation>応答に種類が示されていません。</translation>
    </message>
    <message>
        <source>Its answer says that it is %1.</source>
        <translation>応答の種類は %1 です。</translation>
    </message>
    <message>
        <source>Answers are application/json or text/event-stream.</source>
        <translation>応答は application/json か text/event-stream である必要があります。</translation>
    </message>
    <message>
        <source>It asks for credentials (401) and does not say which: there is no WWW-Authenticate.</source>
        <translation>資格情報を求めています (401) が、種類を示していません。WWW-Authenticate がありません。</translation>
    </message>
    <message>
        <source>The server should name its resource metadata there.</source>
        <translation>サーバーはそこでリソースメタデータを示す必要があります。</translation>
    </message>
    <message>
        <source>It answers any page in your browser: a request from https://elsewhere.invalid was answered with status %1.</source>
        <translation>ブラウザーのどのページにも応答します。https://elsewhere.invalid からのリクエストに、ステータス %1 で応答しました。</translation>
    </message>
    <message>
        <source>The server must look at the Origin header and answer 403.</source>
        <translation>サーバーは Origin ヘッダーを確認し、403 で応答する必要があります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpTarget</name>
    <message>
        <source>This is no http or https address.</source>
        <translation>http または https のアドレスではありません。</translation>
    </message>
    <message>
        <source>The address holds a user name or password; credentials belong into the settings.</source>
        <translation>アドレスにユーザー名またはパスワードがあります。資格情報は設定に入れてください。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>アドレスにホストがありません。</translation>
    </message>
    <message>
        <source>The address holds characters that cannot be sent.</source>
        <translation>アドレスに送信できない文字があります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Hub</name>
    <message>
        <source>Signalbox ended first.</source>
        <translation>先に Signalbox が終了しました。</translation>
    </message>
    <message>
        <source>No tool is named.</source>
        <translation>ツールが指定されていません。</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, a dot, and the tool&apos;s name.</source>
        <translation>サーバー名、ドット、ツール名の順に書いてください。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>呼び出しをキャンセルしました。</translation>
    </message>
    <message>
        <source>The server “%1” is not connected.</source>
        <translation>サーバー「%1」が接続されていません。</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>先に接続してください。</translation>
    </message>
    <message>
        <source>Calls are addressed as server.tool.</source>
        <translation>呼び出し先は server.tool の形で指定します。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>There is no server named “%1”.</source>
        <translation>「%1」という名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>Its connection was lost and is being made anew.</source>
        <translation>接続が失われ、確立し直しています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubCall</name>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation>呼び出しは送信前にキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::IconStrip</name>
    <message numerus="yes">
        <source>%n more icon(s)</source>
        <translation>
            <numerusform>他 %n 個のアイコン</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon at %1, not loaded</source>
        <translation>%1 のアイコン (未読み込み)</translation>
    </message>
    <message>
        <source>An icon that cannot be shown (%1)</source>
        <translation>表示できないアイコン (%1)</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>種類なし</translation>
    </message>
    <message>
        <source>Icon of the server</source>
        <translation>サーバーのアイコン</translation>
    </message>
</context>
<context>
    <name>Signalbox::InnerTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::InputDesk</name>
    <message>
        <source>%1, %2, since %3: %4</source>
        <translation>%1、%2、%3 から: %4</translation>
    </message>
</context>
<context>
    <name>Signalbox::InstalledModel</name>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>インストール日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalBar</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>新しい内容を追う</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Show the earlier messages again</source>
        <translation>以前のメッセージを再表示</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>表示を消去</translation>
    </message>
    <message>
        <source>Shut the journal</source>
        <translation>ジャーナルを閉じる</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>ジャーナルを開く</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>メッセージ 1 件</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>メッセージ %1 件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>全サーバーのすべてのメッセージがここに保持されます。</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>表示を消去します。何も削除されません。ジャーナルにはすべて残ります。</translation>
    </message>
    <message>
        <source>Export, and session files</source>
        <translation>エクスポートとセッションファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n 個選択</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · searching, %2 %</source>
        <translation>%1・検索中、%2 %</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalColumns</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All columns, in their first order</source>
        <translation>すべての列を最初の順序で</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalCompare</name>
    <message>
        <source>Compare the two messages</source>
        <translation>2 つのメッセージを比較</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Select two messages, the second with Ctrl, to compare them.</source>
        <translation>比較するには、2 つのメッセージを選択します (2 つ目は Ctrl を押しながら)。</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is too long for it.</source>
        <translation>比較できません。メッセージの一方が長すぎます。</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>比較していません。</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is no JSON: %1</source>
        <translation>比較できません。メッセージの一方が JSON ではありません: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalExchange</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Open session file…</source>
        <translation>セッションファイルを開く…</translation>
    </message>
    <message>
        <source>Back to the live journal</source>
        <translation>ライブジャーナルに戻る</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選択してコピー</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>コピーしていません。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>コピーしました: %1。</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>ジャーナルをエクスポート</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 にエクスポート中…</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>エクスポートしていません。</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>%1 にエクスポートしました (%2)。</translation>
    </message>
    <message>
        <source>Masked places: %1.</source>
        <translation>マスクした箇所: %1。</translation>
    </message>
    <message>
        <source>Nothing is masked in it.</source>
        <translation>マスクされたものはありません。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>除外: %1。</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>セッションファイルを開く</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>セッションファイルと JSON 行 (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>開いていません。</translation>
    </message>
    <message>
        <source>Shown: %1 (%2 records).</source>
        <translation>表示中: %1 (レコード %2 件)。</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>中のシークレットはマスクされています。</translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation>ファイルが途中で終わっています。</translation>
    </message>
    <message>
        <source>Damaged messages: %1.</source>
        <translation>損傷したメッセージ: %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalFilterField</name>
    <message>
        <source>Filter: words, or server:, tool:, dur:&gt;100ms …</source>
        <translation>フィルター: 語、または server:、tool:、dur:&gt;100ms …</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>ジャーナルをフィルター</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalGroup</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>適用(&amp;P)</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>何も記録されません。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>削除対象を調査中…</translation>
    </message>
    <message>
        <source>Cannot be told now.</source>
        <translation>今は特定できません。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Applying takes nothing away now.</source>
        <translation>適用しても今は何も削除されません。</translation>
    </message>
    <message numerus="yes">
        <source>Applying takes away %1 message(s)</source>
        <translation>
            <numerusform>適用すると削除: メッセージ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>, all from before %1</source>
        <translation>、すべて %1 より前のもの</translation>
    </message>
    <message>
        <source>That frees %1 and cannot be undone. Pinned messages stay.</source>
        <translation>%1 が空きます。元に戻せません。ピン留めしたメッセージは残ります。</translation>
    </message>
    <message>
        <source>They are no longer shown, which cannot be undone. Pinned messages stay.</source>
        <translation>表示されなくなり、元に戻せません。ピン留めしたメッセージは残ります。</translation>
    </message>
    <message>
        <source>Applied. Whole files go, oldest first; the one being written stays.</source>
        <translation>適用しました。古いものからファイル単位で削除します。書き込み中のファイルは残ります。</translation>
    </message>
    <message>
        <source>Folder of the record</source>
        <translation>記録のフォルダー</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>現在の保持内容</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>メッセージの保持期間</translation>
    </message>
    <message>
        <source>Size of all messages at most</source>
        <translation>全メッセージの合計サイズの上限</translation>
    </message>
    <message>
        <source>Messages of each server at most</source>
        <translation>サーバーごとのメッセージ数の上限</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), messages and what belongs to them</source>
        <translation>
            <numerusform>レコード %1 件 (メッセージと付随するもの)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarking</name>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>タグとメモ…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarks</name>
    <message>
        <source>Only messages of the live journal can be marked.</source>
        <translation>印を付けられるのはライブジャーナルのメッセージだけです。</translation>
    </message>
    <message>
        <source>The journal could not be opened.</source>
        <translation>ジャーナルを開けませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>切り詰め</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>part of the exchange above</source>
        <translation>上のやり取りの一部</translation>
    </message>
    <message numerus="yes">
        <source>open, %n messages</source>
        <translation>
            <numerusform>展開中、メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>folded, %n messages</source>
        <translation>
            <numerusform>折りたたみ中、メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n 往復</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>task, polled %n times</source>
        <translation>
            <numerusform>タスク、%n 回問い合わせ</numerusform>
        </translation>
    </message>
    <message>
        <source>task</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>メッセージ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>ツールエラー</translation>
    </message>
    <message>
        <source>answered: speaks an older revision</source>
        <translation>応答: 古いリビジョンに対応</translation>
    </message>
    <message>
        <source>Of an answer, since its request; of several messages in one row, from the first to the last. The filter dur: goes by it.</source>
        <translation>応答ではリクエストからの時間、1 行にまとめた複数のメッセージでは最初から最後までの時間です。フィルター dur: はこの値を使います。</translation>
    </message>
    <message>
        <source>Numbers are those of the record. It holds more than messages: HTTP exchanges, sign-in steps, decisions and probes have numbers of their own, so that the last number is above the count of messages.</source>
        <translation>番号は記録内の番号です。記録にはメッセージのほか、HTTP のやり取り、サインインの手順、判断、プローブがあり、それぞれに番号が付くため、最後の番号はメッセージの件数より大きくなります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalReplay</name>
    <message>
        <source>Replay</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>編集して再実行…</translation>
    </message>
    <message>
        <source>Not replayed.</source>
        <translation>再実行していません。</translation>
    </message>
    <message>
        <source>Secrets were masked when it was recorded. Edit it, and put them in again.</source>
        <translation>記録時にシークレットがマスクされました。編集して入力し直してください。</translation>
    </message>
    <message>
        <source>It is too long, or was not recorded whole.</source>
        <translation>長すぎるか、全体が記録されていません。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>サーバー「%1」はありません。</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it first.</source>
        <translation>「%1」が接続されていません。先に接続してください。</translation>
    </message>
    <message>
        <source>“%1” has no tool “%2” now.</source>
        <translation>「%1」に現在ツール「%2」はありません。</translation>
    </message>
    <message>
        <source>Calling %1 on “%2” again …</source>
        <translation>「%2」の %1 を再度呼び出し中…</translation>
    </message>
    <message>
        <source>Replayed: %1 failed. %2</source>
        <translation>再実行: %1 が失敗しました。%2</translation>
    </message>
    <message>
        <source>Replayed: %1 answered after %2.</source>
        <translation>再実行: %1 が %2 後に応答しました。</translation>
    </message>
    <message>
        <source>Only a request of ours can be sent again, and this is none.</source>
        <translation>再送信できるのは Signalbox からのリクエストだけです。</translation>
    </message>
    <message>
        <source>Sending %1 to “%2” again …</source>
        <translation>「%2」に %1 を再度送信中…</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalTable</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Messages are not being kept.</source>
        <translation>メッセージは保持されていません。</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>全サーバーのすべてのメッセージがここに保持されます。</translation>
    </message>
    <message>
        <source>New messages will appear here. The %1 before them are kept.</source>
        <translation>新しいメッセージがここに表示されます。それより前の %1 件は保持されています。</translation>
    </message>
    <message>
        <source>No message matches “%1”. %2 hidden.</source>
        <translation>「%1」に一致するメッセージはありません。%2 件を非表示。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>再表示</translation>
    </message>
    <message>
        <source>Not marked.</source>
        <translation>印を付けていません。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Rounds and tasks as one row</source>
        <translation>往復とタスクを 1 行にまとめる</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonArgumentsView</name>
    <message>
        <source>Arguments as JSON</source>
        <translation>JSON の引数</translation>
    </message>
    <message>
        <source>Not valid JSON: %1</source>
        <translation>正しい JSON ではありません: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffView</name>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(なし)</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTableView</name>
    <message>
        <source>Filter rows</source>
        <translation>行をフィルター</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s)</source>
        <translation>
            <numerusform>%n 行中 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 looked at</source>
        <translation>先頭 %1 件を調査</translation>
    </message>
    <message>
        <source>first %1 columns</source>
        <translation>先頭 %1 列</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>object, %n member(s)</source>
        <translation>
            <numerusform>オブジェクト、メンバー %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n item(s)</source>
        <translation>
            <numerusform>配列、項目 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Structure</source>
        <translation>構造</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonView</name>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>表示: %2 中の先頭 %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeptCallsButton</name>
    <message>
        <source>Put into the form</source>
        <translation>フォームに入れる</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再度呼び出す</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名前…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを外す</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>ジャーナルで表示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Compare results with</source>
        <translation>結果を比較</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>呼び出しを保存</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名前:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>履歴 %1</translation>
    </message>
    <message>
        <source>Saved %1, history %2</source>
        <translation>保存 %1、履歴 %2</translation>
    </message>
    <message>
        <source>Calls that you saved or pinned, and those made before, newest first.</source>
        <translation>保存またはピン留めした呼び出しと、以前の呼び出し (新しい順)。</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainStore</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>キーチェーンが応答しませんでした。</translation>
    </message>
    <message>
        <source>Tokens and secrets are kept until Signalbox ends, and nowhere else.</source>
        <translation>トークンとシークレットは Signalbox の終了まで保持され、ほかには保存されません。</translation>
    </message>
    <message>
        <source>What it holds stays there. Start or unlock it, and try again.</source>
        <translation>その内容はそのまま残ります。起動またはロック解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You cancelled the keychain’s question.</source>
        <translation>キーチェーンの確認をキャンセルしました。</translation>
    </message>
    <message>
        <source>You cancelled the keychain’s question, or it could not be shown.</source>
        <translation>キーチェーンの確認をキャンセルしたか、確認を表示できませんでした。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>キーチェーンが、渡された値を保存しませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>コマンドとそのキー</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDesk</name>
    <message>
        <source>“%1” is not what you accepted any more. Look at what changed.</source>
        <translation>「%1」は承認した内容と異なります。変更点を確認してください。</translation>
    </message>
    <message>
        <source>“%1” came from elsewhere. Look at what it would start before it runs.</source>
        <translation>「%1」は外部から来たものです。実行する前に、起動されるものを確認してください。</translation>
    </message>
    <message>
        <source>Connect it in the window, which shows it, or use: signalbox-cli servers accept %1</source>
        <translation>ウィンドウで接続して内容を確認するか、次を使ってください: signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” needs the secret variable %2, whose value is not kept any more.</source>
        <translation>「%1」に必要なシークレット変数 %2 の値が、もう保存されていません。</translation>
    </message>
    <message>
        <source>Set it again: signalbox-cli servers env set --secret %1</source>
        <translation>再度設定してください: signalbox-cli servers env set --secret %1</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>シークレットの保存先がありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDialog</name>
    <message>
        <source>It came through a link.</source>
        <translation>リンクから追加されました。</translation>
    </message>
    <message>
        <source>It was imported from another program.</source>
        <translation>別のプログラムから取り込まれました。</translation>
    </message>
    <message>
        <source>It came from a registry.</source>
        <translation>レジストリから追加されました。</translation>
    </message>
    <message>
        <source>It came in a bundle.</source>
        <translation>バンドルから追加されました。</translation>
    </message>
    <message>
        <source>It was pasted or dropped.</source>
        <translation>貼り付けまたはドロップで追加されました。</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存して接続</translation>
    </message>
    <message>
        <source>Accept and connect</source>
        <translation>承認して接続</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>Start this server?</source>
        <translation>このサーバーを起動しますか?</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>起動しない</translation>
    </message>
    <message>
        <source>Its entry leaves open what only you can say.</source>
        <translation>エントリに、あなたにしか分からない未指定の値があります。</translation>
    </message>
    <message>
        <source>It is not what you accepted any more. Look at what changed before you let it be started.</source>
        <translation>承認した内容と異なります。起動を許可する前に、変更点を確認してください。</translation>
    </message>
    <message>
        <source>Nothing is sent to this address before you accept it.</source>
        <translation>承認するまで、このアドレスには何も送信されません。</translation>
    </message>
    <message>
        <source>This program runs with your rights, on your files. Nothing is started before you accept it.</source>
        <translation>このプログラムは、あなたの権限で、あなたのファイルを扱って動作します。承認するまで何も起動しません。</translation>
    </message>
    <message>
        <source>Mend the entry</source>
        <translation>エントリを修正</translation>
    </message>
    <message>
        <source>Change the program to “%1”</source>
        <translation>プログラムを「%1」に変更</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchHintBox</name>
    <message>
        <source>Why?</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchStep</name>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>起動に支障はありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchView</name>
    <message>
        <source>Program file</source>
        <translation>プログラムファイル</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Is given the variables</source>
        <translation>渡される変数</translation>
    </message>
    <message>
        <source>Is sent the headers</source>
        <translation>送信されるヘッダー</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>起動または接続されるもの</translation>
    </message>
    <message>
        <source>Dangerous: %1 decides what code is loaded into the program.</source>
        <translation>危険: %1 はプログラムに読み込まれるコードを左右します。</translation>
    </message>
    <message>
        <source>It is given Signalbox&apos;s whole environment, and with it every secret that lies there.</source>
        <translation>Signalbox の環境全体が、そこにあるすべてのシークレットとともに渡されます。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Takes variables from</source>
        <translation>変数の取得元</translation>
    </message>
    <message>
        <source>The command goes on below: see its end first.</source>
        <translation>コマンドは下に続いています。先に末尾まで見てください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffModel</name>
    <message>
        <source>taken away: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>追加: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are the same</source>
        <translation>
            <numerusform>同じ行 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffView</name>
    <message>
        <source>Lines that differ</source>
        <translation>異なる行</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineEditor</name>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListBar</name>
    <message>
        <source>Filter servers</source>
        <translation>サーバーをフィルター</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListPane</name>
    <message>
        <source>The list is not complete.</source>
        <translation>一覧は完全ではありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListStep</name>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>サーバーと通信していません。</translation>
    </message>
    <message>
        <source>It says that it has neither tools nor resources nor prompts.</source>
        <translation>ツールもリソースもプロンプトもないと示しています。</translation>
    </message>
    <message>
        <source>A server with lists must name them among its capabilities.</source>
        <translation>一覧を持つサーバーは、機能としてそれを示す必要があります。</translation>
    </message>
    <message>
        <source>Look at the answers in the journal.</source>
        <translation>ジャーナルで応答を確認してください。</translation>
    </message>
    <message>
        <source>It has resources, and does not know resources/templates/list.</source>
        <translation>リソースがあるのに、resources/templates/list に対応していません。</translation>
    </message>
    <message>
        <source>An empty list would be the answer.</source>
        <translation>空のリストを返すべきです。</translation>
    </message>
    <message>
        <source>A list that it says it has cannot be read: %1</source>
        <translation>あると示している一覧を読み取れません: %1</translation>
    </message>
    <message>
        <source>%1 tools, %2 resources, %3 resource templates, %4 prompts.</source>
        <translation>ツール %1 個、リソース %2 個、リソーステンプレート %3 個、プロンプト %4 個。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListTab</name>
    <message>
        <source>List of servers</source>
        <translation>サーバーの一覧</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>No server yet. Add one by filling in a form, or paste a command line, an address or JSON. What other programs have stands under Programs and can be taken from there.</source>
        <translation>サーバーはまだありません。フォームに入力するか、コマンドライン、アドレス、JSON を貼り付けて追加してください。ほかのプログラムのサーバーは「プログラム」にあり、そこから取り込めます。</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>サーバーを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>オン/オフを切り替え</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>サーバー %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden by the filter.</source>
        <translation>
            <numerusform>%1、フィルターで %n 台を非表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen.</source>
        <translation>
            <numerusform>%1、%n 台を選択。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>グループへ移動…</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>エクスプローラーで表示</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListenStream</name>
    <message>
        <source>The server ended its stream of events.</source>
        <translation>サーバーがイベントストリームを終了しました。</translation>
    </message>
    <message>
        <source>The server opened no stream of events.</source>
        <translation>サーバーがイベントストリームを開きませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Lister</name>
    <message>
        <source>The list was not complete after %1 ms; what came until then is shown.</source>
        <translation>%1 ms 経っても一覧が完了しませんでした。それまでに届いたものを表示しています。</translation>
    </message>
    <message>
        <source>The list is not wanted any more.</source>
        <translation>一覧はもう不要です。</translation>
    </message>
    <message>
        <source>The server gave the same cursor again; the list stops here.</source>
        <translation>サーバーが同じカーソルを再び返したため、一覧をここで止めます。</translation>
    </message>
    <message>
        <source>The list was stopped after %1 entries; the server has more.</source>
        <translation>%1 件で一覧を止めました。サーバーにはまだあります。</translation>
    </message>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>%1 ページで一覧を止めました。サーバーにはまだあります。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1 ページ目</translation>
    </message>
    <message>
        <source>absent or another value, on %1</source>
        <translation>なし、または別の値 (%1)</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>a list with an end</source>
        <translation>終わりのある一覧</translation>
    </message>
    <message>
        <source>The list was stopped after %1 bytes; the server has more.</source>
        <translation>%1 バイトで一覧を止めました。サーバーにはまだあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDetail</name>
    <message>
        <source>Words of the message</source>
        <translation>メッセージの文言</translation>
    </message>
    <message>
        <source>Data of the message as a tree</source>
        <translation>メッセージのデータのツリー</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>ロガー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>Filter messages</source>
        <translation>メッセージをフィルター</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>新しい内容を追う</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>ジャーナルで表示</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>選択したメッセージをコピー</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>表示を消去します。何も削除されません。ジャーナルにはすべて残ります。</translation>
    </message>
    <message>
        <source>Messages that the server logged</source>
        <translation>サーバーのログメッセージ</translation>
    </message>
    <message>
        <source>What the server is asked to log</source>
        <translation>サーバーに求めるログ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>表示を消去</translation>
    </message>
    <message>
        <source>Server decides what it logs</source>
        <translation>ログの内容はサーバー任せ</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>すべてログに記録</translation>
    </message>
    <message>
        <source>Log from: %1</source>
        <translation>このレベルから記録: %1</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>すべてのレベルを表示</translation>
    </message>
    <message>
        <source>Show from: %1</source>
        <translation>このレベルから表示: %1</translation>
    </message>
    <message>
        <source>This server does not say that it can log.</source>
        <translation>このサーバーはログ機能を示していません。</translation>
    </message>
    <message>
        <source>The level was not set. %1</source>
        <translation>レベルを設定できませんでした。%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1 older ones are in the journal only.</source>
        <translation>さらに古い %1 件はジャーナルにのみあります。</translation>
    </message>
    <message>
        <source>What the server logs while this page is open appears here.</source>
        <translation>このページを開いている間のサーバーのログがここに表示されます。</translation>
    </message>
    <message>
        <source>No message matches. %1 hidden.</source>
        <translation>一致するメッセージはありません。%1 件を非表示。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachineModel</name>
    <message>
        <source>%1 (open to others)</source>
        <translation>%1 (外部に公開)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Configured in</source>
        <translation>構成元</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>起動元</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>nowhere known</source>
        <translation>構成元不明</translation>
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
        <translation>終了(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>サーバーを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Running servers</source>
        <translation>実行中のサーバー</translation>
    </message>
    <message>
        <source>Servers that run on this machine</source>
        <translation>このマシンで実行中のサーバー</translation>
    </message>
    <message>
        <source>Processes are being looked at…</source>
        <translation>プロセスを調べています…</translation>
    </message>
    <message>
        <source>Running servers cannot be shown.</source>
        <translation>実行中のサーバーを表示できません。</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen. Those of your list, of other programs&apos; configurations, and what goes by a server&apos;s name would stand here.</source>
        <translation>確認できる限り、このマシンで実行中の MCP サーバーはありません。あなたの一覧にあるもの、ほかのプログラムの構成にあるもの、サーバーらしい名前のものがここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>サーバー %n 台が実行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left behind</source>
        <translation>
            <numerusform>取り残し %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), started by %1</source>
        <translation>
            <numerusform>プロセス %n 個、起動元 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server to see how it was started.</source>
        <translation>サーバーを選択すると、起動方法が表示されます。</translation>
    </message>
    <message>
        <source>It is another user&apos;s.</source>
        <translation>別のユーザーのものです。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MainWindow</name>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Secrets that stand in files in plain text</source>
        <translation>ファイルに平文で書かれたシークレット</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkDialog</name>
    <message>
        <source>Tags and note of message %1</source>
        <translation>メッセージ %1 のタグとメモ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>語 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkdownPane</name>
    <message>
        <source>Not all of it is drawn. Text shows all of it.</source>
        <translation>一部は描画されていません。「テキスト」ですべて表示されます。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>%1 へのリンク</translation>
    </message>
    <message>
        <source>Link to %1, which reads as %2</source>
        <translation>%1 へのリンク (%2 と読めます)</translation>
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
            <numerusform>同じ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>相違 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>破損 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>検出 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n with the secret kept here</source>
        <translation>
            <numerusform>シークレットをここに保存 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>予定 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixMenu</name>
    <message>
        <source>Take from %1</source>
        <translation>%1 から取り込む</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>Signalbox に保存(&amp;K)</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>承認を取り消す(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>相違を承認(&amp;A)</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>変更を取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 から削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>%n 個のエントリを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy to</source>
        <translation>コピー先(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the file&apos;s folder</source>
        <translation>ファイルのフォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Show the file&apos;s &amp;history…</source>
        <translation>ファイルの履歴を表示(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy from Signalbox to %1</source>
        <translation>Signalbox から %1 へコピー</translation>
    </message>
    <message>
        <source>Programs that are not &amp;installed</source>
        <translation>インストールされていないプログラム(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n entries in Signalbox</source>
        <translation>
            <numerusform>%n 個のエントリを Signalbox に保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all to the version of %1</source>
        <translation>すべてを %1 の版に揃える</translation>
    </message>
    <message>
        <source>Bring all to the version that most have</source>
        <translation>すべてを最も多い版に揃える</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>診断(&amp;X)…</translation>
    </message>
    <message>
        <source>Mend in %1…</source>
        <translation>%1 で修正…</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixModel</name>
    <message>
        <source>Only in other programs</source>
        <translation>ほかのプログラムのみ</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>、オフ</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>ここに保存</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>差異 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>found</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>まだ書き込んでいません。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未インストール</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>secret kept here</source>
        <translation>シークレットをここに保存</translation>
    </message>
    <message>
        <source>will be kept here</source>
        <translation>ここに保存 (予定)</translation>
    </message>
    <message>
        <source>will be same</source>
        <translation>同じ (予定)</translation>
    </message>
    <message>
        <source>will differ</source>
        <translation>相違 (予定)</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>変更 (予定)</translation>
    </message>
    <message>
        <source>will be broken</source>
        <translation>破損 (予定)</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>削除 (予定)</translation>
    </message>
    <message>
        <source>found, program missing</source>
        <translation>検出、プログラムなし</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixView</name>
    <message>
        <source>Servers and the programs that have them</source>
        <translation>サーバーと、それを持つプログラム</translation>
    </message>
</context>
<context>
    <name>Signalbox::MendQuestion</name>
    <message>
        <source>Mend the entry</source>
        <translation>エントリの修正</translation>
    </message>
    <message>
        <source>The entry of “%1” changes like this:</source>
        <translation>「%1」のエントリを次のように変更します:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>変更(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::MessageDetail</name>
    <message>
        <source>Go to the joined message</source>
        <translation>対応するメッセージへ移動</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Ways to see the message</source>
        <translation>メッセージの表示方法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>すべて保存…</translation>
    </message>
    <message>
        <source>Select a message to see it here.</source>
        <translation>メッセージを選択するとここに表示されます。</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>このメッセージを読み取れません。</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>リクエストへ移動</translation>
    </message>
    <message>
        <source>Go to the response</source>
        <translation>レスポンスへ移動</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>away from us</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>towards us</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>メッセージではない行</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>サイズの上限で切り詰め</translation>
    </message>
    <message>
        <source>late: nobody waited for it any more</source>
        <translation>遅延: 待機は終わっていました</translation>
    </message>
    <message>
        <source>with a finding</source>
        <translation>検出事項あり</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>表示: %2 中の先頭 %1。</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>保存できませんでした: %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Find in the message</source>
        <translation>メッセージ内を検索</translation>
    </message>
    <message>
        <source>Unfolded: the first %1 places.</source>
        <translation>展開: 先頭の %1 か所。</translation>
    </message>
    <message>
        <source>part of the negotiation or of a health check</source>
        <translation>ネゴシエーションまたはヘルスチェックの一部</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>ツール自身が失敗を報告</translation>
    </message>
</context>
<context>
    <name>Signalbox::MetaEditor</name>
    <message>
        <source>_meta of the call</source>
        <translation>呼び出しの _meta</translation>
    </message>
    <message>
        <source>Members that go along in the request&apos;s _meta. What the protocol itself puts there is added to them.</source>
        <translation>リクエストの _meta に付けるメンバー。プロトコル自体が入れるものに追加されます。</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>JSON オブジェクトである必要があります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorBar</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>グラフ(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表(&amp;B)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Save charts or figures</source>
        <translation>グラフまたは数値を保存</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>すべてのサーバー</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>すべての呼び出し</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>直近 24 時間</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>The charts end now.</source>
        <translation>グラフは現在までです。</translation>
    </message>
    <message>
        <source>The charts stand still.</source>
        <translation>グラフは停止しています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorPage</name>
    <message>
        <source>limit for p95: %1</source>
        <translation>p95 の上限: %1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>毎秒の呼び出し</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>失敗した呼び出し</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>毎秒のバイト数</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>この期間に応答のあった呼び出しはありません。</translation>
    </message>
    <message>
        <source>No call ended in this time.</source>
        <translation>この期間に終了した呼び出しはありません。</translation>
    </message>
    <message>
        <source>No call failed in this time.</source>
        <translation>この期間に失敗した呼び出しはありません。</translation>
    </message>
    <message>
        <source>Nothing was sent or received in this time.</source>
        <translation>この期間の送受信はありません。</translation>
    </message>
    <message>
        <source>No process of ours ran in this time.</source>
        <translation>この期間に動作したプロセスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n in this time</source>
        <translation>
            <numerusform>この期間に %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured, because nothing is recorded.</source>
        <translation>何も記録されていないため、何も測定されません。</translation>
    </message>
    <message>
        <source>Nothing measured yet. Every call is measured, whoever makes it: connect a server and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>まだ測定結果がありません。呼び出しは要求元を問わずすべて測定されます。サーバーに接続してツールを呼び出すと、時間、失敗、バイト数がここに描かれます。</translation>
    </message>
    <message>
        <source>No server yet. Add one and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>まだサーバーがありません。追加してツールを呼び出すと、時間、失敗、バイト数がここに描かれます。</translation>
    </message>
    <message>
        <source>Go to &amp;Explore</source>
        <translation>エクスプローラーへ移動(&amp;E)</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数値 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>Signalbox::MoveDialog</name>
    <message>
        <source>Signalbox, %1</source>
        <translation>Signalbox、%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Move secrets</source>
        <translation>シークレットの移動</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n secret(s)</source>
        <translation>
            <numerusform>シークレット %n 件を移動(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>移動後:</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>残るもの:</translation>
    </message>
    <message>
        <source>Where secrets are moved</source>
        <translation>シークレットの移動先</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are masked here. Their values lie where secrets are kept before a file is written. What stands in a file now is kept in its history, with the secrets, until you have them forgotten.</source>
        <translation>シークレットはここではマスクされます。値をシークレットの保存先に保存してからファイルを書き込みます。現在のファイルの内容は、消去するまでシークレットを含めて履歴に保存されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Negotiator</name>
    <message>
        <source>it did at the last connect</source>
        <translation>前回の接続時にそうだったため</translation>
    </message>
    <message>
        <source>the settings say so</source>
        <translation>設定による</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>接続をキャンセルしました。</translation>
    </message>
    <message>
        <source>Asking with server/discover.</source>
        <translation>server/discover で問い合わせ中。</translation>
    </message>
    <message>
        <source>Asking with initialize, revision %1.</source>
        <translation>initialize (リビジョン %1) で問い合わせ中。</translation>
    </message>
    <message>
        <source>Modern: %1.</source>
        <translation>modern: %1。</translation>
    </message>
    <message>
        <source>The server says it speaks %1 but refuses it.</source>
        <translation>サーバーは %1 に対応すると示していますが、拒否します。</translation>
    </message>
    <message>
        <source>The server does not speak the modern era: %1.</source>
        <translation>サーバーは modern 世代に対応していません: %1。</translation>
    </message>
    <message>
        <source>Set its protocol era to auto or legacy.</source>
        <translation>プロトコル世代を auto か legacy に設定してください。</translation>
    </message>
    <message>
        <source>Legacy: %1.</source>
        <translation>legacy: %1。</translation>
    </message>
    <message>
        <source>server/discover was not answered within %1 ms</source>
        <translation>server/discover に %1 ms 以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>It refused initialize; looking again at what it speaks.</source>
        <translation>initialize が拒否されました。対応リビジョンを調べ直します。</translation>
    </message>
    <message>
        <source>Offered %1, the server chose %2.</source>
        <translation>%1 を提示し、サーバーは %2 を選びました。</translation>
    </message>
    <message>
        <source>the server ended on server/discover (%1)</source>
        <translation>server/discover でサーバーが終了しました (%1)</translation>
    </message>
    <message>
        <source>The server was not started within %1 ms.</source>
        <translation>サーバーが %1 ms 以内に起動しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer initialize within %1 ms.</source>
        <translation>サーバーが %1 ms 以内に initialize に応答しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer server/discover within %1 ms.</source>
        <translation>サーバーが %1 ms 以内に server/discover に応答しませんでした。</translation>
    </message>
    <message>
        <source>Reaching the server.</source>
        <translation>サーバーに接続中。</translation>
    </message>
    <message>
        <source>If it is an older server, set its protocol era to legacy.</source>
        <translation>旧式サーバーの場合は、プロトコル世代を legacy に設定してください。</translation>
    </message>
    <message>
        <source>server/discover was answered with status %1</source>
        <translation>server/discover にステータス %1 の応答がありました</translation>
    </message>
    <message>
        <source>initialize by POST was answered with status %1; HTTP+SSE is tried</source>
        <translation>POST による initialize にステータス %1 の応答がありました。HTTP+SSE を試します</translation>
    </message>
    <message>
        <source>Waiting for authorization.</source>
        <translation>認可を待っています。</translation>
    </message>
    <message>
        <source>Waiting for an answer. %1 may still be fetching the server.</source>
        <translation>応答を待っています。%1 がまだサーバーを取得中かもしれません。</translation>
    </message>
    <message>
        <source>%1 may still be fetching the server: a first start takes longer. Try again, or give it more time in the settings, under Limits.</source>
        <translation>%1 がまだサーバーを取得中かもしれません。初回の起動には時間がかかります。もう一度試すか、設定の「制限」で時間を延ばしてください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkModel</name>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>request, answered by a stream</source>
        <translation>リクエスト (ストリームで応答)</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>セッションの終了</translation>
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
        <translation>その他</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkPane</name>
    <message>
        <source>Filter exchanges</source>
        <translation>やり取りをフィルター</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>ジャーナルで表示(&amp;J)</translation>
    </message>
    <message>
        <source>Exchanges over the network</source>
        <translation>ネットワーク経由のやり取り</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>リクエストとレスポンスのヘッダー</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read exchanges from.</source>
        <translation>何も記録されていません。やり取りを読むジャーナルがありません。</translation>
    </message>
    <message>
        <source>No exchanges yet. What is sent to this server and what it answers appears here.</source>
        <translation>まだやり取りがありません。このサーバーへの送信とその応答がここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>ジャーナルを読み取り中</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>デコード済み: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkStep</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>名前はプロキシ %1 が解決します。</translation>
    </message>
    <message>
        <source>It is an address already: nothing had to be looked up.</source>
        <translation>既に IP アドレスのため、名前解決は不要でした。</translation>
    </message>
    <message>
        <source>The name %1 is not known: %2.</source>
        <translation>名前 %1 を解決できません: %2。</translation>
    </message>
    <message>
        <source>Check how it is spelled, and whether this machine is connected to its network.</source>
        <translation>綴りと、このマシンが該当のネットワークに接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>%1 を指しています。</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 接続</translation>
    </message>
    <message>
        <source>Of its addresses these could not be connected to: %1.</source>
        <translation>アドレスのうち、次のものには接続できませんでした: %1。</translation>
    </message>
    <message>
        <source>Programs that try only the first address do not reach the server.</source>
        <translation>最初のアドレスだけを試すプログラムは、このサーバーに接続できません。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>%1 のポート %2 に接続しました。</translation>
    </message>
    <message>
        <source>Connected through the proxy %1.</source>
        <translation>プロキシ %1 経由で接続しました。</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead there: %2.</source>
        <translation>プロキシ %1 経由では接続できません: %2。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 で待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>%1 に接続できません: %2。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the server&apos;s settings or the system&apos;s.</source>
        <translation>サーバーまたはシステムの設定で、プロキシのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Start the server, or check the port in its address.</source>
        <translation>サーバーを起動するか、アドレスのポートを確認してください。</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>ネットワークと、途中のファイアウォールの有無を確認してください。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address is not an encrypted one.</source>
        <translation>暗号化されたアドレスではありません。</translation>
    </message>
    <message>
        <source>%1 with %2; the certificate is valid for %3.</source>
        <translation>%1 (%2)。証明書は %3 に対して有効です。</translation>
    </message>
    <message>
        <source>%1 does not agree on TLS 1.2 or 1.3: %2.</source>
        <translation>%1 と TLS 1.2 または 1.3 で合意できません: %2。</translation>
    </message>
    <message>
        <source>See whether it is an http address after all, or an old server.</source>
        <translation>実は http のアドレスではないか、または古いサーバーではないか確認してください。</translation>
    </message>
    <message>
        <source>The name %1 was not answered in time.</source>
        <translation>名前 %1 の解決が時間内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network.</source>
        <translation>このマシンのネットワークを確認してください。</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
</context>
<context>
    <name>Signalbox::Notice</name>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Signalbox::OAuthAuthorizer</name>
    <message>
        <source>The token for %1 is not sent to %2.</source>
        <translation>%1 用のトークンは %2 には送信しません。</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>サーバーが要求元の身元を求めています。</translation>
    </message>
    <message>
        <source>The server does not allow this to the token it got.</source>
        <translation>受け取ったトークンでは、サーバーが許可していません。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>サーバーが許可していません。</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>サーバーが許可していません: %1</translation>
    </message>
    <message>
        <source>The server refuses every new token; Signalbox does not ask for another.</source>
        <translation>サーバーが新しいトークンをすべて拒否するため、これ以上要求しません。</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>サーバーの運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>It wants the permissions %1; ask who runs it whether your account has them.</source>
        <translation>権限 %1 が必要です。アカウントにその権限があるか、運営者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Somebody is being signed in to this server already.</source>
        <translation>このサーバーへのサインインは既に進行中です。</translation>
    </message>
    <message>
        <source>The server is asked without a token, to see what it wants.</source>
        <translation>何を求めるか調べるため、トークンなしでサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>The server asks for no authorization.</source>
        <translation>サーバーは認可を求めていません。</translation>
    </message>
    <message>
        <source>There is nothing to renew the token with: sign in again.</source>
        <translation>トークンを更新する手段がありません。サインインし直してください。</translation>
    </message>
    <message>
        <source>The authorization server refuses to renew the token: sign in again.</source>
        <translation>認可サーバーがトークンの更新を拒否しました。サインインし直してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Opening</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>サーバー「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::OtherRequestNote</name>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1 asks you something. This call may be waiting for the answer.</source>
        <translation>%1 から質問があります。この呼び出しは、その回答を待っている可能性があります。</translation>
    </message>
    <message>
        <source>%1 asks you something for its call of %2. This one may be waiting for the answer.</source>
        <translation>%1 から、%2 の呼び出しについて質問があります。この呼び出しは、その回答を待っている可能性があります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutcomeBar</name>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>シークレット %n 件を移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) put back.</source>
        <translation>
            <numerusform>シークレット %n 件を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept versions forgot %n secret(s).</source>
        <translation>
            <numerusform>保存された版からシークレット %n 件を消去しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values lie in the keychain. What stood in the files is kept in their history.</source>
        <translation>値はキーチェーンにあります。ファイルの元の内容は履歴に保存されています。</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>ファイルは以前の状態に戻りました。</translation>
    </message>
    <message>
        <source>The files and the keychain are as they were.</source>
        <translation>ファイルとキーチェーンは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Copy a value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>実行結果</translation>
    </message>
    <message>
        <source>Puts a moved secret’s value into the clipboard, for the place where its variable is set.</source>
        <translation>移動したシークレットの値を、変数の設定先で使えるようクリップボードにコピーします。</translation>
    </message>
    <message>
        <source>Writes the secrets where they stood, unless something else was changed there since.</source>
        <translation>シークレットを元の場所に書き戻します。その後そこが変更されている場合は除きます。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list</source>
        <translation>Signalbox 自身の一覧</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>設定を開く(&amp;S)</translation>
    </message>
    <message>
        <source>The values lie in Signalbox’s encrypted file. What stood in the files is kept in their history.</source>
        <translation>値は Signalbox の暗号化ファイルにあります。ファイルの元の内容は履歴に保存されています。</translation>
    </message>
    <message>
        <source>The values lie where Signalbox keeps secrets. What stood in the files is kept in their history.</source>
        <translation>値は Signalbox のシークレット保存先にあります。ファイルの元の内容は履歴に保存されています。</translation>
    </message>
    <message>
        <source>The files and Signalbox’s encrypted file are as they were.</source>
        <translation>ファイルと Signalbox の暗号化ファイルは元のままです。</translation>
    </message>
    <message>
        <source>The files are as they were.</source>
        <translation>ファイルは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Values that are needed no more are still kept: %1</source>
        <translation>不要になった値がまだ保持されています: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewHead</name>
    <message>
        <source>Examine…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Looks at the server from its start to its end, and tells what mends it</source>
        <translation>サーバーを起動から終了まで調べ、修正方法を示します</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewPane</name>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>%1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>コンソールを表示</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>接続されていません。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Web サイト</translation>
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
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It offers</source>
        <translation>提供するもの</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation>%1 に自動で再試行します。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>合意内容</translation>
    </message>
    <message>
        <source>Capabilities and extensions</source>
        <translation>機能と拡張</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>サーバーの概要</translation>
    </message>
    <message>
        <source>Not started: a value is missing.</source>
        <translation>開始されていません: 値が足りません。</translation>
    </message>
    <message>
        <source>Not started: you did not accept its command.</source>
        <translation>開始されていません: コマンドが承認されませんでした。</translation>
    </message>
    <message>
        <source>Not connected: you did not accept its address.</source>
        <translation>接続されていません: アドレスが承認されませんでした。</translation>
    </message>
    <message>
        <source>Nothing was started. It waits for your answer.</source>
        <translation>何も開始されていません。あなたの回答を待っています。</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>探した場所: %1</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>プログラムの最後の出力</translation>
    </message>
    <message>
        <source>Variables from</source>
        <translation>変数の取得元</translation>
    </message>
</context>
<context>
    <name>Signalbox::OwnServers</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>コマンドまたはアドレス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>ほかの保有先</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>Signalbox::Palette</name>
    <message>
        <source>Search servers, tools, commands</source>
        <translation>サーバー、ツール、コマンドを検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>該当する名前はありません。</translation>
    </message>
    <message>
        <source>The best %1 of %2.</source>
        <translation>%2 件中の上位 %1 件。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaletteModel</name>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>resource template</source>
        <translation>リソーステンプレート</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaneFind</name>
    <message>
        <source>Find in this pane</source>
        <translation>このペインで検索</translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphrasePrompt</name>
    <message>
        <source>A passphrase for the file of secrets: </source>
        <translation>シークレットファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>もう一度入力: </translation>
    </message>
    <message>
        <source>Those were two different ones.</source>
        <translation>2 つが一致しません。</translation>
    </message>
    <message>
        <source>The file of secrets stays locked. Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>シークレットファイルはロックされたままです。SIGNALBOX_SECRETS_PASSPHRASE を設定するか、端末で実行してください。</translation>
    </message>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>シークレットファイルのパスフレーズ: </translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphraseQuestion</name>
    <message>
        <source>Keep them in a file</source>
        <translation>ファイルに保存</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Keep secrets in an encrypted file?</source>
        <translation>シークレットを暗号化ファイルに保存しますか?</translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation>シークレットファイルを開く</translation>
    </message>
    <message>
        <source>It is of no use without this passphrase, which nobody can give back to you. You are asked for it when Signalbox first needs a secret.</source>
        <translation>このパスフレーズがないと使えず、誰にも復元できません。Signalbox が初めてシークレットを必要とするときに入力を求めます。</translation>
    </message>
    <message>
        <source>A secret is needed that is kept there.</source>
        <translation>そこに保存されているシークレットが必要です。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再入力(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>ロックしたままにする</translation>
    </message>
    <message>
        <source>Signalbox needs %1, and keeps it there.</source>
        <translation>Signalbox は、そこに保存されている%1を必要としています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>追加して接続</translation>
    </message>
    <message>
        <source>Servers found in the text</source>
        <translation>テキスト内のサーバー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>起動または接続されるもの</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n secret(s) of this text where secrets are kept, not in the list</source>
        <translation>
            <numerusform>このテキストの %n 個のシークレットを、一覧ではなくシークレットの保存先に保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>サーバーの追加</translation>
    </message>
    <message>
        <source>What names the servers</source>
        <translation>サーバーを示すテキスト</translation>
    </message>
    <message>
        <source>Adds nothing. This text is kept for the next time this is opened.</source>
        <translation>何も追加しません。このテキストは次回開くときまで残ります。</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>バンドルを開く</translation>
    </message>
    <message>
        <source>A command line, an address, a link, a command such as “claude mcp add”, the configuration of any program, or an entry of a registry; text or a file. Nothing is started by pasting it.</source>
        <translation>コマンドライン、アドレス、リンク、「claude mcp add」のようなコマンド、任意のプログラムの構成、またはレジストリのエントリ。テキストでもファイルでもかまいません。貼り付けても何も起動しません。</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Shows what it is and what it would start. Nothing is unpacked by that.</source>
        <translation>内容と、起動されるものを表示します。この操作では何も展開しません。</translation>
    </message>
    <message>
        <source>Discard the text</source>
        <translation>テキストを破棄</translation>
    </message>
    <message>
        <source>Throws this text away and closes.</source>
        <translation>このテキストを破棄して閉じます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteName</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>The same command is kept already as %1.</source>
        <translation>同じコマンドが既に %1 として保存されています。</translation>
    </message>
    <message>
        <source>The same address is kept already as %1.</source>
        <translation>同じアドレスが既に %1 として保存されています。</translation>
    </message>
    <message>
        <source>There is a server of this name: the new one gets a number behind it.</source>
        <translation>同じ名前のサーバーがあるため、新しい方の名前の末尾に番号が付きます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PendingBar</name>
    <message>
        <source>%1 out of %2</source>
        <translation>%2 から %1 を削除</translation>
    </message>
    <message>
        <source>the whole file of %1</source>
        <translation>%1 のファイル全体</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>プレビュー(&amp;V)…</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>適用(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>閉じる(&amp;O)</translation>
    </message>
    <message>
        <source>Changes that are not written yet</source>
        <translation>まだ書き込んでいない変更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not made yet.</source>
        <translation>%1、未実行。</translation>
    </message>
    <message>
        <source>%1 in %2, not written yet.</source>
        <translation>%2 に %1、未書き込み。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>他 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A backup is kept of each file.</source>
        <translation>%1。各ファイルのバックアップを保存します。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n 個のファイルに書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is kept in each file&apos;s history.</source>
        <translation>以前の内容は各ファイルの履歴に保存されています。</translation>
    </message>
    <message>
        <source>Show in E&amp;xplore</source>
        <translation>エクスプローラーで表示(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) taken into Signalbox.</source>
        <translation>
            <numerusform>%n 個のサーバーを Signalbox に取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;ut back</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>%n 個のファイルを元に戻しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PhaseChart</name>
    <message>
        <source>Times of the exchange</source>
        <translation>やり取りの時間</translation>
    </message>
</context>
<context>
    <name>Signalbox::PictureBlock</name>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>表示できない画像、%1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>画像、%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDetail</name>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>Environment of the profile</source>
        <translation>プロファイルの環境</translation>
    </message>
    <message>
        <source>Servers that are on</source>
        <translation>オンのサーバー</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>新しい変数…</translation>
    </message>
    <message>
        <source>Edit variable…</source>
        <translation>変数を編集…</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>変数を削除</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>Environment “%1”</source>
        <translation>環境「%1」</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>These values hold everywhere. Those of the environment and of the profile in use go before them.</source>
        <translation>これらの値はどこでも有効です。使用中の環境とプロファイルの値が優先されます。</translation>
    </message>
    <message>
        <source>These values hold while the environment is in use.</source>
        <translation>これらの値は、この環境の使用中に有効です。</translation>
    </message>
    <message>
        <source>While the profile is in use its servers are on and all others off; its variables go before those of the environment.</source>
        <translation>このプロファイルの使用中は、そのサーバーだけがオンになり、ほかはすべてオフになります。変数は環境のものより優先されます。</translation>
    </message>
    <message>
        <source>None of its own: the one in use stays</source>
        <translation>指定なし: 使用中の環境のまま</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (存在しません)</translation>
    </message>
    <message>
        <source>None yet. A variable’s value goes wherever an entry of a server says ${var:NAME}.</source>
        <translation>まだありません。変数の値は、サーバーのエントリーで ${var:NAME} と書かれた場所に入ります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>A few words of yours; may be empty.</source>
        <translation>簡単な説明。空でもかまいません。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>同じ名前のものがあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceRows</name>
    <message>
        <source>Values that hold unless an environment or profile says otherwise.</source>
        <translation>環境やプロファイルに指定がない限り有効な値。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常時</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlacesGroup</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>ポリシーの規則</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>リクエストへの回答</translation>
    </message>
    <message>
        <source>Environment variables that are set</source>
        <translation>設定されている環境変数</translation>
    </message>
    <message>
        <source>none that Signalbox looks at</source>
        <translation>Signalbox が参照するものはなし</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlanQuestion</name>
    <message>
        <source>Changes that are not made yet</source>
        <translation>まだ実行していない変更</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the Servers page are not made yet.</source>
        <translation>
            <numerusform>「サーバー」ページに、まだ実行していない変更が %n 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox does not keep a plan beyond its end.</source>
        <translation>Signalbox を終了すると、予定した変更は保持されません。</translation>
    </message>
    <message>
        <source>&amp;Apply and quit</source>
        <translation>適用して終了(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation>破棄して終了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyAcceptOperation</name>
    <message>
        <source>Accepted “%1” as it is defined now.</source>
        <translation>「%1」の現在の定義を承認しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyGate</name>
    <message>
        <source>Make or renew a session that permits it.</source>
        <translation>許可するセッションを作成または更新してください。</translation>
    </message>
    <message>
        <source>Its tools cannot be listed, so it is not known what would be called: %1</source>
        <translation>ツールを一覧できないため、何が呼び出されるか分かりません: %1</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>%1により許可</translation>
    </message>
    <message>
        <source>allowed by the person (%1)</source>
        <translation>人が許可 (%1)</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>呼び出しには人の同意が必要です: %1。</translation>
    </message>
    <message>
        <source>The person is asked whether it may go: %1.</source>
        <translation>人に可否を確認しています: %1。</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent, and nobody could be asked: %1.</source>
        <translation>呼び出しには人の同意が必要ですが、誰にも確認できませんでした: %1。</translation>
    </message>
    <message>
        <source>The call was refused by the person: %1.</source>
        <translation>呼び出しは人により拒否されました: %1。</translation>
    </message>
    <message>
        <source>The tool&apos;s definition could not be kept: %1</source>
        <translation>ツールの定義を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>該当する規則なし</translation>
    </message>
    <message>
        <source>By now the person is to be asked, and a repeat asks nobody: %1.</source>
        <translation>今では人への確認が必要ですが、再試行では誰にも確認できません: %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyJudge</name>
    <message>
        <source>The session of “%1” is over.</source>
        <translation>「%1」のセッションは終わっています。</translation>
    </message>
    <message>
        <source>The session of “%1” does not permit “%2”.</source>
        <translation>「%1」のセッションは「%2」を許可していません。</translation>
    </message>
    <message>
        <source>The tool may be another than it was; call it again.</source>
        <translation>ツールが以前と異なる可能性があります。もう一度呼び出してください。</translation>
    </message>
    <message>
        <source>Read the list of tools again, or look for the right name.</source>
        <translation>ツールの一覧を読み込み直すか、正しい名前を確認してください。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>The server “%1” lists no tool named “%2”.</source>
        <translation>サーバー「%1」に「%2」という名前のツールはありません。</translation>
    </message>
    <message>
        <source>its definition is not the one that was accepted</source>
        <translation>定義が承認したものと異なります</translation>
    </message>
    <message>
        <source>its tools were accepted of a server that was reached in another way</source>
        <translation>ツールを承認したとき、サーバーへの接続方法が現在と異なっていました</translation>
    </message>
    <message>
        <source>what was accepted of this server cannot be read</source>
        <translation>このサーバーについて承認した内容を読み取れません</translation>
    </message>
    <message>
        <source>the file of rules has a fault: %1</source>
        <translation>規則のファイルに誤りがあります: %1</translation>
    </message>
    <message>
        <source>The call was refused: %1.</source>
        <translation>呼び出しは拒否されました: %1。</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>規則は %1 にあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyKeeper</name>
    <message>
        <source>Made. Its rules count from now on.</source>
        <translation>作成しました。以後この規則が有効です。</translation>
    </message>
    <message>
        <source>The session is made.</source>
        <translation>セッションを作成しました。</translation>
    </message>
    <message>
        <source>The session is renewed.</source>
        <translation>セッションを更新しました。</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>セッションを終了しました。</translation>
    </message>
    <message>
        <source>The definition is accepted.</source>
        <translation>定義を承認しました。</translation>
    </message>
    <message>
        <source>Forgotten. The next call of each tool accepts its definition as it is then.</source>
        <translation>消去しました。各ツールの次の呼び出しで、その時点の定義が承認されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>判断の根拠</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定義</translation>
    </message>
    <message>
        <source>The figure counts sessions that are valid.</source>
        <translation>数字は有効なセッションの数です。</translation>
    </message>
    <message>
        <source>The figure counts definitions that changed.</source>
        <translation>数字は変更された定義の数です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyTestOperation</name>
    <message>
        <source>definition %1</source>
        <translation>定義 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PreviewDialog</name>
    <message>
        <source>What would be written</source>
        <translation>書き込まれる内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Secrets are masked here; the files keep theirs. What stands there now is kept in each file&apos;s history.</source>
        <translation>ここではシークレットをマスクしていますが、ファイルには残ります。現在の内容は各ファイルの履歴に保存されます。</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>適用(&amp;L)</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own list</source>
        <translation>Signalbox 自身の一覧</translation>
    </message>
    <message>
        <source>Secrets are masked here. What stands there now is kept in each file&apos;s history, and can be put back.</source>
        <translation>ここではシークレットをマスクしています。現在の内容は各ファイルの履歴に保存され、元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProcessEnding</name>
    <message>
        <source>The process is not there any more.</source>
        <translation>プロセスはもうありません。</translation>
    </message>
    <message>
        <source>The process is another user&apos;s.</source>
        <translation>別のユーザーのプロセスです。</translation>
    </message>
    <message>
        <source>The process cannot be ended: %1.</source>
        <translation>プロセスを終了できません: %1。</translation>
    </message>
    <message>
        <source>The process does not end.</source>
        <translation>プロセスが終了しません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileBar</name>
    <message>
        <source>Profile in use</source>
        <translation>使用中のプロファイル</translation>
    </message>
    <message>
        <source>The profile in use: which servers are on, and with which values.</source>
        <translation>使用中のプロファイル: オンにするサーバーと、その値。</translation>
    </message>
    <message>
        <source>Environment in use</source>
        <translation>使用中の環境</translation>
    </message>
    <message>
        <source>The environment in use: the values that servers are started with.</source>
        <translation>使用中の環境: サーバーの起動に使う値。</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>プロファイルなし</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1 (存在しません)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileServers</name>
    <message>
        <source>Servers that are on in the profile</source>
        <translation>プロファイルでオンのサーバー</translation>
    </message>
    <message>
        <source>All of “%1”, also later ones</source>
        <translation>「%1」のすべて (今後の追加分も)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileSwitcher</name>
    <message>
        <source>Use no profile?</source>
        <translation>プロファイルの使用をやめますか?</translation>
    </message>
    <message>
        <source>Use the profile “%1”?</source>
        <translation>プロファイル「%1」を使用しますか?</translation>
    </message>
    <message>
        <source>Use no environment?</source>
        <translation>環境の使用をやめますか?</translation>
    </message>
    <message>
        <source>Use the environment “%1”?</source>
        <translation>環境「%1」を使用しますか?</translation>
    </message>
    <message>
        <source>The environment “%1” comes into use with it.</source>
        <translation>環境「%1」も同時に使用されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesBar</name>
    <message>
        <source>New en&amp;vironment…</source>
        <translation>新しい環境(&amp;V)…</translation>
    </message>
    <message>
        <source>New p&amp;rofile…</source>
        <translation>新しいプロファイル(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDesk</name>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends. Choose a place under Settings.</source>
        <translation>ここにはシークレットの保存先がありません。プログラムの終了時に消去されます。設定で保存先を選択してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesTab</name>
    <message>
        <source>Profiles and environments</source>
        <translation>プロファイルと環境</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename or describe…</source>
        <translation>名前と説明を変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Environments and profiles</source>
        <translation>環境とプロファイル</translation>
    </message>
    <message>
        <source>Re&amp;start them</source>
        <translation>再起動(&amp;S)</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>使用をやめる</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run with other values than are set now: %1.</source>
        <translation>
            <numerusform>サーバー %n 台が現在の設定と異なる値で実行中です: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新しいプロファイル</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLookup</name>
    <message>
        <source>There is no program at %1.</source>
        <translation>%1 にプログラムがありません。</translation>
    </message>
    <message>
        <source>Check the path; it may have moved.</source>
        <translation>パスを確認してください。移動された可能性があります。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 はプログラムではなくフォルダーです。</translation>
    </message>
    <message>
        <source>Name the program inside it.</source>
        <translation>その中のプログラムを指定してください。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be started.</source>
        <translation>%1 は起動できるファイルではありません。</translation>
    </message>
    <message>
        <source>%1 is not marked as executable.</source>
        <translation>%1 に実行権限がありません。</translation>
    </message>
    <message>
        <source>Allow it with chmod +x, or start it through its interpreter.</source>
        <translation>chmod +x で許可するか、インタープリター経由で起動してください。</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>プログラムが指定されていません。</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>サーバーを起動するプログラムを入力してください。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was not found.</source>
        <translation>プログラム「%1」が見つかりません。</translation>
    </message>
    <message>
        <source>Install it, or give its full path.</source>
        <translation>インストールするか、フルパスを指定してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsBar</name>
    <message>
        <source>&amp;Read files again</source>
        <translation>ファイルを再読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>サーバーをフィルター</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Programs and folders</source>
        <translation>プログラムとフォルダー</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>表示: すべて</translation>
    </message>
    <message>
        <source>Show: what differs</source>
        <translation>表示: 相違</translation>
    </message>
    <message>
        <source>Show: what is broken</source>
        <translation>表示: 破損</translation>
    </message>
    <message>
        <source>Show: what was found</source>
        <translation>表示: 検出</translation>
    </message>
    <message>
        <source>Show: what is planned</source>
        <translation>表示: 予定</translation>
    </message>
    <message>
        <source>Read %1. Files are written only when you apply.</source>
        <translation>%1 に読み取り。ファイルへの書き込みは、適用したときだけ行います。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Project folders</source>
        <translation>プロジェクトフォルダー</translation>
    </message>
    <message>
        <source>&amp;Look in a project folder…</source>
        <translation>プロジェクトフォルダーを調べる(&amp;L)…</translation>
    </message>
    <message>
        <source>No longer look in %1</source>
        <translation>%1 を調べるのをやめる</translation>
    </message>
    <message>
        <source>&amp;Show programs that are not installed</source>
        <translation>インストールされていないプログラムを表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsTab</name>
    <message>
        <source>Programs</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Reading what other programs have.</source>
        <translation>ほかのプログラムの内容を読み取っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n 個を非表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>この種類のものはありません。</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>「%1」に一致するサーバーはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>No server is known yet, neither here nor in another program. Servers stand here, one a row, with all programs that have them: Claude Desktop, VS Code, Cursor and others. They are found by themselves once they are installed; files that a project has are found when you name its folder.</source>
        <translation>ここにも、ほかのプログラムにも、サーバーはまだありません。ここにはサーバーが 1 行に 1 つずつ、それを持つすべてのプログラム (Claude Desktop、VS Code、Cursor など) とともに表示されます。プログラムはインストールすると自動で見つかります。プロジェクトのファイルは、そのフォルダーを指定すると見つかります。</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>サーバーを追加(&amp;S)…</translation>
    </message>
    <message>
        <source>Look in a project &amp;folder…</source>
        <translation>プロジェクトフォルダーを調べる(&amp;F)…</translation>
    </message>
    <message>
        <source>Look in a project folder</source>
        <translation>プロジェクトフォルダーを調べる</translation>
    </message>
    <message>
        <source>Changed outside at %1: %2. Read again.</source>
        <translation>%1 に外部で変更: %2。再読み取りしました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsWorker</name>
    <message>
        <source>The file is as it was before.</source>
        <translation>ファイルを変更前の状態に復元。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptArguments</name>
    <message>
        <source>This prompt takes no arguments.</source>
        <translation>このプロンプトに引数はありません。</translation>
    </message>
    <message>
        <source>The first %1 of %2 arguments.</source>
        <translation>%2 個中、先頭の %1 個の引数。</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1、必須</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Arguments of the prompt</source>
        <translation>プロンプトの引数</translation>
    </message>
    <message>
        <source>Get anyway</source>
        <translation>そのまま取得</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>既に問い合わせ中です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListModel</name>
    <message>
        <source>Holds invisible characters.</source>
        <translation>不可視文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>引数 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListPane</name>
    <message>
        <source>Filter prompts</source>
        <translation>プロンプトをフィルター</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>No prompt matches “%1”. %2 hidden.</source>
        <translation>「%1」に一致するプロンプトはありません。%2 件を非表示。</translation>
    </message>
    <message>
        <source>Could not read the prompts.</source>
        <translation>プロンプトを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This server offers no prompts.</source>
        <translation>このサーバーにプロンプトはありません。</translation>
    </message>
    <message>
        <source>Waiting for prompts/list</source>
        <translation>prompts/list を待っています</translation>
    </message>
    <message>
        <source>Connect the server to see its prompts.</source>
        <translation>プロンプトを表示するには、サーバーに接続してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>不明なロール</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s). See Raw.</source>
        <translation>
            <numerusform>他 %n 件のメッセージ。「生データ」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>このメッセージをコピー</translation>
    </message>
    <message>
        <source>Copy this message as JSON</source>
        <translation>このメッセージを JSON としてコピー</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptReading</name>
    <message>
        <source>[Picture, %1, %2]</source>
        <translation>[画像、%1、%2]</translation>
    </message>
    <message>
        <source>[Sound, %1, %2]</source>
        <translation>[音声、%1、%2]</translation>
    </message>
    <message>
        <source>[Resource %1, %2]</source>
        <translation>[リソース %1、%2]</translation>
    </message>
    <message>
        <source>[Link to %1]</source>
        <translation>[%1 へのリンク]</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptResultPane</name>
    <message>
        <source>Get again with the same arguments</source>
        <translation>同じ引数で再取得</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>Copy all messages as JSON</source>
        <translation>すべてのメッセージを JSON としてコピー</translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation>すべてのメッセージをテキストとしてコピー</translation>
    </message>
    <message>
        <source>Ways to see the messages</source>
        <translation>メッセージの表示方法</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>構造化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Messages as a tree</source>
        <translation>メッセージのツリー</translation>
    </message>
    <message>
        <source>Waiting for the messages</source>
        <translation>メッセージを待っています</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈不能</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1: 期待 %2、実際 %3。</translation>
    </message>
    <message>
        <source>Not asked for yet. Fill in the arguments and press %1.</source>
        <translation>まだ取得していません。引数を入力して %1 を押してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptsPane</name>
    <message>
        <source>More than %1: this is not kept when another prompt is shown.</source>
        <translation>%1 を超えています。別のプロンプトを表示すると保持されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RadioEditor</name>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawCall</name>
    <message>
        <source>The connection ended first.</source>
        <translation>先に接続が終わりました。</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>呼び出しには人の同意が必要です: %1。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>リクエストを取り消しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawMethods</name>
    <message>
        <source>A request “%1” is sent by Signalbox itself.</source>
        <translation>「%1」リクエストは Signalbox 自身が送信します。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawRequestForm</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>リクエストのメソッド</translation>
    </message>
    <message>
        <source>Method, such as resources/list</source>
        <translation>メソッド (resources/list など)</translation>
    </message>
    <message>
        <source>Parameters of the request, as JSON</source>
        <translation>リクエストのパラメーター (JSON)</translation>
    </message>
    <message>
        <source>Any request, with its parameters as they are written. What stands in their _meta goes along; the protocol&apos;s own members are added to it.</source>
        <translation>任意のリクエストを、書かれたとおりのパラメーターで送信します。パラメーターの _meta の内容も一緒に送られ、プロトコル自体のメンバーが追加されます。</translation>
    </message>
    <message>
        <source>Parameters are a JSON object.</source>
        <translation>パラメーターは JSON オブジェクトである必要があります。</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”. It is sent all the same.</source>
        <translation>プロトコルリビジョン %1 にリクエスト「%2」はありません。それでも送信されます。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>既に問い合わせ中です。</translation>
    </message>
    <message>
        <source>A request has a method.</source>
        <translation>リクエストにはメソッドが必要です。</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>JSON として入力されたものを読み取れません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawRequestPane</name>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>%1 を超えています。Signalbox の終了までしか保持されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawResultPane</name>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Copy the result as it came</source>
        <translation>結果を受信したままコピー</translation>
    </message>
    <message>
        <source>Ways to see the result</source>
        <translation>結果の表示方法</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>構造化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>結果のツリー</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Name a method and press %1.</source>
        <translation>まだ何も送信していません。メソッドを指定して %1 を押してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawSending</name>
    <message>
        <source>The server is not in the list.</source>
        <translation>サーバーが一覧にありません。</translation>
    </message>
    <message>
        <source>Call it in Tools, where you are asked.</source>
        <translation>「ツール」で呼び出してください。そこでは確認を求められます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Reads</name>
    <message>
        <source>The connection ended first.</source>
        <translation>先に接続が終わりました。</translation>
    </message>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>キャッシュから (%1 秒前)</translation>
    </message>
    <message numerus="yes">
        <source>one message with %n reads</source>
        <translation>
            <numerusform>%n 件の読み取りを 1 つのメッセージで</numerusform>
        </translation>
    </message>
    <message>
        <source>one request for equal reads</source>
        <translation>同じ読み取りに 1 つのリクエスト</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>もう誰も待っていません。</translation>
    </message>
    <message>
        <source>Nothing of the message that it went in was answered.</source>
        <translation>含まれていたメッセージに何も応答がありませんでした。</translation>
    </message>
    <message>
        <source>sent alone: the server does not take several in one message</source>
        <translation>単独で送信: サーバーは複数を 1 つのメッセージで受け付けません</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectBar</name>
    <message>
        <source>Connect again</source>
        <translation>再接続</translation>
    </message>
    <message>
        <source>Leave them disconnected</source>
        <translation>未接続のままにする</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were connected when Signalbox ended unexpectedly.</source>
        <translation>
            <numerusform>Signalbox が予期せず終了したとき、%n 個のサーバーが接続されていました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedRequest</name>
    <message>
        <source>This message is no request that could be sent again.</source>
        <translation>このメッセージは再送信できるリクエストではありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingBar</name>
    <message>
        <source>Answer from a &amp;recording…</source>
        <translation>記録から回答(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop answering &amp;so</source>
        <translation>記録からの回答を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Answer from a recording</source>
        <translation>記録から回答</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>セッションファイルと JSON 行 (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Being read; until then everything is asked as without it.</source>
        <translation>読み取り中。完了まで、記録なしの場合と同様に質問します。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>回答 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n 件を使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a masked secret, never given</source>
        <translation>
            <numerusform>マスクされたシークレットのため使用しないもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in it, asked as without it</source>
        <translation>
            <numerusform>記録になく、通常どおり質問したもの %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最後 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingDialog</name>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
</context>
<context>
    <name>Signalbox::Registrar</name>
    <message>
        <source>The client id is the one in the server&apos;s settings.</source>
        <translation>クライアント ID はサーバーの設定のものです。</translation>
    </message>
    <message>
        <source>The client id is the address of a metadata document.</source>
        <translation>クライアント ID はメタデータ文書のアドレスです。</translation>
    </message>
    <message>
        <source>Signalbox was registered at this authorization server before.</source>
        <translation>Signalbox はこの認可サーバーに登録済みです。</translation>
    </message>
    <message>
        <source>The authorization server %1 does not register programs by itself.</source>
        <translation>認可サーバー %1 はプログラムを自動登録しません。</translation>
    </message>
    <message>
        <source>Register Signalbox there by hand and enter the client id in the server&apos;s settings.</source>
        <translation>Signalbox を手動で登録し、クライアント ID をサーバーの設定に入力してください。</translation>
    </message>
    <message>
        <source>Signalbox registers at the authorization server.</source>
        <translation>Signalbox を認可サーバーに登録しています。</translation>
    </message>
    <message>
        <source>The authorization server does not know this registration any more; it is dropped.</source>
        <translation>認可サーバーがこの登録をもう認識しないため、破棄します。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryClient</name>
    <message>
        <source>The registry does not know this.</source>
        <translation>レジストリにありません。</translation>
    </message>
    <message>
        <source>The registry answered with HTTP %1.</source>
        <translation>レジストリが HTTP %1 で応答しました。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>内容: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryDetail</name>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>ほかのバージョン</translation>
    </message>
    <message>
        <source>Asks the registry for them.</source>
        <translation>レジストリに問い合わせます。</translation>
    </message>
    <message>
        <source>%1 (not recommended)</source>
        <translation>%1 (非推奨)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>非推奨</translation>
    </message>
    <message>
        <source>“%1”, version %2</source>
        <translation>「%1」、バージョン %2</translation>
    </message>
    <message>
        <source>Among your servers: %1</source>
        <translation>あなたのサーバー: %1</translation>
    </message>
    <message>
        <source>Update “%1” to %2</source>
        <translation>「%1」を %2 に更新</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 他 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description is not as the schema asks:</source>
        <translation>記述がスキーマの求める形式ではありません:</translation>
    </message>
    <message>
        <source>The server that is chosen</source>
        <translation>選択したサーバー</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryFacts</name>
    <message>
        <source>Published</source>
        <translation>公開日</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更日</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>ソースコード</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Web サイト</translation>
    </message>
    <message>
        <source>Packages at</source>
        <translation>パッケージ配布元</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>The browser cannot be started</source>
        <translation>ブラウザーを起動できません</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryForm</name>
    <message>
        <source>One a line.</source>
        <translation>1 行に 1 つ。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Asked for when the server is started, and kept with your secrets.</source>
        <translation>サーバーの起動時に入力を求め、シークレットとともに保存します。</translation>
    </message>
    <message>
        <source>Ask for it when the server is started</source>
        <translation>サーバーの起動時に入力を求める</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryModel</name>
    <message>
        <source>added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>no longer recommended</source>
        <translation>推奨終了</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Choose a server to see what it is, what it wants, and what would be run.</source>
        <translation>サーバーを選択すると、内容、必要なもの、実行されるものが表示されます。</translation>
    </message>
    <message>
        <source>Servers of the registry</source>
        <translation>レジストリのサーバー</translation>
    </message>
    <message>
        <source>The server cannot be updated</source>
        <translation>サーバーを更新できません</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>レジストリが設定されていません。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>読み取り中です。</translation>
    </message>
    <message>
        <source>No registry is set. The settings have a place for their addresses.</source>
        <translation>レジストリが設定されていません。アドレスは「設定」で指定します。</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 yet. When it is, what you search for is sent there, and nothing else.</source>
        <translation>%1 にはまだ問い合わせていません。問い合わせ時には検索語だけを送信し、ほかは何も送信しません。</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>No servers were found at this address.</source>
        <translation>このアドレスにサーバーは見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This registry has no servers.</source>
        <translation>このレジストリにサーバーはありません。</translation>
    </message>
    <message>
        <source>No server is found by “%1”.</source>
        <translation>「%1」に該当するサーバーはありません。</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>%1 に問い合わせる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>サーバー %Ln 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what changed…</source>
        <translation>%1。変更を読み取り中…</translation>
    </message>
    <message>
        <source>%1 that this address tells of: its own word.</source>
        <translation>このアドレスが自ら公開する%1。</translation>
    </message>
    <message>
        <source>%1 so far. %2</source>
        <translation>現在 %1。%2</translation>
    </message>
    <message>
        <source>%1 kept from %2. %3 cannot be reached: %4</source>
        <translation>%2 に保存した%1。%3 に接続できません: %4</translation>
    </message>
    <message>
        <source>%1, as read %2 from %3.</source>
        <translation>%1、%2 に %3 から読み取り。</translation>
    </message>
    <message>
        <source>%1. Reading more…</source>
        <translation>%1。さらに読み取り中…</translation>
    </message>
    <message>
        <source>%1 so far; more as you scroll.</source>
        <translation>現在 %1。スクロールすると続きを読み取ります。</translation>
    </message>
    <message>
        <source>What changed could not be read: %1</source>
        <translation>変更を読み取れませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryTools</name>
    <message>
        <source>Search, or an address to look at</source>
        <translation>検索、または調べるアドレス</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>変更を読み取る</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>読み取り中です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWalk</name>
    <message>
        <source>The registry&apos;s list comes back to a page that it had before, so it was read no further.</source>
        <translation>レジストリの一覧が既出のページに戻ったため、続きを読み取りませんでした。</translation>
    </message>
    <message>
        <source>The registry sent pages without servers and promised more, so its list was read no further.</source>
        <translation>レジストリがサーバーのないページを送り続きがあると示したため、続きを読み取りませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The registry&apos;s list is longer than is read: %Ln server(s) were.</source>
        <translation>
            <numerusform>レジストリの一覧が長すぎるため、%Ln 台のサーバーまで読み取りました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWays</name>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>レジストリには、このサーバーへの接続方法がありません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>What would be run or reached</source>
        <translation>実行または接続されるもの</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemovePlace</name>
    <message>
        <source>Remove profile</source>
        <translation>プロファイルの削除</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>環境の削除</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>プロファイル「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>環境「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Its servers stay in the list.</source>
        <translation>サーバーは一覧に残ります。</translation>
    </message>
    <message>
        <source>Profiles that name it have none then.</source>
        <translation>これを指定するプロファイルは、環境なしになります。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n variable(s) go too, with the secrets among them.</source>
        <translation>
            <numerusform>変数 %n 個も、その中のシークレットとともに削除されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveQuestion</name>
    <message>
        <source>Remove server</source>
        <translation>サーバーを削除</translation>
    </message>
    <message>
        <source>Remove server “%1”?</source>
        <translation>サーバー「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>What was typed for its tools goes too. The journal keeps its messages.</source>
        <translation>ツールへの入力内容も削除されます。ジャーナルのメッセージは残ります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveSeveral</name>
    <message>
        <source>Remove servers</source>
        <translation>サーバーの削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n servers?</source>
        <translation>
            <numerusform>%n 台のサーバーを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for their tools goes too. Other programs keep what they have; the journal keeps its messages.</source>
        <translation>ツールへの入力内容も削除されます。ほかのプログラムの内容と、ジャーナルのメッセージは残ります。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestAnswerPane</name>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>接続が失われました。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>送信していません。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestEditor</name>
    <message>
        <source>Ways to see the request</source>
        <translation>リクエストの表示方法</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>受信したまま</translation>
    </message>
    <message>
        <source>%1 asks, since %2</source>
        <translation>%1 からのリクエスト、%2 から</translation>
    </message>
    <message>
        <source>%1 asks in a call of %2, since %3</source>
        <translation>%1 からのリクエスト (%2 の呼び出し中)、%3 から</translation>
    </message>
    <message>
        <source>The request is not as the protocol wants it.</source>
        <translation>リクエストがプロトコルに適合していません。</translation>
    </message>
    <message>
        <source>The request cannot be understood; it can only be refused.</source>
        <translation>リクエストを解釈できません。拒否のみできます。</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>リクエストを保存</translation>
    </message>
    <message>
        <source>The message goes on below: see its end first.</source>
        <translation>メッセージは下に続いています。先に末尾まで見てください。</translation>
    </message>
    <message>
        <source>The message is too long to be shown whole: it can only be refused. It can be saved to be read.</source>
        <translation>メッセージが長すぎて全体を表示できません。拒否しかできません。保存して読むことができます。</translation>
    </message>
    <message>
        <source>The request is too long to be shown whole: it can only be refused. It can be saved to be read.</source>
        <translation>リクエストが長すぎて全体を表示できません。拒否しかできません。保存して読むことができます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestOperation</name>
    <message>
        <source>With --tool-name you are asked.</source>
        <translation>--tool-name を使うと確認されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestStream</name>
    <message>
        <source>The request was taken back.</source>
        <translation>リクエストを取り消しました。</translation>
    </message>
    <message>
        <source>The answer broke off and could not be taken up again: %1</source>
        <translation>応答が途切れ、再開できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsButton</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait for you</source>
        <translation>
            <numerusform>サーバーからのリクエスト %n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of a server waits</source>
        <translation>待機中のサーバーからのリクエストはありません</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsDialog</name>
    <message>
        <source>Requests of servers</source>
        <translation>サーバーからのリクエスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsPanel</name>
    <message>
        <source>Nothing waits. When a server asks you for input, for the answer of a model or to visit an address, it is asked here and beside the call that caused it.</source>
        <translation>待機中のものはありません。サーバーが入力、モデルの回答、アドレスの訪問を求めると、ここと、その原因となった呼び出しの横に表示されます。</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>待機中のもの</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline &amp;all %1</source>
        <translation>%1 件すべて辞退(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceAskPane</name>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>リソースのアドレス</translation>
    </message>
    <message>
        <source>Address, such as file:///notes.txt</source>
        <translation>アドレス (file:///notes.txt など)</translation>
    </message>
    <message>
        <source>An address that is not in the list</source>
        <translation>一覧にないアドレス</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Says the server.</source>
        <translation>サーバーの申告です。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>Variables of the template</source>
        <translation>テンプレートの変数</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>「%1」にはまだ値がありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceContentView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>内容のツリー</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>表示できない画像、%1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>画像、%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceDesk</name>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>The read was taken back.</source>
        <translation>読み取りを取り消しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceHistoryPane</name>
    <message>
        <source>What became known of the resource</source>
        <translation>リソースの履歴</translation>
    </message>
    <message>
        <source>Choose a version to see what changed.</source>
        <translation>変更内容を見るには版を選択してください。</translation>
    </message>
    <message>
        <source>What is read is kept here, to be compared.</source>
        <translation>読み取った内容は比較用にここに保持されます。</translation>
    </message>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>保持されている最初の版です。</translation>
    </message>
    <message>
        <source>Both are the same version.</source>
        <translation>どちらも同じ版です。</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>異なる行はありません。</translation>
    </message>
    <message>
        <source>%1 lines taken away, %2 added.</source>
        <translation>%1 行削除、%2 行追加。</translation>
    </message>
    <message>
        <source>Too much changed to match lines: all between the same ends counts as changed.</source>
        <translation>変更が多すぎて行を対応付けられません。両端の一致部分の間はすべて変更とみなします。</translation>
    </message>
    <message>
        <source>Compared: the first %1 lines.</source>
        <translation>比較: 先頭の %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>違いが %n か所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>ほかにもあります。</translation>
    </message>
    <message>
        <source>%1 of the contents differ; shown: number %2.</source>
        <translation>%1 個の内容が異なります。表示中: %2 番。</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>版 %1 から版 %2 へ</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>どちらの版も同じです。</translation>
    </message>
    <message>
        <source>%1 became %2; the first byte that differs is number %3.</source>
        <translation>%1 が %2 になりました。最初に異なるバイトは %3 番です。</translation>
    </message>
    <message>
        <source>There were %1 contents, now there are %2.</source>
        <translation>内容は %1 個でしたが、現在は %2 個です。</translation>
    </message>
    <message>
        <source>Texts above %1 are not compared.</source>
        <translation>%1 を超えるテキストは比較しません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListModel</name>
    <message>
        <source>finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>ユーザー向け</translation>
    </message>
    <message>
        <source>for the model</source>
        <translation>モデル向け</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>不可視文字が含まれています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListPane</name>
    <message>
        <source>Filter resources</source>
        <translation>リソースをフィルター</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>No resource matches “%1”. %2 hidden.</source>
        <translation>「%1」に一致するリソースはありません。%2 件を非表示。</translation>
    </message>
    <message>
        <source>Could not read the resources.</source>
        <translation>リソースを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This server lists no resources. An address can still be typed and read.</source>
        <translation>このサーバーにはリソースの一覧がありません。アドレスを入力して読み取れます。</translation>
    </message>
    <message>
        <source>This server offers no resources.</source>
        <translation>このサーバーにリソースはありません。</translation>
    </message>
    <message>
        <source>Waiting for resources/list</source>
        <translation>resources/list を待っています</translation>
    </message>
    <message>
        <source>Connect the server to see its resources.</source>
        <translation>リソースを表示するには、サーバーに接続してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceResultPane</name>
    <message>
        <source>Read again from the server</source>
        <translation>サーバーから再読み取り</translation>
    </message>
    <message>
        <source>Save the contents to a file</source>
        <translation>内容をファイルに保存</translation>
    </message>
    <message>
        <source>Ways to see the contents</source>
        <translation>内容の表示方法</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <source>Choose a resource, or type an address.</source>
        <translation>リソースを選ぶか、アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Not read yet. Press Enter to read it.</source>
        <translation>まだ読み取っていません。Enter を押すと読み取ります。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>The answer holds no contents.</source>
        <translation>応答に内容がありません。</translation>
    </message>
    <message>
        <source>Save the contents</source>
        <translation>内容を保存</translation>
    </message>
    <message>
        <source>Changed since it was read</source>
        <translation>読み取り後に変更あり</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read yet. “%1” needs a value first.</source>
        <translation>まだ読み取っていません。先に「%1」の値が必要です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourcesPane</name>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
    </message>
    <message>
        <source>The server does not say that it tells of changes.</source>
        <translation>サーバーは変更を知らせるとは示していません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultComparison</name>
    <message>
        <source>Reading both results</source>
        <translation>両方の結果を読み取り中</translation>
    </message>
    <message>
        <source>Two results of %1 compared</source>
        <translation>%1 の 2 つの結果の比較</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>比較していません。</translation>
    </message>
    <message>
        <source>Not compared. One of the results is too long for it.</source>
        <translation>比較できません。結果の一方が長すぎます。</translation>
    </message>
    <message>
        <source>The two results are the same. The order of members does not count.</source>
        <translation>2 つの結果は同じです。メンバーの順序は問いません。</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>%1 か所を超える違いがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>違いが %n か所あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultPane</name>
    <message>
        <source>Call again with the same arguments</source>
        <translation>同じ引数で再度呼び出す</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>結果をコピー</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 往復</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Tool error</source>
        <translation>ツールエラー</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Output fits the schema.</source>
        <translation>出力はスキーマに適合しています。</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>The connection was lost. Whether the call had an effect is unknown.</source>
        <translation>接続が失われました。呼び出しの効果があったかどうかは不明です。</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>呼び出しは送信されませんでした。</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>応答を待っています</translation>
    </message>
    <message>
        <source>The server was not reached. The call was not sent.</source>
        <translation>サーバーに接続できませんでした。呼び出しは送信されていません。</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>通過させる</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>比較用に保持</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>結果を保存</translation>
    </message>
    <message>
        <source>Forget the result that was kept</source>
        <translation>保持した結果を消去</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Structured.</source>
        <translation>
            <numerusform>他 %n 件は「構造化」にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>This result made room for newer ones. The journal still has it.</source>
        <translation>この結果は新しい結果のために削除されました。ジャーナルには残っています。</translation>
    </message>
    <message>
        <source>This result made room for newer ones.</source>
        <translation>この結果は新しい結果のために削除されました。</translation>
    </message>
    <message>
        <source>No calls yet. Fill in the form and press %1.</source>
        <translation>まだ呼び出しがありません。フォームに入力して %1 を押してください。</translation>
    </message>
    <message>
        <source>Last result, of %1, until the answer comes.</source>
        <translation>%1 の前回の結果です。応答が届くまで表示します。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultViews</name>
    <message>
        <source>Ways to see the result</source>
        <translation>結果の表示方法</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>構造化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>結果のツリー</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>保持: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryGate</name>
    <message>
        <source>not tried again: it is no longer allowed</source>
        <translation>再試行なし: もう許可されていません</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>試行 %1/%2</translation>
    </message>
    <message>
        <source>not tried again: its time would be over before</source>
        <translation>再試行なし: その前に時間切れになります</translation>
    </message>
    <message>
        <source>not tried again: too many calls to this server fail</source>
        <translation>再試行なし: このサーバーへの呼び出しの失敗が多すぎます</translation>
    </message>
    <message>
        <source>%1 Attempt %2 of %3 follows in %4 s.</source>
        <translation>%1 %4 秒後に試行 %2/%3 を行います。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReviewStep</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>サーバーと通信していません。</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>メッセージ %1 件</translation>
    </message>
    <message>
        <source>All are as the protocol says.</source>
        <translation>すべてプロトコルに適合しています。</translation>
    </message>
    <message>
        <source>%1 kinds of findings.</source>
        <translation>%1 種類の検出事項。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>the entry, %1 texts, %2 tools</source>
        <translation>エントリ、テキスト %1 件、ツール %2 個</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Nothing dangerous was found.</source>
        <translation>危険なものは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RootsFields</name>
    <message>
        <source>&amp;Roots</source>
        <translation>ルート(&amp;R)</translation>
    </message>
    <message>
        <source>What the server is told it may work in: a path or file:// address a line, and after a = a name for it. Nothing keeps the server from going elsewhere. A connected server is told of a change at once; one of revision 2026-07-28 asks again with each call.</source>
        <translation>サーバーに作業を許可すると伝える場所: 1 行に 1 つパスか file:// アドレス、= の後に名前。サーバーがほかの場所へ行くのを防ぐものではありません。接続中のサーバーには変更がすぐ伝わり、リビジョン 2026-07-28 のサーバーは呼び出しごとに問い合わせます。</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder that the server may work in</source>
        <translation>サーバーに作業を許可するフォルダー</translation>
    </message>
</context>
<context>
    <name>Signalbox::RuleTableModel</name>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>呼び出し元</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>Signalbox::RulesPanel</name>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>The file cannot be used, so every call is asked for.</source>
        <translation>ファイルを使用できないため、すべての呼び出しで確認します。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>場所: %1。</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed.</source>
        <translation>どの規則にも当てはまらないものは許可します。</translation>
    </message>
    <message>
        <source>What no rule speaks of is asked for.</source>
        <translation>どの規則にも当てはまらないものは確認します。</translation>
    </message>
    <message>
        <source>What no rule speaks of is denied.</source>
        <translation>どの規則にも当てはまらないものは拒否します。</translation>
    </message>
    <message>
        <source>Everything is asked for.</source>
        <translation>すべて確認します。</translation>
    </message>
    <message>
        <source>No rule is in force until the file is mended.</source>
        <translation>ファイルを修正するまで、どの規則も有効になりません。</translation>
    </message>
    <message>
        <source>The file has no rules yet. Each rule says for some tools, callers or arguments whether calls are allowed, asked for or denied; the first that speaks of a call decides.</source>
        <translation>ファイルにまだ規則がありません。各規則は、ツール、呼び出し元、引数に応じて、呼び出しを許可、確認、拒否のどれにするかを定めます。最初に当てはまる規則で決まります。</translation>
    </message>
    <message>
        <source>There are no rules: every call may go. Rules are a text file, so that they can be read, kept and compared. Each says for some tools, callers or arguments whether calls are allowed, asked for or denied.</source>
        <translation>規則がないため、すべての呼び出しが許可されます。規則はテキストファイルなので、読み、保存し、比較できます。各規則は、ツール、呼び出し元、引数に応じて、呼び出しを許可、確認、拒否のどれにするかを定めます。</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>サンプルファイルを作成(&amp;M)</translation>
    </message>
    <message>
        <source>What they mean for the tools</source>
        <translation>ツールに対する効果</translation>
    </message>
    <message>
        <source>What the rules mean for the tools</source>
        <translation>ツールに対する規則の効果</translation>
    </message>
    <message>
        <source>Connect a server, and each of its tools is listed here with what these rules say of a call from this window.</source>
        <translation>サーバーに接続すると、このウィンドウからの呼び出しに規則がどう働くかが、ツールごとにここに表示されます。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 個中、先頭の %1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>ツール %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SampleBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>ツール %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 に接続</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingBody</name>
    <message>
        <source>At most %1 tokens</source>
        <translation>最大 %1 トークン</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>temperature %1</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>終了条件 %1</translation>
    </message>
    <message>
        <source>context: %1</source>
        <translation>コンテキスト: %1</translation>
    </message>
    <message>
        <source>Prefers models: %1</source>
        <translation>希望するモデル: %1</translation>
    </message>
    <message>
        <source>Priorities from 0 to 1: cost %1 · speed %2 · intelligence %3</source>
        <translation>優先度 (0～1): コスト %1・速度 %2・知性 %3</translation>
    </message>
    <message>
        <source>one must be used</source>
        <translation>1 つは使用必須</translation>
    </message>
    <message>
        <source>none may be used</source>
        <translation>使用不可</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>使用可</translation>
    </message>
    <message>
        <source>Offers tools (%1): %2</source>
        <translation>提示されたツール (%1): %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Tool uses</source>
        <translation>ツールの使用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>停止理由</translation>
    </message>
    <message>
        <source>Answer in the model&apos;s place</source>
        <translation>モデルの代わりに回答</translation>
    </message>
    <message>
        <source>What the model would say.</source>
        <translation>モデルの発言となる内容。</translation>
    </message>
    <message>
        <source>Tool uses, as JSON</source>
        <translation>ツールの使用 (JSON)</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>モデルの名前</translation>
    </message>
    <message>
        <source>as it is: endTurn, or toolUse</source>
        <translation>内容に応じて: endTurn または toolUse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Send this answer</source>
        <translation>この回答を送信</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingDraft</name>
    <message>
        <source>The tool uses are no JSON: %1</source>
        <translation>ツールの使用が JSON ではありません: %1</translation>
    </message>
    <message>
        <source>A tool use is an object with a name and, if it has any, its input.</source>
        <translation>ツールの使用は、名前と、あれば入力を含むオブジェクトです。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>先に回答を書いてください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ScriptBar</name>
    <message>
        <source>Answer &amp;from the file</source>
        <translation>ファイルから回答(&amp;F)</translation>
    </message>
    <message>
        <source>No answer is taken from the file until it is mended; everything is asked here.</source>
        <translation>修正されるまでファイルの回答は使いません。すべてここで確認します。</translation>
    </message>
    <message>
        <source>There is no such file yet; everything is asked here.</source>
        <translation>そのファイルはまだありません。すべてここで確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>回答 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>%n 件を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最後 %1</translation>
    </message>
    <message>
        <source>What it does not speak of is asked here.</source>
        <translation>ファイルにないものはここで確認します。</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>エディターで開く(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>サンプルファイルを作成(&amp;M)</translation>
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
        <translation>任意の場所にある語句</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてから検索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Tools, prompts and resources with their descriptions, instructions, kept calls, log lines, consoles and the journal of all servers.</source>
        <translation>全サーバーのツール、プロンプト、リソースとその説明、instructions、保存された呼び出し、ログの行、コンソール、ジャーナル。</translation>
    </message>
    <message>
        <source>Searching … %1 so far.</source>
        <translation>検索中… 現在 %1 件。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 found; there are more.</source>
        <translation>%1 件見つかりました。さらにあります。</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>%1 件見つかりました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchModel</name>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Resource template</source>
        <translation>リソーステンプレート</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>instructions</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecondsBox</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretEdit</name>
    <message>
        <source>Show what is typed for 30 seconds</source>
        <translation>入力内容を 30 秒間表示</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>以前のものを保持</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>kept by Signalbox</source>
        <translation>Signalbox が保存</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>入力または貼り付け</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>ファイルのパス</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>変数の名前</translation>
    </message>
    <message>
        <source>goes when saved</source>
        <translation>保存時に消去</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>どのファイルですか?</translation>
    </message>
    <message>
        <source>The name of a variable, without = and spaces.</source>
        <translation>変数の名前。= や空白は使えません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>標準入力を読み取れません。</translation>
    </message>
    <message>
        <source>That is too long for a secret.</source>
        <translation>シークレットとしては長すぎます。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>シークレットが入力されていません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretMove</name>
    <message>
        <source>The secrets stay where they are: the other place keeps nothing.</source>
        <translation>シークレットは元の場所に残ります。移動先では何も保存されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretPlacing</name>
    <message>
        <source>until Signalbox ends</source>
        <translation>Signalbox の終了まで</translation>
    </message>
    <message>
        <source>in the encrypted file</source>
        <translation>暗号化ファイルに</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーンに</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>キーチェーンがありません。シークレットは Signalbox の終了まで保持されます。</translation>
    </message>
    <message>
        <source>Secrets are kept until Signalbox ends.</source>
        <translation>シークレットは Signalbox の終了まで保持されます。</translation>
    </message>
    <message>
        <source>%1 Secrets are kept until Signalbox ends.</source>
        <translation>%1 シークレットは Signalbox の終了まで保持されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretRows</name>
    <message>
        <source>Signalbox’s own list</source>
        <translation>Signalbox 自身の一覧</translation>
    </message>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1、%3 の %2 行目</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>残ります。%1</translation>
    </message>
    <message>
        <source>To the keychain</source>
        <translation>キーチェーンへ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可能な操作</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1 (%2 内)</translation>
    </message>
    <message>
        <source>%1, seen by every program</source>
        <translation>%1、すべてのプログラムから見えます</translation>
    </message>
    <message numerus="yes">
        <source>•••• masked, %n character(s)</source>
        <translation>
            <numerusform>•••• マスク済み、%n 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: nothing keeps secrets beyond this run</source>
        <translation>まだできません: 終了後もシークレットを保持する保存先がありません</translation>
    </message>
    <message>
        <source>To where secrets are kept</source>
        <translation>シークレットの保存先へ</translation>
    </message>
    <message>
        <source>To Signalbox’s encrypted file</source>
        <translation>Signalbox の暗号化ファイルへ</translation>
    </message>
    <message>
        <source>%1; the program’s file refers to %2</source>
        <translation>%1。プログラムのファイルは %2 を参照</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsBar</name>
    <message>
        <source>Filter secrets</source>
        <translation>シークレットを絞り込む</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移動(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>ファイルを再読み取り(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsGroup</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーチェーンに</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>暗号化ファイル</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>メモリのみ</translation>
    </message>
    <message>
        <source>API keys, passwords and tokens of servers are kept here.</source>
        <translation>サーバーの API キー、パスワード、トークンの保存先です。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>再試行(&amp;G)</translation>
    </message>
    <message>
        <source>Where secrets are &amp;kept</source>
        <translation>シークレットの保存先(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsKeeper</name>
    <message>
        <source>“%1” was changed meanwhile and is left as it is.</source>
        <translation>「%1」はその間に変更されたため、そのままにします。</translation>
    </message>
    <message>
        <source>Secrets are written in the file again.</source>
        <translation>シークレットをファイルに書き戻しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsQuestion</name>
    <message>
        <source>Keep secrets in the clear</source>
        <translation>シークレットを平文で保持</translation>
    </message>
    <message>
        <source>Record what “%1” sends and gets as it is?</source>
        <translation>「%1」の送受信内容をそのまま記録しますか?</translation>
    </message>
    <message>
        <source>Until this server is disconnected, its passwords, tokens and keys are written into the journal on this disk as they cross the wire, for everybody to read who can read the files.</source>
        <translation>このサーバーを切断するまで、パスワード、トークン、鍵が通信どおりにこのディスクのジャーナルに書き込まれます。ファイルを読める人は誰でも読めます。</translation>
    </message>
    <message>
        <source>They stay there when masking is on again, until their messages are removed. What is exported or shared is masked all the same, unless you choose otherwise there.</source>
        <translation>マスクを再開しても、メッセージが削除されるまでそこに残ります。エクスポートや共有するものは、そこで別に選ばない限りマスクされます。</translation>
    </message>
    <message>
        <source>Write secrets down</source>
        <translation>シークレットを書き込む</translation>
    </message>
    <message>
        <source>Go on masking</source>
        <translation>マスクを続ける</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsTab</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Show the file’s history…</source>
        <translation>ファイルの履歴を表示…</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>ファイルのフォルダーを開く</translation>
    </message>
    <message>
        <source>Secrets in files</source>
        <translation>ファイル内のシークレット</translation>
    </message>
    <message>
        <source>Looking for secrets in files.</source>
        <translation>ファイル内のシークレットを探しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>%n 件を非表示。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches “%1”.</source>
        <translation>「%1」に一致するシークレットはありません。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the place where secrets are kept.</source>
        <translation>シークレットの保存先に問い合わせています。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>シークレット %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n can be moved.</source>
        <translation>
            <numerusform>%1、うち %n 件を移動できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>フィルターで %n 件を非表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>%n 件を選択。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read whole; see Programs.</source>
        <translation>
            <numerusform>ファイル %n 個を完全には読み取れません。「プログラム」を参照してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already.</source>
        <translation>既に処理を実行中です。</translation>
    </message>
    <message>
        <source>Choose one secret or several.</source>
        <translation>シークレットを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>What is chosen has to stay where it is; each row says why.</source>
        <translation>選択したものは移動できません。理由は各行に表示されています。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2、%3。</translation>
    </message>
    <message>
        <source>Arguments can be read by every program of this machine while the server runs.</source>
        <translation>サーバーの実行中、引数はこのマシンのすべてのプログラムから読み取れます。</translation>
    </message>
    <message>
        <source>The value of %1 is in the clipboard.</source>
        <translation>%1 の値をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>%1. Nothing here keeps secrets yet; see the settings.</source>
        <translation>%1。まだシークレットの保管場所がありません。設定をご覧ください。</translation>
    </message>
    <message>
        <source>Before that, start a keychain or choose a file with a passphrase in the settings.</source>
        <translation>その前に、キーチェーンを起動するか、設定でパスフレーズ付きのファイルを選んでください。</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text. Variables, headers, arguments and addresses that have a secret’s name or form would stand here: of Signalbox’s own list and of other programs’ files, without their values. From here they are moved to where secrets are kept, with a reference left in their place.</source>
        <translation>ファイルに平文で書かれたシークレットはありません。Signalbox 自身の一覧やほかのプログラムのファイルで、シークレットらしい名前や形式の変数、ヘッダー、引数、アドレスがあれば、値を伏せてここに表示されます。ここからシークレットの保存先に移動でき、元の場所には参照が残ります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerCards</name>
    <message>
        <source>An address begins with https, or with http on this machine.</source>
        <translation>アドレスは https、またはこのマシン上なら http で始まります。</translation>
    </message>
    <message>
        <source>This address tells of no servers: it has no server card and no catalog.</source>
        <translation>このアドレスはサーバーを公開していません。サーバーカードもカタログもありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存して接続</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>サーバーを編集</translation>
    </message>
    <message>
        <source>Clone server</source>
        <translation>サーバーを複製</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>サーバーを追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> のコピー</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状態</translation>
    </message>
    <message>
        <source>Show the fault in “%1”</source>
        <translation>「%1」の誤りを表示</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>ルート</translation>
    </message>
    <message>
        <source>This was left without being saved.</source>
        <translation>保存されないまま残っていた内容です。</translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>続きから再開</translation>
    </message>
    <message>
        <source>Puts in what you had typed, but for secrets. Undo takes it out again.</source>
        <translation>入力していた内容を、シークレットを除いて復元します。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerFacts</name>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>modern, %1</source>
        <translation>modern、%1</translation>
    </message>
    <message>
        <source>legacy, %1</source>
        <translation>legacy、%1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1、うち失敗 %2</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>接続方法</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>プロセス</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状態</translation>
    </message>
    <message>
        <source>Variables from</source>
        <translation>変数の取得元</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerListModel</name>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>切断中…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>secrets are recorded</source>
        <translation>シークレットを記録中</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Its secrets are written into the journal in the clear.</source>
        <translation>シークレットが平文でジャーナルに書き込まれています。</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>あなたを待っています</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未開始</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileDelegate</name>
    <message numerus="yes">
        <source>Calls over time, at most %n in one point</source>
        <translation>
            <numerusform>時間ごとの呼び出し、1 点あたり最大 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileModel</name>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>呼び出しなし</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTiles</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerView</name>
    <message>
        <source>Views of the server</source>
        <translation>サーバーの表示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>リソース</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>認可</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>アプリ</translation>
    </message>
    <message>
        <source>%1 – %2 – Signalbox</source>
        <translation>%1 – %2 – Signalbox</translation>
    </message>
    <message>
        <source>Where this view stands</source>
        <translation>このビューの位置</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>生のリクエスト</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>サーバーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>貼り付け(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what the copied command line, address or JSON means, before it is kept.</source>
        <translation>コピーしたコマンドライン、アドレス、JSON の意味を、保存前に表示します。</translation>
    </message>
    <message>
        <source>What is managed</source>
        <translation>管理対象</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPane</name>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>サーバーをフィルター</translation>
    </message>
    <message>
        <source>Servers you add are listed here.</source>
        <translation>追加したサーバーがここに一覧されます。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Session</name>
    <message>
        <source>The connection was given up.</source>
        <translation>接続を中止しました。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じています。</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”.</source>
        <translation>プロトコルリビジョン %1 にリクエスト「%2」はありません。</translation>
    </message>
    <message>
        <source>only messages on stdout</source>
        <translation>stdout にはメッセージのみ</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>メッセージではない行</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>1 つのメッセージ</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>no request from a server</source>
        <translation>サーバーからのリクエストなし</translation>
    </message>
    <message>
        <source>a request this revision has</source>
        <translation>このリビジョンにあるリクエスト</translation>
    </message>
    <message>
        <source>a notification this revision has</source>
        <translation>このリビジョンにある通知</translation>
    </message>
    <message>
        <source>absent or another value</source>
        <translation>なし、または別の値</translation>
    </message>
    <message>
        <source>The answer is not a valid message, so it counts neither as a success nor as a failure of the server&apos;s.</source>
        <translation>応答が正しいメッセージではないため、サーバーの成功にも失敗にも数えません。</translation>
    </message>
    <message>
        <source>another JSON value</source>
        <translation>別の JSON 値</translation>
    </message>
    <message>
        <source>The result is of a kind this request cannot have: %1</source>
        <translation>このリクエストではありえない種類の結果です: %1</translation>
    </message>
    <message>
        <source>The server asked for input more than %1 times in one call.</source>
        <translation>サーバーが 1 回の呼び出しで %1 回を超えて入力を求めました。</translation>
    </message>
    <message>
        <source>the token of an open request</source>
        <translation>未完了リクエストのトークン</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>以前より大きい値</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>呼び出しをキャンセルしました。</translation>
    </message>
    <message>
        <source>The call took longer than its limit of %1 ms in all.</source>
        <translation>呼び出しが全体の制限 %1 ms を超えました。</translation>
    </message>
    <message>
        <source>The server did not answer within %1 ms.</source>
        <translation>サーバーが %1 ms 以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>What the server did with this call is unknown; look before it is repeated.</source>
        <translation>この呼び出しでサーバーが何をしたかは不明です。繰り返す前に確認してください。</translation>
    </message>
    <message>
        <source>This tool cannot be called over HTTP: %1</source>
        <translation>このツールは HTTP では呼び出せません: %1</translation>
    </message>
    <message>
        <source>The server ended the subscription.</source>
        <translation>サーバーが購読を終了しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionTableModel</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Permitted tools</source>
        <translation>許可されたツール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Called in it</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionsPanel</name>
    <message>
        <source>&amp;Create</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy id</source>
        <translation>ID をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>終了(&amp;N)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>No sessions. A session says for whom calls are made, which tools may be called, and until when. A program that names one (signalbox-cli --session) cannot go beyond it.</source>
        <translation>セッションはありません。セッションは、誰のために、どのツールを、いつまで呼び出せるかを定めます。セッションを指定するプログラム (signalbox-cli --session) はその範囲を超えられません。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>User of the new session</source>
        <translation>新しいセッションのユーザー</translation>
    </message>
    <message>
        <source>permitted tools, such as files.read_*, github.*</source>
        <translation>許可するツール (files.read_*、github.* など)</translation>
    </message>
    <message>
        <source>Tools that the new session permits</source>
        <translation>新しいセッションで許可するツール</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>セッションの長さ</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsGroup</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Not the default.</source>
        <translation>既定値ではありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsImportDialog</name>
    <message>
        <source>&amp;Also take back what the file does not name</source>
        <translation>ファイルにないものも既定値に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>The file cannot be taken: %1 (%2)</source>
        <translation>ファイルを取り込めません: %1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) change. Those of now are kept in a file beside them first.</source>
        <translation>
            <numerusform>%n 件の設定が変わります。現在の設定は、先に同じ場所のファイルに保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as this Signalbox does not know them: %1</source>
        <translation>この Signalbox にとって未知のため除外: %1</translation>
    </message>
    <message>
        <source>Left out, as secrets stay where they are: %1</source>
        <translation>シークレットは移動しないため除外: %1</translation>
    </message>
    <message>
        <source>Messages that the journal is to keep no longer go, and do not come back.</source>
        <translation>ジャーナルの保持対象外となるメッセージは消え、元に戻せません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The desktop shows them while no window of Signalbox has the focus; alerts always.</source>
        <translation>Signalbox のウィンドウにフォーカスがないとき、デスクトップに表示されます。アラートは常に表示されます。</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>システムトレイ</translation>
    </message>
    <message>
        <source>This desktop has no system tray now: the icon shows itself once there is one.</source>
        <translation>このデスクトップには現在システムトレイがありません。利用可能になるとアイコンが表示されます。</translation>
    </message>
    <message>
        <source>Requests of servers</source>
        <translation>サーバーからのリクエスト</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>They count from the next start on. Each server has more of its own: Edit, in its menu.</source>
        <translation>次回の起動から有効です。各サーバーには、メニューの「編集」に個別の設定があります。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Onl&amp;y what was changed</source>
        <translation>変更したもののみ(&amp;Y)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Everything is the default.</source>
        <translation>すべて既定値です。</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>該当する設定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>設定 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定のエクスポート</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>設定 (*.json)</translation>
    </message>
    <message>
        <source>What is not the default was written to %1. No secret is in it.</source>
        <translation>既定値ではないものを %1 に書き出しました。シークレットは含まれていません。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定のインポート</translation>
    </message>
    <message>
        <source>The settings were taken from the file. Those before are kept in %1.</source>
        <translation>ファイルから設定を取り込みました。以前の設定は %1 に保存されています。</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>レジストリ</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShareDialog</name>
    <message>
        <source>Share group</source>
        <translation>グループの共有</translation>
    </message>
    <message>
        <source>“%1” as a file for others</source>
        <translation>「%1」をほかの人向けのファイルに</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were taken out: whoever takes the file is asked for them.</source>
        <translation>
            <numerusform>シークレット %n 件を取り除きました。ファイルを受け取る人に入力を求めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in it. One with a harmless name and no form of its own cannot be known: look at the file before you give it away.</source>
        <translation>シークレットは見つかりませんでした。ありふれた名前で特有の形式を持たないものは検出できません。渡す前にファイルを確認してください。</translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>ファイルに含まれないもの</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>受け取る人は次の変数を設定する必要があります: %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignIn</name>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>クライアント ID は %1 に登録されたものですが、サーバーは現在 %2 を示しています。そこには送信しません。</translation>
    </message>
    <message>
        <source>If that is right, enter the client id for the new authorization server.</source>
        <translation>それが正しければ、新しい認可サーバーのクライアント ID を入力してください。</translation>
    </message>
    <message>
        <source>The server&apos;s authorization is done by another than before; what the old one gave is dropped.</source>
        <translation>サーバーの認可サーバーが以前と異なります。以前のものが発行した内容は破棄します。</translation>
    </message>
    <message>
        <source>The authorization server takes no DPoP proofs signed with ES256.</source>
        <translation>認可サーバーは ES256 で署名した DPoP 証明を受け付けません。</translation>
    </message>
    <message>
        <source>The server asks for authorization, and nobody is signed in.</source>
        <translation>サーバーが認可を求めていますが、誰もサインインしていません。</translation>
    </message>
    <message>
        <source>Sign in to it first.</source>
        <translation>先にサインインしてください。</translation>
    </message>
    <message>
        <source>The authorization server gave a token of a kind that was not asked for (%1).</source>
        <translation>認可サーバーが、求めていない種類のトークンを発行しました (%1)。</translation>
    </message>
    <message>
        <source>The authorization server gave a token that is not bound to our key.</source>
        <translation>認可サーバーが、こちらの鍵に紐付いていないトークンを発行しました。</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>サインインをキャンセルしました。</translation>
    </message>
    <message>
        <source>The token is bound to our key, as was asked for.</source>
        <translation>トークンは、要求どおり Signalbox の鍵に紐付けられています。</translation>
    </message>
    <message>
        <source>The token is of the kind that was asked for: a bearer token.</source>
        <translation>トークンは要求した種類のものです: bearer トークン。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInQuestion</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Open the browser at %1?</source>
        <translation>%1 をブラウザーで開きますか?</translation>
    </message>
    <message>
        <source>It reads as %1.</source>
        <translation>%1 と読めます。</translation>
    </message>
    <message>
        <source>To sign in to “%1” at %2.</source>
        <translation>「%1」に %2 でサインインするため。</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>要求されているもの: %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInRun</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>誰もサインインしませんでした。</translation>
    </message>
    <message>
        <source>The token was not renewed.</source>
        <translation>トークンを更新できませんでした。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SoundBlock</name>
    <message>
        <source>Play in another program</source>
        <translation>別のプログラムで再生</translation>
    </message>
    <message>
        <source>Not known to be a sound</source>
        <translation>音声かどうか不明</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The sound could not be written to a file.</source>
        <translation>音声をファイルに書き込めませんでした。</translation>
    </message>
    <message>
        <source>There is no program that plays it. Save it instead.</source>
        <translation>再生するプログラムがありません。代わりに保存してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::StallsDialog</name>
    <message>
        <source>Moments in which the window was held up</source>
        <translation>ウィンドウが停滞した時点</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Held up for</source>
        <translation>停滞時間</translation>
    </message>
    <message>
        <source>By</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message numerus="yes">
        <source>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</source>
        <translation>
            <numerusform>ウィンドウは 99 % の場合に %1 以内に応答します。最長の待ちは %2 でした。%3 を超える待ちをここに一覧します: これまで %n 件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StartProblem</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The working folder %1 does not exist.</source>
        <translation>作業フォルダー %1 が存在しません。</translation>
    </message>
    <message>
        <source>The working folder %1 is not a folder.</source>
        <translation>作業フォルダー %1 はフォルダーではありません。</translation>
    </message>
    <message>
        <source>The working folder %1 may not be entered.</source>
        <translation>作業フォルダー %1 に入る権限がありません。</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>別のフォルダーを選ぶか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Argument %1 holds a NUL character, which no program can be given.</source>
        <translation>引数 %1 に NUL 文字があり、プログラムに渡せません。</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>その文字を取り除いてください。</translation>
    </message>
    <message>
        <source>Argument %1 is %2 bytes long; the system takes at most %3.</source>
        <translation>引数 %1 は %2 バイトあります。システムの上限は %3 です。</translation>
    </message>
    <message>
        <source>Pass long values in a file or over the protocol.</source>
        <translation>長い値はファイルかプロトコル経由で渡してください。</translation>
    </message>
    <message>
        <source>The arguments are %1 bytes long in all; the system takes at most %2.</source>
        <translation>引数は合計 %1 バイトあります。システムの上限は %2 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an environment variable.</source>
        <translation>「%1」は環境変数の名前に使えません。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>英字、数字、アンダースコアを使ってください。</translation>
    </message>
    <message>
        <source>The value of the environment variable %1 is too long or holds a NUL character.</source>
        <translation>環境変数 %1 の値が長すぎるか、NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>値を短くしてください。</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 は空のファイルです。</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 は、このシステムのプログラムでも、インタープリターを示すスクリプトでもありません。</translation>
    </message>
    <message>
        <source>Start a script with a line like #!/usr/bin/env python3, or put its interpreter in front.</source>
        <translation>スクリプトの先頭を #!/usr/bin/env python3 のような行にするか、前にインタープリターを置いてください。</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which does not exist.</source>
        <translation>%1 に必要なインタープリター %2 が存在しません。</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>インタープリターをインストールするか、スクリプトの 1 行目を修正してください。</translation>
    </message>
    <message>
        <source>%1 needs a loader or library folder that does not exist here.</source>
        <translation>%1 に必要なローダーまたはライブラリフォルダーがここにありません。</translation>
    </message>
    <message>
        <source>It may have been built for another system.</source>
        <translation>別のシステム用に作られた可能性があります。</translation>
    </message>
    <message>
        <source>The system does not allow %1 to be started.</source>
        <translation>システムが %1 の起動を許可していません。</translation>
    </message>
    <message>
        <source>Check its permissions, those of its interpreter, and whether the disk is mounted noexec.</source>
        <translation>その権限、インタープリターの権限、ディスクが noexec でマウントされていないかを確認してください。</translation>
    </message>
    <message>
        <source>The arguments and environment are too long in all.</source>
        <translation>引数と環境変数の合計が長すぎます。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>%1 を起動できませんでした: %2。</translation>
    </message>
    <message>
        <source>The program&apos;s name holds a NUL character.</source>
        <translation>プログラム名に NUL 文字が含まれています。</translation>
    </message>
    <message>
        <source>The working folder %1 could not be entered: %2.</source>
        <translation>作業フォルダー %1 に入れませんでした: %2。</translation>
    </message>
    <message>
        <source>Close some servers, or raise the limit.</source>
        <translation>サーバーをいくつか閉じるか、上限を上げてください。</translation>
    </message>
    <message>
        <source>Signalbox has reached its limit of open files (%1).</source>
        <translation>Signalbox の開けるファイル数の上限 (%1) に達しました。</translation>
    </message>
    <message>
        <source>The limit of processes is reached (%1).</source>
        <translation>プロセス数の上限 (%1) に達しました。</translation>
    </message>
    <message>
        <source>The system could not start the server&apos;s process: %1.</source>
        <translation>システムがサーバーのプロセスを起動できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>接続済み %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changing</source>
        <translation>
            <numerusform>変更中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>サーバーなし</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>切断 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording · %1 messages</source>
        <translation>記録中・メッセージ %1 件</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>記録していません</translation>
    </message>
    <message>
        <source>Signalbox %1 is out</source>
        <translation>Signalbox %1 が公開されています</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 件が待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StdioTransport</name>
    <message>
        <source>The process that guards the server was killed, and the server with it.</source>
        <translation>サーバーを監視するプロセスが強制終了され、サーバーも終了しました。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>接続し直してください。</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>サーバーが読み取りません。%1 バイトが送信待ちです。</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>停止している可能性があります。再起動してください。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (%2 seen so far).</source>
        <translation>サーバーが %1 バイトを超えるメッセージを送信しました (これまで %2)。</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>それが意図したものなら、サーバーの設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The server was ended by signal %1 (%2).</source>
        <translation>サーバーがシグナル %1 (%2) で終了しました。</translation>
    </message>
    <message>
        <source>The server ended with exit code %1.</source>
        <translation>サーバーが終了コード %1 で終了しました。</translation>
    </message>
    <message>
        <source>The server ended by itself.</source>
        <translation>サーバーが自ら終了しました。</translation>
    </message>
    <message>
        <source>Its last lines on stderr may say why.</source>
        <translation>stderr の最後の行に理由があるかもしれません。</translation>
    </message>
    <message>
        <source>The server&apos;s process %1 did not end although it was killed.</source>
        <translation>サーバーのプロセス %1 は強制終了しても終了しませんでした。</translation>
    </message>
    <message>
        <source>It hangs in the system, often on a network drive.</source>
        <translation>システム内で停止しています。ネットワークドライブが原因のことがよくあります。</translation>
    </message>
    <message>
        <source>A message of more than %1 bytes cannot be put together: %2.</source>
        <translation>%1 バイトを超えるメッセージを組み立てられません: %2。</translation>
    </message>
    <message>
        <source>Make memory or disk space free, or ask for less at once.</source>
        <translation>メモリかディスクの空きを増やすか、一度に要求する量を減らしてください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::StreamableHttpTransport</name>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>サーバーが送信内容を受け取りません。%1 バイトが待機中です。</translation>
    </message>
    <message>
        <source>The server gave a session id of %1 bytes.</source>
        <translation>サーバーが %1 バイトのセッション ID を示しました。</translation>
    </message>
    <message>
        <source>The server gave a session id with characters that no session id may have.</source>
        <translation>サーバーが、使用できない文字を含むセッション ID を示しました。</translation>
    </message>
    <message>
        <source>A message was not accepted: %1</source>
        <translation>メッセージが受け付けられませんでした: %1</translation>
    </message>
    <message>
        <source>The server&apos;s own messages are not heard any more: %1</source>
        <translation>サーバー自身のメッセージはもう受信できません: %1</translation>
    </message>
    <message>
        <source>The server does not know this session any more.</source>
        <translation>サーバーはこのセッションをもう認識しません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionBar</name>
    <message>
        <source>Read when it changes</source>
        <translation>変更時に読み取る</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>購読を解除</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>購読</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>購読を開始中</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>購読中</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Ended with the connection</source>
        <translation>接続とともに終了</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionHub</name>
    <message>
        <source>Another subscription takes its place.</source>
        <translation>別の購読に置き換えられます。</translation>
    </message>
    <message>
        <source>This server does not tell of changes to its resources.</source>
        <translation>このサーバーはリソースの変更を知らせません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SuggestionPopup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SwitchQuestion</name>
    <message>
        <source>Switch</source>
        <translation>切り替え</translation>
    </message>
    <message>
        <source>Stopped, for they are off in it: %1.</source>
        <translation>オフになるため停止: %1。</translation>
    </message>
    <message>
        <source>Restarted, for they get other values: %1.</source>
        <translation>値が変わるため再起動: %1。</translation>
    </message>
    <message>
        <source>Calls that are under way at these servers end as lost.</source>
        <translation>これらのサーバーで進行中の呼び出しは失われます。</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;nnect the other servers that are on (%n)</source>
        <translation>
            <numerusform>オンになるほかのサーバーに接続 (%n)(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch and stop</source>
        <translation>切り替えて停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch and restart</source>
        <translation>切り替えて再起動(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch, stop and restart</source>
        <translation>切り替えて停止・再起動(&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;only</source>
        <translation>切り替えのみ(&amp;O)</translation>
    </message>
    <message>
        <source>Servers that run go on as they are, until you restart them.</source>
        <translation>実行中のサーバーは、再起動するまでそのまま続きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskAgent</name>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>tasks/get へのサーバーの応答がタスクではありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskLine</name>
    <message>
        <source>How long the server keeps the task</source>
        <translation>サーバーがタスクを保持する時間</translation>
    </message>
    <message>
        <source>as the server likes</source>
        <translation>サーバーに任せる</translation>
    </message>
    <message>
        <source>The time to live that is asked for. The server may keep the task for another time.</source>
        <translation>要求する有効期間です。サーバーがタスクを保持する時間はこれと異なることがあります。</translation>
    </message>
    <message>
        <source>Runs as a task, kept for</source>
        <translation>タスクとして実行、保持時間</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListOperation</name>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>%1 ページで一覧を止めました。サーバーにはまだあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListing</name>
    <message>
        <source>The server has more tasks than are listed here.</source>
        <translation>サーバーには、ここに一覧されるより多くのタスクがあります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskOperation</name>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>プロトコルリビジョン %1 にタスクはありません。</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>ツールがエラーで応答しました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskTableModel</name>
    <message>
        <source>lost</source>
        <translation>喪失</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>キャンセル中</translation>
    </message>
    <message>
        <source>working</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>入力待ち</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新日時</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>次は %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>Signalbox::TasksPane</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>今すぐ問い合わせ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>タスクをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>ジャーナルで表示(&amp;J)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>No tasks. A call that the server goes on with after it has answered appears here.</source>
        <translation>タスクはありません。サーバーが応答後も続ける呼び出しがここに表示されます。</translation>
    </message>
    <message>
        <source>The server&apos;s list of tasks: %1</source>
        <translation>サーバーのタスク一覧: %1</translation>
    </message>
    <message>
        <source>Tasks of calls made here, and all others that the server lists.</source>
        <translation>ここで行った呼び出しのタスクと、サーバーが一覧するその他すべてのタスク。</translation>
    </message>
    <message>
        <source>Tasks of calls made here. This server does not list others.</source>
        <translation>ここで行った呼び出しのタスク。このサーバーはほかのタスクを一覧しません。</translation>
    </message>
    <message>
        <source>Choose a task.</source>
        <translation>タスクを選択してください。</translation>
    </message>
    <message>
        <source>Its result has not been fetched.</source>
        <translation>結果は取得されていません。</translation>
    </message>
    <message>
        <source>Its result appears here when it is done.</source>
        <translation>完了すると結果がここに表示されます。</translation>
    </message>
    <message>
        <source>The server waits for an answer. Give it, and the question comes here.</source>
        <translation>サーバーが回答を待っています。「入力」を選ぶと質問がここに表示されます。</translation>
    </message>
    <message>
        <source>Give &amp;input</source>
        <translation>入力(&amp;I)</translation>
    </message>
    <message>
        <source>Get resu&amp;lt</source>
        <translation>結果を取得(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>追跡(&amp;F)</translation>
    </message>
    <message>
        <source>Its result is no longer kept here. The journal has it.</source>
        <translation>結果はもうここに保持されていません。ジャーナルにあります。</translation>
    </message>
    <message>
        <source>The task did not bring a result.</source>
        <translation>タスクの結果は得られませんでした。</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>回答(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows what this server asks, in the queue of requests</source>
        <translation>このサーバーの質問をリクエストのキューに表示します</translation>
    </message>
    <message>
        <source>The server waits for an answer to its question. “Answer…” shows it.</source>
        <translation>サーバーが質問への回答を待っています。「回答…」で表示します。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamGroup</name>
    <message>
        <source>&amp;Send calls to the team&apos;s database</source>
        <translation>呼び出しをチームのデータベースに送信(&amp;S)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>消去(&amp;G)</translation>
    </message>
    <message>
        <source>Tr&amp;y the connection</source>
        <translation>接続をテスト(&amp;Y)</translation>
    </message>
    <message>
        <source>PostgreSQL, with sslmode and sslrootcert behind a question mark, without a password.</source>
        <translation>PostgreSQL。疑問符の後に sslmode と sslrootcert。パスワードは含めません。</translation>
    </message>
    <message>
        <source>kept in the keychain; else ~/.pgpass</source>
        <translation>キーチェーンに保存。なければ ~/.pgpass</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>パスワードを消去</translation>
    </message>
    <message>
        <source>Removes the password from the keychain.</source>
        <translation>パスワードをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>サーバーの名前 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>データベース(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Of each call: server, method, tool, caller, time, duration, how it ended, and its bytes. Never arguments, results or error texts.</source>
        <translation>呼び出しごとに: サーバー、メソッド、ツール、呼び出し元、時刻、所要時間、結末、バイト数。引数、結果、エラー文は含みません。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Calls are sent from now on.</source>
        <translation>以後、呼び出しを送信します。</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>何も送信しません。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続中…</translation>
    </message>
    <message>
        <source>Last sent at %1.</source>
        <translation>最後の送信は %1 です。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中のものはありません。</translation>
    </message>
    <message>
        <source>Calls that wait: %1.</source>
        <translation>待機中の呼び出し: %1。</translation>
    </message>
    <message>
        <source>&amp;Member of the team</source>
        <translation>チームのメンバー(&amp;M)</translation>
    </message>
    <message>
        <source>Servers left &amp;out</source>
        <translation>除外するサーバー(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamKeeper</name>
    <message>
        <source>The database took the connection; its tables are there.</source>
        <translation>データベースに接続しました。テーブルがあります。</translation>
    </message>
    <message>
        <source>The database took the connection, but calls may only be read there.</source>
        <translation>データベースに接続しましたが、呼び出しの読み取りのみ可能です。</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there are no calls for the team&apos;s database.</source>
        <translation>何も記録されていないため、チームのデータベースに送る呼び出しがありません。</translation>
    </message>
    <message>
        <source>There is no keychain for the password.</source>
        <translation>パスワード用のキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass instead.</source>
        <translation>代わりに ~/.pgpass に入れてください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryGroup</name>
    <message>
        <source>&amp;Report calls to an OpenTelemetry collector</source>
        <translation>呼び出しを OpenTelemetry コレクターに報告(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>消去(&amp;F)</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>テストを送信(&amp;T)</translation>
    </message>
    <message>
        <source>name=value, kept in the keychain</source>
        <translation>name=value。キーチェーンに保存</translation>
    </message>
    <message>
        <source>Forget the header fields</source>
        <translation>ヘッダーを消去</translation>
    </message>
    <message>
        <source>Removes the header fields from the keychain.</source>
        <translation>ヘッダーをキーチェーンから削除します。</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>サーバーの名前 (コンマ区切り)</translation>
    </message>
    <message>
        <source>Collector &amp;address</source>
        <translation>コレクターのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Calls are reported from now on.</source>
        <translation>以後、呼び出しを報告します。</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>何も報告しません。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>%1 sent, %2 dropped, %3 waiting.</source>
        <translation>送信 %1、破棄 %2、待機中 %3。</translation>
    </message>
    <message>
        <source>Servers &amp;without reports</source>
        <translation>報告しないサーバー(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryKeeper</name>
    <message>
        <source>There is no keychain for the collector&apos;s header fields.</source>
        <translation>コレクターのヘッダー用のキーチェーンがありません。</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_HEADERS instead.</source>
        <translation>代わりに OTEL_EXPORTER_OTLP_HEADERS を設定してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateForm</name>
    <message numerus="yes">
        <source>There are more than %n variables; the others have no value.</source>
        <translation>
            <numerusform>変数が %n 個を超えています。残りには値がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values with commas between them; name=value makes pairs.</source>
        <translation>複数の値はコンマで区切ります。name=value で対になります。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TerminalBroker</name>
    <message>
        <source>The server does not wait for this answer any more.</source>
        <translation>サーバーはこの回答をもう待っていません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TextBlock</name>
    <message>
        <source>Ways to see the text</source>
        <translation>テキストの表示方法</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenKeeper</name>
    <message>
        <source>Another Signalbox has renewed the token already.</source>
        <translation>別の Signalbox が既にトークンを更新しました。</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>トークンを更新しています。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenRevoker</name>
    <message>
        <source>These tokens are being revoked already.</source>
        <translation>これらのトークンは既に失効処理中です。</translation>
    </message>
    <message>
        <source>Nobody is signed in: there is no token to revoke.</source>
        <translation>誰もサインインしていません。失効させるトークンがありません。</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are only forgotten here.</source>
        <translation>認可サーバーがトークンを失効させるアドレスを示していません。ここで消去するだけです。</translation>
    </message>
    <message>
        <source>The client that the tokens were given to is not known here any more, and no other may revoke them.</source>
        <translation>トークンの発行先のクライアントが、ここではもう不明です。ほかのクライアントでは失効させられません。</translation>
    </message>
    <message>
        <source>Forget them, or end them at the authorization server.</source>
        <translation>消去するか、認可サーバーで無効にしてください。</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>リフレッシュトークンを失効させました。</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>アクセストークンを失効させました。</translation>
    </message>
    <message>
        <source>The refresh token is revoked, the access token is not.</source>
        <translation>リフレッシュトークンは失効しましたが、アクセストークンは失効していません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolBooks</name>
    <message>
        <source>The connection ended first.</source>
        <translation>先に接続が終わりました。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>サーバーが接続されていません。</translation>
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
        <translation>追加</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>ツールの名前</translation>
    </message>
    <message>
        <source>name of a tool</source>
        <translation>ツールの名前</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolDescription</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>少なく</translation>
    </message>
    <message>
        <source>More</source>
        <translation>もっと見る</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresDelegate</name>
    <message numerus="yes">
        <source>At most %n call(s) in one point</source>
        <translation>
            <numerusform>1 点あたり最大 %n 回の呼び出し</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresModel</name>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>失敗率</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>時間ごとの呼び出し</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6</source>
        <translation>
            <numerusform>%2 の %1: 呼び出し %n 回、失敗 %3、p50 %4、p95 %5、p99 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresTable</name>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListModel</name>
    <message>
        <source>finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>The badges are the server&apos;s own claims.</source>
        <translation>バッジはサーバー自身の申告です。</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>不可視文字が含まれています。</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>互換性</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s)</source>
        <translation>
            <numerusform>グループ %1、ツール %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s), folded</source>
        <translation>
            <numerusform>グループ %1、ツール %n 個、折りたたみ中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>ツールをフィルター</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>「%1」に一致するツールはありません。%2 件を非表示。</translation>
    </message>
    <message>
        <source>Could not read the tools.</source>
        <translation>ツールを読み取れませんでした。</translation>
    </message>
    <message>
        <source>This server offers no tools.</source>
        <translation>このサーバーにツールはありません。</translation>
    </message>
    <message>
        <source>Waiting for tools/list</source>
        <translation>tools/list を待っています</translation>
    </message>
    <message>
        <source>Connect the server to see its tools.</source>
        <translation>ツールを表示するには、サーバーに接続してください。</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>一覧に表示するもの</translation>
    </message>
    <message>
        <source>Group by prefix</source>
        <translation>プレフィックスでグループ化</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Show the tools of all servers</source>
        <translation>全サーバーのツールを表示</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolOperation</name>
    <message>
        <source>With revision %1 the server alone decides what becomes a task.</source>
        <translation>リビジョン %1 では、何をタスクにするかはサーバーだけが決めます。</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>プロトコルリビジョン %1 にタスクはありません。</translation>
    </message>
    <message>
        <source>The call became the task “%1”.</source>
        <translation>呼び出しはタスク「%1」になりました。</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>ツールがエラーで応答しました。</translation>
    </message>
    <message>
        <source>The result was not checked: the tool is not in the server&apos;s list.</source>
        <translation>結果は検査されていません。ツールがサーバーの一覧にありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsPane</name>
    <message>
        <source>Copied: %1.</source>
        <translation>コピーしました: %1。</translation>
    </message>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>%1 を超えています。Signalbox の終了までしか保持されません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsRunner</name>
    <message>
        <source>There is no server to ask.</source>
        <translation>問い合わせるサーバーがありません。</translation>
    </message>
    <message>
        <source>Somebody else was signed in while its tools were listed.</source>
        <translation>ツールの一覧中に別の人がサインインしました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrackedTask</name>
    <message>
        <source>The server kept this task for %1 ms only; it has expired.</source>
        <translation>サーバーによるこのタスクの保持は %1 ms だけで、期限が切れました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>tasks/get へのサーバーの応答がタスクではありません。</translation>
    </message>
    <message>
        <source>The connection ended before the task “%1” did.</source>
        <translation>タスク「%1」の終了前に接続が終わりました。</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>タスクはキャンセルされました。</translation>
    </message>
    <message>
        <source>The server was asked to cancel the task; whether it did is not known.</source>
        <translation>サーバーにタスクのキャンセルを求めましたが、実行されたかは不明です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Traffic</name>
    <message>
        <source>The server&apos;s answer was no answer to this request.</source>
        <translation>サーバーの応答が、このリクエストへの応答ではありません。</translation>
    </message>
    <message>
        <source>The server ended its answer without a message in it.</source>
        <translation>サーバーがメッセージを含まずに応答を終えました。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を隠す</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
</context>
<context>
    <name>Signalbox::Tray</name>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>未接続</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n 件のリクエストが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n 個のサーバーが失敗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) connected</source>
        <translation>
            <numerusform>%n 個のサーバーに接続済み</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>Signalbox を表示(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n more server(s)</source>
        <translation>
            <numerusform>ほか %n 個のサーバー</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>待っています</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) wait for you</source>
        <translation>
            <numerusform>%n 個のサーバーが待っています</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TreePane</name>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Copy path (JSON Pointer)</source>
        <translation>パスをコピー (JSON Pointer)</translation>
    </message>
    <message>
        <source>Copy path (JSONPath)</source>
        <translation>パスをコピー (JSONPath)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdateHistory</name>
    <message>
        <source>Read: the same as before</source>
        <translation>読み取り: 以前と同じ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り済み</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>読み取れませんでした</translation>
    </message>
    <message>
        <source>Changed, %1 times</source>
        <translation>変更、%1 回</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>購読中</translation>
    </message>
    <message>
        <source>No longer subscribed</source>
        <translation>購読終了</translation>
    </message>
    <message>
        <source>The subscription was refused</source>
        <translation>購読が拒否されました</translation>
    </message>
    <message>
        <source>The stream was lost for a while: changes may have been missed</source>
        <translation>ストリームが一時失われました: 変更を見逃した可能性があります</translation>
    </message>
    <message>
        <source>The connection ended, and the subscription with it</source>
        <translation>接続が終わり、購読も終わりました</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1、保持なし</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdatesGroup</name>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>新しいバージョンは載っていません。現在は %1 です。</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2. Get it where you got this one.</source>
        <translation>Signalbox %1 が公開されています。現在は %2 です。現在のものと同じ入手先から入手してください。</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3. Get it where you got this one.</source>
        <translation>Signalbox %1 (%2) が公開されています。現在は %3 です。現在のものと同じ入手先から入手してください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeModel</name>
    <message numerus="yes">
        <source>%1 of %2 checks in %n day(s) were answered</source>
        <translation>
            <numerusform>%n 日間の検査 %2 回中 %1 回に応答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1: 検査なし</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks failed</source>
        <translation>%1: 検査 %3 回中 %2 回失敗</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeStrip</name>
    <message numerus="yes">
        <source>Uptime over %n day(s)</source>
        <translation>
            <numerusform>%n 日間の稼働率</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ValueFields</name>
    <message>
        <source>Goes into %1.</source>
        <translation>%1 に入ります。</translation>
    </message>
    <message>
        <source>It was given before.</source>
        <translation>以前に指定されました。</translation>
    </message>
    <message>
        <source>If you leave it empty: %1</source>
        <translation>空の場合: %1</translation>
    </message>
    <message>
        <source>Kept where your secrets are kept.</source>
        <translation>シークレットの保存先に保存されます。</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>May be given what is in this file</source>
        <translation>このファイルの内容を渡してよい</translation>
    </message>
    <message>
        <source>May be given the variable of this name</source>
        <translation>この名前の変数を渡してよい</translation>
    </message>
    <message>
        <source>May be given the variable of this name, which is not set now</source>
        <translation>この名前の変数 (現在は未設定) を渡してよい</translation>
    </message>
    <message>
        <source>or a value of its own</source>
        <translation>または独自の値</translation>
    </message>
    <message>
        <source>It is needed before the server can be started.</source>
        <translation>サーバーを起動するには、この値が必要です。</translation>
    </message>
    <message>
        <source>May be given this variable of your profiles</source>
        <translation>プロファイルのこの変数を渡してもよい</translation>
    </message>
    <message>
        <source>There is one already; leave the field empty to use it.</source>
        <translation>既に 1 つあります。それを使うには空欄のままにしてください。</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>新しい変数</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableFields</name>
    <message>
        <source>It is a &amp;secret: kept where secrets are kept, not in the file</source>
        <translation>シークレット: ファイルではなくシークレットの保存先に保存(&amp;S)</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>保存済み。置き換えるには別の値を入力</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Entries of servers refer to it as ${var:NAME}.</source>
        <translation>サーバーのエントリからは ${var:NAME} で参照します。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前が必要です。</translation>
    </message>
    <message>
        <source>There is one of this name here.</source>
        <translation>ここに同じ名前のものがあります。</translation>
    </message>
    <message>
        <source>Letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>使えるのは英字 a～z、数字、“_”、“-”、“.” です。先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>A secret has a value.</source>
        <translation>シークレットには値が必要です。</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableRows</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>%1 (now: that of %2)</source>
        <translation>%1 (現在は %2 の値)</translation>
    </message>
</context>
<context>
    <name>Signalbox::VerdictTableModel</name>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>is denied</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>its definition changed</source>
        <translation>定義が変更されています</translation>
    </message>
    <message>
        <source>other arguments or more calls may be judged in another way</source>
        <translation>引数や呼び出し回数によっては、判定が変わる可能性があります</translation>
    </message>
</context>
<context>
    <name>Signalbox::VersionRows</name>
    <message numerus="yes">
        <source>As it was first found, with %n servers.</source>
        <translation>
            <numerusform>最初に見つかったときの状態、サーバー %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about servers changed.</source>
        <translation>サーバーに関する変更はありません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>By</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1、現在の状態</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>Another program or a person</source>
        <translation>別のプログラムまたは人</translation>
    </message>
</context>
<context>
    <name>Signalbox::WatchOperation</name>
    <message>
        <source>Protocol revision %1 has no request “subscriptions/listen”.</source>
        <translation>プロトコルリビジョン %1 にリクエスト「subscriptions/listen」はありません。</translation>
    </message>
    <message>
        <source>There resources/subscribe does it for one resource.</source>
        <translation>そこでは、1 つのリソースについて resources/subscribe を使えます。</translation>
    </message>
    <message>
        <source>The server tells of no changed lists.</source>
        <translation>サーバーは一覧の変更を知らせません。</translation>
    </message>
    <message>
        <source>Name a resource with --uri.</source>
        <translation>--uri でリソースを指定してください。</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>接続が終わりました。</translation>
    </message>
    <message>
        <source>The server refused to tell of changed lists: %1</source>
        <translation>サーバーが一覧の変更の通知を拒否しました: %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketHandshake</name>
    <message>
        <source>This is no ws or wss address.</source>
        <translation>ws または wss のアドレスではありません。</translation>
    </message>
    <message>
        <source>The address of a WebSocket must not hold a &quot;#&quot;.</source>
        <translation>WebSocket のアドレスに「#」は使えません。</translation>
    </message>
    <message>
        <source>Check that the address is that of a WebSocket server.</source>
        <translation>アドレスが WebSocket サーバーのものか確認してください。</translation>
    </message>
    <message>
        <source>The server switched to another protocol than WebSocket.</source>
        <translation>サーバーが WebSocket 以外のプロトコルに切り替えました。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not prove that it read the request: its Sec-WebSocket-Accept is wrong.</source>
        <translation>サーバーの応答からは、リクエストを読んだことが確認できません。Sec-WebSocket-Accept が誤っています。</translation>
    </message>
    <message>
        <source>The server uses a WebSocket extension that nobody asked for: %1.</source>
        <translation>サーバーが、要求していない WebSocket 拡張を使っています: %1。</translation>
    </message>
    <message>
        <source>The server chose the subprotocol &quot;%1&quot;, which was not offered.</source>
        <translation>サーバーが、提示していないサブプロトコル「%1」を選びました。</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP status 401).</source>
        <translation>サーバーが資格情報を求めています (HTTP ステータス 401)。</translation>
    </message>
    <message>
        <source>The server refuses these credentials (HTTP status 403).</source>
        <translation>サーバーがこの資格情報を拒否しました (HTTP ステータス 403)。</translation>
    </message>
    <message>
        <source>Check the headers in the server&apos;s settings.</source>
        <translation>サーバーの設定でヘッダーを確認してください。</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1.</source>
        <translation>サーバーが WebSocket を開きませんでした: HTTP ステータス %1。</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1, &quot;%2&quot;.</source>
        <translation>サーバーが WebSocket を開きませんでした: HTTP ステータス %1、「%2」。</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketTransport</name>
    <message>
        <source>The server agreed on no subprotocol; &quot;mcp&quot; was asked for.</source>
        <translation>サーバーがサブプロトコルに合意しませんでした。「mcp」を求めました。</translation>
    </message>
    <message>
        <source>The server sends binary messages; they are ignored.</source>
        <translation>サーバーがバイナリメッセージを送っています。無視します。</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>サーバーが読み取りません。%1 バイトが送信待ちです。</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>停止している可能性があります。再起動してください。</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1).</source>
        <translation>サーバーが接続を閉じました (クローズコード %1)。</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1): &quot;%2&quot;.</source>
        <translation>サーバーが接続を閉じました (クローズコード %1): 「%2」。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (close code %2).</source>
        <translation>サーバーが %1 バイトを超えるメッセージを送信しました (クローズコード %2)。</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>それが意図したものなら、サーバーの設定で上限を上げてください。</translation>
    </message>
    <message>
        <source>The server broke the rules of WebSocket: it sent %1 (close code %2).</source>
        <translation>サーバーが WebSocket の規則に違反しました。送信内容: %1 (クローズコード %2)。</translation>
    </message>
    <message>
        <source>This is a fault of the server or of a proxy before it.</source>
        <translation>サーバーまたはその手前のプロキシの不具合です。</translation>
    </message>
    <message>
        <source>The connection to the server was lost (close code %1).</source>
        <translation>サーバーへの接続が失われました (クローズコード %1)。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>接続し直してください。</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>サーバーから %1 秒間何も送られていません。ping への応答もありません。</translation>
    </message>
</context>
<context>
    <name>Signalbox::WelcomePage</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>サーバーはまだありません</translation>
    </message>
    <message>
        <source>Connect one, then call its tools and watch its traffic.</source>
        <translation>接続して、ツールを呼び出し、通信を観察しましょう。</translation>
    </message>
    <message>
        <source>Try it with a sample server</source>
        <translation>サンプルサーバーで試す</translation>
    </message>
    <message>
        <source>Paste or drop anything</source>
        <translation>何でも貼り付けるかドロップ</translation>
    </message>
    <message>
        <source>A command line, or JSON from any program. You see what it means before it is kept.</source>
        <translation>コマンドライン、または任意のプログラムの JSON。保存前に意味が表示されます。</translation>
    </message>
    <message>
        <source>Command line or JSON</source>
        <translation>コマンドラインまたは JSON</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>フォームに入力…</translation>
    </message>
    <message>
        <source>fill in a form</source>
        <translation>フォームに入力</translation>
    </message>
    <message>
        <source>add what you copied</source>
        <translation>コピーした内容を追加</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>They come with Signalbox, run on this machine and need no account.</source>
        <translation>Signalbox に付属し、このマシンで動作します。アカウントは不要です。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keeps settings and the server list in this folder.</source>
        <translation>設定とサーバー一覧をこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>MCP サーバーの管理、テスト、監視を行います。</translation>
    </message>
    <message>
        <source>Signalbox ends: the system has no more memory for it.</source>
        <translation>Signalbox を終了します。システムのメモリが足りません。</translation>
    </message>
    <message>
        <source>Appends each moment in which the window is held up to this file, as JSON.</source>
        <translation>ウィンドウが停滞した時点を JSON でこのファイルに追記します。</translation>
    </message>
    <message>
        <source>Prints “painted” after the first full frame, and “ready” when the servers are known.</source>
        <translation>最初のフレームを描き終えたら「painted」、サーバーが判明したら「ready」と出力します。</translation>
    </message>
    <message>
        <source>Keeps everything in this folder: settings, the server list, the journal, what was typed.</source>
        <translation>すべてをこのフォルダーに保存します: 設定、サーバーの一覧、ジャーナル、入力内容。</translation>
    </message>
    <message>
        <source>Keeps everything in the folder signalbox-data beside the program. A file named portable beside it means the same.</source>
        <translation>すべてをプログラムの隣の signalbox-data フォルダーに保存します。portable というファイルを隣に置いても同じです。</translation>
    </message>
    <message>
        <source>What to open: session files (.signalbox), bundles (.mcpb), files that name servers, and links. Nothing in them is started before you say so. If Signalbox runs already with the same folders, it opens them.</source>
        <translation>開くもの: セッションファイル (.signalbox)、バンドル (.mcpb)、サーバーを示すファイル、リンク。許可するまで、その中のものは何も起動しません。同じフォルダーの Signalbox が既に実行中なら、そちらで開きます。</translation>
    </message>
</context>
<context>
    <name>StaticAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>%1 用の資格情報は %2 には送信しません。</translation>
    </message>
    <message>
        <source>The credentials have characters that cannot be sent.</source>
        <translation>資格情報に送信できない文字が含まれています。</translation>
    </message>
    <message>
        <source>The server asks for authorization.</source>
        <translation>サーバーが認可を求めています。</translation>
    </message>
    <message>
        <source>The server refuses these credentials.</source>
        <translation>サーバーがこの資格情報を拒否しました。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>サーバーが許可していません。</translation>
    </message>
    <message>
        <source>Look at the credentials in the server&apos;s settings.</source>
        <translation>サーバーの設定で資格情報を確認してください。</translation>
    </message>
    <message>
        <source>Choose in the server&apos;s settings how to sign in.</source>
        <translation>サーバーの設定でサインイン方法を選んでください。</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>求められているもの: %1。</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>That is no address of a PostgreSQL database.</source>
        <translation>PostgreSQL データベースのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database?sslmode=verify-full.</source>
        <translation>postgresql://name@host/database?sslmode=verify-full のように書いてください。</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>アドレスにパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>Put it into the keychain (Settings, Team) or into ~/.pgpass.</source>
        <translation>キーチェーン (設定、チーム) か ~/.pgpass に入れてください。</translation>
    </message>
    <message>
        <source>The parameter “%1” of the address has a semicolon in its value.</source>
        <translation>アドレスのパラメーター「%1」の値にセミコロンがあります。</translation>
    </message>
    <message>
        <source>The address has the parameter “%1”, which is not known.</source>
        <translation>アドレスに未知のパラメーター「%1」があります。</translation>
    </message>
    <message>
        <source>The team&apos;s database was not reached: %1</source>
        <translation>チームのデータベースに接続できませんでした: %1</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and the password.</source>
        <translation>ユーザー名とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address.</source>
        <translation>アドレスの sslmode と sslrootcert を確認してください。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>PostgreSQL 用の Qt ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Debian has it in the package libqt6sql6-psql.</source>
        <translation>Debian ではパッケージ libqt6sql6-psql に含まれています。</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: %1</source>
        <translation>チームのデータベースが拒否しました: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database gives %1 no right to that: %2</source>
        <translation>チームのデータベースで %1 にその権限がありません: %2</translation>
    </message>
    <message>
        <source>Whoever keeps the database can grant it.</source>
        <translation>データベースの管理者が権限を付与できます。</translation>
    </message>
    <message>
        <source>The team&apos;s database took too long.</source>
        <translation>チームのデータベースの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost: %1</source>
        <translation>チームのデータベースへの接続が失われました: %1</translation>
    </message>
    <message>
        <source>The team&apos;s database is from a newer Signalbox (version %1; this one understands %2).</source>
        <translation>チームのデータベースが新しい Signalbox のものです (バージョン %1。対応は %2)。</translation>
    </message>
    <message>
        <source>Update Signalbox.</source>
        <translation>Signalbox を更新してください。</translation>
    </message>
    <message>
        <source>The team&apos;s database has no tables yet, and %1 may not make them.</source>
        <translation>チームのデータベースにまだテーブルがなく、%1 は作成できません。</translation>
    </message>
    <message>
        <source>The team&apos;s database is from an older Signalbox, and %1 may not upgrade it.</source>
        <translation>チームのデータベースが古い Signalbox のもので、%1 はアップグレードできません。</translation>
    </message>
    <message>
        <source>Let somebody connect once who may, or ask for the right CREATE.</source>
        <translation>権限のある人に一度接続してもらうか、CREATE 権限を依頼してください。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written.</source>
        <translation>ジャーナルのフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The settings of the team&apos;s database cannot be written.</source>
        <translation>チームのデータベースの設定を書き込めません。</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>チームのデータベースが応答しません。</translation>
    </message>
    <message>
        <source>The address names more than one server.</source>
        <translation>アドレスにサーバーが複数あります。</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>1 つだけ指定してください。</translation>
    </message>
</context>
<context>
    <name>Telemetry</name>
    <message>
        <source>The collector&apos;s header fields cannot be read.</source>
        <translation>コレクターのヘッダーを読み取れません。</translation>
    </message>
    <message>
        <source>Write them as name=value, with commas between them.</source>
        <translation>name=value の形で、コンマで区切って書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no address of a collector.</source>
        <translation>「%1」はコレクターのアドレスではありません。</translation>
    </message>
    <message>
        <source>Write it like http://localhost:4318; secrets go into the keychain or the environment.</source>
        <translation>http://localhost:4318 のように書いてください。シークレットはキーチェーンか環境変数に入れます。</translation>
    </message>
    <message>
        <source>The settings of telemetry cannot be written.</source>
        <translation>テレメトリの設定を書き込めません。</translation>
    </message>
</context>
<context>
    <name>TextFind</name>
    <message>
        <source>in the first %1</source>
        <translation>先頭 %1 の中</translation>
    </message>
    <message>
        <source>behind the first %1</source>
        <translation>先頭 %1 より後</translation>
    </message>
</context>
<context>
    <name>ToolBadges</name>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>繰り返し可</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>破壊</translation>
    </message>
    <message>
        <source>open world</source>
        <translation>外部接続</translation>
    </message>
</context>
<context>
    <name>ToolHeaders</name>
    <message>
        <source>An x-mcp-header must be text, not %1.</source>
        <translation>x-mcp-header はテキストである必要があります。%1は使えません。</translation>
    </message>
    <message>
        <source>An x-mcp-header is empty.</source>
        <translation>x-mcp-header が空です。</translation>
    </message>
    <message>
        <source>An x-mcp-header has control characters.</source>
        <translation>x-mcp-header に制御文字があります。</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” cannot be a header&apos;s name.</source>
        <translation>x-mcp-header「%1」はヘッダー名に使えません。</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands under “%2”, not on a property of the arguments.</source>
        <translation>x-mcp-header「%1」が引数のプロパティではなく「%2」の下にあります。</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands on a value that is no string, integer or boolean.</source>
        <translation>x-mcp-header「%1」の値が文字列、整数、真偽値のいずれでもありません。</translation>
    </message>
    <message>
        <source>Two properties have the x-mcp-header “%1”.</source>
        <translation>2 つのプロパティに x-mcp-header「%1」があります。</translation>
    </message>
</context>
<context>
    <name>ToolNameFinding</name>
    <message>
        <source>Another tool of this server has the same name.</source>
        <translation>このサーバーに同じ名前の別のツールがあります。</translation>
    </message>
    <message>
        <source>The server “%1” has a tool of the same name.</source>
        <translation>サーバー「%1」に同じ名前のツールがあります。</translation>
    </message>
    <message>
        <source>Another tool of this server has a name that looks the same.</source>
        <translation>このサーバーに、名前が同じに見える別のツールがあります。</translation>
    </message>
    <message>
        <source>The server “%1” has a tool whose name looks the same: “%2”.</source>
        <translation>サーバー「%1」に、名前が同じに見えるツールがあります: 「%2」。</translation>
    </message>
    <message>
        <source>Its address means a tool of the server “%1”, so it cannot be called by it.</source>
        <translation>このアドレスはサーバー「%1」のツールを指すため、これでは呼び出せません。</translation>
    </message>
</context>
<context>
    <name>ToolRisks</name>
    <message>
        <source>It says that it only reads, but its name says “%1”: programs that trust the hint call it without asking.</source>
        <translation>読み取り専用と表明していますが、名前に「%1」とあります。このヒントを信頼するプログラムは、確認なしで呼び出します。</translation>
    </message>
    <message>
        <source>Take readOnlyHint out, or rename the tool.</source>
        <translation>readOnlyHint を取り除くか、ツールの名前を変更してください。</translation>
    </message>
    <message>
        <source>It says that it destroys nothing, but its name says “%1”.</source>
        <translation>何も破壊しないと表明していますが、名前に「%1」とあります。</translation>
    </message>
    <message>
        <source>Set destructiveHint to true.</source>
        <translation>destructiveHint を true に設定してください。</translation>
    </message>
    <message>
        <source>Its name says “%1”, and it does not say whether it destroys anything.</source>
        <translation>名前に「%1」とありますが、破壊的かどうかを示していません。</translation>
    </message>
    <message>
        <source>Set destructiveHint, so that programs can ask before it is called.</source>
        <translation>プログラムが呼び出し前に確認できるよう、destructiveHint を設定してください。</translation>
    </message>
    <message>
        <source>Call it by its server&apos;s name as well, and rename one of them.</source>
        <translation>サーバー名も付けて呼び出し、どちらかの名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>ToolTip</name>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>%2 文字中、先頭の %1 文字。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The list of releases declares a document type.</source>
        <translation>リリース一覧が文書型を宣言しています。</translation>
    </message>
    <message>
        <source>The list of releases is too long.</source>
        <translation>リリース一覧が長すぎます。</translation>
    </message>
    <message>
        <source>This is no list of releases, as AppStream has it.</source>
        <translation>AppStream 形式のリリース一覧ではありません。</translation>
    </message>
    <message>
        <source>The list of releases was answered with HTTP %1.</source>
        <translation>リリース一覧の応答が HTTP %1 でした。</translation>
    </message>
    <message>
        <source>A list of releases has an address of https, without a name or password in it.</source>
        <translation>リリース一覧には、名前やパスワードを含まない https のアドレスが必要です。</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>Only a text has a beginning: a list or pairs do not fit a variable with a length.</source>
        <translation>先頭部分があるのはテキストだけです。リストや対は長さ付きの変数に使えません。</translation>
    </message>
    <message>
        <source>The address would be longer than %1 bytes.</source>
        <translation>アドレスが %1 バイトを超えます。</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters.</source>
        <translation>テンプレートが %1 文字を超えています。</translation>
    </message>
    <message>
        <source>A “}” closes nothing.</source>
        <translation>「}」に対応する開きかっこがありません。</translation>
    </message>
    <message>
        <source>This character must be written as %XX.</source>
        <translation>この文字は %XX と書く必要があります。</translation>
    </message>
    <message>
        <source>A “{” is never closed.</source>
        <translation>「{」が閉じていません。</translation>
    </message>
    <message>
        <source>The template has more than %1 expressions.</source>
        <translation>テンプレートの式が %1 個を超えています。</translation>
    </message>
    <message>
        <source>An expression names no variable.</source>
        <translation>式に変数がありません。</translation>
    </message>
    <message>
        <source>“%1” is no operator of URI templates.</source>
        <translation>「%1」は URI テンプレートの演算子ではありません。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a variable.</source>
        <translation>「%1」は変数に使えません。</translation>
    </message>
    <message>
        <source>A variable&apos;s name is missing or cut.</source>
        <translation>変数名がないか、途中で切れています。</translation>
    </message>
    <message>
        <source>A length must be a number from 1 to 9999.</source>
        <translation>長さは 1～9999 の数値である必要があります。</translation>
    </message>
</context>
<context>
    <name>ValueVault</name>
    <message>
        <source>What is kept of this server&apos;s values cannot be read.</source>
        <translation>このサーバーについて保存された値を読み取れません。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>“%1” needs the variable %2, which is not set in the environment or profile in use.</source>
        <translation>「%1」に必要な変数 %2 が、使用中の環境やプロファイルで設定されていません。</translation>
    </message>
    <message>
        <source>“%1” needs variables that are not set in the environment or profile in use: %2.</source>
        <translation>「%1」に必要な変数が、使用中の環境やプロファイルで設定されていません: %2。</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set %1=VALUE, or use another environment.</source>
        <translation>次のように設定するか、別の環境を使ってください: signalbox-cli servers env set %1=VALUE</translation>
    </message>
    <message>
        <source>“%1” needs a value for: %2.</source>
        <translation>「%1」には次の値が必要です: %2。</translation>
    </message>
    <message>
        <source>Connect it in the window, which asks for it, or use: signalbox-cli servers accept NAME</source>
        <translation>ウィンドウで接続して入力するか、次を使ってください: signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set --secret %1, or use another environment.</source>
        <translation>次のように設定するか、別の環境を使ってください: signalbox-cli servers env set --secret %1</translation>
    </message>
</context>
<context>
    <name>VitalsText</name>
    <message>
        <source>%1 % CPU</source>
        <translation>CPU %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>スレッド %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>ハンドル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>子プロセス %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>ゾンビ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all the server&apos;s processes together, measured once a second.</source>
        <translation>サーバーの全プロセスの合計。毎秒測定します。</translation>
    </message>
    <message>
        <source>Memory: proportional (PSS), shared pages count in parts.</source>
        <translation>メモリ: 按分 (PSS)。共有ページは按分して数えます。</translation>
    </message>
    <message>
        <source>Memory: resident (RSS), shared pages count in each process.</source>
        <translation>メモリ: 常駐 (RSS)。共有ページは各プロセスで数えます。</translation>
    </message>
    <message>
        <source>CPU: 100 % is one core.</source>
        <translation>CPU: 100 % で 1 コア分です。</translation>
    </message>
    <message>
        <source>The system does not tell all of some process.</source>
        <translation>一部のプロセスについて、システムがすべての情報を示していません。</translation>
    </message>
    <message>
        <source>memory rises by %1 MB a minute</source>
        <translation>メモリが毎分 %1 MB 増加</translation>
    </message>
    <message>
        <source>up</source>
        <translation>稼働</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>稼働状態: %1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>%1 から停止</translation>
    </message>
    <message>
        <source>%1 of the time</source>
        <translation>稼働率 %1</translation>
    </message>
</context>
<context>
    <name>WebSocketClose</name>
    <message>
        <source>normal closure</source>
        <translation>正常終了</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>未対応のデータ</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>コードなし</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>クローズフレームなしで終了</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>不正なペイロード</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>規則違反</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>メッセージが大きすぎる</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>拡張がない</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部エラー</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>サービスの再起動</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>後で再試行</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>不正なゲートウェイ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>close code, its name</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>WebSocketFault</name>
    <message>
        <source>a frame with reserved bits set</source>
        <translation>予約ビットが立ったフレーム</translation>
    </message>
    <message>
        <source>a frame with an unknown opcode</source>
        <translation>未知のオペコードのフレーム</translation>
    </message>
    <message>
        <source>a masked frame from a server</source>
        <translation>サーバーからのマスクされたフレーム</translation>
    </message>
    <message>
        <source>an unmasked frame from a client</source>
        <translation>クライアントからのマスクされていないフレーム</translation>
    </message>
    <message>
        <source>a control frame in fragments</source>
        <translation>断片化された制御フレーム</translation>
    </message>
    <message>
        <source>a control frame of more than 125 bytes</source>
        <translation>125 バイトを超える制御フレーム</translation>
    </message>
    <message>
        <source>a frame whose length is not written as it must be</source>
        <translation>長さの書き方が正しくないフレーム</translation>
    </message>
    <message>
        <source>a continuation of no message</source>
        <translation>メッセージのない継続</translation>
    </message>
    <message>
        <source>a new message before the last one ended</source>
        <translation>前のメッセージの終了前の新しいメッセージ</translation>
    </message>
    <message>
        <source>a close frame without a valid code</source>
        <translation>有効なコードのないクローズフレーム</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>UTF-8 ではないテキスト</translation>
    </message>
    <message>
        <source>a message over the size limit</source>
        <translation>サイズの上限を超えるメッセージ</translation>
    </message>
</context>
<context>
    <name>YamlOutline</name>
    <message>
        <source>The text is nested too deeply or holds too many values.</source>
        <translation>テキストの入れ子が深すぎるか、値が多すぎます。</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>名前 %1 が 2 回現れます。最後のものが有効です。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>シンボリックリンクです。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>デバイス、パイプ、ソケットのいずれかです。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>暗号化されています。</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>ここでは読み取れない方式で圧縮されています。</translation>
    </message>
    <message>
        <source>It is a folder and has contents.</source>
        <translation>フォルダーなのに内容があります。</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>2 回現れます。</translation>
    </message>
    <message>
        <source>It lies in what is a file.</source>
        <translation>ファイルの中に置かれています。</translation>
    </message>
    <message>
        <source>The bundle has %1 entries; at most %2 are unpacked.</source>
        <translation>バンドルに %1 個のエントリがあります。展開できるのは最大 %2 個です。</translation>
    </message>
    <message>
        <source>The file is no whole zip: %1.</source>
        <translation>ファイルが完全な zip ではありません: %1。</translation>
    </message>
    <message>
        <source>The bundle has too many entries.</source>
        <translation>バンドルのエントリが多すぎます。</translation>
    </message>
    <message>
        <source>An entry of the bundle cannot be read.</source>
        <translation>バンドルのエントリを読み取れません。</translation>
    </message>
    <message>
        <source>Its entries lie over each other.</source>
        <translation>エントリが互いに重なっています。</translation>
    </message>
    <message>
        <source>Unpacked it would be %1 MB, from a file of %2 kB.</source>
        <translation>展開すると、%2 kB のファイルが %1 MB になります。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 bytes.</source>
        <translation>「%1」は %2 バイトを超えています。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」は破損しています。</translation>
    </message>
    <message>
        <source>Its name is another&apos;s but for upper and lower case, or how a letter is spelt.</source>
        <translation>大文字と小文字、または文字の表記だけが異なる名前のエントリがあります。</translation>
    </message>
    <message>
        <source>Two of its entries have one name.</source>
        <translation>同じ名前のエントリが 2 つあります。</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>This is no file.</source>
        <translation>これはファイルではありません。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み取れません: %1。</translation>
    </message>
    <message>
        <source>The file has more than %1 MB.</source>
        <translation>ファイルが %1 MB を超えています。</translation>
    </message>
    <message>
        <source>The file is no zip, or its end is missing.</source>
        <translation>ファイルが zip ではないか、末尾が欠けています。</translation>
    </message>
    <message>
        <source>The file has two ends.</source>
        <translation>ファイルに終端が 2 つあります。</translation>
    </message>
</context>
<context>
    <name>ZipEntry</name>
    <message>
        <source>Its name has an empty part.</source>
        <translation>名前に空の部分があります。</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>名前がフォルダーの外を指しています。</translation>
    </message>
    <message>
        <source>Its name cannot be kept on Windows.</source>
        <translation>この名前は Windows では使えません。</translation>
    </message>
    <message>
        <source>Its name is empty, longer than 1024 bytes or not UTF-8.</source>
        <translation>名前が空か、1024 バイトを超えるか、UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Its name has a control character.</source>
        <translation>名前に制御文字があります。</translation>
    </message>
    <message>
        <source>Its name has a backslash or a colon, which lead elsewhere on Windows.</source>
        <translation>名前にバックスラッシュ またはコロンがあります。Windows では別の場所を指します。</translation>
    </message>
    <message>
        <source>Its name is an absolute path.</source>
        <translation>名前が絶対パスです。</translation>
    </message>
    <message>
        <source>It lies in more than 64 folders.</source>
        <translation>64 を超えるフォルダーの中にあります。</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>バンドルを書き込めません: %1。</translation>
    </message>
</context>
</TS>
