// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QSize>

namespace Signalbox {

/// A picture from elsewhere, decoded within bounds: png, jpeg, gif and webp by what the bytes are, not by what they are
/// called, 32 MB of pixels, the first frame, no larger than `most`. Null if it is none of that (reliability.md D20, U11).
/// On any thread; not on the GUI's, for it takes its time.
[[nodiscard]] QImage boundedImage(const QByteArray &data, const QSize &most);

struct SizedImage
{
    QImage image;
    QSize sent; ///< the size that it came in
};
[[nodiscard]] SizedImage boundedImageWithSize(const QByteArray &data, const QSize &most); ///< likewise

} // namespace Signalbox
