<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activities</name>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n 个请求正在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2, and %n more</source>
        <translation>
            <numerusform>%1 · %2，还有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting %n server(s)</source>
        <translation>
            <numerusform>正在连接 %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting %1</source>
        <translation>正在连接 %1</translation>
    </message>
    <message>
        <source>Connecting %1: %2</source>
        <translation>正在连接 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Reading the lists of %n server(s)</source>
        <translation>
            <numerusform>正在读取 %n 个服务器的列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the lists of %1</source>
        <translation>正在读取 %1 的列表</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>Failure rate</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>%1 at or over %2</source>
        <translation>%1 达到或超过 %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 持续 %2</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>泄漏</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
</context>
<context>
    <name>AnswerScript</name>
    <message>
        <source>elicitation</source>
        <translation>征询</translation>
    </message>
    <message>
        <source>sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>roots</source>
        <translation>根目录</translation>
    </message>
    <message>
        <source>whether a call may go</source>
        <translation>调用是否放行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, in a call of %3</source>
        <translation>%1：%2，在调用 %3 时</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>The answers in %1 cannot be read: %2.</source>
        <translation>无法读取 %1 中的回答：%2。</translation>
    </message>
    <message>
        <source>“when” is a part of the question&apos;s text.</source>
        <translation>“when”是询问文本的一部分。</translation>
    </message>
    <message>
        <source>“%1” is a name, in which * stands for anything.</source>
        <translation>“%1”是名称，其中 * 代表任意内容。</translation>
    </message>
    <message>
        <source>The answers are not one JSON object.</source>
        <translation>回答不是单个 JSON 对象。</translation>
    </message>
    <message>
        <source>“consent” is once or deny.</source>
        <translation>“consent”只能是 once 或 deny。</translation>
    </message>
    <message>
        <source>There are answers for elicitation, sampling, roots and consent, not for “%1”.</source>
        <translation>回答只用于 elicitation、sampling、roots 和 consent，不能用于“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1”不是列表。</translation>
    </message>
    <message>
        <source>An answer is a text or an object.</source>
        <translation>回答应为文本或对象。</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>已拒绝服务器的询问：%1</translation>
    </message>
    <message>
        <source>The answer of the file does not fit the form: %1 %2</source>
        <translation>文件中的回答与表单不符：%1 %2</translation>
    </message>
    <message>
        <source>The recording has no answer to what %1 asks.</source>
        <translation>录制中没有对 %1 所询问内容的回答。</translation>
    </message>
    <message>
        <source>%1 asks this more often than the recording has answers.</source>
        <translation>%1 询问此项的次数超过录制中的回答数。</translation>
    </message>
    <message>
        <source>The recorded answer to what %1 asks holds a masked secret and is not given.</source>
        <translation>对 %1 所询问内容的录制回答含有已遮蔽的机密，因此不予给出。</translation>
    </message>
    <message>
        <source>Reading the recording was stopped.</source>
        <translation>读取录制已停止。</translation>
    </message>
    <message>
        <source>There are more than 256 MB of answers in the recording.</source>
        <translation>录制中的回答超过 256 MB。</translation>
    </message>
    <message>
        <source>Line %1 of the recording cannot be read. %2</source>
        <translation>无法读取录制的第 %1 行。%2</translation>
    </message>
    <message>
        <source>This is no session file, no journal in JSON lines and no journal&apos;s folder.</source>
        <translation>这不是会话文件，不是 JSON 行格式的日志，也不是日志文件夹。</translation>
    </message>
    <message>
        <source>The recording was written by a newer program, in a way not known here.</source>
        <translation>该录制由较新的程序写入，其格式在此未知。</translation>
    </message>
    <message>
        <source>The recording %1 cannot be read: %2.</source>
        <translation>无法读取录制 %1：%2。</translation>
    </message>
    <message>
        <source>No server was answered anything in this recording.</source>
        <translation>此录制中没有对任何服务器的回答。</translation>
    </message>
</context>
<context>
    <name>AppMessagesModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>guard</source>
        <translation>守卫</translation>
    </message>
</context>
<context>
    <name>Auth</name>
    <message>
        <source>%1 lies at %2, inside a network that the server is not in; nothing was sent there.</source>
        <translation>%1 位于 %2，该网络不是服务器所在的网络；未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s WWW-Authenticate header has %1 bytes; the limit is %2.</source>
        <translation>服务器的 WWW-Authenticate 标头有 %1 字节；上限为 %2。</translation>
    </message>
    <message>
        <source>The browser&apos;s answer is not used: %1.</source>
        <translation>未采用浏览器的回答：%1。</translation>
    </message>
    <message>
        <source>it does not say which authorization server it is from</source>
        <translation>未说明来自哪个授权服务器</translation>
    </message>
    <message>
        <source>it is from another authorization server than the one asked</source>
        <translation>来自的授权服务器并非所询问的那个</translation>
    </message>
    <message>
        <source>The authorization server refused: %1.</source>
        <translation>授权服务器拒绝：%1。</translation>
    </message>
    <message>
        <source>The authorization server refused: %1 (%2).</source>
        <translation>授权服务器拒绝：%1（%2）。</translation>
    </message>
    <message>
        <source>it does not belong to the question that was asked</source>
        <translation>与所提的询问不对应</translation>
    </message>
    <message>
        <source>there is no code in it</source>
        <translation>其中没有授权码</translation>
    </message>
    <message>
        <source>Open the address in a browser by hand.</source>
        <translation>请手动在浏览器中打开该地址。</translation>
    </message>
    <message>
        <source>The address to sign in at is not opened: only https addresses are, and http on this machine.</source>
        <translation>未打开登录地址：只打开 https 地址，以及本机的 http 地址。</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open a browser with.</source>
        <translation>系统中没有可用来打开浏览器的 xdg-open。</translation>
    </message>
    <message>
        <source>The browser could not be started.</source>
        <translation>无法启动浏览器。</translation>
    </message>
    <message>
        <source>The authorization server does not register Signalbox: %1</source>
        <translation>授权服务器不注册 Signalbox：%1</translation>
    </message>
    <message>
        <source>It does not accept an address on this machine to come back to; enter a client id that was registered with one.</source>
        <translation>它不接受本机上的回调地址；请输入以此类地址注册的客户端 ID。</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>请在服务器设置中输入客户端 ID。</translation>
    </message>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>该客户端 ID 在 %1 注册，但服务器现在指定 %2；不会发送到那里。</translation>
    </message>
    <message>
        <source>answer to the registration</source>
        <translation>注册的应答</translation>
    </message>
    <message>
        <source>No port of this machine could be opened to take the browser&apos;s answer.</source>
        <translation>无法打开本机端口来接收浏览器的回答。</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>这里没有内容。</translation>
    </message>
    <message>
        <source>Signalbox has the answer. You can close this page and go back to it.</source>
        <translation>Signalbox 已收到回答。您可以关闭此页面并返回。</translation>
    </message>
    <message>
        <source>The %1 cannot be used: %2.</source>
        <translation>无法使用%1：%2。</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>%1 stands in it twice</source>
        <translation>其中 %1 出现了两次</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 不是%2</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of text</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an absolute address</source>
        <translation>绝对地址</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>resource metadata</source>
        <translation>资源元数据</translation>
    </message>
    <message>
        <source>The authorization server&apos;s metadata is for another issuer (%1) than the one asked for (%2); nothing of it is used.</source>
        <translation>授权服务器的元数据属于另一个颁发者（%1），而非所询问的（%2）；全部不予采用。</translation>
    </message>
    <message>
        <source>authorization server&apos;s metadata</source>
        <translation>授权服务器的元数据</translation>
    </message>
    <message>
        <source>The authorization server does not offer PKCE with S256, without which a stolen code could be used by others.</source>
        <translation>授权服务器不提供采用 S256 的 PKCE；没有它，被盗的授权码可能被他人使用。</translation>
    </message>
    <message>
        <source>A token could not be signed with this key.</source>
        <translation>无法用此密钥签署令牌。</translation>
    </message>
    <message>
        <source>A secret for HS256 must not be empty.</source>
        <translation>HS256 的机密不能为空。</translation>
    </message>
    <message>
        <source>RS256 needs an RSA private key in PEM form, not encrypted, of 2048 bits or more.</source>
        <translation>RS256 需要 PEM 格式、未加密、至少 2048 位的 RSA 私钥。</translation>
    </message>
    <message>
        <source>ES256 needs a P-256 private key in PEM form, not encrypted.</source>
        <translation>ES256 需要 PEM 格式、未加密的 P-256 私钥。</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1.</source>
        <translation>授权服务器未给出令牌：%1。</translation>
    </message>
    <message>
        <source>The authorization server gave no token: %1 (%2).</source>
        <translation>授权服务器未给出令牌：%1（%2）。</translation>
    </message>
    <message>
        <source>answer of the token endpoint</source>
        <translation>令牌端点的应答</translation>
    </message>
    <message>
        <source>The access token has characters that cannot be sent.</source>
        <translation>访问令牌含有无法发送的字符。</translation>
    </message>
    <message>
        <source>The authorization server wants a signed assertion, and there is no private key to sign it with.</source>
        <translation>授权服务器要求签名断言，但没有可用于签名的私钥。</translation>
    </message>
    <message>
        <source>The address of the %1 is refused: %2.</source>
        <translation>%1的地址被拒绝：%2。</translation>
    </message>
    <message>
        <source>it is no address of a host</source>
        <translation>不是主机地址</translation>
    </message>
    <message>
        <source>it has a user name or a fragment in it</source>
        <translation>含有用户名或片段</translation>
    </message>
    <message>
        <source>it is not https</source>
        <translation>不是 https</translation>
    </message>
    <message>
        <source>The answer has the parameter %1 more than once.</source>
        <translation>应答中的参数 %1 不止一个。</translation>
    </message>
    <message>
        <source>It is protected by a passphrase, and none was given.</source>
        <translation>它受口令保护，但未提供口令。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>口令错误。</translation>
    </message>
    <message>
        <source>Give the passphrase in the server&apos;s settings.</source>
        <translation>请在服务器设置中提供口令。</translation>
    </message>
    <message>
        <source>It has no certificate with its key, or is encrypted in a way that is too old to be read; export it anew.</source>
        <translation>其中没有带密钥的证书，或加密方式过旧而无法读取；请重新导出。</translation>
    </message>
    <message>
        <source>There is no certificate in it, neither in PEM nor in PKCS#12 form.</source>
        <translation>其中没有 PEM 或 PKCS#12 格式的证书。</translation>
    </message>
    <message>
        <source>There is no private key for it that can be read.</source>
        <translation>没有可读取的对应私钥。</translation>
    </message>
    <message>
        <source>The private key is not the certificate&apos;s.</source>
        <translation>私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>Tokens are signed with HS256, RS256 or ES256, not with “%1”.</source>
        <translation>令牌只能用 HS256、RS256 或 ES256 签署，不能用“%1”。</translation>
    </message>
    <message>
        <source>The secret that tokens are signed with is missing.</source>
        <translation>缺少用于签署令牌的机密。</translation>
    </message>
    <message>
        <source>The private key that tokens are signed with is missing.</source>
        <translation>缺少用于签署令牌的私钥。</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings.</source>
        <translation>请在服务器设置中提供。</translation>
    </message>
    <message>
        <source>The other claims must be one JSON object, such as {&quot;role&quot;: &quot;reader&quot;}.</source>
        <translation>其他声明必须是单个 JSON 对象，例如 {&quot;role&quot;: &quot;reader&quot;}。</translation>
    </message>
    <message>
        <source>The claim “%1” is there twice.</source>
        <translation>声明“%1”出现了两次。</translation>
    </message>
    <message>
        <source>“%1” cannot be one of the other claims: it is set beside them, or made with each token.</source>
        <translation>“%1”不能是其他声明：它已另行设置，或随每个令牌生成。</translation>
    </message>
    <message>
        <source>A token lives from %1 to %2 seconds, not %3.</source>
        <translation>令牌有效期为 %1 至 %2 秒，不能是 %3。</translation>
    </message>
    <message>
        <source>Only links to http and https addresses are opened.</source>
        <translation>只打开 http 和 https 地址的链接。</translation>
    </message>
    <message>
        <source>The authorization server revokes nothing now: %1.</source>
        <translation>授权服务器目前不撤销任何令牌：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are forgotten here, and good there until they expire.</source>
        <translation>授权服务器未提供撤销令牌的地址：令牌在此处已忘记，但在授权服务器上过期前仍有效。</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>刷新令牌已撤销。</translation>
    </message>
    <message>
        <source>The authorization server does not revoke refresh tokens.</source>
        <translation>授权服务器不撤销刷新令牌。</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>访问令牌已撤销。</translation>
    </message>
    <message>
        <source>The authorization server does not revoke access tokens: this one is good until it expires.</source>
        <translation>授权服务器不撤销访问令牌：此令牌在过期前仍有效。</translation>
    </message>
    <message>
        <source>Here they are forgotten.</source>
        <translation>此处已将其忘记。</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1.</source>
        <translation>授权服务器未撤销令牌：%1。</translation>
    </message>
    <message>
        <source>The authorization server did not revoke the token: %1 (%2).</source>
        <translation>授权服务器未撤销令牌：%1（%2）。</translation>
    </message>
</context>
<context>
    <name>AuthorizationSteps</name>
    <message>
        <source>Challenge</source>
        <translation>质询</translation>
    </message>
    <message>
        <source>Metadata of the resource</source>
        <translation>资源的元数据</translation>
    </message>
    <message>
        <source>Metadata of the authorization server</source>
        <translation>授权服务器的元数据</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Authorization request</source>
        <translation>授权请求</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>Token request</source>
        <translation>令牌请求</translation>
    </message>
    <message>
        <source>Token renewal</source>
        <translation>令牌续期</translation>
    </message>
    <message>
        <source>Token exchange</source>
        <translation>令牌交换</translation>
    </message>
    <message>
        <source>Keeping the token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Authorization server</source>
        <translation>授权服务器</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP 服务器</translation>
    </message>
    <message>
        <source>Nothing secret is sent.</source>
        <translation>不发送任何机密。</translation>
    </message>
    <message>
        <source>A server that wants a token answers 401, and says in WWW-Authenticate where its metadata lies.</source>
        <translation>需要令牌的服务器会应答 401，并在 WWW-Authenticate 中说明其元数据的位置。</translation>
    </message>
    <message>
        <source>The document must name this server as its resource, and at least one authorization server.</source>
        <translation>文档必须将此服务器列为其资源，并至少指明一个授权服务器。</translation>
    </message>
    <message>
        <source>Nothing secret is sent, and nobody is followed to another origin.</source>
        <translation>不发送任何机密，也不跟随到其他源。</translation>
    </message>
    <message>
        <source>The issuer in the document must be the one that was asked for, letter for letter.</source>
        <translation>文档中的颁发者必须与所询问的逐字一致。</translation>
    </message>
    <message>
        <source>Every address in it must be https, or on this machine.</source>
        <translation>其中的每个地址都必须是 https，或位于本机。</translation>
    </message>
    <message>
        <source>For a sign-in in the browser it must offer PKCE with S256.</source>
        <translation>要在浏览器中登录，它必须提供采用 S256 的 PKCE。</translation>
    </message>
    <message>
        <source>The redirect address is on this machine.</source>
        <translation>重定向地址位于本机。</translation>
    </message>
    <message>
        <source>The answer must give a client id, which is used with this issuer only.</source>
        <translation>应答必须给出客户端 ID，且该 ID 只用于此颁发者。</translation>
    </message>
    <message>
        <source>The address must carry a state that is used once, a PKCE challenge with S256, and this server as the resource.</source>
        <translation>地址必须带有一次性的 state、采用 S256 的 PKCE 质询，并以此服务器为资源。</translation>
    </message>
    <message>
        <source>It is opened in the browser only after you were asked.</source>
        <translation>只有在询问您之后才会在浏览器中打开。</translation>
    </message>
    <message>
        <source>The state must be that of the question.</source>
        <translation>state 必须与请求的一致。</translation>
    </message>
    <message>
        <source>The issuer must be the one that was asked, where the answer or the metadata promise one.</source>
        <translation>应答或元数据承诺给出颁发者时，它必须是所询问的那个。</translation>
    </message>
    <message>
        <source>There must be one code in it.</source>
        <translation>其中必须有且只有一个授权码。</translation>
    </message>
    <message>
        <source>The code goes out once, to the token endpoint only, with the PKCE verifier, the same redirect address and this server as the resource.</source>
        <translation>授权码只发送一次，且只发送到令牌端点，附带 PKCE 验证码、相同的重定向地址，并以此服务器为资源。</translation>
    </message>
    <message>
        <source>A code is good for a short time, ten minutes at most; waiting here counts.</source>
        <translation>授权码有效期很短，最多十分钟；在此等待的时间也计算在内。</translation>
    </message>
    <message>
        <source>The token must be of the kind that was asked for.</source>
        <translation>令牌必须是所请求的种类。</translation>
    </message>
    <message>
        <source>The refresh token goes to the token endpoint only, for the same resource.</source>
        <translation>刷新令牌只发送到令牌端点，用于同一资源。</translation>
    </message>
    <message>
        <source>If another comes back, it takes the place of the old one.</source>
        <translation>如果返回了另一个，则以它取代旧的。</translation>
    </message>
    <message>
        <source>The identity provider gets the id token, and must give a grant of the kind that was asked for.</source>
        <translation>身份提供方会收到 ID 令牌，且必须给出所请求种类的许可。</translation>
    </message>
    <message>
        <source>The token goes to the revocation endpoint only, with the same proof of the client as at the token endpoint.</source>
        <translation>令牌只发送到撤销端点，附带与令牌端点相同的客户端证明。</translation>
    </message>
    <message>
        <source>200 says that it is worth nothing now, also if it was unknown.</source>
        <translation>200 表示该令牌现已失效，即使它原本未知。</translation>
    </message>
    <message>
        <source>Token revocation</source>
        <translation>令牌撤销</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file is no bundle: it has no manifest.json at its top.</source>
        <translation>此文件不是捆绑包：其顶层没有 manifest.json。</translation>
    </message>
    <message>
        <source>It starts “%1” with your rights: it can do what you can do.</source>
        <translation>它以您的权限启动“%1”：您能做的它都能做。</translation>
    </message>
    <message>
        <source>It is given the variable %1.</source>
        <translation>它会获得变量 %1。</translation>
    </message>
    <message>
        <source>It starts “%1” through uv, which fetches what it needs from the network, with your rights.</source>
        <translation>它通过 uv 以您的权限启动“%1”，uv 会从网络获取所需内容。</translation>
    </message>
    <message>
        <source>It asks for a secret: %1.</source>
        <translation>它要求提供机密：%1。</translation>
    </message>
    <message>
        <source>It asks for a folder: %1.</source>
        <translation>它要求提供文件夹：%1。</translation>
    </message>
    <message>
        <source>It asks for a file: %1.</source>
        <translation>它要求提供文件：%1。</translation>
    </message>
    <message>
        <source>It says that it gives data to others: %1.</source>
        <translation>它声明会将数据提供给他方：%1。</translation>
    </message>
    <message>
        <source>The file that it starts, “%1”, is not in it.</source>
        <translation>它要启动的文件“%1”不在其中。</translation>
    </message>
    <message>
        <source>“%1” is not marked as executable; it is made so when it is installed.</source>
        <translation>“%1”未标记为可执行；安装时会设为可执行。</translation>
    </message>
    <message>
        <source>The picture “%1” is not in it.</source>
        <translation>图片“%1”不在其中。</translation>
    </message>
    <message>
        <source>A server of type uv needs pyproject.toml, which is not in it.</source>
        <translation>uv 类型的服务器需要 pyproject.toml，但其中没有。</translation>
    </message>
    <message>
        <source>“%1” is not in it.</source>
        <translation>“%1”不在其中。</translation>
    </message>
    <message>
        <source>“%1” is no placeholder that is known.</source>
        <translation>“%1”不是已知的占位符。</translation>
    </message>
    <message>
        <source>“%1” is no setting of it.</source>
        <translation>“%1”不是它的设置。</translation>
    </message>
    <message>
        <source>The secret “%1” is given on the command line, where every program of this machine sees it.</source>
        <translation>机密“%1”在命令行上给出，本机的所有程序都能看到。</translation>
    </message>
    <message>
        <source>It is made for %1, not for this system.</source>
        <translation>它适用于 %1，不适用于此系统。</translation>
    </message>
    <message>
        <source>It needs %1 %2.</source>
        <translation>它需要 %1 %2。</translation>
    </message>
    <message>
        <source>Its version, “%1”, is not of three numbers.</source>
        <translation>它的版本“%1”不由三个数字组成。</translation>
    </message>
</context>
<context>
    <name>BundleChanges</name>
    <message>
        <source>It is version %1 again.</source>
        <translation>仍为版本 %1。</translation>
    </message>
    <message>
        <source>Version %1 becomes %2.</source>
        <translation>版本从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>It starts “%1” instead of “%2”.</source>
        <translation>它启动“%1”，而不是“%2”。</translation>
    </message>
    <message>
        <source>It is newly given the variables: %1.</source>
        <translation>它新获得变量：%1。</translation>
    </message>
    <message>
        <source>It is no more given the variables: %1.</source>
        <translation>它不再获得变量：%1。</translation>
    </message>
    <message>
        <source>It newly asks for: %1.</source>
        <translation>它新要求提供：%1。</translation>
    </message>
    <message>
        <source>It asks no more for: %1.</source>
        <translation>它不再要求提供：%1。</translation>
    </message>
    <message>
        <source>New tools: %1.</source>
        <translation>新工具：%1。</translation>
    </message>
    <message>
        <source>Tools that are gone: %1.</source>
        <translation>已消失的工具：%1。</translation>
    </message>
</context>
<context>
    <name>BundleEntry</name>
    <message>
        <source>“%1” would be filled in from elsewhere.</source>
        <translation>“%1”会从别处填入。</translation>
    </message>
</context>
<context>
    <name>BundleManifest</name>
    <message>
        <source>The manifest is no JSON object.</source>
        <translation>清单不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The manifest is no JSON: %1</source>
        <translation>清单不是 JSON：%1</translation>
    </message>
    <message>
        <source>“%1” stands in the manifest twice.</source>
        <translation>“%1”在清单中出现了两次。</translation>
    </message>
    <message>
        <source>“dxt_version” is the former name of “manifest_version”.</source>
        <translation>“dxt_version”是“manifest_version”的旧名称。</translation>
    </message>
    <message>
        <source>“manifest_version” is missing.</source>
        <translation>缺少“manifest_version”。</translation>
    </message>
    <message>
        <source>Version %1 of manifests is not known; it is read like 0.4.</source>
        <translation>未知的清单版本 %1；将按 0.4 读取。</translation>
    </message>
    <message>
        <source>A server of type “%1” is not known.</source>
        <translation>未知的服务器类型“%1”。</translation>
    </message>
    <message>
        <source>Servers of type uv came with version 0.4.</source>
        <translation>uv 类型的服务器自版本 0.4 起才有。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1”必须是%2。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>A setting of type “%1” is not known.</source>
        <translation>未知的设置类型“%1”。</translation>
    </message>
    <message>
        <source>The default of “%1” is of another type.</source>
        <translation>“%1”的默认值属于其他类型。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>这必须是对象。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no web address.</source>
        <translation>“%1”不是网址。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>文本对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>“%1” is no member that is known.</source>
        <translation>“%1”不是已知的成员。</translation>
    </message>
</context>
<context>
    <name>BundlePacker</name>
    <message>
        <source>There is no manifest.json in the folder.</source>
        <translation>文件夹中没有 manifest.json。</translation>
    </message>
    <message>
        <source>The manifest: %1</source>
        <translation>清单：%1</translation>
    </message>
    <message>
        <source>“%1” is no folder.</source>
        <translation>“%1”不是文件夹。</translation>
    </message>
    <message>
        <source>The bundle would be packed into itself: choose a place outside the folder.</source>
        <translation>捆绑包会被打包到自身之中：请选择该文件夹之外的位置。</translation>
    </message>
    <message>
        <source>package.json cannot be read.</source>
        <translation>无法读取 package.json。</translation>
    </message>
    <message>
        <source>package.json lacks a name, a version, or a program (bin or main).</source>
        <translation>package.json 缺少名称、版本或程序（bin 或 main）。</translation>
    </message>
    <message>
        <source>The manifest.json in the folder cannot be read: %1.</source>
        <translation>无法读取文件夹中的 manifest.json：%1。</translation>
    </message>
</context>
<context>
    <name>BundleSetting</name>
    <message>
        <source>It must be a number.</source>
        <translation>必须是数字。</translation>
    </message>
    <message>
        <source>It must be at least %1.</source>
        <translation>必须至少为 %1。</translation>
    </message>
    <message>
        <source>It must be at most %1.</source>
        <translation>必须至多为 %1。</translation>
    </message>
    <message>
        <source>It must be given.</source>
        <translation>必须提供。</translation>
    </message>
    <message>
        <source>It has one value.</source>
        <translation>只能有一个值。</translation>
    </message>
    <message>
        <source>It has a character that no program can be given.</source>
        <translation>含有无法传给任何程序的字符。</translation>
    </message>
    <message>
        <source>It must be true or false.</source>
        <translation>必须是 true 或 false。</translation>
    </message>
    <message>
        <source>%1: this is of another type.</source>
        <translation>%1：类型不符。</translation>
    </message>
</context>
<context>
    <name>BundleSignature</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>It is not signed: nothing shows who made it, or whether it was changed.</source>
        <translation>它未签名：无从得知由谁制作，也无从得知是否被更改。</translation>
    </message>
    <message>
        <source>Its signature does not fit: the file was changed after it was signed, or the signature is broken.</source>
        <translation>其签名不符：文件在签名后被更改，或签名已损坏。</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it, by a certificate of their own making: nobody vouches for that name.</source>
        <translation>自“%1”签名以来未更改，所用证书由其自行制作：没有人为该名称担保。</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; this system does not vouch for the certificate (issued by “%2”, valid until %3).</source>
        <translation>自“%1”签名以来未更改；此系统不为该证书担保（由“%2”签发，有效期至 %3）。</translation>
    </message>
    <message>
        <source>It is unchanged since “%1” signed it; “%2” vouches for that name.</source>
        <translation>自“%1”签名以来未更改；“%2”为该名称担保。</translation>
    </message>
</context>
<context>
    <name>BundleStore</name>
    <message>
        <source>An installed bundle cannot be read.</source>
        <translation>无法读取某个已安装的捆绑包。</translation>
    </message>
    <message>
        <source>The bundle is not installed: %1</source>
        <translation>未安装捆绑包：%1</translation>
    </message>
    <message>
        <source>The file is another than the one that was looked at.</source>
        <translation>该文件与先前查看的文件不同。</translation>
    </message>
    <message>
        <source>The folder of bundles cannot be made.</source>
        <translation>无法创建捆绑包文件夹。</translation>
    </message>
    <message>
        <source>Another program is changing the bundles.</source>
        <translation>另一个程序正在更改捆绑包。</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made: %1.</source>
        <translation>无法为捆绑包创建文件夹：%1。</translation>
    </message>
    <message>
        <source>A folder for the bundle cannot be made.</source>
        <translation>无法为捆绑包创建文件夹。</translation>
    </message>
    <message>
        <source>The former files of the bundle cannot be put away.</source>
        <translation>无法移走捆绑包以前的文件。</translation>
    </message>
    <message>
        <source>The bundle cannot be put in its place.</source>
        <translation>无法将捆绑包放到其位置。</translation>
    </message>
    <message>
        <source>This is no folder of a bundle.</source>
        <translation>这不是捆绑包的文件夹。</translation>
    </message>
    <message>
        <source>Not all files of the bundle can be removed.</source>
        <translation>无法移除捆绑包的所有文件。</translation>
    </message>
    <message>
        <source>A file of the bundle cannot be written: %1.</source>
        <translation>无法写入捆绑包的文件：%1。</translation>
    </message>
    <message>
        <source>There is no room for %1 MB.</source>
        <translation>没有 %1 MB 的空间。</translation>
    </message>
    <message>
        <source>A folder of the bundle cannot be made.</source>
        <translation>无法创建捆绑包中的文件夹。</translation>
    </message>
</context>
<context>
    <name>CallBook</name>
    <message>
        <source>The calls in %1 cannot be read: %2</source>
        <translation>无法读取 %1 中的调用：%2</translation>
    </message>
    <message>
        <source>%1 holds no calls that can be read.</source>
        <translation>%1 中没有可读取的调用。</translation>
    </message>
    <message>
        <source>The calls cannot be kept in %1: %2</source>
        <translation>无法将调用保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>请修正或移走该文件；在此之前不会改动它。</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>没有名称。</translation>
    </message>
    <message>
        <source>The server “%1” cannot be used: %2</source>
        <translation>无法使用服务器“%1”：%2</translation>
    </message>
    <message>
        <source>It stays in the file as it is.</source>
        <translation>它在文件中保持原样。</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1 (%2)</source>
        <translation>无法读取服务器列表：%1（%2）</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: it is not a JSON object.</source>
        <translation>无法读取服务器列表：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The list of servers cannot be written back unharmed: a key stands there twice, or its text is broken (%1).</source>
        <translation>无法完好地写回服务器列表：有键重复，或文本已损坏（%1）。</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: “mcpServers” is not an object.</source>
        <translation>无法读取服务器列表：“mcpServers”不是对象。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
</context>
<context>
    <name>CertificateChecks</name>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>证书已于 %1 过期。</translation>
    </message>
    <message>
        <source>Whoever runs the server must renew it.</source>
        <translation>必须由服务器运营方续期。</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on.</source>
        <translation>证书自 %1 起有效。</translation>
    </message>
    <message>
        <source>See whether this machine&apos;s clock is right.</source>
        <translation>请检查本机时钟是否正确。</translation>
    </message>
    <message>
        <source>The certificate names no host, so it is not for %1.</source>
        <translation>证书未指明任何主机，因此不适用于 %1。</translation>
    </message>
    <message>
        <source>The certificate is not for %1, but for %2.</source>
        <translation>证书不适用于 %1，而适用于 %2。</translation>
    </message>
    <message>
        <source>Use an address with one of these names, or have the certificate made for this one.</source>
        <translation>请使用含有其中某个名称的地址，或为此名称申请证书。</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody but itself.</source>
        <translation>证书仅由自身签名。</translation>
    </message>
    <message>
        <source>The certificate is signed by %1, whom this machine does not trust.</source>
        <translation>证书由 %1 签名，本机不信任它。</translation>
    </message>
    <message>
        <source>If that authority is yours, set its certificate file in the server&apos;s settings; a missing one in between must be sent by the server.</source>
        <translation>如果该机构是您自己的，请在服务器设置中指定其证书文件；缺少的中间证书必须由服务器发送。</translation>
    </message>
    <message>
        <source>The certificate is not valid: %1.</source>
        <translation>证书无效：%1。</translation>
    </message>
    <message>
        <source>Whoever runs the server must mend it.</source>
        <translation>必须由服务器运营方修复。</translation>
    </message>
    <message>
        <source>The certificate expires on %1, in %2 days.</source>
        <translation>证书于 %1 过期，还有 %2 天。</translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it now.</source>
        <translation>服务器运营方应立即续期。</translation>
    </message>
    <message>
        <source>%1, signed by %2, valid from %3 until %4</source>
        <translation>%1，由 %2 签名，有效期 %3 至 %4</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>“%1” does not end in .svg, .png or .csv.</source>
        <translation>“%1”不以 .svg、.png 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>Could not write %1: %2</source>
        <translation>无法写入 %1：%2</translation>
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
        <translation>服务器进程被信号 %1 终止。</translation>
    </message>
    <message>
        <source>The server process ended with exit code %1.</source>
        <translation>服务器进程已结束，退出码 %1。</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>服务器关闭了连接。</translation>
    </message>
    <message>
        <source>%1 Its last line on stderr: %2</source>
        <translation>%1 其 stderr 的最后一行：%2</translation>
    </message>
    <message>
        <source>Rate limited: the time of this request was over before the key&apos;s rate let it go.</source>
        <translation>速率受限：在密钥速率放行之前，此请求已超时。</translation>
    </message>
    <message>
        <source>Give calls more time, or the key another rate, in the server&apos;s settings.</source>
        <translation>请在服务器设置中延长调用时间，或调整密钥的速率。</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry was not reached.</source>
        <translation>%1 npm 错误代码 %2：无法访问注册表。</translation>
    </message>
    <message>
        <source>%1 npm error code %2: the registry has no such package.</source>
        <translation>%1 npm 错误代码 %2：注册表中没有此软件包。</translation>
    </message>
    <message>
        <source>%1 npm error code %2.</source>
        <translation>%1 npm 错误代码 %2。</translation>
    </message>
</context>
<context>
    <name>Codec</name>
    <message>
        <source>The server answered with a malformed error.</source>
        <translation>服务器返回了格式错误的错误信息。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>echo, blob, list or flood.</source>
        <translation>echo、blob、list 或 flood。</translation>
    </message>
    <message>
        <source>How many (100).</source>
        <translation>数量（100）。</translation>
    </message>
    <message>
        <source>How many unanswered at once (1).</source>
        <translation>同时未应答的数量（1）。</translation>
    </message>
    <message>
        <source>Bytes of each (100).</source>
        <translation>每个的字节数（100）。</translation>
    </message>
    <message>
        <source>on: through the journal, as in daily use. off: nothing is kept.</source>
        <translation>on：经过日志，与日常使用相同。off：不保留任何内容。</translation>
    </message>
    <message>
        <source>auto, legacy, modern, or one revision such as 2025-11-25.</source>
        <translation>auto、legacy、modern，或某个修订版，例如 2025-11-25。</translation>
    </message>
    <message>
        <source>Shows this text.</source>
        <translation>显示此文本。</translation>
    </message>
    <message>
        <source>Makes many calls of one kind; the server keeps the score.</source>
        <translation>进行大量同类调用；由服务器计数。</translation>
    </message>
    <message>
        <source>No server named.</source>
        <translation>未指定服务器。</translation>
    </message>
    <message>
        <source>Reads servers from a file of any common shape.</source>
        <translation>从任意常见格式的文件读取服务器。</translation>
    </message>
    <message>
        <source>Takes this server from the file (without --config: from Signalbox&apos;s own list).</source>
        <translation>从文件中取用此服务器（无 --config 时：取自 Signalbox 自己的列表）。</translation>
    </message>
    <message>
        <source>Sets an environment variable for the server; can be repeated.</source>
        <translation>为服务器设置环境变量；可重复。</translation>
    </message>
    <message>
        <source>Starts the server in this folder.</source>
        <translation>在此文件夹中启动服务器。</translation>
    </message>
    <message>
        <source>Tool of tools/call.</source>
        <translation>tools/call 的工具。</translation>
    </message>
    <message>
        <source>One argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>一个参数；工具的模式要求时为 JSON；可重复。</translation>
    </message>
    <message>
        <source>All arguments as one JSON object, sent as it is.</source>
        <translation>所有参数作为一个 JSON 对象，原样发送。</translation>
    </message>
    <message>
        <source>A member of _meta in the request; can be repeated.</source>
        <translation>请求中 _meta 的一个成员；可重复。</translation>
    </message>
    <message>
        <source>A member of _meta in tools/call; can be repeated.</source>
        <translation>tools/call 中 _meta 的一个成员；可重复。</translation>
    </message>
    <message>
        <source>text: the result, indented. json: one document {&quot;result&quot;: …}.</source>
        <translation>text：缩进的结果。json：一个文档 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Longest time until the handshake is done, in milliseconds.</source>
        <translation>握手完成的最长时间，单位毫秒。</translation>
    </message>
    <message>
        <source>Repeats the call and prints a summary.</source>
        <translation>重复调用并输出汇总。</translation>
    </message>
    <message>
        <source>How many calls (100).</source>
        <translation>调用次数（100）。</translation>
    </message>
    <message>
        <source>How many at once (1).</source>
        <translation>同时进行的数量（1）。</translation>
    </message>
    <message>
        <source>For how long, in milliseconds, instead of a number of calls.</source>
        <translation>持续时间，单位毫秒，代替调用次数。</translation>
    </message>
    <message>
        <source>At most so many calls a second.</source>
        <translation>每秒最多调用次数。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Two servers: “%1” and one of a file.</source>
        <translation>两个服务器：“%1”和文件中的一个。</translation>
    </message>
    <message>
        <source>Unknown method “%1”.</source>
        <translation>未知方法“%1”。</translation>
    </message>
    <message>
        <source>%1 needs %2.</source>
        <translation>%1 需要 %2。</translation>
    </message>
    <message>
        <source>%1 takes no --metadata.</source>
        <translation>%1 不接受 --metadata。</translation>
    </message>
    <message>
        <source>--tool-metadata goes with tools/call.</source>
        <translation>--tool-metadata 用于 tools/call。</translation>
    </message>
    <message>
        <source>Give --tool-arg or --tool-args-json, not both.</source>
        <translation>请给出 --tool-arg 或 --tool-args-json，不能同时使用。</translation>
    </message>
    <message>
        <source>--load-rate wants a number above zero, not “%1”.</source>
        <translation>--load-rate 需要大于零的数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 goes with --load.</source>
        <translation>--%1 与 --load 一起使用。</translation>
    </message>
    <message>
        <source>--load repeats tools/call; --method is “%1”.</source>
        <translation>--load 重复的是 tools/call；--method 却是“%1”。</translation>
    </message>
    <message>
        <source>Asks an MCP server one thing and prints the answer.</source>
        <translation>向 MCP 服务器询问一项内容并输出应答。</translation>
    </message>
    <message>
        <source>The result could not be written: %1.</source>
        <translation>无法写入结果：%1。</translation>
    </message>
    <message>
        <source>%1 --help lists the options.</source>
        <translation>%1 --help 列出各选项。</translation>
    </message>
    <message>
        <source>%1 wants KEY=VALUE, not “%2”.</source>
        <translation>%1 需要 KEY=VALUE，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 wants auto, legacy, modern or a revision such as 2025-11-25, not “%2”.</source>
        <translation>%1 需要 auto、legacy、modern 或修订版（如 2025-11-25），而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 wants one of %2, not “%3”.</source>
        <translation>%1 需要 %2 之一，而不是“%3”。</translation>
    </message>
    <message>
        <source>%1 wants a whole number from %2 to %3, not “%4”.</source>
        <translation>%1 需要 %2 到 %3 的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is longer than 16 MB.</source>
        <translation>%1 超过 16 MB。</translation>
    </message>
    <message>
        <source>%1 has %2 servers; name one with --server.</source>
        <translation>%1 中有 %2 个服务器；请用 --server 指定一个。</translation>
    </message>
    <message>
        <source>There is no server “%1” in %2.</source>
        <translation>%2 中没有服务器“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>(off)</source>
        <translation>（关闭）</translation>
    </message>
    <message>
        <source>No servers yet. Add one: signalbox-cli servers add -- command</source>
        <translation>尚无服务器。添加一个：signalbox-cli servers add -- 命令</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>The snippet is longer than 16 MB.</source>
        <translation>该片段超过 16 MB。</translation>
    </message>
    <message>
        <source>--name goes with one server; the snippet has %1.</source>
        <translation>--name 只用于一个服务器；该片段有 %1 个。</translation>
    </message>
    <message>
        <source>There is already a server “%1”.</source>
        <translation>已有服务器“%1”。</translation>
    </message>
    <message>
        <source>Remove it first, or give another --name.</source>
        <translation>请先将其移除，或另给一个 --name。</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>已移除“%1”。</translation>
    </message>
    <message>
        <source>add: the server&apos;s name; made from its command if absent.</source>
        <translation>add：服务器名称；未给出时由其命令生成。</translation>
    </message>
    <message>
        <source>text: a table. json: one document {&quot;result&quot;: …}.</source>
        <translation>text：表格。json：一个文档 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Nothing to add.</source>
        <translation>没有可添加的内容。</translation>
    </message>
    <message>
        <source>Standard input is no terminal: what the server asks is declined.</source>
        <translation>标准输入不是终端：服务器的询问将被拒绝。</translation>
    </message>
    <message>
        <source>--answer takes ask, decline, defaults, or a file.</source>
        <translation>--answer 接受 ask、decline、defaults 或文件。</translation>
    </message>
    <message>
        <source>login: the client id that was registered beforehand.</source>
        <translation>login：事先注册的客户端 ID。</translation>
    </message>
    <message>
        <source>login: the environment variable with that client&apos;s secret.</source>
        <translation>login：存有该客户端机密的环境变量。</translation>
    </message>
    <message>
        <source>login: asks for this scope beside what the server asks for; can be repeated.</source>
        <translation>login：除服务器要求的之外再请求此权限范围；可重复。</translation>
    </message>
    <message>
        <source>text, or json: one document {&quot;result&quot;: …}.</source>
        <translation>text，或 json：一个文档 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Prints every step, masked, to standard error.</source>
        <translation>将每个步骤（已遮蔽）输出到标准错误。</translation>
    </message>
    <message>
        <source>--client-id and --scope go with auth login.</source>
        <translation>--client-id 和 --scope 用于 auth login。</translation>
    </message>
    <message>
        <source>--client-secret-env goes with --client-id.</source>
        <translation>--client-secret-env 与 --client-id 一起使用。</translation>
    </message>
    <message>
        <source>“%1” is a command; only servers with an address are signed in to.</source>
        <translation>“%1”是命令；只有带地址的服务器才需登录。</translation>
    </message>
    <message>
        <source>The benchmark server&apos;s address, or its command line.</source>
        <translation>基准测试服务器的地址或命令行。</translation>
    </message>
    <message>
        <source>Sign in to “%1” at %2:</source>
        <translation>登录“%1”，通过 %2：</translation>
    </message>
    <message>
        <source>Host: %1</source>
        <translation>主机：%1</translation>
    </message>
    <message>
        <source>(reads as %1)</source>
        <translation>（读作 %1）</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>地址：%1</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>它请求：%1</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>正在等待浏览器 …</translation>
    </message>
    <message>
        <source>--prompt-name or --uri</source>
        <translation>--prompt-name 或 --uri</translation>
    </message>
    <message>
        <source>%1 takes one --uri.</source>
        <translation>%1 只接受一个 --uri。</translation>
    </message>
    <message>
        <source>%1 completes one argument of one prompt or template.</source>
        <translation>%1 补全一个提示或模板的一个参数。</translation>
    </message>
    <message>
        <source>--watch goes with resources/subscribe and subscriptions/listen.</source>
        <translation>--watch 用于 resources/subscribe 和 subscriptions/listen。</translation>
    </message>
    <message>
        <source>--task goes with tools/call.</source>
        <translation>--task 用于 tools/call。</translation>
    </message>
    <message>
        <source>--strict goes with tools/call.</source>
        <translation>--strict 用于 tools/call。</translation>
    </message>
    <message>
        <source>%1 takes no --params.</source>
        <translation>%1 不接受 --params。</translation>
    </message>
    <message>
        <source>--params are all parameters: give it without --%1.</source>
        <translation>--params 即全部参数：请不要同时给出 --%1。</translation>
    </message>
    <message>
        <source>With --params any method is sent. Known are: %1.</source>
        <translation>使用 --params 可发送任意方法。已知的有：%1。</translation>
    </message>
    <message>
        <source>tasks/update needs --params with inputResponses.</source>
        <translation>tasks/update 需要含 inputResponses 的 --params。</translation>
    </message>
    <message>
        <source>--task-ttl goes with --task.</source>
        <translation>--task-ttl 与 --task 一起使用。</translation>
    </message>
    <message>
        <source>--load checks no results: give it without --strict.</source>
        <translation>--load 不检查结果：请不要同时给出 --strict。</translation>
    </message>
    <message>
        <source>The server&apos;s address, or its command line, best after --.</source>
        <translation>服务器的地址或命令行，最好写在 -- 之后。</translation>
    </message>
    <message>
        <source>What to ask, initialize if absent: %1; any other with --params.</source>
        <translation>要询问的内容，默认为 initialize：%1；其他的需用 --params。</translation>
    </message>
    <message>
        <source>Address of a resource, or a URI template to complete; can be repeated to watch several.</source>
        <translation>资源地址，或要补全的 URI 模板；可重复以监视多个。</translation>
    </message>
    <message>
        <source>Prompt of prompts/get and completion/complete.</source>
        <translation>prompts/get 和 completion/complete 的提示。</translation>
    </message>
    <message>
        <source>One argument of the prompt or template; can be repeated.</source>
        <translation>提示或模板的一个参数；可重复。</translation>
    </message>
    <message>
        <source>The argument to complete, with what stands in it so far.</source>
        <translation>要补全的参数及其已有内容。</translation>
    </message>
    <message>
        <source>Level of logging/setLevel; with other methods the server&apos;s log goes to standard error.</source>
        <translation>logging/setLevel 的级别；用于其他方法时，服务器的运行日志输出到标准错误。</translation>
    </message>
    <message>
        <source>tools/call as a task (revision 2025-11-25); --task=MS also says how long it is kept.</source>
        <translation>将 tools/call 作为任务（修订版 2025-11-25）；--task=MS 还指定其保留时间。</translation>
    </message>
    <message>
        <source>How long the server keeps the task, in milliseconds.</source>
        <translation>服务器保留任务的时间，单位毫秒。</translation>
    </message>
    <message>
        <source>Task of tasks/get, result, cancel and update.</source>
        <translation>tasks/get、result、cancel 和 update 的任务。</translation>
    </message>
    <message>
        <source>All parameters as one JSON object, sent as it is, with any method.</source>
        <translation>所有参数作为一个 JSON 对象，原样发送，适用于任何方法。</translation>
    </message>
    <message>
        <source>What a server gets that asks something: ask (at a terminal, there the default), decline, defaults of its form, or a file with answers.</source>
        <translation>如何回应服务器的询问：ask（在终端中，此时为默认）、decline、defaults（表单默认值），或含回答的文件。</translation>
    </message>
    <message>
        <source>A folder the server is told it may work in; can be repeated.</source>
        <translation>告知服务器可在其中工作的文件夹；可重复。</translation>
    </message>
    <message>
        <source>Ends resources/subscribe and subscriptions/listen after so long; else they go on.</source>
        <translation>经过此时间后结束 resources/subscribe 和 subscriptions/listen；否则持续进行。</translation>
    </message>
    <message>
        <source>A result that does not fit the tool&apos;s output schema is an error.</source>
        <translation>结果不符合工具的输出模式时视为错误。</translation>
    </message>
    <message>
        <source>Prints every message, every HTTP exchange, and what the server writes to stderr, to standard error.</source>
        <translation>将每条消息、每次 HTTP 交换以及服务器写入 stderr 的内容输出到标准错误。</translation>
    </message>
    <message>
        <source>Sign in: %1</source>
        <translation>登录：%1</translation>
    </message>
    <message>
        <source>The server&apos;s question was declined: %1</source>
        <translation>已拒绝服务器的询问：%1</translation>
    </message>
    <message>
        <source>The server “%1” asks you to fill in a form:</source>
        <translation>服务器“%1”请您填写表单：</translation>
    </message>
    <message>
        <source>Answer? y: yes, n: decline, Enter: put it aside: </source>
        <translation>回答？y：是，n：拒绝，Enter：搁置： </translation>
    </message>
    <message>
        <source>This is no answer the form allows, so the question was put aside: %1</source>
        <translation>表单不允许此回答，询问已搁置：%1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>y or n</source>
        <translation>y 或 n</translation>
    </message>
    <message>
        <source>one of these</source>
        <translation>其中之一</translation>
    </message>
    <message>
        <source>any of these, with commas between</source>
        <translation>其中任意几个，用逗号分隔</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>“%1”不在选项中。</translation>
    </message>
    <message>
        <source>Type y or n.</source>
        <translation>请输入 y 或 n。</translation>
    </message>
    <message>
        <source>This looks like a question for a secret. Forms must not be used for that.</source>
        <translation>这看起来是在询问机密。表单不得用于此目的。</translation>
    </message>
    <message>
        <source>may be left out</source>
        <translation>可省略</translation>
    </message>
    <message>
        <source>This one is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>The file has no answer to a question of the server; it was declined.</source>
        <translation>文件中没有服务器询问的回答；已拒绝。</translation>
    </message>
    <message>
        <source>%1 wants “Name: value”, not “%2”.</source>
        <translation>%1 需要“Name: value”，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 wants one JSON object. %2</source>
        <translation>%1 需要一个 JSON 对象。%2</translation>
    </message>
    <message>
        <source>%1 wants one JSON object.</source>
        <translation>%1 需要一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为 %1，实为 %2。</translation>
    </message>
    <message>
        <source>The server “%1” asks for an answer of a model, of at most %2 tokens:</source>
        <translation>服务器“%1”请求模型应答，最多 %2 个 token：</translation>
    </message>
    <message>
        <source>System prompt:</source>
        <translation>系统提示：</translation>
    </message>
    <message>
        <source>Assistant:</source>
        <translation>助手：</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>用户：</translation>
    </message>
    <message>
        <source>It offers the tools %1; an answer written here uses none.</source>
        <translation>它提供工具 %1；此处编写的回答不使用任何工具。</translation>
    </message>
    <message>
        <source>The answer; a line with a single . ends it:</source>
        <translation>回答；以仅含 . 的一行结束：</translation>
    </message>
    <message>
        <source>Write the answer yourself? y: yes, n: refuse: </source>
        <translation>自己编写回答？y：是，n：拒绝： </translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is started as a command.</source>
        <translation>--transport %1 需要地址；“%2”是作为命令启动的。</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is started as a command.</source>
        <translation>标头和凭据用于地址；“%1”是作为命令启动的。</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; “%1” has an address.</source>
        <translation>-e 和 --cwd 用于命令；“%1”是地址。</translation>
    </message>
    <message>
        <source>The environment variable “%1” does not hold user:password.</source>
        <translation>环境变量“%1”的内容不是 user:password。</translation>
    </message>
    <message>
        <source>Give the server&apos;s command after --, its address, or - to read from standard input.</source>
        <translation>请在 -- 之后给出服务器命令，或给出其地址，或用 - 从标准输入读取。</translation>
    </message>
    <message>
        <source>“%1” is no address of a server.</source>
        <translation>“%1”不是服务器地址。</translation>
    </message>
    <message>
        <source>Addresses begin with http, https, ws or wss.</source>
        <translation>地址以 http、https、ws 或 wss 开头。</translation>
    </message>
    <message>
        <source>“%1” follows the address; an address takes no more words.</source>
        <translation>地址后还有“%1”；地址不接受更多词。</translation>
    </message>
    <message>
        <source>Two servers: %1 and “%2”.</source>
        <translation>两个服务器：%1 和“%2”。</translation>
    </message>
    <message>
        <source>Give one address or one command.</source>
        <translation>请给出一个地址或一条命令。</translation>
    </message>
    <message>
        <source>Name a server of a file, or give a command or an address, not both.</source>
        <translation>请指定文件中的服务器，或给出命令或地址，不能同时使用。</translation>
    </message>
    <message>
        <source>Give its command after --, its address, or --server NAME; --help lists all options.</source>
        <translation>请在 -- 之后给出其命令，或给出其地址，或 --server NAME；--help 列出所有选项。</translation>
    </message>
    <message>
        <source>-e and --cwd go with a command; %1 is an address.</source>
        <translation>-e 和 --cwd 用于命令；%1 是地址。</translation>
    </message>
    <message>
        <source>--transport %1 wants an address; “%2” is a command.</source>
        <translation>--transport %1 需要地址；“%2”是命令。</translation>
    </message>
    <message>
        <source>Headers and credentials go with an address; “%1” is a command.</source>
        <translation>标头和凭据用于地址；“%1”是命令。</translation>
    </message>
    <message>
        <source>Give one of --bearer-env, --basic-env and --api-key.</source>
        <translation>请给出 --bearer-env、--basic-env 和 --api-key 之一。</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>“%1”不是标头名称。</translation>
    </message>
    <message>
        <source>Two values for the header “%1”.</source>
        <translation>标头“%1”有两个值。</translation>
    </message>
    <message>
        <source>The server&apos;s address; it may also stand where a command stands.</source>
        <translation>服务器的地址；也可写在命令的位置。</translation>
    </message>
    <message>
        <source>stdio, http (also streamable-http), sse or websocket (also ws).</source>
        <translation>stdio、http（亦作 streamable-http）、sse 或 websocket（亦作 ws）。</translation>
    </message>
    <message>
        <source>A header of every request over the network; can be repeated.</source>
        <translation>每个网络请求的标头；可重复。</translation>
    </message>
    <message>
        <source>Sends the token in this environment variable as a bearer token.</source>
        <translation>将此环境变量中的令牌作为 Bearer 令牌发送。</translation>
    </message>
    <message>
        <source>Sends user:password in this environment variable as Basic.</source>
        <translation>将此环境变量中的 user:password 以 Basic 方式发送。</translation>
    </message>
    <message>
        <source>Sends the key in this environment variable as this header.</source>
        <translation>将此环境变量中的密钥作为此标头发送。</translation>
    </message>
    <message>
        <source>--transport wants one of stdio, http, sse, websocket, not “%1”.</source>
        <translation>--transport 需要 stdio、http、sse、websocket 之一，而不是“%1”。</translation>
    </message>
    <message>
        <source>--transport stdio wants a command; %1 is an address.</source>
        <translation>--transport stdio 需要命令；%1 是地址。</translation>
    </message>
    <message>
        <source>--transport websocket wants an address that begins with ws:// or wss://, not %1.</source>
        <translation>--transport websocket 需要以 ws:// 或 wss:// 开头的地址，而不是 %1。</translation>
    </message>
    <message>
        <source>--transport %1 wants an address that begins with http:// or https://, not %2.</source>
        <translation>--transport %1 需要以 http:// 或 https:// 开头的地址，而不是 %2。</translation>
    </message>
    <message>
        <source>The server “%1” asks you to visit an address:</source>
        <translation>服务器“%1”请您访问一个地址：</translation>
    </message>
    <message>
        <source>Open it in the browser? y: yes, n: decline, Enter: put it aside: </source>
        <translation>在浏览器中打开？y：是，n：拒绝，Enter：搁置： </translation>
    </message>
    <message>
        <source>Open the address yourself.</source>
        <translation>请自行打开该地址。</translation>
    </message>
    <message>
        <source>--keep-secrets goes with --journal.</source>
        <translation>--keep-secrets 与 --journal 一起使用。</translation>
    </message>
    <message>
        <source>Records every message into this folder; secrets are masked.</source>
        <translation>将每条消息记录到此文件夹；机密会被遮蔽。</translation>
    </message>
    <message>
        <source>Records them as they are, secrets and all: whoever reads the folder reads them.</source>
        <translation>原样记录，包括机密：能读取该文件夹的人都能看到。</translation>
    </message>
    <message>
        <source>A request as a command or a program that makes it again.</source>
        <translation>将请求转为可再次发出它的命令或程序。</translation>
    </message>
    <message>
        <source>Messages as a session file, JSONL, HAR, HTML, Markdown or CSV.</source>
        <translation>将消息导出为会话文件、JSONL、HAR、HTML、Markdown 或 CSV。</translation>
    </message>
    <message>
        <source>Makes a journal of a session file or of JSONL.</source>
        <translation>由会话文件或 JSONL 建立日志。</translation>
    </message>
    <message>
        <source>How long messages are kept, and how many.</source>
        <translation>消息保留多久、保留多少。</translation>
    </message>
    <message>
        <source>Messages that pass a filter; --follow goes on.</source>
        <translation>符合筛选条件的消息；--follow 持续显示。</translation>
    </message>
    <message>
        <source>Derives statistics and the text index anew.</source>
        <translation>重新生成统计和文本索引。</translation>
    </message>
    <message>
        <source>Reads every byte and names what is damaged.</source>
        <translation>读取每个字节并指出损坏之处。</translation>
    </message>
    <message>
        <source>Where the journal is, how large, from when to when.</source>
        <translation>日志的位置、大小和起止时间。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal VERB …
The record of all that crossed the wire.

</source>
        <translation>用法：signalbox-cli journal VERB …
线路上所有往来内容的记录。

</translation>
    </message>
    <message>
        <source>journal VERB --help tells more.
</source>
        <translation>journal VERB --help 提供更多信息。
</translation>
    </message>
    <message>
        <source>journal wants a verb.</source>
        <translation>journal 需要一个动词。</translation>
    </message>
    <message>
        <source>journal has no verb “%1”.</source>
        <translation>journal 没有动词“%1”。</translation>
    </message>
    <message>
        <source>journal --help lists them.</source>
        <translation>journal --help 列出它们。</translation>
    </message>
    <message>
        <source>text: words for a person. json: one document {&quot;result&quot;: …}.</source>
        <translation>text：供人阅读的文字。json：一个文档 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>What to make of it: %1.</source>
        <translation>要生成的形式：%1。</translation>
    </message>
    <message>
        <source>Another journal than Signalbox&apos;s own.</source>
        <translation>使用其他日志，而非 Signalbox 自己的。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal copy NUMBER [--as KIND]
Prints a command or a program that makes a recorded request again. Secrets are left to variables.
</source>
        <translation>用法：signalbox-cli journal copy NUMBER [--as KIND]
输出可再次发出已记录请求的命令或程序。机密以变量代替。
</translation>
    </message>
    <message>
        <source>journal copy wants the number of one message.</source>
        <translation>journal copy 需要一条消息的编号。</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>Nothing is masked: there may be secrets in it.</source>
        <translation>未作遮蔽：其中可能含有机密。</translation>
    </message>
    <message>
        <source>A session file is not for a terminal.</source>
        <translation>会话文件不适合在终端显示。</translation>
    </message>
    <message>
        <source>Name a file with --out.</source>
        <translation>请用 --out 指定文件。</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>要写入的内容：%1。</translation>
    </message>
    <message>
        <source>The file, written whole or not at all; standard output if absent.</source>
        <translation>目标文件，要么完整写入，要么不写；默认为标准输出。</translation>
    </message>
    <message>
        <source>Leaves secrets as they were recorded; they are masked else.</source>
        <translation>机密保持记录时的原样；否则会被遮蔽。</translation>
    </message>
    <message>
        <source>From this message on, by its number in the list.</source>
        <translation>从此消息开始，按列表中的编号。</translation>
    </message>
    <message>
        <source>Up to this message.</source>
        <translation>到此消息为止。</translation>
    </message>
    <message>
        <source>Only this server&apos;s messages; can be repeated.</source>
        <translation>仅此服务器的消息；可重复。</translation>
    </message>
    <message>
        <source>text: words on what was written. json: one document {&quot;result&quot;: …}.</source>
        <translation>text：关于所写内容的文字。json：一个文档 {&quot;result&quot;: …}。</translation>
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
        <translation>用法：signalbox-cli journal export [FILTER …] --as FORMAT [--out FILE]
将日志中的消息写入他人可读的文件。

  signalbox  全部内容，已压缩；可用 journal import 和窗口再次打开
  jsonl      同样内容的文本形式，每条消息一行
  har        HTTP 交换，供 Web 开发工具使用（HTTP Archive 1.2）
  html, md   供阅读的报告
  csv        每次调用一行，不含其内容

FILTER 与 journal list 的相同。识别出的机密会被遮蔽，除非给出 --in-the-clear；
每种格式都会注明属于哪种情况。
</translation>
    </message>
    <message>
        <source>journal export wants --as.</source>
        <translation>journal export 需要 --as。</translation>
    </message>
    <message>
        <source>--as knows no “%1”.</source>
        <translation>--as 不识别“%1”。</translation>
    </message>
    <message>
        <source>--to lies before --from.</source>
        <translation>--to 早于 --from。</translation>
    </message>
    <message>
        <source>The folder, which must be empty or not there yet; if absent, one of the file&apos;s name.</source>
        <translation>文件夹，必须为空或尚不存在；默认以文件名命名。</translation>
    </message>
    <message>
        <source>journal import wants one file.</source>
        <translation>journal import 需要一个文件。</translation>
    </message>
    <message>
        <source>Secrets were masked when the file was written.</source>
        <translation>写入文件时已遮蔽机密。</translation>
    </message>
    <message>
        <source>The file ends early or is damaged at its end: what came before is there.</source>
        <translation>文件提前结束或末尾损坏：此前的内容均在。</translation>
    </message>
    <message>
        <source>Messages are kept however old they are.</source>
        <translation>消息无论多旧都会保留。</translation>
    </message>
    <message>
        <source>The journal takes %1 MiB at most.</source>
        <translation>日志最多占用 %1 MiB。</translation>
    </message>
    <message>
        <source>The journal may take any room.</source>
        <translation>日志可占用任意空间。</translation>
    </message>
    <message>
        <source>Of each server any number of messages is kept.</source>
        <translation>每个服务器的消息保留数量不限。</translation>
    </message>
    <message>
        <source>Messages older than this go; 0: never (30).</source>
        <translation>早于此天数的消息将被删除；0：从不（30）。</translation>
    </message>
    <message>
        <source>The oldest messages go when all take more than this; 0: never (20480).</source>
        <translation>总量超过此值时删除最旧的消息；0：从不（20480）。</translation>
    </message>
    <message>
        <source>Only so many newest messages of each server stay; 0: all (0).</source>
        <translation>每个服务器只保留这么多最新消息；0：全部（0）。</translation>
    </message>
    <message>
        <source>Messages that could not be read and were not searched: %1.</source>
        <translation>无法读取而未搜索的消息：%1。</translation>
    </message>
    <message>
        <source>Only so many messages, the newest (with --follow 10).</source>
        <translation>只显示这么多条最新消息（使用 --follow 时为 10）。</translation>
    </message>
    <message>
        <source>Goes on with what is written from now on.</source>
        <translation>持续显示此后写入的内容。</translation>
    </message>
    <message>
        <source>text: a line for each message. json: an object for each line.</source>
        <translation>text：每条消息一行。json：每行一个对象。</translation>
    </message>
    <message>
        <source>Segment %1: the beginning of the index file is damaged.</source>
        <translation>段 %1：索引文件的开头已损坏。</translation>
    </message>
    <message>
        <source>Segment %1: the body file is gone, or its beginning is damaged.</source>
        <translation>段 %1：正文文件不存在，或其开头已损坏。</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the record is damaged.</source>
        <translation>段 %1，消息 %2：记录已损坏。</translation>
    </message>
    <message>
        <source>Segment %1, message %2: the bytes are damaged.</source>
        <translation>段 %1，消息 %2：字节已损坏。</translation>
    </message>
    <message>
        <source>Message %1: missing, in no segment.</source>
        <translation>消息 %1：缺失，不在任何段中。</translation>
    </message>
    <message>
        <source>The name table is damaged or gone: some messages may be without server, method or tool.</source>
        <translation>名称表已损坏或不存在：某些消息可能缺少服务器、方法或工具。</translation>
    </message>
    <message>
        <source>The file that says what is no longer kept is damaged.</source>
        <translation>记载不再保留内容的文件已损坏。</translation>
    </message>
    <message>
        <source>all as they were written.</source>
        <translation>全部与写入时一致。</translation>
    </message>
    <message>
        <source>%1 of them damaged or missing.</source>
        <translation>其中 %1 条损坏或缺失。</translation>
    </message>
    <message>
        <source>%1 bytes were torn off at the end; the next start cuts them.</source>
        <translation>末尾有 %1 字节残缺；下次启动时会截去。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>最旧</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>段</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Other files</source>
        <translation>其他文件</translation>
    </message>
    <message>
        <source>check: again and again, until it is interrupted.</source>
        <translation>check：反复进行，直到被中断。</translation>
    </message>
    <message>
        <source>check: so long between two checks; the server&apos;s own setting if absent.</source>
        <translation>check：两次检查的间隔；默认为服务器自身的设置。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>(unknown)</source>
        <translation>（未知）</translation>
    </message>
    <message>
        <source>No calls.</source>
        <translation>没有调用。</translation>
    </message>
    <message>
        <source>server, tool, caller, method or all: one row for each (server).</source>
        <translation>server、tool、caller、method 或 all：每项一行（server）。</translation>
    </message>
    <message>
        <source>second, minute or hour: one row for each in which something happened.</source>
        <translation>second、minute 或 hour：有活动的每个时段一行。</translation>
    </message>
    <message>
        <source>Only this server.</source>
        <translation>仅此服务器。</translation>
    </message>
    <message>
        <source>Only this tool.</source>
        <translation>仅此工具。</translation>
    </message>
    <message>
        <source>Only calls of this caller: form, cli, suite …</source>
        <translation>仅此调用方的调用：form、cli、suite …</translation>
    </message>
    <message>
        <source>Only this method.</source>
        <translation>仅此方法。</translation>
    </message>
    <message>
        <source>Only from then on: 10m, 2h, 3d, today, 2026-11-28, 14:30 …</source>
        <translation>仅从此时开始：10m、2h、3d、today、2026-11-28、14:30 …</translation>
    </message>
    <message>
        <source>Only before then.</source>
        <translation>仅在此之前。</translation>
    </message>
    <message>
        <source>--%1 wants a time, not “%2”.</source>
        <translation>--%1 需要时间，而不是“%2”。</translation>
    </message>
    <message>
        <source>For example 10m, 2h, 3d, today, 2026-11-28T14:30 or 14:30.</source>
        <translation>例如 10m、2h、3d、today、2026-11-28T14:30 或 14:30。</translation>
    </message>
    <message>
        <source>Calls, errors, durations and bytes, from the journal. Percentiles are right within 1 %.</source>
        <translation>日志中的调用、错误、时长和字节。百分位数的误差在 1 % 以内。</translation>
    </message>
    <message>
        <source>--over and --by do not go together.</source>
        <translation>--over 和 --by 不能同时使用。</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>比率</translation>
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
        <translation>已发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>--otlp does not report tools/call with --params; use --tool-name.</source>
        <translation>--otlp 不报告带 --params 的 tools/call；请使用 --tool-name。</translation>
    </message>
    <message>
        <source>Reports every request to this OpenTelemetry collector (OTLP/HTTP): http://localhost:4318, or env to take OTEL_EXPORTER_OTLP_ENDPOINT. Header fields come from OTEL_EXPORTER_OTLP_HEADERS.</source>
        <translation>向此 OpenTelemetry 收集器报告每个请求（OTLP/HTTP）：http://localhost:4318，或用 env 取自 OTEL_EXPORTER_OTLP_ENDPOINT。标头取自 OTEL_EXPORTER_OTLP_HEADERS。</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) written as %2.</source>
        <translation>
            <numerusform>已将 %1 条记录写为 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets that were recognised are masked: %1 place(s).</source>
        <translation>
            <numerusform>识别出的机密已遮蔽：%1 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are damaged in the journal and without their bytes.</source>
        <translation>
            <numerusform>日志中有 %1 条消息已损坏，缺少其字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are left out; the file says why.</source>
        <translation>
            <numerusform>略去了 %1 条消息；文件中说明了原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes one folder at most.</source>
        <translation>%1 最多接受一个文件夹。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal import FILE [--folder FOLDER]
Makes a journal of a session file (.signalbox) or of JSON lines, with the true times.
</source>
        <translation>用法：signalbox-cli journal import FILE [--folder FOLDER]
由会话文件（.signalbox）或 JSON 行建立日志，保留真实时间。
</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) are now in %2.</source>
        <translation>
            <numerusform>%1 条记录现已在 %2 中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are not what their checksum says; they are marked.</source>
        <translation>
            <numerusform>%1 条消息与校验和不符；已作标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s) are without their bytes.</source>
        <translation>
            <numerusform>%1 条消息缺少其字节。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Messages are kept for %1 day(s).</source>
        <translation>
            <numerusform>消息保留 %1 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 message(s) of each server are kept.</source>
        <translation>
            <numerusform>每个服务器保留最新的 %1 条消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>journal keep takes no “%1”.</source>
        <translation>journal keep 不接受“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 message(s)</source>
        <translation>
            <numerusform>%1 / %2 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal rebuild [[--folder] FOLDER]
Derives calls, statistics and the text index anew from the messages. Notes, tags and samples stay.
</source>
        <translation>用法：signalbox-cli journal rebuild [[--folder] FOLDER]
由消息重新生成调用、统计和文本索引。备注、标签和采样值保持不变。
</translation>
    </message>
    <message numerus="yes">
        <source>Derived %1 message(s) anew in %2 s.</source>
        <translation>
            <numerusform>已用 %2 秒重新生成 %1 条消息。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 segment(s)</source>
        <translation>
            <numerusform>%1 个段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2, %3 bytes: </source>
        <translation>%1，位于 %2，%3 字节： </translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal verify [[--folder] FOLDER]
Reads every byte of the journal and names what is damaged, by segment and message. Changes nothing.
Exit code 0: all is as it was written; 1: something is not, or there is no journal to read.
</source>
        <translation>用法：signalbox-cli journal verify [[--folder] FOLDER]
读取日志的每个字节，按段和消息指出损坏之处。不作任何更改。
退出码 0：全部与写入时一致；1：存在不一致，或没有可读取的日志。
</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal where [[--folder] FOLDER]
Says where the journal is, how large it is, how many messages it holds and from when to when.
</source>
        <translation>用法：signalbox-cli journal where [[--folder] FOLDER]
显示日志的位置、大小、消息数量和起止时间。
</translation>
    </message>
    <message>
        <source>The same as --folder.</source>
        <translation>与 --folder 相同。</translation>
    </message>
    <message>
        <source>No team&apos;s database is set.</source>
        <translation>未设置团队数据库。</translation>
    </message>
    <message>
        <source>Give one with --database, or set one in the window (Settings, Team).</source>
        <translation>请用 --database 指定，或在窗口中设置（设置，团队）。</translation>
    </message>
    <message>
        <source>%1 took the connection; calls are sent as %2.</source>
        <translation>%1 已接受连接；调用以 %2 的名义发送。</translation>
    </message>
    <message>
        <source>Calls sent: %1.</source>
        <translation>已发送的调用：%1。</translation>
    </message>
    <message>
        <source>postgresql://user@host/database, not the one in the settings.</source>
        <translation>postgresql://user@host/database，代替设置中的数据库。</translation>
    </message>
    <message>
        <source>status, push: the name to send calls under.</source>
        <translation>status、push：发送调用所用的名称。</translation>
    </message>
    <message>
        <source>stats: only this member&apos;s calls.</source>
        <translation>stats：仅此成员的调用。</translation>
    </message>
    <message>
        <source>stats: one row for each member.</source>
        <translation>stats：每个成员一行。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli team status   connects, tells who sent calls last and what waits here
  signalbox-cli team push     sends the calls that are not in the database yet
  signalbox-cli team stats    the figures of all members
The password comes from PGPASSWORD, ~/.pgpass or, for the database of the settings, the keychain.
</source>
        <translation>用法：
  signalbox-cli team status   连接，显示谁最近发送过调用以及此处待发的内容
  signalbox-cli team push     发送数据库中尚没有的调用
  signalbox-cli team stats    所有成员的数据
密码来自 PGPASSWORD、~/.pgpass，或（对于设置中的数据库）钥匙串。
</translation>
    </message>
    <message>
        <source>team wants status, push or stats.</source>
        <translation>team 需要 status、push 或 stats。</translation>
    </message>
    <message>
        <source>team wants status, push or stats, not “%1”.</source>
        <translation>team 需要 status、push 或 stats，而不是“%1”。</translation>
    </message>
    <message>
        <source>--members does not go with --by or --over.</source>
        <translation>--members 不能与 --by 或 --over 一起使用。</translation>
    </message>
    <message>
        <source>--session goes with tools/call.</source>
        <translation>--session 用于 tools/call。</translation>
    </message>
    <message>
        <source>The secure session a tools/call belongs to; sessions --help tells more.</source>
        <translation>tools/call 所属的安全会话；详见 sessions --help。</translation>
    </message>
    <message>
        <source>Its definition has changed since it was accepted:</source>
        <translation>其定义自接受以来已更改：</translation>
    </message>
    <message>
        <source>Its definition:</source>
        <translation>其定义：</translation>
    </message>
    <message>
        <source>May this call go? (%1)</source>
        <translation>是否放行此调用？（%1）</translation>
    </message>
    <message>
        <source>Tool: %1</source>
        <translation>工具：%1</translation>
    </message>
    <message>
        <source>Asked for by: %1</source>
        <translation>请求方：%1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>y: accept this definition and call, Enter: no: </source>
        <translation>y：接受此定义并调用，Enter：否： </translation>
    </message>
    <message>
        <source>o: once, Enter: no: </source>
        <translation>o：一次，Enter：否： </translation>
    </message>
    <message>
        <source>o: once, s: this session, a: always for this definition, Enter: no: </source>
        <translation>o：一次，s：本次会话，a：对此定义始终允许，Enter：否： </translation>
    </message>
    <message>
        <source>There are more differences than can be shown.</source>
        <translation>差异太多，无法全部显示。</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>No definitions were accepted yet: each is when its tool is called for the first time.</source>
        <translation>尚未接受任何定义：首次调用工具时会接受其定义。</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>--%1 wants a number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 的数，而不是“%4”。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, as usual</source>
        <translation>%1，默认值</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>gates: longest time without an answer, in seconds; 0: as usual.</source>
        <translation>gates：无应答的最长时间，单位秒；0：默认。</translation>
    </message>
    <message>
        <source>gates: longest time of a call with all that it waits for; 0: as usual.</source>
        <translation>gates：一次调用连同其全部等待的最长时间；0：默认。</translation>
    </message>
    <message>
        <source>gates: of one call, in all.</source>
        <translation>gates：一次调用总计的次数。</translation>
    </message>
    <message>
        <source>gates: so many failures in a row stop further calls; 0: never.</source>
        <translation>gates：连续失败这么多次后停止后续调用；0：从不。</translation>
    </message>
    <message>
        <source>gates: so long they are stopped, in seconds.</source>
        <translation>gates：停止的时长，单位秒。</translation>
    </message>
    <message>
        <source>gates: results of tools that only read are used again.</source>
        <translation>gates：重复使用只读工具的结果。</translation>
    </message>
    <message>
        <source>gates: the server&apos;s word on what its tools do is believed.</source>
        <translation>gates：信任服务器对其工具行为的说明。</translation>
    </message>
    <message>
        <source>gates: a connection that is lost is made anew.</source>
        <translation>gates：连接丢失后重新建立。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>request limit</source>
        <translation>请求时限</translation>
    </message>
    <message>
        <source>total limit</source>
        <translation>总时限</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>breaker stops after</source>
        <translation>熔断条件</translation>
    </message>
    <message>
        <source>%1 failures in a row</source>
        <translation>连续失败 %1 次</translation>
    </message>
    <message>
        <source>breaker rests</source>
        <translation>熔断时长</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>on, once hints are trusted</source>
        <translation>信任提示信息后开启</translation>
    </message>
    <message>
        <source>on, for %1</source>
        <translation>开启，%1</translation>
    </message>
    <message>
        <source>trust hints</source>
        <translation>信任提示信息</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>可重复</translation>
    </message>
    <message>
        <source>reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>There are %1, %2 bytes.</source>
        <translation>共有 %1，%2 字节。</translation>
    </message>
    <message>
        <source>The oldest file was begun at %1.</source>
        <translation>最旧的文件始于 %1。</translation>
    </message>
    <message>
        <source>By these rules none goes.</source>
        <translation>按这些规则不删除任何内容。</translation>
    </message>
    <message>
        <source>By these rules %1 go, %2 bytes.</source>
        <translation>按这些规则删除 %1，%2 字节。</translation>
    </message>
    <message>
        <source>Only says what would go; changes nothing.</source>
        <translation>只说明会删除什么；不作任何更改。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
Shows, or changes, how long messages are kept, what there is and what goes. Whole files go, so a little
more may stay; pinned messages always do. Takes effect when Signalbox is started the next time; in the
window&apos;s settings, at once.
</source>
        <translation>用法：signalbox-cli journal keep [--days N] [--megabytes N] [--per-server N] [--dry-run]
显示或更改消息的保留时间，以及现有和将删除的内容。删除以整个文件为单位，
因此可能会多保留一些；固定的消息始终保留。下次启动 Signalbox 时生效；
在窗口设置中更改则立即生效。
</translation>
    </message>
    <message>
        <source>A call of several rounds, and a task, as one line; it passes if one of its messages does.</source>
        <translation>将多轮调用或任务合为一行；其中一条消息符合即显示。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
Lists messages of the journal.

Filter: words and &quot;phrases&quot; in messages or names, and key:value[,value …]; - or not, or, ( ).
  * stands for any text. Numbers: &gt;100ms, &lt;=1MB, 100ms..2s. Times: 10m, today, 14:30, 2026-11-28.
</source>
        <translation>用法：signalbox-cli journal list [FILTER …] [--last N] [--follow | --folded]
列出日志中的消息。

筛选：消息或名称中的词和 &quot;短语&quot;，以及 key:value[,value …]；- 或 not、or、( )。
  * 代表任意文本。数值：&gt;100ms、&lt;=1MB、100ms..2s。时间：10m、today、14:30、2026-11-28。
</translation>
    </message>
    <message>
        <source>--follow and --folded do not go together: an exchange is one line when all of it is known.</source>
        <translation>--follow 和 --folded 不能同时使用：交换的全部内容已知后才合为一行。</translation>
    </message>
    <message>
        <source>%1 wants a time such as 90s, 30m, 1h or 2d, not “%2”.</source>
        <translation>%1 需要时间，例如 90s、30m、1h 或 2d，而不是“%2”。</translation>
    </message>
    <message>
        <source>%1 has no rules.</source>
        <translation>%1 没有规则。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>do</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>callers</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>规则位于 %1。</translation>
    </message>
    <message>
        <source>As long as it stands, every call asks first.</source>
        <translation>在其改变之前，每次调用都会先询问。</translation>
    </message>
    <message>
        <source>There is no %1: every call may go.</source>
        <translation>没有 %1：每次调用都放行。</translation>
    </message>
    <message>
        <source>Calls that no rule speaks of: %1.</source>
        <translation>没有规则涉及的调用：%1。</translation>
    </message>
    <message>
        <source>Forgot what was accepted of “%1”.</source>
        <translation>已忘记对“%1”的接受记录。</translation>
    </message>
    <message>
        <source>test: one argument; JSON where the tool&apos;s schema wants it; can be repeated.</source>
        <translation>test：一个参数；工具的模式要求时为 JSON；可重复。</translation>
    </message>
    <message>
        <source>test: all arguments as one JSON object.</source>
        <translation>test：所有参数作为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>test: who would ask: cli (if absent), form, suite …</source>
        <translation>test：假定的请求方：cli（默认）、form、suite …</translation>
    </message>
    <message>
        <source>test: the secure session it would belong to.</source>
        <translation>test：假定所属的安全会话。</translation>
    </message>
    <message>
        <source>definitions: connects, and shows which differ from what the server gives now.</source>
        <translation>definitions：连接并显示哪些定义与服务器当前给出的不同。</translation>
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
        <translation>用法：
  signalbox-cli policy show                  规则及其文件的位置
  signalbox-cli policy test SERVER.TOOL      说明如何判定调用及原因，但不进行调用；
                                             放行时以 0 结束，不放行或需询问时以 12 结束
  signalbox-cli policy definitions [SERVER]  已接受的工具定义
  signalbox-cli policy accept SERVER.TOOL    接受服务器当前给出的定义
  signalbox-cli policy forget SERVER         忘记对某服务器的接受记录
SERVER 取自 Signalbox 自己的列表：signalbox-cli servers list。
</translation>
    </message>
    <message>
        <source>policy %1 wants SERVER.TOOL.</source>
        <translation>policy %1 需要 SERVER.TOOL。</translation>
    </message>
    <message>
        <source>policy %1 wants the name of a server.</source>
        <translation>policy %1 需要服务器名称。</translation>
    </message>
    <message>
        <source>policy %1 takes no “%2”.</source>
        <translation>policy %1 不接受“%2”。</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget.</source>
        <translation>policy 需要 show、test、definitions、accept 或 forget。</translation>
    </message>
    <message>
        <source>policy wants show, test, definitions, accept or forget, not “%1”.</source>
        <translation>policy 需要 show、test、definitions、accept 或 forget，而不是“%1”。</translation>
    </message>
    <message>
        <source>--%1 goes with policy test.</source>
        <translation>--%1 用于 policy test。</translation>
    </message>
    <message>
        <source>--%1 goes with policy definitions.</source>
        <translation>--%1 用于 policy definitions。</translation>
    </message>
    <message>
        <source>“%1” is not SERVER.TOOL of a server in the list.</source>
        <translation>“%1”不是列表中某服务器的 SERVER.TOOL。</translation>
    </message>
    <message>
        <source>servers %1 wants one name.</source>
        <translation>servers %1 需要一个名称。</translation>
    </message>
    <message>
        <source>Settings of the gates go with servers gates.</source>
        <translation>关卡的设置用于 servers gates。</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>没有会话。</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>called</source>
        <translation>已调用</translation>
    </message>
    <message>
        <source>Goes on until %1.</source>
        <translation>持续到 %1。</translation>
    </message>
    <message>
        <source>Ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>create: for whom the calls are made.</source>
        <translation>create：为谁进行调用。</translation>
    </message>
    <message>
        <source>create: what may be called, server.tool with * and ?, separated by commas; can be repeated.</source>
        <translation>create：可调用的内容，server.tool，可用 * 和 ?，以逗号分隔；可重复。</translation>
    </message>
    <message>
        <source>create, renew: how long from now: 90s, 30m, 1h, 2d (1h).</source>
        <translation>create、renew：从现在起的时长：90s、30m、1h、2d（1h）。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   prints its id
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
A call that is made with --session ID goes only if the session permits it and is not over.
</source>
        <translation>用法：
  signalbox-cli sessions create --user NAME --tools PATTERN[,PATTERN] [--for 1h]   输出其 ID
  signalbox-cli sessions list
  signalbox-cli sessions renew ID [--for 1h]
  signalbox-cli sessions end ID
以 --session ID 进行的调用，只有在会话允许且未结束时才放行。
</translation>
    </message>
    <message>
        <source>sessions create wants --user and --tools.</source>
        <translation>sessions create 需要 --user 和 --tools。</translation>
    </message>
    <message>
        <source>sessions %1 wants the id of a session.</source>
        <translation>sessions %1 需要会话的 ID。</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end.</source>
        <translation>sessions 需要 create、list、renew 或 end。</translation>
    </message>
    <message>
        <source>sessions wants create, list, renew or end, not “%1”.</source>
        <translation>sessions 需要 create、list、renew 或 end，而不是“%1”。</translation>
    </message>
    <message>
        <source>sessions %1 takes no “%2”.</source>
        <translation>sessions %1 不接受“%2”。</translation>
    </message>
    <message>
        <source>--user and --tools go with sessions create.</source>
        <translation>--user 和 --tools 用于 sessions create。</translation>
    </message>
    <message>
        <source>--for goes with sessions create and renew.</source>
        <translation>--for 用于 sessions create 和 renew。</translation>
    </message>
    <message>
        <source>Calls that wait here: %1.</source>
        <translation>此处等待发送的调用：%1。</translation>
    </message>
    <message>
        <source>Nobody is signed in to %1.</source>
        <translation>没有人登录 %1。</translation>
    </message>
    <message>
        <source>Signed in to %1 at %2, as client %3.</source>
        <translation>已登录 %1，通过 %2，客户端为 %3。</translation>
    </message>
    <message>
        <source>Scopes: %1</source>
        <translation>权限范围：%1</translation>
    </message>
    <message>
        <source>The token expires at %1.</source>
        <translation>令牌于 %1 过期。</translation>
    </message>
    <message>
        <source>The token expires at %1 and is then renewed.</source>
        <translation>令牌于 %1 过期，届时会续期。</translation>
    </message>
    <message>
        <source>o: once, s: this session, Enter: no: </source>
        <translation>o：一次，s：本次会话，Enter：否： </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n result(s).</source>
        <translation>
            <numerusform>已忘记 %n 个结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>No Signalbox is running with these folders.</source>
        <translation>没有使用这些文件夹的 Signalbox 在运行。</translation>
    </message>
    <message>
        <source>What calls did is forgotten when it ends: nothing is to be done.</source>
        <translation>调用的记录随其结束而遗忘：无需处理。</translation>
    </message>
    <message>
        <source>This is what is set.</source>
        <translation>以下是当前设置。</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>运行中的 Signalbox 的应答无法在此理解。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli breakers [SERVER]              how often calls failed in a row, which are stopped, and until when
  signalbox-cli breakers reset SERVER[.TOOL]   lets calls pass at once
They are those of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>用法：
  signalbox-cli breakers [SERVER]              调用连续失败的次数、哪些已停止以及停到何时
  signalbox-cli breakers reset SERVER[.TOOL]   立即放行调用
显示的是当前运行的 Signalbox 的状态。未运行时也会显示设置：
signalbox-cli servers gates NAME 可更改设置。
</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli cache [SERVER]         how much is kept of which tool, and for how long still
  signalbox-cli cache clear [SERVER]   forgets it
It is that of the Signalbox that is running now. What is set is shown without it, too:
signalbox-cli servers gates NAME changes it.
</source>
        <translation>用法：
  signalbox-cli cache [SERVER]         每个工具保留了多少、还会保留多久
  signalbox-cli cache clear [SERVER]   将其清除
显示的是当前运行的 Signalbox 的缓存。未运行时也会显示设置：
signalbox-cli servers gates NAME 可更改设置。
</translation>
    </message>
    <message>
        <source>breakers reset wants SERVER or SERVER.TOOL.</source>
        <translation>breakers reset 需要 SERVER 或 SERVER.TOOL。</translation>
    </message>
    <message>
        <source>%1 takes no “%2”.</source>
        <translation>%1 不接受“%2”。</translation>
    </message>
    <message>
        <source>half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>（全部）</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>没有服务器。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>breaker</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>连续失败次数</translation>
    </message>
    <message>
        <source>next try</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>stops after</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>rests</source>
        <translation>停止时长</translation>
    </message>
    <message>
        <source>Nothing had failed.</source>
        <translation>没有失败。</translation>
    </message>
    <message>
        <source>Calls of “%1” pass; its breaker was %2.</source>
        <translation>“%1”的调用已放行；其熔断器此前为%2。</translation>
    </message>
    <message>
        <source>Nothing was asked for that may be kept.</source>
        <translation>没有请求过可保留的内容。</translation>
    </message>
    <message>
        <source>results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>oldest</source>
        <translation>最旧</translation>
    </message>
    <message>
        <source>remains</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>%1 results and %2 bytes in all.</source>
        <translation>共 %1 个结果，%2 字节。</translation>
    </message>
    <message>
        <source>keeps for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>set: automatic, none, header, query, basic, bearer, jwt, oauth, client-credentials, workload-identity or enterprise. Another kind forgets what was set for the old one.</source>
        <translation>set：automatic、none、header、query、basic、bearer、jwt、oauth、client-credentials、workload-identity 或 enterprise。换用其他种类会忘记原有设置。</translation>
    </message>
    <message>
        <source>set: the header, the query&apos;s parameter or the user.</source>
        <translation>set：标头、查询参数或用户。</translation>
    </message>
    <message>
        <source>set: which secret: secret, client-secret, private-key or passphrase.</source>
        <translation>set：哪个机密：secret、client-secret、private-key 或 passphrase。</translation>
    </message>
    <message>
        <source>set: keeps no secret; this environment variable holds it.</source>
        <translation>set：不保存机密；由此环境变量提供。</translation>
    </message>
    <message>
        <source>set: of OAuth, registered beforehand.</source>
        <translation>set：OAuth 的，事先注册。</translation>
    </message>
    <message>
        <source>set: the issuer that it was registered at.</source>
        <translation>set：其注册所在的颁发者。</translation>
    </message>
    <message>
        <source>set: how the client shows who it is.</source>
        <translation>set：客户端如何证明身份。</translation>
    </message>
    <message>
        <source>set: the authorization server to use, of several.</source>
        <translation>set：有多个授权服务器时使用哪一个。</translation>
    </message>
    <message>
        <source>set: asks for this scope as well; can be repeated.</source>
        <translation>set：同时请求此权限范围；可重复。</translation>
    </message>
    <message>
        <source>set: HS256, RS256 or ES256, of tokens and assertions that are signed here.</source>
        <translation>set：HS256、RS256 或 ES256，用于在此签署的令牌和断言。</translation>
    </message>
    <message>
        <source>set: the key&apos;s name in them.</source>
        <translation>set：其中的密钥名称。</translation>
    </message>
    <message>
        <source>set: the key that signs them, PEM.</source>
        <translation>set：签署它们的密钥，PEM。</translation>
    </message>
    <message>
        <source>set: holds a workload&apos;s token.</source>
        <translation>set：存放工作负载的令牌。</translation>
    </message>
    <message>
        <source>set: iss of tokens that are signed here.</source>
        <translation>set：在此签署的令牌的 iss。</translation>
    </message>
    <message>
        <source>set: their sub.</source>
        <translation>set：其 sub。</translation>
    </message>
    <message>
        <source>set: their aud; can be repeated.</source>
        <translation>set：其 aud；可重复。</translation>
    </message>
    <message>
        <source>set: how long they are good.</source>
        <translation>set：其有效时长。</translation>
    </message>
    <message>
        <source>set: more claims, one JSON object.</source>
        <translation>set：更多声明，一个 JSON 对象。</translation>
    </message>
    <message>
        <source>set: so many requests in one window of time; 0: as many as one likes.</source>
        <translation>set：一个时间窗口内的请求数；0：不限。</translation>
    </message>
    <message>
        <source>set: the length of that window.</source>
        <translation>set：该窗口的长度。</translation>
    </message>
    <message>
        <source>set: whether more requests wait (on) or fail at once (off).</source>
        <translation>set：超出的请求是等待（on）还是立即失败（off）。</translation>
    </message>
    <message>
        <source>set: our certificate, PEM or PKCS#12; empty: none.</source>
        <translation>set：我方证书，PEM 或 PKCS#12；为空：无。</translation>
    </message>
    <message>
        <source>set: its key, PEM.</source>
        <translation>set：其密钥，PEM。</translation>
    </message>
    <message>
        <source>set: authorities trusted beside the system&apos;s, PEM.</source>
        <translation>set：除系统之外还信任的证书颁发机构，PEM。</translation>
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
        <translation>用法：
  signalbox-cli credentials show [NAME]          向服务器出示什么，以及每个机密的来源
  signalbox-cli credentials set NAME [--kind …]  进行设置；机密会询问，或从管道读取
  signalbox-cli credentials test NAME            连接一次；服务器准许时以 0 结束
  signalbox-cli credentials forget NAME          忘记该服务器的机密和令牌
  signalbox-cli credentials store [PLACE]        机密的保存位置：keychain、file 或 memory
NAME 取自 Signalbox 自己的服务器列表：signalbox-cli servers list。机密不作为参数，
也不会显示。
</translation>
    </message>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 需要数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>--from-env wants the name of an environment variable.</source>
        <translation>--from-env 需要环境变量的名称。</translation>
    </message>
    <message>
        <source>--slot wants one of secret, client-secret, private-key, passphrase.</source>
        <translation>--slot 需要 secret、client-secret、private-key、passphrase 之一。</translation>
    </message>
    <message>
        <source>A secret is no argument: it is asked for, or read from standard input.</source>
        <translation>机密不作为参数：会询问，或从标准输入读取。</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store.</source>
        <translation>credentials 需要 show、set、test、forget 或 store。</translation>
    </message>
    <message>
        <source>credentials wants show, set, test, forget or store, not “%1”.</source>
        <translation>credentials 需要 show、set、test、forget 或 store，而不是“%1”。</translation>
    </message>
    <message>
        <source>credentials %1 wants the name of a server.</source>
        <translation>credentials %1 需要服务器名称。</translation>
    </message>
    <message>
        <source>credentials %1 takes one name and no more words.</source>
        <translation>credentials %1 只接受一个名称。</translation>
    </message>
    <message>
        <source>What is to be changed goes with credentials set.</source>
        <translation>要更改的内容用于 credentials set。</translation>
    </message>
    <message>
        <source>gates: for so long.</source>
        <translation>gates：持续时长。</translation>
    </message>
    <message>
        <source>gates: tools that may be called twice, separated by commas; none if empty.</source>
        <translation>gates：可调用两次的工具，以逗号分隔；为空则无。</translation>
    </message>
    <message>
        <source>from the variable %1</source>
        <translation>来自变量 %1</translation>
    </message>
    <message>
        <source>from the variable %1, which is not set</source>
        <translation>来自变量 %1，但未设置</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>来自文件 %1</translation>
    </message>
    <message>
        <source>from the file %1, which is not there</source>
        <translation>来自文件 %1，但不存在</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>保存在此处</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The name and password of the address go as Basic credentials; the password is not kept: name a variable that holds it with --basic-env, or set it in the window.</source>
        <translation>地址中的名称和密码作为 Basic 凭据发送；密码不予保存：请用 --basic-env 指定存有它的变量，或在窗口中设置。</translation>
    </message>
    <message>
        <source>servers %1 takes no “%2”.</source>
        <translation>servers %1 不接受“%2”。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli credentials store                        where secrets are kept
  signalbox-cli credentials store keychain|file|memory   keeps them there, and moves what is kept
A file is encrypted by a passphrase: SIGNALBOX_SECRETS_PASSPHRASE, or what you type at the terminal.
</source>
        <translation>用法：
  signalbox-cli credentials store                        机密的保存位置
  signalbox-cli credentials store keychain|file|memory   改存到该处，并移动已保存的内容
文件由口令加密：SIGNALBOX_SECRETS_PASSPHRASE，或您在终端中输入的口令。
</translation>
    </message>
    <message>
        <source>credentials store takes one word: keychain, file or memory.</source>
        <translation>credentials store 只接受一个词：keychain、file 或 memory。</translation>
    </message>
    <message>
        <source>A passphrase is no argument: it is asked for, or in SIGNALBOX_SECRETS_PASSPHRASE.</source>
        <translation>口令不作为参数：会询问，或取自 SIGNALBOX_SECRETS_PASSPHRASE。</translation>
    </message>
    <message>
        <source>Only calls of this server.</source>
        <translation>仅此服务器的调用。</translation>
    </message>
    <message>
        <source>Only calls of this tool.</source>
        <translation>仅此工具的调用。</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text 或 json。</translation>
    </message>
    <message>
        <source>calls --help tells more.</source>
        <translation>详见 calls --help。</translation>
    </message>
    <message>
        <source>There are several calls named “%1”; take the number.</source>
        <translation>有多个名为“%1”的调用；请使用编号。</translation>
    </message>
    <message>
        <source>There is no call “%1”; calls list names them.</source>
        <translation>没有调用“%1”；calls list 会列出它们。</translation>
    </message>
    <message>
        <source>call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>There are no such calls.</source>
        <translation>没有这样的调用。</translation>
    </message>
    <message>
        <source>The server of this call is not in the list any more.</source>
        <translation>此调用的服务器已不在列表中。</translation>
    </message>
    <message>
        <source>--copy-as goes with tools/call and --tool-name.</source>
        <translation>--copy-as 与 tools/call 和 --tool-name 一起使用。</translation>
    </message>
    <message>
        <source>--copy-as makes no call: give it without --%1.</source>
        <translation>--copy-as 不进行调用：请不要同时给出 --%1。</translation>
    </message>
    <message>
        <source>Longest time without an answer, in milliseconds; 0: no limit.</source>
        <translation>无应答的最长时间，单位毫秒；0：不限。</translation>
    </message>
    <message>
        <source>Longest time for all that one request waits for, in milliseconds; 0: no limit.</source>
        <translation>一个请求全部等待的最长时间，单位毫秒；0：不限。</translation>
    </message>
    <message>
        <source>Does progress begin the time without an answer anew? As the server is set, else on.</source>
        <translation>进度是否重新计算无应答时间？按服务器设置，否则为开启。</translation>
    </message>
    <message>
        <source>--answers-from takes a session file, a journal in JSON lines, or a journal&apos;s folder.</source>
        <translation>--answers-from 接受会话文件、JSON 行格式的日志或日志文件夹。</translation>
    </message>
    <message>
        <source>Another call of %1 is named “%2” already.</source>
        <translation>%1 的另一个调用已命名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>“%1” has no name any more.</source>
        <translation>“%1”不再有名称。</translation>
    </message>
    <message>
        <source>“%1” is named “%2”.</source>
        <translation>“%1”已命名为“%2”。</translation>
    </message>
    <message>
        <source>“%1” is pinned.</source>
        <translation>“%1”已固定。</translation>
    </message>
    <message>
        <source>“%1” is not pinned any more.</source>
        <translation>“%1”已取消固定。</translation>
    </message>
    <message>
        <source>A Signalbox is running, which has these calls in its memory.</source>
        <translation>有 Signalbox 正在运行，这些调用在其内存中。</translation>
    </message>
    <message>
        <source>Change them in its window, or end it first.</source>
        <translation>请在其窗口中更改，或先将其退出。</translation>
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
        <translation>用法：signalbox-cli calls list [--server NAME] [--tool NAME]
      signalbox-cli calls show CALL
      signalbox-cli calls run CALL [调用的选项]
      signalbox-cli calls name CALL NAME     （NAME 为空则去除名称）
      signalbox-cli calls pin CALL…          calls unpin CALL…          calls remove CALL…
在窗口中进行过的调用。CALL 是列表中的编号或名称。调用中的机密不予保留：
请用 run --tool-args-json 提供。有 Signalbox 正在运行时，请在其窗口中
更改调用。
</translation>
    </message>
    <message>
        <source>calls name wants a call and its new name.</source>
        <translation>calls name 需要一个调用及其新名称。</translation>
    </message>
    <message>
        <source>calls %1 wants a call.</source>
        <translation>calls %1 需要一个调用。</translation>
    </message>
    <message>
        <source>--server, --tool and --format go with calls list and calls show.</source>
        <translation>--server、--tool 和 --format 用于 calls list 和 calls show。</translation>
    </message>
    <message>
        <source>calls wants list, show CALL, run CALL, name CALL NAME, pin CALL, unpin CALL or remove CALL.</source>
        <translation>calls 需要 list、show CALL、run CALL、name CALL NAME、pin CALL、unpin CALL 或 remove CALL。</translation>
    </message>
    <message>
        <source>Answers as a recording (.signalbox, JSON lines, a journal&apos;s folder) has it; what it does not know gets --answer, else is declined.</source>
        <translation>按录制（.signalbox、JSON 行、日志文件夹）回答；其中没有的由 --answer 处理，否则拒绝。</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>what it is</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Every setting is the default.</source>
        <translation>所有设置均为默认值。</translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>settings list shows them all.</source>
        <translation>settings list 会列出全部设置。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否要用 %1？</translation>
    </message>
    <message>
        <source>Settings that became the default: %1.</source>
        <translation>已恢复默认值的设置：%1。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; it is left out.</source>
        <translation>没有设置“%1”；已略过。</translation>
    </message>
    <message>
        <source>“%1” is not changed by a file: %2.</source>
        <translation>“%1”不会由文件更改：%2。</translation>
    </message>
    <message>
        <source>The settings before are kept in %1.</source>
        <translation>先前的设置保存在 %1 中。</translation>
    </message>
    <message>
        <source>list: only what is not the default.</source>
        <translation>list：仅非默认值的设置。</translation>
    </message>
    <message>
        <source>reset: all settings but where secrets are kept.</source>
        <translation>reset：除机密保存位置之外的所有设置。</translation>
    </message>
    <message>
        <source>import: says what would change, and changes nothing.</source>
        <translation>import：说明将会更改什么，但不作更改。</translation>
    </message>
    <message>
        <source>import: what the file does not name becomes the default.</source>
        <translation>import：文件中未列出的恢复为默认值。</translation>
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
        <translation>用法：
  signalbox-cli settings list [--changed]     所有设置；* 标出非默认值的设置
  signalbox-cli settings get KEY
  signalbox-cli settings set KEY VALUE        开关为 on 或 off，名称以逗号分隔
  signalbox-cli settings reset KEY | --all
  signalbox-cli settings export [FILE]        非默认值的设置，JSON 格式，不含任何机密
  signalbox-cli settings import FILE          - 为标准输入；先前的设置会保留
运行中的 Signalbox 会在查看设置时采用与窗口有关的更改，其余在下次启动时采用。
</translation>
    </message>
    <message>
        <source>settings wants list, get, set, reset, export or import.</source>
        <translation>settings 需要 list、get、set、reset、export 或 import。</translation>
    </message>
    <message>
        <source>settings %1 cannot be understood like that.</source>
        <translation>无法理解这样的 settings %1。</translation>
    </message>
    <message>
        <source>settings --help shows it.</source>
        <translation>用法见 settings --help。</translation>
    </message>
    <message>
        <source>That option does not go with settings %1.</source>
        <translation>该选项不能用于 settings %1。</translation>
    </message>
    <message>
        <source>Usage:
  signalbox-cli auth login (URL | --server NAME [--config FILE])    signs in, with the browser
  signalbox-cli auth status (URL | --server NAME [--config FILE])   who is signed in, until when
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    renews the token now
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   has the tokens revoked, and forgets them
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   forgets the server&apos;s tokens
</source>
        <translation>用法：
  signalbox-cli auth login (URL | --server NAME [--config FILE])    通过浏览器登录
  signalbox-cli auth status (URL | --server NAME [--config FILE])   谁已登录，有效到何时
  signalbox-cli auth renew (URL | --server NAME [--config FILE])    立即续期令牌
  signalbox-cli auth revoke (URL | --server NAME [--config FILE])   撤销令牌，并将其忘记
  signalbox-cli auth logout (URL | --server NAME [--config FILE])   忘记该服务器的令牌
</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout.</source>
        <translation>auth 需要 login、status、renew、revoke 或 logout。</translation>
    </message>
    <message>
        <source>auth wants login, status, renew, revoke or logout, not “%1”.</source>
        <translation>auth 需要 login、status、renew、revoke 或 logout，而不是“%1”。</translation>
    </message>
    <message>
        <source>It can be installed.</source>
        <translation>可以安装。</translation>
    </message>
    <message>
        <source>It cannot be installed.</source>
        <translation>无法安装。</translation>
    </message>
    <message>
        <source>There is no package.json in the folder.</source>
        <translation>文件夹中没有 package.json。</translation>
    </message>
    <message>
        <source>The manifest cannot be written: %1.</source>
        <translation>无法写入清单：%1。</translation>
    </message>
    <message>
        <source>Not packed, because it is a link that leads out, or no file: %1</source>
        <translation>未打包，因为它是指向外部的链接，或不是文件：%1</translation>
    </message>
    <message>
        <source>Packed %1 files, %2 left out: %3
</source>
        <translation>已打包 %1 个文件，略过 %2 个：%3
</translation>
    </message>
    <message>
        <source>“%1” is a secret, which is not for a command line.</source>
        <translation>“%1”是机密，不应出现在命令行上。</translation>
    </message>
    <message>
        <source>The bundle has no setting “%1”.</source>
        <translation>捆绑包没有设置“%1”。</translation>
    </message>
    <message>
        <source>Leave it out: it is asked for by servers accept.</source>
        <translation>请省略它：servers accept 会询问。</translation>
    </message>
    <message>
        <source>The bundle cannot be installed: %1</source>
        <translation>无法安装捆绑包：%1</translation>
    </message>
    <message>
        <source>servers bundle check tells all.</source>
        <translation>servers bundle check 会列出全部问题。</translation>
    </message>
    <message>
        <source>Give it with --set KEY=VALUE; servers bundle show tells the keys.</source>
        <translation>请用 --set KEY=VALUE 提供；servers bundle show 会列出各键。</translation>
    </message>
    <message>
        <source>Installed %1 %2 as the server “%3”.</source>
        <translation>已将 %1 %2 安装为服务器“%3”。</translation>
    </message>
    <message>
        <source>Before it is started: signalbox-cli servers accept %1</source>
        <translation>启动之前请运行：signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>No bundle “%1” is installed.</source>
        <translation>未安装捆绑包“%1”。</translation>
    </message>
    <message>
        <source>servers bundle install installs it.</source>
        <translation>请用 servers bundle install 安装。</translation>
    </message>
    <message>
        <source>Changed servers: %1</source>
        <translation>已更改的服务器：%1</translation>
    </message>
    <message>
        <source>These servers would lose their files: %1.</source>
        <translation>这些服务器会失去其文件：%1。</translation>
    </message>
    <message>
        <source>--with-servers takes them out of the list as well.</source>
        <translation>--with-servers 会将它们也从列表中移除。</translation>
    </message>
    <message>
        <source>Removed the bundle %1.</source>
        <translation>已移除捆绑包 %1。</translation>
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
        <translation>用法：
  signalbox-cli servers bundle list
  signalbox-cli servers bundle show FILE.mcpb         它是什么、有何作用、要求提供什么
  signalbox-cli servers bundle check FILE.mcpb        有何问题；如果无法安装，则以 1 退出
  signalbox-cli servers bundle install FILE.mcpb [--name NAME] [--set KEY=VALUE]…
  signalbox-cli servers bundle update FILE.mcpb [--set KEY=VALUE]…   更新到新版本；已有设置保持不变
  signalbox-cli servers bundle remove NAME [--with-servers]
  signalbox-cli servers bundle pack FOLDER [FILE.mcpb] [--init]
安装的捆绑包会解压到 Signalbox 自己的文件夹，并添加到服务器中。接受之前不会启动其中的任何内容：
signalbox-cli servers accept NAME。机密在那时询问，并保存在机密的存放处。
</translation>
    </message>
    <message>
        <source>install: what the server is called; the bundle&apos;s name if absent.</source>
        <translation>install：服务器的名称；省略时为捆绑包的名称。</translation>
    </message>
    <message>
        <source>install, update: a setting; again for one that has several values.</source>
        <translation>install、update：一项设置；有多个值时重复。</translation>
    </message>
    <message>
        <source>install, update: only says what would be done.</source>
        <translation>install、update：只说明将会做什么。</translation>
    </message>
    <message>
        <source>pack: makes the manifest from package.json if there is none.</source>
        <translation>pack：如果没有清单，则由 package.json 生成。</translation>
    </message>
    <message>
        <source>remove: takes the servers that were made from it out of the list as well.</source>
        <translation>remove：将由其生成的服务器也从列表中移除。</translation>
    </message>
    <message>
        <source>--init goes with bundle pack.</source>
        <translation>--init 用于 bundle pack。</translation>
    </message>
    <message>
        <source>--with-servers goes with bundle remove.</source>
        <translation>--with-servers 用于 bundle remove。</translation>
    </message>
    <message>
        <source>--set and --dry-run go with bundle install and bundle update.</source>
        <translation>--set 和 --dry-run 用于 bundle install 和 bundle update。</translation>
    </message>
    <message>
        <source>--name goes with bundle install.</source>
        <translation>--name 用于 bundle install。</translation>
    </message>
    <message>
        <source>servers bundle wants list, show, check, install, update, remove or pack.</source>
        <translation>servers bundle 需要 list、show、check、install、update、remove 或 pack。</translation>
    </message>
    <message>
        <source>servers bundle --help tells more.</source>
        <translation>详见 servers bundle --help。</translation>
    </message>
    <message>
        <source>bundle %1 takes no more words.</source>
        <translation>bundle %1 不接受更多词。</translation>
    </message>
    <message>
        <source>bundle %1 wants what it is about: one file, folder or name.</source>
        <translation>bundle %1 需要对象：一个文件、文件夹或名称。</translation>
    </message>
    <message>
        <source>several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>must be given</source>
        <translation>必须提供</translation>
    </message>
    <message>
        <source>a secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>else %1</source>
        <translation>否则为 %1</translation>
    </message>
    <message>
        <source>  … and %1 more
</source>
        <translation>  … 另有 %1 项
</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 bytes, unpacked %2 in %3 entries</source>
        <translation>%1 字节，解压后 %2，共 %3 个条目</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>about</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>No bundle is installed.</source>
        <translation>未安装捆绑包。</translation>
    </message>
    <message>
        <source>Examines the server NAME of this program&apos;s file, in that program&apos;s environment.</source>
        <translation>在该程序的环境中诊断其文件中的服务器 NAME。</translation>
    </message>
    <message>
        <source>The report: %1.</source>
        <translation>报告：%1。</translation>
    </message>
    <message>
        <source>The file of the report, written whole or not at all; standard output if absent.</source>
        <translation>报告的文件，要么完整写入，要么不写；省略时为标准输出。</translation>
    </message>
    <message>
        <source>Calls no tool.</source>
        <translation>不调用任何工具。</translation>
    </message>
    <message>
        <source>Warnings count as faults for the exit code.</source>
        <translation>退出码将警告视为错误。</translation>
    </message>
    <message>
        <source>Writes the first mend of the server&apos;s entry where the entry stands.</source>
        <translation>将对服务器条目的第一项修复写回条目所在之处。</translation>
    </message>
    <message>
        <source>How long each answer is waited for.</source>
        <translation>每个应答等待多久。</translation>
    </message>
    <message>
        <source>-e, --cwd, --url, --transport and --header go with a command or an address, not with a server of the list.</source>
        <translation>-e、--cwd、--url、--transport 和 --header 用于命令或地址，不用于列表中的服务器。</translation>
    </message>
    <message>
        <source>--program wants one name of a server.</source>
        <translation>--program 需要一个服务器名称。</translation>
    </message>
    <message>
        <source>Nothing to examine.</source>
        <translation>没有可诊断的内容。</translation>
    </message>
    <message>
        <source>Give a server&apos;s name, its command after --, or its address with --url.</source>
        <translation>请提供服务器名称、-- 之后的命令，或用 --url 提供地址。</translation>
    </message>
    <message>
        <source>--mend wants a server that stands in a list.</source>
        <translation>--mend 需要列表中的服务器。</translation>
    </message>
    <message>
        <source>%1 has no server “%2”.</source>
        <translation>%1 没有服务器“%2”。</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>“%1” would start:</source>
        <translation>“%1”将启动：</translation>
    </message>
    <message>
        <source>“%1” would be reached at:</source>
        <translation>“%1”将连接到：</translation>
    </message>
    <message>
        <source>program file</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>is given the variables</source>
        <translation>获得的变量</translation>
    </message>
    <message>
        <source>is sent the headers</source>
        <translation>收到的标头</translation>
    </message>
    <message>
        <source>dangerous</source>
        <translation>危险</translation>
    </message>
    <message>
        <source>%1 decides what code is loaded into the program</source>
        <translation>%1 决定将哪些代码载入程序</translation>
    </message>
    <message>
        <source>it is given the whole environment, with every secret in it</source>
        <translation>它会获得整个环境，包括其中的所有机密</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>leaves open</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>“%1” asks for no variable or file “%2”.</source>
        <translation>“%1”不要求变量或文件“%2”。</translation>
    </message>
    <message>
        <source>“%1” leaves no “%2” open.</source>
        <translation>“%1”没有留空“%2”。</translation>
    </message>
    <message>
        <source>“%1” is a secret: every program on this machine can read arguments. Use --value-env, or give it at the terminal.</source>
        <translation>“%1”是机密：本机的所有程序都能读取参数。请使用 --value-env，或在终端中输入。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>未设置环境变量 %1。</translation>
    </message>
    <message>
        <source>May it be given %1? y, Enter: no: </source>
        <translation>允许它获得 %1？y，Enter：否： </translation>
    </message>
    <message>
        <source>May it be started? y, Enter: no: </source>
        <translation>允许启动它？y，Enter：否： </translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>此文件没有版本“%1”。</translation>
    </message>
    <message>
        <source>This difference is accepted until either side changes.</source>
        <translation>此差异已接受，直到任一方更改。</translation>
    </message>
    <message>
        <source>%1 (set by the administrator)</source>
        <translation>%1（由管理员设置）</translation>
    </message>
    <message>
        <source>No program looks for servers in %1.</source>
        <translation>没有程序在 %1 中查找服务器。</translation>
    </message>
    <message>
        <source>There is no program “%1”.</source>
        <translation>没有程序“%1”。</translation>
    </message>
    <message>
        <source>%1 has no file of its own in a project.</source>
        <translation>%1 在项目中没有自己的文件。</translation>
    </message>
    <message>
        <source>There is no home folder in which %1 could keep its file.</source>
        <translation>没有可供 %1 存放其文件的主文件夹。</translation>
    </message>
    <message>
        <source>There is no server “%1” in Signalbox.</source>
        <translation>Signalbox 中没有服务器“%1”。</translation>
    </message>
    <message>
        <source>Nothing was written. Say --yes to write it.</source>
        <translation>未写入任何内容。要写入请加 --yes。</translation>
    </message>
    <message>
        <source>Write this? Type yes: </source>
        <translation>写入吗？请输入 yes： </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>same, off</source>
        <translation>相同，已关闭</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>不同：%1</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>another program, or by hand</source>
        <translation>另一程序或手动</translation>
    </message>
    <message>
        <source>servers: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message>
        <source>None of the programs that Signalbox knows is on this machine.</source>
        <translation>本机没有 Signalbox 所知的程序。</translation>
    </message>
    <message>
        <source>No servers anywhere.</source>
        <translation>任何地方都没有服务器。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No version of this file is kept yet.</source>
        <translation>尚未保存此文件的任何版本。</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program.</source>
        <translation>没有在此程序结束后仍能保存机密的位置。</translation>
    </message>
    <message>
        <source>%1: its secrets lie where Signalbox keeps secrets now.</source>
        <translation>%1：其机密现已存放在 Signalbox 保存机密之处。</translation>
    </message>
    <message>
        <source>Earlier versions of %1 that Signalbox keeps still hold the secrets; --forget takes them out.</source>
        <translation>Signalbox 所保存的 %1 的早期版本仍含有机密；--forget 会将其去除。</translation>
    </message>
    <message>
        <source>The secrets in Signalbox&apos;s own list would go where Signalbox keeps secrets.</source>
        <translation>Signalbox 自己列表中的机密会移到 Signalbox 保存机密之处。</translation>
    </message>
    <message>
        <source>export, unify: the program, or the path of its file; repeated.</source>
        <translation>export、unify：程序，或其文件的路径；可重复。</translation>
    </message>
    <message>
        <source>unify: whose version is taken, a program&apos;s or signalbox&apos;s. remove: the program.</source>
        <translation>unify：采用谁的版本，某程序或 signalbox。remove：程序。</translation>
    </message>
    <message>
        <source>accept-difference: the program.</source>
        <translation>accept-difference：程序。</translation>
    </message>
    <message>
        <source>Files of this project folder as well, for this time; repeated.</source>
        <translation>这次还包括此项目文件夹的文件；可重复。</translation>
    </message>
    <message>
        <source>restore: only this server.</source>
        <translation>restore：仅此服务器。</translation>
    </message>
    <message>
        <source>The folder that the server is for, in Claude Code&apos;s own file.</source>
        <translation>服务器所属的文件夹，位于 Claude Code 自己的文件中。</translation>
    </message>
    <message>
        <source>programs: looks into this project folder from now on.</source>
        <translation>programs：从现在起查看此项目文件夹。</translation>
    </message>
    <message>
        <source>programs: no longer looks into it.</source>
        <translation>programs：不再查看它。</translation>
    </message>
    <message>
        <source>secrets: Signalbox&apos;s own go where it keeps secrets; programs get references.</source>
        <translation>secrets：Signalbox 自己的移到其保存机密之处；程序则改为引用。</translation>
    </message>
    <message>
        <source>secrets --move: takes them out of the kept versions of the files as well.</source>
        <translation>secrets --move：同时从所保存的文件版本中去除。</translation>
    </message>
    <message>
        <source>Shows what would be written, as a difference, and writes nothing.</source>
        <translation>以差异形式显示将写入的内容，不写入任何内容。</translation>
    </message>
    <message>
        <source>Writes without asking.</source>
        <translation>不询问直接写入。</translation>
    </message>
    <message>
        <source>servers %1 wants another number of names.</source>
        <translation>servers %1 需要不同数量的名称。</translation>
    </message>
    <message>
        <source>servers %1 --help tells more.</source>
        <translation>详见 servers %1 --help。</translation>
    </message>
    <message>
        <source>servers import wants programs, or --all.</source>
        <translation>servers import 需要程序，或 --all。</translation>
    </message>
    <message>
        <source>servers export wants --to PROGRAM.</source>
        <translation>servers export 需要 --to PROGRAM。</translation>
    </message>
    <message>
        <source>servers %1 wants --from PROGRAM.</source>
        <translation>servers %1 需要 --from PROGRAM。</translation>
    </message>
    <message>
        <source>servers accept-difference wants --in PROGRAM.</source>
        <translation>servers accept-difference 需要 --in PROGRAM。</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>没有可导入的内容。</translation>
    </message>
    <message>
        <source>Signalbox has a server “%1” already; it is left as it is.</source>
        <translation>Signalbox 已有服务器“%1”；保持不变。</translation>
    </message>
    <message>
        <source>%1: the secret in %2 goes where Signalbox keeps secrets; the entry refers to it.</source>
        <translation>%1：%2 中的机密移到 Signalbox 保存机密之处；条目改为引用它。</translation>
    </message>
    <message>
        <source>There is no place for secrets that outlives this program: give them again when a server is started, or choose a place with signalbox-cli credentials store.</source>
        <translation>没有在此程序结束后仍能保存机密的位置：请在启动服务器时再次提供，或用 signalbox-cli credentials store 选择位置。</translation>
    </message>
    <message>
        <source>every program of this machine can read it while the server runs</source>
        <translation>服务器运行期间，本机的所有程序都能读取它</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text.</source>
        <translation>没有机密以明文存于文件中。</translation>
    </message>
    <message>
        <source>Ends this one, and what it started, after asking.</source>
        <translation>询问之后结束此服务器及其启动的内容。</translation>
    </message>
    <message>
        <source>With --end: without asking.</source>
        <translation>与 --end 同用：不询问。</translation>
    </message>
    <message>
        <source>The same as --format json.</source>
        <translation>等同于 --format json。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
MCP servers that run on this machine: those of the list, those of other programs&apos; configurations, and what
goes by a server&apos;s name. Secrets in their command lines are not shown.
</source>
        <translation>用法：signalbox-cli servers ps [--json]
       signalbox-cli servers ps --end PID [--yes]
本机运行的 MCP 服务器：列表中的、其他程序配置中的，以及名称像服务器的。
其命令行中的机密不会显示。
</translation>
    </message>
    <message>
        <source>servers ps takes no “%1”.</source>
        <translation>servers ps 不接受“%1”。</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（开放）</translation>
    </message>
    <message>
        <source>pid</source>
        <translation>pid</translation>
    </message>
    <message>
        <source>of</source>
        <translation>所属</translation>
    </message>
    <message>
        <source>started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>since</source>
        <translation>开始</translation>
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
        <translation>端口</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen.</source>
        <translation>目前看来，本机没有运行 MCP 服务器。</translation>
    </message>
    <message>
        <source>Nobody can be asked here whether it is to be ended.</source>
        <translation>此处无法询问是否要结束它。</translation>
    </message>
    <message>
        <source>--yes ends it without asking.</source>
        <translation>--yes 不询问直接结束。</translation>
    </message>
    <message>
        <source>Started by %1: %2
End the process %3? y, Enter: no: </source>
        <translation>由 %1 启动：%2
结束进程 %3？y 为是，Enter 为否：</translation>
    </message>
    <message>
        <source>It runs on.</source>
        <translation>它继续运行。</translation>
    </message>
    <message>
        <source>Ended %1: %2</source>
        <translation>已结束 %1：%2</translation>
    </message>
    <message>
        <source>No MCP server has the process id %1.</source>
        <translation>没有进程 ID 为 %1 的 MCP 服务器。</translation>
    </message>
    <message>
        <source>This address tells of no server “%1”.</source>
        <translation>此地址未提及服务器“%1”。</translation>
    </message>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>注册表未说明如何连接此服务器。</translation>
    </message>
    <message>
        <source>There is no such way; servers registry show lists them.</source>
        <translation>没有这种方式；servers registry show 会列出各种方式。</translation>
    </message>
    <message>
        <source>It wants no value “%1”.</source>
        <translation>它不需要值“%1”。</translation>
    </message>
    <message>
        <source>It wants none.</source>
        <translation>它不需要任何值。</translation>
    </message>
    <message>
        <source>It wants: %1.</source>
        <translation>它需要：%1。</translation>
    </message>
    <message>
        <source>Leave it out, or give --ask %1: it is asked for when the server is started.</source>
        <translation>请省略它，或使用 --ask %1：启动服务器时会询问。</translation>
    </message>
    <message>
        <source>Would add “%1”: %2</source>
        <translation>将添加“%1”：%2</translation>
    </message>
    <message>
        <source>Added “%1”: %2</source>
        <translation>已添加“%1”：%2</translation>
    </message>
    <message>
        <source>Give it with --set %1=VALUE.</source>
        <translation>请用 --set %1=VALUE 提供。</translation>
    </message>
    <message>
        <source>Nothing newer.</source>
        <translation>没有更新的版本。</translation>
    </message>
    <message>
        <source>No server “%1” came from a registry.</source>
        <translation>没有来自注册表的服务器“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be reached; this is what was kept of it, read at %2.</source>
        <translation>无法连接 %1；以下为保存的内容，读取于 %2。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>%1: %2 servers are kept.</source>
        <translation>%1：已保存 %2 个服务器。</translation>
    </message>
    <message>
        <source>This registry is not among them.</source>
        <translation>其中没有此注册表。</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>未设置注册表。</translation>
    </message>
    <message>
        <source>search, show, add, refresh: only this registry; all that are set if absent.</source>
        <translation>search、show、add、refresh：仅此注册表；省略时为所设置的全部。</translation>
    </message>
    <message>
        <source>show, add: this version; the newest if absent.</source>
        <translation>show、add：此版本；省略时为最新版本。</translation>
    </message>
    <message>
        <source>add: the server that this address tells of, in no registry.</source>
        <translation>add：此地址提及的服务器，不在任何注册表中。</translation>
    </message>
    <message>
        <source>add: by its package of this number, as show counts them.</source>
        <translation>add：按此编号的软件包，编号同 show 所列。</translation>
    </message>
    <message>
        <source>add: at its address of this number, as show counts them.</source>
        <translation>add：按此编号的地址，编号同 show 所列。</translation>
    </message>
    <message>
        <source>add: a value that it wants; repeated. No secrets.</source>
        <translation>add：它需要的值；可重复。不可为机密。</translation>
    </message>
    <message>
        <source>add: a value that is asked for when the server is started; repeated.</source>
        <translation>add：启动服务器时询问的值；可重复。</translation>
    </message>
    <message>
        <source>add: the entry&apos;s name; made from the server&apos;s if absent.</source>
        <translation>add：条目的名称；省略时取自服务器的名称。</translation>
    </message>
    <message>
        <source>search: at most so many servers; 20 if absent.</source>
        <translation>search：至多这么多服务器；省略时为 20。</translation>
    </message>
    <message>
        <source>search, show: only what is kept; nothing is asked.</source>
        <translation>search、show：仅限已保存的内容；不发出询问。</translation>
    </message>
    <message>
        <source>update: all that have a newer version.</source>
        <translation>update：所有有新版本的。</translation>
    </message>
    <message>
        <source>add, update: says what would be written, and writes nothing.</source>
        <translation>add、update：说明将写入什么，不写入任何内容。</translation>
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
        <translation>用法：
  signalbox-cli servers registry search [WORDS…]     注册表中的服务器；读取的内容会保存
  signalbox-cli servers registry show NAME           它是什么、如何连接、需要什么
  signalbox-cli servers registry add NAME            将其添加到服务器；不启动任何内容
  signalbox-cli servers registry add --at ADDRESS NAME
  signalbox-cli servers registry at ADDRESS          某地址自行提及的服务器
  signalbox-cli servers registry updates             哪些服务器有新版本
  signalbox-cli servers registry update SERVER… | --all
  signalbox-cli servers registry sources [add|remove ADDRESS]
  signalbox-cli servers registry refresh             读取整个列表，或此后的更改
只询问设置中的注册表；除此之外不会向其发送任何内容。
</translation>
    </message>
    <message>
        <source>It is reached by a package or at an address, not both.</source>
        <translation>它通过软件包或地址连接，不能两者兼用。</translation>
    </message>
    <message>
        <source>servers registry sources takes add ADDRESS or remove ADDRESS.</source>
        <translation>servers registry sources 接受 add ADDRESS 或 remove ADDRESS。</translation>
    </message>
    <message>
        <source>servers registry update wants names of servers, or --all.</source>
        <translation>servers registry update 需要服务器名称，或 --all。</translation>
    </message>
    <message>
        <source>--%1 does not go with servers registry %2.</source>
        <translation>--%1 不能用于 servers registry %2。</translation>
    </message>
    <message>
        <source>servers registry wants search, show, add, at, updates, update, sources or refresh.</source>
        <translation>servers registry 需要 search、show、add、at、updates、update、sources 或 refresh。</translation>
    </message>
    <message>
        <source>servers registry --help shows them.</source>
        <translation>servers registry --help 会列出它们。</translation>
    </message>
    <message>
        <source>servers registry %1 cannot be understood like that.</source>
        <translation>无法理解这样的 servers registry %1。</translation>
    </message>
    <message>
        <source>servers registry --help shows it.</source>
        <translation>见 servers registry --help。</translation>
    </message>
    <message>
        <source>Name one with --registry, or add it: servers registry sources add ADDRESS.</source>
        <translation>请用 --registry 指定一个，或添加：servers registry sources add ADDRESS。</translation>
    </message>
    <message>
        <source>Of “%1” nothing is kept.</source>
        <translation>没有保存“%1”的任何内容。</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>secret: asked for at the start</source>
        <translation>机密：启动时询问</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>“%1” is in the list and may not be started yet.</source>
        <translation>“%1”在列表中，尚不可启动。</translation>
    </message>
    <message>
        <source>“%1” was not accepted.</source>
        <translation>“%1”未被接受。</translation>
    </message>
    <message>
        <source>Say yes at a terminal, or with --yes.</source>
        <translation>请在终端中回答 yes，或使用 --yes。</translation>
    </message>
    <message>
        <source>“%1” holds %2 secret(s). Keep them where secrets are kept, not in the list? Enter: yes, n: no: </source>
        <translation>“%1”含有 %2 个机密。将其保存在机密的存放处，而不放在列表中？Enter：是，n：否： </translation>
    </message>
    <message>
        <source>“%1” has %2 secret(s) in the list of servers, in the clear; --move-secrets keeps them elsewhere.</source>
        <translation>“%1”有 %2 个机密以明文存于服务器列表中；--move-secrets 会将其保存到别处。</translation>
    </message>
    <message>
        <source>“%1” may be started.</source>
        <translation>“%1”可以启动。</translation>
    </message>
    <message>
        <source>Added “%1”. It is not started before you accept it: signalbox-cli servers accept %1</source>
        <translation>已添加“%1”。接受之前不会启动它：signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” is changed.</source>
        <translation>“%1”已更改。</translation>
    </message>
    <message>
        <source>Calls it so.</source>
        <translation>以此命名。</translation>
    </message>
    <message>
        <source>Puts it into this group; empty: into none.</source>
        <translation>放入此组；留空：不属于任何组。</translation>
    </message>
    <message>
        <source>Starts this, program and arguments, quoted as for a shell.</source>
        <translation>启动此程序及参数，按 shell 的方式加引号。</translation>
    </message>
    <message>
        <source>Reaches it at this address.</source>
        <translation>连接到此地址。</translation>
    </message>
    <message>
        <source>Reaches it over http, sse or websocket.</source>
        <translation>通过 http、sse 或 websocket 连接。</translation>
    </message>
    <message>
        <source>Starts it in this folder; empty: in Signalbox&apos;s own.</source>
        <translation>在此文件夹中启动；留空：在 Signalbox 自己的文件夹中。</translation>
    </message>
    <message>
        <source>Gives it this variable; repeated.</source>
        <translation>提供此变量；可重复。</translation>
    </message>
    <message>
        <source>Does not give it this variable any more; repeated.</source>
        <translation>不再提供此变量；可重复。</translation>
    </message>
    <message>
        <source>Sends it this header; repeated.</source>
        <translation>发送此标头；可重复。</translation>
    </message>
    <message>
        <source>Does not send it this header any more; repeated.</source>
        <translation>不再发送此标头；可重复。</translation>
    </message>
    <message>
        <source>Leaves it out where all servers are meant.</source>
        <translation>在针对所有服务器时将其略过。</translation>
    </message>
    <message>
        <source>Takes that back.</source>
        <translation>撤销上述设置。</translation>
    </message>
    <message>
        <source>text: a sentence. json: one document {&quot;result&quot;: …}.</source>
        <translation>text：一句话。json：一个文档 {&quot;result&quot;: …}。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli servers edit NAME [what changes]</source>
        <translation>用法：signalbox-cli servers edit NAME [更改内容]</translation>
    </message>
    <message>
        <source>--disable and --enable are opposites.</source>
        <translation>--disable 与 --enable 相反。</translation>
    </message>
    <message>
        <source>“%1” is no transport.</source>
        <translation>“%1”不是传输方式。</translation>
    </message>
    <message>
        <source>A server has a command or an address, not both.</source>
        <translation>服务器只能有命令或地址之一。</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>没有可启动的程序。</translation>
    </message>
    <message>
        <source>Headers and a transport go with an address; “%1” is started as a command.</source>
        <translation>标头和传输用于地址；“%1”是作为命令启动的。</translation>
    </message>
    <message>
        <source>Variables and a folder go with a command; “%1” has an address.</source>
        <translation>变量和文件夹用于命令；“%1”有地址。</translation>
    </message>
    <message>
        <source>add: keeps the secrets of a text where secrets are kept, not in the list.</source>
        <translation>add：将文本中的机密保存在机密的存放处，而不放在列表中。</translation>
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
        <translation>另有：
  %1 servers list|add|remove   Signalbox 自己的服务器列表；详见 servers --help。
  %1 doctor SERVER             逐步检查服务器；详见 doctor --help。
  %1 auth login|status|logout  登录服务器；详见 auth --help。
  %1 credentials VERB          向服务器出示的凭据；credentials --help 列出动词。
  %1 journal VERB              所有消息的记录；journal --help 列出动词。
  %1 policy VERB               哪些调用可放行；policy --help 列出动词。
  %1 sessions VERB             安全会话；sessions --help 列出动词。
  %1 calls VERB                窗口所记住的调用；calls --help 列出动词。
  %1 breakers | cache          运行中的 Signalbox 停止了什么、保留了什么。
  %1 settings VERB             可设置的内容；settings --help 列出动词。
  %1 stats                     调用、错误、时长和字节；详见 stats --help。
  %1 team VERB                 团队的数据库；team --help 列出动词。
  %1 updates                   您指定的位置是否列有更新的 Signalbox。
  %1 bench                     用于测量的调用；详见 bench --help。
  %1 complete -- WORDS         后面可接的内容，用于 shell 补全。

在所有其他词之前：
  --data-dir FOLDER            一切都放在此文件夹中：设置、服务器、日志、保存的调用。
  --config-dir FOLDER          设置和服务器放在此文件夹中。
  --portable                   一切都放在程序旁的 signalbox-data 中；程序旁有名为
                               portable 的文件时也是如此。

退出码：0 成功，1 用法及其他，3 需要授权，4 未连上服务器或连接丢失，
5 工具失败或不存在，12 被策略拒绝，130 和 143 被 SIGINT 和 SIGTERM 终止。

示例：
  %1 --method tools/call --tool-name echo --tool-arg message=hi \
      -- npx -y @modelcontextprotocol/server-everything
  %1 --method tools/list https://mcp.example.com/mcp
</translation>
    </message>
    <message>
        <source>The value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>A secret is text; this is not.</source>
        <translation>机密应为文本，而此值不是。</translation>
    </message>
    <message>
        <source>The environment “%1” is there.</source>
        <translation>环境“%1”已创建。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>“%1”现已改名为“%2”。</translation>
    </message>
    <message>
        <source>The environment “%1” is removed.</source>
        <translation>环境“%1”已移除。</translation>
    </message>
    <message>
        <source>No environment is in use.</source>
        <translation>未使用任何环境。</translation>
    </message>
    <message>
        <source>The environment “%1” is in use.</source>
        <translation>正在使用环境“%1”。</translation>
    </message>
    <message>
        <source>variables: %1</source>
        <translation>变量：%1</translation>
    </message>
    <message>
        <source>(all environments)</source>
        <translation>（所有环境）</translation>
    </message>
    <message>
        <source>No environments yet. Add one: signalbox-cli servers env add NAME</source>
        <translation>还没有环境。添加一个：signalbox-cli servers env add NAME</translation>
    </message>
    <message>
        <source>It has no variables.</source>
        <translation>其中没有变量。</translation>
    </message>
    <message>
        <source>No variable is set.</source>
        <translation>未设置任何变量。</translation>
    </message>
    <message>
        <source>Set in %1: %2.</source>
        <translation>已在%1中设置：%2。</translation>
    </message>
    <message>
        <source>No more in %1: %2.</source>
        <translation>已从%1中移除：%2。</translation>
    </message>
    <message>
        <source>set, unset: in this environment.</source>
        <translation>set、unset：在此环境中。</translation>
    </message>
    <message>
        <source>set, unset: in this profile; goes before any environment.</source>
        <translation>set、unset：在此配置方案中；优先于任何环境。</translation>
    </message>
    <message>
        <source>set, unset: in all environments.</source>
        <translation>set、unset：在所有环境中。</translation>
    </message>
    <message>
        <source>set: this variable is a secret; its value is typed, or read from standard input.</source>
        <translation>set：此变量是机密；其值由键入提供，或从标准输入读取。</translation>
    </message>
    <message>
        <source>set: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>set：同上，NAME=VARIABLE，值由该环境变量提供；可重复。</translation>
    </message>
    <message>
        <source>set: keeps in the file what looks like a secret.</source>
        <translation>set：将看起来像机密的内容也保存在文件中。</translation>
    </message>
    <message>
        <source>add, set: what it is for.</source>
        <translation>add、set：用途说明。</translation>
    </message>
    <message>
        <source>use: no environment.</source>
        <translation>use：不使用环境。</translation>
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
        <translation>用法：
  signalbox-cli servers env list                       所有环境；* 标记正在使用的环境
  signalbox-cli servers env show [NAME]                其变量；不给名称时显示当前生效的值及其来源
  signalbox-cli servers env add NAME
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] VARIABLE=TEXT …
  signalbox-cli servers env set [--env NAME | --profile NAME | --everywhere] --secret VARIABLE
                                                       未指定位置时：在正在使用的环境中，否则在所有环境中
  signalbox-cli servers env unset [--env NAME | --profile NAME | --everywhere] VARIABLE …
  signalbox-cli servers env rename NAME NEWNAME
  signalbox-cli servers env remove NAME                其变量及其中的机密一并移除
  signalbox-cli servers env use NAME | --none          从现在起使用；正在运行的保持不变
服务器在其条目中写有 ${var:VARIABLE} 之处获得这些变量。
</translation>
    </message>
    <message>
        <source>Give one of --env, --profile and --everywhere.</source>
        <translation>请只给出 --env、--profile 和 --everywhere 之一。</translation>
    </message>
    <message>
        <source>“%1” is not VARIABLE=TEXT.</source>
        <translation>“%1”不是 VARIABLE=TEXT 的形式。</translation>
    </message>
    <message>
        <source>“%1” looks like a secret: every program on this machine can read arguments.</source>
        <translation>“%1”看起来像机密：本机的所有程序都能读取参数。</translation>
    </message>
    <message>
        <source>Use --secret %1, or --secret-env %1=VARIABLE; --plain if it is none.</source>
        <translation>请使用 --secret %1 或 --secret-env %1=VARIABLE；如果不是机密，请用 --plain。</translation>
    </message>
    <message>
        <source>servers env set wants VARIABLE=TEXT, or --secret VARIABLE.</source>
        <translation>servers env set 需要 VARIABLE=TEXT 或 --secret VARIABLE。</translation>
    </message>
    <message>
        <source>--description goes with one variable.</source>
        <translation>--description 只能用于单个变量。</translation>
    </message>
    <message>
        <source>servers env wants list, show, add, set, unset, rename, remove or use.</source>
        <translation>servers env 需要 list、show、add、set、unset、rename、remove 或 use。</translation>
    </message>
    <message>
        <source>servers env %1 wants another number of words.</source>
        <translation>servers env %1 需要不同数量的词。</translation>
    </message>
    <message>
        <source>servers env --help shows it.</source>
        <translation>详见 servers env --help。</translation>
    </message>
    <message>
        <source>servers env use wants one name, or --none.</source>
        <translation>servers env use 需要一个名称或 --none。</translation>
    </message>
    <message>
        <source>That option does not go with servers env %1.</source>
        <translation>该选项不能用于 servers env %1。</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>（无组）</translation>
    </message>
    <message>
        <source>No servers yet.</source>
        <translation>还没有服务器。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>没有组“%1”。</translation>
    </message>
    <message>
        <source>In no group now: %1.</source>
        <translation>现在不属于任何组：%1。</translation>
    </message>
    <message>
        <source>In “%1” now: %2.</source>
        <translation>现在属于“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is not in the group “%2”.</source>
        <translation>“%1”不在组“%2”中。</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>使用者必须设置这些变量：%1。</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已存在。</translation>
    </message>
    <message>
        <source>Use --overwrite to write over it.</source>
        <translation>请使用 --overwrite 覆盖。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>“%1”已写入 %2。</translation>
    </message>
    <message>
        <source>These servers need variables that are not set: %1. Set them with: signalbox-cli servers env set</source>
        <translation>这些服务器需要尚未设置的变量：%1。设置方法：signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>export: writes over a file that is there.</source>
        <translation>export：覆盖已有文件。</translation>
    </message>
    <message>
        <source>import: puts the servers into this group.</source>
        <translation>import：将服务器放入此组。</translation>
    </message>
    <message>
        <source>import: gives another name to a server whose name is taken.</source>
        <translation>import：名称已被占用时，为服务器另取名称。</translation>
    </message>
    <message>
        <source>import: keeps secrets of the file where secrets are kept, not in the list.</source>
        <translation>import：将文件中的机密保存在机密的存放处，而不放在列表中。</translation>
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
        <translation>用法：
  signalbox-cli servers group list                     所有组及各组中的服务器
  signalbox-cli servers group add GROUP SERVER …       将服务器放入组
  signalbox-cli servers group remove GROUP [SERVER …]  将这些或全部服务器移出组；它们仍在列表中
  signalbox-cli servers group rename GROUP NAME        配置方案随之更改
  signalbox-cli servers group export GROUP FILE        将其服务器写成一个供他人使用的文件，不含机密；
                                                       - 表示标准输出
  signalbox-cli servers group import FILE              导入此类文件；接受之前不会启动其中的任何内容；
                                                       - 表示标准输入
</translation>
    </message>
    <message>
        <source>servers group wants list, add, remove, rename, export or import.</source>
        <translation>servers group 需要 list、add、remove、rename、export 或 import。</translation>
    </message>
    <message>
        <source>servers group %1 wants another number of words.</source>
        <translation>servers group %1 需要不同数量的词。</translation>
    </message>
    <message>
        <source>servers group --help shows it.</source>
        <translation>详见 servers group --help。</translation>
    </message>
    <message>
        <source>That option does not go with servers group %1.</source>
        <translation>该选项不能用于 servers group %1。</translation>
    </message>
    <message>
        <source>“%1” is a variable for all servers.</source>
        <translation>“%1”是面向所有服务器的变量。</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set</source>
        <translation>设置方法：signalbox-cli servers env set</translation>
    </message>
    <message>
        <source>The profile “%1” is there. Use it with: signalbox-cli servers profile use</source>
        <translation>配置方案“%1”已创建。使用方法：signalbox-cli servers profile use</translation>
    </message>
    <message>
        <source>The profile “%1” is changed.</source>
        <translation>配置方案“%1”已更改。</translation>
    </message>
    <message>
        <source>The profile “%1” is removed. Its servers are still in the list.</source>
        <translation>配置方案“%1”已移除。其服务器仍在列表中。</translation>
    </message>
    <message>
        <source>No profiles yet. Add one: signalbox-cli servers profile add NAME --server NAME</source>
        <translation>还没有配置方案。添加一个：signalbox-cli servers profile add NAME --server NAME</translation>
    </message>
    <message>
        <source>servers profile show wants one name.</source>
        <translation>servers profile show 需要一个名称。</translation>
    </message>
    <message>
        <source>(in use)</source>
        <translation>（使用中）</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>“%1” is not in the profile by its own name.</source>
        <translation>“%1”并非以自己的名称列在配置方案中。</translation>
    </message>
    <message>
        <source>The group “%1” is not in the profile.</source>
        <translation>组“%1”不在配置方案中。</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>未使用任何配置方案。</translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>正在使用配置方案“%1”。</translation>
    </message>
    <message>
        <source>Environment: “%1”.</source>
        <translation>环境：“%1”。</translation>
    </message>
    <message>
        <source>add, edit: this server is on; repeated.</source>
        <translation>add、edit：启用此服务器；可重复。</translation>
    </message>
    <message>
        <source>add, edit: all servers of this group are on; repeated.</source>
        <translation>add、edit：启用此组的所有服务器；可重复。</translation>
    </message>
    <message>
        <source>edit: this server no more; repeated.</source>
        <translation>edit：不再包含此服务器；可重复。</translation>
    </message>
    <message>
        <source>edit: this group no more; repeated.</source>
        <translation>edit：不再包含此组；可重复。</translation>
    </message>
    <message>
        <source>add, edit: this environment comes into use with it; empty: none does.</source>
        <translation>add、edit：随之使用此环境；为空则不指定环境。</translation>
    </message>
    <message>
        <source>edit: calls it so.</source>
        <translation>edit：改用此名称。</translation>
    </message>
    <message>
        <source>add, edit: what it is for.</source>
        <translation>add、edit：用途说明。</translation>
    </message>
    <message>
        <source>use: no profile; servers are on by their own settings.</source>
        <translation>use：不使用配置方案；服务器按各自的设置启用。</translation>
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
        <translation>用法：
  signalbox-cli servers profile list                   所有配置方案；* 标记正在使用的方案
  signalbox-cli servers profile show NAME              其服务器、环境和变量
  signalbox-cli servers profile add NAME [--server NAME …] [--group NAME …] [--env NAME]
  signalbox-cli servers profile edit NAME [更改内容]
  signalbox-cli servers profile remove NAME            不会移除其中的服务器
  signalbox-cli servers profile use NAME | --none      从现在起使用；正在运行的保持不变
其自己的变量：signalbox-cli servers env set --profile NAME VARIABLE=TEXT
</translation>
    </message>
    <message>
        <source>servers profile wants list, show, add, edit, remove or use.</source>
        <translation>servers profile 需要 list、show、add、edit、remove 或 use。</translation>
    </message>
    <message>
        <source>servers profile %1 takes no “%2”.</source>
        <translation>servers profile %1 不接受“%2”。</translation>
    </message>
    <message>
        <source>servers profile %1 wants one name.</source>
        <translation>servers profile %1 需要一个名称。</translation>
    </message>
    <message>
        <source>That option does not go with servers profile %1.</source>
        <translation>该选项不能用于 servers profile %1。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有配置方案“%1”。</translation>
    </message>
    <message>
        <source>list, tools: only servers of this group.</source>
        <translation>list、tools：仅此组的服务器。</translation>
    </message>
    <message>
        <source>list, tools: only servers that this profile has on.</source>
        <translation>list、tools：仅此配置方案启用的服务器。</translation>
    </message>
    <message>
        <source>--group and --profile go with servers list and servers tools.</source>
        <translation>--group 和 --profile 用于 servers list 和 servers tools。</translation>
    </message>
    <message>
        <source>Looks there, whatever is set.</source>
        <translation>无论如何设置，都在该处检查。</translation>
    </message>
    <message>
        <source>Usage: signalbox-cli updates [--from ADDRESS]
Whether a newer Signalbox is listed, in an AppStream list of releases. Which one to ask is the setting
updates.address; unless you set it, Signalbox never looks for updates.
</source>
        <translation>用法：signalbox-cli updates [--from ADDRESS]
检查 AppStream 版本列表中是否有更新的 Signalbox。查询哪个列表由设置 updates.address 决定；
除非您设置了它，否则 Signalbox 从不检查更新。
</translation>
    </message>
    <message>
        <source>updates takes no “%1”.</source>
        <translation>updates 不接受“%1”。</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>列表中没有更新的版本。当前为 %1。</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3.</source>
        <translation>Signalbox %1（%2）已发布；当前为 %3。</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2.</source>
        <translation>Signalbox %1 已发布；当前为 %2。</translation>
    </message>
    <message>
        <source>It is not set where to look for newer versions.</source>
        <translation>未设置在何处检查更新版本。</translation>
    </message>
    <message>
        <source>Name it with --from, or set updates.address.</source>
        <translation>用 --from 指定，或设置 updates.address。</translation>
    </message>
    <message>
        <source>takes variables from the file</source>
        <translation>变量来源文件</translation>
    </message>
    <message>
        <source>Import it into Signalbox and export it from there: then a file refers to the secret where its program can. --with-secrets writes it all the same.</source>
        <translation>请将其导入 Signalbox，再从那里导出：这样，只要程序支持，文件就会引用机密。--with-secrets 则仍会写入机密。</translation>
    </message>
    <message>
        <source>secret kept here, off</source>
        <translation>机密保存在此处，已关闭</translation>
    </message>
    <message>
        <source>secret kept here</source>
        <translation>机密保存在此处</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>移自 %1 的文件。</translation>
    </message>
    <message>
        <source>The values lie where Signalbox keeps secrets, as secret variables of all environments: %1.</source>
        <translation>其值已存放在 Signalbox 保存机密之处，作为所有环境的机密变量：%1。</translation>
    </message>
    <message>
        <source>import: all servers of all programs that Signalbox does not have. matrix: also programs that are not installed.</source>
        <translation>import：所有程序中 Signalbox 没有的所有服务器。matrix：也包括未安装的程序。</translation>
    </message>
    <message>
        <source>export, unify: also secrets that would stand in a file in plain text; else it is refused.</source>
        <translation>export、unify：也包括会以明文存于文件中的机密；否则拒绝。</translation>
    </message>
    <message>
        <source>--way %1: %2</source>
        <translation>--way %1：%2</translation>
    </message>
    <message>
        <source>%1 (taken)</source>
        <translation>%1（已采用）</translation>
    </message>
    <message>
        <source>There is no way %1 to it; it has %2.</source>
        <translation>没有第 %1 种连接方式；共有 %2 种。</translation>
    </message>
    <message>
        <source>Gives it the variables in this file, read at each start; empty: of none.</source>
        <translation>提供此文件中的变量，每次启动时读取；留空：不使用文件。</translation>
    </message>
    <message>
        <source>add: gives it the variables in this file, read at each start.</source>
        <translation>add：提供此文件中的变量，每次启动时读取。</translation>
    </message>
    <message>
        <source>add: of a server of a registry that has several packages or addresses, which; counted from 1.</source>
        <translation>add：注册表的服务器有多个软件包或地址时，使用哪一个；从 1 数起。</translation>
    </message>
    <message>
        <source>--env-file goes with a command; %1 is an address.</source>
        <translation>--env-file 用于命令；%1 是地址。</translation>
    </message>
    <message>
        <source>-e, --env-file, --cwd, --protocol-era, --transport and --header go with a command or an address; a snippet brings its own.</source>
        <translation>-e、--env-file、--cwd、--protocol-era、--transport 和 --header 用于命令或地址；片段自带这些内容。</translation>
    </message>
    <message>
        <source>--way goes with servers add and a text that says how a registry lists a server.</source>
        <translation>--way 用于 servers add，并须给出注册表列出服务器的文本。</translation>
    </message>
    <message>
        <source>Secrets that Signalbox keeps were not compared; --compare-secrets does that.</source>
        <translation>未比较 Signalbox 保存的机密；--compare-secrets 会进行比较。</translation>
    </message>
    <message>
        <source>matrix: compares secrets that Signalbox keeps with those that stand in files; this may want a passphrase.</source>
        <translation>matrix：将 Signalbox 保存的机密与写在文件中的机密比较；可能需要口令。</translation>
    </message>
    <message>
        <source>Calls no tool, but prints what makes the call elsewhere: command, inspector, curl, typescript, python or cpp. The server is connected to, for its revision and the tool&apos;s schema. Secrets are left to variables.</source>
        <translation>不调用任何工具，而是输出可在别处进行此调用的内容：command、inspector、curl、typescript、python 或 cpp。会连接服务器，以获知其修订版和工具的模式。机密以变量代替。</translation>
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
        <translation>用法：
  signalbox-cli doctor NAME                    列表中的服务器
  signalbox-cli doctor --program PROGRAM NAME  另一程序文件中的服务器，按该程序的方式
                                               启动
  signalbox-cli doctor --url URL
  signalbox-cli doctor -- command …

由外到内诊断服务器：如何启动或连接、如何应答、版本、授权、列表、一次无害的调用、
如何结束、哪些消息不符合协议，以及有何危险；每项均附修复方法。不会在任何地方登录，
只调用声明自身只读、不需要参数且名称无害的工具。

列表中尚未被接受的服务器既不启动也不连接：请先用 servers accept NAME 接受。
对于另一程序文件中的服务器，会显示将启动的内容并询问；使用 --yes 则不询问。

有错误时退出码为 1，否则为 0。
</translation>
    </message>
    <message>
        <source>--yes, --allow, --value and --value-env go with --program; a server of the list is accepted with: signalbox-cli servers accept NAME</source>
        <translation>--yes、--allow、--value 和 --value-env 须与 --program 一起使用；列表中的服务器请这样接受：signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>add, accept</source>
        <translation>add、accept</translation>
    </message>
    <message>
        <source>%1: it may be started as it is shown, without being asked.</source>
        <translation>%1：可按所示启动，不再询问。</translation>
    </message>
    <message>
        <source>%1: it may be given this variable of the environment, or this file; repeated.</source>
        <translation>%1：可向其提供此环境变量或此文件；可重复。</translation>
    </message>
    <message>
        <source>%1: a value that it leaves open, NAME=TEXT; no secrets; repeated.</source>
        <translation>%1：填入它留空的值，NAME=TEXT；不可为机密；可重复。</translation>
    </message>
    <message>
        <source>%1: the same, NAME=VARIABLE, where the variable holds it; repeated.</source>
        <translation>%1：同上，NAME=VARIABLE，值由该环境变量提供；可重复。</translation>
    </message>
    <message>
        <source>“%1” stands in another program&apos;s file.</source>
        <translation>“%1”位于另一程序的文件中。</translation>
    </message>
    <message>
        <source>Read above what would be started, and examine it with --yes.</source>
        <translation>请阅读上方将启动的内容，然后用 --yes 进行诊断。</translation>
    </message>
    <message>
        <source>Give it with --allow, --value or --value-env.</source>
        <translation>请用 --allow、--value 或 --value-env 提供。</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1，另有 %2 个</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>%1 has more than one “%2”: the one for %3 is taken as “%4”.</source>
        <translation>%1 有多个“%2”：用于 %3 的一个将作为“%4”导入。</translation>
    </message>
    <message>
        <source>stays: no reference can stand there, and every program of this machine can read it while the server runs</source>
        <translation>保持不变：此处无法使用引用，且服务器运行期间，本机的所有程序都能读取它</translation>
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
        <translation>用法：
  signalbox-cli servers list [--group NAME] [--profile NAME]   所有或部分服务器
  signalbox-cli servers add [--name NAME] -- command   由命令行添加一个服务器
  signalbox-cli servers add [--name NAME] URL          添加位于某地址的服务器
  signalbox-cli servers add [--yes] (TEXT | -)         TEXT 或标准输入所表示的服务器：命令行、链接、
                                                       “claude mcp add …”、其他程序保存的 JSON、TOML 或 YAML，
                                                       或注册表的 server.json（--way：其中哪个软件包）；
                                                       接受之前不会启动其中的任何内容
  signalbox-cli servers accept NAME [--yes] [--allow …] 显示将启动的内容并询问
  signalbox-cli servers edit NAME …                    更改所给出的内容；见 servers edit --help
  signalbox-cli servers remove NAME
  signalbox-cli servers check NAME [--watch]           连接并进行健康检查（未设置时为 ping），
                                                       显示结果及其进程的开销
  signalbox-cli servers doctor NAME                    诊断服务器；见 doctor --help
  signalbox-cli servers tools                          所有应答服务器的工具，形如 server.tool，
                                                       以及其中哪些可能混淆
  signalbox-cli servers budget NAME                    其工具占用多少模型上下文，以及其文字中
                                                       哪些不符合协议
  signalbox-cli servers apps NAME                      其 MCP 应用，以及使用各应用的工具
  signalbox-cli servers gates NAME [--attempts N …]    如何处理对它的调用：时限、重复、熔断器、缓存；
                                                       更改所给出的设置
  signalbox-cli servers programs|matrix|import|export|unify|history|restore|secrets|accept-difference
                                                       其他程序的服务器；见 servers programs --help
  signalbox-cli servers group …                        服务器的分组；将一个组写成供他人使用的文件
  signalbox-cli servers profile …                      哪些服务器一起启用，使用哪些变量
  signalbox-cli servers env …                          环境及其变量
  signalbox-cli servers registry …                     在注册表中查找服务器；见 servers registry --help
  signalbox-cli servers bundle …                       捆绑包（.mcpb）；见 servers bundle --help
  signalbox-cli servers ps                             本机运行的 MCP 服务器；见 servers ps --help
</translation>
    </message>
    <message>
        <source>servers wants one of: %1.</source>
        <translation>servers 需要以下之一：%1。</translation>
    </message>
    <message>
        <source>There is no servers %1; there are: %2.</source>
        <translation>没有 servers %1；可用的有：%2。</translation>
    </message>
    <message>
        <source>“%1” changes in Signalbox and is asked about before its next start. First as it is, second as it will be: %2</source>
        <translation>“%1”在 Signalbox 中将被更改，下次启动前会询问。先是现状，后是更改后：%2</translation>
    </message>
    <message>
        <source>“%1” goes to another address then, or to a command in its place: its credentials, the values that were given for it and what was accepted of it no longer count.</source>
        <translation>“%1”届时会前往另一个地址，或改为一个命令：其凭据、为其给出的值以及已接受的内容不再有效。</translation>
    </message>
    <message>
        <source>The server %1 is changed in Signalbox.</source>
        <translation>服务器 %1 在 Signalbox 中被更改。</translation>
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
        <translation>用法：
  signalbox-cli servers programs                        本机的程序、其文件位置、各有多少服务器、
                                                        有何问题
  signalbox-cli servers matrix [--all] [--compare-secrets]
                                                        服务器为行，程序为列：相同、不同、没有
  signalbox-cli servers import PROGRAM[:NAME] …         将服务器收入 Signalbox 的列表；不启动任何内容
  signalbox-cli servers import --all
  signalbox-cli servers export NAME … --to PROGRAM      将服务器写入程序的文件
  signalbox-cli servers unify NAME --from PROGRAM [--to PROGRAM …]
                                                        在各处或这些程序中统一为一个版本
  signalbox-cli servers remove NAME … --from PROGRAM    从程序的文件中移除服务器
  signalbox-cli servers accept-difference NAME --in PROGRAM   允许此差异
  signalbox-cli servers history PROGRAM                 其文件的版本，谁在何时更改了什么
  signalbox-cli servers restore PROGRAM VERSION [--server NAME]
  signalbox-cli servers secrets [PROGRAM] [--move]      以明文存于文件中的机密
先显示将写入的内容，以及程序因此失去的内容；然后需要 --yes，或输入 yes。
unify 更改的 Signalbox 自身条目会在下次启动前询问；如果它届时前往另一台主机，
为先前主机保存或接受的一切对它都不再有效。
</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Add server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a server by filling in a form.</source>
        <translation>通过填写表单添加服务器。</translation>
    </message>
    <message>
        <source>Add what was &amp;copied…</source>
        <translation>添加已复制的内容(&amp;C)…</translation>
    </message>
    <message>
        <source>Shows what the copied command line or JSON means, before it is kept.</source>
        <translation>在保存之前，显示所复制的命令行或 JSON 的含义。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Disconnects all servers and ends Signalbox.</source>
        <translation>断开所有服务器并退出 Signalbox。</translation>
    </message>
    <message>
        <source>&amp;Connect or disconnect</source>
        <translation>连接或断开(&amp;C)</translation>
    </message>
    <message>
        <source>Connects the current server, or ends its connection.</source>
        <translation>连接当前服务器，或断开其连接。</translation>
    </message>
    <message>
        <source>&amp;Restart</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>Ends the current server and connects anew.</source>
        <translation>结束当前服务器并重新连接。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes how the current server is started.</source>
        <translation>更改当前服务器的启动方式。</translation>
    </message>
    <message>
        <source>C&amp;lone…</source>
        <translation>克隆(&amp;L)…</translation>
    </message>
    <message>
        <source>Adds a server like the current one.</source>
        <translation>添加与当前服务器相同的服务器。</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Takes the current server off the list, after asking.</source>
        <translation>确认后从列表中移除当前服务器。</translation>
    </message>
    <message>
        <source>&amp;Call</source>
        <translation>调用(&amp;C)</translation>
    </message>
    <message>
        <source>Calls the tool with what the form holds.</source>
        <translation>以表单内容调用工具。</translation>
    </message>
    <message>
        <source>Ca&amp;ncel call</source>
        <translation>取消调用(&amp;N)</translation>
    </message>
    <message>
        <source>Takes the running call back.</source>
        <translation>撤回正在进行的调用。</translation>
    </message>
    <message>
        <source>&amp;Repeat last call</source>
        <translation>重复上次调用(&amp;R)</translation>
    </message>
    <message>
        <source>Sends the last call of this tool again, unchanged.</source>
        <translation>原样再次发送此工具的上次调用。</translation>
    </message>
    <message>
        <source>&amp;Form or JSON</source>
        <translation>表单或 JSON(&amp;F)</translation>
    </message>
    <message>
        <source>Switches between the form and the JSON text of the arguments.</source>
        <translation>在参数的表单和 JSON 文本之间切换。</translation>
    </message>
    <message>
        <source>&amp;Explore</source>
        <translation>浏览(&amp;E)</translation>
    </message>
    <message>
        <source>Shows the connected servers and their tools.</source>
        <translation>显示已连接的服务器及其工具。</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>日志(&amp;J)</translation>
    </message>
    <message>
        <source>Gives the journal the whole page.</source>
        <translation>让日志占据整页。</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the settings.</source>
        <translation>显示设置。</translation>
    </message>
    <message>
        <source>Journal open or s&amp;hut</source>
        <translation>打开或收起日志(&amp;H)</translation>
    </message>
    <message>
        <source>Opens or shuts the journal under the page.</source>
        <translation>打开或收起页面下方的日志。</translation>
    </message>
    <message>
        <source>&amp;Next server tab</source>
        <translation>下一个服务器标签页(&amp;N)</translation>
    </message>
    <message>
        <source>Goes to the next server tab.</source>
        <translation>转到下一个服务器标签页。</translation>
    </message>
    <message>
        <source>C&amp;lose server tab</source>
        <translation>关闭服务器标签页(&amp;L)</translation>
    </message>
    <message>
        <source>Closes the server tab; the server stays connected.</source>
        <translation>关闭服务器标签页；服务器保持连接。</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Moves the focus to the next pane.</source>
        <translation>将焦点移到下一个窗格。</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>上一个窗格(&amp;A)</translation>
    </message>
    <message>
        <source>Moves the focus to the pane before.</source>
        <translation>将焦点移到上一个窗格。</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>跟随系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>Dark or light as the system is.</source>
        <translation>深色或浅色与系统一致。</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Dark, whatever the system is.</source>
        <translation>无论系统如何，均为深色。</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Light, whatever the system is.</source>
        <translation>无论系统如何，均为浅色。</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Lists every command with its keys.</source>
        <translation>列出每个命令及其按键。</translation>
    </message>
    <message>
        <source>&amp;About Signalbox</source>
        <translation>关于 Signalbox(&amp;A)</translation>
    </message>
    <message>
        <source>Shows version, licence and where things are kept.</source>
        <translation>显示版本、许可证和各项内容的保存位置。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>监视器(&amp;M)</translation>
    </message>
    <message>
        <source>Shows how the servers do: times, failures, bytes.</source>
        <translation>显示服务器的状况：时间、失败、字节。</translation>
    </message>
    <message>
        <source>&amp;Stalls</source>
        <translation>卡顿(&amp;S)</translation>
    </message>
    <message>
        <source>Lists the moments in which the window was held up, and by what.</source>
        <translation>列出窗口被阻塞的时刻及原因。</translation>
    </message>
    <message>
        <source>&amp;Keep secrets in the clear…</source>
        <translation>明文保留机密(&amp;K)…</translation>
    </message>
    <message>
        <source>Until it is disconnected, writes the current server&apos;s secrets into the journal as they are, after asking; or masks them again.</source>
        <translation>确认后，将当前服务器的机密原样写入日志，直到其断开连接；或重新遮蔽。</translation>
    </message>
    <message>
        <source>P&amp;olicy</source>
        <translation>策略(&amp;O)</translation>
    </message>
    <message>
        <source>Shows what decides whether calls may be made: rules, sessions, definitions.</source>
        <translation>显示决定调用是否放行的内容：规则、会话、定义。</translation>
    </message>
    <message>
        <source>Go to the &amp;question</source>
        <translation>转到询问(&amp;Q)</translation>
    </message>
    <message>
        <source>Goes to the question whether a call may be made.</source>
        <translation>转到是否放行调用的询问。</translation>
    </message>
    <message>
        <source>Sa&amp;ve call…</source>
        <translation>保存调用(&amp;V)…</translation>
    </message>
    <message>
        <source>Keeps what the form holds under a name.</source>
        <translation>将表单内容以某个名称保存。</translation>
    </message>
    <message>
        <source>Copy as command &amp;line</source>
        <translation>复制为命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of signalbox-cli.</source>
        <translation>将表单内容复制为 signalbox-cli 命令。</translation>
    </message>
    <message>
        <source>Copy as &amp;Inspector&apos;s command line</source>
        <translation>复制为 Inspector 命令行(&amp;I)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of the official Inspector.</source>
        <translation>将表单内容复制为官方 Inspector 的命令。</translation>
    </message>
    <message>
        <source>Copy as c&amp;url</source>
        <translation>复制为 curl(&amp;U)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a command of curl, for servers over HTTP.</source>
        <translation>将表单内容复制为 curl 命令，用于 HTTP 服务器。</translation>
    </message>
    <message>
        <source>Copy as Ty&amp;peScript</source>
        <translation>复制为 TypeScript(&amp;P)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the TypeScript SDK.</source>
        <translation>将表单内容复制为使用 TypeScript SDK 的程序。</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>复制为 Python(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program with the Python SDK.</source>
        <translation>将表单内容复制为使用 Python SDK 的程序。</translation>
    </message>
    <message>
        <source>Copy as C&amp;++</source>
        <translation>复制为 C++(&amp;+)</translation>
    </message>
    <message>
        <source>Copies what the form holds as a program over Qt.</source>
        <translation>将表单内容复制为使用 Qt 的程序。</translation>
    </message>
    <message>
        <source>Read the lis&amp;t again</source>
        <translation>重新读取列表(&amp;T)</translation>
    </message>
    <message>
        <source>Asks the server once more for its tools, or for the resources or prompts that are shown.</source>
        <translation>再次向服务器询问其工具，或所显示的资源或提示。</translation>
    </message>
    <message>
        <source>Search every&amp;thing…</source>
        <translation>全局搜索(&amp;T)…</translation>
    </message>
    <message>
        <source>Finds servers, tools, resources, prompts and commands by their names.</source>
        <translation>按名称查找服务器、工具、资源、提示和命令。</translation>
    </message>
    <message>
        <source>&amp;Requests of servers</source>
        <translation>服务器的请求(&amp;R)</translation>
    </message>
    <message>
        <source>Shows what servers ask of you, and the answers that are written in a file.</source>
        <translation>显示服务器对您的询问，以及写在文件中的回答。</translation>
    </message>
    <message>
        <source>&amp;Find in this pane</source>
        <translation>在此窗格中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter or the search of the pane that has the focus.</source>
        <translation>转到具有焦点的窗格的筛选框或搜索框。</translation>
    </message>
    <message>
        <source>Search every&amp;where…</source>
        <translation>全局搜索(&amp;W)…</translation>
    </message>
    <message>
        <source>Finds words in what all servers offer, in kept calls, logs, consoles and the journal.</source>
        <translation>在所有服务器提供的内容、保存的调用、运行日志、控制台和日志中查找词语。</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>On black, with an edge around every control.</source>
        <translation>黑色背景，每个控件都有边框。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to where you were before: page, server, view, tool.</source>
        <translation>转到您先前所在的位置：页面、服务器、视图、工具。</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to where you were before you went back.</source>
        <translation>转到您后退之前所在的位置。</translation>
    </message>
    <message>
        <source>&amp;View beside the others</source>
        <translation>视图并排显示(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view beside its other views.</source>
        <translation>将服务器的当前视图显示在其他视图旁边。</translation>
    </message>
    <message>
        <source>View be&amp;low the others</source>
        <translation>视图显示在下方(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view below its other views.</source>
        <translation>将服务器的当前视图显示在其他视图下方。</translation>
    </message>
    <message>
        <source>View in its own wi&amp;ndow</source>
        <translation>视图显示在独立窗口(&amp;N)</translation>
    </message>
    <message>
        <source>Shows the server&apos;s current view in a window of its own.</source>
        <translation>在独立窗口中显示服务器的当前视图。</translation>
    </message>
    <message>
        <source>&amp;Server beside the others</source>
        <translation>服务器并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Shows the whole server beside the other server tabs.</source>
        <translation>将整个服务器显示在其他服务器标签页旁边。</translation>
    </message>
    <message>
        <source>Server belo&amp;w the others</source>
        <translation>服务器显示在下方(&amp;W)</translation>
    </message>
    <message>
        <source>Shows the whole server below the other server tabs.</source>
        <translation>将整个服务器显示在其他服务器标签页下方。</translation>
    </message>
    <message>
        <source>Server in its &amp;own window</source>
        <translation>服务器显示在独立窗口(&amp;O)</translation>
    </message>
    <message>
        <source>Shows the whole server in a window of its own.</source>
        <translation>在独立窗口中显示整个服务器。</translation>
    </message>
    <message>
        <source>B&amp;ring back</source>
        <translation>放回原处(&amp;R)</translation>
    </message>
    <message>
        <source>Puts what stands beside, below or in its own window back into its row.</source>
        <translation>将位于旁边、下方或独立窗口中的内容放回其标签行。</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>诊断(&amp;X)…</translation>
    </message>
    <message>
        <source>Looks at the current server from its start to its end, and tells what mends what is wrong.</source>
        <translation>从启动到结束检查当前服务器，并说明如何修复问题。</translation>
    </message>
    <message>
        <source>Ser&amp;vers</source>
        <translation>服务器(&amp;V)</translation>
    </message>
    <message>
        <source>Shows all servers, also those of other programs, and what can be added.</source>
        <translation>显示所有服务器（包括其他程序的）以及可添加的内容。</translation>
    </message>
    <message>
        <source>Add from a &amp;file…</source>
        <translation>从文件添加(&amp;F)…</translation>
    </message>
    <message>
        <source>Shows which servers a file names, a shared group or a program&apos;s, before they are kept.</source>
        <translation>在保存之前显示文件（共享的组或某程序的配置）中列出的服务器。</translation>
    </message>
    <message>
        <source>Move to &amp;group…</source>
        <translation>移到组(&amp;G)…</translation>
    </message>
    <message>
        <source>Puts the current server into a group, or out of one.</source>
        <translation>将当前服务器放入组，或移出组。</translation>
    </message>
    <message>
        <source>import, open</source>
        <translation>导入，打开</translation>
    </message>
    <message>
        <source>Servers of &amp;other programs…</source>
        <translation>其他程序的服务器(&amp;O)…</translation>
    </message>
    <message>
        <source>Shows which servers other programs have, to take them over.</source>
        <translation>显示其他程序中有哪些服务器，以便导入。</translation>
    </message>
    <message>
        <source>import, clients</source>
        <translation>导入，客户端</translation>
    </message>
    <message>
        <source>&amp;Sample servers…</source>
        <translation>示例服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>Shows the servers that come with Signalbox, to try it with.</source>
        <translation>显示 Signalbox 自带的服务器，供试用。</translation>
    </message>
    <message>
        <source>examples, demo, welcome</source>
        <translation>示例，演示，欢迎</translation>
    </message>
    <message>
        <source>doctor, diagnose</source>
        <translation>医生，诊断</translation>
    </message>
    <message>
        <source>Open sessio&amp;n file…</source>
        <translation>打开会话文件(&amp;N)…</translation>
    </message>
    <message>
        <source>Shows what a session file holds in place of the journal.</source>
        <translation>显示会话文件的内容，以代替日志。</translation>
    </message>
    <message>
        <source>import, journal, recording</source>
        <translation>导入，日志，录制</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Shows what a file of settings would change, before it does.</source>
        <translation>在更改之前，显示设置文件会更改的内容。</translation>
    </message>
    <message>
        <source>preferences, options, configuration</source>
        <translation>首选项，选项，配置</translation>
    </message>
    <message>
        <source>&amp;Restart “%1”</source>
        <translation>重启“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep secrets of “%1” in the clear…</source>
        <translation>明文保留“%1”的机密(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Edit “%1”…</source>
        <translation>编辑“%1”(&amp;E)…</translation>
    </message>
    <message>
        <source>C&amp;lone “%1”…</source>
        <translation>克隆“%1”(&amp;L)…</translation>
    </message>
    <message>
        <source>Move “%1” to &amp;group…</source>
        <translation>将“%1”移到组(&amp;G)…</translation>
    </message>
    <message>
        <source>E&amp;xamine “%1”…</source>
        <translation>诊断“%1”(&amp;X)…</translation>
    </message>
    <message>
        <source>Re&amp;move “%1”…</source>
        <translation>移除“%1”(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>ConfigText</name>
    <message>
        <source>%1 in the file is no object that could hold a member.</source>
        <translation>文件中的 %1 不是可包含成员的对象。</translation>
    </message>
    <message>
        <source>The file is written in a way that cannot be edited without touching more than this.</source>
        <translation>文件的写法使得编辑时必然会改动其他内容。</translation>
    </message>
    <message>
        <source>TOML has no word for null.</source>
        <translation>TOML 无法表示 null。</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>The question cannot be understood.</source>
        <translation>无法理解该询问。</translation>
    </message>
</context>
<context>
    <name>ContentReading</name>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The running Signalbox cannot be reached.</source>
        <translation>无法连接到运行中的 Signalbox。</translation>
    </message>
    <message>
        <source>Another user&apos;s program answers in the place of Signalbox.</source>
        <translation>代替 Signalbox 应答的是另一用户的程序。</translation>
    </message>
    <message>
        <source>The running Signalbox does not answer.</source>
        <translation>运行中的 Signalbox 没有应答。</translation>
    </message>
    <message>
        <source>The question is too long.</source>
        <translation>询问过长。</translation>
    </message>
    <message>
        <source>The question is not one JSON object.</source>
        <translation>询问不是单个 JSON 对象。</translation>
    </message>
    <message>
        <source>This is not a question that is answered here.</source>
        <translation>此处不回答该询问。</translation>
    </message>
    <message>
        <source>Whose breaker is meant is not said.</source>
        <translation>未说明是谁的熔断器。</translation>
    </message>
    <message>
        <source>The running Signalbox answers in a way that is not understood here.</source>
        <translation>运行中的 Signalbox 的应答无法在此理解。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
    <message>
        <source>Near to it: %1.</source>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>A question has no member but ask, of and token, and all are texts.</source>
        <translation>问题只能有成员 ask、of 和 token，且均为文本。</translation>
    </message>
    <message>
        <source>Only what is to be opened has a token.</source>
        <translation>只有要打开的内容才有 token。</translation>
    </message>
    <message>
        <source>This Signalbox has no window.</source>
        <translation>此 Signalbox 没有窗口。</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
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
        <translation>只有请求可以作为调用复制。</translation>
    </message>
    <message>
        <source>This request came from the server; only ours can be made again.</source>
        <translation>此请求来自服务器；只能再次发出我方的请求。</translation>
    </message>
    <message>
        <source>This message is no request that can be read.</source>
        <translation>此消息不是可读取的请求。</translation>
    </message>
    <message>
        <source>The parameters of this request are no object.</source>
        <translation>此请求的参数不是对象。</translation>
    </message>
    <message>
        <source>How this server is reached is not known any more.</source>
        <translation>已无法得知如何连接此服务器。</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is a program that is spoken to over its input and output.</source>
        <translation>curl 使用 HTTP，而此服务器是通过输入输出通信的程序。</translation>
    </message>
    <message>
        <source>In HTTP+SSE the answer comes on another stream than the request: one curl command cannot have it.</source>
        <translation>在 HTTP+SSE 中，应答与请求不在同一个流上：单个 curl 命令无法取得应答。</translation>
    </message>
    <message>
        <source>curl speaks HTTP, and this server is reached over WebSocket.</source>
        <translation>curl 使用 HTTP，而此服务器通过 WebSocket 连接。</translation>
    </message>
    <message>
        <source>The Python SDK has no function for “%1”.</source>
        <translation>Python SDK 没有用于“%1”的函数。</translation>
    </message>
    <message>
        <source>Inspector&apos;s command line</source>
        <translation>Inspector 命令行</translation>
    </message>
    <message>
        <source>C++</source>
        <translation>C++</translation>
    </message>
    <message>
        <source>A program in C++ is made for servers that are programs or speak Streamable HTTP only.</source>
        <translation>C++ 程序只能用于作为程序运行或使用 Streamable HTTP 的服务器。</translation>
    </message>
    <message>
        <source>The Inspector does not speak WebSocket.</source>
        <translation>Inspector 不支持 WebSocket。</translation>
    </message>
    <message>
        <source>The Inspector&apos;s command line has no words for this request.</source>
        <translation>Inspector 命令行无法表达此请求。</translation>
    </message>
</context>
<context>
    <name>DefinitionPins</name>
    <message>
        <source>What was accepted of this server cannot be read, so it is not overwritten.</source>
        <translation>无法读取对此服务器的接受记录，因此不会覆盖。</translation>
    </message>
    <message>
        <source>Mend the file, or remove it.</source>
        <translation>请修正或移除该文件。</translation>
    </message>
    <message>
        <source>This definition was not accepted.</source>
        <translation>此定义未被接受。</translation>
    </message>
    <message>
        <source>The file cannot be removed: %1.</source>
        <translation>无法移除该文件：%1。</translation>
    </message>
</context>
<context>
    <name>DifferenceMeaning</name>
    <message>
        <source>%1 does not send it. A copy refers to a variable.</source>
        <translation>%1 不发送它。副本会引用变量。</translation>
    </message>
    <message>
        <source>%1 does not send it. A copy would write it into its file.</source>
        <translation>%1 不发送它。副本会将其写入自己的文件。</translation>
    </message>
    <message>
        <source>It stands in the file. %1 could refer to a variable instead.</source>
        <translation>它写在文件中。%1 可以改为引用变量。</translation>
    </message>
    <message>
        <source>It stands in the file. %1 cannot refer to a variable.</source>
        <translation>它写在文件中。%1 无法引用变量。</translation>
    </message>
    <message>
        <source>Only %1 gives it to the server.</source>
        <translation>只有 %1 向服务器提供它。</translation>
    </message>
    <message>
        <source>%1 does not give it to the server.</source>
        <translation>%1 不向服务器提供它。</translation>
    </message>
    <message>
        <source>%1 reaches it in another way.</source>
        <translation>%1 以其他方式连接它。</translation>
    </message>
    <message>
        <source>%1 starts another program.</source>
        <translation>%1 启动另一个程序。</translation>
    </message>
    <message>
        <source>%1 starts it with other arguments.</source>
        <translation>%1 用其他参数启动它。</translation>
    </message>
    <message>
        <source>%1 starts it in another folder.</source>
        <translation>%1 在另一个文件夹中启动它。</translation>
    </message>
    <message>
        <source>%1 calls another address.</source>
        <translation>%1 访问另一个地址。</translation>
    </message>
    <message>
        <source>%1 gives it another value.</source>
        <translation>%1 为其提供另一个值。</translation>
    </message>
    <message>
        <source>%1 fills it in from another reference.</source>
        <translation>%1 用另一个引用填入它。</translation>
    </message>
    <message>
        <source>%1 takes its variables from another file, or from none.</source>
        <translation>%1 从另一个文件读取变量，或不读取任何文件。</translation>
    </message>
</context>
<context>
    <name>DoctorReport</name>
    <message>
        <source>The examination was stopped before its end.</source>
        <translation>诊断在结束前已停止。</translation>
    </message>
    <message>
        <source>“%1” cannot be used like this.</source>
        <translation>“%1”无法这样使用。</translation>
    </message>
    <message>
        <source>“%1” works, and something about it should be mended.</source>
        <translation>“%1”可用，但有需要修复之处。</translation>
    </message>
    <message>
        <source>“%1” works; a few things are worth knowing.</source>
        <translation>“%1”可用；有几点值得了解。</translation>
    </message>
    <message>
        <source>“%1” works, and nothing was found wrong with it.</source>
        <translation>“%1”可用，未发现问题。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Mended:</source>
        <translation>修复后：</translation>
    </message>
    <message>
        <source>Examination of “%1”</source>
        <translation>“%1”的诊断</translation>
    </message>
    <message>
        <source>In the environment of %1</source>
        <translation>在 %1 的环境中</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>它自称 %1，使用协议 %2。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>mended: %1</source>
        <translation>修复后：%1</translation>
    </message>
    <message>
        <source>Examination of “%1”: %2</source>
        <translation>“%1”的诊断：%2</translation>
    </message>
    <message>
        <source>Faults: %1. Warnings: %2. Notes: %3. It took %4.</source>
        <translation>错误：%1。警告：%2。说明：%3。用时 %4。</translation>
    </message>
    <message>
        <source>For the reason told under “%1”.</source>
        <translation>原因见“%1”。</translation>
    </message>
</context>
<context>
    <name>DoctorReviews</name>
    <message>
        <source>There are %1 such places; this is the first.</source>
        <translation>此类位置有 %1 处；这是第一处。</translation>
    </message>
    <message>
        <source>Expected is %1; there is %2.</source>
        <translation>应为 %1；实际为 %2。</translation>
    </message>
    <message>
        <source>The server should be mended; other clients may refuse the message.</source>
        <translation>应修复服务器；其他客户端可能拒绝该消息。</translation>
    </message>
    <message>
        <source>Keep to the plainer form if the server is for all clients.</source>
        <translation>如果服务器面向所有客户端，请使用较简单的形式。</translation>
    </message>
</context>
<context>
    <name>DoctorTexts</name>
    <message>
        <source>passed</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>passed, with a note</source>
        <translation>已通过，有说明</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>DoctorWords</name>
    <message>
        <source>It tells a model to set aside what it was told before</source>
        <translation>它让模型忽略先前的指示</translation>
    </message>
    <message>
        <source>It tells a model to keep something from the person</source>
        <translation>它让模型对用户隐瞒某些内容</translation>
    </message>
    <message>
        <source>It has marks that models take for instructions</source>
        <translation>它含有会被模型当作指令的标记</translation>
    </message>
    <message>
        <source>It names files that hold keys or passwords</source>
        <translation>它提到存放密钥或密码的文件</translation>
    </message>
    <message>
        <source>It tells a model how to use other tools</source>
        <translation>它告诉模型如何使用其他工具</translation>
    </message>
    <message>
        <source>It tells a model to do something unseen</source>
        <translation>它让模型暗中做某事</translation>
    </message>
    <message>
        <source>It tells a model to pass on secrets or the conversation</source>
        <translation>它让模型传出机密或对话内容</translation>
    </message>
    <message>
        <source>Look at its text with the hidden characters shown before you trust it.</source>
        <translation>信任它之前，请显示隐藏字符并查看其文本。</translation>
    </message>
    <message>
        <source>There are %1 tag characters in it, which nobody sees and models read.</source>
        <translation>其中有 %1 个标记字符，人看不见而模型会读取。</translation>
    </message>
    <message>
        <source>Tag characters, which nobody sees, spell a text for models: “%1”.</source>
        <translation>人看不见的标记字符拼成了给模型的文本：“%1”。</translation>
    </message>
    <message>
        <source>It has %1 characters that turn the direction of text (the first is %2): what is seen need not be what is there.</source>
        <translation>它有 %1 个改变文本方向的字符（第一个是 %2）：所见未必是实际内容。</translation>
    </message>
    <message>
        <source>It has %1 characters that are not seen; the first is %2.</source>
        <translation>它有 %1 个不可见字符；第一个是 %2。</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1：“%2”。</translation>
    </message>
    <message>
        <source>Read the whole text; do not give the server to a model unless you trust it.</source>
        <translation>请阅读全文；除非信任该服务器，否则不要将其提供给模型。</translation>
    </message>
</context>
<context>
    <name>Elicitation</name>
    <message>
        <source>The server&apos;s question cannot be understood.</source>
        <translation>无法理解服务器的询问。</translation>
    </message>
    <message>
        <source>Only a person can agree to visit an address.</source>
        <translation>只有人才能同意访问地址。</translation>
    </message>
    <message>
        <source>The form&apos;s defaults are no complete answer: %1</source>
        <translation>表单的默认值不构成完整的回答：%1</translation>
    </message>
</context>
<context>
    <name>EncryptedFile</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>机密文件已锁定：需要其口令。</translation>
    </message>
    <message>
        <source>The file of secrets is not there.</source>
        <translation>机密文件不存在。</translation>
    </message>
    <message>
        <source>Make one in the settings, or with “signalbox-cli credentials store file”.</source>
        <translation>请在设置中创建，或使用“signalbox-cli credentials store file”。</translation>
    </message>
    <message>
        <source>An empty passphrase protects nothing.</source>
        <translation>空口令起不到保护作用。</translation>
    </message>
    <message>
        <source>There is a file of secrets already.</source>
        <translation>已有机密文件。</translation>
    </message>
</context>
<context>
    <name>EntryDialect</name>
    <message>
        <source>This program has no way to reach a server by %1.</source>
        <translation>此程序无法通过 %1 连接服务器。</translation>
    </message>
    <message>
        <source>This program cannot start a server in a folder of its own.</source>
        <translation>此程序无法在指定的文件夹中启动服务器。</translation>
    </message>
    <message>
        <source>This program cannot send headers of one&apos;s own.</source>
        <translation>此程序无法发送自定义标头。</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Another server has this name.</source>
        <translation>另一服务器已使用此名称。</translation>
    </message>
    <message>
        <source>The program alone; arguments go below, one a line.</source>
        <translation>仅填程序；参数填在下方，每行一个。</translation>
    </message>
    <message>
        <source>Not KEY=VALUE: “%1”.</source>
        <translation>不是 KEY=VALUE：“%1”。</translation>
    </message>
    <message>
        <source>An address that begins with ws:// or wss://.</source>
        <translation>以 ws:// 或 wss:// 开头的地址。</translation>
    </message>
    <message>
        <source>An address that begins with http:// or https://.</source>
        <translation>以 http:// 或 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>Without a name or a password in it.</source>
        <translation>其中不含名称或密码。</translation>
    </message>
    <message>
        <source>Not Name: value: “%1”.</source>
        <translation>不是“名称: 值”：“%1”。</translation>
    </message>
</context>
<context>
    <name>EntryRisks</name>
    <message>
        <source>Argument %1 holds a secret: every program on this machine can read the arguments of others.</source>
        <translation>参数 %1 含有机密：本机的所有程序都能读取其他程序的参数。</translation>
    </message>
    <message>
        <source>Give it in an environment variable, if the server takes one, and make a new secret.</source>
        <translation>如果服务器支持，请用环境变量提供，并更换机密。</translation>
    </message>
    <message>
        <source>The value of %1 is a secret, and stands in a file in clear text.</source>
        <translation>%1 的值是机密，以明文存于文件中。</translation>
    </message>
    <message>
        <source>Refer to it as ${%1} and set that where only you can read it.</source>
        <translation>请以 ${%1} 引用，并在只有您能读取之处设置它。</translation>
    </message>
    <message>
        <source>The header %1 holds a secret that stands in a file in clear text.</source>
        <translation>标头 %1 含有以明文存于文件中的机密。</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials: those are kept in the keychain.</source>
        <translation>请设为服务器的凭据：凭据保存在钥匙串中。</translation>
    </message>
    <message>
        <source>A secret stands in the address: addresses are written into logs on the way.</source>
        <translation>地址中含有机密：地址会被写入沿途的日志。</translation>
    </message>
    <message>
        <source>Set it as the server&apos;s credentials, and make a new secret.</source>
        <translation>请设为服务器的凭据，并更换机密。</translation>
    </message>
    <message>
        <source>All that goes to %1 and comes from there can be read and changed on the way: the connection is not encrypted.</source>
        <translation>与 %1 之间的所有往来内容都可能在途中被读取和更改：连接未加密。</translation>
    </message>
    <message>
        <source>Use its https address, if it has one.</source>
        <translation>如果有 https 地址，请使用它。</translation>
    </message>
    <message>
        <source>One certificate is accepted whatever is wrong with it, as you said.</source>
        <translation>按您的指示，无论有何问题都接受某个证书。</translation>
    </message>
    <message>
        <source>Have it signed by an authority that you trust instead.</source>
        <translation>请改由您信任的机构为其签名。</translation>
    </message>
    <message>
        <source>The server gets the whole environment, with every key and token in it.</source>
        <translation>服务器会获得整个环境，包括其中的所有密钥和令牌。</translation>
    </message>
    <message>
        <source>Give it only the variables that it needs.</source>
        <translation>请只提供它需要的变量。</translation>
    </message>
    <message>
        <source>%1 fetches whatever version of %2 is the newest: it may be another tomorrow.</source>
        <translation>%1 总是获取 %2 的最新版本：明天可能就是另一个版本。</translation>
    </message>
    <message>
        <source>Name a version: %1@VERSION.</source>
        <translation>请指定版本：%1@VERSION。</translation>
    </message>
    <message>
        <source>Name a version: %1==VERSION.</source>
        <translation>请指定版本：%1==VERSION。</translation>
    </message>
</context>
<context>
    <name>EntryText</name>
    <message>
        <source>the program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>argument %1</source>
        <translation>参数 %1</translation>
    </message>
    <message>
        <source>the working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>the file of variables</source>
        <translation>变量文件</translation>
    </message>
</context>
<context>
    <name>EnvironmentComparison</name>
    <message>
        <source>%1 works in a terminal and not in %2: the terminal finds it at %3, but %2 looks only in %4.</source>
        <translation>%1 在终端中可用，在 %2 中不可用：终端在 %3 找到它，而 %2 只在 %4 中查找。</translation>
    </message>
    <message>
        <source>Give the full path, and the folders of the terminal&apos;s PATH that it needs.</source>
        <translation>请提供完整路径，以及它所需的终端 PATH 中的文件夹。</translation>
    </message>
</context>
<context>
    <name>EnvironmentFile</name>
    <message>
        <source>“%1” takes variables from a file that is not there: %2.</source>
        <translation>“%1”的变量来源文件不存在：%2。</translation>
    </message>
    <message>
        <source>Make the file, or take it away from the server.</source>
        <translation>请创建该文件，或从服务器中移除它。</translation>
    </message>
    <message>
        <source>The file that “%1” takes variables from cannot be read: %2.</source>
        <translation>无法读取“%1”的变量来源文件：%2。</translation>
    </message>
    <message>
        <source>The file that “%1” takes variables from is longer than 1 MiB: %2.</source>
        <translation>“%1”的变量来源文件超过 1 MiB：%2。</translation>
    </message>
    <message>
        <source>“%1” is not given %2 from the file %3: it decides what code is loaded.</source>
        <translation>不会向“%1”提供文件 %3 中的 %2：它决定加载什么代码。</translation>
    </message>
    <message>
        <source>Set it among the server&apos;s own variables, where it is shown before the start.</source>
        <translation>请将其设在服务器自己的变量中，启动前会在那里显示。</translation>
    </message>
</context>
<context>
    <name>FieldCheck</name>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Not a text: JSON needs quotes here.</source>
        <translation>不是文本：JSON 在此需要引号。</translation>
    </message>
    <message>
        <source>A text, not a number: the JSON has it in quotes.</source>
        <translation>是文本而非数字：JSON 中带有引号。</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>不是数字。</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>Neither true nor false.</source>
        <translation>既非 true 也非 false。</translation>
    </message>
    <message>
        <source>Not one of the choices.</source>
        <translation>不在选项中。</translation>
    </message>
    <message>
        <source>Not a list.</source>
        <translation>不是列表。</translation>
    </message>
    <message>
        <source>Not all of them are among the choices.</source>
        <translation>并非全部都在选项中。</translation>
    </message>
    <message>
        <source>Not an object.</source>
        <translation>不是对象。</translation>
    </message>
    <message>
        <source>Not the only value the schema allows.</source>
        <translation>不是模式允许的唯一值。</translation>
    </message>
</context>
<context>
    <name>FigureTexts</name>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>none before</source>
        <comment>calls in the time before</comment>
        <translation>此前没有</translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a figure in the time before</comment>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>%1 % to before</source>
        <comment>change to the time before</comment>
        <translation>较此前 %1 %</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no call ended</source>
        <translation>没有结束的调用</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>尚无应答</translation>
    </message>
    <message numerus="yes">
        <source>of %n answer(s)</source>
        <translation>
            <numerusform>共 %n 个应答</numerusform>
        </translation>
    </message>
    <message>
        <source>before: %1</source>
        <comment>a duration in the time before</comment>
        <translation>此前：%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>FileLosses</name>
    <message>
        <source>%1 loses the variable %2 of %3.</source>
        <translation>%1 会失去 %3 的变量 %2。</translation>
    </message>
    <message>
        <source>%1 loses the header %2 of %3.</source>
        <translation>%1 会失去 %3 的标头 %2。</translation>
    </message>
    <message>
        <source>%1 loses the secret in %2 of %3.</source>
        <translation>%1 会失去 %3 的 %2 中的机密。</translation>
    </message>
</context>
<context>
    <name>FileSecretMove</name>
    <message>
        <source>the secret in %1 stays where it is.</source>
        <translation>%1 中的机密保持原处。</translation>
    </message>
</context>
<context>
    <name>FileVersions</name>
    <message>
        <source>A kept version cannot be read: %1.</source>
        <translation>无法读取保留的版本：%1。</translation>
    </message>
    <message>
        <source>There is no version “%1” of this file.</source>
        <translation>此文件没有版本“%1”。</translation>
    </message>
    <message>
        <source>A kept version cannot be removed: %1.</source>
        <translation>无法移除保留的版本：%1。</translation>
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
        <translation>请求</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>stray line</source>
        <translation>游离行</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
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
        <translation>此处无法使用引用：它是交给 shell 运行的内容，或是程序本身。</translation>
    </message>
</context>
<context>
    <name>GroupSharing</name>
    <message>
        <source>The folders that “%1” may work in are this machine&apos;s and are not in the file.</source>
        <translation>“%1”可在其中工作的文件夹属于本机，不包含在文件中。</translation>
    </message>
    <message>
        <source>Keys, certificates and accepted certificates of “%1” are this machine&apos;s and are not in the file.</source>
        <translation>“%1”的密钥、证书和已接受的证书属于本机，不包含在文件中。</translation>
    </message>
    <message>
        <source>The name and password for the proxy of “%1” are not in the file.</source>
        <translation>“%1”的代理用户名和密码不包含在文件中。</translation>
    </message>
    <message>
        <source>The secret in %1 of “%2” is not in the file: whoever takes it is asked for it.</source>
        <translation>“%2”的 %1 中的机密不包含在文件中：会向使用者询问。</translation>
    </message>
    <message>
        <source>“%1” is left out: it holds what looks like a secret where no place can stand for it.</source>
        <translation>已略过“%1”：它在无法使用占位符之处含有看起来像机密的内容。</translation>
    </message>
</context>
<context>
    <name>HeldSecrets</name>
    <message>
        <source>A kept version of this file cannot be edited and still holds a secret.</source>
        <translation>此文件有一个保留的版本无法编辑，其中仍含有机密。</translation>
    </message>
</context>
<context>
    <name>Hub</name>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>参数必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>The arguments are not valid JSON: %1</source>
        <translation>参数不是有效的 JSON：%1</translation>
    </message>
    <message>
        <source>A text in the arguments holds a line end that is not written as \n.</source>
        <translation>参数中的文本含有未写作 \n 的换行。</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>这不是服务器地址：%1</translation>
    </message>
    <message>
        <source>It begins with ws:// or wss://.</source>
        <translation>应以 ws:// 或 wss:// 开头。</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>应以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>An address must not hold a name or a password.</source>
        <translation>地址不得包含名称或密码。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>未设置环境变量 %1。</translation>
    </message>
    <message>
        <source>There is no certificate in %1.</source>
        <translation>%1 中没有证书。</translation>
    </message>
    <message>
        <source>A proxy is an address such as http://host:3128 or socks5://host:1080.</source>
        <translation>代理地址形如 http://host:3128 或 socks5://host:1080。</translation>
    </message>
    <message>
        <source>“%1” has fixed credentials: there is nothing to sign in to.</source>
        <translation>“%1”使用固定凭据：无需登录。</translation>
    </message>
    <message>
        <source>“%1” cannot be sent as a header.</source>
        <translation>“%1”不能作为标头发送。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>The client certificate %1 cannot be used: %2</source>
        <translation>无法使用客户端证书 %1：%2</translation>
    </message>
    <message>
        <source>An API key needs the name of the header that it goes in.</source>
        <translation>API 密钥需要其所在标头的名称。</translation>
    </message>
    <message>
        <source>An API key in the address needs the name of its parameter.</source>
        <translation>地址中的 API 密钥需要其参数的名称。</translation>
    </message>
    <message>
        <source>The name of a user must not have a colon in it.</source>
        <translation>用户名不得含有冒号。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1”不能作为标头名称。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is not kept anywhere.</source>
        <translation>未在任何地方保存%1（“%2”）。</translation>
    </message>
    <message>
        <source>Give it in the server&apos;s settings, or with: signalbox-cli credentials set %1</source>
        <translation>请在服务器设置中提供，或使用：signalbox-cli credentials set %1</translation>
    </message>
    <message>
        <source>client secret</source>
        <translation>客户端机密</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>passphrase of the client certificate</source>
        <translation>客户端证书的口令</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>secret that signs tokens</source>
        <translation>签署令牌的机密</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>the %1 of “%2”</source>
        <translation>“%2”的%1</translation>
    </message>
    <message>
        <source>the secrets of “%1”</source>
        <translation>“%1”的机密</translation>
    </message>
    <message>
        <source>a secret value that “%1” is started with</source>
        <translation>启动“%1”所用的机密值</translation>
    </message>
    <message>
        <source>the token of the sign-in to “%1”</source>
        <translation>登录“%1”的令牌</translation>
    </message>
    <message>
        <source>the headers of telemetry</source>
        <translation>遥测的标头</translation>
    </message>
    <message>
        <source>a secret variable</source>
        <translation>机密变量</translation>
    </message>
    <message>
        <source>the password of the team&apos;s database</source>
        <translation>团队数据库的密码</translation>
    </message>
</context>
<context>
    <name>InputCase</name>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1 处：应为 %2，实为 %3。</translation>
    </message>
    <message>
        <source>Answer of a model</source>
        <translation>模型的回答</translation>
    </message>
    <message>
        <source>Visit to an address</source>
        <translation>访问地址</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Another Signalbox is recording into this journal.</source>
        <translation>另一个 Signalbox 正在记录到此日志。</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1) is recording into this journal.</source>
        <translation>另一个 Signalbox（进程 %1）正在记录到此日志。</translation>
    </message>
    <message>
        <source>Another Signalbox (process %1 on %2) is recording into this journal.</source>
        <translation>另一个 Signalbox（%2 上的进程 %1）正在记录到此日志。</translation>
    </message>
    <message>
        <source>Use that one, or close it, or choose another data folder.</source>
        <translation>请使用或关闭那一个，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>The journal cannot be locked</source>
        <translation>无法锁定日志</translation>
    </message>
    <message>
        <source>The journal&apos;s place is taken by a file.</source>
        <translation>日志的位置被一个文件占用。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be made</source>
        <translation>无法创建日志文件夹</translation>
    </message>
    <message>
        <source>Messages have not been recorded since %1: %2.</source>
        <translation>自 %1 起未记录消息：%2。</translation>
    </message>
    <message>
        <source>Make room on the disk; recording then goes on by itself.</source>
        <translation>请腾出磁盘空间；记录随后会自动继续。</translation>
    </message>
    <message>
        <source>Recording goes on by itself when the folder can be written again.</source>
        <translation>文件夹恢复可写后，记录会自动继续。</translation>
    </message>
    <message>
        <source>What is recorded may not last</source>
        <translation>所记录的内容可能无法留存</translation>
    </message>
    <message>
        <source>There is no journal</source>
        <translation>没有日志</translation>
    </message>
    <message>
        <source>This message is not in the journal.</source>
        <translation>此消息不在日志中。</translation>
    </message>
    <message>
        <source>This message&apos;s record is damaged.</source>
        <translation>此消息的记录已损坏。</translation>
    </message>
    <message>
        <source>This message&apos;s file cannot be read.</source>
        <translation>无法读取此消息的文件。</translation>
    </message>
    <message>
        <source>This message is damaged on the disk.</source>
        <translation>此消息在磁盘上已损坏。</translation>
    </message>
    <message>
        <source>This journal was written by a newer Signalbox (format %1).</source>
        <translation>此日志由更新版本的 Signalbox 写入（格式 %1）。</translation>
    </message>
    <message>
        <source>The journal&apos;s name table is not one of Signalbox.</source>
        <translation>日志的名称表不是 Signalbox 的。</translation>
    </message>
    <message>
        <source>Nothing was changed. Move the file away, or choose another data folder.</source>
        <translation>未作任何更改。请移走该文件，或选择其他数据文件夹。</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be opened</source>
        <translation>无法打开日志的名称表</translation>
    </message>
    <message>
        <source>The journal&apos;s name table cannot be written</source>
        <translation>无法写入日志的名称表</translation>
    </message>
    <message>
        <source>There is a file in the journal&apos;s folder that is not the journal&apos;s.</source>
        <translation>日志文件夹中有一个不属于日志的文件。</translation>
    </message>
    <message>
        <source>The beginning of a journal file is damaged.</source>
        <translation>某个日志文件的开头已损坏。</translation>
    </message>
    <message>
        <source>A journal file cannot be read</source>
        <translation>无法读取某个日志文件</translation>
    </message>
    <message>
        <source>A journal file cannot be opened</source>
        <translation>无法打开某个日志文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>A file in the journal&apos;s folder is another program&apos;s.</source>
        <translation>日志文件夹中有一个属于其他程序的文件。</translation>
    </message>
    <message>
        <source>The derived data is from a newer Signalbox.</source>
        <translation>派生数据来自更新版本的 Signalbox。</translation>
    </message>
    <message>
        <source>A damaged file cannot be set aside</source>
        <translation>无法搁置损坏的文件</translation>
    </message>
    <message>
        <source>%1 It was set aside as “%2”, and a new one was begun.</source>
        <translation>%1 它已另存为“%2”，并新建了文件。</translation>
    </message>
    <message>
        <source>There is no derived data yet</source>
        <translation>尚无派生数据</translation>
    </message>
    <message>
        <source>The derived data is another journal&apos;s; it is derived anew from the messages that are here.</source>
        <translation>派生数据属于另一日志；正由现有消息重新生成。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>A file with derived data is damaged, or is no database.</source>
        <translation>某个派生数据文件已损坏，或不是数据库。</translation>
    </message>
    <message>
        <source>The derived data cannot be read or written</source>
        <translation>无法读写派生数据</translation>
    </message>
    <message>
        <source>The derived data cannot be written</source>
        <translation>无法写入派生数据</translation>
    </message>
    <message>
        <source>The export was taken back.</source>
        <translation>导出已撤回。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>The export could not be written: %1.</source>
        <translation>无法写入导出内容：%1。</translation>
    </message>
    <message>
        <source>There is more in this file than a journal may have.</source>
        <translation>此文件的内容超出日志的容量。</translation>
    </message>
    <message>
        <source>There are no lines in it.</source>
        <translation>其中没有任何行。</translation>
    </message>
    <message>
        <source>It was written by a newer program (%1), in a way not known here.</source>
        <translation>它由更新的程序（%1）写入，其格式在此未知。</translation>
    </message>
    <message>
        <source>Its number is not above those before it.</source>
        <translation>其编号不大于之前的编号。</translation>
    </message>
    <message>
        <source>The journal could not be written.</source>
        <translation>无法写入日志。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤回。</translation>
    </message>
    <message>
        <source>This is no session file and no journal in JSONL. %1</source>
        <translation>这不是会话文件，也不是 JSONL 日志。%1</translation>
    </message>
    <message>
        <source>Line %1 cannot be read. %2</source>
        <translation>无法读取第 %1 行。%2</translation>
    </message>
    <message>
        <source>There is something in the folder already: %1.</source>
        <translation>文件夹中已有内容：%1。</translation>
    </message>
    <message>
        <source>Name a folder that is empty or not there yet.</source>
        <translation>请指定空的或尚不存在的文件夹。</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1.</source>
        <translation>无法创建文件夹：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>It is no JSON object.</source>
        <translation>它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>Its “%1” is not what it must be.</source>
        <translation>其“%1”不符合要求。</translation>
    </message>
    <message>
        <source>It holds no message.</source>
        <translation>它不含消息。</translation>
    </message>
    <message>
        <source>A line of this file is longer than %1 MB.</source>
        <translation>此文件中有一行超过 %1 MB。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Old messages cannot be removed</source>
        <translation>无法移除旧消息</translation>
    </message>
    <message>
        <source>This message is no longer kept.</source>
        <translation>此消息已不再保留。</translation>
    </message>
    <message>
        <source>This message cannot be read</source>
        <translation>无法读取此消息</translation>
    </message>
    <message>
        <source>The journal&apos;s settings cannot be written</source>
        <translation>无法写入日志的设置</translation>
    </message>
    <message>
        <source>A file cannot be copied before its upgrade</source>
        <translation>升级前无法复制某个文件</translation>
    </message>
    <message>
        <source>Somebody has been reading the derived data for long; what is new waits</source>
        <translation>有程序长时间读取派生数据；新内容正在等待</translation>
    </message>
    <message>
        <source>The derived data is being read</source>
        <translation>派生数据正被读取</translation>
    </message>
    <message>
        <source>What would go from the journal cannot be told now.</source>
        <translation>目前无法得知会从日志中删除什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>How calls are counted has changed; they are counted anew from the messages that are here.</source>
        <translation>调用的计数方式已更改；正由现有消息重新计数。</translation>
    </message>
</context>
<context>
    <name>JournalBar</name>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Stray lines</source>
        <translation>游离行</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>HTTP exchanges</source>
        <translation>HTTP 交换</translation>
    </message>
    <message>
        <source>Steps of signing in</source>
        <translation>登录步骤</translation>
    </message>
    <message>
        <source>Sent by us</source>
        <translation>由我方发送</translation>
    </message>
    <message>
        <source>Sent by servers</source>
        <translation>由服务器发送</translation>
    </message>
</context>
<context>
    <name>JournalExport</name>
    <message>
        <source>Session file</source>
        <translation>会话文件</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>HAR 1.2 (HTTP exchanges)</source>
        <translation>HAR 1.2（HTTP 交换）</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>HTML 报告</translation>
    </message>
    <message>
        <source>Markdown report</source>
        <translation>Markdown 报告</translation>
    </message>
    <message>
        <source>CSV of calls</source>
        <translation>调用的 CSV</translation>
    </message>
</context>
<context>
    <name>JournalFilter</name>
    <message>
        <source>ten minutes ago</source>
        <translation>十分钟前</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>一小时前</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>midnight a day ago</source>
        <translation>前一天午夜</translation>
    </message>
    <message>
        <source>seven days ago</source>
        <translation>七天前</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>shorter</source>
        <translation>更短</translation>
    </message>
    <message>
        <source>from … to</source>
        <translation>从 … 到</translation>
    </message>
    <message>
        <source>larger</source>
        <translation>更大</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>更小</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>字符 %1</translation>
    </message>
    <message>
        <source>the server&apos;s name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>the method, as tools/call</source>
        <translation>方法，例如 tools/call</translation>
    </message>
    <message>
        <source>the tool that is called</source>
        <translation>被调用的工具</translation>
    </message>
    <message>
        <source>request, response, error …</source>
        <translation>request、response、error …</translation>
    </message>
    <message>
        <source>in: from a server; out: from us</source>
        <translation>in：来自服务器；out：来自我方</translation>
    </message>
    <message>
        <source>how a call ended: ok, error, late, or a code</source>
        <translation>调用如何结束：ok、error、late 或代码</translation>
    </message>
    <message>
        <source>of an answer: time since its request</source>
        <translation>对于应答：距其请求的时间</translation>
    </message>
    <message>
        <source>length of the message</source>
        <translation>消息长度</translation>
    </message>
    <message>
        <source>at this time or later</source>
        <translation>在此时间或之后</translation>
    </message>
    <message>
        <source>before this time</source>
        <translation>在此时间之前</translation>
    </message>
    <message>
        <source>the id inside request and answer</source>
        <translation>请求和应答中的 ID</translation>
    </message>
    <message>
        <source>number in the journal</source>
        <translation>日志中的编号</translation>
    </message>
    <message>
        <source>tool, prompt or address it is about</source>
        <translation>所涉及的工具、提示或地址</translation>
    </message>
    <message>
        <source>number of the connection</source>
        <translation>连接编号</translation>
    </message>
    <message>
        <source>of a request of ours: who asked, as form or cli</source>
        <translation>对于我方请求：请求方，例如 form 或 cli</translation>
    </message>
    <message>
        <source>anywhere in the message</source>
        <translation>消息中的任意位置</translation>
    </message>
    <message>
        <source>wants an answer</source>
        <translation>需要应答</translation>
    </message>
    <message>
        <source>any answer, good or bad</source>
        <translation>任何应答，无论好坏</translation>
    </message>
    <message>
        <source>an answer that is no error</source>
        <translation>不是错误的应答</translation>
    </message>
    <message>
        <source>an answer that is an error</source>
        <translation>是错误的应答</translation>
    </message>
    <message>
        <source>wants no answer</source>
        <translation>无需应答</translation>
    </message>
    <message>
        <source>several messages in one</source>
        <translation>一条中含多条消息</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>不是消息的行</translation>
    </message>
    <message>
        <source>cannot be told, or damaged</source>
        <translation>无法判断或已损坏</translation>
    </message>
    <message>
        <source>heads and times of an HTTP exchange</source>
        <translation>HTTP 交换的头部和时间</translation>
    </message>
    <message>
        <source>a step of signing in</source>
        <translation>登录的一个步骤</translation>
    </message>
    <message>
        <source>from a server</source>
        <translation>来自服务器</translation>
    </message>
    <message>
        <source>from us</source>
        <translation>来自我方</translation>
    </message>
    <message>
        <source>answered when nobody waited any more</source>
        <translation>应答时已无人等待</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>因大小限制被截断</translation>
    </message>
    <message>
        <source>with a finding about it</source>
        <translation>带有检查结果</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>筛选条件最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The quotation that begins here has no end.</source>
        <translation>从此处开始的引号没有结束。</translation>
    </message>
    <message>
        <source>Close it with a &quot;.</source>
        <translation>请用 &quot; 闭合。</translation>
    </message>
    <message>
        <source>To find this text itself, put it into quotation marks.</source>
        <translation>要查找此文本本身，请将其放入引号。</translation>
    </message>
    <message>
        <source>There is no key “%1:”.</source>
        <translation>没有键“%1:”。</translation>
    </message>
    <message>
        <source>Did you mean “%1:”?</source>
        <translation>是否要用“%1:”？</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>此括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>To find a parenthesis, put it into quotation marks.</source>
        <translation>要查找括号，请将其放入引号。</translation>
    </message>
    <message>
        <source>Too many parentheses inside one another.</source>
        <translation>括号嵌套过多。</translation>
    </message>
    <message>
        <source>The parenthesis that opens here is never closed.</source>
        <translation>此处的左括号没有闭合。</translation>
    </message>
    <message>
        <source>“%1:” takes one time.</source>
        <translation>“%1:”只接受一个时间。</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>末尾缺少内容。</translation>
    </message>
    <message>
        <source>A word, a &quot;phrase&quot; or key:value is wanted.</source>
        <translation>需要词、&quot;短语&quot; 或 key:value。</translation>
    </message>
    <message>
        <source>Something is missing before this parenthesis.</source>
        <translation>此括号前缺少内容。</translation>
    </message>
    <message>
        <source>“or” and “and” stand between two terms.</source>
        <translation>“or”和“and”应位于两项之间。</translation>
    </message>
    <message>
        <source>To find the word itself, put it into quotation marks.</source>
        <translation>要查找该词本身，请将其放入引号。</translation>
    </message>
    <message>
        <source>A duration is a number with a unit, as 100ms or 1.5s.</source>
        <translation>时长是带单位的数字，例如 100ms 或 1.5s。</translation>
    </message>
    <message>
        <source>A size is a number with a unit, as 10kB or 1.5MB.</source>
        <translation>大小是带单位的数字，例如 10kB 或 1.5MB。</translation>
    </message>
    <message>
        <source>A whole number is wanted here.</source>
        <translation>此处需要整数。</translation>
    </message>
    <message>
        <source>“%1” is no unit; there are %2.</source>
        <translation>“%1”不是单位；可用的有 %2。</translation>
    </message>
    <message>
        <source>“%1” is too large or too fine.</source>
        <translation>“%1”太大或太精细。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>是否要用“%1”？</translation>
    </message>
    <message>
        <source>“%1:” wants a value (%2).</source>
        <translation>“%1:”需要值（%2）。</translation>
    </message>
    <message>
        <source>For example %1.</source>
        <translation>例如 %1。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”.</source>
        <translation>“%1”不是“%2:”的值。</translation>
    </message>
    <message>
        <source>An id is compared whole; “*” stands for nothing here.</source>
        <translation>ID 按整体比较；“*”在此没有特殊含义。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Write 10m, 2h, 3d, today, yesterday, 14:30, 2026-11-28 or 2026-11-28T14:30.</source>
        <translation>请写作 10m、2h、3d、today、yesterday、14:30、2026-11-28 或 2026-11-28T14:30。</translation>
    </message>
    <message>
        <source>No duration is exactly that; compare it, or give a range.</source>
        <translation>没有恰好等于此值的时长；请比较，或给出范围。</translation>
    </message>
    <message>
        <source>For example dur:&gt;%1 or dur:%1..2s.</source>
        <translation>例如 dur:&gt;%1 或 dur:%1..2s。</translation>
    </message>
    <message>
        <source>A range needs at least one end.</source>
        <translation>范围至少需要一端。</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>此范围的终点早于起点。</translation>
    </message>
    <message>
        <source>what is known of it: pinned, finding, masked …</source>
        <translation>已知的特征：pinned、finding、masked …</translation>
    </message>
    <message>
        <source>a tag that was put on it</source>
        <translation>为其添加的标签</translation>
    </message>
    <message>
        <source>in the note that was put on it</source>
        <translation>为其添加的备注中</translation>
    </message>
    <message>
        <source>whether a call might go, and why</source>
        <translation>调用是否放行及原因</translation>
    </message>
    <message>
        <source>a request that got no answer</source>
        <translation>没有得到应答的请求</translation>
    </message>
    <message>
        <source>answered in time, without an error</source>
        <translation>及时应答且没有错误</translation>
    </message>
    <message>
        <source>answered with an error, the protocol&apos;s or the tool&apos;s</source>
        <translation>应答为错误，协议的或工具的</translation>
    </message>
    <message>
        <source>answered with an error of JSON-RPC</source>
        <translation>应答为 JSON-RPC 错误</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>工具自身报告失败</translation>
    </message>
    <message>
        <source>somebody pinned it</source>
        <translation>有人固定了它</translation>
    </message>
    <message>
        <source>secrets were taken out of it</source>
        <translation>已从中去除机密</translation>
    </message>
    <message>
        <source>secrets were kept in it</source>
        <translation>其中保留了机密</translation>
    </message>
    <message>
        <source>of the negotiation or a health check</source>
        <translation>协商或健康检查的消息</translation>
    </message>
</context>
<context>
    <name>JournalHealth</name>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls go on, but what is said meanwhile is not kept.</source>
        <translation>调用继续进行，但期间的内容不予保留。</translation>
    </message>
    <message>
        <source>%1 not recorded</source>
        <translation>%1未记录</translation>
    </message>
    <message>
        <source>While the journal could not be written, messages went by that are in no record. They cannot be had back; their calls were answered all the same.</source>
        <translation>日志无法写入期间经过的消息没有任何记录，无法找回；但其调用仍已得到应答。</translation>
    </message>
    <message>
        <source>%1 cut at the start</source>
        <translation>启动时截去 %1</translation>
    </message>
    <message>
        <source>Signalbox, or the machine, ended in the middle of a message the last time. What was torn was cut off the end; all messages before it are whole.</source>
        <translation>上次 Signalbox 或计算机在消息中途终止。残缺部分已从末尾截去；此前的所有消息均完整。</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message>
        <source>They were older, or more, than Settings, Journal says is to be kept.</source>
        <translation>它们的时间或数量超出“设置，日志”规定的保留范围。</translation>
    </message>
    <message>
        <source>Statistics are not written</source>
        <translation>未写入统计</translation>
    </message>
    <message>
        <source>Messages are recorded all the same; it is tried again by itself.</source>
        <translation>消息仍会记录；会自动重试。</translation>
    </message>
    <message>
        <source>Statistics: %1 of %2</source>
        <translation>统计：%1 / %2</translation>
    </message>
    <message>
        <source>Calls, statistics and the text index are being derived from the messages, as after much traffic, or when they are made anew. Until then the monitor shows less than there is.</source>
        <translation>正由消息生成调用、统计和文本索引，例如在大量流量之后或重建时。在此之前，监视器显示的内容少于实际。</translation>
    </message>
    <message>
        <source>A file was set aside</source>
        <translation>一个文件已被搁置</translation>
    </message>
</context>
<context>
    <name>JournalReport</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>请求 %1</translation>
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
        <translation>请求</translation>
    </message>
    <message>
        <source>Request by the server</source>
        <translation>服务器的请求</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Answer by us</source>
        <translation>我方的应答</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Stray line</source>
        <translation>游离行</translation>
    </message>
    <message>
        <source>HTTP exchange</source>
        <translation>HTTP 交换</translation>
    </message>
    <message>
        <source>Step of signing in</source>
        <translation>登录步骤</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Signalbox journal</source>
        <translation>Signalbox 日志</translation>
    </message>
    <message>
        <source>Secrets that were recognised are masked in this report.</source>
        <translation>此报告中识别出的机密已遮蔽。</translation>
    </message>
    <message>
        <source>Nothing is masked in this report: it may hold secrets.</source>
        <translation>此报告未作遮蔽：可能含有机密。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>未记录任何内容。</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>从 %1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 message(s)</source>
        <translation>
            <numerusform>%1 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 HTTP exchange(s)</source>
        <translation>
            <numerusform>%1 次 HTTP 交换</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 server(s)</source>
        <translation>
            <numerusform>%1 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <translation>%1，%2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more byte(s) are not shown.</source>
        <translation>
            <numerusform>另有 %1 字节未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more message(s) are not shown: this report has reached its limit. A session file has them all.</source>
        <translation>
            <numerusform>另有 %1 条消息未显示：此报告已达上限。会话文件包含全部消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>End without an answer</source>
        <translation>结束而无应答</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>工具错误</translation>
    </message>
    <message>
        <source>speaks an older revision (%1)</source>
        <translation>使用较旧的修订版（%1）</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>The text is empty.</source>
        <translation>文本为空。</translation>
    </message>
    <message>
        <source>The JSON text ends in the middle.</source>
        <translation>JSON 文本中途结束。</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>JSON 文本嵌套过深。</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8.</source>
        <translation>文本不是有效的 UTF-8。</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>此处应为 JSON 值。</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>此处应为带引号的名称。</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>此处应为冒号。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>此处应为逗号或右括号。</translation>
    </message>
    <message>
        <source>This is not a JSON number.</source>
        <translation>这不是 JSON 数字。</translation>
    </message>
    <message>
        <source>This escape does not exist in JSON.</source>
        <translation>JSON 中没有此转义序列。</translation>
    </message>
    <message>
        <source>There is more text after the JSON value.</source>
        <translation>JSON 值之后还有文本。</translation>
    </message>
    <message>
        <source>The JSON text has %1 bytes; the limit is %2.</source>
        <translation>JSON 文本有 %1 字节；上限为 %2。</translation>
    </message>
</context>
<context>
    <name>JsonOutline</name>
    <message>
        <source>There is more text after the end.</source>
        <translation>结尾之后还有文本。</translation>
    </message>
    <message>
        <source>A comment is not closed.</source>
        <translation>有注释未结束。</translation>
    </message>
    <message>
        <source>The text ends in the middle.</source>
        <translation>文本不完整。</translation>
    </message>
    <message>
        <source>The text is nested too deeply.</source>
        <translation>文本嵌套过深。</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>此处应为逗号或右括号。</translation>
    </message>
    <message>
        <source>A name in quotes is expected here.</source>
        <translation>此处应为带引号的名称。</translation>
    </message>
    <message>
        <source>A colon is expected here.</source>
        <translation>此处应为冒号。</translation>
    </message>
    <message>
        <source>A text in quotes does not end on its line, or holds an escape that does not exist.</source>
        <translation>带引号的文本未在本行结束，或含有不存在的转义序列。</translation>
    </message>
    <message>
        <source>A value is expected here.</source>
        <translation>此处应为值。</translation>
    </message>
    <message>
        <source>JSON has no word for this number; it is read as null.</source>
        <translation>JSON 无法表示此数；按 null 读取。</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>名称 %1 出现了两次；以最后一个为准。</translation>
    </message>
</context>
<context>
    <name>JsonQuery</name>
    <message>
        <source>“%1” is no JMESPath expression: %2.</source>
        <translation>“%1”不是 JMESPath 表达式：%2。</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>它太长</translation>
    </message>
</context>
<context>
    <name>JwtAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>%1 的凭据不会发送到 %2。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a header.</source>
        <translation>“%1”不能作为标头名称。</translation>
    </message>
    <message>
        <source>A token was signed; it is good for %1 s.</source>
        <translation>已签署令牌；有效期 %1 秒。</translation>
    </message>
    <message>
        <source>The server refuses the token; another is signed.</source>
        <translation>服务器拒绝该令牌；将另行签署。</translation>
    </message>
    <message>
        <source>The server refuses the tokens that are signed here.</source>
        <translation>服务器拒绝在此签署的令牌。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许此操作。</translation>
    </message>
    <message>
        <source>Look at subject and claims in the server&apos;s settings.</source>
        <translation>请检查服务器设置中的主体和声明。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s; set it right.</source>
        <translation>本机时钟比服务器慢 %1 秒；请校准。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s; set it right.</source>
        <translation>本机时钟比服务器快 %1 秒；请校准。</translation>
    </message>
    <message>
        <source>Look at algorithm, key, issuer and audience in the server&apos;s settings: the server expects others.</source>
        <translation>请检查服务器设置中的算法、密钥、颁发者和受众：服务器要求的与此不同。</translation>
    </message>
</context>
<context>
    <name>KeptSecret</name>
    <message>
        <source>%1: Signalbox keeps it as a secret and refers to it; here it stands in the file. Whether both are the same was not compared.</source>
        <translation>%1：Signalbox 将其作为机密保存并引用它；此处则写在文件中。未比较两者是否相同。</translation>
    </message>
    <message>
        <source>%1: Signalbox keeps the same value as a secret; here it stands in the file.</source>
        <translation>%1：Signalbox 将相同的值作为机密保存；此处则写在文件中。</translation>
    </message>
    <message>
        <source>%1: the file has another value than the secret that Signalbox keeps.</source>
        <translation>%1：文件中的值与 Signalbox 保存的机密不同。</translation>
    </message>
</context>
<context>
    <name>KeptSecrets</name>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>没有可保存机密的位置。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>What you let be started cannot be read.</source>
        <translation>无法读取您允许启动的内容。</translation>
    </message>
    <message>
        <source>Move the file away; then you are asked for each server anew.</source>
        <translation>请移走该文件；之后会重新询问每个服务器。</translation>
    </message>
    <message>
        <source>The folder of the settings cannot be made.</source>
        <translation>无法创建设置文件夹。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>It is reached over %2, not %1.</source>
        <translation>它通过 %2 连接，而不是 %1。</translation>
    </message>
    <message>
        <source>The program was %1 and is %2.</source>
        <translation>程序原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The program was found at %1 and is now at %2.</source>
        <translation>程序原位于 %1，现位于 %2。</translation>
    </message>
    <message>
        <source>The arguments were %1 and are %2.</source>
        <translation>参数原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The working folder was %1 and is %2.</source>
        <translation>工作文件夹原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The address was %1 and is %2.</source>
        <translation>地址原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The proxy was %1 and is %2.</source>
        <translation>代理原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>It is given the variable %1 now.</source>
        <translation>现在会获得变量 %1。</translation>
    </message>
    <message>
        <source>It is not given the variable %1 any more.</source>
        <translation>不再获得变量 %1。</translation>
    </message>
    <message>
        <source>It is sent the header %1 now.</source>
        <translation>现在会收到标头 %1。</translation>
    </message>
    <message>
        <source>It is not sent the header %1 any more.</source>
        <translation>不再收到标头 %1。</translation>
    </message>
    <message>
        <source>It is given the whole environment now.</source>
        <translation>现在会获得整个环境。</translation>
    </message>
    <message>
        <source>It is not given the whole environment any more.</source>
        <translation>不再获得整个环境。</translation>
    </message>
    <message>
        <source>A part that is not shown is different: the value of a variable that decides what code is loaded, a secret among the arguments or in the address, or credentials.</source>
        <translation>未显示的部分有所不同：决定载入哪些代码的变量的值、参数或地址中的机密，或凭据。</translation>
    </message>
    <message>
        <source>The file of variables was %1 and is %2.</source>
        <translation>变量文件原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The program was not found and is now at %1.</source>
        <translation>程序原未找到，现位于 %1。</translation>
    </message>
    <message>
        <source>The program was found at %1 and is not found now.</source>
        <translation>程序原位于 %1，现未找到。</translation>
    </message>
</context>
<context>
    <name>LaunchChecks</name>
    <message>
        <source>There is no file %1, which the program is told to run.</source>
        <translation>要程序运行的文件 %1 不存在。</translation>
    </message>
    <message>
        <source>Give its full path, or the folder to start in.</source>
        <translation>请给出其完整路径，或指定启动文件夹。</translation>
    </message>
    <message>
        <source>Check the path; it may have moved, or still has to be built.</source>
        <translation>请检查路径；它可能已移动，或尚未构建。</translation>
    </message>
    <message>
        <source>%1 is found only from the folder in which the starting program happens to be.</source>
        <translation>只有从启动方程序恰好所在的文件夹才能找到 %1。</translation>
    </message>
    <message>
        <source>Give its full path.</source>
        <translation>请给出其完整路径。</translation>
    </message>
    <message>
        <source>%1 is not told which package to run.</source>
        <translation>未告知 %1 要运行哪个软件包。</translation>
    </message>
    <message>
        <source>Add the package&apos;s name to the arguments.</source>
        <translation>请在参数中加入软件包名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a package.</source>
        <translation>“%1”不能作为软件包名称。</translation>
    </message>
    <message>
        <source>Look it up where you have it from.</source>
        <translation>请查看其来源处的写法。</translation>
    </message>
    <message>
        <source>%1 gives the server a terminal (-t), which changes what it writes.</source>
        <translation>%1 为服务器提供终端（-t），这会改变其输出。</translation>
    </message>
    <message>
        <source>Leave -t out.</source>
        <translation>请去掉 -t。</translation>
    </message>
    <message>
        <source>%1 closes the server&apos;s standard input at once, over which it would be spoken to.</source>
        <translation>%1 会立即关闭服务器的标准输入，而通信要经由它进行。</translation>
    </message>
    <message>
        <source>Add -i.</source>
        <translation>请加上 -i。</translation>
    </message>
    <message>
        <source>Port %1 is taken: something on this machine listens on it already.</source>
        <translation>端口 %1 已被占用：本机上已有程序在监听。</translation>
    </message>
    <message>
        <source>End what listens there, or choose another port.</source>
        <translation>请结束在该端口监听的程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>“%1” is written as for a shell, but no shell reads it.</source>
        <translation>“%1”是写给 shell 的，但没有 shell 会读取它。</translation>
    </message>
    <message>
        <source>Write the folder out.</source>
        <translation>请完整写出文件夹。</translation>
    </message>
    <message>
        <source>Nothing fills in %1, so the program gets it as it stands.</source>
        <translation>%1 不会被替换，因此程序得到的是其原样。</translation>
    </message>
    <message>
        <source>Write its value, or set it as a variable of the server.</source>
        <translation>请写出其值，或将其设为服务器的变量。</translation>
    </message>
    <message>
        <source>The command holds the arguments as well: there is no program of that whole name.</source>
        <translation>命令中也包含了参数：没有以此整体为名的程序。</translation>
    </message>
    <message>
        <source>The command stands in quotes, which become part of its name.</source>
        <translation>命令带有引号，引号会成为其名称的一部分。</translation>
    </message>
    <message>
        <source>Put the program alone into the command, and the rest into the arguments.</source>
        <translation>请只将程序放入命令，其余放入参数。</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>未指定程序。</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>请输入启动服务器的程序。</translation>
    </message>
    <message>
        <source>The command is an address: nothing is started for it, it is connected to.</source>
        <translation>命令是一个地址：不会为其启动程序，而是连接到它。</translation>
    </message>
    <message>
        <source>Make it a server at an address.</source>
        <translation>请将其改为位于地址的服务器。</translation>
    </message>
    <message>
        <source>“%1” is a word of the shell, not a program.</source>
        <translation>“%1”是 shell 的词，不是程序。</translation>
    </message>
    <message>
        <source>Give the program itself; its folder and its variables have fields of their own.</source>
        <translation>请给出程序本身；其文件夹和变量有各自的字段。</translation>
    </message>
    <message>
        <source>sudo asks for a password at a terminal, and there is none.</source>
        <translation>sudo 会在终端询问密码，而此处没有终端。</translation>
    </message>
    <message>
        <source>Start the server as yourself.</source>
        <translation>请以您自己的身份启动服务器。</translation>
    </message>
    <message>
        <source>“%1” means something to a shell only; the program gets it as an argument.</source>
        <translation>“%1”只对 shell 有意义；程序会将其作为参数。</translation>
    </message>
    <message>
        <source>Start a shell that reads the line, or leave it out.</source>
        <translation>请启动读取该行的 shell，或将其去掉。</translation>
    </message>
    <message>
        <source>The variable %1 still holds the words of a guide.</source>
        <translation>变量 %1 仍是教程中的占位文字。</translation>
    </message>
    <message>
        <source>Enter your own value.</source>
        <translation>请输入您自己的值。</translation>
    </message>
    <message>
        <source>The variable %1 is empty.</source>
        <translation>变量 %1 为空。</translation>
    </message>
    <message>
        <source>Enter its value, or take the variable away.</source>
        <translation>请输入其值，或移除该变量。</translation>
    </message>
    <message>
        <source>Nothing fills in %1 in the variable %2.</source>
        <translation>变量 %2 中的 %1 不会被替换。</translation>
    </message>
    <message>
        <source>Enter its value.</source>
        <translation>请输入其值。</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>请选择其他文件夹，或留空。</translation>
    </message>
    <message>
        <source>The folder to start in, %1, is not there.</source>
        <translation>启动文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>%1, the folder to start in, is a file.</source>
        <translation>启动文件夹 %1 是文件。</translation>
    </message>
    <message>
        <source>Take the folder that it lies in.</source>
        <translation>请使用其所在的文件夹。</translation>
    </message>
    <message>
        <source>The folder to start in, %1, may not be entered.</source>
        <translation>无权进入启动文件夹 %1。</translation>
    </message>
    <message>
        <source>The PATH of the server names a variable, which nothing fills in.</source>
        <translation>服务器的 PATH 中有变量，而它不会被替换。</translation>
    </message>
    <message>
        <source>The PATH of the server leaves out the system&apos;s folders, so even env and sh are not found.</source>
        <translation>服务器的 PATH 缺少系统文件夹，因此连 env 和 sh 也找不到。</translation>
    </message>
    <message>
        <source>Write the folders out, the system&apos;s among them.</source>
        <translation>请完整写出各文件夹，包括系统文件夹。</translation>
    </message>
    <message>
        <source>%1 is found by your login shell only, at %2: programs started from a menu have a shorter PATH.</source>
        <translation>只有您的登录 shell 能找到 %1，位于 %2：从菜单启动的程序 PATH 较短。</translation>
    </message>
    <message>
        <source>Signalbox finds it. For other programs give the full path.</source>
        <translation>Signalbox 能找到它。对于其他程序，请给出完整路径。</translation>
    </message>
    <message>
        <source>%1 is installed at %2, which is in no PATH.</source>
        <translation>%1 安装在 %2，但不在任何 PATH 中。</translation>
    </message>
    <message>
        <source>Give the full path.</source>
        <translation>请给出完整路径。</translation>
    </message>
    <message>
        <source>%1 is there: take that.</source>
        <translation>有 %1：请使用它。</translation>
    </message>
    <message>
        <source>It comes with %1.</source>
        <translation>它随 %1 提供。</translation>
    </message>
    <message>
        <source>%1 is a link to %2, which is not there.</source>
        <translation>%1 是指向 %2 的链接，但后者不存在。</translation>
    </message>
    <message>
        <source>Install the program again, or give the path of the program itself.</source>
        <translation>请重新安装程序，或给出程序本身的路径。</translation>
    </message>
    <message>
        <source>%1 has the line ends of Windows: the system looks for an interpreter whose name ends with a return.</source>
        <translation>%1 采用 Windows 换行：系统会查找名称以回车符结尾的解释器。</translation>
    </message>
    <message>
        <source>Write it with the line ends of Unix.</source>
        <translation>请改用 Unix 换行保存。</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which is not there.</source>
        <translation>%1 需要解释器 %2，但它不存在。</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>请安装该解释器，或更正脚本的第一行。</translation>
    </message>
    <message>
        <source>It lies at %1: put its folder into the PATH of the server.</source>
        <translation>它位于 %1：请将其文件夹加入服务器的 PATH。</translation>
    </message>
    <message>
        <source>%1 was built for %2; this machine is %3.</source>
        <translation>%1 是为 %2 构建的；本机为 %3。</translation>
    </message>
    <message>
        <source>Install the one for this machine.</source>
        <translation>请安装适用于本机的版本。</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 既不是此系统的程序，也不是指明解释器的脚本。</translation>
    </message>
    <message>
        <source>Put its interpreter in front.</source>
        <translation>请在前面写上其解释器。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指 %1 吗？</translation>
    </message>
    <message>
        <source>The server has the variable: let a shell fill it in.</source>
        <translation>服务器有此变量：请让 shell 来替换它。</translation>
    </message>
    <message>
        <source>It stands among the arguments: put the first of them into the command.</source>
        <translation>它在参数之中：请将第一个参数放入命令。</translation>
    </message>
    <message>
        <source>The one for this machine lies at %1.</source>
        <translation>适用于本机的版本位于 %1。</translation>
    </message>
    <message>
        <source>There is one of that name at %1: take that.</source>
        <translation>%1 处有同名程序：请使用它。</translation>
    </message>
    <message>
        <source>There is one of that name at %1: let it run the script.</source>
        <translation>%1 处有同名程序：请用它运行该脚本。</translation>
    </message>
    <message>
        <source>%1 was downloaded, and the system holds it back until you approve it.</source>
        <translation>%1 是下载的，在您批准之前系统会阻止它。</translation>
    </message>
    <message>
        <source>If you trust where it came from, take the mark away.</source>
        <translation>如果您信任其来源，请去除该标记。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Make the folder, choose another, or leave it empty.</source>
        <translation>请创建该文件夹、选择其他文件夹，或留空。</translation>
    </message>
    <message>
        <source>It comes with %1: install that.</source>
        <translation>它随 %1 提供：请安装后者。</translation>
    </message>
    <message>
        <source>Install it.</source>
        <translation>请安装它。</translation>
    </message>
    <message>
        <source>It belongs to the project in the folder to start in: give its full path.</source>
        <translation>它属于启动文件夹中的项目：请给出其完整路径。</translation>
    </message>
    <message>
        <source>Start what is in it: %1.</source>
        <translation>请启动其中的内容：%1。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>请重新安装它。</translation>
    </message>
    <message>
        <source>There is %1: take that.</source>
        <translation>有 %1：请使用它。</translation>
    </message>
    <message>
        <source>It still has to be built.</source>
        <translation>它尚未构建。</translation>
    </message>
    <message>
        <source>%1 needs the module %2, which is not installed.</source>
        <translation>%1 需要模块 %2，但它未安装。</translation>
    </message>
    <message>
        <source>Install what its package depends on.</source>
        <translation>请安装其软件包所依赖的内容。</translation>
    </message>
    <message>
        <source>%1 needs %2 %3, but %4 is version %5.</source>
        <translation>%1 需要 %2 %3，但 %4 的版本为 %5。</translation>
    </message>
    <message>
        <source>Install a version that it works with, and start it with that.</source>
        <translation>请安装可与其配合的版本，并用该版本启动它。</translation>
    </message>
    <message>
        <source>%1 fits: take that.</source>
        <translation>%1 符合要求：请使用它。</translation>
    </message>
    <message>
        <source>%1 is filled in from the environment that the server is started in, not from the server&apos;s own variables.</source>
        <translation>%1 取自启动服务器的环境，而非服务器自己的变量。</translation>
    </message>
    <message>
        <source>Filled in when the server is started: %1.</source>
        <translation>启动服务器时填入：%1。</translation>
    </message>
    <message>
        <source>What depends on it cannot be looked at before.</source>
        <translation>依赖于它的内容无法事先检查。</translation>
    </message>
</context>
<context>
    <name>LiteralSecrets</name>
    <message>
        <source>The secret of %1, for %2.</source>
        <translation>%1 的机密，用于 %2。</translation>
    </message>
    <message>
        <source>the password in the address</source>
        <translation>地址中的密码</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>Secret: %1, for %2.</source>
        <translation>机密：%1，用于 %2。</translation>
    </message>
</context>
<context>
    <name>MachineSurvey</name>
    <message>
        <source>Processes of other programs cannot be seen on this system.</source>
        <translation>在此系统上无法查看其他程序的进程。</translation>
    </message>
</context>
<context>
    <name>MatrixColumn</name>
    <message>
        <source>no file yet</source>
        <translation>尚无文件</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>managed · %1</source>
        <translation>受管理 · %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>No file and no folder of it was found.</source>
        <translation>未找到其文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>Mcp</name>
    <message>
        <source>The frontmatter is not read: line %1 is not written plainly.</source>
        <translation>未读取前置元数据：第 %1 行的写法不够简单。</translation>
    </message>
    <message>
        <source>The file begins with no frontmatter.</source>
        <translation>文件开头没有前置元数据。</translation>
    </message>
    <message>
        <source>The file of the skill is not used: %1.</source>
        <translation>未使用该技能的文件：%1。</translation>
    </message>
    <message>
        <source>it has another size than the server promised</source>
        <translation>其大小与服务器承诺的不同</translation>
    </message>
    <message>
        <source>it has another digest than the server promised</source>
        <translation>其摘要与服务器承诺的不同</translation>
    </message>
    <message>
        <source>it is larger than 16 MiB</source>
        <translation>大于 16 MiB</translation>
    </message>
    <message>
        <source>the skill does not list it</source>
        <translation>该技能未列出它</translation>
    </message>
    <message>
        <source>its frontmatter is not the one that was listed</source>
        <translation>其前置元数据与所列出的不同</translation>
    </message>
</context>
<context>
    <name>MessageExchange</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
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
        <translation>已发送</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>首字节</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>其余</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one object, at byte %2.</source>
        <translation>键“%1”在一个对象中出现两次，位于字节 %2。</translation>
    </message>
    <message>
        <source>Bytes that are no UTF-8 (%1) at byte %2.</source>
        <translation>非 UTF-8 的字节（%1），位于字节 %2。</translation>
    </message>
    <message>
        <source>Half a character (%1) at byte %2.</source>
        <translation>半个字符（%1），位于字节 %2。</translation>
    </message>
    <message>
        <source>The message begins with a byte order mark.</source>
        <translation>消息以字节顺序标记开头。</translation>
    </message>
    <message>
        <source>A raw control character in a string, at byte %1.</source>
        <translation>字符串中有原始控制字符，位于字节 %1。</translation>
    </message>
    <message>
        <source>Too long to be laid out: %1. Save all of it to look further.</source>
        <translation>太长，无法排版：%1。请保存全部内容以继续查看。</translation>
    </message>
    <message>
        <source>This is no JSON (%1): %2</source>
        <translation>这不是 JSON（%1）：%2</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>JSON-RPC error</source>
        <translation>JSON-RPC 错误</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>工具错误</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接丢失</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>handles</source>
        <translation>句柄</translation>
    </message>
</context>
<context>
    <name>MovedValues</name>
    <message>
        <source>There is no place that keeps secrets beyond this run of Signalbox.</source>
        <translation>没有可在 Signalbox 本次运行之后继续保存机密的位置。</translation>
    </message>
    <message>
        <source>Start a keychain, or choose a file with a passphrase in the settings.</source>
        <translation>请启动钥匙串，或在设置中选择带口令的文件。</translation>
    </message>
    <message>
        <source>The variable %1 holds something else by now. Nothing was moved.</source>
        <translation>变量 %1 现在已是其他内容。未移动任何内容。</translation>
    </message>
    <message>
        <source>Moved out of a file of %1.</source>
        <translation>移自 %1 的文件。</translation>
    </message>
    <message>
        <source>No secret is kept under the name %1.</source>
        <translation>没有以名称 %1 保存的机密。</translation>
    </message>
    <message>
        <source>Try again, and the keychain is asked once more; or choose a file with a passphrase in the settings.</source>
        <translation>请重试，将再次询问钥匙串；或在设置中选择带口令的文件。</translation>
    </message>
</context>
<context>
    <name>Negotiator</name>
    <message>
        <source>server/discover lists %1</source>
        <translation>server/discover 列出 %1</translation>
    </message>
    <message>
        <source>server/discover lists only handshake revisions</source>
        <translation>server/discover 只列出握手修订版</translation>
    </message>
    <message>
        <source>The server speaks protocol revisions %1, not %2.</source>
        <translation>服务器使用协议修订版 %1，而非 %2。</translation>
    </message>
    <message>
        <source>There is no common protocol revision: the server speaks %1.</source>
        <translation>没有共同的协议修订版：服务器使用 %1。</translation>
    </message>
    <message>
        <source>the answer to server/discover does not say what it speaks</source>
        <translation>server/discover 的应答未说明所用的修订版</translation>
    </message>
    <message>
        <source>The server is a modern one but refused server/discover: %1</source>
        <translation>服务器是 modern 类型，但拒绝了 server/discover：%1</translation>
    </message>
    <message>
        <source>server/discover was answered with error %1</source>
        <translation>server/discover 的应答为错误 %1</translation>
    </message>
    <message>
        <source>The answer to initialize names no protocol revision.</source>
        <translation>initialize 的应答未指明协议修订版。</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, which has no handshake that Signalbox speaks.</source>
        <translation>服务器以协议修订版 %1 应答 initialize，Signalbox 不支持其握手。</translation>
    </message>
    <message>
        <source>The server answered initialize with protocol revision %1, but only %2 is accepted.</source>
        <translation>服务器以协议修订版 %1 应答 initialize，但只接受 %2。</translation>
    </message>
</context>
<context>
    <name>NetworkPane</name>
    <message>
        <source>peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message>
        <source>by way of %1</source>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>on a connection that was kept</source>
        <translation>使用保持的连接</translation>
    </message>
    <message>
        <source>no valid Base64</source>
        <translation>不是有效的 Base64</translation>
    </message>
</context>
<context>
    <name>OpenArgument</name>
    <message>
        <source>This link says nothing that Signalbox knows: %1</source>
        <translation>此链接没有 Signalbox 能识别的内容：%1</translation>
    </message>
    <message>
        <source>It knows signalbox://add?text=… and signalbox://server/NAME.</source>
        <translation>它能识别 signalbox://add?text=… 和 signalbox://server/NAME。</translation>
    </message>
    <message>
        <source>The link is too long.</source>
        <translation>链接太长。</translation>
    </message>
    <message>
        <source>This address names no file here.</source>
        <translation>此地址不指向本机的文件。</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 不是文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for this.</source>
        <translation>%1 太大，无法使用。</translation>
    </message>
    <message>
        <source>%1 is not text.</source>
        <translation>%1 不是文本。</translation>
    </message>
</context>
<context>
    <name>OthersFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile by another program. Nothing was written.</source>
        <translation>文件已被其他程序更改。未写入任何内容。</translation>
    </message>
    <message>
        <source>it is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>大于 %1 MB</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建它的文件夹</translation>
    </message>
    <message>
        <source>another program holds its folder</source>
        <translation>另一个程序占用着它的文件夹</translation>
    </message>
</context>
<context>
    <name>OwnFile</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>The file cannot be changed now: %1.</source>
        <translation>目前无法更改文件：%1。</translation>
    </message>
    <message>
        <source>another program holds it, or its folder cannot be written</source>
        <translation>另一程序占用了它，或其文件夹不可写</translation>
    </message>
</context>
<context>
    <name>OwnVersions</name>
    <message>
        <source>The earlier list of servers cannot be removed: %1.</source>
        <translation>无法移除先前的服务器列表：%1。</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>The quote %1 is never closed.</source>
        <translation>引号 %1 没有闭合。</translation>
    </message>
    <message>
        <source>character %1</source>
        <translation>字符 %1</translation>
    </message>
    <message>
        <source>The address is not complete.</source>
        <translation>地址不完整。</translation>
    </message>
    <message>
        <source>There is no program to start.</source>
        <translation>没有可启动的程序。</translation>
    </message>
    <message numerus="yes">
        <source>A stdio server: program %1, %n argument(s). Name %2.</source>
        <translation>
            <numerusform>一个 stdio 服务器：程序 %1，%n 个参数。名称 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>A server at %1 over %2. Name %3.</source>
        <translation>一个服务器，地址 %1，通过 %2。名称 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1.</source>
        <translation>
            <numerusform>%n 个服务器：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is longer than a list of servers can be.</source>
        <translation>文本过长，不可能是服务器列表。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>没有文本。</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>已略去“%1”：%2</translation>
    </message>
    <message>
        <source>Expected: a command line, an address, or JSON with “mcpServers”, “servers” or one entry.</source>
        <translation>应为：命令行、地址，或含“mcpServers”、“servers”或单个条目的 JSON。</translation>
    </message>
    <message>
        <source>The JSON is not an object.</source>
        <translation>该 JSON 不是对象。</translation>
    </message>
    <message>
        <source>The JSON holds no servers.</source>
        <translation>该 JSON 不含服务器。</translation>
    </message>
    <message>
        <source>The JSON cannot be read: %1</source>
        <translation>无法读取该 JSON：%1</translation>
    </message>
    <message>
        <source>A key stands there twice; the last one counts.</source>
        <translation>有键出现两次；以最后一个为准。</translation>
    </message>
    <message>
        <source>“%1” of “%2” is ignored: trust is given by you, not by a file.</source>
        <translation>忽略“%2”的“%1”：信任由您给予，而非由文件给予。</translation>
    </message>
    <message>
        <source>Argument %1 of “%2” looks like a secret. Every program on this machine can read arguments; a variable is safer.</source>
        <translation>“%2”的参数 %1 看起来像机密。本机上的任何程序都能读取参数；使用变量更安全。</translation>
    </message>
    <message>
        <source>“%1” sets %2, which decides what code is loaded.</source>
        <translation>“%1”设置了 %2，它决定加载什么代码。</translation>
    </message>
    <message>
        <source>“%1” runs a shell with a text of its own. Read that text.</source>
        <translation>“%1”以自带的文本运行 shell。请阅读该文本。</translation>
    </message>
    <message>
        <source>The program of “%1” holds spaces; arguments belong into “args”.</source>
        <translation>“%1”的程序含有空格；参数应放在“args”中。</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as an argument.</source>
        <translation>不经过 shell：“%1”作为参数传递。</translation>
    </message>
    <message>
        <source>No shell is involved: “%1” is passed on as it stands.</source>
        <translation>不经过 shell：“%1”会原样传递。</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They go as Basic credentials instead; the password is not written into the list.</source>
        <translation>“%1”的地址含有名称或密码，将改为作为 Basic 凭据发送；密码不会写入列表。</translation>
    </message>
    <message>
        <source>The address of “%1” held a name or a password. They are left out: other credentials are set for this server.</source>
        <translation>“%1”的地址含有名称或密码，已略去：此服务器设置了其他凭据。</translation>
    </message>
    <message>
        <source>“%1” leaves open: %2. That is filled in when it is started.</source>
        <translation>“%1”留空：%2。启动时再填写。</translation>
    </message>
    <message>
        <source>The text names no server.</source>
        <translation>文本未指明服务器。</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>词 %1</translation>
    </message>
    <message>
        <source>The name of the server is missing.</source>
        <translation>缺少服务器名称。</translation>
    </message>
    <message>
        <source>A value is missing behind “%1”.</source>
        <translation>“%1”后面缺少值。</translation>
    </message>
    <message>
        <source>“%1” is ignored: trust is given by you, not by a command.</source>
        <translation>忽略“%1”：信任由您给予，而非由命令给予。</translation>
    </message>
    <message>
        <source>The option “%1” is not known here.</source>
        <translation>此处不识别选项“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no name and value with “%2” between them.</source>
        <translation>“%1”不是以“%2”分隔的名称和值。</translation>
    </message>
    <message>
        <source>“%1” is no transport; known are stdio, http, sse and websocket.</source>
        <translation>“%1”不是传输方式；可用的有 stdio、http、sse 和 websocket。</translation>
    </message>
    <message>
        <source>“%1” is ignored: it means something to the other program only.</source>
        <translation>忽略“%1”：它只对另一程序有意义。</translation>
    </message>
    <message>
        <source>The command or the address of the server is missing.</source>
        <translation>缺少服务器的命令或地址。</translation>
    </message>
    <message>
        <source>Behind “add-json” a name and JSON are expected.</source>
        <translation>“add-json”后面应有名称和 JSON。</translation>
    </message>
    <message>
        <source>This command adds no server; “mcp add” would.</source>
        <translation>此命令不添加服务器；“mcp add”才会添加。</translation>
    </message>
    <message>
        <source>A command for %1</source>
        <translation>用于 %1 的命令</translation>
    </message>
    <message>
        <source>Servers as %1 keeps them</source>
        <translation>%1 所保存的服务器</translation>
    </message>
    <message>
        <source>The text holds no servers.</source>
        <translation>文本中没有服务器。</translation>
    </message>
    <message>
        <source>The program of “%1” held its arguments as well; they are split.</source>
        <translation>“%1”的程序中还含有参数；已将其拆分。</translation>
    </message>
    <message>
        <source>the part “%1” of the link</source>
        <translation>链接的“%1”部分</translation>
    </message>
    <message>
        <source>The link names no server.</source>
        <translation>链接未指明服务器。</translation>
    </message>
    <message>
        <source>What the link says about the server cannot be read.</source>
        <translation>无法读取链接中有关服务器的内容。</translation>
    </message>
    <message>
        <source>The link names neither a command nor an address.</source>
        <translation>链接既未指明命令，也未指明地址。</translation>
    </message>
    <message>
        <source>A link for %1</source>
        <translation>用于 %1 的链接</translation>
    </message>
    <message>
        <source>A server is reached over http, https, ws or wss, not “%1”.</source>
        <translation>服务器须经由 http、https、ws 或 wss 访问，而不是“%1”。</translation>
    </message>
    <message>
        <source>A bundle at an address: %1. Nothing is fetched here; download it first and open the file.</source>
        <translation>位于地址的捆绑包：%1。此处不会获取任何内容；请先下载，再打开该文件。</translation>
    </message>
    <message>
        <source>A bundle: %1. It is opened, looked at and installed, not added as a command.</source>
        <translation>捆绑包：%1。它会被打开、查看并安装，而不是作为命令添加。</translation>
    </message>
    <message>
        <source>signalbox-cli servers bundle install %1</source>
        <translation>signalbox-cli servers bundle install %1</translation>
    </message>
    <message>
        <source>Left out, because the publisher does not require it: %1.</source>
        <translation>发布者未作要求，因此已略去：%1。</translation>
    </message>
    <message>
        <source>“%1” cannot be taken: %2</source>
        <translation>无法采用“%1”：%2</translation>
    </message>
    <message>
        <source>An entry of a registry, which does not say how its server is reached.</source>
        <translation>注册表的条目，但未说明如何连接其服务器。</translation>
    </message>
    <message>
        <source>An entry of a registry. %1</source>
        <translation>注册表的条目。%1</translation>
    </message>
    <message>
        <source>An entry of a registry: %1 %2</source>
        <translation>注册表的条目：%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are %n ways to it; this is: %1.</source>
        <translation>
            <numerusform>有 %n 种连接方式；这一种是：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is left out: it fetches a program, and starts none.</source>
        <translation>已略去“%1”：它只获取程序，不启动程序。</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>Look there for the command that starts the server, or for the address at which it is reached.</source>
        <translation>请在该处查找启动服务器的命令，或连接服务器的地址。</translation>
    </message>
    <message>
        <source>Did you mean: %1</source>
        <translation>您是指：%1</translation>
    </message>
    <message>
        <source>“%1” fetches a program, and starts none.</source>
        <translation>“%1”只获取程序，不启动程序。</translation>
    </message>
    <message>
        <source>This is a web page about a program, not the address of an MCP server.</source>
        <translation>这是关于某程序的网页，不是 MCP 服务器的地址。</translation>
    </message>
</context>
<context>
    <name>PlaceChoice</name>
    <message>
        <source>%1 wants a folder.</source>
        <translation>%1 需要文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 beside the program cannot be written to.</source>
        <translation>无法写入程序旁的文件夹 %1。</translation>
    </message>
    <message>
        <source>Put the program where you may write, or name a folder with --data-dir.</source>
        <translation>请将程序放在您可写入的位置，或用 --data-dir 指定文件夹。</translation>
    </message>
</context>
<context>
    <name>PlannedStep</name>
    <message>
        <source>The file is as it was at an earlier time.</source>
        <translation>文件与较早时的内容相同。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile, so this cannot be done any more.</source>
        <translation>文件在此期间已更改，因此无法再执行此操作。</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>“%1” must be a list of texts that is not empty.</source>
        <translation>“%1”必须是非空的文本列表。</translation>
    </message>
    <message>
        <source>A test of arguments must be an object.</source>
        <translation>参数测试必须是对象。</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>正则表达式有误：%1。</translation>
    </message>
    <message>
        <source>“%1” is no absolute path.</source>
        <translation>“%1”不是绝对路径。</translation>
    </message>
    <message>
        <source>“%1” is not known here, or its value is of a wrong kind.</source>
        <translation>“%1”在此未知，或其值的类型有误。</translation>
    </message>
    <message>
        <source>A test of arguments needs exactly one of matches, schema, inside, hosts and largerThan.</source>
        <translation>参数测试需要且只能有 matches、schema、inside、hosts 和 largerThan 之一。</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <translation>%1 匹配 %2</translation>
    </message>
    <message>
        <source>%1 fits a schema</source>
        <translation>%1 符合某模式</translation>
    </message>
    <message>
        <source>%1 is inside %2</source>
        <translation>%1 位于 %2 之内</translation>
    </message>
    <message>
        <source>%1 is an address at %2</source>
        <translation>%1 是 %2 的地址</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes</source>
        <translation>%1 大于 %2 字节</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>非：%1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>没有规则涉及</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>rule %1 “%2”</source>
        <translation>规则 %1“%2”</translation>
    </message>
    <message>
        <source>At %1: this is not known here, or of a wrong kind.</source>
        <translation>%1 处：此内容在此未知，或类型有误。</translation>
    </message>
    <message>
        <source>At %1: it must be allow, ask or deny.</source>
        <translation>%1 处：必须是 allow、ask 或 deny。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1 处：%2</translation>
    </message>
    <message>
        <source>At %1: it must have “calls” and “seconds”, up to %2 and %3.</source>
        <translation>%1 处：必须有“calls”和“seconds”，上限为 %2 和 %3。</translation>
    </message>
    <message>
        <source>At %1: a rule must be an object with “do”.</source>
        <translation>%1 处：规则必须是带“do”的对象。</translation>
    </message>
    <message>
        <source>The rules must be an object.</source>
        <translation>规则必须是对象。</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>may change something</source>
        <translation>可能更改内容</translation>
    </message>
    <message>
        <source>may destroy something</source>
        <translation>可能破坏内容</translation>
    </message>
    <message>
        <source>destroys nothing</source>
        <translation>不破坏内容</translation>
    </message>
    <message>
        <source>may be repeated</source>
        <translation>可重复</translation>
    </message>
    <message>
        <source>may not be repeated</source>
        <translation>不可重复</translation>
    </message>
    <message>
        <source>reaches outside</source>
        <translation>访问外部</translation>
    </message>
    <message>
        <source>stays inside</source>
        <translation>仅限内部</translation>
    </message>
    <message>
        <source>beyond %1 calls in %2 s</source>
        <translation>%2 秒内超过 %1 次调用</translation>
    </message>
</context>
<context>
    <name>PortabilityFinding</name>
    <message>
        <source>Its name has %1 characters; some clients take 64 at most.</source>
        <translation>其名称有 %1 个字符；某些客户端最多接受 64 个。</translation>
    </message>
    <message>
        <source>Its name has “%1” in it; some clients take letters, digits, _ and - only.</source>
        <translation>其名称含有“%1”；某些客户端只接受字母、数字、_ 和 -。</translation>
    </message>
    <message>
        <source>Its input schema does not say that it is an object; some clients refuse the tool.</source>
        <translation>其输入模式未声明为对象；某些客户端会拒绝该工具。</translation>
    </message>
    <message>
        <source>Its input schema has “%1” at the top; some models&apos; providers refuse the tool.</source>
        <translation>其输入模式的顶层有“%1”；某些模型提供商会拒绝该工具。</translation>
    </message>
    <message numerus="yes">
        <source>Its input schema refers to parts of itself ($ref in %n place(s)); some clients do not follow that.</source>
        <translation>
            <numerusform>其输入模式引用自身的部分（%n 处 $ref）；某些客户端不支持。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema refers to another document (%1), which no client reads.</source>
        <translation>其输入模式引用另一文档（%1），没有客户端会读取。</translation>
    </message>
    <message>
        <source>A list in its input schema has a schema for each place (%1); some clients know one for all.</source>
        <translation>其输入模式中的列表为每个位置设有模式（%1）；某些客户端只支持统一的模式。</translation>
    </message>
    <message numerus="yes">
        <source>A type in its input schema is a list (%n place(s)); some models&apos; providers know single types.</source>
        <translation>
            <numerusform>其输入模式中的类型是列表（%n 处）；某些模型提供商只支持单一类型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its input schema has true or false in place of a schema (%1); some clients refuse that.</source>
        <translation>其输入模式以 true 或 false 代替模式（%1）；某些客户端会拒绝。</translation>
    </message>
    <message>
        <source>Its parameter “%1” has a name that some clients refuse: they take 64 letters, digits, _ . and -.</source>
        <translation>其参数“%1”的名称会被某些客户端拒绝：它们只接受 64 个以内的字母、数字、_ . 和 -。</translation>
    </message>
    <message>
        <source>Its input schema goes more than 10 levels deep; some models&apos; providers refuse the tool.</source>
        <translation>其输入模式嵌套超过 10 层；某些模型提供商会拒绝该工具。</translation>
    </message>
</context>
<context>
    <name>ProcessOrigin</name>
    <message>
        <source>%1 (a shell)</source>
        <translation>%1（shell）</translation>
    </message>
    <message>
        <source>%1 (a service)</source>
        <translation>%1（服务）</translation>
    </message>
    <message>
        <source>nobody any more</source>
        <translation>已退出的程序</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>There is no environment “%1”.</source>
        <translation>没有环境“%1”。</translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>没有配置方案“%1”。</translation>
    </message>
    <message>
        <source>A name has 1 to %1 characters, without space at its ends.</source>
        <translation>名称须为 1 到 %1 个字符，首尾不含空格。</translation>
    </message>
    <message>
        <source>There is already an environment “%1”.</source>
        <translation>已有环境“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable: letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>“%1”不能用作变量名称：只能使用字母 a 到 z、数字、“_”、“-”和“.”，且不以数字开头。</translation>
    </message>
    <message>
        <source>The value of a secret is kept elsewhere.</source>
        <translation>机密的值保存在别处。</translation>
    </message>
    <message>
        <source>There is already a profile “%1”.</source>
        <translation>已有配置方案“%1”。</translation>
    </message>
    <message>
        <source>There is no variable “%1” in %2.</source>
        <translation>%2中没有变量“%1”。</translation>
    </message>
    <message>
        <source>The profile “%1” is to be in use and is not there: servers are on by their own settings.</source>
        <translation>应使用的配置方案“%1”不存在：服务器按各自的设置启用。</translation>
    </message>
    <message>
        <source>The environment “%1” is to be in use and is not there.</source>
        <translation>应使用的环境“%1”不存在。</translation>
    </message>
    <message>
        <source>The profile “%1” names the environment “%2”, which is not there.</source>
        <translation>配置方案“%1”指定了环境“%2”，但该环境不存在。</translation>
    </message>
    <message>
        <source>The profile “%1” names the group “%2”, which no server is in.</source>
        <translation>配置方案“%1”指定了组“%2”，但该组中没有服务器。</translation>
    </message>
    <message>
        <source>The profile “%1” names servers that are not in the list any more: %2.</source>
        <translation>配置方案“%1”指定了已不在列表中的服务器：%2。</translation>
    </message>
    <message>
        <source>Mend the file or move it away; it is not changed until then.</source>
        <translation>请修正或移走该文件；在此之前不会改动它。</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>“%1” must be a text.</source>
        <translation>“%1”必须是文本。</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>A member of “%1” has no name.</source>
        <translation>“%1”的一个成员没有名称。</translation>
    </message>
    <message>
        <source>“%1” is no name of a variable.</source>
        <translation>“%1”不能用作变量名称。</translation>
    </message>
    <message>
        <source>“%1” must be a text, or an object with “value” or “secret”.</source>
        <translation>“%1”必须是文本，或含“value”或“secret”的对象。</translation>
    </message>
    <message>
        <source>“%1” must have either “value” or “secret”.</source>
        <translation>“%1”必须含“value”或“secret”之一。</translation>
    </message>
    <message>
        <source>The profiles cannot be read: %1 (%2)</source>
        <translation>无法读取配置方案：%1（%2）</translation>
    </message>
    <message>
        <source>The profiles cannot be read: it is not a JSON object.</source>
        <translation>无法读取配置方案：不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The profiles cannot be read: a name stands there twice, or the text is broken (%1).</source>
        <translation>无法读取配置方案：有名称出现两次，或文本已损坏（%1）。</translation>
    </message>
    <message>
        <source>The profiles are of a newer version of Signalbox.</source>
        <translation>这些配置方案来自更新版本的 Signalbox。</translation>
    </message>
    <message>
        <source>Use that version, or move the file away to begin anew.</source>
        <translation>请使用该版本，或移走文件以重新开始。</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>没有组“%1”。</translation>
    </message>
    <message>
        <source>all environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>environment “%1”</source>
        <translation>环境“%1”</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>配置方案“%1”</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>没有可保存机密的位置。</translation>
    </message>
    <message>
        <source>No profile is in use.</source>
        <translation>未使用任何配置方案。</translation>
    </message>
    <message>
        <source>“%1” is in the profile “%2” by its group “%3”.</source>
        <translation>“%1”因属于组“%3”而包含在配置方案“%2”中。</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>此处不保存机密：该机密会在程序结束时被遗忘。</translation>
    </message>
    <message>
        <source>Choose a place: signalbox-cli credentials store.</source>
        <translation>请选择位置：signalbox-cli credentials store。</translation>
    </message>
</context>
<context>
    <name>ProgramChoices</name>
    <message>
        <source>What was decided about other programs&apos; files cannot be read.</source>
        <translation>无法读取有关其他程序文件的决定。</translation>
    </message>
    <message>
        <source>Mend the file, or move it away to begin anew.</source>
        <translation>请修正该文件，或将其移走以重新开始。</translation>
    </message>
</context>
<context>
    <name>ProgramCopy</name>
    <message>
        <source>This program is not known.</source>
        <translation>未知的程序。</translation>
    </message>
    <message>
        <source>The secret in %1 of %2 would stand in the file of %3 in plain text.</source>
        <translation>%2 的 %1 中的机密会以明文存于 %3 的文件中。</translation>
    </message>
    <message>
        <source>%1 takes no variables from a file: “%2” goes there without those in %3. Set what it needs of them in another way.</source>
        <translation>%1 不从文件读取变量：“%2”复制过去时不含 %3 中的变量。请以其他方式设置它所需的变量。</translation>
    </message>
</context>
<context>
    <name>ProgramEdit</name>
    <message>
        <source>This program is not known.</source>
        <translation>未知的程序。</translation>
    </message>
    <message>
        <source>“%1” of the file holds no servers and is not overwritten.</source>
        <translation>文件中的“%1”不含服务器，不会被覆盖。</translation>
    </message>
    <message>
        <source>The server %1 is changed for %2.</source>
        <translation>已为 %2 更改服务器 %1。</translation>
    </message>
    <message>
        <source>The server %1 is added for %2.</source>
        <translation>已为 %2 添加服务器 %1。</translation>
    </message>
    <message>
        <source>The server %1 is removed from %2.</source>
        <translation>已从 %2 移除服务器 %1。</translation>
    </message>
    <message>
        <source>The file is as it was at that time.</source>
        <translation>文件已恢复为当时的样子。</translation>
    </message>
    <message>
        <source>The server %1 is as it was at that time for %2.</source>
        <translation>%2 的服务器 %1 已恢复为当时的样子。</translation>
    </message>
</context>
<context>
    <name>ProgramEnvironment</name>
    <message>
        <source>The environment is that of the running program.</source>
        <translation>环境取自运行中的程序。</translation>
    </message>
    <message>
        <source>The program does not run; the environment is that of the desktop session.</source>
        <translation>程序未运行；环境取自桌面会话。</translation>
    </message>
    <message>
        <source>Neither the program nor a desktop session runs; the environment is what a session usually has.</source>
        <translation>程序和桌面会话均未运行；环境为会话通常的环境。</translation>
    </message>
</context>
<context>
    <name>ProgramFile</name>
    <message>
        <source>The file is not UTF-8. Signalbox reads it, but does not write it.</source>
        <translation>文件不是 UTF-8。Signalbox 会读取，但不会写入。</translation>
    </message>
    <message>
        <source>“%1” should hold the servers, each under its name.</source>
        <translation>“%1”应包含各服务器，每个以其名称列出。</translation>
    </message>
    <message>
        <source>This file is set by whoever administers the machine.</source>
        <translation>此文件由本机的管理员设置。</translation>
    </message>
    <message>
        <source>There is more of this kind: %1.</source>
        <translation>还有更多此类内容：%1。</translation>
    </message>
    <message>
        <source>The file should hold an object with “%1” in it.</source>
        <translation>文件应为含有“%1”的对象。</translation>
    </message>
    <message>
        <source>“%1” is not what the program looks for: it is written “%2”.</source>
        <translation>程序查找的不是“%1”：应写作“%2”。</translation>
    </message>
</context>
<context>
    <name>ProgramImport</name>
    <message>
        <source>“%1” is kept, and trusted with nothing by Signalbox.</source>
        <translation>“%1”会保留，但 Signalbox 不予信任。</translation>
    </message>
    <message>
        <source>The program that makes its headers is not started.</source>
        <translation>不启动生成其标头的程序。</translation>
    </message>
    <message>
        <source>The variables in %1 are read when it is started.</source>
        <translation>启动时读取 %1 中的变量。</translation>
    </message>
</context>
<context>
    <name>ProgramPlan</name>
    <message>
        <source>No program looks for servers in this file.</source>
        <translation>没有程序在此文件中查找服务器。</translation>
    </message>
    <message>
        <source>The server %1 goes into Signalbox.</source>
        <translation>服务器 %1 将收入 Signalbox。</translation>
    </message>
    <message>
        <source>Its secrets go where Signalbox keeps secrets; the entry refers to them.</source>
        <translation>其机密存放到 Signalbox 保存机密之处；条目引用它们。</translation>
    </message>
</context>
<context>
    <name>ProgramReference</name>
    <message>
        <source>Set the variable %1 in the environment that %2 is started in.</source>
        <translation>请在启动 %2 的环境中设置变量 %1。</translation>
    </message>
    <message>
        <source>%1 asks for “%2” when it starts the server.</source>
        <translation>%1 启动服务器时会询问“%2”。</translation>
    </message>
    <message>
        <source>%1 has no way to say what %2 holds: %3.</source>
        <translation>%1 无法表示 %2 所含的内容：%3。</translation>
    </message>
    <message>
        <source>Its credentials are kept by Signalbox and not copied: sign in from %1.</source>
        <translation>其凭据由 Signalbox 保存，不会复制：请从 %1 登录。</translation>
    </message>
    <message>
        <source>%1 has no way to read its credentials from the variable %2.</source>
        <translation>%1 无法从变量 %2 读取其凭据。</translation>
    </message>
    <message>
        <source>The server cannot be read.</source>
        <translation>无法读取该服务器。</translation>
    </message>
    <message>
        <source>No secret stands in this server&apos;s entry.</source>
        <translation>此服务器的条目中没有机密。</translation>
    </message>
    <message>
        <source>The secrets of %1 are no longer written in the file of %2.</source>
        <translation>%1 的机密已不再写在 %2 的文件中。</translation>
    </message>
    <message>
        <source>%1 has no way to refer to a secret in %2.</source>
        <translation>%1 无法在%2中引用机密。</translation>
    </message>
    <message>
        <source>%1 hands the variable %2 on under its own name, and it stands for something else already.</source>
        <translation>%1 会以原名传递变量 %2，而该变量已代表其他内容。</translation>
    </message>
</context>
<context>
    <name>ProgramsState</name>
    <message>
        <source>%1 holds a secret and will not be taken in: %2</source>
        <translation>%1 含有机密，不会导入：%2</translation>
    </message>
</context>
<context>
    <name>RatedAuthorizer</name>
    <message>
        <source>Rate limited: this key may be used at most %1 × in %2 s; the next time in %3 s.</source>
        <translation>速率受限：此密钥在 %2 秒内最多使用 %1 次；%3 秒后可再次使用。</translation>
    </message>
    <message>
        <source>Wait so long, or let calls wait for their turn, in the server&apos;s settings.</source>
        <translation>请等待这段时间，或在服务器设置中让调用排队等候。</translation>
    </message>
</context>
<context>
    <name>RecordedCall</name>
    <message>
        <source>This message is no tool call that could be made again.</source>
        <translation>此消息不是可再次进行的工具调用。</translation>
    </message>
</context>
<context>
    <name>RecordedDecision</name>
    <message>
        <source>Why it was refused: %1</source>
        <translation>拒绝原因：%1</translation>
    </message>
    <message>
        <source>Why it went: nothing speaks against it</source>
        <translation>放行原因：没有反对的依据</translation>
    </message>
    <message>
        <source>Why it went: %1</source>
        <translation>放行原因：%1</translation>
    </message>
</context>
<context>
    <name>RegistryAddress</name>
    <message>
        <source>This is not the address of a registry.</source>
        <translation>这不是注册表的地址。</translation>
    </message>
    <message>
        <source>A registry is reached by https, or by http on this machine: what it says is run.</source>
        <translation>注册表须通过 https 连接，或在本机通过 http 连接：它所说的内容会被运行。</translation>
    </message>
    <message>
        <source>The address of a registry has no name, password, query or fragment in it.</source>
        <translation>注册表的地址不含名称、密码、查询或片段。</translation>
    </message>
</context>
<context>
    <name>RegistryCommand</name>
    <message>
        <source>The package has a name that no %1 package can have; nothing is made of it.</source>
        <translation>软件包的名称不可能属于 %1 软件包；不作处理。</translation>
    </message>
    <message>
        <source>The package has a version that is none; nothing is made of it.</source>
        <translation>软件包的版本无效；不作处理。</translation>
    </message>
    <message>
        <source>The container gets all rights on this machine.</source>
        <translation>容器会获得本机的所有权限。</translation>
    </message>
    <message>
        <source>The container gets more rights than usual.</source>
        <translation>容器会获得超出通常的权限。</translation>
    </message>
    <message>
        <source>The container gets a device of this machine.</source>
        <translation>容器会获得本机的设备。</translation>
    </message>
    <message>
        <source>The container shares this machine&apos;s network or processes.</source>
        <translation>容器共享本机的网络或进程。</translation>
    </message>
    <message>
        <source>The container gets all files of this machine.</source>
        <translation>容器会获得本机的所有文件。</translation>
    </message>
    <message>
        <source>The container gets docker itself, and with it this machine.</source>
        <translation>容器会获得 docker 本身，从而控制本机。</translation>
    </message>
    <message>
        <source>npx is told to run a line of shell.</source>
        <translation>npx 被要求运行一行 shell 命令。</translation>
    </message>
    <message>
        <source>The package is taken from another place than your settings say.</source>
        <translation>软件包取自与您的设置不同的位置。</translation>
    </message>
    <message>
        <source>Another package is installed as well.</source>
        <translation>还会安装另一个软件包。</translation>
    </message>
    <message>
        <source>The publisher names “%1” to start it with; %2 is what such packages are started with.</source>
        <translation>发布者指定用“%1”启动它；此类软件包应用 %2 启动。</translation>
    </message>
    <message>
        <source>This package is a bundle, which is installed and not started by a command.</source>
        <translation>此软件包是捆绑包，应安装而非由命令启动。</translation>
    </message>
    <message>
        <source>Get the file from %1 and open it under Bundles.</source>
        <translation>请从 %1 获取文件，并在“捆绑包”下打开。</translation>
    </message>
    <message>
        <source>There is no known way to start a package of the kind “%1”.</source>
        <translation>没有已知的方式可启动“%1”类型的软件包。</translation>
    </message>
    <message>
        <source>A secret stands in the command line, where other programs can read it.</source>
        <translation>命令行中有机密，其他程序可以读取。</translation>
    </message>
    <message>
        <source>It has to be installed first: cargo install %1 --version %2</source>
        <translation>须先安装：cargo install %1 --version %2</translation>
    </message>
</context>
<context>
    <name>RegistryEntry</name>
    <message>
        <source>The header “%1” cannot be sent like that.</source>
        <translation>标头“%1”不能这样发送。</translation>
    </message>
    <message>
        <source>There is no known way to reach a server by “%1”.</source>
        <translation>没有已知的方式可通过“%1”连接服务器。</translation>
    </message>
    <message>
        <source>With these values the server&apos;s address is none.</source>
        <translation>使用这些值时，服务器的地址无效。</translation>
    </message>
    <message>
        <source>What is sent to %1 can be read on the way: it is not https.</source>
        <translation>发送到 %1 的内容可能在途中被读取：它不是 https。</translation>
    </message>
    <message>
        <source>It is reached over the network once it runs. Start it with: %1</source>
        <translation>它运行后通过网络连接。请用以下命令启动：%1</translation>
    </message>
    <message>
        <source>Its publisher no longer recommends it.</source>
        <translation>其发布者已不再推荐它。</translation>
    </message>
    <message>
        <source>The registry has taken it away; that is done with what does harm.</source>
        <translation>注册表已将其撤下；有害内容会如此处理。</translation>
    </message>
</context>
<context>
    <name>RegistryPage</name>
    <message>
        <source>The answer is not that of a registry: it is no JSON object.</source>
        <translation>该应答并非来自注册表：它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it has no list of servers.</source>
        <translation>该应答并非来自注册表：其中没有服务器列表。</translation>
    </message>
    <message>
        <source>The registry sent %1 servers at once; more than 1000 are not read.</source>
        <translation>注册表一次发送了 %1 个服务器；最多读取 1000 个。</translation>
    </message>
    <message>
        <source>The answer is not that of a registry: it describes no server.</source>
        <translation>该应答并非来自注册表：其中没有描述服务器。</translation>
    </message>
</context>
<context>
    <name>RegistryStore</name>
    <message>
        <source>What was kept of the registry cannot be read: %1.</source>
        <translation>无法读取所保存的注册表内容：%1。</translation>
    </message>
    <message>
        <source>What was read of the registry cannot be kept: %1.</source>
        <translation>无法保存从注册表读取的内容：%1。</translation>
    </message>
</context>
<context>
    <name>RegistryUpdate</name>
    <message>
        <source>Add the new version anew, and remove this entry.</source>
        <translation>请重新添加新版本，并移除此条目。</translation>
    </message>
    <message>
        <source>The command was changed by hand: it no longer names the package.</source>
        <translation>命令已被手动更改：其中不再指明该软件包。</translation>
    </message>
    <message>
        <source>Install it: cargo install %1 --version %2</source>
        <translation>请安装：cargo install %1 --version %2</translation>
    </message>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>“%1”变为“%2”。</translation>
    </message>
    <message>
        <source>The variable “%1” is wanted now.</source>
        <translation>现在需要变量“%1”。</translation>
    </message>
    <message>
        <source>This entry did not come from that server of a registry.</source>
        <translation>此条目并非来自注册表的该服务器。</translation>
    </message>
    <message>
        <source>Version %1 is no longer offered in the way this entry uses.</source>
        <translation>版本 %1 不再以此条目使用的方式提供。</translation>
    </message>
    <message>
        <source>How it is reached stays as it is.</source>
        <translation>连接方式保持不变。</translation>
    </message>
</context>
<context>
    <name>RegistryValues</name>
    <message>
        <source>“%1” cannot hold a NUL character.</source>
        <translation>“%1”不能含有 NUL 字符。</translation>
    </message>
    <message>
        <source>“%1” is one of: %2.</source>
        <translation>“%1”应为以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is a number.</source>
        <translation>“%1”应为数字。</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>“%1”应为 true 或 false。</translation>
    </message>
    <message>
        <source>“%1” is wanted.</source>
        <translation>需要“%1”。</translation>
    </message>
    <message>
        <source>“%1” is wanted: %2</source>
        <translation>需要“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” is wanted: the address has it in it.</source>
        <translation>需要“%1”：地址中含有它。</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>it is no regular file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is larger than %1 MB</source>
        <translation>大于 %1 MB</translation>
    </message>
</context>
<context>
    <name>RemoteErrorText</name>
    <message>
        <source>The server says that it has no such tool</source>
        <translation>服务器表示没有这样的工具</translation>
    </message>
    <message>
        <source>The server says that it has no such prompt</source>
        <translation>服务器表示没有这样的提示</translation>
    </message>
    <message>
        <source>The server says that it has no such resource</source>
        <translation>服务器表示没有这样的资源</translation>
    </message>
    <message>
        <source>The server says that the parameters are not valid</source>
        <translation>服务器表示参数无效</translation>
    </message>
    <message>
        <source>The server does not know this method</source>
        <translation>服务器不认识此方法</translation>
    </message>
    <message>
        <source>The server says that this is no valid request</source>
        <translation>服务器表示这不是有效的请求</translation>
    </message>
    <message>
        <source>The server could not read the request as JSON</source>
        <translation>服务器无法将请求读取为 JSON</translation>
    </message>
    <message>
        <source>Something went wrong within the server</source>
        <translation>服务器内部出错</translation>
    </message>
    <message>
        <source>The server says that headers and message do not agree</source>
        <translation>服务器表示标头与消息不一致</translation>
    </message>
    <message>
        <source>The server answered with error %1.</source>
        <translation>服务器应答错误 %1。</translation>
    </message>
    <message>
        <source>%1 (error %2).</source>
        <translation>%1（错误 %2）。</translation>
    </message>
</context>
<context>
    <name>Roots</name>
    <message>
        <source>“%1” is no root: roots are addresses such as file:///home/me/project.</source>
        <translation>“%1”不是根目录：根目录是形如 file:///home/me/project 的地址。</translation>
    </message>
</context>
<context>
    <name>RulesFile</name>
    <message>
        <source>Open the file in an editor by hand: %1</source>
        <translation>请手动在编辑器中打开文件：%1</translation>
    </message>
    <message>
        <source>The file was not made: %1</source>
        <translation>未创建该文件：%1</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这样的文件。</translation>
    </message>
    <message>
        <source>There is no xdg-open on this system to open it with.</source>
        <translation>系统中没有可用来打开它的 xdg-open。</translation>
    </message>
    <message>
        <source>The editor could not be started.</source>
        <translation>无法启动编辑器。</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Reads files, lists folders and runs five safe commands below one folder.</source>
        <translation>在一个文件夹下读取文件、列出文件夹并运行五个安全命令。</translation>
    </message>
    <message>
        <source>Describes repositories on GitHub and, with a token, opens issues there.</source>
        <translation>描述 GitHub 上的仓库，并可凭令牌在那里创建 issue。</translation>
    </message>
    <message>
        <source>Follows a file as it grows, and tells what changes in a folder as it happens.</source>
        <translation>跟踪增长中的文件，并即时报告文件夹中的变化。</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>Must not be empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>Must have at least %1 characters.</source>
        <translation>至少需要 %1 个字符。</translation>
    </message>
    <message>
        <source>Must have at most one character.</source>
        <translation>最多只能有一个字符。</translation>
    </message>
    <message>
        <source>Must have at most %1 characters.</source>
        <translation>最多只能有 %1 个字符。</translation>
    </message>
    <message>
        <source>Must have at least one item.</source>
        <translation>至少需要一项。</translation>
    </message>
    <message>
        <source>Must have at least %1 items.</source>
        <translation>至少需要 %1 项。</translation>
    </message>
    <message>
        <source>Must have at most one item.</source>
        <translation>最多只能有一项。</translation>
    </message>
    <message>
        <source>Must have at most %1 items.</source>
        <translation>最多只能有 %1 项。</translation>
    </message>
    <message>
        <source>None of the items is of the kind that must be among them.</source>
        <translation>没有一项属于必须包含的类型。</translation>
    </message>
    <message>
        <source>At least %1 items must be of a kind that fewer are.</source>
        <translation>至少须有 %1 项属于某类型，实际较少。</translation>
    </message>
    <message>
        <source>Must have at least one property.</source>
        <translation>至少需要一个属性。</translation>
    </message>
    <message>
        <source>Must have at least %1 properties.</source>
        <translation>至少需要 %1 个属性。</translation>
    </message>
    <message>
        <source>Must have at most one property.</source>
        <translation>最多只能有一个属性。</translation>
    </message>
    <message>
        <source>Must have at most %1 properties.</source>
        <translation>最多只能有 %1 个属性。</translation>
    </message>
    <message>
        <source>The schema is too large to use.</source>
        <translation>模式过大，无法使用。</translation>
    </message>
    <message>
        <source>The schema is nested too deeply to use.</source>
        <translation>模式嵌套过深，无法使用。</translation>
    </message>
    <message>
        <source>The schema is written in a dialect Signalbox does not know: %1.</source>
        <translation>模式所用的方言 Signalbox 不支持：%1。</translation>
    </message>
    <message>
        <source>A schema must be an object, true or false.</source>
        <translation>模式必须是对象、true 或 false。</translation>
    </message>
    <message>
        <source>A reference must be text.</source>
        <translation>引用必须是文本。</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is not in it.</source>
        <translation>模式引用了 %1，但其中没有。</translation>
    </message>
    <message>
        <source>The schema refers to %1, which is outside it and is never fetched.</source>
        <translation>模式引用了 %1，它位于模式之外，不会获取。</translation>
    </message>
    <message>
        <source>Not a date. Use YYYY-MM-DD.</source>
        <translation>不是日期。请使用 YYYY-MM-DD。</translation>
    </message>
    <message>
        <source>Not a time. Use HH:MM:SS with a time zone, such as 14:30:00Z.</source>
        <translation>不是时间。请使用带时区的 HH:MM:SS，例如 14:30:00Z。</translation>
    </message>
    <message>
        <source>Not a date and time. Use YYYY-MM-DDTHH:MM:SSZ.</source>
        <translation>不是日期时间。请使用 YYYY-MM-DDTHH:MM:SSZ。</translation>
    </message>
    <message>
        <source>Not an email address.</source>
        <translation>不是电子邮件地址。</translation>
    </message>
    <message>
        <source>Not an address. Use a form such as https://example.org/path.</source>
        <translation>不是地址。请使用形如 https://example.org/path 的格式。</translation>
    </message>
    <message>
        <source>Not a UUID.</source>
        <translation>不是 UUID。</translation>
    </message>
    <message>
        <source>Not an IPv4 address.</source>
        <translation>不是 IPv4 地址。</translation>
    </message>
    <message>
        <source>Not an IPv6 address.</source>
        <translation>不是 IPv6 地址。</translation>
    </message>
    <message>
        <source>The schema is not valid: the value of %1 is of the wrong kind.</source>
        <translation>模式无效：%1 的值类型有误。</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be used.</source>
        <translation>无法使用正则表达式 %1。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Must be %1.</source>
        <translation>必须是 %1。</translation>
    </message>
    <message>
        <source>Must be %1 or %2.</source>
        <translation>必须是 %1 或 %2。</translation>
    </message>
    <message>
        <source>Not one of the allowed values.</source>
        <translation>不是允许的值。</translation>
    </message>
    <message>
        <source>Must be at least %1.</source>
        <translation>不得小于 %1。</translation>
    </message>
    <message>
        <source>Must be more than %1.</source>
        <translation>必须大于 %1。</translation>
    </message>
    <message>
        <source>Must be at most %1.</source>
        <translation>不得大于 %1。</translation>
    </message>
    <message>
        <source>Must be less than %1.</source>
        <translation>必须小于 %1。</translation>
    </message>
    <message>
        <source>Must be a multiple of %1.</source>
        <translation>必须是 %1 的倍数。</translation>
    </message>
    <message>
        <source>The pattern %1 takes too long to check.</source>
        <translation>检查模式 %1 耗时过长。</translation>
    </message>
    <message>
        <source>Does not match the pattern %1.</source>
        <translation>与模式 %1 不匹配。</translation>
    </message>
    <message>
        <source>At most %1 items may be of a kind that more are.</source>
        <translation>最多可有 %1 项属于某类型，实际更多。</translation>
    </message>
    <message>
        <source>Items %1 and %2 are the same.</source>
        <translation>第 %1 项与第 %2 项相同。</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>This name is not allowed.</source>
        <translation>不允许使用此名称。</translation>
    </message>
    <message>
        <source>One item too many.</source>
        <translation>多出一项。</translation>
    </message>
    <message>
        <source>Not a known property.</source>
        <translation>不是已知的属性。</translation>
    </message>
    <message>
        <source>No value is allowed here.</source>
        <translation>此处不允许有值。</translation>
    </message>
    <message>
        <source>The schema is too complex to check this value to the end.</source>
        <translation>架构过于复杂，无法完整检查此值。</translation>
    </message>
    <message>
        <source>This value is not allowed.</source>
        <translation>不允许使用此值。</translation>
    </message>
    <message>
        <source>Fits more than one of the allowed forms; exactly one is allowed.</source>
        <translation>符合多种允许的形式；只能符合一种。</translation>
    </message>
    <message>
        <source>Fits none of the allowed forms.</source>
        <translation>不符合任何允许的形式。</translation>
    </message>
</context>
<context>
    <name>SchemaReader</name>
    <message>
        <source>The schema is too large for more fields.</source>
        <translation>模式过大，无法容纳更多字段。</translation>
    </message>
    <message>
        <source>Any JSON value.</source>
        <translation>任意 JSON 值。</translation>
    </message>
    <message>
        <source>The schema allows no value here.</source>
        <translation>模式在此不允许任何值。</translation>
    </message>
    <message>
        <source>Its schema is nested too deeply for a form.</source>
        <translation>其模式嵌套过深，无法生成表单。</translation>
    </message>
    <message>
        <source>Its schema combines several choices at once.</source>
        <translation>其模式同时组合了多项选择。</translation>
    </message>
    <message>
        <source>Its type is not one of JSON Schema&apos;s.</source>
        <translation>其类型不属于 JSON Schema。</translation>
    </message>
    <message>
        <source>Any object.</source>
        <translation>任意对象。</translation>
    </message>
    <message>
        <source>A list with a schema for each place.</source>
        <translation>为每个位置设有模式的列表。</translation>
    </message>
    <message>
        <source>It refers to a schema outside its document.</source>
        <translation>它引用了文档之外的模式。</translation>
    </message>
    <message>
        <source>It refers to a part of the schema that is not there.</source>
        <translation>它引用了模式中不存在的部分。</translation>
    </message>
    <message>
        <source>Its schema is not an object.</source>
        <translation>其模式不是对象。</translation>
    </message>
    <message>
        <source>Parts of its schema contradict each other.</source>
        <translation>其模式的各部分相互矛盾。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>真或假</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>变体 %1</translation>
    </message>
</context>
<context>
    <name>SealedFile</name>
    <message>
        <source>The file of secrets is damaged.</source>
        <translation>机密文件已损坏。</translation>
    </message>
    <message>
        <source>Put a copy of it in its place, or remove it and give the secrets anew.</source>
        <translation>请用其副本替换，或将其移除并重新提供机密。</translation>
    </message>
    <message>
        <source>There is not enough memory to make a key of the passphrase.</source>
        <translation>内存不足，无法由口令生成密钥。</translation>
    </message>
    <message>
        <source>No key can be made.</source>
        <translation>无法生成密钥。</translation>
    </message>
    <message>
        <source>The file of secrets wants more work for its key than is done here, or too little; no Signalbox wrote it.</source>
        <translation>机密文件的密钥所需运算量超出此处限制或过少；它不是由 Signalbox 写入的。</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file of secrets.</source>
        <translation>这不是机密文件的口令。</translation>
    </message>
    <message>
        <source>The file of secrets would grow too big.</source>
        <translation>机密文件会变得过大。</translation>
    </message>
    <message>
        <source>The secrets cannot be encrypted.</source>
        <translation>无法加密机密。</translation>
    </message>
</context>
<context>
    <name>SecretKind</name>
    <message>
        <source>GitHub token</source>
        <translation>GitHub 令牌</translation>
    </message>
    <message>
        <source>GitLab token</source>
        <translation>GitLab 令牌</translation>
    </message>
    <message>
        <source>Stripe key</source>
        <translation>Stripe 密钥</translation>
    </message>
    <message>
        <source>Anthropic key</source>
        <translation>Anthropic 密钥</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Slack token</source>
        <translation>Slack 令牌</translation>
    </message>
    <message>
        <source>AWS key</source>
        <translation>AWS 密钥</translation>
    </message>
    <message>
        <source>Google key</source>
        <translation>Google 密钥</translation>
    </message>
    <message>
        <source>npm token</source>
        <translation>npm 令牌</translation>
    </message>
    <message>
        <source>PyPI token</source>
        <translation>PyPI 令牌</translation>
    </message>
    <message>
        <source>Hugging Face token</source>
        <translation>Hugging Face 令牌</translation>
    </message>
    <message>
        <source>JWT</source>
        <translation>JWT</translation>
    </message>
    <message>
        <source>private key</source>
        <translation>私钥</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>cookie</source>
        <translation>Cookie</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>机密</translation>
    </message>
</context>
<context>
    <name>SecretPlace</name>
    <message>
        <source>It cannot be read where secrets are to be kept.</source>
        <translation>无法读取机密的保存位置。</translation>
    </message>
    <message>
        <source>Choose it anew in the settings, or with “signalbox-cli credentials store”.</source>
        <translation>请在设置中重新选择，或使用“signalbox-cli credentials store”。</translation>
    </message>
    <message>
        <source>Where secrets are kept cannot be written down.</source>
        <translation>无法保存机密的保存位置。</translation>
    </message>
</context>
<context>
    <name>SecretPlan</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The secrets of %1 go where secrets are kept; the entry refers to them.</source>
        <translation>%1 的机密将移到机密的存放处；条目引用它们。</translation>
    </message>
</context>
<context>
    <name>SecretVault</name>
    <message>
        <source>What is kept of this server&apos;s credentials cannot be read.</source>
        <translation>无法读取已保存的此服务器凭据。</translation>
    </message>
    <message>
        <source>A secret must be text in UTF-8.</source>
        <translation>机密必须是 UTF-8 文本。</translation>
    </message>
</context>
<context>
    <name>ServerChanges</name>
    <message>
        <source>%1 is added.</source>
        <translation>添加 %1。</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>移除 %1。</translation>
    </message>
    <message>
        <source>%1 is changed.</source>
        <translation>更改 %1。</translation>
    </message>
    <message>
        <source>%1 is changed. %2</source>
        <translation>更改 %1。%2</translation>
    </message>
</context>
<context>
    <name>ServerEntry</name>
    <message>
        <source>“type” must be stdio, http, sse or websocket, not “%1”.</source>
        <translation>“type”必须是 stdio、http、sse 或 websocket，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is neither a “command” nor a “url”.</source>
        <translation>既没有“command”也没有“url”。</translation>
    </message>
    <message>
        <source>A stdio server needs a “command”.</source>
        <translation>stdio 服务器需要“command”。</translation>
    </message>
    <message>
        <source>A server of this type needs a “url”.</source>
        <translation>此类型的服务器需要“url”。</translation>
    </message>
    <message>
        <source>“%1” must be auto, legacy, modern or a known revision, not “%2”.</source>
        <translation>“%1”必须是 auto、legacy、modern 或已知的修订版，而不是“%2”。</translation>
    </message>
    <message>
        <source>“signalbox.id” may hold letters, digits and hyphens only.</source>
        <translation>“signalbox.id”只能包含字母、数字和连字符。</translation>
    </message>
    <message>
        <source>An entry must be an object.</source>
        <translation>条目必须是对象。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>文本列表</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>文本对象</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>“%1”必须是%2，而不是%3。</translation>
    </message>
    <message>
        <source>“signalbox.auth.kind” must be one of %1, not “%2”.</source>
        <translation>“signalbox.auth.kind”必须是 %1 之一，而不是“%2”。</translation>
    </message>
    <message>
        <source>“signalbox.tls.fingerprint” must be a SHA-256 in hexadecimal.</source>
        <translation>“signalbox.tls.fingerprint”必须是十六进制的 SHA-256。</translation>
    </message>
    <message>
        <source>“signalbox.health.check” must be none, ping or tool, not “%1”.</source>
        <translation>“signalbox.health.check”必须是 none、ping 或 tool，而不是“%1”。</translation>
    </message>
    <message>
        <source>A check by a tool needs “signalbox.health.tool”.</source>
        <translation>用工具进行检查需要“signalbox.health.tool”。</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3.</source>
        <translation>“%1”必须是 %2 到 %3 的数。</translation>
    </message>
    <message>
        <source>“signalbox.auth.algorithm” must be HS256, RS256 or ES256, not “%1”.</source>
        <translation>“signalbox.auth.algorithm”必须是 HS256、RS256 或 ES256，而不是“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” needs “requests”: how many in one window of time.</source>
        <translation>“signalbox.auth.rate”需要“requests”：一个时间窗口内的数量。</translation>
    </message>
    <message>
        <source>“signalbox.auth.rate” is for keys, passwords and tokens that are given, not for those of a sign-in.</source>
        <translation>“signalbox.auth.rate”用于所提供的密钥、密码和令牌，不用于登录所得的。</translation>
    </message>
    <message>
        <source>“signalbox.auth.%1” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>“signalbox.auth.%1”会使机密出现在文件中：请指定环境变量，或在服务器设置中提供。</translation>
    </message>
    <message>
        <source>“signalbox.tls.passphrase” would be a secret in a file: name an environment variable, or give it in the server&apos;s settings.</source>
        <translation>“signalbox.tls.passphrase”会使机密出现在文件中：请指定环境变量，或在服务器设置中提供。</translation>
    </message>
    <message>
        <source>“%1” is not a list.</source>
        <translation>“%1”不是列表。</translation>
    </message>
</context>
<context>
    <name>ServerJson</name>
    <message>
        <source>The format “%1” is not known; it is taken as text.</source>
        <translation>未知的格式“%1”；将作为文本处理。</translation>
    </message>
    <message>
        <source>It has no name, so it is left out.</source>
        <translation>它没有名称，因此略过。</translation>
    </message>
    <message>
        <source>An argument is named or positional, not “%1”; it is left out.</source>
        <translation>参数应为 named 或 positional，而不是“%1”；已略过。</translation>
    </message>
    <message>
        <source>A named argument without a name is left out.</source>
        <translation>略过没有名称的 named 参数。</translation>
    </message>
    <message>
        <source>A package needs a kind of registry and an identifier.</source>
        <translation>软件包需要注册表类型和标识符。</translation>
    </message>
    <message>
        <source>A bundle needs fileSha256, which says what the file must be.</source>
        <translation>捆绑包需要 fileSha256，用以说明应为哪个文件。</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>The name is not of the form that the schema asks for, such as com.example/weather.</source>
        <translation>名称不符合模式要求的形式，例如 com.example/weather。</translation>
    </message>
    <message>
        <source>A server needs a version.</source>
        <translation>服务器需要版本。</translation>
    </message>
    <message>
        <source>“%1” is a range, not a version.</source>
        <translation>“%1”是范围，不是版本。</translation>
    </message>
    <message>
        <source>A server.json is an object.</source>
        <translation>server.json 应为对象。</translation>
    </message>
    <message>
        <source>This should be a text; it is left out.</source>
        <translation>这应为文本；已略过。</translation>
    </message>
    <message>
        <source>This is longer than %1 characters; the rest is left out.</source>
        <translation>超过 %1 个字符；其余已略过。</translation>
    </message>
    <message>
        <source>This should be true or false; it is taken as false.</source>
        <translation>这应为 true 或 false；将视为 false。</translation>
    </message>
    <message>
        <source>This should be an object; it is left out.</source>
        <translation>这应为对象；已略过。</translation>
    </message>
    <message>
        <source>This should be a list; it is left out.</source>
        <translation>这应为列表；已略过。</translation>
    </message>
    <message>
        <source>There are more than %1; the rest is left out.</source>
        <translation>超过 %1 个；其余已略过。</translation>
    </message>
    <message>
        <source>This is of another type than expected; it is left out.</source>
        <translation>类型与预期不同；已略过。</translation>
    </message>
</context>
<context>
    <name>ServerMatrix</name>
    <message>
        <source>%1: “%2” and “%3”.</source>
        <translation>%1：“%2”和“%3”。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Arguments: another secret.</source>
        <translation>参数：机密不同。</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>Header %1</source>
        <translation>标头 %1</translation>
    </message>
    <message>
        <source>%1: only in the second.</source>
        <translation>%1：仅在第二个中。</translation>
    </message>
    <message>
        <source>%1: only in the first.</source>
        <translation>%1：仅在第一个中。</translation>
    </message>
    <message>
        <source>%1: another value.</source>
        <translation>%1：值不同。</translation>
    </message>
    <message>
        <source>Address: another secret.</source>
        <translation>地址：机密不同。</translation>
    </message>
    <message>
        <source>%1: another reference, “%2” and “%3”.</source>
        <translation>%1：引用不同，“%2”和“%3”。</translation>
    </message>
    <message>
        <source>File of variables</source>
        <translation>变量文件</translation>
    </message>
    <message>
        <source>all folders</source>
        <translation>所有文件夹</translation>
    </message>
    <message>
        <source>For %1 it has another of this name, which cannot be used.</source>
        <translation>对于 %1，它另有一个同名服务器，无法使用。</translation>
    </message>
    <message>
        <source>For %1 it has another of this name, which is the same.</source>
        <translation>对于 %1，它另有一个同名服务器，内容相同。</translation>
    </message>
    <message>
        <source>For %1 it has another of this name, which differs: %2</source>
        <translation>对于 %1，它另有一个同名服务器，内容不同：%2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The server asks for input but says neither what it asks nor where to go on.</source>
        <translation>服务器请求输入，但既未说明询问什么，也未说明从何处继续。</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is not a string.</source>
        <translation>服务器的 requestState 不是字符串。</translation>
    </message>
    <message>
        <source>The server&apos;s requestState is longer than %1 bytes.</source>
        <translation>服务器的 requestState 超过 %1 字节。</translation>
    </message>
    <message>
        <source>The server&apos;s inputRequests is not an object.</source>
        <translation>服务器的 inputRequests 不是对象。</translation>
    </message>
    <message>
        <source>The server asks for input of an unknown kind: %1</source>
        <translation>服务器请求未知类型的输入：%1</translation>
    </message>
    <message>
        <source>The server asks more than %1 questions at once.</source>
        <translation>服务器一次提出的询问超过 %1 个。</translation>
    </message>
    <message>
        <source>The server asks for input but does not say what.</source>
        <translation>服务器请求输入，但未说明是什么。</translation>
    </message>
</context>
<context>
    <name>SessionBook</name>
    <message>
        <source>The list of sessions cannot be understood; none of them counts.</source>
        <translation>无法理解会话列表；其中的会话均无效。</translation>
    </message>
    <message>
        <source>A session needs a user, tools that may be called, and time.</source>
        <translation>会话需要用户、可调用的工具和时间。</translation>
    </message>
    <message>
        <source>There is no such session.</source>
        <translation>没有这样的会话。</translation>
    </message>
    <message>
        <source>A session that was ended cannot be renewed.</source>
        <translation>已结束的会话无法续期。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The setting “%1” cannot be that: %2.</source>
        <translation>设置“%1”不能是此值：%2。</translation>
    </message>
    <message>
        <source>it is on or off</source>
        <translation>应为 on 或 off</translation>
    </message>
    <message>
        <source>it is a whole number from %1 to %2</source>
        <translation>应为 %1 到 %2 的整数</translation>
    </message>
    <message>
        <source>it is a text of one line, %1 characters at most</source>
        <translation>应为单行文本，最多 %1 个字符</translation>
    </message>
    <message>
        <source>it is a list of names</source>
        <translation>应为名称列表</translation>
    </message>
    <message>
        <source>it is one of %1</source>
        <translation>应为 %1 之一</translation>
    </message>
    <message>
        <source>“%1” is not changed here.</source>
        <translation>“%1”不在此处更改。</translation>
    </message>
    <message>
        <source>Use the window&apos;s settings, or %1.</source>
        <translation>请使用窗口中的设置，或 %1。</translation>
    </message>
    <message>
        <source>The settings cannot be written.</source>
        <translation>无法写入设置。</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”指定了两次。</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>字节 %1</translation>
    </message>
    <message>
        <source>That is no file of settings of Signalbox.</source>
        <translation>这不是 Signalbox 的设置文件。</translation>
    </message>
    <message>
        <source>The file of settings is of another version than this Signalbox reads.</source>
        <translation>设置文件的版本与此 Signalbox 所读取的不同。</translation>
    </message>
    <message>
        <source>A secret does not belong into the collector&apos;s address.</source>
        <translation>机密不应放在收集器地址中。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>High contrast: black and white, strong edges.</source>
        <translation>高对比度：黑白，边框醒目。</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>It is spoken when Signalbox is started again.</source>
        <translation>下次启动 Signalbox 时生效。</translation>
    </message>
    <message>
        <source>Calls that took long</source>
        <translation>耗时较长的调用</translation>
    </message>
    <message>
        <source>When such a call ends and another window has the focus.</source>
        <translation>此类调用结束而焦点在其他窗口时。</translation>
    </message>
    <message>
        <source>Servers that fail</source>
        <translation>失败的服务器</translation>
    </message>
    <message>
        <source>When a server is lost or cannot be connected.</source>
        <translation>服务器丢失或无法连接时。</translation>
    </message>
    <message>
        <source>Requests that wait</source>
        <translation>等待中的请求</translation>
    </message>
    <message>
        <source>When a server, or a rule, waits for an answer of yours.</source>
        <translation>服务器或规则等待您的回答时。</translation>
    </message>
    <message>
        <source>Alerts of the monitor</source>
        <translation>监视器的告警</translation>
    </message>
    <message>
        <source>When a rule that you set in the monitor begins or ceases to hold.</source>
        <translation>您在监视器中设置的规则开始或不再成立时。</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>系统托盘图标</translation>
    </message>
    <message>
        <source>Closing the window leaves Signalbox in the tray</source>
        <translation>关闭窗口后 Signalbox 留在托盘中</translation>
    </message>
    <message>
        <source>Servers stay connected. Quit ends Signalbox.</source>
        <translation>服务器保持连接。“退出”会结束 Signalbox。</translation>
    </message>
    <message>
        <source>Answer requests of servers by the rules of a file</source>
        <translation>按文件中的规则回答服务器的请求</translation>
    </message>
    <message>
        <source>The file answers.json in the settings folder.</source>
        <translation>设置文件夹中的文件 answers.json。</translation>
    </message>
    <message>
        <source>From the start of a server&apos;s program until it has said who it is.</source>
        <translation>从服务器程序启动到其表明身份为止。</translation>
    </message>
    <message>
        <source>A server&apos;s own settings, and those of one call, go before this.</source>
        <translation>服务器自身的设置和单次调用的设置优先。</translation>
    </message>
    <message>
        <source>A longer one is an error, and is not kept in memory.</source>
        <translation>超出即为错误，且不保留在内存中。</translation>
    </message>
    <message>
        <source>Of tools, resources or prompts of one server.</source>
        <translation>单个服务器的工具、资源或提示。</translation>
    </message>
    <message>
        <source>Where secrets are kept</source>
        <translation>机密的保存位置</translation>
    </message>
    <message>
        <source>A change moves what is kept.</source>
        <translation>更改时会移动已保存的内容。</translation>
    </message>
    <message>
        <source>In days; 0: however old. Older messages go and do not come back.</source>
        <translation>单位为天；0：不限时间。更早的消息会被删除且无法恢复。</translation>
    </message>
    <message>
        <source>In MiB; 0: any size. The oldest go first.</source>
        <translation>单位为 MiB；0：不限大小。最早的先删除。</translation>
    </message>
    <message>
        <source>Newest messages of each server; 0: any number.</source>
        <translation>每个服务器的最新消息；0：不限数量。</translation>
    </message>
    <message>
        <source>Report calls to an OpenTelemetry collector</source>
        <translation>向 OpenTelemetry 收集器报告调用</translation>
    </message>
    <message>
        <source>Names of servers and tools, times and errors; never arguments or results.</source>
        <translation>服务器和工具的名称、时间和错误；绝不含参数或结果。</translation>
    </message>
    <message>
        <source>Collector address</source>
        <translation>收集器地址</translation>
    </message>
    <message>
        <source>Empty: OTEL_EXPORTER_OTLP_ENDPOINT, else http://localhost:4318.</source>
        <translation>留空：OTEL_EXPORTER_OTLP_ENDPOINT，否则 http://localhost:4318。</translation>
    </message>
    <message>
        <source>Servers that are not reported</source>
        <translation>不报告的服务器</translation>
    </message>
    <message>
        <source>Send calls to the team&apos;s database</source>
        <translation>将调用发送到团队数据库</translation>
    </message>
    <message>
        <source>Never arguments, results or error texts.</source>
        <translation>绝不含参数、结果或错误文本。</translation>
    </message>
    <message>
        <source>Team&apos;s database</source>
        <translation>团队数据库</translation>
    </message>
    <message>
        <source>Of PostgreSQL, without a password.</source>
        <translation>PostgreSQL 的地址，不含密码。</translation>
    </message>
    <message>
        <source>Member of the team</source>
        <translation>团队成员</translation>
    </message>
    <message>
        <source>Empty: your name on this machine.</source>
        <translation>留空：您在本机上的用户名。</translation>
    </message>
    <message>
        <source>Servers whose calls are not sent</source>
        <translation>不发送其调用的服务器</translation>
    </message>
    <message>
        <source>Registries of servers</source>
        <translation>服务器注册表</translation>
    </message>
    <message>
        <source>Addresses, with commas between them. Nothing is asked of them before you look at the registry.</source>
        <translation>地址，以逗号分隔。在您查看注册表之前，不会向其发出询问。</translation>
    </message>
    <message>
        <source>List of releases</source>
        <translation>版本列表</translation>
    </message>
    <message>
        <source>An address of https. Empty: Signalbox never looks for updates. Else it reads the list once a day.</source>
        <translation>https 地址。留空：Signalbox 从不检查更新。否则每天读取一次该列表。</translation>
    </message>
    <message>
        <source>The language is system or one of %1.</source>
        <translation>语言应为 system 或 %1 之一。</translation>
    </message>
    <message>
        <source>theme, dark mode, light mode, scheme, look, contrast</source>
        <translation>主题，深色模式，浅色模式，夜间模式，配色，外观，对比度</translation>
    </message>
    <message>
        <source>zoom, size, scale, spacing, row height, compact</source>
        <translation>缩放，大小，比例，间距，行高，紧凑</translation>
    </message>
    <message>
        <source>translation, locale</source>
        <translation>翻译，界面语言，区域</translation>
    </message>
    <message>
        <source>A long call lasts at least</source>
        <translation>耗时较长的调用至少持续</translation>
    </message>
    <message>
        <source>time limit, duration, slow, threshold</source>
        <translation>时限，时长，慢，阈值</translation>
    </message>
    <message>
        <source>background, minimize, notification area</source>
        <translation>后台，最小化，通知区域</translation>
    </message>
    <message>
        <source>background, minimize, exit</source>
        <translation>后台，最小化，退出</translation>
    </message>
    <message>
        <source>Time limit of connecting</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>timeout, time out, start, slow</source>
        <translation>超时，时间限制，启动，慢</translation>
    </message>
    <message>
        <source>Time limit of a request</source>
        <translation>请求时限</translation>
    </message>
    <message>
        <source>timeout, time out, answer, slow, call</source>
        <translation>超时，时间限制，应答，响应，慢，调用</translation>
    </message>
    <message>
        <source>Progress starts the time limit of a request anew</source>
        <translation>有进度时重新计算请求时限</translation>
    </message>
    <message>
        <source>timeout, time out, call</source>
        <translation>超时，时间限制，调用</translation>
    </message>
    <message>
        <source>Time limit of a request, whatever its progress</source>
        <translation>请求总时限，不论进度</translation>
    </message>
    <message>
        <source>timeout, time out, total, longest, call</source>
        <translation>超时，时间限制，总计，最长，调用</translation>
    </message>
    <message>
        <source>Size limit of a message</source>
        <translation>消息大小上限</translation>
    </message>
    <message>
        <source>memory, megabytes, largest, maximum</source>
        <translation>内存，兆字节，最大，上限</translation>
    </message>
    <message>
        <source>Most entries of one list</source>
        <translation>单个列表的条目上限</translation>
    </message>
    <message>
        <source>number, count, maximum</source>
        <translation>数量，计数，最大，上限</translation>
    </message>
    <message>
        <source>history, record, log, retention, age, delete, disk space</source>
        <translation>历史，记录，日志，保留，期限，删除，磁盘空间</translation>
    </message>
    <message>
        <source>keychain, keyring, password, token, API key, credentials, vault, encryption</source>
        <translation>钥匙串，密钥环，密码，令牌，token，API 密钥，凭据，保险库，加密</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>消息保留时间</translation>
    </message>
    <message>
        <source>Size of all messages at most</source>
        <translation>所有消息的大小上限</translation>
    </message>
    <message>
        <source>Messages of each server at most</source>
        <translation>每个服务器的消息数上限</translation>
    </message>
    <message>
        <source>telemetry, tracing, metrics, OTLP</source>
        <translation>遥测，跟踪，追踪，指标，OTLP</translation>
    </message>
    <message>
        <source>catalog, marketplace, directory</source>
        <translation>目录，市场，商店，名录</translation>
    </message>
    <message>
        <source>version, upgrade, update</source>
        <translation>版本，升级，更新</translation>
    </message>
</context>
<context>
    <name>Signalbox::AboutDialog</name>
    <message>
        <source>About Signalbox</source>
        <translation>关于 Signalbox</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>管理、测试和监视 MCP 服务器。</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建于</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>未记录任何内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AddressBody</name>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>It reads as “%1”. Letters of another alphabet may look like those of a host that you know.</source>
        <translation>它读作“%1”。其他字母表的字母可能与您熟悉的主机名相似。</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Nothing is opened unless you say so. “Accept” tells the server that you agreed to go there, no more.</source>
        <translation>未经您确认不会打开任何内容。“接受”只是告诉服务器您同意前往，仅此而已。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Given to the browser. Accept when you are done there.</source>
        <translation>已交给浏览器。在那里完成后请点击“接受”。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Cannot be opened: what stands before the @ only looks like a host.</source>
        <translation>无法打开：@ 之前的内容只是看似主机。</translation>
    </message>
    <message>
        <source>Cannot be opened: it is not written as addresses are.</source>
        <translation>无法打开：它不符合地址的写法。</translation>
    </message>
    <message>
        <source>Cannot be opened: only https addresses can, and http ones of this computer.</source>
        <translation>无法打开：只能打开 https 地址和本机的 http 地址。</translation>
    </message>
    <message>
        <source>The address is too long to be shown whole: it can only be refused.</source>
        <translation>地址过长，无法完整显示：只能拒绝。</translation>
    </message>
    <message>
        <source>The address goes on below: see its end first.</source>
        <translation>地址在下方还有内容：请先看到末尾。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertLines</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>%1 (%2), since %3</source>
        <translation>%1（%2），自 %3 起</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertRuleModel</name>
    <message>
        <source>each server</source>
        <translation>每个服务器</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>提醒内容</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>Signalbox::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Figures are those of the last minute. What begins to hold is said here, on the monitor, and by the desktop.</source>
        <translation>数值取自最近一分钟。条件开始成立时，会在此处、监视器和桌面通知中提示。</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>移除规则(&amp;R)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>For so many seconds</source>
        <translation>持续秒数</translation>
    </message>
    <message>
        <source>for </source>
        <comment>a time</comment>
        <translation>持续 </translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>each server</source>
        <translation>每个服务器</translation>
    </message>
    <message>
        <source>&amp;Add rule</source>
        <translation>添加规则(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsModel</name>
    <message numerus="yes">
        <source>Server %1, %n tool(s)</source>
        <translation>
            <numerusform>服务器 %1，%n 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Server %1, %n tool(s), folded</source>
        <translation>
            <numerusform>服务器 %1，%n 个工具，已折叠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::AllToolsPane</name>
    <message>
        <source>Tools of all servers</source>
        <translation>所有服务器的工具</translation>
    </message>
    <message>
        <source>Filter the tools of all servers</source>
        <translation>筛选所有服务器的工具</translation>
    </message>
    <message>
        <source>Only the tools of this server</source>
        <translation>仅此服务器的工具</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>没有工具符合“%1”。已隐藏 %2 个。</translation>
    </message>
    <message>
        <source>No server that is connected offers tools.</source>
        <translation>已连接的服务器均不提供工具。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerPane</name>
    <message>
        <source>Show in the journal</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>在日志中显示</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerReader</name>
    <message>
        <source>The server answered with status %1 %2.</source>
        <translation>服务器应答状态 %1 %2。</translation>
    </message>
    <message>
        <source>The server asks to wait %1 s.</source>
        <translation>服务器要求等待 %1 秒。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes.</source>
        <translation>服务器发送的消息超过 %1 字节。</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>如果确需此类消息，请在服务器设置中提高限值。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is neither JSON nor a stream of events but “%1”.</source>
        <translation>服务器的应答既非 JSON 也非事件流，而是“%1”。</translation>
    </message>
    <message>
        <source>It begins with: %1</source>
        <translation>其开头为：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AnswerTexts</name>
    <message>
        <source>No answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已丢失。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The read was not sent.</source>
        <translation>未发送读取请求。</translation>
    </message>
    <message>
        <source>The answer is no result of resources/read.</source>
        <translation>该应答不是 resources/read 的结果。</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1 处：应为 %2，实为 %3。</translation>
    </message>
    <message>
        <source>There are %1 more.</source>
        <translation>另有 %1 项。</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 / %2：%3</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFactsModel</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Where you are</source>
        <translation>您的位置</translation>
    </message>
    <message>
        <source>Write to the clipboard</source>
        <translation>写入剪贴板</translation>
    </message>
    <message>
        <source>It reaches no network, no file and no other app.</source>
        <translation>它不能访问网络、文件或其他应用。</translation>
    </message>
    <message>
        <source>It reaches the addresses that it declared (%1), no file and no other app.</source>
        <translation>它能访问其声明的地址（%1），不能访问文件或其他应用。</translation>
    </message>
    <message>
        <source>It may call tools of this server that are open to apps; your rules decide about each call.</source>
        <translation>它可调用此服务器向应用开放的工具；每次调用由您的规则决定。</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>for apps only: hidden from models</source>
        <translation>仅供应用：对模型隐藏</translation>
    </message>
    <message>
        <source>for nobody: neither models nor apps may call it</source>
        <translation>不供任何一方：模型和应用均不可调用</translation>
    </message>
    <message>
        <source>for models and apps</source>
        <translation>供模型和应用</translation>
    </message>
    <message>
        <source>for models only: the app may not call it</source>
        <translation>仅供模型：应用不可调用</translation>
    </message>
    <message>
        <source>May call</source>
        <translation>可调用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No tool names this app; it can be run by itself.</source>
        <translation>没有工具指向此应用；它可单独运行。</translation>
    </message>
    <message>
        <source>Connects to</source>
        <translation>连接到</translation>
    </message>
    <message>
        <source>sends to it and receives from it</source>
        <translation>向其发送并从其接收</translation>
    </message>
    <message>
        <source>Loads from</source>
        <translation>加载自</translation>
    </message>
    <message>
        <source>loads pictures, scripts, styles, fonts and media from it</source>
        <translation>从中加载图片、脚本、样式、字体和媒体</translation>
    </message>
    <message>
        <source>Shows frames of</source>
        <translation>嵌入框架</translation>
    </message>
    <message>
        <source>shows pages of it inside its own</source>
        <translation>在自身页面中显示其页面</translation>
    </message>
    <message>
        <source>Base of addresses</source>
        <translation>基准地址</translation>
    </message>
    <message>
        <source>may stand before addresses without a host; allows nothing more</source>
        <translation>可加在没有主机的地址之前；不另外允许任何内容</translation>
    </message>
    <message>
        <source>, on this computer</source>
        <translation>，位于本机</translation>
    </message>
    <message>
        <source>, not encrypted</source>
        <translation>，未加密</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>none declared</source>
        <translation>未声明</translation>
    </message>
    <message>
        <source>reaches nothing</source>
        <translation>不访问任何地址</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>请求权限</translation>
    </message>
    <message>
        <source>only if you allow it when you run the app</source>
        <translation>仅当您在运行应用时允许</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源</translation>
    </message>
    <message>
        <source>not given: here each run has an origin of its own</source>
        <translation>未给出：此处每次运行都有独立的源</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>not wanted</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>here each app has a window of its own</source>
        <translation>此处每个应用都有独立窗口</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>changes when the page does</source>
        <translation>随页面变化</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>servers may leave apps out of their list of resources</source>
        <translation>服务器可以不在其资源列表中列出应用</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppFindingsModel</name>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为 %1，实为 %2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppHost</name>
    <message>
        <source>a message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>It is no JSON-RPC 2.0 message.</source>
        <translation>这不是 JSON-RPC 2.0 消息。</translation>
    </message>
    <message>
        <source>Its id is neither a text nor a number.</source>
        <translation>其 id 既不是文本也不是数字。</translation>
    </message>
    <message>
        <source>The app has not sent ui/initialize.</source>
        <translation>应用尚未发送 ui/initialize。</translation>
    </message>
    <message>
        <source>This host does not know that method.</source>
        <translation>此宿主不认识该方法。</translation>
    </message>
    <message>
        <source>This host does not know that notification.</source>
        <translation>此宿主不认识该通知。</translation>
    </message>
    <message>
        <source>The app does not say what it can do (appCapabilities).</source>
        <translation>应用未说明其能力（appCapabilities）。</translation>
    </message>
    <message>
        <source>It does not follow ui/initialize.</source>
        <translation>它不是紧随 ui/initialize 之后。</translation>
    </message>
    <message>
        <source>The app waits for %1 answers already.</source>
        <translation>应用已在等待 %1 个应答。</translation>
    </message>
    <message>
        <source>This server has no such tool.</source>
        <translation>此服务器没有这样的工具。</translation>
    </message>
    <message>
        <source>This tool is not open to apps.</source>
        <translation>此工具不向应用开放。</translation>
    </message>
    <message>
        <source>The arguments are no object.</source>
        <translation>参数不是对象。</translation>
    </message>
    <message>
        <source>There is no address to read.</source>
        <translation>没有可读取的地址。</translation>
    </message>
    <message>
        <source>The person did not open the link.</source>
        <translation>用户未打开该链接。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppPane</name>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>What the extension for apps does not allow</source>
        <translation>应用扩展所不允许的内容</translation>
    </message>
    <message>
        <source>Views of the app</source>
        <translation>应用的视图</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>What the app is and may do</source>
        <translation>应用的内容和权限</translation>
    </message>
    <message>
        <source>Reading the app…</source>
        <translation>正在读取应用…</translation>
    </message>
    <message>
        <source>%1 for apps only</source>
        <translation>%1 仅供应用</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppProcess</name>
    <message>
        <source>The program that shows apps did not start: %1</source>
        <translation>显示应用的程序未能启动：%1</translation>
    </message>
    <message>
        <source>The app said more at once than is taken.</source>
        <translation>应用一次发送的内容超过可接收的上限。</translation>
    </message>
    <message>
        <source>The program that shows apps ended unexpectedly.</source>
        <translation>显示应用的程序意外结束。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRun</name>
    <message>
        <source>Request refused</source>
        <translation>请求已拒绝</translation>
    </message>
    <message>
        <source>Link shown to you</source>
        <translation>已向您显示链接</translation>
    </message>
    <message>
        <source>Link opened</source>
        <translation>链接已打开</translation>
    </message>
    <message>
        <source>Link not opened</source>
        <translation>链接未打开</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Messages dropped</source>
        <translation>消息已丢弃</translation>
    </message>
    <message>
        <source>The app says more than is taken.</source>
        <translation>应用发送的内容超过可接收的上限。</translation>
    </message>
    <message>
        <source>The page ended</source>
        <translation>页面已结束</translation>
    </message>
    <message>
        <source>Its process is gone.</source>
        <translation>其进程已不存在。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>应答</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppRunBox</name>
    <message>
        <source>&amp;Run app</source>
        <translation>运行应用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>The app has not been read.</source>
        <translation>尚未读取应用。</translation>
    </message>
    <message>
        <source>Call that the app is shown for</source>
        <translation>显示应用所针对的调用</translation>
    </message>
    <message>
        <source>Arguments of the call</source>
        <translation>调用的参数</translation>
    </message>
    <message>
        <source>Shown for</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Allow: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>Messages between the app and Signalbox</source>
        <translation>应用与 Signalbox 之间的消息</translation>
    </message>
    <message>
        <source>What was read is no app (%1).</source>
        <translation>读取的内容不是应用（%1）。</translation>
    </message>
    <message>
        <source>The page is too large to be run (over %1).</source>
        <translation>页面过大，无法运行（超过 %1）。</translation>
    </message>
    <message>
        <source>a call of %1</source>
        <translation>%1 的调用</translation>
    </message>
    <message>
        <source>no call</source>
        <translation>无调用</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>The arguments are no JSON object.</source>
        <translation>参数不是 JSON 对象。</translation>
    </message>
    <message>
        <source>It runs already.</source>
        <translation>它已在运行。</translation>
    </message>
    <message>
        <source>Apps are run by a program of its own, which is not installed. Install the package %1 to run them; everything else works without it.</source>
        <translation>应用由单独的程序运行，该程序未安装。要运行应用，请安装软件包 %1；其他功能不受影响。</translation>
    </message>
    <message>
        <source>It runs in a window of its own.</source>
        <translation>它正在独立窗口中运行。</translation>
    </message>
    <message>
        <source>It is being started.</source>
        <translation>正在启动。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppTableModel</name>
    <message>
        <source>App</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppearanceGroup</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>密度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Another language is spoken when Signalbox is started again.</source>
        <translation>更改的语言在下次启动 Signalbox 时生效。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsOperation</name>
    <message>
        <source>%1: expected %2, found %3</source>
        <translation>%1：应为 %2，实为 %3</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>此服务器没有应用。</translation>
    </message>
    <message>
        <source>app</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>%1 (apps only)</source>
        <translation>%1（仅供应用）</translation>
    </message>
</context>
<context>
    <name>Signalbox::AppsPane</name>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Choose an app.</source>
        <translation>请选择一个应用。</translation>
    </message>
    <message>
        <source>This server has no apps.</source>
        <translation>此服务器没有应用。</translation>
    </message>
    <message>
        <source>Tools whose app cannot be one</source>
        <translation>其应用无法使用的工具</translation>
    </message>
</context>
<context>
    <name>Signalbox::AskSheet</name>
    <message>
        <source>May this call go?</source>
        <translation>是否放行此调用？</translation>
    </message>
    <message>
        <source>Question: may this call go?</source>
        <translation>询问：是否放行此调用？</translation>
    </message>
    <message>
        <source>What would run</source>
        <translation>将运行的内容</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Arguments, as they would be sent</source>
        <translation>将要发送的参数</translation>
    </message>
    <message>
        <source>The tool&apos;s definition as it is now</source>
        <translation>工具的当前定义</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>接受时</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Allow until Signalbox ends</source>
        <translation>允许，直到 Signalbox 退出</translation>
    </message>
    <message>
        <source>Always for this definition</source>
        <translation>对此定义始终允许</translation>
    </message>
    <message>
        <source>Asked by “%1”. The person is to decide, says %2.</source>
        <translation>由“%1”请求。须由人决定（%2）。</translation>
    </message>
    <message>
        <source>Asked by “%1”. The server defines this tool in another way than you accepted. Look at what changed before you let it be called.</source>
        <translation>由“%1”请求。服务器对此工具的定义与您接受的不同。请先查看变更内容再放行。</translation>
    </message>
    <message>
        <source>Asked by “%1”. Its tools were accepted of a server that was reached in another way: by another command or address.</source>
        <translation>由“%1”请求。其工具接受自以其他方式连接的服务器：通过另一命令或地址。</translation>
    </message>
    <message>
        <source>Asked by “%1”. What was accepted of this server cannot be read, so it is not known whether this tool is the same.</source>
        <translation>由“%1”请求。无法读取对此服务器的接受记录，因此不知道此工具是否相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s)</source>
        <translation>
            <numerusform>另有 %n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow once</source>
        <translation>允许一次</translation>
    </message>
    <message>
        <source>Accept the definition and call</source>
        <translation>接受定义并调用</translation>
    </message>
    <message>
        <source>The arguments go on below: it can be allowed once their end was seen.</source>
        <translation>参数在下方还有内容：看到末尾后才可允许。</translation>
    </message>
    <message>
        <source>See the definition to its end first.</source>
        <translation>请先将定义看到末尾。</translation>
    </message>
    <message>
        <source>The arguments are too long to be shown whole: it can only be refused. They can be saved to be read.</source>
        <translation>参数过长，无法完整显示：只能拒绝。可保存后阅读。</translation>
    </message>
    <message>
        <source>See each change before you accept it.</source>
        <translation>接受之前请查看每一处更改。</translation>
    </message>
    <message>
        <source>See each change, or the definition to its end, before you accept it.</source>
        <translation>接受之前请查看每一处更改，或将定义看到末尾。</translation>
    </message>
    <message>
        <source>The definition is too long to be shown whole: it can only be refused. It can be saved to be read.</source>
        <translation>定义过长，无法完整显示：只能拒绝。可保存后阅读。</translation>
    </message>
    <message>
        <source>See the definition to its end before you accept it.</source>
        <translation>接受之前请将定义看到末尾。</translation>
    </message>
    <message>
        <source>See the arguments first.</source>
        <translation>请先查看参数。</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
</context>
<context>
    <name>Signalbox::Attention</name>
    <message>
        <source>%1 was lost</source>
        <translation>%1 已丢失</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Signalbox shows why.</source>
        <translation>Signalbox 会显示原因。</translation>
    </message>
    <message>
        <source>%1 asks something</source>
        <translation>%1 有询问</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait</source>
        <translation>
            <numerusform>%n 个服务器请求正在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>The call that it belongs to goes on once it is answered.</source>
        <translation>回答后，其所属的调用会继续。</translation>
    </message>
    <message>
        <source>May %1 be called?</source>
        <translation>可以调用 %1 吗？</translation>
    </message>
    <message>
        <source>The call waits for your answer.</source>
        <translation>调用正在等待您的回答。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) wait for your answer.</source>
        <translation>
            <numerusform>%n 个调用正在等待您的回答。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 已应答</translation>
    </message>
    <message>
        <source>%1 has failed</source>
        <translation>%1 已失败</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>历时 %1。</translation>
    </message>
    <message>
        <source>%1 waits for you</source>
        <translation>%1 正在等您</translation>
    </message>
    <message>
        <source>Nothing is started before you say yes.</source>
        <translation>在您同意之前不会启动任何东西。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthDiagram</name>
    <message>
        <source>Sequence of the authorization</source>
        <translation>授权流程</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3, %4</source>
        <translation>步骤 %1 / %2：%3，%4</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthPane</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;All steps</source>
        <translation>全部步骤(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>在日志中显示(&amp;J)</translation>
    </message>
    <message>
        <source>Authorization, newest first</source>
        <translation>授权，最新的在先</translation>
    </message>
    <message>
        <source>Steps of the authorization</source>
        <translation>授权步骤</translation>
    </message>
    <message>
        <source>Request and answer</source>
        <translation>请求和应答</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n step(s)</source>
        <translation>
            <numerusform>%1，%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read authorizations from.</source>
        <translation>未作记录：没有可读取授权的日志。</translation>
    </message>
    <message>
        <source>No authorization yet. Its steps appear here when this server asks for one, or when somebody signs in.</source>
        <translation>尚无授权。此服务器要求授权或有人登录时，其步骤显示在此处。</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>What it demands: %1</source>
        <translation>其要求：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthRunner</name>
    <message>
        <source>Whatever is got now is forgotten when this program ends.</source>
        <translation>现在取得的内容会在此程序结束时被遗忘。</translation>
    </message>
    <message>
        <source>The server gave no token.</source>
        <translation>服务器未给出令牌。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthSignInBar</name>
    <message>
        <source>&amp;Pause before each step</source>
        <translation>每步之前暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Do this step</source>
        <translation>执行此步骤(&amp;D)</translation>
    </message>
    <message>
        <source>Do all the &amp;rest</source>
        <translation>执行其余全部步骤(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
    <message>
        <source>Each request is shown before it is sent. No time limit runs meanwhile.</source>
        <translation>每个请求在发送前都会显示。期间不计时。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Waiting before: %1</source>
        <translation>已暂停，下一步：%1</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待应答…</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>令牌已续期。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthStepsModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>从 %1 到 %2</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: %4, %5.</source>
        <translation>步骤 %1 / %2，%3：%4，%5。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthTokenBox</name>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>What the access token says: decoded, not verified.</source>
        <translation>访问令牌的内容：已解码，未经验证。</translation>
    </message>
    <message>
        <source>The access token is no JWT: there is nothing in it to read.</source>
        <translation>访问令牌不是 JWT：其中没有可读取的内容。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>已登录 %1，客户端为 %2。</translation>
    </message>
    <message>
        <source>Scopes: %1.</source>
        <translation>权限范围：%1。</translation>
    </message>
    <message>
        <source>The token has expired.</source>
        <translation>令牌已过期。</translation>
    </message>
    <message>
        <source>The token expires in %1.</source>
        <translation>令牌将在 %1 后过期。</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Refresh no&amp;w</source>
        <translation>立即续期(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>撤销(&amp;V)…</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>What the tokens say, not verified</source>
        <translation>令牌的内容，未经验证</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>令牌已续期。</translation>
    </message>
    <message>
        <source>The tokens are forgotten here; the authorization server was not told.</source>
        <translation>令牌在此处已忘记；未通知授权服务器。</translation>
    </message>
    <message>
        <source>Revoke the tokens at %1? Whoever uses them is signed out, and they are forgotten here.</source>
        <translation>撤销 %1 处的令牌？使用它们的任何一方都会退出登录，令牌也会在此处忘记。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationFlow</name>
    <message>
        <source>The authorization server names no address to sign in at.</source>
        <translation>授权服务器未指明登录地址。</translation>
    </message>
    <message>
        <source>The person is asked in the browser.</source>
        <translation>正在浏览器中询问用户。</translation>
    </message>
    <message>
        <source>The browser came back with a code.</source>
        <translation>浏览器带回了授权码。</translation>
    </message>
    <message>
        <source>The code is changed for a token.</source>
        <translation>正在用授权码换取令牌。</translation>
    </message>
    <message>
        <source>Keys for %1 are not known here; ES256 and RS256 are.</source>
        <translation>此处不支持 %1 的密钥；支持 ES256 和 RS256。</translation>
    </message>
    <message>
        <source>The authorization server offers PKCE with S256.</source>
        <translation>授权服务器提供采用 S256 的 PKCE。</translation>
    </message>
    <message>
        <source>The answer has the state of the question, and is from the issuer that was asked.</source>
        <translation>应答带有请求的 state，且来自所询问的颁发者。</translation>
    </message>
    <message>
        <source>The answer has the state of the question. It does not say which issuer it is from, and the authorization server does not promise to say it.</source>
        <translation>应答带有请求的 state。它未说明来自哪个颁发者，授权服务器也未承诺说明。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizationStep</name>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>未连接到服务器。</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>未与服务器建立通信。</translation>
    </message>
    <message>
        <source>It lets everybody in who knows its address.</source>
        <translation>任何知道其地址的人都能连接。</translation>
    </message>
    <message>
        <source>That is well for a public service, and for nothing else.</source>
        <translation>这适合公共服务，仅此而已。</translation>
    </message>
    <message>
        <source>It asks for no credentials.</source>
        <translation>它不要求凭据。</translation>
    </message>
    <message>
        <source>It takes the credentials that are set, and turns away who has none.</source>
        <translation>它接受所设置的凭据，并拒绝没有凭据者。</translation>
    </message>
    <message>
        <source>It lets us in; it would do so without credentials as well.</source>
        <translation>它准许我们连接；没有凭据时也会准许。</translation>
    </message>
    <message>
        <source>Check the credentials in the server&apos;s settings.</source>
        <translation>请检查服务器设置中的凭据。</translation>
    </message>
    <message>
        <source>The credentials that are set could not be tried.</source>
        <translation>无法测试所设置的凭据。</translation>
    </message>
    <message>
        <source>Whoever runs the server must publish its metadata as the protocol says; or set credentials that do not change.</source>
        <translation>服务器运营方必须按协议发布其元数据；或者请设置固定的凭据。</translation>
    </message>
    <message>
        <source>%1 authorizes for it, with PKCE.</source>
        <translation>由 %1 为其授权，使用 PKCE。</translation>
    </message>
    <message>
        <source>It has no resource metadata: it is taken for a server of revision 2025-03-26.</source>
        <translation>它没有资源元数据：将视为修订版 2025-03-26 的服务器。</translation>
    </message>
    <message>
        <source>Newer clients ask for it and may not find who authorizes.</source>
        <translation>较新的客户端会请求它，可能找不到授权方。</translation>
    </message>
    <message>
        <source>Its metadata must list S256 in code_challenge_methods_supported.</source>
        <translation>其元数据必须在 code_challenge_methods_supported 中列出 S256。</translation>
    </message>
    <message>
        <source>Programs cannot register themselves there, and no client id is set.</source>
        <translation>程序无法在那里自行注册，且未设置客户端 ID。</translation>
    </message>
    <message>
        <source>Register Signalbox by hand and set the client id in the server&apos;s settings.</source>
        <translation>请手动注册 Signalbox，并在服务器设置中填写客户端 ID。</translation>
    </message>
    <message>
        <source>Nobody is signed in to it, so the rest could not be looked at.</source>
        <translation>没有人登录，因此无法检查其余部分。</translation>
    </message>
    <message>
        <source>Sign in, and examine it again.</source>
        <translation>请登录，然后重新诊断。</translation>
    </message>
</context>
<context>
    <name>Signalbox::AuthorizedExchange</name>
    <message>
        <source>The request was taken back.</source>
        <translation>请求已撤回。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakerGate</name>
    <message>
        <source>“%1” is left alone for a while: it failed %2 times in a row.</source>
        <translation>暂停调用“%1”一段时间：它已连续失败 %2 次。</translation>
    </message>
    <message>
        <source>The next call may try in %1 s. Its breaker can be closed by hand.</source>
        <translation>%1 秒后可尝试下一次调用。也可手动关闭其熔断器。</translation>
    </message>
    <message>
        <source>A call is trying right now; wait for its end.</source>
        <translation>有一个调用正在尝试；请等待其结束。</translation>
    </message>
    <message>
        <source>stopped by the open breaker of “%1”</source>
        <translation>被“%1”已打开的熔断器阻止</translation>
    </message>
</context>
<context>
    <name>Signalbox::BreakersBox</name>
    <message>
        <source>Calls that are stopped</source>
        <translation>已停止的调用</translation>
    </message>
    <message>
        <source>all calls</source>
        <translation>所有调用</translation>
    </message>
    <message>
        <source>the next may try in %1 s</source>
        <translation>下一次可在 %1 秒后尝试</translation>
    </message>
    <message>
        <source>the next may try now</source>
        <translation>现在可尝试下一次</translation>
    </message>
    <message numerus="yes">
        <source>%1: failed %n time(s) in a row; %2.</source>
        <translation>
            <numerusform>%1：连续失败 %n 次；%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Let calls pass</source>
        <translation>放行调用</translation>
    </message>
</context>
<context>
    <name>Signalbox::BrowserPrompt</name>
    <message numerus="yes">
        <source>Nobody finished signing in within %n minutes.</source>
        <translation>
            <numerusform>%n 分钟内无人完成登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetBox</name>
    <message>
        <source>What each tool takes of the context</source>
        <translation>各工具占用的上下文</translation>
    </message>
    <message>
        <source>Estimated: %1 bytes of UTF-8 are taken for a token. Counted are name, description and input schema, which is what clients give a model. “Could be saved” is what descriptions, the tool&apos;s and those of its arguments, have beyond %2 characters each.</source>
        <translation>估计值：每 %1 字节 UTF-8 计为一个 token。计入名称、描述和输入模式，即客户端提供给模型的内容。“可节省”是工具及其参数的描述中各自超出 %2 个字符的部分。</translation>
    </message>
    <message>
        <source>Context budget</source>
        <translation>上下文预算</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 tokens (%2)</source>
        <translation>约 %1 个 token（%2）</translation>
    </message>
    <message>
        <source>instructions about %1 more</source>
        <translation>说明另需约 %1</translation>
    </message>
    <message>
        <source>shorter descriptions would save about %1</source>
        <translation>缩短描述可节省约 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetModel</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Descriptions</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Could be saved</source>
        <translation>可节省</translation>
    </message>
    <message>
        <source>Whole definition</source>
        <translation>完整定义</translation>
    </message>
</context>
<context>
    <name>Signalbox::BudgetOperation</name>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>of it descriptions</source>
        <translation>其中描述</translation>
    </message>
    <message>
        <source>could be saved</source>
        <translation>可节省</translation>
    </message>
    <message>
        <source>Tools: %1, about %2 tokens (%3 bytes); instructions: about %4. Descriptions of %5 characters at most would save %6.</source>
        <translation>工具：%1，约 %2 个 token（%3 字节）；说明：约 %4。描述不超过 %5 个字符可节省 %6。</translation>
    </message>
    <message>
        <source>Counted are name, description and input schema, which is what clients give a model; a token is taken for %1 bytes.</source>
        <translation>计入名称、描述和输入模式，即客户端提供给模型的内容；每 %1 字节计为一个 token。</translation>
    </message>
    <message>
        <source>%1 at %2: expected %3, found %4 (%5)</source>
        <translation>%1，%2 处：应为 %3，实为 %4（%5）</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleContentsModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFacts</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>others while it runs</source>
        <translation>运行时还有其他</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>主页</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键词</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleFindingsModel</name>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleKeeper</name>
    <message>
        <source>Another bundle is being worked on.</source>
        <translation>正在处理另一个捆绑包。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleRemoval</name>
    <message>
        <source>Remove bundle</source>
        <translation>移除捆绑包</translation>
    </message>
    <message>
        <source>Remove the bundle “%1” and its files?</source>
        <translation>移除捆绑包“%1”及其文件？</translation>
    </message>
    <message>
        <source>Without the files these servers cannot start: %1</source>
        <translation>没有这些文件，以下服务器将无法启动：%1</translation>
    </message>
    <message>
        <source>&amp;Take them off the list as well</source>
        <translation>同时从列表中移除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundleSheet</name>
    <message>
        <source>Add as &amp;server…</source>
        <translation>添加为服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>显示服务器(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>What is shown of the bundle</source>
        <translation>显示捆绑包的哪些内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>捆绑包的文件</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>About the bundle</source>
        <translation>关于捆绑包</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, unpacked %2 in %3 entries</source>
        <translation>%1，解压后 %2，共 %3 个条目</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>No server of the list is made from it.</source>
        <translation>列表中没有由其生成的服务器。</translation>
    </message>
    <message>
        <source>Servers made from it: %1</source>
        <translation>由其生成的服务器：%1</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Asked for before the first start, and kept where secrets are kept: %1</source>
        <translation>首次启动前询问，并保存在机密的存放处：%1</translation>
    </message>
    <message>
        <source>It cannot be installed: %1</source>
        <translation>无法安装：%1</translation>
    </message>
    <message>
        <source>A setting is missing, or does not fit.</source>
        <translation>缺少某项设置，或设置不符。</translation>
    </message>
</context>
<context>
    <name>Signalbox::BundlesPage</name>
    <message>
        <source>&amp;Open bundle…</source>
        <translation>打开捆绑包(&amp;O)…</translation>
    </message>
    <message>
        <source>Pac&amp;k folder…</source>
        <translation>打包文件夹(&amp;K)…</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Installed bundles</source>
        <translation>已安装的捆绑包</translation>
    </message>
    <message>
        <source>No bundle is installed. A bundle (.mcpb) is a server with all it needs in one file: open one, or drop it here.</source>
        <translation>未安装捆绑包。捆绑包（.mcpb）是将服务器及其所需的一切放在一个文件中：请打开一个，或将其拖放到此处。</translation>
    </message>
    <message>
        <source>Choose a bundle, or open one, to see what it is and what it does.</source>
        <translation>请选择或打开捆绑包，以查看它是什么、有何作用。</translation>
    </message>
    <message>
        <source>The bundle is being read…</source>
        <translation>正在读取捆绑包…</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>打开捆绑包</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb *.dxt)</source>
        <translation>捆绑包 (*.mcpb *.dxt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Pack a folder with a manifest.json</source>
        <translation>打包含 manifest.json 的文件夹</translation>
    </message>
    <message>
        <source>Write the bundle to</source>
        <translation>将捆绑包写入</translation>
    </message>
    <message>
        <source>Bundles (*.mcpb)</source>
        <translation>捆绑包 (*.mcpb)</translation>
    </message>
    <message>
        <source>Not all was packed</source>
        <translation>未全部打包</translation>
    </message>
    <message>
        <source>Links that lead out of the folder, and what is no file, were left out: %1</source>
        <translation>指向文件夹之外的链接以及非文件的内容已略过：%1</translation>
    </message>
    <message>
        <source>This cannot be done.</source>
        <translation>无法执行此操作。</translation>
    </message>
    <message>
        <source>The server cannot be changed</source>
        <translation>无法更改服务器</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>无法移除服务器</translation>
    </message>
</context>
<context>
    <name>Signalbox::BytesPane</name>
    <message>
        <source>Bytes as they crossed</source>
        <translation>传输的原始字节</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheGate</name>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>来自缓存，%1 秒前</translation>
    </message>
    <message>
        <source>one request for equal calls</source>
        <translation>相同调用合为一个请求</translation>
    </message>
</context>
<context>
    <name>Signalbox::CacheLine</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>缓存</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) kept, %1.</source>
        <translation>
            <numerusform>已保留 %n 个结果，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No results kept.</source>
        <translation>没有保留结果。</translation>
    </message>
    <message>
        <source>%1 of %2 calls were answered from the cache.</source>
        <translation>%2 次调用中有 %1 次由缓存应答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallClock</name>
    <message>
        <source>Wait longer</source>
        <translation>延长等待</translation>
    </message>
    <message>
        <source>Waits a minute longer than the limit of this call.</source>
        <translation>比此调用的时限多等一分钟。</translation>
    </message>
    <message>
        <source>How long the answer is still waited for. How long the work takes, only the server knows.</source>
        <translation>还会等待应答多久。处理需要多久，只有服务器知道。</translation>
    </message>
    <message>
        <source>Time limit in %1 s</source>
        <translation>距时限 %1 秒</translation>
    </message>
    <message>
        <source>Time limit in %1 min</source>
        <translation>距时限 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallPane</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ways to give arguments</source>
        <translation>提供参数的方式</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>仍然调用</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n 个字段需修正</numerusform>
        </translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>保存调用</translation>
    </message>
    <message>
        <source>More for this call</source>
        <translation>此调用的更多操作</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Run as task</source>
        <translation>作为任务运行</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Portability: %1</source>
        <translation>兼容性：%1</translation>
    </message>
    <message>
        <source>Over HTTP also sent as header: %1</source>
        <translation>通过 HTTP 时还作为标头发送：%1</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>无法读取以 JSON 输入的内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fill in</source>
        <translation>
            <numerusform>有 %n 个字段待填写</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::CallStep</name>
    <message>
        <source>It was not to be made.</source>
        <translation>按设置不进行调用。</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>未与服务器建立通信。</translation>
    </message>
    <message>
        <source>A harmless call</source>
        <translation>无害的调用</translation>
    </message>
    <message>
        <source>The call went well, and the tool itself says that it failed.</source>
        <translation>调用成功，但工具自身报告失败。</translation>
    </message>
    <message>
        <source>It may need an argument after all; then its schema should say so.</source>
        <translation>它可能还是需要参数；那样其模式应予说明。</translation>
    </message>
    <message>
        <source>It was answered with %1 bytes.</source>
        <translation>应答为 %1 字节。</translation>
    </message>
    <message>
        <source>Its result does not fit its own output schema: %1</source>
        <translation>其结果不符合自身的输出模式：%1</translation>
    </message>
    <message>
        <source>Mend the schema or the result; clients may refuse it.</source>
        <translation>请修正模式或结果；客户端可能拒绝它。</translation>
    </message>
    <message>
        <source>No tool says that it only reads, needs no argument and has a harmless name; nothing else is called unasked.</source>
        <translation>没有声明自身只读、不需要参数且名称无害的工具；未经询问不调用其他工具。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CallTabs</name>
    <message>
        <source>Calls of this tool</source>
        <translation>此工具的调用</translation>
    </message>
    <message>
        <source>%1, running</source>
        <translation>%1，正在运行</translation>
    </message>
    <message>
        <source>%1, asks you</source>
        <translation>%1，正在询问您</translation>
    </message>
</context>
<context>
    <name>Signalbox::CapabilityModel</name>
    <message>
        <source>Has tools that can be called</source>
        <translation>有可调用的工具</translation>
    </message>
    <message>
        <source>Tells when its tools change</source>
        <translation>工具变化时通知</translation>
    </message>
    <message>
        <source>Has resources that can be read</source>
        <translation>有可读取的资源</translation>
    </message>
    <message>
        <source>Tells when its list of resources changes</source>
        <translation>资源列表变化时通知</translation>
    </message>
    <message>
        <source>Tells when a resource changes, if asked to</source>
        <translation>资源变化时按要求通知</translation>
    </message>
    <message>
        <source>Has prompts that can be filled in</source>
        <translation>有可填写的提示</translation>
    </message>
    <message>
        <source>Tells when its prompts change</source>
        <translation>提示变化时通知</translation>
    </message>
    <message>
        <source>Sends log messages of the level asked for</source>
        <translation>按所要求的级别发送运行日志消息</translation>
    </message>
    <message>
        <source>Suggests values for arguments</source>
        <translation>为参数提供建议值</translation>
    </message>
    <message>
        <source>Can answer later: calls become tasks</source>
        <translation>可稍后应答：调用变为任务</translation>
    </message>
    <message>
        <source>Lists its tasks</source>
        <translation>列出其任务</translation>
    </message>
    <message>
        <source>Lets tasks be cancelled</source>
        <translation>允许取消任务</translation>
    </message>
    <message>
        <source>Which requests can become tasks</source>
        <translation>哪些请求可以变为任务</translation>
    </message>
    <message>
        <source>Outside of the specification</source>
        <translation>规范之外的内容</translation>
    </message>
    <message>
        <source>Additions with a specification of their own</source>
        <translation>有独立规范的扩展</translation>
    </message>
    <message>
        <source>Brings user interfaces of its own</source>
        <translation>自带用户界面</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>能力</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>Signalbox::Catalog</name>
    <message>
        <source>There is no such server any more.</source>
        <translation>该服务器已不存在。</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>A server needs a name.</source>
        <translation>服务器需要名称。</translation>
    </message>
    <message>
        <source>There is already a server named “%1”.</source>
        <translation>已有名为“%1”的服务器。</translation>
    </message>
    <message>
        <source>The list of servers is not a file.</source>
        <translation>服务器列表不是文件。</translation>
    </message>
    <message>
        <source>The list of servers cannot be read: %1.</source>
        <translation>无法读取服务器列表：%1。</translation>
    </message>
    <message>
        <source>The list of servers is larger than %1 MB.</source>
        <translation>服务器列表大于 %1 MB。</translation>
    </message>
    <message>
        <source>The list of servers cannot be written: %1.</source>
        <translation>无法写入服务器列表：%1。</translation>
    </message>
    <message>
        <source>The folder of the list of servers cannot be made.</source>
        <translation>无法创建服务器列表的文件夹。</translation>
    </message>
    <message>
        <source>The list of servers was removed. The next change writes it again.</source>
        <translation>服务器列表已被移除。下次更改时会重新写入。</translation>
    </message>
    <message>
        <source>What was added is kept until Signalbox ends.</source>
        <translation>所添加的内容保留到 Signalbox 退出为止。</translation>
    </message>
    <message>
        <source>The list of servers has a server named “%1” now. The one of this name that was kept until Signalbox ends is gone.</source>
        <translation>服务器列表中现在有名为“%1”的服务器。保留到 Signalbox 退出为止的同名服务器已不在。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CellPanel</name>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1，已接受</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>撤销更改(&amp;B)</translation>
    </message>
    <message>
        <source>The chosen cell</source>
        <translation>所选单元格</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Close this panel</source>
        <translation>关闭此面板</translation>
    </message>
    <message>
        <source>As Signalbox has it</source>
        <translation>Signalbox 中的内容</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>程序中的内容</translation>
    </message>
    <message>
        <source>No server is chosen</source>
        <translation>未选择服务器</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>尚未写入</translation>
    </message>
    <message>
        <source>&amp;Copy to %1</source>
        <translation>复制到 %1(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Take from %1</source>
        <translation>取自 %1(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>保存到 Signalbox(&amp;K)</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>不再接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>接受差异(&amp;A)</translation>
    </message>
    <message>
        <source>catalog</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>as it would be copied</source>
        <translation>将复制的内容</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>kept as a secret here</source>
        <translation>作为机密保存在此处</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n entries in Signalbox</source>
        <translation>
            <numerusform>将 %n 个条目保存到 Signalbox(&amp;K)</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox does not keep this server. Choose a program&apos;s cell in its row to see what stands there, and to keep it.</source>
        <translation>Signalbox 未保存此服务器。请在其行中选择某程序的单元格，以查看其中的内容并保存。</translation>
    </message>
    <message>
        <source>%1 does not have this server.</source>
        <translation>%1 没有此服务器。</translation>
    </message>
    <message>
        <source>as it will be, not written yet</source>
        <translation>将写入的内容，尚未写入</translation>
    </message>
    <message>
        <source>as it will be, not written yet: %1</source>
        <translation>将写入的内容，尚未写入：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartPanel</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>%1, figures</source>
        <translation>%1，数值</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save this chart…</source>
        <translation>保存此图表…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckCard</name>
    <message>
        <source>is being made</source>
        <translation>正在进行</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Signalbox::CheckRunner</name>
    <message>
        <source>%1 MB (%2)</source>
        <translation>%1 MB（%2）</translation>
    </message>
    <message>
        <source>%1 % CPU</source>
        <translation>%1 % CPU</translation>
    </message>
    <message>
        <source>%1 threads, %2 handles, %3 children</source>
        <translation>%1 个线程，%2 个句柄，%3 个子进程</translation>
    </message>
    <message>
        <source>passed in %1 ms</source>
        <translation>在 %1 毫秒内通过</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>未询问：%1</translation>
    </message>
    <message>
        <source>Its memory rises steadily, by %1 MB a minute.</source>
        <translation>其内存持续增长，每分钟 %1 MB。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChoiceModel</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenLine</name>
    <message>
        <source>&amp;Zoom in</source>
        <translation>放大(&amp;Z)</translation>
    </message>
    <message>
        <source>Let &amp;go</source>
        <translation>取消选择(&amp;G)</translation>
    </message>
    <message>
        <source>Chosen: %1 (%2). The journal shows what was recorded then.</source>
        <translation>已选择：%1（%2）。日志显示当时记录的内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ChosenStore</name>
    <message>
        <source>Secrets are being moved just now.</source>
        <translation>机密正在移动中。</translation>
    </message>
    <message>
        <source>The secrets stay where they are. %1</source>
        <translation>机密保持原处。%1</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again. To leave behind what it holds, choose memory first.</source>
        <translation>请启动或解锁钥匙串，然后重试。若要放弃其中的内容，请先选择内存。</translation>
    </message>
    <message>
        <source>Start or unlock the keychain, and try again.</source>
        <translation>请启动或解锁钥匙串，然后重试。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CliRunner</name>
    <message>
        <source>The server refused the handshake: %1</source>
        <translation>服务器拒绝握手：%1</translation>
    </message>
    <message>
        <source>The log level was not set: %1</source>
        <translation>未设置运行日志级别：%1</translation>
    </message>
    <message>
        <source>Calls that were not reported: %1. %2</source>
        <translation>未报告的调用：%1。%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::CollectorClient</name>
    <message>
        <source>The collector was not reached: %1</source>
        <translation>无法连接收集器：%1</translation>
    </message>
    <message>
        <source>The collector answered %1 but rejected it: %2</source>
        <translation>收集器应答 %1，但拒绝接收：%2</translation>
    </message>
    <message>
        <source>The collector took it (HTTP %1).</source>
        <translation>收集器已接收（HTTP %1）。</translation>
    </message>
    <message>
        <source>The collector took it and says: %1</source>
        <translation>收集器已接收并说明：%1</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1.</source>
        <translation>收集器应答 HTTP 状态 %1。</translation>
    </message>
    <message>
        <source>The collector answered with HTTP status %1: %2</source>
        <translation>收集器应答 HTTP 状态 %1：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ComboEditor</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
</context>
<context>
    <name>Signalbox::CommandSet</name>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect “%1”</source>
        <translation>连接“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;connect</source>
        <translation>断开(&amp;C)</translation>
    </message>
    <message>
        <source>Dis&amp;connect “%1”</source>
        <translation>断开“%1”(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompareDialog</name>
    <message>
        <source>Two messages compared</source>
        <translation>两条消息的比较</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>超过 %1 处不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two messages say the same. The order of members does not count.</source>
        <translation>两条消息内容相同。成员的顺序不计。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionAsker</name>
    <message>
        <source>The server&apos;s answer holds no suggestions.</source>
        <translation>服务器的应答不含建议。</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>还有更多</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too long.</source>
        <translation>服务器的应答太长。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionEdit</name>
    <message>
        <source>No suggestions: %1</source>
        <translation>没有建议：%1</translation>
    </message>
    <message>
        <source>Suggestions of the server</source>
        <translation>服务器的建议</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
</context>
<context>
    <name>Signalbox::CompletionPopup</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>筛选建议</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConnectStep</name>
    <message>
        <source>%1 cannot start the command.</source>
        <translation>%1 无法启动该命令。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>未连接到服务器。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Discovery</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>It runs.</source>
        <translation>它在运行。</translation>
    </message>
    <message>
        <source>The server does not say what it is called.</source>
        <translation>服务器未说明其名称。</translation>
    </message>
    <message>
        <source>It should give a name and a version.</source>
        <translation>它应提供名称和版本。</translation>
    </message>
    <message>
        <source>It is %1, version %2.</source>
        <translation>它是 %1，版本 %2。</translation>
    </message>
    <message>
        <source>It speaks protocol %1; the newest is %2.</source>
        <translation>它使用协议 %1；最新的是 %2。</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>未与服务器建立通信。</translation>
    </message>
    <message>
        <source>The server wants authorization first.</source>
        <translation>服务器要求先授权。</translation>
    </message>
    <message>
        <source>It answers.</source>
        <translation>它有应答。</translation>
    </message>
    <message>
        <source>The server was not started.</source>
        <translation>服务器未启动。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Connection</name>
    <message>
        <source>It was lost %1 times within %2 minutes and is not tried again by itself. Connect it when the reason is gone.</source>
        <translation>它在 %2 分钟内丢失了 %1 次，不再自动重试。请在排除原因后连接。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ConsolePane</name>
    <message>
        <source>Filter lines</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Standard error of the server</source>
        <translation>服务器的标准错误</translation>
    </message>
    <message>
        <source>What the server writes to standard error appears here.</source>
        <translation>服务器写入标准错误的内容显示在此处。</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>跟随新内容</translation>
    </message>
    <message>
        <source>Find in the lines</source>
        <translation>在行中查找</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>保存所显示的行</translation>
    </message>
    <message>
        <source>Copy the lines that are shown, with times</source>
        <translation>复制所显示的行及时间</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>保存行</translation>
    </message>
    <message>
        <source>A server behind an address has no standard error: Signalbox does not start it. What it logs over the protocol is in Log, its exchanges are in Network.</source>
        <translation>位于地址的服务器没有标准错误：它不由 Signalbox 启动。它通过协议记录的内容见“运行日志”，其交换见“网络”。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ContentBlock</name>
    <message>
        <source>Save to a file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>其中没有内容。</translation>
    </message>
    <message>
        <source>Save the content</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON 文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Resource %1</source>
        <translation>资源 %1</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>未知内容</translation>
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
        <translation>没有内容块。</translation>
    </message>
    <message numerus="yes">
        <source>%n more block(s). See Raw.</source>
        <translation>
            <numerusform>另有 %n 块。请见“原始”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ConversationView</name>
    <message>
        <source>What the model would be told</source>
        <translation>将告知模型的内容</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示</translation>
    </message>
    <message>
        <source>There are more messages. All of them stand in “As it came”.</source>
        <translation>还有更多消息。全部内容见“原样”。</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Uses the tool “%1” (%2):</source>
        <translation>使用工具“%1”（%2）：</translation>
    </message>
    <message>
        <source>The tool failed (%1):</source>
        <translation>工具失败（%1）：</translation>
    </message>
    <message>
        <source>The tool answered (%1):</source>
        <translation>工具应答（%1）：</translation>
    </message>
    <message>
        <source>Sound, %1, %2</source>
        <translation>声音，%1，%2</translation>
    </message>
    <message>
        <source>Picture, %1, %2</source>
        <translation>图片，%1，%2</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1, %2</source>
        <translation>无法显示的图片，%1，%2</translation>
    </message>
    <message>
        <source>Picture of the message</source>
        <translation>消息的图片</translation>
    </message>
    <message>
        <source>This text is longer. All of it stands in “As it came”.</source>
        <translation>此文本更长。全部内容见“原样”。</translation>
    </message>
    <message>
        <source>Not all of the conversation is shown: see the end of “As it came” first.</source>
        <translation>未显示全部对话：请先将“原样”看到末尾。</translation>
    </message>
    <message>
        <source>The conversation goes on below: see its end first.</source>
        <translation>对话在下方还有内容：请先看到末尾。</translation>
    </message>
    <message>
        <source>A text in a frame was not seen to its end: see it first.</source>
        <translation>有框内文本未看到末尾：请先查看。</translation>
    </message>
    <message>
        <source>A picture is not shown yet: see it first.</source>
        <translation>有一张图片尚未显示：请先查看。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialControl</name>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>until Signalbox ends</source>
        <translation>直到 Signalbox 退出</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>没有钥匙串：机密保留到 Signalbox 退出为止。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Signed in at %1.</source>
        <translation>已登录 %1。</translation>
    </message>
    <message>
        <source>Signed in at %1, as client %2.</source>
        <translation>已登录 %1，客户端为 %2。</translation>
    </message>
    <message>
        <source>The token expired on %1 and is renewed when it is needed.</source>
        <translation>令牌已于 %1 过期，需要时会续期。</translation>
    </message>
    <message>
        <source>The token expires on %1 and is then renewed.</source>
        <translation>令牌于 %1 过期，届时会续期。</translation>
    </message>
    <message>
        <source>The token expired on %1.</source>
        <translation>令牌已于 %1 过期。</translation>
    </message>
    <message>
        <source>The token expires on %1; then you sign in again.</source>
        <translation>令牌于 %1 过期；届时请重新登录。</translation>
    </message>
    <message>
        <source>Waiting for the browser…</source>
        <translation>正在等待浏览器…</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialFields</name>
    <message>
        <source>Keep them in an encrypted file…</source>
        <translation>保存在加密文件中…</translation>
    </message>
    <message>
        <source>Seconds of one window</source>
        <translation>一个窗口的秒数</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登录…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>what the server asks for</source>
        <translation>服务器所要求的</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>API key in a header</source>
        <translation>标头中的 API 密钥</translation>
    </message>
    <message>
        <source>API key in the address</source>
        <translation>地址中的 API 密钥</translation>
    </message>
    <message>
        <source>name and password (Basic)</source>
        <translation>名称和密码（Basic）</translation>
    </message>
    <message>
        <source>bearer token</source>
        <translation>Bearer 令牌</translation>
    </message>
    <message>
        <source>token signed here (JWT)</source>
        <translation>在此签署的令牌（JWT）</translation>
    </message>
    <message>
        <source>OAuth: sign in with the browser</source>
        <translation>OAuth：通过浏览器登录</translation>
    </message>
    <message>
        <source>OAuth: client credentials</source>
        <translation>OAuth：客户端凭据</translation>
    </message>
    <message>
        <source>OAuth: workload identity</source>
        <translation>OAuth：工作负载身份</translation>
    </message>
    <message>
        <source>OAuth: enterprise-managed</source>
        <translation>OAuth：企业管理</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>机密(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>then another is signed</source>
        <translation>之后另行签署</translation>
    </message>
    <message>
        <source>Si&amp;gned by</source>
        <translation>签署方式(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Private key</source>
        <translation>私钥(&amp;P)</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM。</translation>
    </message>
    <message>
        <source>Key i&amp;d</source>
        <translation>密钥 ID(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Issuer</source>
        <translation>颁发者(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>主体(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Audience</source>
        <translation>受众(&amp;A)</translation>
    </message>
    <message>
        <source>Several with commas between them.</source>
        <translation>多个之间用逗号分隔。</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>有效期(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;More claims</source>
        <translation>更多声明(&amp;M)</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>JSON 对象。</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Requests in one window</source>
        <translation>一个窗口内的请求数</translation>
    </message>
    <message>
        <source>then wait</source>
        <translation>则等待</translation>
    </message>
    <message>
        <source>then fail</source>
        <translation>则失败</translation>
    </message>
    <message>
        <source>When the window is full</source>
        <translation>窗口已满时</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>个请求，每</translation>
    </message>
    <message>
        <source>At m&amp;ost</source>
        <translation>最多(&amp;O)</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录状态</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>客户端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Empty: Signalbox registers itself.</source>
        <translation>为空：Signalbox 自行注册。</translation>
    </message>
    <message>
        <source>Client s&amp;ecret</source>
        <translation>客户端机密(&amp;E)</translation>
    </message>
    <message>
        <source>Sc&amp;opes</source>
        <translation>权限范围(&amp;O)</translation>
    </message>
    <message>
        <source>Asked for beside what the server asks for; spaces between them.</source>
        <translation>在服务器要求之外另行请求；以空格分隔。</translation>
    </message>
    <message>
        <source>A&amp;uthority</source>
        <translation>授权方(&amp;U)</translation>
    </message>
    <message>
        <source>Issuer of the authorization server, if there are several.</source>
        <translation>有多个授权服务器时，所用服务器的颁发者。</translation>
    </message>
    <message>
        <source>To&amp;ken file</source>
        <translation>令牌文件(&amp;K)</translation>
    </message>
    <message>
        <source>Holds the workload&apos;s own token.</source>
        <translation>存放工作负载自己的令牌。</translation>
    </message>
    <message>
        <source>I&amp;dentity provider</source>
        <translation>身份提供方(&amp;D)</translation>
    </message>
    <message>
        <source>Its token endpoint.</source>
        <translation>其令牌端点。</translation>
    </message>
    <message>
        <source>Client id &amp;there</source>
        <translation>该处的客户端 ID(&amp;T)</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Tr&amp;usted</source>
        <translation>信任(&amp;U)</translation>
    </message>
    <message>
        <source>A PEM file of authorities that are trusted beside the system&apos;s.</source>
        <translation>除系统之外还信任的颁发机构的 PEM 文件。</translation>
    </message>
    <message>
        <source>Certi&amp;ficate</source>
        <translation>证书(&amp;F)</translation>
    </message>
    <message>
        <source>Ours, if the server wants one: a PEM or PKCS#12 file.</source>
        <translation>服务器要求时我方的证书：PEM 或 PKCS#12 文件。</translation>
    </message>
    <message>
        <source>Its ke&amp;y</source>
        <translation>其密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>A PEM file; empty: it is with the certificate.</source>
        <translation>PEM 文件；为空：与证书在一起。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Connects once with what stands here, and disconnects. Nothing is saved.</source>
        <translation>以此处的内容连接一次，然后断开。不保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is sent; you sign in when the server asks for it.</source>
        <translation>不发送任何内容；服务器要求时再登录。</translation>
    </message>
    <message>
        <source>Nothing is sent, whatever the server asks for.</source>
        <translation>无论服务器要求什么，都不发送。</translation>
    </message>
    <message>
        <source>The key is part of the address: servers may write it into logs.</source>
        <translation>密钥是地址的一部分：服务器可能将其写入日志。</translation>
    </message>
    <message>
        <source>Signalbox signs a token of its own and renews it in time.</source>
        <translation>Signalbox 签署自己的令牌并及时续期。</translation>
    </message>
    <message>
        <source>Para&amp;meter</source>
        <translation>参数(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>令牌(&amp;K)</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
    <message>
        <source>Not the name of a header.</source>
        <translation>不是标头名称。</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>An address that begins with https://.</source>
        <translation>以 https:// 开头的地址。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialLock</name>
    <message>
        <source>Another Signalbox has been changing these credentials for a minute.</source>
        <translation>另一个 Signalbox 更改这些凭据已达一分钟。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialTest</name>
    <message>
        <source>The answer was HTTP %1.</source>
        <translation>应答为 HTTP %1。</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it has no credentials to try.</source>
        <translation>“%1”是作为命令启动的：没有可测试的凭据。</translation>
    </message>
    <message>
        <source>The test was stopped.</source>
        <translation>测试已停止。</translation>
    </message>
    <message>
        <source>“%1” let us in with a token that was signed here: %2, protocol %3.</source>
        <translation>“%1”凭在此签署的令牌准许连接：%2，协议 %3。</translation>
    </message>
    <message>
        <source>“%1” let us in with the %4: %2, protocol %3.</source>
        <translation>“%1”凭%4准许连接：%2，协议 %3。</translation>
    </message>
    <message>
        <source>“%1” let us in with the client certificate: %2, protocol %3.</source>
        <translation>“%1”凭客户端证书准许连接：%2，协议 %3。</translation>
    </message>
    <message>
        <source>“%1” let us in with what the sign-in gave: %2, protocol %3.</source>
        <translation>“%1”凭登录所得准许连接：%2，协议 %3。</translation>
    </message>
    <message>
        <source>“%1” lets everybody in, it asked for no credentials: %2, protocol %3.</source>
        <translation>“%1”准许任何人连接，未要求凭据：%2，协议 %3。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsForget</name>
    <message>
        <source>Nothing is kept for “%1” now.</source>
        <translation>现在没有为“%1”保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing is kept for “%1” now. Forgotten: %2.</source>
        <translation>现在没有为“%1”保存任何内容。已忘记：%2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsRunner</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>可用的有：%1。</translation>
    </message>
    <message>
        <source>“%1” is started as a command: it is shown no credentials.</source>
        <translation>“%1”是作为命令启动的：不向其出示凭据。</translation>
    </message>
    <message>
        <source>What such a server needs goes in the variables of its environment.</source>
        <translation>此类服务器所需的内容应放在其环境变量中。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsSet</name>
    <message>
        <source>“%1” has no use for such a secret.</source>
        <translation>“%1”用不到这样的机密。</translation>
    </message>
    <message>
        <source>“%1” has no use for a secret as it is set.</source>
        <translation>按现有设置，“%1”用不到机密。</translation>
    </message>
    <message>
        <source>Say which kind of credentials it takes with --kind.</source>
        <translation>请用 --kind 指明它接受哪种凭据。</translation>
    </message>
    <message>
        <source>A private key is no variable: give it from a pipe, or with --private-key-file.</source>
        <translation>私钥不能用变量：请从管道提供，或使用 --private-key-file。</translation>
    </message>
    <message>
        <source>A secret is one line; this has more.</source>
        <translation>机密为一行；此内容不止一行。</translation>
    </message>
    <message>
        <source>This is no private key in PEM.</source>
        <translation>这不是 PEM 格式的私钥。</translation>
    </message>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends.</source>
        <translation>此处不保存机密：该机密会在程序结束时被遗忘。</translation>
    </message>
    <message>
        <source>Name an environment variable that holds it, with --from-env, or choose a place: signalbox-cli credentials store.</source>
        <translation>请用 --from-env 指定存有它的环境变量，或选择位置：signalbox-cli credentials store。</translation>
    </message>
    <message>
        <source>A private key has many lines: give it from a pipe.</source>
        <translation>私钥有多行：请从管道提供。</translation>
    </message>
    <message>
        <source>signalbox-cli credentials set NAME &lt; key.pem</source>
        <translation>signalbox-cli credentials set NAME &lt; key.pem</translation>
    </message>
    <message>
        <source>The %1 of “%2”</source>
        <translation>“%2”的%1</translation>
    </message>
    <message>
        <source>The secret was not kept.</source>
        <translation>未保存该机密。</translation>
    </message>
    <message>
        <source>The %1 of “%2” is kept.</source>
        <translation>“%2”的%1已保存。</translation>
    </message>
    <message>
        <source>The credentials of “%1” are set.</source>
        <translation>“%1”的凭据已设置。</translation>
    </message>
    <message>
        <source>The secrets could not be put back as they were: %1</source>
        <translation>无法将机密恢复原状：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsShow</name>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>没有人登录</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>tokens are good for</source>
        <translation>令牌有效期</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others wait</source>
        <translation>%2 秒内 %1 个请求；其余等待</translation>
    </message>
    <message>
        <source>%1 requests in %2 s; others fail</source>
        <translation>%2 秒内 %1 个请求；其余失败</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>There are no servers.</source>
        <translation>没有服务器。</translation>
    </message>
</context>
<context>
    <name>Signalbox::CredentialsStore</name>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>机密文件的口令： </translation>
    </message>
    <message>
        <source>Without a passphrase secrets are not kept in a file.</source>
        <translation>没有口令就不会将机密保存在文件中。</translation>
    </message>
    <message>
        <source>Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>请设置 SIGNALBOX_SECRETS_PASSPHRASE，或在终端中运行。</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>机密保存在系统的钥匙串中。</translation>
    </message>
    <message>
        <source>Secrets are kept in memory, until the program ends.</source>
        <translation>机密保存在内存中，直到程序结束。</translation>
    </message>
    <message>
        <source>Secrets are kept in %1, which a passphrase opens.</source>
        <translation>机密保存在 %1 中，由口令打开。</translation>
    </message>
    <message>
        <source>Secrets are to be kept in %1, which is not there.</source>
        <translation>机密应保存在 %1 中，但该文件不存在。</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionTableModel</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>询问方式</translation>
    </message>
    <message>
        <source>always allowed</source>
        <translation>始终允许</translation>
    </message>
    <message>
        <source>as the rules say</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>as accepted</source>
        <translation>与接受时一致</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
</context>
<context>
    <name>Signalbox::DefinitionsPanel</name>
    <message>
        <source>&amp;Accept what it is now</source>
        <translation>接受当前定义(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Forget all of this server</source>
        <translation>忘记此服务器的全部(&amp;F)</translation>
    </message>
    <message>
        <source>Accepted definitions</source>
        <translation>已接受的定义</translation>
    </message>
    <message>
        <source>Nothing accepted yet. With the first call of a tool its definition is kept. If the server defines it in another way later, you are asked before it is called again, and the difference is shown here.</source>
        <translation>尚未接受任何内容。首次调用工具时会保留其定义。如果服务器之后更改定义，再次调用前会询问您，差异显示在此处。</translation>
    </message>
    <message>
        <source>The definition as it was accepted</source>
        <translation>接受时的定义</translation>
    </message>
    <message>
        <source>As it was accepted</source>
        <translation>接受时</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>What changed in “%1”</source>
        <translation>“%1”的变更内容</translation>
    </message>
    <message>
        <source>“%1” as it was accepted</source>
        <translation>“%1”接受时的内容</translation>
    </message>
</context>
<context>
    <name>Signalbox::DesktopNotifier</name>
    <message>
        <source>%1: as usual again</source>
        <translation>%1：已恢复正常</translation>
    </message>
    <message numerus="yes">
        <source>Signalbox: %n more notification(s)</source>
        <translation>
            <numerusform>Signalbox：还有 %n 条通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Signalbox::DifferenceRows</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>在 Signalbox 中</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>在 %1 中</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1, another one</source>
        <translation>%1，另一个</translation>
    </message>
</context>
<context>
    <name>Signalbox::Discovery</name>
    <message>
        <source>Where does the server say who authorizes for it?</source>
        <translation>服务器在何处说明由谁为其授权？</translation>
    </message>
    <message>
        <source>The resource metadata is for %1, not for this server; no token is asked for with it.</source>
        <translation>资源元数据属于 %1，而非此服务器；不会据此请求令牌。</translation>
    </message>
    <message>
        <source>The resource metadata names no authorization server.</source>
        <translation>资源元数据未指明授权服务器。</translation>
    </message>
    <message>
        <source>The server names its resource metadata, but there is none to be read.</source>
        <translation>服务器指明了其资源元数据，但无法读取到。</translation>
    </message>
    <message>
        <source>There is no resource metadata: the server is taken for one of revision 2025-03-26, whose origin is the authorization server.</source>
        <translation>没有资源元数据：将该服务器视为修订版 2025-03-26，其源即为授权服务器。</translation>
    </message>
    <message>
        <source>What does the authorization server say of itself?</source>
        <translation>授权服务器对自身有何说明？</translation>
    </message>
    <message>
        <source>There is no metadata: the endpoints are those every server of that revision has.</source>
        <translation>没有元数据：采用该修订版所有服务器共有的端点。</translation>
    </message>
    <message>
        <source>The authorization server %1 has no metadata.</source>
        <translation>授权服务器 %1 没有元数据。</translation>
    </message>
    <message>
        <source>The resource metadata is for this server: it is for %1.</source>
        <translation>资源元数据属于此服务器：它用于 %1。</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is of the server&apos;s own origin, and all its addresses are https or on this machine.</source>
        <translation>元数据的颁发者与服务器同源，且其所有地址都是 https 或位于本机。</translation>
    </message>
    <message>
        <source>The metadata&apos;s issuer is the one that was asked for, and all its addresses are https or on this machine.</source>
        <translation>元数据的颁发者与所询问的一致，且其所有地址都是 https 或位于本机。</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorDialog</name>
    <message>
        <source>Examine “%1”</source>
        <translation>诊断“%1”</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>In whose environment it is started</source>
        <translation>在谁的环境中启动</translation>
    </message>
    <message>
        <source>Make one &amp;call that does no harm</source>
        <translation>进行一次无害的调用(&amp;C)</translation>
    </message>
    <message>
        <source>Started by Signalbox</source>
        <translation>由 Signalbox 启动</translation>
    </message>
    <message>
        <source>Started by %1</source>
        <translation>由 %1 启动</translation>
    </message>
    <message>
        <source>&amp;Examine again</source>
        <translation>重新诊断(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;report</source>
        <translation>保存报告(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The server is no longer in the list.</source>
        <translation>服务器已不在列表中。</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It calls itself %1 and speaks protocol %2.</source>
        <translation>它自称 %1，使用协议 %2。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Examining “%1” …</source>
        <translation>正在诊断“%1” …</translation>
    </message>
</context>
<context>
    <name>Signalbox::DoctorRunner</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>There is nothing that the server&apos;s entry could mend.</source>
        <translation>没有可通过服务器条目修复的内容。</translation>
    </message>
    <message>
        <source>%1 now says: %2</source>
        <translation>%1 现为：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::EncryptedFileStore</name>
    <message>
        <source>The file of secrets is locked: its passphrase is needed.</source>
        <translation>机密文件已锁定：需要其口令。</translation>
    </message>
    <message>
        <source>Unlock it in the settings; for the command line, set SIGNALBOX_SECRETS_PASSPHRASE or run it at a terminal.</source>
        <translation>请在设置中解锁；对于命令行，请设置 SIGNALBOX_SECRETS_PASSPHRASE 或在终端中运行。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndQuestion</name>
    <message>
        <source>End server</source>
        <translation>结束服务器</translation>
    </message>
    <message>
        <source>End “%1” (process %2)?</source>
        <translation>结束“%1”（进程 %2）？</translation>
    </message>
    <message>
        <source>Who started it is gone. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>启动它的程序已不在。先请求它结束；三秒后强制结束它及其启动的一切。</translation>
    </message>
    <message>
        <source>It was started by %1, which may start it again or lose its connection. It is asked to end; after three seconds it is made to, with all it started.</source>
        <translation>它由 %1 启动，该程序可能会再次启动它，或失去其连接。先请求它结束；三秒后强制结束它及其启动的一切。</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>Let it &amp;run</source>
        <translation>继续运行(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Signalbox::EndStep</name>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>未与服务器建立通信。</translation>
    </message>
    <message>
        <source>standard input is closed</source>
        <translation>标准输入已关闭</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>连接已关闭</translation>
    </message>
    <message>
        <source>It ended when it was told to, and nothing of it is left.</source>
        <translation>它按要求结束，没有任何残留。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>It ended neither when its standard input was closed nor when it was asked to (SIGTERM): it had to be killed.</source>
        <translation>标准输入关闭时它没有结束，收到请求（SIGTERM）时也没有结束：只得将其强制终止。</translation>
    </message>
    <message>
        <source>It did not end when its standard input was closed; it had to be asked to (SIGTERM).</source>
        <translation>标准输入关闭时它没有结束；只得请求它结束（SIGTERM）。</translation>
    </message>
    <message>
        <source>A server ends when its standard input does; else programs leave it running.</source>
        <translation>服务器应在标准输入结束时结束；否则程序会让它一直运行。</translation>
    </message>
    <message>
        <source>It crashed at its end, with signal %1.</source>
        <translation>它在结束时崩溃，信号 %1。</translation>
    </message>
    <message>
        <source>Look into what it writes to standard error.</source>
        <translation>请查看它写入标准错误的内容。</translation>
    </message>
    <message>
        <source>It ended with exit code %1.</source>
        <translation>它以退出码 %1 结束。</translation>
    </message>
    <message>
        <source>Some programs take that for a crash.</source>
        <translation>某些程序会将此视为崩溃。</translation>
    </message>
    <message numerus="yes">
        <source>It wrote %n line(s) to standard output that are no messages.</source>
        <translation>
            <numerusform>它向标准输出写入了 %n 行非消息内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write logs to standard error; other programs give up at such lines.</source>
        <translation>请将日志写入标准错误；其他程序遇到此类行会放弃。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EngineRequest</name>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
</context>
<context>
    <name>Signalbox::EntryLinesModel</name>
    <message>
        <source>line %1, differs: %2</source>
        <translation>第 %1 行，不同：%2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExamStep</name>
    <message>
        <source>Signalbox, “Before the first start”</source>
        <translation>Signalbox，“首次启动之前”</translation>
    </message>
    <message>
        <source>Nobody has accepted this command yet. %1</source>
        <translation>尚无人接受此命令。%1</translation>
    </message>
    <message>
        <source>Nobody has accepted this address yet. %1</source>
        <translation>尚无人接受此地址。%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExplorePage</name>
    <message>
        <source>Open servers</source>
        <translation>打开的服务器</translation>
    </message>
    <message>
        <source>%1 – Signalbox</source>
        <translation>%1 – Signalbox</translation>
    </message>
    <message>
        <source>“%1” is chosen. Enter opens it, %2 connects it.</source>
        <translation>已选择“%1”。按 Enter 打开，按 %2 连接。</translation>
    </message>
    <message>
        <source>Choose a server on the left, and press Enter or %1.</source>
        <translation>请在左侧选择服务器，然后按 Enter 或 %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExportDialog</name>
    <message>
        <source>Mask secrets</source>
        <translation>遮蔽机密</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The whole journal (%1 messages)</source>
        <translation>整个日志（%1 条消息）</translation>
    </message>
    <message>
        <source>What passes the filter (%1 messages)</source>
        <translation>符合筛选条件的内容（%1 条消息）</translation>
    </message>
    <message>
        <source>The current message, and what it answers or is answered by</source>
        <translation>当前消息及其对应的请求或应答</translation>
    </message>
    <message>
        <source>Everything, compressed. Signalbox opens it again, without any server.</source>
        <translation>全部内容，已压缩。Signalbox 可再次打开，无需服务器。</translation>
    </message>
    <message>
        <source>The same as text, a line for each message.</source>
        <translation>同样内容的文本形式，每条消息一行。</translation>
    </message>
    <message>
        <source>HTTP exchanges, for the tools of web developers. Messages over stdio are left out.</source>
        <translation>HTTP 交换，供 Web 开发工具使用。略去 stdio 上的消息。</translation>
    </message>
    <message>
        <source>A report in one file that any browser shows.</source>
        <translation>单文件报告，可在任何浏览器中显示。</translation>
    </message>
    <message>
        <source>A report as text, to be pasted.</source>
        <translation>文本报告，便于粘贴。</translation>
    </message>
    <message>
        <source>A line for each call with its times and sizes, without its contents.</source>
        <translation>每次调用一行，含时间和大小，不含内容。</translation>
    </message>
    <message>
        <source>Known secrets and what looks like one are masked.</source>
        <translation>遮蔽已知机密和疑似机密的内容。</translation>
    </message>
    <message>
        <source>Nothing is masked: whoever gets the file may read secrets in it.</source>
        <translation>不作遮蔽：得到文件的人可能读到其中的机密。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ExposeQuestion</name>
    <message>
        <source>Copy a secret</source>
        <translation>复制机密</translation>
    </message>
    <message numerus="yes">
        <source>Write a secret of %1 in plain text into %n more file(s)?</source>
        <translation>
            <numerusform>将 %1 的机密以明文再写入 %n 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this version into Signalbox instead, and copy from there: Signalbox keeps the secret, and a copy only refers to it where the program can.</source>
        <translation>请改为将此版本收入 Signalbox，再从那里复制：Signalbox 会保存该机密，只要程序支持，副本就只引用它。</translation>
    </message>
    <message>
        <source>&amp;Copy with the secret</source>
        <translation>连同机密复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Do not copy</source>
        <translation>不复制(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::FailureStrip</name>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>The server failed.</source>
        <translation>服务器失败。</translation>
    </message>
    <message>
        <source>The server failed: %1</source>
        <translation>服务器失败：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldBox</name>
    <message>
        <source>Add to %1</source>
        <translation>添加到 %1</translation>
    </message>
    <message>
        <source>Variant of %1</source>
        <translation>%1 的变体</translation>
    </message>
    <message numerus="yes">
        <source>list of %n</source>
        <translation>
            <numerusform>%n 项列表</numerusform>
        </translation>
    </message>
    <message>
        <source>list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>可选</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldEditor</name>
    <message>
        <source>Send as empty text</source>
        <translation>作为空文本发送</translation>
    </message>
</context>
<context>
    <name>Signalbox::FieldRow</name>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>This key is there already.</source>
        <translation>此键已存在。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FileSaver</name>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindBar</name>
    <message>
        <source>The one before</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 / 超过 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingCard</name>
    <message>
        <source>Mended: %1</source>
        <translation>修复后：%1</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Mend the entry…</source>
        <translation>修复条目…</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>复制命令</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingModel</name>
    <message>
        <source>Handshake</source>
        <translation>握手</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resource templates</source>
        <translation>资源模板</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>violation</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为 %1，实为 %2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsBox</name>
    <message>
        <source>Show in &amp;journal</source>
        <translation>在日志中显示(&amp;J)</translation>
    </message>
    <message>
        <source>Findings about the protocol</source>
        <translation>协议检查结果</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>The protocol&apos;s linter found %n thing(s).</source>
        <translation>
            <numerusform>协议检查发现 %n 个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>There may be more: the journal flags each message.</source>
        <translation>可能还有更多：日志会标记每条消息。</translation>
    </message>
    <message>
        <source>Expected %1, found %2.</source>
        <translation>应为 %1，实为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) have the same names as those of “%1”: is it the same server twice? A model that has both may call the wrong one.</source>
        <translation>
            <numerusform>%n 个工具与“%1”的工具同名：是否为同一服务器重复添加？同时拥有两者的模型可能会调用错误的一个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FindingsList</name>
    <message>
        <source>What does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>Output breaks the schema at %1: %2</source>
        <translation>输出在 %1 处违反模式：%2</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1 处：应为 %2，实为 %3。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ForgetQuestion</name>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n 个机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s)</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 in %4.</source>
        <translation>%1，%2：%3，位于 %4中。</translation>
    </message>
    <message>
        <source>Forget secrets in kept versions</source>
        <translation>忘记保留版本中的机密</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n secret(s) in kept versions?</source>
        <translation>
            <numerusform>忘记保留版本中的 %n 个机密？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in the keychain stay as they are.</source>
        <translation>版本中的机密将被引用永久取代：还原版本时必须重新提供机密。文件本身和钥匙串中的内容保持不变。</translation>
    </message>
    <message>
        <source>&amp;Forget secrets</source>
        <translation>忘记机密(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Signalbox’s own list as it was before: %1 in %2. They go as a whole.</source>
        <translation>Signalbox 自己的列表先前的副本：%1，位于 %2中。这些副本将整个删除。</translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves and what is in Signalbox’s encrypted file stay as they are.</source>
        <translation>版本中的机密将被引用永久取代：还原版本时必须重新提供机密。文件本身和 Signalbox 的加密文件中的内容保持不变。</translation>
    </message>
    <message>
        <source>References take their place in the versions, for good: whoever restores one must give the secret anew. The files themselves stay as they are.</source>
        <translation>版本中的机密将被引用永久取代：还原版本时必须重新提供机密。文件本身保持不变。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormBody</name>
    <message>
        <source>It asks for what looks like a secret. Forms must not: what is sent goes through the server, and stands in the journal as far as it is not recognized.</source>
        <translation>它询问的内容看似机密。表单不得如此：所发送的内容会经过服务器，且未被识别的部分会留在日志中。</translation>
    </message>
    <message>
        <source>Form of the server</source>
        <translation>服务器的表单</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Accept anyway</source>
        <translation>仍然接受</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to fix</source>
        <translation>
            <numerusform>%n 个字段需修正</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::FormModel</name>
    <message>
        <source>Not JSON yet. The value before it stays.</source>
        <translation>尚不是 JSON。保留之前的值。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormRow</name>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>上移第 %1 项</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>下移第 %1 项</translation>
    </message>
    <message>
        <source>Remove item %1</source>
        <translation>移除第 %1 项</translation>
    </message>
    <message>
        <source>Send null for %1</source>
        <translation>为 %1 发送 null</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormTabs</name>
    <message>
        <source>%1, with a fault</source>
        <translation>%1，有错误</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormValidator</name>
    <message>
        <source>The schema branches too often to be checked here.</source>
        <translation>模式分支过多，无法在此检查。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FormView</name>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>No arguments.</source>
        <translation>没有参数。</translation>
    </message>
    <message>
        <source>The text in JSON is not valid, so this is the last value that was. %1</source>
        <translation>JSON 文本无效，这是最后一个有效值。%1</translation>
    </message>
    <message>
        <source>Only types and formats are checked. %1</source>
        <translation>只检查类型和格式。%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundExamination</name>
    <message>
        <source>Looking at what its command names.</source>
        <translation>正在查看其命令所指的内容。</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <translation>%2 中的“%1”</translation>
    </message>
    <message>
        <source>Only looked at; nothing was started.</source>
        <translation>仅作查看；未启动任何内容。</translation>
    </message>
    <message>
        <source>&amp;Mend in %1</source>
        <translation>在 %1 中修复(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>启动没有障碍。</translation>
    </message>
</context>
<context>
    <name>Signalbox::FoundServersBox</name>
    <message>
        <source>Show them</source>
        <translation>显示</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) found in %1</source>
        <translation>
            <numerusform>在 %1 中找到 %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::GateFields</name>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>应答超时前的秒数</translation>
    </message>
    <message>
        <source>Seconds a call may take in all</source>
        <translation>一次调用总共可用的秒数</translation>
    </message>
    <message>
        <source>progress gives it more time</source>
        <translation>有进度时延长时间</translation>
    </message>
    <message>
        <source>Seconds before the second attempt</source>
        <translation>第二次尝试前的秒数</translation>
    </message>
    <message>
        <source>Seconds between two attempts at most</source>
        <translation>两次尝试之间的最长秒数</translation>
    </message>
    <message>
        <source>Seconds to wait after “too many requests”</source>
        <translation>“请求过多”之后等待的秒数</translation>
    </message>
    <message>
        <source>Seconds for which calls are stopped</source>
        <translation>停止调用的秒数</translation>
    </message>
    <message>
        <source>make a lost connection anew</source>
        <translation>重新建立丢失的连接</translation>
    </message>
    <message>
        <source>use results of read-only tools again for</source>
        <translation>重复使用只读工具的结果，时长</translation>
    </message>
    <message>
        <source>Seconds for which a result is used again</source>
        <translation>重复使用结果的秒数</translation>
    </message>
    <message>
        <source>%1 s (usual)</source>
        <translation>%1 秒（默认）</translation>
    </message>
    <message>
        <source>Attempts in all</source>
        <translation>总尝试次数</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Failures in a row until calls are stopped</source>
        <translation>停止调用前的连续失败次数</translation>
    </message>
    <message>
        <source>then longer, up to</source>
        <translation>之后更长，最多</translation>
    </message>
    <message>
        <source>Tried again by itself is what never reached the server, and what it turned away.</source>
        <translation>自动重试从未到达服务器的和被其回绝的调用。</translation>
    </message>
    <message>
        <source>believe what the server says of its tools</source>
        <translation>信任服务器对其工具的说明</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>应答时限(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;In all</source>
        <translation>总计(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ttempts</source>
        <translation>尝试次数(&amp;T)</translation>
    </message>
    <message>
        <source>Se&amp;cond after</source>
        <translation>第二次间隔(&amp;C)</translation>
    </message>
    <message>
        <source>If tu&amp;rned away</source>
        <translation>被回绝时(&amp;R)</translation>
    </message>
    <message>
        <source>unless the server says how long</source>
        <translation>除非服务器指明时长</translation>
    </message>
    <message>
        <source>After “too many requests”.</source>
        <translation>在“请求过多”之后。</translation>
    </message>
    <message>
        <source>Sto&amp;p after</source>
        <translation>停止条件(&amp;P)</translation>
    </message>
    <message>
        <source>failures in a row, for</source>
        <translation>次连续失败，停止</translation>
    </message>
    <message>
        <source>Which of them only read, and which may be called twice.</source>
        <translation>哪些工具只读，哪些可以调用两次。</translation>
    </message>
    <message>
        <source>Sa&amp;fe to repeat</source>
        <translation>可安全重复(&amp;F)</translation>
    </message>
    <message>
        <source>Tools that may be called twice, as you know. They are tried again after other failures, too.</source>
        <translation>您确知可调用两次的工具。发生其他失败后也会重试。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GeneralFields</name>
    <message>
        <source>Give it Signalbox&apos;s whole environment</source>
        <translation>提供 Signalbox 的完整环境</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own</source>
        <translation>与 Signalbox 相同</translation>
    </message>
    <message>
        <source>a program on this machine (stdio)</source>
        <translation>本机上的程序（stdio）</translation>
    </message>
    <message>
        <source>an address (Streamable HTTP)</source>
        <translation>地址（Streamable HTTP）</translation>
    </message>
    <message>
        <source>an address (HTTP+SSE, older servers)</source>
        <translation>地址（HTTP+SSE，较旧的服务器）</translation>
    </message>
    <message>
        <source>an address (WebSocket)</source>
        <translation>地址（WebSocket）</translation>
    </message>
    <message>
        <source>auto: ask the server</source>
        <translation>auto：询问服务器</translation>
    </message>
    <message>
        <source>legacy: handshake</source>
        <translation>legacy：握手</translation>
    </message>
    <message>
        <source>modern: stateless</source>
        <translation>modern：无状态</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reached by</source>
        <translation>连接方式(&amp;R)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>Of the MCP endpoint.</source>
        <translation>MCP 端点的地址。</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>One Name: value a line, sent with every request.</source>
        <translation>每行一个“名称: 值”，随每个请求发送。</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>程序(&amp;P)</translation>
    </message>
    <message>
        <source>A name that is looked up in PATH, or a path.</source>
        <translation>在 PATH 中查找的名称，或路径。</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>One a line, as the program gets them; no quoting.</source>
        <translation>每行一个，与程序收到的一致；无需引号。</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>One KEY=VALUE a line, on top of a short safe list.</source>
        <translation>每行一个 KEY=VALUE，附加在简短的安全列表之上。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Where it is started.</source>
        <translation>启动所在位置。</translation>
    </message>
    <message>
        <source>P&amp;rotocol era</source>
        <translation>协议类型(&amp;R)</translation>
    </message>
    <message>
        <source>This will be started, without a shell:</source>
        <translation>将启动以下内容，不经过 shell：</translation>
    </message>
    <message>
        <source>This will be asked:</source>
        <translation>将询问以下地址：</translation>
    </message>
    <message>
        <source>&amp;Variables from</source>
        <translation>变量来源(&amp;V)</translation>
    </message>
    <message>
        <source>A file of KEY=VALUE lines, read at each start.</source>
        <translation>由 KEY=VALUE 行组成的文件，每次启动时读取。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GrantFlow</name>
    <message>
        <source>This way of signing in needs a client id.</source>
        <translation>此登录方式需要客户端 ID。</translation>
    </message>
    <message>
        <source>Enter a client id in the server&apos;s settings.</source>
        <translation>请在服务器设置中输入客户端 ID。</translation>
    </message>
    <message>
        <source>A token is asked for with the client&apos;s own credentials.</source>
        <translation>正以客户端自己的凭据请求令牌。</translation>
    </message>
    <message>
        <source>A token is asked for with the workload&apos;s own token.</source>
        <translation>正以工作负载自己的令牌请求令牌。</translation>
    </message>
    <message>
        <source>The file with the workload&apos;s token cannot be read.</source>
        <translation>无法读取存有工作负载令牌的文件。</translation>
    </message>
    <message>
        <source>The identity provider is asked for leave to use this server.</source>
        <translation>正在向身份提供方请求使用此服务器的许可。</translation>
    </message>
    <message>
        <source>The identity provider gave another kind of token than the one asked for.</source>
        <translation>身份提供方给出的令牌种类与所请求的不同。</translation>
    </message>
    <message>
        <source>A token is asked for with the identity provider&apos;s leave.</source>
        <translation>正以身份提供方的许可请求令牌。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupCommands</name>
    <message>
        <source>Move “%1” to a group</source>
        <translation>将“%1”移到组</translation>
    </message>
    <message numerus="yes">
        <source>Move %n server(s) to a group</source>
        <translation>
            <numerusform>将 %n 个服务器移到组</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the group “%1”</source>
        <translation>重命名组“%1”</translation>
    </message>
    <message>
        <source>Save the group</source>
        <translation>保存组</translation>
    </message>
    <message>
        <source>Add servers from a file</source>
        <translation>从文件添加服务器</translation>
    </message>
    <message>
        <source>&amp;Connect all</source>
        <translation>全部连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect all</source>
        <translation>全部断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to group…</source>
        <translation>移到组(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Share…</source>
        <translation>共享(&amp;S)…</translation>
    </message>
    <message>
        <source>D&amp;issolve: servers stay in no group</source>
        <translation>解散：服务器不再属于任何组(&amp;I)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: in no group now.</source>
        <translation>%1：现在不属于任何组。</translation>
    </message>
    <message>
        <source>%1: in the group “%2” now.</source>
        <translation>%1：现在属于组“%2”。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>移动(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>移到组</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>组的名称</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>无组</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Without a name: in no group.</source>
        <translation>不填名称：不属于任何组。</translation>
    </message>
    <message>
        <source>Goes to those that are in this group already.</source>
        <translation>加入已在此组中的服务器。</translation>
    </message>
    <message>
        <source>Makes a new group of this name.</source>
        <translation>以此名称新建组。</translation>
    </message>
    <message>
        <source>There is a group of this name: they become one. Profiles follow.</source>
        <translation>已有同名的组：两者将合并。配置方案随之更改。</translation>
    </message>
    <message>
        <source>Profiles that name the group follow.</source>
        <translation>指定该组的配置方案随之更改。</translation>
    </message>
    <message>
        <source>A group has a name.</source>
        <translation>组必须有名称。</translation>
    </message>
</context>
<context>
    <name>Signalbox::GroupedServers</name>
    <message>
        <source>No group</source>
        <translation>无组</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n server(s)</source>
        <translation>
            <numerusform>%1，%n 个服务器</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::GuardProcess</name>
    <message>
        <source>The program signalbox-guard, which comes with Signalbox, is missing.</source>
        <translation>缺少随 Signalbox 提供的程序 signalbox-guard。</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>请重新安装 Signalbox。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthFields</name>
    <message>
        <source>Seconds between two checks</source>
        <translation>两次检查之间的秒数</translation>
    </message>
    <message>
        <source>Seconds until an answer is too late</source>
        <translation>应答超时前的秒数</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>ask whether it answers</source>
        <translation>询问其是否应答</translation>
    </message>
    <message>
        <source>call a tool that only reads</source>
        <translation>调用只读工具</translation>
    </message>
    <message>
        <source>Failures in a row until it counts as down</source>
        <translation>视为停机前的连续失败次数</translation>
    </message>
    <message>
        <source>Called only if the server says that the tool only reads. The journal marks these calls.</source>
        <translation>仅当服务器声明该工具只读时才调用。日志会标记这些调用。</translation>
    </message>
    <message>
        <source>While it is connected. The journal marks these messages.</source>
        <translation>在连接期间进行。日志会标记这些消息。</translation>
    </message>
    <message>
        <source>Which tool?</source>
        <translation>哪个工具？</translation>
    </message>
    <message>
        <source>The arguments must be a JSON object.</source>
        <translation>参数必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>failures in a row</source>
        <translation>连续失败次数</translation>
    </message>
    <message>
        <source>Health chec&amp;k</source>
        <translation>健康检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Tool</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Arguments</source>
        <translation>参数(&amp;A)</translation>
    </message>
    <message>
        <source>A JSON object.</source>
        <translation>JSON 对象。</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>间隔(&amp;E)</translation>
    </message>
    <message>
        <source>Answer &amp;within</source>
        <translation>应答时限(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Down after</source>
        <translation>停机条件(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthProbe</name>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>The tool “%1” does not say of itself that it only reads.</source>
        <translation>工具“%1”未声明自身只读。</translation>
    </message>
    <message>
        <source>The server has no tool “%1”.</source>
        <translation>服务器没有工具“%1”。</translation>
    </message>
    <message>
        <source>The tool said that it failed.</source>
        <translation>工具报告失败。</translation>
    </message>
    <message>
        <source>The tool did not come to an end within %1 ms.</source>
        <translation>工具未在 %1 毫秒内完成。</translation>
    </message>
    <message>
        <source>The tool asks the person for something; it is not fit for a check.</source>
        <translation>该工具会向人询问；不适合用于检查。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HealthWatch</name>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已丢失。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HeatMap</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 次调用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HeldBar</name>
    <message>
        <source>&amp;Forget them…</source>
        <translation>忘记它们(&amp;F)…</translation>
    </message>
    <message>
        <source>Secrets in kept versions</source>
        <translation>保留版本中的机密</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Earlier versions of %1 that Signalbox keeps hold %n secret(s) that the files hold no more.</source>
        <translation>
            <numerusform>Signalbox 保留的%1的先前版本含有 %n 个文件中已不存在的机密。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::HexView</name>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as hexadecimal</source>
        <translation>复制为十六进制</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
</context>
<context>
    <name>Signalbox::HiddenWarning</name>
    <message>
        <source>Holds invisible characters; they are marked.</source>
        <translation>含有不可见字符；已作标记。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HistoryDialog</name>
    <message>
        <source>History of a file</source>
        <translation>文件历史</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Restore the whole &amp;file</source>
        <translation>恢复整个文件(&amp;F)</translation>
    </message>
    <message>
        <source>Restore “%1” alone</source>
        <translation>仅恢复“%1”</translation>
    </message>
    <message>
        <source>Choose a version.</source>
        <translation>请选择版本。</translation>
    </message>
    <message>
        <source>The file is like this now.</source>
        <translation>文件现在就是如此。</translation>
    </message>
    <message>
        <source>From this version to what the file holds now</source>
        <translation>从此版本到文件的当前内容</translation>
    </message>
    <message>
        <source>No version is chosen.</source>
        <translation>未选择版本。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HostStart</name>
    <message>
        <source>The program flatpak-spawn, by which servers are started outside of the Flatpak, is missing.</source>
        <translation>缺少程序 flatpak-spawn，它用于在 Flatpak 之外启动服务器。</translation>
    </message>
    <message>
        <source>Install Signalbox again.</source>
        <translation>请重新安装 Signalbox。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpPane</name>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>请求和响应的头部</translation>
    </message>
    <message>
        <source>Exchange %1 of %2</source>
        <translation>交换 %1 / %2</translation>
    </message>
    <message>
        <source>no answer came</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>peer %1</source>
        <translation>对端 %1</translation>
    </message>
    <message>
        <source>body %1</source>
        <translation>正文 %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpProblem</name>
    <message>
        <source>The server&apos;s answer is not proper HTTP: %1.</source>
        <translation>服务器的应答不是正确的 HTTP：%1。</translation>
    </message>
    <message>
        <source>The header fields are longer than %1 bytes.</source>
        <translation>标头超过 %1 字节。</translation>
    </message>
    <message>
        <source>The answer is longer than %1 bytes.</source>
        <translation>应答超过 %1 字节。</translation>
    </message>
    <message>
        <source>The connection ended in the middle of the server&apos;s answer.</source>
        <translation>连接在服务器应答中途结束。</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer.</source>
        <translation>服务器未应答就关闭了连接。</translation>
    </message>
    <message>
        <source>The server sent more than the length it announced.</source>
        <translation>服务器发送的内容超过其声明的长度。</translation>
    </message>
    <message>
        <source>The server switched to a protocol nobody asked for.</source>
        <translation>服务器切换到了未请求的协议。</translation>
    </message>
    <message>
        <source>The compressed answer cannot be unpacked.</source>
        <translation>无法解压应答。</translation>
    </message>
    <message>
        <source>The answer is packed as &quot;%1&quot;, which was not asked for.</source>
        <translation>应答以“%1”方式压缩，而这并非所请求的。</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; holds characters that cannot be sent.</source>
        <translation>标头“%1”含有无法发送的字符。</translation>
    </message>
    <message>
        <source>Remove line ends and control characters.</source>
        <translation>请移除换行和控制字符。</translation>
    </message>
    <message>
        <source>The header field &quot;%1&quot; is set by Signalbox itself.</source>
        <translation>标头“%1”由 Signalbox 自行设置。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>请将其略去。</translation>
    </message>
    <message>
        <source>This is not an HTTP method.</source>
        <translation>这不是 HTTP 方法。</translation>
    </message>
    <message>
        <source>The server at %1 redirects to %2; nothing was sent there.</source>
        <translation>%1 处的服务器重定向到 %2；未向其发送任何内容。</translation>
    </message>
    <message>
        <source>If that is right, enter the new address as the server&apos;s.</source>
        <translation>如果无误，请将新地址作为服务器地址输入。</translation>
    </message>
    <message>
        <source>The server answered a %1 request with the redirect %2, which would change the request; it was not followed.</source>
        <translation>服务器以重定向 %2 应答 %1 请求，这会改变请求；未予跟随。</translation>
    </message>
    <message>
        <source>The server redirected more than %1 times.</source>
        <translation>服务器重定向超过 %1 次。</translation>
    </message>
    <message>
        <source>The server redirects to something that is no address.</source>
        <translation>服务器重定向到的不是地址。</translation>
    </message>
    <message>
        <source>There was no connection within %1 seconds.</source>
        <translation>%1 秒内未建立连接。</translation>
    </message>
    <message>
        <source>The server did not answer within %1 seconds.</source>
        <translation>服务器在 %1 秒内没有应答。</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds.</source>
        <translation>服务器在 %1 秒内未发送任何内容。</translation>
    </message>
    <message>
        <source>The answer was not complete within %1 seconds.</source>
        <translation>应答在 %1 秒内未完成。</translation>
    </message>
    <message>
        <source>The request was cancelled.</source>
        <translation>请求已取消。</translation>
    </message>
    <message>
        <source>The name %1 could not be resolved: %2.</source>
        <translation>无法解析名称 %1：%2。</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>请检查地址和网络。</translation>
    </message>
    <message>
        <source>%1 could not be reached: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>Check that the server runs and that the address is right.</source>
        <translation>请检查服务器是否在运行以及地址是否正确。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2. Its SHA-256 fingerprint is %3.</source>
        <translation>无法信任 %1 的证书：%2。其 SHA-256 指纹为 %3。</translation>
    </message>
    <message>
        <source>Accept this certificate for this server only if you know that it is the right one.</source>
        <translation>仅当您确知该证书正确时，才为此服务器接受它。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be agreed on: %2.</source>
        <translation>无法与 %1 协商安全连接：%2。</translation>
    </message>
    <message>
        <source>The proxy %1 did not connect: %2.</source>
        <translation>代理 %1 未能连接：%2。</translation>
    </message>
    <message>
        <source>Check the proxy settings.</source>
        <translation>请检查代理设置。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpSseTransport</name>
    <message>
        <source>The server did not name the address for messages within %1 ms.</source>
        <translation>服务器未在 %1 毫秒内指明消息地址。</translation>
    </message>
    <message>
        <source>The server wants messages sent to another origin: %1 instead of %2.</source>
        <translation>服务器要求将消息发送到另一个源：%1，而非 %2。</translation>
    </message>
    <message>
        <source>Nothing was sent there.</source>
        <translation>未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>服务器不接收所发送的内容：%1 字节等待中。</translation>
    </message>
    <message>
        <source>The server ended its stream of events, and with it the connection.</source>
        <translation>服务器结束了事件流，连接也随之结束。</translation>
    </message>
    <message>
        <source>The server&apos;s answer is no stream of events.</source>
        <translation>服务器的应答不是事件流。</translation>
    </message>
    <message>
        <source>The address that the server names for messages is none: %1</source>
        <translation>服务器指明的消息地址无效：%1</translation>
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
        <translation>对于 WebSocket，它是后续步骤的一部分。</translation>
    </message>
    <message>
        <source>The server was not reached.</source>
        <translation>未连接到服务器。</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>没有应答。</translation>
    </message>
    <message>
        <source>It answers with status %1.</source>
        <translation>它以状态 %1 应答。</translation>
    </message>
    <message>
        <source>The server has a fault of its own: it answers with status %1.</source>
        <translation>服务器自身有错误：它以状态 %1 应答。</translation>
    </message>
    <message>
        <source>Look into the server&apos;s log.</source>
        <translation>请查看服务器的日志。</translation>
    </message>
    <message>
        <source>It sends everybody elsewhere, with status %1: requests do not follow, because credentials could go along.</source>
        <translation>它以状态 %1 将所有人转到别处：请求不会跟随，因为可能连带传出凭据。</translation>
    </message>
    <message>
        <source>Take the address it sends you to, if you trust it.</source>
        <translation>如果信任它，请使用它所转到的地址。</translation>
    </message>
    <message>
        <source>It answers with a web page and status %1: at this address there is hardly an MCP server.</source>
        <translation>它以网页和状态 %1 应答：此地址不大可能是 MCP 服务器。</translation>
    </message>
    <message>
        <source>Check the path; it often ends in /mcp or /sse.</source>
        <translation>请检查路径；它通常以 /mcp 或 /sse 结尾。</translation>
    </message>
    <message>
        <source>It answers that there is nothing at this path; some older servers answer so as well.</source>
        <translation>它应答此路径下没有内容；某些较旧的服务器也会这样应答。</translation>
    </message>
    <message>
        <source>If discovery fails too, check the path.</source>
        <translation>如果发现也失败，请检查路径。</translation>
    </message>
    <message>
        <source>Its answer does not say what it is.</source>
        <translation>其应答未说明自身类型。</translation>
    </message>
    <message>
        <source>Its answer says that it is %1.</source>
        <translation>其应答声明自身为 %1。</translation>
    </message>
    <message>
        <source>Answers are application/json or text/event-stream.</source>
        <translation>应答应为 application/json 或 text/event-stream。</translation>
    </message>
    <message>
        <source>It asks for credentials (401) and does not say which: there is no WWW-Authenticate.</source>
        <translation>它要求凭据（401），但未说明是哪种：没有 WWW-Authenticate。</translation>
    </message>
    <message>
        <source>The server should name its resource metadata there.</source>
        <translation>服务器应在其中指明其资源元数据。</translation>
    </message>
    <message>
        <source>It answers any page in your browser: a request from https://elsewhere.invalid was answered with status %1.</source>
        <translation>它会应答您浏览器中的任何页面：来自 https://elsewhere.invalid 的请求得到了状态 %1 的应答。</translation>
    </message>
    <message>
        <source>The server must look at the Origin header and answer 403.</source>
        <translation>服务器必须检查 Origin 标头并以 403 应答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HttpTarget</name>
    <message>
        <source>This is no http or https address.</source>
        <translation>这不是 http 或 https 地址。</translation>
    </message>
    <message>
        <source>The address holds a user name or password; credentials belong into the settings.</source>
        <translation>地址含有用户名或密码；凭据应放在设置中。</translation>
    </message>
    <message>
        <source>The address names no host.</source>
        <translation>地址未指明主机。</translation>
    </message>
    <message>
        <source>The address holds characters that cannot be sent.</source>
        <translation>地址含有无法发送的字符。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Hub</name>
    <message>
        <source>Signalbox ended first.</source>
        <translation>Signalbox 已先行退出。</translation>
    </message>
    <message>
        <source>No tool is named.</source>
        <translation>未指定工具。</translation>
    </message>
    <message>
        <source>Write the server&apos;s name, a dot, and the tool&apos;s name.</source>
        <translation>请写出服务器名称、点号和工具名称。</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
    <message>
        <source>The server “%1” is not connected.</source>
        <translation>服务器“%1”未连接。</translation>
    </message>
    <message>
        <source>Connect it first.</source>
        <translation>请先连接。</translation>
    </message>
    <message>
        <source>Calls are addressed as server.tool.</source>
        <translation>调用的写法为 server.tool。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否要用 %1？</translation>
    </message>
    <message>
        <source>There is no server named “%1”.</source>
        <translation>没有名为“%1”的服务器。</translation>
    </message>
    <message>
        <source>Its connection was lost and is being made anew.</source>
        <translation>其连接已丢失，正在重新建立。</translation>
    </message>
</context>
<context>
    <name>Signalbox::HubCall</name>
    <message>
        <source>The call was cancelled before it was sent.</source>
        <translation>调用在发送前已取消。</translation>
    </message>
</context>
<context>
    <name>Signalbox::IconStrip</name>
    <message numerus="yes">
        <source>%n more icon(s)</source>
        <translation>
            <numerusform>另有 %n 个图标</numerusform>
        </translation>
    </message>
    <message>
        <source>Icon at %1, not loaded</source>
        <translation>位于 %1 的图标，未加载</translation>
    </message>
    <message>
        <source>An icon that cannot be shown (%1)</source>
        <translation>无法显示的图标（%1）</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>无类型</translation>
    </message>
    <message>
        <source>Icon of the server</source>
        <translation>服务器的图标</translation>
    </message>
</context>
<context>
    <name>Signalbox::InnerTabs</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::InputDesk</name>
    <message>
        <source>%1, %2, since %3: %4</source>
        <translation>%1，%2，自 %3 起：%4</translation>
    </message>
</context>
<context>
    <name>Signalbox::InstalledModel</name>
    <message>
        <source>Bundle</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalBar</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>跟随新内容</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>Show the earlier messages again</source>
        <translation>重新显示之前的消息</translation>
    </message>
    <message numerus="yes">
        <source>%n servers</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>清空视图</translation>
    </message>
    <message>
        <source>Shut the journal</source>
        <translation>收起日志</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 条消息</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>所有服务器的每条消息都会保留在此处。</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>清空视图。不删除任何内容：日志保留全部。</translation>
    </message>
    <message>
        <source>Export, and session files</source>
        <translation>导出和会话文件</translation>
    </message>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · searching, %2 %</source>
        <translation>%1 · 正在搜索，%2 %</translation>
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
        <translation>所有列，按初始顺序</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalCompare</name>
    <message>
        <source>Compare the two messages</source>
        <translation>比较两条消息</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Select two messages, the second with Ctrl, to compare them.</source>
        <translation>选择两条消息进行比较，第二条按住 Ctrl 选择。</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is too long for it.</source>
        <translation>未比较。其中一条消息太长。</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>未比较。</translation>
    </message>
    <message>
        <source>Not compared. One of the messages is no JSON: %1</source>
        <translation>未比较。其中一条消息不是 JSON：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalExchange</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open session file…</source>
        <translation>打开会话文件…</translation>
    </message>
    <message>
        <source>Back to the live journal</source>
        <translation>返回实时日志</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Not copied.</source>
        <translation>未复制。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Not exported.</source>
        <translation>未导出。</translation>
    </message>
    <message>
        <source>Exported to %1 (%2).</source>
        <translation>已导出到 %1（%2）。</translation>
    </message>
    <message>
        <source>Masked places: %1.</source>
        <translation>遮蔽处：%1。</translation>
    </message>
    <message>
        <source>Nothing is masked in it.</source>
        <translation>其中未作遮蔽。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>已略去：%1。</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>打开会话文件</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>会话文件和 JSON 行 (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Not opened.</source>
        <translation>未打开。</translation>
    </message>
    <message>
        <source>Shown: %1 (%2 records).</source>
        <translation>已显示：%1（%2 条记录）。</translation>
    </message>
    <message>
        <source>Secrets in it are masked.</source>
        <translation>其中的机密已遮蔽。</translation>
    </message>
    <message>
        <source>The file ends early.</source>
        <translation>文件提前结束。</translation>
    </message>
    <message>
        <source>Damaged messages: %1.</source>
        <translation>损坏的消息：%1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalFilterField</name>
    <message>
        <source>Filter: words, or server:, tool:, dur:&gt;100ms …</source>
        <translation>筛选：词，或 server:、tool:、dur:&gt;100ms …</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>筛选日志</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalGroup</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>应用(&amp;P)</translation>
    </message>
    <message>
        <source>however old</source>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>any size</source>
        <translation>不限大小</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>未记录任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>message(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking what would go…</source>
        <translation>正在查看会删除什么…</translation>
    </message>
    <message>
        <source>Cannot be told now.</source>
        <translation>目前无法得知。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Applying takes nothing away now.</source>
        <translation>应用后目前不会删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Applying takes away %1 message(s)</source>
        <translation>
            <numerusform>应用后将删除 %1 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>, all from before %1</source>
        <translation>，全部早于 %1</translation>
    </message>
    <message>
        <source>That frees %1 and cannot be undone. Pinned messages stay.</source>
        <translation>这将释放 %1，且无法撤销。固定的消息会保留。</translation>
    </message>
    <message>
        <source>They are no longer shown, which cannot be undone. Pinned messages stay.</source>
        <translation>它们将不再显示，且无法撤销。固定的消息会保留。</translation>
    </message>
    <message>
        <source>Applied. Whole files go, oldest first; the one being written stays.</source>
        <translation>已应用。以整个文件为单位删除，最旧的在先；正在写入的文件会保留。</translation>
    </message>
    <message>
        <source>Folder of the record</source>
        <translation>记录文件夹</translation>
    </message>
    <message>
        <source>Kept now</source>
        <translation>目前保存</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>消息保留时间</translation>
    </message>
    <message>
        <source>Size of all messages at most</source>
        <translation>所有消息的大小上限</translation>
    </message>
    <message>
        <source>Messages of each server at most</source>
        <translation>每个服务器的消息数上限</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s), messages and what belongs to them</source>
        <translation>
            <numerusform>%1 条记录（消息及其附属内容）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarking</name>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Tags and note…</source>
        <translation>标签和备注…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalMarks</name>
    <message>
        <source>Only messages of the live journal can be marked.</source>
        <translation>只能标记实时日志中的消息。</translation>
    </message>
    <message>
        <source>The journal could not be opened.</source>
        <translation>无法打开日志。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>已截断</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>part of the exchange above</source>
        <translation>上方交换的一部分</translation>
    </message>
    <message numerus="yes">
        <source>open, %n messages</source>
        <translation>
            <numerusform>已展开，%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>folded, %n messages</source>
        <translation>
            <numerusform>已折叠，%n 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rounds</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>task, polled %n times</source>
        <translation>
            <numerusform>任务，已轮询 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>tool error</source>
        <translation>工具错误</translation>
    </message>
    <message>
        <source>answered: speaks an older revision</source>
        <translation>已应答：使用较旧的修订版</translation>
    </message>
    <message>
        <source>Of an answer, since its request; of several messages in one row, from the first to the last. The filter dur: goes by it.</source>
        <translation>对于应答，为自其请求起的时长；对于合为一行的多条消息，为从第一条到最后一条的时长。筛选条件 dur: 以此为准。</translation>
    </message>
    <message>
        <source>Numbers are those of the record. It holds more than messages: HTTP exchanges, sign-in steps, decisions and probes have numbers of their own, so that the last number is above the count of messages.</source>
        <translation>编号为记录中的编号。记录中不只有消息：HTTP 交换、登录步骤、决定和探测也各有编号，因此最后一个编号大于消息数。</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalReplay</name>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Edit and replay…</source>
        <translation>编辑并重放…</translation>
    </message>
    <message>
        <source>Not replayed.</source>
        <translation>未重放。</translation>
    </message>
    <message>
        <source>Secrets were masked when it was recorded. Edit it, and put them in again.</source>
        <translation>记录时机密已被遮蔽。请编辑并重新填入。</translation>
    </message>
    <message>
        <source>It is too long, or was not recorded whole.</source>
        <translation>它太长，或未完整记录。</translation>
    </message>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not connected. Connect it first.</source>
        <translation>“%1”未连接。请先连接。</translation>
    </message>
    <message>
        <source>“%1” has no tool “%2” now.</source>
        <translation>“%1”现在没有工具“%2”。</translation>
    </message>
    <message>
        <source>Calling %1 on “%2” again …</source>
        <translation>正在再次调用“%2”的 %1 …</translation>
    </message>
    <message>
        <source>Replayed: %1 failed. %2</source>
        <translation>已重放：%1 失败。%2</translation>
    </message>
    <message>
        <source>Replayed: %1 answered after %2.</source>
        <translation>已重放：%1 在 %2 后应答。</translation>
    </message>
    <message>
        <source>Only a request of ours can be sent again, and this is none.</source>
        <translation>只有 Signalbox 发出的请求可以再次发送，而这不是。</translation>
    </message>
    <message>
        <source>Sending %1 to “%2” again …</source>
        <translation>正在再次向“%2”发送 %1 …</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalTable</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Signalbox::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Messages are not being kept.</source>
        <translation>未保留消息。</translation>
    </message>
    <message>
        <source>Every message will be kept here, over all servers.</source>
        <translation>所有服务器的每条消息都会保留在此处。</translation>
    </message>
    <message>
        <source>New messages will appear here. The %1 before them are kept.</source>
        <translation>新消息会显示在此处。之前的 %1 条已保留。</translation>
    </message>
    <message>
        <source>No message matches “%1”. %2 hidden.</source>
        <translation>没有消息符合“%1”。已隐藏 %2 条。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Show them again</source>
        <translation>重新显示</translation>
    </message>
    <message>
        <source>Not marked.</source>
        <translation>未标记。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>Rounds and tasks as one row</source>
        <translation>多轮和任务合为一行</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonArgumentsView</name>
    <message>
        <source>Arguments as JSON</source>
        <translation>JSON 形式的参数</translation>
    </message>
    <message>
        <source>Not valid JSON: %1</source>
        <translation>不是有效的 JSON：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffModel</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>整体</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonDiffView</name>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（不存在）</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTableView</name>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
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
            <numerusform>%1 / %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1 looked at</source>
        <translation>已查看前 %1 行</translation>
    </message>
    <message>
        <source>first %1 columns</source>
        <translation>前 %1 列</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeModel</name>
    <message numerus="yes">
        <source>object, %n member(s)</source>
        <translation>
            <numerusform>对象，%n 个成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>array, %n item(s)</source>
        <translation>
            <numerusform>数组，%n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonTreeView</name>
    <message>
        <source>Structure</source>
        <translation>结构</translation>
    </message>
</context>
<context>
    <name>Signalbox::JsonView</name>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>显示：前 %1，共 %2。</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeptCallsButton</name>
    <message>
        <source>Put into the form</source>
        <translation>填入表单</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>再次调用</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>命名…</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Show in journal</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Compare results with</source>
        <translation>与以下结果比较</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存调用</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>History %1</source>
        <translation>历史 %1</translation>
    </message>
    <message>
        <source>Saved %1, history %2</source>
        <translation>已保存 %1，历史 %2</translation>
    </message>
    <message>
        <source>Calls that you saved or pinned, and those made before, newest first.</source>
        <translation>您保存或固定的调用，以及先前的调用，最新的在前。</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeychainStore</name>
    <message>
        <source>The keychain did not answer.</source>
        <translation>钥匙串没有应答。</translation>
    </message>
    <message>
        <source>Tokens and secrets are kept until Signalbox ends, and nowhere else.</source>
        <translation>令牌和机密只保留到 Signalbox 退出为止，不存于别处。</translation>
    </message>
    <message>
        <source>What it holds stays there. Start or unlock it, and try again.</source>
        <translation>其中的内容保持原处。请启动或解锁它，然后重试。</translation>
    </message>
    <message>
        <source>You cancelled the keychain’s question.</source>
        <translation>您取消了钥匙串的询问。</translation>
    </message>
    <message>
        <source>You cancelled the keychain’s question, or it could not be shown.</source>
        <translation>您取消了钥匙串的询问，或者无法显示该询问。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>无法使用钥匙串。</translation>
    </message>
    <message>
        <source>The keychain did not keep what it was given.</source>
        <translation>钥匙串未保存交给它的内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDesk</name>
    <message>
        <source>“%1” is not what you accepted any more. Look at what changed.</source>
        <translation>“%1”已不是您所接受的内容。请查看更改。</translation>
    </message>
    <message>
        <source>“%1” came from elsewhere. Look at what it would start before it runs.</source>
        <translation>“%1”来自别处。运行之前，请查看它将启动的内容。</translation>
    </message>
    <message>
        <source>Connect it in the window, which shows it, or use: signalbox-cli servers accept %1</source>
        <translation>请在窗口中连接它以便查看，或使用：signalbox-cli servers accept %1</translation>
    </message>
    <message>
        <source>“%1” needs the secret variable %2, whose value is not kept any more.</source>
        <translation>“%1”需要机密变量 %2，但其值已不再保存。</translation>
    </message>
    <message>
        <source>Set it again: signalbox-cli servers env set --secret %1</source>
        <translation>请重新设置：signalbox-cli servers env set --secret %1</translation>
    </message>
    <message>
        <source>There is no place to keep secrets in.</source>
        <translation>没有可保存机密的位置。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchDialog</name>
    <message>
        <source>It came through a link.</source>
        <translation>它来自链接。</translation>
    </message>
    <message>
        <source>It was imported from another program.</source>
        <translation>它从另一个程序导入。</translation>
    </message>
    <message>
        <source>It came from a registry.</source>
        <translation>它来自注册表。</translation>
    </message>
    <message>
        <source>It came in a bundle.</source>
        <translation>它来自捆绑包。</translation>
    </message>
    <message>
        <source>It was pasted or dropped.</source>
        <translation>它由粘贴或拖放而来。</translation>
    </message>
    <message>
        <source>Save and connect</source>
        <translation>保存并连接</translation>
    </message>
    <message>
        <source>Accept and connect</source>
        <translation>接受并连接</translation>
    </message>
    <message>
        <source>A value is missing</source>
        <translation>缺少值</translation>
    </message>
    <message>
        <source>Start this server?</source>
        <translation>启动此服务器？</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>不启动</translation>
    </message>
    <message>
        <source>Its entry leaves open what only you can say.</source>
        <translation>其条目留空了只有您才能提供的内容。</translation>
    </message>
    <message>
        <source>It is not what you accepted any more. Look at what changed before you let it be started.</source>
        <translation>它已不是您所接受的内容。允许启动之前，请查看更改。</translation>
    </message>
    <message>
        <source>Nothing is sent to this address before you accept it.</source>
        <translation>在您接受之前，不会向此地址发送任何内容。</translation>
    </message>
    <message>
        <source>This program runs with your rights, on your files. Nothing is started before you accept it.</source>
        <translation>此程序以您的权限运行，可访问您的文件。在您接受之前，不会启动任何内容。</translation>
    </message>
    <message>
        <source>Mend the entry</source>
        <translation>修复条目</translation>
    </message>
    <message>
        <source>Change the program to “%1”</source>
        <translation>将程序改为“%1”</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchHintBox</name>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchStep</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Nothing stands in the way of starting it.</source>
        <translation>启动没有障碍。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LaunchView</name>
    <message>
        <source>Program file</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>工作文件夹</translation>
    </message>
    <message>
        <source>Is given the variables</source>
        <translation>获得的变量</translation>
    </message>
    <message>
        <source>Is sent the headers</source>
        <translation>收到的标头</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>将启动或连接的内容</translation>
    </message>
    <message>
        <source>Dangerous: %1 decides what code is loaded into the program.</source>
        <translation>危险：%1 决定将哪些代码载入程序。</translation>
    </message>
    <message>
        <source>It is given Signalbox&apos;s whole environment, and with it every secret that lies there.</source>
        <translation>它会获得 Signalbox 的整个环境，包括其中的所有机密。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Takes variables from</source>
        <translation>变量来源</translation>
    </message>
    <message>
        <source>The command goes on below: see its end first.</source>
        <translation>命令在下方还有内容：请先看到末尾。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineDiffModel</name>
    <message>
        <source>taken away: %1</source>
        <translation>已删除：%1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>已添加：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that are the same</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
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
        <translation>不同的行</translation>
    </message>
</context>
<context>
    <name>Signalbox::LineEditor</name>
    <message>
        <source>empty text</source>
        <translation>空文本</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListBar</name>
    <message>
        <source>Filter servers</source>
        <translation>筛选服务器</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListPane</name>
    <message>
        <source>The list is not complete.</source>
        <translation>列表不完整。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListStep</name>
    <message>
        <source>Lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>未与服务器建立通信。</translation>
    </message>
    <message>
        <source>It says that it has neither tools nor resources nor prompts.</source>
        <translation>它声明自身没有工具、资源或提示。</translation>
    </message>
    <message>
        <source>A server with lists must name them among its capabilities.</source>
        <translation>有列表的服务器必须在其能力中列明。</translation>
    </message>
    <message>
        <source>Look at the answers in the journal.</source>
        <translation>请在日志中查看应答。</translation>
    </message>
    <message>
        <source>It has resources, and does not know resources/templates/list.</source>
        <translation>它有资源，但不识别 resources/templates/list。</translation>
    </message>
    <message>
        <source>An empty list would be the answer.</source>
        <translation>应以空列表应答。</translation>
    </message>
    <message>
        <source>A list that it says it has cannot be read: %1</source>
        <translation>无法读取它声明具有的列表：%1</translation>
    </message>
    <message>
        <source>%1 tools, %2 resources, %3 resource templates, %4 prompts.</source>
        <translation>%1 个工具，%2 个资源，%3 个资源模板，%4 个提示。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListTab</name>
    <message>
        <source>List of servers</source>
        <translation>服务器列表</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>No server yet. Add one by filling in a form, or paste a command line, an address or JSON. What other programs have stands under Programs and can be taken from there.</source>
        <translation>尚无服务器。请填写表单，或粘贴命令行、地址或 JSON 来添加。其他程序所拥有的服务器列在“程序”下，可从那里收入。</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>添加服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开连接</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>打开或关闭</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Clone…</source>
        <translation>克隆…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n hidden by the filter.</source>
        <translation>
            <numerusform>%1，筛选隐藏了 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n chosen.</source>
        <translation>
            <numerusform>%1，已选择 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to group…</source>
        <translation>移到组…</translation>
    </message>
    <message>
        <source>Show in Explore</source>
        <translation>在“浏览”中显示</translation>
    </message>
</context>
<context>
    <name>Signalbox::ListenStream</name>
    <message>
        <source>The server ended its stream of events.</source>
        <translation>服务器结束了事件流。</translation>
    </message>
    <message>
        <source>The server opened no stream of events.</source>
        <translation>服务器未打开事件流。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Lister</name>
    <message>
        <source>The list was not complete after %1 ms; what came until then is shown.</source>
        <translation>列表在 %1 毫秒后仍不完整；显示此前收到的内容。</translation>
    </message>
    <message>
        <source>The list is not wanted any more.</source>
        <translation>不再需要该列表。</translation>
    </message>
    <message>
        <source>The server gave the same cursor again; the list stops here.</source>
        <translation>服务器再次给出相同的游标；列表到此为止。</translation>
    </message>
    <message>
        <source>The list was stopped after %1 entries; the server has more.</source>
        <translation>列表在 %1 个条目后停止；服务器还有更多。</translation>
    </message>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>列表在 %1 页后停止；服务器还有更多。</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>absent or another value, on %1</source>
        <translation>没有或为其他值，在%1</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1，在%2</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>a list with an end</source>
        <translation>有结尾的列表</translation>
    </message>
    <message>
        <source>The list was stopped after %1 bytes; the server has more.</source>
        <translation>列表在 %1 字节后停止；服务器还有更多。</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogDetail</name>
    <message>
        <source>Words of the message</source>
        <translation>消息文字</translation>
    </message>
    <message>
        <source>Data of the message as a tree</source>
        <translation>消息数据（树形）</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogModel</name>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Logger</source>
        <translation>记录器</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>Signalbox::LogPane</name>
    <message>
        <source>Filter messages</source>
        <translation>筛选消息</translation>
    </message>
    <message>
        <source>Follow what is new</source>
        <translation>跟随新内容</translation>
    </message>
    <message>
        <source>Show in the journal</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Copy the chosen messages</source>
        <translation>复制选中的消息</translation>
    </message>
    <message>
        <source>Clear the view. Nothing is deleted: the journal keeps all.</source>
        <translation>清空视图。不删除任何内容：日志保留全部。</translation>
    </message>
    <message>
        <source>Messages that the server logged</source>
        <translation>服务器写入运行日志的消息</translation>
    </message>
    <message>
        <source>What the server is asked to log</source>
        <translation>要求服务器记录的级别</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的级别</translation>
    </message>
    <message>
        <source>Clear the view</source>
        <translation>清空视图</translation>
    </message>
    <message>
        <source>Server decides what it logs</source>
        <translation>由服务器决定记录内容</translation>
    </message>
    <message>
        <source>Log all</source>
        <translation>记录全部</translation>
    </message>
    <message>
        <source>Log from: %1</source>
        <translation>记录级别起点：%1</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>显示所有级别</translation>
    </message>
    <message>
        <source>Show from: %1</source>
        <translation>显示级别起点：%1</translation>
    </message>
    <message>
        <source>This server does not say that it can log.</source>
        <translation>此服务器未声明支持运行日志。</translation>
    </message>
    <message>
        <source>The level was not set. %1</source>
        <translation>未设置级别。%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 older ones are in the journal only.</source>
        <translation>另有 %1 条较旧的只在日志中。</translation>
    </message>
    <message>
        <source>What the server logs while this page is open appears here.</source>
        <translation>此页面打开期间服务器记录的内容显示在此处。</translation>
    </message>
    <message>
        <source>No message matches. %1 hidden.</source>
        <translation>没有消息符合。已隐藏 %1 条。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MachineModel</name>
    <message>
        <source>%1 (open to others)</source>
        <translation>%1（对外开放）</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Configured in</source>
        <translation>配置于</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>启动者</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>nowhere known</source>
        <translation>未知</translation>
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
        <translation>结束(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Show server</source>
        <translation>显示服务器(&amp;S)</translation>
    </message>
    <message>
        <source>Running servers</source>
        <translation>正在运行的服务器</translation>
    </message>
    <message>
        <source>Servers that run on this machine</source>
        <translation>本机运行的服务器</translation>
    </message>
    <message>
        <source>Processes are being looked at…</source>
        <translation>正在查看进程…</translation>
    </message>
    <message>
        <source>Running servers cannot be shown.</source>
        <translation>无法显示正在运行的服务器。</translation>
    </message>
    <message>
        <source>No MCP server runs on this machine, as far as can be seen. Those of your list, of other programs&apos; configurations, and what goes by a server&apos;s name would stand here.</source>
        <translation>目前看来，本机没有运行 MCP 服务器。您列表中的、其他程序配置中的，以及名称像服务器的，都会列在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) running</source>
        <translation>
            <numerusform>%n 个服务器正在运行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left behind</source>
        <translation>
            <numerusform>%n 个遗留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es), started by %1</source>
        <translation>
            <numerusform>%n 个进程，由 %1 启动</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a server to see how it was started.</source>
        <translation>请选择服务器以查看其启动方式。</translation>
    </message>
    <message>
        <source>It is another user&apos;s.</source>
        <translation>它属于另一用户。</translation>
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
        <translation>程序</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>捆绑包</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Secrets that stand in files in plain text</source>
        <translation>以明文存于文件中的机密</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkDialog</name>
    <message>
        <source>Tags and note of message %1</source>
        <translation>消息 %1 的标签和备注</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>words, with commas between</source>
        <translation>词，以逗号分隔</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Signalbox::MarkdownPane</name>
    <message>
        <source>Not all of it is drawn. Text shows all of it.</source>
        <translation>未全部绘出。“文本”中显示全部内容。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
    <message>
        <source>Link to %1, which reads as %2</source>
        <translation>指向 %1 的链接，读作 %2</translation>
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
            <numerusform>%n 个相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n differ</source>
        <translation>
            <numerusform>%n 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n 个损坏</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n 个已找到</numerusform>
        </translation>
    </message>
    <message>
        <source>absent</source>
        <translation>没有</translation>
    </message>
    <message numerus="yes">
        <source>%n with the secret kept here</source>
        <translation>
            <numerusform>%n 个机密保存在此处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n 个计划中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixMenu</name>
    <message>
        <source>Take from %1</source>
        <translation>取自 %1</translation>
    </message>
    <message>
        <source>&amp;Keep in Signalbox</source>
        <translation>保存到 Signalbox(&amp;K)</translation>
    </message>
    <message>
        <source>No longer &amp;accept</source>
        <translation>不再接受(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Accept as different</source>
        <translation>接受差异(&amp;A)</translation>
    </message>
    <message>
        <source>Take change &amp;back</source>
        <translation>撤销更改(&amp;B)</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n entries</source>
        <translation>
            <numerusform>移除 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy to</source>
        <translation>复制到(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Open the file&apos;s folder</source>
        <translation>打开文件所在文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Show the file&apos;s &amp;history…</source>
        <translation>显示文件历史(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy from Signalbox to %1</source>
        <translation>从 Signalbox 复制到 %1</translation>
    </message>
    <message>
        <source>Programs that are not &amp;installed</source>
        <translation>未安装的程序(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n entries in Signalbox</source>
        <translation>
            <numerusform>将 %n 个条目保存到 Signalbox</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring all to the version of %1</source>
        <translation>全部统一为 %1 的版本</translation>
    </message>
    <message>
        <source>Bring all to the version that most have</source>
        <translation>全部统一为多数所用的版本</translation>
    </message>
    <message>
        <source>E&amp;xamine…</source>
        <translation>诊断(&amp;X)…</translation>
    </message>
    <message>
        <source>Mend in %1…</source>
        <translation>在 %1 中修复…</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixModel</name>
    <message>
        <source>Only in other programs</source>
        <translation>仅在其他程序中</translation>
    </message>
    <message>
        <source>In Signalbox</source>
        <translation>在 Signalbox 中</translation>
    </message>
    <message>
        <source>, off</source>
        <translation>，已关闭</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>保存在此处</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>尚未写入。</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>secret kept here</source>
        <translation>机密保存在此处</translation>
    </message>
    <message>
        <source>will be kept here</source>
        <translation>将保存在此处</translation>
    </message>
    <message>
        <source>will be same</source>
        <translation>将相同</translation>
    </message>
    <message>
        <source>will differ</source>
        <translation>将不同</translation>
    </message>
    <message>
        <source>will be changed</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>will be broken</source>
        <translation>将损坏</translation>
    </message>
    <message>
        <source>will be removed</source>
        <translation>将移除</translation>
    </message>
    <message>
        <source>found, program missing</source>
        <translation>已找到，程序缺失</translation>
    </message>
</context>
<context>
    <name>Signalbox::MatrixView</name>
    <message>
        <source>Servers and the programs that have them</source>
        <translation>服务器及拥有它们的程序</translation>
    </message>
</context>
<context>
    <name>Signalbox::MendQuestion</name>
    <message>
        <source>Mend the entry</source>
        <translation>修复条目</translation>
    </message>
    <message>
        <source>The entry of “%1” changes like this:</source>
        <translation>“%1”的条目将更改如下：</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>&amp;Change it</source>
        <translation>更改(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::MessageDetail</name>
    <message>
        <source>Go to the joined message</source>
        <translation>转到关联的消息</translation>
    </message>
    <message>
        <source>Close the detail</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Ways to see the message</source>
        <translation>消息的查看方式</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Select a message to see it here.</source>
        <translation>选择一条消息以在此处查看。</translation>
    </message>
    <message>
        <source>This message cannot be read.</source>
        <translation>无法读取此消息。</translation>
    </message>
    <message>
        <source>Go to the request</source>
        <translation>转到请求</translation>
    </message>
    <message>
        <source>Go to the response</source>
        <translation>转到响应</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>away from us</source>
        <translation>由我方发出</translation>
    </message>
    <message>
        <source>towards us</source>
        <translation>发往我方</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>不是消息的行</translation>
    </message>
    <message>
        <source>cut at the size limit</source>
        <translation>因大小限制被截断</translation>
    </message>
    <message>
        <source>late: nobody waited for it any more</source>
        <translation>迟到：已无人等待</translation>
    </message>
    <message>
        <source>with a finding</source>
        <translation>带有检查结果</translation>
    </message>
    <message>
        <source>Shown: first %1 of %2.</source>
        <translation>显示：前 %1，共 %2。</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Could not save: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>已保存到 %1。</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Find in the message</source>
        <translation>在消息中查找</translation>
    </message>
    <message>
        <source>Unfolded: the first %1 places.</source>
        <translation>已展开：前 %1 处。</translation>
    </message>
    <message>
        <source>part of the negotiation or of a health check</source>
        <translation>属于协商或健康检查</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>the tool itself says that it failed</source>
        <translation>工具自身报告失败</translation>
    </message>
</context>
<context>
    <name>Signalbox::MetaEditor</name>
    <message>
        <source>_meta of the call</source>
        <translation>调用的 _meta</translation>
    </message>
    <message>
        <source>Members that go along in the request&apos;s _meta. What the protocol itself puts there is added to them.</source>
        <translation>随请求的 _meta 一起发送的成员。协议自身放入的内容会附加其上。</translation>
    </message>
    <message>
        <source>This must be a JSON object.</source>
        <translation>这必须是 JSON 对象。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorBar</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;bles</source>
        <translation>表格(&amp;B)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Save charts or figures</source>
        <translation>保存图表或数值</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有调用</translation>
    </message>
    <message>
        <source>Last minute</source>
        <translation>最近一分钟</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The charts end now.</source>
        <translation>图表截至当前。</translation>
    </message>
    <message>
        <source>The charts stand still.</source>
        <translation>图表已静止。</translation>
    </message>
</context>
<context>
    <name>Signalbox::MonitorPage</name>
    <message>
        <source>limit for p95: %1</source>
        <translation>p95 限值：%1</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监视器</translation>
    </message>
    <message>
        <source>Response time</source>
        <translation>响应时间</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>Calls a second</source>
        <translation>每秒调用</translation>
    </message>
    <message>
        <source>Failed calls</source>
        <translation>失败的调用</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>每秒字节</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>No call was answered in this time.</source>
        <translation>此时段没有得到应答的调用。</translation>
    </message>
    <message>
        <source>No call ended in this time.</source>
        <translation>此时段没有结束的调用。</translation>
    </message>
    <message>
        <source>No call failed in this time.</source>
        <translation>此时段没有失败的调用。</translation>
    </message>
    <message>
        <source>Nothing was sent or received in this time.</source>
        <translation>此时段没有收发任何内容。</translation>
    </message>
    <message>
        <source>No process of ours ran in this time.</source>
        <translation>此时段没有我方进程运行。</translation>
    </message>
    <message numerus="yes">
        <source>%n in this time</source>
        <translation>
            <numerusform>此时段 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is measured, because nothing is recorded.</source>
        <translation>未测量任何内容，因为没有记录。</translation>
    </message>
    <message>
        <source>Nothing measured yet. Every call is measured, whoever makes it: connect a server and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>尚无测量数据。无论由谁发起，每次调用都会测量：连接服务器并调用工具，其时间、失败和字节便会绘制在此处。</translation>
    </message>
    <message>
        <source>No server yet. Add one and call a tool, and its times, failures and bytes are drawn here.</source>
        <translation>尚无服务器。添加一个并调用工具，其时间、失败和字节便会绘制在此处。</translation>
    </message>
    <message>
        <source>Go to &amp;Explore</source>
        <translation>转到“浏览”(&amp;E)</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Figures (*.csv)</source>
        <translation>数值 (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>已保存到 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::MoveDialog</name>
    <message>
        <source>Signalbox, %1</source>
        <translation>Signalbox，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Move secrets</source>
        <translation>移动机密</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n secret(s)</source>
        <translation>
            <numerusform>移动 %n 个机密(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>Afterwards:</source>
        <translation>之后：</translation>
    </message>
    <message>
        <source>What stays:</source>
        <translation>保持不变：</translation>
    </message>
    <message>
        <source>Where secrets are moved</source>
        <translation>机密的移动位置</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets are masked here. Their values lie where secrets are kept before a file is written. What stands in a file now is kept in its history, with the secrets, until you have them forgotten.</source>
        <translation>机密在此处被遮蔽。写入文件之前，其值会先存入机密的存放处。文件的现有内容连同机密会保存在其历史中，直到您让 Signalbox 忘记它们。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Negotiator</name>
    <message>
        <source>it did at the last connect</source>
        <translation>上次连接时如此</translation>
    </message>
    <message>
        <source>the settings say so</source>
        <translation>设置如此指定</translation>
    </message>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>连接已取消。</translation>
    </message>
    <message>
        <source>Asking with server/discover.</source>
        <translation>正以 server/discover 询问。</translation>
    </message>
    <message>
        <source>Asking with initialize, revision %1.</source>
        <translation>正以 initialize 询问，修订版 %1。</translation>
    </message>
    <message>
        <source>Modern: %1.</source>
        <translation>Modern：%1。</translation>
    </message>
    <message>
        <source>The server says it speaks %1 but refuses it.</source>
        <translation>服务器声称使用 %1，却又拒绝。</translation>
    </message>
    <message>
        <source>The server does not speak the modern era: %1.</source>
        <translation>服务器不支持 modern 协议：%1。</translation>
    </message>
    <message>
        <source>Set its protocol era to auto or legacy.</source>
        <translation>请将其协议类型设为 auto 或 legacy。</translation>
    </message>
    <message>
        <source>Legacy: %1.</source>
        <translation>Legacy：%1。</translation>
    </message>
    <message>
        <source>server/discover was not answered within %1 ms</source>
        <translation>server/discover 未在 %1 毫秒内得到应答</translation>
    </message>
    <message>
        <source>It refused initialize; looking again at what it speaks.</source>
        <translation>它拒绝了 initialize；正重新查看它所用的协议。</translation>
    </message>
    <message>
        <source>Offered %1, the server chose %2.</source>
        <translation>提供 %1，服务器选择了 %2。</translation>
    </message>
    <message>
        <source>the server ended on server/discover (%1)</source>
        <translation>服务器在 server/discover 时结束（%1）</translation>
    </message>
    <message>
        <source>The server was not started within %1 ms.</source>
        <translation>服务器未在 %1 毫秒内启动。</translation>
    </message>
    <message>
        <source>The server did not answer initialize within %1 ms.</source>
        <translation>服务器未在 %1 毫秒内应答 initialize。</translation>
    </message>
    <message>
        <source>The server did not answer server/discover within %1 ms.</source>
        <translation>服务器未在 %1 毫秒内应答 server/discover。</translation>
    </message>
    <message>
        <source>Reaching the server.</source>
        <translation>正在连接服务器。</translation>
    </message>
    <message>
        <source>If it is an older server, set its protocol era to legacy.</source>
        <translation>如果是较旧的服务器，请将其协议类型设为 legacy。</translation>
    </message>
    <message>
        <source>server/discover was answered with status %1</source>
        <translation>server/discover 的应答状态为 %1</translation>
    </message>
    <message>
        <source>initialize by POST was answered with status %1; HTTP+SSE is tried</source>
        <translation>POST initialize 的应答状态为 %1；正尝试 HTTP+SSE</translation>
    </message>
    <message>
        <source>Waiting for authorization.</source>
        <translation>正在等待授权。</translation>
    </message>
    <message>
        <source>Waiting for an answer. %1 may still be fetching the server.</source>
        <translation>正在等待应答。%1 可能仍在获取服务器。</translation>
    </message>
    <message>
        <source>%1 may still be fetching the server: a first start takes longer. Try again, or give it more time in the settings, under Limits.</source>
        <translation>%1 可能仍在获取服务器：首次启动需要更长时间。请重试，或在设置的“限制”中给它更多时间。</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkModel</name>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>request, answered by a stream</source>
        <translation>请求，以流应答</translation>
    </message>
    <message>
        <source>stream</source>
        <translation>流</translation>
    </message>
    <message>
        <source>end of the session</source>
        <translation>会话结束</translation>
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
        <translation>其他</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接收</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkPane</name>
    <message>
        <source>Filter exchanges</source>
        <translation>筛选交换</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>在日志中显示(&amp;J)</translation>
    </message>
    <message>
        <source>Exchanges over the network</source>
        <translation>网络交换</translation>
    </message>
    <message>
        <source>Heads of request and response</source>
        <translation>请求和响应的头部</translation>
    </message>
    <message>
        <source>Nothing is recorded: there is no journal to read exchanges from.</source>
        <translation>未作记录：没有可读取交换的日志。</translation>
    </message>
    <message>
        <source>No exchanges yet. What is sent to this server and what it answers appears here.</source>
        <translation>尚无交换。发送到此服务器的内容及其应答显示在此处。</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Decoded: %1</source>
        <translation>已解码：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::NetworkStep</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The proxy %1 looks the name up.</source>
        <translation>由代理 %1 查询名称。</translation>
    </message>
    <message>
        <source>It is an address already: nothing had to be looked up.</source>
        <translation>它已经是地址：无需查询。</translation>
    </message>
    <message>
        <source>The name %1 is not known: %2.</source>
        <translation>未知的名称 %1：%2。</translation>
    </message>
    <message>
        <source>Check how it is spelled, and whether this machine is connected to its network.</source>
        <translation>请检查拼写，以及本机是否已连接到其网络。</translation>
    </message>
    <message>
        <source>It stands for %1.</source>
        <translation>它代表 %1。</translation>
    </message>
    <message>
        <source>TCP connection</source>
        <translation>TCP 连接</translation>
    </message>
    <message>
        <source>Of its addresses these could not be connected to: %1.</source>
        <translation>其地址中有这些无法连接：%1。</translation>
    </message>
    <message>
        <source>Programs that try only the first address do not reach the server.</source>
        <translation>只尝试第一个地址的程序无法连接到服务器。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>已连接到 %1，端口 %2。</translation>
    </message>
    <message>
        <source>Connected through the proxy %1.</source>
        <translation>已通过代理 %1 连接。</translation>
    </message>
    <message>
        <source>The proxy %1 does not lead there: %2.</source>
        <translation>代理 %1 无法通往该处：%2。</translation>
    </message>
    <message>
        <source>Nothing listens at %1.</source>
        <translation>%1 处没有程序在监听。</translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation>无法连接 %1：%2。</translation>
    </message>
    <message>
        <source>Check the proxy&apos;s address in the server&apos;s settings or the system&apos;s.</source>
        <translation>请检查服务器设置或系统设置中的代理地址。</translation>
    </message>
    <message>
        <source>Start the server, or check the port in its address.</source>
        <translation>请启动服务器，或检查其地址中的端口。</translation>
    </message>
    <message>
        <source>Check the network, and whether a firewall is in between.</source>
        <translation>请检查网络，以及中间是否有防火墙。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>The address is not an encrypted one.</source>
        <translation>该地址不是加密地址。</translation>
    </message>
    <message>
        <source>%1 with %2; the certificate is valid for %3.</source>
        <translation>%1，使用 %2；证书有效期为 %3。</translation>
    </message>
    <message>
        <source>%1 does not agree on TLS 1.2 or 1.3: %2.</source>
        <translation>%1 不同意使用 TLS 1.2 或 1.3：%2。</translation>
    </message>
    <message>
        <source>See whether it is an http address after all, or an old server.</source>
        <translation>请检查它是否其实是 http 地址，或是旧服务器。</translation>
    </message>
    <message>
        <source>The name %1 was not answered in time.</source>
        <translation>对名称 %1 的查询未及时得到应答。</translation>
    </message>
    <message>
        <source>Check this machine&apos;s network.</source>
        <translation>请检查本机的网络。</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有应答</translation>
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
        <translation>%1 的令牌不会发送到 %2。</translation>
    </message>
    <message>
        <source>The server wants to know who asks.</source>
        <translation>服务器要求知道请求者的身份。</translation>
    </message>
    <message>
        <source>The server does not allow this to the token it got.</source>
        <translation>服务器不允许以所得令牌进行此操作。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许此操作。</translation>
    </message>
    <message>
        <source>The server does not allow this: %1</source>
        <translation>服务器不允许此操作：%1</translation>
    </message>
    <message>
        <source>The server refuses every new token; Signalbox does not ask for another.</source>
        <translation>服务器拒绝每个新令牌；Signalbox 不再请求。</translation>
    </message>
    <message>
        <source>Ask who runs the server.</source>
        <translation>请询问服务器的运营者。</translation>
    </message>
    <message>
        <source>It wants the permissions %1; ask who runs it whether your account has them.</source>
        <translation>它要求权限 %1；请询问其运营者您的账户是否具备。</translation>
    </message>
    <message>
        <source>Somebody is being signed in to this server already.</source>
        <translation>已有人正在登录此服务器。</translation>
    </message>
    <message>
        <source>The server is asked without a token, to see what it wants.</source>
        <translation>先不带令牌询问服务器，看其要求什么。</translation>
    </message>
    <message>
        <source>The server asks for no authorization.</source>
        <translation>服务器不要求授权。</translation>
    </message>
    <message>
        <source>There is nothing to renew the token with: sign in again.</source>
        <translation>没有可用来续期令牌的内容：请重新登录。</translation>
    </message>
    <message>
        <source>The authorization server refuses to renew the token: sign in again.</source>
        <translation>授权服务器拒绝续期令牌：请重新登录。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Opening</name>
    <message>
        <source>There is no server “%1”.</source>
        <translation>没有服务器“%1”。</translation>
    </message>
</context>
<context>
    <name>Signalbox::OtherRequestNote</name>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>%1 asks you something. This call may be waiting for the answer.</source>
        <translation>%1 正在询问您。此调用可能在等待该回答。</translation>
    </message>
    <message>
        <source>%1 asks you something for its call of %2. This one may be waiting for the answer.</source>
        <translation>%1 就其 %2 的调用询问您。此处的调用可能在等待该回答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::OutcomeBar</name>
    <message numerus="yes">
        <source>%n secret(s) moved.</source>
        <translation>
            <numerusform>已移动 %n 个机密。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) put back.</source>
        <translation>
            <numerusform>已放回 %n 个机密。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept versions forgot %n secret(s).</source>
        <translation>
            <numerusform>保留的版本已忘记 %n 个机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>The values lie in the keychain. What stood in the files is kept in their history.</source>
        <translation>值已存入钥匙串。文件先前的内容保存在其历史中。</translation>
    </message>
    <message>
        <source>The files are as they were before.</source>
        <translation>文件已恢复原状。</translation>
    </message>
    <message>
        <source>The files and the keychain are as they were.</source>
        <translation>文件和钥匙串保持原样。</translation>
    </message>
    <message>
        <source>&amp;Copy a value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>放回(&amp;P)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已完成的操作</translation>
    </message>
    <message>
        <source>Puts a moved secret’s value into the clipboard, for the place where its variable is set.</source>
        <translation>将已移动机密的值放入剪贴板，以便在设置其变量之处使用。</translation>
    </message>
    <message>
        <source>Writes the secrets where they stood, unless something else was changed there since.</source>
        <translation>将机密写回原处，除非该处之后已有其他更改。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox’s own list</source>
        <translation>Signalbox 自己的列表</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未更改任何内容。</translation>
    </message>
    <message>
        <source>Open the &amp;settings</source>
        <translation>打开设置(&amp;S)</translation>
    </message>
    <message>
        <source>The values lie in Signalbox’s encrypted file. What stood in the files is kept in their history.</source>
        <translation>值已存入 Signalbox 的加密文件。文件先前的内容保存在其历史中。</translation>
    </message>
    <message>
        <source>The values lie where Signalbox keeps secrets. What stood in the files is kept in their history.</source>
        <translation>值已存入 Signalbox 保存机密之处。文件先前的内容保存在其历史中。</translation>
    </message>
    <message>
        <source>The files and Signalbox’s encrypted file are as they were.</source>
        <translation>文件和 Signalbox 的加密文件保持原样。</translation>
    </message>
    <message>
        <source>The files are as they were.</source>
        <translation>文件保持原样。</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Values that are needed no more are still kept: %1</source>
        <translation>不再需要的值仍被保留：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewHead</name>
    <message>
        <source>Examine…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>Looks at the server from its start to its end, and tells what mends it</source>
        <translation>从启动到结束检查服务器，并说明如何修复</translation>
    </message>
</context>
<context>
    <name>Signalbox::OverviewPane</name>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Could not reach %1.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Show console</source>
        <translation>显示控制台</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>未连接。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>网站</translation>
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
        <translation>协议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It offers</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>It is tried again by itself at %1.</source>
        <translation>将于 %1 自动重试。</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>协商结果</translation>
    </message>
    <message>
        <source>Capabilities and extensions</source>
        <translation>能力和扩展</translation>
    </message>
    <message>
        <source>Overview of the server</source>
        <translation>服务器概览</translation>
    </message>
    <message>
        <source>Not started: a value is missing.</source>
        <translation>未启动：缺少一个值。</translation>
    </message>
    <message>
        <source>Not started: you did not accept its command.</source>
        <translation>未启动：您没有接受其命令。</translation>
    </message>
    <message>
        <source>Not connected: you did not accept its address.</source>
        <translation>未连接：您没有接受其地址。</translation>
    </message>
    <message>
        <source>Nothing was started. It waits for your answer.</source>
        <translation>尚未启动任何东西。它在等您的回答。</translation>
    </message>
    <message>
        <source>Looked for in: %1</source>
        <translation>查找过：%1</translation>
    </message>
    <message>
        <source>What the program said last</source>
        <translation>程序最后的输出</translation>
    </message>
    <message>
        <source>Variables from</source>
        <translation>变量来源</translation>
    </message>
</context>
<context>
    <name>Signalbox::OwnServers</name>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Command or address</source>
        <translation>命令或地址</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Also in</source>
        <translation>也在</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
</context>
<context>
    <name>Signalbox::Palette</name>
    <message>
        <source>Search servers, tools, commands</source>
        <translation>搜索服务器、工具、命令</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>没有此名称的内容。</translation>
    </message>
    <message>
        <source>The best %1 of %2.</source>
        <translation>最佳 %1 项，共 %2 项。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaletteModel</name>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>resource template</source>
        <translation>资源模板</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>Signalbox::PaneFind</name>
    <message>
        <source>Find in this pane</source>
        <translation>在此窗格中查找</translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphrasePrompt</name>
    <message>
        <source>A passphrase for the file of secrets: </source>
        <translation>机密文件的口令： </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>再次输入： </translation>
    </message>
    <message>
        <source>Those were two different ones.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>The file of secrets stays locked. Set SIGNALBOX_SECRETS_PASSPHRASE, or run this at a terminal.</source>
        <translation>机密文件保持锁定。请设置 SIGNALBOX_SECRETS_PASSPHRASE，或在终端中运行。</translation>
    </message>
    <message>
        <source>Passphrase of the file of secrets: </source>
        <translation>机密文件的口令： </translation>
    </message>
</context>
<context>
    <name>Signalbox::PassphraseQuestion</name>
    <message>
        <source>Keep them in a file</source>
        <translation>保存在文件中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Encrypted file</source>
        <translation>加密文件</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Keep secrets in an encrypted file?</source>
        <translation>将机密保存在加密文件中？</translation>
    </message>
    <message>
        <source>Open the file of secrets</source>
        <translation>打开机密文件</translation>
    </message>
    <message>
        <source>It is of no use without this passphrase, which nobody can give back to you. You are asked for it when Signalbox first needs a secret.</source>
        <translation>没有此口令，文件便无法使用，且无人能帮您找回。Signalbox 首次需要机密时会向您询问口令。</translation>
    </message>
    <message>
        <source>A secret is needed that is kept there.</source>
        <translation>需要保存在其中的机密。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave it locked</source>
        <translation>保持锁定</translation>
    </message>
    <message>
        <source>Signalbox needs %1, and keeps it there.</source>
        <translation>Signalbox 需要保存在其中的%1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add and connect</source>
        <translation>添加并连接</translation>
    </message>
    <message>
        <source>Servers found in the text</source>
        <translation>文本中找到的服务器</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>What would be started or reached</source>
        <translation>将启动或连接的内容</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n secret(s) of this text where secrets are kept, not in the list</source>
        <translation>
            <numerusform>将此文本中的 %n 个机密保存在机密的存放处，而不放在列表中</numerusform>
        </translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>What names the servers</source>
        <translation>指明服务器的内容</translation>
    </message>
    <message>
        <source>Adds nothing. This text is kept for the next time this is opened.</source>
        <translation>不添加任何内容。此文本保留到下次打开时。</translation>
    </message>
    <message>
        <source>Open the bundle</source>
        <translation>打开捆绑包</translation>
    </message>
    <message>
        <source>A command line, an address, a link, a command such as “claude mcp add”, the configuration of any program, or an entry of a registry; text or a file. Nothing is started by pasting it.</source>
        <translation>命令行、地址、链接、“claude mcp add”之类的命令、任何程序的配置，或注册表的条目；文本或文件。粘贴不会启动任何内容。</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Shows what it is and what it would start. Nothing is unpacked by that.</source>
        <translation>显示其内容以及将启动的内容。此操作不会解压任何内容。</translation>
    </message>
    <message>
        <source>Discard the text</source>
        <translation>放弃文本</translation>
    </message>
    <message>
        <source>Throws this text away and closes.</source>
        <translation>放弃此文本并关闭。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Signalbox::PasteName</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The same command is kept already as %1.</source>
        <translation>相同的命令已保存为 %1。</translation>
    </message>
    <message>
        <source>The same address is kept already as %1.</source>
        <translation>相同的地址已保存为 %1。</translation>
    </message>
    <message>
        <source>There is a server of this name: the new one gets a number behind it.</source>
        <translation>已有同名服务器：新服务器的名称后会加上编号。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PendingBar</name>
    <message>
        <source>%1 out of %2</source>
        <translation>从 %2 移除 %1</translation>
    </message>
    <message>
        <source>the whole file of %1</source>
        <translation>%1 的整个文件</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>应用(&amp;L)</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>关闭(&amp;O)</translation>
    </message>
    <message>
        <source>Changes that are not written yet</source>
        <translation>尚未写入的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not made yet.</source>
        <translation>%1，尚未执行。</translation>
    </message>
    <message>
        <source>%1 in %2, not written yet.</source>
        <translation>%1（%2），尚未写入。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. A backup is kept of each file.</source>
        <translation>%1。每个文件都会保留备份。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What stood there before is kept in each file&apos;s history.</source>
        <translation>先前的内容保存在各文件的历史中。</translation>
    </message>
    <message>
        <source>Show in E&amp;xplore</source>
        <translation>在“浏览”中显示(&amp;X)</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) taken into Signalbox.</source>
        <translation>
            <numerusform>已将 %n 个服务器导入 Signalbox。</numerusform>
        </translation>
    </message>
    <message>
        <source>P&amp;ut back</source>
        <translation>放回(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) put back.</source>
        <translation>
            <numerusform>已放回 %n 个文件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PhaseChart</name>
    <message>
        <source>Times of the exchange</source>
        <translation>交换的各段时间</translation>
    </message>
</context>
<context>
    <name>Signalbox::PictureBlock</name>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>无法显示的图片，%1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>图片，%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceDetail</name>
    <message>
        <source>&amp;Environment</source>
        <translation>环境(&amp;E)</translation>
    </message>
    <message>
        <source>Environment of the profile</source>
        <translation>配置方案的环境</translation>
    </message>
    <message>
        <source>Servers that are on</source>
        <translation>启用的服务器</translation>
    </message>
    <message>
        <source>New variable…</source>
        <translation>新建变量…</translation>
    </message>
    <message>
        <source>Edit variable…</source>
        <translation>编辑变量…</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>移除变量</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>Environment “%1”</source>
        <translation>环境“%1”</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>配置方案“%1”</translation>
    </message>
    <message>
        <source>These values hold everywhere. Those of the environment and of the profile in use go before them.</source>
        <translation>这些值处处有效。使用中的环境和配置方案的值优先于它们。</translation>
    </message>
    <message>
        <source>These values hold while the environment is in use.</source>
        <translation>使用该环境时，这些值有效。</translation>
    </message>
    <message>
        <source>While the profile is in use its servers are on and all others off; its variables go before those of the environment.</source>
        <translation>使用该配置方案时，其服务器启用，其他服务器均停用；其变量优先于环境的变量。</translation>
    </message>
    <message>
        <source>None of its own: the one in use stays</source>
        <translation>不指定：沿用正在使用的环境</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
    <message>
        <source>None yet. A variable’s value goes wherever an entry of a server says ${var:NAME}.</source>
        <translation>尚无变量。服务器条目中写有 ${var:NAME} 的地方都会使用变量的值。</translation>
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
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceFields</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>A few words of yours; may be empty.</source>
        <translation>您自己的简短说明；可留空。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>已有同名项。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlaceRows</name>
    <message>
        <source>Values that hold unless an environment or profile says otherwise.</source>
        <translation>环境或配置方案未另行指定时有效的值。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>All environments</source>
        <translation>所有环境</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>always</source>
        <translation>始终</translation>
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
        <translation>文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Rules of the policy</source>
        <translation>策略规则</translation>
    </message>
    <message>
        <source>Answers to requests</source>
        <translation>对请求的回答</translation>
    </message>
    <message>
        <source>Environment variables that are set</source>
        <translation>已设置的环境变量</translation>
    </message>
    <message>
        <source>none that Signalbox looks at</source>
        <translation>没有 Signalbox 会查看的变量</translation>
    </message>
</context>
<context>
    <name>Signalbox::PlanQuestion</name>
    <message>
        <source>Changes that are not made yet</source>
        <translation>尚未执行的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the Servers page are not made yet.</source>
        <translation>
            <numerusform>“服务器”页面上有 %n 项更改尚未执行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signalbox does not keep a plan beyond its end.</source>
        <translation>Signalbox 退出后不保留计划中的更改。</translation>
    </message>
    <message>
        <source>&amp;Apply and quit</source>
        <translation>应用并退出(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation>放弃并退出(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyAcceptOperation</name>
    <message>
        <source>Accepted “%1” as it is defined now.</source>
        <translation>已接受“%1”的当前定义。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyGate</name>
    <message>
        <source>Make or renew a session that permits it.</source>
        <translation>请创建或续期允许此操作的会话。</translation>
    </message>
    <message>
        <source>Its tools cannot be listed, so it is not known what would be called: %1</source>
        <translation>无法列出其工具，因此不知道会调用什么：%1</translation>
    </message>
    <message>
        <source>allowed by %1</source>
        <translation>允许（%1）</translation>
    </message>
    <message>
        <source>allowed by the person (%1)</source>
        <translation>由人允许（%1）</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>此调用需要人的同意：%1。</translation>
    </message>
    <message>
        <source>The person is asked whether it may go: %1.</source>
        <translation>正在询问是否放行：%1。</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent, and nobody could be asked: %1.</source>
        <translation>此调用需要人的同意，但无人可询问：%1。</translation>
    </message>
    <message>
        <source>The call was refused by the person: %1.</source>
        <translation>此调用被人拒绝：%1。</translation>
    </message>
    <message>
        <source>The tool&apos;s definition could not be kept: %1</source>
        <translation>无法保存工具的定义：%1</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>no rule speaks of it</source>
        <translation>没有规则涉及</translation>
    </message>
    <message>
        <source>By now the person is to be asked, and a repeat asks nobody: %1.</source>
        <translation>现在需要询问人，而重复调用时无人可问：%1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyJudge</name>
    <message>
        <source>The session of “%1” is over.</source>
        <translation>“%1”的会话已结束。</translation>
    </message>
    <message>
        <source>The session of “%1” does not permit “%2”.</source>
        <translation>“%1”的会话不允许“%2”。</translation>
    </message>
    <message>
        <source>The tool may be another than it was; call it again.</source>
        <translation>该工具可能已非原来的；请再次调用。</translation>
    </message>
    <message>
        <source>Read the list of tools again, or look for the right name.</source>
        <translation>请重新读取工具列表，或查找正确的名称。</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>是否要用 %1？</translation>
    </message>
    <message>
        <source>The server “%1” lists no tool named “%2”.</source>
        <translation>服务器“%1”未列出名为“%2”的工具。</translation>
    </message>
    <message>
        <source>its definition is not the one that was accepted</source>
        <translation>其定义与所接受的不同</translation>
    </message>
    <message>
        <source>its tools were accepted of a server that was reached in another way</source>
        <translation>其工具接受自以其他方式连接的服务器</translation>
    </message>
    <message>
        <source>what was accepted of this server cannot be read</source>
        <translation>无法读取对此服务器的接受记录</translation>
    </message>
    <message>
        <source>the file of rules has a fault: %1</source>
        <translation>规则文件有错误：%1</translation>
    </message>
    <message>
        <source>The call was refused: %1.</source>
        <translation>调用被拒绝：%1。</translation>
    </message>
    <message>
        <source>The rules are in %1.</source>
        <translation>规则位于 %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyKeeper</name>
    <message>
        <source>Made. Its rules count from now on.</source>
        <translation>已创建。其规则即刻生效。</translation>
    </message>
    <message>
        <source>The session is made.</source>
        <translation>会话已创建。</translation>
    </message>
    <message>
        <source>The session is renewed.</source>
        <translation>会话已续期。</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>会话已结束。</translation>
    </message>
    <message>
        <source>The definition is accepted.</source>
        <translation>定义已接受。</translation>
    </message>
    <message>
        <source>Forgotten. The next call of each tool accepts its definition as it is then.</source>
        <translation>已忘记。各工具下次调用时会接受其当时的定义。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyPage</name>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>决定依据</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>The figure counts sessions that are valid.</source>
        <translation>数字为有效会话的数量。</translation>
    </message>
    <message>
        <source>The figure counts definitions that changed.</source>
        <translation>数字为已更改定义的数量。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PolicyTestOperation</name>
    <message>
        <source>definition %1</source>
        <translation>定义 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::PreviewDialog</name>
    <message>
        <source>What would be written</source>
        <translation>将写入的内容</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Secrets are masked here; the files keep theirs. What stands there now is kept in each file&apos;s history.</source>
        <translation>机密在此处被遮蔽；文件中的机密保持不变。现有内容会保存在各文件的历史中。</translation>
    </message>
    <message>
        <source>App&amp;ly</source>
        <translation>应用(&amp;L)</translation>
    </message>
    <message>
        <source>Signalbox&apos;s own list</source>
        <translation>Signalbox 自己的列表</translation>
    </message>
    <message>
        <source>Secrets are masked here. What stands there now is kept in each file&apos;s history, and can be put back.</source>
        <translation>机密在此处被遮蔽。现有内容会保存在各文件的历史中，可以放回。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProcessEnding</name>
    <message>
        <source>The process is not there any more.</source>
        <translation>该进程已不存在。</translation>
    </message>
    <message>
        <source>The process is another user&apos;s.</source>
        <translation>该进程属于另一用户。</translation>
    </message>
    <message>
        <source>The process cannot be ended: %1.</source>
        <translation>无法结束该进程：%1。</translation>
    </message>
    <message>
        <source>The process does not end.</source>
        <translation>该进程没有结束。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileBar</name>
    <message>
        <source>Profile in use</source>
        <translation>使用中的配置方案</translation>
    </message>
    <message>
        <source>The profile in use: which servers are on, and with which values.</source>
        <translation>使用中的配置方案：启用哪些服务器，使用哪些值。</translation>
    </message>
    <message>
        <source>Environment in use</source>
        <translation>使用中的环境</translation>
    </message>
    <message>
        <source>The environment in use: the values that servers are started with.</source>
        <translation>使用中的环境：启动服务器时所用的值。</translation>
    </message>
    <message>
        <source>No profile</source>
        <translation>无配置方案</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>无环境</translation>
    </message>
    <message>
        <source>%1 (not there)</source>
        <translation>%1（不存在）</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileServers</name>
    <message>
        <source>Servers that are on in the profile</source>
        <translation>配置方案中启用的服务器</translation>
    </message>
    <message>
        <source>All of “%1”, also later ones</source>
        <translation>“%1”中的全部，包括以后加入的</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfileSwitcher</name>
    <message>
        <source>Use no profile?</source>
        <translation>不使用配置方案？</translation>
    </message>
    <message>
        <source>Use the profile “%1”?</source>
        <translation>使用配置方案“%1”？</translation>
    </message>
    <message>
        <source>Use no environment?</source>
        <translation>不使用环境？</translation>
    </message>
    <message>
        <source>Use the environment “%1”?</source>
        <translation>使用环境“%1”？</translation>
    </message>
    <message>
        <source>The environment “%1” comes into use with it.</source>
        <translation>将随之使用环境“%1”。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesBar</name>
    <message>
        <source>New en&amp;vironment…</source>
        <translation>新建环境(&amp;V)…</translation>
    </message>
    <message>
        <source>New p&amp;rofile…</source>
        <translation>新建配置方案(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesDesk</name>
    <message>
        <source>Secrets are kept nowhere here: this one would be forgotten when the program ends. Choose a place under Settings.</source>
        <translation>此处不保存机密：该机密会在程序结束时被遗忘。请在“设置”中选择位置。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProfilesTab</name>
    <message>
        <source>Profiles and environments</source>
        <translation>配置方案和环境</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Rename or describe…</source>
        <translation>重命名或描述…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Environments and profiles</source>
        <translation>环境和配置方案</translation>
    </message>
    <message>
        <source>Re&amp;start them</source>
        <translation>重启它们(&amp;S)</translation>
    </message>
    <message>
        <source>Use no more</source>
        <translation>不再使用</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) run with other values than are set now: %1.</source>
        <translation>
            <numerusform>%n 个服务器运行时所用的值与当前设置不同：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置方案</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新建环境</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置方案</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramLookup</name>
    <message>
        <source>There is no program at %1.</source>
        <translation>%1 处没有程序。</translation>
    </message>
    <message>
        <source>Check the path; it may have moved.</source>
        <translation>请检查路径；它可能已移动。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a program.</source>
        <translation>%1 是文件夹，不是程序。</translation>
    </message>
    <message>
        <source>Name the program inside it.</source>
        <translation>请指定其中的程序。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be started.</source>
        <translation>%1 不是可启动的文件。</translation>
    </message>
    <message>
        <source>%1 is not marked as executable.</source>
        <translation>%1 未标记为可执行。</translation>
    </message>
    <message>
        <source>Allow it with chmod +x, or start it through its interpreter.</source>
        <translation>请用 chmod +x 允许执行，或通过其解释器启动。</translation>
    </message>
    <message>
        <source>No program is given.</source>
        <translation>未指定程序。</translation>
    </message>
    <message>
        <source>Enter the program that starts the server.</source>
        <translation>请输入启动服务器的程序。</translation>
    </message>
    <message>
        <source>The program &quot;%1&quot; was not found.</source>
        <translation>未找到程序“%1”。</translation>
    </message>
    <message>
        <source>Install it, or give its full path.</source>
        <translation>请安装它，或给出完整路径。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsBar</name>
    <message>
        <source>&amp;Read files again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>筛选服务器</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Programs and folders</source>
        <translation>程序和文件夹</translation>
    </message>
    <message>
        <source>Show: all</source>
        <translation>显示：全部</translation>
    </message>
    <message>
        <source>Show: what differs</source>
        <translation>显示：不同的</translation>
    </message>
    <message>
        <source>Show: what is broken</source>
        <translation>显示：损坏的</translation>
    </message>
    <message>
        <source>Show: what was found</source>
        <translation>显示：已找到的</translation>
    </message>
    <message>
        <source>Show: what is planned</source>
        <translation>显示：计划中的</translation>
    </message>
    <message>
        <source>Read %1. Files are written only when you apply.</source>
        <translation>读取于 %1。只有在您应用时才会写入文件。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Project folders</source>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>&amp;Look in a project folder…</source>
        <translation>查看项目文件夹(&amp;L)…</translation>
    </message>
    <message>
        <source>No longer look in %1</source>
        <translation>不再查看 %1</translation>
    </message>
    <message>
        <source>&amp;Show programs that are not installed</source>
        <translation>显示未安装的程序(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsTab</name>
    <message>
        <source>Programs</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Reading what other programs have.</source>
        <translation>正在读取其他程序所拥有的服务器。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>已隐藏 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>没有此类内容。</translation>
    </message>
    <message>
        <source>No server matches “%1”.</source>
        <translation>没有服务器符合“%1”。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>No server is known yet, neither here nor in another program. Servers stand here, one a row, with all programs that have them: Claude Desktop, VS Code, Cursor and others. They are found by themselves once they are installed; files that a project has are found when you name its folder.</source>
        <translation>尚未发现服务器，无论是此处还是其他程序中。服务器在此处每行一个，并列出拥有它的所有程序：Claude Desktop、VS Code、Cursor 等。程序安装后会自动被找到；项目中的文件则在您指定其文件夹后找到。</translation>
    </message>
    <message>
        <source>Add a &amp;server…</source>
        <translation>添加服务器(&amp;S)…</translation>
    </message>
    <message>
        <source>Look in a project &amp;folder…</source>
        <translation>查看项目文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Look in a project folder</source>
        <translation>查看项目文件夹</translation>
    </message>
    <message>
        <source>Changed outside at %1: %2. Read again.</source>
        <translation>%1 在外部更改：%2。已重新读取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::ProgramsWorker</name>
    <message>
        <source>The file is as it was before.</source>
        <translation>文件已恢复原样。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptArguments</name>
    <message>
        <source>This prompt takes no arguments.</source>
        <translation>此提示没有参数。</translation>
    </message>
    <message>
        <source>The first %1 of %2 arguments.</source>
        <translation>前 %1 个参数，共 %2 个。</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Required.</source>
        <translation>必填。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Arguments of the prompt</source>
        <translation>提示的参数</translation>
    </message>
    <message>
        <source>Get anyway</source>
        <translation>仍然获取</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>正在请求中。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListModel</name>
    <message>
        <source>Holds invisible characters.</source>
        <translation>含有不可见字符。</translation>
    </message>
    <message numerus="yes">
        <source>%n argument(s)</source>
        <translation>
            <numerusform>%n 个参数</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptListPane</name>
    <message>
        <source>Filter prompts</source>
        <translation>筛选提示</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No prompt matches “%1”. %2 hidden.</source>
        <translation>没有提示符合“%1”。已隐藏 %2 个。</translation>
    </message>
    <message>
        <source>Could not read the prompts.</source>
        <translation>无法读取提示。</translation>
    </message>
    <message>
        <source>This server offers no prompts.</source>
        <translation>此服务器不提供提示。</translation>
    </message>
    <message>
        <source>Waiting for prompts/list</source>
        <translation>正在等待 prompts/list</translation>
    </message>
    <message>
        <source>Connect the server to see its prompts.</source>
        <translation>连接服务器以查看其提示。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptMessagesView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Unknown role</source>
        <translation>未知角色</translation>
    </message>
    <message numerus="yes">
        <source>%n more message(s). See Raw.</source>
        <translation>
            <numerusform>另有 %n 条消息。请见“原始”。</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages.</source>
        <translation>没有消息。</translation>
    </message>
    <message>
        <source>Copy this message</source>
        <translation>复制此消息</translation>
    </message>
    <message>
        <source>Copy this message as JSON</source>
        <translation>将此消息复制为 JSON</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptReading</name>
    <message>
        <source>[Picture, %1, %2]</source>
        <translation>[图片，%1，%2]</translation>
    </message>
    <message>
        <source>[Sound, %1, %2]</source>
        <translation>[声音，%1，%2]</translation>
    </message>
    <message>
        <source>[Resource %1, %2]</source>
        <translation>[资源 %1，%2]</translation>
    </message>
    <message>
        <source>[Link to %1]</source>
        <translation>[指向 %1 的链接]</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptResultPane</name>
    <message>
        <source>Get again with the same arguments</source>
        <translation>以相同参数再次获取</translation>
    </message>
    <message>
        <source>Save the messages</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>Copy all messages as JSON</source>
        <translation>将所有消息复制为 JSON</translation>
    </message>
    <message>
        <source>Copy all messages as text</source>
        <translation>将所有消息复制为文本</translation>
    </message>
    <message>
        <source>Ways to see the messages</source>
        <translation>消息的查看方式</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>结构化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Messages as a tree</source>
        <translation>消息（树形）</translation>
    </message>
    <message>
        <source>Waiting for the messages</source>
        <translation>正在等待消息</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>At %1: expected %2, found %3.</source>
        <translation>%1 处：应为 %2，实为 %3。</translation>
    </message>
    <message>
        <source>Not asked for yet. Fill in the arguments and press %1.</source>
        <translation>尚未获取。请填写参数并按 %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::PromptsPane</name>
    <message>
        <source>More than %1: this is not kept when another prompt is shown.</source>
        <translation>超过 %1：显示其他提示时不会保留。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RadioEditor</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawCall</name>
    <message>
        <source>The connection ended first.</source>
        <translation>连接已先行结束。</translation>
    </message>
    <message>
        <source>The call needs the person&apos;s consent: %1.</source>
        <translation>此调用需要人的同意：%1。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>The request was taken back.</source>
        <translation>请求已撤回。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawMethods</name>
    <message>
        <source>A request “%1” is sent by Signalbox itself.</source>
        <translation>请求“%1”由 Signalbox 自己发送。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawRequestForm</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>请求的方法</translation>
    </message>
    <message>
        <source>Method, such as resources/list</source>
        <translation>方法，例如 resources/list</translation>
    </message>
    <message>
        <source>Parameters of the request, as JSON</source>
        <translation>请求的参数，JSON 形式</translation>
    </message>
    <message>
        <source>Any request, with its parameters as they are written. What stands in their _meta goes along; the protocol&apos;s own members are added to it.</source>
        <translation>任意请求，参数按所写发送。参数的 _meta 中的内容会一并发送；协议自身的成员附加其上。</translation>
    </message>
    <message>
        <source>Parameters are a JSON object.</source>
        <translation>参数必须是 JSON 对象。</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”. It is sent all the same.</source>
        <translation>协议修订版 %1 没有请求“%2”。仍会发送。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>It is being asked for already.</source>
        <translation>正在请求中。</translation>
    </message>
    <message>
        <source>A request has a method.</source>
        <translation>请求必须有方法。</translation>
    </message>
    <message>
        <source>What is typed as JSON cannot be read.</source>
        <translation>无法读取以 JSON 输入的内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawRequestPane</name>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>超过 %1：只保留到 Signalbox 退出为止。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawResultPane</name>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Copy the result as it came</source>
        <translation>按原样复制结果</translation>
    </message>
    <message>
        <source>Ways to see the result</source>
        <translation>结果的查看方式</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>结构化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>结果（树形）</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待应答</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Name a method and press %1.</source>
        <translation>尚未发送任何内容。请填写方法并按 %1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RawSending</name>
    <message>
        <source>The server is not in the list.</source>
        <translation>服务器不在列表中。</translation>
    </message>
    <message>
        <source>Call it in Tools, where you are asked.</source>
        <translation>请在“工具”中调用它，那里会向您询问。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Reads</name>
    <message>
        <source>The connection ended first.</source>
        <translation>连接已先行结束。</translation>
    </message>
    <message>
        <source>from the cache, %1 s old</source>
        <translation>来自缓存，%1 秒前</translation>
    </message>
    <message numerus="yes">
        <source>one message with %n reads</source>
        <translation>
            <numerusform>一条消息包含 %n 次读取</numerusform>
        </translation>
    </message>
    <message>
        <source>one request for equal reads</source>
        <translation>相同读取合为一个请求</translation>
    </message>
    <message>
        <source>Nobody waits for it any more.</source>
        <translation>已无人等待。</translation>
    </message>
    <message>
        <source>Nothing of the message that it went in was answered.</source>
        <translation>其所在消息中没有任何内容得到应答。</translation>
    </message>
    <message>
        <source>sent alone: the server does not take several in one message</source>
        <translation>单独发送：服务器不接受一条消息中包含多个</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReconnectBar</name>
    <message>
        <source>Connect again</source>
        <translation>重新连接</translation>
    </message>
    <message>
        <source>Leave them disconnected</source>
        <translation>保持断开</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) were connected when Signalbox ended unexpectedly.</source>
        <translation>
            <numerusform>Signalbox 意外结束时，有 %n 个服务器处于连接状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordedRequest</name>
    <message>
        <source>This message is no request that could be sent again.</source>
        <translation>此消息不是可再次发送的请求。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingBar</name>
    <message>
        <source>Answer from a &amp;recording…</source>
        <translation>从录制回答(&amp;R)…</translation>
    </message>
    <message>
        <source>Stop answering &amp;so</source>
        <translation>停止这样回答(&amp;S)</translation>
    </message>
    <message>
        <source>Answer from a recording</source>
        <translation>从录制回答</translation>
    </message>
    <message>
        <source>Session files and JSON lines (*.signalbox *.jsonl)</source>
        <translation>会话文件和 JSON 行 (*.signalbox *.jsonl)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Being read; until then everything is asked as without it.</source>
        <translation>正在读取；在此之前照常询问。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>其中有 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>已给出 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a masked secret, never given</source>
        <translation>
            <numerusform>%n 个含已遮蔽的机密，从不给出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in it, asked as without it</source>
        <translation>
            <numerusform>%n 个不在其中，已照常询问</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RecordingDialog</name>
    <message>
        <source>Recording</source>
        <translation>正在记录</translation>
    </message>
</context>
<context>
    <name>Signalbox::Registrar</name>
    <message>
        <source>The client id is the one in the server&apos;s settings.</source>
        <translation>客户端 ID 取自服务器设置。</translation>
    </message>
    <message>
        <source>The client id is the address of a metadata document.</source>
        <translation>客户端 ID 是元数据文档的地址。</translation>
    </message>
    <message>
        <source>Signalbox was registered at this authorization server before.</source>
        <translation>Signalbox 此前已在此授权服务器注册。</translation>
    </message>
    <message>
        <source>The authorization server %1 does not register programs by itself.</source>
        <translation>授权服务器 %1 不自动注册程序。</translation>
    </message>
    <message>
        <source>Register Signalbox there by hand and enter the client id in the server&apos;s settings.</source>
        <translation>请在那里手动注册 Signalbox，并在服务器设置中输入客户端 ID。</translation>
    </message>
    <message>
        <source>Signalbox registers at the authorization server.</source>
        <translation>Signalbox 正在授权服务器上注册。</translation>
    </message>
    <message>
        <source>The authorization server does not know this registration any more; it is dropped.</source>
        <translation>授权服务器已不认识此注册；将其丢弃。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryClient</name>
    <message>
        <source>The registry does not know this.</source>
        <translation>注册表中没有此内容。</translation>
    </message>
    <message>
        <source>The registry answered with HTTP %1.</source>
        <translation>注册表以 HTTP %1 应答。</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>它的答复：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryDetail</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>其他版本</translation>
    </message>
    <message>
        <source>Asks the registry for them.</source>
        <translation>向注册表查询。</translation>
    </message>
    <message>
        <source>%1 (not recommended)</source>
        <translation>%1（不推荐）</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>已弃用</translation>
    </message>
    <message>
        <source>“%1”, version %2</source>
        <translation>“%1”，版本 %2</translation>
    </message>
    <message>
        <source>Among your servers: %1</source>
        <translation>在您的服务器中：%1</translation>
    </message>
    <message>
        <source>Update “%1” to %2</source>
        <translation>将“%1”更新到 %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… 另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Its description is not as the schema asks:</source>
        <translation>其描述不符合模式要求：</translation>
    </message>
    <message>
        <source>The server that is chosen</source>
        <translation>所选服务器</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryFacts</name>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Source code</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Packages at</source>
        <translation>软件包位于</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>The browser cannot be started</source>
        <translation>无法启动浏览器</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryForm</name>
    <message>
        <source>One a line.</source>
        <translation>每行一个。</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Asked for when the server is started, and kept with your secrets.</source>
        <translation>启动服务器时询问，并与您的机密一同保存。</translation>
    </message>
    <message>
        <source>Ask for it when the server is started</source>
        <translation>启动服务器时询问</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryModel</name>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>no longer recommended</source>
        <translation>不再推荐</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryPage</name>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Choose a server to see what it is, what it wants, and what would be run.</source>
        <translation>请选择服务器，以查看它是什么、需要什么，以及会运行什么。</translation>
    </message>
    <message>
        <source>Servers of the registry</source>
        <translation>注册表中的服务器</translation>
    </message>
    <message>
        <source>The server cannot be updated</source>
        <translation>无法更新服务器</translation>
    </message>
    <message>
        <source>No registry is set.</source>
        <translation>未设置注册表。</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
    <message>
        <source>No registry is set. The settings have a place for their addresses.</source>
        <translation>未设置注册表。可在设置中填写其地址。</translation>
    </message>
    <message>
        <source>Nothing was asked of %1 yet. When it is, what you search for is sent there, and nothing else.</source>
        <translation>尚未向 %1 发出询问。询问时只会发送您搜索的内容。</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看 %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No servers were found at this address.</source>
        <translation>在此地址未找到服务器。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This registry has no servers.</source>
        <translation>此注册表没有服务器。</translation>
    </message>
    <message>
        <source>No server is found by “%1”.</source>
        <translation>未找到符合“%1”的服务器。</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>询问 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln server(s)</source>
        <translation>
            <numerusform>%Ln 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Reading what changed…</source>
        <translation>%1。正在读取更改…</translation>
    </message>
    <message>
        <source>%1 that this address tells of: its own word.</source>
        <translation>此地址提及 %1：仅为其自身说法。</translation>
    </message>
    <message>
        <source>%1 so far. %2</source>
        <translation>目前为 %1。%2</translation>
    </message>
    <message>
        <source>%1 kept from %2. %3 cannot be reached: %4</source>
        <translation>已保存 %1（%2）。无法连接 %3：%4</translation>
    </message>
    <message>
        <source>%1, as read %2 from %3.</source>
        <translation>%1，于 %2 读取自 %3。</translation>
    </message>
    <message>
        <source>%1. Reading more…</source>
        <translation>%1。正在读取更多…</translation>
    </message>
    <message>
        <source>%1 so far; more as you scroll.</source>
        <translation>目前为 %1；滚动可显示更多。</translation>
    </message>
    <message>
        <source>What changed could not be read: %1</source>
        <translation>无法读取更改：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryTools</name>
    <message>
        <source>Search, or an address to look at</source>
        <translation>搜索，或输入要查看的地址</translation>
    </message>
    <message>
        <source>Read what changed</source>
        <translation>读取更改</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>正在读取。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWalk</name>
    <message>
        <source>The registry&apos;s list comes back to a page that it had before, so it was read no further.</source>
        <translation>注册表的列表回到了先前的页面，因此未继续读取。</translation>
    </message>
    <message>
        <source>The registry sent pages without servers and promised more, so its list was read no further.</source>
        <translation>注册表发送了没有服务器的页面，却声称还有更多，因此未继续读取其列表。</translation>
    </message>
    <message numerus="yes">
        <source>The registry&apos;s list is longer than is read: %Ln server(s) were.</source>
        <translation>
            <numerusform>注册表的列表超出读取上限：已读取 %Ln 个服务器。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::RegistryWays</name>
    <message>
        <source>The registry does not say how this server is reached.</source>
        <translation>注册表未说明如何连接此服务器。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>What would be run or reached</source>
        <translation>将运行或连接的内容</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemovePlace</name>
    <message>
        <source>Remove profile</source>
        <translation>移除配置方案</translation>
    </message>
    <message>
        <source>Remove environment</source>
        <translation>移除环境</translation>
    </message>
    <message>
        <source>Remove the profile “%1”?</source>
        <translation>移除配置方案“%1”？</translation>
    </message>
    <message>
        <source>Remove the environment “%1”?</source>
        <translation>移除环境“%1”？</translation>
    </message>
    <message>
        <source>Its servers stay in the list.</source>
        <translation>其服务器仍在列表中。</translation>
    </message>
    <message>
        <source>Profiles that name it have none then.</source>
        <translation>指定它的配置方案届时将没有环境。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n variable(s) go too, with the secrets among them.</source>
        <translation>
            <numerusform>其 %n 个变量也会移除，包括其中的机密。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveQuestion</name>
    <message>
        <source>Remove server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>Remove server “%1”?</source>
        <translation>移除服务器“%1”？</translation>
    </message>
    <message>
        <source>What was typed for its tools goes too. The journal keeps its messages.</source>
        <translation>为其工具输入的内容也会移除。日志会保留其消息。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Signalbox::RemoveSeveral</name>
    <message>
        <source>Remove servers</source>
        <translation>移除服务器</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n servers?</source>
        <translation>
            <numerusform>移除 %n 个服务器？</numerusform>
        </translation>
    </message>
    <message>
        <source>What was typed for their tools goes too. Other programs keep what they have; the journal keeps its messages.</source>
        <translation>为其工具键入的内容也会一并移除。其他程序保留其所有内容；日志保留其消息。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestAnswerPane</name>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The connection was lost.</source>
        <translation>连接已丢失。</translation>
    </message>
    <message>
        <source>It was not sent.</source>
        <translation>未发送。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestEditor</name>
    <message>
        <source>Ways to see the request</source>
        <translation>请求的查看方式</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>原样</translation>
    </message>
    <message>
        <source>%1 asks, since %2</source>
        <translation>%1 的询问，自 %2 起</translation>
    </message>
    <message>
        <source>%1 asks in a call of %2, since %3</source>
        <translation>%1 在调用 %2 时的询问，自 %3 起</translation>
    </message>
    <message>
        <source>The request is not as the protocol wants it.</source>
        <translation>该请求不符合协议要求。</translation>
    </message>
    <message>
        <source>The request cannot be understood; it can only be refused.</source>
        <translation>无法理解该请求；只能拒绝。</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>保存请求</translation>
    </message>
    <message>
        <source>The message goes on below: see its end first.</source>
        <translation>消息在下方还有内容：请先看到末尾。</translation>
    </message>
    <message>
        <source>The message is too long to be shown whole: it can only be refused. It can be saved to be read.</source>
        <translation>消息过长，无法完整显示：只能拒绝。可保存后阅读。</translation>
    </message>
    <message>
        <source>The request is too long to be shown whole: it can only be refused. It can be saved to be read.</source>
        <translation>请求过长，无法完整显示：只能拒绝。可保存后阅读。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestOperation</name>
    <message>
        <source>With --tool-name you are asked.</source>
        <translation>使用 --tool-name 时会向您询问。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestStream</name>
    <message>
        <source>The request was taken back.</source>
        <translation>请求已撤回。</translation>
    </message>
    <message>
        <source>The answer broke off and could not be taken up again: %1</source>
        <translation>应答中断且无法继续：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsButton</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) of servers wait for you</source>
        <translation>
            <numerusform>%n 个服务器请求等待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>No request of a server waits</source>
        <translation>没有等待的服务器请求</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsDialog</name>
    <message>
        <source>Requests of servers</source>
        <translation>服务器的请求</translation>
    </message>
</context>
<context>
    <name>Signalbox::RequestsPanel</name>
    <message>
        <source>Nothing waits. When a server asks you for input, for the answer of a model or to visit an address, it is asked here and beside the call that caused it.</source>
        <translation>没有等待的请求。服务器请您输入、代模型回答或访问地址时，会在此处以及引发它的调用旁询问。</translation>
    </message>
    <message>
        <source>What waits for you</source>
        <translation>等待您处理的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 个等待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Decline &amp;all %1</source>
        <translation>拒绝全部 %1 个(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceAskPane</name>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Address of the resource</source>
        <translation>资源地址</translation>
    </message>
    <message>
        <source>Address, such as file:///notes.txt</source>
        <translation>地址，例如 file:///notes.txt</translation>
    </message>
    <message>
        <source>An address that is not in the list</source>
        <translation>不在列表中的地址</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Says the server.</source>
        <translation>此为服务器的说法。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>Variables of the template</source>
        <translation>模板变量</translation>
    </message>
    <message>
        <source>“%1” has no value yet.</source>
        <translation>“%1”尚无值。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceContentView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Contents as a tree</source>
        <translation>内容（树形）</translation>
    </message>
    <message>
        <source>A picture that cannot be shown, %1</source>
        <translation>无法显示的图片，%1</translation>
    </message>
    <message>
        <source>Picture, %1 by %2 pixels</source>
        <translation>图片，%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceDesk</name>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>The read was taken back.</source>
        <translation>读取已撤回。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceHistoryPane</name>
    <message>
        <source>What became known of the resource</source>
        <translation>资源的历史情况</translation>
    </message>
    <message>
        <source>Choose a version to see what changed.</source>
        <translation>选择一个版本以查看变更内容。</translation>
    </message>
    <message>
        <source>What is read is kept here, to be compared.</source>
        <translation>读取的内容保留在此处，以供比较。</translation>
    </message>
    <message>
        <source>This is the first version that is kept.</source>
        <translation>这是保留的第一个版本。</translation>
    </message>
    <message>
        <source>Both are the same version.</source>
        <translation>两者为同一版本。</translation>
    </message>
    <message>
        <source>No line differs.</source>
        <translation>没有不同的行。</translation>
    </message>
    <message>
        <source>%1 lines taken away, %2 added.</source>
        <translation>删除 %1 行，添加 %2 行。</translation>
    </message>
    <message>
        <source>Too much changed to match lines: all between the same ends counts as changed.</source>
        <translation>变更过多，无法逐行匹配：首尾相同部分之间全部视为已更改。</translation>
    </message>
    <message>
        <source>Compared: the first %1 lines.</source>
        <translation>已比较：前 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n 处不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more.</source>
        <translation>还有更多。</translation>
    </message>
    <message>
        <source>%1 of the contents differ; shown: number %2.</source>
        <translation>有 %1 项内容不同；显示：第 %2 项。</translation>
    </message>
    <message>
        <source>From version %1 to version %2</source>
        <translation>从版本 %1 到版本 %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Both versions are the same.</source>
        <translation>两个版本相同。</translation>
    </message>
    <message>
        <source>%1 became %2; the first byte that differs is number %3.</source>
        <translation>%1 变为 %2；第一个不同的字节为第 %3 个。</translation>
    </message>
    <message>
        <source>There were %1 contents, now there are %2.</source>
        <translation>原有 %1 项内容，现有 %2 项。</translation>
    </message>
    <message>
        <source>Texts above %1 are not compared.</source>
        <translation>超过 %1 的文本不作比较。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListModel</name>
    <message>
        <source>finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>for you</source>
        <translation>供您使用</translation>
    </message>
    <message>
        <source>for the model</source>
        <translation>供模型使用</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>含有不可见字符。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceListPane</name>
    <message>
        <source>Filter resources</source>
        <translation>筛选资源</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>No resource matches “%1”. %2 hidden.</source>
        <translation>没有资源符合“%1”。已隐藏 %2 个。</translation>
    </message>
    <message>
        <source>Could not read the resources.</source>
        <translation>无法读取资源。</translation>
    </message>
    <message>
        <source>This server lists no resources. An address can still be typed and read.</source>
        <translation>此服务器未列出资源。仍可输入地址读取。</translation>
    </message>
    <message>
        <source>This server offers no resources.</source>
        <translation>此服务器不提供资源。</translation>
    </message>
    <message>
        <source>Waiting for resources/list</source>
        <translation>正在等待 resources/list</translation>
    </message>
    <message>
        <source>Connect the server to see its resources.</source>
        <translation>连接服务器以查看其资源。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourceResultPane</name>
    <message>
        <source>Read again from the server</source>
        <translation>从服务器重新读取</translation>
    </message>
    <message>
        <source>Save the contents to a file</source>
        <translation>将内容保存到文件</translation>
    </message>
    <message>
        <source>Ways to see the contents</source>
        <translation>内容的查看方式</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待应答</translation>
    </message>
    <message>
        <source>Choose a resource, or type an address.</source>
        <translation>选择资源，或输入地址。</translation>
    </message>
    <message>
        <source>Not read yet. Press Enter to read it.</source>
        <translation>尚未读取。按 Enter 读取。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>The answer holds no contents.</source>
        <translation>应答不含内容。</translation>
    </message>
    <message>
        <source>Save the contents</source>
        <translation>保存内容</translation>
    </message>
    <message>
        <source>Changed since it was read</source>
        <translation>读取后已更改</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Not read yet. “%1” needs a value first.</source>
        <translation>尚未读取。请先为“%1”填写值。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResourcesPane</name>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
    <message>
        <source>The server does not say that it tells of changes.</source>
        <translation>服务器未声明会通知更改。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultComparison</name>
    <message>
        <source>Reading both results</source>
        <translation>正在读取两个结果</translation>
    </message>
    <message>
        <source>Two results of %1 compared</source>
        <translation>%1 的两个结果的比较</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>未比较。</translation>
    </message>
    <message>
        <source>Not compared. One of the results is too long for it.</source>
        <translation>未比较。其中一个结果太长。</translation>
    </message>
    <message>
        <source>The two results are the same. The order of members does not count.</source>
        <translation>两个结果相同。成员的顺序不计。</translation>
    </message>
    <message>
        <source>More than %1 places differ.</source>
        <translation>超过 %1 处不同。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) differ.</source>
        <translation>
            <numerusform>%n 处不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultPane</name>
    <message>
        <source>Call again with the same arguments</source>
        <translation>以相同参数再次调用</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Tool error</source>
        <translation>工具错误</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Output fits the schema.</source>
        <translation>输出符合模式。</translation>
    </message>
    <message>
        <source>No answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The connection was lost. Whether the call had an effect is unknown.</source>
        <translation>连接已丢失。不知道调用是否已生效。</translation>
    </message>
    <message>
        <source>The call was not sent.</source>
        <translation>未发送调用。</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待应答</translation>
    </message>
    <message>
        <source>The server was not reached. The call was not sent.</source>
        <translation>未连上服务器。未发送调用。</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Keep for comparison</source>
        <translation>保留以供比较</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Forget the result that was kept</source>
        <translation>忘记已保留的结果</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Structured.</source>
        <translation>
            <numerusform>“结构化”中另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>This result made room for newer ones. The journal still has it.</source>
        <translation>此结果已为较新的结果让出空间。日志中仍有保留。</translation>
    </message>
    <message>
        <source>This result made room for newer ones.</source>
        <translation>此结果已为较新的结果让出空间。</translation>
    </message>
    <message>
        <source>No calls yet. Fill in the form and press %1.</source>
        <translation>尚无调用。请填写表单并按 %1。</translation>
    </message>
    <message>
        <source>Last result, of %1, until the answer comes.</source>
        <translation>应答到达之前，显示 %1 的上次结果。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ResultViews</name>
    <message>
        <source>Ways to see the result</source>
        <translation>结果的查看方式</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Structured</source>
        <translation>结构化</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Result as a tree</source>
        <translation>结果（树形）</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>已保留：%1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>已显示：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::RetryGate</name>
    <message>
        <source>not tried again: it is no longer allowed</source>
        <translation>未重试：已不再允许</translation>
    </message>
    <message>
        <source>attempt %1 of %2</source>
        <translation>第 %1 次尝试，共 %2 次</translation>
    </message>
    <message>
        <source>not tried again: its time would be over before</source>
        <translation>未重试：其时限会先到</translation>
    </message>
    <message>
        <source>not tried again: too many calls to this server fail</source>
        <translation>未重试：对此服务器的调用失败过多</translation>
    </message>
    <message>
        <source>%1 Attempt %2 of %3 follows in %4 s.</source>
        <translation>%1 %4 秒后进行第 %2 次尝试，共 %3 次。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ReviewStep</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>There is no conversation with the server.</source>
        <translation>未与服务器建立通信。</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>All are as the protocol says.</source>
        <translation>全部符合协议。</translation>
    </message>
    <message>
        <source>%1 kinds of findings.</source>
        <translation>%1 种检查结果。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>the entry, %1 texts, %2 tools</source>
        <translation>条目、%1 段文本、%2 个工具</translation>
    </message>
    <message>
        <source>the entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Nothing dangerous was found.</source>
        <translation>未发现危险内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::RootsFields</name>
    <message>
        <source>&amp;Roots</source>
        <translation>根目录(&amp;R)</translation>
    </message>
    <message>
        <source>What the server is told it may work in: a path or file:// address a line, and after a = a name for it. Nothing keeps the server from going elsewhere. A connected server is told of a change at once; one of revision 2026-07-28 asks again with each call.</source>
        <translation>告知服务器可在其中工作的位置：每行一个路径或 file:// 地址，= 之后为其名称。服务器访问别处并不受阻。已连接的服务器会立即得知更改；修订版 2026-07-28 的服务器每次调用时会重新询问。</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Folder that the server may work in</source>
        <translation>服务器可在其中工作的文件夹</translation>
    </message>
</context>
<context>
    <name>Signalbox::RuleTableModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Callers</source>
        <translation>调用方</translation>
    </message>
    <message>
        <source>If</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>Signalbox::RulesPanel</name>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The file cannot be used, so every call is asked for.</source>
        <translation>无法使用该文件，因此每次调用都会询问。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>%1 处。</translation>
    </message>
    <message>
        <source>What no rule speaks of is allowed.</source>
        <translation>没有规则涉及的一律允许。</translation>
    </message>
    <message>
        <source>What no rule speaks of is asked for.</source>
        <translation>没有规则涉及的一律询问。</translation>
    </message>
    <message>
        <source>What no rule speaks of is denied.</source>
        <translation>没有规则涉及的一律拒绝。</translation>
    </message>
    <message>
        <source>Everything is asked for.</source>
        <translation>一律询问。</translation>
    </message>
    <message>
        <source>No rule is in force until the file is mended.</source>
        <translation>文件修正之前，任何规则都不生效。</translation>
    </message>
    <message>
        <source>The file has no rules yet. Each rule says for some tools, callers or arguments whether calls are allowed, asked for or denied; the first that speaks of a call decides.</source>
        <translation>文件中尚无规则。每条规则针对某些工具、调用方或参数，规定对调用允许、询问还是拒绝；由第一条涉及该调用的规则决定。</translation>
    </message>
    <message>
        <source>There are no rules: every call may go. Rules are a text file, so that they can be read, kept and compared. Each says for some tools, callers or arguments whether calls are allowed, asked for or denied.</source>
        <translation>没有规则：每次调用都放行。规则是文本文件，便于阅读、保存和比较。每条规则针对某些工具、调用方或参数，规定对调用允许、询问还是拒绝。</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>创建示例文件(&amp;M)</translation>
    </message>
    <message>
        <source>What they mean for the tools</source>
        <translation>对工具的影响</translation>
    </message>
    <message>
        <source>What the rules mean for the tools</source>
        <translation>规则对工具的影响</translation>
    </message>
    <message>
        <source>Connect a server, and each of its tools is listed here with what these rules say of a call from this window.</source>
        <translation>连接服务器后，其每个工具都会列在此处，并显示这些规则如何判定来自此窗口的调用。</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>%2 个中的前 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::SampleBox</name>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <translation>
            <numerusform>%n 个工具</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接 %1</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingBody</name>
    <message>
        <source>At most %1 tokens</source>
        <translation>最多 %1 个 token</translation>
    </message>
    <message>
        <source>temperature %1</source>
        <translation>温度 %1</translation>
    </message>
    <message>
        <source>ends at %1</source>
        <translation>结束于 %1</translation>
    </message>
    <message>
        <source>context: %1</source>
        <translation>上下文：%1</translation>
    </message>
    <message>
        <source>Prefers models: %1</source>
        <translation>首选模型：%1</translation>
    </message>
    <message>
        <source>Priorities from 0 to 1: cost %1 · speed %2 · intelligence %3</source>
        <translation>优先级（0 到 1）：成本 %1 · 速度 %2 · 智能 %3</translation>
    </message>
    <message>
        <source>one must be used</source>
        <translation>必须使用一个</translation>
    </message>
    <message>
        <source>none may be used</source>
        <translation>不得使用</translation>
    </message>
    <message>
        <source>may be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>Offers tools (%1): %2</source>
        <translation>提供工具（%1）：%2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Tool uses</source>
        <translation>工具使用</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Stop reason</source>
        <translation>停止原因</translation>
    </message>
    <message>
        <source>Answer in the model&apos;s place</source>
        <translation>代模型回答</translation>
    </message>
    <message>
        <source>What the model would say.</source>
        <translation>模型会说的内容。</translation>
    </message>
    <message>
        <source>Tool uses, as JSON</source>
        <translation>工具使用，JSON 形式</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <translation>模型名称</translation>
    </message>
    <message>
        <source>as it is: endTurn, or toolUse</source>
        <translation>自动：endTurn 或 toolUse</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Send this answer</source>
        <translation>发送此回答</translation>
    </message>
</context>
<context>
    <name>Signalbox::SamplingDraft</name>
    <message>
        <source>The tool uses are no JSON: %1</source>
        <translation>工具使用不是 JSON：%1</translation>
    </message>
    <message>
        <source>A tool use is an object with a name and, if it has any, its input.</source>
        <translation>工具使用是一个对象，含名称，如有输入则含其输入。</translation>
    </message>
    <message>
        <source>Write an answer first.</source>
        <translation>请先编写回答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ScriptBar</name>
    <message>
        <source>Answer &amp;from the file</source>
        <translation>从文件回答(&amp;F)</translation>
    </message>
    <message>
        <source>No answer is taken from the file until it is mended; everything is asked here.</source>
        <translation>文件修正之前不采用其中的回答；全部在此询问。</translation>
    </message>
    <message>
        <source>There is no such file yet; everything is asked here.</source>
        <translation>尚无此文件；全部在此询问。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) in it</source>
        <translation>
            <numerusform>其中有 %n 个回答</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given</source>
        <translation>
            <numerusform>已给出 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>What it does not speak of is asked here.</source>
        <translation>其中未涉及的在此询问。</translation>
    </message>
    <message>
        <source>Open in the &amp;editor</source>
        <translation>在编辑器中打开(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Make an example file</source>
        <translation>创建示例文件(&amp;M)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchDialog</name>
    <message>
        <source>Words that stand anywhere</source>
        <translation>任意位置的词语</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Tools, prompts and resources with their descriptions, instructions, kept calls, log lines, consoles and the journal of all servers.</source>
        <translation>所有服务器的工具、提示和资源及其描述、使用说明、保存的调用、运行日志行、控制台和日志。</translation>
    </message>
    <message>
        <source>Searching … %1 so far.</source>
        <translation>正在搜索 … 目前 %1 个。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>%1 found; there are more.</source>
        <translation>找到 %1 个；还有更多。</translation>
    </message>
    <message>
        <source>%1 found.</source>
        <translation>找到 %1 个。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SearchModel</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Resource template</source>
        <translation>资源模板</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>使用说明</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
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
        <translation>显示输入内容 30 秒</translation>
    </message>
    <message>
        <source>Mask it</source>
        <translation>遮蔽</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretField</name>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留原有的</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>kept by Signalbox</source>
        <translation>由 Signalbox 保存</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>type or paste it</source>
        <translation>输入或粘贴</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>文件路径</translation>
    </message>
    <message>
        <source>Name of the variable</source>
        <translation>变量名称</translation>
    </message>
    <message>
        <source>goes when saved</source>
        <translation>保存时移除</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>保存%1</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>哪个文件？</translation>
    </message>
    <message>
        <source>The name of a variable, without = and spaces.</source>
        <translation>变量名称，不含 = 和空格。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretInput</name>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>That is too long for a secret.</source>
        <translation>作为机密太长。</translation>
    </message>
    <message>
        <source>No secret was given.</source>
        <translation>未提供机密。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretMove</name>
    <message>
        <source>The secrets stay where they are: the other place keeps nothing.</source>
        <translation>机密保持原处：另一位置不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretPlacing</name>
    <message>
        <source>until Signalbox ends</source>
        <translation>直到 Signalbox 退出</translation>
    </message>
    <message>
        <source>in the encrypted file</source>
        <translation>在加密文件中</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>There is no keychain: secrets are kept until Signalbox ends.</source>
        <translation>没有钥匙串：机密保留到 Signalbox 退出为止。</translation>
    </message>
    <message>
        <source>Secrets are kept until Signalbox ends.</source>
        <translation>机密保留到 Signalbox 退出为止。</translation>
    </message>
    <message>
        <source>%1 Secrets are kept until Signalbox ends.</source>
        <translation>%1 机密保留到 Signalbox 退出为止。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretRows</name>
    <message>
        <source>Signalbox’s own list</source>
        <translation>Signalbox 自己的列表</translation>
    </message>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1，%3 第 %2 行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Stays. %1</source>
        <translation>保持原处。%1</translation>
    </message>
    <message>
        <source>To the keychain</source>
        <translation>移到钥匙串</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在处</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可进行的操作</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <translation>%1（在 %2 中）</translation>
    </message>
    <message>
        <source>%1, seen by every program</source>
        <translation>%1，所有程序可见</translation>
    </message>
    <message numerus="yes">
        <source>•••• masked, %n character(s)</source>
        <translation>
            <numerusform>•••• 已遮蔽，%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: nothing keeps secrets beyond this run</source>
        <translation>尚不可移动：没有可在本次运行之后继续保存机密的位置</translation>
    </message>
    <message>
        <source>To where secrets are kept</source>
        <translation>移到机密的存放处</translation>
    </message>
    <message>
        <source>To Signalbox’s encrypted file</source>
        <translation>移到 Signalbox 的加密文件</translation>
    </message>
    <message>
        <source>%1; the program’s file refers to %2</source>
        <translation>%1；程序的文件引用 %2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsBar</name>
    <message>
        <source>Filter secrets</source>
        <translation>筛选机密</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>移动(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Read files again</source>
        <translation>重新读取文件(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsGroup</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在钥匙串中</translation>
    </message>
    <message>
        <source>in an encrypted file</source>
        <translation>在加密文件中</translation>
    </message>
    <message>
        <source>in memory only</source>
        <translation>仅在内存中</translation>
    </message>
    <message>
        <source>API keys, passwords and tokens of servers are kept here.</source>
        <translation>服务器的 API 密钥、密码和令牌保存在此处。</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>重试(&amp;G)</translation>
    </message>
    <message>
        <source>Where secrets are &amp;kept</source>
        <translation>机密的保存位置(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsKeeper</name>
    <message>
        <source>“%1” was changed meanwhile and is left as it is.</source>
        <translation>“%1”在此期间已更改，保持原样。</translation>
    </message>
    <message>
        <source>Secrets are written in the file again.</source>
        <translation>机密已重新写入文件。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsQuestion</name>
    <message>
        <source>Keep secrets in the clear</source>
        <translation>明文保留机密</translation>
    </message>
    <message>
        <source>Record what “%1” sends and gets as it is?</source>
        <translation>原样记录“%1”收发的内容？</translation>
    </message>
    <message>
        <source>Until this server is disconnected, its passwords, tokens and keys are written into the journal on this disk as they cross the wire, for everybody to read who can read the files.</source>
        <translation>在此服务器断开之前，其密码、令牌和密钥会按线路上的原样写入本磁盘的日志，能读取这些文件的人都能看到。</translation>
    </message>
    <message>
        <source>They stay there when masking is on again, until their messages are removed. What is exported or shared is masked all the same, unless you choose otherwise there.</source>
        <translation>重新开启遮蔽后它们仍会留存，直到其消息被移除。导出或共享的内容仍会遮蔽，除非您届时另行选择。</translation>
    </message>
    <message>
        <source>Write secrets down</source>
        <translation>写入机密</translation>
    </message>
    <message>
        <source>Go on masking</source>
        <translation>继续遮蔽</translation>
    </message>
</context>
<context>
    <name>Signalbox::SecretsTab</name>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Show the file’s history…</source>
        <translation>显示文件历史…</translation>
    </message>
    <message>
        <source>Open the file’s folder</source>
        <translation>打开文件所在文件夹</translation>
    </message>
    <message>
        <source>Secrets in files</source>
        <translation>文件中的机密</translation>
    </message>
    <message>
        <source>Looking for secrets in files.</source>
        <translation>正在查找文件中的机密。</translation>
    </message>
    <message numerus="yes">
        <source>%n hidden.</source>
        <translation>
            <numerusform>已隐藏 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches “%1”.</source>
        <translation>没有机密符合“%1”。</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全部显示(&amp;A)</translation>
    </message>
    <message>
        <source>Asking the place where secrets are kept.</source>
        <translation>正在询问机密的存放处。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s)</source>
        <translation>
            <numerusform>%n 个机密</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n can be moved.</source>
        <translation>
            <numerusform>%1，%n 个可移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter.</source>
        <translation>
            <numerusform>筛选隐藏了 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen.</source>
        <translation>
            <numerusform>已选择 %n 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) cannot be read whole; see Programs.</source>
        <translation>
            <numerusform>%n 个文件无法完整读取；请见“程序”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Something is being done already.</source>
        <translation>已有操作正在进行。</translation>
    </message>
    <message>
        <source>Choose one secret or several.</source>
        <translation>请选择一个或多个机密。</translation>
    </message>
    <message>
        <source>What is chosen has to stay where it is; each row says why.</source>
        <translation>所选内容必须保持原处；原因见各行。</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>Arguments can be read by every program of this machine while the server runs.</source>
        <translation>服务器运行期间，本机的所有程序都能读取参数。</translation>
    </message>
    <message>
        <source>The value of %1 is in the clipboard.</source>
        <translation>%1 的值已在剪贴板中。</translation>
    </message>
    <message>
        <source>%1. Nothing here keeps secrets yet; see the settings.</source>
        <translation>%1。此处尚无保存机密的地方；请查看设置。</translation>
    </message>
    <message>
        <source>Before that, start a keychain or choose a file with a passphrase in the settings.</source>
        <translation>请先启动钥匙串，或在设置中选择带密码短语的文件。</translation>
    </message>
    <message>
        <source>No secret stands in a file in plain text. Variables, headers, arguments and addresses that have a secret’s name or form would stand here: of Signalbox’s own list and of other programs’ files, without their values. From here they are moved to where secrets are kept, with a reference left in their place.</source>
        <translation>没有机密以明文存于文件中。名称或形式像机密的变量、标头、参数和地址会列在此处：来自 Signalbox 自己的列表和其他程序的文件，但不显示其值。可从此处将它们移到机密的存放处，并在原处留下引用。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerCards</name>
    <message>
        <source>An address begins with https, or with http on this machine.</source>
        <translation>地址以 https 开头，本机的则可以 http 开头。</translation>
    </message>
    <message>
        <source>This address tells of no servers: it has no server card and no catalog.</source>
        <translation>此地址未提及任何服务器：没有服务器卡片，也没有目录。</translation>
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
        <translation>保存并连接</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>编辑服务器</translation>
    </message>
    <message>
        <source>Clone server</source>
        <translation>克隆服务器</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> 副本</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Show the fault in “%1”</source>
        <translation>显示“%1”中的错误</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>根目录</translation>
    </message>
    <message>
        <source>This was left without being saved.</source>
        <translation>此内容上次离开时未保存。</translation>
    </message>
    <message>
        <source>Go on where you left</source>
        <translation>从上次离开处继续</translation>
    </message>
    <message>
        <source>Puts in what you had typed, but for secrets. Undo takes it out again.</source>
        <translation>填入您先前输入的内容，机密除外。可用“撤销”将其去除。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerFacts</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>modern, %1</source>
        <translation>modern，%1</translation>
    </message>
    <message>
        <source>legacy, %1</source>
        <translation>legacy，%1</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <translation>%1，%2 次失败</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>连接方式</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Variables from</source>
        <translation>变量来源</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerListModel</name>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Disconnecting…</source>
        <translation>正在断开…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>secrets are recorded</source>
        <translation>正在记录机密</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Its secrets are written into the journal in the clear.</source>
        <translation>其机密以明文写入日志。</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>正在等您</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileDelegate</name>
    <message numerus="yes">
        <source>Calls over time, at most %n in one point</source>
        <translation>
            <numerusform>调用走势，单点最多 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTileModel</name>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>没有调用</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerTiles</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServerView</name>
    <message>
        <source>Views of the server</source>
        <translation>服务器的视图</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>%1 – %2 – Signalbox</source>
        <translation>%1 – %2 – Signalbox</translation>
    </message>
    <message>
        <source>Where this view stands</source>
        <translation>此视图的位置</translation>
    </message>
    <message>
        <source>Raw request</source>
        <translation>原始请求</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>&amp;Add server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Paste…</source>
        <translation>粘贴(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what the copied command line, address or JSON means, before it is kept.</source>
        <translation>在保存之前，显示所复制的命令行、地址或 JSON 的含义。</translation>
    </message>
    <message>
        <source>What is managed</source>
        <translation>管理的内容</translation>
    </message>
</context>
<context>
    <name>Signalbox::ServersPane</name>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Filter servers</source>
        <translation>筛选服务器</translation>
    </message>
    <message>
        <source>Servers you add are listed here.</source>
        <translation>您添加的服务器列在此处。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Session</name>
    <message>
        <source>The connection was given up.</source>
        <translation>已放弃连接。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>连接已关闭。</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no request “%2”.</source>
        <translation>协议修订版 %1 没有请求“%2”。</translation>
    </message>
    <message>
        <source>only messages on stdout</source>
        <translation>stdout 上只有消息</translation>
    </message>
    <message>
        <source>a line that is no message</source>
        <translation>不是消息的行</translation>
    </message>
    <message>
        <source>one message</source>
        <translation>一条消息</translation>
    </message>
    <message>
        <source>a batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>no request from a server</source>
        <translation>没有来自服务器的请求</translation>
    </message>
    <message>
        <source>a request this revision has</source>
        <translation>此修订版具有的请求</translation>
    </message>
    <message>
        <source>a notification this revision has</source>
        <translation>此修订版具有的通知</translation>
    </message>
    <message>
        <source>absent or another value</source>
        <translation>没有或为其他值</translation>
    </message>
    <message>
        <source>The answer is not a valid message, so it counts neither as a success nor as a failure of the server&apos;s.</source>
        <translation>该应答不是有效的消息，因此既不计为服务器的成功，也不计为失败。</translation>
    </message>
    <message>
        <source>another JSON value</source>
        <translation>其他 JSON 值</translation>
    </message>
    <message>
        <source>The result is of a kind this request cannot have: %1</source>
        <translation>该结果的种类不适用于此请求：%1</translation>
    </message>
    <message>
        <source>The server asked for input more than %1 times in one call.</source>
        <translation>服务器在一次调用中请求输入超过 %1 次。</translation>
    </message>
    <message>
        <source>the token of an open request</source>
        <translation>未完成请求的令牌</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>more than before</source>
        <translation>比之前更多</translation>
    </message>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
    <message>
        <source>The call took longer than its limit of %1 ms in all.</source>
        <translation>调用超出了 %1 毫秒的总时限。</translation>
    </message>
    <message>
        <source>The server did not answer within %1 ms.</source>
        <translation>服务器未在 %1 毫秒内应答。</translation>
    </message>
    <message>
        <source>What the server did with this call is unknown; look before it is repeated.</source>
        <translation>不知道服务器如何处理了此调用；重复之前请先查看。</translation>
    </message>
    <message>
        <source>This tool cannot be called over HTTP: %1</source>
        <translation>此工具无法通过 HTTP 调用：%1</translation>
    </message>
    <message>
        <source>The server ended the subscription.</source>
        <translation>服务器结束了订阅。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionTableModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Permitted tools</source>
        <translation>允许的工具</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>过期时间</translation>
    </message>
    <message>
        <source>Called in it</source>
        <translation>其中的调用</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>Signalbox::SessionsPanel</name>
    <message>
        <source>&amp;Create</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;opy id</source>
        <translation>复制 ID(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>续期(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;nd</source>
        <translation>结束(&amp;N)</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>No sessions. A session says for whom calls are made, which tools may be called, and until when. A program that names one (signalbox-cli --session) cannot go beyond it.</source>
        <translation>没有会话。会话规定为谁进行调用、可调用哪些工具以及有效到何时。指定了会话的程序（signalbox-cli --session）不能超出其范围。</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>User of the new session</source>
        <translation>新会话的用户</translation>
    </message>
    <message>
        <source>permitted tools, such as files.read_*, github.*</source>
        <translation>允许的工具，例如 files.read_*, github.*</translation>
    </message>
    <message>
        <source>Tools that the new session permits</source>
        <translation>新会话允许的工具</translation>
    </message>
    <message>
        <source>How long a session lasts</source>
        <translation>会话持续时间</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsGroup</name>
    <message>
        <source>Back to the default: %1</source>
        <translation>恢复默认值：%1</translation>
    </message>
    <message>
        <source>Not the default.</source>
        <translation>非默认值。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsImportDialog</name>
    <message>
        <source>&amp;Also take back what the file does not name</source>
        <translation>同时恢复文件中未列出的设置(&amp;A)</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The file cannot be taken: %1 (%2)</source>
        <translation>无法采用该文件：%1（%2）</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) change. Those of now are kept in a file beside them first.</source>
        <translation>
            <numerusform>将更改 %n 项设置。当前设置会先保存到旁边的文件中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as this Signalbox does not know them: %1</source>
        <translation>已略过，因为此 Signalbox 不认识：%1</translation>
    </message>
    <message>
        <source>Left out, as secrets stay where they are: %1</source>
        <translation>已略过，因为机密保留在原处：%1</translation>
    </message>
    <message>
        <source>Messages that the journal is to keep no longer go, and do not come back.</source>
        <translation>日志不再保留的消息会被删除且无法恢复。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The desktop shows them while no window of Signalbox has the focus; alerts always.</source>
        <translation>没有 Signalbox 窗口具有焦点时由桌面显示；告警始终显示。</translation>
    </message>
    <message>
        <source>System tray</source>
        <translation>系统托盘</translation>
    </message>
    <message>
        <source>This desktop has no system tray now: the icon shows itself once there is one.</source>
        <translation>此桌面目前没有系统托盘：有托盘后图标会自动显示。</translation>
    </message>
    <message>
        <source>Requests of servers</source>
        <translation>服务器的请求</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>They count from the next start on. Each server has more of its own: Edit, in its menu.</source>
        <translation>从下次启动起生效。每个服务器另有自己的限制：见其菜单中的“编辑”。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Onl&amp;y what was changed</source>
        <translation>仅已更改的(&amp;Y)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Everything is the default.</source>
        <translation>全部为默认值。</translation>
    </message>
    <message>
        <source>No setting is like that.</source>
        <translation>没有符合的设置。</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Settings (*.json)</source>
        <translation>设置 (*.json)</translation>
    </message>
    <message>
        <source>What is not the default was written to %1. No secret is in it.</source>
        <translation>非默认值的设置已写入 %1。其中不含机密。</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>The settings were taken from the file. Those before are kept in %1.</source>
        <translation>已采用文件中的设置。先前的设置保存在 %1 中。</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>注册表</translation>
    </message>
</context>
<context>
    <name>Signalbox::ShareDialog</name>
    <message>
        <source>Share group</source>
        <translation>共享组</translation>
    </message>
    <message>
        <source>“%1” as a file for others</source>
        <translation>将“%1”作为文件提供给他人</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) were taken out: whoever takes the file is asked for them.</source>
        <translation>
            <numerusform>已去除 %n 个机密：会向文件的使用者询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret was found in it. One with a harmless name and no form of its own cannot be known: look at the file before you give it away.</source>
        <translation>未在其中发现机密。名称普通且没有特定形式的机密无法识别：提供文件之前请先查看。</translation>
    </message>
    <message>
        <source>What is not in the file</source>
        <translation>文件中不包含的内容</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Whoever takes it must set these variables: %1.</source>
        <translation>使用者必须设置这些变量：%1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignIn</name>
    <message>
        <source>The client id was registered with %1, but the server now names %2; it is not sent there.</source>
        <translation>该客户端 ID 在 %1 注册，但服务器现在指定 %2；不会发送到那里。</translation>
    </message>
    <message>
        <source>If that is right, enter the client id for the new authorization server.</source>
        <translation>如果无误，请输入用于新授权服务器的客户端 ID。</translation>
    </message>
    <message>
        <source>The server&apos;s authorization is done by another than before; what the old one gave is dropped.</source>
        <translation>服务器的授权方已更换；原授权方给出的内容已丢弃。</translation>
    </message>
    <message>
        <source>The authorization server takes no DPoP proofs signed with ES256.</source>
        <translation>授权服务器不接受以 ES256 签署的 DPoP 证明。</translation>
    </message>
    <message>
        <source>The server asks for authorization, and nobody is signed in.</source>
        <translation>服务器要求授权，但没有人登录。</translation>
    </message>
    <message>
        <source>Sign in to it first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>The authorization server gave a token of a kind that was not asked for (%1).</source>
        <translation>授权服务器给出的令牌种类并非所请求的（%1）。</translation>
    </message>
    <message>
        <source>The authorization server gave a token that is not bound to our key.</source>
        <translation>授权服务器给出的令牌未绑定到我方密钥。</translation>
    </message>
    <message>
        <source>Signing in was cancelled.</source>
        <translation>登录已取消。</translation>
    </message>
    <message>
        <source>The token is bound to our key, as was asked for.</source>
        <translation>令牌已按要求绑定到我方密钥。</translation>
    </message>
    <message>
        <source>The token is of the kind that was asked for: a bearer token.</source>
        <translation>令牌是所请求的种类：Bearer 令牌。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInQuestion</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Open the browser at %1?</source>
        <translation>在 %1 打开浏览器？</translation>
    </message>
    <message>
        <source>It reads as %1.</source>
        <translation>它读作 %1。</translation>
    </message>
    <message>
        <source>To sign in to “%1” at %2.</source>
        <translation>以登录“%1”，通过 %2。</translation>
    </message>
    <message>
        <source>It asks for: %1</source>
        <translation>它请求：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Open the browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Signalbox::SignInRun</name>
    <message>
        <source>Nobody was signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>The token was not renewed.</source>
        <translation>令牌未续期。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SoundBlock</name>
    <message>
        <source>Play in another program</source>
        <translation>在其他程序中播放</translation>
    </message>
    <message>
        <source>Not known to be a sound</source>
        <translation>未知的声音格式</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s)</source>
        <translation>
            <numerusform>%n 个声道</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>The sound could not be written to a file.</source>
        <translation>无法将声音写入文件。</translation>
    </message>
    <message>
        <source>There is no program that plays it. Save it instead.</source>
        <translation>没有可播放它的程序。请改为保存。</translation>
    </message>
</context>
<context>
    <name>Signalbox::StallsDialog</name>
    <message>
        <source>Moments in which the window was held up</source>
        <translation>窗口被阻塞的时刻</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Held up for</source>
        <translation>阻塞时长</translation>
    </message>
    <message>
        <source>By</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>卡顿</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message numerus="yes">
        <source>The window answers within %1 in 99 of 100 cases; the longest wait was %2. Waits of more than %3 are listed here: %n so far.</source>
        <translation>
            <numerusform>在 99% 的情况下窗口在 %1 内响应；最长等待为 %2。此处列出超过 %3 的等待：目前 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StartProblem</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The working folder %1 does not exist.</source>
        <translation>工作文件夹 %1 不存在。</translation>
    </message>
    <message>
        <source>The working folder %1 is not a folder.</source>
        <translation>工作文件夹 %1 不是文件夹。</translation>
    </message>
    <message>
        <source>The working folder %1 may not be entered.</source>
        <translation>工作文件夹 %1 不允许进入。</translation>
    </message>
    <message>
        <source>Choose another folder, or leave it empty.</source>
        <translation>请选择其他文件夹，或留空。</translation>
    </message>
    <message>
        <source>Argument %1 holds a NUL character, which no program can be given.</source>
        <translation>参数 %1 含有 NUL 字符，无法传给任何程序。</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>请移除该字符。</translation>
    </message>
    <message>
        <source>Argument %1 is %2 bytes long; the system takes at most %3.</source>
        <translation>参数 %1 长 %2 字节；系统最多接受 %3。</translation>
    </message>
    <message>
        <source>Pass long values in a file or over the protocol.</source>
        <translation>请通过文件或协议传递长值。</translation>
    </message>
    <message>
        <source>The arguments are %1 bytes long in all; the system takes at most %2.</source>
        <translation>参数总长 %1 字节；系统最多接受 %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of an environment variable.</source>
        <translation>“%1”不能作为环境变量的名称。</translation>
    </message>
    <message>
        <source>Use letters, digits and underscores.</source>
        <translation>请使用字母、数字和下划线。</translation>
    </message>
    <message>
        <source>The value of the environment variable %1 is too long or holds a NUL character.</source>
        <translation>环境变量 %1 的值太长或含有 NUL 字符。</translation>
    </message>
    <message>
        <source>Shorten the value.</source>
        <translation>请缩短该值。</translation>
    </message>
    <message>
        <source>%1 is an empty file.</source>
        <translation>%1 是空文件。</translation>
    </message>
    <message>
        <source>%1 is neither a program for this system nor a script that names its interpreter.</source>
        <translation>%1 既不是此系统的程序，也不是指明解释器的脚本。</translation>
    </message>
    <message>
        <source>Start a script with a line like #!/usr/bin/env python3, or put its interpreter in front.</source>
        <translation>脚本请以 #!/usr/bin/env python3 之类的行开头，或在前面写上其解释器。</translation>
    </message>
    <message>
        <source>%1 needs the interpreter %2, which does not exist.</source>
        <translation>%1 需要解释器 %2，但它不存在。</translation>
    </message>
    <message>
        <source>Install the interpreter, or correct the first line of the script.</source>
        <translation>请安装该解释器，或更正脚本的第一行。</translation>
    </message>
    <message>
        <source>%1 needs a loader or library folder that does not exist here.</source>
        <translation>%1 需要的加载器或库文件夹在此不存在。</translation>
    </message>
    <message>
        <source>It may have been built for another system.</source>
        <translation>它可能是为其他系统构建的。</translation>
    </message>
    <message>
        <source>The system does not allow %1 to be started.</source>
        <translation>系统不允许启动 %1。</translation>
    </message>
    <message>
        <source>Check its permissions, those of its interpreter, and whether the disk is mounted noexec.</source>
        <translation>请检查其权限、其解释器的权限，以及磁盘是否以 noexec 挂载。</translation>
    </message>
    <message>
        <source>The arguments and environment are too long in all.</source>
        <translation>参数和环境总长过长。</translation>
    </message>
    <message>
        <source>%1 could not be started: %2.</source>
        <translation>无法启动 %1：%2。</translation>
    </message>
    <message>
        <source>The program&apos;s name holds a NUL character.</source>
        <translation>程序名称含有 NUL 字符。</translation>
    </message>
    <message>
        <source>The working folder %1 could not be entered: %2.</source>
        <translation>无法进入工作文件夹 %1：%2。</translation>
    </message>
    <message>
        <source>Close some servers, or raise the limit.</source>
        <translation>请关闭一些服务器，或提高限值。</translation>
    </message>
    <message>
        <source>Signalbox has reached its limit of open files (%1).</source>
        <translation>Signalbox 已达到打开文件数的上限（%1）。</translation>
    </message>
    <message>
        <source>The limit of processes is reached (%1).</source>
        <translation>已达到进程数的上限（%1）。</translation>
    </message>
    <message>
        <source>The system could not start the server&apos;s process: %1.</source>
        <translation>系统无法启动服务器的进程：%1。</translation>
    </message>
</context>
<context>
    <name>Signalbox::StatusLine</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n 个已连接</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changing</source>
        <translation>
            <numerusform>%n 个变化中</numerusform>
        </translation>
    </message>
    <message>
        <source>No servers</source>
        <translation>没有服务器</translation>
    </message>
    <message numerus="yes">
        <source>%n disconnected</source>
        <translation>
            <numerusform>%n 个已断开</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording · %1 messages</source>
        <translation>正在记录 · %1 条消息</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Signalbox %1 is out</source>
        <translation>Signalbox %1 已发布</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n 个在等您</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::StdioTransport</name>
    <message>
        <source>The process that guards the server was killed, and the server with it.</source>
        <translation>守护服务器的进程被终止，服务器也随之终止。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>服务器不读取：%1 字节等待发送给它。</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>它可能已挂起；请重启。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (%2 seen so far).</source>
        <translation>服务器发送的消息超过 %1 字节（目前已见 %2）。</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>如果确需此类消息，请在服务器设置中提高限值。</translation>
    </message>
    <message>
        <source>The server was ended by signal %1 (%2).</source>
        <translation>服务器被信号 %1（%2）终止。</translation>
    </message>
    <message>
        <source>The server ended with exit code %1.</source>
        <translation>服务器已结束，退出码 %1。</translation>
    </message>
    <message>
        <source>The server ended by itself.</source>
        <translation>服务器自行结束。</translation>
    </message>
    <message>
        <source>Its last lines on stderr may say why.</source>
        <translation>其 stderr 的最后几行可能说明了原因。</translation>
    </message>
    <message>
        <source>The server&apos;s process %1 did not end although it was killed.</source>
        <translation>服务器的进程 %1 虽被终止却未结束。</translation>
    </message>
    <message>
        <source>It hangs in the system, often on a network drive.</source>
        <translation>它挂起在系统中，往往是因网络驱动器。</translation>
    </message>
    <message>
        <source>A message of more than %1 bytes cannot be put together: %2.</source>
        <translation>无法组合超过 %1 字节的消息：%2。</translation>
    </message>
    <message>
        <source>Make memory or disk space free, or ask for less at once.</source>
        <translation>请腾出内存或磁盘空间，或减少单次请求的内容。</translation>
    </message>
</context>
<context>
    <name>Signalbox::StreamableHttpTransport</name>
    <message>
        <source>The server does not take what is sent: %1 bytes wait.</source>
        <translation>服务器不接收所发送的内容：%1 字节等待中。</translation>
    </message>
    <message>
        <source>The server gave a session id of %1 bytes.</source>
        <translation>服务器给出了 %1 字节的会话 ID。</translation>
    </message>
    <message>
        <source>The server gave a session id with characters that no session id may have.</source>
        <translation>服务器给出的会话 ID 含有不允许的字符。</translation>
    </message>
    <message>
        <source>A message was not accepted: %1</source>
        <translation>有消息未被接受：%1</translation>
    </message>
    <message>
        <source>The server&apos;s own messages are not heard any more: %1</source>
        <translation>已收不到服务器自己的消息：%1</translation>
    </message>
    <message>
        <source>The server does not know this session any more.</source>
        <translation>服务器已不认识此会话。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionBar</name>
    <message>
        <source>Read when it changes</source>
        <translation>变化时读取</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>取消订阅</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>订阅</translation>
    </message>
    <message>
        <source>Subscribing</source>
        <translation>正在订阅</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>被拒绝：%1</translation>
    </message>
    <message>
        <source>Ended with the connection</source>
        <translation>随连接结束</translation>
    </message>
</context>
<context>
    <name>Signalbox::SubscriptionHub</name>
    <message>
        <source>Another subscription takes its place.</source>
        <translation>另一订阅取代了它。</translation>
    </message>
    <message>
        <source>This server does not tell of changes to its resources.</source>
        <translation>此服务器不通知其资源的更改。</translation>
    </message>
</context>
<context>
    <name>Signalbox::SuggestionPopup</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Signalbox::SwitchQuestion</name>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Stopped, for they are off in it: %1.</source>
        <translation>将停止，因为其中未启用：%1。</translation>
    </message>
    <message>
        <source>Restarted, for they get other values: %1.</source>
        <translation>将重启，因为会获得其他值：%1。</translation>
    </message>
    <message>
        <source>Calls that are under way at these servers end as lost.</source>
        <translation>这些服务器上正在进行的调用将以丢失告终。</translation>
    </message>
    <message numerus="yes">
        <source>Co&amp;nnect the other servers that are on (%n)</source>
        <translation>
            <numerusform>连接其他已启用的服务器（%n 个）(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Switch and stop</source>
        <translation>切换并停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch and restart</source>
        <translation>切换并重启(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Switch, stop and restart</source>
        <translation>切换、停止并重启(&amp;S)</translation>
    </message>
    <message>
        <source>Switch &amp;only</source>
        <translation>仅切换(&amp;O)</translation>
    </message>
    <message>
        <source>Servers that run go on as they are, until you restart them.</source>
        <translation>正在运行的服务器保持不变，直到您重启它们。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskAgent</name>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>服务器对 tasks/get 的应答不是任务。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskLine</name>
    <message>
        <source>How long the server keeps the task</source>
        <translation>服务器保留任务的时间</translation>
    </message>
    <message>
        <source>as the server likes</source>
        <translation>由服务器决定</translation>
    </message>
    <message>
        <source>The time to live that is asked for. The server may keep the task for another time.</source>
        <translation>所请求的存活时间。服务器保留任务的时间可能与此不同。</translation>
    </message>
    <message>
        <source>Runs as a task, kept for</source>
        <translation>作为任务运行，保留时间</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListOperation</name>
    <message>
        <source>The list was stopped after %1 pages; the server has more.</source>
        <translation>列表在 %1 页后停止；服务器还有更多。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskListing</name>
    <message>
        <source>The server has more tasks than are listed here.</source>
        <translation>服务器的任务多于此处所列。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskOperation</name>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>协议修订版 %1 没有任务。</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>工具应答为错误。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TaskTableModel</name>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>being cancelled</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>working</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>waiting for you</source>
        <translation>等待您处理</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>next at %1</source>
        <translation>下次在 %1</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>Signalbox::TasksPane</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Poll now</source>
        <translation>立即轮询(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel task</source>
        <translation>取消任务(&amp;C)</translation>
    </message>
    <message>
        <source>Show in &amp;journal</source>
        <translation>在日志中显示(&amp;J)</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>No tasks. A call that the server goes on with after it has answered appears here.</source>
        <translation>没有任务。服务器应答之后仍继续进行的调用显示在此处。</translation>
    </message>
    <message>
        <source>The server&apos;s list of tasks: %1</source>
        <translation>服务器的任务列表：%1</translation>
    </message>
    <message>
        <source>Tasks of calls made here, and all others that the server lists.</source>
        <translation>此处所作调用的任务，以及服务器列出的所有其他任务。</translation>
    </message>
    <message>
        <source>Tasks of calls made here. This server does not list others.</source>
        <translation>此处所作调用的任务。此服务器不列出其他任务。</translation>
    </message>
    <message>
        <source>Choose a task.</source>
        <translation>请选择任务。</translation>
    </message>
    <message>
        <source>Its result has not been fetched.</source>
        <translation>尚未取回其结果。</translation>
    </message>
    <message>
        <source>Its result appears here when it is done.</source>
        <translation>完成后其结果显示在此处。</translation>
    </message>
    <message>
        <source>The server waits for an answer. Give it, and the question comes here.</source>
        <translation>服务器正在等待回答。选择提供输入，询问便会显示在此处。</translation>
    </message>
    <message>
        <source>Give &amp;input</source>
        <translation>提供输入(&amp;I)</translation>
    </message>
    <message>
        <source>Get resu&amp;lt</source>
        <translation>获取结果(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>跟踪(&amp;F)</translation>
    </message>
    <message>
        <source>Its result is no longer kept here. The journal has it.</source>
        <translation>其结果已不再保留在此处，但日志中仍有。</translation>
    </message>
    <message>
        <source>The task did not bring a result.</source>
        <translation>任务没有产生结果。</translation>
    </message>
    <message>
        <source>&amp;Answer…</source>
        <translation>回答(&amp;A)…</translation>
    </message>
    <message>
        <source>Shows what this server asks, in the queue of requests</source>
        <translation>在请求队列中显示此服务器的询问</translation>
    </message>
    <message>
        <source>The server waits for an answer to its question. “Answer…” shows it.</source>
        <translation>服务器正在等待对其询问的回答。“回答…”会显示该询问。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamGroup</name>
    <message>
        <source>&amp;Send calls to the team&apos;s database</source>
        <translation>将调用发送到团队数据库(&amp;S)</translation>
    </message>
    <message>
        <source>For&amp;get</source>
        <translation>忘记(&amp;G)</translation>
    </message>
    <message>
        <source>Tr&amp;y the connection</source>
        <translation>测试连接(&amp;Y)</translation>
    </message>
    <message>
        <source>PostgreSQL, with sslmode and sslrootcert behind a question mark, without a password.</source>
        <translation>PostgreSQL，sslmode 和 sslrootcert 写在问号之后，不含密码。</translation>
    </message>
    <message>
        <source>kept in the keychain; else ~/.pgpass</source>
        <translation>保存在钥匙串中；否则用 ~/.pgpass</translation>
    </message>
    <message>
        <source>Forget the password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>Removes the password from the keychain.</source>
        <translation>从钥匙串中移除密码。</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>服务器名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>数据库(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Of each call: server, method, tool, caller, time, duration, how it ended, and its bytes. Never arguments, results or error texts.</source>
        <translation>每次调用的：服务器、方法、工具、调用方、时间、时长、结束方式及字节。绝不含参数、结果或错误文本。</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Calls are sent from now on.</source>
        <translation>从现在起发送调用。</translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>不发送任何内容。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Last sent at %1.</source>
        <translation>上次发送于 %1。</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等待的内容。</translation>
    </message>
    <message>
        <source>Calls that wait: %1.</source>
        <translation>等待的调用：%1。</translation>
    </message>
    <message>
        <source>&amp;Member of the team</source>
        <translation>团队成员(&amp;M)</translation>
    </message>
    <message>
        <source>Servers left &amp;out</source>
        <translation>排除的服务器(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TeamKeeper</name>
    <message>
        <source>The database took the connection; its tables are there.</source>
        <translation>数据库已接受连接；其表均已存在。</translation>
    </message>
    <message>
        <source>The database took the connection, but calls may only be read there.</source>
        <translation>数据库已接受连接，但只能读取其中的调用。</translation>
    </message>
    <message>
        <source>Nothing is recorded, so there are no calls for the team&apos;s database.</source>
        <translation>未作记录，因此没有可供团队数据库的调用。</translation>
    </message>
    <message>
        <source>There is no keychain for the password.</source>
        <translation>没有可存放密码的钥匙串。</translation>
    </message>
    <message>
        <source>Put it into ~/.pgpass instead.</source>
        <translation>请改为放入 ~/.pgpass。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryGroup</name>
    <message>
        <source>&amp;Report calls to an OpenTelemetry collector</source>
        <translation>向 OpenTelemetry 收集器报告调用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>忘记(&amp;F)</translation>
    </message>
    <message>
        <source>Send a &amp;test</source>
        <translation>发送测试(&amp;T)</translation>
    </message>
    <message>
        <source>name=value, kept in the keychain</source>
        <translation>name=value，保存在钥匙串中</translation>
    </message>
    <message>
        <source>Forget the header fields</source>
        <translation>忘记标头</translation>
    </message>
    <message>
        <source>Removes the header fields from the keychain.</source>
        <translation>从钥匙串中移除标头。</translation>
    </message>
    <message>
        <source>names of servers, with commas between them</source>
        <translation>服务器名称，以逗号分隔</translation>
    </message>
    <message>
        <source>Collector &amp;address</source>
        <translation>收集器地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>标头(&amp;H)</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Calls are reported from now on.</source>
        <translation>从现在起报告调用。</translation>
    </message>
    <message>
        <source>Nothing is reported.</source>
        <translation>不报告任何内容。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>%1 sent, %2 dropped, %3 waiting.</source>
        <translation>已发送 %1，已丢弃 %2，等待 %3。</translation>
    </message>
    <message>
        <source>Servers &amp;without reports</source>
        <translation>不报告的服务器(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Signalbox::TelemetryKeeper</name>
    <message>
        <source>There is no keychain for the collector&apos;s header fields.</source>
        <translation>没有可存放收集器标头的钥匙串。</translation>
    </message>
    <message>
        <source>Set OTEL_EXPORTER_OTLP_HEADERS instead.</source>
        <translation>请改为设置 OTEL_EXPORTER_OTLP_HEADERS。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TemplateForm</name>
    <message numerus="yes">
        <source>There are more than %n variables; the others have no value.</source>
        <translation>
            <numerusform>变量超过 %n 个；其余没有值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several values with commas between them; name=value makes pairs.</source>
        <translation>多个值以逗号分隔；name=value 构成键值对。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TerminalBroker</name>
    <message>
        <source>The server does not wait for this answer any more.</source>
        <translation>服务器已不再等待此回答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TextBlock</name>
    <message>
        <source>Ways to see the text</source>
        <translation>文本的查看方式</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenKeeper</name>
    <message>
        <source>Another Signalbox has renewed the token already.</source>
        <translation>另一个 Signalbox 已经续期了令牌。</translation>
    </message>
    <message>
        <source>The token is renewed.</source>
        <translation>令牌正在续期。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TokenRevoker</name>
    <message>
        <source>These tokens are being revoked already.</source>
        <translation>正在撤销这些令牌。</translation>
    </message>
    <message>
        <source>Nobody is signed in: there is no token to revoke.</source>
        <translation>没有人登录：没有可撤销的令牌。</translation>
    </message>
    <message>
        <source>The authorization server names no address to revoke tokens at: they are only forgotten here.</source>
        <translation>授权服务器未提供撤销令牌的地址：令牌仅在此处忘记。</translation>
    </message>
    <message>
        <source>The client that the tokens were given to is not known here any more, and no other may revoke them.</source>
        <translation>此处已不再知道获得令牌的客户端，其他客户端不能撤销这些令牌。</translation>
    </message>
    <message>
        <source>Forget them, or end them at the authorization server.</source>
        <translation>请忘记它们，或在授权服务器处终止它们。</translation>
    </message>
    <message>
        <source>The refresh token is revoked.</source>
        <translation>刷新令牌已撤销。</translation>
    </message>
    <message>
        <source>The access token is revoked.</source>
        <translation>访问令牌已撤销。</translation>
    </message>
    <message>
        <source>The refresh token is revoked, the access token is not.</source>
        <translation>刷新令牌已撤销，访问令牌未撤销。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolBooks</name>
    <message>
        <source>The connection ended first.</source>
        <translation>连接已先行结束。</translation>
    </message>
    <message>
        <source>The server is not connected.</source>
        <translation>服务器未连接。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolChoice</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>工具名称</translation>
    </message>
    <message>
        <source>name of a tool</source>
        <translation>工具名称</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolDescription</name>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresDelegate</name>
    <message numerus="yes">
        <source>At most %n call(s) in one point</source>
        <translation>
            <numerusform>单点最多 %n 次调用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresModel</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Failure rate</source>
        <translation>失败率</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Calls over time</source>
        <translation>调用走势</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2: %n call(s), %3 failed, p50 %4, p95 %5, p99 %6</source>
        <translation>
            <numerusform>%2 的 %1：%n 次调用，%3 次失败，p50 %4，p95 %5，p99 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolFiguresTable</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListModel</name>
    <message>
        <source>finding</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>The badges are the server&apos;s own claims.</source>
        <translation>这些标记是服务器自己的声明。</translation>
    </message>
    <message>
        <source>Holds invisible characters.</source>
        <translation>含有不可见字符。</translation>
    </message>
    <message>
        <source>portability</source>
        <translation>兼容性</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s)</source>
        <translation>
            <numerusform>分组 %1，%n 个工具</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Group %1, %n tool(s), folded</source>
        <translation>
            <numerusform>分组 %1，%n 个工具，已折叠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolListPane</name>
    <message>
        <source>Filter tools</source>
        <translation>筛选工具</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>No tool matches “%1”. %2 hidden.</source>
        <translation>没有工具符合“%1”。已隐藏 %2 个。</translation>
    </message>
    <message>
        <source>Could not read the tools.</source>
        <translation>无法读取工具。</translation>
    </message>
    <message>
        <source>This server offers no tools.</source>
        <translation>此服务器不提供工具。</translation>
    </message>
    <message>
        <source>Waiting for tools/list</source>
        <translation>正在等待 tools/list</translation>
    </message>
    <message>
        <source>Connect the server to see its tools.</source>
        <translation>连接服务器以查看其工具。</translation>
    </message>
    <message>
        <source>What the list shows</source>
        <translation>列表显示的内容</translation>
    </message>
    <message>
        <source>Group by prefix</source>
        <translation>按前缀分组</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Make it a favourite</source>
        <translation>加入收藏</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Show the tools of all servers</source>
        <translation>显示所有服务器的工具</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolOperation</name>
    <message>
        <source>With revision %1 the server alone decides what becomes a task.</source>
        <translation>在修订版 %1 中，只有服务器能决定什么成为任务。</translation>
    </message>
    <message>
        <source>Protocol revision %1 has no tasks.</source>
        <translation>协议修订版 %1 没有任务。</translation>
    </message>
    <message>
        <source>The call became the task “%1”.</source>
        <translation>调用已变为任务“%1”。</translation>
    </message>
    <message>
        <source>The tool answered with an error.</source>
        <translation>工具应答为错误。</translation>
    </message>
    <message>
        <source>The result was not checked: the tool is not in the server&apos;s list.</source>
        <translation>未检查结果：该工具不在服务器的列表中。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsPane</name>
    <message>
        <source>Copied: %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>More than %1: this is kept until Signalbox ends, not longer.</source>
        <translation>超过 %1：只保留到 Signalbox 退出为止。</translation>
    </message>
</context>
<context>
    <name>Signalbox::ToolsRunner</name>
    <message>
        <source>There is no server to ask.</source>
        <translation>没有可询问的服务器。</translation>
    </message>
    <message>
        <source>Somebody else was signed in while its tools were listed.</source>
        <translation>列出其工具时登录者已变为他人。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TrackedTask</name>
    <message>
        <source>The server kept this task for %1 ms only; it has expired.</source>
        <translation>服务器只保留此任务 %1 毫秒；它已过期。</translation>
    </message>
    <message>
        <source>The server&apos;s answer to tasks/get is no task.</source>
        <translation>服务器对 tasks/get 的应答不是任务。</translation>
    </message>
    <message>
        <source>The connection ended before the task “%1” did.</source>
        <translation>连接在任务“%1”之前结束。</translation>
    </message>
    <message>
        <source>The task was cancelled.</source>
        <translation>任务已取消。</translation>
    </message>
    <message>
        <source>The server was asked to cancel the task; whether it did is not known.</source>
        <translation>已请求服务器取消任务；不知道是否已取消。</translation>
    </message>
</context>
<context>
    <name>Signalbox::Traffic</name>
    <message>
        <source>The server&apos;s answer was no answer to this request.</source>
        <translation>服务器的应答不是对此请求的应答。</translation>
    </message>
    <message>
        <source>The server ended its answer without a message in it.</source>
        <translation>服务器结束了应答，其中没有消息。</translation>
    </message>
</context>
<context>
    <name>Signalbox::TransferStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>Signalbox::Tray</name>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>disconnecting</source>
        <translation>正在断开</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) wait</source>
        <translation>
            <numerusform>%n 个请求正在等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) failed</source>
        <translation>
            <numerusform>%n 个服务器失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) connected</source>
        <translation>
            <numerusform>%n 个服务器已连接</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show Signalbox</source>
        <translation>显示 Signalbox(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n more server(s)</source>
        <translation>
            <numerusform>还有 %n 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>正在等您</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) wait for you</source>
        <translation>
            <numerusform>%n 个服务器在等您</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::TreePane</name>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Copy path (JSON Pointer)</source>
        <translation>复制路径（JSON Pointer）</translation>
    </message>
    <message>
        <source>Copy path (JSONPath)</source>
        <translation>复制路径（JSONPath）</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>全部折叠</translation>
    </message>
</context>
<context>
    <name>Signalbox::UpdateHistory</name>
    <message>
        <source>Read: the same as before</source>
        <translation>已读取：与之前相同</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Changed, %1 times</source>
        <translation>已更改，%1 次</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>No longer subscribed</source>
        <translation>不再订阅</translation>
    </message>
    <message>
        <source>The subscription was refused</source>
        <translation>订阅被拒绝</translation>
    </message>
    <message>
        <source>The stream was lost for a while: changes may have been missed</source>
        <translation>流曾一度丢失：可能错过了更改</translation>
    </message>
    <message>
        <source>The connection ended, and the subscription with it</source>
        <translation>连接结束，订阅也随之结束</translation>
    </message>
    <message>
        <source>%1, not kept</source>
        <translation>%1，未保留</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
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
        <translation>立即检查(&amp;N)</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>No newer version is listed. This is %1.</source>
        <translation>列表中没有更新的版本。当前为 %1。</translation>
    </message>
    <message>
        <source>Signalbox %1 is out; this is %2. Get it where you got this one.</source>
        <translation>Signalbox %1 已发布；当前为 %2。请从原来的来源获取。</translation>
    </message>
    <message>
        <source>Signalbox %1 of %2 is out; this is %3. Get it where you got this one.</source>
        <translation>Signalbox %1（%2）已发布；当前为 %3。请从原来的来源获取。</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeModel</name>
    <message numerus="yes">
        <source>%1 of %2 checks in %n day(s) were answered</source>
        <translation>
            <numerusform>%n 天内 %2 次检查中有 %1 次得到应答</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 已应答</translation>
    </message>
    <message>
        <source>%1: not checked</source>
        <translation>%1：未检查</translation>
    </message>
    <message>
        <source>%1: %2 of %3 checks failed</source>
        <translation>%1：%3 次检查中有 %2 次失败</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
</context>
<context>
    <name>Signalbox::UptimeStrip</name>
    <message numerus="yes">
        <source>Uptime over %n day(s)</source>
        <translation>
            <numerusform>%n 天内的可用性</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signalbox::ValueFields</name>
    <message>
        <source>Goes into %1.</source>
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>It was given before.</source>
        <translation>先前已提供。</translation>
    </message>
    <message>
        <source>If you leave it empty: %1</source>
        <translation>如果留空：%1</translation>
    </message>
    <message>
        <source>Kept where your secrets are kept.</source>
        <translation>保存在您的机密的存放处。</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
    <message>
        <source>May be given what is in this file</source>
        <translation>可获得此文件中的内容</translation>
    </message>
    <message>
        <source>May be given the variable of this name</source>
        <translation>可获得此名称的变量</translation>
    </message>
    <message>
        <source>May be given the variable of this name, which is not set now</source>
        <translation>可获得此名称的变量（目前未设置）</translation>
    </message>
    <message>
        <source>or a value of its own</source>
        <translation>或单独的值</translation>
    </message>
    <message>
        <source>It is needed before the server can be started.</source>
        <translation>启动服务器前需要提供。</translation>
    </message>
    <message>
        <source>May be given this variable of your profiles</source>
        <translation>可获得您配置方案中的此变量</translation>
    </message>
    <message>
        <source>There is one already; leave the field empty to use it.</source>
        <translation>已有一个；将字段留空即可使用它。</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableDialog</name>
    <message>
        <source>New variable</source>
        <translation>新建变量</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>变量</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>位于：%1</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableFields</name>
    <message>
        <source>It is a &amp;secret: kept where secrets are kept, not in the file</source>
        <translation>这是机密：保存在机密的存放处，而不放在文件中(&amp;S)</translation>
    </message>
    <message>
        <source>kept; type another to replace it</source>
        <translation>已保存；输入新值可替换</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Entries of servers refer to it as ${var:NAME}.</source>
        <translation>服务器条目以 ${var:NAME} 引用它。</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>描述(&amp;D)</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要名称。</translation>
    </message>
    <message>
        <source>There is one of this name here.</source>
        <translation>此处已有同名变量。</translation>
    </message>
    <message>
        <source>Letters of a to z, digits, “_”, “-” and “.”, not beginning with a digit.</source>
        <translation>字母 a 到 z、数字、“_”、“-”和“.”，且不以数字开头。</translation>
    </message>
    <message>
        <source>A secret has a value.</source>
        <translation>机密必须有值。</translation>
    </message>
</context>
<context>
    <name>Signalbox::VariableRows</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>%1 (now: that of %2)</source>
        <translation>%1（当前采用%2的值）</translation>
    </message>
</context>
<context>
    <name>Signalbox::VerdictTableModel</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>A call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>may go</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>is asked for</source>
        <translation>需询问</translation>
    </message>
    <message>
        <source>is denied</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>its definition changed</source>
        <translation>其定义已更改</translation>
    </message>
    <message>
        <source>other arguments or more calls may be judged in another way</source>
        <translation>其他参数或更多调用的判定可能不同</translation>
    </message>
</context>
<context>
    <name>Signalbox::VersionRows</name>
    <message numerus="yes">
        <source>As it was first found, with %n servers.</source>
        <translation>
            <numerusform>首次发现时的状态，有 %n 个服务器。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing about servers changed.</source>
        <translation>服务器没有更改。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>更改者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1, as it is now</source>
        <translation>%1，当前状态</translation>
    </message>
    <message>
        <source>Signalbox</source>
        <translation>Signalbox</translation>
    </message>
    <message>
        <source>Another program or a person</source>
        <translation>另一程序或人员</translation>
    </message>
</context>
<context>
    <name>Signalbox::WatchOperation</name>
    <message>
        <source>Protocol revision %1 has no request “subscriptions/listen”.</source>
        <translation>协议修订版 %1 没有请求“subscriptions/listen”。</translation>
    </message>
    <message>
        <source>There resources/subscribe does it for one resource.</source>
        <translation>在该修订版中，resources/subscribe 可用于单个资源。</translation>
    </message>
    <message>
        <source>The server tells of no changed lists.</source>
        <translation>服务器不通知列表的更改。</translation>
    </message>
    <message>
        <source>Name a resource with --uri.</source>
        <translation>请用 --uri 指定资源。</translation>
    </message>
    <message>
        <source>The connection ended.</source>
        <translation>连接已结束。</translation>
    </message>
    <message>
        <source>The server refused to tell of changed lists: %1</source>
        <translation>服务器拒绝通知列表的更改：%1</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketHandshake</name>
    <message>
        <source>This is no ws or wss address.</source>
        <translation>这不是 ws 或 wss 地址。</translation>
    </message>
    <message>
        <source>The address of a WebSocket must not hold a &quot;#&quot;.</source>
        <translation>WebSocket 的地址不得包含“#”。</translation>
    </message>
    <message>
        <source>Check that the address is that of a WebSocket server.</source>
        <translation>请检查该地址是否为 WebSocket 服务器的地址。</translation>
    </message>
    <message>
        <source>The server switched to another protocol than WebSocket.</source>
        <translation>服务器切换到了 WebSocket 以外的协议。</translation>
    </message>
    <message>
        <source>The server&apos;s answer does not prove that it read the request: its Sec-WebSocket-Accept is wrong.</source>
        <translation>服务器的应答不能证明它读取了请求：其 Sec-WebSocket-Accept 有误。</translation>
    </message>
    <message>
        <source>The server uses a WebSocket extension that nobody asked for: %1.</source>
        <translation>服务器使用了未请求的 WebSocket 扩展：%1。</translation>
    </message>
    <message>
        <source>The server chose the subprotocol &quot;%1&quot;, which was not offered.</source>
        <translation>服务器选择了未提供的子协议“%1”。</translation>
    </message>
    <message>
        <source>The server wants credentials (HTTP status 401).</source>
        <translation>服务器要求凭据（HTTP 状态 401）。</translation>
    </message>
    <message>
        <source>The server refuses these credentials (HTTP status 403).</source>
        <translation>服务器拒绝这些凭据（HTTP 状态 403）。</translation>
    </message>
    <message>
        <source>Check the headers in the server&apos;s settings.</source>
        <translation>请检查服务器设置中的标头。</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1.</source>
        <translation>服务器未打开 WebSocket：HTTP 状态 %1。</translation>
    </message>
    <message>
        <source>The server did not open a WebSocket: HTTP status %1, &quot;%2&quot;.</source>
        <translation>服务器未打开 WebSocket：HTTP 状态 %1，“%2”。</translation>
    </message>
</context>
<context>
    <name>Signalbox::WebSocketTransport</name>
    <message>
        <source>The server agreed on no subprotocol; &quot;mcp&quot; was asked for.</source>
        <translation>服务器未同意任何子协议；请求的是“mcp”。</translation>
    </message>
    <message>
        <source>The server sends binary messages; they are ignored.</source>
        <translation>服务器发送二进制消息；已忽略。</translation>
    </message>
    <message>
        <source>The server does not read: %1 bytes wait to be sent to it.</source>
        <translation>服务器不读取：%1 字节等待发送给它。</translation>
    </message>
    <message>
        <source>It may hang; restart it.</source>
        <translation>它可能已挂起；请重启。</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1).</source>
        <translation>服务器关闭了连接（关闭代码 %1）。</translation>
    </message>
    <message>
        <source>The server closed the connection (close code %1): &quot;%2&quot;.</source>
        <translation>服务器关闭了连接（关闭代码 %1）：“%2”。</translation>
    </message>
    <message>
        <source>The server sent a message of more than %1 bytes (close code %2).</source>
        <translation>服务器发送的消息超过 %1 字节（关闭代码 %2）。</translation>
    </message>
    <message>
        <source>If such messages are meant, raise the limit in the server&apos;s settings.</source>
        <translation>如果确需此类消息，请在服务器设置中提高限值。</translation>
    </message>
    <message>
        <source>The server broke the rules of WebSocket: it sent %1 (close code %2).</source>
        <translation>服务器违反了 WebSocket 规则：它发送了%1（关闭代码 %2）。</translation>
    </message>
    <message>
        <source>This is a fault of the server or of a proxy before it.</source>
        <translation>这是服务器或其前置代理的错误。</translation>
    </message>
    <message>
        <source>The connection to the server was lost (close code %1).</source>
        <translation>与服务器的连接已丢失（关闭代码 %1）。</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 seconds, not even an answer to a ping.</source>
        <translation>服务器在 %1 秒内未发送任何内容，连 ping 也未应答。</translation>
    </message>
</context>
<context>
    <name>Signalbox::WelcomePage</name>
    <message>
        <source>Review</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>Connect one, then call its tools and watch its traffic.</source>
        <translation>连接一个，然后调用其工具并观察其流量。</translation>
    </message>
    <message>
        <source>Try it with a sample server</source>
        <translation>用示例服务器试试</translation>
    </message>
    <message>
        <source>Paste or drop anything</source>
        <translation>粘贴或拖入任意内容</translation>
    </message>
    <message>
        <source>A command line, or JSON from any program. You see what it means before it is kept.</source>
        <translation>命令行，或来自任何程序的 JSON。保存之前可看到其含义。</translation>
    </message>
    <message>
        <source>Command line or JSON</source>
        <translation>命令行或 JSON</translation>
    </message>
    <message>
        <source>Fill in a form…</source>
        <translation>填写表单…</translation>
    </message>
    <message>
        <source>fill in a form</source>
        <translation>填写表单</translation>
    </message>
    <message>
        <source>add what you copied</source>
        <translation>添加您复制的内容</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>They come with Signalbox, run on this machine and need no account.</source>
        <translation>它们随 Signalbox 提供，在本机运行，无需账户。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Keeps settings and the server list in this folder.</source>
        <translation>将设置和服务器列表保存在此文件夹。</translation>
    </message>
    <message>
        <source>Manages, tests and watches MCP servers.</source>
        <translation>管理、测试和监视 MCP 服务器。</translation>
    </message>
    <message>
        <source>Signalbox ends: the system has no more memory for it.</source>
        <translation>Signalbox 即将退出：系统没有更多内存可用。</translation>
    </message>
    <message>
        <source>Appends each moment in which the window is held up to this file, as JSON.</source>
        <translation>将窗口被阻塞的每个时刻以 JSON 追加到此文件。</translation>
    </message>
    <message>
        <source>Prints “painted” after the first full frame, and “ready” when the servers are known.</source>
        <translation>在第一个完整的帧之后输出“painted”，服务器列表就绪后输出“ready”。</translation>
    </message>
    <message>
        <source>Keeps everything in this folder: settings, the server list, the journal, what was typed.</source>
        <translation>一切都放在此文件夹中：设置、服务器列表、日志、键入的内容。</translation>
    </message>
    <message>
        <source>Keeps everything in the folder signalbox-data beside the program. A file named portable beside it means the same.</source>
        <translation>一切都放在程序旁的 signalbox-data 文件夹中。程序旁有名为 portable 的文件时也是如此。</translation>
    </message>
    <message>
        <source>What to open: session files (.signalbox), bundles (.mcpb), files that name servers, and links. Nothing in them is started before you say so. If Signalbox runs already with the same folders, it opens them.</source>
        <translation>要打开的内容：会话文件（.signalbox）、捆绑包（.mcpb）、指明服务器的文件，以及链接。未经您确认不会启动其中的任何内容。如果 Signalbox 已用相同的文件夹运行，则由它打开。</translation>
    </message>
</context>
<context>
    <name>StaticAuthorizer</name>
    <message>
        <source>The credentials for %1 are not sent to %2.</source>
        <translation>%1 的凭据不会发送到 %2。</translation>
    </message>
    <message>
        <source>The credentials have characters that cannot be sent.</source>
        <translation>凭据含有无法发送的字符。</translation>
    </message>
    <message>
        <source>The server asks for authorization.</source>
        <translation>服务器要求授权。</translation>
    </message>
    <message>
        <source>The server refuses these credentials.</source>
        <translation>服务器拒绝这些凭据。</translation>
    </message>
    <message>
        <source>The server does not allow this.</source>
        <translation>服务器不允许此操作。</translation>
    </message>
    <message>
        <source>Look at the credentials in the server&apos;s settings.</source>
        <translation>请检查服务器设置中的凭据。</translation>
    </message>
    <message>
        <source>Choose in the server&apos;s settings how to sign in.</source>
        <translation>请在服务器设置中选择登录方式。</translation>
    </message>
    <message>
        <source>It asks for: %1.</source>
        <translation>它请求：%1。</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>That is no address of a PostgreSQL database.</source>
        <translation>这不是 PostgreSQL 数据库的地址。</translation>
    </message>
    <message>
        <source>Write it like postgresql://name@host/database?sslmode=verify-full.</source>
        <translation>请写作 postgresql://name@host/database?sslmode=verify-full 的形式。</translation>
    </message>
    <message>
        <source>A password does not belong into the address.</source>
        <translation>密码不应放在地址中。</translation>
    </message>
    <message>
        <source>Put it into the keychain (Settings, Team) or into ~/.pgpass.</source>
        <translation>请将其放入钥匙串（设置，团队）或 ~/.pgpass。</translation>
    </message>
    <message>
        <source>The parameter “%1” of the address has a semicolon in its value.</source>
        <translation>地址参数“%1”的值中含有分号。</translation>
    </message>
    <message>
        <source>The address has the parameter “%1”, which is not known.</source>
        <translation>地址中有未知的参数“%1”。</translation>
    </message>
    <message>
        <source>The team&apos;s database was not reached: %1</source>
        <translation>无法连接团队数据库：%1</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and the password.</source>
        <translation>请检查用户名和密码。</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address.</source>
        <translation>请检查地址中的 sslmode 和 sslrootcert。</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>未安装 Qt 的 PostgreSQL 驱动程序。</translation>
    </message>
    <message>
        <source>Debian has it in the package libqt6sql6-psql.</source>
        <translation>Debian 中它位于软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: %1</source>
        <translation>团队数据库拒绝：%1</translation>
    </message>
    <message>
        <source>The team&apos;s database gives %1 no right to that: %2</source>
        <translation>团队数据库未授予 %1 该权限：%2</translation>
    </message>
    <message>
        <source>Whoever keeps the database can grant it.</source>
        <translation>数据库的管理者可以授予。</translation>
    </message>
    <message>
        <source>The team&apos;s database took too long.</source>
        <translation>团队数据库耗时过长。</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost: %1</source>
        <translation>与团队数据库的连接已丢失：%1</translation>
    </message>
    <message>
        <source>The team&apos;s database is from a newer Signalbox (version %1; this one understands %2).</source>
        <translation>团队数据库来自更新版本的 Signalbox（版本 %1；此程序支持 %2）。</translation>
    </message>
    <message>
        <source>Update Signalbox.</source>
        <translation>请更新 Signalbox。</translation>
    </message>
    <message>
        <source>The team&apos;s database has no tables yet, and %1 may not make them.</source>
        <translation>团队数据库尚无表，而 %1 无权创建。</translation>
    </message>
    <message>
        <source>The team&apos;s database is from an older Signalbox, and %1 may not upgrade it.</source>
        <translation>团队数据库来自较旧的 Signalbox，而 %1 无权升级。</translation>
    </message>
    <message>
        <source>Let somebody connect once who may, or ask for the right CREATE.</source>
        <translation>请让有权限的人连接一次，或申请 CREATE 权限。</translation>
    </message>
    <message>
        <source>The journal&apos;s folder cannot be written.</source>
        <translation>无法写入日志的文件夹。</translation>
    </message>
    <message>
        <source>The settings of the team&apos;s database cannot be written.</source>
        <translation>无法写入团队数据库的设置。</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>团队数据库没有应答。</translation>
    </message>
    <message>
        <source>The address names more than one server.</source>
        <translation>地址指定了多个服务器。</translation>
    </message>
    <message>
        <source>Give one.</source>
        <translation>请只指定一个。</translation>
    </message>
</context>
<context>
    <name>Telemetry</name>
    <message>
        <source>The collector&apos;s header fields cannot be read.</source>
        <translation>无法读取收集器的标头。</translation>
    </message>
    <message>
        <source>Write them as name=value, with commas between them.</source>
        <translation>请写作 name=value，以逗号分隔。</translation>
    </message>
    <message>
        <source>“%1” is no address of a collector.</source>
        <translation>“%1”不是收集器地址。</translation>
    </message>
    <message>
        <source>Write it like http://localhost:4318; secrets go into the keychain or the environment.</source>
        <translation>请写作 http://localhost:4318 的形式；机密应放在钥匙串或环境中。</translation>
    </message>
    <message>
        <source>The settings of telemetry cannot be written.</source>
        <translation>无法写入遥测的设置。</translation>
    </message>
</context>
<context>
    <name>TextFind</name>
    <message>
        <source>in the first %1</source>
        <translation>在前 %1 中</translation>
    </message>
    <message>
        <source>behind the first %1</source>
        <translation>在前 %1 之后</translation>
    </message>
</context>
<context>
    <name>ToolBadges</name>
    <message>
        <source>read</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>repeatable</source>
        <translation>可重复</translation>
    </message>
    <message>
        <source>writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>destroys</source>
        <translation>破坏</translation>
    </message>
    <message>
        <source>open world</source>
        <translation>开放世界</translation>
    </message>
</context>
<context>
    <name>ToolHeaders</name>
    <message>
        <source>An x-mcp-header must be text, not %1.</source>
        <translation>x-mcp-header 必须是文本，而不是%1。</translation>
    </message>
    <message>
        <source>An x-mcp-header is empty.</source>
        <translation>x-mcp-header 为空。</translation>
    </message>
    <message>
        <source>An x-mcp-header has control characters.</source>
        <translation>x-mcp-header 含有控制字符。</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” cannot be a header&apos;s name.</source>
        <translation>x-mcp-header“%1”不能作为标头名称。</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands under “%2”, not on a property of the arguments.</source>
        <translation>x-mcp-header“%1”位于“%2”下，而不在参数的属性上。</translation>
    </message>
    <message>
        <source>The x-mcp-header “%1” stands on a value that is no string, integer or boolean.</source>
        <translation>x-mcp-header“%1”所在的值不是 string、integer 或 boolean。</translation>
    </message>
    <message>
        <source>Two properties have the x-mcp-header “%1”.</source>
        <translation>有两个属性具有 x-mcp-header“%1”。</translation>
    </message>
</context>
<context>
    <name>ToolNameFinding</name>
    <message>
        <source>Another tool of this server has the same name.</source>
        <translation>此服务器的另一工具具有相同名称。</translation>
    </message>
    <message>
        <source>The server “%1” has a tool of the same name.</source>
        <translation>服务器“%1”有同名的工具。</translation>
    </message>
    <message>
        <source>Another tool of this server has a name that looks the same.</source>
        <translation>此服务器的另一工具的名称看起来相同。</translation>
    </message>
    <message>
        <source>The server “%1” has a tool whose name looks the same: “%2”.</source>
        <translation>服务器“%1”有名称看起来相同的工具：“%2”。</translation>
    </message>
    <message>
        <source>Its address means a tool of the server “%1”, so it cannot be called by it.</source>
        <translation>其地址指向服务器“%1”的工具，因此无法用它调用此工具。</translation>
    </message>
</context>
<context>
    <name>ToolRisks</name>
    <message>
        <source>It says that it only reads, but its name says “%1”: programs that trust the hint call it without asking.</source>
        <translation>它声明自身只读，但其名称含有“%1”：信任该提示的程序会不询问就调用它。</translation>
    </message>
    <message>
        <source>Take readOnlyHint out, or rename the tool.</source>
        <translation>请去掉 readOnlyHint，或重命名该工具。</translation>
    </message>
    <message>
        <source>It says that it destroys nothing, but its name says “%1”.</source>
        <translation>它声明不会破坏任何内容，但其名称含有“%1”。</translation>
    </message>
    <message>
        <source>Set destructiveHint to true.</source>
        <translation>请将 destructiveHint 设为 true。</translation>
    </message>
    <message>
        <source>Its name says “%1”, and it does not say whether it destroys anything.</source>
        <translation>其名称含有“%1”，但未说明是否会破坏内容。</translation>
    </message>
    <message>
        <source>Set destructiveHint, so that programs can ask before it is called.</source>
        <translation>请设置 destructiveHint，以便程序在调用前询问。</translation>
    </message>
    <message>
        <source>Call it by its server&apos;s name as well, and rename one of them.</source>
        <translation>请连同服务器名称一起调用，并重命名其中之一。</translation>
    </message>
</context>
<context>
    <name>ToolTip</name>
    <message>
        <source>The first %1 of %2 characters.</source>
        <translation>前 %1 个字符，共 %2 个。</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>The list of releases declares a document type.</source>
        <translation>版本列表声明了文档类型。</translation>
    </message>
    <message>
        <source>The list of releases is too long.</source>
        <translation>版本列表过长。</translation>
    </message>
    <message>
        <source>This is no list of releases, as AppStream has it.</source>
        <translation>这不是 AppStream 格式的版本列表。</translation>
    </message>
    <message>
        <source>The list of releases was answered with HTTP %1.</source>
        <translation>版本列表的响应为 HTTP %1。</translation>
    </message>
    <message>
        <source>A list of releases has an address of https, without a name or password in it.</source>
        <translation>版本列表的地址须为 https，且不含用户名或密码。</translation>
    </message>
</context>
<context>
    <name>UriTemplate</name>
    <message>
        <source>Only a text has a beginning: a list or pairs do not fit a variable with a length.</source>
        <translation>只有文本才有开头：列表或键值对不适合带长度的变量。</translation>
    </message>
    <message>
        <source>The address would be longer than %1 bytes.</source>
        <translation>地址会超过 %1 字节。</translation>
    </message>
    <message>
        <source>The template is longer than %1 characters.</source>
        <translation>模板超过 %1 个字符。</translation>
    </message>
    <message>
        <source>A “}” closes nothing.</source>
        <translation>有“}”没有对应的左括号。</translation>
    </message>
    <message>
        <source>This character must be written as %XX.</source>
        <translation>此字符必须写作 %XX。</translation>
    </message>
    <message>
        <source>A “{” is never closed.</source>
        <translation>有“{”没有闭合。</translation>
    </message>
    <message>
        <source>The template has more than %1 expressions.</source>
        <translation>模板的表达式超过 %1 个。</translation>
    </message>
    <message>
        <source>An expression names no variable.</source>
        <translation>有表达式未指明变量。</translation>
    </message>
    <message>
        <source>“%1” is no operator of URI templates.</source>
        <translation>“%1”不是 URI 模板的运算符。</translation>
    </message>
    <message>
        <source>“%1” cannot stand in a variable.</source>
        <translation>“%1”不能出现在变量中。</translation>
    </message>
    <message>
        <source>A variable&apos;s name is missing or cut.</source>
        <translation>变量名称缺失或不完整。</translation>
    </message>
    <message>
        <source>A length must be a number from 1 to 9999.</source>
        <translation>长度必须是 1 到 9999 的数。</translation>
    </message>
</context>
<context>
    <name>ValueVault</name>
    <message>
        <source>What is kept of this server&apos;s values cannot be read.</source>
        <translation>无法读取为此服务器保存的值。</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>“%1” needs the variable %2, which is not set in the environment or profile in use.</source>
        <translation>“%1”需要变量 %2，但使用中的环境或配置方案未设置它。</translation>
    </message>
    <message>
        <source>“%1” needs variables that are not set in the environment or profile in use: %2.</source>
        <translation>“%1”需要使用中的环境或配置方案未设置的变量：%2。</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set %1=VALUE, or use another environment.</source>
        <translation>设置方法：signalbox-cli servers env set %1=VALUE，或使用其他环境。</translation>
    </message>
    <message>
        <source>“%1” needs a value for: %2.</source>
        <translation>“%1”需要以下各项的值：%2。</translation>
    </message>
    <message>
        <source>Connect it in the window, which asks for it, or use: signalbox-cli servers accept NAME</source>
        <translation>请在窗口中连接它，届时会询问，或使用：signalbox-cli servers accept NAME</translation>
    </message>
    <message>
        <source>Set it with: signalbox-cli servers env set --secret %1, or use another environment.</source>
        <translation>设置方法：signalbox-cli servers env set --secret %1，或使用其他环境。</translation>
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
            <numerusform>%n 个线程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handle(s)</source>
        <translation>
            <numerusform>%n 个句柄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n 个子进程</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zombie(s)</source>
        <translation>
            <numerusform>%n 个僵尸进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all the server&apos;s processes together, measured once a second.</source>
        <translation>服务器所有进程的合计，每秒测量一次。</translation>
    </message>
    <message>
        <source>Memory: proportional (PSS), shared pages count in parts.</source>
        <translation>内存：按比例（PSS），共享页面按份额计算。</translation>
    </message>
    <message>
        <source>Memory: resident (RSS), shared pages count in each process.</source>
        <translation>内存：常驻（RSS），共享页面在每个进程中计算。</translation>
    </message>
    <message>
        <source>CPU: 100 % is one core.</source>
        <translation>CPU：100 % 为一个核心。</translation>
    </message>
    <message>
        <source>The system does not tell all of some process.</source>
        <translation>系统未提供某些进程的全部信息。</translation>
    </message>
    <message>
        <source>memory rises by %1 MB a minute</source>
        <translation>内存每分钟增长 %1 MB</translation>
    </message>
    <message>
        <source>up</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <translation>健康：%1</translation>
    </message>
    <message>
        <source>down since %1</source>
        <translation>自 %1 起停机</translation>
    </message>
    <message>
        <source>%1 of the time</source>
        <translation>%1 的时间可用</translation>
    </message>
</context>
<context>
    <name>WebSocketClose</name>
    <message>
        <source>normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>going away</source>
        <translation>即将离开</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>no code given</source>
        <translation>未给出代码</translation>
    </message>
    <message>
        <source>closed without a close frame</source>
        <translation>未发关闭帧即关闭</translation>
    </message>
    <message>
        <source>invalid payload</source>
        <translation>无效的载荷</translation>
    </message>
    <message>
        <source>policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>extension missing</source>
        <translation>缺少扩展</translation>
    </message>
    <message>
        <source>internal error</source>
        <translation>内部错误</translation>
    </message>
    <message>
        <source>service restart</source>
        <translation>服务重启</translation>
    </message>
    <message>
        <source>try again later</source>
        <translation>稍后重试</translation>
    </message>
    <message>
        <source>bad gateway</source>
        <translation>网关错误</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>close code, its name</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>WebSocketFault</name>
    <message>
        <source>a frame with reserved bits set</source>
        <translation>设置了保留位的帧</translation>
    </message>
    <message>
        <source>a frame with an unknown opcode</source>
        <translation>操作码未知的帧</translation>
    </message>
    <message>
        <source>a masked frame from a server</source>
        <translation>来自服务器的掩码帧</translation>
    </message>
    <message>
        <source>an unmasked frame from a client</source>
        <translation>来自客户端的无掩码帧</translation>
    </message>
    <message>
        <source>a control frame in fragments</source>
        <translation>分片的控制帧</translation>
    </message>
    <message>
        <source>a control frame of more than 125 bytes</source>
        <translation>超过 125 字节的控制帧</translation>
    </message>
    <message>
        <source>a frame whose length is not written as it must be</source>
        <translation>长度写法不符合要求的帧</translation>
    </message>
    <message>
        <source>a continuation of no message</source>
        <translation>没有起始消息的续帧</translation>
    </message>
    <message>
        <source>a new message before the last one ended</source>
        <translation>前一条消息未结束就开始的新消息</translation>
    </message>
    <message>
        <source>a close frame without a valid code</source>
        <translation>没有有效代码的关闭帧</translation>
    </message>
    <message>
        <source>text that is not UTF-8</source>
        <translation>不是 UTF-8 的文本</translation>
    </message>
    <message>
        <source>a message over the size limit</source>
        <translation>超出大小限制的消息</translation>
    </message>
</context>
<context>
    <name>YamlOutline</name>
    <message>
        <source>The text is nested too deeply or holds too many values.</source>
        <translation>文本嵌套过深，或包含的值过多。</translation>
    </message>
    <message>
        <source>The name %1 stands twice; the last one counts.</source>
        <translation>名称 %1 出现了两次；以最后一个为准。</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>It is a symbolic link.</source>
        <translation>它是符号链接。</translation>
    </message>
    <message>
        <source>It is a device, a pipe or a socket.</source>
        <translation>它是设备、管道或套接字。</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>它已加密。</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read here.</source>
        <translation>其压缩方式无法在此读取。</translation>
    </message>
    <message>
        <source>It is a folder and has contents.</source>
        <translation>它是文件夹，却有内容。</translation>
    </message>
    <message>
        <source>It is there twice.</source>
        <translation>它出现了两次。</translation>
    </message>
    <message>
        <source>It lies in what is a file.</source>
        <translation>它位于一个文件之内。</translation>
    </message>
    <message>
        <source>The bundle has %1 entries; at most %2 are unpacked.</source>
        <translation>捆绑包有 %1 个条目；最多解压 %2 个。</translation>
    </message>
    <message>
        <source>The file is no whole zip: %1.</source>
        <translation>该文件不是完整的 zip：%1。</translation>
    </message>
    <message>
        <source>The bundle has too many entries.</source>
        <translation>捆绑包的条目过多。</translation>
    </message>
    <message>
        <source>An entry of the bundle cannot be read.</source>
        <translation>无法读取捆绑包的某个条目。</translation>
    </message>
    <message>
        <source>Its entries lie over each other.</source>
        <translation>其条目相互重叠。</translation>
    </message>
    <message>
        <source>Unpacked it would be %1 MB, from a file of %2 kB.</source>
        <translation>解压后将有 %1 MB，而文件只有 %2 kB。</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 bytes.</source>
        <translation>“%1”超过 %2 字节。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>Its name is another&apos;s but for upper and lower case, or how a letter is spelt.</source>
        <translation>其名称与另一条目仅有大小写或字母写法之别。</translation>
    </message>
    <message>
        <source>Two of its entries have one name.</source>
        <translation>其中两个条目同名。</translation>
    </message>
</context>
<context>
    <name>ZipDirectory</name>
    <message>
        <source>This is no file.</source>
        <translation>这不是文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>无法读取文件：%1。</translation>
    </message>
    <message>
        <source>The file has more than %1 MB.</source>
        <translation>文件超过 %1 MB。</translation>
    </message>
    <message>
        <source>The file is no zip, or its end is missing.</source>
        <translation>文件不是 zip，或缺少末尾部分。</translation>
    </message>
    <message>
        <source>The file has two ends.</source>
        <translation>文件有两个结尾。</translation>
    </message>
</context>
<context>
    <name>ZipEntry</name>
    <message>
        <source>Its name has an empty part.</source>
        <translation>其名称中有空的部分。</translation>
    </message>
    <message>
        <source>Its name leads out of the folder.</source>
        <translation>其名称指向文件夹之外。</translation>
    </message>
    <message>
        <source>Its name cannot be kept on Windows.</source>
        <translation>其名称无法在 Windows 上保存。</translation>
    </message>
    <message>
        <source>Its name is empty, longer than 1024 bytes or not UTF-8.</source>
        <translation>其名称为空、超过 1024 字节或不是 UTF-8。</translation>
    </message>
    <message>
        <source>Its name has a control character.</source>
        <translation>其名称含有控制字符。</translation>
    </message>
    <message>
        <source>Its name has a backslash or a colon, which lead elsewhere on Windows.</source>
        <translation>其名称含有反斜杠或冒号，在 Windows 上会指向别处。</translation>
    </message>
    <message>
        <source>Its name is an absolute path.</source>
        <translation>其名称是绝对路径。</translation>
    </message>
    <message>
        <source>It lies in more than 64 folders.</source>
        <translation>它位于超过 64 层的文件夹中。</translation>
    </message>
</context>
<context>
    <name>ZipWriter</name>
    <message>
        <source>The bundle cannot be written: %1.</source>
        <translation>无法写入捆绑包：%1。</translation>
    </message>
</context>
</TS>
