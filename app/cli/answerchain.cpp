// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answerchain.h"

#include "app/cli/clioutput.h"
#include "app/cli/clitext.h"
#include "app/cli/defaultsbroker.h"
#include "app/cli/filebroker.h"
#include "app/cli/recordingbroker.h"
#include "app/cli/rootsbroker.h"
#include "app/cli/terminalbroker.h"
#include "core/hub/answers/recordingreader.h"

#include <unistd.h>

namespace Signalbox {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<InputBroker>> fromFile(const QString &path)
{
    Result<AnswerFile> file = AnswerFile::read(path, GivenOpen::Accepted);
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

Result<> AnswerChain::prepare(const Wishes &wishes)
{
    m_chain.clear();
    const bool onlyRecorded = wishes.how.isEmpty() && !wishes.recording.isEmpty();
    Result<std::unique_ptr<InputBroker>> answerer =
        makeAnswerer(onlyRecorded ? u"decline"_s : wishes.how, wishes.unattended);
    if (!answerer) {
        return Failure(answerer.error());
    }
    m_chain.push_back(std::move(*answerer));
    if (const Result<> added = addRecording(wishes.recording); !added) {
        return added;
    }
    return addRoots(wishes.roots);
}

Result<> AnswerChain::addRecording(const QString &path)
{
    if (path.isEmpty()) {
        return {};
    }
    Result<RecordedAnswers> answers = readRecordedAnswers(path, {}, GivenOpen::Accepted);
    if (!answers) {
        Error error = answers.error();
        error.advice = tr("--answers-from takes a session file, a journal in JSON lines, or a journal's folder.");
        return Failure(std::move(error));
    }
    m_chain.push_back(std::make_unique<RecordingBroker>(std::move(*answers), *m_chain.back()));
    return {};
}

Result<> AnswerChain::addRoots(const QStringList &words)
{
    if (words.isEmpty()) {
        return {};
    }
    QList<Root> list;
    for (const QString &word : words) {
        list.append(rootFromWord(word));
    }
    Result<QByteArray> answer = encodeRoots(list);
    if (!answer) {
        return Failure(answer.error());
    }
    m_chain.push_back(std::make_unique<RootsBroker>(std::move(*answer), *m_chain.back()));
    return {};
}

} // namespace Signalbox
