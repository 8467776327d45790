// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/cache/readsfixture.h"

namespace Signalbox {

QByteArray paramsOf(const QByteArray &uri)
{
    return R"({"uri":")" + uri + R"("})";
}

QByteArray resultWith(const QByteArray &members, int number)
{
    return R"({"resultType":"complete","contents":[],"n":)" + QByteArray::number(number)
           + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

void ReadsFixture::cleanup()
{
    m_fixture.reset();
    m_reads.reset();
}

void ReadsFixture::begin(Revision revision)
{
    m_fixture.reset();
    m_reads.reset();
    m_time = {};
    m_subject = u"ada"_s;
    m_fixture = std::make_unique<SessionFixture>(revision);
    m_reads = std::make_unique<Reads>(*m_fixture->session, m_time, m_time);
    m_reads->setSubject([this] { return m_subject; });
    m_reads->setRecorder(m_fixture->recorder);
    m_context = std::make_unique<QObject>();
}

std::shared_ptr<ReadsFixture::Ended> ReadsFixture::request(const ReadRequest &request)
{
    auto ended = std::make_shared<Ended>();
    m_reads->read(request, m_context.get(), [ended](const CallOutcome &outcome) {
        ++ended->times;
        ended->outcome = outcome;
    });
    QCoreApplication::processEvents();
    return ended;
}

std::shared_ptr<ReadsFixture::Ended> ReadsFixture::read(const QByteArray &uri, bool isFresh)
{
    ReadRequest one;
    one.request.method = "resources/read";
    one.request.params = paramsOf(uri);
    one.request.caller = "test";
    one.about = uri;
    one.isFresh = isFresh;
    return request(one);
}

} // namespace Signalbox
