// A program of its own: what the tests need of the machine is installed while the packages are, and the product is built.
import { missingBrowser } from './browser.mjs'
import { installFromDebian } from './debian.mjs'
import { missingReaders } from './documents.mjs'
import { missingServices } from './services.mjs'

installFromDebian([...missingReaders(), ...missingServices()])
// by itself: not every Debian has this one, and apt installs all or nothing
installFromDebian(missingBrowser())
