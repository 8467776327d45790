// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/launchconsent.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/secretstore.h"
#include "app/cli/terminalquestion.h"
#include "core/base/paths.h"
#include "core/catalog/commandline.h"

#include <QEventLoop>

#include <algorithm>
#include <optional>

namespace Signalbox {

using namespace Qt::StringLiterals;
using NeedKind = ValueNeed::Kind;

namespace {

QString commandWords(const LaunchFacts &facts)
{
    if (facts.command.isEmpty()) {
        return facts.address;
    }
    QString line = quoteForShell(facts.command);
    for (const QString &argument : facts.arguments) {
        line += u' ' + quoteForShell(argument);
    }
    return line;
}

QString described(const OpenValue &value)
{
    QString words = value.need.name.left(60);
    if (!value.need.description.isEmpty()) {
        words += " ("_L1 + value.need.description.left(200) + u')';
    }
    if (!value.need.options.isEmpty()) {
        words += ", "_L1 + tr("one of: %1").arg(value.need.options.mid(0, 20).join(u", "_s));
    }
    return words;
}

bool isProvided(const OpenValue &value, const LaunchAnswer &answer)
{
    const QString key = value.need.key();
    const bool isAllowed = answer.allowed.contains(key);
    if (value.need.isCredential || value.need.kind == NeedKind::File) {
        return isAllowed;
    }
    if (value.need.kind == NeedKind::Profile) {
        return value.need.fallback || (isAllowed && value.isInEnvironment);
    }
    return value.isGiven || answer.values.contains(key) || answer.secrets.contains(key) || value.need.fallback
           || (isAllowed && value.isInEnvironment);
}

void give(const OpenValue &value, const QString &text, LaunchAnswer &answer)
{
    (value.need.isSecret ? answer.secrets : answer.values).insert(value.need.key(), text);
}

Result<> mayBeGiven(const LaunchQuestion &question, QList<OpenValue>::const_iterator value, const QString &name)
{
    if (value == question.values.end()) {
        return fail(Error::Kind::Usage, tr("“%1” leaves no “%2” open.").arg(question.entry.name, name));
    }
    if (value->need.kind == NeedKind::Profile) {
        Failure failure = fail(Error::Kind::Usage, tr("“%1” is a variable for all servers.").arg(name));
        failure.error().advice = tr("Set it with: signalbox-cli servers env set");
        return failure;
    }
    return {};
}

/// Control characters of a text from outside must not drive the terminal.
void tell(const QString &text)
{
    tellPerson(QString::fromUtf8(forTerminal(text.toUtf8())));
}

} // namespace

QList<QCommandLineOption> LaunchConsent::Options::table(const QString &verbs)
{
    return {
        {u"yes"_s, tr("%1: it may be started as it is shown, without being asked.").arg(verbs)},
        {u"allow"_s, tr("%1: it may be given this variable of the environment, or this file; repeated.").arg(verbs),
         u"name"_s},
        {u"value"_s, tr("%1: a value that it leaves open, NAME=TEXT; no secrets; repeated.").arg(verbs), u"pair"_s},
        {u"value-env"_s, tr("%1: the same, NAME=VARIABLE, where the variable holds it; repeated.").arg(verbs),
         u"pair"_s},
    };
}

LaunchConsent::Options LaunchConsent::Options::read(OptionReader &reader)
{
    Options options;
    options.isYes = reader.isSet(u"yes"_s);
    reader.texts(options.allowed, u"allow"_s);
    reader.pairs(options.values, u"value"_s);
    reader.pairs(options.valueVariables, u"value-env"_s);
    return options;
}

LaunchConsent::LaunchConsent(Options options)
    : m_options(std::move(options))
    , m_store(secretStore())
    , m_desk(std::make_unique<LaunchDesk>(
          LaunchDesk::Parts{.configDir = Paths().configDir(), .lockFolder = Paths().dataDir(), .store = m_store.get()}))
{
}

LaunchConsent::~LaunchConsent() = default;

bool LaunchConsent::keepsSecrets() const
{
    return m_store->isPersistent();
}

QString launchWords(const LaunchQuestion &question)
{
    const LaunchFacts &facts = question.facts;
    const bool isProcess = !facts.command.isEmpty();
    QString text =
        (isProcess ? tr("“%1” would start:") : tr("“%1” would be reached at:")).arg(question.entry.name.left(60));
    text += "\n  "_L1 + commandWords(facts) + u'\n';
    const auto line = [&text](const QString &title, const QString &value) {
        if (!value.isEmpty()) {
            text += "  "_L1 + title + ": "_L1 + value + u'\n';
        }
    };
    line(tr("program file"), isProcess && facts.program.isEmpty() ? tr("not found") : facts.program);
    line(tr("working folder"), facts.folder);
    line(tr("takes variables from the file"), facts.environmentFile);
    line(tr("is given the variables"), facts.variables.join(u", "_s));
    line(tr("is sent the headers"), facts.headers.join(u", "_s));
    for (const QString &change : question.changes) {
        line(tr("changed"), change);
    }
    for (const QString &name : facts.dangerous) {
        line(tr("dangerous"), tr("%1 decides what code is loaded into the program").arg(name));
    }
    if (facts.inheritsEnvironment) {
        line(tr("dangerous"), tr("it is given the whole environment, with every secret in it"));
    }
    line(tr("in the way"), question.obstacle);
    for (const OpenValue &value : question.values) {
        line(tr("leaves open"), described(value) + u" → "_s + value.need.uses.mid(0, 3).join(u", "_s));
    }
    return text;
}

Result<LaunchQuestion> LaunchConsent::question(const ServerEntry &entry)
{
    std::optional<Result<LaunchQuestion>> answer;
    QEventLoop loop;
    m_desk->question(entry, m_desk.get(), [&](const Result<LaunchQuestion> &question) {
        answer = question;
        loop.quit();
    });
    if (!answer) {
        loop.exec();
    }
    return *std::move(answer);
}

Result<> LaunchConsent::keep(const ServerEntry &entry, const LaunchAnswer &answer)
{
    std::optional<Result<>> kept;
    QEventLoop loop;
    m_desk->accept(entry, answer, m_desk.get(), [&](const Result<> &done) {
        kept = done;
        loop.quit();
    });
    if (!kept) {
        loop.exec();
    }
    return *std::move(kept);
}

/// What the options say.
Result<> LaunchConsent::takeGiven(const LaunchQuestion &question, LaunchAnswer &answer) const
{
    const auto find = [&question](const QString &name) {
        return std::ranges::find_if(question.values,
                                    [&name](const OpenValue &value) { return value.need.name == name; });
    };
    for (const QString &name : m_options.allowed) {
        const auto value = find(name);
        if (value == question.values.end() || value->need.kind == NeedKind::Input) {
            return fail(Error::Kind::Usage,
                        tr("“%1” asks for no variable or file “%2”.").arg(question.entry.name, name));
        }
        answer.allowed.insert(value->need.key());
    }
    for (const auto &[name, text] : m_options.values) {
        const auto value = find(name);
        if (const Result<> fits = mayBeGiven(question, value, name); !fits) {
            return fits;
        }
        if (value->need.isSecret) {
            return fail(Error::Kind::Usage,
                        tr("“%1” is a secret: every program on this machine can read arguments. Use "
                           "--value-env, or give it at the terminal.")
                            .arg(name));
        }
        give(*value, text, answer);
    }
    for (const auto &[name, variable] : m_options.valueVariables) {
        const auto value = find(name);
        if (const Result<> fits = mayBeGiven(question, value, name); !fits) {
            return fits;
        }
        const QString text = qEnvironmentVariable(variable.toUtf8().constData());
        if (text.isEmpty()) {
            return fail(Error::Kind::Usage, tr("The environment variable %1 is not set.").arg(variable));
        }
        give(*value, text, answer);
    }
    return {};
}

/// At the terminal: for the values that are missing, then for the person's yes.
bool LaunchConsent::ask(const LaunchQuestion &question, LaunchAnswer &answer) const
{
    for (const OpenValue &value : question.values) {
        const bool mayHave = value.need.kind != NeedKind::Input && question.isFromElsewhere
                             && !answer.allowed.contains(value.need.key());
        if (mayHave && (value.isInEnvironment || value.need.kind == NeedKind::File || value.need.isCredential)) {
            const auto said =
                TerminalQuestion::ask(tr("May it be given %1? y, Enter: no: ").arg(value.need.name.left(60)));
            if (said && said->trimmed().startsWith(u'y', Qt::CaseInsensitive)) {
                answer.allowed.insert(value.need.key());
            }
        }
        const bool isGivenElsewhere =
            value.need.kind == NeedKind::File || value.need.kind == NeedKind::Profile || value.need.isCredential;
        if (isProvided(value, answer) || isGivenElsewhere) {
            continue;
        }
        const auto text = TerminalQuestion::ask(described(value) + ": "_L1, value.need.isSecret);
        if (text && !text->isEmpty()) {
            give(value, *text, answer);
        }
    }
    if (question.isAccepted) {
        return true;
    }
    const auto said = TerminalQuestion::ask(tr("May it be started? y, Enter: no: "));
    return said && (said->trimmed().toLower() == "y"_L1 || said->trimmed().toLower() == "yes"_L1);
}

Result<bool> LaunchConsent::settle(const ServerEntry &entry, const QHash<QString, QString> &secrets)
{
    const Result<LaunchQuestion> open = question(entry);
    if (!open) {
        return Failure(open.error());
    }
    const Result<LaunchAnswer> answer = answerTo(*open, secrets);
    if (!answer) {
        return Failure(answer.error());
    }
    if (const Result<> kept = keep(entry, *answer); !kept) {
        return Failure(kept.error());
    }
    return answer->isYes || open->isAccepted;
}

Result<LaunchAnswer> LaunchConsent::answerTo(const LaunchQuestion &question,
                                             const QHash<QString, QString> &secrets) const
{
    LaunchAnswer answer{.isYes = m_options.isYes, .secrets = secrets};
    for (const OpenValue &value : question.values) {
        if (value.isAllowed || (m_options.isYes && isHarmless(value))) {
            answer.allowed.insert(value.need.key());
        }
    }
    if (const Result<> given = takeGiven(question, answer); !given) {
        return Failure(given.error());
    }
    tell(launchWords(question));
    if (!m_options.isYes && TerminalQuestion::canAsk()) {
        answer.isYes = ask(question, answer);
    }
    return answer;
}

} // namespace Signalbox
