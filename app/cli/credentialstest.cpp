// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/credentialstest.h"

#include "app/cli/clioutput.h"
#include "app/cli/storedcredentials.h"
#include "core/hub/secretfiller.h"
#include "core/json/jsontext.h"

namespace Signalbox {

using CredentialVerdict = CredentialReport::Verdict;

namespace {

const char *verdictWord(CredentialVerdict verdict)
{
    switch (verdict) {
    case CredentialVerdict::Accepted:
        return "accepted";
    case CredentialVerdict::Refused:
        return "refused";
    case CredentialVerdict::Unreachable:
        return "unreachable";
    case CredentialVerdict::Unusable:
        return "unusable";
    case CredentialVerdict::Cancelled:
        return "cancelled";
    }
    Q_UNREACHABLE_RETURN("");
}

int exitCodeOf(CredentialVerdict verdict)
{
    return verdict == CredentialVerdict::Accepted      ? ExitCode::Success
           : verdict == CredentialVerdict::Refused     ? ExitCode::AuthNeeded
           : verdict == CredentialVerdict::Unreachable ? ExitCode::Unreachable
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
