// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/launch/quarantine.h"

#include <QByteArray>
#include <QFile>

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <sys/xattr.h>
#endif

namespace Signalbox {

namespace {

constexpr uint kApproved = 0x40; // QTN_FLAG_USER_APPROVED

/// "0081;65f1a2b3;Safari;UUID"; empty if there is none.
QByteArray attributeOf(const QString &path, const QString &attribute)
{
    QByteArray value(1024, '\0');
    const QByteArray file = QFile::encodeName(path);
    const QByteArray name = attribute.toUtf8();
#if defined(Q_OS_LINUX)
    const qsizetype size = getxattr(file.constData(), name.constData(), value.data(), size_t(value.size()));
#elif defined(Q_OS_MACOS)
    const qsizetype size = getxattr(file.constData(), name.constData(), value.data(), size_t(value.size()), 0, 0);
#else
    const qsizetype size = -1;
#endif
    return size < 0 ? QByteArray() : value.first(size);
}

} // namespace

QString quarantineAttribute()
{
#ifdef Q_OS_MACOS
    return QStringLiteral("com.apple.quarantine");
#else
    return {};
#endif
}

bool isQuarantined(const QString &path, const QString &attribute)
{
    const QByteArray value = attribute.isEmpty() ? QByteArray() : attributeOf(path, attribute);
    bool isNumber = false;
    const uint flags = value.split(';').constFirst().toUInt(&isNumber, 16);
    return isNumber && (flags & kApproved) == 0;
}

} // namespace Signalbox
