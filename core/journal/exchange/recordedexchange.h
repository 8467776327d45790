// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Signalbox {

/// One HTTP exchange read back from its record (IndexRecord::Http; core/session/httprecord.h says what stands in it).
struct RecordedExchange
{
    using Fields = QList<QPair<QByteArray, QByteArray>>; ///< name and value, in order; UTF-8 where they were

    QByteArray url;
    QByteArray method; ///< empty: the record has no request
    QByteArray version;
    Fields requestFields;
    qint64 requestHeadBytes = -1; ///< -1: none
    int status = 0;               ///< 0: no answer came
    QByteArray reason;
    QByteArray answerVersion;
    Fields answerFields;
    qint64 answerHeadBytes = -1;
    QByteArray peer; ///< address and port, as recorded
    qint64 answerBytes = 0;

    struct Times ///< nanoseconds since the request was made; -1: not, or not needed
    {
        qint64 name = -1;
        qint64 tcp = -1;
        qint64 tls = -1;
        qint64 sent = -1;
        qint64 firstByte = -1;
        qint64 end = -1;
    };
    Times times;

    /// What is not there, or not as it should be, keeps its default.
    [[nodiscard]] static RecordedExchange read(QByteArrayView json);
    [[nodiscard]] static QByteArray field(const Fields &fields, QByteArrayView name); ///< the first; any case
};

} // namespace Signalbox
