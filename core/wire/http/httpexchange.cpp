// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpexchange.h"

namespace Signalbox {

HttpExchange::HttpExchange(const HttpRequest &request, QObject *parent)
    : QObject(parent)
    , m_request(request)
{
}

HttpExchange::~HttpExchange() = default;

const HttpRequest &HttpExchange::request() const
{
    return m_request;
}

const HttpHead &HttpExchange::head() const
{
    return m_head;
}

const HttpTrace &HttpExchange::trace() const
{
    describe(m_trace);
    return m_trace;
}

void HttpExchange::abort()
{
    handleAbort();
}

bool HttpExchange::isUnsent() const
{
    return m_isUnsent;
}

} // namespace Signalbox
