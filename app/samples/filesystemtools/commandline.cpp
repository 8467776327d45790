// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/commandline.h"

#include "app/samples/filesystemtools/optionrules.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Failure refuse(const QString &text)
{
    return fail(Error::Kind::Policy, text);
}

Failure refuseOption(const OptionRules &rules, const QString &option)
{
    return refuse(tr("The option %1 of %2 is not on this server's allow list.").arg(option, rules.name));
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Reads options as getopt does: options and other arguments in any order, "--" ends the options.
class OptionReader
{
public:
    explicit OptionReader(const OptionRules &rules)
        : m_rules(rules)
    {
    }

    [[nodiscard]] Result<> read(const QStringList &arguments)
    {
        for (qsizetype i = 0; i < arguments.size(); ++i) {
            const QString &argument = arguments[i];
            if (m_optionsEnded || !argument.startsWith(u'-') || argument == "-"_L1) {
                m_rest.append(argument);
            } else if (argument == "--"_L1) {
                m_optionsEnded = true;
            } else if (argument.startsWith("--"_L1)) {
                if (!isAllowedWord(argument)) {
                    return refuseOption(m_rules, argument.section(u'=', 0, 0));
                }
            } else if (const Result<bool> takesNext = readLetters(argument); !takesNext) {
                return Failure(takesNext.error());
            } else if (*takesNext && i + 1 < arguments.size()) {
                m_separateValues.append(arguments[++i]);
            }
        }
        return {};
    }

    [[nodiscard]] const QStringList &rest() const { return m_rest; }
    [[nodiscard]] const QStringList &separateValues() const { return m_separateValues; }
    [[nodiscard]] bool hasPattern() const { return m_hasPattern; }

private:
    bool isAllowedWord(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        if (equals < 0) {
            return m_rules.hasWord(argument);
        }
        m_hasPattern = m_hasPattern || argument.startsWith("--regexp="_L1);
        return m_rules.hasValuedWord(QStringView(argument).first(equals));
    }

    /// True if the last letter's value is the next argument.
    Result<bool> readLetters(const QString &argument)
    {
        const QStringView letters = QStringView(argument).sliced(1);
        if (isNumber(letters) && m_rules.takesNumber()) { // git log -5, grep -3
            return false;
        }
        for (qsizetype i = 0; i < letters.size(); ++i) {
            if (m_rules.valued.contains(letters[i])) {
                m_hasPattern = m_hasPattern || letters[i] == u'e';
                return i + 1 == letters.size();
            }
            if (!m_rules.letters.contains(letters[i])) {
                return refuseOption(m_rules, u'-' + QString(letters[i]));
            }
        }
        return false;
    }

    const OptionRules &m_rules;
    QStringList m_rest;
    QStringList m_separateValues;
    bool m_optionsEnded = false;
    bool m_hasPattern = false;
};

Result<> checkPaths(const QStringList &paths, const RootFolder &root, const QByteArray &folder)
{
    for (const QString &path : paths) {
        if (const Result<> inside = root.checkInside(folder, path); !inside) {
            return inside;
        }
    }
    return {};
}

Result<> checkOptions(const OptionRules &rules, const QStringList &arguments, const RootFolder &root,
                      const QByteArray &folder)
{
    OptionReader reader(rules);
    if (const Result<> read = reader.read(arguments); !read) {
        return read;
    }
    QStringList paths = reader.rest();
    if (rules.rest == OptionRules::Rest::None && !paths.isEmpty()) {
        return refuse(tr("%1 takes only options here; %2 is none.").arg(rules.name, paths.constFirst()));
    }
    if (rules.rest == OptionRules::Rest::PatternThenPaths && !reader.hasPattern() && !paths.isEmpty()) {
        paths.removeFirst();
    }
    if (rules.isGit()) { // whether git takes a value or not can depend on its version: what stands apart may be a path
        paths.append(reader.separateValues());
    }
    return checkPaths(paths, root, folder);
}

Result<> checkFind(const QStringList &arguments, const RootFolder &root, const QByteArray &folder)
{
    const auto beginsExpression = [](const QString &argument) {
        return argument.startsWith(u'-') || argument == "("_L1 || argument == ")"_L1 || argument == "!"_L1
               || argument == ","_L1;
    };
    const qsizetype first = std::ranges::find_if(arguments, beginsExpression) - arguments.begin();
    if (const Result<> inside = checkPaths(arguments.first(first), root, folder); !inside) {
        return inside;
    }
    for (qsizetype i = first; i < arguments.size(); ++i) {
        const QString &word = arguments[i];
        const int values = findWordArguments(word);
        if (values < 0) {
            return refuse(tr("The word %1 of find is not on this server's allow list.").arg(word));
        }
        if (word == "-printf"_L1 && arguments.value(i + 1).contains(u'Y')) { // %Y follows links
            return refuse(tr("find -printf may not use %Y."));
        }
        i += values;
    }
    return {};
}

/// The repository must be a folder named .git inside the root: a file or link of that name may point anywhere.
Result<> checkRepository(const RootFolder &root, const QByteArray &folder)
{
    for (QByteArray at = folder;; at = at.left(qMax<qsizetype>(at.lastIndexOf('/'), 0))) {
        const Result<FileDescriptor> found = root.open((at.isEmpty() ? "." : at) + "/.git", O_PATH | O_NOFOLLOW);
        struct stat info{};
        if (found && ::fstat(found->get(), &info) == 0) {
            if (S_ISDIR(info.st_mode)) {
                return {};
            }
            return refuse(tr("The repository is kept elsewhere (.git is not a folder). That is not served."));
        }
        if (at.isEmpty() || at == ".") {
            return refuse(tr("There is no git repository in this folder."));
        }
    }
}

Result<CheckedCommand> checkGit(const QStringList &arguments, const RootFolder &root, const QByteArray &folder)
{
    const QString subcommand = arguments.value(0);
    const OptionRules *rules = OptionRules::find(u"git "_s + subcommand);
    if (!rules) {
        return refuse(tr("git takes one of these first: %1.").arg(OptionRules::gitSubcommands()));
    }
    if (const Result<> repository = checkRepository(root, folder); !repository) {
        return Failure(repository.error());
    }
    if (const Result<> allowed = checkOptions(*rules, arguments.sliced(1), root, folder); !allowed) {
        return Failure(allowed.error());
    }
    CheckedCommand command{.program = u"git"_s, .arguments = {u"--no-pager"_s, subcommand}, .isGit = true};
    if (rules->showsDiffs()) { // both run programs named in settings and attributes
        command.arguments << u"--no-ext-diff"_s << u"--no-textconv"_s;
    } else if (subcommand == "blame"_L1) {
        command.arguments << u"--no-textconv"_s;
    }
    command.arguments += arguments.sliced(1);
    return command;
}

} // namespace

QStringList CommandLine::programs()
{
    return {u"git"_s, u"ls"_s, u"cat"_s, u"grep"_s, u"find"_s};
}

Result<CheckedCommand> CommandLine::check(const QString &command, const QStringList &arguments, const RootFolder &root,
                                          const QByteArray &folder)
{
    if (!programs().contains(command)) {
        return refuse(tr("%1 is not one of the commands of this server: %2.").arg(command, programs().join(u", "_s)));
    }
    const bool hasNul = std::ranges::any_of(arguments, [](const QString &one) { return one.contains(QChar::Null); });
    if (hasNul) {
        return refuse(tr("An argument holds no NUL character."));
    }
    if (command == "git"_L1) {
        return checkGit(arguments, root, folder);
    }
    const Result<> allowed = command == "find"_L1 ? checkFind(arguments, root, folder)
                                                  : checkOptions(*OptionRules::find(command), arguments, root, folder);
    if (!allowed) {
        return Failure(allowed.error());
    }
    return CheckedCommand{.program = command, .arguments = arguments, .isGit = false};
}

} // namespace Signalbox
