// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/errormask.h"

#include "core/hub/capture/entrysecrets.h"
#include "core/json/masker.h"

namespace Signalbox {

namespace {

/// Could words of the server's stand in it?
bool repeatsTheServer(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Transport:
    case Error::Kind::Framing:
    case Error::Kind::Protocol:
    case Error::Kind::Remote:
    case Error::Kind::Auth:
        return true;
    default:
        return false;
    }
}

Masker maskerOf(const ServerEntry &entry)
{
    Masker masker;
    for (const QByteArray &secret : secretsOf(entry)) {
        masker.addSecret(secret);
    }
    return masker;
}

} // namespace

Error maskedError(const Error &error, const ServerEntry &entry)
{
    if (!repeatsTheServer(error.kind)) {
        return error;
    }
    const Masker masker = maskerOf(entry);
    const auto text = [&masker](const QString &from) { return QString::fromUtf8(masker.maskText(from.toUtf8()).text); };
    Error masked = error;
    masked.message = text(error.message);
    masked.where = text(error.where);
    masked.advice = text(error.advice);
    masked.data = error.data.isEmpty() ? error.data : masker.maskJson(error.data).text;
    return masked;
}

CloseInfo maskedClose(const CloseInfo &info, const ServerEntry &entry)
{
    CloseInfo masked = info;
    if (!info.lastStderr.isEmpty()) {
        masked.lastStderr = maskerOf(entry).maskText(info.lastStderr).text;
    }
    if (info.error) {
        masked.error = maskedError(*info.error, entry);
    }
    return masked;
}

} // namespace Signalbox
