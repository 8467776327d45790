// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/frameprinter.h"

#include "app/cli/clioutput.h"

#include <QDateTime>

#include <cstdio>

namespace Signalbox {

namespace {

constexpr qint64 kNsPerMs = 1'000'000;
constexpr qsizetype kShownBytes = 64 * 1024;

} // namespace

quint64 FramePrinter::record(const Frame &frame, IndexRecord record)
{
    m_before();
    const QByteArray time =
        QDateTime::fromMSecsSinceEpoch(frame.wallNs / kNsPerMs).toString(u"HH:mm:ss.zzz").toLatin1();
    const char *arrow = frame.direction == Direction::Out ? "-->" : "<--";
    const QByteArray shown = forTerminal(QByteArrayView(frame.bytes).first(std::min(frame.bytes.size(), kShownBytes)));
    std::fprintf(stderr, "%s %s %s%s\n", time.constData(), arrow, shown.constData(),
                 frame.bytes.size() > kShownBytes ? " …" : "");
    return m_behind.record(frame, record);
}

} // namespace Signalbox
