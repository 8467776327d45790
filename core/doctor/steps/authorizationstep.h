// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/discovery.h"
#include "core/doctor/examstep.h"

#include <memory>

namespace Signalbox {

/// Who authorizes for a server over HTTP, and whether one could sign in there: resource metadata, its resource, the
/// authorization server, PKCE, registration. Reads public documents; signs in nowhere.
class AuthorizationStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit AuthorizationStep(ExamContext &context);
    ~AuthorizationStep() override;
    void start() override;

private:
    [[nodiscard]] bool isWanted() const; ///< does the server, or its entry, speak of authorization?
    void takeOpen();
    void discover();
    void take(const Result<Discovered> &found);
    void judge(const Discovered &found);
    void judgeSignIn();
    void judgeFixed();
    void finish(const QString &sentence);

    std::unique_ptr<AuthHttp> m_http;
    std::unique_ptr<Discovery> m_discovery;
    QStringList m_lines; ///< what was asked and checked, for the detail
};

} // namespace Signalbox
