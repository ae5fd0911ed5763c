/** Pages of questions from other networks. */
package org.madang.inquiry.web;
