// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/doctorfinding.h"

#include <QDateTime>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace Signalbox {

/// What is wrong with a server's certificates: what the handshake found, and what soon will be. `isAccepted`: the person
/// accepts this one whatever is wrong with it, so that nothing is a fault.
[[nodiscard]] QList<DoctorFinding> certificateFindings(const QString &host, const QList<QSslCertificate> &chain,
                                                       const QList<QSslError> &errors, bool isAccepted,
                                                       const QDateTime &now);

/// "CN=example.com, signed by …, valid until 2027-01-31": one line for each certificate of the chain, the server's first.
[[nodiscard]] QString chainText(const QList<QSslCertificate> &chain);

} // namespace Signalbox
