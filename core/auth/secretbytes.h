// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Signalbox {

/// Bytes that are overwritten when they are no longer needed: a passphrase, a key. Moved, never copied.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(qsizetype size); ///< zeros
    ~SecretBytes();
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// Takes what the source holds and overwrites it there, unless it is shared with others.
    [[nodiscard]] static SecretBytes take(QByteArray &source);
    [[nodiscard]] static SecretBytes take(QString &source); ///< as UTF-8

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] uchar *data() { return reinterpret_cast<uchar *>(m_bytes.data()); }
    [[nodiscard]] const uchar *data() const { return reinterpret_cast<const uchar *>(m_bytes.constData()); }
    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

private:
    QByteArray m_bytes; ///< never shared
};

/// Overwrites bytes in place, unless they are shared with others.
void wipe(QByteArray &bytes);

} // namespace Signalbox
