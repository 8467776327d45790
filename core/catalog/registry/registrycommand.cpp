// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/registry/registrycommand.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace Signalbox {

using namespace Qt::StringLiterals;
using Place = AskedValue::Place;
using Resolved = RegistryValues::Resolved;

namespace {

class RegistryCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RegistryCommand)
};

/// How packages of one kind are started.
struct Kind
{
    QLatin1StringView type;
    QLatin1StringView runner; ///< empty: the package's own program
    QStringList otherRunners; ///< which a publisher may name as well
    QStringList before;       ///< of the runner, ahead of its arguments
    QString joint;            ///< between identifier and version
    QStringList after;        ///< behind the package
    bool hasDashes = false;   ///< the package's own arguments stand after --
    const char *identifier;   ///< a regular expression
};

const QList<Kind> &kinds()
{
    static const QList<Kind> list{
        {"npm"_L1,
         "npx"_L1,
         {u"bunx"_s},
         {u"-y"_s},
         u"@"_s,
         {},
         false,
         R"(\A(@[A-Za-z0-9~][A-Za-z0-9._~-]*/)?[A-Za-z0-9~][A-Za-z0-9._~-]*\z)"},
        {"pypi"_L1, "uvx"_L1, {}, {}, u"=="_s, {}, false, R"(\A[A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9,._-]+\])?\z)"},
        {"oci"_L1,
         "docker"_L1,
         {u"podman"_s},
         {u"run"_s, u"-i"_s, u"--rm"_s},
         u":"_s,
         {},
         false,
         R"(\A[A-Za-z0-9][A-Za-z0-9./_-]*(:[0-9]+/[A-Za-z0-9./_-]+)?(:[A-Za-z0-9._-]+)?(@sha256:[a-f0-9]{64})?\z)"},
        {"nuget"_L1, "dnx"_L1, {}, {}, u"@"_s, {u"--yes"_s}, true, R"(\A[A-Za-z0-9_][A-Za-z0-9._-]*\z)"},
        {"cargo"_L1, ""_L1, {}, {}, {}, {}, false, R"(\A[A-Za-z0-9][A-Za-z0-9_-]*\z)"},
    };
    return list;
}

const Kind *kindOf(const RegistryPackage &package)
{
    const auto found =
        std::ranges::find_if(kinds(), [&](const Kind &kind) { return package.registryType == kind.type; });
    return found == kinds().end() ? nullptr : &*found;
}

Failure refuse(const QString &message, const QString &advice = {})
{
    Failure failure = fail(Error::Kind::Usage, message);
    failure.error().advice = advice;
    return failure;
}

Result<> checkPackage(const RegistryPackage &package, const Kind &kind)
{
    static const QRegularExpression version(u"\\A[0-9A-Za-z][0-9A-Za-z.+_!-]*\\z"_s);
    constexpr qsizetype kLongestIdentifier = 500;
    const QRegularExpression identifier(QString::fromLatin1(kind.identifier));
    if (package.identifier.size() > kLongestIdentifier || !identifier.match(package.identifier).hasMatch()) {
        return refuse(
            RegistryCommandText::tr("The package has a name that no %1 package can have; nothing is made of it.")
                .arg(package.registryType));
    }
    if (!package.version.isEmpty() && !version.match(package.version).hasMatch()) {
        return refuse(RegistryCommandText::tr("The package has a version that is none; nothing is made of it."));
    }
    return {};
}

/// An image that names no host lies where the publisher says.
QString imageOf(const RegistryPackage &package)
{
    const QString first = package.identifier.section(u'/', 0, 0);
    const QUrl base(package.registryBaseUrl);
    const bool hasHost =
        package.identifier.contains(u'/') && (first.contains(u'.') || first.contains(u':') || first == "localhost"_L1);
    static const QRegularExpression plain(u"\\A[A-Za-z0-9.-]+\\z"_s);
    const bool isNamed = !hasHost && plain.match(base.host()).hasMatch() && base.host().contains(u'.');
    const QString image = isNamed ? base.host() + u'/' + package.identifier : package.identifier;
    const bool hasTag = image.section(u'/', -1).contains(u':') || image.contains(u'@');
    return hasTag || package.version.isEmpty() ? image : image + u':' + package.version;
}

/// Arguments of a runner that reach further than the package: said before anybody agrees.
struct Risk
{
    QLatin1StringView type;
    QLatin1StringView beginning;
    const char *sentence;
};
constexpr std::array kRisks{
    Risk{"oci"_L1, "--privileged"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The container gets all rights on this machine.")},
    Risk{"oci"_L1, "--cap-add"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "The container gets more rights than usual.")},
    Risk{"oci"_L1, "--device"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "The container gets a device of this machine.")},
    Risk{"oci"_L1, "host"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The container shares this machine's network or processes.")},
    Risk{"oci"_L1, "--network=host"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The container shares this machine's network or processes.")},
    Risk{"oci"_L1, "--pid=host"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The container shares this machine's network or processes.")},
    Risk{"oci"_L1, "/:"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "The container gets all files of this machine.")},
    Risk{"oci"_L1, "/var/run/docker.sock"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The container gets docker itself, and with it this machine.")},
    Risk{"npm"_L1, "-c"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "npx is told to run a line of shell.")},
    Risk{"npm"_L1, "--call"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "npx is told to run a line of shell.")},
    Risk{"npm"_L1, "--registry"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The package is taken from another place than your settings say.")},
    Risk{"npm"_L1, "-p"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "Another package is installed as well.")},
    Risk{"npm"_L1, "--package"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "Another package is installed as well.")},
    Risk{"pypi"_L1, "--from"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "Another package is installed as well.")},
    Risk{"pypi"_L1, "--with"_L1, QT_TRANSLATE_NOOP("RegistryCommand", "Another package is installed as well.")},
    Risk{"pypi"_L1, "--index"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The package is taken from another place than your settings say.")},
    Risk{"pypi"_L1, "--extra-index"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The package is taken from another place than your settings say.")},
    Risk{"nuget"_L1, "--source"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The package is taken from another place than your settings say.")},
    Risk{"nuget"_L1, "--add-source"_L1,
         QT_TRANSLATE_NOOP("RegistryCommand", "The package is taken from another place than your settings say.")},
};

bool isRisk(const Risk &risk, const QString &argument)
{
    if (risk.beginning == "host"_L1) {
        return argument == "host"_L1;
    }
    if (risk.beginning.startsWith(u'/')) { // a volume: "-v /:/all", "src=/var/run/docker.sock"
        return argument.startsWith(risk.beginning) || argument.contains(u'=' + risk.beginning.toString())
               || (risk.beginning.size() > 2 && argument.contains(risk.beginning));
    }
    return argument == risk.beginning || argument.startsWith(risk.beginning + u'=')
           || (risk.beginning.size() > 3 && argument.startsWith(risk.beginning));
}

void noteRisks(RegistryCommand &command, const QString &type, const QStringList &runtime)
{
    for (const Risk &risk : kRisks) {
        const bool isThere = risk.type == type && std::ranges::any_of(runtime, [&risk](const QString &argument) {
                                 return isRisk(risk, argument);
                             });
        const QString sentence = RegistryCommandText::tr(risk.sentence);
        if (isThere && !command.notes.contains(sentence)) {
            command.notes.append(sentence);
        }
    }
}

QStringList wordsOf(const QList<Resolved> &values)
{
    QStringList words;
    for (const Resolved &value : values) {
        if (value.isNamed && value.hasValue && value.name.endsWith(u'=')) {
            words.append(value.name + value.value);
            continue;
        }
        if (value.isNamed) {
            words.append(value.name);
        }
        if (value.hasValue) {
            words.append(value.value);
        }
    }
    return words;
}

/// Standard words of the runner that the publisher gave as well stand there once.
QStringList beforeWithout(const QStringList &before, const QStringList &runtime)
{
    QStringList words;
    std::ranges::copy_if(before, std::back_inserter(words), [&runtime](const QString &word) {
        const bool isTwice = (word == "-y"_L1 && runtime.contains(u"--yes"_s))
                             || (word == "-i"_L1 && runtime.contains(u"--interactive"_s));
        return !isTwice && !runtime.contains(word);
    });
    return words;
}

QString runnerOf(const Kind &kind, const RegistryPackage &package, QStringList &notes)
{
    if (package.runtimeHint.isEmpty() || package.runtimeHint == kind.runner) {
        return kind.runner;
    }
    if (kind.otherRunners.contains(package.runtimeHint)) {
        return package.runtimeHint;
    }
    notes.append(
        RegistryCommandText::tr("The publisher names “%1” to start it with; %2 is what such packages are started with.")
            .arg(package.runtimeHint.left(60), kind.runner));
    return kind.runner;
}

/// Error: it is not started by a command.
Result<const Kind *> startedKind(const RegistryPackage &package)
{
    if (const Kind *kind = kindOf(package)) {
        return kind;
    }
    if (package.registryType == "mcpb"_L1) {
        return refuse(
            RegistryCommandText::tr("This package is a bundle, which is installed and not started by a command."),
            RegistryCommandText::tr("Get the file from %1 and open it under Bundles.")
                .arg(package.identifier.left(300)));
    }
    return refuse(RegistryCommandText::tr("There is no known way to start a package of the kind “%1”.")
                      .arg(package.registryType.left(60)));
}

void noteSecretWords(RegistryCommand &command, const QList<Resolved> &values)
{
    if (std::ranges::any_of(values, [](const Resolved &value) { return value.isSecret && value.hasValue; })) {
        command.notes.append(
            RegistryCommandText::tr("A secret stands in the command line, where other programs can read it."));
    }
}

} // namespace

QString packageWord(const RegistryPackage &package)
{
    const Kind *kind = kindOf(package);
    if (!kind) {
        return {};
    }
    if (package.registryType == "oci"_L1) {
        return imageOf(package);
    }
    return kind->joint.isEmpty() || package.version.isEmpty() ? package.identifier
                                                              : package.identifier + kind->joint + package.version;
}

Result<RegistryCommand> registryCommand(const RegistryPackage &package, const RegistryValues &values,
                                        const RegistryAnswers &answers)
{
    const Result<const Kind *> started = startedKind(package);
    const Result<> isSound = started.and_then([&](const Kind *kind) { return checkPackage(package, *kind); });
    if (!isSound) {
        return Failure(isSound.error());
    }
    const Kind &kind = **started;
    const auto runtime = values.of(Place::RuntimeArgument, answers);
    const auto own = values.of(Place::PackageArgument, answers);
    const auto environment = values.of(Place::Environment, answers);
    for (const auto *part : {&runtime, &own, &environment}) {
        if (!*part) {
            return Failure(part->error());
        }
    }
    RegistryCommand command;
    const QStringList runtimeWords = wordsOf(*runtime);
    const QStringList ownWords = wordsOf(*own);
    for (const Resolved &variable : *environment) {
        command.environment.append({variable.name, variable.value});
    }
    if (kind.runner.isEmpty()) {
        command.program = package.identifier;
        command.arguments = ownWords;
        command.notes.append(RegistryCommandText::tr("It has to be installed first: cargo install %1 --version %2")
                                 .arg(package.identifier, package.version));
        noteSecretWords(command, *own);
        return command;
    }
    command.program = runnerOf(kind, package, command.notes);
    command.arguments = beforeWithout(command.program == "bunx"_L1 ? QStringList() : kind.before, runtimeWords);
    if (package.registryType == "oci"_L1) {
        for (const auto &[name, value] : std::as_const(command.environment)) {
            command.arguments +=
                {u"-e"_s, name}; // docker takes the value from its own environment: no secret is an argument
        }
    }
    command.arguments += runtimeWords;
    command.arguments += packageWord(package);
    command.arguments += kind.after;
    if (kind.hasDashes && !ownWords.isEmpty()) {
        command.arguments += u"--"_s;
    }
    command.arguments += ownWords;
    noteRisks(command, package.registryType, runtimeWords);
    noteSecretWords(command, *runtime + *own);
    return command;
}

} // namespace Signalbox
