// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialstest.h"

#include "app/cli/clioutput.h"
#include "app/cli/storedcredentials.h"
#include "core/hub/secretfiller.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using Verdict = CredentialReport::Verdict;

namespace {

const char *verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return "accepted";
    case Verdict::Refused:
        return "refused";
    case Verdict::Unreachable:
        return "unreachable";
    case Verdict::Unusable:
        return "unusable";
    case Verdict::Cancelled:
        return "cancelled";
    }
    Q_UNREACHABLE_RETURN("");
}

int exitCodeOf(Verdict verdict)
{
    return verdict == Verdict::Accepted      ? ExitCode::Success
           : verdict == Verdict::Refused     ? ExitCode::AuthNeeded
           : verdict == Verdict::Unreachable ? ExitCode::Unreachable
                                             : ExitCode::Usage;
}

} // namespace

CredentialsTest::~CredentialsTest() = default;

void CredentialsTest::begin()
{
    tellIfTemporary();
    m_test = std::make_unique<CredentialTest>(
        entry(), CredentialTest::Options{
                     .authorizers = storedAuthorizers(store()).maker(), .filler = secretFiller(store()), .limits = {}});
    connect(m_test.get(), &CredentialTest::finished, this, &CredentialsTest::print);
    m_test->start();
}

void CredentialsTest::print(const CredentialReport &report)
{
    if (isEnding()) {
        return;
    }
    bool isPrinted = false;
    if (options().json) {
        Json json(jsoncons::json_object_arg);
        json.insert_or_assign("server", fromQString(entry().name));
        json.insert_or_assign("verdict", verdictWord(report.verdict));
        json.insert_or_assign("words", fromQString(report.words));
        if (!report.advice.isEmpty()) {
            json.insert_or_assign("advice", fromQString(report.advice));
        }
        isPrinted = printResult(compactJson(json), true);
    } else {
        isPrinted = printText(report.words + u'\n' + (report.advice.isEmpty() ? QString() : report.advice + u'\n'));
    }
    end(isPrinted ? exitCodeOf(report.verdict) : ExitCode::Usage);
}

} // namespace Signalbox
