// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/examstep.h"
#include "core/wire/http/httpclient.h"

#include <memory>

namespace Signalbox {

/// What a server over HTTP answers to one plain request without credentials: status, kind of contents, whether it wants
/// authorization; and, of a server on this machine, whether it turns away a page that is none of its own.
class HttpStep final : public ExamStep
{
    Q_OBJECT
public:
    explicit HttpStep(ExamContext &context);
    ~HttpStep() override;
    void start() override;

private:
    [[nodiscard]] HttpRequest plainRequest() const;
    void handleHead(const HttpHead &head);
    void handleEnd(const Result<> &result);
    void judge(const HttpHead &head);
    void judgeSuccess(const HttpHead &head);
    void judgeRefusal(const HttpHead &head);
    void askFromElsewhere();
    void judgeOrigin(int status);

    QUrl m_url;
    std::unique_ptr<HttpClient> m_client;
    HttpExchange *m_exchange = nullptr; ///< of m_client
    QByteArray m_body;                  ///< its beginning
    int m_status = 0;
};

} // namespace Signalbox
