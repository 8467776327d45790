// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples/filesystemtools/runcommand.h"

#include "app/samples/common/toolschema.h"
#include "app/samples/filesystemtools/commandline.h"
#include "app/samples/filesystemtools/commandprocess.h"
#include "app/samples/filesystemtools/optionrules.h"

#include "core/json/jsontext.h"

#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QStandardPaths>

#include <array>

#include <fcntl.h>

using namespace Qt::StringLiterals;

namespace Signalbox {

namespace {

constexpr int kMostAtOnce = 8;

/// Settings of git that win over every file: nothing that a repository names is started, nothing is fetched.
constexpr std::array<std::pair<const char *, const char *>, 17> kGitSettings{{
    {"safe.bareRepository", "explicit"}, // a repository hidden in a checked-out folder is none
    {"core.fsmonitor", "false"},
    {"core.hooksPath", "/dev/null"},
    {"core.pager", "cat"},
    {"core.sshCommand", "false"},
    {"core.askPass", "false"},
    {"core.editor", "false"},
    {"core.quotePath", "false"},
    {"credential.helper", ""},
    {"gpg.program", "false"},
    {"gpg.ssh.program", "false"},
    {"gpg.x509.program", "false"},
    {"log.showSignature", "false"},
    {"diff.ignoreSubmodules", "all"}, // a submodule's own settings would count in there
    {"status.submoduleSummary", "false"},
    {"protocol.allow", "never"},
    {"color.ui", "never"},
}};

/// A fixed, small environment: nothing of the server's own reaches a command.
QProcessEnvironment environmentFor(const RootFolder &root, const QStringList &searchPath)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, searchPath.join(u':'));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    environment.insert(u"TERM"_s, u"dumb"_s);
    const QString rootPath = QFile::decodeName(root.path());
    environment.insert(u"GIT_CEILING_DIRECTORIES"_s, QFileInfo(rootPath).path());
    environment.insert(u"GIT_CONFIG_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_ATTR_NOSYSTEM"_s, u"1"_s);
    environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s); // git status writes nothing then
    environment.insert(u"GIT_NO_LAZY_FETCH"_s, u"1"_s);
    environment.insert(u"GIT_ALLOW_PROTOCOL"_s, u"none"_s);
    environment.insert(u"GIT_CONFIG_COUNT"_s, QString::number(kGitSettings.size()));
    for (size_t i = 0; i < kGitSettings.size(); ++i) {
        environment.insert(u"GIT_CONFIG_KEY_"_s + QString::number(i), QLatin1StringView(kGitSettings[i].first));
        environment.insert(u"GIT_CONFIG_VALUE_"_s + QString::number(i), QLatin1StringView(kGitSettings[i].second));
    }
    return environment;
}

} // namespace

RunCommand::RunCommand(const RootFolder &root, const QStringList &searchPath, int limitSeconds, QObject *parent)
    : QObject(parent)
    , m_root(root)
    , m_searchPath(usableFolders(searchPath))
    , m_limitSeconds(limitSeconds)
{
}

/// Absolute folders outside the root: a program that lies in the root is data, not a command.
QStringList RunCommand::usableFolders(const QStringList &searchPath) const
{
    const QString root = QFile::decodeName(m_root.path());
    QStringList folders;
    for (const QString &folder : searchPath) {
        const QString canonical = QFileInfo(folder).canonicalFilePath();
        const bool isInRoot = canonical == root || (root != "/"_L1 && canonical.startsWith(root + u'/'));
        if (folder.startsWith(u'/') && !canonical.isEmpty() && !isInRoot) {
            folders.append(folder);
        }
    }
    return folders;
}

ServedTool RunCommand::declaration(int limitSeconds)
{
    using S = ToolSchema;
    ServedTool tool;
    tool.name = u"run_command"_s;
    tool.title = u"Run command"_s;
    tool.description =
        u"Runs one reading command below the server's root folder: git, ls, cat, grep or find. There is no shell: no "
        "pipes, redirections, variables or wildcards. Options are an allow list; long options take their value with "
        "\"=\". git takes one of: %1. A command is stopped after %2 s or 1 MiB of output."_s
            .arg(OptionRules::gitSubcommands())
            .arg(limitSeconds);
    tool.inputSchema =
        S().add("command", S::oneOf({"git", "ls", "cat", "grep", "find"}, "The program."), true)
            .add("args",
                 S::withDefault(S::list(S::text("One argument."), "The arguments, one string each, not quoted."),
                                Json(jsoncons::json_array_arg)))
            .add("directory", S::withDefault(S::text("Where to run it, relative to the root folder."), "."))
            .take();
    tool.outputSchema = S().add("exitCode", S::integer(0, 255, "The program's exit code; absent if it was stopped."))
                            .add("encoding", S::oneOf({"utf-8", "base64"}, "How stdout is written."), true)
                            .add("stdout", S::text("What the command wrote."), true)
                            .add("stderr", S::text("What it complained of."), true)
                            .add("truncated", S::flag("True if the output was cut at the limit."), true)
                            .take();
    tool.annotations = Json(jsoncons::json_object_arg);
    tool.annotations["readOnlyHint"] = true;
    tool.annotations["openWorldHint"] = false;
    return tool;
}

/// The folder's true place below the root, links resolved, as the kernel names the opened descriptor.
Result<QByteArray> RunCommand::placeOf(const FileDescriptor &folder) const
{
    const QString link = QFile::symLinkTarget(u"/proc/self/fd/"_s + QString::number(folder.get()));
    return m_root.relative(link);
}

void RunCommand::call(const Json &arguments, const ServedContextPtr &context, const ServedProvider::ToolDone &done)
{
    if (m_running >= kMostAtOnce) {
        done(ServedResult::failure(tr("%n command(s) are running already. Try again.", nullptr, m_running)));
        return;
    }
    QStringList given;
    if (arguments.contains("args")) {
        for (const Json &argument : arguments.at("args").array_range()) {
            given.append(toQString(argument));
        }
    }
    const QString directory = arguments.contains("directory") ? toQString(arguments.at("directory")) : u"."_s;
    const Result<QByteArray> relative = m_root.relative(directory);
    Result<FileDescriptor> folder =
        relative ? m_root.open(*relative, O_PATH | O_DIRECTORY) : Result<FileDescriptor>(Failure(relative.error()));
    const Result<QByteArray> place = folder ? placeOf(*folder) : Result<QByteArray>(Failure(folder.error()));
    if (!place) {
        done(ServedResult::failure(place.error().message));
        return;
    }
    const Result<CheckedCommand> checked =
        CommandLine::check(toQString(arguments.at("command")), given, m_root, *place);
    if (!checked) {
        done(ServedResult::failure(checked.error().message));
        return;
    }
    const QString program = QStandardPaths::findExecutable(checked->program, m_searchPath);
    if (program.isEmpty()) {
        done(ServedResult::failure(tr("%1 is not installed here.").arg(checked->program)));
        return;
    }
    auto *process = new CommandProcess({.program = program,
                                        .arguments = checked->arguments,
                                        .environment = environmentFor(m_root, m_searchPath),
                                        .folder = *std::move(folder),
                                        .limitSeconds = m_limitSeconds},
                                       this);
    ++m_running;
    context->whenCancelled([running = QPointer(process)] {
        if (running) {
            running->stop();
        }
    });
    connect(process, &CommandProcess::finished, this, [this, done](const ServedResult &result) {
        --m_running;
        done(result);
    });
    process->run();
}

} // namespace Signalbox
