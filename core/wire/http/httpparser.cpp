// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/http/httpparser.h"

#include "core/wire/http/httpproblem.h"

#include <algorithm>

namespace Signalbox {

/// llhttp's callbacks. None of them calls anybody else, so a parser never goes away under llhttp's feet.
struct HttpParser::Calls
{
    static HttpParser *of(llhttp_t *machine) { return static_cast<HttpParser *>(machine->data); }

    template<QByteArray HttpParser::*part>
    static int append(llhttp_t *machine, const char *at, size_t size)
    {
        HttpParser *parser = of(machine);
        if (!parser->m_isInHead) {
            return beside(machine, at, size); // a trailer: counted, not kept
        }
        (parser->*part).append(at, static_cast<qsizetype>(size));
        return HPE_OK;
    }

    static int fieldEnded(llhttp_t *machine)
    {
        HttpParser *parser = of(machine);
        if (parser->m_isInHead) {
            QByteArrayView value = parser->m_value;
            while (value.endsWith(' ') || value.endsWith('\t')) {
                value.chop(1);
            }
            parser->m_headers.append(parser->m_field, value.toByteArray());
            parser->m_field.clear();
            parser->m_value.clear();
        }
        return HPE_OK;
    }

    static int beside(llhttp_t *machine, const char *, size_t size)
    {
        HttpParser *parser = of(machine);
        parser->m_besideBytes += static_cast<qint64>(size);
        parser->m_isOverLimit = parser->m_besideBytes > parser->m_headLimit;
        return parser->m_isOverLimit ? HPE_USER : HPE_OK;
    }

    static int headEnded(llhttp_t *machine) { return of(machine)->endHead(); }

    static int body(llhttp_t *machine, const char *at, size_t size)
    {
        of(machine)->m_body.append(QByteArrayView(at, static_cast<qsizetype>(size)));
        return HPE_OK;
    }

    static int messageEnded(llhttp_t *machine)
    {
        HttpParser *parser = of(machine);
        parser->m_isComplete = true;
        parser->m_keepsAlive = llhttp_should_keep_alive(machine) != 0;
        return HPE_PAUSED;
    }

    static const llhttp_settings_t *settings()
    {
        static const llhttp_settings_t calls = [] {
            llhttp_settings_t made;
            llhttp_settings_init(&made);
            made.on_method = append<&HttpParser::m_method>;
            made.on_url = append<&HttpParser::m_target>;
            made.on_status = append<&HttpParser::m_reason>;
            made.on_header_field = append<&HttpParser::m_field>;
            made.on_header_value = append<&HttpParser::m_value>;
            made.on_header_value_complete = fieldEnded;
            made.on_chunk_extension_name = beside;
            made.on_chunk_extension_value = beside;
            made.on_headers_complete = headEnded;
            made.on_body = body;
            made.on_message_complete = messageEnded;
            return made;
        }();
        return &calls;
    }
};

HttpParser::HttpParser(Kind kind, qint64 headLimit)
    : m_headLimit(headLimit)
{
    llhttp_init(&m_machine, kind == Kind::Request ? HTTP_REQUEST : HTTP_RESPONSE, Calls::settings());
    m_machine.data = this;
}

Result<qsizetype> HttpParser::feed(QByteArrayView bytes)
{
    m_hasHead = false;
    m_body.clear();
    if (std::exchange(m_isComplete, false)) {
        beginMessage();
    }
    if (bytes.isEmpty()) {
        return 0;
    }
    m_isBetween = false;
    return m_isInHead ? feedHead(bytes) : execute(bytes);
}

Result<> HttpParser::finish()
{
    m_hasHead = false;
    m_body.clear();
    if (std::exchange(m_isComplete, false)) {
        beginMessage();
    }
    const llhttp_errno_t code = llhttp_finish(&m_machine);
    if (code != HPE_OK && code != HPE_PAUSED) {
        return HttpProblem::cut();
    }
    return {};
}

Result<qsizetype> HttpParser::feedHead(QByteArrayView bytes)
{
    const qsizetype before = m_raw.size();
    m_raw.append(bytes.first(std::min<qint64>(bytes.size(), m_headLimit + 4 - before)));
    const qsizetype blank = m_raw.indexOf("\r\n\r\n", std::max<qsizetype>(0, before - 3));
    if (blank >= 0) {
        m_raw.truncate(blank + 4);
    }
    if (m_raw.size() > m_headLimit) {
        return HttpProblem::headTooLong(m_headLimit);
    }
    const qsizetype count = m_raw.size() - before;
    Result<qsizetype> used = execute(bytes.first(count));
    // llhttp takes a few other things for the end of a head ("\r\r\r\n"); what others take for it is not known.
    const bool endsElsewhere = !m_raw.endsWith("\r\n\r\n") || !m_body.isEmpty() || (used && *used < count);
    if (used && m_hasHead && endsElsewhere) {
        return HttpProblem::malformed("Invalid end of the head");
    }
    return used;
}

Result<qsizetype> HttpParser::execute(QByteArrayView bytes)
{
    llhttp_errno_t code = llhttp_execute(&m_machine, bytes.data(), static_cast<size_t>(bytes.size()));
    if (code == HPE_PAUSED_UPGRADE && !m_isComplete) { // who feeds more does not want another protocol
        llhttp_resume_after_upgrade(&m_machine);
        code = llhttp_execute(&m_machine, bytes.data(), static_cast<size_t>(bytes.size()));
    }
    if (code == HPE_OK) {
        return bytes.size();
    }
    if (code != HPE_PAUSED && code != HPE_PAUSED_UPGRADE) {
        return problem();
    }
    const qsizetype used = llhttp_get_error_pos(&m_machine) - bytes.data();
    if (code == HPE_PAUSED) {
        llhttp_resume(&m_machine);
    }
    return used;
}

Failure HttpParser::problem() const
{
    if (m_isOverLimit) {
        return HttpProblem::headTooLong(m_headLimit);
    }
    return HttpProblem::malformed(llhttp_get_error_reason(&m_machine));
}

void HttpParser::beginMessage()
{
    m_isInHead = m_isBetween = true;
    m_raw.clear();
    m_headers = {};
    m_method.clear();
    m_target.clear();
    m_reason.clear();
    m_besideBytes = 0;
    m_keepsAlive = m_isUpgrade = false;
}

int HttpParser::endHead()
{
    m_isInHead = false;
    m_hasHead = true;
    m_isUpgrade = llhttp_get_upgrade(&m_machine) != 0;
    if (m_machine.http_major != 1) {
        llhttp_set_error_reason(&m_machine, "Unsupported HTTP version");
        return -1;
    }
    if (m_machine.type == HTTP_REQUEST) {
        return 0;
    }
    const int code = status();
    const bool hasNoBody =
        std::exchange(m_expectsNoBody, m_expectsNoBody && code < 200) || code < 200 || code == 204 || code == 304;
    return code == 101 ? 2 : hasNoBody ? 1 : 0;
}

} // namespace Signalbox
