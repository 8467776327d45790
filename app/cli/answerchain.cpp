// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerchain.h"

#include "app/cli/clioutput.h"
#include "app/cli/defaultsbroker.h"
#include "app/cli/filebroker.h"
#include "app/cli/rootsbroker.h"
#include "app/cli/terminalbroker.h"

#include <QCoreApplication>

#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

Result<std::unique_ptr<InputBroker>> fromFile(const QString &path)
{
    Result<AnswerFile> file = AnswerFile::read(path);
    if (file) {
        return std::make_unique<FileBroker>(std::move(*file));
    }
    Error error = file.error();
    if (error.kind == Error::Kind::Storage) {
        error.advice = tr("--answer takes ask, decline, defaults, or a file.");
    } else {
        error.where = path + ": "_L1 + error.where;
    }
    return Failure(std::move(error));
}

Result<std::unique_ptr<InputBroker>> makeAnswerer(const QString &how, bool unattended)
{
    const bool isTerminal = isatty(STDIN_FILENO) == 1;
    if (how == "defaults"_L1) {
        return std::make_unique<DefaultsBroker>();
    }
    if (!how.isEmpty() && how != "ask"_L1 && how != "decline"_L1) {
        return fromFile(how);
    }
    if (how != "decline"_L1 && isTerminal && !unattended) {
        return std::make_unique<TerminalBroker>(STDIN_FILENO);
    }
    if (how == "ask"_L1) {
        printNote(tr("Standard input is no terminal: what the server asks is declined."));
    }
    return std::make_unique<DecliningBroker>();
}

} // namespace

Result<> AnswerChain::prepare(const QString &how, const QStringList &roots, bool unattended)
{
    m_chain.clear();
    Result<std::unique_ptr<InputBroker>> answerer = makeAnswerer(how, unattended);
    if (!answerer) {
        return Failure(answerer.error());
    }
    m_chain.push_back(std::move(*answerer));
    if (roots.isEmpty()) {
        return {};
    }
    QList<Root> list;
    for (const QString &word : roots) {
        list.append(rootFromWord(word));
    }
    Result<QByteArray> answer = encodeRoots(list);
    if (!answer) {
        return Failure(answer.error());
    }
    m_chain.push_back(std::make_unique<RootsBroker>(std::move(*answer), *m_chain.front()));
    return {};
}

} // namespace Signalbox
