// SPDX-FileCopyrightText: 2026 The Signalbox authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/bundles/bundlemanifest.h"
#include "core/catalog/bundles/manifestreader.h"

namespace Signalbox {

/// Reads the parts of a manifest one after the other. Once.
class ManifestParts
{
public:
    explicit ManifestParts(const Json &root); ///< an object; outlives the reader

    [[nodiscard]] ReadManifest read();

private:
    void readIdentity();
    void readVersion();
    void readServer();
    void readLaunch(const Json &config, const QString &pointer);
    void readOverride(const QString &platform, const Json &value, const QString &pointer);
    void readSettings();
    void readSetting(const QString &key, const Json &value);
    void readCompatibility();
    void readTexts();
    void readPictures();
    [[nodiscard]] QList<BundleItem> items(const char *name);

    ReadManifest m_read;
    ManifestReader m_root;
};

} // namespace Signalbox
