// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/programs/foundsecret.h"
#include "core/catalog/programs/secretquestion.h"
#include "core/catalog/programs/servermatrix.h"

#include <QTest>

using namespace Signalbox;
using namespace Qt::StringLiterals;

namespace {

ProgramFile fileOf(const QString &program, const QByteArray &bytes)
{
    return programFileOf({.program = program, .path = u"/nowhere/"_s + program + u".json"_s}, bytes);
}

using State = MatrixCell::State;

const QByteArray kWithSecrets = R"({"mcpServers": {"a": {"command": "x", "args": ["--api-key=hidden-one", "-v"],
    "env": {"API_TOKEN": "hidden-two", "MODE": "fast"}}}})";

} // namespace

class ServerMatrixTest : public QObject
{
    Q_OBJECT
private slots:
    void saysWhoHasWhat();
    void saysThatAFileHasMoreOfAName();
    void ourOwnIsTheReference();
    void tellsDifferencesWithoutSecrets();
    void k01_noPasswordIsTakenForAReference_data();
    void k01_noPasswordIsTakenForAReference();
    void theSameReferenceInAnotherSpellingIsTheSame();
    void c10_aSecretThatIsKeptIsNoDifference();
    void c10_theHeaderOfKeptCredentialsIsNoDifference_data();
    void c10_theHeaderOfKeptCredentialsIsNoDifference();
    void c10_theKeyInAnAddressIsNoDifference_data();
    void c10_theKeyInAnAddressIsNoDifference();
    void c10_aTokenForAnotherAddressIsNotOurs();
    void whatElseDiffersBesideAKeptSecretIsTold();
    void aReferenceToNoSecretOfOursIsADifference();
};

void ServerMatrixTest::saysWhoHasWhat()
{
    const QList<ProgramFile> files{
        fileOf(u"claude-desktop"_s,
               R"({"mcpServers": {"b10": {"command": "x"}, "b2": {"command": "y"}, "broken": {"args": []}}})"),
        fileOf(u"cursor"_s, R"({"mcpServers": {"b10": {"command": "x", "extra": 1}}})"),
        fileOf(u"opencode"_s, R"({"mcp": {"b10": {"type": "local", "command": ["z"], "enabled": false}}})"),
    };
    const ServerMatrix matrix = ServerMatrix::of({}, files);
    QCOMPARE(matrix.columns.size(), 3);
    QStringList names;
    for (const MatrixRow &row : matrix.rows) {
        names << row.name;
        QCOMPARE(row.cells.size(), 4);
        QCOMPARE(row.cells.first().state, State::Absent); // Signalbox has none of them
    }
    QCOMPARE(names, (QStringList{u"b2"_s, u"b10"_s, u"broken"_s}));
    const MatrixRow &b10 = matrix.rows.at(1);
    QCOMPARE(b10.reference.command, u"x"_s);
    QCOMPARE(b10.cells.at(1).state, State::Same);
    QCOMPARE(b10.cells.at(2).state, State::Same);
    QCOMPARE(b10.cells.at(3).state, State::Different);
    QVERIFY(b10.cells.at(3).isDisabled);
    QCOMPARE(b10.cells.at(3).differences.size(), 1);
    QCOMPARE(matrix.rows.at(0).cells.at(2).state, State::Absent);
    QCOMPARE(matrix.rows.at(2).cells.at(1).state, State::Broken);
    QVERIFY(matrix.rows.at(2).cells.at(1).fault.startsWith(u"line 1, column "_s));
}

void ServerMatrixTest::saysThatAFileHasMoreOfAName()
{
    const ProgramFile file = fileOf(u"claude-code"_s, R"({"mcpServers": {"fs": {"command": "x", "type": "stdio"}},
        "projects": {"/p": {"mcpServers": {"fs": {"command": "y", "type": "stdio"}}},
                     "/q": {"mcpServers": {"fs": {"command": "x", "type": "stdio"}}}}})");
    QCOMPARE(file.servers.size(), 3);
    const ServerMatrix matrix = ServerMatrix::of({}, {file});
    QCOMPARE(matrix.rows.size(), 1);
    const MatrixCell &cell = matrix.rows.first().cells.at(1);
    QCOMPARE(cell.state, State::Same);
    QCOMPARE(cell.others.size(), 2);
    QVERIFY2(cell.others.at(0).contains(u"/p"_s) && cell.others.at(0).contains(u"differs"_s),
             qPrintable(cell.others.at(0)));
    QVERIFY2(cell.others.at(1).contains(u"/q"_s) && cell.others.at(1).contains(u"the same"_s),
             qPrintable(cell.others.at(1)));
}

void ServerMatrixTest::ourOwnIsTheReference()
{
    ServerEntry ours;
    ours.name = u"a"_s;
    ours.command = u"ours"_s;
    const ServerMatrix matrix =
        ServerMatrix::of({ours}, {fileOf(u"cursor"_s, R"({"mcpServers": {"a": {"command": "x"}}})"),
                                  fileOf(u"cline"_s, R"({"mcpServers": {"a": {"command": "x"}}})")});
    QCOMPARE(matrix.rows.first().cells.first().state, State::Same);
    QCOMPARE(matrix.rows.first().cells.at(1).state, State::Different);
    QCOMPARE(matrix.rows.first().cells.at(2).state, State::Different);
}

void ServerMatrixTest::tellsDifferencesWithoutSecrets()
{
    ServerEntry one;
    one.command = u"x"_s;
    one.arguments = QStringList{u"--token"_s, u"first-hidden"_s, u"--api-key=second-hidden"_s};
    one.environment = {{u"PASSWORD"_s, u"third-hidden"_s}, {u"ONLY"_s, u"fourth-hidden"_s}};
    ServerEntry other = one;
    other.arguments = QStringList{u"--token"_s, u"fifth-hidden"_s, u"--api-key=sixth-hidden"_s};
    other.environment = {{u"PASSWORD"_s, u"seventh-hidden"_s}};
    const QStringList differences = entryDifferences(one, other);
    QCOMPARE(differences.size(), 3);
    QVERIFY(!differences.join(u' ').contains(u"hidden"_s));
    QVERIFY(differences.join(u' ').contains(u"PASSWORD"_s));
    QVERIFY(differences.join(u' ').contains(u"ONLY"_s));
    one.environment = {{u"MEMORY_FILE_PATH"_s, u"/srv/one"_s}, {u"API_KEY"_s, u"hidden-1"_s}};
    other.environment = {{u"MEMORY_FILE_PATH"_s, u"/srv/two"_s}, {u"API_KEY"_s, u"hidden-2"_s}};
    const QList<EntryDifference> pairs = differencesOf(one, other).sliced(1); // the arguments go before
    QCOMPARE(pairs.first().one, pairs.first().other);                         // what differs is a secret
    QVERIFY(!pairs.first().one.contains(u"hidden"_s));
    QCOMPARE(pairs.last().one, u"/srv/one"_s); // no secret, as in the text beside it
}

void ServerMatrixTest::k01_noPasswordIsTakenForAReference_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isShown");

    QTest::newRow("a dollar within") << u"hunter$Two"_s << false;
    QTest::newRow("braces within") << u"abc{def}"_s << false;
    QTest::newRow("a dollar before") << u"$wordfish"_s << false;
    QTest::newRow("a scheme and a dollar") << u"Bearer $wordfish"_s << false;
    QTest::newRow("a value to fall back on") << u"${A_TOKEN:-hunter2}"_s << false;
    QTest::newRow("a line more") << u"${A_TOKEN}\n"_s << false;
    QTest::newRow("a reference") << u"${env:A_TOKEN}"_s << true;
    QTest::newRow("a scheme and a reference") << u"Bearer {env:A_TOKEN}"_s << true;
}

void ServerMatrixTest::k01_noPasswordIsTakenForAReference()
{
    QFETCH(QString, value);
    QFETCH(bool, isShown);
    ServerEntry one;
    one.command = u"x"_s;
    ServerEntry other = one;
    one.environment = {{u"PASSWORD"_s, u"${OTHER}"_s}};
    other.environment = {{u"PASSWORD"_s, value}};
    const EntryDifference difference = differencesOf(one, other).first();
    QCOMPARE(difference.other, isShown ? value : u"••••"_s);
    QCOMPARE(difference.areReferences(), isShown);
    QCOMPARE(difference.sentence().contains(value), isShown);
}

void ServerMatrixTest::theSameReferenceInAnotherSpellingIsTheSame()
{
    ServerEntry one;
    one.transport = ServerEntry::Transport::StreamableHttp;
    one.url = u"https://mcp.example.com/"_s;
    one.headers = {{u"Authorization"_s, u"Bearer ${input:A_TOKEN}"_s}};
    ServerEntry other = one;
    for (const QString &spelling : {u"${A_TOKEN}"_s, u"${env:A_TOKEN}"_s, u"{env:A_TOKEN}"_s}) {
        other.headers = {{u"Authorization"_s, u"Bearer "_s + spelling}};
        QCOMPARE(entryDifferences(one, other), QStringList());
    }
    other.headers = {{u"Authorization"_s, u"Bearer ${B_TOKEN}"_s}};
    QCOMPARE(entryDifferences(one, other).size(), 1);
    QCOMPARE(differencesOf(one, other).first().other, u"Bearer ${B_TOKEN}"_s); // a reference is no secret
    QVERIFY(differencesOf(one, other).first().areReferences());
    const QString sentence = entryDifferences(one, other).first();
    QVERIFY2(sentence.contains(u"another reference"_s) && !sentence.contains(u"another value"_s), qPrintable(sentence));
}

void ServerMatrixTest::c10_aSecretThatIsKeptIsNoDifference()
{
    const ProgramFile file = fileOf(u"cursor"_s, kWithSecrets);
    const ServerEntry ours = withSecretInputs(file.servers.first().entry, literalSecrets(file.servers.first().entry));
    QCOMPARE(ours.environment.first().second, u"${input:API_TOKEN}"_s);
    const MatrixCell open = ServerMatrix::of({ours}, {file}).rows.first().cells.at(1);
    QCOMPARE(open.state, State::Kept);
    QCOMPARE(open.differences, QStringList());
    QCOMPARE(open.kept.size(), 2);
    QVERIFY2(open.kept.first().contains(u"not compared"_s), qPrintable(open.kept.first()));
    SecretMatches matches;
    for (const KeptSecret &secret : keptSecrets(ours, file.servers.first().entry)) {
        matches.insert(secretKey(file.place.path, {}, u"a"_s, secret.there), true);
    }
    const MatrixCell equal = ServerMatrix::of({ours}, {file}, {}, matches).rows.first().cells.at(1);
    QCOMPARE(equal.state, State::Same);
    QCOMPARE(equal.kept.size(), 2);
    matches.begin().value() = false;
    const MatrixCell other = ServerMatrix::of({ours}, {file}, {}, matches).rows.first().cells.at(1);
    QCOMPARE(other.state, State::Different);
    QCOMPARE(other.differences.size(), 1);
    QVERIFY(!(open.kept + equal.kept + other.differences).join(u' ').contains(u"hidden"_s));
}

void ServerMatrixTest::c10_theHeaderOfKeptCredentialsIsNoDifference_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("value"); // that is compared; empty: the header is a difference

    using Kind = AuthOptions::Kind;
    QTest::newRow("a token") << int(Kind::Bearer) << QString() << QString() << u"Authorization: Bearer hidden"_s
                             << u"hidden"_s;
    QTest::newRow("a token, spelled otherwise")
        << int(Kind::Bearer) << QString() << QString() << u"authorization: bearer hidden"_s << u"hidden"_s;
    QTest::newRow("a key") << int(Kind::Header) << u"X-Mine"_s << QString() << u"X-Mine: hidden too"_s
                           << u"hidden too"_s;
    const QString basic = u"Authorization: Basic "_s;
    const QString pair = QString::fromLatin1("ada:hidden: too"_ba.toBase64());
    QTest::newRow("a password") << int(Kind::Basic) << u"ada"_s << QString() << basic + pair << u"hidden: too"_s;
    QTest::newRow("a password, spelled otherwise")
        << int(Kind::Basic) << u"ada"_s << QString() << u"authorization: basic "_s + pair << u"hidden: too"_s;
    QTest::newRow("another's password") << int(Kind::Basic) << u"bob"_s << QString() << basic + pair << QString();
    QTest::newRow("no name and password") << int(Kind::Basic) << u"ada"_s << QString() << basic + u"a!b"_s << QString();
    QTest::newRow("a reference to a password")
        << int(Kind::Basic) << u"ada"_s << QString() << basic + u"${env:A_PAIR}"_s << QString();
    QTest::newRow("a token for a password")
        << int(Kind::Basic) << u"ada"_s << QString() << u"Authorization: Bearer hidden"_s << QString();
    QTest::newRow("another header") << int(Kind::Header) << u"X-Mine"_s << QString() << u"X-Other: hidden"_s
                                    << QString();
    QTest::newRow("no token") << int(Kind::Bearer) << QString() << QString() << u"Authorization: Basic hidden"_s
                              << QString();
    QTest::newRow("a reference") << int(Kind::Bearer) << QString() << QString()
                                 << u"Authorization: Bearer ${env:A_TOKEN}"_s << QString();
    QTest::newRow("ours is a variable's")
        << int(Kind::Bearer) << QString() << u"A_TOKEN"_s << u"Authorization: Bearer hidden"_s << QString();
    QTest::newRow("we sign in") << int(Kind::OAuth) << QString() << QString() << u"Authorization: Bearer hidden"_s
                                << QString();
}

void ServerMatrixTest::c10_theHeaderOfKeptCredentialsIsNoDifference()
{
    QFETCH(int, kind);
    QFETCH(QString, name);
    QFETCH(QString, variable);
    QFETCH(QString, header);
    QFETCH(QString, value);
    const QString entry =
        uR"({"mcpServers": {"a": {"url": "https://mcp.example.com", "headers": {"%1": "%2"}}}})"_s.arg(
            header.section(u": "_s, 0, 0), header.section(u": "_s, 1));
    const ProgramFile file = fileOf(u"cursor"_s, entry.toUtf8());
    ServerEntry ours = file.servers.first().entry;
    ours.id = u"id"_s;
    ours.headers.clear();
    ours.remote.auth.kind = AuthOptions::Kind(kind);
    ours.remote.auth.name = name;
    ours.remote.secretVariable = variable;
    const MatrixCell cell = ServerMatrix::of({ours}, {file}).rows.first().cells.at(1);
    QCOMPARE(cell.state, value.isEmpty() ? State::Different : State::Kept);
    QVERIFY(!(cell.kept + cell.differences).join(u' ').contains(u"hidden"_s));
    const QList<SecretQuestion> questions = secretQuestions({ours}, {file});
    QCOMPARE(questions.size(), value.isEmpty() ? 0 : 1);
    if (!value.isEmpty()) {
        QCOMPARE(questions.first(),
                 (SecretQuestion{.key = questions.first().key, .serverId = u"id"_s, .input = {}, .value = value}));
        for (const bool isEqual : {true, false}) {
            const SecretMatches matches{{questions.first().key, isEqual}};
            QCOMPARE(ServerMatrix::of({ours}, {file}, {}, matches).rows.first().cells.at(1).state,
                     isEqual ? State::Same : State::Different);
        }
    }
}

void ServerMatrixTest::c10_theKeyInAnAddressIsNoDifference_data()
{
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("value"); // that is compared; empty: the address is a difference
    const QString mcp = u"https://mcp.example.com/mcp"_s;
    QTest::newRow("alone") << mcp << mcp + u"?api_key=hidden"_s << u"hidden"_s;
    QTest::newRow("first") << mcp + u"?x=1"_s << mcp + u"?api_key=hidden&x=1"_s << u"hidden"_s;
    QTest::newRow("last, encoded") << mcp + u"?x=1"_s << mcp + u"?x=1&api%5Fkey=hidden+a%26b"_s << u"hidden a&b"_s;
    QTest::newRow("before a fragment") << mcp + u"#f"_s << mcp + u"?api_key=hidden#f"_s << u"hidden"_s;
    QTest::newRow("twice") << mcp << mcp + u"?api_key=hidden&api_key=hidden"_s << QString();
    QTest::newRow("another name") << mcp << mcp + u"?apikey=hidden"_s << QString();
    QTest::newRow("a reference") << mcp << mcp + u"?api_key=${env:A_KEY}"_s << QString();
    QTest::newRow("ours has one in its address")
        << mcp + u"?api_key=hidden-2"_s << mcp + u"?api_key=hidden"_s << QString();
    QTest::newRow("another host") << mcp << u"https://other.example.com/mcp?api_key=hidden"_s << QString();
}

void ServerMatrixTest::c10_theKeyInAnAddressIsNoDifference()
{
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, value);
    const QString text = uR"({"mcpServers": {"a": {"url": "%1"}}})"_s.arg(theirs);
    const ProgramFile file = fileOf(u"cursor"_s, text.toUtf8());
    ServerEntry own = file.servers.first().entry;
    own.id = u"id"_s;
    own.url = ours;
    own.remote.auth.kind = AuthOptions::Kind::ApiKeyQuery;
    own.remote.auth.name = u"api_key"_s;
    const MatrixCell cell = ServerMatrix::of({own}, {file}).rows.first().cells.at(1);
    QCOMPARE(cell.state, value.isEmpty() ? State::Different : State::Kept);
    QVERIFY(!(cell.kept + cell.differences).join(u' ').contains(u"hidden"_s));
    const QList<SecretQuestion> questions = secretQuestions({own}, {file});
    QCOMPARE(questions.size(), value.isEmpty() ? 0 : 1);
    const ServerEntry copy = withSecretsOf(file.servers.first().entry, own);
    QCOMPARE(copy.url, value.isEmpty() ? ours : theirs); // written there, the key of that file stays, and no other goes
    if (!value.isEmpty()) {
        QCOMPARE(questions.first().value, value);
        for (const bool isEqual : {true, false}) {
            const SecretMatches matches{{questions.first().key, isEqual}};
            QCOMPARE(ServerMatrix::of({own}, {file}, {}, matches).rows.first().cells.at(1).state,
                     isEqual ? State::Same : State::Different);
        }
    }
}

void ServerMatrixTest::c10_aTokenForAnotherAddressIsNotOurs()
{
    const ProgramFile file = fileOf(
        u"cursor"_s,
        R"({"mcpServers": {"a": {"url": "https://a.example.com", "headers": {"Authorization": "Bearer hidden"}}}})");
    ServerEntry ours = file.servers.first().entry;
    ours.headers.clear();
    ours.remote.auth.kind = AuthOptions::Kind::Bearer;
    QCOMPARE(keptSecrets(ours, file.servers.first().entry).size(), 1);
    ours.url = u"https://b.example.com"_s;
    QCOMPARE(keptSecrets(ours, file.servers.first().entry).size(), 0);
}

void ServerMatrixTest::whatElseDiffersBesideAKeptSecretIsTold()
{
    const ProgramFile file = fileOf(u"cursor"_s, kWithSecrets);
    ServerEntry ours = withSecretInputs(file.servers.first().entry, literalSecrets(file.servers.first().entry));
    ours.command = u"other"_s;
    const MatrixCell cell = ServerMatrix::of({ours}, {file}).rows.first().cells.at(1);
    QCOMPARE(cell.state, State::Different);
    QCOMPARE(cell.differences.size(), 1);
    QCOMPARE(cell.kept.size(), 2);
}

void ServerMatrixTest::aReferenceToNoSecretOfOursIsADifference()
{
    const ProgramFile file = fileOf(u"cursor"_s, kWithSecrets);
    ServerEntry ours = file.servers.first().entry;
    ours.environment.first().second = u"${env:API_TOKEN}"_s; // of the environment: Signalbox keeps nothing
    const MatrixCell cell = ServerMatrix::of({ours}, {file}).rows.first().cells.at(1);
    QCOMPARE(cell.state, State::Different);
    QVERIFY(cell.kept.isEmpty());
}

QTEST_APPLESS_MAIN(ServerMatrixTest)
#include "tst_servermatrix.moc"
