// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/consent/launchfacts.h"

#include "core/catalog/addresssecrets.h"
#include "core/catalog/argumentsecrets.h"
#include "core/catalog/values/environmentfile.h"
#include "core/json/jsonlist.h"
#include "core/json/jsontext.h"
#include "core/wire/programlookup.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

class Launch
{
    Q_DECLARE_TR_FUNCTIONS(Launch)
};

QStringList sortedNames(const QList<QPair<QString, QString>> &pairs)
{
    QStringList names;
    for (const auto &pair : pairs) {
        names << pair.first;
    }
    names.sort();
    return names;
}

/// Fields with their lengths, so that no two lists of fields give the same bytes.
class Fingerprint
{
public:
    void add(const QString &field)
    {
        const QByteArray bytes = field.toUtf8();
        m_hash.addData(QByteArray::number(bytes.size()) + ':');
        m_hash.addData(bytes);
    }
    void add(const QStringList &fields)
    {
        add(QString::number(fields.size()));
        for (const QString &field : fields) {
            add(field);
        }
    }
    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

QByteArray fingerprintOf(const ServerEntry &entry, const LaunchFacts &facts)
{
    Fingerprint fingerprint;
    fingerprint.add(facts.transport);
    if (entry.transport == ServerEntry::Transport::Stdio) {
        fingerprint.add(entry.command);
        fingerprint.add(facts.program);
        fingerprint.add(entry.arguments);
        fingerprint.add(entry.workingDirectory);
        fingerprint.add(facts.variables);
        for (const auto &[name, value] : entry.environment) {
            if (isDangerousVariable(name)) {
                fingerprint.add(QStringList{name, value});
            }
        }
        fingerprint.add(entry.inheritEnvironment ? u"1"_s : u"0"_s);
        if (!facts.environmentFile.isEmpty()) { // so that what was accepted without one stays accepted
            fingerprint.add(facts.environmentFile);
        }
    } else {
        fingerprint.add(entry.url);
        fingerprint.add(facts.headers);
        fingerprint.add(entry.remote.proxy);
        fingerprint.add(
            QStringList{entry.remote.secretVariable, entry.remote.clientSecretVariable, entry.remote.passphraseVariable,
                        entry.remote.privateKeyFile, entry.remote.certificateFile, entry.remote.certificateKeyFile,
                        entry.remote.authorityFile, QString::fromLatin1(entry.remote.acceptedFingerprint.toHex())});
    }
    return fingerprint.result();
}

QString shown(const QString &text)
{
    return text.isEmpty() ? Launch::tr("nothing") : u'“' + text.left(300) + u'”';
}

struct Difference
{
    const QString &before;
    const QString &now;
    QString sentence; ///< with %1 and %2
    QString come{};   ///< where there was none: %1 is what is there now
    QString gone{};   ///< where there is none now: %1 is what was there

    [[nodiscard]] QString words() const
    {
        return before.isEmpty() && !come.isEmpty() ? come.arg(shown(now))
               : now.isEmpty() && !gone.isEmpty()  ? gone.arg(shown(before))
                                                   : sentence.arg(shown(before), shown(now));
    }
};

void noteLists(const QStringList &before, const QStringList &now, const QString &added, const QString &gone,
               QStringList &notes)
{
    for (const QString &name : now) {
        if (!before.contains(name)) {
            notes << added.arg(name.left(100));
        }
    }
    for (const QString &name : before) {
        if (!now.contains(name)) {
            notes << gone.arg(name.left(100));
        }
    }
}

QString pathOf(const ServerEntry &entry)
{
    for (const auto &[name, value] : entry.environment) {
        if (name == "PATH"_L1) {
            return value;
        }
    }
    return qEnvironmentVariable("PATH");
}

struct TextMember
{
    const char *name;
    QString LaunchFacts::*member;
};
struct ListMember
{
    const char *name;
    QStringList LaunchFacts::*member;
};
constexpr std::array kTexts = {
    TextMember{"transport", &LaunchFacts::transport},
    TextMember{"command", &LaunchFacts::command},
    TextMember{"program", &LaunchFacts::program},
    TextMember{"folder", &LaunchFacts::folder},
    TextMember{"environmentFile", &LaunchFacts::environmentFile},
    TextMember{"address", &LaunchFacts::address},
    TextMember{"proxy", &LaunchFacts::proxy},
};
constexpr std::array kLists = {
    ListMember{"arguments", &LaunchFacts::arguments},
    ListMember{"variables", &LaunchFacts::variables},
    ListMember{"dangerous", &LaunchFacts::dangerous},
    ListMember{"headers", &LaunchFacts::headers},
};

} // namespace

bool isDangerousVariable(const QString &name)
{
    static const QStringList names = {u"PATH"_s,
                                      u"NODE_OPTIONS"_s,
                                      u"NODE_PATH"_s,
                                      u"NPM_CONFIG_REGISTRY"_s,
                                      u"PYTHONPATH"_s,
                                      u"PYTHONHOME"_s,
                                      u"PYTHONSTARTUP"_s,
                                      u"PYTHONINSPECT"_s,
                                      u"PERL5LIB"_s,
                                      u"PERL5OPT"_s,
                                      u"RUBYLIB"_s,
                                      u"RUBYOPT"_s,
                                      u"BASH_ENV"_s,
                                      u"ENV"_s,
                                      u"SHELLOPTS"_s,
                                      u"IFS"_s,
                                      u"QT_PLUGIN_PATH"_s,
                                      u"GCONV_PATH"_s,
                                      u"JAVA_TOOL_OPTIONS"_s,
                                      u"_JAVA_OPTIONS"_s,
                                      u"CLASSPATH"_s,
                                      u"GIT_SSH_COMMAND"_s,
                                      u"UV_INDEX_URL"_s,
                                      u"PIP_INDEX_URL"_s,
                                      u"DOTNET_STARTUP_HOOKS"_s};
    const QString upper = name.toUpper();
    return names.contains(upper) || upper.startsWith("LD_"_L1) || upper.startsWith("DYLD_"_L1)
           || upper.startsWith("QT_QPA_PLATFORM_PLUGIN"_L1);
}

QString programInPath(const ServerEntry &entry)
{
    QStringList tried;
    return ProgramLookup::find({.program = entry.command, .workingDirectory = entry.workingDirectory, .searchPath = {}},
                               pathOf(entry).split(u':'), &tried)
        .value_or(QString());
}

LaunchFacts launchFacts(const ServerEntry &entry, const ProgramFinder &find)
{
    LaunchFacts facts;
    facts.transport = transportText(entry.transport);
    if (entry.transport == ServerEntry::Transport::Stdio) {
        facts.command = entry.command;
        facts.program = find(entry);
        facts.arguments = withoutSecrets(entry.arguments);
        facts.folder = entry.workingDirectory;
        facts.environmentFile = environmentFile(entry);
        facts.variables = sortedNames(entry.environment);
        facts.inheritsEnvironment = entry.inheritEnvironment;
        std::ranges::copy_if(facts.variables, std::back_inserter(facts.dangerous), isDangerousVariable);
    } else {
        facts.address = shownAddress(entry.url);
        facts.headers = sortedNames(entry.headers);
        facts.proxy = shownAddress(entry.remote.proxy);
    }
    facts.fingerprint = fingerprintOf(entry, facts);
    return facts;
}

QStringList launchChanges(const LaunchFacts &before, const LaunchFacts &now)
{
    QStringList notes;
    if (before.fingerprint == now.fingerprint) {
        return notes;
    }
    const QString was = before.arguments.join(u' ');
    const QString is = now.arguments.join(u' ');
    const std::array differences = {
        Difference{before.transport, now.transport, Launch::tr("It is reached over %2, not %1.")},
        Difference{before.command, now.command, Launch::tr("The program was %1 and is %2.")},
        Difference{before.program, now.program, Launch::tr("The program was found at %1 and is now at %2."),
                   Launch::tr("The program was not found and is now at %1."),
                   Launch::tr("The program was found at %1 and is not found now.")},
        Difference{was, is, Launch::tr("The arguments were %1 and are %2.")},
        Difference{before.folder, now.folder, Launch::tr("The working folder was %1 and is %2.")},
        Difference{before.environmentFile, now.environmentFile, Launch::tr("The file of variables was %1 and is %2.")},
        Difference{before.address, now.address, Launch::tr("The address was %1 and is %2.")},
        Difference{before.proxy, now.proxy, Launch::tr("The proxy was %1 and is %2.")},
    };
    for (const Difference &one : differences) {
        if (one.before != one.now) {
            notes << one.words();
        }
    }
    noteLists(before.variables, now.variables, Launch::tr("It is given the variable %1 now."),
              Launch::tr("It is not given the variable %1 any more."), notes);
    noteLists(before.headers, now.headers, Launch::tr("It is sent the header %1 now."),
              Launch::tr("It is not sent the header %1 any more."), notes);
    if (before.inheritsEnvironment != now.inheritsEnvironment) {
        notes << (now.inheritsEnvironment ? Launch::tr("It is given the whole environment now.")
                                          : Launch::tr("It is not given the whole environment any more."));
    }
    if (notes.isEmpty()) {
        notes << Launch::tr("A part that is not shown is different: the value of a variable that decides what code is "
                            "loaded, a secret among the arguments or in the address, or credentials.");
    }
    return notes;
}

Json launchFactsToJson(const LaunchFacts &facts)
{
    Json json(jsoncons::json_object_arg);
    json.insert_or_assign("fingerprint", facts.fingerprint.toHex().toStdString());
    for (const TextMember &text : kTexts) {
        if (!(facts.*text.member).isEmpty()) {
            json.insert_or_assign(text.name, fromQString(facts.*text.member));
        }
    }
    for (const ListMember &list : kLists) {
        if (!(facts.*list.member).isEmpty()) {
            json.insert_or_assign(list.name, jsonList(facts.*list.member));
        }
    }
    if (facts.inheritsEnvironment) {
        json.insert_or_assign("inheritEnvironment", true);
    }
    return json;
}

LaunchFacts launchFactsFromJson(const Json &json)
{
    LaunchFacts facts;
    if (!json.is_object()) {
        return facts;
    }
    const auto text = [&json](const char *name) { return json.contains(name) ? toQString(json.at(name)) : QString(); };
    facts.fingerprint = QByteArray::fromHex(text("fingerprint").toLatin1());
    for (const TextMember &one : kTexts) {
        facts.*one.member = text(one.name);
    }
    for (const ListMember &one : kLists) {
        if (json.contains(one.name) && json.at(one.name).is_array()) {
            for (const Json &item : json.at(one.name).array_range()) {
                (facts.*one.member).append(toQString(item));
            }
        }
    }
    facts.inheritsEnvironment = json.contains("inheritEnvironment") && json.at("inheritEnvironment").is_bool()
                                && json.at("inheritEnvironment").as_bool();
    return facts;
}

} // namespace Signalbox
