// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wire/http/httpmessage.h"

#include <QByteArrayList>
#include <QString>

namespace Signalbox {

/// Does a header field or a query parameter of this name hold what is for nobody's eyes ("api_key", "X-Auth-Token")?
[[nodiscard]] bool isSecretName(QByteArrayView name);

/// The trace without the secrets in its address's query (reliability.md K08): the values of parameters that isSecretName()
/// knows, and of those in `names`, are masked in the address and in both heads.
[[nodiscard]] HttpTrace withoutQuerySecrets(HttpTrace trace, const QByteArrayList &names);

/// A text for people without the same values of `url`, should a server have repeated them.
[[nodiscard]] QString withoutQuerySecrets(QString text, const QUrl &url, const QByteArrayList &names);

} // namespace Signalbox
